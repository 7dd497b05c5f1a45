/*
 * cmd_fds.c - prov fds: what each process had open, and its working directory, at its end; or, with
 * --path, at each of its operations on such a path.
 */
#include "cmd.h"

#include <fnmatch.h>
#include <stdlib.h>

#include "replay/model.h"
#include "base/out.h"
#include "recording/walk.h"

static void add_path(json_t *o, const char *key, struct model *m, uint32_t path)
{
	out_json_str(o, key, model_str(m, path));
}

static json_t *fd_json(struct model *m, const struct image *image, const struct fd *f)
{
	json_t *o = json_object();

	json_object_set_new(o, "fd", json_integer(f->fd));
	add_path(o, "target", m, model_fd_path(m, image, f->fd));
	json_object_set_new(o, "cloexec", json_boolean(f->is_cloexec));
	json_object_set_new(o, "dev",
			    f->inode
				    ? json_pack("[I,I]", (json_int_t)f->major, (json_int_t)f->minor)
				    : json_null());
	json_object_set_new(o, "ino", f->inode ? json_integer((json_int_t)f->inode) : json_null());
	return o;
}

static uint32_t root_of(struct model *m, const struct image *image)
{
	uint32_t root = model_root(m, image);

	return root == NO_PATH ? strings_add(&m->strings, STR("/")) : root;
}

static void print_json(struct model *m, const struct image *image, const struct op *op,
		       uint32_t about)
{
	json_t *fds = json_array(), *o = json_object();
	int32_t mask = image->place->umask;

	json_object_set_new(o, "pid", json_integer(image->process->pid));
	json_object_set_new(o, "epoch", json_integer(image->epoch));
	json_object_set_new(o, "tid", op ? json_integer(op->thread->tid) : json_null());
	json_object_set_new(o, "t", op ? json_integer(op->t1) : json_null());
	add_path(o, "at", m, about);
	add_path(o, "cwd", m, model_cwd(m, image));
	add_path(o, "root", m, root_of(m, image));
	json_object_set_new(o, "umask", mask < 0 ? json_null() : json_integer(mask));
	for (size_t i = 0; i < image->fds->n; i++)
		json_array_append_new(fds, fd_json(m, image, &image->fds->v[i]));
	json_object_set_new(o, "fds", fds);
	out_json_line(o);
}

static void print_path(struct model *m, const char *before, uint32_t path)
{
	fputs(before, stdout);
	if (path == NO_PATH)
		putchar('?');
	else
		out_text(stdout, model_str(m, path));
}

static void print_text(struct model *m, const struct image *image, uint32_t about)
{
	const struct out_style *style = out_style();

	printf("%s%u/%u%s", style->bold, image->process->pid, image->epoch, style->plain);
	if (about != NO_PATH)
		print_path(m, " at ", about);
	print_path(m, " cwd=", model_cwd(m, image));
	print_path(m, " root=", root_of(m, image));
	if (image->place->umask < 0)
		puts(" umask=?");
	else
		printf(" umask=%04o\n", (unsigned int)image->place->umask);
	for (size_t i = 0; i < image->fds->n; i++) {
		const struct fd *f = &image->fds->v[i];

		printf("%5d %c", f->fd, f->is_cloexec ? 'c' : ' ');
		print_path(m, " ", model_fd_path(m, image, f->fd));
		putchar('\n');
	}
}

struct asked {
	const struct options *o;
	struct map has_exited; /* by process */
};

static void print(struct model *m, const struct asked *a, const struct image *image,
		  const struct op *op, uint32_t about)
{
	if (a->o->pid >= 0 && image->process->pid != (uint32_t)a->o->pid)
		return;
	if (a->o->is_json)
		print_json(m, image, op, about);
	else
		print_text(m, image, about);
}

static bool is_like(struct model *m, uint32_t path, const char *glob)
{
	char *text = path == NO_PATH ? NULL : str_dup(model_str(m, path));
	bool found = text && !fnmatch(glob, text, 0);

	free(text);
	return found;
}

static void note_exit(struct asked *a, const struct image *image)
{
	map_set(&a->has_exited, image->process->number, 1);
}

/* Processes whose end was not seen: as they were last. */
static void print_others(struct model *m, const struct asked *a)
{
	struct process *const *all;
	uint64_t known;
	size_t n;

	all = life_tasks(m->life, &n);
	for (size_t i = 0; i < n; i++) {
		const struct process *p = all[i];
		const struct image *last =
			p->n_images ? &m->images[p->images[p->n_images - 1]] : NULL;

		if (!p->is_launcher && last && last->fds &&
		    !map_get(&a->has_exited, p->number, &known))
			print(m, a, last, NULL, NO_PATH);
	}
}

int cmd_fds(struct recording *r, const struct options *o)
{
	struct walk *w = walk_begin(r, WALK_BY_EFFECT);
	struct asked a = {.o = o};
	const struct op *op;
	struct model m;

	model_begin(&m, r);
	while ((op = walk_next(w))) {
		uint32_t about = op->is_done ? cmd_about(&m, model_image(&m, op), op) : NO_PATH;
		struct image *image = model_step(&m, op, walk_time(w));

		if (!image || !op->is_done)
			continue;
		if (o->glob && is_like(&m, about, o->glob))
			print(&m, &a, image, op, about);
		else if (!o->glob && op->kind == OP_EXIT) {
			print(&m, &a, image, op, NO_PATH);
			note_exit(&a, image);
		}
	}
	walk_end(w);
	if (!o->glob)
		print_others(&m, &a);
	map_free(&a.has_exited);
	model_end(&m);
	return 0;
}
