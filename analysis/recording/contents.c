/* contents.c - see contents.h. */
#include "contents.h"

#include "annotation.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static bool is_digest(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!isxdigit((unsigned char)s.bytes[i]))
			return false;
	return s.len == 64;
}

/* Nothing in a recording is trusted: what has no digest is not known. */
static void take(void *contents, const struct op *op)
{
	struct contents *c = contents;
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
	*c = (struct contents){0};
	recording_annotations(r, OP_CONTENT, take, c);
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
