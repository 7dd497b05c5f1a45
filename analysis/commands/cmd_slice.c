/* cmd_slice.c - prov slice: the commands and the inputs that it took to make a file. */
#include "cmd.h"

#include <stdlib.h>

#include "query/find.h"
#include "base/out.h"
#include "query/script.h"
#include "query/slice_gaps.h"
#include "query/slice_json.h"
#include "query/system_files.h"

struct recipe {
	struct stored rows;
	const struct stored_image **commands; /* by the time they began */
	size_t n_commands;
	const struct stored_node **inputs; /* by path */
	size_t n_inputs;
	struct slice_gaps gaps;
};

static int by_begin(const void *a, const void *b)
{
	const struct stored_image *x = *(const struct stored_image *const *)a;
	const struct stored_image *y = *(const struct stored_image *const *)b;

	if (x->t_begin != y->t_begin)
		return x->t_begin < y->t_begin ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

static int by_path(const void *a, const void *b)
{
	const struct stored_node *x = *(const struct stored_node *const *)a;
	const struct stored_node *y = *(const struct stored_node *const *)b;
	int c = str_compare(x->object->path, y->object->path);

	return c ? c : (x->id > y->id) - (x->id < y->id);
}

/* A fork goes on with its parent's command; that is there already, as its parent. */
static bool is_command(const struct stored_image *image)
{
	return !str_is(image->how, STR("forked")) && !str_is(image->how, STR("sharing"));
}

static void take(struct recipe *r, const struct stored_node *node, struct map *met)
{
	uint64_t value;

	if (stored_is_input(node))
		r->inputs[r->n_inputs++] = node;
	if (!node->image || !is_command(node->image) ||
	    map_get(met, (uint64_t)node->image->id, &value))
		return;
	map_set(met, (uint64_t)node->image->id, 0);
	r->commands[r->n_commands++] = node->image;
}

static void recipe_of(struct recipe *r, const struct options *o)
{
	struct map met = {0};
	struct found found;
	struct slice slice;
	size_t n;
	int64_t *targets;

	find_versions(&found, &r->rows, o->args[0], FIND_WRITTEN, o->is_all);
	targets = found_nodes(&found, o->has_all_versions, &n);
	slice_of(&slice, &r->rows, targets, n, SLICE_UP, o->is_all);
	slice_gaps_of(&r->gaps, &r->rows, &slice);
	r->commands = xmalloc((slice.n + 1) * sizeof(*r->commands));
	r->inputs = xmalloc((slice.n + 1) * sizeof(*r->inputs));
	for (size_t i = 0; i < slice.n; i++)
		take(r, stored_node(&r->rows, slice.nodes[i]), &met);
	if (r->n_commands)
		qsort(r->commands, r->n_commands, sizeof(*r->commands), by_begin);
	if (r->n_inputs)
		qsort(r->inputs, r->n_inputs, sizeof(*r->inputs), by_path);
	map_free(&met);
	slice_end(&slice);
	free(targets);
	found_end(&found);
}

static void recipe_end(struct recipe *r)
{
	free(r->commands);
	free(r->inputs);
	slice_gaps_end(&r->gaps);
	stored_end(&r->rows);
}

static void print_json(const struct recipe *r)
{
	json_t *o = json_object(), *commands = json_array(), *inputs = json_array();

	for (size_t i = 0; i < r->n_commands; i++) {
		json_t *command = json_object();

		slice_json_image(command, r->commands[i]);
		json_object_set_new(command, "t0", json_integer(r->commands[i]->t_begin));
		json_array_append_new(commands, command);
	}
	for (size_t i = 0; i < r->n_inputs; i++) {
		json_t *input = slice_json_node(r->inputs[i]);
		struct str name = system_files_name(r->inputs[i]);

		out_json_str(input, "package", name);
		out_json_str(input, "manager", r->inputs[i]->object->package.manager);
		out_json_str(input, "version", r->inputs[i]->object->package.version);
		json_array_append_new(inputs, input);
	}
	json_object_set_new(o, "commands", commands);
	json_object_set_new(o, "inputs", inputs);
	json_object_set_new(o, "gaps", slice_gaps_json(&r->gaps));
	json_object_set_new(o, "gaps_elsewhere", json_integer((json_int_t)r->gaps.n_elsewhere));
	out_json_document(o);
}

static void print_commands(const struct recipe *r)
{
	const struct out_style *style = out_style();
	struct str cwd = {NULL, 0};

	printf("%scommands%s (%zu)\n", style->bold, style->plain, r->n_commands);
	for (size_t i = 0; i < r->n_commands; i++) {
		const struct stored_image *c = r->commands[i];
		char *text = stored_command(c, 1 << 20);

		if (!cwd.bytes || !str_is(cwd, c->cwd)) {
			cwd = c->cwd.bytes ? c->cwd : STR("?");
			fputs("  cd ", stdout);
			out_text(stdout, cwd);
			putchar('\n');
		}
		fputs("  ", stdout);
		out_text(stdout, str_of(text));
		printf("  %s# pid %lld%s, ", style->dim, (long long)c->pid,
		       c->is_recorded ? "" : ", not recorded");
		out_text(stdout, c->exe.bytes ? c->exe : STR("?"));
		printf("%s\n", style->plain);
		free(text);
	}
}

static void print_text(const struct recipe *r, bool is_all)
{
	const struct out_style *style = out_style();
	struct counts system = {0};
	uint64_t n;

	print_commands(r);
	for (size_t i = 0; !is_all && i < r->n_inputs; i++) {
		struct str name = system_files_name(r->inputs[i]);

		if (name.bytes)
			counts_add(&system, name);
	}
	n = counts_total(&system);
	printf("%sinputs%s (%zu)\n", style->bold, style->plain, r->n_inputs - (size_t)n);
	for (size_t i = 0; i < r->n_inputs; i++) {
		if (!is_all && system_files_name(r->inputs[i]).bytes)
			continue;
		fputs("  ", stdout);
		out_text(stdout, r->inputs[i]->object->path);
		putchar('\n');
	}
	if (n) {
		printf("  and %llu system %s: ", (unsigned long long)n, n == 1 ? "file" : "files");
		system_files_print(&system);
		putchar('\n');
	}
	counts_end(&system);
	slice_gaps_print(&r->gaps);
}

/* Descriptors stand in the recording itself. */
static int print_script(struct recipe *r, struct recording *recording, const struct options *o)
{
	struct run_states states;
	struct remake remake;
	struct found found;
	size_t n;
	int64_t *targets;

	if (!recording)
		die(EXIT_WRONG, "--script needs the recording: a database does not have all of it");
	recipe_of(r, o);
	find_versions(&found, &r->rows, o->args[0], FIND_WRITTEN, o->is_all);
	targets = found_nodes(&found, o->has_all_versions, &n);
	run_states_of(&states, recording);
	remake_of(&remake, &r->rows, &states, targets, n);
	script_print(&remake, o->args[0]);
	remake_end(&remake);
	run_states_end(&states);
	free(targets);
	found_end(&found);
	return slice_gaps_status(&r->gaps);
}

int cmd_slice(sqlite3 *db, struct recording *recording, const struct options *o)
{
	struct recipe r = {0};
	int status;

	stored_begin(&r.rows, db);
	if (o->is_script) {
		status = print_script(&r, recording, o);
		recipe_end(&r);
		return status;
	}
	recipe_of(&r, o);
	if (o->is_json)
		print_json(&r);
	else
		print_text(&r, o->is_all || o->has_system);
	status = slice_gaps_status(&r.gaps);
	recipe_end(&r);
	return status;
}
