/* bytes.c - see bytes.h. */
#include "bytes.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/out.h"

#define BEFORE 24 /* bytes of an excerpt before the difference, at most: it begins with a line */
#define BEHIND 40

struct side {
	const char *bytes;
	size_t size;
};

/* False: it is no file, empty, or cannot be read. */
static bool open_side(struct side *s, const char *path)
{
	struct stat st;
	int fd = hash_open(path, true, &st);
	void *at = MAP_FAILED;

	if (fd >= 0 && st.st_size > 0)
		at = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (fd >= 0)
		close(fd);
	*s = (struct side){NULL, 0};
	if (at != MAP_FAILED)
		*s = (struct side){at, (size_t)st.st_size};
	return fd >= 0 && (at != MAP_FAILED || !st.st_size);
}

static void close_side(const struct side *s)
{
	if (s->size)
		munmap((void *)s->bytes, s->size);
}

static json_t *excerpt(const struct side *s, size_t at)
{
	size_t begin = at, end = at;

	while (begin && at - begin < BEFORE && s->bytes[begin - 1] != '\n')
		begin--;
	while (end < s->size && end - at < BEHIND && s->bytes[end] != '\n')
		end++;
	return out_json_text((struct str){s->bytes + begin, end - begin});
}

json_t *diff_bytes(const char *a, const char *b)
{
	struct side x = {NULL, 0}, y = {NULL, 0};
	json_t *found = NULL;

	if (open_side(&x, a) && open_side(&y, b)) {
		size_t n = x.size < y.size ? x.size : y.size, at = 0;

		while (at < n && x.bytes[at] == y.bytes[at])
			at++;
		if (at < x.size || at < y.size)
			found = json_pack("{s:I, s:o, s:o}", "offset", (json_int_t)at, "a",
					  excerpt(&x, at), "b", excerpt(&y, at));
	}
	close_side(&x);
	close_side(&y);
	return found;
}
