/* process.c - processes and threads: how they begin, are told apart, and end. */
#include "expect.h"

#include <pthread.h>
#include <sched.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <threads.h>

extern char **environ;

static int wait_for(pid_t pid)
{
	int status;

	MUST(waitpid(pid, &status, 0) == pid);
	expect("wait call=waitpid ret=%d status=%d", pid, status);
	return status;
}

static int in_child(void *arg)
{
	_exit((int)(long)arg);
}

static void *begin(void *arg)
{
	MUST(close(open("/etc/passwd", O_RDONLY)) == 0);
	return arg;
}

static int begin_c11(void *arg)
{
	return arg != NULL;
}

/* As the kernel tells: system and popen of newer releases of libc put "--" before the command. */
static const char *dashes_of_system(void)
{
	char words[256] = "";
	int fd;

	MUST(system("cat /proc/$$/cmdline >words; :") == 0);
	fd = open("words", O_RDONLY);
	MUST(read(fd, words, sizeof(words) - 1) > 9);
	MUST(close(fd) == 0);
	return memcmp(words, "sh\0-c\0--", 9) ? "" : "\"--\", ";
}

/* Each exec function, in a child of its own; the child's ops are in the same recording. */
static void execs(void)
{
	char *argv[] = {"true", "an argument", NULL}, *const *envp = environ;
	int fd = open("/bin/true", O_RDONLY);
	pid_t pid;

#define EXEC(name, path, ...)                                                                      \
	pid = fork();                                                                              \
	if (pid == 0) {                                                                            \
		name(__VA_ARGS__);                                                                 \
		_exit(99);                                                                         \
	}                                                                                          \
	expect("exec pid=%d call=%s path=%s argv='[\"true\", \"an argument\"]' preload=1", pid,    \
	       #name, path);                                                                       \
	MUST(wait_for(pid) == 0)

	EXEC(execve, "/bin/true", "/bin/true", argv, envp);
	EXEC(execv, "/bin/true", "/bin/true", argv);
	EXEC(execvp, "/bin/true", "true", argv);
	EXEC(execvpe, "/bin/true", "true", argv, envp);
	EXEC(execl, "/bin/true", "/bin/true", "true", "an argument", NULL);
	EXEC(execlp, "/bin/true", "true", "true", "an argument", NULL);
	EXEC(execle, "/bin/true", "/bin/true", "true", "an argument", NULL, envp);
	EXEC(fexecve, "''", fd, argv, envp);
	EXEC(execveat, "/bin/true", AT_FDCWD, "/bin/true", argv, envp, 0);
	MUST(execv("/nonexistent", argv) == -1);
	expect("exec call=execv path=/nonexistent");
	expect("execfail call=execv errno=ENOENT ret=-1");
}

int main(void)
{
	char *argv[] = {"sh", "-c", "exit 5", NULL}, *stack;
	const char *dashes = dashes_of_system();
	pthread_t t;
	thrd_t c11;
	pid_t pid;
	FILE *f;

	setenv("PATH", "/bin:/usr/bin", 1);
	pid = fork();
	if (pid == 0)
		_exit(3);
	expect("fork call=fork ret=%d", pid);
	expect("start pid=%d how=1", pid);
	expect("exit pid=%d call=_exit how=1 status=3", pid);
	wait_for(pid);
	pid = vfork();
	if (pid == 0)
		_exit(4);
	expect("start pid=%d how=4", pid);
	expect("exit pid=%d how=1 status=4", pid);
	wait_for(pid);
	stack = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	pid = clone(in_child, stack + 65536, SIGCHLD, (void *)6);
	MUST(pid > 0);
	expect("fork call=clone ret=%d flags=%d", pid, SIGCHLD);
	wait_for(pid);

	MUST(posix_spawn(&pid, "/bin/sh", NULL, NULL, argv, environ) == 0);
	expect("spawn call=posix_spawn ret=0 child=%d path=/bin/sh argv='[\"sh\", \"-c\", \"exit "
	       "5\"]' preload=1",
	       pid);
	wait_for(pid);
	MUST(posix_spawnp(&pid, "no-such-command", NULL, NULL, argv, environ) == ENOENT);
	expect("stat call=posix_spawnp errno=ENOENT path=/bin/no-such-command");
	expect("spawn call=posix_spawnp errno=ENOENT child=0 path=no-such-command");
	MUST(system("exit 7") == 7 << 8);
	expect("spawn call=system path=/bin/sh argv='[\"sh\", \"-c\", %s\"exit 7\"]'", dashes);
	expect("wait call=system status=%d", 7 << 8);
	f = popen("exit 8", "r");
	MUST(f);
	expect("spawn call=popen argv='[\"sh\", \"-c\", %s\"exit 8\"]'", dashes);
	expect("pipe call=popen rfd=%d wfd=-1", fileno(f));
	MUST(pclose(f) == 8 << 8);
	expect("wait call=pclose status=%d", 8 << 8);
	MUST(wait(NULL) == -1);
	expect("wait call=wait ret=-1 errno=ECHILD status=-1");
	execs();

	MUST(pthread_create(&t, NULL, begin, NULL) == 0);
	expect("tcreate call=pthread_create pthread=%lu", (unsigned long)t);
	MUST(pthread_join(t, NULL) == 0);
	expect("tjoin call=pthread_join pthread=%lu", (unsigned long)t);
	MUST(thrd_create(&c11, begin_c11, NULL) == thrd_success);
	expect("tcreate call=thrd_create pthread=%lu", (unsigned long)c11);
	MUST(thrd_join(c11, NULL) == thrd_success);
	expect("tjoin call=thrd_join pthread=%lu", (unsigned long)c11);
	MUST(kill(getpid(), 0) == 0);
	expect("signal call=kill target=%d sig=0", getpid());
	return 0;
}
