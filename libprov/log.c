/* log.c - see log.h. */
#include "log.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "clock.h"
#include "hot.h"
#include "str.h"
#include "sys.h"

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

HOT struct log log_now;

#define MINUS_EINVAL (-22)
#define SMALL_CHUNK  (16u * PROV_PAGE)

void log_lose(enum prov_lost why)
{
	if (log_now.file)
		__atomic_fetch_add(&log_now.file->lost[why], 1, __ATOMIC_RELAXED);
}

/* In a limited address space each chunk is mapped by itself, and is small. */
static bool has_window(void)
{
	return log_now.mapped > PROV_PAGE;
}

static void *map_chunk(uint64_t offset, uint64_t size)
{
	int fd = sys_open(log_now.path, O_RDWR, 0);
	void *at;

	if (fd < 0)
		return NULL;
	at = sys_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, offset);
	sys_close(fd);
	return sys_failed(at) ? NULL : at;
}

/* Enough for what a forked child does after the last of its ancestors has trimmed the file. */
static bool grow(void)
{
	struct prov_file *file = log_now.file;
	struct rlimit limit = {0, 0};
	struct statx stx;
	bool has_grown = false;
	int fd;

	/* Growing a file beyond RLIMIT_FSIZE would be a SIGXFSZ for the program. */
	sys_call(SYS_prlimit64, 0, RLIMIT_FSIZE, 0, (long)&limit, 0, 0);
	if (!(file->flags & PROV_FILE_BARE) || limit.rlim_cur < file->window)
		return false;
	fd = sys_open(log_now.path, O_WRONLY, 0);
	if (fd < 0)
		return false;
	if (sys_statx(fd, "", AT_EMPTY_PATH, STATX_SIZE, &stx) == 0 && stx.stx_size < file->window)
		has_grown = sys_ftruncate(fd, file->window) == 0;
	sys_close(fd);
	return has_grown;
}

/* Now a full disk or a limit is an error here instead of a SIGBUS in the program. */
static bool populate(void *at, uint64_t size)
{
	long ret = sys_madvise(at, size, MADV_POPULATE_WRITE);

	return ret == 0 || ret == MINUS_EINVAL; /* Linux before 5.14 */
}

static struct prov_chunk *claim(struct wish *w)
{
	struct prov_file *file = log_now.file;
	uint64_t offset = log_find_room(w), size = w->size, end = offset + size;
	void *at;

	if (!offset)
		return log_lose(PROV_LOST_SPACE), NULL;
	if (end <= log_now.mapped)
		at = (char *)file + offset;
	else
		at = sys_is_silent ? NULL : map_chunk(offset, size);
	if (!at)
		return log_lose(PROV_LOST_MAP), NULL;
	if (!sys_is_silent && !populate(at, size) && !(grow() && populate(at, size))) {
		/* A reader need not look at what could not be used. */
		if (w->is_used_again)
			log_return_room(offset, size);
		else
			__atomic_compare_exchange_n(&file->next, &end, offset, false,
						    __ATOMIC_RELAXED, __ATOMIC_RELAXED);
		return log_lose(PROV_LOST_SPACE), NULL;
	}
	return at;
}

static void write_header(struct prov_chunk *chunk, const struct thread *t, uint32_t size)
{
	struct prov_chunk head;

	__atomic_store_n(&chunk->used, 0, __ATOMIC_RELEASE);
	chunk->size = size;
	chunk->image = t->image_id;
	chunk->pid = t->image->pid;
	chunk->tid = t->tid;
	chunk->thread = t->serial;
	chunk->seq = t->n_chunks;
	chunk->op_no = t->n_ops;
	chunk->ticks = clock_ticks();
	chunk->mono_ns = clock_ns(CLOCK_MONOTONIC);
	bytes_copy(&head, chunk, sizeof(head));
	head.magic = PROV_CHUNK_MAGIC;
	head.check = 0;
	chunk->check = prov_check(&head, sizeof(head));
	__atomic_store_n(&chunk->magic, PROV_CHUNK_MAGIC, __ATOMIC_RELEASE);
	__atomic_store_n(&chunk->used, (uint32_t)sizeof(*chunk), __ATOMIC_RELEASE);
}

/*
 * A handler that jumped out of log_reserve() has left a reservation uncounted, or a counted one
 * without a head.  The reader goes by heads; so does this.
 */
