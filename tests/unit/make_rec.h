/*
 * make_rec.h - recordings made by hand, for tests of the reader: literal ops in literal chunks.
 *
 *	rec_begin(NULL);				with this prov's dictionary, or that text
 *	rec_chunk(1, 100, 0, 0, 0);			image, pid, thread, seq, op_no of its first
 *	encode_OPEN(REC(0, 10, 5, 3), -100, "a", 0, 0, NULL);	an op: err, t0, dt, ret; its fields
 *	put_op(OP_UMASK, 0, 10, 5, 0), put_u(022), end_op();	the same byte by byte
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
#include "encode_ops.h"

extern const char prov_dictionary[];

#define REC_ROOM (4u << 20)

static unsigned char rec[REC_ROOM];
static struct encoder rec_to = {.bytes = rec, .room = REC_ROOM};
static size_t rec_at_chunk; /* the present one */

#define REC(err, t0, dt, ret) &rec_to, ((struct op_head){0, (err), (int64_t)(t0), (dt), (ret)})
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
	rec_to.n = f->data_start;
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
	c->used = (uint32_t)(rec_to.n - rec_at_chunk);
	rec_to.n = (rec_to.n + PROV_PAGE - 1) / PROV_PAGE * PROV_PAGE;
	c->size = (uint32_t)(rec_to.n - rec_at_chunk);
	rec_check_chunk(c);
	rec_at_chunk = 0;
}

static inline void rec_chunk(uint64_t image, uint32_t pid, uint32_t thread, uint32_t seq,
			     uint64_t op_no)
{
	rec_end_chunk();
	rec_at_chunk = rec_to.n;
	*rec_head() = (struct prov_chunk){
		.magic = PROV_CHUNK_MAGIC,
		.image = image,
		.pid = pid,
		.tid = pid + thread,
		.thread = thread,
		.seq = seq,
		.op_no = op_no,
	};
	rec_to.n += sizeof(struct prov_chunk);
}

static inline void rec_seal(void)
{
	rec_end_chunk();
	rec_file()->next = rec_to.n;
	rec_file()->check = prov_check(rec, offsetof(struct prov_file, check));
}

/* NULL: rec_why tells. */
static inline struct recording *rec_read(void)
{
	rec_seal();
	return recording_of(rec, rec_to.n, &rec_why);
}

/* The same recording in its compact form, in place; chunks keep their size. */
static inline void rec_compact(void)
{
	static unsigned char packed[REC_ROOM];
	size_t n;

	rec_seal();
	n = ZSTD_compress(packed, sizeof(packed), rec + PROV_PAGE, rec_to.n - PROV_PAGE, 3);
	assert(!ZSTD_isError(n));
	memcpy(rec + PROV_PAGE, packed, n);
	rec_to.n = PROV_PAGE + n;
	rec_file()->form = PROV_COMPACT;
	rec_file()->check = prov_check(rec, offsetof(struct prov_file, check));
}

/* --- fields */

static inline void put_u(uint64_t v)
{
	encode_u(&rec_to, v);
}

static inline void put_i(int64_t v)
{
	encode_i(&rec_to, v);
}

static inline void put_fixed(uint64_t v, size_t n)
{
	encode_bytes(&rec_to, &v, n);
}

static inline void put_s(const char *s)
{
	encode_str(&rec_to, s, SECRET_IN_PATH);
}

/* `shared` bytes that begin at `from`, an offset in rec, and then `rest`. */
static inline void put_shared(size_t from, size_t shared, const char *rest)
{
	size_t start = rec_to.n;

	put_u(2 * strlen(rest) + 2);
	put_u(start - from);
	put_u(shared);
	encode_bytes(&rec_to, rest, strlen(rest));
}

/* A vector from "a;b c;d", until the next but three; NULL: none. */
static inline char **vector(const char *line)
{
	static char copies[4][512], *vectors[4][32];
	static unsigned int turn;
	char *rest = copies[turn++ % 4], **v = vectors[turn % 4];
	size_t n = 0;

	if (!line)
		return NULL;
	snprintf(rest, sizeof(copies[0]), "%s", line);
	while ((v[n] = strsep(&rest, ";")))
		n++;
	return v;
}

static inline void put_v(const char *line)
{
	encode_strv(&rec_to, vector(line), SECRET_IN_PATH);
}

static inline void put_no_id(void)
{
	put_u(0);
}

static inline void put_id(uint64_t inode, uint32_t mode, uint64_t size, uint64_t birth)
{
	encode_id(&rec_to, &(struct id){true, 8, 1, mode, inode, size, birth, 0, 0});
}

/* --- ops */

static inline struct prov_op *rec_op(void)
{
	return (struct prov_op *)(rec + rec_to.at_op);
}

static inline void put_op(int kind, uint32_t err, uint64_t t0, uint64_t dt, int64_t ret)
{
	encode_begin(&rec_to, (enum op_kind)kind, (struct op_head){0, err, (int64_t)t0, dt, ret});
}

static inline void put_size(uint16_t size)
{
	memcpy(rec + rec_to.at_op + 2, &size, sizeof(size));
}

static inline void end_op(void)
{
	encode_end(&rec_to);
}

/* --- ops that most tests want, on one line */

static inline void put_start(uint64_t t, enum start_how how, uint64_t parent, uint64_t token,
			     uint64_t ppid, const char *exe, const char *cwd, const char *argv)
{
	encode_START(REC(0, t, 0, 0), how, parent, token, ppid, 0, 0, 0, exe, cwd, vector(argv), 0,
		     0);
}

static inline void put_open(uint64_t t, uint32_t err, int dirfd, const char *path, uint64_t flags,
			    int ret)
{
	encode_OPEN(REC(err, t, 1, ret), dirfd, path, flags, 0644, NULL);
}

static inline void put_read(uint64_t t, int fd)
{
	encode_READ(REC(0, t, 1, 1), fd, READ_CALL, 1, t, 1, 0, NULL);
}

static inline void put_write(uint64_t t, int fd)
{
	encode_WRITE(REC(0, t, 1, 1), fd, READ_CALL, 1, t, 1, 0, NULL, NULL);
}

static inline void put_fork(uint64_t t, uint64_t flags, uint64_t token, int64_t child)
{
	encode_FORK(REC(0, t, 1, child), flags, token);
}

static inline void put_exec(uint64_t t, const char *path, const char *argv, uint64_t token,
			    int preload)
{
	encode_EXEC(REC(0, t, 0, 0), -100, path, 0, vector(argv), NULL, token, (uint64_t)preload);
}

static inline void put_exit(uint64_t t, int status)
{
	encode_EXIT(REC(0, t, 0, 0), EXIT_NORMAL, status, t);
}

static inline void put_wait(uint64_t t, int pid, int status)
{
	encode_WAIT(REC(0, t, 1, pid), status, 0, 0, 0);
}

static inline void put_rename(uint64_t t, const char *from, const char *to)
{
	encode_RENAME(REC(0, t, 1, 0), -100, from, -100, to, 0);
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
