/*
 * hook_walk.c - walks over trees: ftw, nftw, fts.  See hook_walk.h.
 *
 * Queries that libc makes of the kernel on a walk are recorded from its answers to the program.  If
 * it changes the working directory on the way, the program's own relative paths mean something else
 * meanwhile, so that is recorded, too.
 */
#include "hook_walk.h"

#include <sys/mman.h>

#include "str.h"
#include "sys.h"
#include "touch.h"
#include "hook/wrap.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define PLACE 4096

/* A question whose answer was err. */
static void put_asked(const struct call *c, const char *path, int flags, int err,
		      const struct stat *st)
{
	struct call asked = *c;

	asked.err = err;
	put_STAT(&asked, err ? -1 : 0, AT_FDCWD, path, (uint64_t)flags,
		 stat_of(err ? NULL : st, &(struct id){0}));
}

static void put_listed(const struct call *c, const char *path, int err, const struct stat *st)
{
	struct call listed = *c;

	listed.err = err;
	put_TOUCH(&listed, err ? -1 : 0, TOUCH_LISTED, path,
		  stat_of(err ? NULL : st, &(struct id){0}));
}

/* --- ftw and nftw: the program's function is called through ours */

static TLS struct walk_hook *walk_now;

static void put_met(const struct call *c, const char *path, const struct stat *st, int type,
		    int flags)
{
	switch (type) {
	case FTW_NS:
		put_asked(c, path, flags, errno == EACCES ? EACCES : ENOENT, NULL);
		break;
	case FTW_SLN: /* the link is there, what it leads to is not */
		put_asked(c, path, 0, ENOENT, NULL);
		put_asked(c, path, AT_SYMLINK_NOFOLLOW, 0, st);
		break;
	default:
		put_asked(c, path, flags, 0, st);
	}
	if (type == FTW_D || type == FTW_DP)
		put_listed(c, path, 0, st);
	else if (type == FTW_DNR)
		put_listed(c, path, EACCES, NULL);
}

static void put_cwd(const struct call *c, char *buf)
{
	if (sys_getcwd(buf, PLACE) > 0 && buf[0] == '/')
		put_CHDIR(c, 0, AT_FDCWD, buf);
}

static bool meet(struct walk_hook *h, struct call *c, const char *path, const struct stat *st,
		 int type)
{
	int saved = errno;

	h->n_met++;
	if (!call_now(c, h->call_no))
		return false;
	put_met(c, path, st, type, h->flags & FTW_PHYS ? AT_SYMLINK_NOFOLLOW : 0);
	if (h->places)
		put_cwd(c, h->places + PLACE);
	errno = saved;
	return true;
}

static int ftw_met(const char *path, const struct stat *st, int type)
{
	struct walk_hook *h = walk_now;
	struct call c;

	meet(h, &c, path, st, type);
	return h->ftw_user(path, st, type);
}

static int nftw_met(const char *path, const struct stat *st, int type, struct FTW *where)
{
	struct walk_hook *h = walk_now;
	struct call c;
	bool is_recorded = meet(h, &c, path, st, type);
	int ret = h->nftw_user(path, st, type, where);

	if (is_recorded && h->places && call_now(&c, h->call_no))
		put_CHDIR(&c, 0, AT_FDCWD, h->places);
	return ret;
}

