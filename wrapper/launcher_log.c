/*
 * launcher_log.c - see launcher_log.h; include/prov/format.h has the bytes.
 *
 * The log is written with pwrite(), not through a map of the window: a full disk is then an error
 * (counted in prov_file.lost, which readers show as a gap) and RLIMIT_AS is no concern.
 */
#include "launcher_log.h"

#include "clock.h"
#include "ops.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <unistd.h>

/* An op being put together; grows; memory exhausted = the op is lost. */
struct op {
	unsigned char *bytes;
	size_t len, room;
	int is_lost;
	const struct secret_key *key; /* NULL: secrets are kept */
};

static void put(struct op *op, const void *bytes, size_t n)
{
	if (!op->is_lost && op->len + n > op->room) {
		size_t room = (op->len + n) * 2;
		unsigned char *grown = realloc(op->bytes, room);

		op->is_lost = !grown;
		if (grown) {
			op->bytes = grown;
			op->room = room;
		}
	}
	if (op->is_lost || !n)
		return;
	memcpy(op->bytes + op->len, bytes, n);
	op->len += n;
}

static void put_u(struct op *op, uint64_t v)
{
	unsigned char byte;

	do {
		byte = (v & 0x7f) | (v > 0x7f ? 0x80 : 0);
		put(op, &byte, 1);
		v >>= 7;
	} while (v);
}

static void put_i(struct op *op, int64_t v)
{
	put_u(op, ((uint64_t)v << 1) ^ (uint64_t)(v >> 63));
}

static void put_x64(struct op *op, uint64_t v)
{
	put(op, &v, sizeof(v));
}

/* The string with its secrets replaced. */
static void put_replaced(struct op *op, const char *s, struct secret_reader *reader)
{
	struct secret_reader ahead = *reader;
	size_t n = strlen(s), len = secret_replace(&ahead, s, n, op->key, NULL, 0);
	char *text = malloc(len + 1);

	op->is_lost |= !text;
	if (op->is_lost)
		return;
	secret_replace(reader, s, n, op->key, text, len);
	put_u(op, len * 2 + 1);
	put(op, text, len);
	free(text);
}

static void put_plain(struct op *op, const char *s)
{
	put_u(op, strlen(s) * 2 + 1);
	put(op, s, strlen(s));
}

static void put_str_of(struct op *op, const char *s, struct secret_reader *reader)
{
	if (!s)
		put_u(op, 0);
	else if (op->key)
		put_replaced(op, s, reader);
	else
		put_plain(op, s);
}

static void put_str(struct op *op, const char *s)
{
	struct secret_reader reader = {.place = SECRET_IN_PATH};

	put_str_of(op, s, &reader);
}

static void put_text(struct op *op, const char *s)
{
	struct secret_reader reader = {.place = SECRET_IN_TEXT};

	put_str_of(op, s, &reader);
}

static void put_arguments(struct op *op, char *const *v)
{
	struct secret_reader reader = {.place = SECRET_IN_ARGUMENTS};
	size_t n = 0;

	while (v && v[n])
		n++;
	put_u(op, v ? n + 1 : 0);
	for (size_t i = 0; i < n; i++)
		put_str_of(op, v[i], &reader);
}

static void put_id(struct op *op, const struct stat *id)
{
	put_u(op, id != NULL);
	if (!id)
		return;
	put_u(op, major(id->st_dev));
	put_u(op, minor(id->st_dev));
	put_u(op, id->st_ino);
	put_u(op, id->st_mode);
	put_u(op, id->st_size);
	put_u(op, 0); /* birth time: stat does not tell */
}

static int write_at(struct launcher_log *launcher, const void *bytes, size_t n, uint64_t offset)
{
	return pwrite(launcher->log->fd, bytes, n, offset) == (ssize_t)n ? 0 : -1;
}

