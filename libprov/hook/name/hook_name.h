/* hook_name.h - paths and directories. */
#ifndef PROV_HOOK_NAME_H
#define PROV_HOOK_NAME_H

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "hook/hook.h"

static inline const struct id *stat_of(const void *st, struct id *id)
{
	const struct stat *s = st;

	if (!s)
		return NULL;
	*id = (struct id){
		.major = major(s->st_dev),
		.minor = minor(s->st_dev),
		.inode = s->st_ino,
		.size = (uint64_t)s->st_size,
		.mode = s->st_mode,
		.ctime_ns =
			(uint64_t)s->st_ctim.tv_sec * 1000000000u + (uint64_t)s->st_ctim.tv_nsec,
		.mtime_ns =
			(uint64_t)s->st_mtim.tv_sec * 1000000000u + (uint64_t)s->st_mtim.tv_nsec,
	};
	return id;
}
#define stat_id(st, id) stat_of(st, id) /* struct stat and stat64 have one layout on 64-bit */
const struct id *statx_id(const struct statx *stx, struct id *id);
bool path_limit_is_of_file(int name);
void path_limit_asked(const struct call *c, int dirfd, const char *path, int name);
void link_read(const struct call *c, int dirfd, const char *path, const char *buf, ssize_t n);

#define path_id(c, dirfd, path) path_found(c, dirfd, path, &(struct id){0})
const struct id *path_found(const struct call *c, int dirfd, const char *path, struct id *id);
struct dirent;
void directory_scanned(const struct call *c, int dirfd, const char *path, struct dirent **list[],
		       int n);
void directory_given(const struct call *c, int fd, const struct dirent *entry); /* NULL: none */
/* n bytes of entries, in which names stand at name_at. */
void directory_block(const struct call *c, int fd, const void *block, ssize_t n, size_t name_at);
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

#endif
