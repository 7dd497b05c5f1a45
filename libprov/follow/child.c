/* child.c - areas of threads, and how threads and processes are made.  See follow.h. */
#include <errno.h>
#include <linux/sched.h>
#include <sys/mman.h>

#include "call.h"
#include "calls.h"
#include "follow.h"
#include "log.h"
#include "put.h"
#include "str.h"
#include "sys.h"
#include "hook/hook_syscall.h"

#define ARCH_SET_FS 0x1002

ucontext_t *follow_child(struct area *a) HIDDEN;

extern const char __ehdr_start[] HIDDEN;

struct area *areas;

static void *base_of(struct area *a)
{
	return (char *)a - AREA_TOP;
}

/* Also in silence: threads are made as long as the program may. */
static void unmap(void *at, size_t n)
{
	sys_call_always(SYS_munmap, (long)at, (long)n, 0, 0, 0, 0);
}

static uint32_t id(long what)
{
	return (uint32_t)sys_call_always(what, 0, 0, 0, 0, 0, 0);
}

static struct area *map_area(void)
{
	char *at = (char *)sys_call_always(SYS_mmap, 0, 2 * AREA_SIZE, PROT_READ | PROT_WRITE,
					   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	char *base = (char *)(((uintptr_t)at + AREA_SIZE - 1) & ~(uintptr_t)(AREA_SIZE - 1));

	if (sys_failed(at))
		return NULL;
	if (base > at)
		unmap(at, (size_t)(base - at));
	unmap(base + AREA_SIZE, (size_t)(at + AREA_SIZE - base));
	return (struct area *)(base + AREA_TOP);
}

/* Its thread is gone. */
static bool is_free(struct area *a)
{
	if (a->state == AREA_ENDING)
		return sys_call_always(SYS_tgkill, a->pid, a->tid, 0, 0, 0, 0) == -ESRCH;
	return a->state == AREA_FREE;
}

static struct area *find_area(void)
{
	uint32_t was;

