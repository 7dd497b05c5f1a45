/* draw.c - what is said of each node, the same in all formats (draw.h). */
#include "draw.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "label.h"
#include "reduce.h"
#include "base/text.h"

const char *draw_role(enum view_role role)
{
	static const char *const names[N_ROLES] = {"process", "input",	 "temporary",
						   "output",  "between", "name"};

	return names[role];
}

static void put(FILE *f, char c, draw_escape escape)
{
	const char *other = escape(c);

	if (other)
		fputs(other, f);
	else
		fputc(c, f);
}

const char *draw_in_markup(char c)
{
	switch (c) {
	case '"':
		return "&quot;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '&':
		return "&amp;";
	default:
		return NULL;
	}
}

void draw_text(FILE *f, struct str s, draw_escape escape)
{
	for (size_t at = 0, n; at < s.len; at += n ? n : 1) {
		n = text_plain(s.bytes + at, s.len - at);
		if (n > 1) {
			fwrite(s.bytes + at, 1, n, f);
		} else if (n) {
			put(f, s.bytes[at], escape);
		} else {
			put(f, '\\', escape);
			fprintf(f, "x%02x", (unsigned char)s.bytes[at]);
		}
	}
}

__attribute__((format(printf, 2, 3))) static struct str say(struct arena *a, const char *format,
							    ...)
{
	va_list ap;
	struct str s;
	char *text;
	int n;

	va_start(ap, format);
	n = vasprintf(&text, format, ap);
	va_end(ap);
	if (n < 0)
		die(EXIT_FAILED, "out of memory");
	s = arena_str(a, (struct str){text, (size_t)n});
	free(text);
	return s;
}

static struct str join(struct arena *a, struct str x, struct str y)
{
	char *text = arena_alloc(a, x.len + y.len + 1);

	if (x.len)
		memcpy(text, x.bytes, x.len);
	if (y.len)
		memcpy(text + x.len, y.bytes, y.len);
	return (struct str){text, x.len + y.len};
}

/* A whole command line as text. */
static struct str command_line(struct arena *a, const struct view_image *image)
{
	struct str argv = image->argv;
	char *text;

	if (!argv.len)
		return reduce_program(image);
	text = arena_alloc(a, argv.len);
	for (size_t i = 0; i < argv.len; i++)
		text[i] = argv.bytes[i] ? argv.bytes[i] : ' ';
	return (struct str){text, argv.bytes[argv.len - 1] ? argv.len : argv.len - 1};
}

static struct str name_of(struct drawing *d, uint32_t exact)
{
	const struct view_things *t = d->p->things;
	const struct view_exact *e = &t->exact[exact];

	if (e->is_process)
		return command_line(&d->arena, &t->images[e->thing]);
	return t->objects[e->thing].path.bytes ? t->objects[e->thing].path : STR("(unknown)");
}

/* The things of each node, by node and then by thing: programs that ran others are not counted. */
struct member {
	uint32_t node, thing, exact;
};

static int by_node(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	if (x->node != y->node)
		return x->node < y->node ? -1 : 1;
	if (x->thing != y->thing)
		return x->thing < y->thing ? -1 : 1;
	return (x->exact > y->exact) - (x->exact < y->exact);
}

static int by_bytes(const void *a, const void *b)
{
	return str_compare(*(const struct str *)a, *(const struct str *)b);
}

static struct member *members_of(const struct view *p, size_t *ret_n)
{
	struct member *v = xmalloc(p->things->n_exact * sizeof(*v));
	size_t n = 0, kept = 0;

	for (uint32_t i = 0; i < p->things->n_exact; i++) {
		const struct view_exact *e = &p->things->exact[i];

		if (p->where[i] == VIEW_NONE)
			continue;
		/* Files that processes gave each other are folded into the one that ran them. */
		if (e->is_process ? !p->things->images[e->thing].is_passed
				  : p->nodes[p->where[i]].role != ROLE_PROCESS)
			v[n++] = (struct member){p->where[i], e->thing, i};
	}
	if (n)
		qsort(v, n, sizeof(*v), by_node);
	for (size_t i = 0; i < n; i++)
		if (!kept || v[kept - 1].node != v[i].node || v[kept - 1].thing != v[i].thing)
			v[kept++] = v[i];
	*ret_n = kept;
	return v;
}

