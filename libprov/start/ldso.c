/*
 * ldso.c - see ldso.h.
 *
 * Memory is mapped at the first search and kept: only programs with search paths need it.  All runs
 * before main, or under the dynamic linker's lock.
 */
#include "ldso.h"

#include <elf.h>
#include <fcntl.h>
#include <sys/mman.h>

#include "env.h"
#include "hot.h"
#include "initial.h"
#include "ldso_hwcaps.h"
#include "str.h"
#include "sys.h"
#include "ops.h"

enum { MAPS_MAX = 1024, NAMES_MAX = 2000, KNOWN_MAX = 1024 };

/* An object's statements about the libraries that it needs. */
struct object {
	const ElfW(Dyn) * dyn;
	const char *strings, *soname, *rpath, *runpath;
};

static struct search {
	size_t n_maps; /* that `loader` knows */
	struct link_map *map[MAPS_MAX];
	uint16_t loader
		[MAPS_MAX]; /* index + 1 of the object that asked for it first, 0: not met yet */
	bool is_by_path[MAPS_MAX]; /* asked for by a path: known by that, not by its last part */
	char *names[NAMES_MAX + 1];
	size_t n_names;
	struct text text; /* what the names stand in */
	struct hwcaps caps;
	uint64_t known[KNOWN_MAX]; /* hashes of directories that were asked for, the lowest bit 1:
				      there */
	size_t n_known;
	char main_origin[1024];
	char dir[2048], path[4096];
	char bytes[1 << 18];
} * search HOT;

static struct object object_of(const struct link_map *map)
{
	const uint64_t tags =
		1ull << DT_STRTAB | 1ull << DT_SONAME | 1ull << DT_RPATH | 1ull << DT_RUNPATH;
	struct object o = {.dyn = map->l_ld};
	uint64_t soname = 0, rpath = 0, runpath = 0;

	for (const ElfW(Dyn) *d = o.dyn; d && d->d_tag != DT_NULL; d++) {
		if (d->d_tag > DT_RUNPATH || !(tags >> d->d_tag & 1))
			continue;
		if (d->d_tag == DT_STRTAB)
			o.strings = (const char *)(d->d_un.d_ptr < map->l_addr
							   ? d->d_un.d_ptr + map->l_addr
							   : d->d_un.d_ptr);
		else if (d->d_tag == DT_SONAME)
			soname = d->d_un.d_val;
		else if (d->d_tag == DT_RPATH)
			rpath = d->d_un.d_val;
		else if (d->d_tag == DT_RUNPATH)
			runpath = d->d_un.d_val;
	}
	if (!o.strings)
		return (struct object){0};
	o.soname = soname ? o.strings + soname : NULL;
	o.runpath = runpath ? o.strings + runpath : NULL;
	o.rpath = rpath && !runpath ? o.strings + rpath : NULL; /* RUNPATH rules it out */
	return o;
}

/* Not the vDSO, which has no file and is not relocated, nor libprov, which the command does not
 * load. */
static bool is_of_command(const struct link_map *map)
{
	const char *name = str_base(map->l_name);

	return !*name || (name != map->l_name && !str_starts(name, "libprov"));
}

/* As the dynamic linker found it. */
static const char *library_path(void)
{
	static const char name[] = "LD_LIBRARY_PATH=";

	for (char **e = initial_envp(); e && *e; e++)
		if (str_starts(*e, name))
			return *e + sizeof(name) - 1;
	return "";
}

static uint64_t hash_text(uint64_t h, const char *s)
{
	return s ? hash_bytes(h, s, str_len(s) + 1) : h;
}

/* The program's directory may be in a path, and which library it asks for first decides by whose
 * path that is sought. */
static uint64_t hash_main(uint64_t h, const struct link_map *map)
{
	const struct object o = object_of(map);

	h = hash_text(h, env_execfn());
	for (const ElfW(Dyn) *d = o.dyn; d && d->d_tag != DT_NULL; d++)
		if (d->d_tag == DT_NEEDED)
			h = hash_text(h, o.strings + d->d_un.d_val);
	return h;
}

uint64_t ldso_hash(uint64_t h, struct link_map *first)
{
	const char *preload = env_get_first("LD_PRELOAD"); /* as the dynamic linker had it */
	uint64_t hash = *library_path() ? hash_text(h, library_path()) : h;

	if (preload && *preload)
		hash = hash_text(hash, preload);

	for (struct link_map *map = first; map; map = map->l_next) {
		struct object o = {0};

		if (is_of_command(map))
			o = object_of(map);
		hash = hash_text(hash_text(hash, o.rpath), o.runpath);
	}
	return hash == h || !first ? h : hash_main(hash, first);
}

/* --- names */

