/*
 * The life cycle of processes, op by op: each transition of analysis/replay/lifecycle.h, in the order in
 * which a whole recording tells them and in that in which they may come while it is written.
 */
#include <assert.h>
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/replay/model.h"

#define MS INT64_C(1000000)

static struct str calls[] = {STR(""), STR("system"), STR("daemon"), STR("setsid")};
static struct thread threads[40]; /* one for each image, by number; from 20 on: second threads */
static struct recording r = {.threads = threads,
			     .n_threads = 40,
			     .file.flags = PROV_FILE_BARE,
			     .dict = {.calls = calls, .n_calls = 4}};
static struct model m;
static struct life *l;
static char told[4096];

/* "+10<1 prog" a start, "-10:STATUS" an end, "*" by exec, "+10/11" and "-10/11" threads. */
static void tell(void *arg, const struct life_event *e)
{
	const struct process *t = e->task;
	char *p = told + strlen(told);
	size_t room = sizeof(told) - (size_t)(p - told);

	(void)arg;
	switch (e->kind) {
	case LIFE_START:
		snprintf(p, room, "+%u%s<%u %s%s; ", t->pid, e->flags & LIFE_BY_EXEC ? "*" : "",
			 t->ppid, t->program && t->program->n_argv ? t->program->text[0] : "?",
			 e->flags & LIFE_AT_END ? "!" : "");
		break;
	case LIFE_FINISH:
		if (e->flags & LIFE_BY_EXEC)
			snprintf(p, room, "-%u*; ", t->pid);
		else
			snprintf(p, room, t->has_status ? "-%u:%d; " : "-%u:?; ", t->pid,
				 t->status);
		break;
	case LIFE_THREAD_START:
	case LIFE_THREAD_FINISH:
		snprintf(p, room, "%c%u/%u; ", e->kind == LIFE_THREAD_START ? '+' : '-', t->pid,
			 e->thread->tid);
		break;
	case LIFE_SWITCH:
		break;
	}
}

static void is(const char *expected, int line)
{
	if (strcmp(told, expected)) {
		printf("line %d: expected '%s', told '%s'\n", line, expected, told);
		exit(1);
	}
	*told = '\0';
}
#define IS(expected) is(expected, __LINE__)

static uint64_t defects(void)
{
	const char *first;

	return life_defects(l, &first);
}

static const struct process *task(uint32_t pid)
{
	return life_find(l, pid);
}

/* --- ops; an image is a thread of its number, process 10 * image if nothing else is said */

static struct op op;

static struct op *make(enum op_kind kind, int thread, int64_t t, int64_t ret)
{
	op = (struct op){.kind = kind,
			 .thread = &threads[thread],
			 .is_done = true,
			 .t0 = t,
			 .t1 = t,
			 .ret = ret};
	if (!threads[thread].pid)
		threads[thread] = (struct thread){.image = (uint64_t)(thread % 20),
						  .pid = (uint32_t)(thread % 20 * 10),
						  .tid = (uint32_t)(thread % 20 * 10 + thread / 20),
						  .serial = (uint32_t)(thread / 20)};
	return &op;
}

static void step(void)
{
	model_step(&m, &op, op.t0);
}

static const struct str a_name[20] = {STR("p0"), STR("p1"), STR("p2"), STR("p3"), STR("p4"),
				      STR("p5"), STR("p6"), STR("p7"), STR("p8"), STR("p9")};

static void start(int image, int64_t t, int how, int parent, uint64_t token, uint32_t ppid)
{
	make(OP_START, image, t, 0);
	op.f[START_how].u = (uint64_t)how;
	op.f[START_parent].u = (uint64_t)parent;
	op.f[START_token].u = token;
	op.f[START_ppid].u = ppid;
	if (how != 1 && how != 4) {
		op.f[START_execfn].str = a_name[image];
		op.f[START_argv].strv = (struct strv){true, 1, &a_name[image]};
	}
	step();
}

