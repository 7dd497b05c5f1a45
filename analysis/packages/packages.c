/* packages.c - see packages.h. */
#include "packages.h"

#include <string.h>

#include "recording/annotation.h"

/* All texts of a package, a NUL behind each, and a letter before it: none differs from empty. */
static struct str key_of(const struct package *package, char **ret_bytes)
{
	const struct str *v[] = {&package->manager, &package->name, &package->version,
				 &package->arch, &package->source};
	size_t len = 0;
	char *at;

	for (size_t i = 0; i < 5; i++)
		len += v[i]->len + 2;
	at = *ret_bytes = xmalloc(len);
	for (size_t i = 0; i < 5; i++) {
		*at++ = v[i]->bytes ? '+' : '-';
		at = v[i]->len ? mempcpy(at, v[i]->bytes, v[i]->len) : at;
		*at++ = '\0';
	}
	return (struct str){*ret_bytes, len};
}

static struct str copy(struct packages *p, struct str s)
{
	return s.bytes ? arena_str(&p->arena, s) : s;
}

uint32_t packages_add(struct packages *p, struct package q)
{
	char *bytes;
	uint32_t number = strings_add(&p->keys, key_of(&q, &bytes));

	free(bytes);
	if (number < p->n)
		return number;
	GROW(p->v, p->n);
	p->v[p->n++] = (struct package){copy(p, q.manager), copy(p, q.name), copy(p, q.version),
					copy(p, q.arch), copy(p, q.source)};
	return number;
}

void packages_claim(struct packages *p, struct str path, uint32_t package)
{
	uint32_t claim = strings_add(&p->claims, path);

	if (claim == p->n_owners) {
		GROW(p->owners, p->n_owners);
		p->n_owners++;
	}
	p->owners[claim] = package;
}

uint32_t packages_owner(const struct packages *p, struct str path)
{
	uint32_t claim;

	while (p->n_owners && path.len) {
		const char *slash;

		if (strings_find(&p->claims, path, &claim))
			return p->owners[claim];
		slash = memrchr(path.bytes, '/', path.len - 1);
		path.len = slash ? (size_t)(slash + 1 - path.bytes) : 0;
	}
	return PACKAGE_NONE;
}

static void claim_below(struct packages *p, struct str root, struct str file, uint32_t package)
{
	char *path = xmalloc(root.len + file.len + 1);

	memcpy(path, root.bytes, root.len);
	if (file.len)
		memcpy(path + root.len, file.bytes, file.len);
	packages_claim(p, (struct str){path, root.len + file.len}, package);
	free(path);
}

/* Nothing in a recording is trusted: what has no root is of no use. */
static void take(void *packages, const struct op *op)
{
	struct packages *p = packages;
	struct str root = op->f[PACKAGE_root].str;
	struct strv files = op->f[PACKAGE_files].strv;
	uint32_t package = PACKAGE_NONE;

	if (!root.len || root.bytes[0] != '/')
		return;
	if (op->f[PACKAGE_manager].str.len)
		package = packages_add(
			p, (struct package){op->f[PACKAGE_manager].str, op->f[PACKAGE_name].str,
					    op->f[PACKAGE_version].str, op->f[PACKAGE_arch].str,
					    op->f[PACKAGE_source].str});
	if (!files.n)
		packages_claim(p, root, package);
	for (size_t i = 0; i < files.n; i++)
		claim_below(p, root, files.v[i], package);
}

void packages_recorded(struct packages *p, struct recording *r)
{
	*p = (struct packages){0};
	recording_annotations(r, OP_PACKAGE, take, p);
}

void packages_end(struct packages *p)
{
	free(p->v);
	free(p->owners);
	strings_free(&p->keys);
	strings_free(&p->claims);
	arena_free(&p->arena);
	*p = (struct packages){0};
}

bool package_is_own(const struct package *package)
{
	return str_is(package->manager, STR("git"));
}
