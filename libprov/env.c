/* env.c - see env.h. */
#include "env.h"

#include <elf.h>
#include <errno.h>
#include <link.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

#include "real.h"
#include "str.h"
#include "sys.h"

/* Both live in the dynamic linker; weak, so that it need not become a DT_NEEDED of ours. */
extern void *__libc_stack_end __attribute__((weak));
extern struct r_debug _r_debug __attribute__((weak));
extern const char __ehdr_start[] __attribute__((visibility("hidden")));

static const char *own_path = ""; /* absolute; "" if it cannot be told */
static char log_variable[24];	  /* "PROV_LOG=" or "PROV_LOG_2=" ... */

#define PRELOAD "LD_PRELOAD="

/* At the end of the stack: argc, argv, NULL, envp, NULL, auxv. */
char **env_first_argv(void)
{
	return (char **)&__libc_stack_end == NULL ? NULL : (char **)__libc_stack_end + 1;
}

char **env_first_envp(void)
{
	char **p = env_first_argv();

	while (p && *p)
		p++;
	return p ? p + 1 : NULL;
}

const char *env_execfn(void)
{
	return (const char *)real_getauxval(AT_EXECFN);
}

static const char *value_in(char *const *envp, const char *name)
{
	size_t n = str_len(name);

	for (; envp && *envp; envp++)
		if (str_starts(*envp, name) && (*envp)[n] == '=')
			return *envp + n + 1;
	return NULL;
}

const char *env_get(const char *name)
{
	return value_in(environ, name);
}

const char *env_get_first(const char *name)
{
	return value_in(env_first_envp(), name);
}

/* As the dynamic linker was told; a relative name made absolute while the directory is the same. */
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
	const char *own = own_path, *base = str_base(own_path);
	size_t base_len = str_len(base);

	if (n == str_len(own)) {
		for (size_t i = 0; i < n; i++)
			if (component[i] != own[i])
				return false;
		return true;
	}
	/* A relative path: it loaded us, so its last part is ours. */
	if (component[0] == '/' || n < base_len)
		return false;
	component += n - base_len;
	for (size_t i = 0; i < base_len; i++)
		if (component[i] != base[i])
			return false;
	return true;
}

/* Copies a list of libraries without libprov.  Returns the length. */
static size_t copy_others(char *to, const char *list)
{
	char *start = to;

	while (*list) {
		size_t n = 0;

		while (list[n] && !is_separator(list[n]))
			n++;
		if (n && !is_own(list, n)) {
			if (to != start)
				*to++ = ':';
			for (size_t i = 0; i < n; i++) /* may overlap: to is never ahead of list */
				*to++ = list[i];
		}
		list += n;
		while (is_separator(*list))
			list++;
	}
	*to = '\0';
	return (size_t)(to - start);
}

/* "PATH;IMAGE;TOKEN;HOW", the path ended where it stands */
static void parse_log(char *value, struct env_origin *ret_origin)
{
	const char *rest;

	ret_origin->path = value;
	while (*value && *value != ';')
		value++;
	rest = *value ? value + 1 : value;
	*value = '\0';
	ret_origin->parent = str_u(&rest);
	rest += *rest == ';';
	ret_origin->token = str_u(&rest);
	rest += *rest == ';';
	ret_origin->how = (unsigned int)str_u(&rest);
}

/*
 * AddressSanitizer insists on being the first library of all and ends the program otherwise, unless
 * told that it need not be.  Other programs do not look at the variable.
 */
#define SANITIZER	"ASAN_OPTIONS="
#define SANITIZER_ORDER "verify_asan_link_order=0"

/* Takes our word out of the variable again.  Returns whether anything is left. */
static bool restore_sanitizer(char *variable)
{
	size_t head = sizeof(SANITIZER) - 1, tail = sizeof(SANITIZER_ORDER) - 1,
	       n = str_len(variable);

	if (n < head + tail || !str_eq(variable + n - tail, SANITIZER_ORDER))
		return true;
	n -= tail;
	if (n > head && variable[n - 1] == ':')
		n--;
	variable[n] = '\0';
	return n > head;
}

/* Takes libprov out of the list.  Returns whether anything is left, or was never there. */
static bool restore_preload(char *variable)
{
	char *list = variable + sizeof(PRELOAD) - 1;

	return !*list || copy_others(list, list);
}

