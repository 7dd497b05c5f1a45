/*
 * compact.c - see compact.h.
 *
 * The compact form is the raw one without what nobody wrote: chunks are claimed in whole pages and
 * doubling sizes, so most end in zeros, and the window is sparse.  In the zstd frames are
 *
 *	bytes 4096 .. data_start of the raw log (the dictionary, padded)
 *	each chunk, cut to what it uses rounded up to 8, its size and check made to fit
 *
 * one after another, in frames, each with a checksum, so that damage stays local: the dictionary in
 * one, the rest in frames that grow from FRAME_MIN to FRAME bytes, so that what is left of a file that
 * was cut has something in it.
 * The header's `next` and `window` tell where these bytes end.
 */
#include "compact.h"

#include "prov/format.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <zstd.h>

#define FRAME	  (4u << 20)
#define FRAME_MIN (64u << 10)
#define LEVEL	  3

/* The bytes on their way from the raw log to the file. */
struct stream {
	int raw, out;
	ZSTD_CCtx *zstd;
	unsigned char *plain;  /* FRAME bytes */
	size_t n_plain, frame; /* so far, and when it is full */
	unsigned char *packed;
	size_t packed_room;
	uint64_t n_total;   /* plain bytes so far, frames and all */
	int is_over;	    /* nobody writes to the log any more */
	uint64_t n_missing; /* pages that were claimed and hold nothing */
};

static int write_all(int fd, const void *bytes, size_t n)
{
	const char *p = bytes;

	while (n) {
		ssize_t done = write(fd, p, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return done < 0 ? -errno : -EIO;
		p += done;
		n -= done;
	}
	return 0;
}

/* Reads up to `n` bytes; less only at the end of the file. */
static ssize_t read_at(int fd, void *bytes, size_t n, uint64_t offset)
{
	size_t got = 0;

	while (got < n) {
		ssize_t r = pread(fd, (char *)bytes + got, n - got, offset + got);

		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0)
			return -errno;
		if (!r)
			break;
		got += r;
	}
	return got;
}

static int stream_flush(struct stream *s)
{
	size_t n;

	if (!s->n_plain)
		return 0;
	n = ZSTD_compress2(s->zstd, s->packed, s->packed_room, s->plain, s->n_plain);
	if (ZSTD_isError(n))
		return -EIO;
	s->n_plain = 0;
	s->frame = s->frame < FRAME ? 2 * s->frame : FRAME;
	return write_all(s->out, s->packed, n);
}

/* Makes room for at least one byte; returns how many fit, or a negative errno. */
static ssize_t stream_room(struct stream *s)
{
	int r = s->n_plain < s->frame ? 0 : stream_flush(s);

	return r < 0 ? r : (ssize_t)(s->frame - s->n_plain);
}

static int stream_put(struct stream *s, const void *bytes, size_t n)
{
	const char *p = bytes;

	while (n) {
		ssize_t room = stream_room(s);
		size_t now;

		if (room < 0)
			return room;
		now = n < (size_t)room ? n : (size_t)room;
		memcpy(s->plain + s->n_plain, p, now);
		s->n_plain += now;
		s->n_total += now;
		p += now;
		n -= now;
	}
	return 0;
}

/* Copies `n` bytes of the raw log; what is not there (the file was cut) reads as zeros. */
static int stream_copy(struct stream *s, uint64_t offset, uint64_t n)
{
	while (n) {
		ssize_t room = stream_room(s);
		size_t now;
		ssize_t got;

		if (room < 0)
			return room;
		now = n < (uint64_t)room ? n : (size_t)room;
		got = read_at(s->raw, s->plain + s->n_plain, now, offset);
		if (got < 0)
			return got;
		memset(s->plain + s->n_plain + got, 0, now - got);
		s->n_plain += now;
		s->n_total += now;
		offset += now;
		n -= now;
	}
	return 0;
}

static uint32_t chunk_check(struct prov_chunk head)
{
	head.used = 0;
	head.check = 0;
	return prov_check(&head, sizeof(head));
}

static int is_chunk(const struct prov_chunk *head, uint64_t room)
{
	return head->magic == PROV_CHUNK_MAGIC && head->size >= sizeof(*head) &&
	       head->size <= room && head->check == chunk_check(*head);
}

/* A chunk that was given up before anything was written to it: only its magic was taken away. */
static int is_given_up(struct prov_chunk head, uint64_t room)
{
	if (head.magic)
		return 0;
	head.magic = PROV_CHUNK_MAGIC;
	return is_chunk(&head, room);
}

static int put_chunk(struct stream *s, uint64_t offset, struct prov_chunk head)
{
	if (head.used < sizeof(head))
		head.used = sizeof(head);
	if (head.used < head.size) {
		uint32_t trimmed = (head.used + 7) & ~7u;

		if (trimmed < head.size)
			head.size = trimmed;
	}
	head.check = chunk_check(head);

	int r = stream_put(s, &head, sizeof(head));

	if (!r)
		r = stream_copy(s, offset + sizeof(head), head.size - sizeof(head));
	return r;
}

/*
 * Pages without a chunk: claimed by a process that died, or met an error, before it wrote the
 * header, or taken away by a program (MADV_REMOVE).  Zeros are left out.  Anything else is damage,
 * and kept as it is for the reader to report.
 */
static int put_page(struct stream *s, uint64_t offset)
{
	static const char zeros[PROV_PAGE];
	char page[PROV_PAGE];
	ssize_t n = read_at(s->raw, page, sizeof(page), offset);

	if (n < 0)
		return n;
	if (memcmp(page, zeros, n))
		return stream_put(s, page, n);
	s->n_missing++;
	return 0;
}

