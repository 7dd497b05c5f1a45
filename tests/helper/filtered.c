/*
 * filtered.c - filtered HOW: does HOW, makes the call close(-1000), then one of nearly everything that
 * the recorder asks the kernel about, and says what came of it.
 *
 *	seccomp	allows all calls		dispatch	traps all calls, and makes them all the same
 *	probe	asks in vain for seccomp	strict, tsc	nothing but writing is done after it
 *	traced	counts a child's calls		landlock DIR...	only below these may be read
 *	vforked	runs some that asked to be traced
 *	trap	makes some calls in a handler	notify, trace	a thread, or a tracer, lets all calls go on
 *	none
 *
 * The last three, and dispatch, say how many calls they were asked about.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <libintl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <locale.h>
#include <pthread.h>
#include <pwd.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

#ifndef PR_SET_SYSCALL_USER_DISPATCH
#define PR_SET_SYSCALL_USER_DISPATCH 59
#endif
#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule	    445
#define SYS_landlock_restrict_self  446
#endif

extern char **environ;
static volatile char selector;
static volatile int n_trapped[1024];

static void filter(void)
{
	struct sock_filter code[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
	struct sock_fprog program = {1, code};

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
	    syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program))
		exit(77);
}

#define FIELD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ALLOW	     BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define IF_NOT(n)    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, n, 0, 1)

static int filter_by(unsigned int flags, struct sock_filter *code, size_t n)
{
	struct sock_fprog program = {(unsigned short)n, code};

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return -1;
	return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program);
}

/* Whether a thread waits for another is chance. */
static int filter_all_but_futex(unsigned int flags, unsigned int action)
{
	struct sock_filter code[] = {FIELD(nr),
				     BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_futex, 0, 1), ALLOW,
				     BPF_STMT(BPF_RET | BPF_K, action)};

	return filter_by(flags, code, sizeof(code) / sizeof(code[0]));
}

static void report(const char *how)
{
	for (int i = 0; i < 1024; i++)
		if (n_trapped[i])
			printf("%s %d: %d\n", how, i, n_trapped[i]);
	fflush(stdout);
}

/* --- calls made by the handler of SIGSYS */

#if defined(__x86_64__)
#define MADE_BY_HANDLER 0x5ec0de

static void make_trapped(int sig, siginfo_t *info, void *context)
{
	greg_t *regs = ((ucontext_t *)context)->uc_mcontext.gregs;
	register greg_t r10 __asm__("r10") = regs[REG_R10];
	register greg_t r8 __asm__("r8") = regs[REG_R8];
	register greg_t r9 __asm__("r9") = MADE_BY_HANDLER;
	greg_t ret;

	(void)sig;
	n_trapped[info->si_syscall & 1023]++;
	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "a"((greg_t)info->si_syscall), "D"(regs[REG_RDI]), "S"(regs[REG_RSI]),
			   "d"(regs[REG_RDX]), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	regs[REG_RAX] = ret;
}

/* Programs that it runs have no handler: they are killed. */
static void trap_some(void)
{
	static const unsigned int some[] = {
		SYS_openat,	 SYS_statx,	  SYS_newfstatat, SYS_fstat,	 SYS_readlink,
		SYS_readlinkat,	 SYS_lseek,	  SYS_fcntl,	  SYS_getcwd,	 SYS_pread64,
		SYS_getsockname, SYS_getpeername, SYS_getdents64, SYS_ftruncate, SYS_memfd_create};
	enum { SOME = sizeof(some) / sizeof(some[0]) };
	struct sock_filter trap = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP);
	struct sock_filter code[4 + 2 * SOME + 1] = {FIELD(args[5]), IF_NOT(MADE_BY_HANDLER), ALLOW,
						     FIELD(nr)};
	struct sigaction action = {.sa_sigaction = make_trapped,
				   .sa_flags = SA_SIGINFO | SA_NODEFER};

	for (int i = 0; i < SOME; i++) {
		code[4 + 2 * i] = (struct sock_filter)IF_NOT(some[i]);
		code[5 + 2 * i] = trap;
	}
	code[4 + 2 * SOME] = (struct sock_filter)ALLOW;
	sigaction(SIGSYS, &action, NULL);
	if (filter_by(SECCOMP_FILTER_FLAG_TSYNC, code, sizeof(code) / sizeof(code[0])))
		exit(77);
}
#else
static void trap_some(void)
{
	exit(77);
}
#endif

/* --- calls that a thread is told of, which has no filter itself */

#ifdef SECCOMP_USER_NOTIF_FLAG_CONTINUE
static int listener = -1;

static void *supervise(void *begun)
{
	struct seccomp_notif told;
	struct seccomp_notif_resp answer;

	while (!__atomic_load_n((int *)begun, __ATOMIC_ACQUIRE))
		sched_yield();
	for (;;) {
		memset(&told, 0, sizeof(told));
		if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &told))
			continue;
		n_trapped[told.data.nr & 1023]++;
		answer = (struct seccomp_notif_resp){.id = told.id,
						     .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE};
		if (ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &answer) && errno == EINVAL)
			_exit(77);
	}
	return NULL;
}

