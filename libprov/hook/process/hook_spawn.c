/*
 * hook_spawn.c - programs run by one call: posix_spawn, system, popen.  See hook_spawn.h.
 */
#include "hook_spawn.h"

#include <sys/mman.h>
#include <unistd.h>

#include "fd.h"
#include "start/env_lend.h"
#include "log.h"
#include "start/scratch.h"
#include "real.h"
#include "start/start.h"
#include "str.h"
#include "sys.h"
#include "touch.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

/*
 * The file actions of glibc (posix/spawn_int.h, unchanged in layout since 2.2): there is no public
 * way to read them.
 */
struct action {
	enum {
		ACTION_CLOSE,
		ACTION_DUP2,
		ACTION_OPEN,
		ACTION_CHDIR,
		ACTION_FCHDIR,
		ACTION_CLOSEFROM,
		ACTION_TCSETPGRP,
	} tag;
	union {
		int fd; /* close, fchdir, closefrom, tcsetpgrp */
		struct {
			int fd, new_fd;
		} copy;
		struct {
			int fd;
			char *path;
			int flags;
			mode_t mode;
		} file;
		char *dir;
	} of;
};

static void add_int(struct text *t, const char *before, int v)
{
	text_add(t, before);
	if (v < 0)
		text_add(t, "-");
	text_add_u(t, (uint64_t)(v < 0 ? -(int64_t)v : v));
}

/* As docs/format.md tells: "open FD FLAGS MODE PATH", "dup2 FD NEW", ... */
static void action_text(struct text *t, const struct action *a)
{
	switch (a->tag) {
	case ACTION_CLOSE:
		add_int(t, "close ", a->of.fd);
		break;
	case ACTION_DUP2:
		add_int(t, "dup2 ", a->of.copy.fd);
		add_int(t, " ", a->of.copy.new_fd);
		break;
	case ACTION_OPEN:
		add_int(t, "open ", a->of.file.fd);
		add_int(t, " ", a->of.file.flags);
		add_int(t, " ", (int)a->of.file.mode);
		text_add(t, " ");
		text_add(t, a->of.file.path);
		break;
	case ACTION_CHDIR:
		text_add(t, "chdir ");
		text_add(t, a->of.dir);
		break;
	case ACTION_FCHDIR:
		add_int(t, "fchdir ", a->of.fd);
		break;
	case ACTION_CLOSEFROM:
		add_int(t, "closefrom ", a->of.fd);
		break;
	case ACTION_TCSETPGRP:
		add_int(t, "tcsetpgrp ", a->of.fd);
		break;
	}
}

#define SEARCH_SIZE 4096 /* for a path found in PATH */
#define ACTION_SIZE 64	 /* of an action's text, its path apart */

/* The child looks at them, and dies if it cannot; it has not been asked yet. */
static bool can_read_action(const struct action *a)
{
	if (!call_can_read(a) || !call_can_read((const char *)(a + 1) - 1))
		return false;
	if (a->tag == ACTION_OPEN)
		return call_can_read_string(a->of.file.path);
	return a->tag != ACTION_CHDIR || call_can_read_string(a->of.dir);
}

/* How many of the n can be read, and the bytes that they need as text. */
static int measure_actions(const struct action *a, int n, size_t *ret_bytes)
{
	int i;

	for (i = 0; i < n && can_read_action(&a[i]); i++) {
		*ret_bytes += sizeof(char *) + ACTION_SIZE;
		if (a[i].tag == ACTION_OPEN)
			*ret_bytes += str_len(a[i].of.file.path);
		else if (a[i].tag == ACTION_CHDIR)
			*ret_bytes += str_len(a[i].of.dir);
	}
	return i;
}

/* The actions as text, in memory to be unmapped by free_actions; NULL if there are none. */
static void make_actions(struct spawn_hook *h, const posix_spawn_file_actions_t *actions)
{
	bool has_actions = actions && call_can_read(&actions->__used);
	const struct action *a = has_actions ? (const void *)actions->__actions : NULL;
	size_t bytes = sizeof(char *);
	char **lines;
	struct text t;
	int n;

	h->actions = NULL;
	if (!has_actions || sys_is_silent)
		return;
	n = measure_actions(a, actions->__used, &bytes);
	if (n <= 0)
		return;
	lines = scratch_take(bytes);
	if (!lines)
		return;
	lines[n] = NULL;
	t = text_in((char *)(lines + n + 1), bytes - ((size_t)n + 1) * sizeof(char *));
	for (int i = 0; i < n; i++) {
		lines[i] = t.at;
		action_text(&t, &a[i]);
		t.at++;
	}
	h->actions = lines;
	h->actions_size = bytes;
}

