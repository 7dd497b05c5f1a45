/* lifecycle_parts.h - the state machine (lifecycle.c), its tasks (task.c), and the ops that drive it (lifecycle_ops.c). */
#ifndef PROV_LIFECYCLE_PARTS_H
#define PROV_LIFECYCLE_PARTS_H

#include "lifecycle.h"
#include "model_parts.h"

#define NO_THREAD UINT32_MAX

/* Somebody to be looked at again: has it done anything since? */
struct settling {
	int64_t deadline; /* never before that of the one in front */
	struct process *task;
	uint64_t image;	 /* of the thread */
	uint32_t thread; /* its serial; NO_THREAD: the process */
	bool is_replaced;
};

struct life {
	struct model *m;
	struct arena arena; /* processes and births, which stay */
	life_listener *listener;
	void *arg;
	bool has_details; /* arguments as text, libraries as mappings: for a listener */
	struct process **tasks;
	size_t n_tasks;
	struct birth **births;
	size_t n_births;
	struct settling *settling;
	size_t n_settling, first_settling;
	struct map birth_of_token, task_of_pid;
	struct map shell_of_thread, shell_of_fd; /* births */
	struct process *launcher, *current;
	struct image *image; /* of the op; NULL: it has none yet */
	uint32_t current_tid, n_namespaces;
	uint64_t n_spaces, n_defects;
	int64_t now, t0;	   /* t0: of the op */
	uint32_t *place_of_thread; /* of those in the recording, among its image's */
	size_t n_places;
	char defect[160];
	struct {
		uint32_t system, popen, io_popen, pclose, setsid, daemon;
	} calls;
};

/* --- lifecycle.c */

__attribute__((format(printf, 2, 3))) void life_defect(struct life *l, const char *format, ...);
void life_tell(struct life *l, enum life_event_kind kind, uint32_t flags, struct process *task,
	       const struct life_thread *thread, const char *evidence);
bool life_enter(struct life *l, struct process *task, enum life_state to, const char *evidence);
void life_settle(struct life *l, struct process *task, uint32_t thread, bool is_replaced);
void task_resume_parent(struct process *child);
void task_suspend_parent(struct process *child);
void life_end_thread(struct life *l, struct process *task, struct life_thread *t,
		     const char *evidence);
void life_end_image(struct life *l, struct process *task, uint32_t flags, const char *evidence);
void life_next_image(struct life *l, struct process *task, struct program *program, uint32_t flags,
		     const char *evidence);
void life_start(struct life *l, struct process *task, uint32_t flags, const char *evidence);
bool life_start_spawned(struct life *l, struct process *task, uint32_t flags, const char *evidence);
void life_end_task(struct life *l, struct process *task, uint32_t flags, const char *evidence);

/* --- life_on_fork and its kin, one for each kind that says something of processes and threads */

typedef void life_heard(struct life *l, const struct op *op, struct process *task);
#define ON(KIND, kind) life_heard life_on_##kind;
LIFE_HEARS(ON)
#undef ON

/* --- lifecycle_thread.c */

void life_add_thread(struct process *task, const struct op *op, int64_t t);

/* The account of a thread that was not where it was last; one begins if there is none. */
struct life_thread *life_find_thread(struct life *l, const struct op *op, struct process *task,
				     size_t key);

/* --- task.c */

void task_set_program(struct process *task, struct program *p);
struct life_thread *task_thread(struct process *task, uint32_t serial);
struct process *task_latest(const struct life *l, uint32_t ns, uint64_t pid);
void task_name(struct life *l, struct process *task, uint32_t ns, uint32_t pid);
void task_begin_namespace(struct life *l, struct process *task, uint32_t own_pid);
uint32_t namespace_of_children(const struct process *parent);
struct process *task_new(struct life *l, struct process *parent, uint32_t pid);
struct process *task_of_image(const struct life *l, uint64_t image);
struct birth *birth_of(const struct life *l, uint64_t token);
struct birth *birth_new(struct life *l, uint64_t token);

/* The key of a thread is its place in the recording. */
static inline size_t life_thread_key(const struct life *l, const struct op *op)
{
	return (size_t)(op->thread - l->m->r->threads);
}

struct birth *birth_at(const struct life *l, const struct map *map, uint64_t key);

/* SETID and SESSION: what the task is from then on. */
void task_identified(struct process *task, const struct op *op);
void task_in_session(struct life *l, const struct op *op, struct process *task);

#endif