static void notify(void)
{
	static int begun;
	pthread_t thread;

	pthread_create(&thread, NULL, supervise, &begun);
	listener = filter_all_but_futex(SECCOMP_FILTER_FLAG_NEW_LISTENER, SECCOMP_RET_USER_NOTIF);
	if (listener < 0)
		exit(77);
	__atomic_store_n(&begun, 1, __ATOMIC_RELEASE);
}
#else
static void notify(void)
{
	exit(77);
}
#endif

static void probe(void)
{
	unsigned int action = SECCOMP_RET_TRAP;
	char sizes[64];

	printf("prctl %d", prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL));
	printf(" %d\n", errno);
	printf("prctl %d", prctl(PR_SET_SECCOMP, 77, NULL));
	printf(" %d\n", errno);
	printf("seccomp %ld",
	       syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, NULL));
	printf(" %d\n", errno);
	printf("strict %ld", syscall(SYS_seccomp, SECCOMP_SET_MODE_STRICT, 1, NULL));
	printf(" %d\n", errno);
	printf("by syscall %ld",
	       syscall(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 0, 0));
	printf(" %d\n", errno);
	printf("dispatch %d", prctl(PR_SET_SYSCALL_USER_DISPATCH, 7, 0, 0, 0));
	printf(" %d\n", errno);
	printf("off %d\n", prctl(PR_SET_SYSCALL_USER_DISPATCH, 0, 0, 0, 0));
	printf("actions %ld\n", syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action));
	printf("sizes %ld\n", syscall(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, sizes));
#if defined(__x86_64__)
	long ret;
	register long r10 __asm__("r10") = 0;
	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "a"(SYS_seccomp), "D"(SECCOMP_SET_MODE_FILTER), "S"(0), "d"(0), "r"(r10)
			 : "rcx", "r11", "memory");
	printf("without libc %ld\n", ret);
#endif
	fflush(stdout);
}

static void trap(int sig, siginfo_t *info, void *context)
{
	(void)sig, (void)context;
	selector = 0;
	n_trapped[info->si_syscall & 1023]++;
}

/* Each trapped call fails with what is in its register, its number: only those of the test are made
 * while the selector says so. */
static void dispatch(bool is_on)
{
	struct sigaction action = {.sa_sigaction = trap, .sa_flags = SA_SIGINFO};

	sigaction(SIGSYS, &action, NULL);
	if (prctl(PR_SET_SYSCALL_USER_DISPATCH, is_on, 0, 0, is_on ? &selector : 0))
		exit(77);
}

static void landlock(char **dirs)
{
	uint64_t handled = 1 << 1 | 1 << 2; /* to write and to read files */
	long rules = syscall(SYS_landlock_create_ruleset, &handled, sizeof(handled), 0);

	if (rules < 0)
		exit(77);
	for (; *dirs; dirs++) {
		struct {
			uint64_t access;
			int32_t fd;
		} __attribute__((packed)) rule = {1 << 2, open(*dirs, O_PATH | O_CLOEXEC)};

		syscall(SYS_landlock_add_rule, rules, 1, &rule, 0);
		close(rule.fd);
	}
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (syscall(SYS_landlock_restrict_self, rules, 0))
		exit(77);
	close((int)rules);
}

static void *work(void *nothing)
{
	struct stat st;

	stat("/etc", &st);
	return nothing;
}

static int run(char *const argv[])
{
	int status = -1;
	pid_t pid;

	if (!posix_spawnp(&pid, argv[0], NULL, NULL, argv, environ))
		waitpid(pid, &status, 0);
	return status;
}

static void do_all(void)
{
	char *const argv[] = {"true", NULL}, buf[256] = "", *resolved;
	pthread_t thread;
	int fds[2], fd, status;
	DIR *d;
	FILE *f;

	for (int i = 0; i < 500; i++) /* more than a page of the log */
		close(open("/etc/passwd", O_RDONLY));
	fd = open("data", O_RDWR | O_CREAT, 0666);
	printf("write %zd, read %zd\n", write(fd, "data\n", 5), pread(fd, (void *)buf, 5, 0));
	printf("lseek %ld, lock %d\n", (long)lseek(fd, 0, SEEK_CUR),
	       fcntl(fd, F_SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_CUR}));
	munmap(mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0), 4096);
	close(fd);
	resolved = realpath("link", NULL);
	printf("realpath %s, readlink %zd\n", resolved ? strrchr(resolved, '/') : "none",
	       readlink("link", (void *)buf, sizeof(buf)));
	free(resolved);
	d = opendir("/etc");
	printf("readdir %d\n", d && readdir(d));
	if (d)
		closedir(d);
	printf("root is %s\n", getpwuid(0) ? "known" : "unknown");
	printf("text: %s\n", gettext("hello"));
	printf("library %d\n", dlopen("libm.so.6", RTLD_NOW) != NULL);
	printf("pipe %d, pair %d\n", pipe(fds), socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
	f = fopen("/etc/hostname", "r");
	printf("line %d\n", f && fgets((void *)buf, sizeof(buf), f));
	if (f)
		fclose(f);
	pthread_create(&thread, NULL, work, NULL);
	pthread_join(thread, NULL);
	printf("remove %d\n", remove("data"));
	printf("setuid %d, chdir %d, umask %o\n", setuid(getuid()), chdir("."), umask(022));
	fflush(stdout);
	if (!fork()) {
		open("/etc/passwd", O_RDONLY);
		execlp("true", "true", (char *)NULL);
		_exit(1);
	}
	wait(&status);
	printf("child %d, spawned %d, system %d\n", status, run(argv), system("true"));
	printf("piped %d\n", pclose(popen("exit 3", "r")));
	fflush(stdout);
}

