/*
 * followed.c - says how signals, threads, children and /proc look to a program, the same each time: bare, and
 * linked statically and followed (scenario/follow).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

static char alternate[65536] __attribute__((aligned(16)));
static volatile sig_atomic_t hits, was_on_alternate, was_masked;
static sigjmp_buf back;

static int is_alternate(const void *p)
{
	return (const char *)p >= alternate && (const char *)p < alternate + sizeof(alternate);
}

static void on_signal(int sig, siginfo_t *info, void *context)
{
	ucontext_t *u = context;
	sigset_t now;

	sigprocmask(SIG_BLOCK, NULL, &now);
	was_masked = sigismember(&now, sig);
	was_on_alternate = is_alternate(&now);
	hits += info->si_signo == sig && u->uc_mcontext.gregs[REG_RSP] != 0;
}

static void on_jump(int sig)
{
	(void)sig;
	siglongjmp(back, 1);
}

static void take(int sig, int flags)
{
	struct sigaction a = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | flags};

	sigaction(sig, &a, NULL);
	hits = was_on_alternate = was_masked = 0;
}

static void soon(int milliseconds)
{
	struct itimerval t = {.it_value = {.tv_usec = milliseconds * 1000}};

	setitimer(ITIMER_REAL, &t, NULL);
}

static void *write_late(void *fd)
{
	usleep(60000); /* the alarm comes first, or the test says less */
	if (write(*(int *)fd, "x", 1) != 1)
		abort();
	return NULL;
}

static void signals(void)
{
	struct sigaction old;
	stack_t s = {.ss_sp = alternate, .ss_size = sizeof(alternate)}, was;
	sigset_t set, empty;
	pthread_t late;
	int ends[2];
	char byte;
	ssize_t n;

	printf("stack %d\n", sigaltstack(&s, NULL));
	sigaltstack(NULL, &was);
	printf("stack is %d %d\n", was.ss_sp == alternate, was.ss_flags);
	take(SIGUSR1, SA_ONSTACK);
	raise(SIGUSR1);
	printf("on stack: %d %d %d\n", hits, was_on_alternate, was_masked);
	take(SIGUSR1, SA_NODEFER | SA_RESETHAND);
	raise(SIGUSR1);
	sigaction(SIGUSR1, NULL, &old);
	printf("off stack: %d %d %d, reset %d\n", hits, was_on_alternate, was_masked,
	       old.sa_handler == SIG_DFL);
	take(SIGUSR2, SA_RESTART);
	sigaction(SIGUSR2, NULL, &old);
	printf("handler %d %x\n", old.sa_sigaction == on_signal,
	       (unsigned int)old.sa_flags & 0xf0000000);
	sigemptyset(&empty);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigaddset(&set, SIGSYS);
	sigprocmask(SIG_BLOCK, &set, NULL);
	raise(SIGUSR2);
	n = hits;
	sigprocmask(SIG_BLOCK, NULL, &set);
	printf("blocked %d %d, held %zd\n", sigismember(&set, SIGUSR2), sigismember(&set, SIGSYS),
	       n);
	n = sigsuspend(&empty);
	printf("suspend %zd %d, hits %d\n", n, errno, hits);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	if (pipe(ends))
		abort();
	take(SIGALRM, 0);
	soon(10);
	n = read(ends[0], &byte, 1);
	printf("interrupted %zd %d, hits %d\n", n, errno, hits);
	take(SIGALRM, SA_RESTART);
	pthread_create(&late, NULL, write_late, &ends[1]);
	soon(20);
	n = read(ends[0], &byte, 1);
	printf("restarted %zd, hits %d\n", n, hits);
	pthread_join(late, NULL);
	signal(SIGALRM, on_jump);
	if (!sigsetjmp(back, 1)) {
		soon(10);
		n = read(ends[0], &byte, 1);
	}
	printf("jumped\n");
	signal(SIGSEGV, on_jump);
	if (!sigsetjmp(back, 1))
		*(volatile int *)(uintptr_t)hits = 0;
	printf("faulted\n");
	n = syscall(SYS_open, 1, 0);
	printf("bad address %zd %d\n", n, errno);
	signal(SIGSEGV, SIG_DFL);
}

static void *work(void *arg)
{
	static __thread long own;
	char bytes[16];

	own = (long)arg;
	for (int i = 0; i < 20; i++) {
		int fd = open("/dev/zero", O_RDONLY);

		if (read(fd, bytes, sizeof(bytes)) != sizeof(bytes) || close(fd))
			abort();
		raise(SIGUSR1);
	}
	return (void *)own;
}

