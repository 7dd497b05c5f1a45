/*
 * versions.c - random programs of processes that read, write, empty and inherit: a file's content came
 * from an input, says the graph, exactly when a second account, which follows each input by itself,
 * says so; no edge goes backward; and links, which may move content at any time, lose nothing.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/graph/versions.h"

enum { OBJECTS = 12, SPACES = 12, STEPS = 120 };

/* The second account: which objects, as they were before, each has content of; a bit for each. */
static unsigned int in_space[SPACES], in_object[OBJECTS];

static struct versions s;
static unsigned int n_spaces, seed;
static int64_t now;

static unsigned int chance(unsigned int n)
{
	return (unsigned int)rand_r(&seed) % n;
}

static struct cause cause(void)
{
	return (struct cause){VERSIONS_NONE, 0, ++now, 1, 0};
}

static void fork_space(unsigned int parent)
{
	struct cause c = cause();
	uint32_t node = versions_output(&s, parent, &c), child = versions_space(&s, n_spaces);

	assert(child == n_spaces);
	versions_input(&s, child, node, EDGE_FORK, &c);
	in_space[n_spaces++] = in_space[parent];
}

static void step(void)
{
	unsigned int p = chance(n_spaces), o = chance(OBJECTS);
	struct cause c = cause();

	switch (chance(6)) {
	case 0:
		if (n_spaces < SPACES)
			fork_space(p);
		break;
	case 1:
		versions_empty(&s, p, o, EDGE_TRUNCATE, &c);
		in_object[o] = in_space[p];
		break;
	case 2:
	case 3:
		versions_write(&s, p, o, EDGE_WRITE, &c);
		in_object[o] |= in_space[p];
		break;
	default:
		versions_read(&s, p, o, EDGE_READ, &c);
		in_space[p] |= in_object[o];
	}
}

/* Content goes over links whenever it can: the second account moves it until nothing is new. */
static void flow_over(const struct version_link *links, size_t n)
{
	bool is_new;

	do {
		is_new = false;
		for (size_t i = 0; i < n; i++) {
			unsigned int *p = &in_space[links[i].space],
				     *o = &in_object[links[i].object];
			unsigned int had = *p | *o << 16;

			if (links[i].ways & LINK_IN)
				*p |= *o;
			if (links[i].ways & LINK_OUT)
				*o |= *p;
			is_new |= had != (*p | *o << 16);
		}
	} while (is_new);
}

static bool is_kept(uint32_t object, void *arg)
{
	(void)object, (void)arg;
	return true;
}

/* What the graph says of each object's last version: the inputs that lead to it. */
static void check(unsigned int run, bool is_exact)
{
	unsigned int *from = calloc(s.n_nodes, sizeof(*from));

	for (size_t i = 0, e = 0; i < s.n_nodes; i++) {
		const struct version_node *n = &s.nodes[i];

		assert(n->rank == i + 1);
		if (n->kind == NODE_OBJECT && (n->flags & NODE_BEFORE))
			from[i] = 1u << n->of;
		for (; e < s.n_edges && s.edges[e].dst == i + 1; e++) {
			assert(s.edges[e].src < s.edges[e].dst);
			from[i] |= from[s.edges[e].src - 1];
		}
	}
	for (unsigned int o = 0; o < s.n_objects; o++) {
		uint32_t last = s.objects[o].sealed;
		unsigned int said = last == VERSIONS_NONE ? 1u << o : from[last];

		if (is_exact ? said != in_object[o] : in_object[o] & ~said) {
			printf("run %u: object %u: the graph says %x, it is %x\n", run, o, said,
			       in_object[o]);
			exit(1);
		}
	}
	free(from);
}

static void one_run(unsigned int run, bool has_links)
{
	struct version_link links[6];
	size_t n_links = 0;

	seed = run;
	s = (struct versions){0};
	n_spaces = 1;
	now = 0;
	versions_space(&s, 0);
	memset(in_space, 0, sizeof(in_space));
	for (unsigned int o = 0; o < OBJECTS; o++) {
		versions_object(&s, FLOW_KEEPS, true);
		in_object[o] = 1u << o;
	}
	for (int i = 0; i < STEPS; i++) {
		if (has_links && n_links < 6 && !chance(12)) {
			struct cause c = cause();
			int ways = (int)chance(3) + 1;
			unsigned int p = chance(n_spaces), o = chance(OBJECTS);

			uint32_t link = versions_link(&s, p, o, ways, EDGE_MAP, &c);

			links[n_links++] = s.links[link];
		}
		flow_over(links, n_links);
		step();
		flow_over(links, n_links);
	}
	versions_finish(&s, ++now, is_kept, NULL);
	check(run, !has_links);
	versions_free(&s);
}

/* Two that share memory: what either knows the other may write at any time. */
static void shared_memory(void)
{
	struct cause c = {VERSIONS_NONE, 0, 1, 0, 0};
	uint32_t a, memory, out, writer, reader;

	s = (struct versions){0};
	writer = versions_space(&s, 0);
	reader = versions_space(&s, 1);
	a = versions_object(&s, FLOW_KEEPS, true);
	memory = versions_object(&s, FLOW_KEEPS, false);
	out = versions_object(&s, FLOW_KEEPS, true);
	versions_link(&s, writer, memory, LINK_IN | LINK_OUT, EDGE_MAP, &c);
	versions_link(&s, reader, memory, LINK_IN | LINK_OUT, EDGE_MAP, &c);
	versions_read(&s, writer, a, EDGE_READ, &c);
	versions_empty(&s, reader, out, EDGE_TRUNCATE, &c);
	versions_write(&s, reader, out, EDGE_WRITE, &c);
	versions_finish(&s, 2, is_kept, NULL);
	memset(in_object, 0, sizeof(in_object));
	in_object[out] = 1u << a;
	check(0, false);
	versions_free(&s);
}

/* Emptied between two calls that were merged into one: both contents may have been read. */
static void emptied_while_read(void)
{
	struct cause c = {VERSIONS_NONE, 0, 1, 0, 0};
	uint32_t before, reader, writer, out, link;

	s = (struct versions){0};
	reader = versions_space(&s, 0);
	writer = versions_space(&s, 1);
	before = versions_object(&s, FLOW_KEEPS, true);
	out = versions_object(&s, FLOW_KEEPS, true);
	link = versions_link(&s, reader, before, LINK_IN, 0, &c);
	versions_empty(&s, writer, before, EDGE_TRUNCATE, &c);
	versions_read(&s, reader, before, EDGE_READ, &c);
	versions_unlink(&s, link);
	versions_empty(&s, reader, out, EDGE_TRUNCATE, &c);
	versions_finish(&s, 2, is_kept, NULL);
	memset(in_object, 0, sizeof(in_object));
	in_object[out] = 1u << before;
	check(0, false);
	versions_free(&s);
}

int main(void)
{
	for (unsigned int run = 0; run < 2000; run++)
		one_run(run, false);
	for (unsigned int run = 0; run < 2000; run++)
		one_run(run, true);
	shared_memory();
	emptied_while_read();
	return 0;
}