/* A child that asks for it, and runs a program. */
static int traced(void)
{
	int status, n = 0;
	pid_t pid = fork();

	if (!pid) {
		if (ptrace(PTRACE_TRACEME, 0, 0, 0))
			_exit(77);
		raise(SIGSTOP);
		for (int i = 0; i < 300; i++)
			close(open("/etc/passwd", O_RDONLY));
		execlp("true", "true", (char *)NULL);
		_exit(1);
	}
	for (; waitpid(pid, &status, 0) == pid && WIFSTOPPED(status); n++)
		ptrace(PTRACE_SYSCALL, pid, 0, 0);
	printf("stopped %d times\n", n);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

/* A tracer that a filter tells of the calls of a child, and of all that it starts. */
static int trace(void)
{
	int status, n = 0, last = 1;
	pid_t pid = fork(), stopped;

	if (!pid) {
		if (ptrace(PTRACE_TRACEME, 0, 0, 0))
			_exit(77);
		raise(SIGSTOP);
		if (filter_all_but_futex(0, SECCOMP_RET_TRACE))
			_exit(77);
		do_all();
		_exit(0);
	}
	if (waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status) ||
	    ptrace(PTRACE_SETOPTIONS, pid, 0,
		   PTRACE_O_TRACESECCOMP | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK |
			   PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL))
		return 77;
	ptrace(PTRACE_CONT, pid, 0, 0);
	while ((stopped = waitpid(-1, &status, __WALL)) > 0) {
		int sig = WIFSTOPPED(status) ? WSTOPSIG(status) : 0;

		if (!WIFSTOPPED(status)) {
			last = stopped == pid ? status : last;
			continue;
		}
		n += status >> 8 == (SIGTRAP | PTRACE_EVENT_SECCOMP << 8);
		if (sig == SIGTRAP || sig == SIGSTOP)
			sig = 0;
		ptrace(PTRACE_CONT, stopped, 0, sig);
	}
	printf("told of %d calls\n", n);
	return WIFEXITED(last) ? WEXITSTATUS(last) : 1;
}

/* As gdb does it: what a child asks for in this memory ends with it. */
static int vforked(void)
{
	for (volatile int i = 0; i < 3; i++) {
		int status = 0;
		pid_t pid = vfork();

		if (!pid) {
			ptrace(PTRACE_TRACEME, 0, 0, 0);
			execl("/bin/sh", "sh", "-c", ":", (char *)NULL);
			_exit(1);
		}
		while (waitpid(pid, &status, 0) == pid && WIFSTOPPED(status))
			ptrace(PTRACE_CONT, pid, 0, 0);
		printf("ended with %d\n", status);
		fflush(stdout);
	}
	return system("cat /etc/hostname");
}

int main(int argc, char **argv)
{
	const char *how = argc > 1 ? argv[1] : "";

	setlocale(LC_ALL, "");
	textdomain("nosuchdomain");
	if (!strcmp(how, "seccomp"))
		filter();
	else if (!strcmp(how, "probe"))
		probe();
	else if (!strcmp(how, "traced"))
		return traced();
	else if (!strcmp(how, "vforked"))
		return vforked();
	else if (!strcmp(how, "trace"))
		return trace();
	else if (!strcmp(how, "trap"))
		trap_some();
	else if (!strcmp(how, "notify"))
		notify();
	else if (!strcmp(how, "landlock"))
		landlock(argv + 2);
	else if (!strcmp(how, "dispatch")) {
		dispatch(true);
		for (int i = 0; i < 300; i++) { /* made, trapped: each is ours */
			selector = 1;
			close(-1000);
			selector = 1;
			open("/etc/hostname", O_RDONLY);
		}
		selector = 0;
		report("trapped");
	} else if (!strcmp(how, "strict")) {
		prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT);
		write(1, "strict\n", 7);
		syscall(SYS_exit, 0);
	} else if (!strcmp(how, "tsc")) {
		prctl(PR_SET_TSC, PR_TSC_SIGSEGV);
		close(open("/etc/passwd", O_RDONLY));
		write(1, "no clock\n", 9);
		_exit(0);
	}
	close(-1000);
	do_all();
	if (!strcmp(how, "trap") || !strcmp(how, "notify"))
		report("told of");
	if (!strcmp(how, "dispatch")) {
		dispatch(false);
		printf("after it: %d\n", system("cat /etc/hostname >/dev/null"));
	}
	return 0;
}
