/*
 * pinned.c - asks clocks and chance in all the ways there are, for scenario/pin: what it prints must
 * be the same in every run that is pinned.
 *
 *	pinned clock	times never run backward, in threads, children and handlers; deadlines are kept
 *	pinned random	each number from each source, here and in children
 *	pinned order DIR	the names in DIR, by all functions that tell them
 *	pinned raw	the time by a system call of its own
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <glob.h>
#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MS 1000000ll
#define S  1000000000ll

static int64_t *shared; /* the latest time that anybody has seen */

static void check(int is_true, const char *what)
{
	if (is_true)
		return;
	printf("wrong: %s\n", what);
	fflush(stdout);
	_exit(1);
}

static int64_t ns(struct timespec t)
{
	return t.tv_sec * S + t.tv_nsec;
}

static struct timespec at(int64_t t)
{
	return (struct timespec){t / S, t % S};
}

static int64_t now(clockid_t clock)
{
	struct timespec t;

	check(!clock_gettime(clock, &t), "clock_gettime");
	return ns(t);
}

/* The kernel's time, which nobody answers for it. */
static int64_t raw(clockid_t clock)
{
	struct timespec t = {0, 0};
#if defined(__x86_64__)
	long n = SYS_clock_gettime;

	__asm__ volatile("syscall" : "+a"(n) : "D"((long)clock), "S"(&t) : "rcx", "r11", "memory");
#endif
	return ns(t);
}

static void see(void)
{
	int64_t t = now(CLOCK_REALTIME);

	check(t >= *shared, "time ran backward");
	*shared = t;
}

/* A loop that waits by asking ends; a few asks are all at one time. */
static void wait_by_asking(void)
{
	int64_t began = now(CLOCK_REALTIME);
	int n_asks = 0;

	check(now(CLOCK_REALTIME) == began, "the second ask is later");
	while (now(CLOCK_REALTIME) < began + MS && n_asks < 1000000)
		n_asks++;
	check(n_asks < 1000000, "waiting by asking has no end");
	printf("asked %d times\n", n_asks);
}

static void *see_in_thread(void *arg)
{
	for (int i = 0; i < 100; i++)
		see();
	return arg;
}

static void see_in_handler(int sig)
{
	(void)sig;
	see();
}

static void everywhere(void)
{
	pthread_t thread;
	struct rusage usage;
	struct tms tms;
	struct timeval tv;
	pid_t child;

	wait_by_asking();
	see();
	pthread_create(&thread, NULL, see_in_thread, NULL);
	pthread_join(thread, NULL);
	see();
	child = fork();
	if (!child) {
		see_in_thread(NULL);
		_exit(0);
	}
	waitpid(child, NULL, 0);
	see();
	child = vfork();
	if (!child) {
		see();
		_exit(0);
	}
	wait4(child, NULL, 0, &usage);
	see();
	signal(SIGUSR1, see_in_handler);
	raise(SIGUSR1);
	see();
	gettimeofday(&tv, NULL);
	check(tv.tv_sec * S + tv.tv_usec * 1000ll >= *shared, "gettimeofday");
	check(time(NULL) == *shared / S, "time");
	check(usage.ru_maxrss == 0 && usage.ru_minflt == 0, "usage of a child");
	printf("%lld %ld %ld %lld\n", (long long)now(CLOCK_MONOTONIC), (long)clock(),
	       (long)times(&tms), (long long)now(CLOCK_THREAD_CPUTIME_ID));
}

/* It took really so long, and then the time has come. */
static void waited(const char *what, int64_t began, clockid_t clock, int64_t until)
{
	int64_t took = raw(CLOCK_MONOTONIC) - began;

	check(took >= 45 * MS && took < 5 * S, what);
	check(now(clock) >= until && now(clock) < until + MS, what);
	printf("%s %lld\n", what, (long long)now(clock));
}

static void wait_for_condition(clockid_t clock)
{
	pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
	pthread_condattr_t attr;
	pthread_cond_t cond;
	int64_t began = raw(CLOCK_MONOTONIC), until = now(clock) + 50 * MS;
	struct timespec t = at(until);

	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, clock);
	pthread_cond_init(&cond, &attr);
	pthread_mutex_lock(&mutex);
	check(pthread_cond_timedwait(&cond, &mutex, &t) == ETIMEDOUT, "pthread_cond_timedwait");
	pthread_mutex_unlock(&mutex);
	waited("condition", began, clock, until);
}

/* As C++ and Rust wait. */
static void wait_for_futex(void)
{
	int64_t began = raw(CLOCK_MONOTONIC), until = now(CLOCK_MONOTONIC) + 50 * MS;
	struct timespec t = at(until);
	uint32_t word = 0;

	check(syscall(SYS_futex, &word, FUTEX_WAIT_BITSET_PRIVATE, 0, &t, NULL,
		      FUTEX_BITSET_MATCH_ANY) == -1 &&
		      errno == ETIMEDOUT,
	      "futex");
	waited("futex", began, CLOCK_MONOTONIC, until);
	t = at(50 * MS);
	until = now(CLOCK_MONOTONIC) + 50 * MS;
	began = raw(CLOCK_MONOTONIC);
	syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, 0, &t, NULL, 0);
	waited("futex for a while", began, CLOCK_MONOTONIC, until);
}

