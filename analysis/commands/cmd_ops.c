/*
 * cmd_ops.c - prov ops: every op, in the order in which they took effect: inputs when their call
 * returned, outputs when it began.  Only so does a descriptor mean the same as in the command.
 */
#include "cmd.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "replay/model.h"
#include "base/out.h"
#include "replay/sync_text.h"
#include "recording/walk.h"
#include "symbols/stacks.h"

uint32_t cmd_about(struct model *m, const struct image *image, const struct op *op)
{
	const struct op_facts *facts = &op->layout->facts;
	const union value *path = op_field(op, facts->path);
	const union value *dirfd = op_field(op, facts->dirfd), *fd = op_field(op, facts->fd);

	if (!image || (facts->is_absolute && path && !str_starts(path->str, "/")))
		return NO_PATH;
	if (path && path->str.bytes)
		return model_path(m, image, dirfd ? dirfd->i : -100, path->str);
	if (dirfd)
		return model_fd_path(m, image, dirfd->i);
	return fd ? model_fd_path(m, image, fd->i) : NO_PATH;
}

static json_t *id_json(const struct id *id)
{
	json_t *o;

	if (!id->is_there)
		return json_null();
	o = json_pack("{s:[I,I], s:I, s:I, s:I}", "dev", (json_int_t)id->major,
		      (json_int_t)id->minor, "ino", (json_int_t)id->inode, "mode",
		      (json_int_t)id->mode, "size", (json_int_t)id->size);
	if (id->birth > 1)
		json_object_set_new(o, "born", json_integer((json_int_t)(id->birth - 2)));
	return o;
}

static void add_field(json_t *o, const struct field *f, const union value *v)
{
	char hex[20];

	switch (f->type) {
	case FIELD_U:
	case FIELD_C64:
	case FIELD_C32:
		json_object_set_new(o, f->name, json_integer((json_int_t)v->u));
		break;
	case FIELD_I:
		json_object_set_new(o, f->name, json_integer(v->i));
		break;
	case FIELD_X64:
		snprintf(hex, sizeof(hex), "%016llx", (unsigned long long)v->u);
		json_object_set_new(o, f->name, json_string(hex));
		break;
	case FIELD_STR:
		out_json_str(o, f->name, v->str);
		break;
	case FIELD_STRV:
		json_object_set_new(o, f->name,
				    v->strv.is_there ? out_json_strings(v->strv.v, v->strv.n)
						     : json_null());
		break;
	case FIELD_ID:
		json_object_set_new(o, f->name, id_json(&v->id));
		break;
	case FIELD_SPAN:
		json_object_set_new(o, f->name,
				    v->span.is_there ? json_pack("[I,I]", (json_int_t)v->span.low,
								 (json_int_t)v->span.high)
						     : json_null());
		break;
	}
}

/* The object that is named "". */
static struct str program_of(struct stacks *stacks, const struct model *m,
			     const struct image *image)
{
	if (!image || image->exe == NO_PATH)
		return (struct str){NULL, 0};
	return stacks_program(stacks, model_str(m, image->exe),
			      image->program->n_argv ? model_str(m, image->program->argv[0])
						     : STR(""));
}

static void print_json(struct model *m, const struct op *op, const struct image *image,
		       uint32_t abs, struct stacks *stacks)
{
	size_t n;
	const char *call = op_call(m->r, op, &n);
	bool has_abs = str_starts(model_str(m, abs), "/"); /* pipe:[1234] is no path */
	json_t *o = json_pack("{s:I, s:I, s:I, s:I, s:I, s:s}", "pid", (json_int_t)op->thread->pid,
			      "epoch", (json_int_t)(image ? image->epoch : 0), "tid",
			      (json_int_t)op->thread->tid, "thread", (json_int_t)op->thread->serial,
			      "op_no", (json_int_t)op->op_no, "op", op->layout->name);

	if (!op->is_done) {
		json_object_set_new(o, "unfinished", json_true());
		out_json_line(o);
		return;
	}
	json_object_set_new(o, "call", n ? json_stringn(call, n) : json_null());
	for (uint32_t i = 0; i < op->layout->n_fields; i++) {
		add_field(o, &op->layout->fields[i], &op->f[i]);
		if (!strcmp(op->layout->fields[i].name, "path") && has_abs)
			out_json_str(o, "abs", model_str(m, abs));
	}
	if (!json_object_get(o, "abs") && has_abs)
		out_json_str(o, "abs", model_str(m, abs));
	if (op->kind == OP_ACQUIRE || op->kind == OP_RELEASE)
		json_object_set_new(o, "word", json_string(sync_word(op->f[ACQUIRE_what].u)));
	json_object_set_new(o, "ret", json_integer(op->ret));
	json_object_set_new(o, "errno", op->err ? json_string(out_errno(op->err)) : json_null());
	json_object_set_new(o, "t0", json_integer(op->t0));
	json_object_set_new(o, "t1", json_integer(op->t1));
	if (stacks) {
		json_object_set_new(o, "stack",
				    stacks_json(stacks, op->stack, program_of(stacks, m, image)));
		json_object_set_new(o, "script", stacks_script_json(stacks, op->stack));
	}
	out_json_line(o);
}

