/*
 * hook_exec.c - the nine exec functions: all end in one of four real ones, with the environment
 * that keeps recording on and everything else as given.
 *
 *	execve, execv, execl, execle	-> execve
 *	execvp, execvpe, execlp		-> execvpe, which searches as libc does
 *	fexecve				-> fexecve
 *	execveat			-> execveat
 */
#include "hook/hook.h"

#include "real.h"
#include "fd.h"
#include "log.h"
#include "start/scratch.h"
#include "start/start.h"
#include "str.h"
#include "sys.h"
#include "hook/wrap.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define FD_PATH 96 /* longer ones are gaps: the stack may be small */

/* An exec under way. */
struct exec {
	struct call c;
	int dirfd, flags;
	const char *path;
	char *const *argv, *const *envp;
	struct env_block env;
	struct program program;
	uint64_t token;
	char by_fd[FD_PATH], name[FD_PATH]; /* where a descriptor leads to; AT_EXECFN then */
};

static void put(struct exec *e)
{
	put_EXEC(&e->c, 0, e->dirfd, e->path, (uint64_t)e->flags, e->argv, e->program.has_id,
		 e->token, e->program.loads);
}

static bool make_path(char room[FD_PATH], const char *start, int fd, const char *path)
{
	struct text t = text_in(room, FD_PATH);

	text_add(&t, start);
	if (fd >= 0)
		text_add_u(&t, (uint64_t)fd);
	if (path[0]) {
		text_add(&t, "/");
		text_add(&t, path);
	}
	return !t.is_cut;
}

/* The descriptor is closed by the exec: what it stands for is found if it still has the name. */
static bool find_name(struct exec *e)
{
	struct id id, by_name;
	char target[FD_PATH];
	long n = sys_readlink(e->by_fd, target, sizeof(target));

	if (n <= 0 || n >= FD_PATH)
		return false;
	target[n] = '\0';
	return make_path(e->by_fd, target, -1, e->path) &&
	       path_identify(e->dirfd, e->path, e->flags, &id) &&
	       path_identify(AT_FDCWD, e->by_fd, 0, &by_name) && id.inode == by_name.inode &&
	       id.major == by_name.major && id.minor == by_name.minor;
}

/* A path that leads from another program to what a descriptor stands for, or to what is below it; NULL: unknown. */
static const char *path_by_fd(struct exec *e)
{
	bool is_closed = sys_call(SYS_fcntl, e->dirfd, F_GETFD, 0, 0, 0, 0) & FD_CLOEXEC;

	if (e->dirfd < 0 || e->path[0] == '/' || (e->flags & ~AT_EMPTY_PATH) ||
	    !make_path(e->name, "/dev/fd/", e->dirfd, e->path) ||
	    !make_path(e->by_fd, "/proc/self/fd/", e->dirfd, is_closed ? "" : e->path))
		return NULL;
	return !is_closed || find_name(e) ? e->by_fd : NULL;
}

/* The program that prov-follow is to be told to run. */
static const char *path_to_follow(const struct exec *e)
{
	return !e->program.is_followed ? NULL : e->program.by_path ? e->by_fd : e->path;
}

/* Examines and records.  False: not recording; then the caller's environment goes on. */
static bool begin(struct exec *e, unsigned int call_no, int dirfd, const char *path, int flags,
		  char *const argv[], char *const envp[], bool falls_to_shell)
{
	e->dirfd = dirfd;
	e->path = path;
	e->flags = flags;
	e->argv = argv;
	e->envp = envp;
	e->env = (struct env_block){.envp = (char **)envp};
	e->program.is_followed = false;
	if (!call_enter(&e->c, call_no))
		return false;
	/* Arguments that the kernel will refuse with EFAULT are not looked at. */
	if (!call_can_read_string(path) || !call_can_read_all(argv) || !call_can_read_all(envp))
		return false;
	e->c.t1 = e->c.t0;
	e->program.falls_to_shell = falls_to_shell;
	e->program.can_be_followed = !env_is_followed(envp);
	e->program.by_path = dirfd == AT_FDCWD ? NULL : path_by_fd(e);
	program_examine(&e->c, &e->program, dirfd, path, flags, argv);
	e->token = state_token(e->c.thread);
	if (e->program.loads)
		env_make(&e->env, envp, log_now.path,
			 &(struct env_origin){
				 .parent = e->c.thread->image_id,
				 .token = e->token,
				 .how = START_EXECED,
				 .follow = path_to_follow(e),
				 .name = e->program.by_path ? e->name : NULL,
				 .script = e->program.is_followed && e->program.is_script ? argv
											  : NULL});
	if (e->program.is_followed && !e->env.memory) {
		e->program.is_followed = e->program.loads = false;
		put_GAP(&e->c, 0, e->program.reason, path, argv);
	}
	e->c.thread->exec_memory = e->env.memory;
	e->c.thread->exec_size = e->env.size;
	put(e);
	return true;
}

