/* owner.c - see owner.h. */
#include "owner.h"

#include <string.h>

static bool is_in(struct str path, const char *dir)
{
	size_t n = strlen(dir);

	return str_starts(path, dir) && (path.len == n || path.bytes[n] == '/');
}

bool owner_is_system(struct str path)
{
	static const char *const dirs[] = {
		"/bin", "/sbin", "/lib", "/lib32",     "/lib64",   "/libx32",  "/etc",	   "/proc",
		"/dev", "/sys",	 "/run", "/var/cache", "/var/lib", "/var/run", "/var/lock"};

	/* /usr/local is the administration's, too, but holds what users made as well. */
	if (is_in(path, "/usr"))
		return !is_in(path, "/usr/local");
	for (size_t i = 0; i < sizeof(dirs) / sizeof(dirs[0]); i++)
		if (is_in(path, dirs[i]))
			return true;
	return false;
}

/* The files of packages, for recordings that do not tell which. */
static struct str environment_of(struct str path)
{
	static const struct {
		const char *directory;
		struct str name;
	} places[] = {
		{"/site-packages/", STR("(site-packages)")},
		{"/dist-packages/", STR("(dist-packages)")},
		{"/node_modules/", STR("(node_modules)")},
		{"/.pyenv/versions/", STR("(pyenv)")},
		{"/conda-meta/", STR("(conda)")},
		{"/pkg/mod/", STR("(go modules)")},
		{"/registry/src/", STR("(cargo registry)")},
		{"/gnu/store/", STR("(guix)")},
		{"/nix/store/", STR("(nix)")},
	};

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		if (path.len &&
		    memmem(path.bytes, path.len, places[i].directory, strlen(places[i].directory)))
			return places[i].name;
	return (struct str){NULL, 0};
}

static bool is_environment(struct str manager)
{
	static const char *const words[] = {"venv",  "conda-env", "python", "rustup",
					    "pyenv", "rbenv",	  "nvm"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_is(manager, str_of(words[i])))
			return true;
	return false;
}

struct owner owner_of(const struct package *package, struct str path)
{
	struct str environment;

	if (package && !package_is_own(package) && package->name.len)
		return (struct owner){is_environment(package->manager) ? OWNER_ENVIRONMENT
								       : OWNER_PACKAGE,
				      package->name};
	environment = environment_of(path);
	if (environment.bytes)
		return (struct owner){OWNER_ENVIRONMENT, environment};
	if (owner_is_system(path))
		return (struct owner){OWNER_SYSTEM, STR("(no package)")};
	return (struct owner){OWNER_USER, {NULL, 0}};
}

struct owner owner_in(const struct packages *p, struct str path)
{
	uint32_t package = packages_owner(p, path);

	return owner_of(package == PACKAGE_NONE ? NULL : &p->v[package], path);
}
