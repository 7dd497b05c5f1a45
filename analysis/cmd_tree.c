/* cmd_tree.c - prov tree: who started whom, with what, and how it ended. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "model.h"
#include "out.h"

static json_t *exit_json(const struct process *p)
{
	char number[24];
	const char *name;

	if (!p->has_status)
		return json_null();
	if (!WIFSIGNALED(p->status))
		return json_pack("{s:i}", "code", WEXITSTATUS(p->status));
	name = sigabbrev_np(WTERMSIG(p->status));
	if (name)
		snprintf(number, sizeof(number), "SIG%s", name);
	else
		snprintf(number, sizeof(number), "%d", WTERMSIG(p->status));
	return json_pack("{s:s}", "signal", number);
}

static json_t *image_json(const struct model *m, const struct image *image)
{
	json_t *o = json_object(), *argv = json_array();

	out_json_str(o, "exe", model_str(m, image->exe));
	json_decref(argv);
	struct str *v = xmalloc(image->n_argv * sizeof(*v));
	for (size_t i = 0; i < image->n_argv; i++)
		v[i] = model_str(m, image->argv[i]);
	argv = out_json_strings(v, image->n_argv);
	free(v);
	json_object_set_new(o, "argv", argv);
	json_object_set_new(o, "t0", json_integer(image->t_begin));
	json_object_set_new(o, "t1", image->t_end < 0 ? json_null() : json_integer(image->t_end));
	json_object_set_new(o, "recorded", json_boolean(image->is_preloaded));
	return o;
}

/* Documents nested deeper than this can be read by hardly any program, nor written by ours. */
#define DEPTH_MAX 1000

static json_t *process_json(const struct model *m, size_t i, int depth)
{
	const struct process *p = &m->processes[i];
	json_t *o = json_object(), *epochs = json_array(), *children = json_array();

	json_object_set_new(o, "pid", json_integer(p->pid));
	json_object_set_new(o, "ppid",
			    json_integer(p->parent == NONE ? 0 : m->processes[p->parent].pid));
	for (size_t k = 0; k < p->n_images; k++)
		json_array_append_new(epochs, image_json(m, &m->images[p->images[k]]));
	json_object_set_new(o, "epochs", epochs);
	json_object_set_new(o, "exit", exit_json(p));
	for (size_t k = 0; depth < DEPTH_MAX && k < p->n_children; k++)
		json_array_append_new(children, process_json(m, p->children[k], depth + 1));
	json_object_set_new(o, "children", children);
	if (depth == DEPTH_MAX && p->n_children)
		json_object_set_new(o, "children_left_out", json_true());
	return o;
}

static void print_end(const struct process *p)
{
	const struct out_style *style = out_style();

	if (!p->has_status)
		printf(p->t_end < 0 ? " (still running)" : "");
	else if (WIFSIGNALED(p->status))
		printf(" %s[SIG%s]%s", style->red,
		       sigabbrev_np(WTERMSIG(p->status)) ? sigabbrev_np(WTERMSIG(p->status)) : "?",
		       style->plain);
	else if (WEXITSTATUS(p->status))
		printf(" %s[exit %d]%s", style->red, WEXITSTATUS(p->status), style->plain);
}

static void print_process(const struct model *m, size_t i, int depth)
{
	const struct out_style *style = out_style();
	const struct process *p = &m->processes[i];

	printf("%*s%s%u%s", 2 * depth, "", style->dim, p->pid, style->plain);
	for (size_t k = 0; k < p->n_images; k++) {
		const struct image *image = &m->images[p->images[k]];
		char *command;

		/* What a fork was before its exec says nothing new. */
		if ((image->how == HOW_FORKED || image->how == HOW_SHARING) && p->n_images > k + 1)
			continue;
		command = model_command(m, image, 100);
		printf("%s %s%s", k && image->how == HOW_EXECED && k > 1 ? " ->" : "", command,
		       image->is_preloaded ? "" : " (not recorded)");
		free(command);
	}
	if (!p->n_images)
		printf(" (a child that did nothing)");
	print_end(p);
	if (p->t_end >= 0)
		printf(" %s%s%s", style->dim, out_duration(p->t_end - p->t_begin), style->plain);
	putchar('\n');
}

/* Daemons that start daemons make trees deeper than our stack is. */
static void print_descent(const struct model *m, size_t root)
{
	struct {
		size_t process;
		int depth;
	} *todo = NULL, now;
	size_t n = 0;

	GROW(todo, n);
	todo[n].process = root;
	todo[n++].depth = 0;
	while (n) {
		const struct process *p = &m->processes[todo[n - 1].process];

		now = todo[--n];
		print_process(m, now.process, now.depth);
		for (size_t k = p->n_children; k--;) {
			GROW(todo, n);
			todo[n].process = p->children[k];
			todo[n++].depth = now.depth + 1;
		}
	}
	free(todo);
}

int cmd_tree(struct recording *r, const struct options *o)
{
	struct model m;

	model_run(&m, r, NULL, NULL);
	for (size_t i = 0; i < m.n_processes; i++) {
		if (m.processes[i].parent != NONE || m.processes[i].is_launcher)
			continue;
		if (o->is_json)
			out_json_line(process_json(&m, i, 0));
		else
			print_descent(&m, i);
	}
	model_end(&m);
	return 0;
}
