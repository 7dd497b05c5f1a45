/*
 * stacked.c - calls from many places, each by the same three functions: the name of the file that is asked
 * for says from where.  Those of scenario/stacks, which knows what stands below them.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

/* Neither inlined nor left by a jump. */
#ifdef __clang__
#define OWN __attribute__((noinline, disable_tail_calls))
#else
#define OWN __attribute__((noinline, noipa))
#endif

OWN int ask(const char *path)
{
	int got = access(path, F_OK);

	__asm__ volatile("" : "+r"(got));
	return got;
}

OWN int inner(const char *path)
{
	char name[64];
	int got;

	snprintf(name, sizeof(name), "nowhere-%s", path);
	got = ask(name);
	__asm__ volatile("" : : "r"(name) : "memory");
	return got;
}

static volatile int asked; /* what is done with an answer, so that no call is a jump */

/* With a stack pointer that follows from the frame pointer. */
OWN int outer(const char *path, size_t n)
{
	char *some = __builtin_alloca(n);
	int got;

	__asm__ volatile("" : : "r"(some) : "memory");
	got = inner(path);
	__asm__ volatile("" : "+r"(got));
	return got;
}

__attribute__((constructor)) static void construct(void)
{
	asked = outer("constructor", 16);
}

static void at_the_end(void)
{
	asked = outer("atexit", 16);
}

static void handle(int sig)
{
	(void)sig;
	asked = outer("handler", 16);
}

/* With room for its frame and 2 KiB. */
OWN static void be_interrupted(void)
{
	size_t size = (getauxval(AT_MINSIGSTKSZ) + 2048 + 4095) & ~4095ul;
	char *memory = mmap(NULL, size + 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	size_t room = getauxval(AT_MINSIGSTKSZ) + 2048;
	stack_t alt = {.ss_sp = memory + 4096 + size - room, .ss_size = room};
	struct sigaction action = {.sa_handler = handle, .sa_flags = SA_ONSTACK};

	mprotect(memory + 4096, size, PROT_READ | PROT_WRITE);
	sigaltstack(&alt, NULL);
	sigaction(SIGUSR1, &action, NULL);
	raise(SIGUSR1);
}

OWN static void be_child(void)
{
	pid_t child = vfork();

	if (!child) {
		asked = outer("vfork", 16);
		_exit(0);
	}
	waitpid(child, NULL, 0);
}

OWN static int compare(const void *a, const void *b)
{
	asked = outer("callback", 16);
	return *(const char *)a - *(const char *)b;
}

static void *run(void *path)
{
	asked = outer(path, 16);
	return NULL;
}

static int is_over;

/* Objects come and go, at the same places. */
static void *load(void *unused)
{
	while (!__atomic_load_n(&is_over, __ATOMIC_RELAXED)) {
		void *library = dlopen("libm.so.6", RTLD_NOW);

		if (!library)
			break;
		dlclose(library);
	}
	return unused;
}

OWN static void beside_dlopen(void)
{
	pthread_t thread;

	pthread_create(&thread, NULL, load, NULL);
	for (int i = 0; i < 200; i++)
		asked = outer("loading", 16 + (size_t)i % 3 * 16);
	__atomic_store_n(&is_over, 1, __ATOMIC_RELAXED);
	pthread_join(thread, NULL);
}

/* Code that no object has: it calls what it is given, and returns that. */
OWN static void by_jit(void)
{
	static const unsigned char code[] = {0x48, 0x83, 0xec, 0x08, /* sub $8, %rsp */
					     0x48, 0x89, 0xf0,	     /* mov %rsi, %rax */
					     0xff, 0xd0,	     /* call *%rax */
					     0x48, 0x83, 0xc4, 0x08, /* add $8, %rsp */
					     0xc3};
	void *made = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (made == MAP_FAILED)
		return;
	memcpy(made, code, sizeof(code));
	asked = ((int (*)(const char *, int (*)(const char *)))made)("jit", inner);
}

OWN static int recurse(int n)
{
	int got = n ? recurse(n - 1) : outer("deep", 16);

	__asm__ volatile("" : "+r"(got));
	return got;
}

static unsigned long n_ticks;

static void tick(int sig)
{
	(void)sig;
	n_ticks++;
	asked = inner("tick");
}

/* n ops while a timer interrupts each 50 us; forks among them. */
static void storm(long n)
{
	struct itimerval each = {{0, 50}, {0, 50}};
	struct sigaction action = {.sa_handler = tick, .sa_flags = SA_RESTART};

	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &each, NULL);
	for (long i = 0; i < n; i++) {
		if (i % 7)
			inner("storm");
		else
			asked = outer("storm", 16 + (size_t)i % 5 * 16);
	}
	each = (struct itimerval){{0, 0}, {0, 0}};
	setitimer(ITIMER_REAL, &each, NULL);
	printf("%d\n", n_ticks > 0);
}

int main(int argc, char **argv)
{
	char bytes[] = "ba";
	pthread_t thread;

	if (argc == 3 && !strcmp(argv[1], "storm")) {
		storm(atol(argv[2]));
		return 0;
	}
	atexit(at_the_end);
	asked = outer("plain", 16);
	be_interrupted();
	be_child();
	qsort(bytes, 2, 1, compare);
	pthread_create(&thread, NULL, run, "thread");
	pthread_join(thread, NULL);
	by_jit();
	recurse(400);
	beside_dlopen();
	return 0;
}