static void begin(struct call *c, struct walk_hook *h, const char *dir, int flags)
{
	h->outer = walk_now;
	h->dir = dir;
	h->flags = flags;
	h->call_no = c->no;
	h->n_met = 0;
	h->places = NULL;
	if ((flags & FTW_CHDIR) && !sys_is_silent) {
		h->places = sys_mmap(NULL, 2 * PLACE, PROT_READ | PROT_WRITE,
				     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (sys_failed(h->places) || sys_getcwd(h->places, PLACE) <= 0)
			h->places = NULL;
	}
	walk_now = h;
}

/* The first file is not met if it is not there. */
static void end(struct call *c, struct walk_hook *h, int ret)
{
	walk_now = h->outer;
	if (h->places)
		sys_munmap(h->places, 2 * PLACE);
	if (ret == -1 && !h->n_met)
		put_asked(c, call_str(c, h->dir), h->flags & FTW_PHYS ? AT_SYMLINK_NOFOLLOW : 0,
			  c->err, NULL);
}

void hook_ftw_before(struct call *c, struct walk_hook *h, const char *dir, ftw_fn *fn, int n)
{
	(void)n;
	begin(c, h, dir, 0);
	h->ftw_user = fn;
	h->fn = fn ? ftw_met : NULL;
}

void hook_ftw_after(struct call *c, struct walk_hook *h, int ret)
{
	end(c, h, ret);
}

void hook_nftw_before(struct call *c, struct walk_hook *h, const char *dir, nftw_fn *fn, int n,
		      int flags)
{
	(void)n;
	begin(c, h, dir, flags);
	h->nftw_user = fn;
	h->nfn = fn ? nftw_met : NULL;
}

void hook_nftw_after(struct call *c, struct walk_hook *h, int ret)
{
	end(c, h, ret);
}

/* --- fts */

/* The directory that libc changed to, if it changes and has done so since the last time. */
static void tell_cwd(const struct call *c, int options)
{
	static TLS uint64_t known;
	uint64_t hash;
	char *buf;

	if ((options & FTS_NOCHDIR) || sys_is_silent)
		return;
	buf = sys_mmap(NULL, PLACE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (sys_failed(buf))
		return;
	if (sys_getcwd(buf, PLACE) > 0 && buf[0] == '/') {
		hash = hash_bytes(1, buf, str_len(buf));
		if (hash != known)
			put_CHDIR(c, 0, AT_FDCWD, buf);
		known = hash;
	}
	sys_munmap(buf, PLACE);
}

static void put_entry(const struct call *c, int options, const FTSENT *e)
{
	bool follows = (options & FTS_LOGICAL) || (e->fts_flags & 2 /* FTS_SYMFOLLOW */) ||
		       ((options & FTS_COMFOLLOW) && e->fts_level == FTS_ROOTLEVEL);
	int flags = follows ? 0 : AT_SYMLINK_NOFOLLOW;

	switch (e->fts_info) {
	case FTS_NSOK: /* not asked for */
	case FTS_DP:   /* for the second time */
	case FTS_ERR:
		break;
	case FTS_NS:
		put_asked(c, e->fts_accpath, flags, e->fts_errno, NULL);
		break;
	case FTS_SLNONE:
		put_asked(c, e->fts_accpath, 0, ENOENT, NULL);
		put_asked(c, e->fts_accpath, AT_SYMLINK_NOFOLLOW, 0, e->fts_statp);
		break;
	case FTS_DNR:
		put_listed(c, e->fts_accpath, e->fts_errno, NULL);
		break;
	default:
		put_asked(c, e->fts_accpath, flags, 0, e->fts_statp);
	}
}

void fts_seen(const struct call *c, const FTS *fts, const FTSENT *e)
{
	tell_cwd(c, fts->fts_options);
	if (!e)
		return;
	put_entry(c, fts->fts_options, e);
	if (e->fts_info == FTS_D)
		put_listed(c, e->fts_accpath, 0, e->fts_statp);
}

/* The directory's entries have no paths yet; fts_read will tell of each. */
void fts_listed(const struct call *c, const FTS *fts)
{
	const FTSENT *parent = fts->fts_cur;

	if (parent && parent->fts_info != FTS_INIT)
		put_listed(c, parent->fts_accpath, c->err, parent->fts_statp);
}

void hook_fts_close_before(struct call *c, struct fts_close_hook *h, FTS *fts)
{
	(void)c;
	h->options = fts->fts_options;
}

void hook_fts_close_after(struct call *c, struct fts_close_hook *h, int ret)
{
	(void)ret;
	tell_cwd(c, h->options);
}

/* The first of each tree, and where to come back to. */
void fts_opened(const struct call *c, char *const paths[], int options)
{
	if (c->err && c->err != ENOENT)
		return;
	for (; *paths; paths++)
		file_touched(c, TOUCH_LOOKED_UP, *paths);
	if (!(options & FTS_NOCHDIR))
		file_touched(c, TOUCH_LOOKED_UP, ".");
}
