/* start.c - see start.h. */
#include "start.h"

#include <elf.h>
#include <link.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

#include "call.h"
#include "env.h"
#include "fd.h"
#include "log.h"
#include "secret.h"
#include "str.h"
#include "sys.h"
#include "../generated/put.h"

extern struct r_debug _r_debug __attribute__((weak));

/* What is put together here does not fit a small stack: one mapping, gone afterwards. */
struct scratch {
	char cwd[4096];
	char *libs[500];
	char *vars[2000];
	char secrets[8192];
};

static uint64_t hash_strings(char *const *v)
{
	uint64_t h = 1;

	for (; *v; v++)
		h = hash_bytes(h, *v, str_len(*v));
	return h ? h : 1; /* 0 means: none */
}

/* The names of all that is mapped by the dynamic linker, itself included. */
static uint64_t put_libs(const struct call *c, struct scratch *s)
{
	struct link_map *map = &_r_debug ? _r_debug.r_map : NULL;
	size_t n = 0, limit = sizeof(s->libs) / sizeof(s->libs[0]) - 1;

	for (; map && n < limit; map = map->l_next)
		if (map->l_name[0] == '/' || map->l_name[0] == '.')
			s->libs[n++] = map->l_name;
	s->libs[n] = NULL;
	uint64_t hash = hash_strings(s->libs);
	if (!log_has_block(hash))
		put_LIBS(c, 0, hash, s->libs);
	return hash;
}

/* The environment as the program sees it; secret values only as salted hashes. */
static uint64_t put_env(const struct call *c, struct scratch *s)
{
	struct text t = text_in(s->secrets, sizeof(s->secrets));
	size_t n = 0, limit = sizeof(s->vars) / sizeof(s->vars[0]) - 1;
	uint64_t hash;

	for (char **e = env_first_envp(); e && *e && n < limit; e++)
		s->vars[n++] = secret_mask(*e, &t);
	s->vars[n] = NULL;
	hash = hash_strings(s->vars);
	if (!log_has_block(hash))
		put_ENV(c, 0, hash, s->vars);
	return hash;
}

static void put_program(const struct call *c, const struct start *start, struct scratch *s)
{
	uint64_t env = put_env(c, s), libs = put_libs(c, s);

	if (sys_getcwd(s->cwd, sizeof(s->cwd)) <= 0)
		s->cwd[0] = '\0';
	put_START(c, 0, start->how, start->parent, start->token,
		  (uint64_t)sys_call(SYS_getppid, 0, 0, 0, 0, 0, 0), clock_ns(CLOCK_MONOTONIC),
		  getauxval(AT_UID), getauxval(AT_GID), env_execfn(), s->cwd, env_first_argv(), env, libs);
}

void start_image(struct thread *t, const struct start *start)
{
	struct call c = {.thread = t, .t0 = clock_ticks()};
	struct scratch *s;

	c.t1 = c.t0;
	if (start->how == START_FORKED || start->how == START_SHARING) {
		put_START(&c, 0, start->how, start->parent, start->token,
			  (uint64_t)sys_call(SYS_getppid, 0, 0, 0, 0, 0, 0), clock_ns(CLOCK_MONOTONIC),
			  (uint64_t)sys_call(SYS_getuid, 0, 0, 0, 0, 0, 0),
			  (uint64_t)sys_call(SYS_getgid, 0, 0, 0, 0, 0, 0), NULL, NULL, NULL, 0, 0);
		return;
	}
	s = sys_mmap(NULL, sizeof(*s), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (sys_failed(s)) {
		put_START(&c, 0, start->how, start->parent, start->token, 0, clock_ns(CLOCK_MONOTONIC), 0, 0,
			  env_execfn(), NULL, env_first_argv(), 0, 0);
		return;
	}
	put_program(&c, start, s);
	sys_munmap(s, sizeof(*s));
	if (start->how == START_FIRST)
		fd_put_inherited(&c);
}

void start_thread(struct thread *t, uint64_t token)
{
	struct call c = {.thread = t, .t0 = clock_ticks()};

	c.t1 = c.t0;
	put_THREAD(&c, 0, token);
}

/* How many link map entries were told of, per address space: entries only go at dlclose. */
static size_t n_told;

struct added {
	size_t n_seen, n;
	char *names[500];
};

static int see(struct dl_phdr_info *info, size_t size, void *arg)
{
	struct added *a = arg;

	(void)size;
	if (a->n_seen++ >= n_told && info->dlpi_name[0] && a->n < 499)
		a->names[a->n++] = (char *)info->dlpi_name;
	return 0;
}

void start_libs_added(struct thread *t)
{
	struct call c = {.thread = t, .t0 = clock_ticks()};
	struct added *a = sys_mmap(NULL, sizeof(*a), PROT_READ | PROT_WRITE,
				   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (sys_failed(a))
		return;
	c.t1 = c.t0;
	dl_iterate_phdr(see, a); /* under the dynamic linker's lock, which this thread may hold already */
	n_told = a->n_seen;
	if (a->n)
		put_DLOPEN(&c, 0, NULL, 0, a->names);
	sys_munmap(a, sizeof(*a));
}
