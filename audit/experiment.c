/* experiment.c - see experiment.h. */
#include "experiment.h"

#include <string.h>
#include <sys/wait.h>

#include "analysis/base/util.h"

#define DIFFOSCOPE_MAX 12 /* reports: each takes a second or two */

static void give_up(struct experiment *e, struct run *run)
{
	run_free(run, !e->is_kept);
}

/* A run, unless the budget is spent. */
static bool do_run(struct experiment *e, struct run *run, struct plan plan)
{
	if (e->stage->n_runs >= e->budget) {
		e->is_spent = true;
		return false;
	}
	if (!run_do(e->stage, run, plan))
		return false;
	GROW(e->past, e->n_past);
	e->past[e->n_past++] = (struct past){plan, run->status, run->is_late, run->seconds};
	if (run->left && !e->left)
		e->left = str_dup(str_of(run->left));
	return true;
}

static bool goes_on(const struct experiment *e)
{
	return e->is_spent;
}

static struct finding *find(struct experiment *e, const char *path)
{
	for (size_t i = 0; i < e->n; i++)
		if (!strcmp(e->v[i].difference.path, path))
			return &e->v[i];
	return NULL;
}

static char *copy(const char *s)
{
	return s ? str_dup(str_of(s)) : NULL;
}

static struct difference copy_of(const struct difference *d)
{
	struct difference c = *d;

	c.path = copy(d->path);
	c.a = copy(d->a);
	c.b = copy(d->b);
	c.diffoscope = NULL;
	return c;
}

/* The files are there only now. */
static void ask_diffoscope(struct experiment *e, struct difference *d, const struct run *a,
			   const struct run *b)
{
	char *in_a, *in_b;

	if (d->how != DIFFERENCE_CONTENT || !strcmp(d->path, OUTPUT_STATUS) ||
	    e->n_diffoscope == DIFFOSCOPE_MAX)
		return;
	in_a = run_file(a, d->path);
	in_b = run_file(b, d->path);
	d->diffoscope = diffoscope_report(in_a, in_b);
	e->n_diffoscope += d->diffoscope != NULL;
	free(in_a);
	free(in_b);
}

static void note(struct experiment *e, const struct differences *d, const struct run *a,
		 const struct run *b)
{
	bool is_natural = !(a->plan.varied | b->plan.varied | a->plan.pinned | b->plan.pinned);

	for (size_t i = 0; i < d->n; i++) {
		if (find(e, d->v[i].path))
			continue;
		GROW(e->v, e->n);
		e->v[e->n++] = (struct finding){.difference = copy_of(&d->v[i]),
						.a = a->no,
						.b = b->no,
						.is_natural = is_natural};
		ask_diffoscope(e, &e->v[e->n - 1].difference, a, b);
	}
}

/* Sources that the recorder could not answer here are neither varied nor pinned. */
static void leave_missed(struct experiment *e, const struct run *run)
{
	run_missed(run->recording, e->missed);
	for (int s = 0; s < N_SOURCES; s++) {
		if (!e->missed[s])
			continue;
		e->varied &= ~SOURCE_BIT(s);
		e->pinned &= ~SOURCE_BIT(s);
	}
}

/* Step 1: which outputs can differ at all. */
static bool do_plain(struct experiment *e)
{
	struct differences d;
	struct run run;

	if (!do_run(e, &e->first, (struct plan){0}))
		return false;
	elsewhere_begin(&e->elsewhere, e->first.recording, e->stage);
	if (e->first.is_late)
		return true;
	for (unsigned int i = 1; i <= e->n_plain; i++) {
		if (i == e->n_plain && !e->varied)
			break;
		if (!do_run(e, &run,
			    (struct plan){.varied = i == e->n_plain ? e->varied : 0,
					  .parts = PARTS_ALL}))
			return goes_on(e);
		if (i == e->n_plain)
			leave_missed(e, &run);
		elsewhere_look(&e->elsewhere, i == e->n_plain);
		compare_runs(&e->first, &run, &d);
		note(e, &d, &e->first, &run);
		if (i < e->n_plain && differences_find(&d, OUTPUT_STATUS))
			e->has_failed_sometimes = true;
		differences_free(&d);
		give_up(e, &run);
	}
	return true;
}

struct search {
	struct experiment *e;
	const struct run *base;
	struct plan plan; /* base's */
	bool *is_left;	  /* findings that differ between runs like base itself */
	size_t n;	  /* findings when it began */
};

/* The recordings are there only now. */
static void suspect(struct search *s, const struct run *run, enum source source)
{
	struct experiment *e = s->e;

	if (e->suspects[source].v)
		return;
	asks_differing(&e->suspects[source], source, s->base->recording, run->recording);
	if (!e->out) {
		e->out = copy(s->base->out);
		e->err = copy(s->base->err);
	}
}

