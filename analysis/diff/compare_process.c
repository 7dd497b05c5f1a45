/* compare_process.c - what matched processes were told, and which ran in one only. */
#include "compare.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/out.h"
#include "query/stored.h"

/* --- arguments */

struct words {
	struct str *v;
	char **keys;
	size_t n;
};

static struct words words_of(const struct diff_run *s, const struct diff_run *other,
			     struct str argv)
{
	struct words w = {NULL, NULL, 0};

	w.v = argv_split(argv, &w.n);
	w.keys = xmalloc((w.n + 1) * sizeof(*w.keys));
	for (size_t i = 0; i < w.n; i++)
		w.keys[i] = diff_name_in_both(&s->names, &other->names, w.v[i]);
	return w;
}

static void words_end(struct words *w)
{
	for (size_t i = 0; i < w->n; i++)
		free(w->keys[i]);
	free(w->keys);
	free(w->v);
}

/* From one word to another, with a space between them; NULL: there are none. */
static char *joined(const struct words *w, size_t from, size_t to)
{
	size_t n = 1, at = 0;
	char *text;

	if (from >= to)
		return NULL;
	for (size_t i = from; i < to; i++)
		n += w->v[i].len + 1;
	text = xmalloc(n);
	for (size_t i = from; i < to; i++) {
		if (i > from)
			text[at++] = ' ';
		memcpy(text + at, w->v[i].bytes, w->v[i].len);
		at += w->v[i].len;
	}
	text[at] = '\0';
	return text;
}

/* The script that the kernel ran by that name, which its interpreter has as an argument; NULL: it is none. */
static const struct diff_file *script_of(const struct diff_run *s, struct str word)
{
	if (str_starts(word, "./"))
		word = (struct str){word.bytes + 2, word.len - 2};
	for (size_t i = 0; word.len && i < s->inputs.n; i++) {
		const struct diff_file *f = &s->inputs.v[i];

		if (f->is_run && f->path.len >= word.len &&
		    !memcmp(f->path.bytes + f->path.len - word.len, word.bytes, word.len))
			return f;
	}
	return NULL;
}

static json_t *text_or_null(const char *text)
{
	return text ? out_json_text(str_of(text)) : json_null();
}

static void tell_words(struct diff *d, const struct diff_process *p, enum diff_class class,
		       const struct words *a, const struct words *b)
{
	size_t head = 0, tail = 0;
	const struct diff_file *script = NULL;
	char *of_a, *of_b;
	json_t *o = json_object();

	while (head < a->n && head < b->n && !strcmp(a->keys[head], b->keys[head]))
		head++;
	while (head + tail < a->n && head + tail < b->n &&
	       !strcmp(a->keys[a->n - 1 - tail], b->keys[b->n - 1 - tail]))
		tail++;
	if (head && head + tail + 1 == a->n && head + tail + 1 == b->n &&
	    script_of(&d->b, b->v[head]))
		script = script_of(&d->a, a->v[head]);
	of_a = joined(a, head, a->n - tail);
	of_b = joined(b, head, b->n - tail);
	if (script)
		out_json_str(o, "path", script->path);
	json_object_set_new(o, "process", text_or_null(p->command));
	json_object_set_new(o, "pid", json_integer(p->pid));
	json_object_set_new(o, "place", json_integer((json_int_t)head));
	json_object_set_new(o, "a", text_or_null(of_a));
	json_object_set_new(o, "b", text_or_null(of_b));
	diff_tell(d, class, script || !head ? DIFF_PROGRAM : DIFF_ARGUMENT, p->t_begin, NULL, o);
	free(of_a);
	free(of_b);
}

static bool compare_arguments(struct diff *d, const struct diff_process *p, enum diff_class class)
{
	const struct diff_process *q = &d->b.v[p->match];
	size_t n = p->n_execs < q->n_execs ? p->n_execs : q->n_execs;

	for (size_t i = 0; i < n; i++)
		if (strcmp(p->execs[i].key, q->execs[i].key)) {
			struct words a = words_of(&d->a, &d->b, p->execs[i].argv);
			struct words b = words_of(&d->b, &d->a, q->execs[i].argv);

			tell_words(d, p, class, &a, &b);
			words_end(&a);
			words_end(&b);
			return true;
		}
	if (p->n_execs != q->n_execs) {
		json_t *o = diff_pair(p->command, q->command);

		json_object_set_new(o, "pid", json_integer(p->pid));
		diff_tell(d, DIFF_EFFECT, DIFF_PROCESS, p->t_begin, NULL, o);
	}
	return p->n_execs != q->n_execs;
}