static void free_actions(struct spawn_hook *h)
{
	scratch_give((void *)h->actions, h->actions_size);
}

static void note_attributes(struct spawn_hook *h, const posix_spawnattr_t *attr)
{
	bool has = attr && call_can_read(attr);

	h->attr = has ? (uint16_t)attr->__flags : 0;
	h->pgroup = has && (h->attr & POSIX_SPAWN_SETPGROUP) ? attr->__pgrp : 0;
}

void hook_spawn_before(struct call *c, struct spawn_hook *h, pid_t *pid, const char *path,
		       const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr,
		       char *const argv[], char *const envp[])
{
	h->pid = pid ? pid : &h->own_pid; /* NULL is legal */
	h->file = h->given = path;
	h->arguments = argv;
	h->token = state_token(c->thread);
	c->t1 = c->t0;
	h->env = (struct env_block){.envp = (char **)envp};
	h->search = NULL;
	h->envp = envp;
	h->is_crowded = false;
	note_attributes(h, attr);
	if (!call_can_read_string(path) || !call_can_read_all(argv) || !call_can_read_all(envp)) {
		/* The child's exec will be refused with EFAULT. */
		h->program = (struct program){.loads = true};
		h->actions = NULL;
		h->path = NULL;
		h->argv = NULL;
		return;
	}
	h->program.falls_to_shell = false;
	h->program.can_be_followed = !env_is_followed(envp);
	h->program.by_path = NULL;
	program_examine(c, &h->program, AT_FDCWD, path, 0, argv);
	if (h->program.loads)
		env_make(&h->env, envp, log_now.path,
			 &(struct env_origin){
				 .parent = c->thread->image_id,
				 .token = h->token,
				 .how = START_SPAWNED,
				 .follow = h->program.is_followed ? path : NULL,
				 .script = h->program.is_followed && h->program.is_script ? argv
											  : NULL});
	if (h->env.memory)
		state_expect(1);
	if (h->program.is_followed && h->env.memory) {
		h->file = env_follower();
		if (h->env.argv)
			h->arguments = h->env.argv;
	} else if (h->program.is_followed) {
		h->program.is_followed = h->program.loads = false;
		put_GAP(c, 0, h->program.reason, path, argv);
	}
	make_actions(h, actions);
	h->path = path;
	h->argv = argv;
}

void hook_spawnp_before(struct call *c, struct spawn_hook *h, pid_t *pid, const char *file,
			const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr,
			char *const argv[], char *const envp[])
{
	const char *path = file;
	char *buf = NULL;

	c->t1 = c->t0;
	if (!sys_is_silent && call_can_read_string(file))
		buf = scratch_take(SEARCH_SIZE);
	if (buf)
		program_search(c, file, buf, SEARCH_SIZE, &path);
	hook_spawn_before(c, h, pid, path, actions, attr, argv, envp);
	h->search = buf;
	h->given = file;
	if (h->file == path)
		h->file = file;
}

/* The process that a descriptor stands for, as the kernel tells it in fdinfo; 0 if it does not. */
static pid_t pid_of(int pidfd)
{
	char path[64], text[512];
	struct text t = text_in(path, sizeof(path));
	int fd;
	long n;

	text_add(&t, "/proc/self/fdinfo/");
	text_add_u(&t, (uint64_t)pidfd);
	fd = sys_open(path, O_RDONLY, 0);
	n = fd < 0 ? 0 : sys_read(fd, text, sizeof(text) - 1);
	if (fd >= 0)
		sys_close(fd);
	text[n > 0 ? n : 0] = '\0';
	for (const char *p = text; *p; p++)
		if (str_starts(p, "Pid:\t")) {
			p += sizeof("Pid:\t") - 1;
			return (pid_t)str_u(&p);
		}
	return 0;
}

void hook_pidfd_spawn_after(struct call *c, struct spawn_hook *h, int ret)
{
	int pidfd = ret ? -1 : *h->pid;

	h->own_pid = pidfd < 0 || sys_is_silent ? 0 : pid_of(pidfd);
	h->pid = &h->own_pid;
	hook_spawn_after(c, h, ret);
	if (pidfd < 0)
		return;
	fd_changed(pidfd);
	put_FD(c, pidfd, "anon_inode:[pidfd]", O_RDWR | O_CLOEXEC, h->own_pid, fd_id(c, pidfd), 0);
}

