/*
 * hook.h - what must be done around calls that are more than a call: one section per hook_*.c.
 *
 * A hook has hook_NAME_before(), run before the real call, and hook_NAME_after(), run after it and
 * before the op is written; struct NAME_hook holds what is between them.  The rest are functions
 * that spec/libc.def names in `then` and in field expressions.
 */
#ifndef PROV_HOOK_H
#define PROV_HOOK_H

#include "hooked_headers.h"

#include "address.h"
#include "call.h"
#include "start/env.h"
#include "hook_sync.h"
#include "start/initial.h"
#include "start/env_lend.h"
#include "log.h"
#include "start/program.h"

/* For hooks that need no state */
struct exit_hook {
	char unused;
};

/* --- hook_fd.c: descriptors, streams */

void fd_range_changed(unsigned int first, unsigned int last);
void fd_pair_changed(const int *fds);
void fd_controlled(const struct call *c, int fd, int command, void *arg, int ret);

/* The path of a stream's or directory's descriptor is gone after the call: it is taken before. */
struct fclose_hook {
	int fd;
};
void hook_fclose_before(struct call *c, struct fclose_hook *h, FILE *f);
void hook_fclose_after(struct call *c, struct fclose_hook *h, int ret);
#define pclose_hook fclose_hook
struct freopen_hook {
	int fd;
	const char *path; /* the one that libc opens */
	char self[32];
};
void hook_freopen_before(struct call *c, struct freopen_hook *h, const char *path, const char *mode,
			 FILE *f);
void hook_freopen_after(struct call *c, struct freopen_hook *h, FILE *ret);

struct closedir_hook {
	int fd;
};
void hook_closedir_before(struct call *c, struct closedir_hook *h, DIR *d);
void hook_closedir_after(struct call *c, struct closedir_hook *h, int ret);

int fileno_of(FILE *f); /* -1 for NULL and for streams without a descriptor */
void file_sought(const struct call *c, FILE *f);
uint64_t how_flags(const struct open_how *how, size_t size); /* openat2 */
uint64_t how_mode(const struct open_how *how, size_t size);
const char *path_below(const struct call *c, const char *path, const struct open_how *how,
		       size_t size); /* as seen from the directory */
int fopen_flags(const char *mode);   /* what open(2) is asked for by fopen's mode */
void io_flushed(const struct call *c, FILE *f);

/* Texts made in the caller's buffer; NULL if the call failed and there is nothing to read. */
const char *sem_path(const struct call *c, const char *name, char buf[288]);
struct sem_open_hook {
	char path[288]; /* "": none */
	bool is_there;
};
void hook_sem_open_before(struct call *c, struct sem_open_hook *h, const char *name, int flags,
			  unsigned int mode, unsigned int value);
void hook_sem_open_after(struct call *c, struct sem_open_hook *h, sem_t *ret);
const char *shm_path(const struct call *c, const char *name, char buf[288]);

bool fd_cares_for(unsigned long request);
void fd_commanded(const struct call *c, int fd, unsigned long request, const void *arg, int ret);

/* --- hook_fdpass.c: descriptors received from other processes or otherwise without a name */

void fd_made(const struct call *c, int fd);	     /* an FD op, as the kernel describes it */
void fd_got(const struct call *c, int from, int fd); /* a GETFD op */
void fds_received(const struct call *c, int fd, const struct msghdr *msg);
void fds_sent(const struct call *c, int fd, const struct msghdr *msg);
void messages_received(const struct call *c, int fd, const struct mmsghdr *messages, int n);
void message_sent(const struct call *c, int fd, const struct msghdr *msg, int64_t n);
void messages_sent(const struct call *c, int fd, const struct mmsghdr *messages, int n);

/* fanotify: what is read from it makes descriptors. */
extern bool events_are_used; /* in this memory, or in what forked it */
#define events_read(c, fd, buf, n)                                                                 \
	(__builtin_expect(events_are_used, 0) ? events_seen(c, fd, buf, n) : (void)0)
void events_wanted(const struct call *c, int fd);
void events_seen(const struct call *c, int fd, const void *buf, ssize_t n);

void handle_opened(const struct call *c, int flags, int fd);
void bpf_called(const struct call *c, int command, int ret);

/* --- hook_name.c: paths and directories */

