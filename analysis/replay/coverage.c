/* coverage.c - see coverage.h. */
#include "coverage.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/out.h"
#include "syscalls.h"

/* A place in the program itself has no name of its own. */
static uint32_t site_of(struct model *m, const struct image *image, struct str site)
{
	if (!site.bytes)
		return NO_PATH;
	if (!site.len)
		return image ? image->exe : NO_PATH;
	return strings_add(&m->strings, site);
}

void coverage_see(struct coverage *c, struct model *m, const struct image *image,
		  const struct op *op)
{
	struct coverage_row row;

	if (op->kind != OP_SYSCALL || !op->is_done)
		return;
	row = (struct coverage_row){
		.nr = op->f[SYSCALL_nr].u,
		.sub = op->f[SYSCALL_sub].u,
		.offset = op->f[SYSCALL_offset].u,
		.site = site_of(m, image, op->f[SYSCALL_site].str),
		.calls = op->f[SYSCALL_calls].u,
		.explained = op->f[SYSCALL_explained].u,
		.decoded = op->f[SYSCALL_decoded].u,
	};
	row.reason = syscall_about(row.nr, row.sub).reason;
	GROW(c->v, c->n);
	c->v[c->n++] = row;
}

static int compare(uint64_t a, uint64_t b)
{
	return a < b ? -1 : a > b;
}

static int by_place(const void *a, const void *b)
{
	const struct coverage_row *x = a, *y = b;
	int by = compare(x->nr, y->nr);

	by = by ? by : compare(x->sub, y->sub);
	by = by ? by : compare(x->site, y->site);
	return by ? by : compare(x->offset, y->offset);
}

uint64_t coverage_left(const struct coverage_row *row)
{
	uint64_t known = row->explained + row->decoded;

	return row->calls > known ? row->calls - known : 0;
}

/* System calls without an explanation first. */
static int by_left(const void *a, const void *b)
{
	const struct coverage_row *x = a, *y = b;
	int by = compare(x->reason != NULL, y->reason != NULL);

	by = by ? by : compare(coverage_left(y), coverage_left(x));
	return by ? by : by_place(a, b);
}

static void join(struct coverage *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++) {
		if (!n || by_place(&c->v[n - 1], &c->v[i])) {
			c->v[n++] = c->v[i];
			continue;
		}
		c->v[n - 1].calls += c->v[i].calls;
		c->v[n - 1].explained += c->v[i].explained;
		c->v[n - 1].decoded += c->v[i].decoded;
	}
	c->n = n;
}

void coverage_sum(struct coverage *c, const struct model *m)
{
	c->is_complete = m->r->file.flags & PROV_FILE_COMPLETE;
	if (!c->n)
		return;
	qsort(c->v, c->n, sizeof(*c->v), by_place);
	join(c);
	qsort(c->v, c->n, sizeof(*c->v), by_left);
	for (size_t i = 0; i < c->n; i++) {
		c->calls += c->v[i].calls;
		c->explained += c->v[i].explained;
		c->decoded += c->v[i].decoded;
		*(c->v[i].reason ? &c->indifferent : &c->unexplained) += coverage_left(&c->v[i]);
	}
}

void coverage_end(struct coverage *c)
{
	free(c->v);
}

static void add_name(FILE *f, const struct coverage_row *row)
{
	const char *name = syscall_about(row->nr, row->sub).name;

	if (name)
		fputs(name, f);
	else
		fprintf(f, "system call %llu", (unsigned long long)row->nr);
	if (row->sub)
		fprintf(f, "(0x%llx)", (unsigned long long)row->sub);
}

char *coverage_text(const struct coverage_row *row, const struct model *m)
{
	char *text = NULL;
	size_t size;
	FILE *f = open_memstream(&text, &size);

	if (!f)
		die(EXIT_FAILED, "out of memory");
	fprintf(f, "%llu x ", (unsigned long long)coverage_left(row));
	add_name(f, row);
	fputs(" at ", f);
	if (row->site != NO_PATH) {
		out_text(f, model_str(m, row->site));
		fputc('+', f);
	}
	fprintf(f, "0x%llx", (unsigned long long)row->offset);
	if (fclose(f))
		die(EXIT_FAILED, "out of memory");
	return text;
}

static json_t *row_json(const struct coverage_row *row, const struct model *m)
{
	const char *name = syscall_about(row->nr, row->sub).name;
	json_t *o = json_object();

	json_object_set_new(o, "name", name ? json_string(name) : json_null());
	json_object_set_new(o, "nr", json_integer((json_int_t)row->nr));
	json_object_set_new(o, "sub", json_integer((json_int_t)row->sub));
	out_json_str(o, "site", model_str(m, row->site));
	json_object_set_new(o, "offset", json_integer((json_int_t)row->offset));
	json_object_set_new(o, "count", json_integer((json_int_t)coverage_left(row)));
	json_object_set_new(o, "reason", row->reason ? json_string(row->reason) : json_null());
	return o;
}

json_t *coverage_json(const struct coverage *c, const struct model *m)
{
	json_t *rows;

	if (!c->is_complete)
		return json_null();
	rows = json_array();
	for (size_t i = 0; i < c->n; i++)
		if (coverage_left(&c->v[i]))
			json_array_append_new(rows, row_json(&c->v[i], m));
	return json_pack("{s:I, s:I, s:I, s:I, s:I, s:o}", "calls", (json_int_t)c->calls,
			 "explained", (json_int_t)c->explained, "decoded", (json_int_t)c->decoded,
			 "of_no_interest", (json_int_t)c->indifferent, "unexplained",
			 (json_int_t)c->unexplained, "unannounced", rows);
}
