/* hook_name.c - paths and directories: see hook.h. */
#include "hook.h"

#include <sys/sysmacros.h>

#include "fd.h"
#include "str.h"
#include "../generated/calls.h"
#include "../generated/put.h"
#include "../generated/poison.h" /* last: hooked names can no longer be spelled */

const struct id *stat_of(const void *st, struct id *id)
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
	};
	return id;
}

const struct id *statx_id(const struct statx *stx, struct id *id)
{
	if (!stx)
		return NULL;
	*id = (struct id){
		.major = stx->stx_dev_major,
		.minor = stx->stx_dev_minor,
		.inode = stx->stx_mask & STATX_INO ? stx->stx_ino : 0,
		.size = stx->stx_mask & STATX_SIZE ? stx->stx_size : 0,
		.mode = stx->stx_mode,
		.btime_ns = stx->stx_mask & STATX_BTIME
				    ? (uint64_t)stx->stx_btime.tv_sec * 1000000000u +
					      stx->stx_btime.tv_nsec
				    : 0,
	};
	return id;
}

const char *link_text(const struct call *c, const char *buf, ssize_t n, char copy[256])
{
	struct text t = text_in(copy, 256);

	if (c->err)
		return NULL;
	text_add_n(&t, buf, (size_t)n);
	return copy;
}

const struct id *path_found(const struct call *c, int dirfd, const char *path, struct id *id)
{
	if (c->err || c->thread->image->is_silent || !path)
		return NULL;
	return path_identify(dirfd, path, 0, id);
}

const char *at_path(const struct call *c, int dirfd, const char *path, char buf[256])
{
	struct text t = text_in(buf, 256);

	if (!call_str(c, path) || dirfd == AT_FDCWD || path[0] == '/')
		return path;
	text_add(&t, "/proc/self/fd/");
	text_add_u(&t, (uint64_t)dirfd);
	text_add(&t, "/");
	text_add(&t, path);
	return buf;
}

/* remove() is unlink, or rmdir for a directory; afterwards nobody can tell. */
void hook_remove_before(struct call *c, struct remove_hook *h, const char *path)
{
	struct id id;

	h->flags = 0;
	if (!c->thread->image->is_silent &&
	    path_identify(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, &id) && S_ISDIR(id.mode))
		h->flags = AT_REMOVEDIR;
}

void hook_remove_after(struct call *c, struct remove_hook *h, int ret)
{
	(void)c, (void)h, (void)ret;
}

/* Under glob's own eyes these behave as the functions it would call itself. */
static void *glob_opendir(const char *path)
{
	extern DIR *wrap_opendir(const char *) __asm__("opendir");

	return wrap_opendir(path);
}

static struct dirent *glob_readdir(void *d)
{
	extern struct dirent *wrap_readdir64(DIR *) __asm__("readdir64");

	return wrap_readdir64(d);
}

static void glob_closedir(void *d)
{
	extern int wrap_closedir(DIR *) __asm__("closedir");

	wrap_closedir(d);
}

static int glob_stat(const char *path, struct stat *st)
{
	extern int wrap_stat(const char *, struct stat *) __asm__("stat");

	return wrap_stat(path, st);
}

static int glob_lstat(const char *path, struct stat *st)
{
	extern int wrap_lstat(const char *, struct stat *) __asm__("lstat");

	return wrap_lstat(path, st);
}

void hook_glob_before(struct call *c, struct glob_hook *h, const char *pattern, int flags,
		      int (*errfunc)(const char *, int), glob_t *found)
{
	(void)c, (void)pattern, (void)errfunc;
	h->flags = flags;
	h->found = NULL;
	if (!found || (flags & GLOB_ALTDIRFUNC))
		return;
	h->found = found;
	h->flags |= GLOB_ALTDIRFUNC;
	found->gl_opendir = glob_opendir;
	found->gl_readdir = glob_readdir;
	found->gl_closedir = glob_closedir;
	found->gl_stat = glob_stat;
	found->gl_lstat = glob_lstat;
}

void hook_glob_after(struct call *c, struct glob_hook *h, int ret)
{
	(void)c, (void)ret;
	if (h->found)
		h->found->gl_flags &= ~GLOB_ALTDIRFUNC;
}

/* A file met on a walk; a directory is also listed. */
static void put_met(const char *path, const struct stat *st, bool is_directory)
{
	struct call c;

	if (!call_now(&c, CALL_nftw))
		return;
	put_STAT(&c, 0, AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, stat_of(st, &(struct id){0}));
	if (is_directory)
		put_TOUCH(&c, 0, 'd', path, stat_of(st, &(struct id){0}));
}

static TLS ftw_fn *ftw_user;

static int ftw_met(const char *path, const struct stat *st, int type)
{
	put_met(path, type == FTW_NS ? NULL : st, type == FTW_D);
	return ftw_user(path, st, type);
}

void hook_ftw_before(struct call *c, struct ftw_hook *h, const char *dir, ftw_fn *fn, int n)
{
	(void)c, (void)dir, (void)n;
	h->outer = ftw_user;
	h->fn = fn ? ftw_met : NULL;
	ftw_user = fn;
}

void hook_ftw_after(struct call *c, struct ftw_hook *h, int ret)
{
	(void)c, (void)ret;
	ftw_user = h->outer;
}

static TLS nftw_fn *nftw_user;

static int nftw_met(const char *path, const struct stat *st, int type, struct FTW *where)
{
	put_met(path, type == FTW_NS ? NULL : st, type == FTW_D || type == FTW_DP);
	return nftw_user(path, st, type, where);
}

void hook_nftw_before(struct call *c, struct nftw_hook *h, const char *dir, nftw_fn *fn, int n,
		      int flags)
{
	(void)c, (void)dir, (void)n, (void)flags;
	h->outer = nftw_user;
	h->fn = fn ? nftw_met : NULL;
	nftw_user = fn;
}

void hook_nftw_after(struct call *c, struct nftw_hook *h, int ret)
{
	(void)c, (void)ret;
	nftw_user = h->outer;
}

void fts_seen(const struct call *c, const FTSENT *entry)
{
	const struct stat *st;

	if (!entry)
		return;
	st = entry->fts_info == FTS_NS || entry->fts_info == FTS_NSOK ? NULL : entry->fts_statp;
	put_STAT(c, 0, AT_FDCWD, entry->fts_accpath, AT_SYMLINK_NOFOLLOW,
		 stat_of(st, &(struct id){0}));
	if (entry->fts_info == FTS_D)
		put_TOUCH(c, 0, 'd', entry->fts_accpath, stat_of(st, &(struct id){0}));
}