/* Outputs that differ between base and a run with `varied` varied; with one source, it is the cause. */
static bool is_different(struct search *s, const struct run *run, source_set varied)
{
	struct experiment *e = s->e;
	struct differences d;
	bool is_any = false;

	compare_runs(s->base, run, &d);
	note(e, &d, s->base, run);
	for (size_t i = 0; i < d.n; i++) {
		struct finding *f = find(e, d.v[i].path);
		size_t at = (size_t)(f - e->v);

		if (at < s->n && s->is_left[at])
			continue;
		is_any = true;
		if (source_count(varied) != 1)
			continue;
		f->causes |= varied;
		f->proofs[__builtin_ctz(varied)] =
			(struct proof){s->base->no, run->no, copy_of(&d.v[i]), 0};
	}
	differences_free(&d);
	if (is_any && source_count(varied) == 1)
		suspect(s, run, (enum source)__builtin_ctz(varied));
	return is_any;
}

static source_set half_of(source_set set)
{
	source_set half = 0;

	for (int n = source_count(set) / 2; n > 0; n--) {
		half |= set & -set;
		set &= set - 1;
	}
	return half;
}

/* Like base, but for these. */
static struct plan varied_from(const struct search *s, source_set varied, part_set parts)
{
	struct plan plan = s->plan;

	plan.varied = varied;
	plan.parts = parts;
	return plan;
}

/* Step 3: by halves; a half that makes no difference is left. */
static bool search(struct search *s, source_set varied)
{
	struct experiment *e = s->e;
	source_set half = half_of(varied);
	bool is_any;
	struct run run;

	if (!varied)
		return true;
	if (!do_run(e, &run, varied_from(s, varied, PARTS_ALL)))
		return goes_on(e);
	is_any = is_different(s, &run, varied);
	give_up(e, &run);
	if (!is_any || !half)
		return true;
	return search(s, half) && search(s, varied & ~half);
}

/* Outputs that differ, of those for which the source was found in this search; with one part, it is that. */
static bool note_parts(struct search *s, const struct run *run, enum source source, part_set parts)
{
	struct experiment *e = s->e;
	struct differences d;
	bool is_any = false;

	compare_runs(s->base, run, &d);
	for (size_t i = 0; i < d.n; i++) {
		struct finding *f = find(e, d.v[i].path);
		struct proof *proof = f ? &f->proofs[source] : NULL;

		if (!proof || proof->base != s->base->no)
			continue;
		is_any = true;
		if (parts & (parts - 1))
			continue;
		difference_free(&proof->example);
		*proof = (struct proof){proof->base, run->no, copy_of(&d.v[i]),
					proof->parts | parts};
	}
	differences_free(&d);
	return is_any;
}

static part_set half_of_parts(part_set set)
{
	part_set half = 0;

	for (int n = __builtin_popcountll(set) / 2; n > 0; n--) {
		half |= set & -set;
		set &= set - 1;
	}
	return half;
}

static bool search_parts(struct search *s, enum source source, part_set parts)
{
	struct experiment *e = s->e;
	part_set half = half_of_parts(parts);
	bool is_any;
	struct run run;

	if (!parts)
		return true;
	if (!do_run(e, &run, varied_from(s, SOURCE_BIT(source), parts)))
		return goes_on(e);
	is_any = note_parts(s, &run, source, parts);
	give_up(e, &run);
	if (!is_any || !half)
		return true;
	return search_parts(s, source, half) && search_parts(s, source, parts & ~half);
}

static bool is_proved_from(const struct search *s, enum source source)
{
	for (size_t i = 0; i < s->e->n; i++)
		if (s->e->v[i].causes & SOURCE_BIT(source) &&
		    s->e->v[i].proofs[source].base == s->base->no)
			return true;
	return false;
}

/* Which part of the sources it was that are causes.  A part by itself can vary where the rest is pinned. */
static bool search_all_parts(struct experiment *e, const struct run *base)
{
	struct search search = {.e = e, .base = base, .plan = base->plan}, *s = &search;
	source_set known = s->plan.pinned | SOURCE_BIT(SOURCE_VARIABLE);

	for (enum source source = 0; source < N_SOURCES && !e->is_spent; source++) {
		part_set parts = parts_of(&e->stage->parts, source), half = half_of_parts(parts);

		if (!parts || !(known & SOURCE_BIT(source)) || !is_proved_from(s, source))
			continue;
		if (half ? !search_parts(s, source, half) || !search_parts(s, source, parts & ~half)
			 : !search_parts(s, source, parts))
			return false;
	}
	return true;
}

