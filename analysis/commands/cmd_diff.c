/*
 * cmd_diff.c - prov diff: what was otherwise in another run.  What differs is collected as JSON;
 * for people it is told from that.
 */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "base/hash.h"
#include "base/out.h"
#include "graph/db.h"
#include "query/diff_contents.h"
#include "query/diff_match.h"
#include "query/diff_packages.h"

struct difference {
	struct diff_run a, b;
	struct diff_packages packages;
	struct diff_contents contents;
	json_t *changed;   /* names of inputs that hold something else -> how we know */
	json_t *processes; /* that differ */
	json_t *first;	   /* of them, borrowed; NULL: none */
	int64_t first_node;
	size_t n_twins, n_compared, n_unknown;
};

/* --- files */

static int64_t changed_at(const char *path, int64_t inode, bool *ret_is_same)
{
	struct stat st;

	if (stat(path, &st) || !S_ISREG(st.st_mode))
		return -1;
	*ret_is_same = !inode || (uint64_t)inode == st.st_ino;
	return (int64_t)st.st_ctim.tv_sec * 1000000000 + st.st_ctim.tv_nsec;
}

/* Of files that nobody has touched since they were used. */
static const char *by_hash(const char *a, const char *b)
{
	char x[65], y[65];

	if (!hash_now(a, x) || !hash_now(b, y))
		return "?";
	return strcmp(x, y) ? "sha256" : NULL;
}

/*
 * How we know that a file of the same name held something else in b; NULL: it held the same; "?":
 * that cannot be told any more.  A file that was changed between the two runs has a time of change
 * that lies between them.
 */
static const char *how_changed(const struct difference *d, json_t *of_a, json_t *of_b)
{
	const char *a = json_string_value(json_array_get(of_a, 0));
	const char *b = json_string_value(json_array_get(of_b, 0));
	int64_t inode_a = json_integer_value(json_array_get(of_a, 1));
	int64_t inode_b = json_integer_value(json_array_get(of_b, 1));
	int64_t early = d->a.began < d->b.began ? d->a.began : d->b.began;
	int64_t late = d->a.began + d->b.began - early, t_a, t_b;
	bool is_a = false, is_b = false;

	t_a = changed_at(a, inode_a, &is_a);
	t_b = changed_at(b, inode_b, &is_b);
	if (strcmp(a, b))
		return is_a && is_b && t_a <= d->a.began && t_b <= d->b.began ? by_hash(a, b) : "?";
	if (inode_a && inode_b && inode_a != inode_b)
		return "inode";
	if (t_a < 0 || !is_a || t_a > late)
		return "?";
	return t_a > early ? "time of change" : NULL;
}

static void compare_inputs(struct difference *d)
{
	const char *name;
	json_t *of_a;

	json_object_foreach(d->a.inputs, name, of_a)
	{
		json_t *of_b = json_object_get(d->b.inputs, name);
		const char *how;

		if (!of_b || diff_packages_has(&d->packages, name))
			continue;
		how = diff_by_record(&d->a, json_string_value(json_array_get(of_a, 0)), &d->b,
				     json_string_value(json_array_get(of_b, 0)));
		if (how && !strcmp(how, "?"))
			how = how_changed(d, of_a, of_b);
		if (how && !strcmp(how, "?") && diff_packages_same(&d->packages, name))
			how = NULL;
		if (how && !strcmp(how, "?")) {
			d->n_unknown++;
			continue;
		}
		d->n_compared++;
		if (how)
			json_object_set_new(d->changed, name, json_string(how));
	}
}

/* The keys of one that the other has not, sorted, but for inputs of packages that differ (p NULL: they are
 * none); *node: the least value of those. */
static json_t *only_in(json_t *one, json_t *other, const struct diff_packages *p, int64_t *node)
{
	json_t *names = json_array(), *value;
	const char *name;

	json_object_foreach(one, name, value) if (!json_object_get(other, name) &&
						  !(p && diff_packages_has(p, name)))
	{
		json_array_append_new(names, json_string(name));
		if (node && json_integer_value(value) < *node)
			*node = json_integer_value(value);
	}
	return names;
}

/* --- processes */

/* Something that is otherwise since the node of a. */
static void tell(struct difference *d, json_t *process, const char *what, int64_t node)
{
	json_array_append_new(json_object_get(process, "differs"), json_string(what));
	if (!d->first || node < d->first_node) {
		d->first = process;
		d->first_node = node;
		json_object_set_new(process, "first", json_string(what));
	}
}

static void tell_strings(struct difference *d, json_t *process, const char *what, const char *a,
			 const char *b, int64_t node)
{
	if (!strcmp(a, b))
		return;
	json_object_set_new(process, what, json_pack("[s, s]", a, b));
	tell(d, process, what, node);
}

