/* sources.c - see sources.h. */
#include "sources.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "graph/db.h"

/* --- which outputs are reached: each node has those of the nodes that came of it */

struct reach {
	uint32_t v[REACHES_MAX];
	uint32_t n, distance;
	bool has_more;
};

static void add(struct reach *r, uint32_t output)
{
	for (uint32_t i = 0; i < r->n; i++)
		if (r->v[i] == output)
			return;
	if (r->n < REACHES_MAX)
		r->v[r->n++] = output;
	else
		r->has_more = true;
}

static void add_all(struct reach *r, const struct reach *from)
{
	if (!from->n)
		return;
	if (!r->n || from->distance + 1 < r->distance)
		r->distance = from->distance + 1;
	for (uint32_t i = 0; i < from->n; i++)
		add(r, from->v[i]);
	r->has_more |= from->has_more;
}

/* Files as the command left them, and what went out of it: no process of it read that. */
#define OUTPUTS                                                                                    \
	"SELECT node_id FROM node n JOIN object ON n.kind = 1 AND object_id = n.of"                \
	" WHERE flags & 1 AND ((object.kind IN ('file', 'link') AND is_changed AND "               \
	"is_there_after)"                                                                          \
	" OR (object.kind IN ('device', 'pipe', 'socket')"                                         \
	" AND EXISTS (SELECT 1 FROM edge WHERE dst = node_id)"                                     \
	" AND NOT EXISTS (SELECT 1 FROM edge WHERE src = node_id)))"

/* Edges go upward: from the last node backward, each is complete when its turn comes. */
static struct reach *reaches_of(struct stored *rows, size_t *ret_n)
{
	sqlite3_stmt *s = db_prepare(rows->db, "SELECT ifnull(max(node_id), 0) FROM node");
	struct reach *v;
	size_t n;

	db_step(s);
	n = (size_t)sqlite3_column_int64(s, 0) + 1;
	sqlite3_finalize(s);
	v = xcalloc(n, sizeof(*v));
	s = db_prepare(rows->db, OUTPUTS);
	while (db_step(s)) {
		uint64_t node = (uint64_t)sqlite3_column_int64(s, 0);

		if (node < n)
			add(&v[node], (uint32_t)node);
	}
	sqlite3_finalize(s);
	s = db_prepare(rows->db, "SELECT src, dst, kind FROM edge ORDER BY dst DESC");
	while (db_step(s)) {
		uint64_t src = (uint64_t)sqlite3_column_int64(s, 0);
		uint64_t dst = (uint64_t)sqlite3_column_int64(s, 1);
		uint64_t kind = (uint64_t)sqlite3_column_int64(s, 2);

		if (src < n && dst < n && kind < 64 && rows->default_kinds >> kind & 1)
			add_all(&v[src], &v[dst]);
	}
	sqlite3_finalize(s);
	*ret_n = n;
	return v;
}

/* --- asks */

static const char *clock_name(int64_t of)
{
	static const char *const names[] = {"CLOCK_REALTIME",
					    "CLOCK_MONOTONIC",
					    "CLOCK_PROCESS_CPUTIME_ID",
					    "CLOCK_THREAD_CPUTIME_ID",
					    "CLOCK_MONOTONIC_RAW",
					    "CLOCK_REALTIME_COARSE",
					    "CLOCK_MONOTONIC_COARSE",
					    "CLOCK_BOOTTIME",
					    "CLOCK_REALTIME_ALARM",
					    "CLOCK_BOOTTIME_ALARM",
					    NULL,
					    "CLOCK_TAI"};

	return of >= 0 && (size_t)of < sizeof(names) / sizeof(*names) ? names[of] : NULL;
}

static const char *limit_name(int64_t of)
{
	static const char *const names[] = {
		"RLIMIT_CPU",	   "RLIMIT_FSIZE", "RLIMIT_DATA",   "RLIMIT_STACK",
		"RLIMIT_CORE",	   "RLIMIT_RSS",   "RLIMIT_NPROC",  "RLIMIT_NOFILE",
		"RLIMIT_MEMLOCK",  "RLIMIT_AS",	   "RLIMIT_LOCKS",  "RLIMIT_SIGPENDING",
		"RLIMIT_MSGQUEUE", "RLIMIT_NICE",  "RLIMIT_RTPRIO", "RLIMIT_RTTIME"};

	return of >= 0 && (size_t)of < sizeof(names) / sizeof(*names) ? names[of] : NULL;
}

