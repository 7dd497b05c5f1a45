/*
 * launcher_log.c - see launcher_log.h; include/prov/format.h has the bytes.
 *
 * The log is written with pwrite(), not through a map of the window: a full disk is then an error
 * (counted in prov_file.lost, which readers show as a gap) and RLIMIT_AS is no concern.
 */
#include "launcher_log.h"

#include "clock.h"
#include "encode_ops.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <unistd.h>

static int write_at(struct launcher_log *launcher, const void *bytes, size_t n, uint64_t offset)
{
	return pwrite(launcher->log->fd, bytes, n, offset) == (ssize_t)n ? 0 : -1;
}

/* No program has overwritten it, or cut it off. */
static int is_there(const struct launcher_log *launcher)
{
	struct prov_chunk head;

	return pread(launcher->log->fd, &head, sizeof(head), launcher->chunk) == sizeof(head) &&
	       head.magic == launcher->head.magic && head.check == launcher->head.check;
}

/* Room that is used again comes first. */
static uint64_t find_room(struct rawlog *log, uint64_t size)
{
	uint64_t at;

	for (size_t i = 0; i < PROV_ROOMS; i++) {
		uint64_t *room = &log->file->room[i], pages = size / PROV_PAGE;
		uint64_t was = __atomic_load_n(room, __ATOMIC_RELAXED);

		while (prov_room_pages(was) >= pages) {
			uint64_t less =
				prov_room(prov_room_at(was) + size, prov_room_pages(was) - pages);

			if (__atomic_compare_exchange_n(room, &was, less, false, __ATOMIC_ACQUIRE,
							__ATOMIC_RELAXED))
				return prov_room_at(was);
		}
	}
	at = __atomic_fetch_add(&log->file->next, size, __ATOMIC_SEQ_CST);
	return at + size <= log->size ? at : 0;
}

/* The one before it is full. */
static void leave(struct launcher_log *launcher)
{
	uint32_t left = PROV_CHUNK_LEFT;

	if (launcher->chunk && launcher->log->made.flags & PROV_FILE_LIMITED && is_there(launcher))
		write_at(launcher, &left, sizeof(left),
			 launcher->chunk + offsetof(struct prov_chunk, used));
}

/* Claims a chunk with room for an op of `n` bytes. */
static int claim(struct launcher_log *launcher, size_t n)
{
	uint64_t size = (sizeof(struct prov_chunk) + n + PROV_PAGE - 1) / PROV_PAGE * PROV_PAGE;
	uint64_t at;
	struct prov_chunk head = {
		.magic = PROV_CHUNK_MAGIC,
		.size = size,
		.image = launcher->image,
		.pid = getpid(),
		.tid = getpid(),
		.seq = launcher->chunk ? launcher->head.seq + 1 : 0,
		.op_no = launcher->op_no,
		.ticks = launcher->ticks,
		.mono_ns = launcher->mono_ns,
	};

	if (!rawlog_is_whole(launcher->log))
		return -1;
	at = find_room(launcher->log, size);
	if (!at)
		return -1;
	head.check = prov_check(&head, sizeof(head));
	head.used = sizeof(head);
	if (write_at(launcher, &head, sizeof(head), at) < 0)
		return -1;
	leave(launcher);
	launcher->chunk = at;
	launcher->head = head;
	return 0;
}

static int append(struct launcher_log *launcher, const struct encoder *op)
{
	uint64_t at = launcher->chunk + launcher->head.used;
	uint32_t used = launcher->head.used + op->n;

	if (write_at(launcher, op->bytes, op->n, at) < 0)
		return -1;
	/* After the op, so that a reader in between sees no half op. */
	if (write_at(launcher, &used, sizeof(used),
		     launcher->chunk + offsetof(struct prov_chunk, used)) < 0)
		return -1;
	launcher->head.used = used;
	launcher->op_no++;
	return 0;
}

static uint64_t now(const struct launcher_log *launcher)
{
	return launcher->is_over ? launcher->ticks : clock_ticks(launcher->log->made.clock);
}

/* Each op is put together in one of its own. */
static struct encoder encoder(const struct launcher_log *launcher)
{
	bool keeps = launcher->log->made.flags & PROV_FILE_SECRETS_KEPT;

	return (struct encoder){.key = keeps ? NULL : &launcher->log->key};
}

static struct op_head at(const struct launcher_log *launcher, uint64_t t0)
{
	return (struct op_head){.ticks = (int64_t)(t0 - launcher->ticks)};
}

static struct op_head at_once(const struct launcher_log *launcher)
{
	return at(launcher, now(launcher));
}

/* As spec/ops.def has it: 1 long before the recording began. */
static uint64_t changed(const struct launcher_log *launcher, const struct timespec *t)
{
	uint64_t ns = (uint64_t)t->tv_sec * 1000000000u + (uint64_t)t->tv_nsec;
	uint64_t since = launcher->log->made.real0_ns - ID_COARSE_NS;

	return ns < since ? 1 : 2 + ns - since;
}

static int64_t modified(const struct launcher_log *launcher, const struct timespec *t)
{
	int64_t ns = (int64_t)t->tv_sec * 1000000000 + t->tv_nsec;

	ns -= (int64_t)launcher->log->made.real0_ns;
	return ns ? ns : 1;
}

static struct id id_of(const struct launcher_log *launcher, const struct stat *st)
{
	if (!st)
		return (struct id){0};
	return (struct id){
		.is_there = true,
		.major = major(st->st_dev),
		.minor = minor(st->st_dev),
		.inode = st->st_ino,
		.mode = st->st_mode,
		.size = (uint64_t)st->st_size,
		.changed = changed(launcher, &st->st_ctim),
		.modified = modified(launcher, &st->st_mtim)}; /* stat does not tell the birth */
}