static json_t *status_json(const struct diff_process *p)
{
	if (WIFSIGNALED(p->status))
		return json_pack("{s:i}", "signal", WTERMSIG(p->status));
	return json_pack("{s:i}", "code", WEXITSTATUS(p->status));
}

/* Of recordings before 1.1: # and a hash with a salt of the recording, in hexadecimal. */
static bool is_salted(const char *value)
{
	size_t n = value[0] == '#' ? strspn(value + 1, "0123456789abcdef") : 0;

	return n && n <= 16 && !value[n + 1];
}

/* Not what tells nothing, or differs for no reason. */
static bool is_compared(const char *variable, const char *value)
{
	static const char *const others[] = {"_", "PWD", "OLDPWD", "SHLVL"};

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (!strcmp(variable, others[i]))
			return false;
	return !is_salted(value);
}

static json_t *variables(const struct diff_run *s, const struct diff_process *p)
{
	json_t *all = json_object();

	for (size_t at = 0; at < p->environment.len;) {
		const char *variable = p->environment.bytes + at;
		char *text = diff_run_name(s, str_of(variable), false), *value = strchr(text, '=');

		if (value) {
			*value++ = '\0';
			if (is_compared(text, value))
				json_object_set_new(all, text, json_string(value));
		}
		free(text);
		at += strlen(variable) + 1;
	}
	return all;
}

/* Names of the variables that differ between matched processes. */
static json_t *environment_changes(const struct difference *d, const struct diff_process *a)
{
	const struct diff_process *b = &d->b.v[a->match];
	json_t *of_a = variables(&d->a, a), *of_b = variables(&d->b, b), *names = json_object();
	json_t *value;
	const char *name;

	if (a->environment.bytes && b->environment.bytes) {
		json_object_foreach(of_b, name, value) if (!json_object_get(of_a, name))
			json_object_set(names, name, value);
		json_object_foreach(of_a, name,
				    value) if (!json_equal(value, json_object_get(of_b, name)))
			json_object_set(names, name, value);
	}
	json_decref(of_a);
	json_decref(of_b);
	return names;
}

/* A difference that the parent had as well is no news. */
static void compare_environment(struct difference *d, json_t *process, const struct diff_process *a)
{
	json_t *changes, *before = NULL, *news;
	uint64_t parent;

	if (str_is(a->environment, d->b.v[a->match].environment))
		return;
	changes = environment_changes(d, a);
	if (map_get(&d->a.process_of, (uint64_t)a->parent, &parent) &&
	    d->a.v[parent].match != DIFF_NONE)
		before = environment_changes(d, &d->a.v[parent]);
	news = only_in(changes, before, NULL, NULL);
	if (json_array_size(news)) {
		json_object_set(process, "environment", news);
		tell(d, process, "environment", a->first);
	}
	json_decref(news);
	json_decref(changes);
	json_decref(before);
}

static void compare_read(struct difference *d, json_t *process, const struct diff_process *a)
{
	const struct diff_process *b = &d->b.v[a->match];
	int64_t node = INT64_MAX, node_of_b = INT64_MAX;
	json_t *only_a = only_in(a->inputs, b->inputs, &d->packages, &node);
	json_t *only_b = only_in(b->inputs, a->inputs, &d->packages, &node_of_b);
	json_t *changed = json_array(), *value;
	const char *name;

	json_object_foreach(a->inputs, name, value) if (json_object_get(d->changed, name))
	{
		json_array_append_new(changed, json_string(name));
		if (json_integer_value(value) < node)
			node = json_integer_value(value);
	}
	if (json_array_size(only_a) + json_array_size(only_b) + json_array_size(changed)) {
		json_object_set(process, "inputs_only_a", only_a);
		json_object_set(process, "inputs_only_b", only_b);
		json_object_set(process, "inputs_changed", changed);
		tell(d, process, "inputs", node == INT64_MAX ? a->last : node);
	}
	json_decref(only_a);
	json_decref(only_b);
	json_decref(changed);
}

static void compare_process(struct difference *d, const struct diff_process *a)
{
	const struct diff_process *b = &d->b.v[a->match];
	json_t *process = json_pack("{s:s, s:I, s:I, s:[]}", "command", a->command, "pid_a",
				    (json_int_t)a->pid, "pid_b", (json_int_t)b->pid, "differs");

	tell_strings(d, process, "argv", a->key, b->key, a->first);
	tell_strings(d, process, "executable", a->executable, b->executable, a->first);
	compare_environment(d, process, a);
	compare_read(d, process, a);
	if (a->has_status && b->has_status && a->status != b->status) {
		json_object_set_new(process, "status",
				    json_pack("[o, o]", status_json(a), status_json(b)));
		tell(d, process, "status", a->last);
	}
	if (json_array_size(json_object_get(process, "differs")))
		json_array_append(d->processes, process);
	json_decref(process);
}

