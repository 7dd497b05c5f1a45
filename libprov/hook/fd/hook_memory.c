/* hook_memory.c - mappings, and limits on all of them: see hook_memory.h. */
#include "hook_memory.h"

#include "fd.h"
#include "log.h"
#include "sync/sync.h"
#include "sys.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

/* Anonymous memory is shared by inheritance only: a name of its own will do. */
static struct id anonymous(const struct call *c)
{
	static uint32_t n;

	return (struct id){.major = UINT32_MAX,
			   .minor = __atomic_add_fetch(&n, 1, __ATOMIC_RELAXED),
			   .inode = c->thread->image_id};
}

/* Locks in memory that is shared order threads of several processes. */
static void share(const struct call *c, const void *at, size_t length, int fd, uint64_t offset)
{
	const struct id *file = fd < 0 ? NULL : fd_id(c, fd);
	struct id own;

	if (!file) {
		own = anonymous(c);
		file = &own;
	}
	table_share(at, length, file, offset);
	sync_watch();
}

void memory_mapped(const struct call *c, const void *at, size_t length, int prot, int flags, int fd,
		   off_t offset)
{
	int type = flags & MAP_TYPE;

	c->thread->image->has_maps = 1;
	if (c->err)
		return;
	if (type != MAP_PRIVATE && (prot & PROT_WRITE))
		share(c, at, length, flags & MAP_ANONYMOUS ? -1 : fd, (uint64_t)offset);
	else
		table_unshare(at, length);
}

void memory_unmapped(const struct call *c, const void *at, size_t length)
{
	if (!c->err)
		table_unshare(at, length);
}

void memory_moved(const struct call *c, const void *old, size_t old_length, const void *at,
		  size_t length)
{
	if (!c->err)
		table_move(old, old_length, at, length);
}

void memory_detached(const struct call *c, const void *at)
{
	if (!c->err)
		table_unshare_whole(at);
}

/* A segment of System V: its number names it. */
void memory_attached(const struct call *c, int id, const void *at)
{
	struct id file = {.major = UINT32_MAX, .minor = UINT32_MAX, .inode = (uint32_t)id};
	struct shmid_ds ds;

	c->thread->image->has_maps = 1;
	if (c->err || sys_call(SYS_shmctl, id, IPC_STAT, (long)&ds, 0, 0, 0) < 0)
		return;
	table_share(at, ds.shm_segsz, &file, 0);
	sync_watch();
}

bool memory_has_maps(void)
{
	struct thread *t = state_thread();

	return t && (t->image->has_maps || table_shares); /* a fork's child has its parent's */
}

/*
 * Threads in the middle of a call find that nothing can be reserved (log.c), and nothing that can
 * be added to, since another phase has begun.
 */
void memory_log_taken(unsigned int call_no, const char *name)
{
	struct call c;

	if (!log_now.file || unusual.log_is_given_up)
		return;
	if (call_now(&c, call_no)) {
		put_GAP(&c, 0, "log", name, NULL);
		state_end_image(c.thread);
	}
	state_stop();
	log_give_up();
}

void hook_setrlimit_before(struct call *c, struct exit_hook *h, int resource,
			   const struct rlimit *limit)
{
	(void)c, (void)h, (void)limit;
	if (resource == RLIMIT_AS)
		log_shrink();
}

void hook_prlimit_before(struct call *c, struct exit_hook *h, pid_t pid, int resource,
			 const struct rlimit *limit, struct rlimit *old)
{
	(void)pid, (void)old;
	if (limit)
		hook_setrlimit_before(c, h, resource, limit);
}

void limit_set(const struct call *c, pid_t pid, int resource, const struct rlimit *limit)
{
	struct rlimit asked = {0, 0};

	if (!limit)
		return;
	if (!c->err || (call_can_read(limit) && call_can_read(&limit->rlim_max)))
		asked = *limit;
	put_LIMIT(c, c->err ? -1 : 0, pid, (uint64_t)resource, asked.rlim_cur, asked.rlim_max);
}

void hook_mlockall_before(struct call *c, struct exit_hook *h, int flags)
{
	(void)c, (void)h, (void)flags;
	log_shrink();
}
