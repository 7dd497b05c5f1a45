/* slice_tree.c - see slice_tree.h. */
#include "slice_tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/out.h"

#define WIDTH	    100
#define WIDTH_LEAST 40
#define DEPTH	    60
#define LEAVES_MAX  20 /* files without a story of their own that are listed of one program run */
#define LINES_MAX   60 /* of a bounded tree */
#define MANY	    12 /* of those with a story, in a bounded tree */

/* A line's subject: a version of an object, or a program run in all its versions. */
struct group {
	const struct stored_node *node; /* one of it */
	size_t drawn_as;		/* for a mere fork what it was forked from, else itself */
	size_t first, n;		/* its lines */
	bool is_told;
};

struct line {
	size_t near, far;  /* groups, as drawn: far is printed below near */
	size_t far_itself; /* as it is */
	int rank;
	int64_t t;
	uint32_t flags;
	const char *word;
};

struct slice_tree {
	struct stored *rows;
	const struct slice *slice;
	const struct slice_tree_options *o;
	size_t width;
	long depth;
	size_t lines_printed;
	long system_depth; /* deeper ones do not tell what of the system they used */
	bool is_dry;	   /* lines are only counted */
	bool is_cut;
	size_t *group_of; /* by place of the node in the slice */
	struct group *groups;
	size_t n_groups;
	struct line *lines;
	size_t n_lines;
};

/* In words, against the edge and along it; and where among the lines of a node that stands. */
static const struct {
	const char *up, *down;
	int rank;
} words[] = {
	[EDGE_READ] = {"read", "read by", 0},
	[EDGE_WRITE] = {"written by", "wrote", 0},
	[EDGE_KEPT] = {"kept from", "kept in", 9},
	[EDGE_TRUNCATE] = {"emptied by", "emptied", 2},
	[EDGE_CREATE] = {"created by", "created", 2},
	[EDGE_THEN] = {"then", "then", 0},
	[EDGE_FORK] = {"started by", "started", 4},
	[EDGE_EXEC] = {"started by", "started", 4},
	[EDGE_PROGRAM] = {"program", "program of", 3},
	[EDGE_INTERPRETER] = {"interpreter", "interpreter of", 3},
	[EDGE_LIBRARY] = {"library", "library of", 3},
	[EDGE_MAP] = {"mapped", "mapped by", 1},
	[EDGE_LIST] = {"listed", "listed by", 1},
	[EDGE_WAIT] = {"waited for", "waited for by", 5},
	[EDGE_NAME] = {"looked up the name", "name looked up by", 5},
	[EDGE_STAT] = {"looked at the status of", "status looked at by", 5},
	[EDGE_EOF] = {"read to the end of", "read to the end by", 5},
	[EDGE_ASK] = {"asked for", "asked for by", 6},
	/* The same as seen from an object that a process did it to. */
	[EDGE_KINDS] = {"mapped by", "mapped", 1},
	[EDGE_KINDS + 1] = {"named by", "named", 5},
};

static size_t word_of(uint32_t kind, bool is_src_process)
{
	if (kind == EDGE_MAP && is_src_process)
		return EDGE_KINDS;
	if (kind == EDGE_NAME && is_src_process)
		return EDGE_KINDS + 1;
	return kind < EDGE_KINDS ? kind : 0;
}

const char *slice_tree_word(const struct stored *rows, const struct slice_edge *edge,
			    const struct stored_node *src, enum slice_way way)
{
	size_t i = word_of(edge->kind, src->image != NULL);
	const char *word = way == SLICE_UP ? words[i].up : words[i].down;

	if (word)
		return word;
	return rows->edge_kinds[edge->kind].bytes ? rows->edge_kinds[edge->kind].bytes : "?";
}

size_t slice_tree_width(void)
{
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) || !size.ws_col)
		return WIDTH;
	return size.ws_col < WIDTH_LEAST ? WIDTH_LEAST : size.ws_col;
}

void slice_tree_marks(uint32_t flags)
{
	const struct out_style *style = out_style();

	if (flags & EDGE_RACY)
		printf(" %s[racy]%s", style->red, style->plain);
	if (flags & EDGE_COARSE)
		printf(" %s[coarse]%s", style->red, style->plain);
}

static void name_process(const struct stored_image *image, size_t width)
{
	char *text = stored_command(image, width);

	out_text(stdout, str_of(text));
	printf(" (pid %lld%s)", (long long)image->pid, image->is_recorded ? "" : ", not recorded");
	free(text);
}

static bool is_source(const struct stored_node *node)
{
	return node->object && str_is(node->object->kind, STR("source"));
}

