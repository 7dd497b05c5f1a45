/* contents.c - see contents.h. */
#include "contents.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define LAUNCHER 1 /* the image whose ops tell */

static bool is_digest(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!isxdigit((unsigned char)s.bytes[i]))
			return false;
	return s.len == 64;
}

/* Nothing in a recording is trusted: what has no digest is not known. */
static void take(struct contents *c, const struct op *op)
{
	struct str path = op->f[CONTENT_path].str, digest = op->f[CONTENT_sha256].str;
	struct content content = {
		.state = (uint8_t)op->f[CONTENT_state].u,
		.size = op->f[CONTENT_id].id.size,
		.modified_ns = op->f[CONTENT_modified].i,
	};

	if (!path.len)
		return;
	if (is_digest(digest))
		memcpy(content.sha256, digest.bytes, digest.len);
	else if (content.state == CONTENT_KNOWN || content.state == CONTENT_BEFORE ||
		 content.state == CONTENT_CHANGED)
		content.state = CONTENT_UNREADABLE;
	content.path = strings_add(&c->paths, path);
	if (content.path < c->n) { /* the first time */
		c->v[content.path] = content;
		return;
	}
	GROW(c->v, c->n);
	c->v[c->n++] = content;
}

void contents_of(struct contents *c, struct recording *r)
{
	size_t n_damages = r->n_damages;
	uint64_t n_more = r->n_damages_more;
	struct cursor cursor;
	struct op op;

	*c = (struct contents){0};
	if (!r->dict.kinds[OP_CONTENT].is_known)
		return;
	for (size_t i = 0; i < r->n_threads && r->threads[i].image <= LAUNCHER; i++) {
		if (r->threads[i].image != LAUNCHER)
			continue;
		cursor_begin(&cursor, r, &r->threads[i]);
		while (cursor_next(&cursor, &op))
			if (op.kind == OP_CONTENT && op.is_done)
				take(c, &op);
		cursor_end(&cursor);
	}
	r->n_damages = n_damages; /* they are met in their turn */
	r->n_damages_more = n_more;
}

void contents_end(struct contents *c)
{
	strings_free(&c->paths);
	free(c->v);
}

const struct content *content_of(const struct contents *c, struct str path)
{
	uint32_t string;

	return strings_find(&c->paths, path, &string) && string < c->n ? &c->v[string] : NULL;
}

const char *content_word(uint8_t state)
{
	switch (state) {
	case CONTENT_KNOWN:
		return "known";
	case CONTENT_BEFORE:
		return "changed-before";
	case CONTENT_CHANGED:
		return "changed";
	case CONTENT_GONE:
		return "gone";
	case CONTENT_LARGE:
		return "large";
	default:
		return "unreadable";
	}
}