const struct id *stat_of(const void *st, struct id *id);
#define stat_id(st, id) stat_of(st, id) /* struct stat and stat64 have one layout on 64-bit */
const struct id *statx_id(const struct statx *stx, struct id *id);
bool path_limit_is_of_file(int name);
void path_limit_asked(const struct call *c, int dirfd, const char *path, int name);
void link_read(const struct call *c, int dirfd, const char *path, const char *buf, ssize_t n);

#define path_id(c, dirfd, path) path_found(c, dirfd, path, &(struct id){0})
const struct id *path_found(const struct call *c, int dirfd, const char *path, struct id *id);
void directory_scanned(const struct call *c, int dirfd, const char *path, int n);
void name_free(const struct call *c, const char *path); /* a new name that libc looked for */
void words_expanded(const struct call *c, const char *words, const wordexp_t *result);
void links_followed(const struct call *c, const char *path, const char *resolved);

struct remove_hook {
	int flags;
};
void hook_remove_before(struct call *c, struct remove_hook *h, const char *path);
void hook_remove_after(struct call *c, struct remove_hook *h, int ret);

/* glob is given our directory functions, so that what it reads is recorded. */
struct glob_hook {
	int flags;
	glob_t *found;
};
void hook_glob_before(struct call *c, struct glob_hook *h, const char *pattern, int flags,
		      int (*errfunc)(const char *, int), glob_t *found);
void hook_glob_after(struct call *c, struct glob_hook *h, int ret);

/* --- hook_walk.c: ftw, nftw, fts */

typedef int ftw_fn(const char *, const struct stat *, int);
typedef int nftw_fn(const char *, const struct stat *, int, struct FTW *);

struct walk_hook {
	union { /* what libc is given */
		ftw_fn *fn;
		nftw_fn *nfn;
	};
	union {
		ftw_fn *ftw_user;
		nftw_fn *nftw_user;
	};
	struct walk_hook *outer;
	const char *dir;
	int flags; /* nftw's */
	unsigned int call_no, n_met;
	char *places; /* NULL or, where libc changes it: working directory at first, now */
};
#define ftw_hook  walk_hook
#define nftw_hook walk_hook
void hook_ftw_before(struct call *c, struct walk_hook *h, const char *dir, ftw_fn *fn, int n);
void hook_ftw_after(struct call *c, struct walk_hook *h, int ret);
void hook_nftw_before(struct call *c, struct walk_hook *h, const char *dir, nftw_fn *fn, int n,
		      int flags);
void hook_nftw_after(struct call *c, struct walk_hook *h, int ret);

void fts_opened(const struct call *c, char *const paths[], int options);
void fts_seen(const struct call *c, const FTS *fts, const FTSENT *e);
void fts_listed(const struct call *c, const FTS *fts);
struct fts_close_hook {
	int options;
};
void hook_fts_close_before(struct call *c, struct fts_close_hook *h, FTS *fts);
void hook_fts_close_after(struct call *c, struct fts_close_hook *h, int ret);

/* --- hook_fork.c: new processes in memory of their own; and vfork, clone */

void hook_fork_before(struct call *c);
void hook_fork_parent(struct call *c, pid_t ret);
#define hook_fork_child(c) ((void)0)
uint64_t state_forked(const struct call *c);
#define hook_forkpty_before(c, master, name, term, size)		   hook_fork_before(c)
#define hook_forkpty_parent						   hook_fork_parent
#define hook_sys_clone_before(c, flags, stack, parent_tid, child_tid, tls) hook_fork_before(c)
#define hook_sys_clone_parent						   hook_fork_parent
#define hook_sys_clone_child(c, flags, stack, parent_tid, child_tid, tls)  ((void)0)
#define hook_clone3_before(c, args, size)				   hook_fork_before(c)
#define hook_clone3_parent						   hook_fork_parent
#define hook_clone3_child(c, args, size)				   ((void)0)

struct daemon_hook {
	uint64_t token;
	bool goes_home, closes;
};
void hook_daemon_before(struct call *c, struct daemon_hook *h, int nochdir, int noclose);
void hook_daemon_after(struct call *c, struct daemon_hook *h, int ret);

/* --- hook_spawn.c: programs run by one call */

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
	char *const *argv;
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
	struct _pthread_cleanup_buffer cleanup; /* cancellation and longjmp end the loan */
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

/* --- hook_wait.c: ends of processes */

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

/* --- hook_thread.c */

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

void thread_named(const struct call *c, int what, pthread_t thread);
void stack_asked(const struct call *c, pthread_t thread);

