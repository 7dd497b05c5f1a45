/*
 * hard.c - hard CASE: does what broke other recorders and prints what came of it, so that a bare
 * and a recorded run can be compared.  Nothing it prints depends on pids, addresses or time.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static void say(const char *what, long value)
{
	printf("%s %ld\n", what, value);
	fflush(stdout);
}

static int reap(pid_t pid)
{
	int status = -1;

	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return status;
}

/* --- vfork: the child shares memory, the parent waits, both return over the same stack */

static int shared;

__attribute__((noinline)) static pid_t vfork_once(int how)
{
	pid_t pid = vfork();

	if (pid == 0) {
		shared++;
		if (how == 0)
			_exit(shared);
		if (how == 1)
			execl("/bin/echo", "echo", "from the child", NULL);
		if (how == 2)
			execl("/nonexistent", "x", NULL);
		if (how == 3)
			_exit(20 + WEXITSTATUS(reap(vfork_once(1))));
		if (how == 4) {
			pid_t grandchild = fork();
			if (grandchild == 0) {
				close(open("/etc/passwd", O_RDONLY));
				_exit(5);
			}
			_exit(WEXITSTATUS(reap(grandchild)));
		}
		_exit(10 + how);
	}
	return pid;
}

static void *vfork_thread(void *arg)
{
	(void)arg;
	return (void *)(long)reap(vfork_once(1));
}

static void do_vfork(void)
{
	pthread_t t;
	void *status;
	int fd;

	for (int how = 0; how < 5; how++) {
		errno = 0;
		say("status", reap(vfork_once(how)));
		say("errno", errno);
		say("shared", shared);
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
	}
	for (int i = 0; i < 200; i++)
		reap(vfork_once(0));
	say("shared", shared);
	pthread_create(&t, NULL, vfork_thread, NULL);
	pthread_join(t, &status);
	say("in a thread", (long)status);
	fd = open("/etc/passwd", O_RDONLY);
	say("descriptor", fd);
}

/* --- handlers that operate, on a small stack, and jump out */

static sigjmp_buf back;
static volatile sig_atomic_t n_signals, n_jumps;

static void operate(void)
{
	char buf[16];
	struct stat st;
	int fd = open("/dev/zero", O_RDONLY);

	if (fd < 0 || read(fd, buf, sizeof(buf)) != sizeof(buf) || fstat(fd, &st) || close(fd))
		abort();
	stat("/nonexistent", &st);
	stat("https://user:Pa55word@host/password=hunter2hunter2", &st); /* scanned for secrets */
}

static void on_signal(int sig)
{
	int saved = errno;

	n_signals++;
	operate();
	errno = saved;
	if (sig == SIGUSR1 && n_signals % 7 == 0) {
		n_jumps++;
		siglongjmp(back, 1);
	}
}

static void do_signals(void)
{
	/*
	 * Two of this processor's signal frames, since siglongjmp lets signals in again before it
	 * leaves the stack, and what little the handlers take.
	 */
	size_t size = 2 * (size_t)sysconf(_SC_MINSIGSTKSZ) + 2048;
	stack_t alt = {.ss_sp = malloc(size), .ss_size = size};
	struct sigaction sa = {.sa_handler = on_signal, .sa_flags = SA_ONSTACK};
	struct itimerval every = {{0, 50}, {0, 50}}, never = {{0, 0}, {0, 0}};
	volatile long rounds = 0;

	/* Everything that the handler needs is looked up once; then it works on little stack. */
	operate();
	sigfillset(&sa.sa_mask); /* one handler at a time fits the stack */
	if (!alt.ss_sp || sigaltstack(&alt, NULL) || sigaction(SIGALRM, &sa, NULL) ||
	    sigaction(SIGUSR1, &sa, NULL))
		abort();
	setitimer(ITIMER_REAL, &every, NULL);
	while (n_signals < 3000) {
		sigset_t none;

		sigemptyset(&none);
		if (!sigsetjmp(back, 1)) {
			operate();
			if (rounds % 3 == 0)
				raise(SIGUSR1);
		}
		rounds++;
	}
	setitimer(ITIMER_REAL, &never, NULL);
	say("came through", n_signals >= 3000 && n_jumps > 0);
}

/* --- cancellation inside wrapped calls */

static int pipe_fds[2];

static void *read_for_ever(void *arg)
{
	char c;

	if (arg)
		pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
	for (;;)
		if (read(pipe_fds[0], &c, 1) == 1)
			write(pipe_fds[1], &c, 1);
	return NULL;
}

static void *exit_in_callback(void *arg)
{
	pthread_exit(arg);
}

static int found(const char *path, const struct stat *st, int type, struct FTW *where)
{
	(void)path, (void)st, (void)type, (void)where;
	return 7;
}

static void destroy(void *arg)
{
	(void)arg;
	operate();
}

static void *with_destructor(void *key)
{
	pthread_setspecific(*(pthread_key_t *)key, key);
	return key;
}

