/*
 * sync_steps.h - programs that know in what order their steps came, for tests of what prov says
 * of it.
 *
 * A step is an open() of no file, whose name tells the case, the actor and the number: lock.b2.
 * Each actor (a thread or a process) keeps a vector clock, and tells it where it releases and takes
 * it over where it acquires, in memory that a recorder cannot know to be shared: sync_order.py
 * compares the clocks with the recording.
 *
 * A case is played many times.  Its actors disturb each other by chance, as a seed says, or are put
 * in an order that nobody but they knows: at(), next().
 *
 *	PROGRAM DIRECTORY RUNS SEED [CASE...]
 */
#ifndef SYNC_STEPS_H
#define SYNC_STEPS_H

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

/* 0, m: the first thread */
#ifndef ACTORS
#define ACTORS 7
#endif
#define STEPS_MAX 800
#define CLOCKS	  64

#define must(x)	  ((x) ? (void)0 : failed(#x, __LINE__))

struct clock {
	uint32_t of[ACTORS];
};

struct step {
	uint32_t who, number;
	struct clock at;
};

enum how { THREADS, PROCESSES };

/* What prov has to find of the order that the clocks tell. */
enum demand {
	ALL,	/* exactly that */
	STATED, /* nothing else, and what the case states */
};

struct play {
	const char *name;
	enum how how;
	enum demand demand;
	int actors; /* beside the first thread */
	void (*prepare)(const void *arg);
	void (*act)(int me);
	const char *pairs; /* a1<b1: in order; a1|b1: not */
	const void *arg;
};

struct world {
	uint32_t turn, n_steps, lock;
	uint32_t tid[ACTORS];
	struct clock clock[CLOCKS], last[ACTORS]; /* of locks and the like; of actors that ended */
	struct step steps[STEPS_MAX];
};

static struct world *world;
static const struct play *play;
static uint64_t seed;

static __thread int self;
static __thread uint32_t n_own;
static __thread struct clock now;
static __thread uint64_t chance;

static void failed(const char *what, int line)
{
	fprintf(stderr, "%s: actor %d, line %d: %s: %s\n", play ? play->name : "", self, line, what,
		strerror(errno));
	_exit(1);
}

/* Memory that no wrapper sees being made. */
static void *hidden(size_t n)
{
	register long flags __asm__("r10") = MAP_SHARED | MAP_ANONYMOUS;
	register long fd __asm__("r8") = -1;
	register long offset __asm__("r9") = 0;
	void *ret;

	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "a"(SYS_mmap), "D"(0l), "S"(n), "d"((long)(PROT_READ | PROT_WRITE)),
			   "r"(flags), "r"(fd), "r"(offset)
			 : "rcx", "r11", "memory");
	return ret;
}

/* --- chance */

static uint32_t random_below(uint32_t n)
{
	chance ^= chance << 13;
	chance ^= chance >> 7;
	chance ^= chance << 17;
	return (uint32_t)(chance >> 20) % n;
}

static void disturb(void)
{
	switch (random_below(4)) {
	case 0:
		sched_yield();
		break;
	case 1:
		for (volatile uint32_t n = random_below(500); n; n--)
			;
	}
}

/* --- what nobody sees */

static void hide(void)
{
	while (__atomic_exchange_n(&world->lock, 1, __ATOMIC_ACQUIRE))
		sched_yield();
}

static void unhide(void)
{
	__atomic_store_n(&world->lock, 0, __ATOMIC_RELEASE);
}

static void at(uint32_t turn)
{
	while (__atomic_load_n(&world->turn, __ATOMIC_ACQUIRE) < turn)
		sched_yield();
}

static void next(void)
{
	__atomic_add_fetch(&world->turn, 1, __ATOMIC_ACQ_REL);
}

static __attribute__((unused)) const struct timespec *soon(clockid_t clock, long ms)
{
	static __thread struct timespec t;

	clock_gettime(clock, &t);
	t.tv_nsec += ms * 1000000;
	t.tv_sec += t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return &t;
}

/* Until an actor sleeps in the kernel. */
static __attribute__((unused)) void asleep(int who)
{
	char path[40], line[200] = "", *state;

	while (!__atomic_load_n(&world->tid[who], __ATOMIC_ACQUIRE))
		sched_yield();
	snprintf(path, sizeof(path), "/proc/%u/stat", world->tid[who]);
	do {
		int fd = open(path, O_RDONLY);

		must(fd >= 0 && read(fd, line, sizeof(line) - 1) > 0);
		close(fd);
		state = strrchr(line, ')');
		sched_yield();
	} while (!state || state[2] != 'S');
}

static void join_clock(struct clock *to, const struct clock *from)
{
	for (int i = 0; i < ACTORS; i++)
		if (to->of[i] < from->of[i])
			to->of[i] = from->of[i];
}

/* By one who holds what the clock belongs to. */
static __attribute__((unused)) void learn(int n)
{
	join_clock(&now, &world->clock[n]);
}

