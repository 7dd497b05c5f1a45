/*
 * pin_number.c - see pin_number.h.
 *
 * The table is a list of files, and two indices into it, by what a file is and by its number.  It grows
 * by segments.  A place in the list is claimed by the file's key; whoever comes upon one that another
 * has claimed puts it into the index first, so that all places below `n` are found there.
 */
#include "pin_number.h"

#include <sys/sysmacros.h>

#include "str.h"
#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define SEGMENTS (PROV_PIN_NUMBERS - 1)
#define OTHERS	 SEGMENTS /* the segment of pipes and the like */
#define FIRST_BITS                                                                                 \
	12 /* of the first segment's places; each has four times as many as the one before */
#define DEVICES	   64
#define SAME_NAMES 64	 /* files of one name whose numbers come of it; more are counted */
#define PATIENCE   10000 /* looks at a place that is being filled */

/* Small ones mean something to some programs, as 2: the root. */
#define FIRST_NAMED   1000u
#define FIRST_OTHER   1100000000u
#define FIRST_COUNTED 1200000000u
#define VARIED	      500000000u /* so much larger, or of another hash */
#define LAST_MINOR    1000u
#define NO_NUMBER     (1ull << 63) /* in the number of a file beyond the table */

struct entry {
	uint64_t key; /* 0: free */
	uint64_t device, inode;
	uint64_t number; /* written last; TENTATIVE: another file may turn out to have it */
};

#define TENTATIVE (1ull << 62)

struct segment {
	uint32_t n; /* places below are all taken, and in the index */
	uint32_t bits;
	uint64_t devices[2 * DEVICES]; /* of the first segment: of files, and of others */
	uint32_t indices
		[]; /* by key, by number: each 2 << bits of them, place + 1; entries follow */
};

static uint32_t size_of(unsigned int bits)
{
	return (uint32_t)(sizeof(struct segment) + (sizeof(uint32_t) * 4 << bits) +
			  (sizeof(struct entry) << bits));
}

static uint32_t *by_key(struct segment *s)
{
	return s->indices;
}

static uint32_t *by_number(struct segment *s)
{
	return s->indices + (2u << s->bits);
}

static struct entry *entries_of(struct segment *s)
{
	return (struct entry *)(void *)(s->indices + (4u << s->bits));
}

/* NULL: there is no memory. */
static struct segment *segment(unsigned int i)
{
	static struct segment *segments[PROV_PIN_NUMBERS];
	unsigned int bits = i == OTHERS ? FIRST_BITS : FIRST_BITS + 2 * i;
	struct segment *s = __atomic_load_n(&segments[i], __ATOMIC_ACQUIRE);

	if (s)
		return s;
	s = log_shared(&log_now.file->numbers[i], size_of(bits));
	if (!s)
		return NULL;
	s->bits = bits;
	__atomic_store_n(&segments[i], s, __ATOMIC_RELEASE);
	return s;
}

static uint64_t key_of(const struct pin_file *file)
{
	const uint64_t all[] = {file->device, file->inode, file->born_ns};

	return hash_bytes(1, all, sizeof(all)) | 1;
}

/* A slot of the index, where the key stands or could: its place + 1, or 0. */
static uint32_t *find(struct segment *s, uint64_t key)
{
	const struct entry *entries = entries_of(s);
	uint32_t mask = (2u << s->bits) - 1, i = (uint32_t)(key >> 32) & mask;

	for (;; i = (i + 1) & mask) {
		uint32_t *slot = &by_key(s)[i], place = __atomic_load_n(slot, __ATOMIC_ACQUIRE);

		if (!place || __atomic_load_n(&entries[place - 1].key, __ATOMIC_ACQUIRE) == key)
			return slot;
	}
}

static uint32_t *find_number(struct segment *s, uint64_t number)
{
	const struct entry *entries = entries_of(s);
	uint32_t mask = (2u << s->bits) - 1, i = (uint32_t)number & mask;

	for (;; i = (i + 1) & mask) {
		uint32_t *slot = &by_number(s)[i], place = __atomic_load_n(slot, __ATOMIC_ACQUIRE);

		if (!place || (__atomic_load_n(&entries[place - 1].number, __ATOMIC_ACQUIRE) &
			       ~TENTATIVE) == number)
			return slot;
	}
}

