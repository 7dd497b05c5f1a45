/* follow.c - see follow.h. */
#include "follow.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/guard.h"
#include "announce.h"

#define THREADS_MAX (1u << 24)
#define OP_LOOKS    4	 /* until an op that others follow is given up */
#define HOLE_LOOKS  1000 /* until a claim that became no chunk is */

/* A chunk that may still be appended to. */
struct growing {
	uint64_t at, image;
	size_t thread;
	uint32_t size, ready; /* ready: all ops before are complete */
	uint32_t stuck_at, n_stuck;
};

/* A page where a chunk may appear: claimed, and nothing written yet. */
struct hole {
	uint64_t at;
	unsigned int n_looks;
};

struct follow {
	int log, launcher; /* descriptors; launcher -1: of a bare recording */
	struct recording r;
	unsigned char *bytes;
	struct growing *growing;
	size_t n_growing;
	struct hole *holes;
	size_t n_holes;
	struct map thread_of; /* image and serial */
	struct map forgotten; /* images */
	uint64_t scanned;
	const char *trouble;
};

/* --- time */

static uint64_t mono_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* The recorder's present time; without its counter, the line from the beginning of the recording.
 */
static uint64_t ticks_now(const struct recording *r, uint64_t mono)
{
#if defined(__x86_64__)
	if (r->file.clock == PROV_CLOCK_TSC)
		return __builtin_ia32_rdtsc();
#endif
	return r->file.ticks0 + (uint64_t)((double)(mono - r->file.mono0_ns) / r->ns_per_tick);
}

/* The longer it goes, the better it is known how long a tick is. */
static int64_t now(struct recording *r)
{
	uint64_t mono = mono_ns(), ticks = ticks_now(r, mono);

	if (mono > r->file.mono0_ns + 1000000 && ticks > r->file.ticks0)
		r->ns_per_tick =
			(double)(mono - r->file.mono0_ns) / (double)(ticks - r->file.ticks0);
	return recording_ns(r, ticks);
}

/* --- bytes */

/* The same place in our copy; what is not there reads as zero. */
static void copy(struct follow *g, uint64_t at, uint64_t n)
{
	while (n) {
		ssize_t got = pread(g->log, g->bytes + at, n, (off_t)at);

		if (got <= 0)
			return;
		at += (uint64_t)got;
		n -= (uint64_t)got;
	}
}

static uint32_t used_by_now(const struct follow *g, const struct growing *c)
{
	uint32_t used = 0;

	if (pread(g->log, &used, sizeof(used),
		  (off_t)(c->at + offsetof(struct prov_chunk, used))) != sizeof(used))
		return c->ready;
	return used;
}

