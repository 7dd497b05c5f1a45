/*
 * execs.c - runs programs in all the odd ways there are, and says what became of each:
 *
 *	execs		in an empty directory; itself is what it runs, as `execs report ...`
 *
 * What it says must be the same whether it is recorded or not.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
static char self[PATH_MAX];

/* Unknown to the compiler. */
static void *volatile wild = (void *)8, *volatile none;

/* --- the program that is run */

static size_t bytes_of(char **v)
{
	size_t n = 0;

	for (; *v; v++)
		n += strlen(*v) + 1;
	return n;
}

static int report(int argc, char **argv)
{
	sigset_t mask;

	printf("argc %d:", argc);
	for (int i = 0; i < argc && i < 8; i++)
		printf(" %.40s", argv[i]);
	printf("\n  environment %zu bytes, sid %d, pgid %d, HUP ignored %d, descriptors",
	       bytes_of(environ), getsid(0) == getpid(), getpgid(0) == getpid(),
	       signal(SIGHUP, SIG_DFL) == SIG_IGN);
	sigprocmask(SIG_BLOCK, NULL, &mask);
	for (int fd = 0; fd < 20; fd++)
		if (fcntl(fd, F_GETFD) >= 0)
			printf(" %d", fd);
	printf(", USR1 blocked %d, nice %d\n", sigismember(&mask, SIGUSR1),
	       getpriority(PRIO_PROCESS, 0));
	return 0;
}

/* --- ways to run it */

static void said(const char *what, int status)
{
	printf("%s: status %d\n", what, status);
	fflush(stdout);
}

static int finish(pid_t pid)
{
	int status = -1;

	return waitpid(pid, &status, 0) == pid ? status : -1;
}

#define CASE(what, ...)                                                                            \
	do {                                                                                       \
		pid_t pid = fork();                                                                \
		if (!pid) {                                                                        \
			__VA_ARGS__;                                                               \
			_exit(errno);                                                              \
		}                                                                                  \
		said(what, finish(pid));                                                           \
	} while (0)

static void write_file(const char *name, const char *text)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0755);

	if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text) || close(fd))
		exit(99);
}

static char *const some[] = {"execs", "report", "a b", "", "c", NULL};

/* c1 is interpreted by execs, c2 by c1, ...: the kernel follows five. */
static void write_chain(void)
{
	char name[8], text[PATH_MAX + 32], here[PATH_MAX];

	if (!getcwd(here, sizeof(here)))
		exit(99);
	for (int i = 1; i <= 7; i++) {
		snprintf(name, sizeof(name), "c%d", i);
		if (i == 1)
			snprintf(text, sizeof(text), "#!%s report\n", self);
		else
			snprintf(text, sizeof(text), "#! %s/c%d  arg %d \n", here, i - 1, i);
		write_file(name, text);
	}
}

static void odd_vectors(void)
{
	CASE("no vector", execve(self, none, environ));
	CASE("empty vector", execve(self, (char *[]){NULL}, environ));
	CASE("no environment", execve(self, some, none));
	CASE("empty environment", execve(self, some, (char *[]){NULL}));
	CASE("wild path", execve(wild, some, environ));
	CASE("wild vector", execve(self, wild, environ));
	CASE("wild environment", execve(self, some, wild));
	CASE("empty path", execve("", some, environ));
	CASE("a directory", execve(".", some, environ));
	CASE("by system call", syscall(SYS_execve, self, some, environ));
}

