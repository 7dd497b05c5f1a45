/* find.c - see find.h. */
#include "find.h"

#include <ctype.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "finder.h"

/* Distributions first: what they installed is theirs, whatever others say of the same file.  git
 * last: only files of no other package are worth asking it. */
static finder *const finders[] = {
	find_deb, find_rpm,  find_store, find_environment, find_conda,	find_python,
	find_npm, find_cran, find_gem,	 find_cargo,	   find_golang, find_git,
};

void packages_find(struct packages *ret_p, const struct str *paths, size_t n)
{
	struct search s = {.paths = paths, .n = n, .found = ret_p};

	*ret_p = (struct packages){0};
	for (size_t i = 0; i < sizeof(finders) / sizeof(finders[0]); i++)
		finders[i](&s);
	strings_free(&s.asked);
	map_free(&s.above);
}

void search_claim(struct search *s, struct str path, struct package package)
{
	packages_claim(s->found, path, packages_add(s->found, package));
}

bool search_is_claimed(const struct search *s, struct str path)
{
	uint32_t claim;

	return strings_find(&s->found->claims, path, &claim);
}

bool is_of_distribution(struct str path)
{
	static const char *const dirs[] = {"/usr/", "/etc/",  "/bin/", "/sbin/", "/lib",
					   "/var/", "/proc/", "/sys/", "/dev/",	 "/run/"};

	for (size_t i = 0; i < sizeof(dirs) / sizeof(dirs[0]); i++)
		if (str_starts(path, dirs[i]))
			return !str_starts(path, "/usr/local/");
	return false;
}

/* --- parts of paths */

bool place_of(struct str path, const char *directory, struct place *ret_place)
{
	size_t n = strlen(directory);

	for (const char *at = path.bytes + path.len; at > path.bytes;) {
		const char *slash = memrchr(path.bytes, '/', (size_t)(at - path.bytes)), *name,
			   *end;

		if (!slash)
			return false;
		at = slash;
		if ((size_t)(slash - path.bytes) < n + 1 || slash[-(ptrdiff_t)n - 1] != '/' ||
		    memcmp(slash - n, directory, n))
			continue;
		name = slash + 1;
		end = memchr(name, '/', (size_t)(path.bytes + path.len - name));
		ret_place->root = (struct str){path.bytes, (size_t)(name - path.bytes)};
		ret_place->rest = (struct str){NULL, 0};
		if (end)
			ret_place->rest =
				(struct str){end + 1, (size_t)(path.bytes + path.len - end - 1)};
		else
			end = path.bytes + path.len;
		ret_place->name = (struct str){name, (size_t)(end - name)};
		return end > name;
	}
	return false;
}

struct str place_directory(const struct place *p)
{
	return (struct str){p->root.bytes, p->root.len + p->name.len + 1};
}

/* Upward, by a directory at a time; each is asked for once. */
struct str search_up(struct search *s, struct str path, const char *entry)
{
	const char *slash = memrchr(path.bytes, '/', path.len);
	char question[PATH_MAX + 64];
	struct str dir, answer;
	uint32_t number;
	uint64_t known;
	int n;

	if (!slash || path.len >= PATH_MAX)
		return (struct str){NULL, 0};
	dir = (struct str){path.bytes, (size_t)(slash + 1 - path.bytes)};
	n = snprintf(question, sizeof(question), "%s:%.*s", entry, (int)dir.len, dir.bytes);
	number = strings_add(&s->asked, (struct str){question, (size_t)n});
	if (map_get(&s->above, number, &known))
		return (struct str){known ? dir.bytes : NULL, known};
	answer = look_is_there(dir, entry) ? dir
		 : dir.len > 1 ? search_up(s, (struct str){dir.bytes, dir.len - 1}, entry)
			       : (struct str){NULL, 0};
	map_set(&s->above, number, answer.len);
	return answer;
}

/* A version begins with a digit; a number alone, with more behind it, is of the name. */
bool split_version(struct str s, struct str *ret_name, struct str *ret_version)
{
	for (size_t i = 1; i + 1 < s.len; i++) {
		size_t k = i + 1;

		if (s.bytes[i] != '-' || !isdigit((unsigned char)s.bytes[k]))
			continue;
		while (k < s.len && isdigit((unsigned char)s.bytes[k]))
			k++;
		if (k < s.len && s.bytes[k] == '-') /* a part of the name */
			continue;
		*ret_name = (struct str){s.bytes, i};
		*ret_version = (struct str){s.bytes + i + 1, s.len - i - 1};
		return true;
	}
	return false;
}
