/* compare_files.c - what inputs and outputs held, what directories listed, where links led. */
#include "compare.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/hash.h"
#include "base/out.h"
#include "bytes.h"
#include "graph/db.h"

/* --- contents */

/* The digest that a recording has of what was used, or left; "": it has none, or of what came later. */
static void recorded(const struct diff_run *s, struct str path, char hex[65])
{
	sqlite3_stmt *q = db_prepare(s->db, "SELECT sha256 FROM content WHERE path = CAST(? AS "
					    "TEXT) AND state IN ('known', 'changed-before')");
	bool is_told;

	sqlite3_bind_text(q, 1, path.bytes, (int)path.len, SQLITE_STATIC);
	is_told = db_step(q);
	snprintf(hex, 65, "%.*s", is_told ? (int)db_str(q, 0).len : 0,
		 is_told ? db_str(q, 0).bytes : "");
	sqlite3_finalize(q);
}

/* A file that is in both runs, and how it differs. */
struct pair {
	const struct diff_file *a, *b;
	const char *how; /* NULL: it does not; "?": that cannot be told */
	char sha_a[65], sha_b[65];
};

static bool is_cache(const struct diff_file *f)
{
	return !str_is(f->held, f->path);
}

static void by_record(const struct diff *d, struct pair *p)
{
	recorded(&d->a, p->a->held, p->sha_a);
	recorded(&d->b, p->b->held, p->sha_b);
	if (!p->sha_a[0] || !p->sha_b[0])
		p->how = "?";
	else if (!strcmp(p->sha_a, p->sha_b))
		p->how = NULL;
	else /* of what was compiled it may only be the time of its source */
		p->how = is_cache(p->a) || is_cache(p->b) ? "?" : "content";
}

static int64_t changed_at(const char *path, int64_t inode, bool *ret_is_same)
{
	struct stat st;

	if (stat(path, &st) || !S_ISREG(st.st_mode))
		return -1;
	*ret_is_same = !inode || (uint64_t)inode == st.st_ino;
	return (int64_t)st.st_ctim.tv_sec * 1000000000 + st.st_ctim.tv_nsec;
}

/* Of files that nobody has touched since they were used. */
static const char *by_hash(struct pair *p)
{
	if (!hash_now(p->a->path.bytes, p->sha_a) || !hash_now(p->b->path.bytes, p->sha_b))
		return "?";
	return strcmp(p->sha_a, p->sha_b) ? "sha256" : NULL;
}

/* Without digests: a file that was changed between the runs has a time of change that lies between them. */
static const char *by_time(const struct diff *d, struct pair *p)
{
	int64_t early = d->a.began < d->b.began ? d->a.began : d->b.began;
	int64_t late = d->a.began + d->b.began - early, t_a, t_b;
	bool is_a = false, is_b = false;

	t_a = changed_at(p->a->path.bytes, p->a->inode, &is_a);
	t_b = changed_at(p->b->path.bytes, p->b->inode, &is_b);
	if (!str_is(p->a->path, p->b->path))
		return is_a && is_b && t_a <= d->a.began && t_b <= d->b.began ? by_hash(p) : "?";
	if (p->a->inode && p->b->inode && p->a->inode != p->b->inode)
		return "inode";
	if (t_a < 0 || !is_a || t_a > late)
		return "?";
	return t_a > early ? "time of change" : NULL;
}

/* It is there still as the recording has it. */
static bool is_as_it_was(const char *sha, struct str path)
{
	char is[65];

	return *sha && hash_now(path.bytes, is) && !strcmp(sha, is);
}

/* The place where they begin to differ, if both are there; else the digests. */
static json_t *contents_json(const struct pair *p)
{
	json_t *bytes = NULL, *o;

	if (!str_is(p->a->path, p->b->path) && is_as_it_was(p->sha_a, p->a->path) &&
	    is_as_it_was(p->sha_b, p->b->path))
		bytes = diff_bytes(p->a->path.bytes, p->b->path.bytes);
	o = diff_pair_of(p->a->path, *p->sha_a ? p->sha_a : NULL, *p->sha_b ? p->sha_b : NULL);
	json_object_set_new(o, "how", json_string(p->how));
	if (bytes)
		json_object_update(o, bytes);
	json_decref(bytes);
	return o;
}