static const char *conf_name(int64_t of)
{
	static const struct {
		int64_t no;
		const char *name;
	} names[] = {
		{_SC_PAGESIZE, "_SC_PAGESIZE"},
		{_SC_NPROCESSORS_ONLN, "_SC_NPROCESSORS_ONLN"},
		{_SC_NPROCESSORS_CONF, "_SC_NPROCESSORS_CONF"},
		{_SC_PHYS_PAGES, "_SC_PHYS_PAGES"},
		{_SC_AVPHYS_PAGES, "_SC_AVPHYS_PAGES"},
		{_SC_OPEN_MAX, "_SC_OPEN_MAX"},
		{_SC_ARG_MAX, "_SC_ARG_MAX"},
		{_SC_CHILD_MAX, "_SC_CHILD_MAX"},
		{_SC_CLK_TCK, "_SC_CLK_TCK"},
		{_SC_NGROUPS_MAX, "_SC_NGROUPS_MAX"},
		{_SC_GETPW_R_SIZE_MAX, "_SC_GETPW_R_SIZE_MAX"},
		{_SC_HOST_NAME_MAX, "_SC_HOST_NAME_MAX"},
		{_SC_IOV_MAX, "_SC_IOV_MAX"},
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (names[i].no == of)
			return names[i].name;
	return NULL;
}

/* The word for what the function was asked about, NULL: a number at most. */
static const char *about(const struct source_ask *a)
{
	if (str_is(a->what, STR("clock")) && !str_is(a->call, STR("getitimer")))
		return clock_name(a->of);
	if (str_is(a->what, STR("limits")) && str_starts(a->call, "getrlimit"))
		return limit_name(a->of);
	if (str_ends(a->call, "sysconf"))
		return conf_name(a->of);
	return NULL;
}

static struct str kept(struct sources *s, sqlite3_stmt *q, int column)
{
	struct str text = db_str(q, column);

	return text.bytes ? arena_str(&s->arena, text) : text;
}

static int64_t number(sqlite3_stmt *q, int column)
{
	return sqlite3_column_int64(q, column);
}

#define ASKS                                                                                       \
	"SELECT what, call, n.bytes, form, v.bytes, answer, p.bytes, b.bytes, f.bytes, c.bytes,"   \
	" ask.image, \"of\", first, last, calls, ask.bytes, offset, errno, ask.t, e.dst FROM ask"  \
	" JOIN edge e ON e.src = ask.node AND e.kind = 18"                                         \
	" LEFT JOIN string n ON n.string_id = name LEFT JOIN string v ON v.string_id = value"      \
	" LEFT JOIN string p ON p.string_id = site LEFT JOIN string b ON b.string_id = build"      \
	" LEFT JOIN string f ON f.string_id = frames LEFT JOIN string c ON c.string_id = script"   \
	" WHERE (?1 IS NULL OR ask.node = ?1) AND (?2 IS NULL OR what <> 'variable' OR value IS "  \
	"NOT NULL)"                                                                                \
	" ORDER BY ask_id"

/* The order in which people want to know of them, where two are as near. */
static uint8_t worth(struct str what)
{
	static const char *const order[] = {"clock",   "random", "place", "identity", "filesystem",
					    "machine", "locale", "zone",  "network",  "limits"};
	size_t n = sizeof(order) / sizeof(order[0]);

	for (size_t i = 0; i < n; i++)
		if (str_is(what, str_of(order[i])))
			return (uint8_t)i;
	return (uint8_t)n;
}

static struct source_ask ask_of(struct sources *s, struct stored *rows, sqlite3_stmt *q)
{
	struct source_ask a = {
		.what = kept(s, q, 0),
		.call = kept(s, q, 1),
		.name = kept(s, q, 2),
		.form = kept(s, q, 3),
		.value = kept(s, q, 4),
		.answer = kept(s, q, 5),
		.site = kept(s, q, 6),
		.build = kept(s, q, 7),
		.frames = kept(s, q, 8),
		.script = kept(s, q, 9),
		.image = stored_image(rows, number(q, 10)),
		.of = number(q, 11),
		.first = number(q, 12),
		.last = number(q, 13),
		.calls = number(q, 14),
		.bytes = number(q, 15),
		.offset = number(q, 16),
		.err = number(q, 17),
		.t = number(q, 18),
		.node = number(q, 19),
		.distance = UINT32_MAX,
	};
	const char *word = about(&a);

	a.worth = worth(a.what);
	if (word)
		a.about = str_of(word);
	return a;
}

static uint64_t mixed(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 32;
}

/* All but how often, when, and what numbers were answered. */
static uint64_t key_of(const struct source_ask *a)
{
	const struct str *const texts[] = {&a->what,  &a->call, &a->name,
					   &a->value, &a->site, &a->script};
	uint64_t h = mixed((uint64_t)a->of, (uint64_t)a->offset);

	h = mixed(mixed(h, (uint64_t)a->image->id), (uint64_t)a->err);
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		h = mixed(h, texts[i]->bytes ? str_hash(*texts[i]) + 1 : 0);
	return h >> 1;
}

static void reach(struct source_ask *a, const struct reach *r)
{
	struct reach both = {
		.n = a->n_reaches, .distance = a->distance, .has_more = a->reaches_more};

	memcpy(both.v, a->reaches, sizeof(both.v));
	for (uint32_t i = 0; i < r->n; i++)
		add(&both, r->v[i]);
	memcpy(a->reaches, both.v, sizeof(both.v));
	a->n_reaches = both.n;
	a->reaches_more = both.has_more || r->has_more;
	if (r->n && r->distance < a->distance)
		a->distance = r->distance;
}

static int by_distance(const void *a, const void *b)
{
	const struct source_ask *x = a, *y = b;

	if (x->distance != y->distance)
		return x->distance < y->distance ? -1 : 1;
	if (x->worth != y->worth)
		return x->worth - y->worth;
	if (x->image->id != y->image->id)
		return x->image->id < y->image->id ? -1 : 1;
	return (x->t > y->t) - (x->t < y->t);
}

/* Builds that are recorded are those of their objects. */
static void know_build(struct sources *s, const struct source_ask *a)
{
	uint64_t key = str_hash(a->site) >> 1, known;

	if (!a->build.bytes || map_get(&s->builds, key, &known))
		return;
	symbols_build(s->symbols, a->site, a->build);
	map_set(&s->builds, key, 1);
}

static struct source_ask *merge(struct sources *s, const struct source_ask *a)
{
	uint64_t key = key_of(a), place;
	struct source_ask *same;

	if (!map_get(&s->places, key, &place)) {
		map_set(&s->places, key, s->n);
		GROW(s->v, s->n);
		s->v[s->n] = *a;
		return &s->v[s->n++];
	}
	same = &s->v[place];
	same->calls += a->calls;
	same->bytes += a->bytes;
	same->last = a->last;
	return same;
}

/* node 0: all. */
static void load(struct sources *s, struct stored *rows, int64_t node, bool is_answered,
		 const struct reach *reaches, size_t n_nodes)
{
	sqlite3_stmt *q = db_prepare(rows->db, ASKS);

	if (node)
		sqlite3_bind_int64(q, 1, node);
	if (is_answered)
		sqlite3_bind_int(q, 2, 1);
	while (db_step(q)) {
		struct source_ask a = ask_of(s, rows, q), *same;

		know_build(s, &a);
		same = merge(s, &a);
		if ((uint64_t)a.node < n_nodes)
			reach(same, &reaches[a.node]);
	}
	sqlite3_finalize(q);
}

void sources_of(struct sources *s, struct stored *rows, bool is_answered)
{
	size_t n_nodes;
	struct reach *reaches = reaches_of(rows, &n_nodes);

	*s = (struct sources){.symbols = symbols_begin()};
	load(s, rows, 0, is_answered, reaches, n_nodes);
	free(reaches);
	if (s->n)
		qsort(s->v, s->n, sizeof(*s->v), by_distance);
}

void sources_of_node(struct sources *s, struct stored *rows, int64_t node)
{
	if (!s->symbols)
		s->symbols = symbols_begin();
	map_free(&s->places);
	s->n = 0;
	load(s, rows, node, false, NULL, 0);
}

void sources_end(struct sources *s)
{
	if (s->symbols)
		symbols_end(s->symbols);
	map_free(&s->places);
	map_free(&s->builds);
	arena_free(&s->arena);
	free(s->v);
}

/* The outputs may stand in another order: ways to them came together in another one. */
static bool reaches_all(const struct source_ask *a, const struct source_ask *b)
{
	for (uint32_t i = 0, k; i < b->n_reaches; i++) {
		for (k = 0; k < a->n_reaches && a->reaches[k] != b->reaches[i];)
			k++;
		if (k == a->n_reaches)
			return false;
	}
	return true;
}

bool sources_are_alike(const struct source_ask *a, const struct source_ask *b)
{
	return str_is(a->what, b->what) && a->image == b->image && a->n_reaches == b->n_reaches &&
	       reaches_all(a, b);
}

/* --- in words */

static char *text(const char *format, ...) __attribute__((format(printf, 1, 2)));

static char *text(const char *format, ...)
{
	va_list ap;
	char *s;
	int n;

	va_start(ap, format);
	n = vasprintf(&s, format, ap);
	va_end(ap);
	if (n < 0)
		no_memory(0);
	return xown(s);
}

static struct str base(struct str path)
{
	for (size_t i = path.len; i; i--)
		if (path.bytes[i - 1] == '/')
			return (struct str){path.bytes + i, path.len - i};
	return path;
}

static char *symbol_text(const struct symbol *symbol, struct str object, uint64_t offset)
{
	struct str name = base(object), file;

	if (symbol->file) {
		file = base(str_of(symbol->file));
		return text("%.*s:%d", (int)file.len, file.bytes, symbol->line);
	}
	if (symbol->function)
		return text("%s (%.*s)", symbol->function, (int)name.len, name.bytes);
	return text("%.*s+0x%" PRIx64, (int)name.len, name.bytes, offset);
}

static char *place_of(struct sources *s, struct str object, uint64_t offset)
{
	return symbol_text(symbols_find(s->symbols, object, offset), object, offset);
}

/* How much of "FILE:LINE FUNCTION" is the file and the line: a file's name may have spaces. */
static size_t line_end(const char *script)
{
	for (const char *p = strchr(script, ':'); p; p = strchr(p + 1, ':')) {
		size_t digits = strspn(p + 1, "0123456789");

		if (digits && (p[1 + digits] == ' ' || !p[1 + digits]))
			return (size_t)(p - script) + 1 + digits;
	}
	return strlen(script);
}

char *sources_where(struct sources *s, const struct source_ask *a)
{
	if (a->script.len)
		return text("%.*s", (int)line_end(a->script.bytes), a->script.bytes);
	return a->site.bytes ? place_of(s, a->site, (uint64_t)a->offset) : NULL;
}

char **sources_stack(struct sources *s, const struct source_ask *a, size_t *ret_n)
{
	const char *p = a->frames.bytes, *end = p ? p + a->frames.len : NULL;
	char **v = NULL;
	size_t n = 0;

	for (const char *q = a->script.bytes, *stop = q ? q + a->script.len : NULL; q < stop;
	     q += strlen(q) + 1) {
		GROW(v, n);
		v[n++] = text("%s", q);
	}
	for (; p < end; p += strlen(p) + 1) {
		const char *plus = strrchr(p, '+');
		struct str object = {p, plus ? (size_t)(plus - p) : 0};
		const struct symbol *symbol;
		uint64_t offset;

		if (!plus || *p == '?') {
			GROW(v, n);
			v[n++] = text("%s", p);
			continue;
		}
		object = object.len ? object : a->image->exe;
		offset = strtoull(plus + 1, NULL, 16);
		for (symbol = symbols_find(s->symbols, object, offset); symbol;
		     symbol = symbol->in) {
			GROW(v, n);
			v[n++] = symbol_text(symbol, object, offset);
		}
	}
	*ret_n = n;
	return v;
}

static char *date(int64_t ns)
{
	time_t seconds = (time_t)(ns / 1000000000);
	struct tm tm;
	char day[64];

	gmtime_r(&seconds, &tm);
	strftime(day, sizeof(day), "%Y-%m-%d %H:%M:%S", &tm);
	return text("%s.%09lld UTC", day, (long long)(ns % 1000000000));
}

static char *number_text(const struct source_ask *a, int64_t n)
{
	if (!str_is(a->what, STR("clock")))
		return text("%lld", (long long)n);
	return n > 1000000000ll * 86400 * 365 * 10
		       ? date(n)
		       : text("%lld.%09lld s", (long long)(n / 1000000000),
			      (long long)(n % 1000000000));
}

char *sources_answer(const struct source_ask *a)
{
	char *first, *last, *both;

	if (str_is(a->form, STR("text")))
		return a->value.bytes ? text("%.*s", (int)a->value.len, a->value.bytes) : NULL;
	if (str_is(a->form, STR("bytes")))
		return a->value.bytes ? text("%.*s", (int)a->value.len, a->value.bytes)
				      : text("%lld bytes", (long long)a->bytes);
	first = number_text(a, a->first);
	if (a->last == a->first)
		return first;
	last = number_text(a, a->last);
	both = text("%s to %s", first, last);
	free(first);
	free(last);
	return both;
}
