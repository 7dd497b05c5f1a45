/* room.c - see log.h. */
#include "log.h"

#include "sys.h"

/* Takes the front of one room: as much as is wanted, or as there is, if that is enough. */
static uint64_t take_from(uint64_t *room, struct wish *w, uint64_t need)
{
	uint64_t was = __atomic_load_n(room, __ATOMIC_RELAXED);

	for (;;) {
		uint64_t at = prov_room_at(was), pages = prov_room_pages(was);
		uint64_t size = pages * PROV_PAGE < w->size ? pages * PROV_PAGE : w->size;

		if (!pages || size < need)
			return 0;
		if (__atomic_compare_exchange_n(room, &was,
						prov_room(at + size, pages - size / PROV_PAGE),
						false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
			w->size = size;
			return at;
		}
	}
}

/* Room that the launcher has emptied; 0: there is none. */
static uint64_t take_room(struct wish *w, uint64_t need)
{
	uint64_t offset = 0;

	for (unsigned int i = w->is_first ? 0 : PROV_ROOM_KEPT; i < PROV_ROOMS && !offset; i++)
		offset = take_from(&log_now.file->room[i], w, need);
	w->is_used_again = offset;
	return offset;
}

/* Room that there was no memory for. */
void log_return_room(uint64_t offset, uint64_t size)
{
	uint64_t *room = log_now.file->room;

	for (unsigned int i = 0; i < PROV_ROOMS; i++) {
		uint64_t none = __atomic_load_n(&room[i], __ATOMIC_RELAXED);
		if (!prov_room_pages(none) &&
		    __atomic_compare_exchange_n(&room[i], &none,
						prov_room(offset, size / PROV_PAGE), false,
						__ATOMIC_RELEASE, __ATOMIC_RELAXED))
			return;
	}
}

/* An eighth of a limited log is for first chunks. */
static uint64_t kept_back(const struct wish *w)
{
	const struct prov_file *file = log_now.file;

	return log_is_limited() && !w->is_first ? (file->window - file->data_start) / 8 : 0;
}

/* The place of a chunk that the wish is made to fit; 0: none. */
uint64_t log_find_room(struct wish *w)
{
	struct prov_file *file = log_now.file;
	uint64_t offset = log_is_limited() ? take_room(w, w->size) : 0;

	if (offset)
		return offset;
	offset = __atomic_load_n(&file->next, __ATOMIC_RELAXED);
	while (offset + w->size + kept_back(w) <= file->window)
		if (__atomic_compare_exchange_n(&file->next, &offset, offset + w->size, false,
						__ATOMIC_RELAXED, __ATOMIC_RELAXED))
			return offset;
	return log_is_limited() ? take_room(w, w->need) : 0;
}

#define WAIT_MAX 30000 /* ms, for a launcher that does not go on */

bool log_may_have_room(const struct wish *w)
{
	const struct prov_file *file = log_now.file;
	const uint64_t *room = file->room;

	if (__atomic_load_n(&file->next, __ATOMIC_RELAXED) + w->size + kept_back(w) <= file->window)
		return true;
	for (unsigned int i = w->is_first ? 0 : PROV_ROOM_KEPT; i < PROV_ROOMS; i++)
		if (prov_room_pages(__atomic_load_n(&room[i], __ATOMIC_RELAXED)) * PROV_PAGE >=
		    w->need)
			return true;
	return false;
}

/* Only where the user has asked for it; a launcher that stands still is waited for once. */
void log_wait_for_room(const struct wish *w)
{
	static uint64_t stood_still;
	struct timespec ms = {.tv_nsec = 1000000};
	const uint64_t *passes = &log_now.file->passes;
	uint64_t last = __atomic_load_n(passes, __ATOMIC_RELAXED), now;

	if (last && last == __atomic_load_n(&stood_still, __ATOMIC_RELAXED))
		return;
	for (int i = 0; i < WAIT_MAX && !log_may_have_room(w); i++) {
		sys_call(SYS_nanosleep, (long)&ms, 0, 0, 0, 0, 0);
		now = __atomic_load_n(passes, __ATOMIC_RELAXED);
		if (now != last)
			i = 0;
		last = now;
	}
	if (!log_may_have_room(w))
		__atomic_store_n(&stood_still, last, __ATOMIC_RELAXED);
}
