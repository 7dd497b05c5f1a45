/* walk.c - see walk.h. */
#include "walk.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

/* A thread that has begun and not ended: its next op is decoded. */
struct lane {
	struct cursor cursor;
	struct op op;
	int64_t key;   /* never falls within a thread */
	size_t rank;   /* breaks ties the same way every time */
	bool is_begin; /* of the op; its effect comes later */
	struct lane *next_spare;
};

struct begin {
	int64_t key;
	size_t thread;
};

struct walk {
	struct recording *r;
	enum walk_order order;
	struct begin *begins; /* threads by the time of their first op */
	size_t n_begins, next;
	struct lane **heap;
	size_t n_heap;
	struct lane *spare;  /* whose threads are over */
	bool is_first_stale; /* heap[0] holds the op handed out last */
	struct lane **idle;  /* of a recording that grows: nothing more by now */
	size_t n_idle, n_threads;
	int64_t until;
	const struct thread *ended;
};

bool walk_is_input(const struct op *op)
{
	return op->layout->facts.is_input && op->is_done &&
	       (op->kind != OP_TOUCH || op->f[TOUCH_what].u != TOUCH_WRITTEN);
}

/*
 * A SYSCALL op is about no moment, and stands before the op of the call during which it was first
 * counted: that op must not wait for it.
 */
static int64_t key_of(const struct walk *w, const struct op *op)
{
	if (w->order != WALK_BY_BEGIN && op->kind == OP_SYSCALL)
		return INT64_MIN;
	return w->order != WALK_BY_BEGIN && walk_is_input(op) ? op->t1 : op->t0;
}

/* The op may act before it takes effect: a read that waits, a file emptied on the way. */
static bool has_begin(const struct walk *w, const struct op *op)
{
	if (w->order != WALK_BY_MOMENT || !op->is_done || op->err)
		return false;
	return op->kind == OP_READ || (op->kind == OP_OPEN && (op->f[OPEN_flags].u & O_TRUNC));
}

static bool is_before(const struct lane *a, const struct lane *b)
{
	return a->key != b->key ? a->key < b->key : a->rank < b->rank;
}

static void sift_up(struct walk *w, size_t i)
{
	struct lane *l = w->heap[i];

	for (; i && is_before(l, w->heap[(i - 1) / 2]); i = (i - 1) / 2)
		w->heap[i] = w->heap[(i - 1) / 2];
	w->heap[i] = l;
}

static void sift_down(struct walk *w)
{
	struct lane *l = w->heap[0];
	size_t i = 0, child;

	for (; (child = 2 * i + 1) < w->n_heap; i = child) {
		if (child + 1 < w->n_heap && is_before(w->heap[child + 1], w->heap[child]))
			child++;
		if (!is_before(w->heap[child], l))
			break;
		w->heap[i] = w->heap[child];
	}
	w->heap[i] = l;
}

static void key_at_least(struct lane *l, int64_t key)
{
	if (key > l->key)
		l->key = key;
}

/* Goes on to the effect of the op, or decodes the lane's next one.  False: the thread is over. */
static bool advance(struct walk *w, struct lane *l)
{
	if (l->is_begin) {
		l->is_begin = false;
		key_at_least(l, key_of(w, &l->op));
		return true;
	}
	if (!cursor_next(&l->cursor, &l->op))
		return false;
	l->is_begin = has_begin(w, &l->op);
	if (l->op.is_done)
		key_at_least(l, l->is_begin ? l->op.t0 : key_of(w, &l->op));
	return true;
}

static void add_lane(struct walk *w, struct lane *l)
{
	GROW(w->heap, w->n_heap);
	w->heap[w->n_heap] = l;
	sift_up(w, w->n_heap++);
}

/* More may come of the thread. */
static void rest(struct walk *w, struct lane *l)
{
	GROW(w->idle, w->n_idle);
	w->idle[w->n_idle++] = l;
}

static void close_lane(struct walk *w, struct lane *l)
{
	l->next_spare = w->spare;
	w->spare = l;
}

/* A recording may have a million threads, of which few live at once. */
static struct lane *new_lane(struct walk *w)
{
	struct lane *l = w->spare;