static void fork_(int image, int64_t t, int pid, uint64_t flags, uint64_t token)
{
	make(OP_FORK, image, t, pid);
	op.f[FORK_flags].u = flags;
	op.f[FORK_token].u = token;
	step();
}

static void token_op(enum op_kind kind, int thread, int64_t t, int field, uint64_t token)
{
	make(kind, thread, t, 0);
	op.f[field].u = token;
	step();
}

static void exec(int thread, int64_t t, uint64_t token)
{
	make(OP_EXEC, thread, t, 0);
	op.f[EXEC_path].str = STR("/bin/unseen");
	op.f[EXEC_argv].strv = (struct strv){true, 1, &(const struct str){"unseen", 6}};
	op.f[EXEC_token].u = token;
	step();
}

static void spawn(int image, int64_t t, int child, uint64_t token)
{
	make(OP_SPAWN, image, t, 0);
	op.f[SPAWN_path].str = STR("/bin/unseen");
	op.f[SPAWN_argv].strv = (struct strv){true, 1, &(const struct str){"unseen", 6}};
	op.f[SPAWN_child].i = child;
	op.f[SPAWN_token].u = token;
	step();
}

static void exit_(int image, int64_t t, int how, int code)
{
	make(OP_EXIT, image, t, 0);
	op.f[EXIT_how].u = (uint64_t)how;
	op.f[EXIT_status].i = code;
	step();
}

static void wait_(int image, int64_t begin, int64_t t, int pid, int status)
{
	make(OP_WAIT, image, t, pid);
	op.t0 = begin;
	op.f[WAIT_status].i = status;
	model_step(&m, &op, t);
}

static void does(int thread, int64_t t)
{
	make(OP_SEEK, thread, t, 0);
	step();
}

/* Process 10 runs, a child of process 1. */
static void begin(void)
{
	memset(threads, 0, sizeof(threads));
	model_begin(&m, &r);
	l = m.life;
	life_listen(l, tell, NULL);
	start(1, 1, 0, 0, 0, 1);
	IS("+10<1 p1; ");
}

static void end(uint64_t n_defects)
{
	life_finish_all(l);
	assert(defects() == n_defects);
	model_end(&m);
	*told = '\0';
}

/* --- */

static void forks(void)
{
	begin();
	fork_(1, 10, 20, SIGCHLD, 100);
	IS(""); /* not before it does something */
	assert(task(20)->state == LIFE_INIT);
	start(2, 20, 1, 1, 100, 10);
	IS("+20<10 p1; ");
	assert(task(20)->space != task(10)->space && task(20)->made_by == LIFE_BY_FORK);
	exit_(2, 30, 1, 3);
	IS(""); /* until it is over */
	assert(task(20)->state == LIFE_EXITING);
	wait_(1, 10, 40, 20, 3 << 8);
	IS("-20:768; ");
	assert(!task(20));
	/* The child is faster than its parent. */
	start(3, 50, 1, 1, 101, 10);
	IS("+30<10 p1; ");
	fork_(1, 45, 30, SIGCHLD, 101);
	IS("");
	/* A fork that nobody announced. */
	start(4, 60, 1, 1, 0, 10);
	IS("+40<10 p1; ");
	end(0);
}

static void never_operates(void)
{
	begin();
	fork_(1, 10, 20, SIGCHLD, 100);
	wait_(1, 20, 30, 20, 9);
	IS("+20<10 p1!; -20:9; ");
	spawn(1, 40, 30, 101);
	wait_(1, 50, 60, 30, 0);
	IS("+30<10 p1!; -30*; +30*<10 unseen!; -30:0; ");
	wait_(1, 70, 80, 77, 0); /* of whom nobody told */
	IS("+77<10 p1!; -77:0; ");
	wait_(1, 70, 90, 77, 0); /* WNOWAIT before */
	IS("");
	end(0);
}

