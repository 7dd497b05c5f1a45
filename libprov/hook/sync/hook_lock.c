/*
 * hook_lock.c - locks of files order processes: see hook_lock.h and sync.h.
 *
 * They are reader-writer locks of a file, or of a range of it, in the table that processes share.
 * Locks that this process holds are kept here, since a lock ends in many ways: by unlocking more
 * than was locked, by closing a descriptor, with the process.  A release that is missed is an edge
 * that is missed; a note is only ever made of a lock that is held.
 */
#include "hook_lock.h"

#include <sys/file.h>

#include "fd.h"
#include "hot.h"
#include "log.h"
#include "sync/sync.h"
#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define HELD 32

/* From start to end, which is not part of it; of flock(2) all. */
struct range {
	uint64_t start, end;
};

struct held {
	uint32_t state; /* 0 free, 1 being filled, 2 held */
	uint8_t what;	/* enum acquire_what: ACQUIRE_FLOCK or ACQUIRE_RANGE */
	bool is_exclusive;
	int fd;
	struct range range;
	struct share file;
	struct object *object;
	struct party *party;
	uint64_t task;
};

static struct held held[HELD];
HOT uint32_t locks_held;

static struct range whole(void)
{
	return (struct range){0, UINT64_MAX};
}

/* False: the lock is nothing that has a name (off the end of the file, a descriptor that is none).
 */
static bool find(struct sync *s, const struct call *c, int fd, enum acquire_what what,
		 struct range range, struct share *ret_file)
{
	const struct id *id = fd_id(c, fd);

	if (!id || log_now.file->flags & PROV_FILE_SYNC_OFF)
		return false;
	*ret_file = (struct share){.file = *id, .offset = range.start};
	*s = (struct sync){.thread = c->thread, .no = c->no};
	return table_find_named(s, ret_file, (uint64_t)what ^ range.end * 2);
}

static bool is_same_file(const struct id *a, const struct id *b)
{
	return a->major == b->major && a->minor == b->minor && a->inode == b->inode;
}

/* The holder is the process: another of its threads may give the lock back. */
static uint64_t process(const struct thread *t)
{
	return sync_task(t) | ((1u << SERIAL_BITS) - 1);
}

/* --- giving back */

static void give(const struct call *c, struct held *h)
{
	struct sync s = {.thread = c->thread, .no = c->no};

	s.place = (struct place){.o = h->object, .share = &h->file};
	if (h->is_exclusive) {
		if (h->object->owner == process(c->thread)) {
			h->object->owner = 0;
			sync_released(&s, h->what);
		}
	} else if (h->party && h->task == sync_task(c->thread)) {
		sync_tell_release(&s, h->what);
		h->party->recent[0] = sync_stamp(c->thread);
		h->party->done = 1;
	}
	if (__atomic_exchange_n(&h->state, 0, __ATOMIC_RELEASE))
		__atomic_fetch_sub(&locks_held, 1, __ATOMIC_RELAXED);
}

static void give_range(const struct call *c, int fd, enum acquire_what what, struct range range)
{
	const struct id *id = locks_held ? fd_id(c, fd) : NULL;

	for (uint32_t i = 0; id && i < HELD; i++) {
		struct held *h = &held[i];

		if (__atomic_load_n(&h->state, __ATOMIC_ACQUIRE) == 2 && h->what == what &&
		    is_same_file(&h->file.file, id) && h->range.start < range.end &&
		    range.start < h->range.end && (what != ACQUIRE_FLOCK || h->fd == fd))
			give(c, h);
	}
}

/* Closing any descriptor of a file ends the locks of its ranges; flock's go with the last one. */
void locks_closing(const struct call *c, int fd)
{
	for (uint32_t i = 0; i < HELD; i++)
		if (__atomic_load_n(&held[i].state, __ATOMIC_ACQUIRE) == 2 && held[i].fd == fd)
			give(c, &held[i]);
}

void locks_ending(const struct call *c)
{
	for (uint32_t i = 0; locks_held && i < HELD; i++)
		if (__atomic_load_n(&held[i].state, __ATOMIC_ACQUIRE) == 2)
			give(c, &held[i]);
}

/* --- taking */

static void keep(const struct sync *s, const struct share *file, const struct held *what)
{
	for (uint32_t i = 0; i < HELD; i++) {
		struct held *h = &held[i];
		uint32_t is_free = 0;

		if (!__atomic_compare_exchange_n(&h->state, &is_free, 1, false, __ATOMIC_ACQUIRE,
						 __ATOMIC_RELAXED))
			continue;
		*h = *what;
		h->file = *file;
		h->object = s->place.o;
		h->task = sync_task(s->thread);
		__atomic_fetch_add(&locks_held, 1, __ATOMIC_RELAXED);
		__atomic_store_n(&h->state, 2, __ATOMIC_RELEASE);
		return;
	}
}

