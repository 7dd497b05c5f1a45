/* io.c - see io.h. */
#include "io/io.h"

#include <errno.h>

#include "fd.h"
#include "io/io_often.h"
#include "log.h"
#include "stack.h"
#include "stack/script.h"
#include "str.h"
#include "sync/sync.h"
#include "put.h"

/* Fields that only some ops of a kind have. */
struct more {
	const struct span *span;
	const struct sockaddr *to;
	socklen_t len;
};

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

/* Writes the op.  Returns where its counters stand, NULL if it could not be written. */
static unsigned char *put(const struct call *c, const struct io_slot *s, int64_t n, uint64_t last,
			  const struct more *more)
{
	uint32_t calls = 1, eof = n == 0;
	uint64_t bytes = n > 0 ? (uint64_t)n : 0;
	char to[128];

	if (s->kind == OP_READ)
		return put_READ(c, n, s->fd, s->how, bytes, last, calls, eof, more->span);
	if (s->kind == OP_WRITE)
		return put_WRITE(c, n, s->fd, s->how, bytes, last, calls, eof, more->span,
				 s->to ? address_text(c, more->to, more->len, to) : NULL);
	return put_COPY(c, n, s->fd, s->out_fd, bytes, last, calls, eof);
}

/* Answers will come to an address that the kernel chose. */
static __attribute__((noinline)) void put_name(const struct call *c, int fd,
					       const struct more *more)
{
	char buf[128];
	const char *name = sent_name(c, fd, more->to, more->len, buf);

	if (name)
		put_BIND(c, 0, fd, NULL, name);
}

/* After a release an op may still be added to if it is the thread's last, and no acquirer counts on it.
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

/* Kept apart from the ops: one that gives its slot up is no reason to ask for the name again. */
static bool is_first_sent(struct thread *t, const struct io_slot *want)
{
	struct sent_slot *slot = &t->sent[(uint32_t)want->fd % SENT_SLOTS];
	struct sent_slot this = {(uint32_t)want->fd + 1, want->generation};

	if (!want->to || (slot->fd_plus_1 == this.fd_plus_1 && slot->generation == this.generation))
		return false;
	*slot = this;
	return true;
}

/* One more call like the last ones, in the same phase: true if it was added to their op. */
static inline __attribute__((always_inline)) bool add_like_last(const struct call *c,
								enum op_kind kind, int fd,
								enum read_how how, int64_t n,
								const struct span *span)
{
	return !c->err &&
	       io_add(c->thread, kind, how, fd, n, kind == OP_WRITE ? c->t0 : c->t1, span);
}

/* A handler finds nothing to merge with before all of it is there, nor where there is no op to add to. */
static void set_slot(struct io_slot *slot, const struct io_slot *want)
{
	slot->what = 0;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	slot->phase = want->phase;
	slot->generation = want->generation;
	slot->generation_now = io_generation_at(want->fd);
	slot->mark = want->mark;
	slot->counters = want->counters;
	slot->end = want->end;
	slot->out_fd = want->out_fd;
	slot->out_generation = want->out_generation;
	slot->to = want->to;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	if (want->counters && !(log_now.file->flags & PROV_FILE_EXACT))
		slot->what = want->what;
}

static void merge(const struct call *c, struct io_slot want, int64_t n, uint64_t last,
		  const struct more *more)
{
	/* Peeking and reading in turn do not take the slot from each other. */
	struct io_slot *slot =
		io_slot_of(c->thread, want.how == READ_PEEK ? want.fd + 2 : want.fd, want.kind);

	want.mark = c->thread->mark;
	want.generation = io_generation(want.fd);
	want.out_generation = io_generation(want.out_fd);
	io_begin_adding(c->thread);
	if (slot->kind == want.kind && slot->fd == want.fd && slot->phase == want.phase &&
	    slot->how == want.how && slot->generation == want.generation &&
	    slot->out_fd == want.out_fd && slot->out_generation == want.out_generation &&
	    slot->to == want.to && may_add(c->thread, slot)) {
		if (slot->is_placed)
			io_widen(slot->counters + IO_SPAN, more->span ? more->span : &io_anywhere);
		io_count(slot->counters, n, last);
		io_end_adding(c->thread);
		return;
	}
	io_end_adding(c->thread);
	if (is_first_sent(c->thread, &want))
		put_name(c, want.fd, more);
	slot->what = 0; /* while it is being changed, a handler finds nothing to merge with */
	want.counters = put(c, &want, n, last, more);
	want.end = c->thread->n_ops;
	set_slot(slot, &want);
}

/* Nothing happened, and programs that poll do it without end. */
static bool is_noise(const struct call *c)
{
	return c->err == EAGAIN || c->err == EINTR;
}

static void io(const struct call *c, struct io_slot want, int64_t n, uint64_t last,
	       const struct more *more)
{
	if (is_noise(c))
		return;
	if (c->err)
		put(c, &want, n, last, more);
	else
		merge(c, want, n, last, more);
}

static __attribute__((noinline)) void read_or_write(const struct call *c, struct io_slot want,
						    int64_t n, const struct more *more)
{
	bool is_write = want.kind == OP_WRITE;

	want.out_fd = -1;
	want.is_placed = more->span != NULL;
	if (!c->err)
		want.phase = enter_phase(c->thread->image, is_write);
	if (!c->err && is_write)
		fd_written(want.fd);
	io(c, want, n, is_write ? c->t0 : c->t1, more);
}

