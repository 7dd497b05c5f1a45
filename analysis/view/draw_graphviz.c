/*
 * draw_graphviz.c - pictures, by Graphviz.
 *
 * dot places a graph from top to bottom, in a time that is not known beforehand: some thousand
 * edges take seconds or hours.  So it has some seconds; then sfdp, which is fast, places it anyhow.
 */
#include "draw.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

#define DOT_SECONDS  6
#define SFDP_SECONDS 3

struct layout {
	const char *program;
	int seconds;
	int in, out; /* the graph, and the picture: files in memory */
};

static int memory(void)
{
	int fd = memfd_create("prov", MFD_CLOEXEC);

	if (fd < 0)
		die(EXIT_FAILED, "cannot make a file in memory: %m");
	return fd;
}

/* Returns 0 or an error number. */
static int start(pid_t *pid, const struct layout *l, const char *type)
{
	char option[16];
	char *argv[] = {(char *)l->program, option, "-Goverlap=scale", NULL};
	posix_spawn_file_actions_t actions;
	int error;

	snprintf(option, sizeof(option), "-T%s", type);
	lseek(l->in, 0, SEEK_SET);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, l->in, 0);
	posix_spawn_file_actions_adddup2(&actions, l->out, 1);
	error = posix_spawnp(pid, l->program, &actions, NULL, argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	return error;
}

static double seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* False: it was not ready in time, and is no more. */
static bool wait_for(pid_t pid, int limit, int *ret_status)
{
	const struct timespec moment = {.tv_nsec = 5000000};
	double end = seconds() + limit;

	for (;;) {
		pid_t got = waitpid(pid, ret_status, WNOHANG);

		if (got == pid)
			return true;
		if (got < 0 && errno != EINTR)
			die(EXIT_FAILED, "cannot wait for Graphviz: %m");
		if (seconds() > end)
			break;
		nanosleep(&moment, NULL);
	}
	kill(pid, SIGKILL);
	while (waitpid(pid, ret_status, 0) < 0 && errno == EINTR)
		;
	return false;
}

/* False: it is not there, or was not ready in time. */
static bool place(const struct layout *l, const char *type, bool has_to_be_there)
{
	int error, status;
	pid_t pid;

	error = start(&pid, l, type);
	if (error == ENOENT && has_to_be_there)
		die(EXIT_FAILED,
		    "%s needs Graphviz's program dot: install graphviz, or use -o FILE.dot", type);
	if (error == ENOENT)
		return false;
	if (error)
		die(EXIT_FAILED, "cannot run %s: %s", l->program, strerror(error));
	if (!wait_for(pid, l->seconds, &status))
		return false;
	if (!WIFEXITED(status) || WEXITSTATUS(status))
		die(EXIT_FAILED, "%s failed: try a higher --level, or -o FILE.dot", l->program);
	return true;
}

static void copy(FILE *f, int from)
{
	char bytes[1 << 16];
	ssize_t n;

	lseek(from, 0, SEEK_SET);
	while ((n = read(from, bytes, sizeof(bytes))) > 0)
		fwrite(bytes, 1, (size_t)n, f);
}

static int write_graph(const struct drawing *d)
{
	int fd = memory(), other = dup(fd);
	FILE *to = other < 0 ? NULL : fdopen(other, "w");

	if (!to)
		die(EXIT_FAILED, "cannot write to a file in memory: %m");
	draw_dot(to, d);
	if (fclose(to))
		die(EXIT_FAILED, "cannot write to a file in memory: %m");
	return fd;
}

void draw_graphviz(FILE *f, const struct drawing *d, const char *type)
{
	struct layout dot = {"dot", DOT_SECONDS, write_graph(d), memory()};
	struct layout sfdp = {"sfdp", SFDP_SECONDS, dot.in, memory()};
	bool is_by_dot = place(&dot, type, true);

	if (!is_by_dot && !place(&sfdp, type, false))
		die(EXIT_FAILED,
		    "Graphviz cannot place %u edges in %d seconds: try a higher --level, "
		    "--of FILE, or -o FILE.dot",
		    d->p->n_edges, DOT_SECONDS + SFDP_SECONDS);
	if (!is_by_dot)
		warn("dot had not placed %u edges after %d seconds: placed by sfdp, not from top "
		     "to "
		     "bottom",
		     d->p->n_edges, DOT_SECONDS);
	copy(f, is_by_dot ? dot.out : sfdp.out);
	close(dot.in);
	close(dot.out);
	close(sfdp.out);
}