static bool fill(uint32_t *slot, uint32_t place)
{
	uint32_t none = 0;

	return __atomic_compare_exchange_n(slot, &none, place + 1, false, __ATOMIC_ACQ_REL,
					   __ATOMIC_ACQUIRE);
}

static void put_in_index(struct segment *s, uint32_t place)
{
	uint64_t key = __atomic_load_n(&entries_of(s)[place].key, __ATOMIC_ACQUIRE);
	uint32_t *slot;

	do
		slot = find(s, key);
	while (!__atomic_load_n(slot, __ATOMIC_ACQUIRE) && !fill(slot, place));
}

static void rise(uint32_t *n, uint32_t to)
{
	uint32_t was = __atomic_load_n(n, __ATOMIC_RELAXED);

	while (was < to &&
	       !__atomic_compare_exchange_n(n, &was, to, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
		;
}

/* --- numbers */

static bool is_fixed(void)
{
	return pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_INODES);
}

static uint64_t varied(uint64_t number)
{
	return is_fixed() ? number : number + VARIED;
}

/* The last part of the name; not the slashes behind it. */
static size_t last_part(const char **name)
{
	const char *at = *name;
	size_t n = str_len(at), begin;

	while (n && at[n - 1] == '/')
		n--;
	for (begin = n; begin && at[begin - 1] != '/'; begin--)
		;
	*name += begin;
	return n - begin;
}

static uint64_t of_name(const char *name, unsigned int nth)
{
	size_t n = last_part(&name);
	uint64_t hash = hash_bytes(varied(nth + 1), name, n);

	return FIRST_NAMED + (hash >> 16) % (FIRST_OTHER - FIRST_NAMED);
}

static bool is_taken_before(struct segment *last, uint64_t number)
{
	struct segment *s;

	for (unsigned int i = 0; i < SEGMENTS && (s = segment(i)) != last; i++)
		if (__atomic_load_n(find_number(s, number), __ATOMIC_ACQUIRE))
			return true;
	return false;
}

/* False: another file has it. */
static bool take_number(struct segment *s, uint32_t place, uint64_t number)
{
	uint64_t *at = &entries_of(s)[place].number;
	uint32_t *slot;

	if (is_taken_before(s, number))
		return false;
	__atomic_store_n(at, number | TENTATIVE, __ATOMIC_RELEASE);
	do
		slot = find_number(s, number);
	while (!__atomic_load_n(slot, __ATOMIC_ACQUIRE) && !fill(slot, place));
	if (__atomic_load_n(slot, __ATOMIC_ACQUIRE) != place + 1)
		return false;
	__atomic_store_n(at, number, __ATOMIC_RELEASE);
	return true;
}

static bool is_other(mode_t mode)
{
	return !S_ISREG(mode) && !S_ISDIR(mode) && !S_ISLNK(mode);
}

#define PATH_ROOM 256

/* The name of a descriptor's file, unless it is long; room: PATH_ROOM bytes. */
static const char *name_of_fd(int fd, char *room)
{
	struct text t = text_in(room, PATH_ROOM);
	long n;

	text_add(&t, "/proc/self/fd/");
	text_add_u(&t, (uint64_t)(unsigned int)fd);
	n = sys_readlink(room, room, PATH_ROOM - 1);
	room[n > 0 && n < PATH_ROOM - 1 ? n : 0] = '\0';
	return room;
}

/* before: so many places are in the segments before this one. */
static void give_number(struct segment *s, uint32_t place, uint64_t before,
			const struct pin_file *file)
{
	uint64_t *number = &entries_of(s)[place].number;
	char room[PATH_ROOM];
	const char *name = file->name;
	unsigned int nth = 0;

	if (is_other(file->mode)) {
		__atomic_store_n(number, varied(FIRST_OTHER + place), __ATOMIC_RELEASE);
		return;
	}
	if (!name)
		name = name_of_fd(file->fd, room);
	while (nth < SAME_NAMES && !take_number(s, place, of_name(name, nth)))
		nth++;
	if (nth == SAME_NAMES)
		__atomic_store_n(number, varied(FIRST_COUNTED + before + place), __ATOMIC_RELEASE);
}

/* Of a place that another may be filling now; 0: who was doing it is gone. */
static uint64_t number_at(const struct entry *e)
{
	for (int looks = 0; looks < PATIENCE; looks++) {
		uint64_t number = __atomic_load_n(&e->number, __ATOMIC_ACQUIRE);

		if (number && !(number & TENTATIVE))
			return number;
	}
	return 0;
}

/* The number of a file that is not in the index below place `at`; 0: all places are taken. */
static uint64_t add(struct segment *s, uint32_t at, uint64_t before, const struct pin_file *file)
{
	struct entry *entries = entries_of(s);
	uint64_t key = key_of(file);

	for (; at < 1u << s->bits; at++) {
		struct entry *e = &entries[at];
		uint64_t there = 0;

		if (__atomic_compare_exchange_n(&e->key, &there, key, false, __ATOMIC_ACQ_REL,
						__ATOMIC_ACQUIRE)) {
			e->device = file->device;
			e->inode = file->inode;
			give_number(s, at, before, file);
			there = key;
		}
		put_in_index(s, at);
		rise(&s->n, at + 1);
		if (there == key)
			return number_at(e);
	}
	return 0;
}

static uint64_t number_in(struct segment *s, uint64_t before, const struct pin_file *file)
{
	uint32_t n = __atomic_load_n(&s->n, __ATOMIC_ACQUIRE);
	uint32_t place = __atomic_load_n(find(s, key_of(file)), __ATOMIC_ACQUIRE);

	return place ? number_at(&entries_of(s)[place - 1]) : add(s, n, before, file);
}

uint64_t pin_inode(const struct pin_file *file)
{
	unsigned int i = is_other(file->mode) ? OTHERS : 0;
	uint64_t before = 0, number;
	struct segment *s;

	for (; i < (i == OTHERS ? OTHERS + 1 : SEGMENTS) && (s = segment(i)); i++) {
		number = number_in(s, before, file);
		if (number)
			return number;
		before += 1u << s->bits;
	}
	return before ? file->inode | NO_NUMBER : file->inode;
}

dev_t pin_device(dev_t device, mode_t mode)
{
	unsigned int first = is_other(mode) ? DEVICES : 0;
	struct segment *s = segment(0);

	for (unsigned int i = first; s && i < first + DEVICES; i++) {
		uint64_t there = 0;

		if (__atomic_compare_exchange_n(&s->devices[i], &there, device, false,
						__ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE) ||
		    there == device)
			return gnu_dev_makedev(PIN_MAJOR, is_fixed() ? i + 1 : LAST_MINOR - i);
	}
	return device;
}

/* --- back */

/* NULL: no such number was given. */
static const struct entry *entry_of(uint64_t number)
{
	uint64_t other = number - varied(FIRST_OTHER), counted = number - varied(FIRST_COUNTED);
	struct segment *s = segment(OTHERS);

	if (s && other < 1u << s->bits)
		return &entries_of(s)[other];
	for (unsigned int i = 0; i < SEGMENTS && (s = segment(i)); i++) {
		uint32_t place = __atomic_load_n(find_number(s, number), __ATOMIC_ACQUIRE);

		if (place)
			return &entries_of(s)[place - 1];
		if (counted < 1u << s->bits)
			return &entries_of(s)[counted];
		counted -= 1u << s->bits;
	}
	return NULL;
}

bool pin_true_id(struct id *id)
{
	uint32_t i = is_fixed() ? id->minor - 1 : LAST_MINOR - id->minor;
	struct segment *s = pin_has(PIN_FILESYSTEM) && id->major == PIN_MAJOR && i < 2 * DEVICES
				    ? segment(0)
				    : NULL;
	const struct entry *e;

	if (!s)
		return false;
	e = id->inode & NO_NUMBER ? NULL : entry_of(id->inode);
	id->inode = e ? e->inode : id->inode & ~NO_NUMBER;
	id->major = gnu_dev_major(s->devices[i]);
	id->minor = gnu_dev_minor(s->devices[i]);
	return true;
}
