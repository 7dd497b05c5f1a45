/* buffer.c - see buffer.h. */
#include "buffer.h"

void buffer_add(struct buffer *b, struct str s)
{
	while (b->n + s.len + 1 > b->size) {
		b->size = b->size ? 2 * b->size : 64;
		b->bytes = xrealloc(b->bytes, b->size);
	}
	if (s.len)
		memcpy(b->bytes + b->n, s.bytes, s.len);
	b->n += s.len;
}

void buffer_char(struct buffer *b, char c)
{
	buffer_add(b, (struct str){&c, 1});
}

struct str buffer_take(struct buffer *b, struct arena *arena)
{
	struct str s = arena_str(arena, (struct str){b->bytes ? b->bytes : "", b->n});

	free(b->bytes);
	*b = (struct buffer){0};
	return s;
}
