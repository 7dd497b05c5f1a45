/*
 * compact.c - see compact.h.
 *
 * The compact form is the raw one without what was never written: chunks are claimed in whole pages and
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

#include "living.h"
#include "room.h"
#include "live_chunk.h"
#include "stream.h"
#include "prov/format.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "analysis/base/util.h"

#define FRAME_MIN (64u << 10)
#define LOOK_MAX  16 /* passes between two looks for tasks that have ended in vain */

struct compaction {
	struct stream s;
	const struct prov_file *head;
	const char *dictionary;
	bool has_begun, is_resumed;
	struct room room;
	uint64_t offered;    /* pages of it, at the end of the last pass */
	struct extent *left; /* chunks of this pass */
	size_t n_left;
	uint64_t *candidates; /* chunks that may be of tasks that have ended */
	size_t n_candidates;
	unsigned int passes, next_look, wait; /* when short of room; when to look for the ended */
};

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

static bool is_saved(const struct prov_chunk *head, uint64_t room)
{
	return head->magic == PROV_CHUNK_SAVED && head->size && head->size % PROV_PAGE == 0 &&
	       head->size <= room;
}

static uint64_t name_of(const struct prov_chunk *head)
{
	uint64_t h = head->image * 0x9e3779b97f4a7c15u ^ head->thread;

	return (h ^ h >> 29) * 0xbf58476d1ce4e5b9u ^ head->seq;
}

/* Its size is that of what is in it. */
static void trim(struct prov_chunk *head)
{
	if (head->used < sizeof(*head))
		head->used = sizeof(*head);
	if (head->used < head->size) {
		uint32_t trimmed = (head->used + 7) & ~7u;

		if (trimmed < head->size)
			head->size = trimmed;
	}
	head->check = chunk_check(*head);
}

/* A chunk that its thread may write to while it is copied. */
static int put_live_chunk(struct stream *s, uint64_t offset, struct prov_chunk head)
{
	unsigned char *bytes = malloc(head.size);
	int r = bytes ? live_chunk_read(s->raw, offset, &head, bytes) : -ENOMEM;

	trim(&head);
	if (!r)
		r = stream_put(s, &head, sizeof(head));
	if (!r)
		r = stream_put(s, bytes + sizeof(head), head.size - sizeof(head));
	free(bytes);
	return r;
}

