/* hook_walk.h - ftw, nftw, fts. */
#ifndef PROV_HOOK_WALK_H
#define PROV_HOOK_WALK_H

#include "hook/hook.h"

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

#endif