static void tell_unknown(struct diff *d, enum diff_kind kind, const struct diff_file *f)
{
	diff_tell(d, DIFF_UNKNOWN, kind, f->t, f->name, diff_pair_of(f->path, NULL, NULL));
}

/* --- inputs */

/* A size that differs tells that it was something else; the same one tells nothing. */
static void compare_lost(struct diff *d, const struct pair *p, enum diff_kind kind)
{
	char a[32], b[32];
	json_t *o;

	if (p->a->size < 0 || p->b->size < 0 || p->a->size == p->b->size) {
		tell_unknown(d, kind, p->a);
		return;
	}
	d->n_inputs++;
	snprintf(a, sizeof(a), "%lld bytes", (long long)p->a->size);
	snprintf(b, sizeof(b), "%lld bytes", (long long)p->b->size);
	o = diff_pair_of(p->a->path, a, b);
	json_object_set_new(o, "how", json_string("size"));
	diff_tell(d, DIFF_CAUSE, kind, p->a->t, p->a->name, o);
}

static void compare_input(struct diff *d, struct pair *p)
{
	enum diff_kind kind = p->a->is_run && p->b->is_run ? DIFF_PROGRAM : DIFF_INPUT;

	if (p->a->is_lost || p->b->is_lost) {
		compare_lost(d, p, kind);
		return;
	}
	by_record(d, p);
	if (p->how && *p->how == '?')
		p->how = by_time(d, p);
	if (p->how && *p->how == '?') {
		if (diff_packages_same(&d->packages, p->a->key))
			d->n_inputs++;
		else
			tell_unknown(d, kind, p->a);
		return;
	}
	d->n_inputs++;
	if (p->how)
		diff_tell(d, DIFF_CAUSE, kind, p->a->t, p->a->name, contents_json(p));
}

static void tell_only(struct diff *d, enum diff_class class, enum diff_kind kind,
		      const struct diff_file *f, bool is_a)
{
	int64_t t = is_a ? f->t : diff_time_of_b(d, f->process, f->t);

	if (kind == DIFF_INPUT && json_object_get(d->sought, f->key))
		return;
	diff_tell(d, class, kind, t, f->name,
		  diff_pair_of(f->path, is_a ? f->name : NULL, is_a ? NULL : f->name));
}

/* The directory is of a package that differs: files of it lie there, or it is where packages lie. */
static bool is_of_package(const struct diff *d, struct str directory)
{
	const struct diff_run *const runs[] = {&d->a, &d->b};
	bool is_of_all = str_ends(directory, "/site-packages") ||
			 str_ends(directory, "/dist-packages") ||
			 str_ends(directory, "/node_modules");

	for (size_t r = 0; r < 2; r++)
		for (size_t i = 0; i < runs[r]->inputs.n; i++) {
			const struct diff_file *f = &runs[r]->inputs.v[i];

			if (f->path.len > directory.len + 1 &&
			    f->path.bytes[directory.len] == '/' &&
			    !memcmp(f->path.bytes, directory.bytes, directory.len) &&
			    (is_of_all || !strchr(f->path.bytes + directory.len + 1, '/')) &&
			    diff_packages_has(&d->packages, f->key))
				return true;
		}
	return false;
}

/* All of a package that differs is one difference, when its first file was used. */
static void tell_packages(struct diff *d)
{
	const struct diff_run *const runs[] = {&d->a, &d->b};
	json_t *told = json_object();

	for (size_t r = 0; r < 2; r++)
		for (size_t i = 0; i < runs[r]->inputs.n; i++) {
			const struct diff_file *f = &runs[r]->inputs.v[i];
			const char *key = diff_packages_key(&d->packages, f->key), *name;
			json_t *o;

			if (!diff_packages_has(&d->packages, f->key) || json_object_get(told, key))
				continue;
			json_object_set_new(told, key, json_true());
			name = strchr(key, ' ') + 1;
			o = json_pack("{s:s%, s:s, s:O?, s:O?}", "manager", key,
				      (size_t)(name - 1 - key), "name", name, "a",
				      json_object_get(d->packages.versions_a, key), "b",
				      json_object_get(d->packages.versions_b, key));
			diff_tell(d, DIFF_CAUSE, DIFF_PACKAGE,
				  r ? diff_time_of_b(d, f->process, f->t) : f->t, name, o);
		}
	json_decref(told);
}

