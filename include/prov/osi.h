/*
 * osi.h - the processes of a Linux system, from whatever knows them: the library libprov-osi.
 *
 *	struct osi *o;
 *	struct osi_process *v;
 *	struct osi_error e;
 *	size_t n;
 *
 *	if (osi_open("live", NULL, &o, &e) || osi_processes(o, &v, &n, &e))
 *		errx(1, "%s", e.text);
 *	for (size_t i = 0; i < n; i++)
 *		printf("%d %s\n", v[i].handle.pid, v[i].name);
 *	osi_processes_free(v);
 *	osi_close(o);
 *
 * What is asked is a provider, chosen when it is opened:
 *
 *	"live"		the system that the caller runs on, through /proc and pidfds.  arg: NULL, or
 *			where another procfs is mounted
 *	"recording"	a recording of prov, as of any moment; also one that is being written.
 *			arg: its path
 *
 * and others that fill a struct osi_provider (at the end of this file).
 *
 * Errors.  Functions return 0, or a negative errno: -ESRCH no such process (any more), -EACCES and
 * -EPERM not permitted, -ENOENT no such provider or recording, -ENOTSUP this provider does not know
 * such things, -EINVAL, -ENOMEM, -EFBIG a recording expands to more than PROV_EXPAND_MAX, -EIO what
 * was read makes no sense; and what open(2) says of a recording that cannot be opened.  Then *ret is
 * NULL (a handle: all zero), *ret_n is 0, nothing is left allocated, and *e, where e is not NULL, says
 * which process and why.  After -ENOMEM the struct osi is as good as before, but for the events of a
 * recording: osi_events() fails until osi_at() says from where to begin anew.  Within a callback,
 * osi_at() of a recording gives -EBUSY.
 *
 * Memory.  Results are arrays, with all that they point to, that the caller frees by the function
 * named like them, also those of one element; NULL may be freed.  They stay as they are whatever
 * else is called, osi_close() included.  Strings end in NUL and hold any other bytes.
 *
 * Threads.  A struct osi is used by one thread at a time; two of them know nothing of each other.
 * Nothing here is async-signal-safe; nothing prints or ends the process.
 *
 * Times are nanoseconds of CLOCK_REALTIME, since the Epoch; spans of time are nanoseconds; sizes
 * are bytes.
 */
#ifndef PROV_OSI_H
#define PROV_OSI_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
#pragma GCC visibility push(default)

/* Of structures and functions.  It grows if programs that were compiled before would go wrong. */
#define OSI_ABI 1

struct osi;

struct osi_error {
	int code;	/* what was returned, a negative errno */
	int32_t pid;	/* the process it is about; 0: none */
	char text[244]; /* one line, without a newline */
};

/* --- opening --- */

/* The ABI is checked: a library of another one gives -EINVAL.  The caller closes *ret. */
#define osi_open(provider, arg, ret, e) osi_open_abi(OSI_ABI, provider, arg, ret, e)
int osi_open_abi(uint32_t abi, const char *provider, const char *arg, struct osi **ret,
		 struct osi_error *e);
void osi_close(struct osi *o); /* NULL may be closed */

/* The name of its provider. */
const char *osi_provider_name(const struct osi *o);

/* The time that can be asked about.  live: from boot to now.  recording: from its begin to its last op so
 * far. */
struct osi_span {
	int64_t begin_ns, end_ns;
	uint32_t is_growing; /* 1: still being written, or live */
	uint32_t reserved;
};
int osi_span(struct osi *o, struct osi_span *ret, struct osi_error *e);

/*
 * Of which moment all further questions are answered, and events come: those after it.
 * OSI_NEWEST: what is known by now, at each question anew; so it is after osi_open().  live: only
 * that.
 */
#define OSI_NEWEST INT64_MAX
int osi_at(struct osi *o, int64_t t_ns, struct osi_error *e);

/* --- handles --- */

/*
 * A handle of a process: a plain value, to be copied, kept and compared at will.
 *
 * (world, pid, serial) is the task: it is the same for the whole life of a process, across exec,
 * and never that of another process, even one that gets the same pid later.
 *
 * `space` is the address space: it changes at exec, and a child of vfork(2) (clone(2) with
 * CLONE_VM) has its parent's until its own exec; after fork(2) it is another one.  0: there is none
 * (kernel threads, zombies), or it cannot be known (live: processes that ptrace(2) would not be
 * permitted to look at).
 *
 * live: world is made of the boot and the pid namespace; serial is the number that the kernel gives
 * to each process once (that of its pidfd's inode, Linux 6.9), before 6.9 its start time in ticks
 * of 10 ms.  man/prov-osi.3 tells what `space` is made of and which exec it could miss.
 */
