/* stream.h - bytes on their way from the raw log to the file, as zstd frames with checksums. */
#ifndef STREAM_H
#define STREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <zstd.h>

#include "analysis/base/util.h"

#define FRAME (4u << 20) /* plain bytes of a frame, at most */

struct stream {
	int raw, out;
	ZSTD_CCtx *zstd;
	unsigned char *plain;  /* FRAME bytes */
	size_t n_plain, frame; /* so far, and when it is full */
	unsigned char *packed;
	size_t packed_room;
	uint64_t n_total;   /* plain bytes so far, frames and all */
	int is_over;	    /* the log is not written any more */
	uint64_t n_missing; /* pages that were claimed and hold nothing */
	struct map known;   /* chunks that are in `out` and perhaps in the log, too */
};

/* False: no memory; stream_end() all the same. */
bool stream_begin(struct stream *s, int raw, int out);
void stream_end(struct stream *s);

/* 0 or a negative errno, here and below. */
int stream_put(struct stream *s, const void *bytes, size_t n);

/* Copies `n` bytes of the raw log; what is not there (the file was cut) reads as zeros. */
int stream_copy(struct stream *s, uint64_t offset, uint64_t n);

/* Ends the frame. */
int stream_flush(struct stream *s);

/* Reads up to `n` bytes; less only at the end of the file. */
ssize_t stream_read_at(int fd, void *bytes, size_t n, uint64_t offset);
int stream_write_all(int fd, const void *bytes, size_t n);

#endif
