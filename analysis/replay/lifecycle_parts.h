/* lifecycle_parts.h - the state machine (lifecycle.c), its tasks (task.c), and the ops that drive it (lifecycle_ops.c). */
#ifndef PROV_LIFECYCLE_PARTS_H
#define PROV_LIFECYCLE_PARTS_H

#include "lifecycle.h"

#define NO_THREAD UINT32_MAX

/* The announcement of a FORK, SPAWN or EXEC under a token, or the START that came before it. */
struct life_birth {
	uint64_t token;
	enum op_kind kind; /* 0: only START so far */
	struct life_task *parent, *child;
	struct life_program *program; /* of EXEC and SPAWN */
	const char *evidence;
};

/* Somebody to be looked at again: has it done anything since? */
struct settling {
	int64_t deadline; /* never before that of the one in front */
	struct life_task *task;
	uint64_t image;	 /* of the thread */
	uint32_t thread; /* its serial; NO_THREAD: the process */
	bool is_replaced;
};

struct life {
	const struct recording *r;
	life_listener *listener;
	void *arg;
	struct life_task **tasks;
	size_t n_tasks;
	struct life_birth **births;
	size_t n_births;
	struct settling *settling;
	size_t n_settling, first_settling;
	struct map task_of_image, birth_of_token, task_of_pid;
	struct map shell_of_thread, shell_of_fd; /* births */
	struct life_task *launcher, *current;
	uint32_t current_tid, n_namespaces;
	uint64_t n_spaces, n_defects;
	int64_t now;
	char defect[160];
	struct {
		uint32_t system, popen, io_popen, pclose, setsid, daemon;
	} calls;
};

/* --- lifecycle.c */

__attribute__((format(printf, 2, 3))) void life_defect(struct life *l, const char *format, ...);
void life_tell(struct life *l, enum life_event_kind kind, uint32_t flags, struct life_task *task,
	       const struct life_thread *thread, const char *evidence);
bool life_enter(struct life *l, struct life_task *task, enum life_state to, const char *evidence);
void life_settle(struct life *l, struct life_task *task, uint32_t thread, bool is_replaced);
void task_resume_parent(struct life_task *child);
void task_suspend_parent(struct life_task *child);
void life_end_thread(struct life *l, struct life_task *task, struct life_thread *t,
		     const char *evidence);
void life_end_image(struct life *l, struct life_task *task, uint32_t flags, const char *evidence);
void life_next_image(struct life *l, struct life_task *task, struct life_program *program,
		     uint32_t flags, const char *evidence);
void life_start(struct life *l, struct life_task *task, uint32_t flags, const char *evidence);
bool life_start_spawned(struct life *l, struct life_task *task, uint32_t flags,
			const char *evidence);
void life_end_task(struct life *l, struct life_task *task, uint32_t flags, const char *evidence);

/* --- task.c */

struct life_program *life_program_new(char *exe, struct strv argv);
struct life_program *life_program_share(struct life_program *p);
void life_program_drop(struct life_program *p);
void task_set_program(struct life_task *task, struct life_program *p);
char *life_absolute(const char *cwd, struct str path);
struct life_thread *task_thread(struct life_task *task, uint32_t serial);
struct life_task *task_latest(const struct life *l, uint32_t ns, uint64_t pid);
void task_name(struct life *l, struct life_task *task, uint32_t ns, uint32_t pid);
uint32_t namespace_of_children(const struct life_task *parent);
struct life_task *task_new(struct life *l, struct life_task *parent, uint32_t pid);
struct life_task *task_of_image(const struct life *l, uint64_t image);
struct life_birth *life_birth_new(struct life *l, uint64_t token);
uint64_t life_thread_key(const struct life *l, const struct op *op);
struct life_birth *life_birth_at(const struct life *l, const struct map *map, uint64_t key);

/* SETID, SESSION and CHDIR: what the task is from then on. */
void task_identified(struct life_task *task, const struct op *op);
void task_in_session(struct life *l, const struct op *op, struct life_task *task);
void task_went(struct life_task *task, const struct op *op);

#endif
