/*
 * make-recording.c - writes a recording of a `make -j8` that never ran, as large as one likes.
 *
 *	make-recording FILE OPS PROCESSES [SEED]
 *
 * make compiles JOBS sources, eight at a time, and links the objects.  For each it spawns sh, which
 * runs cc1 (reads the source and EACH of 2000 headers, writes a temporary) and as (reads it, writes
 * the object), and unlinks the temporary, whose inode the next one gets.  JOBS and EACH follow from
 * OPS and PROCESSES.  What came out is told in one line on standard output:
 *
 *	ops N processes P jobs J headers EACH
 *
 * The same arguments make the same bytes.  The form is the compact one (docs/format.md).
 */
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#include "prov/format.h"
#include "calls.h"
#include "ops.h"

#define SLOTS	   8
#define HEADERS	   2000
#define JOB_OPS	   35 /* besides those on headers, and with those of ld on the object */
#define TICKS0	   UINT64_C(1000000000000)
#define TICK_HZ	   UINT64_C(2000000000)
#define LAUNCHER   1
#define VFORK	   0x4111 /* CLONE_VM | CLONE_VFORK | SIGCHLD */
#define FILE_MODE  0100644
#define HOME	   "/home/user/project"
#define FRAME	   (4u << 20)
#define NEARLY_ALL (PROV_CHUNK_MAX - (64u << 10)) /* room is left for any op of ours */

extern const char prov_dictionary[];

/* START.how of spec/ops.def. */
enum how { EXECED = 2, SPAWNED = 3, SHARING = 4, OF_PROV = 5 };

/* One thread, writing its chunks. */
struct task {
	uint64_t image, t; /* t: ticks, when its next op may begin */
	uint32_t pid, seq;
	uint64_t op_no, tokens;
	unsigned char *bytes; /* of the present chunk */
	size_t n, at_op, at_string, string_len;
};

struct file {
	uint32_t major, mode;
	uint64_t inode, size, birth;
};

struct program {
	const char *path, *level;
	struct file file;
	const char *libs[10];
	bool is_told; /* its blocks are in the log */
};

static struct program sh = {"/usr/bin/sh",
			    "MAKELEVEL=1",
			    {8, 0100755, 501, 125640, 1},
			    {"/lib/x86_64-linux-gnu/libc.so.6"},
			    false};
static struct program cc1 = {
	"/usr/lib/gcc/x86_64-linux-gnu/12/cc1",
	"MAKELEVEL=1",
	{8, 0100755, 502, 32101656, 1},
	{"/lib/x86_64-linux-gnu/libisl.so.23", "/lib/x86_64-linux-gnu/libmpc.so.3",
	 "/lib/x86_64-linux-gnu/libmpfr.so.6", "/lib/x86_64-linux-gnu/libgmp.so.10",
	 "/lib/x86_64-linux-gnu/libz.so.1", "/lib/x86_64-linux-gnu/libzstd.so.1",
	 "/lib/x86_64-linux-gnu/libm.so.6", "/lib/x86_64-linux-gnu/libc.so.6"},
	false};
static struct program as = {"/usr/bin/as",
			    "MAKELEVEL=1",
			    {8, 0100755, 503, 918952, 1},
			    {"/lib/x86_64-linux-gnu/libopcodes.so",
			     "/lib/x86_64-linux-gnu/libbfd.so", "/lib/x86_64-linux-gnu/libc.so.6"},
			    false};
static struct program ld = {"/usr/bin/ld",
			    "MAKELEVEL=1",
			    {8, 0100755, 504, 1740176, 1},
			    {"/lib/x86_64-linux-gnu/libbfd.so", "/lib/x86_64-linux-gnu/libc.so.6"},
			    false};
static struct program make = {"/usr/bin/make",
			      "MAKELEVEL=0",
			      {8, 0100755, 505, 237664, 1},
			      {"/lib/x86_64-linux-gnu/libc.so.6"},
			      false};

static uint64_t n_images, n_ops, n_processes, n_jobs, n_each, chance, latest;

static uint64_t any(uint64_t below)
{
	chance ^= chance << 13;
	chance ^= chance >> 7;
	chance ^= chance << 17;
	return chance % below;
}

/* --- the file */

static struct {
	FILE *to;
	ZSTD_CCtx *zstd;
	unsigned char plain[FRAME], packed[FRAME + FRAME / 8];
	size_t n;
	uint64_t n_total;
} file;

