/*
 * leave.cc - ways out of a wrapped call other than its return: cancellation that is pending, that
 * comes, and that is asynchronous, inside each cancellation point; pthread_exit, exceptions and
 * siglongjmp out of callbacks; handlers in handlers.  Prints what came of each; nothing that it
 * prints depends on pids, addresses or time.
 */
#include <csetjmp>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <link.h>
#include <poll.h>
#include <pthread.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static int empty[2], full[2], listener, crowded;
static pid_t child;
static sockaddr_un crowd;
static void *page;

/* --- cancellation points; the first ones wait for ever */

static void do_read()
{
	char c;
	read(empty[0], &c, 1);
}
static void do_write()
{
	char c = 0;
	write(full[1], &c, 1);
}
static void do_open()
{
	open("fifo", O_WRONLY);
}
static void do_openat()
{
	openat(AT_FDCWD, "fifo", O_RDONLY);
}
static void do_lock()
{
	struct flock l = {};
	l.l_type = F_WRLCK;
	fcntl(crowded, F_SETLKW, &l);
}
static void do_wait()
{
	wait(nullptr);
}
static void do_waitpid()
{
	waitpid(child, nullptr, 0);
}
static void do_waitid()
{
	siginfo_t info;
	waitid(P_PID, child, &info, WEXITED);
}
static void do_system()
{
	system("read x <fifo");
}
static void do_accept()
{
	accept(listener, nullptr, nullptr);
}
static void do_connect()
{
	int s = socket(AF_UNIX, SOCK_STREAM, 0);
	while (connect(s, (sockaddr *)&crowd, sizeof(crowd)) == 0)
		s = socket(AF_UNIX, SOCK_STREAM, 0);
}
static void do_recv()
{
	char c;
	int pair[2];
	socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
	recv(pair[0], &c, 1, 0);
}
static void do_poll()
{
	pollfd p = {empty[0], POLLIN, 0};
	poll(&p, 1, -1);
}
static void do_select()
{
	fd_set set;
	FD_ZERO(&set);
	FD_SET(empty[0], &set);
	select(empty[0] + 1, &set, nullptr, nullptr, nullptr);
}
static void do_pause()
{
	pause();
}
static void do_close()
{
	close(dup(1));
}
static void do_fsync()
{
	fsync(crowded);
}
static void do_fdatasync()
{
	fdatasync(crowded);
}
static void do_msync()
{
	msync(page, 4096, MS_SYNC);
}
static void do_pread()
{
	char c;
	pread(crowded, &c, 1, 0);
}

static const struct {
	const char *name;
	void (*call)();
	bool waits;
} points[] = {
	{"read", do_read, true},       {"write", do_write, true},
	{"open", do_open, true},       {"openat", do_openat, true},
	{"fcntl", do_lock, true},      {"wait", do_wait, true},
	{"waitpid", do_waitpid, true}, {"waitid", do_waitid, true},
	{"system", do_system, true},   {"accept", do_accept, true},
	{"connect", do_connect, true}, {"recv", do_recv, true},
	{"poll", do_poll, true},       {"select", do_select, true},
	{"pause", do_pause, true},     {"close", do_close, false},
	{"fsync", do_fsync, false},    {"fdatasync", do_fdatasync, false},
	{"msync", do_msync, false},    {"pread", do_pread, false},
};

static char **own_environ;
static int n_cleaned, how;
static volatile bool is_ready;

static void clean(void *)
{
	n_cleaned++;
}

struct guard { /* forced unwinding runs destructors, too */
	~guard()
	{
		n_cleaned++;
	}
};

static void *at_point(void *arg)
{
	guard g;

	pthread_cleanup_push(clean, nullptr);
	if (how == 0)
		pthread_cancel(pthread_self());
	if (how == 2)
		pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, nullptr);
	__atomic_store_n(&is_ready, true, __ATOMIC_RELEASE);
	points[(long)arg].call();
	pthread_cleanup_pop(0);
	return nullptr;
}

static void cancel_each()
{
	for (how = 0; how < 3; how++)
		for (long i = 0; i < (long)(sizeof(points) / sizeof(points[0])); i++) {
			pthread_t t;
			void *result;

			if (how && !points[i].waits)
				continue;
			n_cleaned = 0;
			is_ready = false;
			pthread_create(&t, nullptr, at_point, (void *)i);
			while (!__atomic_load_n(&is_ready, __ATOMIC_ACQUIRE))
				sched_yield();
			if (how)
				pthread_cancel(t);
			pthread_join(t, &result);
			printf("%s %d: %s, cleaned %d, environment %s\n", points[i].name, how,
			       result == PTHREAD_CANCELED ? "cancelled" : "returned", n_cleaned,
			       environ == own_environ ? "own" : "another's");
		}
}

/* --- out of callbacks */

static sigjmp_buf back;
enum way { BY_EXIT, BY_EXCEPTION, BY_JUMP };
static way out_by;

