/*
 * turns.c - random small programs: processes that read, write, copy, truncate, rename and remove a
 * handful of files and pipes.
 *
 *	turns turns SEED PROCESSES STEPS	all processes live at once and take turns
 *	turns pipes SEED PROCESSES STEPS	likewise, mostly with pipes
 *	turns phases SEED PROCESSES STEPS	likewise, several reads or writes at a time
 *	turns sequence SEED PROCESSES STEPS	one after another
 *
 *	turns script 0 PROCESSES STEP...	in turns, what is told
 *
 * (1rab: process 1, action r, files a, b)
 * in a directory with the files a, b, c, d.  The same arguments do the same in the same order. What
 * was done is told on standard output, one line for each step: process, action, two names, and the
 * bytes that moved or -1.  Turns are passed by system calls that no wrapper sees, so that nothing
 * of what is recorded orders the steps.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define FILES	  6
#define PIPES	  2
#define PROCESSES 16

enum { READ_END, WRITE_END };

static const char names[] = "abcdef"; /* e and f are not there at first */
static int pipes[PIPES][2], fds[FILES];
static uint64_t chance;

static unsigned int any(unsigned int below)
{
	chance ^= chance << 13;
	chance ^= chance >> 7;
	chance ^= chance << 17;
	return (unsigned int)(chance >> 20) % below;
}

static long raw(long nr, long a, long b, long c)
{
	long ret;

	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "0"(nr), "D"(a), "S"(b), "d"(c)
			 : "rcx", "r11", "memory");
	return ret;
}

static void must(int is_well, const char *what)
{
	if (is_well)
		return;
	perror(what);
	exit(99);
}

static const char *name(int file)
{
	static char text[2][2];
	static int at;
	char *s = text[at++ % 2];

	s[0] = names[file];
	return s;
}

/* The process's descriptor of a file; it keeps the file, whatever becomes of the name. */
static int fd_of(int file, int flags)
{
	if (fds[file] && flags) {
		close(fds[file]);
		fds[file] = 0;
	}
	if (!fds[file])
		fds[file] = open(name(file), O_RDWR | O_CREAT | flags, 0600);
	must(fds[file] > 0, "open");
	return fds[file];
}

static long forget(int file)
{
	if (!fds[file])
		return -1;
	close(fds[file]);
	fds[file] = 0;
	return 0;
}

static long copy(int from, int to)
{
	loff_t at = 0, there = 0;

	return copy_file_range(fd_of(from, 0), &at, fd_of(to, 0), &there, 8, 0);
}

/* r read, w write, o open emptied, t truncate, c close, m move, u unlink, y copy, p and g: write to
 * and read from a pipe */
static long step(char action, int a, int b)
{
	char buf[64] = "content";

	switch (action) {
	case 'r':
		return pread(fd_of(a, 0), buf, sizeof(buf), 0);
	case 'w':
		return pwrite(fd_of(a, 0), buf, 8, 0);
	case 'o':
		return fd_of(a, O_TRUNC) > 0;
	case 't':
		return ftruncate(fd_of(a, 0), 0);
	case 'c':
		return forget(a);
	case 'm':
		return rename(name(a), name(b));
	case 'u':
		return unlink(name(a));
	case 'y':
		return a == b ? -1 : copy(a, b);
	case 'p':
		return write(pipes[a % PIPES][WRITE_END], buf, 4);
	default:
		return read(pipes[a % PIPES][READ_END], buf, 6); /* not all of two writes */
	}
}

/* Mostly what moves data; names change now and then. */
static const char *actions = "rrrrrrwwwwwwwoottcmuyyppgg";

/* In phases a process reads for a while, and writes for a while: its calls are merged. */
static int is_in_phases;
static int n_orders[PROCESSES];

static char any_action(int process)
{
	const char *from = actions;

	if (is_in_phases)
		from = n_orders[process]++ / 6 % 2 ? "wwwwwwpptto" : "rrrrrrrrgg";
	return from[any((unsigned int)strlen(from))];
}