static void three_clones(void)
{
	begin();
	for (int i = 0; i < 3; i++)
		fork_(1, 10 + i, 20 + 10 * i, SIGCHLD, 100 + (uint64_t)i);
	IS("");
	start(4, 20, 1, 1, 102, 10);
	start(2, 21, 1, 1, 100, 10);
	start(3, 22, 1, 1, 101, 10);
	IS("+40<10 p1; +20<10 p1; +30<10 p1; ");
	assert(task(20)->number < task(30)->number && task(30)->number < task(40)->number);
	end(0);
}

static void execs(void)
{
	uint64_t space, number;

	begin();
	space = task(10)->space;
	number = task(10)->number;
	exec(1, 10, 100);
	IS("");
	token_op(OP_EXECFAIL, 1, 20, EXECFAIL_token, 100); /* is no event */
	IS("");
	exec(1, 30, 101);
	make(OP_START, 2, 0, 0);
	threads[2].pid = threads[2].tid = 10;
	start(2, 40, 2, 1, 101, 1);
	IS("-10*; +10*<1 p2; ");
	assert(task(10)->number == number && task(10)->space != space);
	exec(2, 50, 102); /* of a program that does not record itself */
	make(OP_START, 3, 0, 0);
	life_time(l, 100 * MS);
	IS("");
	end(0);
}

static void thread_execs(void)
{
	begin();
	token_op(OP_TCREATE, 1, 10, TCREATE_token, 50);
	token_op(OP_THREAD, 21, 20, THREAD_token, 50);
	IS("+10/11; ");
	exec(21, 30, 101);
	make(OP_START, 2, 0, 0);
	threads[2].pid = threads[2].tid = 10;
	start(2, 40, 2, 1, 101, 1);
	IS("-10/11; -10*; +10*<1 p2; ");
	does(1, 35); /* what the first had under way */
	IS("");
	end(0);
}

static void vforks(void)
{
	begin();
	fork_(1, 10, 20, CLONE_VM | CLONE_VFORK | SIGCHLD, 100);
	start(2, 20, 4, 1, 100, 10);
	IS("+20<10 p1; ");
	assert(task(20)->shares_space && task(20)->space == task(10)->space);
	assert(task(10)->n_suspended == 1);
	exec(2, 30, 101);
	make(OP_START, 3, 0, 0);
	threads[3].pid = threads[3].tid = 20;
	start(3, 40, 2, 2, 101, 10);
	IS("-20*; +20*<10 p3; ");
	assert(!task(20)->shares_space && task(20)->space != task(10)->space);
	assert(task(10)->n_suspended == 0);
	/* FORK is written when vfork returns. */
	start(4, 50, 4, 1, 102, 10);
	IS("+40<10 p1; ");
	assert(task(10)->n_suspended == 1);
	exit_(4, 60, 1, 0);
	fork_(1, 45, 40, CLONE_VM | CLONE_VFORK | SIGCHLD, 102);
	assert(task(10)->n_suspended == 0 && task(40)->made_by == LIFE_BY_VFORK);
	wait_(1, 61, 70, 40, 0);
	IS("-40:0; ");
	end(0);
}

static void spawns(void)
{
	begin();
	spawn(1, 10, 20, 100);
	start(2, 20, 3, 1, 100, 10);
	IS("+20<10 p1; -20*; +20*<10 p2; ");
	start(3, 30, 3, 1, 101, 10); /* its parent is still in posix_spawn */
	IS("+30<10 p1; -30*; +30*<10 p3; ");
	spawn(1, 25, 30, 101);
	IS("");
	make(OP_SPAWN, 1, 40, 0)->err = ENOENT;
	op.f[SPAWN_token].u = 102;
	step();
	IS("");
	spawn(1, 50, 0, 103); /* system: it does not learn the pid, and returns the status */
	start(4, 60, 3, 1, 103, 10);
	IS("+40<10 p1; -40*; +40*<10 p4; ");
	make(OP_WAIT, 1, 70, 30)->call = 1;
	op.f[WAIT_status].i = 30;
	step();
	IS("-40:30; ");
	assert(task(30));
	end(0);
}

