/* hook_memory.c - mappings, and limits on all of them: see hook.h. */
#include "hook.h"

#include "log.h"
#include "../generated/poison.h" /* last: hooked names can no longer be spelled */

void memory_mapped(const struct call *c)
{
	c->thread->image->has_maps = 1;
}

bool memory_has_maps(void)
{
	struct thread *t = state_thread();

	return t && t->image->has_maps;
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

void hook_mlockall_before(struct call *c, struct exit_hook *h, int flags)
{
	(void)c, (void)h, (void)flags;
	log_shrink();
}
