/*
 * hook_fork.c - new processes: see hook_fork.h.
 *
 * fork: the child finds its image page wiped and begins a new image at its first op; what it needs
 * to know of its birth is in the copied TLS.
 * vfork: vfork.S; between vfork_before() and vfork_after() in the parent, the ops of this thread are
 * the child's.
 */
#include "hook_fork.h"

#include <linux/sched.h>

#include "log.h"
#include "stack.h"
#include "stack/script.h"
#include "start/scratch.h"
#include "sync/sync.h"
#include "hook/wrap.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

void hook_clone_before(struct call *c)
{
	state_expect(1);
	state_birth(c->thread, state_token(c->thread));
}

void hook_fork_before(struct call *c)
{
	hook_clone_before(c);
	tls_find_tid();
	/* Looked up by the child, each would be some pages of libc and of its own. */
	real_get(REAL_execve);
	real_get(REAL_execvpe);
	thread_birth.is_noted = true;
}

/* One page fault now instead of one to read, one to write. */
void hook_fork_child(const struct call *c)
{
	(void)c;
	*(volatile uint8_t *)wiped->fd_generation = 0;
	if (stack_mode)
		script_forked();
}

void hook_fork_parent(struct call *c, pid_t ret)
{
	(void)c;
	if (ret < 0)
		state_expect(-1);
}

/* The token of the fork just made, which the child has taken with it. */
uint64_t state_forked(const struct call *c)
{
	uint64_t token = thread_birth.token;

	(void)c;
	state_birth_done();
	return token;
}

/* The parent ends inside the call; what the child knows must be in the log before. */
void hook_daemon_before(struct call *c, struct daemon_hook *h, int nochdir, int noclose)
{
	struct call exit;

	h->token = state_token(c->thread);
	c->t1 = c->t0;
	put_FORK(c, 0, SIGCHLD, h->token);
	if (call_now(&exit, CALL_daemon))
		put_EXIT(&exit, 0, EXIT_AT_ONCE, 0, clock_ns(CLOCK_MONOTONIC));
	state_birth(c->thread, h->token);
	h->goes_home = !nochdir;
	h->closes = !noclose;
}

/*
 * In the child if it succeeded: the call that began in the parent goes on in another process.  In
 * the parent if it failed; then its image has an EXIT that was none, and more ops after it.
 */
void hook_daemon_after(struct call *c, struct daemon_hook *h, int ret)
{
	c->thread = state_thread();
	state_birth_done();
	if (!c->thread)
		return;
	if (ret) {
		put_FORK(c, ret, SIGCHLD, h->token);
		return;
	}
	put_SESSION(c, 0, 0, 0);
	if (h->goes_home)
		put_CHDIR(c, 0, AT_FDCWD, "/");
	for (int fd = 0; h->closes && fd < 3; fd++) {
		fd_changed(fd);
		put_OPEN(c, fd, AT_FDCWD, "/dev/null", O_RDWR, 0, fd_id(c, fd));
	}
}

/* --- vfork */

#define VFORK_DEPTH 8

/* State for the parent to resume with; the child runs on its stack and may not keep it there. */
struct vfork_frame {
	void *return_to;
	struct thread *parent; /* NULL: not recording */
	uint64_t t0, token;
	uintptr_t mark;
};

static void leave_child(struct thread *parent)
{
	struct thread *child = state_leave_child(parent);

	if (child)
		scratch_give(child->exec_memory, child->exec_size);
}

static TLS struct vfork_frame frames[VFORK_DEPTH];
static TLS unsigned int depth;

