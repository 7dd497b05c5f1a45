/*
 * The calls of osi.h on this very system: who we are, what children do, who is gone, who is not
 * there; and a provider of a third party, whole, partial and wrong.
 */
#include <assert.h>
#include <dlfcn.h>
#include <errno.h>
#include <linux/sched.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "prov/osi.h"

static struct osi_error e;

static struct osi_handle handle_of(struct osi *o, pid_t pid)
{
	struct osi_handle h;

	assert(!osi_find(o, pid, &h, &e) && h.pid == pid && h.world && h.serial);
	return h;
}

/* --- ourselves --- */

static void *sleep_in_read(void *arg)
{
	char byte;

	return read(*(int *)arg, &byte, 1) < 0 ? arg : NULL;
}

static void test_self(struct osi *o)
{
	struct osi_handle h;
	struct osi_process *p;
	struct osi_thread *t;
	struct osi_mapping *m;
	pthread_t thread;
	int end[2], has_libc = 0;
	size_t n;

	assert(!strcmp(osi_provider_name(o), "live"));
	assert(!osi_current_handle(o, &h, &e) && h.pid == getpid() && h.space);
	assert(!osi_current_process(o, &p, &e) && osi_same_task(&p->handle, &h));
	assert(p->ppid == getppid() && p->parent.pid == getppid() && p->n_threads == 1);
	assert(p->known & OSI_HAS_EXE && p->known & OSI_HAS_CALLS && p->usage.calls_read);
	assert(p->session == getsid(0) && p->group == getpgrp() && p->euid == geteuid());
	assert(p->n_children == 0 && p->n_siblings >= 1 && !(p->known & OSI_HAS_BIRTH_PARENT));
	osi_processes_free(p);

	assert(!pipe(end) && !pthread_create(&thread, NULL, sleep_in_read, end));
	assert(!osi_threads(o, &h, &t, &n, &e) && n == 2);
	assert(t[0].tid == getpid() && t[1].tid > t[0].tid && osi_same_task(&t[1].process, &h));
	assert(osi_find(o, t[1].tid, &h, &e) == -ESRCH && !h.pid && e.pid == t[1].tid);
	osi_threads_free(t);
	close(end[1]);
	pthread_join(thread, NULL);
	close(end[0]);

	assert(!osi_current_thread(o, &t, &e) && t->tid == gettid() && t->state == OSI_RUNNING);
	h = t->process;
	osi_threads_free(t);
	assert(!osi_mappings(o, &h, &m, &n, &e) && n >= 2);
	for (size_t i = 0; i < n; i++) {
		assert(!i || m[i].base >= m[i - 1].base + m[i - 1].size);
		if (!strncmp(m[i].name, "libc.so", 7) || !strncmp(m[i].name, "libc-", 5)) {
			Dl_info info;

			assert(dladdr((void *)(uintptr_t)m[i].base, &info));
			assert((uintptr_t)info.dli_fbase == m[i].base);
			has_libc++;
		}
	}
	assert(has_libc == 1);
	osi_mappings_free(m);
}

static void test_modules_and_time(struct osi *o)
{
	struct osi_module *m;
	struct osi_span span;
	size_t n;

	assert(!osi_modules(o, &m, &n, &e) && m);
	osi_modules_free(m);
	assert(!osi_span(o, &span, &e) && span.is_growing && span.begin_ns < span.end_ns);
	assert(!osi_at(o, OSI_NEWEST, &e) && osi_at(o, span.begin_ns, &e) == -ENOTSUP);
	osi_processes_free(NULL);
	osi_handles_free(NULL);
	osi_threads_free(NULL);
	osi_mappings_free(NULL);
	osi_modules_free(NULL);
	osi_close(NULL);
}

/* --- children --- */

static int gate[2]; /* children go on when it is closed */

static void wait_at_gate(void)
{
	char byte;

	close(gate[1]);
	while (read(gate[0], &byte, 1) < 0)
		;
}

static void open_gate(void)
{
	close(gate[1]);
	close(gate[0]);
}

/* A child that has its parent's address space until exec, and holds its parent meanwhile. */
static void vfork_and_wait(void)
{
	if (!vfork()) {
		wait_at_gate();
		execl("/bin/cat", "cat", (char *)NULL);
		_exit(9);
	}
	wait(NULL);
	_exit(0);
}