/* --- hook_lock.c: locks of files */

extern uint32_t locks_held;
void locks_closing(const struct call *c, int fd);
void locks_ending(const struct call *c);

struct close_hook {
	char unused;
};
static inline void hook_close_before(struct call *c, struct close_hook *h, int fd)
{
	(void)h;
	if (__builtin_expect(locks_held != 0, 0))
		locks_closing(c, fd);
}
static inline void hook_close_after(struct call *c, struct close_hook *h, int ret)
{
	(void)c, (void)h, (void)ret;
}

struct flock_hook {
	int fd, operation;
};
void hook_flock_before(struct call *c, struct flock_hook *h, int fd, int operation);
void hook_flock_after(struct call *c, struct flock_hook *h, int ret);

struct range_hook {
	uint64_t range[2];
	int fd;
	short type;
	bool is_lock;
};
#define fcntl_hook range_hook
#define lockf_hook range_hook
void hook_fcntl_before(struct call *c, struct range_hook *h, int fd, int command, void *arg);
void hook_fcntl_after(struct call *c, struct range_hook *h, int ret);
void hook_lockf_before(struct call *c, struct range_hook *h, int fd, int command, off_t length);
void hook_lockf_after(struct call *c, struct range_hook *h, int ret);

/* --- hook_queue.c: System V semaphores and messages, POSIX message queues */

struct queue_hook {
	struct sync s;
	struct share place;
	struct sem_hook taking;
	struct post_hook giving;
	bool is_post, is_wait;
};
void hook_queue_after(struct call *c, struct queue_hook *h);
#define semop_hook		    queue_hook
#define hook_semop_after(c, h, ret) hook_queue_after(c, h)
void hook_semop_before(struct call *c, struct queue_hook *h, int id, struct sembuf *ops, size_t n);
#define semtimedop_hook			 queue_hook
#define hook_semtimedop_after(c, h, ret) hook_queue_after(c, h)
void hook_semtimedop_before(struct call *c, struct queue_hook *h, int id, struct sembuf *ops,
			    size_t n, const struct timespec *timeout);
#define msgsnd_hook		     queue_hook
#define hook_msgsnd_after(c, h, ret) hook_queue_after(c, h)
void hook_msgsnd_before(struct call *c, struct queue_hook *h, int id, const void *message, size_t n,
			int flags);
#define msgrcv_hook		     queue_hook
#define hook_msgrcv_after(c, h, ret) hook_queue_after(c, h)
void hook_msgrcv_before(struct call *c, struct queue_hook *h, int id, void *message, size_t n,
			long type, int flags);
#define mq_send_hook		      queue_hook
#define hook_mq_send_after(c, h, ret) hook_queue_after(c, h)
void hook_mq_send_before(struct call *c, struct queue_hook *h, mqd_t queue, const char *buf,
			 size_t n, unsigned int priority);
#define mq_timedsend_hook		   queue_hook
#define hook_mq_timedsend_after(c, h, ret) hook_queue_after(c, h)
void hook_mq_timedsend_before(struct call *c, struct queue_hook *h, mqd_t queue, const char *buf,
			      size_t n, unsigned int priority, const struct timespec *until);
#define mq_receive_hook			 queue_hook
#define hook_mq_receive_after(c, h, ret) hook_queue_after(c, h)
void hook_mq_receive_before(struct call *c, struct queue_hook *h, mqd_t queue, char *buf, size_t n,
			    unsigned int *priority);
#define mq_timedreceive_hook		      queue_hook
#define hook_mq_timedreceive_after(c, h, ret) hook_queue_after(c, h)
void hook_mq_timedreceive_before(struct call *c, struct queue_hook *h, mqd_t queue, char *buf,
				 size_t n, unsigned int *priority, const struct timespec *until);

/* --- hook_memory.c */

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
void hook_mlockall_before(struct call *c, struct exit_hook *h, int flags);
#define hook_setrlimit_after(c, h, ret) ((void)0)
#define hook_prlimit_after(c, h, ret)	((void)0)
#define hook_mlockall_after(c, h, ret)	((void)0)

/* --- hook_error.c: what libc itself prints on standard error */

void message_printed(const struct call *c); /* with words of libc's own, which it translates */
void text_printed(const struct call *c);
#define argp_hook exit_hook
void hook_argp_before(struct call *c, struct exit_hook *h, const struct argp *argp, int argc,
		      char **argv, unsigned int flags, int *index, void *input);