struct osi_handle {
	uint64_t world; /* which system, or which recording */
	uint64_t serial;
	uint64_t space;
	int32_t pid; /* as the provider's own processes call it; 0: this is no process */
	int32_t reserved;
};

/* 1 or 0. */
int osi_same_task(const struct osi_handle *a, const struct osi_handle *b);
int osi_same_space(const struct osi_handle *a, const struct osi_handle *b); /* 0 is like nothing */

/* --- processes --- */

/* As ps(1) and proc(5) know them.  A kernel thread has one of these, and the flag. */
enum osi_state {
	OSI_STATE_UNKNOWN,
	OSI_RUNNING,	/* R: runs, or could */
	OSI_SLEEPING,	/* S: waits for something */
	OSI_DISK_SLEEP, /* D: waits and cannot be interrupted; also the parent of a vfork child */
	OSI_STOPPED,	/* T: by a signal */
	OSI_TRACED,	/* t: by its tracer */
	OSI_ZOMBIE,	/* Z: ended, and nobody has waited for it */
	OSI_DEAD,	/* X: gone.  Only what remembers describes such a process. */
	OSI_IDLE,	/* I: a kernel thread without work */
};

/* For people: "running", "disk sleep"; and ps's letter. */
const char *osi_state_name(enum osi_state s);
char osi_state_letter(enum osi_state s); /* '?' unknown */

enum osi_flag {
	OSI_KERNEL_THREAD = 1,
	OSI_EXITING = 2,       /* its first thread has ended; others may still run */
	OSI_CORE_DUMPED = 4,   /* of exit_status */
	OSI_EXE_DELETED = 8,   /* no name leads to its executable any more */
	OSI_SHARES_SPACE = 16, /* a child of vfork or CLONE_VM before its exec */
	OSI_USAGE_WITH_CHILDREN =
		32,	       /* usage includes that of the children it waited for: wait4(2) */
	OSI_NOT_RECORDED = 64, /* recording: known from its parent only */
};

/* The fields of a process that are known; the others are 0 or NULL. */
enum osi_known {
	OSI_HAS_PARENT = 1 << 0, /* ppid; and parent, unless that is outside (ppid 0) */
	OSI_HAS_BIRTH_PARENT = 1 << 1,
	OSI_HAS_EXE = 1 << 2,
	OSI_HAS_ARGV = 1 << 3, /* n_argv 0: it has none, as kernel threads and zombies */
	OSI_HAS_UID = 1 << 4,
	OSI_HAS_SESSION = 1 << 5, /* and group */
	OSI_HAS_START = 1 << 6,
	OSI_HAS_END = 1 << 7,
	OSI_HAS_EXIT = 1 << 8,
	OSI_HAS_THREADS = 1 << 9,
	OSI_HAS_CPU = 1 << 10,	   /* usage: user_ns, system_ns, faults */
	OSI_HAS_MEMORY = 1 << 11,  /* usage: peak_bytes */
	OSI_HAS_STORAGE = 1 << 12, /* usage: storage_read, storage_written */
	OSI_HAS_CALLS = 1 << 13,   /* usage: calls_read, calls_written */
};

struct osi_usage {
	int64_t user_ns, system_ns; /* live: in steps of 10 ms */
	uint64_t minor_faults, major_faults;
	uint64_t peak_bytes;	 /* of resident memory; ru_maxrss, VmHWM */
	uint64_t resident_bytes; /* now; live only */
	uint64_t storage_read,
		storage_written; /* ru_inblock, ru_oublock; read_bytes, write_bytes */
	uint64_t calls_read,
		calls_written; /* through read(2), write(2) and their kin: rchar, wchar */
	uint64_t reserved[2];
};

