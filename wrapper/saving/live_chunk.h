/*
 * live_chunk.h - a chunk of the log as it was at one moment, though its thread may go on writing to it.
 *
 * An op that is DONE stays as it is.  One that is not may become shorter, and what it gives back is taken
 * by the next; what was read of the chunk before and after that does not fit together.
 */
#ifndef LIVE_CHUNK_H
#define LIVE_CHUNK_H

#include <stdint.h>

#include "prov/format.h"

/*
 * Reads the chunk at `offset` whose head is *head into `bytes`, head->size of them, and sets head->used
 * to where its ops end that fit together; there are zeros behind.  0 or a negative errno.
 */
int live_chunk_read(int raw, uint64_t offset, struct prov_chunk *head, unsigned char *bytes);

#endif
