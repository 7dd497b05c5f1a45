/* slice.c - see slice.h. */
#include "slice.h"

#include <stdlib.h>

#include "graph/db.h"

#define EDGE_COLUMNS "SELECT src, dst, kind, thread, op, t, bytes, flags FROM edge "

/* The search: `order` are the nodes met, those before `done` with all their edges. */
struct search {
	sqlite3_stmt *edges;
	uint64_t kinds; /* a bit for each that is followed */
	int64_t *order;
	size_t n, done;
	struct map met; /* node -> place in order */
};

static void search_begin(struct search *q, struct stored *rows, enum slice_way way, bool is_all)
{
	*q = (struct search){.kinds = is_all ? UINT64_MAX : rows->default_kinds};
	q->edges = db_prepare(rows->db, way == SLICE_UP
						? EDGE_COLUMNS "WHERE dst = ? ORDER BY src, kind"
						: EDGE_COLUMNS "WHERE src = ? ORDER BY dst, kind");
}

static void search_end(struct search *q)
{
	sqlite3_finalize(q->edges);
	map_free(&q->met);
	free(q->order);
}

/* True if it is met for the first time. */
static bool meet(struct search *q, int64_t node)
{
	uint64_t place;

	if (node < 0)
		stored_lacks("node", node);
	if (map_get(&q->met, (uint64_t)node, &place))
		return false;
	map_set(&q->met, (uint64_t)node, q->n);
	GROW(q->order, q->n);
	q->order[q->n++] = node;
	return true;
}

/* The edges of the next node are about to come. */
static void ask_next(struct search *q)
{
	sqlite3_reset(q->edges);
	sqlite3_bind_int64(q->edges, 1, q->order[q->done++]);
}

static int64_t number(sqlite3_stmt *s, int column)
{
	return sqlite3_column_type(s, column) == SQLITE_NULL ? -1 : sqlite3_column_int64(s, column);
}

/* The next edge of a kind that is followed. */
static bool next_edge(struct search *q, struct slice_edge *ret_edge)
{
	sqlite3_stmt *s = q->edges;

	while (db_step(s)) {
		int64_t kind = sqlite3_column_int64(s, 2);

		if (kind < 0 || kind >= 64 || !(q->kinds >> kind & 1))
			continue;
		*ret_edge = (struct slice_edge){
			.src = sqlite3_column_int64(s, 0),
			.dst = sqlite3_column_int64(s, 1),
			.kind = (uint32_t)kind,
			.thread = number(s, 3),
			.op = number(s, 4),
			.t = sqlite3_column_int64(s, 5),
			.bytes = number(s, 6),
			.flags = (uint32_t)sqlite3_column_int64(s, 7),
		};
		return true;
	}
	return false;
}

static int by_number(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static int by_ends(const void *a, const void *b)
{
	const struct slice_edge *x = a, *y = b;

	if (x->dst != y->dst)
		return x->dst < y->dst ? -1 : 1;
	if (x->src != y->src)
		return x->src < y->src ? -1 : 1;
	return (x->kind > y->kind) - (x->kind < y->kind);
}

static void add_edge(struct slice *s, const struct slice_edge *edge)
{
	GROW(s->edges, s->n_edges);
	s->edges[s->n_edges++] = *edge;
}

void slice_of(struct slice *s, struct stored *rows, const int64_t *from, size_t n,
	      enum slice_way way, bool is_all)
{
	struct search q;
	struct slice_edge edge;

	*s = (struct slice){0};
	search_begin(&q, rows, way, is_all);
	for (size_t i = 0; i < n; i++)
		meet(&q, from[i]);
	while (q.done < q.n)
		for (ask_next(&q); next_edge(&q, &edge);) {
			meet(&q, way == SLICE_UP ? edge.src : edge.dst);
			add_edge(s, &edge);
		}
	s->nodes = q.order;
	s->n = q.n;
	q.order = NULL;
	search_end(&q);
	if (s->n)
		qsort(s->nodes, s->n, sizeof(*s->nodes), by_number);
	if (s->n_edges)
		qsort(s->edges, s->n_edges, sizeof(*s->edges), by_ends);
}

/* Follows from the node at `place` the edges by which the search came there. */
static void take_chain(struct slice *s, const struct search *q, const struct slice_edge *came_by,
		       size_t place, size_t n_to)
{
	GROW(s->nodes, s->n);
	s->nodes[s->n++] = q->order[place];
	while (place >= n_to) {
		uint64_t next = 0;

		add_edge(s, &came_by[place]);
		map_get(&q->met, (uint64_t)came_by[place].dst, &next);
		place = next;
		GROW(s->nodes, s->n);
		s->nodes[s->n++] = q->order[place];
	}
}

static bool has(const struct map *set, int64_t node)
{
	uint64_t value;

	return map_get(set, (uint64_t)node, &value);
}

/* From the end backward: what has a smaller number than all beginnings cannot come from them. */
static bool find_chain(struct slice *s, struct stored *rows, const int64_t *from, size_t n_from,
		       const int64_t *to, size_t n_to, bool is_all, uint64_t but)
{
	struct slice_edge *came_by, edge; /* by place in the order */
	int64_t smallest = INT64_MAX;
	struct map begins = {0};
	struct search q;
	size_t n_room = n_to;
	bool is_found;

	*s = (struct slice){0};
	search_begin(&q, rows, SLICE_UP, is_all);
	q.kinds &= ~but;
	for (size_t i = 0; i < n_from; i++) {
		map_set(&begins, (uint64_t)from[i], 0);
		smallest = from[i] < smallest ? from[i] : smallest;
	}
	for (size_t i = 0; i < n_to; i++)
		meet(&q, to[i]);
	n_to = q.n; /* each once */
	came_by = xcalloc(n_room, sizeof(*came_by));
	while (q.done < q.n && !has(&begins, q.order[q.done]))
		for (ask_next(&q); next_edge(&q, &edge);) {
			if (edge.src < smallest || !meet(&q, edge.src))
				continue;
			if (q.n > n_room)
				came_by = xrealloc(came_by, (n_room *= 2) * sizeof(*came_by));
			came_by[q.n - 1] = edge;
		}
	is_found = q.done < q.n;
	if (is_found)
		take_chain(s, &q, came_by, q.done, n_to);
	free(came_by);
	map_free(&begins);
	search_end(&q);
	return is_found;
}

/* A way by which content came, rather than of the process that made a file or emptied it. */
bool slice_chain(struct slice *s, struct stored *rows, const int64_t *from, size_t n_from,
		 const int64_t *to, size_t n_to, bool is_all)
{
	uint64_t empty = 1ull << EDGE_TRUNCATE | 1ull << EDGE_CREATE;

	if (find_chain(s, rows, from, n_from, to, n_to, is_all, empty))
		return true;
	slice_end(s);
	return find_chain(s, rows, from, n_from, to, n_to, is_all, 0);
}

size_t slice_place(const struct slice *s, int64_t node)
{
	const int64_t *at = bsearch(&node, s->nodes, s->n, sizeof(node), by_number);

	if (!at)
		BUG("a node outside of its slice");
	return (size_t)(at - s->nodes);
}

void slice_end(struct slice *s)
{
	free(s->nodes);
	free(s->edges);
	*s = (struct slice){0};
}