static struct osi_process *only_child_of(struct osi *o, struct osi_handle *h)
{
	struct osi_process *p, *child = NULL;

	while (!child) {
		assert(!osi_process(o, h, &p, &e));
		if (p->n_children)
			assert(!osi_process(o, &p->children[0], &child, &e));
		osi_processes_free(p);
		sched_yield();
	}
	return child;
}

static void test_spaces(struct osi *o)
{
	struct osi_handle self, parent, forked, vforked, after;
	struct osi_process *p;
	int in[2];
	pid_t pid;

	assert(!pipe(gate) && !pipe(in) && !osi_current_handle(o, &self, &e));
	pid = fork();
	if (!pid) {
		close(in[1]);
		close(gate[1]);
		dup2(in[0], 0);
		vfork_and_wait();
	}
	parent = handle_of(o, pid);
	assert(!osi_same_space(&parent, &self) && parent.space);
	p = only_child_of(o, &parent);
	vforked = p->handle;
	assert(p->flags & OSI_SHARES_SPACE && osi_same_space(&p->handle, &parent));
	assert(!osi_same_task(&p->handle, &parent) && p->ppid == pid);
	osi_processes_free(p);
	assert(!osi_process(o, &parent, &p, &e) && p->state == OSI_DISK_SLEEP);
	osi_processes_free(p);

	open_gate();
	do {
		assert(!osi_process(o, &vforked, &p, &e));
		after = p->handle;
		osi_processes_free(p);
	} while (osi_same_space(&after, &vforked));
	assert(osi_same_task(&after, &vforked) && after.space && !osi_same_space(&after, &parent));
	forked = handle_of(o, pid);
	assert(osi_same_space(&forked, &parent));
	close(in[1]);
	close(in[0]);
	assert(waitpid(pid, NULL, 0) == pid);
	assert(osi_process(o, &vforked, &p, &e) == -ESRCH && !p && e.pid == vforked.pid);
}

/* --- ends, and pids that are used again --- */

static pid_t fork_as(pid_t pid)
{
	pid_t wanted[] = {pid};
	struct clone_args args = {
		.exit_signal = SIGCHLD, .set_tid = (uintptr_t)wanted, .set_tid_size = 1};

	return (pid_t)syscall(SYS_clone3, &args, sizeof(args));
}

/* Not longer than its parent, should that fail. */
__attribute__((noreturn)) static void stay(void)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (;;)
		pause();
}

static void test_reuse(struct osi *o)
{
	struct osi_handle old, new;
	struct osi_process *p;
	struct osi_mapping *m;
	struct osi_thread *t;
	pid_t pid, again;
	size_t n = 7;

	assert(!pipe(gate));
	pid = fork();
	if (!pid) {
		wait_at_gate();
		_exit(5);
	}
	old = handle_of(o, pid);
	open_gate();
	assert(!waitid(P_PID, (id_t)pid, &(siginfo_t){0}, WEXITED | WNOWAIT));
	assert(!osi_process(o, &old, &p, &e) && p->state == OSI_ZOMBIE && p->n_threads == 1);
	assert(p->known & OSI_HAS_EXIT && WEXITSTATUS(p->exit_status) == 5);
	assert(!p->handle.space && !p->n_argv && osi_same_task(&p->handle, &old));
	osi_processes_free(p);
	assert(waitpid(pid, NULL, 0) == pid);
	assert(osi_process(o, &old, &p, &e) == -ESRCH && !p && e.pid == pid && e.code == -ESRCH);
	assert(strstr(e.text, "has ended"));
	assert(osi_threads(o, &old, &t, &n, &e) == -ESRCH && !t && !n && e.pid == pid);
	assert(osi_mappings(o, &old, &m, &n, NULL) == -ESRCH && !m);
	assert(osi_find(o, pid, &new, &e) == -ESRCH && !new.pid &&e.pid == pid);

	again = fork_as(pid); /* takes CAP_CHECKPOINT_RESTORE */
	if (!again)
		stay();
	if (again < 0) {
		again = fork();
		if (!again)
			stay();
		old = handle_of(o, again);
		old.serial--;
		old.space--;
	}
	new = handle_of(o, again);
	assert(new.pid == old.pid && !osi_same_task(&new, &old) && !osi_same_space(&new, &old));
	assert(osi_process(o, &old, &p, &e) == -ESRCH && !p && e.pid == again);
	assert(strstr(e.text, "another"));
	assert(!osi_process(o, &new, &p, &e) && p->handle.pid == again);
	osi_processes_free(p);
	kill(again, SIGKILL);
	assert(waitpid(again, NULL, 0) == again);

	old.world++;
	assert(osi_process(o, &old, &p, &e) == -EINVAL && !p);
}

