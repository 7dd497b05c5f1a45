/*
 * sync_ends.c - locks and semaphores where it is uncommon: in signal handlers, across forks and
 * jumps, when threads end.  sync_ends CASE prints what it saw; recorded it must print the same.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <setjmp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static sem_t sem;
static int turn;

static void at(int n)
{
	while (__atomic_load_n(&turn, __ATOMIC_ACQUIRE) < n)
		sched_yield();
}

static void next(void)
{
	__atomic_add_fetch(&turn, 1, __ATOMIC_ACQ_REL);
}

static void touch(const char *what)
{
	int fd = open(what, O_WRONLY | O_CREAT, 0666);

	if (fd >= 0)
		close(fd);
}

static pthread_t begin(void *(*start)(void *), void *arg)
{
	pthread_t t;

	if (pthread_create(&t, NULL, start, arg))
		abort();
	return t;
}

static void end(const char *who, pthread_t t)
{
	void *ret;
	int err = pthread_join(t, &ret);

	printf("%s: %d, %s\n", who, err,
	       ret == PTHREAD_CANCELED ? "cancelled"
	       : ret		       ? "something"
				       : "nothing");
}

/* --- handlers */

static volatile sig_atomic_t n_handled;

static void post(int signal)
{
	(void)signal;
	n_handled++;
	sem_post(&sem);
}

static void *bombard(void *arg)
{
	for (int i = 0; i < 300; i++) {
		pthread_kill(*(pthread_t *)arg, SIGUSR1);
		sched_yield();
	}
	next();
	return NULL;
}

static void handlers(void)
{
	struct sigaction action = {.sa_handler = post, .sa_flags = SA_RESTART};
	pthread_t self = pthread_self(), t;
	int value;

	sem_init(&sem, 0, 0);
	sigaction(SIGUSR1, &action, NULL);
	t = begin(bombard, &self);
	while (__atomic_load_n(&turn, __ATOMIC_ACQUIRE) < 1) {
		sem_post(&sem);
		pthread_mutex_lock(&mutex);
		touch("held");
		pthread_mutex_unlock(&mutex);
		sem_wait(&sem);
	}
	end("bombard", t);
	sem_getvalue(&sem, &value);
	printf("%s\n", value == n_handled ? "each post counts" : "posts are missing");
	for (; value; value--)
		sem_wait(&sem);
	printf("%d\n", sem_trywait(&sem) < 0 && errno == EAGAIN);
}

/* --- jumps */

static sigjmp_buf out;

static void jump(int signal)
{
	(void)signal;
	siglongjmp(out, 1);
}

static void *send_when_asleep(void *arg)
{
	at(1);
	for (int i = 0; i < 50; i++)
		sched_yield();
	pthread_kill(*(pthread_t *)arg, SIGUSR1);
	return NULL;
}

/* Out of what the lock protects, and out of a wait for a semaphore. */
static void jumps(void)
{
	pthread_t self = pthread_self(), t;
	pthread_mutexattr_t a;
	pthread_mutex_t checking;

	signal(SIGUSR1, jump);
	pthread_mutexattr_init(&a);
	pthread_mutexattr_settype(&a, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&checking, &a);
	sem_init(&sem, 0, 0);
	for (volatile int i = 0; i < 20; i++) {
		turn = 0;
		t = begin(send_when_asleep, &self);
		if (!sigsetjmp(out, 1)) {
			pthread_mutex_lock(&checking);
			touch("before the jump");
			next();
			if (i % 2)
				sem_wait(&sem);
			else
				while (true)
					pthread_mutex_trylock(&checking);
		}
		touch("after the jump");
		printf("%d ", pthread_mutex_lock(&checking) == EDEADLK);
		printf("%d ", pthread_mutex_unlock(&checking));
		end("sender", t);
	}
	sem_post(&sem);
	printf("%d\n", sem_trywait(&sem));
}

/* --- cancellation */

static void clean(void *arg)
{
	printf("%s has the mutex: %d\n", (const char *)arg, pthread_mutex_trylock(&mutex) == EBUSY);
	touch("cleaned");
	pthread_mutex_unlock(&mutex);
}

static void *wait_for_cond(void *arg)
{
	pthread_cleanup_push(clean, arg);
	pthread_mutex_lock(&mutex);
	next();
	while (true)
		pthread_cond_wait(&cond, &mutex);
	pthread_cleanup_pop(0);
	return NULL;
}

static void *wait_for_sem(void *arg)
{
	next();
	while (true)
		sem_wait(&sem);
	return arg;
}

static void cancels(void)
{
	for (int i = 0; i < 10; i++) {
		pthread_t t;

		turn = 0;
		t = begin(wait_for_cond, "who waits");
		at(1);
		pthread_mutex_lock(&mutex);
		pthread_cancel(t);
		pthread_mutex_unlock(&mutex);
		end("cond", t);
		turn = 0;
		sem_init(&sem, 0, 0);
		t = begin(wait_for_sem, NULL);
		at(1);
		pthread_cancel(t);
		end("sem", t);
		sem_post(&sem);
		printf("%d\n", sem_trywait(&sem));
	}
}