/* The program must not fail because of what prov adds to its environment. */
bool hook_spawn_again(struct call *c, struct spawn_hook *h, int ret)
{
	(void)c;
	if (!h->env.memory || !ret || (ret != E2BIG && !h->program.is_followed))
		return false;
	state_expect(-1);
	h->file = h->given;
	h->arguments = h->argv;
	env_free(&h->env);
	h->env = (struct env_block){.envp = (char **)h->envp};
	h->is_crowded = true;
	h->program.is_followed = false;
	h->program.loads = false;
	return true;
}

void hook_spawn_after(struct call *c, struct spawn_hook *h, int ret)
{
	if (ret && h->env.memory)
		state_expect(-1);
	if (!ret && h->is_crowded)
		put_GAP(c, 0, h->program.reason ? h->program.reason : "no-room", h->path, h->argv);
	env_free(&h->env);
	put_SPAWN(c, ret, ret ? 0 : *h->pid, h->path, h->argv, h->program.has_id, h->token,
		  h->program.loads, h->actions, h->attr, h->pgroup);
	free_actions(h);
	scratch_give(h->search, SEARCH_SIZE);
}

/* The functions under pthread_cleanup_push(), in libc still: our frame needs no unwinding. */
void _pthread_cleanup_push(struct _pthread_cleanup_buffer *, void (*)(void *), void *);
void _pthread_cleanup_pop(struct _pthread_cleanup_buffer *, int);

static void end_loan(void *loan)
{
	env_lend_end(loan);
}

/*
 * A shell that libc runs by itself; how: with the caller's descriptors, or with others.  libc takes
 * the child's environment from `environ` inside the call, which may be left by cancellation.
 */
static void begin_shell(struct call *c, struct system_hook *h, char *const *argv,
			const char *command, enum start_how how)
{
	uint64_t token = state_token(c->thread);
	struct program program;

	h->loan = NULL;
	h->is_guarded = false;
	if (!command || !call_can_read_string(command))
		return;
	c->t1 = c->t0;
	program.falls_to_shell = program.can_be_followed = false;
	program.by_path = NULL;
	program_examine(c, &program, AT_FDCWD, "/bin/sh", 0, argv);
	put_SPAWN(c, 0, 0, "/bin/sh", argv, program.has_id, token, program.loads, NULL, 0, 0);
	if (!program.loads)
		return;
	state_expect(1);
	h->is_guarded = libc_has_cleanup();
	if (h->is_guarded)
		_pthread_cleanup_push(&h->cleanup, end_loan, &h->loan);
	env_lend(&h->loan, log_now.path,
		 &(struct env_origin){.parent = c->thread->image_id, .token = token, .how = how});
}

static void end_shell(struct system_hook *h)
{
	env_lend_end(&h->loan);
	if (h->is_guarded)
		_pthread_cleanup_pop(&h->cleanup, 0);
}

/* glibc 2.38: a command may begin with a dash. */
static void begin_command(struct call *c, struct system_hook *h, const char *command,
			  enum start_how how)
{
	char *const plain[] = {"sh", "-c", (char *)command, NULL};
	char *const dashed[] = {"sh", "-c", "--", (char *)command, NULL};

	begin_shell(c, h, real_libc_minor() < 38 ? plain : dashed, command, how);
}

void hook_system_before(struct call *c, struct system_hook *h, const char *command)
{
	begin_command(c, h, command, START_SPAWNED);
}

void hook_system_after(struct call *c, struct system_hook *h, int ret)
{
	(void)c, (void)ret;
	end_shell(h);
}

void hook_popen_before(struct call *c, struct system_hook *h, const char *command, const char *mode)
{
	(void)mode;
	begin_command(c, h, command, START_SPAWNED_ANEW);
}

void hook_popen_after(struct call *c, struct system_hook *h, FILE *ret)
{
	(void)c, (void)ret;
	end_shell(h);
}

/* True if a command is in it, which libc gives to a shell; several share one token. */
static bool has_command(const char *words, int flags)
{
	if ((flags & WRDE_NOCMD) || !call_can_read_string(words))
		return false;
	for (; *words; words++)
		if (*words == '`' || (words[0] == '$' && words[1] == '(' && words[2] != '('))
			return true;
	return false;
}

void hook_wordexp_before(struct call *c, struct system_hook *h, const char *words,
			 wordexp_t *result, int flags)
{
	(void)result;
	h->loan = NULL;
	h->is_guarded = false;
	if (!has_command(words, flags))
		return;
	begin_shell(c, h, (char *const[]){"sh", "-c", (char *)words, NULL}, words,
		    START_SPAWNED_ANEW);
	if (!(flags & WRDE_SHOWERR))
		file_touched(c, TOUCH_WRITTEN, "/dev/null");
}

void hook_wordexp_after(struct call *c, struct system_hook *h, int ret)
{
	(void)c, (void)ret;
	end_shell(h);
}
