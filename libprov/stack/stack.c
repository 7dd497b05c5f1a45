/* stack.c - see stack.h. */
#include "stack.h"

#include <sys/mman.h>

#include "hot.h"
#include "log.h"
#include "stack/script.h"
#include "stack/turn.h"
#include "stack/unwind.h"
#include "stack/walk.h"
#include "start/start.h"
#include "str.h"
#include "sys.h"
#include "put.h"

#define FRAMES_MAX 128
#define STACKS	   (1u << 13)
#define PROBES	   16
#define NUMBERS	   20 /* bits of a stack's number within its image */

HOT uint8_t stack_mode;

/* Stacks that were recorded, by this process or one that it is a fork of.  id: 0 until it is. */
static struct {
	struct noted {
		uint64_t hash, id;
	} v[STACKS];
} noted __attribute__((aligned(PROV_PAGE)));
static uint64_t n_told;

#define NO_LIBUNWIND "libunwind-x86_64.so.8 cannot be loaded"
static uint64_t
	unwound_by_nobody; /* where there is none: the stack of all ops but of scripts' lines */

/* For one that is new, by whose turn it is. */
static struct {
	char *frames[FRAMES_MAX + 2], *lines[FRAMES_MAX + 1];
	char text[64 << 10];
} scratch;

static char telling_stack[16 << 10] __attribute__((aligned(64)));

extern const char __ehdr_start[] __attribute__((visibility("hidden")));
extern const char _DYNAMIC[] __attribute__((visibility("hidden")));

/* Code of libprov's: its wrappers, and what it starts threads by. */
static bool is_own(uintptr_t at)
{
	return at - (uintptr_t)__ehdr_start < (uintptr_t)(_DYNAMIC - __ehdr_start);
}

static uint64_t mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

/* To the next frame that is not libprov's own. */
static bool up(struct walk *w)
{
	do {
		if (!walk_up(w))
			return false;
	} while (is_own(w->at));
	return true;
}

static bool has_frames(void)
{
	return stack_mode != STACK_SCRIPTS && !unwound_by_nobody;
}

static uint64_t hash_of(struct walk w)
{
	uint64_t h = 1;

	if (!has_frames())
		return script_hash(h) | 1;

	for (int n = 0; up(&w); n++) {
		h = mix(h, w.at + w.is_exact);
		if (n == FRAMES_MAX)
			break;
	}
	h = mix(h, (uintptr_t)w.why);
	return (w.is_signal ? h : script_hash(h)) | 1;
}

static struct noted *find(uint64_t hash)
{
	for (uint64_t i = 0; i < PROBES; i++) {
		struct noted *s = &noted.v[((hash >> 32) + i) % STACKS];
		uint64_t free = 0;

		if (__atomic_load_n(&s->hash, __ATOMIC_ACQUIRE) == hash)
			return s;
		if (__atomic_compare_exchange_n(&s->hash, &free, hash, false, __ATOMIC_ACQ_REL,
						__ATOMIC_ACQUIRE) ||
		    free == hash)
			return s;
	}
	return NULL;
}

/* The end of the text, from there on, as a string of its own; NULL: it was too much. */
static char *end(struct text *t, char *from)
{
	if (t->is_cut)
		return NULL;
	*t->at++ = '\0';
	return from;
}

static char *add_why(struct text *t, const char *why)
{
	char *from = t->at;

	text_add(t, "?");
	text_add(t, why);
	return end(t, from);
}

static char *add_frame(const struct call *c, struct text *t, const struct walk *w)
{
	struct site site = site_of(c, w->at + w->is_exact);
	char *from = t->at;

	text_add(t, site.object ? site.object : "?");
	text_add(t, "+0x");
	text_add_hex(t, site.offset);
	return end(t, from);
}