struct osi_process {
	struct osi_handle handle;
	uint32_t known;		  /* enum osi_known */
	uint32_t flags;		  /* enum osi_flag */
	uint32_t state;		  /* enum osi_state */
	int32_t ppid;		  /* its present parent; 0: none, or outside of the pid namespace */
	struct osi_handle parent; /* the present one: who gets its end; pid 0: none is known */
	struct osi_handle birth_parent; /* the one that made it: an orphan's is another one */
	const char *name;	 /* comm: what exec or prctl(2) made it, at most 15 bytes but for
				    kernel threads */
	const char *exe;	 /* absolute, all links followed */
	const char *const *argv; /* n_argv of them, then NULL */
	uint64_t n_argv;
	uint32_t uid, euid; /* real, effective */
	uint32_t gid, egid;
	int32_t session, group; /* getsid(2), getpgid(2) */
	int64_t start_ns;	/* live: in steps of 10 ms */
	int64_t end_ns;
	int32_t exit_status; /* as waitpid(2) gives it: WIFEXITED, WEXITSTATUS, WTERMSIG */
	uint32_t n_threads;  /* that have not ended */
	const struct osi_handle *children; /* at present, by pid */
	uint64_t n_children;
	const struct osi_handle *siblings; /* its parent's children, itself among them */
	uint64_t n_siblings;
	struct osi_usage usage;
	uint64_t reserved[4];
};

/* All processes that there are at the moment, by pid: zombies too, threads not. */
int osi_processes(struct osi *o, struct osi_process **ret, size_t *ret_n, struct osi_error *e);
void osi_processes_free(struct osi_process *v);

/* The same as handles, for keeping track at little cost (live: a third of the time). */
int osi_handles(struct osi *o, struct osi_handle **ret, size_t *ret_n, struct osi_error *e);
void osi_handles_free(struct osi_handle *v);

/*
 * The process that a handle stands for: an array of one.  Its task part decides; what comes has the
 * present `space`.  live: -ESRCH once it has been waited for.  recording: also what has ended
 * before the moment, as OSI_DEAD.
 */
int osi_process(struct osi *o, const struct osi_handle *h, struct osi_process **ret,
		struct osi_error *e);

/* The handle of the process that has a pid at the moment. */
int osi_find(struct osi *o, int32_t pid, struct osi_handle *ret, struct osi_error *e);

/* live: the caller itself.  recording: who made the last operation before the moment; within a
 * callback, who made the one that the event comes from. */
int osi_current_process(struct osi *o, struct osi_process **ret, struct osi_error *e);
int osi_current_handle(struct osi *o, struct osi_handle *ret, struct osi_error *e);

/* --- threads, mappings, kernel modules --- */

struct osi_thread {
	struct osi_handle process;
	int32_t tid;
	uint32_t state;	 /* enum osi_state */
	uint32_t known;	 /* enum osi_known: START, END, CPU */
	uint32_t number; /* recording: counted from 0 within the image; live: 0 */
	const char *name;
	int64_t start_ns, end_ns;
	int64_t user_ns, system_ns;
	uint64_t reserved[4];
};

/* By tid. */
int osi_threads(struct osi *o, const struct osi_handle *h, struct osi_thread **ret, size_t *ret_n,
		struct osi_error *e);
void osi_threads_free(struct osi_thread *v);

/* As the current process: an array of one. */
int osi_current_thread(struct osi *o, struct osi_thread **ret, struct osi_error *e);

/* A file in memory: a library, an executable, a file that was mapped. */
enum osi_mapping_flag {
	OSI_MAP_READ = 1,
	OSI_MAP_WRITE = 2,
	OSI_MAP_EXEC = 4,
	OSI_MAP_SHARED = 8,
	OSI_MAP_DELETED = 16, /* no name leads to the file any more */
};

struct osi_mapping {
	uint64_t base, size; /* adjacent parts of one file are one mapping; 0, 0: unknown */
	uint64_t offset;     /* of base within the file */
	uint32_t flags;	     /* enum osi_mapping_flag, of all its parts together */
	uint32_t dev_major, dev_minor;
	uint32_t reserved0;
	uint64_t ino;
	const char *file; /* absolute */
	const char *name; /* what follows the last slash of it */
	uint64_t reserved[2];
};

/* By base; where that is unknown, in the order in which they came. */
int osi_mappings(struct osi *o, const struct osi_handle *h, struct osi_mapping **ret, size_t *ret_n,
		 struct osi_error *e);
void osi_mappings_free(struct osi_mapping *v);

struct osi_module {
	const char *name;
	uint64_t base; /* 0: hidden from who asks, see kptr_restrict in proc(5) */
	uint64_t size;
	int64_t n_users; /* references; -1 unknown */
	uint64_t reserved[2];
};

/* Kernel modules, as loaded; a kernel without any gives an array of none. */
int osi_modules(struct osi *o, struct osi_module **ret, size_t *ret_n, struct osi_error *e);
void osi_modules_free(struct osi_module *v);

