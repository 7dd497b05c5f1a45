/* graph_source.c - see graph_source.h. */
#include "graph_source.h"

#include <stdlib.h>
#include <string.h>

#include "op_facts.h"
#include "packages/owner.h"

#define WHATS (SOURCE_ZONE + 1)

static const char *const what_words[WHATS] = {SOURCE_WHAT_WORDS};

/* The version of a source that a version of a process has got. */
struct graph_got {
	uint32_t source, process; /* nodes */
};

/* The object that stands for all sources of the kind. */
static uint32_t object_of(struct graph *g, enum source_what what)
{
	uint32_t path = strings_add(&g->model.strings, str_of(what_words[what]));
	uint64_t object;

	if (map_get(&g->source_objects, what, &object))
		return (uint32_t)object;
	object = objects_new(&g->objects, OBJECT_SOURCE, FLOW_KEEPS, true, path);
	map_set(&g->source_objects, what, object);
	return (uint32_t)object;
}

static uint32_t ask(const struct moment *m, enum source_what what)
{
	struct graph *g = m->g;
	uint64_t key = (uint64_t)m->space * WHATS + what, at;
	struct graph_got *got;

	if (!map_get(&g->got_of, key, &at)) {
		at = g->n_got;
		GROW(g->got, g->n_got);
		g->got[g->n_got++] = (struct graph_got){VERSIONS_NONE, VERSIONS_NONE};
		map_set(&g->got_of, key, at);
	}
	got = &g->got[at];
	if (got->source == VERSIONS_NONE ||
	    !versions_is_present(&g->versions, m->space, got->process)) {
		got->source = versions_ask(&g->versions, m->space, object_of(g, what), &m->cause);
		got->process = g->versions.spaces[m->space].node;
	}
	return g->versions.nodes[got->source].rank;
}

static struct graph_source *add(const struct moment *m, enum source_what what)
{
	struct graph *g = m->g;

	GROW(g->sources, g->n_sources);
	g->sources[g->n_sources] = (struct graph_source){
		.what = (uint8_t)what,
		.form = SOURCE_TEXT,
		.node = ask(m, what),
		.thread = m->thread,
		.op = (uint32_t)m->op->op_no,
		.call = m->op->call,
		.image = (uint32_t)(m->image - g->model.images),
		.name = NO_PATH,
		.value = NO_PATH,
		.site = NO_PATH,
		.calls = 1,
		.t = m->cause.t,
		.err = m->op->err,
	};
	return &g->sources[g->n_sources++];
}

static uint32_t string(const struct moment *m, struct str s)
{
	return s.bytes ? strings_add(&m->g->model.strings, s) : NO_PATH;
}

/* An object, as the dynamic linker names it: the program itself has no name there. */
static uint32_t place(const struct moment *m, struct str object)
{
	return object.bytes && !object.len ? m->image->exe : string(m, object);
}

void graph_on_source(const struct moment *m)
{
	const union value *f = m->op->f;
	uint64_t what = f[SOURCE_what].u;
	struct graph_source *s;

	if (!what || what >= WHATS)
		return;
	s = add(m, (enum source_what)what);
	s->form = (uint8_t)f[SOURCE_form].u;
	s->answer = (uint8_t)f[SOURCE_answer].u;
	s->of = f[SOURCE_of].i;
	s->name = string(m, f[SOURCE_name].str);
	s->value = string(m, f[SOURCE_value].str);
	s->first = f[SOURCE_first].i;
	s->last = (int64_t)f[SOURCE_last].u;
	s->calls = f[SOURCE_calls].u;
	s->bytes = f[SOURCE_bytes].u;
	s->site = place(m, f[SOURCE_site].str);
	s->offset = f[SOURCE_offset].u;
	s->stack = m->op->stack;
}

void graph_on_object(const struct moment *m)
{
	struct str build = m->op->f[OBJECT_build].str;
	uint32_t path = place(m, m->op->f[OBJECT_path].str);

	if (build.bytes && path != NO_PATH)
		map_set(&m->g->builds, path, string(m, build));
}

static uint32_t joined(const struct moment *m, struct strv v)
{
	struct str all = {NULL, 0};
	uint32_t number;
	char *bytes;

	for (size_t i = 0; i < v.n; i++)
		all.len += v.v[i].len + 1;
	all.bytes = bytes = xcalloc(all.len + 1, 1);
	for (size_t i = 0; i < v.n; bytes += v.v[i++].len + 1)
		memcpy(bytes, v.v[i].bytes, v.v[i].len);
	number = string(m, all);
	free((char *)all.bytes);
	return number;
}

void graph_on_stack(const struct moment *m)
{
	const union value *f = m->op->f;

	map_set(&m->g->frames, f[STACK_id].u, joined(m, f[STACK_frames].strv));
	map_set(&m->g->scripts, f[STACK_id].u, joined(m, f[STACK_script].strv));
}

/* --- of other kinds of ops */

static void tell(const struct moment *m, enum source_what what, struct str name, struct str value)
{
	struct graph_source *s = add(m, what);

	s->name = string(m, name);
	s->value = string(m, value);
}

/* Recorders before SOURCE. */
void graph_on_getenv(const struct moment *m)
{
	tell(m, SOURCE_VARIABLE, m->op->f[GETENV_name].str, m->op->f[GETENV_value].str);
}