/*
 * True to try again with the environment as it came: the program must not fail because of what
 * prov adds to it.
 */
static bool is_crowded(struct exec *e, bool is_recorded)
{
	bool is_without_follower = e->program.is_followed && errno != EINTR; /* else made again */

	if (!is_recorded || !e->env.memory || (errno != E2BIG && !is_without_follower))
		return false;
	env_free(&e->env);
	e->env = (struct env_block){.envp = (char **)e->envp};
	e->c.thread->exec_memory = NULL;
	e->c.t1 = clock_ticks();
	e->c.err = errno;
	put_EXECFAIL(&e->c, -1, e->token);
	e->c.t0 = e->c.t1;
	e->c.err = 0;
	e->program.loads = false;
	e->token = state_token(e->c.thread);
	put_GAP(&e->c, 0, errno == E2BIG ? "no-room" : e->program.reason, e->path, e->argv);
	put(e);
	return true;
}

static int failed(struct exec *e, bool is_recorded)
{
	int saved = errno;

	env_free(&e->env);
	if (e->c.thread)
		call_leave(&e->c);
	if (is_recorded) {
		e->c.thread->exec_memory = NULL;
		e->c.t1 = clock_ticks();
		e->c.err = saved;
		put_EXECFAIL(&e->c, -1, e->token);
	}
	errno = saved;
	return -1;
}

/* The file to execute: the program's own name as a rule. */
static const char *file_for(const struct exec *e, const char *name)
{
	return e->c.thread && e->program.is_followed ? env_follower() : name;
}

static char *const *arguments_for(const struct exec *e)
{
	return e->env.memory && e->env.argv ? e->env.argv : e->argv;
}

static int exec_path(unsigned int call_no, const char *path, char *const argv[], char *const envp[])
{
	struct exec e;
	bool is_recorded = begin(&e, call_no, AT_FDCWD, path, 0, argv, envp, false);

	real_execve(file_for(&e, path), arguments_for(&e), e.env.envp);
	if (is_crowded(&e, is_recorded))
		real_execve(path, argv, envp);
	return failed(&e, is_recorded);
}

/* The path that the search led to, in a buffer that must not be on the stack. */
static const char *search(const char *file, unsigned int call_no, struct env_block *scratch)
{
	const char *path = file;
	struct call c;

	if (sys_is_silent)
		return file;
	scratch->size = 4096;
	scratch->memory = scratch_take(scratch->size);
	if (!scratch->memory)
		return file;
	if (call_now(&c, call_no))
		program_search(&c, file, scratch->memory, scratch->size, &path);
	return path;
}

static int exec_file(unsigned int call_no, const char *file, char *const argv[], char *const envp[])
{
	struct env_block scratch = {0};
	struct exec e;
	bool is_recorded =
		begin(&e, call_no, AT_FDCWD, search(file, call_no, &scratch), 0, argv, envp, true);

	env_free(&scratch);
	real_execvpe(file_for(&e, file), arguments_for(&e), e.env.envp);
	if (errno == E2BIG && is_recorded)
		e.path = search(file, call_no, &scratch);
	if (is_crowded(&e, is_recorded)) {
		env_free(&scratch); /* before: a child of vfork would leave it to its parent */
		real_execvpe(file, argv, envp);
	}
	env_free(&scratch);
	return failed(&e, is_recorded);
}

EXPORT int wrap_execve(const char *path, char *const argv[], char *const envp[]) ASM("execve");
int wrap_execve(const char *path, char *const argv[], char *const envp[])
{
	return exec_path(CALL_execve, path, argv, envp);
}