static void searches(void)
{
	char *const args[] = {"sh", "-c", "echo \"$0 $*\"", "zero", "x y", "z", NULL};
	char *const plain[] = {"plain", "x y", "z", NULL};

	write_file("plain", "echo plain \"$#\" \"$1\" \"$2\"\n");
	write_file("empty", "");
	write_file("broken", "#!/nonexistent/interpreter\n");
	write_file("half", "\177ELF");
	CASE("no PATH", unsetenv("PATH"); execvp("sh", args));
	CASE("no PATH, execlp", unsetenv("PATH"); execlp("sh", "sh", "-c", "echo found", NULL));
	CASE("no PATH, not there", unsetenv("PATH"); execvp("no-such-thing", args));
	CASE("empty PATH", setenv("PATH", "", 1); execvp("plain", plain));
	CASE("PATH with empty parts", setenv("PATH", "/nowhere::/bin", 1); execvp("plain", plain));
	CASE("PATH with files", setenv("PATH", "plain:empty:.", 1); execvp("plain", plain));
	CASE("no #!", execvp("./plain", plain));
	CASE("no #!, execvpe", execvpe("./plain", plain, (char *[]){NULL}));
	CASE("no #!, execlp", execlp("./plain", "plain", "x y", "z", NULL));
	CASE("no #!, execv", execv("./plain", plain));
	CASE("no #!, execl", execl("./plain", "plain", "x", NULL));
	CASE("nothing in it", execvp("./empty", plain));
	CASE("missing interpreter", execvp("./broken", plain));
	CASE("half a program", execvp("./half", plain));
	CASE("no name", execvp("", plain));
}

static void chains(void)
{
	char name[8];

	write_chain();
	for (int i = 1; i <= 7; i++) {
		snprintf(name, sizeof(name), "./c%d", i);
		CASE(name, execv(name, some));
	}
}

static void by_descriptor(void)
{
	int program = open(self, O_PATH), dir = open(".", O_RDONLY | O_DIRECTORY);
	int script = open("c1", O_RDONLY), hidden = open("c1", O_RDONLY | O_CLOEXEC);

	fcntl(program, F_SETFD, FD_CLOEXEC);
	CASE("execveat O_PATH", execveat(program, "", some, environ, AT_EMPTY_PATH));
	CASE("fexecve", fexecve(program, some, environ));
	CASE("execveat without flag", execveat(program, "", some, environ, 0));
	CASE("execveat below", execveat(dir, "c2", some, environ, 0));
	CASE("execveat of a script", execveat(script, "", some, environ, AT_EMPTY_PATH));
	CASE("execveat of a hidden script", execveat(hidden, "", some, environ, AT_EMPTY_PATH));
	CASE("execveat by system call",
	     syscall(SYS_execveat, program, "", some, environ, AT_EMPTY_PATH));
	CASE("execveat of nothing", execveat(777, "", some, environ, AT_EMPTY_PATH));
	close(program);
	close(dir);
	close(script);
	close(hidden);
}

/* Whether it can be run with so many bytes of environment. */
static int fits(char *block, size_t n, int how)
{
	char *env[3000], *const args[] = {"execs", "quiet", NULL};
	size_t i = 0;
	pid_t pid;

	memset(block, 'x', n);
	for (size_t at = 0; at < n; at += 100000) {
		size_t end = at + 100000 < n ? at + 100000 : n;

		env[i++] = block + at;
		block[end - 1] = '\0';
	}
	env[i] = NULL;
	if (how) {
		int err = posix_spawn(&pid, self, NULL, NULL, args, env);
		return err ? err : finish(pid);
	}
	pid = fork();
	if (!pid) {
		execve(self, args, env);
		_exit(errno);
	}
	return finish(pid) >> 8;
}

/* The kernel's limit, to the byte, must be the program's. */
static void limits(void)
{
	size_t limit = (size_t)sysconf(_SC_ARG_MAX);
	char *block = malloc(limit + 4096);

	for (int how = 0; how < 2; how++) {
		size_t low = 0, high = limit + 1;

		while (high - low > 1) {
			size_t middle = (low + high) / 2;
			int err = fits(block, middle, how);

			if (!err)
				low = middle;
			else
				high = middle;
			if (err && err != E2BIG)
				printf("unexpected: %d\n", err);
		}
		printf("%s: room for %zu bytes of %zu\n", how ? "posix_spawn" : "execve", low,
		       limit);
	}
	free(block);
}

