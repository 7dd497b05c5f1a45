/* compare_chance.c - what both runs asked of the machine, the clock and chance, and got other answers. */
#include "compare.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/out.h"
#include "graph/db.h"
#include "query/sources.h"

/* --- who and where: answers that are the same in each run on a machine */

/* Of these a recording has numbers that stay; pids, sizes of free memory and the like do not. */
#define STEADY                                                                                     \
	"(form = 'text' AND (what = 'locale' OR call IN ('gethostname', 'uname', "                 \
	"'getdomainname', 'getlogin', 'getlogin_r'))) OR call IN ('getuid', 'geteuid', "           \
	"'getgid', 'getegid') OR (call = 'sysconf' AND \"of\" IN (83, 84))"

struct answer {
	char *key, *value; /* what was asked; all answers */
	int64_t t;
	struct str what, call;
};

struct answers {
	struct answer *v;
	size_t n;
};

/* Answers to one question, each once, in the order of their first. */
static struct answers steady_answers(struct diff_run *s)
{
	sqlite3_stmt *q = db_prepare(
		s->db, "SELECT what, call, what || ' ' || call || ' ' || \"of\" || ' ' || "
		       "ifnull(CAST(n.bytes AS TEXT), ''), "
		       "ifnull(CAST(v.bytes AS TEXT), ifnull(first, '')) AS value, min(t) FROM ask "
		       "LEFT JOIN string n ON n.string_id = name LEFT JOIN string v ON v.string_id "
		       "= value "
		       "WHERE " STEADY " GROUP BY 3, 4 ORDER BY 3, 4");
	struct answers all = {NULL, 0};

	while (db_step(q)) {
		struct answer *last = all.n ? &all.v[all.n - 1] : NULL;
		char *value = diff_name(&s->names, db_str(q, 3), DIFF_PLAIN);

		if (last && str_is(db_str(q, 2), str_of(last->key))) {
			last->value =
				xrealloc(last->value, strlen(last->value) + strlen(value) + 3);
			strcat(strcat(last->value, ", "), value);
			last->t = sqlite3_column_int64(q, 4) < last->t ? sqlite3_column_int64(q, 4)
								       : last->t;
			free(value);
			continue;
		}
		GROW(all.v, all.n);
		all.v[all.n++] = (struct answer){
			str_dup(db_str(q, 2)), value, sqlite3_column_int64(q, 4),
			arena_str(&s->arena, db_str(q, 0)), arena_str(&s->arena, db_str(q, 1))};
	}
	sqlite3_finalize(q);
	return all;
}

static void end_answers(struct answers *all)
{
	for (size_t i = 0; i < all->n; i++) {
		free(all->v[i].key);
		free(all->v[i].value);
	}
	free(all->v);
}

void diff_answers(struct diff *d)
{
	struct answers a = steady_answers(&d->a), b = steady_answers(&d->b);

	for (size_t i = 0, k = 0; i < a.n && k < b.n;) {
		int c = strcmp(a.v[i].key, b.v[k].key);

		if (!c && strcmp(a.v[i].value, b.v[k].value)) {
			json_t *o = json_object();

			out_json_str(o, "source", a.v[i].what);
			out_json_str(o, "call", a.v[i].call);
			json_object_update(
				o, json_pack("{s:s, s:s}", "a", a.v[i].value, "b", b.v[k].value));
			diff_tell(d, DIFF_CAUSE, DIFF_SOURCE, a.v[i].t, NULL, o);
		}
		i += c <= 0;
		k += c >= 0;
	}
	end_answers(&a);
	end_answers(&b);
}

/* --- chance: answers that are new in each run */

struct chance {
	const struct source_ask *a, *b; /* b NULL: only A asked */
	json_t *output;			/* of changed_outputs that it reaches; NULL: none */
	struct str path;
	bool is_shown; /* the answers stand where the output begins to differ */
	bool is_weak;
	int worth;
};