/* what: 0 for a name without a letter before it. */
static void add_name(enum touch_what what, const char *path)
{
	struct text *t = &search->text;
	char letter[] = {(char)what, '\0'}, *name = t->at;

	if (search->n_names == NAMES_MAX || t->is_cut)
		return;
	text_add(t, letter);
	text_add(t, path);
	if (t->is_cut || t->at == t->end)
		return;
	t->at++;
	search->names[search->n_names++] = name;
	search->names[search->n_names] = NULL;
}

static bool is_there(const char *path)
{
	return sys_may(path, 0 /* F_OK */) >= 0;
}

enum known { UNKNOWN, GONE, THERE };

static enum known known(uint64_t hash)
{
	for (size_t i = 0; i < search->n_known; i++)
		if ((search->known[i] | 1) == (hash | 1))
			return search->known[i] & 1 ? THERE : GONE;
	return UNKNOWN;
}

static void know(uint64_t hash, bool is_there)
{
	if (search->n_known < KNOWN_MAX && known(hash) == UNKNOWN)
		search->known[search->n_known++] = (hash | 1) - !is_there;
}

/* A library for another kind of machine is passed over; what else is there and was not taken is the
 * end of the search. */
static bool is_foreign(const char *path)
{
	ElfW(Ehdr) head = {0};
	int fd = sys_open(path, O_RDONLY, 0);
	long n;

	if (fd < 0)
		return true;
	n = sys_read(fd, &head, sizeof(head));
	sys_close(fd);
	return n == sizeof(head) && head.e_ident[0] == ELFMAG0 && head.e_ident[1] == ELFMAG1 &&
	       (head.e_ident[EI_CLASS] != ELFCLASS64 || head.e_machine != EM_X86_64);
}

/* Looks for `name` in one directory (ending in a slash) that is one of a path: whether the search
 * ends there, with the library at `found` or with something that is none. */
static bool look_in(const char *dir, const char *cap, const char *name, const char *found)
{
	struct text t = text_in(search->path, sizeof(search->path));
	uint64_t hash;
	bool is_dir;

	text_add(&t, dir);
	text_add(&t, cap);
	hash = hash_bytes(1, search->path, (size_t)(t.at - search->path));
	if (known(hash) == GONE)
		return false;
	text_add(&t, name);
	if (t.is_cut)
		return false;
	if (found && str_eq(search->path, found)) {
		know(hash, true);
		return true;
	}
	if (is_there(search->path)) {
		add_name(TOUCH_READ, search->path);
		return !found && !is_foreign(search->path);
	}
	add_name(TOUCH_MISSING, search->path);
	if (dir[0] != '/' || known(hash) == THERE)
		return false;
	t.at[-1 - (long)str_len(name)] = '\0';
	is_dir = is_there(search->path);
	add_name(is_dir ? TOUCH_LOOKED_UP : TOUCH_MISSING, search->path);
	know(hash, is_dir);
	return false;
}

/* The directory of an object, for $ORIGIN. */
static void add_origin(struct text *t, const struct link_map *map)
{
	const char *name = map->l_name;
	long n;

	if (!*name) { /* the program */
		if (!*search->main_origin) {
			n = sys_readlink("/proc/self/exe", search->main_origin,
					 sizeof(search->main_origin) - 1);
			search->main_origin[n < 0 ? 0 : n] = '\0';
			add_name(TOUCH_FOLLOWED, "/proc/self/exe");
		}
		name = search->main_origin;
	}
	if (*name != '/' && sys_getcwd(search->path, sizeof(search->path)) > 0) {
		text_add(t, search->path);
		text_add(t, "/");
	}
	text_add_n(t, name, str_base(name) > name ? (size_t)(str_base(name) - name - 1) : 0);
}

/* One of $ORIGIN, ${ORIGIN} and so on at s: its length; 0 if none. */
static size_t variable(const char *s, const char *name)
{
	size_t n = str_len(name);
	bool has_brace = s[1] == '{';

	if (!str_starts(s + 1 + has_brace, name) || (has_brace && s[2 + n] != '}'))
		return 0;
	return 1 + n + 2 * has_brace;
}

/* One directory of a path, n bytes at s, into search->dir, with a slash at its end. */
static bool expand(const char *s, size_t n, const struct link_map *map)
{
	struct text t = text_in(search->dir, sizeof(search->dir));
	const char *end = s + n;

	while (s < end) {
		size_t len;

		if (*s == '$' && (len = variable(s, "ORIGIN"))) {
			add_origin(&t, map);
			s += len;
		} else if (*s == '$' && (len = variable(s, "LIB"))) {
			text_add(&t, "lib/x86_64-linux-gnu");
			s += len;
		} else if (*s == '$' && (len = variable(s, "PLATFORM"))) {
			text_add(&t, "x86_64");
			s += len;
		} else {
			text_add_n(&t, s++, 1);
		}
	}
	if (t.at == search->dir)
		text_add(&t, ".");
	while (t.at > search->dir + 1 && t.at[-1] == '/')
		*--t.at = '\0';
	if (t.at[-1] != '/')
		text_add(&t, "/");
	return !t.is_cut;
}

