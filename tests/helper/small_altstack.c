/*
 * small_altstack.c - a thread whose alternate stack has room for one signal frame and 2 KiB, above memory
 * that nobody may touch, as Rust's runtime has it: its calls, made without libc, are as elsewhere.
 * Another such thread gets signals all the while, whose handler runs on its ordinary stack.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#define GUARD 65536

static long call(long n, long a, long b, long c, long d)
{
	register long r10 __asm__("r10") = d;
	long ret;

	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "a"(n), "D"(a), "S"(b), "d"(c), "r"(r10)
			 : "rcx", "r11", "memory");
	return ret;
}

static void live(void)
{
	static char bytes[256];
	int ends[2];
	long fd;

	for (int i = 0; i < 3; i++) {
		fd = call(SYS_openat, AT_FDCWD, (long)"/dev/zero", O_RDONLY, 0);
		printf("%d", call(SYS_read, fd, (long)bytes, 8, 0) == 8);
		printf("%d", call(SYS_pread64, fd, (long)bytes, 8, 0) == 8);
		printf("%d", call(SYS_newfstatat, AT_FDCWD, (long)"/nowhere", (long)bytes, 0) < 0);
		printf("%d",
		       call(SYS_openat, AT_FDCWD, (long)"https://user:Pa55word@host/x", 0, 0) < 0);
		printf("%d", call(SYS_dup, fd, 0, 0, 0) > fd);
		printf("%d", call(SYS_pipe2, (long)ends, 0, 0, 0) == 0);
		printf("%d", call(SYS_write, ends[1], (long)bytes, 8, 0) == 8);
		printf("%d\n", call(SYS_close, fd, 0, 0, 0) == 0);
	}
	fclose(fopen("/etc/passwd", "r"));
}

static int n_got, to_get;

static void count(int sig)
{
	(void)sig;
	__atomic_fetch_add(&n_got, 1, __ATOMIC_RELAXED);
}

static void be_interrupted(void)
{
	static char bytes[256];
	int fd;

	while (__atomic_load_n(&n_got, __ATOMIC_RELAXED) < to_get) {
		fd = open("/dev/zero", O_RDONLY);
		call(SYS_newfstatat, AT_FDCWD, (long)"/nowhere", (long)bytes, 0);
		if (read(fd, bytes, 8) != 8)
			puts("interrupted");
		close(fd);
	}
}

static void *run(void *unused)
{
	size_t size = getauxval(AT_MINSIGSTKSZ) + 2048, skip = -size % 4096;
	stack_t none = {.ss_flags = SS_DISABLE}, alt = {.ss_size = size};
	char *memory =
		mmap(NULL, GUARD + skip + size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	/* It begins where a page does, so that the byte below it cannot be written. */
	mprotect(memory + GUARD, skip + size, PROT_READ | PROT_WRITE);
	alt.ss_sp = memory + GUARD;
	sigaltstack(&alt, NULL);
	if (to_get)
		be_interrupted();
	else
		live();
	sigaltstack(&none, NULL);
	munmap(memory, GUARD + skip + size);
	return unused;
}

int main(void)
{
	struct sigaction action = {.sa_handler = count, .sa_flags = SA_RESTART};
	pthread_t thread;

	for (int i = 0; i < 3; i++) {
		pthread_create(&thread, NULL, run, NULL);
		pthread_join(thread, NULL);
	}
	sigaction(SIGUSR1, &action, NULL);
	to_get = 5000;
	pthread_create(&thread, NULL, run, NULL);
	while (__atomic_load_n(&n_got, __ATOMIC_RELAXED) < to_get)
		pthread_kill(thread, SIGUSR1);
	pthread_join(thread, NULL);
	return 0;
}