static int put_chunk(struct stream *s, uint64_t offset, struct prov_chunk head)
{
	int r;

	if (!s->is_over && head.used != PROV_CHUNK_LEFT && head.size <= PROV_CHUNK_MAX)
		return put_live_chunk(s, offset, head);
	trim(&head);
	r = stream_put(s, &head, sizeof(head));
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
	ssize_t n = stream_read_at(s->raw, page, sizeof(page), offset);

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
	ssize_t n = stream_read_at(s->raw, ret_head, sizeof(*ret_head), at);

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

/* The launcher was killed before it could mark the chunk as saved. */
static bool is_known(struct stream *s, const struct prov_chunk *head)
{
	uint64_t at;

	return map_get(&s->known, name_of(head), &at);
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
		if (is_given_up(head, end - at) || is_saved(&head, end - at) ||
		    (is_chunk(&head, end - at) && is_known(s, &head))) {
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
	return stream_write_all(s->out, page.bytes, sizeof(page.bytes));
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

static int begin(struct compaction *c)
{
	struct stream *s = &c->s;
	int r;

	if (lseek(s->out, PROV_PAGE, SEEK_SET) < 0)
		return -errno;
	r = put_dictionary(s, c->head, c->dictionary);
	if (!r)
		r = stream_flush(s);
	s->frame = FRAME_MIN;
	c->has_begun = !r;
	return r;
}

/* --- while the log is written */

/* As whole frames: a reader of what is there must find no half chunk. */
static int put_whole(struct compaction *c, uint64_t at, const struct prov_chunk *head)
{
	struct stream *s = &c->s;
	int r = 0;

	s->frame = FRAME;
	if (s->n_plain + head->size > FRAME)
		r = stream_flush(s);
	return r ? r : put_chunk(s, at, *head);
}

static uint64_t step_over(const struct prov_chunk *head, uint64_t room)
{
	if (is_chunk(head, room) || is_given_up(*head, room) || is_saved(head, room))
		return pages_of(head);
	return PROV_PAGE;
}

/* Saves the chunks of this pass from one on, which then are the room's. */
static int put_one(struct compaction *c, uint64_t at, const struct prov_chunk *head)
{
	int r = put_whole(c, at, head);

	if (r < 0)
		return r;
	GROW(c->left, c->n_left);
	c->left[c->n_left++] = (struct extent){at, pages_of(head) / PROV_PAGE};
	return 0;
}

/* Its task may have ended without a word; the launcher, image 1, is here. */
static bool is_candidate(const struct prov_chunk *head)
{
	return head->image > 1 && head->used != PROV_CHUNK_LEFT;
}

static int put_left(struct compaction *c, uint64_t end, bool looks_for_ended)
{
	uint64_t at = c->head->data_start, step;
	int r;

	c->n_left = c->n_candidates = 0;
	for (; (at = skip_hole(c->s.raw, at, end)) < end; at += step) {
		struct prov_chunk head = {0};

		r = read_head(&c->s, at, &head);
		if (r < 0)
			return r;
		step = step_over(&head, end - at);
		if (!is_chunk(&head, end - at) || head.size > FRAME)
			continue;
		if (looks_for_ended && is_candidate(&head)) {
			GROW(c->candidates, c->n_candidates);
			c->candidates[c->n_candidates++] = at;
		}
		r = head.used == PROV_CHUNK_LEFT ? put_one(c, at, &head) : 0;
		if (r < 0)
			return r;
	}
	return 0;
}

/* Processes that end leave what they have of a chunk; which they are is asked after the chunk was seen. */
static int put_ended(struct compaction *c, uint64_t end)
{
	struct living *living = living_read();
	int r = 0;

	for (size_t i = 0; living && !r && i < c->n_candidates; i++) {
		uint64_t at = c->candidates[i];
		struct prov_chunk head = {0};

		if (read_head(&c->s, at, &head) < 0 || !is_chunk(&head, end - at) ||
		    !is_candidate(&head) || living_has(living, head.pid, head.tid))
			continue;
		r = put_one(c, at, &head);
	}
	living_free(living);
	return r;
}

bool compaction_is_short(const struct compaction *c, const struct prov_file *log)
{
	uint64_t next = __atomic_load_n(&log->next, __ATOMIC_RELAXED), window = c->head->window;
	uint64_t left = next < window ? window - next : 0;

	return left + (c->offered + c->room.pages) * PROV_PAGE < (window - c->head->data_start) / 2;
}

/* All there is of a pass, or nothing. */
static int put_pass(struct compaction *c, uint64_t end, bool looks_for_ended)
{
	struct stream *s = &c->s;
	off_t place = lseek(s->out, 0, SEEK_CUR);
	uint64_t total = s->n_total;
	int r = put_left(c, end, looks_for_ended);

	if (!r && looks_for_ended)
		r = put_ended(c, end);
	if (!r)
		r = stream_flush(s);
	if (!r)
		return 0;
	s->n_plain = 0;
	s->n_total = total;
	return ftruncate(s->out, place) < 0 || lseek(s->out, place, SEEK_SET) < 0 ? -errno : r;
}

int compaction_pass(struct compaction *c, struct prov_file *log)
{
	uint64_t next = __atomic_load_n(&log->next, __ATOMIC_ACQUIRE);
	bool looks_for_ended = compaction_is_short(c, log) && c->passes++ >= c->next_look;
	int r = c->has_begun ? 0 : begin(c);

	if (!r)
		r = put_pass(c, next, looks_for_ended);
	if (r < 0)
		return r;
	if (looks_for_ended && !c->n_left) /* the living have it all: it is asked less often */
		c->wait = c->wait < LOOK_MAX ? 2 * c->wait + 1 : LOOK_MAX;
	else if (looks_for_ended)
		c->wait = 0;
	if (looks_for_ended)
		c->next_look = c->passes + c->wait;
	for (size_t i = 0; i < c->n_left; i++)
		room_add(&c->room, c->left[i].at, c->left[i].pages);
	c->offered = room_offer(&c->room, log);
	__atomic_fetch_add(&log->passes, 1, __ATOMIC_RELAXED);
	return (int)c->n_left;
}

uint64_t compaction_size(const struct compaction *c)
{
	off_t size = c->has_begun ? lseek(c->s.out, 0, SEEK_CUR) : 0;

	return size > 0 ? (uint64_t)size : 0;
}

int compaction_cut(struct compaction *c, const struct prov_file *head, int next)
{
	struct stream *s = &c->s;
	off_t end = lseek(s->out, 0, SEEK_CUR);
	int r = put_header(s, head);

	if (r < 0) {
		lseek(s->out, end, SEEK_SET);
		return r;
	}
	s->out = next;
	s->n_total = 0;
	s->frame = FRAME;
	c->has_begun = false;
	return 0;
}

void compaction_close_room(struct compaction *c, struct prov_file *log)
{
	room_close(&c->room, log);
}

/* --- after a launcher that was killed */

static void learn(struct stream *s, const unsigned char *bytes, uint64_t n)
{
	struct prov_chunk head;

	for (uint64_t at = 0; at + sizeof(head) <= n; at += head.size) {
		memcpy(&head, bytes + at, sizeof(head));
		if (!is_chunk(&head, n - at))
			return;
		map_set(&s->known, name_of(&head), 1);
	}
}

/* One frame, which is whole.  Returns its bytes, or 0. */
static size_t take_frame(struct stream *s, const unsigned char *packed, size_t n)
{
	size_t size = ZSTD_findFrameCompressedSize(packed, n), plain;

	if (ZSTD_isError(size))
		return 0;
	plain = ZSTD_decompress(s->plain, FRAME, packed, size);
	if (ZSTD_isError(plain))
		return 0;
	learn(s, s->plain, plain);
	s->n_total += plain;
	return size;
}

int compaction_resume(struct compaction *c)
{
	struct stream *s = &c->s;
	unsigned char *bytes;
	struct stat st;
	off_t at = PROV_PAGE;

	if (fstat(s->out, &st) < 0)
		return -errno;
	c->is_resumed = true;
	if (st.st_size <= at)
		return 0;
	bytes = malloc((size_t)st.st_size);
	if (!bytes)
		return -ENOMEM;
	if (stream_read_at(s->out, bytes, (size_t)st.st_size, 0) == st.st_size)
		for (size_t n = 1; n && at < st.st_size; at += (off_t)n)
			n = take_frame(s, bytes + at, (size_t)(st.st_size - at));
	free(bytes);
	c->has_begun = s->n_total > 0;
	s->frame = FRAME_MIN;
	return ftruncate(s->out, at) < 0 || lseek(s->out, at, SEEK_SET) < 0 ? -errno : 0;
}

bool compaction_has_begun(const struct compaction *c)
{
	return c->has_begun;
}

struct compaction *compaction_begin(int raw, const struct prov_file *head, const char *dictionary,
				    int out)
{
	struct compaction *c = calloc(1, sizeof(*c));

	if (!c)
		return NULL;
	c->head = head;
	c->dictionary = dictionary;
	c->room.raw = raw;
	c->room.kept = (head->window - head->data_start) / PROV_PAGE / 8;
	if (!stream_begin(&c->s, raw, out)) {
		compaction_free(c);
		return NULL;
	}
	return c;
}

int compaction_end(struct compaction *c, const struct prov_file *head, uint64_t end, int is_over)
{
	struct stream *s = &c->s;
	int r = c->has_begun ? 0 : begin(c);

	s->is_over = is_over;
	if (!r)
		r = put_chunks(s, head->data_start, end);
	s->n_missing -= s->n_missing < c->room.pages ? s->n_missing : c->room.pages;
	if (c->is_resumed) /* it is not known any more what was empty */
		s->n_missing = 0;
	if (!r)
		r = stream_flush(s);
	/* Last: a file without its header is not taken for a recording. */
	return r ? r : put_header(s, head);
}

void compaction_free(struct compaction *c)
{
	stream_end(&c->s);
	free(c->left);
	free(c->candidates);
	room_free(&c->room);
	free(c);
}

int compact(int raw, const struct prov_file *head, const char *dictionary, uint64_t end,
	    int is_over, int out)
{
	struct compaction *c = compaction_begin(raw, head, dictionary, out);
	int r = c ? compaction_end(c, head, end, is_over) : -ENOMEM;

	if (c)
		compaction_free(c);
	return r;
}
