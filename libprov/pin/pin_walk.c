/*
 * pin_walk.c - ftw() and nftw(): see pin_order.h.
 *
 * libc reads directories inside.  So its walk is noted, whole, and told to the program afterwards, in
 * the order of paths; what the program's function returns is obeyed then, and working directories are
 * as libc would have them.
 */
#include "pin_order.h"

#include <ftw.h>

#include "call.h"
#include "pin_files.h"
#include "pin_sort.h"
#include "str.h"
#include "sys.h"
#include "tls.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

struct walk {
	struct pin_room entries, places;
	size_t n;
	struct walk *outer;
	int flags;
	bool is_partial; /* there was no memory for more */
};

struct found {
	struct stat st;
	struct FTW where;
	int type, error;
	char path[];
};

static TLS struct walk *walk_now;

static struct found *found_at(const struct walk *w, size_t i)
{
	uint32_t place = ((const uint32_t *)(const void *)w->places.at)[i];

	return (struct found *)(void *)(w->entries.at + place * 8ul);
}

/* --- libc's walk */

static void note(const char *path, const struct stat *st, int type, const struct FTW *where)
{
	struct walk *w = walk_now;
	size_t n = str_len(path) + 1, size = (sizeof(struct found) + n + 7) & ~7ul;
	struct found *f = w->is_partial ? NULL : pin_room_add(&w->entries, size);
	uint32_t *place = f ? pin_room_add(&w->places, sizeof(*place)) : NULL;

	w->is_partial = !place;
	if (!place)
		return;
	*place = (uint32_t)((size_t)((char *)f - w->entries.at) / 8);
	f->error = call_errno();
	f->type = type;
	f->where = where ? *where : (struct FTW){0, 0};
	if (type != FTW_NS)
		f->st = *st;
	bytes_copy(f->path, path, n);
	w->n++;
}

static int note_ftw(const char *path, const struct stat *st, int type)
{
	note(path, st, type, NULL);
	return 0;
}

static int note_nftw(const char *path, const struct stat *st, int type, struct FTW *where)
{
	note(path, st, type, where);
	return 0;
}

/* --- the order: a directory before what is in it, or, with FTW_DEPTH, after */

static bool is_below(const char *path, const char *dir)
{
	size_t n = str_len(dir);

	return str_starts(path, dir) && path[n] && (path[n] == '/' || (n && dir[n - 1] == '/'));
}

/* A slash comes before all other bytes, so that what is below a directory stays together. */
static int compare_paths(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return (*a == '/' ? 1 : (int)(unsigned char)*a + 1) * !!*a -
	       (*b == '/' ? 1 : (int)(unsigned char)*b + 1) * !!*b;
}

static int compare_found(const struct pin_sorting *s, size_t a, size_t b)
{
	const struct walk *w = s->of;
	const char *one = found_at(w, a)->path, *two = found_at(w, b)->path;
	bool is_depth = w->flags & FTW_DEPTH;
	int by_name;

	if (is_below(one, two))
		return is_depth ? -1 : 1;
	if (is_below(two, one))
		return is_depth ? 1 : -1;
	by_name = compare_paths(one, two);
	return pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_ORDER) ? by_name : -by_name;
}

static void swap_found(const struct pin_sorting *s, size_t a, size_t b)
{
	const struct walk *w = s->of;
	uint32_t *places = (uint32_t *)(void *)w->places.at, place = places[a];

	places[a] = places[b];
	places[b] = place;
}

static void arrange(struct walk *w)
{
	struct pin_sorting s = {w, compare_found, swap_found, NULL};

	if (pin_has(PIN_FILESYSTEM))
		pin_sort(&s, w->n);
	for (size_t i = 0; i < w->n; i++) {
		struct found *f = found_at(w, i);

		if (f->type != FTW_NS)
			pin_stat(0, AT_FDCWD, f->path,
				 S_ISLNK(f->st.st_mode) ? AT_SYMLINK_NOFOLLOW : 0, &f->st);
	}
}

/* --- told */

