/* hook_wait.h - ends of processes: waited for, and of their own. */
#ifndef PROV_HOOK_WAIT_H
#define PROV_HOOK_WAIT_H

#include "hook/hook.h"

struct wait_hook {
	int *status, own_status; /* the caller's, or ours where the caller gave NULL */
	struct rusage *usage, own_usage;
	uint64_t user_us, system_us, maxrss;
};
#define waitpid_hook wait_hook
#define wait3_hook   wait_hook
#define wait4_hook   wait_hook
void hook_wait_before(struct call *c, struct wait_hook *h, int *status);
void hook_wait_after(struct call *c, struct wait_hook *h, pid_t ret);
void hook_waitpid_before(struct call *c, struct wait_hook *h, pid_t pid, int *status, int options);
#define hook_waitpid_after hook_wait_after
void hook_wait3_before(struct call *c, struct wait_hook *h, int *status, int options,
		       struct rusage *usage);
void hook_wait3_after(struct call *c, struct wait_hook *h, pid_t ret);
void hook_wait4_before(struct call *c, struct wait_hook *h, pid_t pid, int *status, int options,
		       struct rusage *usage);
#define hook_wait4_after hook_wait3_after

struct waitid_hook {
	siginfo_t *info, own;
	int status;
};
void hook_waitid_before(struct call *c, struct waitid_hook *h, idtype_t type, id_t id,
			siginfo_t *info, int options);
void hook_waitid_after(struct call *c, struct waitid_hook *h, int ret);

#define sys_waitid_hook waitid_hook
#define hook_sys_waitid_before(c, h, type, id, info, options, usage)                               \
	hook_waitid_before(c, h, type, id, info, options)
#define hook_sys_waitid_after hook_waitid_after

#define quick_exit_hook	      exit_hook
#define abort_hook	      exit_hook
void hook_exit_before(struct call *c, struct exit_hook *h, int status);
void hook_quick_exit_before(struct call *c, struct exit_hook *h, int status);
void hook_abort_before(struct call *c, struct exit_hook *h);

#endif