static uint64_t min(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static bool is_stuck(struct growing *c, uint32_t at)
{
	if (c->stuck_at != at)
		c->n_stuck = 0;
	c->stuck_at = at;
	return ++c->n_stuck > OP_LOOKS;
}

/* How far ops are complete, of what was copied up to `end`. */
static uint32_t complete(struct growing *c, const unsigned char *chunk, uint32_t end, bool is_full)
{
	uint32_t at = c->ready, after;
	struct prov_op op;

	for (;; at = after) {
		for (after = at; after < end && !chunk[after]; after++)
			;
		if (after == end) /* padding, or an op whose head is not written yet */
			return is_full ? end : at;
		at = after;
		if (end - at < sizeof(op))
			return at;
		memcpy(&op, chunk + at, sizeof(op));
		after = at + prov_op_bytes(&op);
		if (after < at + sizeof(op) || after > end)
			return is_stuck(c, at) ? end : at; /* the cursor will call it damage */
		if (!(op.flags & PROV_OP_DONE) && (after == end || !is_stuck(c, at)))
			return at;
	}
}

/* The copy's own count says how far it is complete: cursors go by it. */
static void set_used(struct follow *g, const struct growing *c)
{
	memcpy(g->bytes + c->at + offsetof(struct prov_chunk, used), &c->ready, sizeof(c->ready));
}

/* False: nothing new. */
static bool look_at(struct follow *g, struct growing *c, bool is_over)
{
	uint32_t used = used_by_now(g, c), end = (uint32_t)min(used, c->size), ready;

	if (end <= c->ready)
		return false;
	copy(g, c->at + c->ready, end - c->ready);
	ready = is_over ? end : complete(c, g->bytes + c->at, end, used > c->size);
	/* Once more: what came before the mark that it is complete is certainly there now. */
	copy(g, c->at + c->ready, ready - c->ready);
	if (ready == c->ready)
		return false;
	c->ready = ready;
	set_used(g, c);
	return true;
}

/* --- chunks */

static size_t thread_of(struct follow *g, const struct prov_chunk *c)
{
	uint64_t key = c->image << 24 ^ c->thread, i;

	if (map_get(&g->thread_of, key, &i))
		return i;
	if (g->r.n_threads == THREADS_MAX)
		die(EXIT_FAILED, "more than %u threads in one recording", THREADS_MAX);
	i = g->r.n_threads;
	map_set(&g->thread_of, key, i);
	g->r.threads[i] = (struct thread){
		.image = c->image, .pid = c->pid, .tid = c->tid, .serial = c->thread};
	g->r.n_threads++;
	return i;
}

/* False: there is none, or not the thread's next, which is about to appear. */
static bool take_chunk(struct follow *g, uint64_t at, bool is_over, uint32_t *ret_size)
{
	struct prov_chunk c = {0};
	struct thread *t;
	size_t i;

	copy(g, at, sizeof(c));
	if (!recording_chunk(&g->r, at, &c) || c.used < sizeof(c) || c.size > g->r.n_bytes - at)
		return false;
	i = thread_of(g, &c);
	t = &g->r.threads[i];
	if (c.seq != t->n_chunks && !is_over)
		return false;
	t->chunks = xrealloc(t->chunks, (t->n_chunks + 1) * sizeof(*t->chunks));
	GROW(g->growing, g->n_growing);
	g->growing[g->n_growing] = (struct growing){
		.at = at, .image = c.image, .thread = i, .size = c.size, .ready = sizeof(c)};
	set_used(g, &g->growing[g->n_growing++]);
	t->chunks[t->n_chunks++] = at;
	*ret_size = c.size;
	return true;
}

static uint64_t page_up(uint64_t n)
{
	return (n + PROV_PAGE - 1) / PROV_PAGE * PROV_PAGE;
}

/* Pages that turned out to be inside of a chunk. */
static void drop_holes(struct follow *g, uint64_t from, uint64_t to)
{
	size_t n = 0;

	for (size_t i = 0; i < g->n_holes; i++)
		if (g->holes[i].at < from || g->holes[i].at >= to)
			g->holes[n++] = g->holes[i];
	g->n_holes = n;
}

static void look_at_holes(struct follow *g, bool is_over)
{
	uint32_t size;

	for (size_t i = 0; i < g->n_holes;) {
		uint64_t at = g->holes[i].at;

		if (take_chunk(g, at, is_over, &size)) {
			drop_holes(g, at, at + size);
			i = 0;
		} else if (++g->holes[i].n_looks > HOLE_LOOKS) {
			g->holes[i] = g->holes[--g->n_holes];
		} else {
			i++;
		}
	}
}

static void add_hole(struct follow *g, uint64_t at)
{
	GROW(g->holes, g->n_holes);
	g->holes[g->n_holes++] = (struct hole){.at = at};
}

/* Behind the end that the launcher set there may be chunks: where the file has data. */
static uint64_t next_data(const struct follow *g, uint64_t at)
{
	off_t data = lseek(g->log, (off_t)at, SEEK_DATA);

	if (data < 0)
		return errno == ENXIO ? UINT64_MAX : at;
	return (uint64_t)data > at ? (uint64_t)data / PROV_PAGE * PROV_PAGE : at;
}

static void find_chunks(struct follow *g, bool is_over)
{
	uint64_t end = is_over ? g->r.n_bytes : min(g->r.file.next, g->r.n_bytes);
	uint32_t size;

	look_at_holes(g, is_over);
	while (g->scanned + sizeof(struct prov_chunk) <= end) {
		if (is_over && (g->scanned = next_data(g, g->scanned)) >= end)
			return;
		if (take_chunk(g, g->scanned, is_over, &size)) {
			g->scanned += page_up(size);
			continue;
		}
		if (!is_over)
			add_hole(g, g->scanned);
		g->scanned += PROV_PAGE;
	}
}

/* --- looking */

/* A bare recording: all its writers have ended; it began without a launcher. */
static bool is_left(const struct prov_file *file)
{
	return file->images && !file->live;
}

static bool has_launcher_gone(const struct follow *g)
{
	struct pollfd p = {.fd = g->launcher, .events = POLLIN};

	return g->launcher >= 0 && poll(&p, 1, 0) > 0;
}

/* True if it was over before we began to look. */
static bool is_over(struct follow *g)
{
	bool has_gone = has_launcher_gone(g);

	copy(g, 0, PROV_PAGE);
	memcpy(&g->r.file, g->bytes, sizeof(g->r.file));
	if (g->r.file.flags & PROV_FILE_BARE)
		return is_left(&g->r.file);
	if (g->r.file.ticks1)
		return true;
	if (has_gone)
		g->trouble = "the launcher was killed; what goes on without it is not followed";
	return has_gone;
}

int64_t follow_look(struct follow *g)
{
	int64_t t = now(&g->r);
	bool ends = is_over(g);
	size_t n = 0;

	if (!g->r.is_growing)
		return INT64_MAX;
	find_chunks(g, ends);
	for (size_t i = 0; i < g->n_growing; i++) {
		struct growing *c = &g->growing[i];
		uint64_t known;

		if (!look_at(g, c, ends) && map_get(&g->forgotten, c->image, &known)) {
			g->r.threads[c->thread].is_over = true;
			continue;
		}
		if (c->ready < c->size)
			g->growing[n++] = *c;
	}
	g->n_growing = n;
	g->r.is_growing = !ends;
	return ends ? INT64_MAX : t;
}

void follow_forget(struct follow *g, uint64_t image)
{
	map_set(&g->forgotten, image, 1);
}

/* --- beginning and end */

static void *reserve(uint64_t n)
{
	void *at = mmap(NULL, n, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return at == MAP_FAILED ? NULL : at;
}

static void end(void *g)
{
	follow_end(g);
}

/* Descriptors that are not yet of a struct follow. */
static void close_both(void *fds)
{
	for (int i = 0; i < 2; i++)
		if (((int *)fds)[i] >= 0)
			close(((int *)fds)[i]);
}

/* Takes the descriptors. */
static struct follow *begin(int log, int launcher, const char **ret_why)
{
	struct prov_file head = {0};
	struct undo undo;
	struct follow *g;
	uint64_t window;

	guard_undo(&undo, close_both, (int[]){log, launcher});
	g = xcalloc(1, sizeof(*g));
	guard_done(&undo);
	g->log = log;
	g->launcher = launcher;
	if (pread(log, &head, sizeof(head), 0) < (ssize_t)sizeof(head))
		head.window = 0;
	window = page_up(head.window > 2 * PROV_PAGE ? head.window : 2 * PROV_PAGE);
	guard_undo(&undo, end, g);
	g->r.heap = guard_heap();
	g->bytes = reserve(window);
	g->r.n_bytes = g->bytes ? window : 0;
	g->r.threads = reserve(sizeof(struct thread) * (uint64_t)THREADS_MAX);
	if (errno == ENOMEM && (!g->bytes || !g->r.threads))
		no_memory(window);
	if (!g->bytes || !g->r.threads)
		die(EXIT_FAILED, "no room for a copy of the log: %s", strerror(errno));
	copy(g, 0, min(window, PROV_PAGE + page_up(head.dict_len)));
	if (!recording_head(&g->r, g->bytes, window, ret_why)) {
		guard_done(&undo);
		follow_end(g);
		return NULL;
	}
	if (g->r.file.flags & PROV_FILE_LIMITED) {
		*ret_why = "is being recorded with --log-limit: it can be read when it is over";
		guard_done(&undo);
		follow_end(g);
		return NULL;
	}
	g->r.is_growing = true;
	g->r.ns_per_tick = g->r.file.clock == PROV_CLOCK_MONO ? 1 : 0.4;
	g->scanned = g->r.file.data_start;
	guard_done(&undo);
	return g;
}

/* A log without a launcher, that processes still write to. */
static int bare_log(const char *path)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	struct prov_file head;

	if (fd < 0)
		return -1;
	if (pread(fd, &head, sizeof(head), 0) == (ssize_t)sizeof(head) &&
	    !memcmp(head.magic, PROV_MAGIC, sizeof(head.magic)) && head.form == PROV_RAW &&
	    (head.flags & PROV_FILE_BARE) && !is_left(&head))
		return fd;
	close(fd);
	return -1;
}

struct follow *follow_attach(const char *path, const char **ret_why)
{
	int launcher = -1, log = announce_find(path, &launcher);

	*ret_why = NULL;
	if (log < 0)
		log = bare_log(path);
	return log < 0 ? NULL : begin(log, launcher, ret_why);
}

struct recording *follow_recording(struct follow *g)
{
	return &g->r;
}

const char *follow_trouble(const struct follow *g)
{
	return g->trouble;
}

void follow_end(struct follow *g)
{
	for (size_t i = 0; i < g->r.n_threads; i++)
		free(g->r.threads[i].chunks);
	if (g->r.threads)
		munmap(g->r.threads, sizeof(struct thread) * (uint64_t)THREADS_MAX);
	if (g->r.n_bytes)
		munmap(g->bytes, g->r.n_bytes);
	free(g->r.damages);
	dict_free(&g->r.dict);
	free(g->growing);
	free(g->holes);
	map_free(&g->thread_of);
	map_free(&g->forgotten);
	close(g->log);
	if (g->launcher >= 0)
		close(g->launcher);
	free(g);
}
