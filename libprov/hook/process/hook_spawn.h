/* hook_spawn.h - programs run by one call. */
#ifndef PROV_HOOK_SPAWN_H
#define PROV_HOOK_SPAWN_H

#include "hook/hook.h"
#include "start/env.h"
#include "start/env_lend.h"
#include "start/program.h"

struct spawn_hook {
	pid_t *pid, own_pid;
	uint64_t token;
	struct env_block env;
	struct program program;
	char *const *actions; /* NULL or to be unmapped, as is search */
	size_t actions_size;
	char *search;
	char *const *envp; /* the caller's */
	uint64_t attr;
	int64_t pgroup;
	bool is_crowded; /* there was no room for what prov adds to the environment */
	const char *path;
	const char *file, *given; /* what is executed: what the caller gave, as a rule */
	char *const *argv, *const *arguments; /* of the call, and of what is executed */
};
void hook_spawn_before(struct call *c, struct spawn_hook *h, pid_t *pid, const char *path,
		       const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr,
		       char *const argv[], char *const envp[]);
void hook_spawn_after(struct call *c, struct spawn_hook *h, int ret);
bool hook_spawn_again(struct call *c, struct spawn_hook *h, int ret);
/* They give a descriptor instead of the process's id. */
#define pidfd_spawn_hook	 spawn_hook
#define pidfd_spawnp_hook	 spawn_hook
#define hook_pidfd_spawn_before	 hook_spawn_before
#define hook_pidfd_spawnp_before hook_spawnp_before
void hook_pidfd_spawn_after(struct call *c, struct spawn_hook *h, int ret);
#define hook_pidfd_spawnp_after hook_pidfd_spawn_after
#define spawnp_hook		spawn_hook
#define hook_spawnp_again	hook_spawn_again
#define hook_pidfd_spawn_again	hook_spawn_again
#define hook_pidfd_spawnp_again hook_spawn_again
void hook_spawnp_before(struct call *c, struct spawn_hook *h, pid_t *pid, const char *file,
			const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr,
			char *const argv[], char *const envp[]);
#define hook_spawnp_after hook_spawn_after

/* system and popen take the environment from `environ`: it is another one while they run. */
struct system_hook {
	struct loan *loan;
	struct _pthread_cleanup_buffer cleanup; /* cancellation ends the loan */
	bool is_guarded;			/* by that */
};
#define popen_hook system_hook
void hook_system_before(struct call *c, struct system_hook *h, const char *command);
void hook_system_after(struct call *c, struct system_hook *h, int ret);
#define wordexp_hook system_hook
void hook_wordexp_before(struct call *c, struct system_hook *h, const char *words,
			 wordexp_t *result, int flags);
void hook_wordexp_after(struct call *c, struct system_hook *h, int ret);
void hook_popen_before(struct call *c, struct system_hook *h, const char *command,
		       const char *mode);
void hook_popen_after(struct call *c, struct system_hook *h, FILE *ret);

#endif
