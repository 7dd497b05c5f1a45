/* run.c - another program's answer, for finders whose manager has no files that others may read. */
#include "finder.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Nothing of the caller's environment that could make it do something else. */
static char **environment(char *const *variables)
{
	static const char *const kept[] = {"PATH", "HOME", "XDG_CONFIG_HOME"};
	char **v = xmalloc(16 * sizeof(*v));
	size_t n = 0;

	for (size_t i = 0; i < 3; i++) {
		const char *value = getenv(kept[i]);
		size_t room = value ? strlen(kept[i]) + strlen(value) + 2 : 0;

		if (!value)
			continue;
		v[n] = xmalloc(room);
		snprintf(v[n++], room, "%s=%s", kept[i], value);
	}
	for (; *variables && n < 15; variables++)
		v[n++] = str_dup(str_of(*variables));
	v[n] = NULL;
	return v;
}

static pid_t start(char *const *argv, char *const *variables, int out)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attributes;
	char **env = environment(variables);
	sigset_t none, all;
	pid_t pid;
	int error;

	sigemptyset(&none);
	sigfillset(&all);
	posix_spawnattr_init(&attributes);
	posix_spawnattr_setsigmask(&attributes, &none);
	posix_spawnattr_setsigdefault(&attributes, &all);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&files, out, 1);
	posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
	error = posix_spawnp(&pid, argv[0], &files, &attributes, argv, env);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attributes);
	for (size_t i = 0; env[i]; i++)
		free(env[i]);
	free(env);
	return error ? -1 : pid;
}

/* False: too much, or too long. */
static bool take(int fd, int64_t end_ms, char **text, size_t *n)
{
	size_t room = 0;
	ssize_t got;

	for (*n = 0;;) {
		struct pollfd p = {.fd = fd, .events = POLLIN};
		int64_t left = end_ms - now_ms();

		if (left <= 0 || *n >= LOOK_MAX || poll(&p, 1, (int)left) == 0)
			return false;
		if (room - *n < 4096)
			*text = xrealloc(*text, room = 2 * room + 8192);
		got = read(fd, *text + *n, room - *n - 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		*n += (size_t)got;
	}
	(*text)[*n] = '\0';
	return true;
}

char *look_run(char *const *argv, char *const *variables, int limit_ms, size_t *ret_n)
{
	char *text = NULL;
	int ends[2], status = -1;
	bool is_whole;
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return NULL;
	pid = start(argv, variables, ends[1]);
	close(ends[1]);
	is_whole = pid > 0 && take(ends[0], now_ms() + limit_ms, &text, ret_n);
	close(ends[0]);
	if (pid > 0 && !is_whole)
		kill(pid, SIGKILL);
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	if (is_whole && !status)
		return text;
	free(text);
	return NULL;
}
