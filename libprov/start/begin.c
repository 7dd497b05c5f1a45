/*
 * begin.c - state_begin(), the slow path of every op: begins what has not begun yet, from the log of
 * the address space through the image to the thread, and writes their first ops.
 */
#include "state.h"

#include <errno.h>
#include <sys/mman.h>

#include "create.h"
#include "env.h"
#include "env_lend.h"
#include "filter.h"
#include "hot.h"
#include "log.h"
#include "pin/pin.h"
#include "pin/pin_place.h"
#include "stack.h"
#include "start.h"
#include "sync/sync.h"
#include "sys.h"
#include "vdso.h"

#ifndef MADV_WIPEONFORK
#define MADV_WIPEONFORK 18
#endif

static TLS struct thread thread_own;
TLS bool thread_is_busy;

/* The address space: what a fork copies and an exec ends. */
static HOT enum {
	SPACE_NEW,
	SPACE_BEING_BORN,
	SPACE_ON,
	SPACE_OFF, /* no log: never recording */
	SPACE_STOPPED,
} space;

static HOT struct env_origin origin;

/* The log's maker among the processes of a bare recording; otherwise the launcher made it. */
static bool open_log(void)
{
	env_take(&origin);
	return origin.path ? log_join(origin.path) : create_log();
}

static void begin_space(void)
{
	bool is_on = sys_madvise(wiped, sizeof(*wiped), MADV_WIPEONFORK) == 0;

	/* One page fault now instead of one to read, one to write. */
	*(volatile uint8_t *)wiped->fd_generation = 0;
	is_on = open_log() && is_on;
	if (is_on && (log_now.file->pins.pinned | log_now.file->pins.varied))
		pin_begin();
	__atomic_store_n(&space, is_on ? SPACE_ON : SPACE_OFF, __ATOMIC_RELEASE);
}

