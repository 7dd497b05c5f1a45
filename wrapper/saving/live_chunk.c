/* live_chunk.c - see live_chunk.h. */
#include "live_chunk.h"

#include <stddef.h>
#include <string.h>

#include "stream.h"

#define PADDING_MAX 8 /* bytes between two ops */

static uint32_t used_now(int raw, uint64_t offset)
{
	uint32_t used = 0;

	stream_read_at(raw, &used, sizeof(used), offset + offsetof(struct prov_chunk, used));
	return used;
}

/* The head of an op is another than when the chunk was read. */
static int has_moved(int raw, uint64_t offset, const unsigned char *bytes)
{
	struct prov_op now;

	return stream_read_at(raw, &now, sizeof(now), offset) != sizeof(now) ||
	       memcmp(&now, bytes, sizeof(now)) != 0;
}

/*
 * The end of the ops in bytes[at .. used).  An op that was not done, and is as it was, was left by a
 * signal handler or is of a thread that waits or is dead; one of an impossible size is damage if its
 * thread has not gone on, and stays for the reader to report.
 */
static uint32_t end_of_ops(int raw, uint64_t offset, const unsigned char *bytes, uint32_t used)
{
	uint32_t at = sizeof(struct prov_chunk), n_zeros = 0;
	struct prov_op op;

	while (at < used) {
		uint32_t size;

		if (!bytes[at]) { /* padding, or an op that was not there yet */
			at++;
			n_zeros++;
			continue;
		}
		if (n_zeros > PADDING_MAX && used_now(raw, offset) != used)
			return at - n_zeros;
		n_zeros = 0;
		if (used - at < sizeof(op))
			return used_now(raw, offset) != used ? at : used;
		memcpy(&op, bytes + at, sizeof(op));
		size = prov_op_bytes(&op);
		if (!(op.flags & PROV_OP_DONE) && has_moved(raw, offset + at, bytes + at))
			return at;
		if (size < sizeof(op) || size > used - at)
			return used_now(raw, offset) != used ? at : used;
		at += size;
	}
	return used;
}

int live_chunk_read(int raw, uint64_t offset, struct prov_chunk *head, unsigned char *bytes)
{
	uint32_t used = used_now(raw, offset), end;
	ssize_t n;

	if (used < sizeof(*head) || used > head->size)
		used = head->size;
	n = stream_read_at(raw, bytes, used, offset);
	if (n < 0)
		return (int)n;
	memset(bytes + n, 0, head->size - (size_t)n);
	end = end_of_ops(raw, offset, bytes, used);
	memset(bytes + end, 0, head->size - end);
	head->used = end;
	return 0;
}