/* These change how much stands on the stack of a program, and so every address there. */
#define MOVES_ADDRESSES                                                                            \
	(SOURCE_BIT(SOURCE_VARIABLE) | SOURCE_BIT(SOURCE_LOCALE) | SOURCE_BIT(SOURCE_ZONE) |       \
	 SOURCE_BIT(SOURCE_PLACE) | SOURCE_BIT(SOURCE_LIMITS))

/*
 * An output with addresses in it is another with each variable that is longer.  That is no cause of its
 * own, nor is it known whether there is one beside.
 */
static source_set leave_moved(struct experiment *e)
{
	source_set moved = 0;

	for (size_t i = 0; i < e->n; i++) {
		if (!(e->v[i].causes & SOURCE_BIT(SOURCE_ADDRESS)))
			continue;
		moved = MOVES_ADDRESSES;
		e->v[i].causes &= ~moved;
	}
	return moved;
}

/* Step 4: with the causes pinned and all the rest varied, it comes out as with all pinned. */
static bool confirm(struct experiment *e, const struct run *base)
{
	source_set causes = 0, moved = leave_moved(e);
	struct differences d;
	struct run run;

	for (size_t i = 0; i < e->n; i++)
		causes |= e->v[i].causes;
	if (!causes)
		return true;
	if (!do_run(e, &run,
		    (struct plan){.pinned = e->pinned & (causes | moved),
				  .varied = e->varied & ~causes & ~moved,
				  .parts = PARTS_ALL,
				  .has_stacks = true}))
		return goes_on(e);
	compare_runs(base, &run, &d);
	for (size_t i = 0; i < e->n; i++)
		e->v[i].is_explained =
			e->v[i].causes && !differences_find(&d, e->v[i].difference.path);
	differences_free(&d);
	give_up(e, &run);
	return true;
}

static int compare_findings(const void *a, const void *b)
{
	return strcmp(((const struct finding *)a)->difference.path,
		      ((const struct finding *)b)->difference.path);
}

/* Step 2 and 3: two runs with all pinned; what differs between them has no cause that could be pinned. */
static bool search_pinned(struct experiment *e, struct run *base)
{
	struct search s = {.e = e, .base = base, .plan = base->plan};
	struct differences still;
	struct run again;
	bool is_done;

	if (!do_run(e, &again, base->plan))
		return goes_on(e);
	compare_runs(base, &again, &still);
	note(e, &still, base, &again);
	s.n = e->n;
	s.is_left = xcalloc(e->n + 1, sizeof(*s.is_left));
	for (size_t i = 0; i < e->n; i++)
		s.is_left[i] = differences_find(&still, e->v[i].difference.path);
	differences_free(&still);
	give_up(e, &again);
	is_done = search(&s, e->varied);
	free(s.is_left);
	return is_done;
}

/*
 * An output may be the same for a source's pinned value and for its varied one, and other as it comes:
 * those that still have no cause, and are the same in all runs as they come, are sought from there.
 */
static bool search_plain(struct experiment *e)
{
	struct search s = {.e = e, .base = &e->first, .n = e->n};
	bool is_done = true, is_any = false;

	s.is_left = xcalloc(e->n + 1, sizeof(*s.is_left));
	for (size_t i = 0; i < e->n; i++) {
		s.is_left[i] = e->v[i].causes || e->v[i].is_natural || e->v[i].a != e->first.no;
		is_any |= !s.is_left[i];
	}
	if (is_any)
		is_done = search(&s, e->varied);
	free(s.is_left);
	return is_done;
}

static bool find_causes(struct experiment *e)
{
	struct run base;
	bool is_done;

	if (!do_run(e, &base, (struct plan){.pinned = e->pinned, .has_stacks = true}))
		return goes_on(e);
	is_done = search_pinned(e, &base) && search_plain(e) && confirm(e, &base) &&
		  search_all_parts(e, &base) && search_all_parts(e, &e->first);
	give_up(e, &base);
	return is_done;
}

bool experiment_do(struct experiment *e)
{
	bool is_done = do_plain(e) && (!e->n || e->is_spent || find_causes(e));

	if (e->n)
		qsort(e->v, e->n, sizeof(*e->v), compare_findings);
	return is_done;
}

void experiment_free(struct experiment *e)
{
	for (size_t i = 0; i < e->n; i++) {
		difference_free(&e->v[i].difference);
		for (int s = 0; s < N_SOURCES; s++)
			difference_free(&e->v[i].proofs[s].example);
	}
	for (int s = 0; s < N_SOURCES; s++) {
		free(e->missed[s]);
		asks_free(&e->suspects[s]);
	}
	free(e->out);
	free(e->err);
	free(e->v);
	free(e->left);
	free(e->past);
	elsewhere_free(&e->elsewhere);
	run_free(&e->first, !e->is_kept);
}
