/*
 * trapped.c - trapped CASE: what --complete must see, or must not disturb; prints what came of it,
 * so that a bare run and one with --complete can be compared.
 */
#define _GNU_SOURCE
#include <err.h>
#include <errno.h>
#include <error.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

extern char **environ;

static void say(const char *what, long value)
{
	printf("%s %ld\n", what, value);
	fflush(stdout);
}

/* Past libc, hence past every wrapper. */
static long raw(long n, long a, long b, long c, long d)
{
	register long r10 __asm__("r10") = d;
	long ret;

	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "0"(n), "D"(a), "S"(b), "d"(c), "r"(r10)
			 : "rcx", "r11", "memory");
	return ret;
}

/* The same system call instruction in a function that uses its red zone. */
static long raw_red_zone(void)
{
	long ret;

	__asm__ volatile("movq $0x1234567, -8(%%rsp)\n"
			 "movq $0x89abcde, -128(%%rsp)\n"
			 "movl %1, %%eax\n"
			 "syscall\n"
			 "movq -8(%%rsp), %%rax\n"
			 "addq -128(%%rsp), %%rax\n"
			 : "=&a"(ret)
			 : "i"(SYS_getppid)
			 : "rcx", "r11", "memory");
	return ret;
}

static void raw_calls(void)
{
	char c = 0;
	long fd = raw(SYS_open, (long)"read.me", O_RDONLY, 0, 0);

	say("read", raw(SYS_read, fd, (long)&c, 1, 0));
	say("byte", c);
	say("close", raw(SYS_close, fd, 0, 0, 0));
	say("missing", raw(SYS_open, (long)"missing", O_RDONLY, 0, 0));
	say("bad pointer", raw(SYS_openat, AT_FDCWD, 8, O_RDONLY, 0));
	say("unknown", raw(9999, 0, 0, 0, 0));
	say("made", raw(SYS_mkdirat, AT_FDCWD, (long)"made", 0700, 0));
	say("red zone", raw_red_zone());
}

static void raw_exec(void)
{
	static char *argv[] = {"cat", "read.me", NULL};

	say("failed", raw(SYS_execve, (long)"/nonexistent", (long)argv, (long)environ, 0));
	raw(SYS_execve, (long)"/bin/cat", (long)argv, (long)environ, 0);
}

static void raw_fork(void)
{
	int status;
	long pid = raw(SYS_fork, 0, 0, 0, 0);

	if (!pid) {
		raw_calls();
		raw(SYS_exit_group, 7, 0, 0, 0);
	}
	waitpid((pid_t)pid, &status, 0);
	say("status", WEXITSTATUS(status));
}

/* libc's own writes, inside functions that are jumped to; then calls that are not theirs. */
static void messages(void)
{
	for (int i = 0; i < 3; i++) {
		error(0, ENOENT, "first");
		warnx("second %g", 1.5);
	}
	raw_calls();
}

/* --- signals */

static volatile int n_handled;

static void handle(int sig, siginfo_t *info, void *context)
{
	(void)context;
	n_handled++;
	printf("signal %d code %d\n", sig, info->si_code);
	fflush(stdout);
}

static void set(int sig, void (*handler)(int, siginfo_t *, void *), int flags)
{
	struct sigaction sa = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | flags};

	sigfillset(&sa.sa_mask);
	sigaction(sig, &sa, NULL);
}

static void own_handler(void)
{
	struct sigaction old;

	sigaction(SIGSYS, NULL, &old);
	say("default", old.sa_handler == SIG_DFL);
	set(SIGSYS, handle, 0);
	sigaction(SIGSYS, NULL, &old);
	say("mine", old.sa_sigaction == handle && old.sa_flags & SA_SIGINFO);
	raise(SIGSYS);
	kill(getpid(), SIGSYS);
	say("handled", n_handled);
	set(SIGSYS, handle, SA_RESETHAND);
	raise(SIGSYS);
	sigaction(SIGSYS, NULL, &old);
	say("reset", old.sa_handler == SIG_DFL);
	signal(SIGSYS, SIG_IGN);
	raise(SIGSYS);
	say("ignored", n_handled);
	fflush(stdout);
	if (!fork()) {
		execlp("sh", "sh", "-c", "kill -SYS $$; echo still ignored", NULL);
		_exit(1);
	}
	wait(NULL);
	signal(SIGSYS, SIG_DFL);
	raise(SIGSYS); /* the end */
}

static void blocked(int sig)
{
	sigset_t now;

	(void)sig;
	sigprocmask(SIG_SETMASK, NULL, &now);
	say("in handler: SIGSYS blocked", sigismember(&now, SIGSYS));
	raw(SYS_getppid, 0, 0, 0, 0);
}

/* As a parent left it. */
static void mask(void)
{
	sigset_t now;

	sigprocmask(SIG_SETMASK, NULL, &now);
	for (int sig = 1; sig < 32; sig++)
		if (sigismember(&now, sig))
			say("blocked", sig);
}