struct search {
	struct diff *d;
	struct sources a, b;
	struct stored rows_a, rows_b;
	struct map scripted; /* images of A that run scripts */
	struct chance *v;
	size_t n;
};

static bool is_same_role(const struct search *s, const struct source_ask *a,
			 const struct source_ask *b)
{
	size_t p = diff_run_process(&s->d->a, a->image->process);
	size_t q = diff_run_process(&s->d->b, b->image->process);

	return p != DIFF_NONE && s->d->a.v[p].match == q;
}

static bool is_same_text(struct str a, struct str b)
{
	return a.bytes && b.bytes ? str_is(a, b) : a.bytes == b.bytes;
}

static bool is_same_question(const struct search *s, const struct source_ask *a,
			     const struct source_ask *b)
{
	return str_is(a->what, b->what) && is_same_text(a->call, b->call) && a->of == b->of &&
	       is_same_text(a->name, b->name) && a->offset == b->offset &&
	       is_same_text(a->script, b->script) && is_same_role(s, a, b);
}

/* Text that was read from the kernel is not known: it may have been the same or not. */
static bool is_unknown(const struct source_ask *a)
{
	return str_is(a->form, STR("text")) && !a->value.bytes && a->name.bytes && a->bytes &&
	       !str_is(a->what, STR("filesystem")); /* listings are compared as such */
}

static bool is_same_answer(const struct source_ask *a, const struct source_ask *b)
{
	if (is_unknown(a) || is_unknown(b))
		return false;
	if (str_is(a->form, STR("text")))
		return is_same_text(a->value, b->value);
	return a->first == b->first && a->last == b->last;
}

/* Of several answers to one question the same one, if it is among them. */
static const struct source_ask *asked_in_b(const struct search *s, const struct source_ask *a)
{
	const struct source_ask *found = NULL;

	for (size_t i = 0; i < s->b.n; i++)
		if (is_same_question(s, a, &s->b.v[i])) {
			if (is_same_answer(a, &s->b.v[i]))
				return &s->b.v[i];
			found = found ? found : &s->b.v[i];
		}
	return found;
}

/* --- whether the answer stands in the output */

static bool is_in(json_t *output, const char *side, const char *text)
{
	const char *excerpt = json_string_value(json_object_get(output, side)), *at;
	size_t n = strlen(text);

	for (at = excerpt ? strstr(excerpt, text) : NULL; at; at = strstr(at + 1, text)) {
		bool is_digit = isdigit((unsigned char)text[0]);

		if (!is_digit || ((at == excerpt || !isdigit((unsigned char)at[-1])) &&
				  !isdigit((unsigned char)at[n])))
			return true;
	}
	return false;
}

static bool is_number_in(json_t *output, const char *side, const struct source_ask *a)
{
	char text[32];

	if (str_is(a->what, STR("clock"))) {
		time_t seconds = (time_t)(a->first / 1000000000);
		struct tm tm;

		snprintf(text, sizeof(text), "%" PRId64, (int64_t)seconds);
		if (is_in(output, side, text))
			return true;
		snprintf(text, sizeof(text), "%09" PRId64, a->first % 1000000000);
		if (is_in(output, side, text))
			return true;
		gmtime_r(&seconds, &tm);
		strftime(text, sizeof(text), "%M:%S", &tm);
		return is_in(output, side, text);
	}
	snprintf(text, sizeof(text), "%" PRId64, a->first);
	return strlen(text) > 1 && is_in(output, side, text);
}

static bool is_answer_in(json_t *output, const char *side, const struct source_ask *a)
{
	char *text;
	bool is_there;

	if (str_is(a->form, STR("bytes")))
		return false;
	if (!str_is(a->form, STR("text")))
		return is_number_in(output, side, a);
	if (a->value.len < 2)
		return false;
	text = str_dup(a->value);
	is_there = is_in(output, side, text);
	free(text);
	return is_there;
}

/* --- which of them are worth telling first */

