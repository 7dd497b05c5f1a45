/* room.c - see room.h. */
#include "room.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "analysis/base/util.h"

#define LARGE 64 /* pages: a place with less may get more */

static void add(struct room *room, struct extent e)
{
	if (!e.pages)
		return;
	GROW(room->v, room->n);
	room->v[room->n++] = e;
	room->pages += e.pages;
}

static int punch(const struct room *room, uint64_t at, uint64_t n)
{
	return n ? fallocate(room->raw, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)at,
			     (off_t)n)
		 : 0;
}

/* The first page, which tells how far the chunk goes, last. */
void room_add(struct room *room, uint64_t at, uint64_t pages)
{
	uint32_t saved = PROV_CHUNK_SAVED;

	if (pwrite(room->raw, &saved, sizeof(saved), (off_t)at) == sizeof(saved) &&
	    !punch(room, at + PROV_PAGE, (pages - 1) * PROV_PAGE) && !punch(room, at, PROV_PAGE))
		add(room, (struct extent){at, pages});
}

static int by_place(const void *a, const void *b)
{
	const struct extent *x = a, *y = b;

	return x->at < y->at ? -1 : x->at > y->at;
}

static int by_size(const void *a, const void *b)
{
	const struct extent *x = a, *y = b;

	return x->pages < y->pages ? -1 : x->pages > y->pages;
}

static void join(struct room *room)
{
	size_t n = 0;

	qsort(room->v, room->n, sizeof(*room->v), by_place);
	for (size_t i = 0; i < room->n; i++) {
		struct extent *last = n ? &room->v[n - 1] : NULL;

		if (last && last->at + last->pages * PROV_PAGE == room->v[i].at)
			last->pages += room->v[i].pages;
		else
			room->v[n++] = room->v[i];
	}
	room->n = n;
	qsort(room->v, room->n, sizeof(*room->v), by_size);
}

static struct extent extent_of(uint64_t offered)
{
	return (struct extent){prov_room_at(offered), prov_room_pages(offered)};
}

/* So many of the largest, which comes last, or all of it. */
static uint64_t take(struct room *room, uint64_t pages)
{
	struct extent *most = &room->v[room->n - 1];
	uint64_t at = most->at, n = most->pages < pages ? most->pages : pages;

	*most = (struct extent){at + n * PROV_PAGE, most->pages - n};
	room->n -= !most->pages;
	room->pages -= n;
	return prov_room(at, n);
}

uint64_t room_offer(struct room *room, struct prov_file *log)
{
	uint64_t n = 0;

	if (room->n)
		join(room);
	for (size_t i = 0; i < PROV_ROOMS; i++) {
		uint64_t was = __atomic_load_n(&log->room[i], __ATOMIC_RELAXED);
		struct extent *most = room->n ? &room->v[room->n - 1] : NULL;

		if (most && prov_room_pages(was) < LARGE && prov_room_pages(was) < most->pages) {
			uint64_t now = take(room, i < PROV_ROOM_KEPT ? room->kept : most->pages);

			was = __atomic_exchange_n(&log->room[i], now, __ATOMIC_ACQ_REL);
			add(room, extent_of(was));
			was = now;
		}
		n += prov_room_pages(was);
	}
	return n;
}

void room_close(struct room *room, struct prov_file *log)
{
	__atomic_store_n(&log->passes, UINT64_MAX, __ATOMIC_RELAXED);
	for (size_t i = 0; i < PROV_ROOMS; i++) {
		uint64_t was = __atomic_exchange_n(&log->room[i], 0, __ATOMIC_RELAXED);

		if (room)
			add(room, extent_of(was));
	}
}

void room_free(struct room *room)
{
	free(room->v);
}