static void do_threads(void)
{
	pthread_t t;
	void *result;
	pthread_key_t key;

	if (pipe(pipe_fds))
		abort();
	for (long i = 0; i < 20; i++) {
		pthread_create(&t, NULL, read_for_ever, (void *)(i % 2));
		if (i % 3)
			write(pipe_fds[1], "x", 1);
		pthread_cancel(t);
		pthread_join(t, &result);
		if (result != PTHREAD_CANCELED)
			abort();
	}
	say("cancelled", 20);
	pthread_create(&t, NULL, exit_in_callback, (void *)42L);
	pthread_join(t, &result);
	say("pthread_exit", (long)result);
	say("nftw", nftw("/etc/apt", found, 5, FTW_PHYS));
	pthread_key_create(&key, destroy);
	pthread_create(&t, NULL, with_destructor, &key);
	say("join", pthread_join(t, &result) || result != &key);
	say("no such thread", pthread_tryjoin_np(pthread_self(), NULL));
}

/* --- errno and results, good and bad arguments */

#define SHOW(call)                                                                                 \
	do {                                                                                       \
		errno = 77;                                                                        \
		long ret_ = (long)(call);                                                          \
		int err_ = errno;                                                                  \
		printf("%s = %ld errno %d\n", #call, ret_, err_);                                  \
		fflush(stdout);                                                                    \
	} while (0)

static void do_errno(void)
{
	char *volatile wild = (char *)8, *volatile null = NULL, buf[64], *noargs[] = {NULL};
	char *const *noenv = NULL;
	struct stat st;
	int status;

	SHOW(open("/etc/passwd", O_RDONLY));
	SHOW(close(3));
	SHOW(close(3));
	SHOW(close(-1));
	SHOW(open("/nonexistent", O_RDONLY));
	SHOW(open("", O_RDONLY));
	SHOW(open(wild, O_RDONLY));
	SHOW(open(null, O_RDONLY));
	SHOW(open("/etc", O_WRONLY));
	SHOW(open("/etc/passwd/x", O_RDONLY));
	SHOW(openat(55, "x", O_RDONLY));
	SHOW(openat(55, wild, O_RDONLY));
	SHOW(open("/tmp", O_TMPFILE | O_RDONLY));
	SHOW(open(wild, O_TMPFILE | O_RDONLY));
	SHOW(stat("/etc/passwd", &st));
	SHOW(stat("/nonexistent", &st));
	SHOW(stat(wild, &st));
	SHOW(stat("/etc/passwd", (struct stat *)wild));
	SHOW(lstat(null, &st));
	SHOW(fstat(55, &st));
	SHOW(access(wild, R_OK));
	SHOW(readlink("/etc/passwd", buf, sizeof(buf)));
	SHOW(readlink(wild, buf, sizeof(buf)));
	SHOW(rename(wild, wild));
	SHOW(rename("/nonexistent", "/nonexistent2"));
	SHOW(unlink("/nonexistent"));
	SHOW(rmdir("/etc/passwd"));
	SHOW(mkdir("/etc", 0777));
	SHOW(chdir("/nonexistent"));
	SHOW(chdir(wild));
	SHOW(dup2(1, 1));
	SHOW(dup2(55, 56));
	SHOW(dup3(1, 1, 0));
	SHOW(fcntl(1, F_DUPFD, -1));
	SHOW(pipe((int *)(void *)wild));
	SHOW(read(0, wild, 0));
	SHOW(read(55, buf, 1));
	SHOW(write(1, wild, 1));
	SHOW(wait(NULL));
	SHOW(waitpid(-1, &status, WNOHANG));
	SHOW(waitid(P_ALL, 0, NULL, WEXITED));
	SHOW(execv("/nonexistent", noargs));
	SHOW(execve("/etc", noargs, noenv));
	SHOW(execve("/etc/passwd", noargs, noenv));
	SHOW(execve(wild, noargs, noenv));
	SHOW(execvp("no-such-command-here", noargs));
	SHOW(execvp("", noargs));
	SHOW(truncate("/nonexistent", 0));
	SHOW(ftruncate(55, 0));
	SHOW(mkstemp(strcpy(buf, "/nonexistent/XXXXXX")));
	SHOW(mkstemp(strcpy(buf, "/tmp/bad")));
	SHOW(fopen("/nonexistent", "r") != NULL);
	SHOW(opendir("/nonexistent") != NULL);
	SHOW(realpath("/nonexistent", NULL) != NULL);
	SHOW(realpath(NULL, NULL) != NULL);
	SHOW(mmap(NULL, 0, PROT_READ, MAP_PRIVATE, 55, 0) == MAP_FAILED);
	SHOW(mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 55, 0) == MAP_FAILED);
	SHOW(posix_spawn(NULL, "/nonexistent", NULL, NULL, noargs, NULL));
	SHOW(posix_spawnp(NULL, "no-such-command-here", NULL, NULL, noargs, NULL));
	SHOW(system(NULL) != 0);
	SHOW(system("exit 5"));
	SHOW(kill(1 << 22, 0));
	SHOW(getenv("NO_SUCH_VARIABLE") != NULL);
	SHOW(syscall(SYS_openat, AT_FDCWD, "/nonexistent", O_RDONLY));
	SHOW(syscall(-1));
}

