/* hook_fd.h - descriptors and streams. */
#ifndef PROV_HOOK_FD_H
#define PROV_HOOK_FD_H

#include "hook/hook.h"

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

#endif