static uint64_t count_ops(const struct prov_chunk *chunk)
{
	const unsigned char *at = (const unsigned char *)(chunk + 1),
			    *end = (const unsigned char *)chunk + chunk->size;
	uint64_t n = chunk->op_no;
	struct prov_op op;

	while (at + sizeof(op) <= end) {
		__builtin_memcpy(&op, at, sizeof(op));
		n += op.kind != 0;
		at += op.kind && op.size ? prov_op_bytes(&op) : 1;
	}
	return n;
}

static uint32_t pages_for(uint32_t bytes)
{
	return (bytes + (uint32_t)sizeof(struct prov_chunk) + PROV_PAGE - 1) & ~(PROV_PAGE - 1u);
}

/* Small where threads that wait could keep all of a limited log from those that write. */
static uint32_t size_for(uint32_t last, uint32_t bytes)
{
	uint32_t need = pages_for(bytes);
	uint32_t max = has_window() && !log_is_limited() ? PROV_CHUNK_MAX : SMALL_CHUNK;
	uint32_t size = !last ? PROV_PAGE : last < max / 2 ? last * 2 : max;

	return need > size ? need : size;
}

/* Chunks with the counters of merging ops go; with an op under way nothing goes. */
static void leave(struct thread *t, struct prov_chunk *last)
{
	bool has_launcher_use = log_is_limited() && !(log_now.file->flags & PROV_FILE_COMPLETE);
	uint32_t size;

	if ((has_window() && !has_launcher_use) || !last || t->n_open)
		return;
	size = last->size; /* before it is another's */
	for (unsigned int i = 0; i < IO_SLOTS; i++)
		t->io[i].what = 0;
	for (unsigned int i = 0; i < SOURCE_SLOTS; i++)
		t->sources[i].key = 0;
	for (unsigned int i = 0; i < STRINGS_SEEN; i++)
		t->strings[i].chunk = NULL;
	t->seen_id.chunk = NULL;
	if (has_launcher_use)
		__atomic_store_n(&last->used, PROV_CHUNK_LEFT, __ATOMIC_RELEASE);
	if (!has_window())
		sys_munmap(last, size);
}

/* Room can be made of full chunks of the threads that find none. */
static void leave_for_none(struct thread *t, struct prov_chunk *full)
{
	struct prov_chunk *last = full;

	if (full && log_is_limited() && !t->n_open &&
	    __atomic_compare_exchange_n(&t->chunk, &full, NULL, false, __ATOMIC_RELAXED,
					__ATOMIC_RELAXED))
		leave(t, last);
}

/*
 * Replaces the thread's full chunk.  While the recorder is silent no signals are blocked, and a
 * handler may have done so in between; then its chunk is used instead.
 */
static bool replace_chunk(struct thread *t, struct prov_chunk *full, uint32_t bytes)
{
	struct wish wish = {size_for(t->chunk_size, bytes), pages_for(bytes), !t->n_chunks, false};
	struct prov_chunk *chunk, *last = full;

	if (full && full->used <= full->size) /* nothing fits any more: t->n_ops stands still */
		log_local_add(&full->used, full->size);
	if (full && t->n_open)
		t->n_ops = count_ops(full);
	chunk = claim(&wish);
	if (!chunk) {
		leave_for_none(t, full);
		return false;
	}
	write_header(chunk, t, (uint32_t)wish.size);
	if (!__atomic_compare_exchange_n(&t->chunk, &full, chunk, false, __ATOMIC_RELAXED,
					 __ATOMIC_RELAXED)) {
		chunk->magic = 0; /* an unused chunk reads as a hole */
		return true;
	}
	t->n_chunks++;
	t->chunk_size = (uint32_t)wish.size;
	leave(t, last);
	return true;
}