void slice_tree_name(const struct stored_node *node, size_t width)
{
	if (node->image) {
		name_process(node->image, width);
		return;
	}
	out_text(stdout, node->object->path.bytes ? node->object->path : STR("(no name)"));
	if (!is_source(node) && !(node->flags & NODE_BEFORE && node->flags & NODE_LAST))
		printf("@%lld", (long long)node->version);
}

/* --- from nodes to groups */

static void make_groups(struct slice_tree *st)
{
	const struct slice *s = st->slice;
	struct map of_image = {0};

	st->group_of = xmalloc((s->n + 1) * sizeof(*st->group_of));
	for (size_t i = 0; i < s->n; i++) {
		const struct stored_node *node = stored_node(st->rows, s->nodes[i]);
		uint64_t known;

		if (node->image && map_get(&of_image, (uint64_t)node->image->id, &known)) {
			st->group_of[i] = known;
			continue;
		}
		if (node->image)
			map_set(&of_image, (uint64_t)node->image->id, st->n_groups);
		GROW(st->groups, st->n_groups);
		st->groups[st->n_groups] = (struct group){.node = node, .drawn_as = st->n_groups};
		st->group_of[i] = st->n_groups++;
	}
	map_free(&of_image);
}

static size_t group_at(const struct slice_tree *st, int64_t node)
{
	return st->group_of[slice_place(st->slice, node)];
}

static bool is_fork(const struct stored_image *image)
{
	return image && (str_is(image->how, STR("forked")) || str_is(image->how, STR("sharing")));
}

#define NOT_ONE (SIZE_MAX - 1)

/* A fork that has nothing but what it was forked with is drawn as what it was forked from. */
static void fold_forks(struct slice_tree *st)
{
	const struct slice *s = st->slice;
	size_t *from = xmalloc((st->n_groups + 1) * sizeof(*from));

	for (size_t i = 0; i < st->n_groups; i++)
		from[i] = SIZE_MAX;
	for (size_t i = 0; i < s->n_edges; i++) {
		size_t src = group_at(st, s->edges[i].src), dst = group_at(st, s->edges[i].dst);

		if (src == dst || !is_fork(st->groups[dst].node->image))
			continue;
		if (s->edges[i].kind != EDGE_FORK || (from[dst] != SIZE_MAX && from[dst] != src))
			from[dst] = NOT_ONE;
		else
			from[dst] = src;
	}
	/* Groups stand in the order of their first nodes, so that one forked from is drawn already.
	 */
	for (size_t i = 0; i < st->n_groups; i++)
		if (from[i] < i)
			st->groups[i].drawn_as = st->groups[from[i]].drawn_as;
	free(from);
}

static int by_place(const void *a, const void *b)
{
	const struct line *x = a, *y = b;

	if (x->near != y->near)
		return x->near < y->near ? -1 : 1;
	if (x->far != y->far)
		return x->far < y->far ? -1 : 1;
	if (x->rank != y->rank)
		return x->rank - y->rank;
	if (x->t != y->t)
		return x->t < y->t ? -1 : 1;
	return strcmp(x->word, y->word);
}

static int by_rank(const void *a, const void *b)
{
	const struct line *x = a, *y = b;

	if (x->near != y->near)
		return x->near < y->near ? -1 : 1;
	if (x->rank != y->rank)
		return x->rank - y->rank;
	if (x->t != y->t)
		return x->t < y->t ? -1 : 1;
	return (x->far > y->far) - (x->far < y->far);
}

/* Two groups have one line between them, of the edge that says most. */
static void merge_lines(struct slice_tree *st)
{
	size_t n = 0;

	qsort(st->lines, st->n_lines, sizeof(*st->lines), by_place);
	for (size_t i = 0; i < st->n_lines; i++) {
		struct line *last = n ? &st->lines[n - 1] : NULL;

		if (last && last->near == st->lines[i].near && last->far == st->lines[i].far)
			last->flags |= st->lines[i].flags;
		else
			st->lines[n++] = st->lines[i];
	}
	st->n_lines = n;
	qsort(st->lines, n, sizeof(*st->lines), by_rank);
	for (size_t i = n; i-- > 0;) {
		st->groups[st->lines[i].near].first = i;
		st->groups[st->lines[i].near].n++;
	}
}

/* A file that programs keep for themselves (.git, .gitconfig), and nothing of this run made. */
static bool is_aside(const struct stored_node *node)
{
	return node->object && node->flags & NODE_BEFORE && node->object->path.bytes &&
	       memmem(node->object->path.bytes, node->object->path.len, "/.", 2);
}