void diff_inputs(struct diff *d)
{
	tell_packages(d);
	for (size_t i = 0; i < d->a.inputs.n; i++) {
		struct pair p = {.a = &d->a.inputs.v[i]};

		p.b = diff_file_of(&d->b.inputs, p.a->key);
		if (diff_packages_has(&d->packages, p.a->key))
			continue;
		if (p.b)
			compare_input(d, &p);
		else
			tell_only(d, DIFF_EFFECT, DIFF_INPUT, p.a, true);
	}
	for (size_t i = 0; i < d->b.inputs.n; i++) {
		const struct diff_file *f = &d->b.inputs.v[i];

		if (!diff_file_of(&d->a.inputs, f->key) && !diff_packages_has(&d->packages, f->key))
			tell_only(d, DIFF_EFFECT, DIFF_INPUT, f, false);
	}
}

/* --- listings */

static const struct diff_listing *listing_of(const struct diff_run *s, const char *key)
{
	for (size_t i = 0; i < s->n_listings; i++)
		if (!strcmp(s->listings[i].key, key))
			return &s->listings[i];
	return NULL;
}

/* The one has what the run of the other left there, and its recording: it came later. */
static bool is_later(const struct diff_listing *one, const struct diff_listing *other,
		     uint64_t recording)
{
	uint64_t more = one->first - other->first - other->own;
	int64_t n = one->entries - other->entries - other->n_own;

	return (!n && !more) || (n == 1 && more == recording);
}

/* Of a directory in which the command makes names of its own, what it listed before is what it was given; later
 * listings may have more of its own or less. */
static bool is_same_listing(const struct diff *d, const struct diff_listing *a,
			    const struct diff_listing *b)
{
	if (json_equal(a->sets, b->sets) || is_later(a, b, d->b.own_name) ||
	    is_later(b, a, d->a.own_name))
		return true;
	if (a->t_changed == INT64_MAX && b->t_changed == INT64_MAX)
		return false;
	return a->t >= a->t_changed || b->t >= b->t_changed ||
	       (a->first == b->first && a->entries == b->entries);
}

/* The same names in another order are the same, unless outputs differ: another copy of the directory gives
 * them so. */
void diff_listings(struct diff *d)
{
	for (size_t i = 0; i < d->a.n_listings; i++) {
		const struct diff_listing *a = &d->a.listings[i], *b = listing_of(&d->b, a->key);
		char of_a[32], of_b[32];

		if (!b)
			continue;
		d->n_listings++;
		if (is_same_listing(d, a, b) || is_of_package(d, a->path))
			continue;
		snprintf(of_a, sizeof(of_a), "%lld names", (long long)a->entries);
		snprintf(of_b, sizeof(of_b), "%lld names", (long long)b->entries);
		diff_tell(d, DIFF_CAUSE, DIFF_LISTING, a->t, a->name,
			  diff_pair_of(a->path, of_a, of_b));
	}
}

/* --- links */

struct link {
	struct str path;
	char *key, *target; /* as both runs have them */
	char *is;	    /* as it is */
};

static struct link *links_of(struct diff_run *s, const struct diff_run *other, size_t *ret_n)
{
	sqlite3_stmt *q = db_prepare(s->db, "SELECT p.bytes, t.bytes FROM link "
					    "JOIN string p ON p.string_id = path "
					    "JOIN string t ON t.string_id = target ORDER BY 1");
	struct link *v = NULL;
	size_t n = 0;

	while (db_step(q)) {
		if (!diff_is_kept(db_str(q, 0)))
			continue;
		GROW(v, n);
		v[n].path = arena_str(&s->arena, db_str(q, 0));
		v[n].key = diff_name_in_both(&s->names, &other->names, v[n].path);
		v[n].target = diff_name_in_both(&s->names, &other->names, db_str(q, 1));
		v[n++].is = diff_name(&s->names, db_str(q, 1), DIFF_PLAIN);
	}
	sqlite3_finalize(q);
	*ret_n = n;
	return v;
}