/* --- events --- */

enum osi_event_kind {
	OSI_PROCESS_START = 1, /* an image can be described: see flags for why it began */
	OSI_PROCESS_END,       /* of an image: by exec, or of the process as a whole */
	OSI_TASK_CHANGE,       /* another thread than before makes the next operation */
	OSI_THREAD_START,      /* beside the first one of a process */
	OSI_THREAD_END,
};

enum osi_event_flag {
	OSI_BY_COMPARISON = 1,	/* found by comparing lists of processes: it may be late, and what
				   lived shorter than the interval was never seen */
	OSI_WAS_THERE = 2,	/* start: the process was there when the events began */
	OSI_BY_EXEC = 4,	/* end and start: the process goes on, in a new image */
	OSI_STARTED_AT_END = 8, /* start: it never did anything; known from its parent */
	OSI_BY_FORK = 16,     /* start: of a new process, and how it was made where that is known */
	OSI_BY_VFORK = 32,    /* vfork, or clone with CLONE_VM */
	OSI_BY_SPAWN = 64,    /* posix_spawn, system, popen */
	OSI_END_UNSEEN = 128, /* end: nobody saw it; the time is the last at which it was known */
	OSI_INCOMPLETE = 256, /* start: the process could not be described in full: it was gone */
};

/* Good during the callback only, with all that it points to; osi_process_copy() keeps a process. */
struct osi_event {
	uint32_t kind;	/* enum osi_event_kind */
	uint32_t flags; /* enum osi_event_flag */
	int64_t t_ns;	/* when it happened; by comparison: when it was noticed */
	const struct osi_process
		*process;		 /* start: the new image; end: the old one, with its end */
	const struct osi_thread *thread; /* of thread events, and of a task change; else NULL */
	struct osi_handle previous;	 /* task change: who ran before; pid 0: nobody */
	int32_t previous_tid;
	uint32_t reserved0;
	const char *evidence; /* one line for people: what it was concluded from */
	uint64_t reserved[2];
};

/*
 * Events of one process come in the order in which they happened; of two processes, too, as far as
 * the provider knows it.  Each image has one start and one end; an exec is an end and a start, in
 * that order.  Callbacks that are NULL are not called.  A callback may ask anything of `o` but
 * events; it returns 0, anything else ends osi_events() early.
 */
struct osi_callbacks {
	uint32_t size; /* sizeof(struct osi_callbacks) */
	uint32_t reserved;
	void *arg; /* the callbacks' own */
	int (*on_process_start)(void *arg, struct osi *o, const struct osi_event *event);
	int (*on_process_end)(void *arg, struct osi *o, const struct osi_event *event);
	int (*on_task_change)(void *arg, struct osi *o, const struct osi_event *event);
	int (*on_thread_start)(void *arg, struct osi *o, const struct osi_event *event);
	int (*on_thread_end)(void *arg, struct osi *o, const struct osi_event *event);
};

/*
 * Calls back for each event since the last call; the first time, for those since the moment of
 * osi_at() (recording; OSI_NEWEST: from its begin), or with OSI_WAS_THERE for what there is (live).
 * If there is none yet it waits for one, up to timeout_ms; 0 does not wait, -1 does as long as it
 * takes.
 *
 * live: lists are compared every 20 ms (osi_set_interval()), ends are noticed at once by pidfds, as
 * long as there are descriptors for them; threads and task changes are not seen.
 */
enum osi_events_result {
	OSI_EVENTS_END = 0,    /* that was all: the recording has ended; e->text may remark on it */
	OSI_EVENTS_MORE = 1,   /* there may be more later: call again */
	OSI_EVENTS_STOPPED = 2 /* a callback did not return 0: its event counts as delivered */
};
int osi_events(struct osi *o, const struct osi_callbacks *c, int timeout_ms, struct osi_error *e);

/* Between two comparisons, where events come by comparison; without effect elsewhere. */
void osi_set_interval(struct osi *o, int interval_ms);

/* A process of one's own, freed by osi_processes_free(); NULL: no memory. */
struct osi_process *osi_process_copy(const struct osi_process *p);

/* --- plug-ins of prov events --- */

/*
 * `prov events --plugin FILE.so[=ARG]` loads FILE.so and calls its osi_plugin_init(), which fills
 * *ret (all zero but for size) and returns 0.  At the end osi_plugin_end() is called, where there
 * is one.  A plug-in uses the functions of this header from the program that loads it; being linked
 * with -lprov-osi does no harm.
 */