static void must(bool is_well, const char *what)
{
	if (is_well)
		return;
	perror(what);
	exit(1);
}

static void file_flush(void)
{
	size_t n = ZSTD_compress2(file.zstd, file.packed, sizeof(file.packed), file.plain, file.n);

	must(!ZSTD_isError(n) && fwrite(file.packed, 1, n, file.to) == n, "write");
	file.n = 0;
}

static void file_put(const void *bytes, size_t n)
{
	const unsigned char *p = bytes;

	file.n_total += n;
	while (n) {
		size_t now = n < FRAME - file.n ? n : FRAME - file.n;

		memcpy(file.plain + file.n, p, now);
		file.n += now;
		p += now;
		n -= now;
		if (file.n == FRAME)
			file_flush();
	}
}

static void file_begin(const char *path)
{
	static const char zeros[PROV_PAGE];
	size_t n = strlen(prov_dictionary);

	file.to = fopen(path, "wb");
	must(file.to && fwrite(zeros, 1, PROV_PAGE, file.to) == PROV_PAGE, path);
	file.zstd = ZSTD_createCCtx();
	ZSTD_CCtx_setParameter(file.zstd, ZSTD_c_compressionLevel, 1);
	ZSTD_CCtx_setParameter(file.zstd, ZSTD_c_checksumFlag, 1);
	file_put(prov_dictionary, n);
	file_put(zeros, -n % PROV_PAGE);
}

static uint64_t nanoseconds(uint64_t ticks)
{
	return ticks / (TICK_HZ / 1000000000);
}

static void file_end(void)
{
	struct prov_file f = {
		.magic = PROV_MAGIC,
		.major = PROV_VERSION_MAJOR,
		.form = PROV_COMPACT,
		.clock = PROV_CLOCK_TSC,
		.dict_len = (uint32_t)strlen(prov_dictionary),
		.ticks0 = TICKS0,
		.mono0_ns = nanoseconds(TICKS0),
		.real0_ns = UINT64_C(1790000000000000000),
		.ticks_hz = TICK_HZ,
		.boot_id = "00000000-0000-4000-8000-000000000000",
		.host = "synthetic",
		.tool = PROV_TOOL,
		.images = n_images,
		.ticks1 = latest,
		.mono1_ns = nanoseconds(latest),
	};

	memcpy(f.uuid, &chance, sizeof(chance));
	f.data_start = PROV_PAGE + (f.dict_len + PROV_PAGE - 1ull) / PROV_PAGE * PROV_PAGE;
	f.next = f.window = PROV_PAGE + file.n_total;
	f.check = prov_check(&f, offsetof(struct prov_file, check));
	file_flush();
	must(!fseek(file.to, 0, SEEK_SET) && fwrite(&f, sizeof(f), 1, file.to) == 1, "write");
	must(!fclose(file.to), "close");
	ZSTD_freeCCtx(file.zstd);
}

/* --- ops */

static void chunk_begin(struct task *t)
{
	struct prov_chunk *c = (struct prov_chunk *)t->bytes;

	memset(c, 0, sizeof(*c));
	*c = (struct prov_chunk){.magic = PROV_CHUNK_MAGIC,
				 .image = t->image,
				 .pid = t->pid,
				 .tid = t->pid,
				 .seq = t->seq++,
				 .op_no = t->op_no,
				 .ticks = t->t,
				 .mono_ns = nanoseconds(t->t)};
	t->n = sizeof(*c);
	t->string_len = 0;
}

static void chunk_end(struct task *t)
{
	struct prov_chunk *c = (struct prov_chunk *)t->bytes;
	uint32_t used = (uint32_t)t->n;

	for (; t->n % 8; t->n++)
		t->bytes[t->n] = 0;
	c->size = (uint32_t)t->n;
	c->check = prov_check(c, sizeof(*c));
	c->used = used;
	file_put(t->bytes, t->n);
}

static struct task task_begin(uint32_t pid, uint64_t now)
{
	struct task t = {.image = ++n_images, .t = now, .pid = pid};

	t.bytes = malloc(PROV_CHUNK_MAX);
	must(t.bytes, "malloc");
	chunk_begin(&t);
	return t;
}

