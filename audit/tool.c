/* tool.c - see tool.h. */
#include "tool.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analysis/base/util.h"

char *tool_path(const char *name)
{
	char self[PATH_MAX], *slash, *path;
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);

	if (n < 0)
		die(EXIT_FAILED, "/proc/self/exe: %s", strerror(errno));
	self[n] = '\0';
	slash = strrchr(self, '/');
	path = xmalloc((size_t)(slash - self) + strlen(name) + 2);
	sprintf(path, "%.*s/%s", (int)(slash - self), self, name);
	if (access(path, X_OK))
		die(EXIT_FAILED, "%s: %s", path, strerror(errno));
	return path;
}

/* fd: where its output goes; -1: /dev/null. */
static pid_t start(const char *const argv[], int fd, bool is_quiet)
{
	pid_t pid = fork();
	sigset_t none;

	if (pid)
		return pid;
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	dup2(open("/dev/null", O_RDWR), 0);
	dup2(fd >= 0 ? fd : 0, 1);
	if (is_quiet)
		dup2(0, 2);
	execvp(argv[0], (char *const *)(uintptr_t)argv);
	_exit(127);
}

static int wait_for(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return status;
}

bool tool_run(const char *const argv[])
{
	pid_t pid = start(argv, -1, false);

	return pid > 0 && wait_for(pid) == 0;
}

bool tool_run_quietly(const char *const argv[])
{
	pid_t pid = start(argv, -1, true);

	return pid > 0 && wait_for(pid) == 0;
}

/* The stream of what it prints; NULL: it could not be started. */
static FILE *read_from(const char *const argv[], pid_t *ret_pid)
{
	int fds[2];

	if (pipe2(fds, O_CLOEXEC))
		die(EXIT_FAILED, "pipe: %s", strerror(errno));
	*ret_pid = start(argv, fds[1], true);
	close(fds[1]);
	if (*ret_pid < 0)
		close(fds[0]);
	return *ret_pid < 0 ? NULL : fdopen(fds[0], "r");
}

json_t *tool_json_lines(const char *const argv[])
{
	json_t *all = json_array(), *one;
	char *line = NULL;
	size_t size = 0;
	pid_t pid;
	FILE *f = read_from(argv, &pid);

	while (f && all && getline(&line, &size, f) >= 0) {
		one = json_loads(line, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
		if (!one || json_array_append_new(all, one)) {
			json_decref(all);
			all = NULL;
		}
	}
	free(xown(line));
	if (f) {
		fclose(f);
		wait_for(pid);
	}
	return all;
}

json_t *tool_json(const char *const argv[])
{
	json_t *one;
	pid_t pid;
	FILE *f = read_from(argv, &pid);

	if (!f)
		return NULL;
	one = json_loadf(f, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
	fclose(f);
	wait_for(pid);
	return one;
}

char *tool_text(const char *const argv[])
{
	char *text = NULL;
	size_t size = 0;
	pid_t pid;
	FILE *f = read_from(argv, &pid);

	if (!f)
		return NULL;
	if (getdelim(&text, &size, '\0', f) < 0) {
		free(xown(text));
		text = NULL;
	}
	fclose(f);
	wait_for(pid);
	return xown(text);
}