static void print_value(const struct field *f, const union value *v)
{
	switch (f->type) {
	case FIELD_U:
	case FIELD_C64:
	case FIELD_C32:
		printf("%llu", (unsigned long long)v->u);
		break;
	case FIELD_I:
		printf("%lld", (long long)v->i);
		break;
	case FIELD_X64:
		printf("%016llx", (unsigned long long)v->u);
		break;
	case FIELD_STR:
		if (v->str.bytes)
			out_text(stdout, v->str);
		else
			putchar('-');
		break;
	case FIELD_STRV:
		for (size_t i = 0; i < v->strv.n; i++) {
			fputs(i ? " " : "[", stdout);
			out_text(stdout, v->strv.v[i]);
		}
		fputs(v->strv.n ? "]" : "[]", stdout);
		break;
	case FIELD_ID:
		if (v->id.is_there)
			printf("%u:%u:%llu", v->id.major, v->id.minor,
			       (unsigned long long)v->id.inode);
		else
			putchar('-');
		break;
	case FIELD_SPAN:
		if (v->span.is_there)
			printf("%llu..%llu", (unsigned long long)v->span.low,
			       (unsigned long long)v->span.high);
		else
			putchar('-');
		break;
	}
}

static void print_fields(struct model *m, const struct op *op)
{
	if (op->kind == OP_ACQUIRE || op->kind == OP_RELEASE) {
		sync_text_print(m->r, op);
		return;
	}
	for (uint32_t i = 0; i < op->layout->n_fields; i++) {
		printf(" %s=", op->layout->fields[i].name);
		print_value(&op->layout->fields[i], &op->f[i]);
	}
}

static void print_text(struct model *m, const struct op *op, uint32_t abs)
{
	const struct out_style *style = out_style();
	size_t n;
	const char *call = op_call(m->r, op, &n);

	printf("%s%12.6f%s %u/%u.%llu %s%s%s", style->dim, (double)op->t0 / 1e9, style->plain,
	       op->thread->pid, op->thread->tid, (unsigned long long)op->op_no, style->bold,
	       op->layout->name, style->plain);
	if (!op->is_done) {
		puts(" unfinished");
		return;
	}
	if (n) {
		putchar(' ');
		out_text(stdout, (struct str){call, n});
	}
	print_fields(m, op);
	if (abs != NO_PATH) {
		fputs(str_starts(model_str(m, abs), "/") ? " abs=" : " of=", stdout);
		out_text(stdout, model_str(m, abs));
	}
	if (op->err)
		printf(" = %lld %s%s%s\n", (long long)op->ret, style->red, out_errno(op->err),
		       style->plain);
	else
		printf(" = %lld\n", (long long)op->ret);
}

static bool is_wanted(struct model *m, const struct options *o, const struct op *op, uint32_t abs)
{
	char *path;
	bool found;

	if (o->pid >= 0 && op->thread->pid != (uint32_t)o->pid)
		return false;
	if (!o->glob)
		return true;
	if (abs == NO_PATH)
		return false;
	path = str_dup(model_str(m, abs));
	found = !fnmatch(o->glob, path, 0);
	free(path);
	return found;
}

/* Its stack; else the place that asked. */
static void print_stack(struct stacks *stacks, const struct op *op, struct str exe)
{
	static const char indent[] = "        ";

	if (op->stack)
		stacks_print(stacks, op->stack, exe, indent);
	if (op->kind == OP_SOURCE && op->is_done && !stacks_has_frames(stacks, op->stack))
		stacks_print_site(stacks, op->f[SOURCE_site].str, op->f[SOURCE_offset].u, exe,
				  indent);
}

int cmd_ops(struct recording *r, const struct options *o)
{
	struct stacks *stacks = o->has_stacks ? stacks_of(r) : NULL;
	struct walk *w = walk_begin(r, WALK_BY_EFFECT);
	const struct op *op;
	struct model m;

	model_begin(&m, r);
	while ((op = walk_next(w))) {
		/* A close is about what the descriptor was before, an open about what it is after.
		 */
		uint64_t i;
		struct image *image = model_image(&m, op);
		uint32_t abs = op->is_done ? cmd_about(&m, image, op) : NO_PATH;

		image = model_step(&m, op, walk_time(w));
		if (op->kind == OP_START && op->is_done && op->f[START_how].u == START_LAUNCHER)
			continue;
		if (!image && map_get(&m.image_of_id, op->thread->image, &i) &&
		    m.images[i].process->is_launcher)
			continue;
		if (stacks)
			stacks_see(stacks, op, program_of(stacks, &m, image));
		if (!is_wanted(&m, o, op, abs))
			continue;
		if (o->is_json)
			print_json(&m, op, image, abs, stacks);
		else
			print_text(&m, op, abs);
		if (stacks && !o->is_json)
			print_stack(stacks, op, program_of(stacks, &m, image));
	}
	walk_end(w);
	model_end(&m);
	if (stacks)
		stacks_end(stacks);
	return 0;
}
