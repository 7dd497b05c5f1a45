/* series.c - see series.h. */
#include "series.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>

#include "read.h"

struct member {
	char *path; /* owned */
	struct prov_file head;
};

struct members {
	struct member *v;
	size_t n;
};

static bool is_member(const struct prov_file *f)
{
	return !memcmp(f->magic, PROV_MAGIC, sizeof(f->magic)) && f->form == PROV_COMPACT &&
	       f->flags & PROV_FILE_SERIES && f->member &&
	       f->check == prov_check(f, offsetof(struct prov_file, check));
}

bool series_begins(const void *bytes, size_t n)
{
	struct prov_file f;

	if (n < PROV_PAGE)
		return false;
	memcpy(&f, bytes, sizeof(f));
	return is_member(&f) && f.member == 1;
}

static bool read_head(const char *path, struct prov_file *ret_head)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	bool is_read = fd >= 0 && read(fd, ret_head, sizeof(*ret_head)) == sizeof(*ret_head);

	if (fd >= 0)
		close(fd);
	return is_read && is_member(ret_head);
}

static char *joined(const char *directory, const char *name)
{
	size_t n = strlen(directory) + strlen(name) + 2;
	char *path = xmalloc(n);

	snprintf(path, n, "%s/%s", directory, name);
	return path;
}

static char *directory_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? str_dup((struct str){path, (size_t)(slash - path) + (slash == path)})
		     : str_dup(STR("."));
}

/* Files of a directory whose names begin so. */
static struct members members_of(const char *directory, const char *prefix)
{
	struct members m = {0};
	const struct dirent *e;
	DIR *d = opendir(directory);

	while (d && (e = readdir(d))) {
		struct prov_file head;
		char *path;

		if (strncmp(e->d_name, prefix, strlen(prefix)))
			continue;
		path = joined(directory, e->d_name);
		if (read_head(path, &head)) {
			GROW(m.v, m.n);
			m.v[m.n++] = (struct member){path, head};
		} else {
			free(path);
		}
	}
	if (d)
		closedir(d);
	return m;
}

/* Members beside a file that are named after it. */
static struct members parts_of(const char *path)
{
	char *directory = directory_of(path), *prefix;
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	struct members m;

	prefix = xmalloc(strlen(name) + sizeof(SERIES_PART));
	sprintf(prefix, "%s" SERIES_PART, name);
	m = members_of(directory, prefix);
	free(prefix);
	free(directory);
	return m;
}

static void members_free(struct members *m)
{
	for (size_t i = 0; i < m->n; i++)
		free(m->v[i].path);
	free(m->v);
}

static int by_number(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	return x->head.member < y->head.member ? -1 : x->head.member > y->head.member;
}

/* Frames that are whole, from `at` on: a file that was cut must not be in the way of the next. */
static size_t whole(const unsigned char *bytes, size_t at, size_t n)
{
	while (at < n) {
		size_t frame = ZSTD_findFrameCompressedSize(bytes + at, n - at);

		if (ZSTD_isError(frame))
			break;
		at += frame;
	}
	return at;
}

static void miss(struct series *s, uint32_t number)
{
	GROW(s->missing, s->n_missing);
	s->missing[s->n_missing++] = number;
}

