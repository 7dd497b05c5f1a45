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
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prov/format.h"
#include "calls.h"
#include "encode_ops.h"
#include "bench/made_file.h"

#define SLOTS	   8
#define HEADERS	   2000
#define JOB_OPS	   35 /* besides those on headers, and with those of ld on the object */
#define LAUNCHER   1
#define VFORK	   0x4111 /* CLONE_VM | CLONE_VFORK | SIGCHLD */
#define FILE_MODE  0100644
#define HOME	   "/home/user/project"
#define NEARLY_ALL (PROV_CHUNK_MAX - (64u << 10)) /* room is left for any op of ours */

/* One thread, writing its chunks. */
struct task {
	uint64_t image, t; /* t: ticks, when its next op may begin */
	uint32_t pid, seq;
	uint64_t op_no, tokens;
	struct encoder chunk; /* the present one */
};

struct program {
	const char *path, *level;
	struct id file;
	const char *libs[10];
	bool is_told; /* its blocks are in the log */
};

static struct program sh = {"/usr/bin/sh",
			    "MAKELEVEL=1",
			    {true, 8, 1, 0100755, 501, 125640, 1, 0, 0},
			    {"/lib/x86_64-linux-gnu/libc.so.6"},
			    false};
static struct program cc1 = {
	"/usr/lib/gcc/x86_64-linux-gnu/12/cc1",
	"MAKELEVEL=1",
	{true, 8, 1, 0100755, 502, 32101656, 1, 0, 0},
	{"/lib/x86_64-linux-gnu/libisl.so.23", "/lib/x86_64-linux-gnu/libmpc.so.3",
	 "/lib/x86_64-linux-gnu/libmpfr.so.6", "/lib/x86_64-linux-gnu/libgmp.so.10",
	 "/lib/x86_64-linux-gnu/libz.so.1", "/lib/x86_64-linux-gnu/libzstd.so.1",
	 "/lib/x86_64-linux-gnu/libm.so.6", "/lib/x86_64-linux-gnu/libc.so.6"},
	false};
static struct program as = {"/usr/bin/as",
			    "MAKELEVEL=1",
			    {true, 8, 1, 0100755, 503, 918952, 1, 0, 0},
			    {"/lib/x86_64-linux-gnu/libopcodes.so",
			     "/lib/x86_64-linux-gnu/libbfd.so", "/lib/x86_64-linux-gnu/libc.so.6"},
			    false};
static struct program ld = {"/usr/bin/ld",
			    "MAKELEVEL=1",
			    {true, 8, 1, 0100755, 504, 1740176, 1, 0, 0},
			    {"/lib/x86_64-linux-gnu/libbfd.so", "/lib/x86_64-linux-gnu/libc.so.6"},
			    false};
static struct program make = {"/usr/bin/make",
			      "MAKELEVEL=0",
			      {true, 8, 1, 0100755, 505, 237664, 1, 0, 0},
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

/* --- ops */

static void chunk_begin(struct task *t)
{
	struct prov_chunk *c = (struct prov_chunk *)t->chunk.bytes;

	memset(c, 0, sizeof(*c));
	*c = (struct prov_chunk){.magic = PROV_CHUNK_MAGIC,
				 .image = t->image,
				 .pid = t->pid,
				 .tid = t->pid,
				 .seq = t->seq++,
				 .op_no = t->op_no,
				 .ticks = t->t,
				 .mono_ns = nanoseconds(t->t)};
	t->chunk.n = sizeof(*c);
	t->chunk.string_len = 0;
}

static void chunk_end(struct task *t)
{
	struct prov_chunk *c = (struct prov_chunk *)t->chunk.bytes;
	uint32_t used = (uint32_t)t->chunk.n;

	encode_bytes(&t->chunk, "\0\0\0\0\0\0\0", -t->chunk.n % 8);
	c->size = (uint32_t)t->chunk.n;
	c->check = prov_check(c, sizeof(*c));
	c->used = used;
	file_put(t->chunk.bytes, t->chunk.n);
}

static struct task task_begin(uint32_t pid, uint64_t now)
{
	struct task t = {.image = ++n_images, .t = now, .pid = pid};

	t.chunk = (struct encoder){
		.bytes = malloc(PROV_CHUNK_MAX), .room = PROV_CHUNK_MAX, .repeats = true};
	must(t.chunk.bytes, "malloc");
	chunk_begin(&t);
	return t;
}

/* Returns when it ended. */
static uint64_t task_end(struct task *t)
{
	chunk_end(t);
	free(t->chunk.bytes);
	if (t->t > latest)
		latest = t->t;
	return t->t;
}

static uint64_t token(struct task *t)
{
	return t->image == LAUNCHER ? 1 : t->image << 32 | ++t->tokens;
}

/* Words separated by blanks, until the next call; NULL: none. */
static char **words(const char *line)
{
	static char copy[1024], *v[64];
	char *rest = copy;
	size_t n = 0;

	if (!line)
		return NULL;
	snprintf(copy, sizeof(copy), "%s", line);
	while ((v[n] = strsep(&rest, " ")))
		n++;
	return v;
}

/* An op of the call that lasts until `end`; 0: as long as calls do. */
static struct op_head op_until(struct task *t, enum call_no call, uint64_t end, int64_t ret)
{
	const struct prov_chunk *c = (const struct prov_chunk *)t->chunk.bytes;
	uint64_t t0 = t->t, dt = end > t0 ? end - t0 : 600 + any(6000);

