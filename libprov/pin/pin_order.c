/* pin_order.c - see pin_order.h. */
#include "pin_order.h"

#include "call.h"
#include "pin_files.h"
#include "pin_sort.h"
#include "str.h"
#include "symbol.h"
#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define LISTINGS 256 /* streams that are open at a time; of more, the system's order is left */

struct listing {
	const void *of; /* a stream, or what stands for a descriptor; NULL: free */
	int fd;
	struct statx directory; /* of a descriptor's */
	struct pin_room entries, places;
	size_t n, next;
	int error;	 /* that the system gave at the end; 0: none */
	bool is_partial; /* there was no memory for what is left: it comes as it is */
};

static struct listing listings[LISTINGS];

static struct listing *find(const void *of)
{
	size_t start = (uintptr_t)of / 16 % LISTINGS;

	for (size_t i = 0; i < LISTINGS; i++) {
		struct listing *l = &listings[(start + i) % LISTINGS];

		if (__atomic_load_n(&l->of, __ATOMIC_ACQUIRE) == of)
			return l;
	}
	return NULL;
}

static struct listing *claim(const void *of, int fd)
{
	size_t start = (uintptr_t)of / 16 % LISTINGS;

	for (size_t i = 0; i < LISTINGS; i++) {
		struct listing *l = &listings[(start + i) % LISTINGS];
		const void *none = NULL;

		if (__atomic_compare_exchange_n(&l->of, &none, of, false, __ATOMIC_ACQUIRE,
						__ATOMIC_RELAXED)) {
			*l = (struct listing){
				.of = of, .fd = fd, .entries = l->entries, .places = l->places};
			return l;
		}
	}
	return NULL;
}

static void forget(struct listing *l)
{
	pin_room_empty(&l->entries);
	pin_room_empty(&l->places);
	__atomic_store_n(&l->of, NULL, __ATOMIC_RELEASE);
}

static uint32_t *places_of(const struct listing *l)
{
	return (uint32_t *)(void *)l->places.at;
}

static struct dirent *entry_at(const struct listing *l, size_t i)
{
	return (struct dirent *)(void *)(l->entries.at + places_of(l)[i]);
}

static int compare_entries(const struct pin_sorting *s, size_t a, size_t b)
{
	return pin_compare_names(entry_at(s->of, a)->d_name, entry_at(s->of, b)->d_name);
}

static void swap_places(const struct pin_sorting *s, size_t a, size_t b)
{
	uint32_t *places = places_of(s->of), place = places[a];

	places[a] = places[b];
	places[b] = place;
}

/* Neither the system's order, nor the pinned one, if the system's is the reverse of that. */
static void reverse(struct listing *l, const struct pin_sorting *s)
{
	size_t n_falling = 0;

	for (size_t i = 0; i < l->n / 2; i++)
		swap_places(s, i, l->n - 1 - i);
	for (size_t i = 1; i < l->n; i++)
		n_falling += entry_at(l, i)->d_name[0] != '.' && compare_entries(s, i - 1, i) > 0;
	if (!n_falling && l->n > 3)
		swap_places(s, 0, 1);
}

static void arrange(struct listing *l)
{
	struct pin_sorting s = {l, compare_entries, swap_places, NULL};

	if (pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_ORDER))
		pin_sort(&s, l->n);
	else
		reverse(l, &s);
	for (size_t i = 0; i < l->n; i++) {
		struct dirent *e = entry_at(l, i);

		e->d_off = (off_t)i + 1;
		e->d_ino = pin_entry(l->fd, e->d_name, e->d_ino);
	}
}

/* --- streams */

/* For one entry more, before it is read: what has been read cannot be given back. */
static bool has_room(struct listing *l)
{
	if (!pin_room_add(&l->places, sizeof(uint32_t)))
		return false;
	l->places.used -= sizeof(uint32_t);
	if (!pin_room_add(&l->entries, sizeof(struct dirent)))
		return false;
	l->entries.used -= sizeof(struct dirent);
	return true;
}

static void keep(struct listing *l, const struct dirent *entry)
{
	uint32_t *place = pin_room_add(&l->places, sizeof(*place));
	char *to = pin_room_add(&l->entries, (entry->d_reclen + 7u) & ~7u);

	*place = (uint32_t)(to - l->entries.at);
	bytes_copy(to, entry, entry->d_reclen);
	l->n++;
}

static void read_all(struct listing *l, real_readdir_fn *next, DIR *d)
{
	int saved = call_errno();
	struct dirent *entry;

	errno = 0;
	while (!(l->is_partial = !has_room(l)) && (entry = next(d)))
		keep(l, entry);
	l->error = call_errno();
	arrange(l);
	errno = saved;
}

static struct listing *listing_of(real_readdir_fn *next, DIR *d)
{
	struct listing *l = find(d);

	if (l || sys_is_silent)
		return l;
	l = claim(d, dirfd(d));
	if (l)
		read_all(l, next, d);
	return l;
}