static int has_room(const struct launcher_log *launcher, size_t n)
{
	return launcher->chunk && launcher->head.used + n <= launcher->head.size &&
	       is_there(launcher);
}

static void op_write(struct launcher_log *launcher, struct encoder *op)
{
	if (op->is_lost || (!has_room(launcher, op->n) && claim(launcher, op->n) < 0) ||
	    append(launcher, op) < 0)
		rawlog_lose(launcher->log);
	free(op->bytes);
}

void launcher_start(struct launcher_log *launcher, struct rawlog *log, char *const *argv)
{
	char *cwd = getcwd(NULL, 0);
	struct encoder op;

	*launcher = (struct launcher_log){.log = log, .image = LAUNCHER_IMAGE};
	clock_pair(log->made.clock, &launcher->ticks, &launcher->mono_ns);
	op = encoder(launcher);
	encode_START(&op, at(launcher, launcher->ticks), START_LAUNCHER, 0, 0, getppid(),
		     clock_mono_ns(), getuid(), getgid(), NULL, cwd, argv, 0, 0);
	op_write(launcher, &op);
	free(cwd);
}

void launcher_umask(struct launcher_log *launcher)
{
	struct encoder op = encoder(launcher);
	mode_t mask = umask(022);

	umask(mask);
	encode_UMASK(&op, at_once(launcher), mask);
	op_write(launcher, &op);
}

void launcher_spawn(struct launcher_log *launcher, uint64_t t0, int child, const char *path,
		    char *const *argv, const struct stat *st, int is_preloaded)
{
	struct encoder op = encoder(launcher);
	struct op_head head = at(launcher, t0);
	struct id id = id_of(launcher, st);

	head.dt = now(launcher) - t0;
	encode_SPAWN(&op, head, child, path, argv, &id, LAUNCHER_TOKEN, is_preloaded, NULL, 0, 0);
	op_write(launcher, &op);
}

void launcher_touch(struct launcher_log *launcher, enum touch_what what, const char *path)
{
	struct encoder op = encoder(launcher);
	struct stat st;
	struct id id = id_of(launcher, stat(path, &st) ? NULL : &st);

	encode_TOUCH(&op, at_once(launcher), what, path, &id);
	op_write(launcher, &op);
}

static uint64_t microseconds(struct timeval t)
{
	return t.tv_sec * UINT64_C(1000000) + t.tv_usec;
}

void launcher_wait(struct launcher_log *launcher, int child, int status, const struct rusage *usage)
{
	struct encoder op = encoder(launcher);
	struct op_head head = at_once(launcher);

	head.ret = child;
	encode_WAIT(&op, head, status, microseconds(usage->ru_utime), microseconds(usage->ru_stime),
		    usage->ru_maxrss);
	op_write(launcher, &op);
}

void launcher_gap(struct launcher_log *launcher, const char *reason, const char *detail,
		  char *const *argv)
{
	struct encoder op = encoder(launcher);

	encode_GAP(&op, at_once(launcher), reason, detail, argv);
	op_write(launcher, &op);
}

void launcher_pin(struct launcher_log *launcher, enum pin_source source, enum pin_how how,
		  const char *detail)
{
	struct encoder op = encoder(launcher);

	encode_PIN(&op, at_once(launcher), source, how, detail);
	op_write(launcher, &op);
}

/* As spec/ops.def has it: 1 before the recording began. */
static uint64_t since_begin(const struct launcher_log *launcher, const struct timespec *t)
{
	uint64_t ns = (uint64_t)t->tv_sec * 1000000000u + (uint64_t)t->tv_nsec;

	return ns <= launcher->log->made.real0_ns ? 1 : 2 + ns - launcher->log->made.real0_ns;
}

void launcher_link(struct launcher_log *launcher, const char *path, const char *target,
		   const struct stat *st)
{
	struct encoder op = encoder(launcher);
	struct id id = id_of(launcher, st);

	encode_FOLLOW(&op, at_once(launcher), path, target, &id,
		      since_begin(launcher, &st->st_ctim));
	op_write(launcher, &op);
}

void launcher_content(struct launcher_log *launcher, const char *path, unsigned char state,
		      const char *sha256, const struct stat *st)
{
	struct encoder op = encoder(launcher);
	bool is_there = st->st_mode;
	struct id id = id_of(launcher, is_there ? st : NULL);

	encode_CONTENT(&op, at_once(launcher), path, state, *sha256 ? sha256 : NULL, &id,
		       (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec, id.changed);
	op_write(launcher, &op);
}

void launcher_package(struct launcher_log *launcher, char *const texts[5], const char *root,
		      char *const *files)
{
	struct encoder op = encoder(launcher);

	encode_PACKAGE(&op, at_once(launcher), texts[0], texts[1], texts[2], texts[3], texts[4],
		       root, files);
	op_write(launcher, &op);
}

void launcher_seal(struct launcher_log *launcher, struct rawlog *log, uint64_t ticks,
		   uint64_t mono_ns, enum seal_hash hash)
{
	struct encoder op;

	*launcher = (struct launcher_log){.log = log,
					  .image = PROV_IMAGE_SEAL,
					  .ticks = ticks,
					  .mono_ns = mono_ns,
					  .is_over = true};
	op = encoder(launcher);
	encode_SEAL(&op, at_once(launcher), PROV_TOOL, (int64_t)clock_real_ns(), hash);
	op_write(launcher, &op);
}

void launcher_exit(struct launcher_log *launcher, int status)
{
	struct encoder op = encoder(launcher);

	encode_EXIT(&op, at_once(launcher), EXIT_NORMAL, status, clock_mono_ns());
	op_write(launcher, &op);
}
