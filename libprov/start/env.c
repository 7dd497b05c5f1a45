/* env.c - see env.h. */
#include "env.h"

#include <errno.h>
#include <link.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

#include "env_follow.h"
#include "hot.h"
#include "initial.h"
#include "pin/pin.h"
#include "real.h"
#include "scratch.h"
#include "str.h"
#include "sys.h"
#include "vdso.h"

/* In the dynamic linker; weak, so that it need not become a DT_NEEDED of ours. */
extern struct r_debug _r_debug __attribute__((weak));
extern const char __ehdr_start[] __attribute__((visibility("hidden")));

static HOT const char *own_path = ""; /* absolute; "" if not known */
static HOT char log_variable[24];     /* "PROV_LOG=" or "PROV_LOG_2=" ... */

#define PRELOAD "LD_PRELOAD="

const char *env_own_path(void)
{
	return own_path;
}

const char *env_execfn(void)
{
	return (const char *)auxv_get(AT_EXECFN);
}

static const char *value_in(char *const *envp, const char *name)
{
	size_t n = str_len(name);

	for (; envp && *envp; envp++)
		if (str_starts(*envp, name) && (*envp)[n] == '=')
			return *envp + n + 1;
	return NULL;
}

/* The entry that the dynamic linker heeds, if there are several; NULL if there is none. */
static char *last_entry(char *const *envp, const char *name_and_equals)
{
	char *entry = NULL;

	for (; envp && *envp; envp++)
		if (str_starts(*envp, name_and_equals))
			entry = *envp;
	return entry;
}

const char *env_get(const char *name)
{
	return value_in(*libc_environ, name);
}

const char *env_get_first(const char *name)
{
	return value_in(initial_envp(), name);
}

/* As the dynamic linker had it; a relative name made absolute while the directory is the same. */
static void find_own_path(void)
{
	struct link_map *map = &_r_debug ? _r_debug.r_map : NULL;

	while (map && map->l_addr != (ElfW(Addr))__ehdr_start)
		map = map->l_next;
	if (!map)
		return;
	own_path = map->l_name;
	if (own_path[0] != '/') {
		static char absolute[1024];
		struct text t = text_in(absolute, sizeof(absolute));
		long n = sys_getcwd(absolute, sizeof(absolute));

		own_path = "";
		if (n <= 0 || absolute[0] != '/')
			return;
		t.at += n - 1;
		text_add(&t, "/");
		text_add(&t, map->l_name);
		if (!t.is_cut)
			own_path = absolute;
	}
}

/* libprov-2.so, for a recording inside a recording, has variables of its own. */
static void name_variable(void)
{
	struct text t = text_in(log_variable, sizeof(log_variable));
	const char *base = str_base(own_path);

	text_add(&t, "PROV_LOG");
	if (str_starts(base, "libprov-")) {
		const char *digits = base + sizeof("libprov-") - 1;

		text_add(&t, "_");
		text_add_u(&t, str_u(&digits));
	}
	text_add(&t, "=");
}

static bool is_separator(char c)
{
	return c == ':' || c == ' ';
}

static bool is_own(const char *component, size_t n)
{
	const char *own = own_path, *base;
	size_t base_len;

	if (n == str_len(own)) {
		for (size_t i = 0; i < n; i++)
			if (component[i] != own[i])
				return false;
		return true;
	}
	/* A relative path: it loaded us, so its last part is ours. */
	if (component[0] == '/')
		return false;
	base = str_base(own_path);
	base_len = str_len(base);
	if (n < base_len)
		return false;
	component += n - base_len;
	for (size_t i = 0; i < base_len; i++)
		if (component[i] != base[i])
			return false;
	return true;
}

/* The next library of a list, which moves behind it; its length is 0 at the end. */
static const char *next_library(const char **list, size_t *ret_n)
{
	const char *start;

	while (is_separator(**list))
		++*list;
	start = *list;
	while (**list && !is_separator(**list))
		++*list;
	*ret_n = (size_t)(*list - start);
	return start;
}

/* Copies a list of libraries without libprov.  Returns the length. */
static size_t copy_others(char *to, const char *list)
{
	const char *library;
	char *start = to;
	size_t n;

	while (library = next_library(&list, &n), n) {
		if (is_own(library, n))
			continue;
		if (to != start)
			*to++ = ':';
		for (size_t i = 0; i < n; i++) /* may overlap: to is never ahead of list */
			*to++ = library[i];
	}
	*to = '\0';
	return (size_t)(to - start);
}

static bool has_own(const char *list)
{
	const char *library;
	size_t n;

	while (library = next_library(&list, &n), n)
		if (is_own(library, n))
			return true;
	return false;
}

/* A copy that stays; "" if memory is short.  A launcher's log has a short path. */
static const char *keep_path(const char *path, size_t n)
{
	static HOT char near[96];
	char *to = near;

	if (n >= sizeof(near))
		to = sys_mmap(NULL, n + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
			      0);
	if (sys_failed(to))
		return "";
	bytes_copy(to, path, n);
	return to;
}

