/* variables.c - see variables.h. */
#include "variables.h"

#include "graph/db.h"
#include "texts.h"
#include "walker.h"

const char *const variable_uses[] = {"unused", "given", "named", "searched", "asked"};

struct search {
	struct variables *all;
	struct stored *rows;
	struct texts
		texts; /* words: names of variables, by their places, and those of walker_owns */
	int64_t until;
	const struct stored_image *image;
	bool *has; /* of the image: variables as the command was given them */
	struct str text;
	bool *words; /* of a shell: those that its texts have */
};

/* The stronger use counts; of two, the first. */
static void use(struct search *s, size_t i, enum variable_use how, struct str text)
{
	struct variable *v = &s->all->v[i];

	if (!s->has[i] || v->use >= how || (how == VARIABLE_NAMED && str_is(v->name, STR("_"))))
		return; /* each shell sets "_" anew */
	v->use = how;
	v->by = s->image;
	v->text = text.bytes ? arena_str(&s->all->arena, text) : text;
}

static void use_all(struct search *s, enum variable_use how)
{
	for (size_t i = 0; i < s->all->n; i++)
		use(s, i, how, (struct str){NULL, 0});
}

static void doubt(struct search *s, struct str path, const char *why)
{
	struct variables *all = s->all;
	struct str kept = path.bytes ? arena_str(&all->arena, path) : path;

	GROW(all->doubts, all->n_doubts);
	all->doubts[all->n_doubts++] = (struct variable_doubt){s->image, kept, why};
	use_all(s, VARIABLE_GIVEN);
}

/* --- what the command was given */

/* Of two of one name getenv() finds the first. */
static void read_environment(struct search *s, struct str env)
{
	struct variables *all = s->all;

	for (size_t at = 0; at < env.len;) {
		struct str entry = str_of(env.bytes + at);
		const char *sign = memchr(entry.bytes, '=', entry.len);
		struct variable v = {.name = entry};

		at += entry.len + 1;
		if (!sign || sign == entry.bytes)
			continue;
		v.name.len = (size_t)(sign - entry.bytes);
		v.value = (struct str){sign + 1, entry.len - v.name.len - 1};
		if (strings_add(&s->texts.words, v.name) != all->n)
			continue;
		v.is_secret = memmem(v.value.bytes, v.value.len, "<secret", 7) != NULL;
		GROW(all->v, all->n);
		all->v[all->n++] = v;
	}
}

/* The launcher's child, or who recorded itself. */
static void read_command(struct search *s)
{
	sqlite3_stmt *q =
		db_prepare(s->rows->db, "SELECT image_id, e.bytes FROM image LEFT JOIN string e"
					" ON e.string_id = env WHERE how <> 'launcher'"
					" ORDER BY t_begin, image_id LIMIT 1");

	if (db_step(q)) {
		struct str env = db_str(q, 1);

		s->all->command = stored_image(s->rows, sqlite3_column_int64(q, 0));
		s->all->is_known = env.bytes != NULL;
		if (env.bytes)
			read_environment(s, arena_str(&s->all->arena, env));
	}
	sqlite3_finalize(q);
}

static int64_t number(sqlite3 *db, const char *query)
{
	sqlite3_stmt *q = db_prepare(db, query);
	int64_t n = db_step(q) ? sqlite3_column_int64(q, 0) : 0;

	sqlite3_finalize(q);
	return n;
}

/* --- texts */

static void named_in_arguments(uint32_t word, void *arg)
{
	struct search *s = arg;

	s->words[word] = true;
	if (word < s->all->n)
		use(s, word, VARIABLE_NAMED, (struct str){NULL, 0});
}

static void named_in_file(struct search *s, struct str path)
{
	const struct text *text = texts_of(&s->texts, path, s->until);

	for (size_t i = 0; i < s->texts.words.n && !text->why; i++) {
		s->words[i] |= text->has[i];
		if (i < s->all->n && text->has[i])
			use(s, i, VARIABLE_NAMED, path);
	}
	if (text->why)
		doubt(s, path, text->why);
}