static json_t *alone(const struct diff_run *s)
{
	json_t *array = json_array();

	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].match == DIFF_NONE && !s->v[i].is_launcher)
			json_array_append_new(array,
					      json_pack("{s:s, s:I}", "command", s->v[i].command,
							"pid", (json_int_t)s->v[i].pid));
	return array;
}

static json_t *first_json(const struct difference *d)
{
	if (!d->first)
		return json_null();
	return json_pack("{s:O, s:O, s:O, s:O}", "command", json_object_get(d->first, "command"),
			 "pid_a", json_object_get(d->first, "pid_a"), "pid_b",
			 json_object_get(d->first, "pid_b"), "what",
			 json_object_get(d->first, "first"));
}

static json_t *packages_json(const struct difference *d)
{
	json_t *array = json_array(), *package;
	const char *key;

	json_object_foreach(d->packages.differ, key, package) json_array_append(array, package);
	return array;
}

static json_t *difference_json(struct difference *d)
{
	json_t *first = first_json(d), *process;
	size_t i;

	json_array_foreach(d->processes, i, process) json_object_del(process, "first");
	return json_pack(
		"{s:o, s:o, s:O, s:o, s:o, s:O, s:o, s:o, s:o, s:o, s:O, s:O, s:O, s:{s:I, s:I, "
		"s:I, s:I, s:I, s:I}}",
		"first", first, "packages", packages_json(d), "processes", d->processes,
		"processes_only_a", alone(&d->a), "processes_only_b", alone(&d->b),
		"inputs_changed", d->changed, "inputs_only_a",
		only_in(d->a.inputs, d->b.inputs, &d->packages, NULL), "inputs_only_b",
		only_in(d->b.inputs, d->a.inputs, &d->packages, NULL), "outputs_only_a",
		only_in(d->a.outputs, d->b.outputs, NULL, NULL), "outputs_only_b",
		only_in(d->b.outputs, d->a.outputs, NULL, NULL), "outputs_changed",
		d->contents.outputs, "outputs_bytes", d->contents.bytes, "listings_changed",
		d->contents.listings, "compared", "processes", (json_int_t)d->n_twins, "inputs",
		(json_int_t)d->n_compared, "inputs_unknown", (json_int_t)d->n_unknown, "outputs",
		(json_int_t)d->contents.n_outputs, "outputs_unknown",
		(json_int_t)d->contents.n_unknown, "listings", (json_int_t)d->contents.n_listings);
}

/* Nothing of it says that something differs. */
static bool is_same(json_t *report)
{
	const char *key;
	json_t *value;

	json_object_foreach(report, key, value) if (strcmp(key, "compared") && !json_is_null(value))
	{
		if (json_array_size(value) || json_object_size(value))
			return false;
	}
	return true;
}

/* --- for people */

static void print_string(const char *before, json_t *value, const char *after)
{
	fputs(before, stdout);
	out_text(stdout, value ? str_of(json_string_value(value)) : STR("(not used)"));
	fputs(after, stdout);
}

static void print_list(json_t *report, const char *key, const char *title)
{
	json_t *list = json_object_get(report, key), *value;
	size_t i;

	if (json_array_size(list))
		printf("%s (%zu)\n", title, json_array_size(list));
	json_array_foreach(list, i, value)
	{
		json_t *command = json_object_get(value, "command");

		print_string("  ", command ? command : value, "\n");
	}
}

static void print_pair(json_t *process, const char *key)
{
	json_t *pair = json_object_get(process, key);

	for (size_t i = 0; i < json_array_size(pair); i++) {
		printf("    %s of %s: ", key, i ? "B" : "A");
		out_json(stdout, json_incref(json_array_get(pair, i)), JSON_COMPACT);
		putchar('\n');
	}
}

static void print_inputs(json_t *process, const char *key, const char *title)
{
	json_t *list = json_object_get(process, key), *value;
	size_t i;

	json_array_foreach(list, i, value) print_string(title, value, "\n");
}

static void print_process(json_t *process)
{
	print_string("  ", json_object_get(process, "command"), "");
	printf(" (pid %lld, %lld)\n",
	       (long long)json_integer_value(json_object_get(process, "pid_a")),
	       (long long)json_integer_value(json_object_get(process, "pid_b")));
	print_pair(process, "argv");
	print_pair(process, "executable");
	print_pair(process, "status");
	print_inputs(process, "environment", "    environment ");
	print_inputs(process, "inputs_only_a", "    read only in A ");
	print_inputs(process, "inputs_only_b", "    read only in B ");
	print_inputs(process, "inputs_changed", "    read, and it had changed: ");
}