struct turn {
	int go[2], done[2];
};

/* A child: does what it is told until it is told to end, by an order of zeros. */
static void act(const struct turn *t)
{
	char order[3];
	long result;

	while (raw(SYS_read, t->go[READ_END], (long)order, sizeof(order)) == sizeof(order) &&
	       *order) {
		result = step(order[0], order[1], order[2]);
		raw(SYS_write, t->done[WRITE_END], (long)&result, sizeof(result));
	}
	_exit(0);
}

static pid_t begin(struct turn *t)
{
	pid_t pid;

	must(!raw(SYS_pipe2, (long)t->go, 0, 0) && !raw(SYS_pipe2, (long)t->done, 0, 0), "pipe");
	pid = fork();
	must(pid >= 0, "fork");
	if (!pid)
		act(t);
	return pid;
}

static void end(const struct turn *t, pid_t pid)
{
	static const char stop[3];

	must(raw(SYS_write, t->go[WRITE_END], (long)stop, sizeof(stop)) == sizeof(stop), "stop");
	must(waitpid(pid, NULL, 0) == pid, "wait");
}

static void order(const struct turn *t, int process, const char *what)
{
	char line[80];
	long result = 0;
	int len;

	must(raw(SYS_write, t->go[WRITE_END], (long)what, 3) == 3, "go");
	must(raw(SYS_read, t->done[READ_END], (long)&result, sizeof(result)) == sizeof(result),
	     "done");
	len = snprintf(line, sizeof(line), "%d %c %c %c %ld\n", process, what[0],
		       names[(int)what[1]], names[(int)what[2]], result);
	raw(SYS_write, 1, (long)line, len);
}

static void order_any(const struct turn *t, int process)
{
	unsigned int n = is_in_phases ? 3 : FILES; /* few, so that they meet */
	char what[3] = {any_action(process), (char)any(n), (char)any(n)};

	order(t, process, what);
}

static void order_told(const struct turn *turns, const char *step)
{
	char what[3] = {step[1], (char)(step[2] - 'a'), (char)(step[3] - 'a')};

	order(&turns[step[0] - '0'], step[0] - '0', what);
}

/* script: the steps, or NULL: any. */
static void in_turns(int n_processes, int n_steps, char **script)
{
	struct turn turns[PROCESSES];
	pid_t pids[PROCESSES];

	for (int i = 0; i < n_processes; i++)
		pids[i] = begin(&turns[i]);
	for (int i = 0; i < n_steps; i++) {
		int process = (int)any((unsigned int)n_processes);

		if (script)
			order_told(turns, script[i]);
		else
			order_any(&turns[process], process);
	}
	for (int i = 0; i < n_processes; i++)
		end(&turns[i], pids[i]);
}

static void in_sequence(int n_processes, int n_steps)
{
	for (int i = 0; i < n_processes; i++) {
		struct turn turn;
		pid_t pid = begin(&turn);

		for (int k = 0; k < n_steps / n_processes; k++)
			order_any(&turn, i);
		end(&turn, pid);
	}
}

int main(int argc, char **argv)
{
	int n_processes, n_steps;

	if (argc < 5 || atoi(argv[3]) > PROCESSES)
		return 2;
	chance = strtoull(argv[2], NULL, 10) * 2 + UINT64_C(0x9e3779b97f4a7c15);
	n_processes = atoi(argv[3]);
	n_steps = atoi(argv[4]);
	for (int i = 0; i < PIPES; i++)
		must(!pipe2(pipes[i], O_NONBLOCK), "pipe");
	if (!strcmp(argv[1], "pipes"))
		actions = "rwrwrwotpppppppgggggg";
	is_in_phases = !strcmp(argv[1], "phases");
	if (!strcmp(argv[1], "sequence"))
		in_sequence(n_processes, n_steps);
	else if (!strcmp(argv[1], "script"))
		in_turns(n_processes, argc - 4, argv + 4);
	else
		in_turns(n_processes, n_steps, NULL);
	return 0;
}
