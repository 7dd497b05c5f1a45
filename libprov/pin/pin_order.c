/* pin_order.c - see pin_order.h. */
#include "pin_order.h"

#include <sys/mman.h>

#include "call.h"
#include "log.h"
#include "str.h"
#include "symbol.h"
#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define LISTINGS 256 /* streams that are open at a time; of more, the system's order is left */
#define FIRST	 (16u * PROV_PAGE)

/* Grows by mapping more. */
struct room {
	char *at;
	size_t size, used;
};

struct listing {
	DIR *dir; /* NULL: free */
	struct room entries, places;
	size_t n, next;
	int error;	 /* that the system gave at the end; 0: none */
	bool is_partial; /* there was no memory for what is left: it comes as it is */
};

static struct listing listings[LISTINGS];

static struct listing *find(const DIR *d)
{
	size_t start = (uintptr_t)d / 16 % LISTINGS;

	for (size_t i = 0; i < LISTINGS; i++) {
		struct listing *l = &listings[(start + i) % LISTINGS];

		if (__atomic_load_n(&l->dir, __ATOMIC_ACQUIRE) == d)
			return l;
	}
	return NULL;
}

static struct listing *claim(DIR *d)
{
	size_t start = (uintptr_t)d / 16 % LISTINGS;

	for (size_t i = 0; i < LISTINGS; i++) {
		struct listing *l = &listings[(start + i) % LISTINGS];
		DIR *none = NULL;

		if (__atomic_compare_exchange_n(&l->dir, &none, d, false, __ATOMIC_ACQUIRE,
						__ATOMIC_RELAXED))
			return l;
	}
	return NULL;
}

/* Kept for the next one, unless it is large. */
static void room_empty(struct room *room)
{
	room->used = 0;
	if (room->size <= FIRST)
		return;
	sys_munmap(room->at, room->size);
	*room = (struct room){NULL, 0, 0};
}

/* Place for n bytes more; NULL: there is no memory. */
static void *room_add(struct room *room, size_t n)
{
	size_t size = room->size ? room->size : FIRST / 2;
	void *at;

	if (room->used + n > room->size) {
		while (size < room->used + n || size == room->size)
			size *= 2;
		at = room->size ? (void *)sys_call(SYS_mremap, (long)room->at, (long)room->size,
						   (long)size, MREMAP_MAYMOVE, 0, 0)
				: sys_mmap(NULL, size, PROT_READ | PROT_WRITE,
					   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (sys_failed(at))
			return NULL;
		room->at = at;
		room->size = size;
	}
	room->used += n;
	return room->at + room->used - n;
}

static uint32_t *places_of(const struct listing *l)
{
	return (uint32_t *)(void *)l->places.at;
}

static struct dirent *entry_at(const struct listing *l, size_t i)
{
	return (struct dirent *)(void *)(l->entries.at + places_of(l)[i]);
}

static int compare_text(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return (int)(unsigned char)*a - (int)(unsigned char)*b;
}

static int dots(const char *name)
{
	return str_eq(name, ".") ? 2 : str_eq(name, "..");
}

static int compare_names(const char *a, const char *b)
{
	int by_dots = *a == '.' || *b == '.' ? dots(b) - dots(a) : 0;

	return by_dots ? by_dots : compare_text(a, b);
}

/* --- a heap sort: without memory, and of anything that can be compared and swapped */

struct sorting {
	void *of;
	int (*compare)(const struct sorting *s, size_t a, size_t b);
	void (*swap)(const struct sorting *s, size_t a, size_t b);
	pin_compare *given;
};

static void sink(const struct sorting *s, size_t at, size_t n)
{
	for (;;) {
		size_t child = 2 * at + 1;

		if (child >= n)
			return;
		if (child + 1 < n && s->compare(s, child, child + 1) < 0)
			child++;
		if (s->compare(s, at, child) >= 0)
			return;
		s->swap(s, at, child);
		at = child;
	}
}

static void sort(const struct sorting *s, size_t n)
{
	for (size_t i = n / 2; i-- > 0;)
		sink(s, i, n);
	while (n > 1) {
		s->swap(s, 0, --n);
		sink(s, 0, n);
	}
}

static int compare_entries(const struct sorting *s, size_t a, size_t b)
{
	return compare_names(entry_at(s->of, a)->d_name, entry_at(s->of, b)->d_name);
}

static void swap_places(const struct sorting *s, size_t a, size_t b)
{
	uint32_t *places = places_of(s->of), place = places[a];

	places[a] = places[b];
	places[b] = place;
}

static void arrange(struct listing *l)
{
	struct sorting s = {l, compare_entries, swap_places, NULL};

	if (pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_ORDER))
		sort(&s, l->n);
	else
		for (size_t i = 0; i < l->n / 2; i++)
			swap_places(&s, i, l->n - 1 - i);
	for (size_t i = 0; i < l->n; i++)
		entry_at(l, i)->d_off = (off_t)i + 1;
}

/* --- streams */

/* For one entry more, before it is read: what has been read cannot be given back. */
static bool has_room(struct listing *l)
{
	if (!room_add(&l->places, sizeof(uint32_t)))
		return false;
	l->places.used -= sizeof(uint32_t);
	if (!room_add(&l->entries, sizeof(struct dirent)))
		return false;
	l->entries.used -= sizeof(struct dirent);
	return true;
}

static void keep(struct listing *l, const struct dirent *entry)
{
	uint32_t *place = room_add(&l->places, sizeof(*place));
	char *to = room_add(&l->entries, (entry->d_reclen + 7u) & ~7u);

	*place = (uint32_t)(to - l->entries.at);
	bytes_copy(to, entry, entry->d_reclen);
	l->n++;
}

static void read_all(struct listing *l, real_readdir_fn *next)
{
	int saved = call_errno();
	struct dirent *entry;

	errno = 0;
	while (!(l->is_partial = !has_room(l)) && (entry = next(l->dir)))
		keep(l, entry);
	l->error = call_errno();
	errno = saved;
	arrange(l);
}

static struct listing *listing_of(real_readdir_fn *next, DIR *d)
{
	struct listing *l = find(d);

	if (l || sys_is_silent)
		return l;
	l = claim(d);
	if (l) {
		*l = (struct listing){.dir = d, .entries = l->entries, .places = l->places};
		read_all(l, next);
	}
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

	if (!l)
		return d;
	room_empty(&l->entries);
	room_empty(&l->places);
	__atomic_store_n(&l->dir, NULL, __ATOMIC_RELEASE);
	return d;
}

/* --- lists */

static int compare_list(const struct sorting *s, size_t a, size_t b)
{
	struct dirent **list = s->of;
	int given = s->given ? s->given((const struct dirent **)&list[a],
					(const struct dirent **)&list[b])
			     : 0;

	return given ? given : compare_names(list[a]->d_name, list[b]->d_name);
}

static void swap_list(const struct sorting *s, size_t a, size_t b)
{
	struct dirent **list = s->of, *entry = list[a];

	list[a] = list[b];
	list[b] = entry;
}

int pin_scanned(int n, struct dirent ***list_at, pin_compare *compare)
{
	struct sorting s = {NULL, compare_list, swap_list, compare};

	if (n < 2) /* or -1, and there is no list */
		return n;
	s.of = *list_at;
	if (pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_ORDER))
		sort(&s, (size_t)n);
	else if (!compare)
		for (int i = 0; i < n / 2; i++)
			swap_list(&s, (size_t)i, (size_t)(n - 1 - i));
	return n;
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return compare_names((*a)->fts_name, (*b)->fts_name);
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