static void set_uses(struct drawing *d)
{
	const struct view *p = d->p;

	d->use_store = xmalloc(p->n_uses * sizeof(*d->use_store));
	for (size_t i = 0; i < p->n_uses; i++) {
		struct drawn_node *node = &d->nodes[p->uses[i].node];

		d->use_store[i] = p->things->places.v[p->uses[i].place];
		if (!node->n_uses++)
			node->uses = d->use_store + i;
	}
	for (uint32_t i = 0; i < p->n_nodes; i++)
		if (d->nodes[i].n_uses)
			qsort(d->nodes[i].uses, d->nodes[i].n_uses, sizeof(struct str), by_bytes);
}

static void set_names(struct drawing *d)
{
	size_t n;
	struct member *members = members_of(d->p, &n);

	d->name_store = xmalloc(n * sizeof(*d->name_store));
	for (size_t i = 0, stop; i < n; i = stop) {
		struct drawn_node *node = &d->nodes[members[i].node];
		size_t n_names = 0;

		node->names = d->name_store + i;
		for (stop = i; stop < n && members[stop].node == members[i].node; stop++) {
			const struct view_exact *e = &d->p->things->exact[members[stop].exact];

			node->names[stop - i] = name_of(d, members[stop].exact);
			if (e->is_process && !node->gap.len)
				node->gap = d->p->things->images[e->thing].gap;
		}
		node->n = (uint32_t)(stop - i);

		qsort(node->names, node->n, sizeof(*node->names), by_bytes);
		for (uint32_t k = 0; k < node->n; k++)
			if (!n_names || !str_is(node->names[n_names - 1], node->names[k]))
				node->names[n_names++] = node->names[k];
		node->n_names = n_names;
	}
	free(members);
}

/* The directory that all are in, or above; without a slash at its end. */
static struct str common_dir(const struct drawn_node *n)
{
	struct str first = n->names[0], last = n->names[n->n_names - 1];
	size_t len = 0, end = 0;

	while (len < first.len && len < last.len && first.bytes[len] == last.bytes[len])
		if (first.bytes[len++] == '/')
			end = len - 1;
	return (struct str){first.bytes, end};
}

/* One that all have, and not none. */
static bool have_one_extension(const struct drawn_node *n)
{
	if (!label_extension(n->names[0]).len)
		return false;
	for (size_t i = 1; i < n->n_names; i++)
		if (!str_is(label_extension(n->names[0]), label_extension(n->names[i])))
			return false;
	return true;
}

static struct str group_of_files(struct drawing *d, const struct drawn_node *n)
{
	struct arena *a = &d->arena;
	struct str dir = common_dir(n), cwd = d->p->things->cwd;
	struct str pattern = join(a, STR("*."), label_extension(n->names[0]));
	bool is_here = cwd.bytes && str_is(dir, cwd);
	if (!dir.len || is_here)
		return pattern;
	return join(a, join(a, label_path(a, dir, cwd), STR("/")), pattern);
}

static struct str label_file(struct drawing *d, const struct view_node *node, struct drawn_node *n)
{
	struct arena *a = &d->arena;
	const struct view_object *o = &d->p->things->objects[node->thing];

	if (VIEW_IS_PACKAGE(node))
		return d->p->things->places.v[node->place];
	if (node->role == ROLE_BETWEEN && (n->n > 1 || !o->path.bytes || str_ends(o->path, "]")))
		return o->kind; /* pipe:[1234]: the number says nothing */
	if (n->n <= 1 || !n->n_names)
		return label_path(a, o->path, d->p->things->cwd);
	if (node->form == FORM_HIDDEN || node->form == FORM_ASIDE)
		return label_path(a, reduce_place(d->p->things, o, node->form), d->p->things->cwd);
	if (n->n_names == 1)
		return label_path(a, n->names[0], d->p->things->cwd);
	if (node->form == FORM_GROUP && have_one_extension(n))
		return group_of_files(d, n);
	return join(a, label_path(a, n->names[0], d->p->things->cwd),
		    say(a, " and %zu more", n->n_names - 1));
}