/* Claims a chunk with room for an op of `n` bytes. */
static int claim(struct launcher_log *launcher, size_t n)
{
	uint64_t size = (sizeof(struct prov_chunk) + n + PROV_PAGE - 1) / PROV_PAGE * PROV_PAGE;
	uint64_t at;
	struct prov_chunk head = {
		.magic = PROV_CHUNK_MAGIC,
		.size = size,
		.image = LAUNCHER_IMAGE,
		.pid = getpid(),
		.tid = getpid(),
		.seq = launcher->chunk ? launcher->head.seq + 1 : 0,
		.op_no = launcher->op_no,
		.ticks = launcher->ticks,
		.mono_ns = launcher->mono_ns,
	};

	if (!rawlog_is_whole(launcher->log))
		return -1;
	at = __atomic_fetch_add(&launcher->log->file->next, size, __ATOMIC_SEQ_CST);
	if (at + size > launcher->log->made.window)
		return -1;
	head.check = prov_check(&head, sizeof(head));
	head.used = sizeof(head);
	if (write_at(launcher, &head, sizeof(head), at) < 0)
		return -1;
	launcher->chunk = at;
	launcher->head = head;
	return 0;
}

static int append(struct launcher_log *launcher, const struct op *op)
{
	uint64_t at = launcher->chunk + launcher->head.used;
	uint32_t used = launcher->head.used + op->len;

	if (write_at(launcher, op->bytes, op->len, at) < 0)
		return -1;
	/* After the op, so that whoever reads in between sees no half op. */
	if (write_at(launcher, &used, sizeof(used),
		     launcher->chunk + offsetof(struct prov_chunk, used)) < 0)
		return -1;
	launcher->head.used = used;
	launcher->op_no++;
	return 0;
}

static uint64_t now(const struct launcher_log *launcher)
{
	return clock_ticks(launcher->log->made.clock);
}

static struct op op_begin(const struct launcher_log *launcher, uint64_t t0, uint64_t dt,
			  int64_t ret)
{
	struct op op = {.key = launcher->log->made.flags & PROV_FILE_SECRETS_KEPT
				       ? NULL
				       : &launcher->log->key};

	put(&op, &(struct prov_op){0}, sizeof(struct prov_op));
	put_u(&op, 0); /* call: none */
	put_i(&op, (int64_t)(t0 - launcher->ticks));
	put_u(&op, dt);
	put_i(&op, ret);
	return op;
}

static void op_end(struct op *op, enum op_kind kind)
{
	struct prov_op head = {.kind = kind, .flags = PROV_OP_DONE};

	if (op->len > UINT16_MAX) {
		static const unsigned char padding[PROV_BIG];

		head.flags |= PROV_OP_BIG;
		put(op, padding, -op->len % PROV_BIG);
	}
	if (op->is_lost)
		return;
	head.size = head.flags & PROV_OP_BIG ? op->len / PROV_BIG : op->len;
	memcpy(op->bytes, &head, sizeof(head));
}

/* No program has overwritten it, or cut it off. */
static int is_there(const struct launcher_log *launcher)
{
	struct prov_chunk head;

	return pread(launcher->log->fd, &head, sizeof(head), launcher->chunk) == sizeof(head) &&
	       head.magic == launcher->head.magic && head.check == launcher->head.check;
}

static int has_room(const struct launcher_log *launcher, size_t n)
{
	return launcher->chunk && launcher->head.used + n <= launcher->head.size &&
	       is_there(launcher);
}

static void op_write(struct launcher_log *launcher, struct op *op, enum op_kind kind)
{
	op_end(op, kind);
	if (op->is_lost || (!has_room(launcher, op->len) && claim(launcher, op->len) < 0) ||
	    append(launcher, op) < 0)
		rawlog_lose(launcher->log);
	free(op->bytes);
}

