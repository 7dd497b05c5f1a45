/*
 * Starts, execs and ends of live processes, by comparison: each once, in order, with what is known
 * of them; ends at once, by pidfds, without waiting for the next comparison.
 */
#include <assert.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "prov/osi.h"

static struct osi_error e;

/* Events of one process, in order: "S" start, "X" end by exec, "x" start by exec, "E" end. */
struct seen {
	pid_t pid;
	char what[16];
	char name[16];
	int exit_status; /* -1: not known */
	int32_t ppid;
	uint32_t flags; /* of the last */
	int n_there;	/* processes that were there before */
	int stop_at;	/* return 1 at the n-th event; 0 never */
};

static int note(struct seen *seen, const struct osi_event *event, char letter)
{
	const struct osi_process *p = event->process;

	assert(event->flags & OSI_BY_COMPARISON && event->evidence && event->t_ns);
	if (event->flags & OSI_WAS_THERE)
		seen->n_there++;
	if (p->handle.pid == seen->pid) {
		seen->what[strlen(seen->what)] = letter;
		seen->flags = event->flags;
		seen->ppid = p->ppid;
		strcpy(seen->name, p->name);
		seen->exit_status = p->known & OSI_HAS_EXIT ? p->exit_status : -1;
	}
	return seen->stop_at && --seen->stop_at == 0;
}

static int on_start(void *arg, struct osi *o, const struct osi_event *event)
{
	assert(event->kind == OSI_PROCESS_START && !strcmp(osi_provider_name(o), "live"));
	return note(arg, event, event->flags & OSI_BY_EXEC ? 'x' : 'S');
}

static int on_end(void *arg, struct osi *o, const struct osi_event *event)
{
	(void)o;
	assert(event->kind == OSI_PROCESS_END && event->process->known & OSI_HAS_END);
	return note(arg, event, event->flags & OSI_BY_EXEC ? 'X' : 'E');
}

static struct osi *begin(struct osi_callbacks *c, struct seen *seen)
{
	struct osi *o;

	memset(seen, 0, sizeof(*seen));
	*c = (struct osi_callbacks){.size = sizeof(*c),
				    .arg = seen,
				    .on_process_start = on_start,
				    .on_process_end = on_end};
	assert(!osi_open("live", NULL, &o, &e));
	return o;
}

/* Until the process's events are these. */
static void follow(struct osi *o, const struct osi_callbacks *c, const char *expected)
{
	struct seen *seen = c->arg;
	time_t deadline = time(NULL) + 30;

	while (strcmp(seen->what, expected)) {
		assert(osi_events(o, c, 1000, &e) == OSI_EVENTS_MORE);
		assert(!strncmp(seen->what, expected, strlen(seen->what)));
		assert(time(NULL) < deadline);
	}
}

/* A child that waits for a byte; with `program` it then executes that, which waits for another. */
static pid_t child(int *go, const char *program)
{
	int fds[2];
	char byte;
	pid_t pid;

	assert(!pipe(fds));
	pid = fork();
	if (pid) {
		close(fds[0]);
		*go = fds[1];
		return pid;
	}
	close(fds[1]);
	dup2(fds[0], 0);
	if (read(0, &byte, 1) == 1 && program)
		execl("/bin/sh", program, "-c", "read x; exit 3", (char *)NULL);
	_exit(4);
}

static void test_life(void)
{
	struct osi_callbacks c;
	struct seen seen;
	struct osi *o = begin(&c, &seen);
	int go;

	osi_set_interval(o, 1);
	assert(osi_events(o, &c, 0, &e) == OSI_EVENTS_MORE && seen.n_there >= 2);
	seen.pid = child(&go, "sh");
	follow(o, &c, "S");
	assert(seen.ppid == getpid() && !strcmp(seen.name, "osi_events"));
	assert(!(seen.flags & (OSI_WAS_THERE | OSI_INCOMPLETE)));
	assert(write(go, "x", 1) == 1);
	follow(o, &c, "SXx");
	assert(!strcmp(seen.name, "sh"));
	assert(write(go, "\n", 1) == 1);
	follow(o, &c, "SXxE");
	assert(seen.exit_status == 3 << 8 && seen.ppid == getpid());

	/* It is a zombie now: ended once, and no event when it goes. */
	assert(waitpid(seen.pid, NULL, 0) == seen.pid);
	for (int i = 0; i < 5; i++)
		assert(osi_events(o, &c, 5, &e) == OSI_EVENTS_MORE);
	assert(!strcmp(seen.what, "SXxE"));
	close(go);
	osi_close(o);
}

/* The next comparison would be in an hour. */
static void test_end_at_once(int is_waited_for)
{
	struct osi_callbacks c;
	struct seen seen;
	struct osi *o = begin(&c, &seen);
	int go;

	seen.pid = child(&go, NULL);
	osi_set_interval(o, 3600 * 1000);
	assert(osi_events(o, &c, 0, &e) == OSI_EVENTS_MORE);
	assert(!strcmp(seen.what, "S") && seen.flags & OSI_WAS_THERE);
	kill(seen.pid, SIGKILL);
	if (is_waited_for)
		assert(waitpid(seen.pid, NULL, 0) == seen.pid);
	follow(o, &c, "SE");
	if (!is_waited_for)
		assert(waitpid(seen.pid, NULL, 0) == seen.pid);
	/* Who waited took it with it, unless the kernel keeps it for pidfds. */
	assert(seen.exit_status == SIGKILL || (is_waited_for && seen.exit_status == -1));
	close(go);
	osi_close(o);
}

/* A callback that stops does not lose what comes behind. */
static void test_stop(void)
{
	struct osi_callbacks c;
	struct seen seen, all;
	struct osi *o = begin(&c, &all);
	int n = 0, result;

	assert(osi_events(o, &c, 0, &e) == OSI_EVENTS_MORE);
	osi_close(o);
	o = begin(&c, &seen);
	osi_set_interval(o, 3600 * 1000);
	seen.stop_at = 1;
	for (; (result = osi_events(o, &c, 0, &e)) == OSI_EVENTS_STOPPED; n++)
		if (n < all.n_there / 2)
			seen.stop_at = 1;
	assert(result == OSI_EVENTS_MORE && n && seen.n_there >= all.n_there / 2);
	osi_close(o);
}

int main(void)
{
	test_life();
	test_end_at_once(0);
	test_end_at_once(1);
	test_stop();
	return 0;
}