/* Claims go in together; the thread that has to be alone closes the gate and waits for them. */
static void enter_gate(void)
{
	for (;;) {
		__atomic_fetch_add(&wiped->n_claiming, 1, __ATOMIC_SEQ_CST);
		if (!__atomic_load_n(&wiped->gate, __ATOMIC_SEQ_CST))
			return;
		__atomic_fetch_sub(&wiped->n_claiming, 1, __ATOMIC_SEQ_CST);
		sys_call(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
	}
}

static bool wait_until(uint32_t *word, uint32_t expected, uint32_t desired)
{
	uint32_t found = expected;

	for (unsigned int tries = 0; tries < 100000; tries++) {
		if (__atomic_compare_exchange_n(word, &found, desired, false, __ATOMIC_SEQ_CST,
						__ATOMIC_SEQ_CST))
			return true;
		found = expected;
		sys_call(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
	}
	return false;
}

/* False if a thread never leaves: a child in this memory that was killed on the way. */
static bool close_gate(uint64_t *ret_signals)
{
	*ret_signals = sys_block_signals();
	if (wait_until(&wiped->gate, 0, 1)) {
		if (wait_until(&wiped->n_claiming, 0, 0))
			return true;
		__atomic_store_n(&wiped->gate, 0, __ATOMIC_SEQ_CST);
	}
	sys_restore_signals(*ret_signals);
	return false;
}

static void open_gate(uint64_t signals)
{
	__atomic_store_n(&wiped->gate, 0, __ATOMIC_SEQ_CST);
	sys_restore_signals(signals);
}

static bool next_chunk(struct thread *t, struct prov_chunk *full, uint32_t bytes)
{
	uint64_t signals;
	bool is_done;

	signals = thread_is_busy ? SYS_NOT_BLOCKED : sys_block_signals();
	enter_gate();
	is_done = replace_chunk(t, full, bytes);
	__atomic_fetch_sub(&wiped->n_claiming, 1, __ATOMIC_SEQ_CST);
	sys_restore_signals(signals);
	return is_done;
}

/* A header that reads as before, for a thread in the middle of something, but nothing is to be had. */
void log_give_up(void)
{
	static struct prov_file kept;

	bytes_copy(&kept, log_now.file, sizeof(kept));
	kept.window = 0;
	__atomic_store_n(&unusual.log_is_given_up, true, __ATOMIC_SEQ_CST);
	log_now.mapped = 0;
	__atomic_store_n(&log_now.file, &kept, __ATOMIC_SEQ_CST);
}

/* In a limited log, without a system call: most that is dropped is dropped here. */
static bool has_to_drop(struct thread *t, uint32_t bytes)
{
	struct wish wish = {size_for(t->chunk_size, bytes), pages_for(bytes), !t->n_chunks, false};

	if (log_may_have_room(&wish))
		return false;
	if (log_now.file->flags & PROV_FILE_WAITS && !sys_is_silent)
		log_wait_for_room(&wish);
	return !t->chunk && !log_may_have_room(&wish);
}

__attribute__((cold)) bool log_reserve(struct thread *t, uint32_t bytes, struct reservation *ret_r)
{
	while (!unusual.log_is_given_up) {
		struct prov_chunk *chunk = t->chunk;

		if (log_reserve_here(t, bytes, ret_r))
			return true;
		if (log_is_limited() && has_to_drop(t, bytes))
			return log_lose(PROV_LOST_SPACE), false;
		if (!next_chunk(t, chunk, bytes))
			break;
	}
	return false;
}

static bool is_own_image(uint64_t id)
{
	for (unsigned int i = 0; i < IMAGE_SLOTS; i++)
		if (id && wiped->images[i].id == id)
			return true;
	return false;
}

/* Even in silence: the program is about to lock or limit 16 GiB that are none of its own. */
static void unmap(void *at, uint64_t bytes)
{
	sys_call_always(SYS_munmap, (long)at, (long)bytes, 0, 0, 0, 0);
}

/* Unmaps all of the window but the chunks of this address space: others' are no business of it. */
static void unmap_others(uint64_t end)
{
	char *base = (char *)log_now.file;
	uint64_t next = __atomic_load_n(&log_now.file->next, __ATOMIC_RELAXED), from, at;

	from = at = log_now.file->data_start;
	while (at < next && at < end) {
		const struct prov_chunk *chunk = (const void *)(base + at);
		uint64_t size = chunk->magic == PROV_CHUNK_MAGIC ? chunk->size : PROV_PAGE;

		if (chunk->magic == PROV_CHUNK_MAGIC &&
		    (!chunk->image || is_own_image(chunk->image))) {
			if (at > from)
				unmap(base + from, at - from);
			from = at + size;
		}
		at += size;
	}
	if (end > from)
		unmap(base + from, end - from);
}

void log_shrink(void)
{
	struct log *l = &log_now;
	uint64_t signals, mapped;

	if (!l->file || !has_window())
		return;
	if (!close_gate(&signals))
		return;
	mapped = l->mapped;
	l->mapped = PROV_PAGE;
	if (mapped > PROV_PAGE)
		unmap_others(mapped);
	open_gate(signals);
}

bool log_has_block(uint64_t hash)
{
	uint64_t *seen = log_now.file->seen;
	const uint32_t n = sizeof(log_now.file->seen) / sizeof(log_now.file->seen[0]);

	for (uint32_t i = 0; i < 8; i++) {
		uint64_t *slot = &seen[(hash + i) % n];
		uint64_t empty = 0;

		if (__atomic_compare_exchange_n(slot, &empty, hash, false, __ATOMIC_RELAXED,
						__ATOMIC_RELAXED))
			return false;
		if (empty == hash)
			return true;
	}
	return false; /* a crowded table costs space, not truth */
}

/* A chunk of image 0, which is published in the header; a second one that came later is a hole. */
static void make_shared(uint64_t *place, uint32_t size)
{
	struct wish wish = {size, size, true, false};
	uint64_t none = 0, offset;
	struct prov_chunk *chunk = claim(&wish);

	if (!chunk)
		return;
	chunk->used = chunk->check = 0;
	chunk->size = (uint32_t)wish.size;
	chunk->image = 0;
	chunk->magic = PROV_CHUNK_MAGIC;
	chunk->check = prov_check(chunk, sizeof(*chunk));
	chunk->used = sizeof(*chunk);
	offset = (uint64_t)((char *)chunk - (char *)log_now.file);
	if (!__atomic_compare_exchange_n(place, &none, offset, false, __ATOMIC_RELEASE,
					 __ATOMIC_ACQUIRE))
		chunk->magic = 0;
}

void *log_shared(uint64_t *place, uint32_t bytes)
{
	uint32_t size =
		(bytes + (uint32_t)sizeof(struct prov_chunk) + PROV_PAGE - 1) & ~(PROV_PAGE - 1u);
	uint64_t signals, offset;

	if (!has_window() || sys_is_silent)
		return NULL;
	signals = sys_block_signals();
	enter_gate();
	if (!__atomic_load_n(place, __ATOMIC_ACQUIRE))
		make_shared(place, size);
	__atomic_fetch_sub(&wiped->n_claiming, 1, __ATOMIC_SEQ_CST);
	sys_restore_signals(signals);
	offset = __atomic_load_n(place, __ATOMIC_ACQUIRE);
	return offset ? (char *)log_now.file + offset + sizeof(struct prov_chunk) : NULL;
}

/* As much of a struct prov_file as says that it is one. */
struct begin {
	char magic[8];
	uint16_t major, minor;
	uint32_t form;
};

_Static_assert(__builtin_offsetof(struct prov_file, form) == __builtin_offsetof(struct begin, form),
	       "the same");

static bool is_usable(const struct begin *file)
{
	for (unsigned int i = 0; i < sizeof(file->magic); i++)
		if (file->magic[i] != PROV_MAGIC[i])
			return false;
	return file->major == PROV_VERSION_MAJOR && file->form == PROV_RAW;
}

/* The whole window; where the address space is limited, the first page. */
static void *map_file(int fd, uint64_t *ret_mapped)
{
	void *at = sys_mmap(NULL, LOG_WINDOW, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE,
			    fd, 0);

	*ret_mapped = LOG_WINDOW;
	if (!sys_failed(at))
		return at;
	at = sys_mmap(NULL, PROV_PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	*ret_mapped = PROV_PAGE;
	return sys_failed(at) ? NULL : at;
}

bool log_join(const char *path)
{
	struct log *l = &log_now;
	struct prov_file *file = NULL;
	int fd = sys_open(path, O_RDWR, 0);

	if (fd >= 0) {
		struct begin head;

		/* Not mapped before it is known: an empty file would be a SIGBUS. */
		if (sys_pread(fd, &head, sizeof(head), 0) == sizeof(head) && is_usable(&head))
			file = map_file(fd, &l->mapped);
		sys_close(fd);
	}
	if (!file)
		return false;
	/* One page fault now instead of one to read, one to write. */
	__atomic_fetch_add(&file->live, 0, __ATOMIC_RELAXED);
	unusual.clock_is_slow = file->clock != PROV_CLOCK_TSC;
	l->path = path;
	l->file = file;
	l->key = (struct secret_key){{file->secret_key[0], file->secret_key[1]}};
	return true;
}

void log_trim(void)
{
	struct prov_file *file = log_now.file;
	uint64_t signals;
	int fd;

	file->secret_key[0] = file->secret_key[1] = 0; /* stays with the user */
	if (sys_is_silent)
		return;
	fd = sys_open(log_now.path, O_WRONLY, 0);
	if (fd < 0)
		return;
	file->mono1_ns = clock_ns(CLOCK_MONOTONIC);
	file->ticks1 = clock_ticks();
	if (close_gate(&signals)) { /* threads go on until the very end */
		sys_ftruncate(fd, __atomic_load_n(&file->next, __ATOMIC_RELAXED));
		open_gate(signals);
	}
	sys_close(fd);
}
