/* sync.c - see sync.h. */
#include "sync.h"

#include "hot.h"
#include "log.h"
#include "put.h"

#define PARTIES_MAX 32 /* of an object: a release walks along them */

HOT bool sync_is_watching, sync_is_full;

void sync_watch(void)
{
	sync_is_full = log_now.file->flags & PROV_FILE_SYNC_FULL;
	if (!(log_now.file->flags & PROV_FILE_SYNC_OFF))
		__atomic_store_n(&sync_is_watching, true, __ATOMIC_RELAXED);
}

static struct stamp stamp_now(struct thread *t)
{
	struct stamp stamp = known_stamp(t);

	t->mark = stamp.progress = thread_progress(t);
	return stamp;
}

struct stamp sync_stamp(struct thread *t)
{
	late_fix(t);
	return stamp_now(t);
}

struct stamp sync_stamp_for(const struct sync *s)
{
	return s->place.share ? sync_stamp(s->thread) : stamp_now(s->thread);
}

static bool call_of(const struct sync *s, struct call *c)
{
	*c = (struct call){.thread = s->thread, .no = s->no};
	c->t0 = c->t1 = clock_ticks();
	return true;
}

static void tell(const struct sync *s, enum acquire_what what, uint64_t n, uint64_t task,
		 uint64_t ops)
{
	const struct share *share = s->place.share;
	struct call c;

	call_of(s, &c);
	s->thread->n_acquired++;
	put_ACQUIRE(&c, 0, what, s->place.address, n, task >> SERIAL_BITS,
		    task & ((1u << SERIAL_BITS) - 1), ops, share ? &share->file : NULL,
		    share ? share->offset + (s->place.address - share->start) : 0);
}

/* A fork's child has its parent's notes in its memory: they are about other locks than its own. */
static bool is_of_here(const struct sync *s, uint64_t task)
{
	return task && (s->place.share || task >> SERIAL_BITS == s->thread->image_id);
}

/* A handler in between may not rely on what the thread has learned and not recorded. */
static void tell_news(const struct sync *s, enum acquire_what what, uint64_t n,
		      const struct release *from)
{
	s->thread->n_telling++;
	if (known_learn(s->thread, from))
		tell(s, what, n, from->task, from->stamp.ops);
	s->thread->n_telling--;
}

void sync_acquired(const struct sync *s, enum acquire_what what, uint64_t n,
		   const struct release *from)
{
	struct release news = *from;
	uint64_t task = is_of_here(s, from->task) ? from->task : 0;

	if (task && task != sync_task(s->thread))
		late_claim(s->thread, &news);
	if (sync_is_full)
		tell(s, what, n, task, news.stamp.ops);
	else if (task && task != sync_task(s->thread))
		tell_news(s, what, n, &news);
}

void sync_acquired_from_dead(const struct sync *s, enum acquire_what what, uint64_t n,
			     uint64_t task)
{
	struct release dead = {task, {.ops = UINT64_MAX, .slot = NO_SLOT}};

	if (is_of_here(s, task))
		sync_acquired(s, what, n, &dead);
}

void sync_tell_release(const struct sync *s, enum acquire_what what)
{
	struct call c;

	if (!sync_is_full)
		return;
	call_of(s, &c);
	put_RELEASE(&c, 0, what, s->place.address, s->place.o ? s->place.o->n : 0);
}

void sync_released(struct sync *s, enum acquire_what what)
{
	sync_tell_release(s, what);
	s->place.o->last = (struct release){sync_task(s->thread), sync_stamp_for(s)};
}

struct party *sync_next(const struct sync *s, const struct party *party)
{
	uint32_t number =
		party ? party->next : __atomic_load_n(&s->place.o->parties, __ATOMIC_ACQUIRE);

	return table_party(&s->place, number);
}

static bool take(struct party *party, uint64_t task)
{
	uint64_t none = 0;

	return __atomic_compare_exchange_n(&party->task, &none, task, false, __ATOMIC_ACQ_REL,
					   __ATOMIC_RELAXED);
}

static struct party *new_party(const struct sync *s, uint64_t task)
{
	struct object *o = s->place.o;
	uint32_t number = table_new_party(&s->place);
	struct party *party = table_party(&s->place, number);

	if (!party)
		return NULL;
	party->task = task;
	party->next = __atomic_load_n(&o->parties, __ATOMIC_RELAXED);
	while (!__atomic_compare_exchange_n(&o->parties, &party->next, number, false,
					    __ATOMIC_RELEASE, __ATOMIC_RELAXED))
		;
	return party;
}

struct party *sync_party(const struct sync *s)
{
	uint64_t task = sync_task(s->thread);
	uint32_t n = 0;

	for (struct party *p = sync_next(s, NULL); p; p = sync_next(s, p), n++)
		if (p->task == task)
			return p;
	for (struct party *p = sync_next(s, NULL); p; p = sync_next(s, p))
		if (take(p, task))
			return p;
	return n < PARTIES_MAX ? new_party(s, task) : NULL;
}