struct dirent *pin_readdir(real_readdir_fn *next, DIR *d)
{
	struct listing *l = listing_of(next, d);

	if (!l)
		return next(d);
	if (l->next < l->n)
		return entry_at(l, l->next++);
	if (l->error)
		errno = l->error;
	return l->is_partial ? next(d) : NULL;
}

/* The real one, whatever stands in the table. */
static real_readdir_fn *plain_readdir(void)
{
	static real_readdir_fn *f;

	if (!f)
		f = (real_readdir_fn *)symbol_next("readdir", NULL);
	return f;
}

int pin_readdir_r(real_readdir_r_fn *next, DIR *d, struct dirent *entry, struct dirent **result)
{
	struct listing *l = listing_of(plain_readdir(), d);
	const struct dirent *from;

	if (!l || (l->next >= l->n && l->is_partial))
		return next(d, entry, result);
	*result = NULL;
	if (l->next >= l->n)
		return l->error;
	from = entry_at(l, l->next++);
	bytes_copy(entry, from, from->d_reclen);
	*result = entry;
	return 0;
}

long pin_telldir(real_telldir_fn *next, DIR *d)
{
	const struct listing *l = find(d);

	return l ? (long)l->next : next(d);
}

void pin_seekdir(real_seekdir_fn *next, DIR *d, long at)
{
	struct listing *l = find(d);

	if (!l)
		next(d, at);
	else if (at >= 0)
		l->next = (size_t)at < l->n ? (size_t)at : l->n;
}

DIR *pin_forgotten(DIR *d)
{
	struct listing *l = d ? find(d) : NULL;

	if (l)
		forget(l);
	return d;
}

/*
 * --- blocks of entries, from a descriptor
 *
 * The offset of the file counts entries, so that it goes on where a fork, a copy of the descriptor
 * or an lseek() says.
 */

struct block {
	char *at;
	size_t size, used;
	bool is_old; /* as getdents() has them: the type last */
};

/* A descriptor's name among the streams, which have even addresses. */
static const void *name_of(int fd)
{
	return (const void *)((uintptr_t)fd * 32 + 1);
}

static long seek(int fd, int64_t to, int whence)
{
	return sys_call(SYS_lseek, fd, (long)to, whence, 0, 0, 0);
}

/* Returns what the system did: 0, or a negative errno. */
static long read_blocks(struct listing *l)
{
	const size_t size = 32768;
	size_t at = l->entries.used;
	char *to;
	long n;

	while ((to = pin_room_add(&l->entries, size))) {
		n = sys_call(SYS_getdents64, l->fd, (long)to, (long)size, 0, 0, 0);
		l->entries.used -= size - (n > 0 ? (size_t)n : 0);
		for (; at < l->entries.used; l->n++) {
			uint32_t *place = pin_room_add(&l->places, sizeof(*place));

			if (!place)
				return -ENOMEM;
			*place = (uint32_t)at;
			at += entry_at(l, l->n)->d_reclen;
		}
		if (n <= 0)
			return n;
	}
	return -ENOMEM;
}

static bool is_same(const struct statx *a, const struct statx *b)
{
	return a->stx_ino == b->stx_ino && a->stx_dev_major == b->stx_dev_major &&
	       a->stx_dev_minor == b->stx_dev_minor;
}

/* The listing that the descriptor is in the middle of, or a new one; NULL: the system is to answer. */
static struct listing *listing_of_fd(int fd, long at)
{
	struct listing *l = find(name_of(fd));
	struct statx stx;

	if (at < 0 || sys_statx(fd, "", AT_EMPTY_PATH, STATX_INO | STATX_TYPE, &stx) ||
	    !S_ISDIR(stx.stx_mode))
		return NULL;
	if (l && at && is_same(&l->directory, &stx))
		return l;
	if (l)
		forget(l);
	l = claim(name_of(fd), fd);
	if (!l)
		return NULL;
	l->directory = stx;
	if (seek(fd, 0, SEEK_SET) < 0 || read_blocks(l) < 0) {
		seek(fd, at, SEEK_SET);
		forget(l);
		return NULL;
	}
	arrange(l);
	return l;
}

/* False: it is full. */
static bool block_add(struct block *b, const struct dirent *e)
{
	size_t n = str_len(e->d_name), name_at = offsetof(struct dirent, d_name) - b->is_old;
	size_t size = (name_at + n + 1 + b->is_old + 7) & ~7ul;
	char *to = b->at + b->used;
	struct dirent *head = (struct dirent *)(void *)to;

	if (size > b->size - b->used)
		return false;
	*(uint64_t *)(void *)(to + size - 8) = 0;
	head->d_ino = e->d_ino;
	head->d_off = e->d_off;
	head->d_reclen = (unsigned short)size;
	bytes_copy(to + name_at, e->d_name, n + 1);
	if (b->is_old)
		to[size - 1] = (char)e->d_type;
	else
		head->d_type = e->d_type;
	b->used += size;
	return true;
}