static void system_ends(int thread, int64_t t, int status)
{
	make(OP_WAIT, thread, t, status)->call = 1;
	op.f[WAIT_status].i = status;
	step();
}

/* Two threads in system(): the first one's shell has the second one's token, and ends before the other begins. */
static void exchanged_shells(void)
{
	begin();
	token_op(OP_TCREATE, 1, 10, TCREATE_token, 50);
	token_op(OP_THREAD, 21, 11, THREAD_token, 50);
	spawn(1, 20, 0, 103);
	spawn(21, 21, 0, 104);
	*told = '\0';
	start(4, 30, 3, 1, 104, 10);
	IS("+40<10 p1; -40*; +40*<10 p4; ");
	exit_(4, 40, 1, 0);
	system_ends(1, 50, 0);
	IS("-40:0; ");
	start(5, 60, 3, 1, 103, 10);
	IS("+50<10 p1; -50*; +50*<10 p5; ");
	exit_(5, 70, 1, 0);
	system_ends(21, 80, 0);
	IS("-50:0; ");
	end(0);
}

static const struct process *process_of(uint64_t image)
{
	return m.images[model_find_image(&m, image)].process;
}

/* An image whose process calls itself so. */
static void calls_itself(int image, uint32_t pid)
{
	threads[image] = (struct thread){.image = (uint64_t)image, .pid = pid, .tid = pid};
}

/* In a namespace of its own a process means its own children, whatever the others are called. */
static void namespaces(void)
{
	begin();
	fork_(1, 10, 20, SIGCHLD | CLONE_NEWPID, 100);
	calls_itself(2, 1);
	start(2, 20, 1, 1, 100, 0);
	fork_(2, 30, 2, SIGCHLD, 101);
	calls_itself(3, 2);
	start(3, 40, 1, 2, 101, 1);
	fork_(1, 50, 2, SIGCHLD, 102);
	calls_itself(4, 2);
	start(4, 60, 1, 1, 102, 10);
	IS("+20<10 p1; +2<20 p1; +2<10 p1; ");
	wait_(2, 61, 70, 2, 9);
	IS("-2:9; ");
	assert(process_of(3)->state == LIFE_END && process_of(4)->state == LIFE_RUNNING);
	assert(process_of(3)->birth_parent == process_of(2) && process_of(2) == task(20));
	wait_(1, 71, 80, 2, 0);
	assert(process_of(4)->state == LIFE_END);
	IS("-2:0; ");
	end(0);
}

static void several_threads(void)
{
	begin();
	token_op(OP_TCREATE, 1, 10, TCREATE_token, 50);
	token_op(OP_THREAD, 21, 20, THREAD_token, 50);
	IS("+10/11; ");
	exit_(1, 30, 0, 7);
	assert(task(10)->state == LIFE_EXITING);
	does(21, 15 * MS); /* may still be scheduled */
	life_time(l, 30 * MS);
	assert(task(10)->state == LIFE_EXITING);
	IS("");
	life_time(l, 41 * MS);
	IS("-10/11; -10:1792; ");
	assert(task(10)->state == LIFE_END && !task(10)->is_reaped); /* a zombie */
	assert(!life_n_threads(task(10)));
	does(21, 42 * MS);
	IS("");
	end(1);
}

static void outlived(void)
{
	begin();
	token_op(OP_TCREATE, 1, 10, TCREATE_token, 50);
	token_op(OP_THREAD, 21, 20, THREAD_token, 50);
	make(OP_TEXIT, 1, 30, 0);
	step();
	life_time(l, 40 * MS);
	IS("+10/11; ");
	assert(task(10)->state == LIFE_RUNNING && life_n_threads(task(10)) == 1);
	make(OP_TEXIT, 21, 41 * MS, 0);
	step();
	life_time(l, 70 * MS);
	IS("-10/11; ");
	end(0);
}

