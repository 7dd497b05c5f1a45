/*
 * wild.c - wild SEED N: calls functions with arguments at random, pointers that are none among
 * them, each N times in a child of its own, and prints what came of it: result and errno, or the
 * signal. The same seed gives the same calls.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* Those that take descriptors, paths, buffers and flags, and can do no harm outside. */
static const char *const names[] = {
	"open",
	"openat",
	"creat",
	"open64",
	"openat64",
	"__open_2",
	"close",
	"close_range",
	"dup",
	"dup2",
	"dup3",
	"fcntl",
	"ioctl",
	"pipe",
	"pipe2",
	"socketpair",
	"socket",
	"connect",
	"bind",
	"accept",
	"accept4",
	"mkstemp",
	"mkostemp",
	"mkdtemp",
	"memfd_create",
	"stat",
	"lstat",
	"fstat",
	"fstatat",
	"stat64",
	"statx",
	"__xstat",
	"__fxstatat",
	"access",
	"faccessat",
	"euidaccess",
	"readlink",
	"readlinkat",
	"realpath",
	"canonicalize_file_name",
	"statfs",
	"fstatfs",
	"statvfs",
	"fstatvfs",
	"pathconf",
	"getdents64",
	"rename",
	"renameat",
	"renameat2",
	"link",
	"linkat",
	"symlink",
	"symlinkat",
	"unlink",
	"unlinkat",
	"remove",
	"rmdir",
	"mkdir",
	"mkdirat",
	"mkfifo",
	"mkfifoat",
	"truncate",
	"ftruncate",
	"chmod",
	"fchmod",
	"fchmodat",
	"chown",
	"lchown",
	"fchown",
	"fchownat",
	"utime",
	"utimes",
	"lutimes",
	"futimes",
	"futimesat",
	"utimensat",
	"futimens",
	"getxattr",
	"lgetxattr",
	"fgetxattr",
	"setxattr",
	"fsetxattr",
	"removexattr",
	"listxattr",
	"flistxattr",
	"fsync",
	"fdatasync",
	"chdir",
	"fchdir",
	"umask",
	"getcwd",
	"getwd",
	"read",
	"pread",
	"write",
	"pwrite",
	"readv",
	"writev",
	"preadv",
	"pwritev",
	"preadv2",
	"pwritev2",
	"recv",
	"recvfrom",
	"recvmsg",
	"send",
	"sendto",
	"sendmsg",
	"sendfile",
	"copy_file_range",
	"splice",
	"tee",
	"vmsplice",
	"lseek",
	"execve",
	"execv",
	"execvp",
	"execvpe",
	"fexecve",
	"execveat",
	"posix_spawn",
	"posix_spawnp",
	"wait",
	"waitpid",
	"wait3",
	"wait4",
	"waitid",
	"msync",
	"setrlimit",
	"fopen",
	"opendir",
	"system",
	"syscall",
	"inotify_add_watch",
	"name_to_handle_at",
	"getsockname",
	"getrandom",
	"uname",
	"gethostname",
};

enum { N_NAMES = sizeof(names) / sizeof(names[0]), N_ARGS = 6, N_VALUES = 14 };

struct result {
	long ret;
	int err, has_returned;
};

/* At the same place in each run: a pointer may be taken for flags. */
static struct memory {
	char path[64], missing[64], buf[4096 - 128];
	char unended[2 * 4096];
	char none[4096];
} * memory;

static long value(unsigned int i)
{
	char *end = memory->none;
	const long values[N_VALUES] = {0,
				       -1,
				       8,
				       3,
				       1,
				       AT_FDCWD,
				       (long)memory->path,
				       (long)memory->missing,
				       (long)memory->buf,
				       (long)(end - 4096), /* PATH_MAX bytes without a NUL */
				       (long)(end - 3),	   /* not even that */
				       (long)end,
				       (long)0x8000000000000000ul,
				       4096};

	return values[i];
}

static void call(const char *name, const long a[N_ARGS], struct result *result)
{
	long (*f)(long, ...) = (long (*)(long, ...))dlsym(RTLD_DEFAULT, name);
	int null = memfd_create("null", 0), in; /* not /dev/null, whose mode fchmod would change */

	for (int fd = 0; fd < 3; fd++)
		dup2(null, fd);
	close(null);
	in = open("in-0", O_RDONLY);
	alarm(5);
	errno = 0;
	result->ret = f ? f(a[0], a[1], a[2], a[3], a[4], a[5]) : -2;
	result->err = errno;
	result->has_returned = in;
	_exit(0);
}

static void print(const char *name, const unsigned int arg[N_ARGS], const struct result *r,
		  int status)
{
	printf("%s %u %u %u %u %u %u: ", name, arg[0], arg[1], arg[2], arg[3], arg[4], arg[5]);
	if (WIFSIGNALED(status))
		printf("signal %d\n", WTERMSIG(status));
	else if (!r->has_returned)
		printf("exit %d\n", WEXITSTATUS(status));
	else if (r->ret >= -4096 && r->ret < 65536) /* no pointer */
		printf("%ld errno %d\n", r->ret, r->err);
	else
		printf("%d errno %d\n", (int)r->ret == -1 ? -1 : 65536, r->err);
}

int main(int argc, char **argv)
{
	struct result *result =
		mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	unsigned int seed = argc == 3 ? (unsigned int)atoi(argv[1]) : 1;
	int n = argc == 3 ? atoi(argv[2]) : 10;

	memory = mmap((void *)0x20000000, sizeof(*memory), PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	memset(memory->unended, 'a', sizeof(memory->unended));
	mprotect(memory->none, sizeof(memory->none), PROT_NONE);
	strcpy(memory->path, "in-0");
	strcpy(memory->missing, "no-such-file");
	for (int i = 0; i < N_NAMES * n; i++) {
		unsigned int arg[N_ARGS];
		long a[N_ARGS];
		int status = 0;
		pid_t pid;

		for (int k = 0; k < N_ARGS; k++) {
			arg[k] = (unsigned int)rand_r(&seed) % N_VALUES;
			a[k] = value(arg[k]);
		}
		close(open("in-0", O_WRONLY | O_CREAT | O_TRUNC, 0644));
		memset(result, 0, sizeof(*result));
		fflush(stdout);
		pid = fork();
		if (pid == 0)
			call(names[i / n], a, result);
		waitpid(pid, &status, 0);
		print(names[i / n], arg, result, status);
	}
	return 0;
}