/* Returns the bytes given; -1: the system is to answer, -2: not even one entry has room. */
static ssize_t give(int fd, struct block *b)
{
	long at = sys_is_silent ? -1 : seek(fd, 0, SEEK_CUR);
	struct listing *l = listing_of_fd(fd, at);

	if (!l)
		return -1;
	l->next = (size_t)at < l->n ? (size_t)at : l->n;
	if (l->next == l->n) {
		forget(l);
		return 0;
	}
	while (l->next < l->n && block_add(b, entry_at(l, l->next)))
		l->next++;
	seek(fd, (int64_t)l->next, SEEK_SET);
	return b->used ? (ssize_t)b->used : -2;
}

/* One at a time: two threads that read one directory may find each other's entries. */
static ssize_t give_one(int fd, struct block *b)
{
	static bool is_busy;
	ssize_t ret;

	if (__atomic_exchange_n(&is_busy, true, __ATOMIC_ACQUIRE))
		return -1;
	ret = give(fd, b);
	__atomic_store_n(&is_busy, false, __ATOMIC_RELEASE);
	if (ret != -2)
		return ret;
	errno = EINVAL;
	return -2;
}

ssize_t pin_getdents64(real_getdents64_fn *next, int fd, void *buf, size_t n)
{
	struct block b = {buf, n, 0, false};
	ssize_t ret = give_one(fd, &b);

	return ret == -1 ? next(fd, buf, n) : ret < 0 ? -1 : ret;
}

ssize_t pin_getdents(real_getdents_fn *next, int fd, void *buf, unsigned int n)
{
	struct block b = {buf, n, 0, true};
	ssize_t ret = give_one(fd, &b);

	return ret == -1 ? next(fd, buf, n) : ret < 0 ? -1 : ret;
}

ssize_t pin_getdirentries(real_getdirentries_fn *next, int fd, char *buf, size_t n, off_t *base)
{
	struct block b = {buf, n, 0, false};
	long at = seek(fd, 0, SEEK_CUR);
	ssize_t ret = give_one(fd, &b);

	if (ret == -1)
		return next(fd, buf, n, base);
	*base = at;
	return ret < 0 ? -1 : ret;
}

/* --- lists */

static int compare_list(const struct pin_sorting *s, size_t a, size_t b)
{
	pin_compare *compare = (pin_compare *)s->given;
	struct dirent **list = s->of;
	int given = compare ? compare((const struct dirent **)&list[a],
				      (const struct dirent **)&list[b])
			    : 0;

	return given ? given : pin_compare_names(list[a]->d_name, list[b]->d_name);
}

static void swap_list(const struct pin_sorting *s, size_t a, size_t b)
{
	struct dirent **list = s->of, *entry = list[a];

	list[a] = list[b];
	list[b] = entry;
}

static void arrange_list(struct dirent **list, size_t n, pin_compare *compare)
{
	struct pin_sorting s = {list, compare_list, swap_list, (void (*)(void))compare};

	if (pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_ORDER))
		pin_sort(&s, n);
	else if (!compare)
		for (size_t i = 0; i < n / 2; i++)
			swap_list(&s, i, n - 1 - i);
}

int pin_scanned(int n, int dirfd, const char *path, struct dirent ***list_at, pin_compare *compare)
{
	int saved = call_errno(), fd;

	if (n < 1 || sys_is_silent) /* -1, and there is no list */
		return n;
	arrange_list(*list_at, (size_t)n, compare);
	fd = (int)sys_call(SYS_openat, dirfd, (long)path, O_PATH | O_DIRECTORY | O_CLOEXEC, 0, 0,
			   0);
	for (int i = 0; fd >= 0 && i < n; i++)
		(*list_at)[i]->d_ino = pin_entry(fd, (*list_at)[i]->d_name, (*list_at)[i]->d_ino);
	sys_close(fd);
	errno = saved;
	return n;
}

int pin_globbed(int ret, int flags, glob_t *found)
{
	if (ret || !(flags & GLOB_NOSORT) || (flags & GLOB_APPEND) ||
	    pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_ORDER))
		return ret;
	for (size_t i = 0, j = found->gl_pathc; i + 1 < j; i++) {
		char *path = found->gl_pathv[found->gl_offs + i];

		found->gl_pathv[found->gl_offs + i] = found->gl_pathv[found->gl_offs + --j];
		found->gl_pathv[found->gl_offs + j] = path;
	}
	return ret;
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return pin_compare_names((*a)->fts_name, (*b)->fts_name);
}

static int by_name_reversed(const FTSENT **a, const FTSENT **b)
{
	return by_name(b, a);
}

pin_fts_compare *pin_fts_order(pin_fts_compare *compare)
{
	if (compare)
		return compare;
	return pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_ORDER) ? by_name : by_name_reversed;
}
