/* pin_sort.c - see pin_sort.h. */
#include "pin_sort.h"

#include <sys/mman.h>

#include "log.h"
#include "str.h"
#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define FIRST (16u * PROV_PAGE)

void pin_room_free(struct pin_room *room)
{
	if (room->size)
		sys_munmap(room->at, room->size);
	*room = (struct pin_room){NULL, 0, 0};
}

void pin_room_empty(struct pin_room *room)
{
	room->used = 0;
	if (room->size > FIRST)
		pin_room_free(room);
}

void *pin_room_add(struct pin_room *room, size_t n)
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

int pin_compare_names(const char *a, const char *b)
{
	int by_dots = *a == '.' || *b == '.' ? dots(b) - dots(a) : 0;

	return by_dots ? by_dots : compare_text(a, b);
}

static void sink(const struct pin_sorting *s, size_t at, size_t n)
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

void pin_sort(const struct pin_sorting *s, size_t n)
{
	for (size_t i = n / 2; i-- > 0;)
		sink(s, i, n);
	while (n > 1) {
		s->swap(s, 0, --n);
		sink(s, 0, n);
	}
}
