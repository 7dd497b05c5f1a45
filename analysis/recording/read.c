/* read.c - see read.h: the file, its chunks and threads.  decode.c has the ops. */
#include "read.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "base/guard.h"
#include "series.h"
#include "annotation.h"

#define DAMAGES_MAX 1000

void recording_damage(struct recording *r, uint64_t offset, const char *format, ...)
{
	struct heap *before;
	struct damage *d;
	va_list ap;

	if (r->n_damages == DAMAGES_MAX) {
		r->n_damages_more++;
		return;
	}
	before = guard_use(r->heap); /* it outlives the walk that met it */
	GROW(r->damages, r->n_damages);
	guard_use(before);
	d = &r->damages[r->n_damages++];
	d->offset = offset;
	va_start(ap, format);
	vsnprintf(d->text, sizeof(d->text), format, ap);
	va_end(ap);
}

/* --- the first page */

static uint64_t min(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

/* Of the thread; where it is: as guard.c has it. */
static _Thread_local char why[200] __attribute__((tls_model("initial-exec")));

__attribute__((format(printf, 1, 2))) static bool refuse(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vsnprintf(why, sizeof(why), format, ap);
	va_end(ap);
	return false;
}

/* A header of another format may have anything there. */
static bool is_plain(const char *s)
{
	if (!*s)
		return false;
	for (; *s; s++)
		if (*s < ' ' || *s > '~')
			return false;
	return true;
}

static bool check_header(struct recording *r, const void *bytes, size_t n)
{
	struct prov_file *f = &r->file;

	if (n < sizeof(f->magic) || memcmp(bytes, PROV_MAGIC, sizeof(f->magic)))
		return refuse("not a recording");
	if (n < PROV_PAGE)
		return refuse("truncated: only %zu bytes are left of this recording", n);
	memcpy(f, bytes, sizeof(*f));
	f->tool[sizeof(f->tool) - 1] = f->host[sizeof(f->host) - 1] = '\0';
	f->boot_id[sizeof(f->boot_id) - 1] = '\0';
	if (f->major > PROV_VERSION_MAJOR)
		return refuse("made by a newer prov (%s, format %u.%u; this one reads %u): install "
			      "that version",
			      is_plain(f->tool) ? f->tool : "which does not say its version",
			      f->major, f->minor, PROV_VERSION_MAJOR);
	if (f->check != prov_check(bytes, offsetof(struct prov_file, check)))
		return refuse("damaged: its header is not as it was written");
	if ((f->form != PROV_RAW && f->form != PROV_COMPACT) || f->data_start % PROV_PAGE ||
	    f->data_start < PROV_PAGE || f->dict_len > f->data_start - PROV_PAGE)
		return refuse("damaged: its header contradicts itself");
	if (f->real0_ns > NS_MAX) /* sums with it do not overflow */
		f->real0_ns = NS_MAX;
	r->is_compact = f->form == PROV_COMPACT;
	return true;
}

/* --- the compact form */

/* The size that a recording may expand to unless the environment says more; one of ten million ops
 * takes 0.4 GB. */
#define EXPANDED_MAX (2ull << 30)

uint64_t recording_most(void)
{
	static const char units[] = "KMG";
	const char *text = getenv("PROV_EXPAND_MAX"), *unit;
	unsigned long long n;
	char *end;

	if (!text || !*text)
		return EXPANDED_MAX;
	n = strtoull(text, &end, 10);
	unit = *end ? strchr(units, *end) : NULL;
	if (*text < '0' || *text > '9' || (*end && (!unit || end[1])))
		return 0;
	for (; unit && unit >= units; unit--)
		n = n > UINT64_MAX >> 10 ? UINT64_MAX : n << 10;
	return n;
}

static bool is_too_large(uint64_t n)
{
	uint64_t max = recording_most();

	if (!max)
		refuse("PROV_EXPAND_MAX wants a size, as 8G, not '%s'", getenv("PROV_EXPAND_MAX"));
	else if (n > max)
		refuse("it expands to %.1f GiB, and %.1f are allowed: PROV_EXPAND_MAX=%lluG would "
		       "do",
		       (double)n / (1 << 30), (double)max / (1 << 30),
		       (unsigned long long)(n >> 30) + 1);
	return n > max;
}

/* Frames that are put one behind the other. */
struct unpacking {
	struct recording *r;
	ZSTD_DCtx *z;
	ZSTD_inBuffer in;   /* all frames, with the header's page before them */
	ZSTD_outBuffer out; /* size: the room there is; grows up to max */
	uint64_t max;	    /* where the header says that the bytes end */
};

static void make_room(struct unpacking *u, uint64_t n)
{
	uint64_t room = u->out.size;

	while (room < n)
		room *= 2;
	if (room == u->out.size)
		return;
	u->out.size = room < u->max ? room : u->max;
	u->out.dst = xrealloc(u->out.dst, u->out.size);
}

/* The content of the frame at in.pos, or as much of it as a cut file has.  NULL: all of it; else
 * what is wrong. */
static const char *unpack_frame(struct unpacking *u)
{
	size_t begin = u->out.pos;

	ZSTD_DCtx_reset(u->z, ZSTD_reset_session_only);
	for (;;) {
		size_t in_before = u->in.pos, out_before = u->out.pos, left;

		make_room(u, u->out.pos + 1);
		left = ZSTD_decompressStream(u->z, &u->out, &u->in);
		if (ZSTD_getErrorCode(left) == ZSTD_error_memory_allocation)
			no_memory(0);
		if (ZSTD_isError(left)) {
			u->out.pos = begin; /* none of it is to be trusted */
			return ZSTD_getErrorName(left);
		}
		if (!left)
			return NULL;
		if (u->in.pos == in_before && u->out.pos == out_before)
			return u->out.pos == u->max ? "more than the header tells of"
						    : "truncated: it ends in the middle";
	}
}

static void free_context(void *z)
{
	ZSTD_freeDCtx(z);
}

/* The header's page, then what the frames hold.  False: that is too much. */
static bool unpack(struct recording *r, const unsigned char *bytes, size_t n)
{
	struct unpacking u = {.r = r, .z = ZSTD_createDCtx(), .in = {bytes, n, PROV_PAGE}};
	uint64_t end = r->file.next > PROV_PAGE ? r->file.next : PROV_PAGE, at = PROV_PAGE;
	const char *wrong = NULL;
	struct undo undo;

	if (!u.z)
		no_memory(0);
	if (is_too_large(end)) {
		ZSTD_freeDCtx(u.z);
		return false;
	}
	guard_undo(&undo, free_context, u.z);
	u.max = end;
	u.out.size = min(end, 4 * n + (1 << 20));
	u.out.dst = xmalloc(u.out.size);
	u.out.pos = PROV_PAGE;
	memcpy(u.out.dst, bytes, PROV_PAGE);
	while (u.in.pos < n && !wrong) {
		at = u.in.pos;
		wrong = unpack_frame(&u);
	}
	if (wrong)
		recording_damage(r, at, "compressed data: %s", wrong);
	else if (u.out.pos < end)
		recording_damage(r, n, "truncated: compressed data are missing at the end");
	guard_done(&undo);
	ZSTD_freeDCtx(u.z);
	r->unpacked = u.out.dst;
	r->bytes = u.out.dst;
	r->n_bytes = u.out.pos;
	return true;
}

/* --- chunks */

bool recording_chunk(const struct recording *r, uint64_t at, struct prov_chunk *ret_chunk)
{
	struct prov_chunk c;
	uint32_t check;

	if (at + sizeof(c) > r->n_bytes)
		return false;
	memcpy(&c, r->bytes + at, sizeof(c));
	*ret_chunk = c;
	if (c.magic != PROV_CHUNK_MAGIC || c.size < sizeof(c))
		return false;
	check = c.check;
	c.used = c.check = 0;
	/* Images count from 1; the greatest number of all is no key of a map. */
	return check == prov_check(&c, sizeof(c)) && c.image != UINT64_MAX;
}

static void add_chunk(struct recording *r, const struct prov_chunk *c, uint64_t at)
{
	struct thread *t;

	GROW(r->threads, r->n_threads);
	t = &r->threads[r->n_threads++];
	*t = (struct thread){.image = c->image, .pid = c->pid, .tid = c->tid, .serial = c->thread};
	t->chunks = xmalloc(sizeof(*t->chunks));
	t->chunks[0] = at;
	t->n_chunks = 1;
}

/* A claim whose process died, or was refused, before it wrote anything: zeros of unknown length. */
static bool is_hole(const struct recording *r, uint64_t at, uint64_t end)
{
	for (; at < end; at++)
		if (r->bytes[at])
			return false;
	return true;
}

static void find_chunks(struct recording *r)
{
	const uint64_t step = r->is_compact ? 8 : PROV_PAGE;
	uint64_t end =
		r->is_compact ? r->n_bytes : min(r->n_bytes, min(r->file.next, r->file.window));
	uint64_t at = r->file.data_start;
	bool was_chunk = true;

	if (!r->is_compact && r->file.next > r->n_bytes && r->n_bytes < r->file.window)
		recording_damage(
			r, r->n_bytes, "truncated: %llu bytes are missing",
			(unsigned long long)(min(r->file.next, r->file.window) - r->n_bytes));
	while (at + sizeof(struct prov_chunk) <= end) {
		struct prov_chunk c = {0};

		if (recording_chunk(r, at, &c)) {
			if (c.size > end - at)
				recording_damage(
					r, at, "truncated: a chunk of %u bytes goes beyond the end",
					c.size);
			if (c.image)
				add_chunk(r, &c, at);
			was_chunk = true;
			at += (c.size + step - 1) / step * step;
			continue;
		}
		if (!(c.magic == 0 && c.used == sizeof(c)) &&
		    !is_hole(r, at, min(at + step, end))) {
			if (was_chunk) /* one damage, however long */
				recording_damage(r, at, "no chunk where one should begin");
			was_chunk = false;
		}
		at += step;
	}
}

static struct prov_chunk chunk_at(const unsigned char *bytes, uint64_t at)
{
	struct prov_chunk c;

	memcpy(&c, bytes + at, sizeof(c));
	return c;
}

static int by_thread(const void *a, const void *b, void *bytes)
{
	const struct thread *x = a, *y = b;
	struct prov_chunk c, d;

	if (x->image != y->image)
		return x->image < y->image ? -1 : 1;
	if (x->serial != y->serial)
		return x->serial < y->serial ? -1 : 1;
	c = chunk_at(bytes, x->chunks[0]);
	d = chunk_at(bytes, y->chunks[0]);
	if (c.seq != d.seq)
		return c.seq < d.seq ? -1 : 1;
	return (x->chunks[0] > y->chunks[0]) - (x->chunks[0] < y->chunks[0]);
}

/* One entry per chunk becomes one per thread. */
static void join_threads(struct recording *r)
{
	size_t n = 0;

	if (r->n_threads)
		qsort_r(r->threads, r->n_threads, sizeof(*r->threads), by_thread, (void *)r->bytes);
	for (size_t i = 0; i < r->n_threads; i++) {
		struct thread *t = &r->threads[i], *last = n ? &r->threads[n - 1] : NULL;
		struct prov_chunk c = chunk_at(r->bytes, t->chunks[0]);

		if (last && last->image == t->image && last->serial == t->serial) {
			uint32_t next =
				chunk_at(r->bytes, last->chunks[last->n_chunks - 1]).seq + 1;

			if (c.seq != next)
				recording_damage(r, t->chunks[0],
						 "chunk %u of thread %u of image %llu is %s", c.seq,
						 t->serial, (unsigned long long)t->image,
						 c.seq < next ? "there twice" : "not the next one");
			last->chunks = xrealloc(last->chunks,
						(last->n_chunks + 1) * sizeof(*last->chunks));
			last->chunks[last->n_chunks++] = t->chunks[0];
			free(t->chunks);
			continue;
		}
		if (c.seq)
			recording_damage(
				r, t->chunks[0],
				"the first %u chunks of thread %u of image %llu are missing", c.seq,
				t->serial, (unsigned long long)t->image);
		r->threads[n++] = *t;
	}
	r->n_threads = n;
}

/* --- time */

static void note_time(uint64_t ticks, uint64_t mono_ns, uint64_t *last_ticks, uint64_t *last_ns)
{
	if (ticks > *last_ticks) {
		*last_ticks = ticks;
		*last_ns = mono_ns;
	}
}

/* The line through the first and the last point where both clocks are recorded. */
static void calibrate(struct recording *r)
{
	const struct prov_file *f = &r->file;
	uint64_t ticks = f->ticks0, ns = f->mono0_ns;

	for (size_t i = 0; i < r->n_threads; i++)
		for (uint32_t k = 0; k < r->threads[i].n_chunks; k++) {
			struct prov_chunk c = chunk_at(r->bytes, r->threads[i].chunks[k]);
			note_time(c.ticks, c.mono_ns, &ticks, &ns);
		}
	note_time(f->ticks1, f->mono1_ns, &ticks, &ns);
	r->duration_ns = (int64_t)(ns - f->mono0_ns);
	if (f->clock == PROV_CLOCK_MONO) {
		r->ns_per_tick = 1;
	} else if (ns > f->mono0_ns + 1000000) {
		r->ns_per_tick = (double)(ns - f->mono0_ns) / (double)(ticks - f->ticks0);
	} else if (f->ticks_hz) {
		r->ns_per_tick = 1e9 / (double)f->ticks_hz;
	} else {
		r->ns_per_tick = ns > f->mono0_ns
					 ? (double)(ns - f->mono0_ns) / (double)(ticks - f->ticks0)
					 : 0.4;
		r->is_time_approximate = true;
	}
}

int64_t recording_ns(const struct recording *r, uint64_t ticks)
{
	double ns = (double)(int64_t)(ticks - r->file.ticks0) * r->ns_per_tick;

	return ns > NS_MAX ? NS_MAX : ns < -NS_MAX ? -NS_MAX : (int64_t)ns;
}

/* --- opening */

static bool take_dictionary(struct recording *r)
{
	struct str text = {(const char *)r->bytes + PROV_PAGE, r->file.dict_len};

	if (r->n_bytes >= PROV_PAGE + (uint64_t)r->file.dict_len && dict_parse(&r->dict, text))
		return true;
	if (r->n_damages)
		return refuse("damaged: %s", r->damages[0].text);
	return refuse("damaged: its dictionary of operations cannot be read");
}

bool recording_head(struct recording *r, const void *bytes, size_t n, const char **ret_why)
{
	*ret_why = why;
	r->bytes = bytes;
	r->n_bytes = n;
	return check_header(r, bytes, n) && take_dictionary(r);
}

/* *ret_error: EFBIG if it is too large, else 0. */
static struct recording *recording_from(const void *bytes, size_t n, const char **ret_why,
					int *ret_error)
{
	struct recording *r = xcalloc(1, sizeof(*r));

	*ret_why = why;
	*ret_error = 0;
	r->heap = guard_heap();
	if (!check_header(r, bytes, n)) {
		free(r);
		return NULL;
	}
	if (r->is_compact) {
		*ret_error = unpack(r, bytes, n) ? 0 : EFBIG;
	} else {
		r->bytes = bytes;
		r->n_bytes = n;
	}
	if (*ret_error || !take_dictionary(r)) {
		recording_close(r);
		return NULL;
	}
	find_chunks(r);
	join_threads(r);
	calibrate(r);
	annotation_set_aside(r);
	return r;
}

struct recording *recording_of(const void *bytes, size_t n, const char **ret_why)
{
	int error;

	return recording_from(bytes, n, ret_why, &error);
}

/* False: the file cannot be read, and errno tells why. */
static bool read_all(int fd, void *bytes, size_t n, size_t *ret_n)
{
	ssize_t got = 1;

	for (*ret_n = 0; *ret_n < n && got > 0; *ret_n += got > 0 ? (size_t)got : 0)
		got = pread(fd, (char *)bytes + *ret_n, n - *ret_n, (off_t)*ret_n);
	return got >= 0;
}

/*
 * A raw log is a large sparse file with little in it; what is no recording need not be read at all.
 * Read, not mapped: on a full memory file system a hole that is looked at would be a SIGBUS.
 */
static size_t worth_reading(int fd, uint64_t size)
{
	struct prov_file head;
	size_t n;

	if (!read_all(fd, &head, sizeof(head), &n) || n < sizeof(head) ||
	    memcmp(head.magic, PROV_MAGIC, sizeof(head.magic)))
		return min(size, PROV_PAGE);
	if (head.form == PROV_RAW && head.next >= head.data_start && head.data_start >= PROV_PAGE)
		return min(size, head.next);
	return size;
}

static void close_fd(void *fd)
{
	close(*(int *)fd);
}

/* Opens the file as a recording; takes the descriptor.  *ret_error as recording_try. */
static struct recording *read_from(int fd, const char *path, const char **ret_why, int *ret_error)
{
	struct series series = {0};
	struct recording *r;
	struct undo undo;
	struct stat st;
	void *bytes;
	bool is_read;
	size_t n;

	*ret_why = why;
	*ret_error = 0;
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || !st.st_size) {
		refuse("not a recording (%s)",
		       S_ISREG(st.st_mode) ? "it is empty" : "not a regular file");
		close(fd);
		return NULL;
	}
	n = worth_reading(fd, (uint64_t)st.st_size);
	if (is_too_large(n)) {
		*ret_error = EFBIG;
		close(fd);
		return NULL;
	}
	guard_undo(&undo, close_fd, &fd);
	bytes = xmalloc(n);
	guard_done(&undo);
	is_read = read_all(fd, bytes, n, &n);
	close(fd);
	if (!is_read) {
		*ret_error = errno;
		refuse("%s", strerror(errno));
	}
	if (is_read && series_begins(bytes, n))
		series_read(&series, path, &bytes, &n, recording_most());
	r = is_read ? recording_from(bytes, n, ret_why, ret_error) : NULL;
	if (r)
		series_tell(&series, r);
	if (r && !r->is_compact)
		r->file_bytes = bytes;
	else /* what is unpacked from it is a copy */
		free(bytes);
	return r;
}

struct recording *recording_try(const char *path, const char **ret_why, int *ret_error)
{
	/* A FIFO would wait for a writer. */
	char *first = series_in(path);
	int fd = open(first ? first : path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	struct recording *r =
		fd >= 0 ? read_from(fd, first ? first : path, ret_why, ret_error) : NULL;

	free(first);
	if (fd >= 0)
		return r;
	*ret_error = errno;
	*ret_why = why;
	refuse("%s", strerror(errno));
	return NULL;
}

struct recording *recording_open(const char *path)
{
	const char *reason;
	int error;
	struct recording *r = recording_try(path, &reason, &error);

	if (!r)
		die(error == EFBIG ? EXIT_FAILED
		    : error	   ? EXIT_WRONG
				   : EXIT_NO_RECORDING,
		    "%s: %s", path, reason);
	return r;
}

void recording_close(struct recording *r)
{
	for (size_t i = 0; i < r->n_threads + r->n_sealing; i++)
		free(r->threads[i].chunks);
	free(r->threads);
	free(r->damages);
	free(r->unpacked);
	dict_free(&r->dict);
	free(r->file_bytes);
	free(r);
}