/* A file that is gone had nothing new for the program if nobody else wrote to it. */
#define TEXTS                                                                                      \
	"SELECT DISTINCT s.bytes, o.kind FROM node p JOIN edge e ON e.dst = p.node_id"             \
	" AND e.kind IN (1, 12) JOIN node n ON n.node_id = e.src AND n.kind = 1"                   \
	" JOIN object o ON o.object_id = n.of JOIN string s ON s.string_id = o.path"               \
	" WHERE p.kind = 0 AND p.of = ?1 AND (o.was_there_before OR o.is_there_after"              \
	" OR o.kind <> 'file' OR EXISTS (SELECT 1 FROM node v JOIN edge w ON w.dst = v.node_id"    \
	" JOIN node q ON q.node_id = w.src AND q.kind = 0 WHERE v.kind = 1 AND v.of = o.object_id" \
	" AND q.of <> ?1))"

static bool is_of_kernel(struct str path)
{
	return str_starts(path, "/proc/") || str_starts(path, "/sys/") || str_starts(path, "/dev/");
}

static void look_at_texts(struct search *s, bool reads_script)
{
	sqlite3_stmt *q = db_prepare(s->rows->db, TEXTS);

	sqlite3_bind_int64(q, 1, s->image->id);
	while (db_step(q)) {
		struct str path = db_str(q, 0), kind = db_str(q, 1);

		if (str_is(kind, STR("file")) && !is_of_kernel(path))
			named_in_file(s, path);
		else if (reads_script && !str_is(kind, STR("directory")) &&
			 !str_is(path, STR("/dev/null")))
			doubt(s, path, "is where its script came from");
	}
	sqlite3_finalize(q);
}

/* --- programs */

static uint32_t word_of(struct search *s, const char *word)
{
	return strings_add(&s->texts.words, str_of(word));
}

/* Functions that bash exports are variables with names of their own. */
static bool is_shells(struct str name)
{
	return str_starts(name, "BASH_FUNC_");
}

static void look_at_shell(struct search *s)
{
	for (size_t i = 0; i < walker_n_owns; i++) {
		const struct walker_own *own = &walker_owns[i];
		uint32_t name = word_of(s, own->name);

		if (name < s->all->n && (!own->word || s->words[word_of(s, own->word)]))
			use(s, name, VARIABLE_NAMED, s->image->exe);
	}
	for (size_t i = 0; i < s->all->n; i++)
		if (is_shells(s->all->v[i].name))
			use(s, i, VARIABLE_NAMED, s->image->exe);
}

/* "~" is HOME. */
static void look_for_home(struct search *s)
{
	uint32_t home = word_of(s, "HOME");

	if (home < s->all->n && s->image->argv.bytes &&
	    memchr(s->image->argv.bytes, '~', s->image->argv.len))
		use(s, home, VARIABLE_NAMED, (struct str){NULL, 0});
}

/* Names in its arguments, "A=b" apart. */
static bool is_asked_for_some(const struct stored_image *image)
{
	size_t n;
	struct str *argv = argv_split(image->argv, &n);
	bool is_some = false;

	for (size_t i = 1; i < n; i++)
		is_some |= argv[i].len && argv[i].bytes[0] != '-' &&
			   !memchr(argv[i].bytes, '=', argv[i].len);
	free(argv);
	return is_some;
}

/* The word by which a program gets at all of them, in the table of what it takes from libc. */
static bool is_able(struct search *s)
{
	static const char *const words[] = {"environ", "__environ", "_environ"};
	const struct text *text;

	if (!s->image->exe.len)
		return false;
	text = texts_of(&s->texts, s->image->exe, s->until);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]) && !text->why; i++)
		if (text->has[word_of(s, words[i])])
			return true;
	return false;
}

static void look_at_walker(struct search *s, enum walker_kind kind)
{
	memset(s->words, 0, s->texts.words.n);
	if (s->image->argv.bytes)
		texts_each(&s->texts, s->image->argv, named_in_arguments, s);
	if (kind == WALKER_PRINTS) {
		if (!is_asked_for_some(s->image))
			use_all(s, VARIABLE_GIVEN);
		return;
	}
	if (kind != WALKER_NONE)
		look_at_texts(s, kind != WALKER_MAKE && walker_reads_script(s->image));
	if (kind == WALKER_MAKE || kind == WALKER_NONE)
		named_in_file(s, s->image->exe);
	if (kind == WALKER_SHELL)
		look_at_shell(s);
	if (kind == WALKER_SHELL || kind == WALKER_MAKE)
		look_for_home(s);
}