/* Returns when it ended. */
static uint64_t task_end(struct task *t)
{
	chunk_end(t);
	free(t->bytes);
	if (t->t > latest)
		latest = t->t;
	return t->t;
}

static uint64_t token(struct task *t)
{
	return t->image == LAUNCHER ? 1 : t->image << 32 | ++t->tokens;
}

static void u(struct task *t, uint64_t v)
{
	for (; v > 0x7f; v >>= 7)
		t->bytes[t->n++] = (unsigned char)((v & 0x7f) | 0x80);
	t->bytes[t->n++] = (unsigned char)v;
}

static void i(struct task *t, int64_t v)
{
	u(t, (uint64_t)v << 1 ^ (uint64_t)(v >> 63));
}

static void fixed(struct task *t, uint64_t v, size_t n)
{
	memcpy(t->bytes + t->n, &v, n);
	t->n += n;
}

static size_t shared_with_last(const struct task *t, const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && n < t->string_len && t->bytes[t->at_string + n] == (unsigned char)s[n])
		n++;
	return n < 8 ? 0 : n;
}

static void str(struct task *t, const char *s)
{
	size_t len = s ? strlen(s) : 0, shared = s ? shared_with_last(t, s, len) : 0, at = t->n;

	u(t, !s ? 0 : 2 * (len - shared) + 1 + !!shared);
	if (shared) {
		u(t, at - t->at_string);
		u(t, shared);
	} else if (len >= 8) {
		t->at_string = t->n;
		t->string_len = len;
	}
	memcpy(t->bytes + t->n, s ? s + shared : "", len - shared);
	t->n += len - shared;
}

/* Words separated by blanks. */
static void strv(struct task *t, const char *words)
{
	char copy[1024], *rest = copy, *word;
	uint64_t n = 1;

	for (const char *p = words; *p; p++)
		n += *p == ' ';
	snprintf(copy, sizeof(copy), "%s", words);
	u(t, n + 1);
	while ((word = strsep(&rest, " ")))
		str(t, word);
}

static void id(struct task *t, const struct file *f)
{
	u(t, 1), u(t, f->major), u(t, 1), u(t, f->inode), u(t, f->mode), u(t, f->size);
	u(t, f->birth);
}

/* An op that lasts until `end`; 0: as long as calls do. */
static void op_until(struct task *t, enum op_kind kind, enum call_no call, uint64_t end,
		     int64_t ret)
{
	const struct prov_chunk *c = (const struct prov_chunk *)t->bytes;
	struct prov_op head = {.kind = (uint8_t)kind, .flags = PROV_OP_DONE};
	uint64_t dt = end > t->t ? end - t->t : 600 + any(6000);

	if (t->n > NEARLY_ALL) {
		chunk_end(t);
		chunk_begin(t);
	}
	t->at_op = t->n;
	memcpy(t->bytes + t->n, &head, sizeof(head));
	t->n += sizeof(head);
	u(t, call), i(t, (int64_t)(t->t - c->ticks)), u(t, dt), i(t, ret);
	t->t += dt;
	t->op_no++;
	n_ops++;
}

static void op(struct task *t, enum op_kind kind, enum call_no call, int64_t ret)
{
	op_until(t, kind, call, 0, ret);
}

static void done(struct task *t)
{
	uint16_t size = (uint16_t)(t->n - t->at_op);

	memcpy(t->bytes + t->at_op + offsetof(struct prov_op, size), &size, sizeof(size));
	t->t += 2000 + any(60000);
}

/* --- what processes do */

static void put_open(struct task *t, int fd, const char *path, unsigned int flags,
		     const struct file *f)
{
	op(t, OP_OPEN, CALL_open, fd);
	i(t, AT_FDCWD), str(t, path), u(t, flags), u(t, flags & O_CREAT ? 0666 : 0), id(t, f);
	done(t);
}

static void put_close(struct task *t, int fd)
{
	op(t, OP_CLOSE, CALL_close, 0);
	i(t, fd);
	done(t);
}

/* One call, or the first of several. */
static void put_data(struct task *t, bool is_write, int fd, uint64_t bytes, uint32_t calls)
{
	uint64_t first = t->t, last;

	op(t, is_write ? OP_WRITE : OP_READ, is_write ? CALL_write : CALL_read,
	   (int64_t)(bytes / calls));
	last = calls > 1 ? t->t + 1000 : is_write ? first : t->t;
	i(t, fd), u(t, 0), fixed(t, bytes, 8), fixed(t, last, 8), fixed(t, calls, 4),
		fixed(t, 0, 4), u(t, 0);
	if (is_write)
		u(t, 0);
	done(t);
}

