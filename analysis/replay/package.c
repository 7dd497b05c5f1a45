/* package.c - see package.h. */
#include "package.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LISTS "/var/lib/dpkg/info"

/* Packages may say /lib where the system has /usr/lib, and the other way round. */
static struct str unmerged(struct str path)
{
	static const char *const dirs[] = {"/usr/bin/",	  "/usr/sbin/",	 "/usr/lib/",
					   "/usr/lib32/", "/usr/lib64/", "/usr/libx32/"};

	for (size_t i = 0; i < sizeof(dirs) / sizeof(dirs[0]); i++)
		if (str_starts(path, dirs[i]))
			return (struct str){path.bytes + 4, path.len - 4};
	return path;
}

static void read_list(struct packages *p, const char *file, struct str name,
		      const struct strings *wanted, uint32_t *owner)
{
	FILE *f = fopen(file, "re");
	char *line = NULL;
	size_t room = 0;
	ssize_t n;

	while (f && (n = getline(&line, &room, f)) > 0) {
		struct str path = {line, (size_t)n - (line[n - 1] == '\n')};
		uint32_t i;

		if (strings_find(wanted, unmerged(path), &i) && owner[i] == UINT32_MAX)
			owner[i] = strings_add(&p->names, name);
	}
	free(line);
	if (f)
		fclose(f);
}

/* "libc6:amd64.list" is of libc6. */
static struct str package_name(const char *file)
{
	const char *colon = strchr(file, ':');

	return (struct str){file, colon ? (size_t)(colon - file) : strlen(file) - strlen(".list")};
}

void packages_of(struct packages *p, const struct str *paths, size_t n, struct str *ret_names)
{
	struct strings wanted = {0};
	uint32_t *number = xmalloc(n * sizeof(*number)), *owner;
	struct dirent **lists;
	int n_lists;

	*p = (struct packages){0};
	for (size_t i = 0; i < n; i++)
		number[i] = strings_add(&wanted, unmerged(paths[i]));
	owner = xmalloc(wanted.n * sizeof(*owner));
	memset(owner, 0xff, wanted.n * sizeof(*owner));
	n_lists = scandir(LISTS, &lists, NULL, alphasort);
	for (int i = 0; i < n_lists; i++) {
		char file[512];

		snprintf(file, sizeof(file), "%s/%s", LISTS, lists[i]->d_name);
		if (str_ends(str_of(lists[i]->d_name), ".list"))
			read_list(p, file, package_name(lists[i]->d_name), &wanted, owner);
		free(lists[i]);
	}
	if (n_lists >= 0)
		free(lists);
	for (size_t i = 0; i < n; i++)
		ret_names[i] = owner[number[i]] == UINT32_MAX ? (struct str){NULL, 0}
							      : p->names.v[owner[number[i]]];
	free(number);
	free(owner);
	strings_free(&wanted);
}

bool package_is_of_system(struct str path)
{
	static const char *const dirs[] = {"/etc/", "/usr/", "/lib/", "/lib64/",
					   "/var/", "/bin/", "/sbin/"};

	for (size_t i = 0; i < sizeof(dirs) / sizeof(dirs[0]); i++)
		if (str_starts(path, dirs[i]))
			return !str_starts(path, "/usr/local/");
	return false;
}

void packages_end(struct packages *p)
{
	strings_free(&p->names);
}
