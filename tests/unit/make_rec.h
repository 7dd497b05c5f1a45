/*
 * make_rec.h - recordings made by hand, for tests of the reader: literal ops in literal chunks.
 *
 *	rec_begin(NULL);				with this prov's dictionary, or that text
 *	rec_chunk(1, 100, 0, 0, 0);			image, pid, thread, seq, op_no of its first
 *	put_op(OP_OPEN, 0, 10, 5, 3);			an op: kind, err, t0, dt, ret; its fields:
 *	put_i(-100), put_s("a"), put_u(0), put_u(0), put_no_id();
 *	end_op();
 *	struct recording *r = rec_read();
 *
 * Ticks are nanoseconds since the recording began.
 */
#ifndef MAKE_REC_H
#define MAKE_REC_H

#include <assert.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#include "analysis/recording/read.h"
#include "ops.h"

extern const char prov_dictionary[];

#define REC_ROOM (4u << 20)

static unsigned char rec[REC_ROOM];
static size_t rec_n, rec_at_chunk, rec_at_op; /* end; the present chunk and op */
static const char *rec_why;

static inline struct prov_file *rec_file(void)
{
	return (struct prov_file *)rec;
}

static inline struct prov_chunk *rec_head(void)
{
	return (struct prov_chunk *)(rec + rec_at_chunk);
}

static inline void rec_begin(const char *dictionary)
{
	const char *text = dictionary ? dictionary : prov_dictionary;
	struct prov_file *f = rec_file();

	memset(rec, 0, sizeof(rec));
	memcpy(f->magic, PROV_MAGIC, sizeof(f->magic));
	f->major = PROV_VERSION_MAJOR;
	f->form = PROV_RAW;
	f->clock = PROV_CLOCK_MONO;
	f->dict_len = (uint32_t)strlen(text);
	f->data_start = (PROV_PAGE + f->dict_len + PROV_PAGE - 1) / PROV_PAGE * PROV_PAGE;
	f->window = REC_ROOM;
	memcpy(rec + PROV_PAGE, text, f->dict_len);
	rec_n = f->data_start;
	rec_at_chunk = 0;
}

static inline void rec_check_chunk(struct prov_chunk *c)
{
	struct prov_chunk copy = *c;

	copy.used = copy.check = 0;
	c->check = prov_check(&copy, sizeof(copy));
}

/* Fills the present chunk up to a whole page. */
static inline void rec_end_chunk(void)
{
	struct prov_chunk *c = rec_head();

	if (!rec_at_chunk)
		return;
	c->used = (uint32_t)(rec_n - rec_at_chunk);
	rec_n = (rec_n + PROV_PAGE - 1) / PROV_PAGE * PROV_PAGE;
	c->size = (uint32_t)(rec_n - rec_at_chunk);
	rec_check_chunk(c);
	rec_at_chunk = 0;
}

static inline void rec_chunk(uint64_t image, uint32_t pid, uint32_t thread, uint32_t seq,
			     uint64_t op_no)
{
	rec_end_chunk();
	rec_at_chunk = rec_n;
	*rec_head() = (struct prov_chunk){
		.magic = PROV_CHUNK_MAGIC,
		.image = image,
		.pid = pid,
		.tid = pid + thread,
		.thread = thread,
		.seq = seq,
		.op_no = op_no,
	};
	rec_n += sizeof(struct prov_chunk);
}

static inline void rec_seal(void)
{
	rec_end_chunk();
	rec_file()->next = rec_n;
	rec_file()->check = prov_check(rec, offsetof(struct prov_file, check));
}

/* NULL: rec_why tells. */
static inline struct recording *rec_read(void)
{
	rec_seal();
	return recording_of(rec, rec_n, &rec_why);
}

/* The same recording in its compact form, in place; chunks keep their size. */
static inline void rec_compact(void)
{
	static unsigned char packed[REC_ROOM];
	size_t n;

	rec_seal();
	n = ZSTD_compress(packed, sizeof(packed), rec + PROV_PAGE, rec_n - PROV_PAGE, 3);
	assert(!ZSTD_isError(n));
	memcpy(rec + PROV_PAGE, packed, n);
	rec_n = PROV_PAGE + n;
	rec_file()->form = PROV_COMPACT;
	rec_file()->check = prov_check(rec, offsetof(struct prov_file, check));
}

/* --- fields */

static inline void put_byte(unsigned int byte)
{
	rec[rec_n++] = (unsigned char)byte;
}

static inline void put_u(uint64_t v)
{
	for (; v > 0x7f; v >>= 7)
		put_byte((v & 0x7f) | 0x80);
	put_byte((unsigned int)v);
}

static inline void put_i(int64_t v)
{
	put_u((uint64_t)v << 1 ^ (uint64_t)(v >> 63));
}

static inline void put_fixed(uint64_t v, size_t n)
{
	memcpy(rec + rec_n, &v, n);
	rec_n += n;
}