static int go()
{
	close(open("/dev/null", O_RDONLY));
	if (out_by == BY_EXIT)
		pthread_exit((void *)7);
	if (out_by == BY_EXCEPTION)
		throw 8;
	siglongjmp(back, 9);
}

static int on_file(const char *, const struct stat *, int, FTW *)
{
	return go();
}
static int on_entry(const dirent *)
{
	return go();
}
static int on_error(const char *, int)
{
	return go();
}
static int on_object(dl_phdr_info *, size_t, void *)
{
	return go();
}
static int compare(const void *, const void *)
{
	return go();
}

static void leave_nftw()
{
	nftw(".", on_file, 5, FTW_PHYS);
}
static void leave_scandir()
{
	dirent **list;
	scandir(".", &list, on_entry, nullptr);
}
static void leave_glob()
{
	glob_t g = {};
	glob("loop/*", GLOB_ERR, on_error, &g);
}
static void leave_iterate()
{
	dl_iterate_phdr(on_object, nullptr);
}
static void leave_qsort()
{
	int v[] = {2, 1};
	qsort(v, 2, sizeof(v[0]), compare);
}

static const struct {
	const char *name;
	void (*call)();
	bool may_jump; /* else it holds a lock or would leak it in any case */
} callers[] = {
	{"nftw", leave_nftw, true},   {"scandir", leave_scandir, true},
	{"glob", leave_glob, true},   {"dl_iterate_phdr", leave_iterate, false},
	{"qsort", leave_qsort, true},
};

static void *leave(void *arg)
{
	guard g;
	volatile long i = (long)arg;

	if (out_by == BY_JUMP && sigsetjmp(back, 1))
		return (void *)9;
	try {
		callers[i].call();
	} catch (int what) {
		return (void *)(long)what;
	}
	return nullptr;
}

static void leave_each()
{
	static const way ways[] = {BY_EXIT, BY_EXCEPTION, BY_JUMP};

	for (way w : ways)
		for (long i = 0; i < (long)(sizeof(callers) / sizeof(callers[0])); i++) {
			pthread_t t;
			void *result;

			if (w == BY_JUMP && !callers[i].may_jump)
				continue;
			out_by = w;
			n_cleaned = 0;
			pthread_create(&t, nullptr, leave, (void *)i);
			pthread_join(t, &result);
			printf("%s by %d: %ld, cleaned %d\n", callers[i].name, w, (long)result,
			       n_cleaned);
		}
}

/* --- handlers in handlers, each of which operates; the innermost jumps out of all */

static int depth, deepest;

static void nest(int)
{
	struct stat st;
	char c;
	int fd = open("/dev/zero", O_RDONLY), again;

	depth++;
	deepest = depth > deepest ? depth : deepest;
	if (read(fd, &c, 1) != 1 || fstat(fd, &st) || stat("fifo", &st))
		abort();
	again = dup(fd);
	close(fd);
	close(again);
	if (depth == 6)
		siglongjmp(back, 1);
	raise(SIGRTMIN + depth);
}

static void nest_all()
{
	struct sigaction sa = {};

	sa.sa_handler = nest;
	sa.sa_flags = SA_NODEFER;
	for (int i = 0; i < 6; i++)
		sigaction(SIGRTMIN + i, &sa, nullptr);
	for (volatile int i = 0; i < 1000; i++) {
		depth = 0;
		if (!sigsetjmp(back, 1))
			raise(SIGRTMIN);
	}
	printf("nested %d\n", deepest);
}

static void prepare()
{
	struct flock l = {};
	char block[4096] = {};

	pipe(empty);
	pipe(full);
	fcntl(full[1], F_SETFL, O_NONBLOCK);
	while (write(full[1], block, sizeof(block)) > 0)
		;
	fcntl(full[1], F_SETFL, 0);
	mkfifo("fifo", 0600);
	symlink("loop", "loop");
	crowded = open("locked", O_RDWR | O_CREAT, 0600);
	ftruncate(crowded, 4096);
	page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, crowded, 0);
	child = fork();
	if (child == 0) {
		l.l_type = F_WRLCK;
		fcntl(crowded, F_SETLK, &l);
		write(empty[1], "", 1);
		for (;;)
			pause();
	}
	read(empty[0], block, 1);
	crowd.sun_family = AF_UNIX;
	strcpy(crowd.sun_path, "crowd");
	int s = socket(AF_UNIX, SOCK_STREAM, 0);
	bind(s, (sockaddr *)&crowd, sizeof(crowd));
	listen(s, 0);
	listener = socket(AF_UNIX, SOCK_STREAM, 0);
	sockaddr_un lonely = {AF_UNIX, "lonely"};
	bind(listener, (sockaddr *)&lonely, sizeof(lonely));
	listen(listener, 1);
}

int main(int argc, char **argv)
{
	if (argc != 2 || chdir(argv[1]))
		return 2;
	own_environ = environ;
	prepare();
	cancel_each();
	leave_each();
	nest_all();
	kill(child, SIGKILL);
	waitpid(child, nullptr, 0);
	return 0;
}