static void masks(void)
{
	struct sigaction sa = {.sa_handler = blocked}, old;
	struct timespec soon = {0, 1000000};
	sigset_t all, was, now;
	int status;

	sigfillset(&all);
	say("block", sigprocmask(SIG_BLOCK, &all, &was));
	say("was", sigismember(&was, SIGSYS));
	sigprocmask(SIG_SETMASK, NULL, &now);
	say("SIGSYS", sigismember(&now, SIGSYS));
	say("SIGUSR1", sigismember(&now, SIGUSR1));
	sa.sa_mask = all;
	sigaction(SIGALRM, &sa, NULL);
	sigaction(SIGALRM, NULL, &old);
	say("mask kept", sigismember(&old.sa_mask, SIGSYS));
	raise(SIGALRM);
	sigdelset(&now, SIGALRM);
	say("suspend", sigsuspend(&now));
	raise(SIGALRM);
	say("pselect", pselect(0, NULL, NULL, NULL, &soon, &now));
	fflush(stdout);
	if (!fork()) {
		execl("/proc/self/exe", "trapped", "mask", NULL);
		_exit(1);
	}
	wait(&status);
	say("unblock", sigprocmask(SIG_UNBLOCK, &all, &now));
	say("bad how", sigprocmask(77, &all, &now));
	say("bad pointer", raw(SYS_rt_sigprocmask, SIG_BLOCK, 8, 0, 8));
	sigprocmask(SIG_SETMASK, NULL, &now);
	say("SIGSYS", sigismember(&now, SIGSYS));
}

static sigjmp_buf back;

static void jump(int sig)
{
	(void)sig;
	siglongjmp(back, 1);
}

/* In a handler, on the stack that Rust and others give it. */
static void call_on_stack(int sig)
{
	static char *argv[] = {"cat", "read.me", NULL};

	(void)sig;
	raw_calls();
	execve("/nonexistent", argv, environ);
	if (vfork() == 0)
		_exit(3);
	if (fork() == 0)
		_exit(4);
	wait(NULL);
	wait(NULL);
}

static void stacks(void)
{
	/* What Rust's runtime takes: 8 KiB, or more where the processor's signal frame is large. */
	long least = sysconf(_SC_MINSIGSTKSZ) + 4096;
	size_t size = least > 8192 ? ((size_t)least + 4095) & ~4095ul : 8192;
	char *memory =
		mmap(NULL, 4096 + size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	stack_t stack = {.ss_sp = memory + 4096, .ss_size = size}, now;
	struct sigaction sa = {.sa_handler = jump, .sa_flags = SA_ONSTACK};

	mprotect(memory, 4096, PROT_NONE);
	say("none", raw(SYS_sigaltstack, 0, (long)&now, 0, 0) || now.ss_flags != SS_DISABLE);
	say("set", raw(SYS_sigaltstack, (long)&stack, 0, 0, 0));
	say("get", raw(SYS_sigaltstack, 0, (long)&now, 0, 0));
	say("same", now.ss_sp == stack.ss_sp && now.ss_flags == 0);
	sigaction(SIGUSR1, &sa, NULL);
	for (int i = 0; i < 1000; i++)
		if (!sigsetjmp(back, 1))
			raise(SIGUSR1);
	raw_calls();
	sa.sa_handler = call_on_stack;
	sigaction(SIGUSR1, &sa, NULL);
	raise(SIGUSR1);
}

/* --- what --complete cannot go together with */

static void trapped(int sig, siginfo_t *info, void *context)
{
	ucontext_t *u = context;

	(void)info;
	n_handled++;
	u->uc_mcontext.gregs[REG_RAX] = 1000 + sig;
}

static void filter(void)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getppid, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = {sizeof(code) / sizeof(code[0]), code};
	int status;

	set(SIGSYS, trapped, 0);
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	say("filter", prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program));
	say("trapped", getppid());
	say("trapped", raw(SYS_getppid, 0, 0, 0, 0));
	say("handled", n_handled);
	fflush(stdout);
	if (!fork()) {
		say("child", getppid());
		signal(SIGSYS, SIG_DFL);
		getppid();
	}
	wait(&status);
	say("killed by", WTERMSIG(status));
}

/* Only read, write, exit and sigreturn from now on. */
static void strict(void)
{
	int status;

	fflush(stdout);
	if (!fork()) {
		raw(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_STRICT, 0, 0);
		raw(SYS_write, 1, (long)"strict\n", 7, 0);
		raw(SYS_exit, 5, 0, 0, 0);
	}
	wait(&status);
	say("status", WEXITSTATUS(status));
}

static volatile char selector;

static void dispatched(int sig, siginfo_t *info, void *context)
{
	ucontext_t *u = context;

	(void)sig, (void)info;
	selector = 0;
	n_handled++;
	u->uc_mcontext.gregs[REG_RAX] = 4321;
}

