/*
 * hook_thread.c - new threads: see hook_thread.h.
 *
 * The new thread starts in a trampoline that tells it which TCREATE it comes from, then jumps to
 * the program's function with the program's argument: no frame of ours stays on its stack.
 */
#include "hook_thread.h"

#include "str.h"
#include "sync/sync.h"
#include "sys.h"
#include "touch.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

/* State for a thread being created; taken by its creator, given back by the thread itself. */
struct gift {
	uint32_t is_taken;
	union {
		void *(*pthread)(void *);
		thrd_start_t thrd;
	} start;
	void *arg;
	struct birth birth;
};

#define GIFTS 1024

/* Made by the first thread to make a thread: most programs have no other. */
static struct gift *gifts;

static struct gift *all_gifts(void)
{
	struct gift *all = __atomic_load_n(&gifts, __ATOMIC_ACQUIRE), *none = NULL;

	if (all)
		return all;
	all = sys_mmap(NULL, GIFTS * sizeof(*all), PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (sys_failed(all))
		return NULL;
	if (__atomic_compare_exchange_n(&gifts, &none, all, false, __ATOMIC_RELEASE,
					__ATOMIC_ACQUIRE))
		return all;
	sys_munmap(all, GIFTS * sizeof(*all));
	return none;
}

static struct gift *take_gift(struct thread *t, uint64_t token)
{
	static uint32_t next;
	struct gift *all = all_gifts();

	for (unsigned int tries = 0; all && tries < GIFTS; tries++) {
		struct gift *g = &all[__atomic_fetch_add(&next, 1, __ATOMIC_RELAXED) % GIFTS];

		if (!__atomic_exchange_n(&g->is_taken, 1, __ATOMIC_ACQUIRE)) {
			g->birth = (struct birth){.parent = t->image_id,
						  .token = token,
						  .place = t->stream.place,
						  .is_noted = true};
			return g;
		}
	}
	return NULL; /* no memory, or a thousand threads not started yet: this one will be
			unannounced */
}

static void give_back(struct gift *g)
{
	__atomic_store_n(&g->is_taken, 0, __ATOMIC_RELEASE);
}

static struct gift open_gift(void *arg)
{
	struct gift g = *(struct gift *)arg;

	give_back(arg);
	thread_birth = g.birth;
	state_thread();
	return g;
}

static void *begin_pthread(void *arg)
{
	struct gift g = open_gift(arg);

	return g.start.pthread(g.arg);
}

static int begin_thrd(void *arg)
{
	struct gift g = open_gift(arg);

	return g.start.thrd(g.arg);
}

void hook_thread_before(struct call *c, struct thread_hook *h, pthread_t *thread,
			const pthread_attr_t *attr, void *(*start)(void *), void *arg)
{
	struct gift *g;

	(void)thread, (void)attr;
	sync_watch();
	h->start = start;
	h->arg = arg;
	h->token = state_token(c->thread);
	g = take_gift(c->thread, h->token);
	if (!g)
		return;
	g->start.pthread = start;
	g->arg = arg;
	h->start = begin_pthread;
	h->arg = g;
}

void hook_thread_after(struct call *c, struct thread_hook *h, int ret)
{
	(void)c;
	if (ret && h->start == begin_pthread)
		give_back(h->arg);
}

void hook_thrd_before(struct call *c, struct thrd_hook *h, thrd_t *thread, thrd_start_t start,
		      void *arg)
{
	struct gift *g;

	(void)thread;
	sync_watch();
	h->start = start;
	h->arg = arg;
	h->token = state_token(c->thread);
	g = take_gift(c->thread, h->token);
	if (!g)
		return;
	g->start.thrd = start;
	g->arg = arg;
	h->start = begin_thrd;
	h->arg = g;
}

void hook_thrd_after(struct call *c, struct thrd_hook *h, int ret)
{
	(void)c;
	if (ret != thrd_success && h->start == begin_thrd)
		give_back(h->arg);
}

/* A thread left by pthread_exit(3), for which libc loads what unwinds the stack (libgcc_s.so.1); it
 * has no op after that, so that the thread that joins looks. */
static bool did_unwind;

static void leave(struct call *c)
{
	c->t1 = c->t0;
	put_TEXIT(c, 0);
	__atomic_store_n(&did_unwind, true, __ATOMIC_RELAXED);
}

void hook_thread_exit_before(struct call *c, struct exit_hook *h, void *result)
{
	(void)h, (void)result;
	leave(c);
}

void hook_thrd_exit_before(struct call *c, struct exit_hook *h, int result)
{
	(void)h, (void)result;
	leave(c);
}

void thread_joined(void)
{
	if (__atomic_load_n(&did_unwind, __ATOMIC_RELAXED) &&
	    __atomic_exchange_n(&did_unwind, false, __ATOMIC_RELAXED))
		state_libs_may_change();
}

void thread_named(const struct call *c, enum touch_what what, pthread_t thread)
{
	char path[64];
	struct text t = text_in(path, sizeof(path));

	if (pthread_equal(thread, pthread_self()))
		return;
	text_add(&t, "/proc/self/task/");
	text_add_u(&t, tls_tid(thread));
	text_add(&t, "/comm");
	file_touched(c, what, path);
}

/* The first thread's stack is no memory of libc's: where it ends stands in a file. */
void stack_asked(const struct call *c, pthread_t thread)
{
	if (pthread_equal(thread, pthread_self()) && sys_gettid() == sys_getpid())
		touch_once(c, TOUCH_READ, "/proc/self/maps");
}
