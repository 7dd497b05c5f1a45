/* hook_memory.h - mappings of files and shared memory; limits of memory. */
#ifndef PROV_HOOK_MEMORY_H
#define PROV_HOOK_MEMORY_H

#include "hook/hook.h"
#include "log.h"

void memory_mapped(const struct call *c, const void *at, size_t length, int prot, int flags, int fd,
		   off_t offset);
void memory_unmapped(const struct call *c, const void *at, size_t length);
void memory_attached(const struct call *c, int id, const void *at);
void memory_moved(const struct call *c, const void *old, size_t old_length, const void *at,
		  size_t length);
void memory_detached(const struct call *c, const void *at);
bool memory_has_maps(void);

/* False: the call is about to take memory of the log, so that nothing more can be recorded. */
void memory_log_taken(unsigned int call_no, const char *name);
static inline bool memory_spares_log(unsigned int call_no, const char *name, const void *at,
				     size_t length)
{
	if (__builtin_expect(!log_touches(at, length), 1))
		return true;
	memory_log_taken(call_no, name);
	return false;
}

#define setrlimit_hook exit_hook
#define prlimit_hook   exit_hook
#define mlockall_hook  exit_hook
void hook_setrlimit_before(struct call *c, struct exit_hook *h, int resource,
			   const struct rlimit *limit);
void hook_prlimit_before(struct call *c, struct exit_hook *h, pid_t pid, int resource,
			 const struct rlimit *limit, struct rlimit *old);
/* Unless it only asks: limit is NULL. */
void limit_set(const struct call *c, pid_t pid, int resource, const struct rlimit *limit);
void hook_mlockall_before(struct call *c, struct exit_hook *h, int flags);
#define hook_setrlimit_after(c, h, ret) ((void)0)
#define hook_prlimit_after(c, h, ret)	((void)0)
#define hook_mlockall_after(c, h, ret)	((void)0)

#endif