/* Found elsewhere by the same name. */
static void compare_executable(struct diff *d, const struct diff_process *p)
{
	const struct diff_process *q = &d->b.v[p->match];
	char *a = diff_name_in_both(&d->a.names, &d->b.names, p->exe);
	char *b = diff_name_in_both(&d->b.names, &d->a.names, q->exe);

	if (p->n_execs && strcmp(a, b)) {
		json_t *o = diff_pair_of(p->exe, a, b);

		json_object_set_new(o, "process", json_string(p->command));
		diff_tell(d, DIFF_CAUSE, DIFF_PROGRAM, p->t_begin, a, o);
	}
	free(a);
	free(b);
}

/* --- variables */

/* Of recordings before 1.1: # and a hash with a salt of the recording, in hexadecimal. */
static bool is_salted(const char *value)
{
	size_t n = value[0] == '#' ? strspn(value + 1, "0123456789abcdef") : 0;

	return n && n <= 16 && !value[n + 1];
}

/* How prov records, and where to: the program behaves the same.  PROV_PIN and PROV_VARY change it. */
static bool is_of_prov(const char *variable)
{
	static const char *const others[] = {"PROV_PIN", "PROV_VARY"};

	return !strncmp(variable, "PROV_", 5) && strcmp(variable, others[0]) &&
	       strcmp(variable, others[1]);
}

/* Not what tells nothing, or is another for each run or login. */
static bool is_compared(const char *variable, const char *value)
{
	static const char *const others[] = {"_",
					     "PWD",
					     "OLDPWD",
					     "SHLVL",
					     "INVOCATION_ID",
					     "JOURNAL_STREAM",
					     "SSH_CLIENT",
					     "SSH_CONNECTION",
					     "SSH_TTY",
					     "SSH_AUTH_SOCK",
					     "SSH_AGENT_PID",
					     "XDG_SESSION_ID",
					     "WINDOWID",
					     "TERM_SESSION_ID",
					     "SHELL_SESSION_ID",
					     "DBUS_SESSION_BUS_ADDRESS"};

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (!strcmp(variable, others[i]))
			return false;
	return !is_of_prov(variable) && !is_salted(value);
}

/* Names -> [as both runs have it, as it is]. */
static json_t *variables(const struct diff_run *s, const struct diff_run *other,
			 const struct diff_process *p)
{
	json_t *all = json_object();

	for (size_t at = 0; at < p->environment.len;) {
		const char *variable = p->environment.bytes + at, *sign = strchr(variable, '=');
		size_t len = strlen(variable);

		at += len + 1;
		if (sign && is_compared("", sign + 1)) {
			struct str name = {variable, (size_t)(sign - variable)};
			char *key = diff_name_of_value(&s->names, &other->names, name,
						       str_of(sign + 1));
			json_t *of = out_json_text(name);

			if (is_compared(json_string_value(of), key))
				json_object_set_new(
					all, json_string_value(of),
					json_pack("[s, o]", key, out_json_text(str_of(sign + 1))));
			json_decref(of);
			free(key);
		}
	}
	return all;
}

/* Names -> [value of A or null, value of B or null]; nothing if one was not told. */
static json_t *changes(const struct diff *d, const struct diff_process *p)
{
	const struct diff_process *q = &d->b.v[p->match];
	json_t *found = json_object(), *of_a, *of_b, *value;
	const char *name;

	if (!p->environment.bytes || !q->environment.bytes ||
	    str_is(p->environment, q->environment))
		return found;
	of_a = variables(&d->a, &d->b, p);
	of_b = variables(&d->b, &d->a, q);
	json_object_foreach(of_a, name, value)
	{
		json_t *other = json_object_get(of_b, name);

		if (!json_equal(json_array_get(value, 0), json_array_get(other, 0)))
			json_object_set_new(found, name,
					    json_pack("[O, O?]", json_array_get(value, 1),
						      json_array_get(other, 1)));
	}
	json_object_foreach(of_b, name, value) if (!json_object_get(of_a, name))
		json_object_set_new(found, name, json_pack("[n, O]", json_array_get(value, 1)));
	json_decref(of_a);
	json_decref(of_b);
	return found;
}

