/* walk.c - see walk.h. */
#include "walk.h"

#include <stddef.h>
#include <sys/mman.h>

#include "call.h"
#include "stack.h"
#include "stack/turn.h"
#include "stack/unwind.h"
#include "state.h"
#include "sys.h"

/* --- what was learned */

#define RULES  (1u << 15)
#define PROBES 16
#define LONGS  64

enum rule_kind {
	RULE_NONE,
	RULE_SP,   /* the caller's stack pointer is ours and `up`, */
	RULE_BP,   /* or the frame pointer and `up`; where to return to stands below it */
	RULE_LONG, /* up: which of `longs` */
	RULE_END,
	RULE_NO_TABLE,
};

/* Of one address.  at is written last. */
struct rule {
	uintptr_t at; /* 0: free */
	uint8_t kind, bp_kind;
	int16_t bp; /* where the frame pointer is: words from the caller's stack pointer */
	int32_t up;
};

enum { BP_SAME, BP_SAVED, BP_GONE };

_Static_assert(sizeof(struct rule) == 16, "four to a cache line");

static struct {
	struct rule v[RULES];
} rules __attribute__((aligned(PROV_PAGE)));
static struct unwind_step longs[LONGS];
static uint32_t n_longs;

static struct rule *place_of(uintptr_t at, unsigned int i)
{
	return &rules.v[((at * 0x9e3779b97f4a7c15u >> 40) + i) % RULES];
}

static bool find(uintptr_t at, struct rule *ret_rule)
{
	for (unsigned int i = 0; i < PROBES; i++) {
		const struct rule *r = place_of(at, i);
		uintptr_t of = __atomic_load_n(&r->at, __ATOMIC_ACQUIRE);

		if (of == at) {
			*ret_rule = *r;
			return true;
		}
		if (!of)
			return false;
	}
	return false;
}

static bool is_return_address(const struct unwind_step *s)
{
	const struct unwind_sum *at = &s->loads[s->ip.base - UNWIND_LOAD];

	return at->base == s->sp.base && at->offset == s->sp.offset - 8;
}

/* The frame pointer's place as a short rule has it.  False: it does not stand there. */
static bool has_short_bp(const struct unwind_step *s, struct rule *r)
{
	const struct unwind_sum *at;
	int32_t words;

	r->bp_kind = s->bp.base == UNWIND_NONE ? BP_GONE : BP_SAME;
	if (s->bp.base < UNWIND_LOAD)
		return s->bp.base != UNWIND_SP && !s->bp.offset;
	at = &s->loads[s->bp.base - UNWIND_LOAD];
	words = (at->offset - s->sp.offset) / 8;
	r->bp_kind = BP_SAVED;
	r->bp = (int16_t)words;
	return !s->bp.offset && at->base == s->sp.base && r->bp == words &&
	       at->offset - s->sp.offset == words * 8;
}

/* Under the turn.  False: there is no room. */
static bool rule_of(const struct unwind_step *s, struct rule *r)
{
	if (s->kind != UNWIND_STEP) {
		r->kind = s->kind == UNWIND_END ? RULE_END : RULE_NO_TABLE;
		return true;
	}
	if ((s->sp.base == UNWIND_SP || s->sp.base == UNWIND_BP) && !s->is_signal &&
	    is_return_address(s) && has_short_bp(s, r)) {
		r->kind = s->sp.base == UNWIND_SP ? RULE_SP : RULE_BP;
		r->up = s->sp.offset;
		return true;
	}
	r->kind = RULE_LONG;
	for (r->up = 0; r->up < (int32_t)n_longs; r->up++)
		if (!__builtin_memcmp(&longs[r->up], s, sizeof(*s)))
			return true;
	if (n_longs == LONGS)
		return false;
	longs[n_longs++] = *s;
	return true;
}

static bool keep(uintptr_t at, struct rule rule)
{
	for (unsigned int i = 0; i < PROBES; i++) {
		struct rule *r = place_of(at, i);

		if (r->at)
			continue;
		rule.at = 0;
		*r = rule;
		__atomic_store_n(&r->at, at, __ATOMIC_RELEASE);
		return true;
	}
	return false;
}

/* The reason for which it is not known; NULL: it is. */
static __attribute__((noinline)) const char *learn(uintptr_t at, struct rule *ret_rule)
{
	static struct turn turn;
	static struct unwind_step step; /* of the one whose turn it is */
	const char *why = NULL;
	uint64_t signals;

	if (!site_is_code(at))
		return "in no object";
	if (sys_is_silent)
		return "not to be asked here";
	signals = sys_block_signals();
	*ret_rule = (struct rule){0};
	if (!turn_take(&turn)) {
		sys_restore_signals(signals);
		return "busy";
	}
	if (find(at, ret_rule)) {
		/* meanwhile another thread has learned it */
	} else if (turn.is_lost) {
		why = "libunwind was interrupted by a fork";
	} else {
		unwind_learn(at, &step);
		if (!rule_of(&step, ret_rule) || !keep(at, *ret_rule))
			why = "too many places";
	}
	turn_give_back(&turn);
	sys_restore_signals(signals);
	return why;
}