static void tell(const struct call *c, uint64_t id, struct walk w)
{
	struct call now = {.thread = c->thread, .t0 = c->t0, .t1 = c->t0};
	struct text t = text_in(scratch.text, sizeof(scratch.text));
	size_t n = 0;

	if (unwound_by_nobody)
		w.why = NO_LIBUNWIND;
	while (has_frames() && up(&w)) {
		scratch.frames[n] = n == FRAMES_MAX ? NULL : add_frame(c, &t, &w);
		if (!scratch.frames[n]) {
			w.why = "more";
			break;
		}
		n++;
	}
	if (stack_mode != STACK_SCRIPTS && (w.why || !n)) {
		t.is_cut = false;
		scratch.frames[n] =
			add_why(&t, w.why ? w.why : "of a function that never returns here");
		n += scratch.frames[n] != NULL;
	}
	scratch.frames[n] = NULL;
	scratch.lines[0] = NULL;
	if (!w.is_signal)
		script_tell(&t, scratch.lines, FRAMES_MAX);
	put_STACK(&now, 0, id, n ? scratch.frames : NULL, scratch.lines);
}

struct telling {
	const struct call *c;
	uint64_t id;
	const struct walk *walk;
};

static void tell_it(void *arg)
{
	const struct telling *t = arg;

	tell(t->c, t->id, *t->walk);
}

static __attribute__((noinline)) uint64_t tell_new(const struct call *c, const struct walk *w)
{
	static struct turn turn;
	uint64_t signals, id;

	if (sys_is_silent)
		return 0;
	signals = sys_block_signals();
	id = c->thread->image_id << NUMBERS | __atomic_add_fetch(&n_told, 1, __ATOMIC_RELAXED);
	if (turn_take(&turn)) {
		unwind_on_stack(tell_it, &(struct telling){c, id, w},
				telling_stack + sizeof(telling_stack));
		turn_give_back(&turn);
	} else {
		id = 0;
	}
	sys_restore_signals(signals);
	return id;
}

__attribute__((noinline)) uint64_t stack_of(const struct call *c)
{
	struct walk here = walk_here();
	struct noted *s;
	uint64_t id;

	if (unwound_by_nobody && !script_line())
		return unwound_by_nobody;
	if (stack_mode == STACK_SCRIPTS && !script_line())
		return 0;
	s = find(hash_of(here));
	id = s ? __atomic_load_n(&s->id, __ATOMIC_ACQUIRE) : 0;
	if (!id)
		id = tell_new(c, &here);
	if (s && id)
		__atomic_store_n(&s->id, id, __ATOMIC_RELEASE);
	return id;
}

/* Ops without a call have no stack, nor have those about stacks. */
bool stack_is_wanted(const struct call *c, enum op_kind kind)
{
	bool is_source = kind == OP_SOURCE;

	return c->no && kind != OP_STACK && kind != OP_OBJECT &&
	       (stack_mode == STACK_ALL || is_source);
}

void stack_forget(void)
{
	if (!stack_mode)
		return;
	walk_forget();
	sys_madvise(&noted, sizeof(noted), MADV_DONTNEED);
}

static void put_missing(struct thread *t)
{
	char *why[] = {(char *)"?" NO_LIBUNWIND, NULL};
	struct call c = {.thread = t, .t0 = clock_ticks()};

	c.t1 = c.t0;
	unwound_by_nobody = t->image_id << NUMBERS;
	put_STACK(&c, 0, unwound_by_nobody, why, NULL);
}

uint64_t stack_line(void)
{
	return script_line();
}

void stack_begin(struct thread *t)
{
	uint32_t flags = log_now.file->flags;
	bool has_script = script_begin();

	/* The handler of --complete leaves no room on a small alternate stack. */
	if (!(flags & PROV_FILE_STACKS) || flags & PROV_FILE_COMPLETE) {
		stack_mode = has_script ? STACK_SCRIPTS : STACK_NONE;
		return;
	}
	if (unwind_begin())
		start_libs_known();
	else
		put_missing(t);
	unusual.ops_have_stacks = flags & PROV_FILE_STACKS_ALL;
	stack_mode = unusual.ops_have_stacks ? STACK_ALL : STACK_SOURCES;
}