static void threads(void)
{
	pthread_t t[4];
	long sum = 0;
	void *ret;

	signal(SIGUSR1, SIG_IGN);
	take(SIGUSR1, SA_RESTART);
	for (int round = 0; round < 10; round++) {
		for (long i = 0; i < 4; i++)
			pthread_create(&t[i], NULL, work, (void *)i);
		for (int i = 0; i < 4; i++) {
			pthread_join(t[i], &ret);
			sum += (long)ret;
		}
	}
	printf("threads %ld\n", sum);
}

static int run_in_memory(void *arg)
{
	*(int *)arg = 5;
	return 6;
}

static void children(void)
{
	static char stack[65536] __attribute__((aligned(16)));
	int status, told = 0;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (!pid)
		_exit(getppid() == 1 ? 1 : 11);
	waitpid(pid, &status, 0);
	printf("fork %d\n", WEXITSTATUS(status));
	pid = vfork();
	if (!pid)
		_exit(12);
	waitpid(pid, &status, 0);
	printf("vfork %d\n", WEXITSTATUS(status));
	fflush(stdout);
	pid = vfork();
	if (!pid) {
		signal(SIGUSR1, SIG_DFL);
		execl("/bin/sh", "sh", "-c", "cat <one >two; exit 13", (char *)NULL);
		_exit(99);
	}
	waitpid(pid, &status, 0);
	take(SIGUSR2, 0);
	raise(SIGUSR1);
	printf("exec %d, still handled\n", WEXITSTATUS(status));
	pid = clone(run_in_memory, stack + sizeof(stack), CLONE_VM | SIGCHLD, &told);
	waitpid(pid, &status, 0);
	printf("clone %d %d\n", WEXITSTATUS(status), told);
	pid = fork();
	if (!pid) {
		signal(SIGTERM, SIG_DFL);
		raise(SIGTERM);
	}
	waitpid(pid, &status, 0);
	printf("killed %d\n", WTERMSIG(status));
	execl("/nowhere/at/all", "x", (char *)NULL);
	printf("no exec %d\n", errno);
}

static void self(char **argv)
{
	char a[PATH_MAX], b[PATH_MAX], name[64] = "";
	int fd = open("/proc/self/comm", O_RDONLY);
	ssize_t n = readlink("/proc/self/exe", a, sizeof(a) - 1);

	a[n > 0 ? n : 0] = '\0';
	printf("exe %d\n", realpath(argv[0], b) && !strcmp(a, b));
	n = readlink("/proc/self/exe", a, 3);
	printf("short %zd\n", n);
	n = read(fd, name, sizeof(name) - 1);
	name[n > 0 ? n : 0] = '\0';
	printf("name %.8s\n", name);
	close(fd);
	fd = open("/proc/self/exe", O_RDONLY);
	printf("elf %d\n", fd >= 0 && read(fd, a, 4) == 4 && !memcmp(a, "\177ELF", 4));
	close(fd);
}

/* Filters and tracers, to which calls are visible: nothing of ours may be among them. */
static void watched(void)
{
	struct sock_filter allow[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
	struct sock_fprog filter = {1, allow};
	int status;
	pid_t pid = vfork();

	if (!pid) {
		ptrace(PTRACE_TRACEME, 0, NULL, NULL);
		execl("/bin/true", "true", (char *)NULL);
		_exit(99);
	}
	waitpid(pid, &status, 0);
	printf("stopped %d %d\n", WIFSTOPPED(status), WSTOPSIG(status));
	ptrace(PTRACE_CONT, pid, NULL, NULL);
	waitpid(pid, &status, 0);
	printf("traced %d\n", WEXITSTATUS(status));
	take(SIGUSR1, SA_ONSTACK);
	raise(SIGUSR1);
	printf("filtered %d\n", prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
					prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter));
	raise(SIGUSR1);
	printf("signals %d %d\n", hits, was_on_alternate);
}

int main(int argc, char **argv)
{
	stack_t s = {.ss_sp = alternate, .ss_size = sizeof(alternate)};
	FILE *f;

	setvbuf(stdout, NULL, _IOFBF, 65536);
	if (argc > 1) {
		sigaltstack(&s, NULL);
		watched();
		return 8;
	}
	f = fopen("one", "w");
	if (!f || fputs("1\n", f) < 0 || fclose(f))
		return 1;
	self(argv);
	signals();
	threads();
	children();
	rename("two", "three");
	unlink("one");
	mkdir("dir", 0777);
	return 7;
}