/* True if the search ends in one of the directories that `path` of the object names. */
static bool look_along(const char *path, const struct link_map *map, const char *name,
		       const char *found)
{
	if (path && !*path) /* no directory; elsewhere, what is empty is the one worked in */
		return false;
	while (path) {
		const char *end = path;

		while (*end && *end != ':' && *end != ';')
			end++;
		if (expand(path, (size_t)(end - path), map))
			for (size_t i = 0; i < search->caps.n; i++)
				if (look_in(search->dir, search->caps.dir[i], name, found))
					return true;
		path = *end ? end + 1 : NULL;
	}
	return false;
}

/* The loader's order: RPATH of the object that asks, of the one that asked for that, and of the program, unless the first
 * has a RUNPATH; LD_LIBRARY_PATH; RUNPATH; and the cache and the system's directories, which is
 * where it is if not here. */
static bool look(size_t asker, const char *name, const char *found)
{
	const struct object o = object_of(search->map[asker]);

	if (!o.runpath) {
		bool did_main = false;

		for (size_t i = asker + 1; i; i = i == 1 ? 0 : search->loader[i - 1]) {
			did_main |= i == 1;
			if (look_along(object_of(search->map[i - 1]).rpath, search->map[i - 1],
				       name, found))
				return true;
		}
		if (!did_main &&
		    look_along(object_of(search->map[0]).rpath, search->map[0], name, found))
			return true;
	}
	return look_along(library_path(), search->map[0], name, found) ||
	       look_along(o.runpath, search->map[asker], name, found);
}

static bool is_called(size_t i, const char *name)
{
	const struct link_map *map = search->map[i];
	const char *soname;

	if (!search->is_by_path[i] && str_eq(str_base(map->l_name), name))
		return true;
	soname = is_of_command(map) ? object_of(map).soname : NULL;
	return soname && str_eq(soname, name);
}

/* It was asked for: sought, if for the first time.  Whether it was found. */
static bool wanted(size_t asker, const char *name)
{
	for (size_t i = 1; i < search->n_maps; i++) {
		if (!is_called(i, name))
			continue;
		if (!search->loader[i]) {
			search->loader[i] = (uint16_t)(asker + 1);
			look(asker, name, search->map[i]->l_name);
		}
		return true;
	}
	return false;
}

static void look_for_needed_by(size_t i)
{
	struct object o = {0};

	if (is_of_command(search->map[i]))
		o = object_of(search->map[i]);
	for (const ElfW(Dyn) *d = o.dyn; d && d->d_tag != DT_NULL; d++)
		if (d->d_tag == DT_NEEDED && !str_has_slash(o.strings + d->d_un.d_val))
			wanted(i, o.strings + d->d_un.d_val);
}

/* In vain, so in the system's directories, too. */
static void look_everywhere(size_t asker, const char *name)
{
	static const char *const dirs[] = {
		"/lib/x86_64-linux-gnu:/usr/lib/x86_64-linux-gnu:/lib:/usr/lib",
		"/lib64:/usr/lib64"};
	bool is_multiarch = false;

	for (size_t i = 0; i < search->n_maps; i++) {
		const char *path = search->map[i]->l_name;

		if (is_called(i, "libc.so.6"))
			is_multiarch =
				!str_starts(path, "/lib64/") && !str_starts(path, "/usr/lib64/");
		if (is_called(i, name) || str_eq(path, name))
			return; /* it was there already */
	}
	if (str_has_slash(name)) {
		add_name(is_there(name) ? TOUCH_READ : TOUCH_MISSING, name);
		return;
	}
	if (!look(asker, name, NULL))
		look_along(is_multiarch ? dirs[0] : dirs[1], search->map[0], name, NULL);
}

/* The user's own preloads. */
static void look_for_preloads(void)
{
	const char *p = env_get("LD_PRELOAD");
	char name[256];

	while (p && *p) {
		struct text t = text_in(name, sizeof(name));

		while (*p && *p != ':' && *p != ' ')
			text_add_n(&t, p++, 1);
		p += *p != '\0';
		if (*name && !t.is_cut && (str_has_slash(name) || !wanted(0, name)))
			look_everywhere(0, name);
	}
}

/* `n` of the objects; the askers for those that were here before stay known. */
static void note_maps(struct link_map *map, size_t n)
{
	size_t i = 0;

	for (; map && i < n && i < MAPS_MAX; map = map->l_next, i++) {
		if (i < search->n_maps && search->map[i] == map)
			continue;
		search->map[i] = map;
		search->loader[i] = 0;
		search->is_by_path[i] = false;
		search->n_maps = i;
	}
	search->n_maps = i;
}

