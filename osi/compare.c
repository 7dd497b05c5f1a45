/*
 * compare.c - events by comparing lists of processes.
 *
 * A round takes the list of handles and compares it with what is known: a process that is not known begins,
 * one that is not in the list any more has ended, whose address space is another one has executed
 * something. A zombie is in the list, and has ended: its address space is gone.  Between rounds the
 * provider is asked to tell of ends (wait), if it can.  Events are queued, and delivered until a
 * callback stops.
 */
#include "compare.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "osi.h"
#include "sink.h"

struct known {
	struct osi_handle handle;
	int32_t ppid;
	struct osi_process *p; /* as described at its start; NULL: just found */
	bool is_over;	       /* its end was reported: a zombie */
	bool is_exiting;       /* its first thread has ended */
	bool is_there;	       /* in the list of this round */
};

struct pending {
	uint32_t kind, flags;
	int64_t t_ns;
	const char *evidence;
	struct osi_process *p; /* the queue's own */
};

struct compare {
	struct known *known; /* by pid */
	size_t n;
	struct pending *queue;
	size_t n_queue, n_told, n_room;
	bool has_begun;
	int64_t next_ns; /* when the next round is due, on CLOCK_MONOTONIC */
};

static int64_t now(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int no_memory(struct osi_error *e)
{
	return osi_fail(e, -ENOMEM, 0, "no memory");
}

/* --- the queue --- */

static int queue(struct compare *c, uint32_t kind, uint32_t flags, const struct osi_process *p,
		 const char *evidence, struct osi_error *e)
{
	struct pending *grown;
	struct osi_process *copy;

	if (c->n_queue == c->n_room) {
		grown = realloc(c->queue, (2 * c->n_room + 16) * sizeof(*grown));
		if (!grown)
			return no_memory(e);
		c->queue = grown;
		c->n_room = 2 * c->n_room + 16;
	}
	copy = osi_process_copy(p);
	if (!copy)
		return no_memory(e);
	c->queue[c->n_queue++] = (struct pending){kind, flags | OSI_BY_COMPARISON,
						  now(CLOCK_REALTIME), evidence, copy};
	return 0;
}

/* True if there was any. */
static bool deliver(struct compare *c, struct osi_sink *sink)
{
	bool is_any = c->n_told < c->n_queue;

	while (c->n_told < c->n_queue && !sink->is_stopped) {
		struct pending *next = &c->queue[c->n_told++];
		struct osi_event event = {
			.kind = next->kind,
			.flags = next->flags,
			.t_ns = next->t_ns,
			.process = next->p,
			.evidence = next->evidence,
		};

		osi_emit(sink, &event);
		osi_processes_free(next->p);
	}
	if (c->n_told == c->n_queue)
		c->n_told = c->n_queue = 0;
	return is_any;
}

/* --- what is known --- */

static int compare_pid(const void *key, const void *element)
{
	int32_t pid = *(const int32_t *)key, other = ((const struct known *)element)->handle.pid;

	return pid < other ? -1 : pid > other;
}

static struct known *find(struct known *known, size_t n, int32_t pid)
{
	return n ? bsearch(&pid, known, n, sizeof(*known), compare_pid) : NULL;
}

static void set_parent(struct osi_process *p, int32_t ppid, struct known *known, size_t n)
{
	const struct known *parent = find(known, n, ppid);

	p->ppid = ppid;
	p->parent = parent && ppid ? parent->handle : (struct osi_handle){0};
}

/* *ret NULL: it cannot be described, most likely because it is gone. */
static int describe(struct osi *o, const struct osi_handle *h, struct osi_process **ret,
		    struct osi_error *e)
{
	struct osi_error why;
	struct osi_list l;
	void *p = NULL;
	size_t n;
	int code;

	*ret = NULL;
	list_begin(&l, LIST_PROCESSES, &why);
	code = dispatch_process(o, h, &l);
	if (code >= 0)
		code = list_finish(&l, &p, &n);
	else
		list_drop(&l);
	*ret = p;
	return code == -ENOMEM ? no_memory(e) : 0;
}

static bool has_ended(const struct osi_process *p)
{
	return p->state == OSI_DEAD || (p->state == OSI_ZOMBIE && p->n_threads <= 1);
}

/* last: as it is now, a zombie; NULL: it is gone. */
static int end(struct osi *o, struct known *k, const struct osi_process *last, const char *evidence,
	       struct osi_error *e)
{
	struct osi_process *p = k->p;

	k->is_over = true;
	p->state = last ? OSI_ZOMBIE : OSI_DEAD;
	p->n_threads = 0;
	if (last) {
		p->known |= last->known & (OSI_HAS_EXIT | OSI_HAS_CPU);
		p->exit_status = last->exit_status;
		p->flags |= last->flags & OSI_CORE_DUMPED;
		p->usage.user_ns = last->usage.user_ns;
		p->usage.system_ns = last->usage.system_ns;
	}
	if (o->p.ended)
		o->p.ended(o->self, p);
	if (!(p->known & OSI_HAS_END)) {
		p->known |= OSI_HAS_END;
		p->end_ns = now(CLOCK_REALTIME);
	}
	return queue(o->compare, OSI_PROCESS_END, 0, p, evidence, e);
}

/* --- a round --- */

/* A process found for the first time. */
static int start(struct osi *o, struct known *k, uint32_t flags, struct osi_error *e)
{
	struct osi_process bare = {.handle = k->handle, .known = OSI_HAS_PARENT, .name = ""};
	int code = describe(o, &k->handle, &k->p, e);

	if (code)
		return code;
	if (!k->p) {
		flags |= OSI_INCOMPLETE;
		k->p = osi_process_copy(&bare);
	}
	if (!k->p)
		return no_memory(e);
	set_parent(k->p, k->ppid, o->compare->known, o->compare->n);
	if (o->p.watch)
		o->p.watch(o->self, &k->handle);
	code = queue(o->compare, OSI_PROCESS_START, flags, k->p, "it was not in the list before",
		     e);
	if (!code && has_ended(k->p))
		code = end(o, k, k->p, "it was a zombie when it was found", e);
	return code;
}

static int exec(struct osi *o, struct known *k, struct osi_error *e)
{
	static const char why[] = "its address space is another one";
	struct osi_process *p;
	int code = describe(o, &k->handle, &p, e);

	if (code || !p)
		return code;
	set_parent(p, k->ppid, o->compare->known, o->compare->n);
	k->p->known |= OSI_HAS_END;
	k->p->end_ns = now(CLOCK_REALTIME);
	code = queue(o->compare, OSI_PROCESS_END, OSI_BY_EXEC, k->p, why, e);
	osi_processes_free(k->p);
	k->p = p;
	return code ? code : queue(o->compare, OSI_PROCESS_START, OSI_BY_EXEC, p, why, e);
}

/* A process that may have ended: it has no address space any more, or a caller says so. */
static int look_again(struct osi *o, struct known *k, const char *evidence, struct osi_error *e)
{
	struct osi_process *p;
	int code = describe(o, &k->handle, &p, e);

	if (code)
		return code;
	if (!p || has_ended(p))
		code = end(o, k, p, evidence, e);
	else if (p->flags & OSI_EXITING) {
		k->is_exiting = true;
		k->p->flags |= OSI_EXITING;
	}
	osi_processes_free(p);
	return code;
}

/* A process that is known: is it as it was? */
static int follow(struct osi *o, struct known *k, const struct osi_handle *was, struct osi_error *e)
{
	int code = 0;

	if (k->is_over)
		return 0;
	set_parent(k->p, k->ppid, o->compare->known, o->compare->n);
	if (was->space && k->handle.space && k->handle.space != was->space)
		return exec(o, k, e);
	if (k->is_exiting || (was->space && !k->handle.space))
		code = look_again(o, k, "it is a zombie", e);
	if (!k->is_over)
		k->p->handle = k->handle;
	return code;
}

static int by_serial(const void *a, const void *b)
{
	const struct known *x = *(struct known *const *)a, *y = *(struct known *const *)b;

	if (x->handle.serial != y->handle.serial)
		return x->handle.serial < y->handle.serial ? -1 : 1;
	return x->handle.pid < y->handle.pid ? -1 : x->handle.pid > y->handle.pid;
}

/* Serials grow with time, and parents are older than their children. */
static int start_new(struct osi *o, struct known **fresh, size_t n, struct osi_error *e)
{
	uint32_t flags = o->compare->has_begun ? 0 : OSI_WAS_THERE;
	int code = 0;

	qsort(fresh, n, sizeof(*fresh), by_serial);
	for (size_t i = 0; !code && i < n; i++)
		code = start(o, fresh[i], flags, e);
	return code;
}

static int end_missing(struct osi *o, struct known *old, size_t n, struct osi_error *e)
{
	int code = 0;

	for (size_t i = 0; i < n; i++) {
		if (old[i].is_there)
			continue;
		if (!code && !old[i].is_over && old[i].p)
			code = end(o, &old[i], NULL, "it is not in the list any more", e);
		osi_processes_free(old[i].p);
	}
	return code;
}

/* The new list becomes what is known, with what was known of those in it; one that is not known is in
 * fresh, and one that was known but is not there any more stays in old. */
static size_t take_over(struct compare *c, const struct kin *kin, struct known *next,
			struct known *old, size_t n_old, struct known **fresh)
{
	size_t n_fresh = 0;

	for (size_t i = 0; i < c->n; i++) {
		struct known *k = find(old, n_old, kin[i].handle.pid);

		next[i] = (struct known){.handle = kin[i].handle, .ppid = kin[i].ppid};
		if (!k || !osi_same_task(&k->handle, &next[i].handle) || !k->p) {
			fresh[n_fresh++] = &next[i];
			continue;
		}
		k->is_there = true;
		next[i].p = k->p;
		next[i].is_over = k->is_over;
		next[i].is_exiting = k->is_exiting;
	}
	return n_fresh;
}

static int compare_lists(struct osi *o, const struct osi_list *l, struct osi_error *e)
{
	struct compare *c = o->compare;
	struct known *old = c->known, *next = calloc(l->n + 1, sizeof(*next));
	struct known **fresh = calloc(l->n + 1, sizeof(*fresh));
	size_t n_old = c->n, n_fresh;
	int code;

	if (!next || !fresh) {
		free(next);
		free(fresh);
		return no_memory(e);
	}
	for (size_t i = 0; i < n_old; i++)
		old[i].is_there = false;
	c->known = next;
	c->n = l->n;
	n_fresh = take_over(c, (const struct kin *)l->elements, next, old, n_old, fresh);
	code = end_missing(o, old, n_old, e);
	for (size_t i = 0; !code && i < c->n; i++)
		if (next[i].p)
			code = follow(o, &next[i], &next[i].p->handle, e);
	if (!code)
		code = start_new(o, fresh, n_fresh, e);
	free(old);
	free(fresh);
	return code;
}

static int round_of(struct osi *o, struct osi_error *e)
{
	struct compare *c = o->compare;
	struct osi_list l;
	int code;

	list_begin(&l, LIST_HANDLES, e);
	code = dispatch_handles(o, &l);
	if (code >= 0)
		code = compare_lists(o, &l, e);
	list_drop(&l);
	c->has_begun = true;
	c->next_ns = now(CLOCK_MONOTONIC) + o->interval_ms * 1000000LL;
	return code < 0 ? code : 0;
}

/* --- between rounds --- */

static void pause_for(int ms)
{
	struct timespec t = {ms / 1000, ms % 1000 * 1000000L};

	nanosleep(&t, NULL);
}

static int wait_for_ends(struct osi *o, int ms, struct osi_error *e)
{
	struct compare *c = o->compare;
	struct osi_list l;
	const struct kin *kin;
	int code;

	if (!o->p.wait) {
		pause_for(ms);
		return 0;
	}
	list_begin(&l, LIST_HANDLES, e);
	code = o->p.wait(o->self, ms, &l, e);
	kin = (const struct kin *)l.elements;
	for (size_t i = 0; code >= 0 && i < l.n; i++) {
		struct known *k = find(c->known, c->n, kin[i].handle.pid);

		if (k && k->p && !k->is_over && osi_same_task(&k->handle, &kin[i].handle))
			code = look_again(o, k, "its pidfd says that it has ended", e);
	}
	list_drop(&l);
	return code < 0 ? code : 0;
}

static int min(int64_t a, int64_t b)
{
	return (int)(a < b ? a : b);
}

static int64_t ms_until(int64_t t_ns)
{
	int64_t left = t_ns - now(CLOCK_MONOTONIC);

	return left > 0 ? (left + 999999) / 1000000 : 0;
}

int compare_events(struct osi *o, struct osi_sink *sink, int timeout_ms, struct osi_error *e)
{
	int64_t deadline =
		timeout_ms < 0 ? INT64_MAX : now(CLOCK_MONOTONIC) + timeout_ms * 1000000LL;
	struct compare *c = o->compare;
	int code = 0;

	if (!c)
		c = o->compare = calloc(1, sizeof(*c));
	if (!c)
		return no_memory(e);
	while (!deliver(c, sink)) {
		if (c->has_begun)
			code = wait_for_ends(o, min(ms_until(c->next_ns), ms_until(deadline)), e);
		if (!code && (timeout_ms == 0 || !ms_until(c->next_ns)))
			code = round_of(o, e);
		if (code)
			return code;
		if (!ms_until(deadline)) {
			deliver(c, sink);
			break;
		}
	}
	return OSI_EVENTS_MORE;
}

void compare_end(struct compare *c)
{
	if (!c)
		return;
	for (size_t i = 0; i < c->n; i++)
		osi_processes_free(c->known[i].p);
	for (size_t i = c->n_told; i < c->n_queue; i++)
		osi_processes_free(c->queue[i].p);
	free(c->known);
	free(c->queue);
	free(c);
}
