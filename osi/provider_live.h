/*
 * provider_live.h - the provider "live": /proc, and pidfds where the kernel numbers them.
 *
 * provider_live.c lists and finds processes; of provider_live_*.c, read reads files, stat knows what
 * is in them, process describes a process, maps what it has mapped, watch waits for ends.
 */
#ifndef OSI_LIVE_H
#define OSI_LIVE_H

#include <stdbool.h>

#include "prov/osi.h"

struct live {
	int proc;	 /* descriptor of /proc */
	uint64_t world;	 /* see osi_handle */
	bool has_pidfds; /* they can be made for the pids of this /proc */
	bool has_pidfs;	 /* and their inodes have numbers that are never used again */
	long hz;
	uint64_t page;
	int64_t boot_ns; /* when the system began, on CLOCK_REALTIME */
	int epoll;	 /* of watches; -1: none was needed yet */
	struct watch *watches;
	unsigned n_watches;
};

/* The fields of /proc/PID/stat that are of use here; numbers as in proc(5). */
struct live_stat {
	char name[64];
	char state;
	int32_t pid, ppid, group, session;
	uint64_t flags;
	uint64_t minor_faults, major_faults;
	uint64_t user, system; /* ticks */
	uint64_t n_threads;
	uint64_t start;	    /* ticks since boot */
	uint64_t resident;  /* pages */
	uint64_t layout[6]; /* of the address space: startcode, endcode, startstack, start_data,
			       end_data, start_brk; startstack 0: none, or not permitted */
	int exit_status;
};

/* Of task_struct.flags, which the kernel promises nowhere and has not changed since 2.6. */
enum {
	LIVE_EXITING = 0x4,
	LIVE_FORKED = 0x40, /* and has not executed anything since */
	LIVE_KERNEL_THREAD = 0x200000,
};

/* --- provider_live_read.c --- */

/* A whole file of /proc, NUL behind it, to be freed: *ret_len bytes.  A negative errno: *ret NULL.
 */
int live_read(int dir, const char *name, char **ret, size_t *ret_len);

/* The target of a symbolic link, to be freed. */
int live_readlink(int dir, const char *name, char **ret);

/* --- provider_live_stat.c: text to values; false: it makes no sense --- */

bool live_parse_stat(const char *text, struct live_stat *ret);
enum osi_state live_state(char letter);

/* The number behind "\nName:" in a file of such lines, in `base` words: field 0 is the first. */
bool live_field(const char *text, const char *name, unsigned field, uint64_t *ret);

/* Strings that end in NUL, or with the text: pointers into it, then NULL; to be freed.  NULL: no
 * memory. */
const char **live_parse_argv(const char *text, size_t len, uint64_t *ret_n);

/* One line of /proc/PID/maps, which is written to: m->file and m->name point into it.  false: this
 * is no file. */
bool live_parse_mapping(char *line, struct osi_mapping *m);

/* One line of /proc/modules, likewise. */
bool live_parse_module(char *line, struct osi_module *m);

/* --- provider_live_process.c --- */

/* Opens the directory of process pid and reads its stat; returns the descriptor or a negative
 * errno. *ret_serial: see osi_handle. */
int live_open_process(const struct live *l, int32_t pid, struct live_stat *ret,
		      uint64_t *ret_serial);

/* The same for a handle: -ESRCH if another process has its pid by now. */
int live_open_handle(const struct live *l, const struct osi_handle *h, struct live_stat *ret,
		     struct osi_error *e);
int live_handle(const struct live *l, const struct live_stat *s, uint64_t serial,
		struct osi_handle *ret, bool *ret_is_shared);

/* Fills *p; what it points to is in memory that live_forget() frees. */
int live_describe(const struct live *l, int dir, const struct live_stat *s, uint64_t serial,
		  struct osi_process *p);
void live_forget(struct osi_process *p);
int64_t live_time(const struct live *l, uint64_t ticks);

/* --- provider_live_threads.c, provider_live_maps.c --- */

int live_threads(void *self, const struct osi_handle *h, struct osi_list *to, struct osi_error *e);
int live_mappings(void *self, const struct osi_handle *h, struct osi_list *to, struct osi_error *e);
int live_modules(void *self, struct osi_list *to, struct osi_error *e);

/* --- provider_live_watch.c --- */

void live_watch(void *self, const struct osi_handle *h);
int live_wait(void *self, int timeout_ms, struct osi_list *to, struct osi_error *e);
void live_ended(void *self, struct osi_process *p);
void live_watch_end(struct live *l);

/* --- pidfd.c: system calls that libc may not know --- */

int pidfd_of(int32_t pid);	   /* a descriptor; a negative errno */
bool pidfd_is_numbered(int pidfd); /* whether its inode's number is never used again */
uint64_t pidfd_number(int pidfd);
bool pidfd_exit_status(int pidfd, int *ret);  /* of a process that was waited for */
bool pid_shares_memory(int32_t a, int32_t b); /* false also if that is not known */

#endif