static void make_lines(struct slice_tree *st)
{
	const struct slice *s = st->slice;

	st->lines = xmalloc((s->n_edges + 1) * sizeof(*st->lines));
	for (size_t i = 0; i < s->n_edges; i++) {
		const struct slice_edge *e = &s->edges[i];
		size_t src = group_at(st, e->src), dst = group_at(st, e->dst);
		size_t near = st->o->way == SLICE_UP ? dst : src;
		size_t far = st->o->way == SLICE_UP ? src : dst;
		const struct stored_node *from = st->groups[src].node;

		if (st->groups[near].drawn_as == st->groups[far].drawn_as)
			continue;
		st->lines[st->n_lines++] = (struct line){
			.near = st->groups[near].drawn_as,
			.far = st->groups[far].drawn_as,
			.far_itself = far,
			.rank = words[word_of(e->kind, from->image != NULL)].rank +
				is_aside(st->groups[far].node),
			.t = e->t,
			.flags = e->flags,
			.word = slice_tree_word(st->rows, e, from, st->o->way),
		};
	}
	merge_lines(st);
}

/* --- telling */

/* True if the next line is to be printed. */
static bool begin_line(struct slice_tree *st)
{
	st->lines_printed++;
	return !st->is_dry;
}

/* It is known that there are too many. */
static bool is_enough(const struct slice_tree *st)
{
	return st->is_dry && st->lines_printed > LINES_MAX;
}

static void indent(long depth)
{
	for (long i = 0; i < depth; i++)
		fputs("  ", stdout);
}

#define ASKS_TOLD 4

/* "(time at f.c:12, getrandom at f.c:14 x3, ...)", of variables their names. */
static void tell_asks(struct slice_tree *st, int64_t node)
{
	struct sources *s = st->o->sources;

	sources_of_node(s, st->rows, node);
	for (size_t i = 0; i < s->n && i < ASKS_TOLD; i++) {
		const struct source_ask *a = &s->v[i];
		char *where = sources_where(s, a);

		fputs(i ? ", " : " (", stdout);
		if (a->name.bytes)
			out_text(stdout, a->name);
		else
			out_text(stdout, a->call.bytes ? a->call : STR("?"));
		if (where && !a->name.bytes) {
			fputs(" at ", stdout);
			out_text(stdout, str_of(where));
		}
		if (a->calls > 1)
			printf(" x%lld", (long long)a->calls);
		free(where);
	}
	if (s->n)
		fputs(s->n > ASKS_TOLD ? ", ...)" : ")", stdout);
}

static void tell_head(struct slice_tree *st, const struct line *l, long depth)
{
	const struct group *far = &st->groups[l->far], *itself = &st->groups[l->far_itself];
	size_t used = 2 * (size_t)depth + strlen(l->word) + 16;

	indent(depth);
	out_text(stdout, str_of(l->word));
	putchar(' ');
	slice_tree_name(far->node, used + WIDTH_LEAST > st->width ? WIDTH_LEAST : st->width - used);
	if (itself != far && itself->node->image->pid != far->node->image->pid)
		printf(", in its fork %lld", (long long)itself->node->image->pid);
	if (st->o->sources && is_source(far->node))
		tell_asks(st, far->node->id);
	slice_tree_marks(l->flags);
}

static void tell_lines(struct slice_tree *st, size_t group, long depth);

/* The line, and what is below it. */
static void print_line(struct slice_tree *st, const struct line *l, long depth)
{
	struct group *far = &st->groups[l->far];
	bool is_below = far->n && !far->is_told && depth + 1 < st->depth;

	st->is_cut |= far->n && !is_below && !far->is_told;
	if (begin_line(st)) {
		tell_head(st, l, depth);
		if (far->n && !is_below)
			fputs(far->is_told ? ": see above" : " ...", stdout);
		putchar('\n');
	}
	if (is_below)
		tell_lines(st, l->far, depth + 1);
}

static bool is_leaf(const struct group *g)
{
	return g->node->object && !g->n;
}

static void tell_system(struct slice_tree *st, struct counts *c, long depth)
{
	uint64_t n = counts_total(c);

	st->is_cut |= n && depth > st->system_depth;
	if (n && depth <= st->system_depth && begin_line(st)) {
		indent(depth);
		printf("and %llu system %s: ", (unsigned long long)n, n == 1 ? "file" : "files");
		system_files_print(c);
		putchar('\n');
	}
	counts_end(c);
}

/* True if it is counted instead of having a line. */
static bool is_folded(struct slice_tree *st, const struct line *l, struct counts *system,
		      size_t *leaves)
{
	const struct group *far = &st->groups[l->far];
	struct str name;

	if (st->o->is_all || !is_leaf(far) || is_source(far->node))
		return false;
	name = st->o->way == SLICE_UP ? system_files_name(far->node) : (struct str){NULL, 0};
	if (name.bytes)
		counts_add(system, name);
	return name.bytes || ++*leaves > LEAVES_MAX;
}