static void read_file(struct task *t, int fd, const char *path, const struct file *f)
{
	put_open(t, fd, path, O_RDONLY, f);
	put_data(t, false, fd, f->size, 1);
	put_close(t, fd);
}

static void put_stat(struct task *t, const char *path, const struct file *f)
{
	op(t, OP_STAT, CALL_stat, 0);
	i(t, AT_FDCWD), str(t, path), u(t, 0), id(t, f);
	done(t);
}

static void put_wait(struct task *t, uint64_t end, uint32_t pid)
{
	op_until(t, OP_WAIT, CALL_waitpid, end + 4000, pid);
	i(t, 0), u(t, 3000), u(t, 1000), u(t, 20000);
	done(t);
}

static void put_exit(struct task *t)
{
	op(t, OP_EXIT, CALL_none, 0);
	u(t, 0), i(t, 0), u(t, nanoseconds(t->t));
	done(t);
}

static uint64_t hash_of(const char *s)
{
	return (uint64_t)prov_check(s, strlen(s)) << 32 | 1;
}

/* ENV and LIBS, where no earlier image had the same; they are written before START. */
static void put_blocks(struct task *t, struct program *p)
{
	static const char *told[8];
	size_t n = 0;

	for (n = 0; told[n] && strcmp(told[n], p->level) != 0; n++)
		;
	if (!told[n]) {
		told[n] = p->level;
		op(t, OP_ENV, CALL_none, 0);
		fixed(t, hash_of(p->level), 8), u(t, 4),
			str(t, "PATH=/usr/local/bin:/usr/bin:/bin");
		str(t, "HOME=/home/user"), str(t, p->level);
		done(t);
	}
	if (p->is_told)
		return;
	p->is_told = true;
	for (n = 0; p->libs[n]; n++)
		;
	op(t, OP_LIBS, CALL_none, 0);
	fixed(t, hash_of(p->path), 8), u(t, n + 3), str(t, "/usr/lib/prov/libprov.so");
	for (n = 0; p->libs[n]; n++)
		str(t, p->libs[n]);
	str(t, "/lib64/ld-linux-x86-64.so.2"), u(t, 0);
	done(t);
}

/* p: NULL for a child that has not executed anything. */
static void put_start(struct task *t, enum how how, uint64_t parent, uint64_t by, uint32_t ppid,
		      struct program *p, const char *argv)
{
	if (p)
		put_blocks(t, p);
	op(t, OP_START, CALL_none, 0);
	u(t, how), u(t, parent), u(t, by), u(t, ppid), u(t, nanoseconds(t->t)), u(t, 1000),
		u(t, 1000);
	str(t, p ? p->path : NULL), str(t, p || how == OF_PROV ? HOME : NULL);
	if (argv)
		strv(t, argv);
	else
		u(t, 0);
	fixed(t, p ? hash_of(p->level) : 0, 8), fixed(t, p ? hash_of(p->path) : 0, 8);
	done(t);
}

/* Announces a child; its first op is to come after it. */
static uint64_t put_spawn(struct task *t, uint32_t pid, struct program *p, const char *argv)
{
	uint64_t by = token(t);

	op(t, OP_SPAWN, CALL_posix_spawn, 0);
	i(t, pid), str(t, p->path), strv(t, argv), id(t, &p->file), u(t, by), u(t, 1), u(t, 0),
		u(t, 0), i(t, 0);
	done(t);
	return by;
}

/* vfork, and exec in the child.  Returns the new program's thread, which has begun. */
static struct task run(struct task *parent, struct program *p, const char *argv)
{
	uint32_t pid = (uint32_t)(10000 + n_processes++);
	struct task child = task_begin(pid, parent->t + 3000), program;
	uint64_t by = token(parent);

