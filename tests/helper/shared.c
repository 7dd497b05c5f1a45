/*
 * shared.c - shared CASE: children that share memory, and threads that share an environment.  Says
 * what a bare run would say, too.
 *
 *	vforks	64 threads vfork at once, each child executes cat
 *	leak	500 times vfork and exec: whether the parent's memory has grown
 *	shells	threads call system and popen at once while others ask for variables
 *	setenv	a thread changes the environment while another is in system
 *	clones	30 children with this memory and TLS of their own, one after another
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define N_VFORKS 64

static int reap(pid_t pid)
{
	int status = -1;

	if (waitpid(pid, &status, 0) != pid)
		abort();
	return status;
}

static volatile int n_children;

/* Each child waits until all are there, so that they do share the memory at once. */
static void *vfork_cat(void *arg)
{
	char name[20];
	pid_t pid;

	snprintf(name, sizeof(name), "in-%ld", (long)arg);
	pid = vfork();
	if (pid == 0) {
		__atomic_add_fetch(&n_children, 1, __ATOMIC_SEQ_CST);
		while (n_children < N_VFORKS)
			sched_yield();
		execl("/bin/cat", "cat", name, (char *)NULL);
		_exit(127);
	}
	return (void *)(long)reap(pid);
}

static void do_vforks(void)
{
	pthread_t threads[N_VFORKS];
	long failed = 0;

	for (long i = 0; i < N_VFORKS; i++)
		pthread_create(&threads[i], NULL, vfork_cat, (void *)i);
	for (int i = 0; i < N_VFORKS; i++) {
		void *status;

		pthread_join(threads[i], &status);
		failed += status != NULL;
	}
	printf("failed %ld\n", failed);
}

static long mapped_pages(void)
{
	FILE *f = fopen("/proc/self/statm", "r");
	long pages = -1;

	if (!f || fscanf(f, "%ld", &pages) != 1)
		abort();
	fclose(f);
	return pages;
}

static void vfork_once(void)
{
	pid_t pid = vfork();

	if (pid == 0) {
		execl("/bin/true", "true", (char *)NULL);
		_exit(127);
	}
	reap(pid);
}

static void do_leak(void)
{
	long before;

	vfork_once();
	before = mapped_pages();
	for (int i = 0; i < 500; i++)
		vfork_once();
	printf("grown %d\n", mapped_pages() - before > 400);
}

static volatile int is_over;

static void *run_shells(void *arg)
{
	char line[100];

	for (int i = 0; i < 8; i++) {
		if ((i + (long)arg) % 2) {
			if (system("exit 3") != 3 << 8)
				abort();
		} else {
			FILE *f = popen("echo \"$MARK\"", "r");

			if (!f || !fgets(line, sizeof(line), f) || strcmp(line, "here\n") ||
			    pclose(f))
				abort();
		}
	}
	return NULL;
}

static void *ask(void *arg)
{
	while (!is_over)
		if (getenv("NO_SUCH_VARIABLE") || !getenv("MARK"))
			abort();
	return arg;
}

static void do_shells(void)
{
	pthread_t shells[6], asker;

	setenv("MARK", "here", 1);
	pthread_create(&asker, NULL, ask, NULL);
	for (long i = 0; i < 6; i++)
		pthread_create(&shells[i], NULL, run_shells, (void *)i);
	for (int i = 0; i < 6; i++)
		pthread_join(shells[i], NULL);
	is_over = 1;
	pthread_join(asker, NULL);
	printf("preload %d log %d mark %s\n", getenv("LD_PRELOAD") != NULL,
	       getenv("PROV_LOG") != NULL, getenv("MARK"));
	fflush(stdout);
	system("env | grep -c PROV_LOG; cat in-0");
}

static void *run_shell(void *arg)
{
	system("read line <fifo");
	return arg;
}

/* The shell runs while the environment changes: both opens of a FIFO wait for each other. */
static void do_setenv(void)
{
	pthread_t shell;
	int fd;

	mkfifo("fifo", 0600);
	pthread_create(&shell, NULL, run_shell, NULL);
	fd = open("fifo", O_WRONLY);
	for (int i = 0; i < 50; i++) {
		char name[20];

		snprintf(name, sizeof(name), "NAME_%d", i);
		setenv(name, "value", 1);
	}
	close(fd);
	pthread_join(shell, NULL);
	unlink("fifo");
	printf("%s %d\n", getenv("NAME_49"), getenv("NO_SUCH_VARIABLE") != NULL);
	fflush(stdout);
	system("echo $NAME_7; cat in-0");
}

static int child(void *arg)
{
	int fd = open("in-0", O_RDONLY);

	(void)arg;
	close(fd);
	return fd < 0;
}

static void do_clones(void)
{
	char *stack = mmap(NULL, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *tls = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int failed = 0;

	for (int i = 0; i < 30; i++) {
		char *tcb = tls + 65536 - 4096;

		memset(tls, 0, 65536);
		*(char **)tcb = tcb;	    /* as the x86-64 ABI has it */
		*(char **)(tcb + 16) = tcb; /* glibc: struct pthread, self */
		failed += reap(clone(child, stack + 16384, CLONE_VM | CLONE_SETTLS | SIGCHLD, NULL,
				     NULL, tcb)) != 0;
	}
	printf("failed %d\n", failed);
}

int main(int argc, char **argv)
{
	const char *what = argc == 2 ? argv[1] : "";

	if (!strcmp(what, "vforks"))
		do_vforks();
	else if (!strcmp(what, "leak"))
		do_leak();
	else if (!strcmp(what, "shells"))
		do_shells();
	else if (!strcmp(what, "setenv"))
		do_setenv();
	else if (!strcmp(what, "clones"))
		do_clones();
	else
		return 2;
	return 0;
}