static void tell_more(struct slice_tree *st, size_t n, size_t shown, const char *word, long depth)
{
	if (n <= shown)
		return;
	st->is_cut = true;
	if (begin_line(st)) {
		indent(depth);
		printf("... and %zu more %s\n", n - shown, word);
	}
}

/* Files without a story of their own come first, which are few lines and mostly what is asked for.
 * All but the version before, if that was kept: the tree of a file of a thousand versions is as
 * deep as that of one. */
static const struct line *tell_most(struct slice_tree *st, size_t group, long depth)
{
	struct group *g = &st->groups[group];
	const struct line *begin = st->lines + g->first, *end = begin + g->n;
	const struct line *kept = g->n && end[-1].rank == words[EDGE_KEPT].rank ? end - 1 : NULL;
	struct counts system = {0};
	size_t leaves = 0, many = 0;

	g->is_told = true;
	for (const struct line *l = begin; l < end; l++)
		if (l != kept && is_leaf(&st->groups[l->far]) &&
		    !is_folded(st, l, &system, &leaves))
			print_line(st, l, depth);
	tell_more(st, leaves, LEAVES_MAX, "files", depth);
	for (const struct line *l = begin; l < end && !is_enough(st); l++)
		if (l != kept && !is_leaf(&st->groups[l->far]) &&
		    (++many <= MANY || !st->o->is_bounded))
			print_line(st, l, depth);
	if (st->o->is_bounded)
		tell_more(st, many, MANY, "others", depth);
	tell_system(st, &system, depth);
	return kept;
}

static void tell_lines(struct slice_tree *st, size_t group, long depth)
{
	const struct line *kept = tell_most(st, group, depth);

	while (kept && !is_enough(st)) {
		struct group *far = &st->groups[kept->far];

		if (far->is_told || !far->n || depth + 1 >= st->depth) {
			print_line(st, kept, depth);
			return;
		}
		if (begin_line(st)) {
			tell_head(st, kept, depth);
			putchar('\n');
		}
		kept = tell_most(st, kept->far, depth + 1);
	}
}

static void tell_root_line(const struct slice_tree *st, const struct group *g)
{
	const struct out_style *style = out_style();

	fputs(style->bold, stdout);
	slice_tree_name(g->node, st->width);
	fputs(style->plain, stdout);
	if (g->is_told && g->n)
		puts(": see above");
	else if (g->n)
		putchar('\n');
	else if (st->o->way == SLICE_DOWN)
		puts(": nothing came of it");
	else
		puts(g->node->flags & NODE_BEFORE ? ": was there before the command"
						  : ": nothing is known to have made it");
}

static void tell_roots(struct slice_tree *st, const int64_t *nodes, size_t n)
{
	st->lines_printed = 0;
	st->is_cut = false;
	for (size_t i = 0; i < st->n_groups; i++)
		st->groups[i].is_told = false;
	for (size_t i = 0; i < n && !is_enough(st); i++) {
		size_t group = group_at(st, nodes[i]);

		if (begin_line(st))
			tell_root_line(st, &st->groups[group]);
		if (!st->groups[group].is_told)
			tell_lines(st, group, 1);
	}
}

/* The deepest tree that has no more lines than people read, if need be without what of the system each
 * program used. */
static void find_depth(struct slice_tree *st, const int64_t *nodes, size_t n)
{
	long most = st->depth;

	st->is_dry = true;
	tell_roots(st, nodes, n);
	if (st->lines_printed > LINES_MAX) {
		st->system_depth = 2;
		for (st->depth = 3; st->depth <= most; st->depth++) {
			tell_roots(st, nodes, n);
			if (st->lines_printed > LINES_MAX)
				break;
		}
		st->depth--;
	}
	st->is_dry = false;
}

bool slice_tree_print(struct stored *rows, const struct slice *s, const int64_t *nodes, size_t n,
		      const struct slice_tree_options *o)
{
	struct slice_tree st = {.rows = rows, .slice = s, .o = o};

	st.width = slice_tree_width();
	st.depth = o->depth > 0 && o->depth < 10000 ? o->depth + 1 : DEPTH;
	st.system_depth = st.depth;
	make_groups(&st);
	fold_forks(&st);
	make_lines(&st);
	if (o->is_bounded)
		find_depth(&st, nodes, n);
	tell_roots(&st, nodes, n);
	free(st.group_of);
	free(st.groups);
	free(st.lines);
	return st.is_cut;
}
