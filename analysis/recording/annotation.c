/* annotation.c - see annotation.h. */
#include "annotation.h"

#define LAUNCHER 1 /* its image; of a bare recording that is the command's */

static void tell(struct recording *r, const struct thread *t, enum op_kind kind,
		 void (*take)(void *arg, const struct op *op), void *arg)
{
	struct cursor c;
	struct op op;

	cursor_begin(&c, r, t);
	while (cursor_next(&c, &op))
		if (op.kind == kind && op.is_done)
			take(arg, &op);
	cursor_end(&c);
}

static void launcher_tells(struct recording *r, enum op_kind kind,
			   void (*take)(void *arg, const struct op *op), void *arg)
{
	size_t n_damages = r->n_damages;
	uint64_t n_more = r->n_damages_more;

	for (size_t i = 0; i < r->n_threads && r->threads[i].image <= LAUNCHER; i++)
		if (r->threads[i].image == LAUNCHER)
			tell(r, &r->threads[i], kind, take, arg);
	r->n_damages = n_damages; /* they are met in their turn */
	r->n_damages_more = n_more;
}

bool recording_annotations(struct recording *r, enum op_kind kind,
			   void (*take)(void *arg, const struct op *op), void *arg)
{
	if (!r->dict.kinds[kind].is_known)
		return false;
	if (!(r->file.flags & PROV_FILE_BARE))
		launcher_tells(r, kind, take, arg);
	for (size_t i = 0; i < r->n_sealing; i++)
		tell(r, &r->sealing[i], kind, take, arg);
	return true;
}

/* The greatest image there is, so that its threads are the last. */
void annotation_set_aside(struct recording *r)
{
	while (r->n_threads && r->threads[r->n_threads - 1].image == PROV_IMAGE_SEAL) {
		r->n_threads--;
		r->n_sealing++;
	}
	if (r->n_sealing)
		r->sealing = r->threads + r->n_threads;
}
