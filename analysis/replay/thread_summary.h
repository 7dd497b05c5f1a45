/*
 * thread_summary.h - the threads of a recording: when each lived, what it did, how it ended.
 *
 * Told an op at a time, in the order of effect (model_run).
 */
#ifndef PROV_THREAD_SUMMARY_H
#define PROV_THREAD_SUMMARY_H

#include "recording/read.h"
#include "base/util.h"

struct thread_summary {
	uint64_t token; /* of the TCREATE that made it; 0: not known */
	uint64_t n_ops, n_acquired;
	int64_t t_begin, t_last; /* of its ops */
	bool has_exited;	 /* pthread_exit, thrd_exit */
	bool has_ended_process;	 /* it called exit, or the like */
	bool has_execed;	 /* its last op was an exec */
	bool was_cancelled;	 /* another thread asked it to end */
	bool is_detached;
	const struct thread *joined_by; /* NULL: none */
};

struct thread_summaries {
	const struct recording *r;
	struct thread_summary *v;		/* as recording.threads */
	struct map of_pthread;			/* pthread_t of an image -> token */
	struct map joined, detached, cancelled; /* token -> by which thread */
};

void thread_summary_begin(struct thread_summaries *all, const struct recording *r);
void thread_summary_see(struct thread_summaries *all, const struct op *op);

/* After the last op: what others did to a thread, also before it had made one itself. */
void thread_summary_finish(struct thread_summaries *all);

/* "joined", "exit", "process", "exec", "cancel": how the thread ended; NULL: nothing tells. */
const char *thread_summary_how(const struct thread_summary *s);
void thread_summary_free(struct thread_summaries *all);

#endif
