/* cmd_tree.c - prov tree: the processes below those that started them, with arguments and ends. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "replay/thread_summary.h"
#include "replay/model.h"
#include "base/out.h"

struct tree {
	struct model m;
	struct thread_summaries summaries;
	bool has_threads; /* they are asked for */
};

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

/* --- threads */

/* The first of an image's; they stand together. */
static size_t first_thread(const struct recording *r, const struct image *image)
{
	size_t first = recording_thread(r, image->id, 0);

	for (size_t i = 0; first == SIZE_MAX && i < r->n_threads; i++)
		if (r->threads[i].image == image->id)
			first = i;
	return first;
}

static json_t *thread_json(const struct thread *t, const struct thread_summary *s)
{
	const char *end = thread_summary_how(s);

	return json_pack("{s:I, s:I, s:I, s:I, s:I, s:I, s:o, s:o, s:b}", "tid", (json_int_t)t->tid,
			 "thread", (json_int_t)t->serial, "t0", (json_int_t)s->t_begin, "t1",
			 (json_int_t)s->t_last, "ops", (json_int_t)s->n_ops, "acquisitions",
			 (json_int_t)s->n_acquired, "end", end ? json_string(end) : json_null(),
			 "joined_by", s->joined_by ? json_integer(s->joined_by->tid) : json_null(),
			 "detached", s->is_detached);
}

static json_t *threads_json(const struct tree *t, const struct image *image)
{
	const struct recording *r = t->m.r;
	json_t *array = json_array();

	for (size_t i = first_thread(r, image);
	     i < r->n_threads && r->threads[i].image == image->id; i++)
		json_array_append_new(array, thread_json(&r->threads[i], &t->summaries.v[i]));
	return array;
}

/* How it ended, as far as anything tells; a thread that returned and was not joined says nothing.
 */
static void print_thread_end(const struct thread_summary *s)
{
	static const char *const words[][2] = {
		{"exec", "executed a program"},
		{"process", "ended the process"},
		{"exit", "ended itself"},
		{"cancel", "cancelled"},
	};
	const char *end = thread_summary_how(s);

	for (size_t i = 0; end && i < sizeof(words) / sizeof(words[0]); i++)
		if (!strcmp(words[i][0], end))
			printf(", %s", words[i][1]);
	if (s->joined_by)
		printf(", joined by %u", s->joined_by->tid);
	if (s->is_detached)
		fputs(", detached", stdout);
}

static void print_thread(const struct thread *t, const struct thread_summary *s, int depth)
{
	const struct out_style *style = out_style();

	printf("%*s%sthread %u%s  %.6f to %.6f s, %llu %s", 2 * depth, "", style->dim, t->tid,
	       style->plain, (double)s->t_begin / 1e9, (double)s->t_last / 1e9,
	       (unsigned long long)s->n_ops, s->n_ops == 1 ? "op" : "ops");
	if (s->n_acquired)
		printf(", %llu %s", (unsigned long long)s->n_acquired,
		       s->n_acquired == 1 ? "acquisition" : "acquisitions");
	print_thread_end(s);
	putchar('\n');
}

static void print_threads(const struct tree *t, const struct image *image, int depth)
{
	const struct recording *r = t->m.r;

	for (size_t i = first_thread(r, image);
	     i < r->n_threads && r->threads[i].image == image->id; i++)
		print_thread(&r->threads[i], &t->summaries.v[i], depth);
}

/* --- processes */

static json_t *image_json(const struct tree *t, const struct image *image)
{
	const struct model *m = &t->m;
	json_t *o = json_object(), *argv = json_array();

	out_json_str(o, "exe", model_str(m, image->exe));
	json_decref(argv);
	struct str *v = xmalloc(image->program->n_argv * sizeof(*v));
	for (size_t i = 0; i < image->program->n_argv; i++)
		v[i] = model_str(m, image->program->argv[i]);
	argv = out_json_strings(v, image->program->n_argv);
	free(v);
	json_object_set_new(o, "argv", argv);
	json_object_set_new(o, "t0", json_integer(image->t_begin));
	json_object_set_new(o, "t1", image->t_end < 0 ? json_null() : json_integer(image->t_end));
	json_object_set_new(o, "recorded", json_boolean(image->is_preloaded));
	if (t->has_threads)
		json_object_set_new(o, "threads", threads_json(t, image));
	return o;
}

/* Documents nested deeper than this can be read by hardly any program, nor written by ours. */
#define DEPTH_MAX 1000

