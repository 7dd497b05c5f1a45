/*
 * filtered.c - filtered HOW: does HOW, makes the call close(-1000), then one of nearly everything that
 * the recorder asks the kernel about, and says what came of it.
 *
 *	seccomp	allows all calls		dispatch	traps all calls, and makes them all the same
 *	probe	asks in vain for seccomp	strict, tsc	nothing but writing is done after it
 *	traced	counts a child's calls		landlock DIR...	only below these may be read
 *	vforked	runs some that asked to be traced
 *	none
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
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
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
		for (int i = 0; i < 1024; i++)
			if (n_trapped[i])
				printf("trapped %d: %d\n", i, n_trapped[i]);
		fflush(stdout);
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
	if (!strcmp(how, "dispatch")) {
		dispatch(false);
		printf("after it: %d\n", system("cat /etc/hostname >/dev/null"));
	}
	return 0;
}