/* "PATH;IMAGE;TOKEN;HOW;SANITIZER", which is going to be blanked */
static void parse_log(const char *value, struct env_origin *ret_origin)
{
	const char *rest = value;

	while (*rest && *rest != ';')
		rest++;
	ret_origin->path = keep_path(value, (size_t)(rest - value));
	rest += *rest == ';';
	ret_origin->parent = str_u(&rest);
	rest += *rest == ';';
	ret_origin->token = str_u(&rest);
	rest += *rest == ';';
	ret_origin->how = (unsigned int)str_u(&rest);
	rest += *rest == ';';
	ret_origin->sanitizer = (unsigned int)str_u(&rest);
	rest += *rest == ';';
	ret_origin->place = str_u(&rest);
}

/*
 * AddressSanitizer insists on being the first library of all and ends the program otherwise, unless
 * it is set not to.  Other programs do not look at the variable.  Of several entries it heeds
 * the first, and it reads them from /proc/self/environ when it begins, before any constructor: so our
 * word stays there until then.
 */
#define SANITIZER	"ASAN_OPTIONS="
#define SANITIZER_ORDER "verify_asan_link_order=0"

static HOT char *sanitizer_entry; /* with our word; NULL: none */

static bool says_order(const char *value)
{
	size_t n = str_len(value), tail = sizeof(SANITIZER_ORDER) - 1;

	return n >= tail && str_eq(value + n - tail, SANITIZER_ORDER);
}

static void take_sanitizer(struct initial_walk *w, char *entry, unsigned int how)
{
	if (how == ENV_SANITIZER_NEW) {
		sanitizer_entry = initial_hide(w, entry);
		return;
	}
	initial_keep(w, entry);
	sanitizer_entry = w->to[-1];
}

static void restore_sanitizer(const struct env_origin *o)
{
	char *p = sanitizer_entry;

	if (!p || (o->sanitizer != ENV_SANITIZER_NEW && !says_order(p)))
		return;
	if (o->sanitizer != ENV_SANITIZER_NEW)
		p += str_len(p) - sizeof(":" SANITIZER_ORDER) + 1;
	while (*p)
		*p++ = '\0';
	sanitizer_entry = NULL;
}

/* Takes libprov out of the list; the entry goes if nothing is left, or if it stood for another. */
static void take_preload(struct initial_walk *w, char *entry, bool is_second)
{
	char *list = entry + sizeof(PRELOAD) - 1;
	size_t was = str_len(entry) + 1, left = 0;

	if (!is_second)
		left = copy_others(list, list);
	initial_shorten(w, entry, was, left ? left + sizeof(PRELOAD) : 0);
}

static void take(struct env_origin *o)
{
	char **e = initial_envp(), *log = last_entry(e, log_variable);
	bool has_preload = false;
	struct initial_walk w;

	initial_begin(&w);
	if (log)
		parse_log(log + str_len(log_variable), o);
	for (; e && *e; e++) {
		bool is_preload = str_starts(*e, PRELOAD);

		if (*e == log || str_starts(*e, ENV_FOLLOW))
			initial_shorten(&w, *e, str_len(*e) + 1, 0);
		else if (is_preload && own_path[0] && has_own(*e + sizeof(PRELOAD) - 1))
			take_preload(&w, *e, has_preload);
		else if (o->sanitizer && !sanitizer_entry && str_starts(*e, SANITIZER))
			take_sanitizer(&w, *e, o->sanitizer);
		else
			initial_keep(&w, *e);
		has_preload |= is_preload;
	}
	if (e)
		initial_done(&w, e);
}

static HOT struct env_origin taken;

static void nothing(void)
{
}

static void take_once(void)
{
	static HOT bool is_taken;

	if (is_taken || !initial_envp() || (&_r_debug && !_r_debug.r_map))
		return;
	is_taken = true;
	find_own_path();
	name_variable();
	take(&taken);
}

__attribute__((used)) static void (*take_early(void))(void)
{
	take_once();
	return nothing;
}

/*
 * The dynamic linker asks take_early() which function this is, when it relocates libprov: before any
 * library's constructor, so that none sees what is going to change, and while a store is enough to
 * move what it knows itself (initial.c).
 */
static void take_now(void) __attribute__((ifunc("take_early")));

void env_take(struct env_origin *ret_origin)
{
	take_now();
	take_once(); /* if the stack could not be found yet */
	restore_sanitizer(&taken);
	*ret_origin = taken;
}

static bool can_open(const char *path, int flags)
{
	int fd = sys_open(path, flags, 0);

	if (fd >= 0)
		sys_close(fd);
	return fd >= 0;
}

static HOT bool has_moved;

void env_moved(void)
{
	has_moved = true;
}

bool env_has_moved(void)
{
	return has_moved;
}

bool env_is_reachable(const char *log)
{
	long ret;

	if (has_moved) /* Landlock forbids to open what access(2) may */
		return can_open(own_path, O_RDONLY) && can_open(log, O_RDWR);
	ret = sys_call(SYS_faccessat2, AT_FDCWD, (long)own_path, R_OK, AT_EACCESS, 0, 0);
	if (ret != -ENOSYS)
		return ret == 0;
	return can_open(own_path, O_RDONLY); /* Linux before 5.8 */
}

