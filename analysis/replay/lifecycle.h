/*
 * lifecycle.h - processes come and go: the ops of a recording become starts and ends.
 *
 *	ops, in the order of their moments (walk.h)  ->  life_step()  ->  events
 *
 * Each process is a state machine.  These are its transitions, each with what proves it:
 *
 *	from		to		evidence				events
 *	-		init		FORK, SPAWN: the parent made it		none yet
 *	-, init		running		START: its own first op			start
 *	running		running		START of its next image: exec		end of the old,
 *										start of the new
 *	running		exiting		EXIT					none: it may go on
 *	exiting		running		an op after abort() or failed daemon()	none
 *	exiting		end		WAIT of its parent, or SETTLE without	end
 *					another op: a zombie
 *	running		end		WAIT: killed, or ended unannounced	end
 *	init		end		WAIT: it never operated			start, as its parent
 *										knows it, and end
 *	init		-		FORK that failed after all (daemon)	none
 *	running,	end		its pid was given to another process	end, unseen
 *	exiting, init
 *
 * Whatever else the ops claim is a defect of the recording: counted, told, and passed over.
 *
 * A program that does not record itself shows when it ends: an EXEC that no EXECFAIL follows, or a
 * SPAWN, whose program never had a first op.  Then its start is told with its end.
 *
 * FORK is written when the call returns, that of vfork long after the child's first op; while a
 * recording is read as it grows, it may come late.  Nothing waits for it: START says as much.
 *
 * A process that has ended stays in the list until it is waited for (is_reaped).  Its children then
 * belong to the launcher, which is their subreaper; no event comes of that.
 */
#ifndef PROV_LIFECYCLE_H
#define PROV_LIFECYCLE_H

#include "recording/read.h"

/* After its EXIT a process runs what is left of its destructors; from then on it is a zombie. */
#define LIFE_SETTLE_NS INT64_C(20000000)

enum life_state {
	LIFE_NONE,    /* not there */
	LIFE_INIT,    /* made, and has not operated */
	LIFE_RUNNING, /* can be described */
	LIFE_EXITING, /* said that it ends */
	LIFE_END,
};

/* The program of a process: shared by those that were forked from it. */
struct life_program {
	uint32_t n_users;
	char *exe; /* absolute, as far as the working directory was known; NULL */
	char **argv;
	size_t n_argv;
};

struct life_thread {
	uint32_t serial, tid; /* serial counts from 0 within the image; tid 0: unknown */
	uint64_t token, pthread;
	int64_t t_start, t_end, t_last; /* t_end -1 */
	bool has_begun, is_ending;
};

struct life_task {
	uint64_t number; /* from 1, never given twice */
	uint32_t pid;	 /* as its parent calls it; 0: nobody told */
	enum life_state state;
	bool is_launcher, is_reaped, is_stopped;
	bool is_recorded;  /* the present image tells itself what it does */
	bool is_announced; /* by the FORK or SPAWN that made it */
	bool is_exec_only; /* the launcher's fork is no part of the command */
	bool is_shell;	   /* of system or popen, which do not tell its pid */
	bool shares_space, suspends_parent, has_status, has_usage, may_return;
	int status;		  /* as wait(2) gives it */
	uint32_t made_by;	  /* enum life_flag: LIFE_BY_FORK ... */
	uint32_t n_suspended;	  /* of its threads that wait in vfork */
	struct life_task *parent; /* present; NULL: not in the recording, then ppid tells */
	struct life_task *birth_parent;
	struct life_task *older;     /* the one before with that pid */
	struct life_task **children; /* that it made */
	size_t n_children;
	uint32_t ppid, ns; /* ns: in which its children's pids are told */
	uint32_t uid, euid, gid, egid;
	int32_t session, group; /* 0 unknown */
	uint64_t image, space;
	int64_t t_made, t_start, t_image, t_end,
		t_last; /* t_end -1; t_image: the present image's */
	struct life_program *program;
	char *cwd;		     /* NULL unknown */
	uint64_t libs;		     /* the LIBS block of the present image */
	struct life_thread *threads; /* of the present image, those that have ended too */
	size_t n_threads;
	struct life_birth *exec; /* under way */
	size_t exec_thread;
	uint64_t user_us, system_us, maxrss_kb;
};

enum life_event_kind {
	LIFE_START,
	LIFE_FINISH,
	LIFE_SWITCH, /* another thread than before makes an op */
	LIFE_THREAD_START,
	LIFE_THREAD_FINISH,
};

enum life_flag {
	LIFE_BY_EXEC = 1,
	LIFE_BY_FORK = 2,
	LIFE_BY_VFORK = 4, /* or clone with CLONE_VM */
	LIFE_BY_SPAWN = 8,
	LIFE_AT_END = 16,     /* a start that is only told at the end */
	LIFE_UNSEEN = 32,     /* an end that nobody saw */
	LIFE_INCOMPLETE = 64, /* a start without START */
};

struct life_event {
	enum life_event_kind kind;
	uint32_t flags; /* enum life_flag */
	int64_t t;	/* of the evidence */
	struct life_task *task;
	const struct life_thread *thread; /* of thread events and switches */
	const struct life_task *previous; /* of a switch; NULL */
	uint32_t previous_tid;
	const char *evidence;
};

struct life;

/* The tables are as of the event: at the end of an image it is still the one that ends. */
typedef void life_listener(void *arg, const struct life_event *event);

/* listener NULL: only the tables are kept.  Of the recording the dictionary is read. */
struct life *life_begin(const struct recording *r, life_listener *listener, void *arg);

/* The next op, at its moment (walk_time). */
void life_step(struct life *l, const struct op *op, int64_t t);

/* The time is this now, and no op before is to come. */
void life_time(struct life *l, int64_t t);

/* The recording is over. */
void life_finish_all(struct life *l);
void life_end(struct life *l);

/* All that there ever were, the launcher too. */
struct life_task *const *life_tasks(const struct life *l, size_t *ret_n);

/* The one that had this pid last, and has it still; NULL. */
struct life_task *life_find(const struct life *l, uint32_t pid);
const struct life_task *life_current(const struct life *l, uint32_t *ret_tid); /* NULL: nobody */
int64_t life_now(const struct life *l);

/* The threads that have not ended. */
size_t life_n_threads(const struct life_task *task);

/* Transitions that cannot be, so far; *ret_first tells of the first. */
uint64_t life_defects(const struct life *l, const char **ret_first);

const char *life_state_name(enum life_state s);

#endif