static void print_bytes(json_t *bytes)
{
	if (!bytes)
		return;
	printf("    from byte %lld: ",
	       (long long)json_integer_value(json_object_get(bytes, "offset")));
	print_string("", json_object_get(bytes, "a"), "\n");
	print_string("              B: ", json_object_get(bytes, "b"), "\n");
}

static void print_changed(json_t *report, const char *key, const char *title)
{
	json_t *changed = json_object_get(report, key), *value;
	const char *name;

	if (json_object_size(changed))
		printf("%s that changed\n", title);
	json_object_foreach(changed, name, value)
	{
		fputs("  ", stdout);
		out_text(stdout, str_of(name));
		print_string(" (by its ", value, ")\n");
		print_bytes(json_object_get(json_object_get(report, "outputs_bytes"), name));
	}
}

static void print_packages(json_t *packages)
{
	json_t *package;
	size_t i;

	if (json_array_size(packages))
		printf("packages (%zu)\n", json_array_size(packages));
	json_array_foreach(packages, i, package)
	{
		json_t *a = json_object_get(package, "a"), *b = json_object_get(package, "b");

		print_string("  ", json_object_get(package, "name"), "");
		print_string(" ", json_is_null(a) ? NULL : a, " -> ");
		print_string("", json_is_null(b) ? NULL : b, "");
		print_string(" (", json_object_get(package, "manager"), ")\n");
	}
}

static bool is_all_told(json_t *report)
{
	json_t *compared = json_object_get(report, "compared");

	return !json_integer_value(json_object_get(compared, "inputs_unknown")) &&
	       !json_integer_value(json_object_get(compared, "outputs_unknown"));
}

static void print_verdict(json_t *report)
{
	static const char *const counts[] = {"processes", "inputs", "outputs", "inputs_unknown",
					     "outputs_unknown"};
	json_t *compared = json_object_get(report, "compared");
	long long n[5];

	for (size_t i = 0; i < 5; i++)
		n[i] = (long long)json_integer_value(json_object_get(compared, counts[i]));
	printf("%s: %lld processes, %lld inputs and %lld outputs compared",
	       !is_same(report)	     ? "different"
	       : is_all_told(report) ? "the same"
				     : "cannot tell",
	       n[0], n[1], n[2]);
	if (n[3] || n[4])
		printf("; what %lld inputs and %lld outputs held is not known", n[3], n[4]);
	putchar('\n');
}

static void print_report(json_t *report)
{
	json_t *first = json_object_get(report, "first"), *value;
	json_t *processes = json_object_get(report, "processes");
	size_t i;

	if (!json_is_null(first)) {
		print_string("first difference: ", json_object_get(first, "what"), " of ");
		print_string("", json_object_get(first, "command"), "\n");
	}
	print_packages(json_object_get(report, "packages"));
	if (json_array_size(processes))
		printf("processes that differ (%zu)\n", json_array_size(processes));
	json_array_foreach(processes, i, value) print_process(value);
	print_list(report, "processes_only_a", "processes only in A");
	print_list(report, "processes_only_b", "processes only in B");
	print_changed(report, "outputs_changed", "outputs");
	print_changed(report, "inputs_changed", "inputs");
	print_changed(report, "listings_changed", "directories listed");
	print_list(report, "inputs_only_a", "inputs only in A");
	print_list(report, "inputs_only_b", "inputs only in B");
	print_list(report, "outputs_only_a", "outputs only in A");
	print_list(report, "outputs_only_b", "outputs only in B");
	print_verdict(report);
}

int cmd_diff(sqlite3 *a, sqlite3 *b, const struct options *o)
{
	struct difference d = {.changed = json_object(), .processes = json_array()};
	json_t *report;
	bool same, all_told;

	diff_run_of(&d.a, a, b);
	diff_run_of(&d.b, b, a);
	diff_match(&d.a, &d.b);
	diff_packages_of(&d.packages, &d.a, &d.b);
	compare_inputs(&d);
	diff_contents_of(&d.contents, &d.a, &d.b);
	for (size_t i = 0; i < d.a.n; i++)
		if (d.a.v[i].match != DIFF_NONE && !d.a.v[i].is_launcher) {
			d.n_twins++;
			compare_process(&d, &d.a.v[i]);
		}
	report = difference_json(&d);
	same = is_same(report);
	all_told = is_all_told(report);
	if (o->is_json)
		out_json_document(json_incref(report));
	else
		print_report(report);
	json_decref(report);
	json_decref(d.processes);
	json_decref(d.changed);
	diff_packages_end(&d.packages);
	diff_contents_end(&d.contents);
	diff_run_end(&d.a);
	diff_run_end(&d.b);
	return !same ? EXIT_NO : all_told ? 0 : EXIT_GAPS;
}
