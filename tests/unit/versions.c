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

enum { OBJECTS = 12, OBJECTS_MAX = 32, SPACES = 12, STEPS = 120 };

/* The second account: which objects, as they were before, each has content of; a bit for each. */
static unsigned int in_space[SPACES], in_object[OBJECTS_MAX];

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

enum how {
	NO_LINKS,
	FEW_LINKS,
	SHARED /* few processes and objects with many links, which end, too */
};

static struct version_link links[16];
static uint32_t link_numbers[16];
static size_t n_links;

static void add_link(enum how how)
{
	struct cause c = cause();
	int ways = (int)chance(3) + 1;
	unsigned int p = chance(how == SHARED && n_spaces > 6 ? 6 : n_spaces);
	unsigned int o = chance(how == SHARED ? 5 : OBJECTS);

	link_numbers[n_links] = versions_link(&s, p, o, ways, EDGE_MAP, &c);
	links[n_links] = s.links[link_numbers[n_links]];
	n_links++;
}

static void end_link(void)
{
	unsigned int i = chance((unsigned int)n_links);

	versions_flush(&s, link_numbers[i], ++now);
	versions_unlink(&s, link_numbers[i]);
	link_numbers[i] = link_numbers[--n_links];
	links[i] = links[n_links];
}

static void one_run(unsigned int run, enum how how)
{
	size_t most = how == SHARED ? 16 : how == FEW_LINKS ? 6 : 0;

	seed = run;
	s = (struct versions){0};
	n_spaces = 1;
	n_links = 0;
	now = 0;
	versions_space(&s, 0);
	memset(in_space, 0, sizeof(in_space));
	for (unsigned int o = 0; o < OBJECTS; o++) {
		versions_object(&s, FLOW_KEEPS, true);
		in_object[o] = 1u << o;
	}
	for (int i = 0; i < STEPS; i++) {
		if (n_links < most && !chance(how == SHARED ? 4 : 12))
			add_link(how);
		flow_over(links, n_links);
		step();
		flow_over(links, n_links);
		if (how == SHARED && n_links && !chance(8))
			end_link();
	}
	versions_finish(&s, ++now, is_kept, NULL);
	check(run, how == NO_LINKS);
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

/* A process that has left shared memory: the others may pass on what it wrote there. */
static void left_memory(void)
{
	enum { WRITER, CARRIER, READER, OTHER, SPACES_HERE };
	enum { IN, MEMORY, ELSEWHERE, PASSED, OUT };
	struct cause c = {VERSIONS_NONE, 0, 1, 0, 0};
	uint32_t link;

	s = (struct versions){0};
	for (uint32_t p = 0; p < SPACES_HERE; p++)
		versions_space(&s, p);
	for (uint32_t o = IN; o <= OUT; o++)
		versions_object(&s, FLOW_KEEPS, o == IN);
	link = versions_link(&s, WRITER, MEMORY, LINK_IN | LINK_OUT, EDGE_MAP, &c);
	versions_link(&s, WRITER, ELSEWHERE, LINK_OUT, EDGE_MAP, &c);
	versions_link(&s, CARRIER, MEMORY, LINK_IN, EDGE_MAP, &c);
	versions_link(&s, CARRIER, PASSED, LINK_OUT, EDGE_MAP, &c);
	versions_read(&s, WRITER, IN, EDGE_READ, &c);
	versions_write(&s, WRITER, MEMORY, EDGE_WRITE, &c);
	versions_read(&s, OTHER, ELSEWHERE, EDGE_READ, &c);
	versions_flush(&s, link, 1);
	versions_unlink(&s, link);
	versions_read(&s, READER, PASSED, EDGE_READ, &c);
	versions_write(&s, READER, OUT, EDGE_WRITE, &c);
	versions_finish(&s, 2, is_kept, NULL);
	memset(in_object, 0, sizeof(in_object));
	in_object[OUT] = 1u << IN;
	check(0, false);
	versions_free(&s);
}

enum { SHARING = 8, TURNS = 400, COMMON = 2 * SHARING + 2 };

/* Processes with two mappings in common read in turn, each an input of its own, and write.  What one
 * knows all know from then on; but the edges that say so do not go by how many they are. */
static void many_with_two_mappings(void)
{
	struct cause c = cause();

	s = (struct versions){0};
	memset(in_object, 0, sizeof(in_object));
	for (uint32_t p = 0; p < SHARING; p++)
		versions_space(&s, p);
	for (uint32_t o = 0; o <= COMMON; o++)
		versions_object(&s, FLOW_KEEPS, o < SHARING);
	for (uint32_t i = 0; i < 2 * SHARING; i++)
		versions_link(&s, i / 2, 2 * SHARING + i % 2, LINK_IN | LINK_OUT, EDGE_MAP, &c);
	for (uint32_t turn = 0; turn < TURNS; turn++) {
		uint32_t p = turn % SHARING, out = turn < SHARING ? SHARING + p : COMMON;

		c = cause();
		versions_read(&s, p, p, EDGE_READ, &c);
		c = cause();
		versions_write(&s, p, out, EDGE_WRITE, &c);
		in_object[out] |= (2u << (turn < SHARING ? p : SHARING - 1)) - 1;
	}
	versions_finish(&s, ++now, is_kept, NULL);
	check(0, false);
	assert(s.n_edges < 9 * TURNS);
	versions_free(&s);
}

int main(void)
{
	for (unsigned int run = 0; run < 2000; run++)
		one_run(run, NO_LINKS);
	for (unsigned int run = 0; run < 2000; run++)
		one_run(run, FEW_LINKS);
	for (unsigned int run = 0; run < 4000; run++)
		one_run(run, SHARED);
	shared_memory();
	emptied_while_read();
	left_memory();
	many_with_two_mappings();
	return 0;
}