/* The next offset with data in it: a hole of gigabytes must not be read page by page. */
static uint64_t skip_hole(int raw, uint64_t at, uint64_t end)
{
	off_t data = lseek(raw, at, SEEK_DATA);

	if (data < 0)
		return errno == ENXIO ? end : at;
	return (uint64_t)data < end ? (uint64_t)data / PROV_PAGE * PROV_PAGE : end;
}

static int read_head(const struct stream *s, uint64_t at, struct prov_chunk *ret_head)
{
	ssize_t n = read_at(s->raw, ret_head, sizeof(*ret_head), at);

	return n < 0 ? n : 0;
}

/*
 * A process that goes on may have been about to write the header when we came by, and has written
 * ops behind it since: the chunk from `from` on that the page at `at` is in.  0: there is none.
 */
static uint64_t find_late(const struct stream *s, uint64_t from, uint64_t at, uint64_t end,
			  struct prov_chunk *ret_head)
{
	struct timespec moment = {.tv_nsec = 1000000};

	if (s->is_over)
		return 0;
	for (int i = 0; i < 10; i++) {
		for (uint64_t p = at; p >= from && at - p < PROV_CHUNK_MAX; p -= PROV_PAGE)
			if (!read_head(s, p, ret_head) && is_chunk(ret_head, end - p) &&
			    p + ret_head->size > at)
				return p;
		nanosleep(&moment, NULL);
	}
	return 0;
}

static uint64_t pages_of(const struct prov_chunk *head)
{
	return ((uint64_t)head->size + PROV_PAGE - 1) / PROV_PAGE * PROV_PAGE;
}

static int put_chunks(struct stream *s, uint64_t at, uint64_t end)
{
	uint64_t known = at, data; /* known: the end of the last chunk */

	for (; (data = skip_hole(s->raw, at, end)) < end;) {
		struct prov_chunk head = {0};
		uint64_t begin;
		int r;

		s->n_missing += (data - at) / PROV_PAGE;
		at = data;
		r = read_head(s, at, &head);
		if (r < 0)
			return r;
		if (is_given_up(head, end - at)) {
			known = at += pages_of(&head);
			continue;
		}
		begin = is_chunk(&head, end - at) ? at : 0;
		if (!begin && (head.magic || head.size))
			begin = find_late(s, known, at, end, &head);
		if (begin) {
			r = put_chunk(s, begin, head);
			known = at = begin + pages_of(&head);
		} else {
			r = put_page(s, at);
			at += PROV_PAGE;
		}
		if (r < 0)
			return r;
	}
	s->n_missing += (end - at) / PROV_PAGE;
	return 0;
}

static int put_header(struct stream *s, const struct prov_file *raw)
{
	union {
		struct prov_file file;
		char bytes[PROV_PAGE];
	} page = {0};

	page.file = *raw;
	page.file.form = PROV_COMPACT;
	memset(page.file.secret_key, 0, sizeof(page.file.secret_key)); /* stays with the user */
	page.file.next = PROV_PAGE + s->n_total;
	page.file.window = page.file.next;
	page.file.check = prov_check(&page.file, offsetof(struct prov_file, check));
	/* Claimed pages without room in them were counted as lost; a process that goes on may use them. */
	if (s->is_over && !raw->lost[PROV_LOST_SPACE] && !raw->lost[PROV_LOST_MAP] &&
	    !raw->lost[PROV_LOST_LOG])
		page.file.lost[PROV_LOST_LOG] = s->n_missing;
	if (lseek(s->out, 0, SEEK_SET) < 0)
		return -errno;
	return write_all(s->out, page.bytes, sizeof(page.bytes));
}

/* The dictionary, padded. */
static int put_dictionary(struct stream *s, const struct prov_file *head, const char *dictionary)
{
	static const char zeros[PROV_PAGE];
	int r;

	if (!dictionary)
		return stream_copy(s, PROV_PAGE, head->data_start - PROV_PAGE);
	r = stream_put(s, dictionary, head->dict_len);
	return r ? r : stream_put(s, zeros, head->data_start - PROV_PAGE - head->dict_len);
}

static int run(struct stream *s, const struct prov_file *head, const char *dictionary, uint64_t end)
{
	int r;

	if (lseek(s->out, PROV_PAGE, SEEK_SET) < 0)
		return -errno;
	r = put_dictionary(s, head, dictionary);
	if (!r)
		r = stream_flush(s);
	s->frame = FRAME_MIN;
	if (!r)
		r = put_chunks(s, head->data_start, end);
	if (!r)
		r = stream_flush(s);
	/* Last: a file without its header is not taken for a recording. */
	return r ? r : put_header(s, head);
}

int compact(int raw, const struct prov_file *head, const char *dictionary, uint64_t end,
	    int is_over, int out)
{
	struct stream s = {.raw = raw,
			   .out = out,
			   .frame = FRAME,
			   .is_over = is_over,
			   .packed_room = ZSTD_compressBound(FRAME)};
	int r = -ENOMEM;

	s.zstd = ZSTD_createCCtx();
	s.plain = malloc(FRAME);
	s.packed = malloc(s.packed_room);
	if (s.zstd && s.plain && s.packed) {
		ZSTD_CCtx_setParameter(s.zstd, ZSTD_c_compressionLevel, LEVEL);
		ZSTD_CCtx_setParameter(s.zstd, ZSTD_c_checksumFlag, 1);
		r = run(&s, head, dictionary, end);
	}
	ZSTD_freeCCtx(s.zstd);
	free(s.plain);
	free(s.packed);
	return r;
}