	if (t->chunk.n > NEARLY_ALL) {
		chunk_end(t);
		chunk_begin(t);
	}
	t->t += dt;
	t->op_no++;
	n_ops++;
	return (struct op_head){call, 0, (int64_t)(t0 - c->ticks), dt, ret};
}

static struct op_head op(struct task *t, enum call_no call, int64_t ret)
{
	return op_until(t, call, 0, ret);
}

/* Between two calls. */
static void done(struct task *t)
{
	t->t += 2000 + any(60000);
}

/* --- what processes do */

static void put_open(struct task *t, int fd, const char *path, unsigned int flags,
		     const struct id *f)
{
	encode_OPEN(&t->chunk, op(t, CALL_open, fd), AT_FDCWD, path, flags,
		    flags & O_CREAT ? 0666 : 0, f);
	done(t);
}

static void put_close(struct task *t, int fd)
{
	encode_CLOSE(&t->chunk, op(t, CALL_close, 0), fd);
	done(t);
}

/* One call, or the first of several. */
static void put_data(struct task *t, bool is_write, int fd, uint64_t bytes, uint32_t calls)
{
	uint64_t first = t->t, last;
	struct op_head head = op(t, is_write ? CALL_write : CALL_read, (int64_t)(bytes / calls));

	last = calls > 1 ? t->t + 1000 : is_write ? first : t->t;
	if (is_write)
		encode_WRITE(&t->chunk, head, fd, READ_CALL, bytes, last, calls, 0, NULL, NULL);
	else
		encode_READ(&t->chunk, head, fd, READ_CALL, bytes, last, calls, 0, NULL);
	done(t);
}

static void read_file(struct task *t, int fd, const char *path, const struct id *f)
{
	put_open(t, fd, path, O_RDONLY, f);
	put_data(t, false, fd, f->size, 1);
	put_close(t, fd);
}

static void put_stat(struct task *t, const char *path, const struct id *f)
{
	encode_STAT(&t->chunk, op(t, CALL_stat, 0), AT_FDCWD, path, 0, f);
	done(t);
}

static void put_wait(struct task *t, uint64_t end, uint32_t pid)
{
	encode_WAIT(&t->chunk, op_until(t, CALL_waitpid, end + 4000, pid), 0, 3000, 1000, 20000);
	done(t);
}

static void put_exit(struct task *t)
{
	struct op_head head = op(t, CALL_none, 0);

	encode_EXIT(&t->chunk, head, EXIT_NORMAL, 0, nanoseconds(t->t));
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
	char *vars[] = {"PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/home/user", (char *)p->level,
			NULL};
	char *libs[13] = {"/usr/lib/prov/libprov.so"};
	size_t n;

	for (n = 0; told[n] && strcmp(told[n], p->level) != 0; n++)
		;
	if (!told[n]) {
		told[n] = p->level;
		encode_ENV(&t->chunk, op(t, CALL_none, 0), hash_of(p->level), vars);
		done(t);
	}
	if (p->is_told)
		return;
	p->is_told = true;
	for (n = 0; p->libs[n]; n++)
		libs[n + 1] = (char *)p->libs[n];
	libs[n + 1] = "/lib64/ld-linux-x86-64.so.2";
	encode_LIBS(&t->chunk, op(t, CALL_none, 0), hash_of(p->path), libs, NULL);
	done(t);
}

/* p: NULL for a child that has not executed anything. */
static void put_start(struct task *t, enum start_how how, uint64_t parent, uint64_t by,
		      uint32_t ppid, struct program *p, const char *argv)
{
	struct op_head head;

	if (p)
		put_blocks(t, p);
	head = op(t, CALL_none, 0);
	encode_START(&t->chunk, head, how, parent, by, ppid, nanoseconds(t->t), 1000, 1000,
		     p ? p->path : NULL, p || how == START_LAUNCHER ? HOME : NULL, words(argv),
		     p ? hash_of(p->level) : 0, p ? hash_of(p->path) : 0);
	done(t);
}

/* Announces a child; its first op is to come after it. */
static uint64_t put_spawn(struct task *t, uint32_t pid, struct program *p, const char *argv)
{
	uint64_t by = token(t);

	encode_SPAWN(&t->chunk, op(t, CALL_posix_spawn, 0), pid, p->path, words(argv), &p->file, by,
		     1, NULL, 0, 0);
	done(t);
	return by;
}

/* vfork, and exec in the child.  Returns the new program's thread, which has begun. */
static struct task run(struct task *parent, struct program *p, const char *argv)
{
	uint32_t pid = (uint32_t)(10000 + n_processes++);
	struct task child = task_begin(pid, parent->t + 3000), program;
	uint64_t by = token(parent);

