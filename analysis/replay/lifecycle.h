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
 * Whatever else the ops claim is a defect of the recording: counted, reported, and passed over.
 *
 * A program that does not record itself shows when it ends: an EXEC that no EXECFAIL follows, or a
 * SPAWN, whose program never had a first op.  Then its start is an event together with its end.
 *
 * FORK is written when the call returns, that of vfork long after the child's first op; while a
 * recording is read as it grows, it may come late.  Nothing waits for it: START says as much.
 *
 * A process that has ended stays in the list until it is waited for (is_reaped).  Its children then
 * belong to the launcher, which is their subreaper; no event comes of that.
 */
#ifndef PROV_LIFECYCLE_H
#define PROV_LIFECYCLE_H

#include "fdtab.h"
#include "recording/read.h"

struct image;
struct model;

/* After its EXIT a process runs what is left of its destructors; from then on it is a zombie. */
#define LIFE_SETTLE_NS INT64_C(20000000)

enum life_state {
	LIFE_NONE,    /* not there */
	LIFE_INIT,    /* made, and has not operated */
	LIFE_RUNNING, /* can be described */
	LIFE_EXITING, /* said that it ends */
	LIFE_END,
};

/* The program of a process: shared by those that were forked from it, and by its images. */
struct program {
	uint32_t n_users;
	uint32_t exe; /* string: absolute; NO_PATH unknown */
	size_t n_argv;
	const char **text; /* the arguments, and NULL; only with a listener */
	uint32_t argv[];   /* strings */
};

struct life_thread {
	uint32_t serial, tid; /* serial counts from 0 within the image; tid 0: unknown */
	uint64_t token, pthread;
	int64_t t_start, t_end, t_last; /* t_end -1 */
	bool has_begun, is_ending;
};

struct process {
	uint64_t number; /* from 1, never given twice */
	uint32_t pid;	 /* as its parent calls it; 0: not known */
	enum life_state state;
	bool is_launcher : 1, is_reaped : 1, is_stopped : 1;
	bool is_recorded : 1;  /* the present image tells itself what it does */
	bool is_announced : 1; /* by the FORK or SPAWN that made it */
	bool is_exec_only : 1; /* the launcher's fork is no part of the command */
	bool is_shell : 1;     /* of system or popen, which do not tell its pid */
	bool shares_space : 1, suspends_parent : 1, has_status : 1, has_usage : 1, may_return : 1;
	int status;		/* as wait(2) gives it */
	uint32_t made_by;	/* enum life_flag: LIFE_BY_FORK ... */
	uint32_t n_suspended;	/* of its threads that wait in vfork */
	struct process *parent; /* present; NULL: not in the recording, then ppid tells */
	struct process *birth_parent;
	struct process *older;	   /* the one before with that pid */
	struct process **children; /* that it made */
	uint32_t ppid, ns;	   /* ns: the pid namespace of its children's numbers */
	uint32_t uid, euid, gid, egid;
	int32_t session, group; /* 0 unknown */
	uint64_t image, space;
	int64_t t_start, t_end, t_last; /* t_end -1 */
	int64_t t_begin, t_over; /* of the ops that tell of it: FORK, else its first, and EXIT, else
				    WAIT; t_over -1 */
	size_t *images;		 /* of the model, by epoch */
	uint32_t n_images, n_children, n_threads;
	uint32_t exec_thread; /* whose exec it is */
	struct birth *birth;  /* that announced it; NULL */
	struct program *program;
	struct life_thread *threads; /* of the present image, those that have ended too */
	struct birth *exec;	     /* under way */
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
	LIFE_AT_END = 16,     /* a start that becomes an event at the end only */
	LIFE_UNSEEN = 32,     /* an end without an op */
	LIFE_INCOMPLETE = 64, /* a start without START */
};

struct life_event {
	enum life_event_kind kind;
	uint32_t flags; /* enum life_flag */
	int64_t t;	/* of the evidence */
	struct process *task;
	const struct life_thread *thread; /* of thread events and switches */
	const struct process *previous;	  /* of a switch; NULL */
	uint32_t previous_tid;
	const char *evidence;
};

struct life;

/* The tables are as of the event: at the end of an image it is still the one that ends. */
typedef void life_listener(void *arg, const struct life_event *event);

/* Paths and images are the model's. */
struct life *life_begin(struct model *m);

/* Events go there; programs have their arguments as text, and libraries are mappings. */
void life_listen(struct life *l, life_listener *listener, void *arg);

/*
 * The next op, at its moment (walk_time), and the image that makes it; NULL: it has none yet.  Returns the
 * process that makes it; NULL: none yet.
 */
struct process *life_step(struct life *l, const struct op *op, int64_t t, struct image *image);

/* The time is this now, and no op before is to come. */
void life_time(struct life *l, int64_t t);

/* The recording is over. */
void life_finish_all(struct life *l);
void life_end(struct life *l);

/* All that there ever were, the launcher too. */
struct process *const *life_tasks(const struct life *l, size_t *ret_n);

/* The process of the command that made it; NULL: none, or not known. */
struct process *process_maker(const struct process *p);

/* False: the launcher, or a fork that failed after all. */
static inline bool process_is_of_command(const struct process *p)
{
	return !p->is_launcher && p->state != LIFE_NONE;
}

/* The latest that a process calls by that pid; NULL. */
struct process *process_child(const struct life *l, const struct process *p, uint64_t pid);

/* The one that had this pid last, and has it still; NULL. */
struct process *life_find(const struct life *l, uint32_t pid);
const struct process *life_current(const struct life *l, uint32_t *ret_tid); /* NULL: none yet */
int64_t life_now(const struct life *l);

/* The threads that have not ended. */
size_t life_n_threads(const struct process *task);

/* Transitions that cannot be, so far; *ret_first tells of the first. */
uint64_t life_defects(const struct life *l, const char **ret_first);

const char *life_state_name(enum life_state s);

#endif
