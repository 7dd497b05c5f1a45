/*
 * index.c - see index.h.
 *
 * A file of the cache: struct index_head, entries sorted by hash, the place of each package's texts,
 * and the texts.  What was damaged finds nothing; it goes when the stamp changes.
 */
#include "index.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cache.h"
#include "base/outfile.h"

struct index_head {
	char magic[8];
	uint64_t name, stamp;
	uint64_t n_entries, n_packages, n_text;
};

#define MAGIC "PROVPKG1"

static bool is_sound(const struct index *x, const struct index_head *head, size_t n)
{
	uint64_t most = n / sizeof(uint32_t);

	return n >= sizeof(*head) && !memcmp(head->magic, MAGIC, sizeof(head->magic)) &&
	       head->name == x->name && head->stamp == x->stamp && head->n_entries <= most &&
	       head->n_packages <= most && head->n_text <= n &&
	       n == sizeof(*head) + head->n_entries * sizeof(struct index_entry) +
			       head->n_packages * sizeof(uint32_t) + head->n_text;
}

static bool file_of(const struct index *x, char path[PATH_MAX])
{
	char dir[PATH_MAX - 64];

	if (!cache_directory(dir, sizeof(dir)))
		return false;
	snprintf(path, PATH_MAX, "%s/packages-%016llx.index", dir, (unsigned long long)x->name);
	return true;
}

static void use_kept(struct index *x)
{
	char path[PATH_MAX];
	struct stat st;
	void *bytes;
	int fd = file_of(x, path) ? open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) : -1;

	if (fd < 0)
		return;
	/* Only the user's own: others could have it say anything. */
	if (!fstat(fd, &st) && S_ISREG(st.st_mode) && st.st_uid == geteuid()) {
		bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
		if (bytes != MAP_FAILED && is_sound(x, bytes, (size_t)st.st_size)) {
			x->head = bytes;
			x->n_bytes = (size_t)st.st_size;
			x->is_mapped = true;
		} else if (bytes != MAP_FAILED) {
			munmap(bytes, (size_t)st.st_size);
		}
	}
	close(fd);
}

void index_begin(struct index *x, struct str name, struct str stamp)
{
	*x = (struct index){.name = str_hash(name), .stamp = str_hash(stamp)};
	use_kept(x);
}

bool index_is_made(const struct index *x)
{
	return x->head;
}

uint32_t index_package(struct index *x, struct package p)
{
	const struct str *v[] = {&p.name, &p.version, &p.arch, &p.source};
	size_t n = p.name.len + p.version.len + p.arch.len + p.source.len + 4;
	char *text = xmalloc(n), *at = text;
	uint32_t number;

	for (size_t i = 0; i < 4; i++) {
		at = v[i]->len ? mempcpy(at, v[i]->bytes, v[i]->len) : at;
		*at++ = '\0';
	}
	number = strings_add(&x->texts, (struct str){text, n});
	free(text);
	return number;
}

void index_file(struct index *x, struct str path, uint32_t package)
{
	GROW(x->added, x->n_added);
	x->added[x->n_added++] = (struct index_entry){str_hash(path), package, 0};
}

/* Equal hashes are one path, whose first package counts: alternatives of a diversion. */
static int by_hash(const void *a, const void *b)
{
	const struct index_entry *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return (x->package > y->package) - (x->package < y->package);
}

static void keep(const struct index *x)
{
	char path[PATH_MAX], temporary[PATH_MAX];
	bool is_whole;
	int fd;

	if (!file_of(x, path))
		return;
	snprintf(temporary, sizeof(temporary), "%.*s-XXXXXX", PATH_MAX - 8, path);
	fd = mkostemp(temporary, O_CLOEXEC);
	if (fd < 0)
		return;
	is_whole = write(fd, x->head, x->n_bytes) == (ssize_t)x->n_bytes;
	if (close(fd) || !is_whole || rename(temporary, path))
		unlink(temporary);
}

void index_made(struct index *x)
{
	struct index_head *head;
	struct index_entry *entries;
	uint32_t *places;
	uint64_t n_text = 0;
	char *text;

	for (size_t i = 0; i < x->texts.n; i++)
		n_text += x->texts.v[i].len;
	x->n_bytes = sizeof(*head) + x->n_added * sizeof(*entries) + x->texts.n * sizeof(*places) +
		     n_text;
	head = xcalloc(1, x->n_bytes);
	*head = (struct index_head){MAGIC, x->name, x->stamp, x->n_added, x->texts.n, n_text};
	entries = (struct index_entry *)(head + 1);
	places = (uint32_t *)(entries + x->n_added);
	text = (char *)(places + x->texts.n);
	if (x->n_added) {
		memcpy(entries, x->added, x->n_added * sizeof(*entries));
		qsort(entries, x->n_added, sizeof(*entries), by_hash);
	}
	for (size_t i = 0, at = 0; i < x->texts.n; i++) {
		places[i] = (uint32_t)at;
		memcpy(text + at, x->texts.v[i].bytes, x->texts.v[i].len);
		at += x->texts.v[i].len;
	}
	x->head = head;
	keep(x);
}

static bool text_of(const struct index_head *head, uint32_t package, struct package *ret_package)
{
	const struct index_entry *entries = (const struct index_entry *)(head + 1);
	const uint32_t *places = (const uint32_t *)(entries + head->n_entries);
	const char *text = (const char *)(places + head->n_packages), *at,
		   *end = text + head->n_text;
	struct str *v[] = {&ret_package->name, &ret_package->version, &ret_package->arch,
			   &ret_package->source};

	if (package >= head->n_packages || places[package] >= head->n_text)
		return false;
	at = text + places[package];
	*ret_package = (struct package){0};
	for (size_t i = 0; i < 4; i++) {
		size_t n = strnlen(at, (size_t)(end - at));

		if (n == (size_t)(end - at))
			return false;
		if (n)
			*v[i] = (struct str){at, n};
		at += n + 1;
	}
	return true;
}

bool index_find(const struct index *x, struct str path, struct package *ret_package)
{
	const struct index_entry *entries = (const struct index_entry *)(x->head + 1);
	uint64_t low = 0, high = x->head->n_entries, hash = str_hash(path);

	while (low < high) {
		uint64_t middle = (low + high) / 2;

		if (entries[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return low < x->head->n_entries && entries[low].hash == hash &&
	       text_of(x->head, entries[low].package, ret_package);
}

void index_end(struct index *x)
{
	strings_free(&x->texts);
	free(x->added);
	if (x->is_mapped)
		munmap((void *)x->head, x->n_bytes);
	else
		free((void *)x->head);
}
