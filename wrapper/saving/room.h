/*
 * room.h - what is empty again in a log that is used again (format.h: LIMITED).
 *
 * It belongs to the launcher until it stands in the header, where a thread that needs a chunk takes from
 * it.  What is empty reads as zeros.
 */
#ifndef ROOM_H
#define ROOM_H

#include <stddef.h>
#include <stdint.h>
#include "prov/format.h"

struct extent {
	uint64_t at, pages;
};

struct room {
	int raw; /* the log, open for writing */
	struct extent *v;
	size_t n;
	uint64_t pages; /* of all */
	uint64_t kept;	/* pages for first chunks */
};

/*
 * Marks a chunk as saved, and empties it: whatever ends us in between, what was in it is in one place
 * or in both.  Where that fails it is not used again.
 */
void room_add(struct room *room, uint64_t at, uint64_t pages);

/* Offers it: each place in the header has the largest there is.  Returns how many pages that are. */
uint64_t room_offer(struct room *room, struct prov_file *log);

/* Takes back what is offered and not taken: the end of the recording. */
void room_close(struct room *room, struct prov_file *log);

void room_free(struct room *room);

#endif