static bool is_of_time(struct str path)
{
	return str_is(path, STR("/proc/uptime")) || str_is(path, STR("/proc/stat")) ||
	       str_is(path, STR("/proc/loadavg")) || str_is(path, STR("/proc/meminfo"));
}

/* Answers that most programs ask for and few put anywhere: their own numbers, time that began with the machine. */
static bool is_of_little_worth(const struct search *s, const struct source_ask *a)
{
	static const char *const own[] = {"getpid",  "getppid", "gettid", "syscall", "getpgrp",
					  "getpgid", "getsid",	"isatty", "ttyname", "ttyname_r"};
	uint64_t known;

	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (str_is(a->call, str_of(own[i])))
			return true;
	if (str_is(a->what, STR("clock")) && a->of != CLOCK_REALTIME &&
	    a->of != CLOCK_REALTIME_COARSE && str_is(a->call, STR("clock_gettime")))
		return true;
	if (str_is(a->what, STR("machine")) &&
	    (is_unknown(a) ? !is_of_time(a->name) : str_ends(a->call, "sysconf")))
		return true;
	if (str_is(a->what, STR("address")) || str_is(a->what, STR("schedule")) ||
	    str_is(a->what, STR("filesystem")))
		return true;
	/* of an interpreter's start, before the script */
	return a->site.bytes && map_get(&s->scripted, (uint64_t)a->image->id, &known) &&
	       (!a->script.bytes || str_starts(a->script, "<frozen "));
}

static int worth_of(const struct source_ask *a)
{
	static const char *const order[] = {"random", "clock", "place", "network", "machine"};

	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		if (str_is(a->what, str_of(order[i])))
			return (int)i;
	return (int)(sizeof(order) / sizeof(order[0]));
}

/* Shown first, then those asked last: what a program puts somewhere it asks for shortly before. */
static int by_worth(const void *va, const void *vb)
{
	const struct chance *x = va, *y = vb;

	if (x->is_shown != y->is_shown)
		return x->is_shown ? -1 : 1;
	if (x->is_weak != y->is_weak)
		return x->is_weak ? 1 : -1;
	if (x->is_weak && x->worth != y->worth)
		return x->worth < y->worth ? -1 : 1;
	return (x->a->t < y->a->t) - (x->a->t > y->a->t);
}

/* --- */

/* The first output that differs and can be reached from there. */
static bool find_output(struct search *s, struct chance *c)
{
	struct diff *d = s->d;

	for (uint32_t i = 0; i < c->a->n_reaches; i++) {
		const struct stored_node *node = stored_node(&s->rows_a, c->a->reaches[i]);

		if (!node->object)
			continue;
		for (size_t k = 0; k < d->n; k++)
			if (d->v[k].class == DIFF_LEFT &&
			    str_is(node->object->path, str_of(json_string_value(json_object_get(
							       d->v[k].what, "path"))))) {
				c->output = d->v[k].what;
				c->path = node->object->path;
				return true;
			}
	}
	return c->a->reaches_more || !d->n_of[DIFF_LEFT];
}

static void consider(struct search *s, const struct source_ask *a)
{
	struct chance c = {.a = a, .b = asked_in_b(s, a), .worth = worth_of(a)};

	if (str_is(a->what, STR("variable")) || (c.b && is_same_answer(a, c.b)) ||
	    !find_output(s, &c))
		return;
	c.is_shown = c.b && c.output && is_answer_in(c.output, "a", a) &&
		     is_answer_in(c.output, "b", c.b);
	c.is_weak = is_of_little_worth(s, a);
	GROW(s->v, s->n);
	s->v[s->n++] = c;
}

static json_t *answer_json(const struct source_ask *a)
{
	char *text = a ? sources_answer(a) : NULL;
	json_t *o = text ? out_json_text(str_of(text)) : json_null();

	free(text);
	return o;
}