static enum source_what what_of_call(struct str call)
{
	static const struct {
		const char *begin;
		enum source_what what;
	} calls[] = {
		{"time", SOURCE_CLOCK},		{"clock", SOURCE_CLOCK},
		{"gettimeofday", SOURCE_CLOCK}, {"ftime", SOURCE_CLOCK},
		{"getrusage", SOURCE_CLOCK},	{"getrandom", SOURCE_RANDOM},
		{"getentropy", SOURCE_RANDOM},	{"arc4random", SOURCE_RANDOM},
		{"getrlimit", SOURCE_LIMITS},	{"sched_getcpu", SOURCE_SCHEDULE},
		{"uname", SOURCE_IDENTITY},	{"gethost", SOURCE_IDENTITY},
		{"getpid", SOURCE_IDENTITY},	{"getppid", SOURCE_IDENTITY},
		{"gettid", SOURCE_IDENTITY},	{"getuid", SOURCE_IDENTITY},
		{"geteuid", SOURCE_IDENTITY},	{"getgid", SOURCE_IDENTITY},
		{"getegid", SOURCE_IDENTITY},	{"getpg", SOURCE_IDENTITY},
		{"getsid", SOURCE_IDENTITY},	{"getres", SOURCE_IDENTITY},
	};

	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++)
		if (call.bytes && str_starts(call, calls[i].begin))
			return calls[i].what;
	return SOURCE_MACHINE;
}

void graph_on_ask(const struct moment *m)
{
	struct str call;

	call.bytes = op_call(m->g->r, m->op, &call.len);
	tell(m, what_of_call(call), (struct str){NULL, 0}, m->op->f[ASK_value].str);
}

void graph_on_getcwd(const struct moment *m)
{
	if (!m->op->err)
		tell(m, SOURCE_PLACE, (struct str){NULL, 0}, m->op->f[GETCWD_path].str);
}

void graph_on_umask(const struct moment *m)
{
	struct graph_source *s = add(m, SOURCE_FILESYSTEM);

	s->form = SOURCE_NUMBER;
	s->first = s->last = m->op->ret;
}

void graph_on_statfs(const struct moment *m)
{
	if (!m->op->err)
		tell(m, SOURCE_FILESYSTEM, m->op->f[STATFS_path].str, (struct str){NULL, 0});
}

/* The path, or the deepest directory that has both. */
static uint32_t in_common(const struct moment *m, uint32_t a, uint32_t b)
{
	struct str old = model_str(&m->g->model, a), path = model_str(&m->g->model, b);
	size_t n = 0, end = 0;

	if (a == b)
		return a;
	for (; n < old.len && n < path.len && old.bytes[n] == path.bytes[n]; n++)
		if (old.bytes[n] == '/')
			end = n + 1;
	return end == old.len ? a : strings_add(&m->g->model.strings, (struct str){old.bytes, end});
}

/* 2: below the working directory, 1: the system's, 0: elsewhere */
static uint64_t whose(const struct moment *m, struct str path)
{
	uint32_t cwd = model_cwd(&m->g->model, m->image);
	struct str dir = cwd == NO_PATH ? STR("") : model_str(&m->g->model, cwd);

	if (dir.len > 1 && path.len >= dir.len && !memcmp(path.bytes, dir.bytes, dir.len) &&
	    (path.len == dir.len || path.bytes[dir.len] == '/'))
		return 2;
	return owner_is_system(path);
}

void graph_source_stat(const struct moment *m, uint32_t name)
{
	struct str path = name == NO_PATH ? STR("") : model_str(&m->g->model, name);
	uint64_t key = (uint64_t)(m->image - m->g->model.images) << 32 | (uint64_t)m->op->call << 2;
	uint64_t known;
	struct graph_source *s;

	if (!str_starts(path, "/") || str_starts(path, "/dev/") || str_starts(path, "/proc/"))
		return;
	key |= whose(m, path);
	if (!map_get(&m->g->stats, key, &known)) {
		map_set(&m->g->stats, key, m->g->n_sources);
		add(m, SOURCE_FILESYSTEM)->name = name;
		return;
	}
	s = &m->g->sources[known];
	s->name = in_common(m, s->name, name);
	s->calls++;
}

void graph_source_peer(const struct moment *m, struct str address)
{
	if (address.len)
		tell(m, SOURCE_NETWORK, address, (struct str){NULL, 0});
}

static bool is_random(struct str path)
{
	return str_is(path, STR("/dev/urandom")) || str_is(path, STR("/dev/random")) ||
	       str_is(path, STR("/dev/hwrng")) || str_is(path, STR("/proc/sys/kernel/random/uuid"));
}

void graph_source_read(const struct moment *m, uint32_t object)
{
	uint32_t name = m->g->objects.v[object].path; /* add() moves the objects */
	struct str path = model_str(&m->g->model, name);
	enum source_what what = SOURCE_MACHINE;
	struct graph_source *s;

	if (!path.bytes)
		return;
	if (m->op->f[READ_how].u == READ_DIRECTORY)
		what = SOURCE_FILESYSTEM;
	else if (is_random(path))
		what = SOURCE_RANDOM;
	else if (!str_starts(path, "/proc/") && !str_starts(path, "/sys/"))
		return;
	s = add(m, what);
	s->name = name;
	s->calls = m->op->f[READ_calls].u;
	s->bytes = m->op->f[READ_bytes].u;
}

void graph_source_finish(struct graph *g)
{
	map_free(&g->source_objects);
	map_free(&g->got_of);
	map_free(&g->stats);
	free(g->got);
	g->got = NULL;
}