void env_take(struct env_origin *ret_origin)
{
	char **from = env_first_envp(), **to = from;

	*ret_origin = (struct env_origin){0};
	find_own_path();
	name_variable();
	if (!from)
		return;
	for (; *from; from++) {
		bool stays = true;

		if (str_starts(*from, log_variable)) {
			parse_log(*from + str_len(log_variable), ret_origin);
			stays = false;
		} else if (own_path[0] && str_starts(*from, PRELOAD)) {
			stays = restore_preload(*from);
		} else if (str_starts(*from, SANITIZER)) {
			stays = restore_sanitizer(*from);
		}
		if (stays)
			*to++ = *from;
	}
	*to = NULL;
}

static bool can_open(const char *path, int flags)
{
	int fd = sys_open(path, flags, 0);

	if (fd >= 0)
		sys_close(fd);
	return fd >= 0;
}

static bool has_moved;

void env_moved(void)
{
	has_moved = true;
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
		t->at += copy_others(t->at, others);
		if (t->at[-1] != '=')
			text_add(t, ":");
	}
	text_add(t, own_path);
}

static void add_sanitizer(struct text *t, const char *others)
{
	size_t n = others ? str_len(others) : 0, tail = sizeof(SANITIZER_ORDER) - 1;

	text_add(t, SANITIZER);
	if (n) {
		text_add(t, others);
		if (n >= tail && str_eq(others + n - tail, SANITIZER_ORDER))
			return;
		text_add(t, ":");
	}
	text_add(t, SANITIZER_ORDER);
}

static void add_log(struct text *t, const char *path, const struct env_origin *origin)
{
	text_add(t, log_variable);
	text_add(t, path);
	text_add(t, ";");
	text_add_u(t, origin->parent);
	text_add(t, ";");
	text_add_u(t, origin->token);
	text_add(t, ";");
	text_add_u(t, origin->how);
}

/* Where the variable stands, or behind the last one. */
static char **place_of(struct env_block *b, const char *variable)
{
	char **e = b->envp;

	while (*e && !str_starts(*e, variable))
		e++;
	return e;
}

/* What t has after `start` becomes a variable. */
static void put_in_place(struct env_block *b, const char *name, char *start, struct text *t)
{
	*place_of(b, name) = start;
	t->at++;
}

static char *entry_of(char *const *envp, const char *name_and_equals)
{
	for (; envp && *envp; envp++)
		if (str_starts(*envp, name_and_equals))
			return *envp;
	return NULL;
}

#define VARIABLES 3 /* that we add or replace */

static size_t pointers_size(char *const envp[])
{
	return (count(envp) + VARIABLES + 1) * sizeof(char *);
}

size_t env_size(char *const envp[], const char *path)
{
	/* ldd: the dynamic linker lists the libraries, ours too if we were one, and runs nothing.
	 */
	if (!own_path[0] || value_in(envp, "LD_TRACE_LOADED_OBJECTS"))
		return 0;
	return pointers_size(envp) + str_len(path) + str_len(own_path) +
	       len_of(value_in(envp, "LD_PRELOAD")) + len_of(value_in(envp, "ASAN_OPTIONS")) + 256;
}

void env_fill(struct env_block *b, char *const envp[], const char *path,
	      const struct env_origin *origin)
{
	size_t pointers = pointers_size(envp), n = count(envp);
	struct text t = text_in((char *)b->memory + pointers, env_size(envp, path) - pointers);
	char *start = t.at;

	b->envp = b->memory;
	b->preload = entry_of(envp, PRELOAD);
	b->sanitizer = entry_of(envp, SANITIZER);
	for (size_t i = 0; i < n; i++)
		b->envp[i] = envp[i];
	for (size_t i = n; i <= n + VARIABLES; i++)
		b->envp[i] = NULL;
	add_preload(&t, value_in(envp, "LD_PRELOAD"));
	put_in_place(b, PRELOAD, start, &t);
	start = t.at;
	add_sanitizer(&t, value_in(envp, "ASAN_OPTIONS"));
	put_in_place(b, SANITIZER, start, &t);
	start = t.at;
	add_log(&t, path, origin);
	put_in_place(b, log_variable, start, &t);
}

void env_make(struct env_block *b, char *const envp[], const char *path,
	      const struct env_origin *origin)
{
	b->envp = (char **)envp;
	b->size = env_size(envp, path);
	b->memory = !b->size ? NULL
			     : sys_mmap(NULL, b->size, PROT_READ | PROT_WRITE,
					MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (sys_failed(b->memory))
		b->memory = NULL;
	if (b->memory)
		env_fill(b, envp, path, origin);
}

void env_free(struct env_block *b)
{
	if (b->memory)
		sys_munmap(b->memory, b->size);
	b->memory = NULL;
}
