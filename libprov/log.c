/* log.c - see log.h. */
#include "log.h"

#include <sys/mman.h>

#include "clock.h"
#include "sys.h"

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

struct log log_now;

#define MINUS_EINVAL (-22)

void log_lose(enum prov_lost why)
{
	if (log_now.file)
		__atomic_fetch_add(&log_now.file->lost[why], 1, __ATOMIC_RELAXED);
}

/*
 * Fetch-and-add that a signal handler of this thread cannot split.  No other thread writes the
 * word, so the bus need not be locked: 1 ns instead of 6.
 */
static inline uint32_t local_add(uint32_t *word, uint32_t n)
{
#if defined(__x86_64__)
	__asm__ volatile("xaddl %0, %1" : "+r"(n), "+m"(*word) : : "memory", "cc");
	return n;
#else
	return __atomic_fetch_add(word, n, __ATOMIC_RELAXED);
#endif
}

static inline void local_replace(uint32_t *word, uint32_t expected, uint32_t desired)
{
#if defined(__x86_64__)
	__asm__ volatile("cmpxchgl %2, %1"
			 : "+a"(expected), "+m"(*word)
			 : "r"(desired)
			 : "memory", "cc");
#else
	__atomic_compare_exchange_n(word, &expected, desired, false, __ATOMIC_RELAXED,
				    __ATOMIC_RELAXED);
#endif
}

/* A chunk beyond the window, or under RLIMIT_AS: mapped by itself. */
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

/*
 * Claims and maps a chunk.  Populating it now turns a full disk or memory limit into an error here
 * instead of a SIGBUS in the program.
 */
static struct prov_chunk *claim(uint64_t size)
{
	struct prov_file *file = log_now.file;
	uint64_t offset;
	void *at;
	long ret;

	if (__atomic_load_n(&file->next, __ATOMIC_RELAXED) + size > file->window)
		return log_lose(PROV_LOST_SPACE), NULL;
	offset = __atomic_fetch_add(&file->next, size, __ATOMIC_RELAXED);
	if (offset + size > file->window)
		return log_lose(PROV_LOST_SPACE), NULL;
	at = offset + size <= log_now.mapped ? (char *)file + offset : map_chunk(offset, size);
	if (!at)
		return log_lose(PROV_LOST_MAP), NULL;
	ret = state_is_silent ? 0 : sys_madvise(at, size, MADV_POPULATE_WRITE);
	if (ret < 0 && ret != MINUS_EINVAL) { /* EINVAL: Linux before 5.14 */
		uint64_t end = offset + size;

		/* Whoever reads the log need not look at what nobody could use. */
		__atomic_compare_exchange_n(&file->next, &end, offset, false, __ATOMIC_RELAXED,
					    __ATOMIC_RELAXED);
		return log_lose(PROV_LOST_SPACE), NULL;
	}
	return at;
}

static void write_header(struct prov_chunk *chunk, const struct thread *t, uint32_t size)
{
	chunk->size = size;
	chunk->image = t->image_id;
	chunk->pid = t->image->pid;
	chunk->tid = t->tid;
	chunk->thread = t->serial;
	chunk->seq = t->n_chunks;
	chunk->op_no = t->n_ops;
	chunk->ticks = clock_ticks();
	chunk->mono_ns = clock_ns(CLOCK_MONOTONIC);
	chunk->magic = PROV_CHUNK_MAGIC;
	chunk->check = prov_check(chunk, sizeof(*chunk));
	__atomic_store_n(&chunk->used, (uint32_t)sizeof(*chunk), __ATOMIC_RELEASE);
}

/* Replaces the thread's full chunk.  If a handler did so in between, its chunk is used instead. */
static bool next_chunk(struct thread *t, struct prov_chunk *full, uint32_t bytes)
{
	uint32_t need = (bytes + (uint32_t)sizeof(*full) + PROV_PAGE - 1) & ~(PROV_PAGE - 1u);
	uint32_t size = need > t->chunk_size ? need : t->chunk_size;
	struct prov_chunk *chunk;

	if (full)
		local_add(&full->used,
			  full->size); /* nothing fits any more: t->n_ops stands still */
	chunk = claim(size);
	if (!chunk)
		return false;
	write_header(chunk, t, size);
	if (__atomic_compare_exchange_n(&t->chunk, &full, chunk, false, __ATOMIC_RELAXED,
					__ATOMIC_RELAXED)) {
		t->n_chunks++;
		if (t->chunk_size < PROV_CHUNK_MAX)
			t->chunk_size *= 2;
	} else {
		chunk->magic = 0; /* an unused chunk reads as a hole */
	}
	return true;
}

bool log_reserve(struct thread *t, uint32_t bytes, struct reservation *ret_r)
{
	for (;;) {
		struct prov_chunk *chunk = t->chunk;

		if (chunk && chunk->used <= chunk->size && bytes <= chunk->size - chunk->used) {
			uint32_t at = local_add(&chunk->used, bytes);

			if (at + bytes <= chunk->size) {
				t->n_ops++;
				*ret_r = (struct reservation){chunk, (unsigned char *)chunk + at,
							      bytes};
				return true;
			}
		}
		if (!next_chunk(t, chunk, bytes))
			return false;
	}
}

void log_give_back(const struct reservation *r, uint32_t used)
{
	uint32_t at = (uint32_t)(r->at - (unsigned char *)r->chunk);

	local_replace(&r->chunk->used, at + r->bytes, at + used);
}

void log_shrink(void)
{
	struct log *l = &log_now;
	uint64_t next;

	if (!l->file)
		return;
	next = (__atomic_load_n(&l->file->next, __ATOMIC_RELAXED) + PROV_PAGE - 1) &
	       ~(PROV_PAGE - 1ull);
	if (next >= l->mapped)
		return;
	/* Others may claim in the window meanwhile; what they claim is theirs to map. */
	uint64_t mapped = l->mapped;
	__atomic_store_n(&l->mapped, next, __ATOMIC_SEQ_CST);
	sys_munmap((char *)l->file + next, mapped - next);
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

static bool is_usable(const struct prov_file *file)
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
		char first;

		if (sys_pread(fd, &first, 1, 0) == 1) /* an empty file would be a SIGBUS */
			file = map_file(fd, &l->mapped);
		sys_close(fd);
	}
	if (!file)
		return false;
	if (!is_usable(file)) {
		sys_munmap(file, l->mapped);
		return false;
	}
	clock_is_tsc = file->clock == PROV_CLOCK_TSC;
	l->path = path;
	l->file = file;
	return true;
}

void log_trim(void)
{
	struct prov_file *file = log_now.file;
	int fd = sys_open(log_now.path, O_WRONLY, 0);

	if (fd < 0)
		return;
	file->mono1_ns = clock_ns(CLOCK_MONOTONIC);
	file->ticks1 = clock_ticks();
	sys_ftruncate(fd, __atomic_load_n(&file->next, __ATOMIC_RELAXED));
	sys_close(fd);
}
