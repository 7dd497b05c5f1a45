/* io.c - see io.h. */
#include "io.h"

#include <errno.h>

#include "log.h"
#include "../generated/put.h"

/* The tail of READ, WRITE and COPY in spec/ops.def: bytes:c64 last:c64 calls:c32 eof:c32. */
#define COUNTERS 24

/* A filter that reads and writes block by block would make ops without end. */
#define PHASES_MAX 200000

/* Enters the reading or the writing phase of the process and returns its number. */
static uint32_t enter_phase(struct image *image, uint32_t is_writing)
{
	uint32_t phase = __atomic_load_n(&image->phase, __ATOMIC_RELAXED);

	if (phase >= PHASES_MAX) /* from now on one op per descriptor and direction */
		return PHASES_MAX + is_writing;
	while ((phase & 1) != is_writing)
		if (__atomic_compare_exchange_n(&image->phase, &phase, phase + 1, false,
						__ATOMIC_RELAXED, __ATOMIC_RELAXED))
			return phase + 1;
	return phase;
}

static uint8_t generation(int fd)
{
	return fd < 0 ? 0
		      : __atomic_load_n(&wiped->fd_generation[fd % FD_GENERATIONS],
					__ATOMIC_RELAXED);
}

static void add_u64(unsigned char *at, uint64_t n)
{
#if defined(__x86_64__)
	__asm__ volatile("addq %1, %0" : "+m"(*(uint64_t *)at) : "r"(n) : "cc");
#else
	__atomic_fetch_add((uint64_t *)at, n, __ATOMIC_RELAXED);
#endif
}

static void add_u32(unsigned char *at, uint32_t n)
{
#if defined(__x86_64__)
	__asm__ volatile("addl %1, %0" : "+m"(*(uint32_t *)at) : "r"(n) : "cc");
#else
	__atomic_fetch_add((uint32_t *)at, n, __ATOMIC_RELAXED);
#endif
}

/* One more call: single instructions, so that neither a handler nor SIGKILL finds a half of one. */
static void count(unsigned char *counters, int64_t n, uint64_t last)
{
	add_u64(counters, (uint64_t)n);
	__builtin_memcpy(counters + 8, &last, 8);
	add_u32(counters + 16, 1);
	if (n == 0)
		add_u32(counters + 20, 1);
}

/* Writes the op.  Returns where its counters stand, NULL if it could not be written. */
static unsigned char *put(const struct call *c, const struct io_slot *s, int64_t n, uint64_t last)
{
	uint32_t calls = 1, eof = n == 0;
	uint64_t bytes = n > 0 ? (uint64_t)n : 0;
	unsigned char *end;

	if (s->kind == OP_READ)
		end = put_READ(c, n, s->fd, s->how, bytes, last, calls, eof);
	else if (s->kind == OP_WRITE)
		end = put_WRITE(c, n, s->fd, s->how, bytes, last, calls, eof);
	else
		end = put_COPY(c, n, s->fd, s->out_fd, bytes, last, calls, eof);
	return end ? end - COUNTERS : NULL;
}

static void merge(const struct call *c, struct io_slot want, int64_t n, uint64_t last)
{
	struct io_slot *slot = &c->thread->io[((uint32_t)want.fd * 2 + (want.kind & 1)) % IO_SLOTS];

	want.generation = generation(want.fd);
	want.out_generation = generation(want.out_fd);
	if (slot->counters && slot->fd == want.fd && slot->phase == want.phase &&
	    slot->kind == want.kind && slot->how == want.how &&
	    slot->generation == want.generation && slot->out_fd == want.out_fd &&
	    slot->out_generation == want.out_generation) {
		count(slot->counters, n, last);
		return;
	}
	slot->counters =
		NULL; /* while it is being changed, a handler finds nothing to merge with */
	want.counters = put(c, &want, n, last);
	*slot = want;
}

/* Nothing happened, and programs that poll do it without end. */
static bool is_noise(const struct call *c)
{
	return c->err == EAGAIN || c->err == EINTR;
}

static void io(const struct call *c, struct io_slot want, int64_t n, uint64_t last)
{
	if (is_noise(c))
		return;
	if (c->err)
		put(c, &want, n, last);
	else
		merge(c, want, n, last);
}

void io_read(const struct call *c, int fd, int64_t n, enum io_how how)
{
	struct io_slot want = {.kind = OP_READ, .fd = fd, .out_fd = -1, .how = (uint8_t)how};

	if (!c->err)
		want.phase = enter_phase(c->thread->image, 0);
	io(c, want, n, c->t1);
}

void io_write(const struct call *c, int fd, int64_t n, enum io_how how)
{
	struct io_slot want = {.kind = OP_WRITE, .fd = fd, .out_fd = -1, .how = (uint8_t)how};

	if (!c->err)
		want.phase = enter_phase(c->thread->image, 1);
	io(c, want, n, c->t0);
}

/* An output of what it reads at once: the writing phase, so that later reads begin a new op. */
void io_copy(const struct call *c, int in, int out, int64_t n)
{
	struct io_slot want = {.kind = OP_COPY, .fd = in, .out_fd = out};

	if (!c->err)
		want.phase = enter_phase(c->thread->image, 1);
	io(c, want, n, c->t1);
}

/* The descriptor of a stream, -1 for one without (fmemopen). */
static int file_fd(const FILE *f)
{
	return f->_fileno;
}

void io_file_read(const struct call *c, FILE *f, int64_t n)
{
	if (file_fd(f) >= 0)
		io_read(c, file_fd(f), n, IO_STDIO);
}

void io_file_write(const struct call *c, FILE *f, int64_t n)
{
	if (file_fd(f) >= 0)
		io_write(c, file_fd(f), n, IO_STDIO);
}
