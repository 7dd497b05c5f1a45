/* draw_graphviz.c - pictures, by Graphviz's program dot, which gets the graph through a pipe. */
#include "draw.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* dot, which writes to f; returns where it reads. */
static int start(pid_t *pid, FILE *f, const char *type)
{
	char option[16];
	char *argv[] = {"dot", option, NULL};
	posix_spawn_file_actions_t actions;
	int ends[2], error;

	snprintf(option, sizeof(option), "-T%s", type);
	if (pipe(ends))
		die(EXIT_FAILED, "cannot make a pipe: %m");
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addclose(&actions, ends[1]);
	posix_spawn_file_actions_adddup2(&actions, ends[0], 0);
	posix_spawn_file_actions_adddup2(&actions, fileno(f), 1);
	error = posix_spawnp(pid, "dot", &actions, NULL, argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	if (error == ENOENT)
		die(EXIT_FAILED,
		    "%s needs Graphviz's program dot: install graphviz, or use -o FILE.dot", type);
	if (error)
		die(EXIT_FAILED, "cannot run dot: %s", strerror(error));
	close(ends[0]);
	return ends[1];
}

void draw_graphviz(FILE *f, const struct drawing *d, const char *type)
{
	int fd, status;
	FILE *to;
	pid_t pid;

	fflush(f);
	signal(SIGPIPE, SIG_IGN); /* if dot dies, its status tells */
	fd = start(&pid, f, type);
	to = fdopen(fd, "w");
	if (!to)
		die(EXIT_FAILED, "cannot write to dot: %m");
	draw_dot(to, d);
	fclose(to);
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			die(EXIT_FAILED, "cannot wait for dot: %m");
	if (!WIFEXITED(status) || WEXITSTATUS(status))
		die(EXIT_FAILED, "dot failed: try a higher --level, or -o FILE.dot");
}
