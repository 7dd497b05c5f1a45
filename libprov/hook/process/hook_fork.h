/* hook_fork.h - fork, vfork, clone: new processes in memory of their own or shared. */
#ifndef PROV_HOOK_FORK_H
#define PROV_HOOK_FORK_H

#include "hook/hook.h"

void hook_fork_before(struct call *c);
void hook_clone_before(struct call *c); /* by a system call, of which libc knows nothing */
void hook_fork_parent(struct call *c, pid_t ret);
void hook_fork_child(const struct call *c);
uint64_t state_forked(const struct call *c);
#define hook_forkpty_before(c, master, name, term, size)		   hook_clone_before(c)
#define hook_forkpty_parent						   hook_fork_parent
#define hook_sys_fork_before						   hook_clone_before
#define hook_sys_fork_parent						   hook_fork_parent
#define hook_sys_fork_child(c)						   ((void)0)
#define hook_sys_clone_before(c, flags, stack, parent_tid, child_tid, tls) hook_clone_before(c)
#define hook_sys_clone_parent						   hook_fork_parent
#define hook_sys_clone_child(c, flags, stack, parent_tid, child_tid, tls)  ((void)0)
#define hook_clone3_before(c, args, size)				   hook_clone_before(c)
#define hook_clone3_parent						   hook_fork_parent
#define hook_clone3_child(c, args, size)				   ((void)0)

struct daemon_hook {
	uint64_t token;
	bool goes_home, closes;
};
void hook_daemon_before(struct call *c, struct daemon_hook *h, int nochdir, int noclose);
void hook_daemon_after(struct call *c, struct daemon_hook *h, int ret);

#endif