static void deadlines(void)
{
	int64_t began = raw(CLOCK_MONOTONIC), until = now(CLOCK_REALTIME) + 50 * MS;
	struct timespec t = at(until);
	struct itimerspec timer = {0};
	uint64_t ticks;
	sem_t sem;
	int fd;

	sem_init(&sem, 0, 0);
	check(sem_timedwait(&sem, &t) == -1 && errno == ETIMEDOUT, "sem_timedwait");
	waited("semaphore", began, CLOCK_REALTIME, until);
	wait_for_condition(CLOCK_REALTIME);
	wait_for_condition(CLOCK_MONOTONIC);
	began = raw(CLOCK_MONOTONIC);
	until = now(CLOCK_MONOTONIC) + 50 * MS;
	t = at(until);
	check(!clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL), "clock_nanosleep");
	waited("sleep", began, CLOCK_MONOTONIC, until);
	began = raw(CLOCK_MONOTONIC);
	until = now(CLOCK_REALTIME) + 50 * MS;
	while (now(CLOCK_REALTIME) < until)
		poll(NULL, 0, 10);
	waited("poll", began, CLOCK_REALTIME, until);
	wait_for_futex();
	fd = timerfd_create(CLOCK_MONOTONIC, 0);
	began = raw(CLOCK_MONOTONIC);
	timer.it_value = at(now(CLOCK_MONOTONIC) + 50 * MS);
	timerfd_settime(fd, TFD_TIMER_ABSTIME, &timer, NULL);
	check(read(fd, &ticks, 8) == 8 && raw(CLOCK_MONOTONIC) - began >= 45 * MS, "timerfd");
	until = now(CLOCK_REALTIME) + S / 4;
	while (now(CLOCK_REALTIME) < until) /* without a sleep, too */
		continue;
	t = (struct timespec){-1, 0};
	check(nanosleep(&t, NULL) == -1 && errno == EINVAL, "a sleep that is none");
	check(syscall(SYS_clock_gettime, CLOCK_REALTIME, &t) == 0 && ns(t) >= until, "syscall");
	t = at(raw(CLOCK_REALTIME)); /* so that it does no harm if it can */
	check(clock_settime(CLOCK_REALTIME, &t) == -1 && errno == EPERM, "the clock can be set");
	check(syscall(SYS_clock_settime, CLOCK_REALTIME, &t) == -1 && errno == EPERM,
	      "the clock can be set by syscall()");
	check(settimeofday(NULL, NULL) == -1 && errno == EPERM, "settimeofday");
	check(clock_gettime(99, &t) == -1 && errno == EINVAL, "a clock that is none");
}

static void files(void)
{
	int64_t began = now(CLOCK_REALTIME);
	struct stat st, sooner;
	struct statx stx;

	close(open("made", O_WRONLY | O_CREAT, 0666));
	check(!stat("made", &st) && ns(st.st_mtim) <= now(CLOCK_REALTIME), "a file of the future");
	check(!statx(AT_FDCWD, "made", 0, STATX_BASIC_STATS, &stx) &&
		      stx.stx_mtime.tv_sec == st.st_mtim.tv_sec,
	      "statx");
	check(!stat("/bin/sh", &sooner) && ns(sooner.st_mtim) < ns(st.st_mtim) &&
		      ns(sooner.st_mtim) < began,
	      "a file from before");
	usleep(20000);
	close(open("made", O_WRONLY | O_TRUNC));
	check(write(open("made", O_WRONLY), "x", 1) == 1, "write");
	sooner = st;
	check(!stat("made", &st) && ns(st.st_mtim) > ns(sooner.st_mtim), "order of times");
	printf("made %lld %lld %lld\n", (long long)ns(st.st_mtim), (long long)ns(st.st_ctim),
	       (long long)ns(st.st_atim));
}

/* --- chance */

extern uint32_t arc4random(void) __attribute__((weak)); /* since glibc 2.36 */

static void print_draws(const char *who)
{
	unsigned char b[5][8] = {{0}};
	FILE *f = fopen("/dev/urandom", "r");
	int fd = open("/dev/random", O_RDONLY);

	check(getrandom(b[0], 8, 0) == 8 && !getentropy(b[1], 8), "getrandom");
	check(read(fd, b[2], 8) == 8, "/dev/random");
	check(fread(b[3], 1, 7, f) == 7 && (b[3][7] = (unsigned char)fgetc(f), 1), "/dev/urandom");
	if (arc4random)
		*(uint32_t *)b[4] = arc4random();
	close(fd);
	fclose(f);
	printf("%s", who);
	for (int i = 0; i < 5; i++)
		printf(" %016llx", (unsigned long long)*(uint64_t *)b[i]);
	putchar('\n');
	fflush(stdout);
}