/* Another thread is at it: rare, and it takes microseconds. */
static void wait_while(const void *state, uint32_t value)
{
	while (__atomic_load_n((const uint32_t *)state, __ATOMIC_ACQUIRE) == value)
		sys_call(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
}

static bool space_is_on(void)
{
	uint32_t is_new = SPACE_NEW;

	if (__atomic_load_n(&space, __ATOMIC_ACQUIRE) == SPACE_ON)
		return true;
	if (__atomic_compare_exchange_n((uint32_t *)&space, &is_new, SPACE_BEING_BORN, false,
					__ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE))
		begin_space();
	else
		wait_while(&space, SPACE_BEING_BORN);
	return space == SPACE_ON;
}

/*
 * The id of a thread that libc has just made, or of the first of a process that it made; 0: not
 * known.  A raw fork leaves the parent's there.
 */
static uint32_t noted_tid(const struct thread *t)
{
	uint32_t tid = thread_birth.is_noted ? tls_own_tid() : 0;

	return tid == t->tid ? 0 : tid;
}

static void reset_thread(struct thread *t, struct image *image, uint32_t tid)
{
	for (uint32_t i = 0; i < IO_SLOTS; i++)
		t->io[i].what = 0;
	for (uint32_t i = 0; i < SOURCE_SLOTS; i++)
		t->sources[i].key = 0;
	t->n_sources = 0;
	for (uint32_t i = 0; i < STRINGS_SEEN; i++)
		t->strings[i].chunk = NULL;
	t->seen_id.chunk = NULL;
	t->image = image;
	t->chunk = NULL;
	t->n_chunks = t->chunk_size = 0;
	t->n_ops = 0;
	t->n_open = 0;
	t->mark = 0;
	t->added = 0;
	t->n_acquired = 0;
	t->sync_slot = SYNC_SLOT_NEW;
	t->n_telling = 0;
	for (uint32_t i = 0; i < OBJECTS_SEEN; i++)
		t->objects[i].address = NULL;
	t->tid = tid;
}

/* libc notes the first thread's id, which is the process's. */
static uint32_t find_pid(const struct thread *t, unsigned int how)
{
	uint32_t pid = 0;

	if (how == START_FORKED)
		pid = noted_tid(t);
	else if (how != START_SHARING && first_stack_holds(&pid))
		pid = tls_own_tid();
	return pid ? pid : sys_getpid();
}

/* An unannounced fork has a copy of its parent's; programs were announced. */
static struct pin_stream stream_of(const struct thread *t, unsigned int how, uint64_t token)
{
	uint64_t parent = thread_birth.parent	? thread_birth.place
			  : how == START_FORKED ? t->stream.place
						: origin.place;

	return (struct pin_stream){pin_place_below(parent, token), 0};
}

/* image->state is BEING_BORN, by this thread, its first. */
static void begin_image(struct image *image, struct thread *t, unsigned int how)
{
	struct start s = {.how = how, .parent = origin.parent, .token = origin.token};

	if (how == START_FORKED || how == START_SHARING) {
		/* A raw fork announced nothing; then the copied TLS still knows where we come from.
		 */
		s.parent = thread_birth.parent ? thread_birth.parent : t->image_id;
		s.token = thread_birth.token;
		s.ppid = thread_birth.ppid;
		s.is_alike = thread_birth.is_noted || thread_birth.ppid;
	}
	if (pin_sources)
		t->stream = stream_of(t, how, s.token);
	image->pid = find_pid(t, how);
	thread_birth = (struct birth){0};
	image->threads = 1;
	image->phase = 0;
	/* The first to be recorded is the one that a program, or a fork, begins with. */
	reset_thread(t, image, image->pid);
	t->serial = 0;
	t->image_id = __atomic_add_fetch(&log_now.file->images, 1, __ATOMIC_RELAXED);
	if (how == START_FIRST || how == START_SHARING || !s.token)
		state_expect(1); /* the others' parents did */
	if (how == START_FORKED) {
		env_lend_forked();
		known_forked();
	}
	thread_self = t;
	__atomic_store_n(&image->id, t->image_id, __ATOMIC_RELEASE);
	start_image(t, &s);
	__atomic_store_n(&image->state, IMAGE_ON, __ATOMIC_RELEASE);
}

static void begin_thread(struct image *image, struct thread *t)
{
	uint32_t tid = noted_tid(t);

	reset_thread(t, image, tid ? tid : sys_is_silent ? 0 : sys_gettid());
	t->serial = __atomic_fetch_add(&image->threads, 1, __ATOMIC_RELAXED);
	t->image_id = image->id;
	thread_self = t;
	if (pin_sources)
		t->stream = (struct pin_stream){
			pin_place_below(thread_birth.place, thread_birth.token), 0};
	start_thread(t, thread_birth.token);
	thread_birth = (struct birth){0};
}

/* The first op of a process: of a program, or of a child after any fork. */
static struct thread *begin_process(struct image *image)
{
	static HOT bool has_begun; /* copied by a fork */
	uint32_t unborn = IMAGE_UNBORN;

	if (!__atomic_compare_exchange_n(&image->state, &unborn, IMAGE_BEING_BORN, false,
					 __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
		wait_while(&image->state, IMAGE_BEING_BORN);
		if (image->state != IMAGE_ON)
			return NULL;
		begin_thread(image, &thread_own);
		return &thread_own;
	}
	begin_image(image, &thread_own, has_begun ? START_FORKED : origin.how);
	has_begun = true;
	return &thread_own;
}

/* clone(CLONE_VM) without CLONE_THREAD, on TLS of its own. */
static struct thread *begin_sharing_process(void)
{
	struct image *image = state_take_slot();

	if (!image) {
		log_lose(PROV_LOST_SHARED);
		return NULL;
	}
	if (!thread_birth.parent)
		thread_birth.parent = wiped->images[0].id;
	image->silences = 0;
	image->is_free_running = 1;
	begin_image(image, &thread_own, START_SHARING);
	return &thread_own;
}

static struct thread *begin(void)
{
	struct thread *self = thread_self;
	struct image *image;

	if (!space_is_on())
		return NULL;
	if (self && self != &thread_own) { /* a child on borrowed TLS */
		if (self->image->state == IMAGE_RESERVED) {
			self->image->state = IMAGE_BEING_BORN;
			begin_image(self->image, self, START_SHARING);
			return self;
		}
		thread_own.image_id = self->image_id; /* it forked: a process like any other */
	}
	image = &wiped->images[0];
	if (!image->id || image->state == IMAGE_BEING_BORN)
		return begin_process(image);
	if (!noted_tid(&thread_own) && !sys_is_silent && sys_getpid() != image->pid)
		return begin_sharing_process();
	begin_thread(image, &thread_own);
	return &thread_own;
}

/* The thread that state_libs_may_change sent this way; NULL if none did, or a fork came between. */
static struct thread *resume(void)
{
	struct thread *t = thread_after_dlopen;

	thread_after_dlopen = NULL;
	if (!t || !t->image->id)
		return NULL;
	thread_self = t;
	start_libs_added(t);
	return t;
}

/* True if this op is only to be counted: no system call is made for it. */
static bool is_off(void)
{
	const struct thread *self = thread_self;
	const struct image *image = self && self != &thread_own ? self->image : &wiped->images[0];

	if (space == SPACE_OFF) {
		log_lose(
			PROV_LOST_MAP); /* where the log is there, but a fork could not be recorded */
		return true;
	}
	if (space == SPACE_STOPPED)
		return true;
	if (space != SPACE_ON)
		return false;
	if (!image->id && image->state == IMAGE_UNBORN)
		filter_forked();
	if (image->state == IMAGE_OFF) {
		log_lose(self == &thread_off ? PROV_LOST_SHARED : PROV_LOST_SPACE);
		return true;
	}
	if (sys_is_silent && !image->id && image->state != IMAGE_BEING_BORN) {
		log_lose(
			filter_lost()); /* only a system call could say which process a new one is */
		return true;
	}
	return false;
}

/* Set before the first handler is there; copied by a fork, and shared with a child of vfork. */
static HOT bool has_handlers;

#define NOT_NEEDED (SYS_NOT_BLOCKED | 1ull << 18) /* SIGSTOP, which cannot be blocked either */

/*
 * Between them a handler must not run.  Two system calls fewer where there is none; then a thread that is
 * about to have one waits.
 */
static uint64_t keep_handlers_out(void)
{
	__atomic_fetch_add(&wiped->n_beginning, 1, __ATOMIC_SEQ_CST);
	if (!__atomic_load_n(&has_handlers, __ATOMIC_SEQ_CST))
		return NOT_NEEDED;
	__atomic_fetch_sub(&wiped->n_beginning, 1, __ATOMIC_SEQ_CST);
	return sys_block_signals();
}

static void let_handlers_in(uint64_t signals)
{
	if ((signals & NOT_NEEDED) == NOT_NEEDED)
		__atomic_fetch_sub(&wiped->n_beginning, 1, __ATOMIC_SEQ_CST);
	else
		sys_restore_signals(signals);
}

/* Not for ever: a child in this memory may have been killed on the way. */
void state_handlers_may_run(void)
{
	if (__atomic_load_n(&has_handlers, __ATOMIC_RELAXED))
		return;
	__atomic_store_n(&has_handlers, true, __ATOMIC_SEQ_CST);
	for (unsigned int tries = 0; tries < 100000; tries++) {
		if (!__atomic_load_n(&wiped->n_beginning, __ATOMIC_SEQ_CST))
			return;
		sys_call(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
	}
}

struct thread *state_begin(void)
{
	uint64_t signals;
	struct thread *t;

	if (thread_is_busy || is_off()) /* busy: what this calls is not recorded */
		return NULL;
	signals = keep_handlers_out();
	thread_is_busy = true;
	t = resume();
	if (!t)
		t = begin();
	thread_is_busy = false;
	let_handlers_in(signals);
	return t;
}

void state_stop(void)
{
	__atomic_store_n(&space, SPACE_STOPPED, __ATOMIC_RELEASE);
	for (unsigned int i = 0; i < IMAGE_SLOTS; i++) {
		__atomic_store_n(&wiped->images[i].id, 0, __ATOMIC_RELEASE);
		wiped->images[i].phase += 2; /* a thread in a read or write has nothing to add to */
	}
}

/* Makes lazy initialization early: start-up is recorded even if the program never operates. */
__attribute__((constructor)) static void construct(void)
{
	struct thread *t = state_thread();

	if (t && !(log_now.file->flags & PROV_FILE_STACKS_OFF))
		stack_begin(t);
}