	put_start(&child, START_SHARING, parent->image, by, parent->pid, NULL, NULL);
	encode_FORK(&parent->chunk, op_until(parent, CALL_vfork, child.t + 8000, pid), VFORK, by);
	done(parent);
	by = token(&child);
	encode_EXEC(&child.chunk, op_until(&child, CALL_execve, child.t + 1, 0), AT_FDCWD, p->path,
		    0, words(argv), &p->file, by, 1);
	done(&child);
	program = task_begin(pid, parent->t + 500000);
	put_start(&program, START_EXECED, child.image, by, parent->pid, p, argv);
	task_end(&child);
	return program;
}

static struct id source(uint64_t job)
{
	return (struct id){true, 8, 1, FILE_MODE, 1000000 + job, 2000 + job % 30000, 1, 0, 0};
}

static struct id *objects; /* by job */

static uint64_t born(uint64_t ticks)
{
	return 2 + nanoseconds(ticks - TICKS0);
}

/* Returns the length of what it wrote. */
static void compile(struct task *t, uint64_t job, const char *to, struct id *temporary)
{
	uint64_t first = any(HEADERS), length = 20000 + any(200000);
	struct id f = source(job);
	char path[64];

	snprintf(path, sizeof(path), "src/part%02d/f%06d.c", (int)(job / 1000), (int)job);
	read_file(t, 3, path, &f);
	/* 7 and HEADERS have no common divisor: no header comes twice. */
	for (uint64_t k = 0; k < n_each; k++) {
		uint64_t h = (first + 7 * k) % HEADERS;

		f = (struct id){true, 8, 1, FILE_MODE, 10000 + h, 500 + h * 13, 1, 0, 0};
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

static void assemble(struct task *t, uint64_t job, const char *from, const struct id *temporary)
{
	struct id *f = &objects[job];
	char path[64];

	*f = (struct id){true, 8, 1, FILE_MODE, 4000000000 + job, 0, born(t->t), 0, 0};
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
	encode_UNLINK(&t->chunk, op(t, CALL_unlink, 0), AT_FDCWD, path, 0);
	done(t);
}

/* What make spawned for one source.  Returns when it ended. */
static uint64_t do_job(struct task *sh_of, uint64_t job, unsigned int slot)
{
	struct id temporary = {true, 0, 1, 0100600, 700 + slot, 0, 1, 0, 0};
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
	struct id f = source(job);
	struct task t;
	uint64_t by;

	snprintf(path, sizeof(path), "src/part%02d/f%06d.c", (int)(job / 1000), (int)job);
	put_stat(maker, path, &f);
	snprintf(argv, sizeof(argv), "sh -c cc -O2 -c -o obj/f%06d.o %s", (int)job, path);
	s->pid = (uint32_t)(10000 + n_processes++);
	by = put_spawn(maker, s->pid, &sh, argv);
	t = task_begin(s->pid, maker->t + 400000);
	put_start(&t, START_SPAWNED, maker->image, by, maker->pid, &sh, argv);
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
	struct id f;
	char path[64];

	put_start(&t, START_SPAWNED, maker->image, by, maker->pid, &ld, argv);
	for (uint64_t job = 0; job < n_jobs; job++) {
		snprintf(path, sizeof(path), "obj/f%06d.o", (int)job);
		read_file(&t, 3, path, &objects[job]);
	}
	f = (struct id){true, 8, 1, 0100755, 3999999999, 0, born(t.t), 0, 0};
	put_open(&t, 3, "app", O_RDWR | O_CREAT | O_TRUNC, &f);
	put_data(&t, true, 3, n_jobs * 8000, (uint32_t)n_jobs);
	put_close(&t, 3);
	put_exit(&t);
	put_wait(maker, task_end(&t), pid);
}

static void run_make(void)
{
	const struct id makefile = {true, 8, 1, FILE_MODE, 999999, 4000, 1, 0, 0};
	struct task prov = task_begin(9000, TICKS0 + 1000), maker;
	uint64_t by;

	put_start(&prov, START_LAUNCHER, 0, 0, 1, NULL, "prov record make -j8");
	by = put_spawn(&prov, 9001, &make, "make -j8");
	n_processes++;
	maker = task_begin(9001, prov.t + 400000);
	put_start(&maker, START_SPAWNED, LAUNCHER, by, 9000, &make, "make -j8");
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
	file_end(n_images, latest, chance);
	free(objects);
	printf("ops %llu processes %llu jobs %llu headers %llu\n", (unsigned long long)n_ops,
	       (unsigned long long)n_processes, (unsigned long long)n_jobs,
	       (unsigned long long)n_each);
	return 0;
}