void walk_forget(void)
{
	sys_madvise(&rules, sizeof(rules), MADV_DONTNEED);
}

/* --- the stack */

/* Pages that were found to be there: of the thread's own stack and of one that signals are handled on. */
struct range {
	uintptr_t low, high;
};
static TLS struct range known[2];
static TLS uint8_t last_known;

static __attribute__((noinline)) bool ask(uintptr_t at)
{
	uintptr_t page = at & ~(uintptr_t)(PROV_PAGE - 1);
	struct range *r = known;

	if (at % 8 || sys_is_silent || !call_can_read((const void *)at))
		return false;
	for (; r < known + 2; r++) {
		if (r->high == page && r->low)
			r->high = page + PROV_PAGE;
		else if (r->low == page + PROV_PAGE)
			r->low = page;
		else
			continue;
		return true;
	}
	last_known ^= 1;
	/* A handler in between finds an empty one. */
	r = &known[last_known & 1];
	r->high = 0;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	r->low = page;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	r->high = page + PROV_PAGE;
	return true;
}

static inline bool load(uintptr_t at, uintptr_t *ret_word)
{
	bool is_known = (at >= known[0].low && at + 8 <= known[0].high) ||
			(at >= known[1].low && at + 8 <= known[1].high);

	if (__builtin_expect(!is_known, 0) && !ask(at))
		return false;
	*ret_word = *(const uintptr_t *)at;
	return true;
}

static const char out_of_stack[] = "the stack is not there";
static const char no_bp[] = "no frame pointer";

static uintptr_t sum_of(const struct walk *w, const uintptr_t *loaded, struct unwind_sum sum)
{
	uintptr_t base = sum.base == UNWIND_SP	 ? w->sp
			 : sum.base == UNWIND_BP ? w->bp
						 : loaded[sum.base - UNWIND_LOAD];

	return base + (uintptr_t)(intptr_t)sum.offset;
}

static bool needs_bp(const struct unwind_step *s)
{
	bool needs = s->sp.base == UNWIND_BP;

	for (unsigned int i = 0; i < s->n_loads; i++)
		needs |= s->loads[i].base == UNWIND_BP;
	return needs;
}

static __attribute__((noinline)) bool up_long(struct walk *w, const struct unwind_step *s)
{
	uintptr_t loaded[UNWIND_LOADS], sp;

	if (needs_bp(s) && !w->has_bp) {
		w->why = no_bp;
		return false;
	}
	for (unsigned int i = 0; i < s->n_loads; i++)
		if (!load(sum_of(w, loaded, s->loads[i]), &loaded[i])) {
			w->why = out_of_stack;
			return false;
		}
	sp = sum_of(w, loaded, s->sp);
	w->at = sum_of(w, loaded, s->ip);
	w->has_bp = s->bp.base != UNWIND_NONE && (s->bp.base != UNWIND_BP || w->has_bp);
	if (w->has_bp)
		w->bp = sum_of(w, loaded, s->bp);
	if (!s->is_signal && sp <= w->sp) {
		w->why = "the stack goes down";
		return false;
	}
	w->sp = sp;
	w->is_exact = s->is_signal;
	w->is_signal |= s->is_signal;
	return true;
}

static bool up_short(struct walk *w, const struct rule *r)
{
	uintptr_t sp = (r->kind == RULE_SP ? w->sp : w->bp) + (uintptr_t)(intptr_t)r->up;

	if (r->kind == RULE_BP && !w->has_bp) {
		w->why = no_bp;
		return false;
	}
	if (sp <= w->sp) {
		w->why = "the stack goes down";
		return false;
	}
	if (!load(sp - 8, &w->at) ||
	    (r->bp_kind == BP_SAVED && !load(sp + (uintptr_t)(r->bp * 8l), &w->bp))) {
		w->why = out_of_stack;
		return false;
	}
	w->has_bp = r->bp_kind == BP_SAVED || (w->has_bp && r->bp_kind == BP_SAME);
	w->sp = sp;
	w->is_exact = false;
	return true;
}

bool walk_up(struct walk *w)
{
	uintptr_t at = w->is_exact ? w->at : w->at - 1;
	struct rule rule;

	if (!find(at, &rule)) {
		w->why = learn(at, &rule);
		if (w->why)
			return false;
	}
	switch ((enum rule_kind)rule.kind) {
	case RULE_SP:
	case RULE_BP:
		return up_short(w, &rule);
	case RULE_LONG:
		return up_long(w, &longs[rule.up]);
	case RULE_NO_TABLE:
	case RULE_NONE:
		w->why = "no unwind table";
		return false;
	case RULE_END:
		break;
	}
	w->why = NULL;
	return false;
}
