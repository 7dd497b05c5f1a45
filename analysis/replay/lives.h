/*
 * lives.h - the threads of a recording: when each lived, what it did, how it ended.
 *
 * Told an op at a time, in the order of effect (model_run).
 */
#ifndef PROV_LIVES_H
#define PROV_LIVES_H

#include "recording/read.h"
#include "base/util.h"

struct life {
	uint64_t token; /* of the TCREATE that made it; 0: not known */
	uint64_t n_ops, n_acquired;
	int64_t t_begin, t_last; /* of its ops */
	bool has_exited;	 /* pthread_exit, thrd_exit */
	bool has_ended_process;	 /* it called exit, or the like */
	bool has_execed;	 /* its last op was an exec */
	bool was_cancelled;	 /* somebody asked it to end */
	bool is_detached;
	const struct thread *joined_by; /* NULL: nobody */
};

struct lives {
	const struct recording *r;
	struct life *v;				/* as recording.threads */
	struct map of_pthread;			/* pthread_t of an image -> token */
	struct map joined, detached, cancelled; /* token -> by which thread */
};

void lives_begin(struct lives *l, const struct recording *r);
void lives_see(struct lives *l, const struct op *op);

/* After the last op: what others did to a thread, also before it had made one itself. */
void lives_finish(struct lives *l);

/* "joined", "exit", "process", "exec", "cancel": how the thread ended; NULL: nothing tells. */
const char *lives_how(const struct life *life);
void lives_free(struct lives *l);

#endif
