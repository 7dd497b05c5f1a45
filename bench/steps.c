/*
 * steps.c - counts user instructions by single steps: steps [NAME=VALUE...] COMMAND ARG...
 *
 * Prints two numbers: the instructions of COMMAND from its exec to its end, and those of the programs that
 * it started, from their exec to their end.  Nothing is left out, neither the dynamic linker nor the vDSO;
 * a string instruction with a repeat prefix counts once for each repetition.  The variables are the
 * command's only: a recorder in steps itself would see that it traces, and be silent.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#define TASKS 64

struct task {
	pid_t pid;
	int has_executed;
	int has_stopped; /* the SIGSTOP of its birth has come */
};

static struct task tasks[TASKS];
static unsigned long own, started;

static struct task *task_of(pid_t pid)
{
	for (int i = 0; i < TASKS; i++)
		if (tasks[i].pid == pid)
			return &tasks[i];
	for (int i = 0; i < TASKS; i++)
		if (!tasks[i].pid) {
			tasks[i] = (struct task){.pid = pid};
			return &tasks[i];
		}
	fprintf(stderr, "steps: more than %d tasks\n", TASKS);
	exit(1);
}

/* One stop of a task: counts it, and returns the signal to go on with. */
static int stopped(struct task *t, int status, pid_t root)
{
	int sig = WSTOPSIG(status), event = status >> 16;

	if (event == PTRACE_EVENT_EXEC)
		t->has_executed = 1;
	if (event)
		return 0;
	if (sig == SIGTRAP) {
		if (t->has_executed)
			*(t->pid == root ? &own : &started) += 1;
		return 0;
	}
	if (sig == SIGSTOP && !t->has_stopped) {
		t->has_stopped = 1;
		return 0;
	}
	return sig;
}

int main(int argc, char **argv)
{
	long options = PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE |
		       PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
	pid_t root, pid;
	int status, ended = 0;

	if (argc < 2) {
		fprintf(stderr, "usage: steps [NAME=VALUE...] COMMAND ARG...\n");
		return 2;
	}
	root = fork();
	if (!root) {
		while (argv[1] && strchr(argv[1], '='))
			putenv(*++argv);
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		raise(SIGSTOP);
		execv(argv[1], argv + 1);
		perror(argv[1]);
		_exit(127);
	}
	waitpid(root, &status, 0);
	task_of(root)->has_stopped = 1;
	if (ptrace(PTRACE_SETOPTIONS, root, 0, options) < 0) {
		perror("steps: ptrace");
		return 1;
	}
	ptrace(PTRACE_SINGLESTEP, root, 0, 0);
	while ((pid = waitpid(-1, &status, __WALL)) > 0) {
		if (WIFSTOPPED(status)) {
			ptrace(PTRACE_SINGLESTEP, pid, 0, stopped(task_of(pid), status, root));
			continue;
		}
		task_of(pid)->pid = 0;
		if (pid == root)
			ended = status;
	}
	printf("%lu %lu\n", own, started);
	return ended != 0;
}