static __attribute__((unused)) void tell(int n)
{
	world->clock[n] = now;
}

/* By several at a time. */
static __attribute__((unused)) void learn_among(int n)
{
	hide();
	learn(n);
	unhide();
}

static __attribute__((unused)) void tell_among(int n)
{
	hide();
	join_clock(&world->clock[n], &now);
	unhide();
}

/* --- steps */

/* m, a to h, taa ... */
static const char *label(uint32_t who)
{
	static __thread char word[4];

	if (who < 9) {
		word[0] = "mabcdefgh"[who];
		word[1] = 0;
		return word;
	}
	word[0] = 't';
	word[1] = (char)('a' + (who - 9) / 26);
	word[2] = (char)('a' + (who - 9) % 26);
	return word;
}

static void step(void)
{
	char name[40];
	uint32_t i;

	snprintf(name, sizeof(name), "%s.%s%u", play->name, label((uint32_t)self), ++n_own);
	now.of[self] = n_own;
	i = __atomic_fetch_add(&world->n_steps, 1, __ATOMIC_RELAXED);
	must(i < STEPS_MAX);
	world->steps[i] = (struct step){(uint32_t)self, n_own, now};
	must(open(name, O_RDONLY) < 0);
	disturb();
}

/* --- actors */

static struct actor {
	pthread_t thread;
	pid_t pid;
	struct clock clock; /* of who made it; its own when it has ended */
} actors[ACTORS];

static void begin(int me, const struct clock *from)
{
	self = me;
	n_own = 0;
	now = *from;
	chance = (seed + 1) * 0x9e3779b97f4a7c15u ^ (uint64_t)(me + 1) * 0xd6e8feb86659fd93u;
	for (int i = 0; i < 8; i++)
		random_below(2);
	__atomic_store_n(&world->tid[me], (uint32_t)gettid(), __ATOMIC_RELEASE);
}

static void *actor(void *arg)
{
	struct actor *a = arg;

	begin((int)(a - actors), &a->clock);
	disturb();
	play->act(self);
	a->clock = now;
	world->last[self] = now;
	return NULL;
}

static __attribute__((unused)) void start_thread(int who)
{
	actors[who].clock = now;
	must(!pthread_create(&actors[who].thread, NULL, actor, &actors[who]));
}

static __attribute__((unused)) void start_process(int who)
{
	struct actor *a = &actors[who];

	a->clock = now;
	a->pid = fork();
	must(a->pid >= 0);
	if (!a->pid) {
		actor(a);
		_exit(0);
	}
}

static __attribute__((unused)) void start(int who)
{
	(play->how == THREADS ? start_thread : start_process)(who);
}

static __attribute__((unused)) void await_thread(int who)
{
	must(!pthread_join(actors[who].thread, NULL));
	join_clock(&now, &world->last[who]);
}

static __attribute__((unused)) void await(int who)
{
	int status = 0;

	if (play->how == THREADS)
		must(!pthread_join(actors[who].thread, NULL));
	else
		must(waitpid(actors[who].pid, &status, 0) == actors[who].pid);
	must(!status || WIFSIGNALED(status));
	join_clock(&now, &world->last[who]);
}

/* --- plays */

static void print_steps(int run)
{
	for (uint32_t i = 0; i < world->n_steps; i++) {
		const struct step *s = &world->steps[i];

		printf("step %s %d %s%u", play->name, run, label(s->who), s->number);
		for (int k = 0; k < ACTORS; k++)
			printf(" %u", s->at.of[k]);
		printf("\n");
	}
}

static void play_once(int run)
{
	struct clock none = {0};

	memset(world, 0, sizeof(*world));
	begin(0, &none);
	if (play->prepare)
		play->prepare(play->arg);
	step();
	if (!play->actors)
		play->act(0);
	for (int i = 1; i <= play->actors; i++)
		start(i);
	for (int i = 1; i <= play->actors; i++)
		await(i);
	step();
	print_steps(run);
}

static bool is_wanted(const char *name, char **names)
{
	if (!*names)
		return true;
	for (; *names; names++)
		if (!strcmp(*names, name))
			return true;
	return false;
}

static int play_all(const struct play *plays, size_t n, int argc, char **argv)
{
	int runs = argc > 3 ? atoi(argv[2]) : 0;

	if (runs <= 0 || chdir(argv[1]))
		return 2;
	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	world = hidden(sizeof(*world));
	for (size_t i = 0; i < n; i++) {
		if (!is_wanted(plays[i].name, argv + 4))
			continue;
		play = &plays[i];
		printf("play %s %s %s\n", play->name, play->demand == ALL ? "all" : "stated",
		       play->pairs ? play->pairs : "");
		for (int run = 0; run < runs; run++) {
			seed = strtoul(argv[3], NULL, 10) + (uint64_t)run;
			play_once(run);
			fflush(stdout);
		}
	}
	return 0;
}

#endif