struct osi_plugin_host {
	uint32_t abi;  /* OSI_ABI of who loads it */
	uint32_t size; /* sizeof(struct osi_plugin_host) */
	struct osi *osi;
	const char *arg; /* NULL: none was given */
};
int osi_plugin_init(const struct osi_plugin_host *host, struct osi_callbacks *ret);
void osi_plugin_end(void *arg); /* arg: that of the callbacks */

/* --- providers --- */

/*
 * A provider is a table of functions.  `self` is what open() gave.  They return 0 or a negative
 * errno, and then may say why by osi_fail(); what they had allocated themselves they free.  Results
 * they hand over one by one, each with one call of osi_add_*(), which copies all that the structure
 * points to; so a provider can fill one structure on its stack again and again.  An osi_add_*()
 * that fails
 * (-ENOMEM) has said so already: pass it on.  If the provider's function fails, what it had added
 * is dropped.
 *
 * Any function but open, close and processes may be NULL, or beyond `size`: then the library makes
 * do with processes (handles, process, find, and events by comparison), or says -ENOTSUP.
 *
 * A provider leaves these to the library, which fills them in: parent (from ppid), children,
 * siblings, and the order of what it adds.
 */
struct osi_list; /* what is being answered */
struct osi_sink; /* who gets events */

struct osi_provider {
	uint32_t abi;  /* OSI_ABI */
	uint32_t size; /* sizeof(struct osi_provider) */
	const char *name;
	int (*open)(const char *arg, void **ret_self, struct osi_error *e);
	void (*close)(void *self);
	int (*processes)(void *self, struct osi_list *to, struct osi_error *e);
	int (*handles)(void *self, struct osi_list *to, struct osi_error *e);
	int (*process)(void *self, const struct osi_handle *h, struct osi_list *to,
		       struct osi_error *e);
	int (*find)(void *self, int32_t pid, struct osi_handle *ret, struct osi_error *e);
	int (*current)(void *self, struct osi_handle *ret, int32_t *ret_tid, struct osi_error *e);
	int (*threads)(void *self, const struct osi_handle *h, struct osi_list *to,
		       struct osi_error *e);
	int (*mappings)(void *self, const struct osi_handle *h, struct osi_list *to,
			struct osi_error *e);
	int (*modules)(void *self, struct osi_list *to, struct osi_error *e);
	int (*span)(void *self, struct osi_span *ret, struct osi_error *e);
	int (*at)(void *self, int64_t t_ns, struct osi_error *e);

	/* As osi_events(), without OSI_EVENTS_STOPPED: it returns at once, with OSI_EVENTS_MORE,
	 * when osi_emit() returned anything but 0. */
	int (*events)(void *self, struct osi_sink *sink, int timeout_ms, struct osi_error *e);

	/* For events by comparison, each may be NULL.  watch: from now on wait() is to tell of the
	 * end of this process.  wait: returns when one of them ended, adding its handle, once, or
	 * when timeout_ms (>= 0) are over.  ended: *p is what was known of a process that has
	 * ended; say more of its end, as far as it is known, in place, and stop watching. */
	void (*watch)(void *self, const struct osi_handle *h);
	int (*wait)(void *self, int timeout_ms, struct osi_list *to, struct osi_error *e);
	void (*ended)(void *self, struct osi_process *p);
};

int osi_add_process(struct osi_list *to, const struct osi_process *p);
int osi_add_handle(struct osi_list *to, const struct osi_handle *h, int32_t ppid);
int osi_add_thread(struct osi_list *to, const struct osi_thread *t);
int osi_add_mapping(struct osi_list *to, const struct osi_mapping *m);
int osi_add_module(struct osi_list *to, const struct osi_module *m);

/* Calls back; children, siblings and parent as they are given.  Not 0: make no more of them. */
int osi_emit(struct osi_sink *sink, const struct osi_event *event);

/* Fills *e, if e is not NULL, and returns code. */
int osi_fail(struct osi_error *e, int code, int32_t pid, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* Makes a provider known by its name to all later osi_open() of this program.  The table stays the
 * caller's and has to stay.  -EEXIST: there is one called so. */
int osi_register(const struct osi_provider *p, struct osi_error *e);

/* Opens one without making it known. */
int osi_open_provider(const struct osi_provider *p, const char *arg, struct osi **ret,
		      struct osi_error *e);

#pragma GCC visibility pop
#ifdef __cplusplus
}
#endif
#endif
