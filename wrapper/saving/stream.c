/* stream.c - see stream.h. */
#include "stream.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LEVEL 3

int stream_write_all(int fd, const void *bytes, size_t n)
{
	const char *p = bytes;

	while (n) {
		ssize_t done = write(fd, p, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return done < 0 ? -errno : -EIO;
		p += done;
		n -= done;
	}
	return 0;
}

ssize_t stream_read_at(int fd, void *bytes, size_t n, uint64_t offset)
{
	size_t got = 0;

	while (got < n) {
		ssize_t r = pread(fd, (char *)bytes + got, n - got, offset + got);

		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0)
			return -errno;
		if (!r)
			break;
		got += r;
	}
	return got;
}

int stream_flush(struct stream *s)
{
	size_t n;

	if (!s->n_plain)
		return 0;
	n = ZSTD_compress2(s->zstd, s->packed, s->packed_room, s->plain, s->n_plain);
	if (ZSTD_isError(n))
		return -EIO;
	s->n_plain = 0;
	s->frame = s->frame < FRAME ? 2 * s->frame : FRAME;
	return stream_write_all(s->out, s->packed, n);
}

/* Makes room for at least one byte; returns how many fit, or a negative errno. */
static ssize_t stream_room(struct stream *s)
{
	int r = s->n_plain < s->frame ? 0 : stream_flush(s);

	return r < 0 ? r : (ssize_t)(s->frame - s->n_plain);
}

int stream_put(struct stream *s, const void *bytes, size_t n)
{
	const char *p = bytes;

	while (n) {
		ssize_t room = stream_room(s);
		size_t now;

		if (room < 0)
			return room;
		now = n < (size_t)room ? n : (size_t)room;
		memcpy(s->plain + s->n_plain, p, now);
		s->n_plain += now;
		s->n_total += now;
		p += now;
		n -= now;
	}
	return 0;
}

int stream_copy(struct stream *s, uint64_t offset, uint64_t n)
{
	while (n) {
		ssize_t room = stream_room(s);
		size_t now;
		ssize_t got;

		if (room < 0)
			return room;
		now = n < (uint64_t)room ? n : (size_t)room;
		got = stream_read_at(s->raw, s->plain + s->n_plain, now, offset);
		if (got < 0)
			return got;
		memset(s->plain + s->n_plain + got, 0, now - got);
		s->n_plain += now;
		s->n_total += now;
		offset += now;
		n -= now;
	}
	return 0;
}

bool stream_begin(struct stream *s, int raw, int out)
{
	*s = (struct stream){
		.raw = raw, .out = out, .frame = FRAME, .packed_room = ZSTD_compressBound(FRAME)};
	s->zstd = ZSTD_createCCtx();
	s->plain = malloc(FRAME);
	s->packed = malloc(s->packed_room);
	if (!s->zstd || !s->plain || !s->packed)
		return false;
	ZSTD_CCtx_setParameter(s->zstd, ZSTD_c_compressionLevel, LEVEL);
	ZSTD_CCtx_setParameter(s->zstd, ZSTD_c_checksumFlag, 1);
	return true;
}

void stream_end(struct stream *s)
{
	ZSTD_freeCCtx(s->zstd);
	map_free(&s->known);
	free(s->plain);
	free(s->packed);
}
