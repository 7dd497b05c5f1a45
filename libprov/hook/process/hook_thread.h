/* hook_thread.h - threads begun, ended and named. */
#ifndef PROV_HOOK_THREAD_H
#define PROV_HOOK_THREAD_H

#include "hook/hook.h"
#include "ops.h"

struct thread_hook {
	void *(*start)(void *);
	void *arg;
	uint64_t token;
};
void hook_thread_before(struct call *c, struct thread_hook *h, pthread_t *thread,
			const pthread_attr_t *attr, void *(*start)(void *), void *arg);
void hook_thread_after(struct call *c, struct thread_hook *h, int ret);

struct thrd_hook {
	thrd_start_t start;
	void *arg;
	uint64_t token;
};
void hook_thrd_before(struct call *c, struct thrd_hook *h, thrd_t *thread, thrd_start_t start,
		      void *arg);
void hook_thrd_after(struct call *c, struct thrd_hook *h, int ret);

#define thread_exit_hook exit_hook
#define thrd_exit_hook	 exit_hook
void hook_thread_exit_before(struct call *c, struct exit_hook *h, void *result);
void hook_thrd_exit_before(struct call *c, struct exit_hook *h, int result);
void thread_joined(void);

void thread_named(const struct call *c, enum touch_what what, pthread_t thread);
void stack_asked(const struct call *c, pthread_t thread);

#endif