static struct str label_process(struct drawing *d, const struct view_node *node,
				const struct drawn_node *n, const struct strings *paths)
{
	const struct view_image *image = &d->p->things->images[node->thing];
	struct label_files files = {paths, image->cwd};

	if (n->n > 1)
		return label_base(reduce_program(image));
	if (!image->argv.len)
		return label_path(&d->arena, reduce_program(image), d->p->things->cwd);
	return label_command(&d->arena, image->argv, &files);
}

/* The second line. */
static struct str note_of(struct drawing *d, const struct view_node *node,
			  const struct drawn_node *n)
{
	const struct view_things *t = d->p->things;
	const struct view_exact *e = &t->exact[node->first];

	if (VIEW_IS_PACKAGE(node))
		return say(&d->arena, n->n == 1 ? "%u file" : "%u files", n->n);
	if (n->n > 1)
		return say(&d->arena, "\xc3\x97%u", n->n);
	if (node->role == ROLE_PROCESS) {
		if (d->step == STEP_EXACT && e->version)
			return say(&d->arena, "after more input: %u", e->version);
		return t->images[node->thing].is_forked ? STR("a fork") : STR("");
	}
	if (t->objects[node->thing].n_versions < 2 || node->form != FORM_ONE)
		return STR("");
	return e->version ? say(&d->arena, "version %u", e->version) : STR("as it was");
}

static const char *kind_of(const struct view *p, const struct view_node *node)
{
	if (node->role == ROLE_PROCESS)
		return "process";
	if (VIEW_IS_PACKAGE(node))
		return "package";
	return p->things->objects[node->thing].kind.bytes;
}

static void describe(struct drawing *d, uint32_t i, const struct strings *paths)
{
	const struct view_node *node = &d->p->nodes[i];
	struct drawn_node *n = &d->nodes[i];

	n->kind = kind_of(d->p, node);
	n->via = STR("");
	if (node->role == ROLE_PROCESS) {
		n->label = label_process(d, node, n, paths);
		if (node->via != VIEW_NONE && n->n == 1)
			n->via = label_base(reduce_program(&d->p->things->images[node->via]));
	} else {
		n->label = label_file(d, node, n);
	}
	n->note = note_of(d, node, n);
}

/* The first program. */
static struct str recorded_command(struct drawing *d)
{
	const struct view_things *t = d->p->things;
	struct strings none = {0};
	struct label_files files = {&none, {NULL, 0}};
	uint32_t i = 0;

	while (i < t->n_images && !(t->images[i].is_first && t->images[i].argv.len))
		i++;
	if (i == t->n_images)
		return STR("");
	return label_command(&d->arena, t->images[i].argv, &files);
}

/* Worth a place in a command line that is cut. */
static bool is_telling(const struct view_object *o)
{
	struct str dir;

	return o->path.bytes && str_is(o->kind, STR("file")) && !label_is_system(o->path, &dir);
}

void drawing_of(struct drawing *d, const struct view *p, int step)
{
	struct strings paths = {0};

	*d = (struct drawing){.p = p, .step = step};
	d->nodes = xcalloc(p->n_nodes, sizeof(*d->nodes));
	for (uint32_t i = 0; i < p->things->n_objects; i++)
		if (is_telling(&p->things->objects[i]))
			strings_add(&paths, p->things->objects[i].path);
	set_names(d);
	set_uses(d);
	for (uint32_t i = 0; i < p->n_nodes; i++)
		describe(d, i, &paths);
	d->command = recorded_command(d);
	if (step == STEP_MINE)
		d->title = say(&d->arena, "your files: %u nodes, %u edges", p->n_nodes, p->n_edges);
	else
		d->title = say(&d->arena, "step %d (%s) of 7: %u nodes, %u edges", step,
			       reduce_name(step), p->n_nodes, p->n_edges);
	strings_free(&paths);
}

void drawing_end(struct drawing *d)
{
	arena_free(&d->arena);
	free(d->nodes);
	free(d->name_store);
	free(d->use_store);
}