static void note_start(struct link_map *first, size_t n)
{
	note_maps(first, n);
	for (size_t i = 1; i < search->n_maps; i++)
		if (!is_of_command(search->map[i]) ||
		    str_starts(str_base(search->map[i]->l_name), "ld-"))
			search->loader[i] = 1; /* it was not looked for */
	look_for_preloads();
	for (size_t i = 0; i < search->n_maps; i++) /* in the order in which they were loaded */
		look_for_needed_by(i);
}

static bool begin(void)
{
	if (!search) {
		struct search *s = sys_mmap(NULL, sizeof(*s), PROT_READ | PROT_WRITE,
					    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		if (sys_failed(s))
			return false;
		search = s;
		hwcaps_find(&search->caps);
	}
	search->n_names = 0;
	search->text = text_in(search->bytes, sizeof(search->bytes));
	return true;
}

static char **names(void)
{
	return search->n_names ? search->names : NULL;
}

char **ldso_start(struct link_map *first)
{
	if (ldso_hash(0, first) == 0 || !begin())
		return NULL;
	note_start(first, MAPS_MAX);
	return names();
}

/* --- dlopen */

static struct {
	unsigned int n; /* calls of dlopen whose outcome was not looked at yet: more than one, and
			   none is known */
	uintptr_t caller;
	char name[512];
} asked;

void ldso_dlopen(const char *name, uintptr_t caller)
{
	struct text t = text_in(asked.name, sizeof(asked.name));

	if (!name || __atomic_fetch_add(&asked.n, 1, __ATOMIC_ACQUIRE))
		return;
	asked.caller = caller;
	text_add(&t, name);
	if (t.is_cut)
		asked.n++;
}

/* Which object an address is in. */
static size_t index_of(uintptr_t address)
{
	size_t best = 0;

	for (size_t i = 0; i < search->n_maps; i++)
		if (search->map[i]->l_addr <= address &&
		    search->map[i]->l_addr >= search->map[best]->l_addr)
			best = i;
	return best;
}

/* Libraries that libc opens by name alone, past dlopen(3): for users, hosts, unwinding the stack. */
static bool is_opened_by_libc(const char *name)
{
	return str_starts(name, "libnss_") || str_eq(name, "libgcc_s.so.1") ||
	       str_eq(name, "libidn2.so.0");
}

static size_t index_of_libc(void)
{
	for (size_t i = 0; i < search->n_maps; i++)
		if (is_called(i, "libc.so.6"))
			return i;
	return 0;
}

/* Libraries that were added, in the order of loading: one that none of the others needs was
 * asked for itself, by the program as `name` or, where no other names are to be reckoned with, by
 * libc. */
static void look_for_added(size_t n_old, size_t asker, const char *name, bool is_known)
{
	size_t libc = index_of_libc();
	const char *base;

	for (size_t i = n_old; i < search->n_maps; i++) {
		base = str_base(search->map[i]->l_name);
		if (!search->loader[i] && is_known && is_opened_by_libc(base) &&
		    !(name && str_eq(str_base(name), base))) {
			search->loader[i] = (uint16_t)(libc + 1);
			look(libc, base, search->map[i]->l_name);
		} else if (!search->loader[i]) {
			search->loader[i] = (uint16_t)(asker + 1);
			search->is_by_path[i] = name && str_has_slash(name);
			if (name && !str_has_slash(name) && is_called(i, name))
				look(asker, name, search->map[i]->l_name);
		}
		look_for_needed_by(i);
	}
}

char **ldso_added(struct link_map *first, size_t n_old)
{
	unsigned int n_asked = __atomic_load_n(&asked.n, __ATOMIC_ACQUIRE);
	bool is_known = n_asked == 1;
	bool has_paths = ldso_hash(0, first) != 0;
	char **result = NULL;
	size_t asker, n = 0;

	for (struct link_map *map = first; map; map = map->l_next)
		n++;
	if ((has_paths ? n > n_old || is_known : n == n_old && is_known) && !sys_is_silent &&
	    begin()) {
		if (!search->n_maps) { /* the start was as another program's: nothing was worked out
					*/
			note_start(first, n_old);
			begin();
		}
		note_maps(first, MAPS_MAX);
		asker = is_known ? index_of(asked.caller) : 0;
		if (search->n_maps > n_old)
			look_for_added(n_old, asker, is_known ? asked.name : NULL, n_asked <= 1);
		else if (is_known)
			look_everywhere(asker, asked.name);
		result = names();
	}
	__atomic_store_n(&asked.n, 0, __ATOMIC_RELEASE);
	return result;
}