static __attribute__((noinline)) void read_or_write_here(const struct call *c, enum op_kind kind,
							 int fd, int64_t n, enum read_how how)
{
	struct io_slot want = {.kind = (uint8_t)kind, .fd = fd, .how = (uint8_t)how};

	if (stack_mode && kind == OP_READ)
		script_reads(fd);
	read_or_write(c, want, n, &(struct more){0});
}

void io_read(const struct call *c, int fd, int64_t n, enum read_how how)
{
	if (!add_like_last(c, OP_READ, fd, how, n, NULL))
		read_or_write_here(c, OP_READ, fd, n, how);
}

void io_write(const struct call *c, int fd, int64_t n, enum read_how how)
{
	if (!add_like_last(c, OP_WRITE, fd, how, n, NULL))
		read_or_write_here(c, OP_WRITE, fd, n, how);
}

static __attribute__((noinline)) void read_or_write_at(const struct call *c, enum op_kind kind,
						       int fd, int64_t n, const struct span *span)
{
	struct io_slot want = {.kind = (uint8_t)kind, .fd = fd, .how = READ_CALL};

	read_or_write(c, want, n, &(struct more){.span = span});
}

static inline void io_at(const struct call *c, enum op_kind kind, int fd, int64_t n, int64_t offset)
{
	struct span span = {(uint64_t)offset, (uint64_t)(offset + n)};
	bool is_known = !c->err && offset >= 0 && n >= 0;

	if (!add_like_last(c, kind, fd, READ_CALL, n, is_known ? &span : NULL))
		read_or_write_at(c, kind, fd, n, is_known ? &span : NULL);
}

void io_read_at(const struct call *c, int fd, int64_t n, int64_t offset)
{
	io_at(c, OP_READ, fd, n, offset);
}

void io_write_at(const struct call *c, int fd, int64_t n, int64_t offset)
{
	io_at(c, OP_WRITE, fd, n, offset);
}

void io_receive(const struct call *c, int fd, int64_t n, int flags)
{
	io_read(c, fd, n, flags & (MSG_PEEK | MSG_ERRQUEUE) ? READ_PEEK : READ_CALL);
}

void io_send(const struct call *c, int fd, int64_t n, const struct sockaddr *to, socklen_t len)
{
	struct io_slot want = {.kind = OP_WRITE, .fd = fd, .how = READ_CALL};

	if (!c->err && to && len)
		want.to = (uint32_t)hash_bytes(0, to, len) | 1;
	want.has_address = want.to != 0;
	read_or_write(c, want, n, &(struct more){.to = to, .len = len});
}

/* An output of what it reads at once: the writing phase, so that later reads begin a new op. */
void io_copy(const struct call *c, int in, int out, int64_t n)
{
	struct io_slot want = {.kind = OP_COPY, .fd = in, .out_fd = out};

	if (!c->err)
		want.phase = enter_phase(c->thread->image, 1);
	if (!c->err)
		fd_written(out);
	io(c, want, n, c->t1, &(struct more){0});
}

void io_listed(const struct call *c, int fd, const char *name)
{
	struct thread *t = c->thread;
	struct io_slot *slot = io_slot_of(t, fd, OP_LISTING);
	struct io_slot want = {.kind = (uint8_t)OP_LISTING,
			       .fd = fd,
			       .mark = t->mark,
			       .phase = t->image->phase,
			       .generation = io_generation(fd)};
	uint64_t hash = hash_bytes(0, name, str_len(name));

	if (io_add_name(t, fd, hash))
		return;
	slot->what = 0; /* as in merge() */
	want.counters = put_LISTING(c, 0, fd, NULL, 1, hash, hash);
	set_slot(slot, &want);
}

/*
 * Streams.  A call that only adds to an op does so without looking at the clock: when the data move
 * is stdio's business, so `last` says no more than the first call.  What is written may be on its
 * way before the call is over, so that an output begins before it; what is read was there after it.
 */
static void io_file(const struct call *c, const FILE *f, int64_t n, enum op_kind kind)
{
	struct call timed = *c;
	int fd = f->_fileno; /* -1: a stream without a descriptor */
	struct io_slot *slot = io_slot_of(c->thread, fd, kind);

	if (fd < 0)
		return;
	io_begin_adding(c->thread);
	if (slot->fd == fd && slot->kind == kind && slot->how == READ_STDIO &&
	    slot->phase == c->thread->image->phase && slot->mark == c->thread->mark &&
	    slot->generation == io_generation(fd)) {
		io_add_u64(slot->counters, (uint64_t)n);
		io_add_u32(slot->counters + 16, 1);
		if (n == 0)
			io_add_u32(slot->counters + 20, 1);
		io_end_adding(c->thread);
		return;
	}
	io_end_adding(c->thread);
	timed.t1 = clock_ticks();
	if (kind == OP_READ) {
		timed.t0 = timed.t1;
		io_read(&timed, fd, n, READ_STDIO);
	} else {
		io_write(&timed, fd, n, READ_STDIO);
	}
}

void io_file_read(const struct call *c, const FILE *f, int64_t n)
{
	io_file(c, f, n, OP_READ);
}

void io_file_write(const struct call *c, const FILE *f, int64_t n)
{
	io_file(c, f, n, OP_WRITE);
}
