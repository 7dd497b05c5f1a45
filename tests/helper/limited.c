/*
 * limited.c - limited HOW [COMMAND...]: puts itself under a limit or into another place, opens and
 * writes files, says how that went, and runs COMMAND.
 *
 *	nofile		8 descriptors
 *	as		64 MiB more than now
 *	prlimit		the same by another function
 *	fsize		no file may grow
 *	lock		all memory locked
 *	setuid		65534
 *	chroot DIR
 *	seccomp		nothing but the plainest calls
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

static void limit(int what, rlim_t n)
{
	struct rlimit l = {n, n};

	if (setrlimit(what, &l))
		printf("setrlimit: %s\n", strerror(errno));
}

/* open, read, write, close, memory, exit; everything else kills, statx among it. */
static void filter(void)
{
	static const int allowed[] = {SYS_openat,     SYS_read,	 SYS_write,    SYS_close,
				      SYS_brk,	      SYS_mmap,	 SYS_munmap,   SYS_newfstatat,
				      SYS_exit_group, SYS_lseek, SYS_getrandom};
	enum { N = sizeof(allowed) / sizeof(allowed[0]) };
	struct sock_filter code[2 * N + 2];
	struct sock_fprog program = {2 * N + 2, code};
	size_t n = 0;

	code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
						 offsetof(struct seccomp_data, nr));
	for (size_t i = 0; i < N; i++) {
		code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K,
							 (unsigned int)allowed[i], 0, 1);
		code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	}
	code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
		abort();
}

static void take(const char *how)
{
	struct rlimit now;
	FILE *f;
	long pages = 0;

	if (!strcmp(how, "nofile")) {
		limit(RLIMIT_NOFILE, 8);
	} else if (!strcmp(how, "as")) {
		/* What the program itself needs and 64 MiB, whatever somebody else has mapped. */
		limit(RLIMIT_AS, 256ul << 20);
	} else if (!strcmp(how, "prlimit")) {
		now.rlim_cur = now.rlim_max = 256ul << 20;
		if (prlimit(0, RLIMIT_AS, &now, NULL))
			printf("prlimit: %s\n", strerror(errno));
	} else if (!strcmp(how, "fsize")) {
		limit(RLIMIT_FSIZE, 0);
		signal(SIGXFSZ, SIG_IGN);
	} else if (!strcmp(how, "lock")) {
		printf("mlockall %d\n", mlockall(MCL_CURRENT | MCL_FUTURE));
		f = fopen("/proc/self/status", "r");
		for (char line[200]; f && fgets(line, sizeof(line), f);)
			if (sscanf(line, "VmLck: %ld", &pages) == 1)
				printf("locked less than 1 GiB: %d\n", pages < 1 << 20);
		if (f)
			fclose(f);
	} else if (!strcmp(how, "setuid")) {
		printf("setuid %d\n", setgid(65534) || setuid(65534));
	} else if (!strncmp(how, "chroot=", 7)) {
		printf("chroot %d\n", chroot(how + 7) || chdir("/"));
	} else if (!strcmp(how, "seccomp")) {
		filter();
	}
}

static void work(void)
{
	char *memory;
	int fd[12];

	for (int i = 0; i < 12; i++)
		fd[i] = open("/etc/passwd", O_RDONLY);
	for (int i = 0; i < 12; i++)
		printf("%d%s", fd[i], fd[i] < 0 ? strerror(errno) : " ");
	for (int i = 0; i < 12; i++)
		if (fd[i] >= 0)
			close(fd[i]);
	for (int i = 0; i < 500; i++) /* more than a page of the log */
		close(open("/etc/hostname", O_RDONLY));
	memory = malloc(32 << 20);
	printf("\nmalloc %d\n", memory != NULL);
	if (memory)
		memset(memory, 1, 32 << 20);
	fd[0] = open("/tmp/limited.tmp", O_RDWR | O_CREAT | O_TRUNC, 0666);
	printf("write %zd\n", fd[0] < 0 ? (ssize_t)-2 : write(fd[0], "x", 1));
	close(fd[0]);
	free(memory);
	fflush(stdout);
}

int main(int argc, char **argv)
{
	if (argc < 2)
		return 2;
	setvbuf(stdout, NULL, _IOLBF, 0);
	take(argv[1]);
	work();
	if (argc > 2)
		execvp(argv[2], argv + 2);
	return argc > 2 ? 127 : 0;
}
