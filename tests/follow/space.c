/*
 * space.c - memory as large runtimes use it: reservations of a tebibyte, fixed places, the program
 * break, a deep stack, code made while it runs, limits; says what came of each.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MIB (1L << 20)
#define GIB (1L << 30)

static void told(const char *what, int is_right)
{
	printf("%s: %s\n", what, is_right ? "as asked" : strerror(errno));
	fflush(stdout);
}

static void reserve(void)
{
	int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
	char *at;

	for (long size = GIB; size <= 16384 * GIB; size *= 16) {
		at = mmap(NULL, size, PROT_NONE, flags, -1, 0);
		told("reserve", at != MAP_FAILED);
		if (at == MAP_FAILED)
			continue;
		told("use some of it", mprotect(at + size / 2, 4096, PROT_READ | PROT_WRITE) == 0);
		at[size / 2] = 1;
		munmap(at, size);
	}
	/* The place of Go's heap. */
	for (uint64_t place = 0xc000000000; place < 0x7fc000000000; place += 0x100000000000) {
		at = mmap((void *)place, 64 * MIB, PROT_READ | PROT_WRITE, flags, -1, 0);
		told("by a hint", at == (void *)place);
		at[0] = 1;
	}
	told("fixed, nothing there",
	     mmap((void *)0x200000000000, MIB, PROT_READ, flags | MAP_FIXED_NOREPLACE, -1, 0) ==
		     (void *)0x200000000000);
	told("fixed, replacing", mmap((void *)0xc000000000, MIB, PROT_READ, flags | MAP_FIXED, -1,
				      0) == (void *)0xc000000000);
	told("first page",
	     mmap((void *)65536, 4096, PROT_READ, flags | MAP_FIXED, -1, 0) == (void *)65536);
}

static void grow(void)
{
	/* Of musl's sbrk nothing can be had. */
	char *before = (char *)syscall(SYS_brk, 0L), *block;

	told("break", syscall(SYS_brk, before + 8 * MIB) == (long)(before + 8 * MIB));
	memset(before, 1, 8 * MIB);
	told("break back", syscall(SYS_brk, before) == (long)before);
	block = malloc(300 * MIB);
	told("malloc", block != NULL);
	block[200 * MIB] = 1;
	block = realloc(block, 600 * MIB);
	told("realloc", block != NULL);
	free(block);
}

static long deep(int n)
{
	volatile char room[4096];

	room[0] = (char)n;
	return n ? deep(n - 1) + room[0] - (char)n + 1 : 0;
}

static int run_made_code(void)
{
#ifdef __x86_64__
	unsigned char code[] = {0xb8, 42, 0, 0, 0, 0xc3}; /* return 42 */
	void *at = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	memcpy(at, code, sizeof(code));
	mprotect(at, 4096, PROT_READ | PROT_EXEC);
	return ((int (*)(void))(uintptr_t)at)();
#else
	return 42;
#endif
}

static sigjmp_buf back;
static volatile int faults;

static void on_fault(int sig)
{
	faults++;
	siglongjmp(back, sig);
}

static void fault(void)
{
	struct sigaction action = {.sa_handler = on_fault};

	sigaction(SIGSEGV, &action, NULL);
	for (volatile int i = 0; i < 3; i++)
		if (!sigsetjmp(back, 1))
			*(volatile char *)(uintptr_t)(i + 8) = 1;
	printf("faults %d\n", faults);
}

static void limit(void)
{
	struct rlimit few = {64, 64}, small = {4 * GIB, 4 * GIB};
	int n = 0;

	told("limit of memory", setrlimit(RLIMIT_AS, &small) == 0);
	told("too much",
	     mmap(NULL, 64 * GIB, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
	told("limit of descriptors", setrlimit(RLIMIT_NOFILE, &few) == 0);
	while (open("/dev/null", O_RDONLY) >= 0)
		n++;
	printf("%d more descriptors: %s\n", n, strerror(errno));
}

/* As valgrind does, which has no use for it. */
static void unmap_vdso(void)
{
	char *at = (char *)getauxval(AT_SYSINFO_EHDR);

	told("without vDSO", !at || munmap(at, 8192) == 0);
	for (int i = 0; i < 1000; i++)
		close(open("/dev/null", O_RDONLY));
}

int main(void)
{
	unmap_vdso();
	reserve();
	grow();
	printf("deep %ld\n", deep(1500));
	printf("code %d\n", run_made_code());
	fault();
	limit();
	return 0;
}
