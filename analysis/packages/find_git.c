/*
 * find_git.c - checkouts of git: their commit, and if a file that git knows differs from it.
 *
 * git is asked, in a way that writes nothing, runs no hook or filter and prompts for nothing; for a repository of
 * another user it refuses, and then nothing is known.
 */
#include "finder.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#define LIMIT_MS   5000

#define OTHERS_MAX 64 /* settings of a repository that are put out of action */

/* Settings for one question, each behind a -c. */
struct settings {
	char *v[OTHERS_MAX];
	size_t n;
};

static char *ask(struct str root, const struct settings *others, char *const *question,
		 size_t *ret_n)
{
	static char *const variables[] = {"GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0",
					  "GIT_NO_LAZY_FETCH=1", "LC_ALL=C", NULL};
	static char *const fixed[] = {
		"-c", "core.fsmonitor=false",	   "-c", "core.hooksPath=/dev/null",
		"-c", "core.untrackedCache=false", "-c", "protocol.allow=never"};
	char *directory = str_dup(root), *text;
	char *argv[3 + 8 + 2 * OTHERS_MAX + 8] = {"git", "-C", directory};
	size_t n = 3;

	for (size_t i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++)
		argv[n++] = fixed[i];
	for (size_t i = 0; others && i < others->n; i++) {
		argv[n++] = "-c";
		argv[n++] = others->v[i];
	}
	while (*question)
		argv[n++] = *question++;
	text = look_run(argv, variables, LIMIT_MS, ret_n);
	free(directory);
	return text;
}

/*
 * A repository may name programs that see each file before it is compared: none is run.  False: there
 * are too many to be sure.
 */
static bool without_filters(struct str root, struct settings *ret_settings)
{
	static char *const question[] = {"config",	 "-z",	       "--name-only",
					 "--get-regexp", "^filter\\.", NULL};
	size_t n;
	char *names = ask(root, NULL, question, &n);

	*ret_settings = (struct settings){.n = 0};
	for (size_t at = 0; names && at < n; at += strlen(names + at) + 1) {
		struct str name = str_of(names + at);
		const char *value = str_ends(name, ".required") ? "=false" : "=";
		char *setting;

		if (ret_settings->n == OTHERS_MAX)
			break;
		setting = xmalloc(name.len + 8);
		sprintf(setting, "%s%s", name.bytes, value);
		ret_settings->v[ret_settings->n++] = setting;
	}
	free(names);
	return ret_settings->n < OTHERS_MAX;
}

/* "COMMIT" or "COMMIT-dirty".  False: no commit yet, or git does not tell. */
static bool version_of(struct str root, char version[96])
{
	static char *const question[] = {"status", "--porcelain=v2", "--branch",
					 "-uno",   "--no-renames",   "--ignore-submodules=dirty",
					 NULL};
	static const char key[] = "# branch.oid ";
	size_t n;
	struct settings settings;
	char *bytes = without_filters(root, &settings) ? ask(root, &settings, question, &n) : NULL;
	struct str text = {bytes, bytes ? n : 0}, line;
	bool is_dirty = false;

	for (size_t i = 0; i < settings.n; i++)
		free(settings.v[i]);
	version[0] = '\0';
	while (look_line(&text, &line))
		if (str_starts(line, key) && line.bytes[sizeof(key) - 1] != '(')
			snprintf(version, 80, "%.*s", (int)(line.len - sizeof(key) + 1),
				 line.bytes + sizeof(key) - 1);
		else if (line.len && line.bytes[0] != '#')
			is_dirty = true;
	if (version[0] && is_dirty)
		strcat(version, "-dirty");
	free(bytes);
	return version[0];
}

static void known_of(struct strings *known, struct str root)
{
	static char *const question[] = {"ls-files", "-z", NULL};
	size_t n;
	char *bytes = ask(root, NULL, question, &n);

	for (size_t at = 0; bytes && at < n; at += strlen(bytes + at) + 1)
		strings_add(known, str_of(bytes + at));
	free(bytes);
}

/* A used file of a checkout, of no package. */
struct used {
	struct str path;
	uint32_t root; /* of struct strings */
};

static bool is_known(const struct strings *known, struct str root, struct str path)
{
	uint32_t number;

	path = (struct str){path.bytes + root.len, path.len - root.len};
	return str_starts(path, ".git/") || strings_find(known, path, &number);
}

/* Either all but those that git does not know, or those that it does: which is less. */
static void claim(struct search *s, const struct used *v, size_t n, uint32_t number,
		  struct str root)
{
	struct strings known = {0};
	const char *slash = root.len > 1 ? memrchr(root.bytes, '/', root.len - 1) : NULL;
	struct str name =
		slash ? (struct str){slash + 1, (size_t)(root.bytes + root.len - slash) - 2} : root;
	size_t n_known = 0, n_others = 0;
	char version[96];
	uint32_t package;

	if (!version_of(root, version))
		return;
	known_of(&known, root);
	for (size_t i = 0; i < n; i++)
		if (v[i].root == number)
			*(is_known(&known, root, v[i].path) ? &n_known : &n_others) += 1;
	package = packages_add(
		s->found,
		(struct package){.manager = STR("git"), .name = name, .version = str_of(version)});
	if (n_known > n_others)
		packages_claim(s->found, root, package);
	for (size_t i = 0; i < n; i++) {
		if (v[i].root != number)
			continue;
		if (is_known(&known, root, v[i].path)) {
			if (n_known <= n_others)
				packages_claim(s->found, v[i].path, package);
		} else if (n_known > n_others) {
			packages_claim(s->found, v[i].path, PACKAGE_NONE);
		}
	}
	strings_free(&known);
}

void find_git(struct search *s)
{
	struct used *v = xmalloc((s->n + 1) * sizeof(*v));
	struct strings roots = {0};
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		struct str root;

		if (is_of_distribution(s->paths[i]) ||
		    packages_owner(s->found, s->paths[i]) != PACKAGE_NONE)
			continue;
		root = search_up(s, s->paths[i], ".git");
		if (root.len)
			v[n++] = (struct used){s->paths[i], strings_add(&roots, root)};
	}
	for (uint32_t i = 0; i < roots.n; i++)
		claim(s, v, n, i, roots.v[i]);
	strings_free(&roots);
	free(v);
}