static bool is_prefix_of_libc(struct str name)
{
	return str_starts(name, "LD_") || str_starts(name, "GLIBC_TUNABLES") ||
	       str_starts(name, "MALLOC_");
}

/* The dynamic linker looks before anybody can hear it; a program without a slash was searched for. */
static void look_at_start(struct search *s)
{
	const char *argv = s->image->argv.bytes;
	bool is_searched = argv && *argv && !strchr(argv, '/');

	for (size_t i = 0; i < s->all->n; i++)
		if (is_prefix_of_libc(s->all->v[i].name) ||
		    (is_searched && str_is(s->all->v[i].name, STR("PATH"))))
			use(s, i, VARIABLE_SEARCHED, (struct str){NULL, 0});
}

static void look_at_image(struct search *s)
{
	enum walker_kind kind = walker_kind(s->image);
	bool is_fork =
		str_is(s->image->how, STR("forked")) || str_is(s->image->how, STR("sharing"));

	if (!is_fork)
		look_at_start(s);
	if (!s->image->is_recorded)
		doubt(s, (struct str){NULL, 0}, "could not be looked into");
	else if (kind != WALKER_NONE || is_able(s))
		look_at_walker(s, kind);
}

/* The variables that came down to an image as the command was given them. */
static void compare(struct search *s, struct str env)
{
	struct map entries = {0};
	uint64_t known;

	for (size_t at = 0; at < env.len; at += strlen(env.bytes + at) + 1)
		map_set(&entries, str_hash(str_of(env.bytes + at)) >> 1, 1);
	for (size_t i = 0; i < s->all->n; i++) {
		const struct variable *v = &s->all->v[i];
		struct str entry = {v->name.bytes, v->name.len + 1 + v->value.len};

		s->has[i] = !env.bytes || map_get(&entries, str_hash(entry) >> 1, &known);
	}
	map_free(&entries);
}

static void look_at_images(struct search *s)
{
	sqlite3_stmt *q = db_prepare(s->rows->db, "SELECT image_id, e.bytes FROM image LEFT JOIN"
						  " string e ON e.string_id = env"
						  " WHERE how <> 'launcher' ORDER BY image_id");

	while (db_step(q)) {
		s->image = stored_image(s->rows, sqlite3_column_int64(q, 0));
		compare(s, db_str(q, 1));
		look_at_image(s);
	}
	sqlite3_finalize(q);
}

/* --- asks */

static void look_at_asks(struct search *s, const struct sources *sources)
{
	for (size_t i = 0; i < sources->n; i++) {
		const struct source_ask *a = &sources->v[i];
		struct variable *v;
		uint32_t name;

		if (!str_is(a->what, STR("variable")) || !a->name.bytes || !a->value.bytes ||
		    !strings_find(&s->texts.words, a->name, &name) || name >= s->all->n)
			continue;
		v = &s->all->v[name];
		if (v->ask || (!v->is_secret && !str_is(a->value, v->value)))
			continue;
		v->use = VARIABLE_ASKED;
		v->by = a->image;
		v->ask = a;
	}
}

void variables_of(struct variables *all, struct stored *rows, const struct sources *sources)
{
	struct search s = {.all = all, .rows = rows};

	*all = (struct variables){0};
	read_command(&s);
	for (size_t i = 0; i < walker_n_owns; i++) {
		word_of(&s, walker_owns[i].name);
		word_of(&s, walker_owns[i].word ? walker_owns[i].word : "HOME");
	}
	word_of(&s, "environ"), word_of(&s, "__environ"), word_of(&s, "_environ");
	s.until = number(rows->db, "SELECT value FROM meta WHERE key = 'began'") +
		  number(rows->db, "SELECT ifnull(max(t_end), 0) FROM process") +
		  10000000; /* a tick of the kernel's clock */
	s.has = xcalloc(all->n + 1, sizeof(bool));
	s.words = xcalloc(s.texts.words.n + 1, sizeof(bool));
	look_at_images(&s);
	look_at_asks(&s, sources);
	texts_end(&s.texts);
	free(s.has);
	free(s.words);
}

void variables_end(struct variables *all)
{
	arena_free(&all->arena);
	free(all->v);
	free(all->doubts);
}