static json_t *process_json(const struct tree *t, const struct process *p, int depth)
{
	const struct model *m = &t->m;
	const struct process *parent = process_maker(p);
	json_t *o = json_object(), *epochs = json_array(), *children = json_array();

	json_object_set_new(o, "pid", json_integer(p->pid));
	json_object_set_new(o, "ppid", json_integer(parent ? parent->pid : 0));
	for (size_t k = 0; k < p->n_images; k++)
		json_array_append_new(epochs, image_json(t, &m->images[p->images[k]]));
	json_object_set_new(o, "epochs", epochs);
	json_object_set_new(o, "exit", exit_json(p));
	for (size_t k = 0; depth < DEPTH_MAX && k < p->n_children; k++)
		if (p->children[k]->state != LIFE_NONE)
			json_array_append_new(children, process_json(t, p->children[k], depth + 1));
	json_object_set_new(o, "children", children);
	if (depth == DEPTH_MAX && p->n_children)
		json_object_set_new(o, "children_left_out", json_true());
	return o;
}

static void print_end(const struct process *p)
{
	const struct out_style *style = out_style();

	if (!p->has_status)
		printf(p->t_over < 0 ? " (still running)" : "");
	else if (WIFSIGNALED(p->status))
		printf(" %s[SIG%s]%s", style->red,
		       sigabbrev_np(WTERMSIG(p->status)) ? sigabbrev_np(WTERMSIG(p->status)) : "?",
		       style->plain);
	else if (WEXITSTATUS(p->status))
		printf(" %s[exit %d]%s", style->red, WEXITSTATUS(p->status), style->plain);
}

static void print_process(const struct tree *t, const struct process *p, int depth)
{
	const struct model *m = &t->m;
	const struct out_style *style = out_style();

	printf("%*s%s%u%s", 2 * depth, "", style->dim, p->pid, style->plain);
	for (size_t k = 0; k < p->n_images; k++) {
		const struct image *image = &m->images[p->images[k]];
		char *command;

		/* A fork before its exec says nothing new. */
		if ((image->how == START_FORKED || image->how == START_SHARING) &&
		    p->n_images > k + 1)
			continue;
		command = model_command(m, image, 100);
		fputs(k && image->how == START_EXECED && k > 1 ? " -> " : " ", stdout);
		out_text(stdout, str_of(command));
		fputs(image->is_preloaded ? "" : " (not recorded)", stdout);
		free(command);
	}
	if (!p->n_images)
		printf(" (a child that did nothing)");
	print_end(p);
	if (p->t_over >= 0)
		printf(" %s%s%s", style->dim, out_duration(p->t_over - p->t_begin), style->plain);
	putchar('\n');
	for (size_t k = 0; t->has_threads && k < p->n_images; k++)
		print_threads(t, &m->images[p->images[k]], depth + 2);
}

/* Daemons that start daemons make trees deeper than our stack is. */
static void print_descent(const struct tree *t, const struct process *root)
{
	struct {
		const struct process *process;
		int depth;
	} *todo = NULL, now;
	size_t n = 0;

	GROW(todo, n);
	todo[n].process = root;
	todo[n++].depth = 0;
	while (n) {
		now = todo[--n];
		print_process(t, now.process, now.depth);
		for (size_t k = now.process->n_children; k--;) {
			if (now.process->children[k]->state == LIFE_NONE)
				continue;
			GROW(todo, n);
			todo[n].process = now.process->children[k];
			todo[n++].depth = now.depth + 1;
		}
	}
	free(todo);
}

static void see_op(struct model *m, struct image *image, const struct op *op, void *arg)
{
	(void)m, (void)image;
	thread_summary_see(arg, op);
}

int cmd_tree(struct recording *r, const struct options *o)
{
	struct tree t = {.has_threads = o->has_threads};
	struct process *const *all;
	size_t n;

	thread_summary_begin(&t.summaries, r);
	model_run(&t.m, r, t.has_threads ? see_op : NULL, &t.summaries);
	thread_summary_finish(&t.summaries);
	all = life_tasks(t.m.life, &n);
	for (size_t i = 0; i < n; i++) {
		if (process_maker(all[i]) || !process_is_of_command(all[i]))
			continue;
		if (o->is_json)
			out_json_line(process_json(&t, all[i], 0));
		else
			print_descent(&t, all[i]);
	}
	model_end(&t.m);
	thread_summary_free(&t.summaries);
	return 0;
}