/* --- descriptors: none of ours among them */

static void do_fds(void)
{
	int n = 0, fds[30];
	DIR *d = opendir("/proc/self/fd");

	while (readdir(d))
		n++;
	closedir(d);
	say("entries", n);
	for (int i = 0; i < 30; i++)
		fds[i] = open("/dev/null", O_RDONLY);
	for (int i = 0; i < 30; i++)
		printf("%d ", fds[i]);
	putchar('\n');
	for (int fd = 3; fd < 1000; fd++)
		dup2(1, fd);
	say("dup2 onto all", dup(1));
	closefrom(3);
	say("next", open("/dev/null", O_RDONLY));
	say("close_range", close_range(3, ~0u, 0));
	say("next", open("/dev/null", O_RDONLY));
	fclose(stdin);
	say("takes 0", open("/dev/null", O_RDONLY));
}

/* --- spawn with everything */

static void do_spawn(void)
{
	posix_spawn_file_actions_t a;
	posix_spawnattr_t attr;
	char *sh[] = {"sh", "-c", "cat; pwd; echo err >&7; ls /proc/self/fd | wc -l", NULL};
	sigset_t mask;
	pid_t pid = -1;
	int err;

	posix_spawn_file_actions_init(&a);
	posix_spawn_file_actions_addopen(&a, 0, "/etc/hostname", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&a, 1, 7);
	posix_spawn_file_actions_addchdir_np(&a, "/etc");
	posix_spawn_file_actions_addclosefrom_np(&a, 8);
	posix_spawnattr_init(&attr);
	sigemptyset(&mask);
	sigaddset(&mask, SIGUSR1);
	posix_spawnattr_setsigmask(&attr, &mask);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
	err = posix_spawnp(&pid, "sh", &a, &attr, sh, environ);
	say("status", reap(pid));
	say("spawn", err);
	err = posix_spawn(NULL, "/bin/true", NULL, NULL, sh, environ);
	say("status without pid", reap(-1));
	say("spawn", err);
	err = posix_spawn(&pid, "/bin/true", NULL, NULL, sh, NULL);
	say("status without environment", reap(pid));
	say("spawn", err);
}

/* --- clone with several sets of flags, on small stacks */

static int child(void *arg)
{
	operate();
	shared += (int)(long)arg;
	return 3;
}

static void do_clone(void)
{
	static const int flags[] = {SIGCHLD, SIGCHLD | CLONE_FILES, SIGCHLD | CLONE_FS,
				    SIGCHLD | CLONE_VM | CLONE_VFORK,
				    SIGCHLD | CLONE_FILES | CLONE_FS};
	char *stack = mmap(NULL, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	operate();
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
		int pid = clone(child, stack + 16384, flags[i], (void *)1L);

		say("status", reap(pid));
		say("shared", shared);
	}
}

/* --- before main, after it */

__attribute__((constructor(101))) static void early(void)
{
	if (getenv("HARD_EARLY"))
		operate();
}

__attribute__((destructor)) static void late(void)
{
	if (getenv("HARD_EARLY")) {
		operate();
		write(1, "late\n", 5);
	}
}

static void at_exit(void)
{
	operate();
	write(1, "atexit\n", 7);
}

static void do_exits(void)
{
	static const char *const names[] = {"exit",  "_exit", "_Exit", "quick_exit",
					    "abort", "kill",  "return"};

	setenv("HARD_EARLY", "1", 1);
	for (int how = 0; how < 7; how++) {
		pid_t pid = fork();

		if (pid == 0) {
			atexit(at_exit);
			at_quick_exit(at_exit);
			switch (how) {
			case 0:
				exit(1);
			case 1:
				_exit(2);
			case 2:
				_Exit(3);
			case 3:
				quick_exit(4);
			case 4:
				abort();
			case 5:
				kill(getpid(), SIGKILL);
				break;
			default:
				return;
			}
		}
		printf("%s: ", names[how]);
		say("status", reap(pid));
	}
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*run)(void);
	} cases[] = {
		{"vfork", do_vfork}, {"signals", do_signals}, {"threads", do_threads},
		{"errno", do_errno}, {"fds", do_fds},	      {"spawn", do_spawn},
		{"clone", do_clone}, {"exits", do_exits},
	};

	for (size_t i = 0; argc == 2 && i < sizeof(cases) / sizeof(cases[0]); i++)
		if (!strcmp(cases[i].name, argv[1])) {
			cases[i].run();
			return 0;
		}
	return 2;
}