EXPORT int wrap_execv(const char *path, char *const argv[]) ASM("execv");
int wrap_execv(const char *path, char *const argv[])
{
	return exec_path(CALL_execv, path, argv, *libc_environ);
}

EXPORT int wrap_execvpe(const char *file, char *const argv[], char *const envp[]) ASM("execvpe");
int wrap_execvpe(const char *file, char *const argv[], char *const envp[])
{
	return exec_file(CALL_execvpe, file, argv, envp);
}

EXPORT int wrap_execvp(const char *file, char *const argv[]) ASM("execvp");
int wrap_execvp(const char *file, char *const argv[])
{
	return exec_file(CALL_execvp, file, argv, *libc_environ);
}

EXPORT int wrap_fexecve(int fd, char *const argv[], char *const envp[]) ASM("fexecve");
int wrap_fexecve(int fd, char *const argv[], char *const envp[])
{
	struct exec e;
	bool is_recorded;

	if (!argv || !envp) /* libc refuses, unlike the kernel */
		return real_fexecve(fd, argv, envp);
	is_recorded = begin(&e, CALL_fexecve, fd, "", AT_EMPTY_PATH, argv, envp, false);

	if (e.c.thread && e.program.is_followed)
		real_execve(env_follower(), argv, e.env.envp);
	else
		real_fexecve(fd, argv, e.env.envp);
	if (is_crowded(&e, is_recorded))
		real_fexecve(fd, argv, envp);
	return failed(&e, is_recorded);
}

EXPORT int wrap_execveat(int dirfd, const char *path, char *const argv[], char *const envp[],
			 int flags) ASM("execveat");
int wrap_execveat(int dirfd, const char *path, char *const argv[], char *const envp[], int flags)
{
	struct exec e;
	bool is_recorded = begin(&e, CALL_execveat, dirfd, path, flags, argv, envp, false);

	real_execveat(dirfd, file_for(&e, path), arguments_for(&e), e.env.envp, flags);
	if (is_crowded(&e, is_recorded))
		real_execveat(dirfd, path, argv, envp, flags);
	return failed(&e, is_recorded);
}

/* The arguments of execl and its kin, made a vector on the stack, as libc does itself. */
#define COUNT_ARGS(n, last)                                                                        \
	do {                                                                                       \
		va_list ap;                                                                        \
		va_start(ap, last);                                                                \
		for ((n) = 1; va_arg(ap, char *);)                                                 \
			(n)++;                                                                     \
		va_end(ap);                                                                        \
	} while (0)

static char **fill_args(char **argv, const char *first, va_list ap)
{
	argv[0] = (char *)first;
	for (size_t i = 1; (argv[i] = va_arg(ap, char *)); i++)
		;
	return argv;
}

EXPORT int wrap_execl(const char *path, const char *arg, ...) ASM("execl");
int wrap_execl(const char *path, const char *arg, ...)
{
	size_t n = 0;
	va_list ap;

	if (arg)
		COUNT_ARGS(n, arg);
	char *argv[n + 1];
	argv[0] = NULL;
	va_start(ap, arg);
	if (arg)
		fill_args(argv, arg, ap);
	va_end(ap);
	return exec_path(CALL_execl, path, argv, *libc_environ);
}

EXPORT int wrap_execlp(const char *file, const char *arg, ...) ASM("execlp");
int wrap_execlp(const char *file, const char *arg, ...)
{
	size_t n = 0;
	va_list ap;

	if (arg)
		COUNT_ARGS(n, arg);
	char *argv[n + 1];
	argv[0] = NULL;
	va_start(ap, arg);
	if (arg)
		fill_args(argv, arg, ap);
	va_end(ap);
	return exec_file(CALL_execlp, file, argv, *libc_environ);
}

EXPORT int wrap_execle(const char *path, const char *arg, ...) ASM("execle");
int wrap_execle(const char *path, const char *arg, ...)
{
	size_t n = 0;
	char *const *envp;
	va_list ap;

	if (arg)
		COUNT_ARGS(n, arg);
	char *argv[n + 1];
	argv[0] = NULL;
	va_start(ap, arg);
	if (arg) {
		argv[0] = (char *)arg;
		for (size_t i = 1; i <= n; i++)
			argv[i] = va_arg(ap, char *);
	}
	envp = va_arg(ap, char *const *);
	va_end(ap);
	return exec_path(CALL_execle, path, argv, envp);
}