/* The frames of one more member, but for its dictionary, if that is not too much. */
static bool append(struct series *s, const struct member *m, uint64_t plain, uint64_t max)
{
	int fd = open(m->path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	unsigned char *bytes;
	struct stat st = {0};
	size_t n, from, end;
	ssize_t got;

	if (fd < 0 || fstat(fd, &st) < 0 || plain > max) {
		miss(s, m->head.member);
		if (fd >= 0)
			close(fd);
		return false;
	}
	n = (size_t)st.st_size;
	bytes = xmalloc(n + 1);
	got = pread(fd, bytes, n, 0);
	close(fd);
	from = n > PROV_PAGE ? ZSTD_findFrameCompressedSize(bytes + PROV_PAGE, n - PROV_PAGE) : 0;
	from = ZSTD_isError(from) ? n : PROV_PAGE + from;
	end = got == st.st_size && from <= n ? whole(bytes, from, n) : from;
	if (got != st.st_size || end < n)
		miss(s, m->head.member);
	if (end > from) {
		s->bytes = xrealloc(s->bytes, s->n + end - from);
		memcpy(s->bytes + s->n, bytes + from, end - from);
		s->n += end - from;
	}
	free(bytes);
	return true;
}

/* The header tells what the last member knows of the whole, and how long that is. */
static void put_head(struct series *s, const struct prov_file *last, uint64_t plain)
{
	struct prov_file f;

	memcpy(&f, s->bytes, sizeof(f));
	f.next = plain;
	f.images = last->images;
	f.live = last->live;
	memcpy(f.lost, last->lost, sizeof(f.lost));
	f.ticks1 = last->ticks1;
	f.mono1_ns = last->mono1_ns;
	f.is_last = last->is_last;
	f.window = plain;
	f.check = prov_check(&f, offsetof(struct prov_file, check));
	memcpy(s->bytes, &f, sizeof(f));
}

static void append_all(struct series *s, const struct members *m, uint64_t max)
{
	struct prov_file first, last;
	uint64_t plain;
	uint32_t number = 1;

	memcpy(&first, s->bytes, sizeof(first));
	last = first;
	plain = first.next;
	for (size_t i = 0; i < m->n; i++) {
		const struct prov_file *f = &m->v[i].head;

		if (memcmp(f->uuid, first.uuid, sizeof(f->uuid)) || f->member <= number ||
		    f->next < f->data_start)
			continue; /* another series of this name, or the same once more */
		while (++number < f->member)
			miss(s, number);
		if (append(s, &m->v[i], plain + f->next - f->data_start, max))
			plain += f->next - f->data_start;
		last = *f;
	}
	s->n_found = number;
	s->goes_on = !last.is_last;
	put_head(s, &last, plain);
}

void series_read(struct series *s, const char *path, void **bytes, size_t *n, uint64_t max)
{
	struct members m = parts_of(path);
	size_t end = whole(*bytes, PROV_PAGE, *n);

	*s = (struct series){.bytes = *bytes, .n = end};
	if (end < *n)
		miss(s, 1);
	if (m.n)
		qsort(m.v, m.n, sizeof(*m.v), by_number);
	append_all(s, &m, max);
	members_free(&m);
	*bytes = s->bytes;
	*n = s->n;
}

void series_add(struct series *s, const char *path, uint64_t max)
{
	struct member m = {.path = (char *)path, .head.member = s->n_found + 1};
	struct prov_file first;

	memcpy(&first, s->bytes, sizeof(first));
	append(s, &m, first.next, max);
}

void series_tell(struct series *s, struct recording *r)
{
	for (size_t i = 0; i < s->n_missing; i++)
		recording_damage(r, r->n_bytes, "part %u of the series is missing, or not whole",
				 s->missing[i]);
	if (s->goes_on)
		recording_damage(
			r, r->n_bytes,
			"the series has no end: parts after %u are missing, or still to come",
			s->n_found);
	free(s->missing);
}

char *series_in(const char *directory)
{
	struct members m = members_of(directory, "");
	char *path = NULL;

	for (size_t i = 0; i < m.n; i++) {
		if (m.v[i].head.member != 1)
			continue;
		if (path) {
			free(path);
			path = NULL;
			break;
		}
		path = str_dup(str_of(m.v[i].path));
	}
	members_free(&m);
	return path;
}

char *series_last(const char *path)
{
	struct members m = parts_of(path);
	struct prov_file first;
	char *last = NULL;

	if (read_head(path, &first) && first.is_last)
		last = str_dup(str_of(path));
	for (size_t i = 0; !last && i < m.n; i++)
		if (m.v[i].head.is_last &&
		    !memcmp(m.v[i].head.uuid, first.uuid, sizeof(first.uuid)))
			last = str_dup(str_of(m.v[i].path));
	members_free(&m);
	return last;
}

uint32_t series_next(const char *path, const struct prov_file *of)
{
	struct members m = parts_of(path);
	struct prov_file first;
	uint32_t next = 1;

	if (read_head(path, &first) && !memcmp(first.uuid, of->uuid, sizeof(first.uuid)))
		next = 2;
	for (size_t i = 0; i < m.n; i++)
		if (!memcmp(m.v[i].head.uuid, of->uuid, sizeof(of->uuid)) &&
		    m.v[i].head.member >= next)
			next = m.v[i].head.member + 1;
	members_free(&m);
	return next;
}