/* --- forks */

static void *hold(void *arg)
{
	pthread_mutex_lock(&mutex);
	next();
	at(2);
	touch("by the holder");
	pthread_mutex_unlock(&mutex);
	return arg;
}

static void *lock_once(void *arg)
{
	pthread_mutex_lock(&mutex);
	touch("in the child");
	pthread_mutex_unlock(&mutex);
	return arg;
}

static void before(void)
{
	pthread_mutex_lock(&mutex);
}

static void after(void)
{
	pthread_mutex_unlock(&mutex);
}

static int fork_and(void (*child)(void))
{
	int status = -1;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (!pid) {
		child();
		fflush(stdout);
		_exit(3);
	}
	waitpid(pid, &status, 0);
	return status;
}

static void try_lock(void)
{
	printf("child: %d\n", pthread_mutex_trylock(&mutex) == EBUSY);
	touch("by the child");
}

static void lock_in_threads(void)
{
	pthread_t a = begin(lock_once, NULL), b = begin(lock_once, NULL);

	pthread_mutex_lock(&mutex);
	touch("by the child");
	pthread_mutex_unlock(&mutex);
	end("child's first", a);
	end("child's second", b);
	printf("child's child: %x\n", fork_and(try_lock));
}

static void forks(void)
{
	pthread_t t = begin(hold, NULL);

	at(1);
	printf("while it is held: %x\n", fork_and(try_lock));
	next();
	end("holder", t);
	pthread_atfork(before, after, after);
	turn = 1;
	for (int i = 0; i < 5; i++) {
		t = begin(lock_once, NULL);
		printf("with handlers: %x\n", fork_and(lock_in_threads));
		end("other", t);
	}
}

/* --- ends */

static pthread_key_t key;
static tss_t c11_key;

static void destroy(void *arg)
{
	intptr_t again = (intptr_t)arg;

	pthread_mutex_lock(&mutex);
	touch("in the destructor");
	pthread_mutex_unlock(&mutex);
	sem_post(&sem);
	if (again > 1)
		pthread_setspecific(key, (void *)(again - 1));
}

static void *set_keys(void *arg)
{
	pthread_setspecific(key, (void *)6); /* more often than libc calls it */
	tss_set(c11_key, (void *)1);
	lock_once(NULL);
	return arg;
}

static void keys(void)
{
	int n = 0;

	sem_init(&sem, 0, 0);
	pthread_key_create(&key, destroy);
	tss_create(&c11_key, destroy);
	for (int i = 0; i < 20; i++) {
		pthread_t a = begin(set_keys, NULL), b = begin(set_keys, NULL);

		end("a", a);
		end("b", b);
	}
	while (!sem_trywait(&sem))
		n++;
	printf("%d destructors\n", n);
}

static void *exit_thread(void *arg)
{
	lock_once(NULL);
	pthread_exit(arg);
}

static void *exec(void *arg)
{
	lock_once(NULL);
	fflush(stdout);
	execl("/bin/echo", "echo", "by exec", (char *)NULL);
	return arg;
}

static void *die(void *arg)
{
	pthread_mutex_lock(&mutex);
	raise(SIGKILL);
	return arg;
}

static void *leave(void *arg)
{
	lock_once(NULL);
	fflush(stdout);
	exit(5);
	return arg;
}

static void *linger(void *arg)
{
	int old;

	while (true) { /* open() would be cancelled with the lock held */
		pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
		lock_once(NULL);
		pthread_setcancelstate(old, &old);
		pthread_testcancel();
	}
	return arg;
}

static void end_by(void *(*how)(void *))
{
	pthread_t other = begin(linger, NULL), t = begin(how, NULL);

	(void)other;
	pthread_join(t, NULL);
}

static void by_exec(void)
{
	end_by(exec);
}

static void by_death(void)
{
	end_by(die);
}

static void by_exit(void)
{
	end_by(leave);
}

static void ends(void)
{
	pthread_t t = begin(linger, NULL);

	pthread_cancel(t);
	end("cancelled", t);
	end("return", begin(lock_once, &turn));
	end("exit", begin(exit_thread, NULL));
	printf("exec: %x\n", fork_and(by_exec));
	printf("death: %x\n", fork_and(by_death));
	printf("exit: %x\n", fork_and(by_exit));
	t = begin(exit_thread, NULL);
	pthread_detach(t);
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*play)(void);
	} cases[] = {
		{"handlers", handlers}, {"jumps", jumps}, {"cancels", cancels},
		{"forks", forks},	{"keys", keys},	  {"ends", ends},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		if (argc > 1 && !strcmp(argv[1], cases[i].name)) {
			cases[i].play();
			return 0;
		}
	return 2;
}
