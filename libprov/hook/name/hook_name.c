/* hook_name.c - paths and directories: see hook_name.h. */
#include "hook_name.h"

#include <sys/mman.h>

#include "fd.h"
#include "str.h"
#include "sys.h"
#include "touch.h"
#include "hook/wrap.h"
#include "calls.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

const struct id *statx_id(const struct statx *stx, struct id *id)
{
	if (!stx)
		return NULL;
	id_fill(id, stx);
	return id;
}

/* The target has no NUL at its end. */
static void put_link(const struct call *c, int dirfd, const char *path, const char *buf, size_t n,
		     char *copy, size_t room)
{
	struct text t = text_in(copy, room);

	text_add_n(&t, buf, n);
	put_READLINK(c, (int64_t)n, dirfd, path, copy);
}

static void put_long_link(const struct call *c, int dirfd, const char *path, const char *buf,
			  size_t n)
{
	char *copy =
		sys_mmap(NULL, n + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (sys_failed(copy)) {
		put_READLINK(c, (int64_t)n, dirfd, path, NULL);
		return;
	}
	put_link(c, dirfd, path, buf, n, copy, n + 1);
	sys_munmap(copy, n + 1);
}

void link_read(const struct call *c, int dirfd, const char *path, const char *buf, ssize_t n)
{
	char copy[256];

	if (c->err)
		put_READLINK(c, n, dirfd, call_str(c, path), NULL);
	else if ((size_t)n < sizeof(copy))
		put_link(c, dirfd, path, buf, (size_t)n, copy, sizeof(copy));
	else
		put_long_link(c, dirfd, path, buf, (size_t)n);
}

const struct id *path_found(const struct call *c, int dirfd, const char *path, struct id *id)
{
	if (c->err || sys_is_silent || !path)
		return NULL;
	return path_identify(dirfd, path, 0, id);
}

#define PATHS 8192

void directory_given(const struct call *c, int fd, const struct dirent *entry)
{
	if (entry)
		io_listed(c, fd, entry->d_name);
}

void directory_block(const struct call *c, int fd, const void *block, ssize_t n, size_t name_at)
{
	const struct dirent *e;

	for (ssize_t at = 0; at + (ssize_t)offsetof(struct dirent, d_name) <= n;
	     at += e->d_reclen) {
		e = (const void *)((const char *)block + at);
		if (e->d_reclen <= name_at)
			return;
		io_listed(c, fd, (const char *)e + name_at);
	}
}

/* The names as the program got them: filtered and sorted. */
static void put_scanned(const struct call *c, const char *path, struct dirent *const *list, int n)
{
	uint64_t order = 0, set = 0;

	for (int i = 0; i < n; i++) {
		uint64_t name = hash_bytes(0, list[i]->d_name, str_len(list[i]->d_name));

		order = order * PROV_LISTING_STEP + name;
		set += name;
	}
	if (n >= 0)
		put_LISTING(c, 0, -1, path, (uint64_t)n, order, set);
}

static void put_listed(const struct call *c, int dirfd, const char *path, const char *full,
		       struct dirent *const *list, int n)
{
	put_TOUCH(c, n, TOUCH_LISTED, full, path_id(c, dirfd, path));
	put_scanned(c, full, list, n);
}

/* A relative path below a descriptor's: TOUCH has no dirfd. */
static void put_listed_below(const struct call *c, int dirfd, const char *path,
			     struct dirent *const *list, int n)
{
	char *paths =
		sys_mmap(NULL, PATHS, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct text t;
	long len;

	if (sys_failed(paths))
		return;
	t = text_in(paths, PATHS);
	text_add(&t, "/proc/self/fd/");
	text_add_u(&t, (uint64_t)dirfd);
	len = sys_readlink(paths, paths + PATHS / 2, PATHS / 2 - 1);
	if (len > 0) {
		t = text_in(paths, PATHS);
		text_add_n(&t, paths + PATHS / 2, (size_t)len);
	}
	text_add(&t, "/");
	text_add(&t, path);
	put_listed(c, dirfd, path, paths, list, n);
	sys_munmap(paths, PATHS);
}

void directory_scanned(const struct call *c, int dirfd, const char *path, struct dirent **list[],
		       int n)
{
	struct dirent *const *names = n > 0 ? *list : NULL;

	path = call_str(c, path);
	if (!path || dirfd == AT_FDCWD || path[0] == '/')
		put_listed(c, dirfd, path, path, names, n);
	else
		put_listed_below(c, dirfd, path, names, n);
}

/* Room for paths, which no stack has. */
struct walk {
	char at[4096], rest[4096], target[4096];
};

#define LINKS_MAX 40 /* the kernel's limit */

static void strip_last(struct walk *w, struct text *t)
{
	while (t->at > w->at && *--t->at != '/')
		;
	*t->at = '\0';
}

/* The link's target before what is left of the path; false if that is too long. */
static bool follow(struct walk *w, struct text *t, long n, const char *rest)
{
	struct text whole;

	w->target[n] = '\0';
	if ((size_t)n + str_len(rest) + 2 > sizeof(w->rest))
		return false;
	if (w->target[0] == '/')
		*t = text_in(w->at, sizeof(w->at));
	else
		strip_last(w, t);
	whole = text_in(w->target + n, sizeof(w->target) - (size_t)n);
	text_add(&whole, "/");
	text_add(&whole, rest);
	whole = text_in(w->rest, sizeof(w->rest));
	text_add(&whole, w->target);
	return !whole.is_cut;
}

static void walk(const struct call *c, struct walk *w, struct text *t)
{
	int n_links = 0;
	const char *p = w->rest;

	while (*p) {
		size_t n = 0;
		struct call step = *c;
		long len;

		while (p[n] && p[n] != '/')
			n++;
		if (n == 2 && p[0] == '.' && p[1] == '.')
			strip_last(w, t);
		if (n == 0 || (n <= 2 && p[0] == '.' && p[n - 1] == '.')) {
			p += n + (p[n] == '/');
			continue;
		}
		text_add(t, "/");
		text_add_n(t, p, n);
		p += n + (p[n] == '/');
		len = t->is_cut ? -ENAMETOOLONG
				: sys_readlink(w->at, w->target, sizeof(w->target) - 1);
		step.err = len >= 0 || len == -EINVAL ? 0 : (int)-len;
		put_TOUCH(&step, step.err ? -1 : 0, len >= 0 ? TOUCH_FOLLOWED : TOUCH_LOOKED_UP,
			  w->at, NULL);
		if (step.err || (len >= 0 && (++n_links > LINKS_MAX || !follow(w, t, len, p))))
			return;
		if (len >= 0)
			p = w->rest;
	}
}

/* The start of the walk of a path: the root, or the working directory. */
static struct text start_of(struct walk *w, const char *path)
{
	size_t n = 0;

	if (path[0] != '/' && sys_getcwd(w->at, sizeof(w->at)) > 0)
		n = str_len(w->at);
	n -= n == 1; /* the slash comes with the first name */
	return text_in(w->at + n, sizeof(w->at) - n);
}

/*
 * True if a search in the same directory failed before: compilers look for every header in every
 * directory, and the walk there says nothing new.  A collision costs ops too many.
 */
static bool was_walked(const char *path)
{
	static uint32_t walked[64];
	uint64_t h = hash_bytes(0, path, (size_t)(str_base(path) - path));
	uint32_t key = (uint32_t)(h >> 32) | 1, *slot = &walked[h % 64];

	if (path[0] != '/')
		return false;
	if (*slot == key)
		return true;
	*slot = key;
	return false;
}

/* A path that is its own answer has no links; else they were followed inside libc, as here. */
void links_followed(const struct call *c, const char *path, const char *resolved)
{
	struct text at, rest;
	struct walk *w;

	if (!call_str(c, path) || sys_is_silent || (resolved && str_eq(path, resolved)) ||
	    (!resolved && was_walked(path)))
		return;
	w = sys_mmap(NULL, sizeof(*w), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (sys_failed(w))
		return;
	at = start_of(w, path);
	rest = text_in(w->rest, sizeof(w->rest));
	text_add(&rest, path);
	if (!rest.is_cut)
		walk(c, w, &at);
	sys_munmap(w, sizeof(*w));
}

/* remove() is unlink, or rmdir for a directory; afterwards it is not known. */
void hook_remove_before(struct call *c, struct remove_hook *h, const char *path)
{
	struct id id;

	(void)c;
	h->flags = 0;
	if (!sys_is_silent && path_identify(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, &id) &&
	    S_ISDIR(id.mode))
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
	(void)errfunc;
	c->t1 = c->t0;
	if ((flags & (GLOB_TILDE | GLOB_TILDE_CHECK)) && call_can_read_string(pattern) &&
	    *pattern == '~' && pattern[1] && pattern[1] != '/')
		names_sought(c, "/etc/passwd");
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

void name_free(const struct call *c, const char *path)
{
	struct call missed = *c;

	if (!path)
		return;
	missed.err = ENOENT;
	put_STAT(&missed, -1, AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, NULL);
}

/* Results of patterns; the commands among the words are processes and recorded as such. */
void words_expanded(const struct call *c, const char *words, const wordexp_t *result)
{
	bool is_pattern = false;

	for (const char *w = words; result && *w; w++)
		if (*w == '~' && w[1] && w[1] != '/' && w[1] != ' ')
			names_sought(c, "/etc/passwd");
	for (; result && *words; words++)
		is_pattern |= *words == '*' || *words == '?' || *words == '[';
	for (size_t i = 0; is_pattern && i < result->we_wordc; i++)
		file_touched(c, TOUCH_LOOKED_UP, result->we_wordv[result->we_offs + i]);
}

#define EXT_MAGIC 0xef53 /* of ext2, ext3 and ext4 */

/* The others are the same everywhere: libc answers without asking (sysdeps/posix/pathconf.c). */
bool path_limit_is_of_file(int name)
{
	switch (name) {
	case _PC_LINK_MAX:
	case _PC_NAME_MAX:
	case _PC_CHOWN_RESTRICTED:
	case _PC_ASYNC_IO:
	case _PC_FILESIZEBITS:
	case _PC_REC_MIN_XFER_SIZE:
	case _PC_REC_XFER_ALIGN:
	case _PC_ALLOC_SIZE_MIN:
	case _PC_2_SYMLINKS:
		return true;
	default:
		return false;
	}
}

/* How many links ext takes depends on which of them it is, which only sysfs tells. */
void path_limit_asked(const struct call *c, int dirfd, const char *path, int name)
{
	char device[64], target[256];
	struct text t = text_in(device, sizeof(device));
	struct statfs fs;
	struct id id;
	long n;

	if (name != _PC_LINK_MAX || c->err || !path || sys_is_silent)
		return;
	if (*path ? sys_call(SYS_statfs, (long)path, (long)&fs, 0, 0, 0, 0)
		  : sys_call(SYS_fstatfs, dirfd, (long)&fs, 0, 0, 0, 0))
		return;
	if (fs.f_type != EXT_MAGIC || !path_identify(dirfd, path, *path ? 0 : AT_EMPTY_PATH, &id))
		return;
	text_add(&t, "/sys/dev/block/");
	text_add_u(&t, id.major);
	text_add(&t, ":");
	text_add_u(&t, id.minor);
	n = sys_readlink(device, target, sizeof(target) - 1);
	file_touched(c, TOUCH_FOLLOWED, device);
	if (n <= 0)
		return;
	target[n] = '\0';
	t = text_in(device, sizeof(device));
	text_add(&t, "/sys/fs/ext4/");
	text_add(&t, str_base(target));
	file_touched(c, TOUCH_LOOKED_UP, device);
}