void hook_argp_after(struct call *c, struct exit_hook *h, error_t ret);
void option_read(const struct call *c, int option);

/* --- hook_message.c: messages that libc translates */

void message_of_libc(const struct call *c);
void message_given(const struct call *c, const char *text); /* NULL: none */
bool format_says_error(const char *format);		    /* by %m */
bool format_says_error_wide(const wchar_t *format);
void format_used(const struct call *c, const char *format);
void format_used_wide(const struct call *c, const wchar_t *format);

/* --- hook_env.c */

/* Whether this image (not its parent: forks forget) comes here with this hash for the first time.
 */
bool image_first_time(uint64_t hash);

void getenv_asked(const struct call *c, const char *name, const char *value);

/* --- hook_query.c: queries of time, machine and user; changes of credentials */

/*
 * The first query by this function in this image: later ones go on unrecorded, for programs ask the
 * time all the time.  Calls of such functions have contiguous numbers.
 */
bool query_is_first(unsigned int call_no);
const char *uname_text(const struct call *c, const struct utsname *name, char buf[200]);
void identity_changed(const struct call *c);

/* --- hook_aio.c: reads and writes that go on after the call */

void aio_listed(const struct call *c, struct aiocb *const list[], int n);
void aio_returned(const struct call *c, const struct aiocb *cb, ssize_t ret);
void iocbs_submitted(const struct call *c, struct iocb **list, long n);
void iocbs_done(const struct call *c, const struct io_event *events, long n);

/* --- hook_nss.c: users, groups, hosts, services ... */

void names_sought(const struct call *c, const char *path); /* in a database, whose file is PATH */

/* --- hook_tty.c: terminals, and who is logged in */

void terminal_opened(const struct call *c, const int *master, const int *slave);
void terminal_taken(const struct call *c, int fd);
void terminal_forked(const struct call *c, pid_t child, const int *master);
void hook_forkpty_child(struct call *c, int *master, char *name, const struct termios *term,
			const struct winsize *size);
void terminal_named(const struct call *c, int fd, const char *name);
void login_sought(const struct call *c, bool is_found);
void logins_in(const char *path); /* utmpname() */
void logins_used(const struct call *c, int what);

/* --- hook_libcfiles.c: files that libc reads inside itself */

/* A TOUCH op; whether the file is there. */
bool file_touched(const struct call *c, int what, const char *path);

/* The same once in an image. */
void touch_once(const struct call *c, int what, const char *path);

void network_sought(const struct call *c);
void host_sought(const struct call *c);
void address_sought(const struct call *c, const char *node, const char *service,
		    const struct addrinfo *hints, const struct addrinfo *found);
void addresses_sought(const struct call *c, struct gaicb *const list[], int n);
void resolver_used(const struct call *c);
void zone_used(const struct call *c);
void limit_asked(const struct call *c, int name);
void date_masks_read(const struct call *c);
void log_connected(const struct call *c, int option);
void profile_written(const struct call *c);
void log_sent(const struct call *c);

/* --- hook_catalog.c */

void catalog_opened(const struct call *c, const char *name, int flag);

/* --- hook_locale.c: likewise, for languages */

#define setlocale_hook exit_hook
#define newlocale_hook exit_hook
void hook_setlocale_before(struct call *c, struct exit_hook *h, int category, const char *locale);
void hook_newlocale_before(struct call *c, struct exit_hook *h, int mask, const char *locale,
			   locale_t base);
#define hook_setlocale_after(c, h, ret) ((void)0)
#define hook_newlocale_after(c, h, ret) ((void)0)
void message_sought(const struct call *c, const char *domain, int category, bool is_found);
void charset_used(const struct call *c);
void iconv_used(const struct call *c);

/* --- hook_syscall.c */

/* The call as the function it stands for, generated/wrappers.c: -1 and errno if it failed. */
long syscall_called(long n, long a, long b, long c, long d, long e, long f);
long syscall_decoded(long n, long a, long b, long c, long d, long e, long f);
long audit_syscall(long n, long a, long b, long c, long d, long e, long f);
bool syscall_is_decoded(long n);
bool syscall_is_question(long n); /* that makes an ASK op */

/* A child with memory of its own, on a copy of this stack: it returns as from fork. */
bool syscall_is_fork(long n, long a, long b);

#endif
