/*
 * foreign_tls.c - tasks on no thread-local storage, or on memory that is not laid out as libc's: they
 * call what needs none, open and close files and end with 77.  Each way is a line of output.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define ARCH_SET_FS 0x1002
#define ARCH_GET_FS 0x1003
int arch_prctl(int code, unsigned long address);

static char block[8192] __attribute__((aligned(64))); /* zeros, and no pointer to itself */
static uintptr_t pointing[1024] __attribute__((aligned(64)));

/* open and write look at whether they can be cancelled, which stands there. */
__attribute__((noinline)) static void live(void)
{
	char byte = '.';
	int fd = (int)syscall(SYS_openat, AT_FDCWD, "/dev/null", O_WRONLY);

	syscall(SYS_getpid);
	getpid();
	syscall(SYS_write, fd, &byte, 1);
	dup2(fd, fd + 1);
	syscall(SYS_close, fd);
	access("/dev/null", R_OK);
}

static int live_and_end(void *arg)
{
	(void)arg;
	live();
	syscall(SYS_exit_group, 77);
	return 0;
}

static void tell(const char *what, pid_t pid)
{
	int status;

	if (pid < 0) {
		printf("%s: none\n", what);
		return;
	}
	waitpid(pid, &status, __WALL);
	printf("%s: %s %d\n", what, WIFEXITED(status) ? "exit" : "signal",
	       WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status));
	fflush(stdout);
}

static void by_syscall(const char *what, void *tls)
{
	pid_t pid = (pid_t)syscall(SYS_clone, CLONE_SETTLS | SIGCHLD, 0, 0, 0, tls);

	if (!pid)
		live_and_end(NULL);
	tell(what, pid);
}

static void by_clone3(const char *what, void *tls)
{
	struct clone_args args = {
		.flags = CLONE_SETTLS, .exit_signal = SIGCHLD, .tls = (uintptr_t)tls};
	pid_t pid = (pid_t)syscall(SYS_clone3, &args, sizeof(args));

	if (!pid)
		live_and_end(NULL);
	tell(what, pid);
}

static void by_clone(const char *what, int flags, void *tls)
{
	static char stack[65536] __attribute__((aligned(16)));

	tell(what, clone(live_and_end, stack + sizeof(stack), flags | CLONE_SETTLS | SIGCHLD, NULL,
			 NULL, tls, NULL));
}

/* And back: what follows is recorded again. */
static void by_arch_prctl(const char *what, int is_raw, void *tls)
{
	static unsigned long own;
	pid_t pid = fork();

	if (!pid) {
		arch_prctl(ARCH_GET_FS, (unsigned long)&own);
		if (is_raw)
			syscall(SYS_arch_prctl, ARCH_SET_FS, tls);
		else
			arch_prctl(ARCH_SET_FS, (unsigned long)tls);
		live();
		arch_prctl(ARCH_SET_FS, own);
		close(open("/etc/passwd", O_RDONLY));
		_exit(77);
	}
	tell(what, pid);
}

int main(void)
{
	void *edge = (char *)mmap(NULL, 8192, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) + 4096;

	mprotect(edge, 4096, PROT_READ | PROT_WRITE);
	pointing[512] = (uintptr_t)&pointing[512];
	live(); /* so that no name is left to be bound */
	by_syscall("syscall, none", NULL);
	by_syscall("syscall, zeros", block + 4096);
	by_syscall("syscall, nothing before it", edge);
	by_syscall("syscall, pointing to itself", &pointing[512]);
	by_clone3("clone3, none", NULL);
	by_clone("clone, none", 0, NULL);
	by_clone("clone, zeros", 0, block + 4096);
	by_clone("clone, shared memory", CLONE_VM, block + 4096);
	by_arch_prctl("arch_prctl, none", 0, NULL);
	by_arch_prctl("arch_prctl, zeros", 0, block + 4096);
	by_arch_prctl("syscall(arch_prctl), none", 1, NULL);
	close(open("/etc/group", O_RDONLY));
	return 0;
}