	if (l)
		w->spare = l->next_spare;
	else
		l = xcalloc(1, sizeof(*l));
	return l;
}

static void free_spare(struct walk *w)
{
	while (w->spare) {
		struct lane *l = new_lane(w);

		cursor_end(&l->cursor);
		free(l);
	}
}

static void open_lane(struct walk *w, const struct begin *b)
{
	struct lane *l = new_lane(w);

	l->cursor.r = w->r;
	cursor_turn(&l->cursor, &w->r->threads[b->thread]);
	l->key = INT64_MIN;
	l->rank = b->thread;
	l->is_begin = false;
	if (advance(w, l))
		add_lane(w, l);
	else if (w->r->is_growing)
		rest(w, l);
	else
		close_lane(w, l);
}

static struct lane *take_first(struct walk *w)
{
	struct lane *l = w->heap[0];

	w->heap[0] = w->heap[--w->n_heap];
	if (w->n_heap)
		sift_down(w);
	return l;
}

static int by_key(const void *a, const void *b)
{
	const struct begin *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return (x->thread > y->thread) - (x->thread < y->thread);
}

static int64_t begin_key(const struct walk *w, const struct op *op)
{
	if (!op->is_done)
		return INT64_MIN;
	return has_begin(w, op) ? op->t0 : key_of(w, op);
}

struct walk *walk_begin(struct recording *r, enum walk_order order)
{
	struct walk *w = xcalloc(1, sizeof(*w));
	struct cursor c = {.r = r};
	struct op op;

	w->r = r;
	w->order = order;
	w->until = INT64_MAX;
	if (r->is_growing)
		return w; /* walk_more() opens the lanes */
	w->n_threads = r->n_threads;
	w->begins = xcalloc(r->n_threads, sizeof(*w->begins));
	for (size_t i = 0; i < r->n_threads; i++) {
		size_t known = r->n_damages;

		cursor_turn(&c, &r->threads[i]);
		if (cursor_next(&c, &op))
			w->begins[w->n_begins++] = (struct begin){begin_key(w, &op), i};
		r->n_damages = known; /* met again in the walk itself */
	}
	cursor_end(&c);
	qsort(w->begins, w->n_begins, sizeof(*w->begins), by_key);
	return w;
}

bool walk_is_begin(const struct walk *w)
{
	return w->heap[0]->is_begin;
}

int64_t walk_time(const struct walk *w)
{
	return w->heap[0]->key;
}

const struct thread *walk_ended(const struct walk *w)
{
	return w->ended;
}

const struct op *walk_next(struct walk *w)
{
	w->ended = NULL;
	if (w->is_first_stale) {
		const struct thread *thread = w->heap[0]->op.thread;

		if (advance(w, w->heap[0])) {
			sift_down(w);
		} else {
			struct lane *l = take_first(w);

			if (w->r->is_growing)
				rest(w, l);
			else
				close_lane(w, l);
			w->ended = w->r->is_growing ? NULL : thread;
		}
		w->is_first_stale = false;
	}
	while (w->next < w->n_begins && (!w->n_heap || w->begins[w->next].key <= w->heap[0]->key))
		open_lane(w, &w->begins[w->next++]);
	if (!w->n_heap || w->heap[0]->key > w->until)
		return NULL;
	w->is_first_stale = true;
	return &w->heap[0]->op;
}

void walk_more(struct walk *w, int64_t until)
{
	size_t n = w->n_idle;

	w->until = until;
	w->n_idle = 0;
	for (size_t i = 0; i < n; i++) {
		struct lane *l = w->idle[i];

		if (advance(w, l))
			add_lane(w, l);
		else if (w->r->is_growing && !l->cursor.thread->is_over)
			w->idle[w->n_idle++] = l;
		else
			close_lane(w, l);
	}
	for (; w->n_threads < w->r->n_threads; w->n_threads++)
		open_lane(w, &(struct begin){.thread = w->n_threads});
}

void walk_end(struct walk *w)
{
	while (w->n_heap)
		close_lane(w, take_first(w));
	while (w->n_idle)
		close_lane(w, w->idle[--w->n_idle]);
	free(w->idle);
	free_spare(w);
	free(w->heap);
	free(w->begins);
	free(w);
}