static void zombies_and_orphans(void)
{
	begin();
	start(2, 10, 1, 1, 0, 10);
	start(3, 20, 1, 2, 0, 20);
	IS("+20<10 p1; +30<20 p1; ");
	exit_(2, 30, 1, 0);
	life_time(l, 30 * MS);
	IS("-20:0; ");
	assert(task(20)); /* present until it is waited for */
	assert(task(30)->ppid == 1 && task(30)->birth_parent == task(20)); /* and no new start */
	wait_(1, 30 * MS, 31 * MS, 20, 0);
	IS("");
	assert(!task(20) && task(30));
	end(0);
}

static void unfinished_ends(void)
{
	begin();
	exit_(1, 10, 3, 0); /* abort, out of which a handler jumps */
	life_time(l, 50 * MS);
	IS("");
	does(1, 60 * MS);
	assert(task(10)->state == LIFE_RUNNING);
	fork_(1, 61 * MS, 0, SIGCHLD, 100); /* daemon() that fails */
	make(OP_EXIT, 1, 62 * MS, 0)->call = 2;
	step();
	make(OP_FORK, 1, 63 * MS, -1)->err = EAGAIN;
	op.f[FORK_token].u = 100;
	step();
	assert(task(10)->state == LIFE_RUNNING);
	life_time(l, 100 * MS);
	IS("");
	end(0);
}

static void pids_again(void)
{
	const struct process *first;

	begin();
	start(2, 10, 1, 1, 100, 10);
	first = task(20);
	/* Somebody else has it before its WAIT is told. */
	threads[3] = (struct thread){.image = 3, .pid = 20, .tid = 20};
	start(3, 30, 1, 1, 101, 10);
	IS("+20<10 p1; +20<10 p1; ");
	assert(task(20) != first);
	wait_(1, 5, 40, 20, 1 << 8);
	IS("-20:256; ");
	assert(first->state == LIFE_END && task(20)->state == LIFE_RUNNING);
	wait_(1, 50, 60, 20, 2 << 8);
	IS("-20:512; ");
	/* Nobody ever tells of its end. */
	threads[4] = (struct thread){.image = 4, .pid = 20, .tid = 20};
	start(4, 70, 1, 1, 102, 10);
	threads[5] = (struct thread){.image = 5, .pid = 20, .tid = 20};
	start(5, 80, 1, 1, 103, 10);
	IS("+20<10 p1; +20<10 p1; ");
	life_time(l, 50 * MS);
	IS("-20:?; ");
	assert(task(20)->image == 5);
	end(0);
}

static void cannot_be(void)
{
	begin();
	start(2, 10, 1, 1, 100, 10);
	exit_(2, 20, 1, 0);
	wait_(1, 25, 30, 20, 0);
	IS("+20<10 p1; -20:0; ");
	does(2, 40); /* an op of the dead */
	assert(defects() == 1);
	exit_(2, 50, 1, 0);
	make(OP_START, 3, 0, 0);
	threads[3].pid = threads[3].tid = 20;
	start(3, 60, 2, 2, 101, 10); /* and an exec */
	IS("+20*<10 p3; ");
	does(4, 70); /* no START */
	IS("+40<0 ?; ");
	start(5, 80, 2, 19, 102, 10); /* an exec of nobody */
	IS("+50*<10 p5; ");
	exit_(5, 90, 1, 0);
	exit_(5, 91, 1, 0); /* twice */
	end(6);
}

int main(void)
{
	forks();
	never_operates();
	three_clones();
	execs();
	thread_execs();
	vforks();
	spawns();
	exchanged_shells();
	namespaces();
	several_threads();
	outlived();
	zombies_and_orphans();
	unfinished_ends();
	pids_again();
	cannot_be();
	return 0;
}