/* Called by vfork.S only.  Returns the function to call; NULL: no room, jump there instead. */
__attribute__((used, visibility("hidden"))) void *vfork_before(void *return_to)
{
	struct thread *t = state_thread();
	struct vfork_frame *f;

	if (!tls_is_own() || depth == VFORK_DEPTH) {
		log_lose(PROV_LOST_SHARED);
		return NULL;
	}
	f = &frames[depth];
	depth++;
	f->return_to = return_to;
	f->parent = t;
	f->mark = call_mark;
	if (t) {
		f->token = state_token(t);
		f->t0 = clock_ticks();
		state_birth(t, f->token);
		thread_birth.ppid = t->image->pid;
		state_enter_child(t);
	}
	call_mark = CALL_ALL;
	return (void *)real_get(REAL_vfork);
}

__attribute__((used, visibility("hidden"))) void *vfork_real(void)
{
	return (void *)real_get(REAL_vfork);
}

/* Runs in the child with 0, then in the parent.  Returns where to go on. */
__attribute__((used, visibility("hidden"))) void *vfork_after(long ret)
{
	struct vfork_frame *f = &frames[depth - 1];
	int saved = errno;
	struct call c;

	call_mark = ret == 0 ? 0 : f->mark;
	if (ret == 0)
		return f->return_to;
	depth--;
	if (f->parent) {
		leave_child(f->parent);
		state_birth_done();
		c = (struct call){
			.thread = f->parent, .t0 = f->t0, .no = CALL_vfork, .outer = f->mark};
		call_end(&c, ret < 0 ? saved : 0);
		put_FORK(&c, ret, CLONE_VM | CLONE_VFORK | SIGCHLD, f->token);
	}
	errno = saved;
	return f->return_to;
}

/* --- clone */

static bool shares_memory(int flags)
{
	return flags & CLONE_VM;
}

/*
 * All seven arguments go on as they are.  A child with memory of its own is found out as after
 * fork; one with TLS of its own by its first op; one that borrows our TLS while we wait (as vfork)
 * is bracketed; one that shares TLS with a running parent cannot be distinguished: both stop
 * recording.
 */
EXPORT int wrap_clone(int (*fn)(void *), void *stack, int flags, void *arg, ...) ASM("clone");
int wrap_clone(int (*fn)(void *), void *stack, int flags, void *arg, ...)
{
	int (*real)(int (*)(void *), void *, int, void *, ...) =
		(int (*)(int (*)(void *), void *, int, void *, ...))(void *)real_get(REAL_clone);
	struct thread *parent;
	struct call c;
	va_list ap;
	bool borrows = shares_memory(flags) && !(flags & CLONE_SETTLS);
	void *parent_tid, *tls, *child_tid;
	uint64_t token;
	int ret;

	va_start(ap, arg);
	parent_tid = va_arg(ap, void *);
	tls = va_arg(ap, void *);
	child_tid = va_arg(ap, void *);
	va_end(ap);
	if (flags & CLONE_SETTLS)
		tls_is_about_to_differ();
	if (!call_enter(&c, CALL_clone))
		return real(fn, stack, flags, arg, parent_tid, tls, child_tid);
	parent = c.thread;
	token = state_token(parent);
	state_birth(parent, token);
	if (borrows && (flags & CLONE_VFORK))
		state_enter_child(parent);
	else if (borrows) {
		c.t1 = c.t0;
		put_GAP(&c, 0, "shared-tls", "clone(CLONE_VM) without CLONE_SETTLS", NULL);
		state_stop_thread();
	}
	if (!shares_memory(flags))
		state_expect(1);
	else
		sync_watch();
	ret = real(fn, stack, flags, arg, parent_tid, tls, child_tid);
	call_end(&c, ret != -1 ? 0 : call_errno());
	if (!shares_memory(flags) && ret == -1)
		state_expect(-1);
	if (borrows && (flags & CLONE_VFORK))
		leave_child(parent);
	state_birth_done();
	put_FORK(&c, ret, (uint32_t)flags, token);
	return ret;
}

EXPORT int wrap___clone(int (*fn)(void *), void *stack, int flags, void *arg, ...) ASM("__clone")
	__attribute__((alias("clone")));
