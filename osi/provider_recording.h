/*
 * provider_recording.h - the provider "recording": what a recording says of the life of processes
 * (analysis/replay/lifecycle.h).
 *
 *	recording or follow  ->  walk  ->  model, and in it life  ->  answers and events
 *
 * Questions and events each have a walk and a model of their own, because they stand at different
 * moments: within a callback what is asked is answered as of its event.
 *
 * analysis/ dies when memory runs out, so it is entered by guard_call() only.  What has failed is
 * dropped with its heap, and begun anew when it is asked for again: the replay, not the recording.
 */
#ifndef OSI_RECORDING_H
#define OSI_RECORDING_H

#include "prov/osi.h"
#include "analysis/base/guard.h"
#include "analysis/recording/follow.h"
#include "analysis/replay/model.h"
#include "analysis/recording/walk.h"

struct replay {
	struct heap heap;  /* all that it has */
	struct walk *walk; /* NULL: not begun */
	struct model model;
	uint64_t n_looks; /* of the source's, that it has taken in */
	int64_t until;
};

struct source {
	struct heap heap; /* of the recording */
	struct recording *r;
	struct follow *follow; /* NULL: it is whole */
	uint64_t world;
	int64_t at;	   /* ns since it began; INT64_MAX: the newest */
	int64_t looked_at; /* all before is known */
	uint64_t n_looks;
	struct replay asked, reported;
	/* While events are reported. */
	struct osi_sink *sink;
	bool is_reported, is_stopped;
	bool has_lost;	   /* events failed: it is not known any more which were reported */
	struct kept *kept; /* events of an op in the middle of which a callback stopped */
	size_t n_kept, next_kept;
	uint64_t n_told;
};

/* guard_call(); a negative errno, and *e says why. */
int recording_call(struct heap *heap, void (*f)(void *arg), void *arg, struct osi_error *e);

/* The model of the moment that questions are about.  NULL: *ret_code and *e say why. */
struct model *recording_model(struct source *s, int *ret_code, struct osi_error *e);

/* The task of a handle.  NULL: likewise. */
const struct process *recording_task(struct source *s, const struct osi_handle *h, int *ret_code,
				     struct osi_error *e);

struct osi_handle recording_handle(const struct source *s, const struct process *task);

/* Nanoseconds since the Epoch. */
int64_t recording_time(const struct source *s, int64_t t);

/* provider_recording_maps.c: what an image has mapped. */
int recording_mappings(void *self, const struct osi_handle *h, struct osi_list *to,
		       struct osi_error *e);

/* provider_recording_events.c */
int recording_events(void *self, struct osi_sink *sink, int timeout_ms, struct osi_error *e);
void recording_forget_events(struct source *s);

/* The description of a task for osi.h; `name` is a place for its name. */
void recording_describe(const struct source *s, const struct process *task, struct osi_process *p,
			char name[16]);
void recording_describe_thread(const struct source *s, const struct process *task,
			       const struct life_thread *thread, struct osi_thread *t);

void replay_begin(struct replay *v, struct source *s, life_listener *listener);
void replay_end(struct replay *v);

/* One step towards the moment t, as far as it is known; false: it is there. */
bool replay_step(struct replay *v, struct source *s, int64_t t);

/* Within recording_call(): looks whether it has grown. */
void source_look(struct source *s);

/* An image has ended: nothing more will come of it. */
void source_forget(struct source *s, uint64_t image);

#endif