static void long_arguments(void)
{
	enum { N = 4000, EACH = 300 };
	char **args = calloc(N + 3, sizeof(*args));

	args[0] = "execs";
	args[1] = "report";
	for (int i = 2; i < N; i++) {
		args[i] = malloc(EACH);
		memset(args[i], 'a' + i % 26, EACH - 1);
		args[i][EACH - 1] = '\0';
	}
	CASE("a million bytes of arguments", execv(self, args));
	args[2] = malloc(131072);
	memset(args[2], 'b', 131072);
	args[2][131071] = '\0';
	CASE("as long as one can be", execv(self, args));
	args[2] = calloc(1, 131074);
	memset(args[2], 'c', 131073);
	CASE("longer than one can be", execv(self, args));
}

static void spawn_with(const char *what, short flags, posix_spawn_file_actions_t *actions)
{
	struct sched_param param = {0};
	posix_spawnattr_t attr;
	sigset_t mask;
	pid_t pid;
	int err;

	posix_spawnattr_init(&attr);
	sigemptyset(&mask);
	sigaddset(&mask, SIGUSR1);
	posix_spawnattr_setsigmask(&attr, &mask);
	sigemptyset(&mask);
	sigaddset(&mask, SIGHUP);
	posix_spawnattr_setsigdefault(&attr, &mask);
	posix_spawnattr_setpgroup(&attr, 0);
	posix_spawnattr_setschedpolicy(&attr, SCHED_OTHER);
	posix_spawnattr_setschedparam(&attr, &param);
	posix_spawnattr_setflags(&attr, flags);
	err = posix_spawn(&pid, self, actions, &attr, some, environ);
	if (!err)
		said(what, finish(pid));
	printf("%s: error %d\n", what, err);
	fflush(stdout);
	posix_spawnattr_destroy(&attr);
}

static void spawns(void)
{
	static const short flags[] = {POSIX_SPAWN_RESETIDS,	 POSIX_SPAWN_SETPGROUP,
				      POSIX_SPAWN_SETSIGDEF,	 POSIX_SPAWN_SETSIGMASK,
				      POSIX_SPAWN_SETSCHEDPARAM, POSIX_SPAWN_SETSCHEDULER,
				      POSIX_SPAWN_USEVFORK,	 POSIX_SPAWN_SETSID};
	posix_spawn_file_actions_t actions;
	char what[32];
	pid_t pid;

	signal(SIGHUP, SIG_IGN);
	for (size_t i = 0; i < sizeof(flags) / sizeof(*flags); i++) {
		snprintf(what, sizeof(what), "attribute %d", flags[i]);
		spawn_with(what, flags[i], NULL);
	}
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 7, "c1", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, 7, 9);
	posix_spawn_file_actions_addclose(&actions, 7);
	posix_spawn_file_actions_addchdir_np(&actions, "/");
	posix_spawn_file_actions_addopen(&actions, 11, "etc/passwd", O_RDONLY | O_CLOEXEC, 0);
	posix_spawn_file_actions_addclosefrom_np(&actions, 10);
	for (int i = 0; i < 300; i++)
		posix_spawn_file_actions_adddup2(&actions, 9, 10 + i % 5);
	spawn_with("file actions", POSIX_SPAWN_SETSIGMASK, &actions);
	posix_spawn_file_actions_addtcsetpgrp_np(&actions, 0);
	spawn_with("no terminal", 0, &actions);
	posix_spawn_file_actions_destroy(&actions);
	printf("posix_spawnp without PATH: %d\n",
	       (unsetenv("PATH"), posix_spawnp(&pid, "true", NULL, NULL, some, environ)));
	finish(pid);
	printf("posix_spawn of a script without #!: %d\n",
	       posix_spawn(&pid, "./plain", NULL, NULL, some, environ));
}

int main(int argc, char **argv)
{
	if (argc > 1 && !strcmp(argv[1], "quiet"))
		return 0;
	if (argc > 1 || !argv[0] || !*argv[0])
		return report(argc, argv);
	if (readlink("/proc/self/exe", self, sizeof(self) - 1) < 0)
		return 99;
	setenv("PATH", "/usr/bin:/bin", 1);
	odd_vectors();
	searches();
	chains();
	by_descriptor();
	long_arguments();
	spawns();
	fflush(stdout);
	limits();
	return 0;
}