static void *draw_in_thread(void *arg)
{
	print_draws(arg);
	return NULL;
}

static void print_names(void)
{
	char one[] = "names/one.XXXXXX.c", two[] = "names/two-XXXXXX", none[] = "names/XXXXX";
	/* The linker warns of them. */
	char *(*tempnam)(const char *, const char *) = dlsym(RTLD_DEFAULT, "tempnam");
	char *(*tmpnam)(char *) = dlsym(RTLD_DEFAULT, "tmpnam");

	mkdir("names", 0777);
	errno = 77;
	check(mkstemps(one, 2) >= 0 && errno == 77, "mkstemps");
	check(mkdtemp(two) != NULL, "mkdtemp");
	check(mkstemp(none) == -1 && errno == EINVAL, "mkstemp of no template");
	printf("%s %s %s %s\n", one, two, tempnam("names", "x-"), tmpnam(NULL));
}

/* One after the other, so that they print in the same order. */
static void draw(char *self)
{
	char *const argv[] = {self, "one", "spawned", NULL};
	extern char **environ;
	pthread_t thread;
	pid_t child;

	print_draws("first");
	print_draws("again");
	for (int i = 0; i < 2; i++) {
		pthread_create(&thread, NULL, draw_in_thread, "thread");
		pthread_join(thread, NULL);
		if (!(child = fork())) {
			print_draws("forked");
			if (!fork()) {
				print_draws("its child");
				_exit(0);
			}
			wait(NULL);
			execl(self, self, "one", "executed", NULL);
		}
		waitpid(child, NULL, 0);
		posix_spawn(&child, self, NULL, NULL, argv, environ);
		waitpid(child, NULL, 0);
		if (!(child = vfork())) {
			execl(self, self, "one", "after vfork", NULL);
			_exit(1);
		}
		waitpid(child, NULL, 0);
	}
	print_names();
}

/* --- directories */

static int first(const struct dirent **a, const struct dirent **b)
{
	return (*a)->d_name[0] - (*b)->d_name[0];
}

static void print_scan(const char *dir,
		       int (*compare)(const struct dirent **, const struct dirent **))
{
	struct dirent **list;
	int n = scandir(dir, &list, NULL, compare);

	printf("scandir");
	for (int i = 0; i < n; i++) {
		printf(" %s", list[i]->d_name);
		free(list[i]);
	}
	putchar('\n');
	free(list);
}

static void print_streams(const char *dir)
{
	struct dirent *e, entry;
	char third[256];
	DIR *d = opendir(dir), *other = opendir(dir);
	long at;

	errno = 5;
	printf("readdir");
	while ((e = readdir(d)))
		printf(" %s", e->d_name);
	check(errno == 5, "errno at the end");
	rewinddir(d);
	readdir(d), readdir(d);
	at = telldir(d);
	e = readdir(d);
	snprintf(third, sizeof(third), "%s", e->d_name);
	printf(", third %s", third);
	close(open("new", O_CREAT | O_WRONLY, 0666));
	seekdir(d, at);
	check(!strcmp(readdir(d)->d_name, third), "seekdir");
	readdir(other);
	seekdir(d, at);
	check(!strcmp(readdir(d)->d_name, third), "seekdir, with another stream");
	rewinddir(d);
	printf(", readdir_r");
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
	while (!readdir_r(d, &entry, &e) && e)
		printf(" %s", e->d_name);
	putchar('\n');
	closedir(d);
	closedir(other);
	check(!(d = opendir("no such")), "opendir of nothing");
}

static void print_walks(char *dir)
{
	char *paths[] = {dir, NULL}, pattern[256];
	FTS *fts = fts_open(paths, FTS_PHYSICAL, NULL);
	FTSENT *e;
	glob_t found;

	printf("fts");
	while ((e = fts_read(fts)))
		if (e->fts_info != FTS_DP)
			printf(" %s", e->fts_name);
	fts_close(fts);
	snprintf(pattern, sizeof(pattern), "%s/*", dir);
	check(!glob(pattern, GLOB_NOSORT, NULL, &found), "glob");
	printf("\nglob");
	for (size_t i = 0; i < found.gl_pathc; i++)
		printf(" %s", found.gl_pathv[i]);
	putchar('\n');
	globfree(&found);
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (!strcmp(what, "clock")) {
		everywhere();
		deadlines();
		files();
		return 0;
	}
	if (!strcmp(what, "order") && argc > 2) {
		print_streams(argv[2]);
		print_scan(argv[2], NULL);
		print_scan(argv[2], first);
		print_scan(argv[2], alphasort);
		print_walks(argv[2]);
		return 0;
	}
	if (!strcmp(what, "random"))
		return draw("/proc/self/exe"), 0;
	if (!strcmp(what, "one") && argc > 2)
		return print_draws(argv[2]), 0;
	if (!strcmp(what, "raw")) {
		printf("%lld\n", (long long)(now(CLOCK_REALTIME) - raw(CLOCK_REALTIME)));
		return 0;
	}
	return 2;
}
