/* facts.c - see facts.h. */
#include "facts.h"

#include "graph/db.h"

/* Clock and chance are no facts that one could provide; variables have an account of their own. */
static bool is_fact(struct str what)
{
	static const char *const words[] = {"identity",	  "machine", "place",
					    "filesystem", "locale",  "zone",
					    "limits",	  "address", "network"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_is(what, str_of(words[i])))
			return true;
	return false;
}

static uint64_t key_of(const struct source_ask *a)
{
	const struct str *const texts[] = {&a->what, &a->call, &a->name, &a->value};
	uint64_t h = (uint64_t)a->of * 31 + (uint64_t)a->last;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		h = (h ^ (texts[i]->bytes ? str_hash(*texts[i]) + 1 : 0)) * 0x9e3779b97f4a7c15u;
	return h >> 1;
}

static void add_peer(struct facts *f, struct str address, int64_t received, int64_t sent)
{
	for (size_t i = 0; i < f->n_peers; i++)
		if (str_is(f->peers[i].address, address)) {
			f->peers[i].received += received;
			f->peers[i].sent += sent;
			return;
		}
	GROW(f->peers, f->n_peers);
	f->peers[f->n_peers++] = (struct peer){arena_str(&f->arena, address), received, sent};
}

/* The bytes that went over a socket to a peer that has an address. */
static void count_bytes(struct facts *f, sqlite3 *db)
{
	sqlite3_stmt *q = db_prepare(
		db,
		"SELECT s.bytes,"
		" (SELECT sum(e.bytes) FROM node n JOIN edge e ON e.src = n.node_id AND e.kind = 1"
		"  WHERE n.kind = 1 AND n.of = o.object_id),"
		" (SELECT sum(e.bytes) FROM node n JOIN edge e ON e.dst = n.node_id AND e.kind = 2"
		"  WHERE n.kind = 1 AND n.of = o.object_id)"
		" FROM object o JOIN string s ON s.string_id = o.path WHERE o.kind = 'socket'"
		" AND s.bytes NOT LIKE 'socket:%'");

	while (db_step(q)) {
		struct str address = db_str(q, 0);

		if (!str_starts(address, "socket:"))
			add_peer(f, address, sqlite3_column_int64(q, 1),
				 sqlite3_column_int64(q, 2));
	}
	sqlite3_finalize(q);
}

void facts_of(struct facts *f, struct stored *rows, const struct sources *sources)
{
	struct map places = {0};
	uint64_t place;

	*f = (struct facts){0};
	for (size_t i = 0; i < sources->n; i++) {
		const struct source_ask *a = &sources->v[i];
		uint64_t key = key_of(a);

		if (str_is(a->what, STR("network")) && a->name.bytes)
			add_peer(f, a->name, 0, 0);
		if (!is_fact(a->what) || !a->n_reaches)
			continue;
		if (map_get(&places, key, &place)) {
			f->v[place].n++;
			continue;
		}
		map_set(&places, key, f->n);
		GROW(f->v, f->n);
		f->v[f->n++] = (struct fact){a, 1};
	}
	map_free(&places);
	count_bytes(f, rows->db);
}

void facts_end(struct facts *f)
{
	arena_free(&f->arena);
	free(f->v);
	free(f->peers);
}