static inline void put_bytes(const void *bytes, size_t n)
{
	memcpy(rec + rec_n, bytes, n);
	rec_n += n;
}

static inline void put_s(const char *s)
{
	put_u(s ? 2 * strlen(s) + 1 : 0);
	if (s)
		put_bytes(s, strlen(s));
}

/* `shared` bytes that begin at `from`, an offset in rec, and then `rest`. */
static inline void put_shared(size_t from, size_t shared, const char *rest)
{
	size_t start = rec_n;

	put_u(2 * strlen(rest) + 2);
	put_u(start - from);
	put_u(shared);
	put_bytes(rest, strlen(rest));
}

/* A vector from "a;b c;d"; NULL: none. */
static inline void put_v(const char *words)
{
	char copy[512], *rest = copy, *word;
	uint64_t n = 0;

	if (!words) {
		put_u(0);
		return;
	}
	for (const char *p = words; *p; p++)
		n += *p == ';';
	snprintf(copy, sizeof(copy), "%s", words);
	put_u(n + 2);
	while ((word = strsep(&rest, ";")))
		put_s(word);
}

static inline void put_no_id(void)
{
	put_u(0);
}

static inline void put_id(uint64_t inode, uint32_t mode, uint64_t size, uint64_t birth)
{
	const uint64_t v[] = {1, 8, 1, inode, mode, size, birth};

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		put_u(v[i]);
}

/* --- ops */

static inline struct prov_op *rec_op(void)
{
	return (struct prov_op *)(rec + rec_at_op);
}

static inline void put_op(int kind, uint32_t err, uint64_t t0, uint64_t dt, int64_t ret)
{
	rec_at_op = rec_n;
	rec_n += sizeof(struct prov_op);
	rec[rec_at_op] = (unsigned char)kind;
	rec[rec_at_op + 1] = PROV_OP_DONE | (err ? PROV_OP_FAILED : 0);
	put_u(0);
	if (err)
		put_u(err);
	put_i((int64_t)t0);
	put_u(dt);
	put_i(ret);
}

static inline void put_size(uint16_t size)
{
	memcpy(rec + rec_at_op + 2, &size, sizeof(size));
}

static inline void end_op(void)
{
	put_size((uint16_t)(rec_n - rec_at_op));
}

/* --- ops that most tests want, on one line */

static inline void put_start(uint64_t t, int how, uint64_t parent, uint64_t token, uint64_t ppid,
			     const char *exe, const char *cwd, const char *argv)
{
	put_op(OP_START, 0, t, 0, 0);
	put_u((uint64_t)how), put_u(parent), put_u(token), put_u(ppid);
	put_u(0), put_u(0), put_u(0);
	put_s(exe), put_s(cwd), put_v(argv), put_fixed(0, 8), put_fixed(0, 8);
	end_op();
}

static inline void put_open(uint64_t t, uint32_t err, int dirfd, const char *path, uint64_t flags,
			    int ret)
{
	put_op(OP_OPEN, err, t, 1, ret);
	put_i(dirfd), put_s(path), put_u(flags), put_u(0644), put_no_id();
	end_op();
}

static inline void put_move(int kind, uint64_t t, int fd)
{
	put_op(kind, 0, t, 1, 1);
	put_i(fd), put_u(0), put_fixed(1, 8), put_fixed(t, 8), put_fixed(1, 4), put_fixed(0, 4);
	put_u(0);
	if (kind == OP_WRITE)
		put_s(NULL);
	end_op();
}

static inline void put_fork(uint64_t t, uint64_t flags, uint64_t token, int64_t child)
{
	put_op(OP_FORK, 0, t, 1, child);
	put_u(flags), put_u(token);
	end_op();
}

static inline void put_exec(uint64_t t, const char *path, const char *argv, uint64_t token,
			    int preload)
{
	put_op(OP_EXEC, 0, t, 0, 0);
	put_i(-100), put_s(path), put_u(0), put_v(argv), put_no_id(), put_u(token);
	put_u((uint64_t)preload);
	end_op();
}

static inline void put_exit(uint64_t t, int status)
{
	put_op(OP_EXIT, 0, t, 0, 0);
	put_u(0), put_i(status), put_u(t);
	end_op();
}

static inline void put_wait(uint64_t t, int pid, int status)
{
	put_op(OP_WAIT, 0, t, 1, pid);
	put_i(status), put_u(0), put_u(0), put_u(0);
	end_op();
}

static inline void put_rename(uint64_t t, const char *from, const char *to)
{
	put_op(OP_RENAME, 0, t, 1, 0);
	put_i(-100), put_s(from), put_i(-100), put_s(to), put_u(0);
	end_op();
}

/* An op whose fields are dirfd (AT_FDCWD), path and numbers. */
static inline void put_at(int kind, uint64_t t, uint32_t err, const char *path, int n_numbers)
{
	put_op(kind, err, t, 1, err ? -1 : 0);
	put_i(-100), put_s(path);
	while (n_numbers--)
		put_u(0);
	end_op();
}

#endif