/* The directory in which its last name finds it; of one behind what is in it, that one. */
static void enter(int start, const struct found *f)
{
	char dir[256], *to = dir;
	size_t n = f->type == FTW_DP ? str_len(f->path) : (size_t)f->where.base;

	sys_call(SYS_fchdir, start, 0, 0, 0, 0, 0);
	if (!n)
		return;
	if (n >= sizeof(dir))
		to = sys_mmap(NULL, n + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
			      0);
	if (sys_failed(to))
		return;
	bytes_copy(to, f->path, n);
	to[n] = '\0';
	sys_call(SYS_chdir, (long)to, 0, 0, 0, 0, 0);
	if (to != dir)
		sys_munmap(to, n + 1);
}

/* In the same directory, or below it. */
static bool is_beside(const char *path, const struct found *f)
{
	int n = 0;

	while (n < f->where.base && path[n] == f->path[n])
		n++;
	return n == f->where.base;
}

/* The first entry behind i that is to be told after the program's function has returned ret for i. */
static size_t after(const struct walk *w, size_t i, int ret)
{
	const struct found *f = found_at(w, i);
	size_t next = i + 1;

	if (ret == FTW_SKIP_SUBTREE && f->type == FTW_D)
		while (next < w->n && is_below(found_at(w, next)->path, f->path))
			next++;
	else if (ret == FTW_SKIP_SIBLINGS)
		while (next < w->n && is_beside(found_at(w, next)->path, f))
			next++;
	return next;
}

static bool goes_on(const struct walk *w, int ret)
{
	return !ret || ((w->flags & FTW_ACTIONRETVAL) &&
			(ret == FTW_SKIP_SUBTREE || ret == FTW_SKIP_SIBLINGS));
}

typedef int tell_fn(void (*fn)(void), struct found *f);

static int tell(const struct walk *w, void (*fn)(void), tell_fn *tell_one)
{
	int start = w->flags & FTW_CHDIR ? sys_open(".", O_PATH | O_DIRECTORY, 0) : -1, ret = 0;

	for (size_t i = 0; i < w->n && goes_on(w, ret);) {
		struct found *f = found_at(w, i);

		if (start >= 0)
			enter(start, f);
		errno = f->error;
		ret = tell_one(fn, f);
		i = after(w, i, ret);
	}
	if (start >= 0) {
		sys_call(SYS_fchdir, start, 0, 0, 0, 0, 0);
		sys_close(start);
	}
	return goes_on(w, ret) ? 0 : ret;
}

static int tell_ftw(void (*fn)(void), struct found *f)
{
	return ((int (*)(const char *, const struct stat *, int))fn)(f->path, &f->st, f->type);
}

static int tell_nftw(void (*fn)(void), struct found *f)
{
	return ((int (*)(const char *, const struct stat *, int, struct FTW *))fn)(
		f->path, &f->st, f->type, &f->where);
}

/* libc's answer, if the program's function did not end the walk before. */
static int end(struct walk *w, int ret, void (*fn)(void), tell_fn *tell_one)
{
	int error = w->is_partial ? ENOMEM : call_errno(), told;

	walk_now = w->outer;
	arrange(w);
	told = tell(w, fn, tell_one);
	pin_room_free(&w->entries);
	pin_room_free(&w->places);
	if (!told && (ret == -1 || w->is_partial)) {
		errno = error;
		return -1;
	}
	return told;
}

int pin_ftw(real_ftw_fn *next, const char *dir, int (*fn)(const char *, const struct stat *, int),
	    int n)
{
	struct walk w = {.outer = walk_now};

	if (!fn || sys_is_silent)
		return next(dir, fn, n);
	walk_now = &w;
	return end(&w, next(dir, note_ftw, n), (void (*)(void))fn, tell_ftw);
}

int pin_nftw(real_nftw_fn *next, const char *dir,
	     int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	struct walk w = {.outer = walk_now, .flags = flags};

	if (!fn || sys_is_silent)
		return next(dir, fn, n, flags);
	walk_now = &w;
	return end(&w, next(dir, note_nftw, n, flags), (void (*)(void))fn, tell_nftw);
}
