/* io.c - see io.h. */
#include "io.h"

#include <errno.h>

#include "log.h"
#include "sync.h"
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

static struct io_slot *slot_of(struct thread *t, int fd, enum op_kind kind)
{
	return &t->io[((uint32_t)fd * 2 + (kind & 1)) % IO_SLOTS];
}

/* After a release an op may still be added to if it is the thread's last, and nobody counts on it.
 */
static bool may_add(struct thread *t, struct io_slot *slot)
{
	if (slot->mark == t->mark)
		return true;
	if (slot->end != t->n_ops || !late_add(t))
		return false;
	slot->mark = t->mark;
	return true;
}

static void merge(const struct call *c, struct io_slot want, int64_t n, uint64_t last)
{
	struct io_slot *slot = slot_of(c->thread, want.fd, want.kind);

	want.mark = c->thread->mark;
	want.generation = generation(want.fd);
	want.out_generation = generation(want.out_fd);
	if (slot->counters && slot->fd == want.fd && slot->phase == want.phase &&
	    slot->kind == want.kind && slot->how == want.how &&
	    slot->generation == want.generation && slot->out_fd == want.out_fd &&
	    slot->out_generation == want.out_generation && may_add(c->thread, slot)) {
		count(slot->counters, n, last);
		return;
	}
	slot->counters =
		NULL; /* while it is being changed, a handler finds nothing to merge with */
	want.counters = put(c, &want, n, last);
	want.end = c->thread->n_ops;
	if (log_now.file->flags & PROV_FILE_EXACT)
		want.counters = NULL; /* it is not added to */
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

/*
 * Streams.  A call that only adds to an op does so without looking at the clock: when the data move
 * is stdio's business, so `last` says no more than the first call.
 */
static void io_file(const struct call *c, const FILE *f, int64_t n, enum op_kind kind)
{
	struct call timed = *c;
	int fd = f->_fileno; /* -1: a stream without a descriptor */
	struct io_slot *slot = slot_of(c->thread, fd, kind);

	if (fd < 0)
		return;
	if (slot->counters && slot->fd == fd && slot->kind == kind && slot->how == IO_STDIO &&
	    slot->phase == c->thread->image->phase && slot->mark == c->thread->mark &&
	    slot->generation == generation(fd)) {
		add_u64(slot->counters, (uint64_t)n);
		add_u32(slot->counters + 16, 1);
		if (n == 0)
			add_u32(slot->counters + 20, 1);
		return;
	}
	timed.t0 = timed.t1 = clock_ticks();
	if (kind == OP_READ)
		io_read(&timed, fd, n, IO_STDIO);
	else
		io_write(&timed, fd, n, IO_STDIO);
}

void io_file_read(const struct call *c, const FILE *f, int64_t n)
{
	io_file(c, f, n, OP_READ);
}

void io_file_write(const struct call *c, const FILE *f, int64_t n)
{
	io_file(c, f, n, OP_WRITE);
}