	for (struct area *a = areas; a; a = a->next) {
		was = a->state;
		if (is_free(a) && __atomic_compare_exchange_n(&a->state, &was, AREA_MADE, false,
							      __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
			return a;
	}
	return NULL;
}

/* In memory of its own a forked child has copies of areas whose threads are elsewhere. */
static void free_others(struct area *own)
{
	for (struct area *a = areas; a; a = a->next)
		if (a != own)
			a->state = AREA_FREE;
}

static void clear(char *p, size_t n)
{
	while (n--)
		*p++ = 0;
}

/* As the program of libprov is linked: storage ends where the thread pointer points to. */
static void init_storage(struct area *a)
{
	const Elf64_Ehdr *e = (const void *)__ehdr_start;
	const Elf64_Phdr *p = (const void *)(__ehdr_start + e->e_phoff);

	for (unsigned int i = 0; i < e->e_phnum; i++)
		if (p[i].p_type == PT_TLS) {
			size_t size = (p[i].p_memsz + p[i].p_align - 1) & ~(p[i].p_align - 1);

			clear((char *)a - size, size);
			bytes_copy((char *)a - size, __ehdr_start + p[i].p_vaddr, p[i].p_filesz);
		}
}

static size_t storage_size(void)
{
	return 0x1000;
}

struct area *area_new(void)
{
	struct area *a = find_area(), *next;

	if (!a) {
		a = map_area();
		if (!a)
			return NULL;
		a->state = AREA_MADE;
		next = __atomic_load_n(&areas, __ATOMIC_RELAXED);
		do
			a->next = next;
		while (!__atomic_compare_exchange_n(&areas, &next, a, false, __ATOMIC_RELEASE,
						    __ATOMIC_RELAXED));
	}
	init_storage(a);
	a->self = a->self_too = a;
	a->fs = 0;
	a->pending = a->is_restarted = a->is_leaving = a->asked = 0;
	a->stack = (stack_t){.ss_flags = SS_DISABLE};
	a->has_wait_mask = a->is_blocked = a->is_process = false;
	a->pid = id(SYS_getpid);
	a->tid = 0;
	a->actions = &a->own;
	return a;
}

static void use_stack(struct area *a)
{
	stack_t s = {.ss_sp = base_of(a), .ss_size = AREA_TOP - storage_size()};

	sys_call_always(SYS_sigaltstack, (long)&s, 0, 0, 0, 0, 0);
}

/* The calling thread's, the first one. */
void area_begin(struct area *a)
{
	sys_call_always(SYS_arch_prctl, ARCH_SET_FS, (long)a, 0, 0, 0, 0);
	use_stack(a);
	a->tid = a->pid;
	a->state = AREA_USED;
}

/* --- children */

/* clone, clone3, fork and vfork, in one form. */
struct making {
	struct clone_args args;
	size_t size;
	uint64_t child_sp; /* 0: the parent's */
};

static bool read_making(struct making *m, ucontext_t *u, long n)
{
	const greg_t *r = u->uc_mcontext.gregs;
	size_t size = sizeof(m->args);

	*m = (struct making){.size = size, .args = {.exit_signal = SIGCHLD}};
	switch (n) {
	case SYS_fork:
		return true;
	case SYS_vfork:
		m->args.flags = CLONE_VM | CLONE_VFORK;
		return true;
	case SYS_clone:
		m->args.flags = (uint32_t)r[REG_RDI] & ~(uint32_t)CSIGNAL;
		m->args.exit_signal = (uint64_t)r[REG_RDI] & CSIGNAL;
		m->child_sp = (uint64_t)r[REG_RSI];
		m->args.parent_tid = m->args.pidfd = (uint64_t)r[REG_RDX];
		m->args.child_tid = (uint64_t)r[REG_R10];
		m->args.tls = (uint64_t)r[REG_R8];
		return true;
	default:
		break;
	}
	if ((size_t)r[REG_RSI] < CLONE_ARGS_SIZE_VER0 || (size_t)r[REG_RSI] > size ||
	    !call_can_read((void *)r[REG_RDI]) ||
	    !call_can_read((char *)r[REG_RDI] + r[REG_RSI] - 1))
		return false; /* the kernel will say why, or it is of the future */
	m->size = (size_t)r[REG_RSI];
	clear((char *)&m->args, size);
	bytes_copy(&m->args, (void *)r[REG_RDI], m->size);
	m->child_sp = m->args.stack ? m->args.stack + m->args.stack_size : 0;
	return true;
}

/* With storage of the child's, and stack, as we want them; `stack` 0: the parent's. */
static void set_args(const struct making *m, long n, struct clone_args *copy, uint64_t stack,
		     uint64_t size, long v[5])
{
	if (n == SYS_clone3) {
		*copy = m->args;
		copy->stack = stack;
		copy->stack_size = size;
		v[0] = (long)copy;
		v[1] = (long)m->size;
		v[2] = v[3] = v[4] = 0;
		return;
	}
	v[0] = (long)(m->args.flags | m->args.exit_signal);
	v[1] = (long)(stack + size);
	v[2] = (long)m->args.parent_tid;
	v[3] = (long)m->args.child_tid;
	v[4] = (long)m->args.tls;
}

/* A copy of the frame on the child's own stack, which it returns by. */
static ucontext_t *copy_context(struct area *child, const ucontext_t *u, uint64_t sp)
{
	size_t size = fp_size(u);
	char *fp = (char *)(((uintptr_t)child - storage_size() - size) & ~63ul);
	ucontext_t *to = (void *)((uintptr_t)(fp - UCONTEXT_SIZE) & ~15ul);

	bytes_copy(fp, u->uc_mcontext.fpregs, size);
	bytes_copy(to, u, UCONTEXT_SIZE);
	to->uc_mcontext.fpregs = (void *)fp;
	to->uc_mcontext.gregs[REG_RAX] = 0;
	if (sp)
		to->uc_mcontext.gregs[REG_RSP] = (greg_t)sp;
	return to;
}

/* Runs in the child, on its area. */
ucontext_t *follow_child(struct area *a)
{
	use_stack(a);
	if (a->fork_flags & CLONE_CLEAR_SIGHAND)
		signal_take(a);
	if (a->is_process)
		a->pid = id(SYS_getpid);
	__atomic_store_n(&a->tid, id(SYS_gettid), __ATOMIC_RELEASE);
	dispatch_on();
	return a->start;
}

static void give_actions(struct area *child, struct area *a, uint64_t flags)
{
	if (flags & CLONE_SIGHAND) {
		child->actions = a->actions;
		return;
	}
	child->actions = &child->own;
	if (flags & CLONE_CLEAR_SIGHAND)
		clear((char *)&child->own, sizeof(child->own));
	else
		child->own = *a->actions;
	child->own.leaving = 0;
}

/* Of another thread, where the thread pointer of its area will be. */
static void *in_area(struct area *a, void *own)
{
	return (char *)a + ((char *)own - (char *)area_own());
}

static void tell(struct call *c, bool is_thread, uint64_t flags, uint64_t token, long ret)
{
	if (!c->thread)
		return;
	call_end(c, ret < 0 ? (int)-ret : 0);
	if (is_thread)
		put_TCREATE(c, ret < 0 ? ret : 0, token, 0);
	else
		put_FORK(c, ret < 0 ? -1 : ret, flags, token);
}

/* Libprov's image of a child that shared this memory ends, as state_leave_child() does it. */
static void forget(struct area *child)
{
	struct thread *t = *(struct thread **)in_area(child, &thread_self);

	if (t && t->image && t->image != &wiped->images[0]) {
		t->image->id = 0;
		t->image->tokens = 0;
		__atomic_store_n(&t->image->state, IMAGE_UNBORN, __ATOMIC_RELEASE);
	}
	__atomic_store_n(&child->state, AREA_FREE, __ATOMIC_RELEASE);
}

/*
 * Signals that wait until the child stands on a stack of its own.  The one that tells of its end is not among them
 * where nobody handles it: were it blocked, the kernel would keep it, and interrupt another thread's call for it.
 */
static uint64_t mask_while_made(const struct area *a, const ucontext_t *u, const struct making *m)
{
	uint64_t end = 1ull << ((m->args.exit_signal - 1) & 63), mask;

	__builtin_memcpy(&mask, &u->uc_sigmask, MASK_SIZE);
	if ((m->args.flags & CLONE_THREAD) || m->args.exit_signal - 1 > 63 || (mask & end) ||
	    a->actions->v[m->args.exit_signal].handler > (uintptr_t)SIG_IGN)
		end = 0;
	return ~(SYS_BIT | end);
}

/* A child that shares our memory: a thread, or a process whose parent waits, as a rule. */
static long make_sharing(struct area *a, ucontext_t *u, long n, struct making *m)
{
	bool is_thread = m->args.flags & CLONE_THREAD;
	uint64_t token = 0, flags = m->args.flags | m->args.exit_signal;
	struct area *child = area_new();
	struct clone_args copy;
	struct call c;
	uint64_t all = mask_while_made(a, u, m);
	long v[5], ret;

	if (!child)
		return -ENOMEM;
	sys_call_always(SYS_rt_sigprocmask, SIG_SETMASK, (long)&all, 0, MASK_SIZE, 0, 0);
	if (call_enter(&c, CALL_syscall)) {
		token = state_token(c.thread);
		*(struct birth *)in_area(child, &thread_birth) = (struct birth){
			.parent = c.thread->image_id,
			.token = token,
			.place = c.thread->stream.place,
			.ppid = m->args.flags & CLONE_VFORK && !is_thread ? c.thread->image->pid
									  : 0,
		};
	}
	child->is_process = !is_thread;
	child->fork_flags = m->args.flags;
	child->fs = m->args.flags & CLONE_SETTLS ? m->args.tls : a->fs;
	child->is_blocked = a->is_blocked;
	if (m->args.flags & CLONE_VFORK)
		child->stack = a->stack;
	give_actions(child, a, m->args.flags);
	child->start = copy_context(child, u, m->child_sp);
	__atomic_store_n(&child->state, AREA_USED, __ATOMIC_RELEASE);
	set_args(m, n == SYS_clone3 ? n : SYS_clone, &copy, (uint64_t)base_of(child),
		 (uint64_t)child->start - 64 - (uint64_t)base_of(child), v);
	ret = follow_clone(n == SYS_clone3 ? n : SYS_clone, v[0], v[1], v[2], v[3], v[4]);
	if (ret < 0)
		__atomic_store_n(&child->state, AREA_FREE, __ATOMIC_RELEASE);
	else if (m->args.flags & CLONE_VFORK && !is_thread)
		forget(child);
	tell(&c, is_thread, flags, token, ret);
	return ret;
}

/* A child with memory of its own goes on in this handler, which it has a copy of. */
static long make_forked(struct area *a, ucontext_t *u, long n, struct making *m)
{
	uint64_t tls = m->args.tls;
	bool has_tls = m->args.flags & CLONE_SETTLS;
	struct clone_args copy;
	long v[5], ret;

	m->args.flags &= ~(uint64_t)CLONE_SETTLS;
	set_args(m, n, &copy, 0, 0, v);
	errno = 0;
	ret = n == SYS_fork ? syscall_from(NULL, n, 0, 0, 0, 0, 0, 0)
			    : syscall_from(NULL, n, v[0], v[1], v[2], v[3], v[4], 0);
	if (ret == -1)
		return -errno;
	if (ret == 0) {
		a->pid = a->tid = id(SYS_getpid);
		leave_forget(a);
		free_others(a);
		if (has_tls)
			a->fs = tls;
		if (m->child_sp)
			u->uc_mcontext.gregs[REG_RSP] = (greg_t)m->child_sp;
		if (m->args.flags & CLONE_CLEAR_SIGHAND) {
			clear((char *)a->actions, sizeof(*a->actions));
			signal_take(a);
		}
		dispatch_on();
	}
	return ret;
}

long make_child(struct area *a, ucontext_t *u, long n)
{
	const greg_t *r = u->uc_mcontext.gregs;
	struct making m;

	if (!read_making(&m, u, n))
		return follow_call(n, r[REG_RDI], r[REG_RSI], r[REG_RDX], r[REG_R10], r[REG_R8],
				   r[REG_R9]);
	return m.args.flags & CLONE_VM ? make_sharing(a, u, n, &m) : make_forked(a, u, n, &m);
}

/* Its last call is made on it. */
void end_thread(struct area *a)
{
	a->pid = id(SYS_getpid);
	a->tid = id(SYS_gettid);
	leave_ends(a);
}