	put_start(&child, SHARING, parent->image, by, parent->pid, NULL, NULL);
	op_until(parent, OP_FORK, CALL_vfork, child.t + 8000, pid);
	u(parent, VFORK), u(parent, by);
	done(parent);
	by = token(&child);
	op_until(&child, OP_EXEC, CALL_execve, child.t + 1, 0);
	i(&child, AT_FDCWD), str(&child, p->path), u(&child, 0), strv(&child, argv),
		id(&child, &p->file);
	u(&child, by), u(&child, 1);
	done(&child);
	program = task_begin(pid, parent->t + 500000);
	put_start(&program, EXECED, child.image, by, parent->pid, p, argv);
	task_end(&child);
	return program;
}

static struct file source(uint64_t job)
{
	return (struct file){8, FILE_MODE, 1000000 + job, 2000 + job % 30000, 1};
}

static struct file *objects; /* by job */

static uint64_t born(uint64_t ticks)
{
	return 2 + nanoseconds(ticks - TICKS0);
}

/* Returns the length of what it wrote. */
static void compile(struct task *t, uint64_t job, const char *to, struct file *temporary)
{
	uint64_t first = any(HEADERS), length = 20000 + any(200000);
	struct file f = source(job);
	char path[64];

	snprintf(path, sizeof(path), "src/part%02d/f%06d.c", (int)(job / 1000), (int)job);
	read_file(t, 3, path, &f);
	/* 7 and HEADERS have no common divisor: no header comes twice. */
	for (uint64_t k = 0; k < n_each; k++) {
		uint64_t h = (first + 7 * k) % HEADERS;

		f = (struct file){8, FILE_MODE, 10000 + h, 500 + h * 13, 1};
		snprintf(path, sizeof(path), "/usr/include/part%02d/h%04d.h", (int)(h / 100),
			 (int)h);
		read_file(t, 4, path, &f);
	}
	temporary->birth = born(t->t);
	put_open(t, 3, to, O_WRONLY | O_CREAT | O_TRUNC, temporary);
	put_data(t, true, 3, length, 1 + (uint32_t)length / 4096);
	put_close(t, 3);
	put_exit(t);
	temporary->size = length;
}

static void assemble(struct task *t, uint64_t job, const char *from, const struct file *temporary)
{
	struct file *f = &objects[job];
	char path[64];

	*f = (struct file){8, FILE_MODE, 4000000000 + job, 0, born(t->t)};
	snprintf(path, sizeof(path), "obj/f%06d.o", (int)job);
	put_open(t, 3, path, O_RDWR | O_CREAT | O_TRUNC, f);
	read_file(t, 4, from, temporary);
	f->size = temporary->size / 2;
	put_data(t, true, 3, f->size, 12);
	put_close(t, 3);
	put_exit(t);
}

static void put_unlink(struct task *t, const char *path)
{
	op(t, OP_UNLINK, CALL_unlink, 0);
	i(t, AT_FDCWD), str(t, path), u(t, 0);
	done(t);
}

/* What make spawned for one source.  Returns when it ended. */
static uint64_t do_job(struct task *sh_of, uint64_t job, unsigned int slot)
{
	struct file temporary = {0, 0100600, 700 + slot, 0, 1};
	char path[64], argv[200];
	struct task t;

	snprintf(path, sizeof(path), "/tmp/cc%06x.s", (unsigned int)(job * 2654435761u % 0xffffff));
	put_stat(sh_of, cc1.path, &cc1.file);
	snprintf(argv, sizeof(argv), "cc1 -quiet src/part%02d/f%06d.c -O2 -o %s", (int)(job / 1000),
		 (int)job, path);
	t = run(sh_of, &cc1, argv);
	compile(&t, job, path, &temporary);
	put_wait(sh_of, task_end(&t), t.pid);
	put_stat(sh_of, as.path, &as.file);
	snprintf(argv, sizeof(argv), "as --64 -o obj/f%06d.o %s", (int)job, path);
	t = run(sh_of, &as, argv);
	assemble(&t, job, path, &temporary);
	put_wait(sh_of, task_end(&t), t.pid);
	put_unlink(sh_of, path);
	put_exit(sh_of);
	return task_end(sh_of);
}

struct slot {
	uint64_t end;
	uint32_t pid; /* 0: free */
};