static void own_dispatch(void)
{
	set(SIGSYS, dispatched, 0);
	say("dispatch", raw(SYS_prctl, 59, 1, 0, 0) == -EINVAL);
	for (int i = 0; i < 3; i++) {
		register long r8 __asm__("r8") = (long)&selector;
		register long r10 __asm__("r10") = 0;
		long ret;

		__asm__ volatile("syscall"
				 : "=a"(ret)
				 : "0"(SYS_prctl), "D"(59L), "S"(1L), "d"(0L), "r"(r10), "r"(r8)
				 : "rcx", "r11", "memory");
		say("dispatch", ret);
		selector = 1;
		ret = raw(SYS_getppid, 0, 0, 0, 0);
		selector = 0;
		say("mine", ret);
	}
	say("handled", n_handled);
}

static void old_calls(void)
{
	long ret;

	/* 20: getpid of 32-bit programs, writev of others. */
	__asm__ volatile("int $0x80" : "=a"(ret) : "0"(20L), "b"(0L), "c"(0L), "d"(0L) : "memory");
	say("getpid", ret == getpid() || ret == -ENOSYS);
	raw_calls();
}

/* --- threads and children */

static void *use(void *arg)
{
	long fd = raw(SYS_open, (long)arg, O_RDONLY, 0, 0);

	raw(SYS_close, fd, 0, 0, 0);
	return fd >= 0 ? arg : NULL;
}

static void *wait_for_end(void *arg)
{
	char c;

	pthread_cleanup_push(free, malloc(10));
	(void)!read(*(int *)arg, &c, 1);
	pthread_cleanup_pop(1);
	return NULL;
}

static void *spawn(void *arg)
{
	char *argv[] = {"test", "-e", arg, NULL};
	int status;
	pid_t pid;

	if (posix_spawnp(&pid, "test", NULL, NULL, argv, environ) ||
	    waitpid(pid, &status, 0) != pid)
		return NULL;
	return status ? NULL : arg;
}

static void threads(void)
{
	pthread_t t[20];
	void *result;
	void *low = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE,
			 MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	pthread_attr_t attr;
	long good = 0;
	int fds[2];

	for (int round = 0; round < 10; round++) {
		for (int i = 0; i < 20; i++)
			pthread_create(&t[i], NULL, use, "read.me");
		for (int i = 0; i < 20; i++) {
			pthread_join(t[i], &result);
			good += result != NULL;
		}
	}
	say("good", good);
	/* On a stack far below the one that libc gives to its child. */
	pthread_attr_init(&attr);
	if (pthread_attr_setstack(&attr, low, 1 << 20))
		exit(1);
	pthread_create(&t[0], &attr, spawn, "read.me");
	pthread_join(t[0], &result);
	say("spawned", result != NULL);
	if (pipe(fds))
		exit(1);
	pthread_create(&t[0], NULL, wait_for_end, &fds[0]);
	pthread_cancel(t[0]);
	pthread_join(t[0], &result);
	say("cancelled", result == PTHREAD_CANCELED);
}

static void children(void)
{
	char *argv[] = {"cat", "read.me", NULL};
	posix_spawn_file_actions_t actions;
	int status;
	pid_t pid;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 5, "read.me", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, 5, 6);
	if (posix_spawnp(&pid, "cat", &actions, NULL, argv, environ))
		exit(1);
	waitpid(pid, &status, 0);
	say("status", status);
	pid = vfork();
	if (!pid) {
		execvp("cat", argv);
		_exit(1);
	}
	waitpid(pid, &status, 0);
	say("status", status);
	say("system", system("cat read.me; exit 3"));
	pid = fork();
	if (!pid) {
		raw_calls();
		_exit(9);
	}
	waitpid(pid, &status, 0);
	say("status", WEXITSTATUS(status));
}

/* As gdb does it; the child's calls must not stop it while its parent waits inside vfork. */
static void traced(void)
{
	char *argv[] = {"cat", "read.me", NULL};
	static int n_stops;
	int status;
	pid_t pid = vfork();

	if (!pid) {
		ptrace(PTRACE_TRACEME, 0, NULL, NULL);
		execvp("cat", argv);
		_exit(1);
	}
	while (waitpid(pid, &status, 0) == pid && WIFSTOPPED(status)) {
		n_stops++;
		say("signal", WSTOPSIG(status));
		ptrace(PTRACE_CONT, pid, NULL, NULL);
	}
	say("stops", n_stops);
	say("status", status);
}

static const struct {
	const char *name;
	void (*run)(void);
} cases[] = {
	{"raw", raw_calls},	  {"raw-exec", raw_exec},
	{"raw-fork", raw_fork},	  {"own-handler", own_handler},
	{"mask", mask},		  {"masks", masks},
	{"stacks", stacks},	  {"filter", filter},
	{"strict", strict},	  {"own-dispatch", own_dispatch},
	{"old-calls", old_calls}, {"threads", threads},
	{"children", children},	  {"traced", traced},
	{"messages", messages},
};

int main(int argc, char **argv)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (argc == 2 && !strcmp(argv[1], cases[i].name)) {
			cases[i].run();
			return 4;
		}
	fprintf(stderr, "trapped: no such case\n");
	return 2;
}
