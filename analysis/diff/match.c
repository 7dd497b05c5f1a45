/* match.c - see match.h. */
#include "match.h"

#include <stdlib.h>
#include <string.h>

/* A child that is not matched yet, with what it is matched by. */
struct child {
	size_t parent_match; /* the same number for children of matched processes */
	const char *what;
	size_t process;
};

static int compare(const void *va, const void *vb)
{
	const struct child *a = va, *b = vb;
	int c = (a->parent_match > b->parent_match) - (a->parent_match < b->parent_match);

	if (!c)
		c = strcmp(a->what, b->what);
	return c ? c : (a->process > b->process) - (a->process < b->process);
}

/* 0: of no parent.  Else a number that children of matched processes share: their parent's place in a, and 1.
 */
static size_t family(const struct diff_run *s, const struct diff_process *p, bool is_a)
{
	uint64_t parent;

	if (p->parent < 0 || !map_get(&s->process_of, (uint64_t)p->parent, &parent))
		return 0;
	if (s->v[parent].match == DIFF_NONE)
		return DIFF_NONE;
	return (is_a ? parent : s->v[parent].match) + 1;
}

static struct child *children(const struct diff_run *s, bool is_a, bool is_by_program,
			      size_t *ret_n)
{
	struct child *v = xmalloc(s->n * sizeof(*v));
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		size_t parent = family(s, &s->v[i], is_a);

		if (s->v[i].match == DIFF_NONE && parent != DIFF_NONE)
			v[n++] = (struct child){
				parent, is_by_program ? s->v[i].program.bytes : s->v[i].key, i};
	}
	qsort(v, n, sizeof(*v), compare);
	*ret_n = n;
	return v;
}

static size_t pair(struct diff_run *a, struct diff_run *b, bool is_by_program)
{
	size_t n_a, n_b, n = 0;
	struct child *v = children(a, true, is_by_program, &n_a);
	struct child *w = children(b, false, is_by_program, &n_b);

	for (size_t i = 0, k = 0; i < n_a && k < n_b;) {
		struct child x = v[i], y = w[k];
		int c;

		x.process = y.process = 0;
		c = compare(&x, &y);
		if (!c) {
			a->v[v[i].process].match = w[k].process;
			b->v[w[k].process].match = v[i].process;
			n++;
		}
		i += c <= 0;
		k += c >= 0;
	}
	free(v);
	free(w);
	return n;
}

/* A generation at a time; each round finds at least one pair, or is the last. */
void diff_match(struct diff_run *a, struct diff_run *b)
{
	while (pair(a, b, false) || pair(a, b, true))
		;
}