static size_t count(char *const *v)
{
	size_t n = 0;

	while (v && v[n])
		n++;
	return n;
}

static size_t len_of(const char *value)
{
	return value ? str_len(value) : 0;
}

/* LD_PRELOAD=OTHERS:OWN */
static void add_preload(struct text *t, const char *others)
{
	text_add(t, PRELOAD);
	if (others) {
		t->at += copy_others(t->at, others + sizeof(PRELOAD) - 1);
		if (t->at[-1] != '=')
			text_add(t, ":");
	}
	text_add(t, own_path);
}

static void add_sanitizer(struct text *t, const char *others)
{
	text_add(t, SANITIZER);
	if (others) {
		text_add(t, others);
		text_add(t, ":");
	}
	text_add(t, SANITIZER_ORDER);
}

static void add_log(struct text *t, const char *path, const struct env_origin *origin,
		    unsigned int sanitizer)
{
	text_add(t, log_variable);
	text_add(t, path);
	text_add(t, ";");
	text_add_u(t, origin->parent);
	text_add(t, ";");
	text_add_u(t, origin->token);
	text_add(t, ";");
	text_add_u(t, origin->how);
	text_add(t, ";");
	text_add_u(t, sanitizer);
	if (!pin_sources || !thread_self)
		return;
	text_add(t, ";");
	text_add_u(t, thread_self->stream.place);
}

/* The text of t after `start` becomes the entry at `place`.  Returns where the next one begins. */
static char *put_at(char **place, char *start, struct text *t)
{
	*place = start;
	return ++t->at;
}

/* The place of the entry, or NULL. */
static char **place_of(char **envp, const char *name_and_equals)
{
	for (; *envp; envp++)
		if (str_starts(*envp, name_and_equals))
			return envp;
	return NULL;
}

#define VARIABLES 4 /* that we add */

static size_t pointers_size(char *const envp[])
{
	return (count(envp) + VARIABLES + 1) * sizeof(char *);
}

size_t env_size(char *const envp[], const char *path, const struct env_origin *origin)
{
	/* ldd: the dynamic linker lists the libraries, ours too if we were one, and runs nothing.
	 */
	if (!own_path[0] || value_in(envp, "LD_TRACE_LOADED_OBJECTS"))
		return 0;
	return pointers_size(envp) + str_len(path) + str_len(own_path) +
	       len_of(last_entry(envp, PRELOAD)) + len_of(value_in(envp, "ASAN_OPTIONS")) +
	       follow_size(origin) + 256;
}

/*
 * Ours come last, so that what is left when they are gone is as the kernel would have laid it.  Only
 * where AddressSanitizer has its options already, our word joins them.
 */
void env_fill(struct env_block *b, char *const envp[], const char *path,
	      const struct env_origin *origin)
{
	size_t pointers = pointers_size(envp), n = count(envp);
	struct text t =
		text_in((char *)b->memory + pointers, env_size(envp, path, origin) - pointers);
	const char *options = value_in(envp, "ASAN_OPTIONS");
	unsigned int sanitizer = !options	       ? ENV_SANITIZER_NEW
				 : says_order(options) ? ENV_SANITIZER_NONE
						       : ENV_SANITIZER_LONGER;
	char *start = t.at, **end;
	const char *program = origin->follow;

	b->argv = NULL;
	b->envp = b->memory;
	for (size_t i = 0; i < n; i++)
		b->envp[i] = envp[i];
	end = b->envp + n;
	for (size_t i = 0; i <= VARIABLES; i++)
		end[i] = NULL;
	b->sanitizer = NULL;
	if (sanitizer != ENV_SANITIZER_NONE) {
		char **place = options ? place_of(b->envp, SANITIZER) : end++;

		b->sanitizer = *place;
		add_sanitizer(&t, options);
		start = put_at(place, start, &t);
	}
	add_preload(&t, last_entry(envp, PRELOAD));
	start = put_at(end++, start, &t);
	add_log(&t, path, origin, sanitizer);
	start = put_at(end++, start, &t);
	if (!origin->follow)
		return;
	end[1] = NULL;
	if (origin->script)
		program = follow_script(b,
					(char *)b->memory + env_size(envp, path, origin) -
						follow_script_size(origin),
					origin);
	if (!program)
		return;
	follow_add(&t, origin->name ? origin->name : origin->follow, program);
	put_at(end, start, &t);
}

void env_make(struct env_block *b, char *const envp[], const char *path,
	      const struct env_origin *origin)
{
	b->envp = (char **)envp;
	b->size = env_size(envp, path, origin);
	b->memory = b->size ? scratch_take(b->size) : NULL;
	b->argv = NULL;
	if (!b->memory)
		return;
	env_fill(b, envp, path, origin);
	if (origin->script && !b->argv) {
		env_free(b);
		b->envp = (char **)envp;
	}
}

void env_free(struct env_block *b)
{
	scratch_give(b->memory, b->size);
	b->memory = NULL;
}