/* The working directory, under its own name in each run. */
static bool is_of_directory(const struct search *s, const struct chance *c)
{
	char *a, *b;
	bool is_one;

	if (!c->b || !str_is(c->a->what, STR("place")) || !c->a->value.bytes || !c->b->value.bytes)
		return false;
	a = diff_name(&s->d->a.names, c->a->value, DIFF_PLAIN);
	b = diff_name(&s->d->b.names, c->b->value, DIFF_PLAIN);
	is_one = !strcmp(a, b);
	free(a);
	free(b);
	return is_one;
}

static void tell_chance(struct search *s, const struct chance *c)
{
	char *command = stored_command(c->a->image, 60), *where = sources_where(&s->a, c->a);
	json_t *o = json_object();

	out_json_str(o, "source", c->a->what);
	out_json_str(o, "call", c->a->call);
	if (c->a->about.bytes || c->a->name.bytes)
		out_json_str(o, "name", c->a->about.bytes ? c->a->about : c->a->name);
	json_object_set_new(o, "process", out_json_text(str_of(command)));
	json_object_set_new(o, "pid", json_integer(c->a->image->pid));
	json_object_set_new(o, "where", where ? out_json_text(str_of(where)) : json_null());
	out_json_str(o, "path", c->path);
	json_object_set_new(o, "a", answer_json(c->a));
	json_object_set_new(o, "b", answer_json(c->b));
	diff_tell(s->d, c->is_weak && !c->is_shown ? DIFF_WEAK : DIFF_CHANCE,
		  is_of_directory(s, c) ? DIFF_CWD : DIFF_SOURCE, (int64_t)s->d->n, NULL, o);
	free(command);
	free(where);
}

#define MOST_CHANCES 10 /* that are told, of one kind each */

static bool is_told(const struct search *s, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (str_is(s->v[k].a->what, s->v[i].a->what) &&
		    is_same_text(s->v[k].a->call, s->v[i].a->call) &&
		    is_same_text(s->v[k].a->name, s->v[i].a->name) &&
		    s->v[k].a->image == s->v[i].a->image &&
		    is_same_text(s->v[k].path, s->v[i].path))
			return true;
	return false;
}

/* The same names in another order. */
static void tell_orders(struct diff *d)
{
	for (size_t i = 0; i < d->a.n_listings; i++)
		for (size_t k = 0; k < d->b.n_listings; k++) {
			const struct diff_listing *a = &d->a.listings[i], *b = &d->b.listings[k];
			json_t *o;

			if (strcmp(a->key, b->key) || !json_equal(a->sets, b->sets) ||
			    json_equal(a->orders, b->orders))
				continue;
			o = diff_pair_of(a->path, "in one order", "in another");
			json_object_set_new(o, "source", json_string("filesystem"));
			json_object_set_new(o, "call", json_string("readdir"));
			diff_tell(d, DIFF_CHANCE, DIFF_SOURCE, a->t, a->name, o);
		}
}

void diff_chance(struct diff *d)
{
	struct search s = {.d = d};
	size_t n_told = 0;

	tell_orders(d);
	stored_begin(&s.rows_a, d->a.db);
	stored_begin(&s.rows_b, d->b.db);
	sources_of(&s.a, &s.rows_a, true);
	sources_of(&s.b, &s.rows_b, true);
	for (size_t i = 0; i < s.a.n; i++)
		if (s.a.v[i].script.bytes)
			map_set(&s.scripted, (uint64_t)s.a.v[i].image->id, 1);
	for (size_t i = 0; i < s.a.n; i++)
		consider(&s, &s.a.v[i]);
	if (s.n)
		qsort(s.v, s.n, sizeof(*s.v), by_worth);
	for (size_t i = 0; i < s.n && n_told < MOST_CHANCES; i++)
		if (!is_told(&s, i)) {
			tell_chance(&s, &s.v[i]);
			n_told++;
		}
	free(s.v);
	map_free(&s.scripted);
	sources_end(&s.a);
	sources_end(&s.b);
	stored_end(&s.rows_a);
	stored_end(&s.rows_b);
}
