/*
 * read.h - a recording's bytes, made ops again.
 *
 * Nothing in a recording is trusted: every length is checked, every damage is noted with its place
 * and reading goes on behind it.  include/prov/format.h has the format.
 */
#ifndef PROV_READ_H
#define PROV_READ_H

#include <stdint.h>

#include "dict.h"
#include "base/util.h"
#include "prov/format.h"

struct damage {
	uint64_t offset; /* in the file; of a compact recording: in what it unpacks to */
	char text[120];
};

/* A thread of a process image: its ops are in its chunks, in the order of seq. */
struct thread {
	uint64_t image;
	uint32_t pid, tid, serial;
	uint32_t n_chunks;
	uint64_t *chunks; /* offsets */
	bool is_over;	  /* of a recording that grows: this thread has ended */
};

struct strv {
	bool is_there;
	size_t n;
	const struct str *v;
};

struct recording {
	struct prov_file file;
	const unsigned char
		*bytes; /* as of a raw recording: the header's page, dictionary, chunks */
	uint64_t n_bytes;
	struct dict dict;
	struct thread *threads; /* by image, then serial */
	size_t n_threads;
	struct thread *sealing; /* of prov seal, no part of the run: annotation.h; in `threads` */
	size_t n_sealing;
	struct damage *damages;
	size_t n_damages;
	uint64_t n_damages_more; /* not kept */
	bool is_compact;
	struct strings *turns;	  /* not NULL: for those who look for links: after which names
				   * ".." comes; */
	struct strv links;	  /* what was found, if it is there: each link and its target */
	bool is_growing;	  /* still being written: follow.h */
	bool is_time_approximate; /* nothing tells how long a tick is */
	int64_t duration_ns;	  /* of the calibration: the last time that any header tells */
	double ns_per_tick;
	unsigned char *file_bytes; /* what recording_try read; owned */
	unsigned char *unpacked;
	struct heap *heap; /* that it is in; NULL: none (guard.h) */
};

/* Dies with a line that says what is wrong if it is no recording that can be read. */
struct recording *recording_open(const char *path);

/* The same without dying: NULL; *ret_why tells, and *ret_error: 0 if it is no recording, EFBIG if it
 * expands to more than PROV_EXPAND_MAX, else the errno for which it cannot be read. */
struct recording *recording_try(const char *path, const char **ret_why, int *ret_error);

/* The same from memory, which must stay.  NULL: no recording; *ret_why tells. */
struct recording *recording_of(const void *bytes, size_t n, const char **ret_why);
void recording_close(struct recording *r);

/* The size that one may expand to: PROV_EXPAND_MAX; 0: that is no size. */
uint64_t recording_most(void);

/* The parts of it, for follow.h: header and dictionary, as far as they need no more than `n` bytes;
 */
bool recording_head(struct recording *r, const void *bytes, size_t n, const char **ret_why);

/* and what stands at an offset.  False: no chunk, or none yet. */
bool recording_chunk(const struct recording *r, uint64_t at, struct prov_chunk *ret_chunk);

/* Notes a damage, for the layers above too. */
__attribute__((format(printf, 3, 4))) void recording_damage(struct recording *r, uint64_t offset,
							    const char *format, ...);

struct id {
	bool is_there;
	uint32_t major, minor, mode;
	uint64_t inode, size;
	uint64_t birth;	  /* 0 not known, 1 before the recording, else 2 + ns since it began */
	uint64_t changed; /* these two to be encoded only: spec/ops.def */
	int64_t modified;
};

/* The kernel's file times are as coarse as its tick. */
#define ID_COARSE_NS 10000000

/* When it was born, if that was within the recording and before t; else 0. */
static inline int64_t id_born(const struct id *id, int64_t t)
{
	int64_t born = id->is_there && id->birth > 2 ? (int64_t)(id->birth - 2) : 0;

	return born <= t + ID_COARSE_NS ? born : 0; /* else by another clock */
}

/* Bytes low .. high - 1 of a file. */
struct span {
	bool is_there;
	uint64_t low, high;
};

union value {
	uint64_t u;
	int64_t i;
	struct str str;
	struct strv strv;
	struct id id;
	struct span span;
};

struct op {
	enum op_kind kind; /* 0: one that this prov does not know */
	const struct kind *layout;
	const struct thread *thread;
	uint64_t op_no, offset;
	uint32_t call, err;
	bool is_done;	/* otherwise nothing below counts; f is zero */
	int64_t t0, t1; /* ns since the recording began */
	int64_t ret;
	uint64_t stack;		   /* the id of a STACK op of this recording; 0: none */
	union value f[FIELDS_MAX]; /* by generated/ops.h: f[OPEN_path].str */
};

/* The field that the facts of its kind name; NULL: none, or the recording is older than the field. */
static inline const union value *op_field(const struct op *op, uint8_t place)
{
	return place && place <= op->layout->n_fields ? &op->f[place - 1] : NULL;
}

/* Goes through the ops of one thread. */
struct cursor {
	struct recording *r;
	const struct thread *thread;
	uint32_t chunk;		/* of thread->chunks, the next to begin or the present + 1 */
	uint64_t at, end, base; /* within the present chunk */
	uint64_t op_no, ticks;
	uint64_t repeats_left; /* of the present chunk: bytes that its strings may repeat */
	bool has_skipped;      /* ops of the present chunk that could not be read */
	struct arena arena;    /* strings of the present op */
};

/* The place of a thread among the recording's; SIZE_MAX: it is not there. */
size_t recording_thread(const struct recording *r, uint64_t image, uint64_t serial);

void cursor_begin(struct cursor *c, struct recording *r, const struct thread *t);

/* The same for another thread, whose ops' strings get the memory that there is. */
void cursor_turn(struct cursor *c, const struct thread *t);

/* The next op, valid until the next call.  False: that was all. */
bool cursor_next(struct cursor *c, struct op *ret_op);
void cursor_end(struct cursor *c);

/* Times are within 126 years of the recording's begin: sums and differences do not overflow. */
#define NS_MAX INT64_C(4000000000000000000)
int64_t recording_ns(const struct recording *r, uint64_t ticks);
const char *op_call(const struct recording *r, const struct op *op, size_t *ret_len);

#endif
