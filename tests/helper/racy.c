/*
 * racy.c - racy NAME: two threads that write a variable and the file "shared" alike, so that what
 * ThreadSanitizer says of the variable is true of the file.  racy: the names, and yes or no.
 *
 * a() comes before b() in each run, but nothing that orders threads says so where they race.
 */
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER, two = PTHREAD_MUTEX_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_spinlock_t spin;
static pthread_barrier_t barrier;
static sem_t sem, second_sem;
static int shared;
static bool is_ready, a_is_done;

static void write_it(void)
{
	int fd = open("shared", O_WRONLY);

	shared++;
	if (fd < 0 || write(fd, "x", 1) != 1)
		exit(1);
	close(fd);
}

static void read_it(void)
{
	int fd = open("shared", O_RDONLY);
	char c;

	if (fd < 0 || read(fd, &c, 1) != 1 || !shared)
		exit(1);
	close(fd);
}

/* Time, and no more: neither tool takes it for an order. */
static void a_is_over(void)
{
	__atomic_store_n(&a_is_done, true, __ATOMIC_RELAXED);
}

static void wait_for_a(void)
{
	while (!__atomic_load_n(&a_is_done, __ATOMIC_RELAXED))
		sched_yield();
}

static void under_one(void)
{
	pthread_mutex_lock(&one);
	write_it();
	pthread_mutex_unlock(&one);
}

static void under_two(void)
{
	pthread_mutex_lock(&two);
	write_it();
	pthread_mutex_unlock(&two);
}

static void released_early(void)
{
	pthread_mutex_lock(&one);
	pthread_mutex_unlock(&one);
	write_it();
}

static void under_write_lock(void)
{
	pthread_rwlock_wrlock(&rwlock);
	write_it();
	pthread_rwlock_unlock(&rwlock);
}

static void read_under_read_lock(void)
{
	pthread_rwlock_rdlock(&rwlock);
	read_it();
	pthread_rwlock_unlock(&rwlock);
}

static void write_under_read_lock(void)
{
	pthread_rwlock_rdlock(&rwlock);
	write_it();
	pthread_rwlock_unlock(&rwlock);
}

static void under_spin(void)
{
	pthread_spin_lock(&spin);
	write_it();
	pthread_spin_unlock(&spin);
}

static void make_ready(void)
{
	pthread_mutex_lock(&one);
	is_ready = true;
	pthread_cond_signal(&cond);
	pthread_mutex_unlock(&one);
}

static void write_and_signal(void)
{
	write_it();
	make_ready();
}

static void signal_and_write(void)
{
	make_ready();
	write_it();
}

static void wait_and_write(void)
{
	pthread_mutex_lock(&one);
	while (!is_ready)
		pthread_cond_wait(&cond, &one);
	pthread_mutex_unlock(&one);
	write_it();
}

static void write_and_post(void)
{
	write_it();
	sem_post(&sem);
}

static void post_and_write(void)
{
	sem_post(&sem);
	write_it();
}

static void sem_wait_and_write(void)
{
	sem_wait(&sem);
	write_it();
}

static void write_and_meet(void)
{
	write_it();
	pthread_barrier_wait(&barrier);
}

static void meet_and_write(void)
{
	pthread_barrier_wait(&barrier);
	write_it();
}

static void meet_wait_and_write(void)
{
	pthread_barrier_wait(&barrier);
	wait_for_a();
	write_it();
}

static void write_once(void)
{
	pthread_once(&once, write_it);
}

static void read_after_once(void)
{
	pthread_once(&once, write_it);
	read_it();
}

static void do_nothing(void)
{
}

static void once_and_write(void)
{
	pthread_once(&once, do_nothing);
	write_it();
}

/* Two steps: the mutex, then the semaphore of one who only hands on. */
static void *hand_on(void *arg)
{
	wait_for_a();
	pthread_mutex_lock(&one);
	pthread_mutex_unlock(&one);
	sem_post(&second_sem);
	return arg;
}