void launcher_start(struct launcher_log *launcher, struct rawlog *log, char *const *argv)
{
	char *cwd = getcwd(NULL, 0);
	struct op op;

	*launcher = (struct launcher_log){.log = log};
	clock_pair(log->made.clock, &launcher->ticks, &launcher->mono_ns);
	op = op_begin(launcher, launcher->ticks, 0, 0);
	put_u(&op, 5); /* how: the launcher */
	put_u(&op, 0);
	put_u(&op, 0);
	put_u(&op, getppid());
	put_u(&op, clock_mono_ns());
	put_u(&op, getuid());
	put_u(&op, getgid());
	put_str(&op, NULL);
	put_str(&op, cwd);
	put_arguments(&op, argv);
	put_x64(&op, 0);
	put_x64(&op, 0);
	op_write(launcher, &op, OP_START);
	free(cwd);
}

void launcher_umask(struct launcher_log *launcher)
{
	struct op op = op_begin(launcher, now(launcher), 0, 0);
	mode_t mask = umask(022);

	umask(mask);
	put_u(&op, mask);
	op_write(launcher, &op, OP_UMASK);
}

void launcher_spawn(struct launcher_log *launcher, uint64_t t0, int child, const char *path,
		    char *const *argv, const struct stat *id, int is_preloaded)
{
	uint64_t dt = now(launcher) - t0;
	struct op op = op_begin(launcher, t0, dt, 0);

	put_i(&op, child);
	put_str(&op, path);
	put_arguments(&op, argv);
	put_id(&op, id);
	put_u(&op, LAUNCHER_TOKEN);
	put_u(&op, is_preloaded);
	put_arguments(&op, NULL);
	put_u(&op, 0);
	put_i(&op, 0);
	op_write(launcher, &op, OP_SPAWN);
}

void launcher_touch(struct launcher_log *launcher, char what, const char *path)
{
	struct op op = op_begin(launcher, now(launcher), 0, 0);
	struct stat st;

	put_u(&op, what);
	put_str(&op, path);
	put_id(&op, stat(path, &st) ? NULL : &st);
	op_write(launcher, &op, OP_TOUCH);
}

static uint64_t microseconds(struct timeval t)
{
	return t.tv_sec * UINT64_C(1000000) + t.tv_usec;
}

void launcher_wait(struct launcher_log *launcher, int child, int status, const struct rusage *usage)
{
	struct op op = op_begin(launcher, now(launcher), 0, child);

	put_i(&op, status);
	put_u(&op, microseconds(usage->ru_utime));
	put_u(&op, microseconds(usage->ru_stime));
	put_u(&op, usage->ru_maxrss);
	op_write(launcher, &op, OP_WAIT);
}

void launcher_gap(struct launcher_log *launcher, const char *reason, const char *detail,
		  char *const *argv)
{
	struct op op = op_begin(launcher, now(launcher), 0, 0);

	put_str(&op, reason);
	put_text(&op, detail);
	put_arguments(&op, argv);
	op_write(launcher, &op, OP_GAP);
}

/* As spec/ops.def has it: 1 before the recording began. */
static uint64_t since_begin(const struct launcher_log *launcher, const struct timespec *t)
{
	uint64_t ns = (uint64_t)t->tv_sec * 1000000000u + (uint64_t)t->tv_nsec;

	return ns <= launcher->log->made.real0_ns ? 1 : 2 + ns - launcher->log->made.real0_ns;
}

void launcher_link(struct launcher_log *launcher, const char *path, const char *target,
		   const struct stat *id)
{
	struct op op = op_begin(launcher, now(launcher), 0, 0);

	put_str(&op, path);
	put_str(&op, target);
	put_id(&op, id);
	put_u(&op, since_begin(launcher, &id->st_ctim));
	op_write(launcher, &op, OP_FOLLOW);
}

void launcher_exit(struct launcher_log *launcher, int status)
{
	struct op op = op_begin(launcher, now(launcher), 0, 0);

	put_u(&op, 0);
	put_i(&op, status);
	put_u(&op, clock_mono_ns());
	op_write(launcher, &op, OP_EXIT);
}