/* Run as somebody else, where root can: what one may not see is said to be unknown. */
static void test_permission(void)
{
	struct osi_process *p;
	struct osi_mapping *m;
	struct osi_handle h;
	struct osi *o;
	size_t n;
	int status;
	pid_t pid = fork();

	if (!pid) {
		if (geteuid() || setresgid(12345, 12345, 12345) || setresuid(12345, 12345, 12345))
			_exit(0);
		assert(!osi_open("live", NULL, &o, &e));
		assert(!osi_find(o, getppid(), &h, &e) && !h.space);
		assert(!osi_process(o, &h, &p, &e) && !(p->known & (OSI_HAS_EXE | OSI_HAS_CALLS)));
		assert(p->known & OSI_HAS_ARGV && p->n_argv && !p->exe && p->euid == 0);
		osi_processes_free(p);
		assert(osi_mappings(o, &h, &m, &n, &e) == -EACCES && !m && e.pid == getppid());
		assert(!osi_current_process(o, &p, &e) && p->euid == 12345);
		osi_processes_free(p);
		osi_close(o);
		_exit(0);
	}
	assert(waitpid(pid, &status, 0) == pid && !status);
}

static void test_all_and_handles(struct osi *o)
{
	struct osi_process *p, *copy;
	struct osi_handle *h;
	size_t n, n_handles, found = 0;

	assert(!osi_processes(o, &p, &n, &e) && n);
	assert(!osi_handles(o, &h, &n_handles, &e) && n_handles);
	for (size_t i = 0, k = 0; i < n; i++) {
		assert(!i || p[i].handle.pid > p[i - 1].handle.pid);
		while (k < n_handles && h[k].pid < p[i].handle.pid)
			k++;
		if (k < n_handles && osi_same_task(&p[i].handle, &h[k]))
			found++;
		for (size_t c = 0; c < p[i].n_siblings; c++)
			assert(p[i].siblings[c].pid == p[i].handle.pid || p[i].n_siblings > 1);
	}
	assert(found >= 2); /* init and we, at least */
	osi_handles_free(h);
	copy = osi_process_copy(&p[n - 1]);
	assert(copy->handle.pid == p[n - 1].handle.pid && copy->n_argv == p[n - 1].n_argv);
	assert(copy->name != p[n - 1].name && !strcmp(copy->name, p[n - 1].name));
	osi_processes_free(p);
	osi_processes_free(copy);
}

/* --- a provider of a third party --- */

static int how; /* how the provider fails */

static int third_open(const char *arg, void **ret_self, struct osi_error *error)
{
	if (arg && !strcmp(arg, "refuse"))
		return osi_fail(error, -EPERM, 42, "not today");
	if (arg && !strcmp(arg, "silently"))
		return -EPERM;
	*ret_self = &how;
	return 0;
}

static void third_close(void *self)
{
	*(int *)self = 0;
}

static int third_processes(void *self, struct osi_list *to, struct osi_error *error)
{
	char name[8];
	const char *argv[] = {name, "x", NULL};

	for (int32_t pid = 30; pid; pid -= 10) {
		struct osi_process p = {.handle = {.world = 3, .serial = (uint64_t)pid, .pid = pid},
					.known = OSI_HAS_PARENT | OSI_HAS_ARGV,
					.ppid = pid == 10 ? 0 : 10,
					.name = name,
					.argv = argv,
					.n_argv = 2};

		if (*(int *)self == 1 && pid == 10)
			return osi_fail(error, -EIO, pid, "process %d is unreadable", pid);
		snprintf(name, sizeof(name), "p%d", pid);
		if (osi_add_process(to, &p))
			return -ENOMEM;
	}
	return 0;
}