/* A difference that the parent had as well is no news. */
static void compare_environment(struct diff *d, const struct diff_process *p, enum diff_class class)
{
	json_t *now = changes(d, p), *before = NULL, *pair;
	size_t parent = p->parent < 0 ? DIFF_NONE : diff_run_process(&d->a, p->parent);
	const char *name;

	if (json_object_size(now) && parent != DIFF_NONE && d->a.v[parent].match != DIFF_NONE)
		before = changes(d, &d->a.v[parent]);
	json_object_foreach(now, name, pair)
	{
		json_t *o;

		if (json_object_get(before, name))
			continue;
		o = json_pack("{s:s, s:s, s:I, s:O, s:O}", "name", name, "process", p->command,
			      "pid", (json_int_t)p->pid, "a", json_array_get(pair, 0), "b",
			      json_array_get(pair, 1));
		diff_tell(d, class, DIFF_VARIABLE, p->t_begin, name, o);
	}
	json_decref(now);
	json_decref(before);
}

/* --- how they ended, and who was there */

static void put_status(const struct diff_process *p, char text[32])
{
	if (WIFSIGNALED(p->status))
		snprintf(text, 32, "signal %d", WTERMSIG(p->status));
	else
		snprintf(text, 32, "%d", WEXITSTATUS(p->status));
}

/* One of several that their parent started alike. */
static bool has_twin(const struct diff_run *s, const struct diff_process *p)
{
	for (size_t i = 0; i < s->n; i++)
		if (&s->v[i] != p && s->v[i].parent == p->parent && !strcmp(s->v[i].key, p->key))
			return true;
	return false;
}

/* It ended well, or its work was done and it was told to end: of a pool's worker that is chance. */
static bool is_quiet(const struct diff_process *p)
{
	return WIFSIGNALED(p->status)
		       ? WTERMSIG(p->status) == SIGTERM || WTERMSIG(p->status) == SIGKILL
		       : !WEXITSTATUS(p->status);
}

static void compare_status(struct diff *d, const struct diff_process *p)
{
	const struct diff_process *q = &d->b.v[p->match];
	char a[32], b[32];
	json_t *o;

	if (!p->has_status || !q->has_status || p->status == q->status)
		return;
	if (is_quiet(p) && is_quiet(q) && has_twin(&d->a, p))
		return;
	put_status(p, a);
	put_status(q, b);
	o = diff_pair(a, b);
	json_object_set_new(o, "process", json_string(p->command));
	json_object_set_new(o, "pid", json_integer(p->pid));
	diff_tell(d, DIFF_EFFECT, DIFF_STATUS, p->t_end, p->command, o);
}

/* A worker that its parent made of itself: pools have as many as they come to need. */
static bool is_worker(const struct diff_run *s, const struct diff_process *p)
{
	size_t parent = p->parent < 0 ? DIFF_NONE : diff_run_process(s, p->parent);

	if (p->n_execs || parent == DIFF_NONE || s->v[parent].match == DIFF_NONE)
		return false;
	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].parent == p->parent && !s->v[i].n_execs && s->v[i].match != DIFF_NONE)
			return true;
	return false;
}

static void tell_alone(struct diff *d, const struct diff_run *s, bool is_a)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct diff_process *p = &s->v[i];
		json_t *o;

		if (p->match != DIFF_NONE || p->is_launcher || is_worker(s, p))
			continue;
		o = diff_pair(is_a ? p->command : NULL, is_a ? NULL : p->command);
		json_object_set_new(o, "pid", json_integer(p->pid));
		diff_tell(d, DIFF_EFFECT, DIFF_PROCESS,
			  is_a ? p->t_begin : diff_time_of_b(d, i, p->t_begin), NULL, o);
	}
}

void diff_processes(struct diff *d)
{
	for (size_t i = 0; i < d->a.n; i++) {
		const struct diff_process *p = &d->a.v[i];
		enum diff_class class = diff_is_root(&d->a, p) ? DIFF_CAUSE : DIFF_EFFECT;

		if (p->match == DIFF_NONE || p->is_launcher)
			continue;
		d->n_processes++;
		if (!compare_arguments(d, p, class))
			compare_executable(d, p);
		compare_environment(d, p, class);
		compare_status(d, p);
	}
	tell_alone(d, &d->a, true);
	tell_alone(d, &d->b, false);
}
