/* packages.c - see packages.h. */
#include "packages.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/packages/find.h"

/* A part as it goes from the process that finds to the one that writes: this, and then its texts, a
 * NUL behind each: those of a package, the root, the files. */
struct part {
	uint32_t n_files;
	uint32_t is_told; /* which of the package's texts there are, a bit for each */
};

#define TEXTS 5 /* of a package */

static void texts_of(const struct package *p, struct str v[TEXTS])
{
	v[0] = p->manager;
	v[1] = p->name;
	v[2] = p->version;
	v[3] = p->arch;
	v[4] = p->source;
}

static char *put(char *to, struct str s)
{
	to = s.len ? mempcpy(to, s.bytes, s.len) : to;
	*to++ = '\0';
	return to;
}

static void tell_part(const struct package_part *package, void *arg)
{
	const struct lookup *l = arg;
	struct part part = {0};
	struct str texts[TEXTS] = {{0}};
	size_t n = sizeof(part) + strlen(package->root) + 1;
	char *bytes, *to;

	if (package->package)
		texts_of(package->package, texts);
	for (size_t i = 0; i < TEXTS; i++) {
		part.is_told |= (uint32_t)(texts[i].bytes != NULL) << i;
		n += texts[i].len + 1;
	}
	for (; package->files && package->files[part.n_files]; part.n_files++)
		n += strlen(package->files[part.n_files]) + 1;
	bytes = xmalloc(n);
	to = mempcpy(bytes, &part, sizeof(part));
	for (size_t i = 0; i < TEXTS; i++)
		to = put(to, texts[i]);
	to = put(to, str_of(package->root));
	for (uint32_t i = 0; i < part.n_files; i++)
		to = put(to, str_of(package->files[i]));
	lookup_tell(l, OP_PACKAGE, bytes, n);
	free(bytes);
}

void packages_write(struct launcher_log *launcher, char *bytes)
{
	char *texts[TEXTS + 1], **files;
	struct part part;

	memcpy(&part, bytes, sizeof(part));
	bytes += sizeof(part);
	files = xmalloc((part.n_files + 1) * sizeof(*files));
	for (size_t i = 0; i <= TEXTS; i++) {
		texts[i] = i == TEXTS || part.is_told >> i & 1 ? bytes : NULL;
		bytes += strlen(bytes) + 1;
	}
	for (uint32_t i = 0; i < part.n_files; i++) {
		files[i] = bytes;
		bytes += strlen(bytes) + 1;
	}
	files[part.n_files] = NULL;
	launcher_package(launcher, texts, texts[TEXTS], part.n_files ? files : NULL);
	free(files);
}

void packages_look(const struct lookup *l)
{
	struct str *paths = xmalloc((l->files.n + 1) * sizeof(*paths));
	struct packages p;
	size_t n = 0;

	for (size_t i = 0; i < l->files.n; i++) {
		struct str path = model_str(&l->files.model, l->files.v[i].path);

		if (file_is_input(&l->files.v[i], false) && path.len < PATH_MAX &&
		    !memchr(path.bytes, 0, path.len))
			paths[n++] = path;
	}
	packages_find(&p, paths, n);
	packages_parts(&p, tell_part, (void *)l);
}