static void take_alone(struct sync *s, enum acquire_what what)
{
	struct object *o = s->place.o;
	struct release from = o->last;

	o->owner = process(s->thread);
	sync_acquired(s, what, ++o->n, &from);
	for (struct party *p = sync_next(s, NULL); p; p = sync_next(s, p)) {
		from = (struct release){p->task, p->recent[0]};
		if (p->task && p->done)
			sync_acquired(s, what, o->n, &from);
		p->done = 0;
		__atomic_store_n(&p->task, 0, __ATOMIC_RELEASE);
	}
}

static struct party *take_shared(struct sync *s, enum acquire_what what)
{
	struct object *o = s->place.o;
	struct party *own = sync_party(s);

	sync_acquired(s, what, __atomic_add_fetch(&o->n, 1, __ATOMIC_RELAXED), &o->last);
	if (own)
		own->done = 0;
	return own;
}

static void take(const struct call *c, int fd, enum acquire_what what, struct range range,
		 bool is_exclusive)
{
	struct held h = {
		.state = 1, .what = what, .is_exclusive = is_exclusive, .fd = fd, .range = range};
	struct share file;
	struct sync s;

	if (!find(&s, c, fd, what, range, &file))
		return;
	if (is_exclusive)
		take_alone(&s, what);
	else
		h.party = take_shared(&s, what);
	keep(&s, &file, &h);
}

/* --- flock(2) */

/* A lock held is given back before another kind is taken, too: flock(2) does the same. */
void hook_flock_before(struct call *c, struct flock_hook *h, int fd, int operation)
{
	*h = (struct flock_hook){fd, operation};
	give_range(c, fd, ACQUIRE_FLOCK, whole());
}

void hook_flock_after(struct call *c, struct flock_hook *h, int ret)
{
	int kind = h->operation & ~LOCK_NB;

	if (ret == 0 && (kind == LOCK_EX || kind == LOCK_SH))
		take(c, h->fd, ACQUIRE_FLOCK, whole(), kind == LOCK_EX);
}

/* --- ranges: fcntl(2), lockf(3) */

static bool place_of(int fd, const struct flock *lock, struct range *ret)
{
	int64_t at = lock->l_start;

	if (lock->l_whence == SEEK_CUR) {
		int64_t now = sys_call(SYS_lseek, fd, 0, SEEK_CUR, 0, 0, 0);

		if (now < 0)
			return false;
		at += now;
	} else if (lock->l_whence != SEEK_SET)
		return false;
	*ret = (struct range){(uint64_t)at,
			      lock->l_len ? (uint64_t)(at + lock->l_len) : UINT64_MAX};
	if (lock->l_len < 0)
		*ret = (struct range){(uint64_t)(at + lock->l_len), (uint64_t)at};
	return at >= 0;
}

static void before(const struct call *c, struct range_hook *h, int fd, const struct flock *lock)
{
	h->fd = fd;
	h->type = lock->l_type;
	h->is_lock = place_of(fd, lock, (struct range *)h->range);
	if (h->is_lock)
		give_range(c, fd, ACQUIRE_RANGE, *(struct range *)h->range);
}

static void after(const struct call *c, const struct range_hook *h, int ret)
{
	if (h->is_lock && ret != -1 && h->type != F_UNLCK)
		take(c, h->fd, ACQUIRE_RANGE, *(const struct range *)h->range, h->type == F_WRLCK);
}

void hook_fcntl_before(struct call *c, struct range_hook *h, int fd, int command, void *arg)
{
	h->is_lock = false;
	if ((command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK ||
	     command == F_OFD_SETLKW) &&
	    !sys_is_silent && call_can_read(arg))
		before(c, h, fd, arg);
}

void hook_fcntl_after(struct call *c, struct range_hook *h, int ret)
{
	after(c, h, ret);
}

void hook_lockf_before(struct call *c, struct range_hook *h, int fd, int command, off_t length)
{
	struct flock lock = {.l_whence = SEEK_CUR, .l_len = length};

	h->is_lock = false;
	if (command != F_LOCK && command != F_TLOCK && command != F_ULOCK)
		return;
	lock.l_type = command == F_ULOCK ? F_UNLCK : F_WRLCK;
	before(c, h, fd, &lock);
}

void hook_lockf_after(struct call *c, struct range_hook *h, int ret)
{
	after(c, h, ret);
}