static void begin_job(struct task *maker, uint64_t job, unsigned int at, struct slot *s)
{
	char path[64], argv[200];
	struct file f = source(job);
	struct task t;
	uint64_t by;

	snprintf(path, sizeof(path), "src/part%02d/f%06d.c", (int)(job / 1000), (int)job);
	put_stat(maker, path, &f);
	snprintf(argv, sizeof(argv), "sh -c cc -O2 -c -o obj/f%06d.o %s", (int)job, path);
	s->pid = (uint32_t)(10000 + n_processes++);
	by = put_spawn(maker, s->pid, &sh, argv);
	t = task_begin(s->pid, maker->t + 400000);
	put_start(&t, SPAWNED, maker->image, by, maker->pid, &sh, argv);
	s->end = do_job(&t, job, at);
}

static struct slot *first_to_end(struct slot *slots)
{
	struct slot *first = slots;

	for (struct slot *s = slots; s < slots + SLOTS; s++)
		if (!first->pid || (s->pid && s->end < first->end))
			first = s;
	return first;
}

static void reap(struct task *maker, struct slot *s)
{
	put_wait(maker, s->end, s->pid);
	s->pid = 0;
}

static void compile_all(struct task *maker)
{
	struct slot slots[SLOTS] = {{0}};

	for (uint64_t job = 0; job < n_jobs; job++) {
		struct slot *s = &slots[job % SLOTS];

		if (job >= SLOTS)
			reap(maker, s = first_to_end(slots));
		begin_job(maker, job, (unsigned int)(s - slots), s);
	}
	for (struct slot *s = first_to_end(slots); s->pid; s = first_to_end(slots))
		reap(maker, s);
}

static void link_all(struct task *maker)
{
	static const char argv[] = "ld -o app @objects";
	uint32_t pid = (uint32_t)(10000 + n_processes++);
	uint64_t by = put_spawn(maker, pid, &ld, argv);
	struct task t = task_begin(pid, maker->t + 400000);
	struct file f;
	char path[64];

	put_start(&t, SPAWNED, maker->image, by, maker->pid, &ld, argv);
	for (uint64_t job = 0; job < n_jobs; job++) {
		snprintf(path, sizeof(path), "obj/f%06d.o", (int)job);
		read_file(&t, 3, path, &objects[job]);
	}
	f = (struct file){8, 0100755, 3999999999, 0, born(t.t)};
	put_open(&t, 3, "app", O_RDWR | O_CREAT | O_TRUNC, &f);
	put_data(&t, true, 3, n_jobs * 8000, (uint32_t)n_jobs);
	put_close(&t, 3);
	put_exit(&t);
	put_wait(maker, task_end(&t), pid);
}

static void run_make(void)
{
	const struct file makefile = {8, FILE_MODE, 999999, 4000, 1};
	struct task prov = task_begin(9000, TICKS0 + 1000), maker;
	uint64_t by;

	put_start(&prov, OF_PROV, 0, 0, 1, NULL, "prov record make -j8");
	by = put_spawn(&prov, 9001, &make, "make -j8");
	n_processes++;
	maker = task_begin(9001, prov.t + 400000);
	put_start(&maker, SPAWNED, LAUNCHER, by, 9000, &make, "make -j8");
	read_file(&maker, 3, "Makefile", &makefile);
	compile_all(&maker);
	link_all(&maker);
	put_exit(&maker);
	put_wait(&prov, task_end(&maker), 9001);
	put_exit(&prov);
	task_end(&prov);
}

int main(int argc, char **argv)
{
	uint64_t ops, processes;

	if (argc < 4 || argc > 5) {
		fprintf(stderr, "usage: make-recording FILE OPS PROCESSES [SEED]\n");
		return 2;
	}
	ops = strtoull(argv[2], NULL, 10);
	processes = strtoull(argv[3], NULL, 10);
	chance = (argc > 4 ? strtoull(argv[4], NULL, 10) : 0) * 2 + UINT64_C(0x9e3779b97f4a7c15);
	n_jobs = processes > 5 ? (processes - 2) / 3 : 1;
	n_each = ops / n_jobs > JOB_OPS + 3 ? (ops / n_jobs - JOB_OPS) / 3 : 1;
	if (n_each > HEADERS)
		n_each = HEADERS;
	objects = calloc(n_jobs, sizeof(*objects));
	must(objects, "calloc");
	file_begin(argv[1]);
	run_make();
	file_end();
	free(objects);
	printf("ops %llu processes %llu jobs %llu headers %llu\n", (unsigned long long)n_ops,
	       (unsigned long long)n_processes, (unsigned long long)n_jobs,
	       (unsigned long long)n_each);
	return 0;
}
