/* Asks of sources in the graph that are no SOURCE ops: those of recorders before it, and of ops of other kinds. */
#include "make_rec.h"

#include "analysis/graph/graph.h"

/* The only ask of that source. */
static const struct graph_source *only(const struct graph *g, enum source_what what)
{
	const struct graph_source *found = NULL;

	for (size_t i = 0; i < g->n_sources; i++)
		if (g->sources[i].what == what) {
			assert(!found);
			found = &g->sources[i];
		}
	assert(found);
	return found;
}

static void text_is(const struct graph *g, uint32_t path, const char *text)
{
	struct str s = model_str(&g->model, path);

	assert(text ? str_is(s, str_of(text)) : !s.bytes);
}

int main(void)
{
	const struct graph_source *s;
	struct recording *r;
	struct graph g;

	rec_begin(NULL);
	rec_chunk(1, 100, 0, 0, 0);
	put_start(1, START_FIRST, 0, 0, 1, "/bin/a", "/work", "a");
	encode_GETENV(REC(0, 10, 1, 0), "HOME", "/home/me");
	encode_GETCWD(REC(0, 30, 1, 0), "/work");
	encode_UMASK(REC(0, 40, 1, 022), 077);
	encode_STATFS(REC(2, 50, 1, -1), -1, "/gone");
	r = rec_read();
	assert(r);
	graph_of(&g, r, NULL);
	s = only(&g, SOURCE_VARIABLE);
	text_is(&g, s->name, "HOME");
	text_is(&g, s->value, "/home/me");
	s = only(&g, SOURCE_PLACE);
	text_is(&g, s->value, "/work");
	s = only(&g, SOURCE_FILESYSTEM); /* not what failed */
	assert(s->form == SOURCE_NUMBER && s->first == 022);
	assert(g.n_sources == 3);
	graph_end(&g);
	recording_close(r);
	return 0;
}