static const struct osi_provider third = {
	.abi = OSI_ABI,
	.size = sizeof(third),
	.name = "third",
	.open = third_open,
	.close = third_close,
	.processes = third_processes,
};

static void test_third(void)
{
	struct osi_process *p;
	struct osi_handle *v, h;
	struct osi_thread *t;
	struct osi *o;
	size_t n;

	assert(osi_open("third", NULL, &o, &e) == -ENOENT && !o && strstr(e.text, "third"));
	assert(!osi_register(&third, &e));
	assert(osi_register(&third, &e) == -EEXIST);
	assert(osi_open("third", "refuse", &o, &e) == -EPERM && !o && e.pid == 42);
	assert(!strcmp(e.text, "not today"));
	assert(osi_open("third", "silently", &o, &e) == -EPERM && strstr(e.text, "third: "));
	assert(!osi_open("third", NULL, &o, &e) && !strcmp(osi_provider_name(o), "third"));

	assert(!osi_processes(o, &p, &n, &e) && n == 3);
	assert(p[0].handle.pid == 10 && p[1].handle.pid == 20 && !strcmp(p[2].name, "p30"));
	assert(p[0].n_children == 2 && p[0].children[1].pid == 30 && !p[0].parent.pid);
	assert(p[1].parent.pid == 10 && p[1].n_siblings == 2 && p[1].siblings[0].pid == 20);
	assert(!strcmp(p[0].argv[0], "p10") && !p[0].argv[2]);
	osi_processes_free(p);
	assert(!osi_handles(o, &v, &n, &e) && n == 3 && v[2].pid == 30);
	osi_handles_free(v);
	assert(!osi_find(o, 20, &h, &e) && h.serial == 20);
	assert(!osi_process(o, &h, &p, &e) && p->parent.pid == 10 && p->n_siblings == 2);
	osi_processes_free(p);
	h.serial++;
	assert(osi_process(o, &h, &p, &e) == -ESRCH && !p && e.pid == 20);
	assert(osi_find(o, 21, &h, &e) == -ESRCH && !h.pid);
	assert(osi_threads(o, &h, &t, &n, &e) == -ENOTSUP && !t && strstr(e.text, "threads"));
	assert(osi_current_handle(o, &h, &e) == -ENOTSUP);
	assert(osi_at(o, 5, &e) == -ENOTSUP && !osi_at(o, OSI_NEWEST, &e));

	how = 1;
	assert(osi_processes(o, &p, &n, &e) == -EIO && !p && !n && e.pid == 10);
	assert(!strcmp(e.text, "process 10 is unreadable"));
	assert(osi_handles(o, &v, &n, NULL) == -EIO && !v);
	osi_close(o);
	assert(!how);
}

/* One made for a later ABI, one of an older library with fewer functions, one without any. */
static void test_tables(void)
{
	struct osi_provider p = third;
	struct osi_handle h;
	struct osi *o;

	p.abi = OSI_ABI + 1;
	assert(osi_open_provider(&p, NULL, &o, &e) == -EINVAL && !o && strstr(e.text, "ABI"));
	p = third;
	p.current = (int (*)(void *, struct osi_handle *, int32_t *, struct osi_error *))abort;
	p.size = offsetof(struct osi_provider, current);
	assert(!osi_open_provider(&p, NULL, &o, &e));
	assert(osi_current_handle(o, &h, &e) == -ENOTSUP);
	osi_close(o);
	p.processes = NULL;
	assert(osi_open_provider(&p, NULL, &o, &e) == -EINVAL && !o);
	assert(osi_open_abi(OSI_ABI + 1, "live", NULL, &o, &e) == -EINVAL && !o);
	assert(osi_open(NULL, NULL, &o, &e) == -ENOENT && !o);
	assert(osi_open("live", "/nowhere", &o, &e) == -ENOENT && !o);
	assert(strstr(e.text, "/nowhere"));
}

int main(void)
{
	struct osi *o;

	assert(!osi_open("live", NULL, &o, &e));
	test_self(o);
	test_modules_and_time(o);
	test_spaces(o);
	test_reuse(o);
	test_permission();
	test_all_and_handles(o);
	osi_close(o);
	test_third();
	test_tables();
	return 0;
}