static void wait_for_second(void)
{
	pthread_t by;

	pthread_create(&by, NULL, hand_on, NULL);
	sem_wait(&second_sem);
	write_it();
	pthread_join(by, NULL);
}

enum how { BESIDE, MAIN_AFTER_JOIN, MAIN_BEFORE_CREATE, MAIN_BEFORE_JOIN, MAIN_AFTER_CREATE };

static const struct program {
	const char *name;
	bool is_racy, is_together; /* a and b need each other */
	enum how how;
	void (*a)(void), (*b)(void);
} programs[] = {
	{"mutex", false, false, BESIDE, under_one, under_one},
	{"rwlock", false, false, BESIDE, under_write_lock, read_under_read_lock},
	{"reader-first", false, false, BESIDE, write_under_read_lock, under_write_lock},
	{"condition", false, false, BESIDE, write_and_signal, wait_and_write},
	{"condition-waits", false, true, BESIDE, write_and_signal, wait_and_write},
	{"semaphore", false, false, BESIDE, write_and_post, sem_wait_and_write},
	{"barrier", false, true, BESIDE, write_and_meet, meet_and_write},
	{"once", false, false, BESIDE, write_once, read_after_once},
	{"spin", false, false, BESIDE, under_spin, under_spin},
	{"join", false, false, MAIN_AFTER_JOIN, write_it, write_it},
	{"create", false, false, MAIN_BEFORE_CREATE, write_it, write_it},
	{"two-steps", false, false, BESIDE, under_one, wait_for_second},

	{"nothing", true, false, BESIDE, write_it, write_it},
	{"two-locks", true, false, BESIDE, under_one, under_two},
	{"released-early", true, false, BESIDE, released_early, under_one},
	{"one-side", true, false, BESIDE, under_one, write_it},
	{"read-locks", true, false, BESIDE, write_under_read_lock, write_under_read_lock},
	{"signal-early", true, false, BESIDE, signal_and_write, wait_and_write},
	{"post-early", true, false, BESIDE, post_and_write, sem_wait_and_write},
	{"after-barrier", true, true, BESIDE, meet_and_write, meet_wait_and_write},
	{"after-once", true, false, BESIDE, once_and_write, once_and_write},
	{"spin-and-mutex", true, false, BESIDE, under_spin, under_one},
	{"not-joined", true, false, MAIN_BEFORE_JOIN, write_it, write_it},
	{"created-early", true, false, MAIN_AFTER_CREATE, write_it, write_it},
};

static void *run_a(void *arg)
{
	const struct program *p = arg;

	p->a();
	a_is_over();
	return NULL;
}

static void *run_b(void *arg)
{
	const struct program *p = arg;

	if (!p->is_together)
		wait_for_a();
	p->b();
	return NULL;
}

static void run(struct program *p)
{
	pthread_t a, b;

	if (p->how == MAIN_BEFORE_CREATE) {
		run_a(p);
		pthread_create(&b, NULL, run_b, p);
	} else if (p->how == MAIN_AFTER_CREATE) {
		pthread_create(&b, NULL, run_b, p);
		run_a(p);
	} else {
		pthread_create(&a, NULL, run_a, p);
		if (p->how == MAIN_AFTER_JOIN)
			pthread_join(a, NULL);
		if (p->how != BESIDE)
			run_b(p);
		else
			pthread_create(&b, NULL, run_b, p);
		if (p->how != MAIN_AFTER_JOIN)
			pthread_join(a, NULL);
		if (p->how != BESIDE)
			return;
	}
	pthread_join(b, NULL);
}

int main(int argc, char **argv)
{
	pthread_spin_init(&spin, PTHREAD_PROCESS_PRIVATE);
	pthread_barrier_init(&barrier, NULL, 2);
	sem_init(&sem, 0, 0);
	sem_init(&second_sem, 0, 0);
	for (size_t i = 0; i < sizeof(programs) / sizeof(programs[0]); i++) {
		struct program p = programs[i];

		if (argc == 1)
			printf("%s %s\n", p.name, p.is_racy ? "yes" : "no");
		else if (!strcmp(argv[1], p.name))
			run(&p);
	}
	return 0;
}