static void end_links(struct link *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(v[i].key);
		free(v[i].target);
		free(v[i].is);
	}
	free(v);
}

/* When a path was first used that leads through it; the begin, if that is not known. */
static int64_t led_at(const struct diff *d, struct str link)
{
	for (size_t i = 0; i < d->a.inputs.n; i++) {
		struct str path = d->a.inputs.v[i].path;

		if (path.len >= link.len && !memcmp(path.bytes, link.bytes, link.len) &&
		    (path.len == link.len || path.bytes[link.len] == '/'))
			return d->a.inputs.v[i].t;
	}
	return INT64_MIN;
}

static void compare_link(struct diff *d, const struct link *a, const struct link *b)
{
	const struct diff_file *output = diff_file_of(&d->a.outputs, a->key);
	bool is_made = output && output->is_link;
	char *name;

	if (!strcmp(a->target, b->target))
		return;
	name = diff_name(&d->a.names, a->path, DIFF_PLAIN);
	diff_tell(d, is_made ? DIFF_LEFT : DIFF_CAUSE, DIFF_LINK, led_at(d, a->path), name,
		  diff_pair_of(a->path, a->is, b->is));
	free(name);
}

/* A name that was a link in one run and a file in the other. */
static void tell_no_link(struct diff *d, const struct diff_run *other, const struct link *l,
			 bool is_a)
{
	char *name;

	if (!diff_file_of(&other->inputs, l->key))
		return;
	name = diff_name(&(is_a ? &d->a : &d->b)->names, l->path, DIFF_PLAIN);
	diff_tell(d, DIFF_CAUSE, DIFF_LINK, led_at(d, l->path), name,
		  diff_pair_of(l->path, is_a ? l->is : NULL, is_a ? NULL : l->is));
	free(name);
}

static const struct link *link_of(const struct link *v, size_t n, const char *key)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(v[i].key, key))
			return &v[i];
	return NULL;
}

void diff_links(struct diff *d)
{
	size_t n_a, n_b;
	struct link *a = links_of(&d->a, &d->b, &n_a), *b = links_of(&d->b, &d->a, &n_b);

	for (size_t i = 0; i < n_a; i++) {
		const struct link *other = link_of(b, n_b, a[i].key);

		if (other)
			compare_link(d, &a[i], other);
		else
			tell_no_link(d, &d->b, &a[i], true);
	}
	for (size_t i = 0; i < n_b; i++)
		if (!link_of(a, n_a, b[i].key))
			tell_no_link(d, &d->a, &b[i], false);
	end_links(a, n_a);
	end_links(b, n_b);
}

/* --- outputs */

static void compare_output(struct diff *d, struct pair *p)
{
	json_t *o;

	if (!p->a->is_file || !p->b->is_file)
		return; /* links are compared by their targets */
	by_record(d, p);
	if (p->how && *p->how == '?') {
		tell_unknown(d, DIFF_OUTPUT, p->a);
		return;
	}
	d->n_outputs++;
	if (!p->how)
		return;
	o = contents_json(p);
	json_object_set(d->changed_outputs, p->a->key, o);
	diff_tell(d, DIFF_LEFT, DIFF_OUTPUT, p->a->object, p->a->name, o);
}

void diff_outputs(struct diff *d)
{
	for (size_t i = 0; i < d->a.outputs.n; i++) {
		struct pair p = {.a = &d->a.outputs.v[i]};

		p.b = diff_file_of(&d->b.outputs, p.a->key);
		if (p.b)
			compare_output(d, &p);
		else
			tell_only(d, DIFF_LEFT, DIFF_OUTPUT, p.a, true);
	}
	for (size_t i = 0; i < d->b.outputs.n; i++)
		if (!diff_file_of(&d->a.outputs, d->b.outputs.v[i].key))
			tell_only(d, DIFF_LEFT, DIFF_OUTPUT, &d->b.outputs.v[i], false);
}
