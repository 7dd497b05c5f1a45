/* start.c - see start.h. */
#include "start.h"

#include <elf.h>
#include <link.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

#include "call.h"
#include "env.h"
#include "hot.h"
#include "initial.h"
#include "fd.h"
#include "log.h"
#include "pin/pin_alone.h"
#include "ldso.h"
#include "str.h"
#include "symbol.h"
#include "sys.h"
#include "undecided.h"
#include "vdso.h"
#include "put.h"

extern struct r_debug _r_debug __attribute__((weak));

/*
 * Blocks that many images have in common, the environment and the list of libraries, are written
 * once; START names them by their hash.  Only the writer of one needs memory to put it together.
 */
#define VARS_MAX 2000
#define LIBS_MAX 500

struct block {
	char *strings[VARS_MAX + 1];
};

/* How many link map entries were recorded: entries only go at dlclose. */
static HOT size_t n_told;

static struct block *block_new(void)
{
	struct block *b = sys_mmap(NULL, sizeof(*b), PROT_READ | PROT_WRITE,
				   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return sys_failed(b) ? NULL : b;
}

/* Not 0, which means none; and a reader cannot try what the block may have said of a secret. */
static uint64_t block_hash(uint64_t h)
{
	return secret_hash(&log_now.key, &h, sizeof(h)) | 1;
}

static uint64_t hash_string(uint64_t h, const char *s)
{
	return hash_bytes(h, s, str_len(s));
}

/* Mapped by the dynamic linker: all but the program itself and the vDSO, nor prov-follow, which has no l_ld. */
static bool is_library(const struct link_map *map)
{
	return str_has_slash(map->l_name) && map->l_ld;
}

static struct link_map *first_map(void)
{
	return &_r_debug ? _r_debug.r_map : NULL;
}

static uint64_t put_libs(const struct call *c)
{
	uint64_t hash = log_now.file->salt[0];
	struct block *b;
	size_t n = 0;

	for (struct link_map *map = first_map(); map; map = map->l_next) {
		n_told++;
		if (is_library(map))
			hash = hash_string(hash, map->l_name);
	}
	hash = block_hash(ldso_hash(hash, first_map()));
	if (log_has_block(hash) || !(b = block_new()))
		return hash;
	for (struct link_map *map = first_map(); map && n < LIBS_MAX; map = map->l_next)
		if (is_library(map))
			b->strings[n++] = map->l_name;
	put_LIBS(c, 0, hash, b->strings, ldso_start(first_map()));
	sys_munmap(b, sizeof(*b));
	return hash;
}

/* The environment as the program sees it. */
static uint64_t put_env(const struct call *c)
{
	uint64_t hash = log_now.file->salt[1];
	struct block *b;
	size_t n = 0;

	for (char **e = initial_envp(); e && *e; e++)
		hash = hash_string(hash, *e);
	hash = block_hash(hash);
	if (log_has_block(hash) || !(b = block_new()))
		return hash;
	for (char **e = initial_envp(); e && *e && n < VARS_MAX; e++)
		b->strings[n++] = *e;
	put_ENV(c, 0, hash, b->strings);
	sys_munmap(b, sizeof(*b));
	return hash;
}

static uint64_t ask(long what)
{
	return (uint64_t)sys_call(what, 0, 0, 0, 0, 0, 0);
}

/* Before main, hence on a stack of ordinary size. */
static void put_program(const struct call *c, const struct start *start)
{
	char cwd[1024];
	bool has_cwd = sys_getcwd(cwd, sizeof(cwd)) > 0;
	uint64_t env = put_env(c), libs = put_libs(c);
	unsigned int how = start->how == START_SPAWNED_ANEW ? START_SPAWNED : start->how;

	put_START(c, 0, how, start->parent, start->token, ask(SYS_getppid),
		  clock_ns(CLOCK_MONOTONIC), auxv_get(AT_UID), auxv_get(AT_GID), env_execfn(),
		  has_cwd ? cwd : NULL, initial_argv(), env, libs);
	for (struct link_map *map = first_map(); map; map = map->l_next)
		undecided_tell(c, map->l_addr, map->l_ld);
}

/* The program began with these ids, and they were not changed. */
static void put_child(const struct call *c, const struct start *start)
{
	bool is_known = start->is_alike && !env_has_moved();

	put_START(c, 0, start->how, start->parent, start->token,
		  start->ppid ? start->ppid : ask(SYS_getppid), clock_ns(CLOCK_MONOTONIC),
		  is_known ? auxv_get(AT_UID) : ask(SYS_getuid),
		  is_known ? auxv_get(AT_GID) : ask(SYS_getgid), NULL, NULL, NULL, 0, 0);
}

void start_image(struct thread *t, const struct start *start)
{
	struct call c = {.thread = t, .t0 = clock_ticks()};

	c.t1 = c.t0;
	if (start->how == START_FORKED || start->how == START_SHARING)
		put_child(&c, start);
	else
		put_program(&c, start);
	if (start->how == START_FIRST || start->how == START_SPAWNED_ANEW)
		fd_put_inherited(&c);
	if (start->how == START_FIRST && log_now.file->flags & PROV_FILE_BARE)
		pin_tell(&c);
}

void start_thread(struct thread *t, uint64_t token)
{
	struct call c = {.thread = t, .t0 = clock_ticks()};

	c.t1 = c.t0;
	put_THREAD(&c, 0, token);
}

struct look {
	struct call c;
	size_t n_old, n_seen;
};

void start_libs_known(void)
{
	n_told = 0;
	for (struct link_map *map = first_map(); map; map = map->l_next)
		n_told++;
}

/* Files that the dynamic linker tried in vain; not again in a signal handler in between. */
static void see_search(const struct look *l)
{
	static bool is_busy;
	char **sought;

	if (__atomic_exchange_n(&is_busy, true, __ATOMIC_ACQUIRE))
		return;
	sought = ldso_added(first_map(), l->n_old);
	if (sought)
		put_DLOPEN(&l->c, 0, NULL, 0, NULL, sought);
	__atomic_store_n(&is_busy, false, __ATOMIC_RELEASE);
}

/* Under the dynamic linker's lock (which this thread may hold already): the name cannot go away. */
static int see(struct dl_phdr_info *info, size_t size, void *arg)
{
	struct look *l = arg;
	char *names[] = {(char *)info->dlpi_name, NULL};

	(void)size;
	if (!l->n_seen)
		see_search(l);
	if (l->n_seen++ >= l->n_old && str_has_slash(names[0])) {
		put_DLOPEN(&l->c, 0, NULL, 0, names, NULL);
		undecided_tell(&l->c, info->dlpi_addr, symbol_dynamic(info));
	}
	return 0;
}

void start_libs_added(struct thread *t)
{
	struct look l = {.c = {.thread = t, .t0 = clock_ticks()}, .n_old = n_told};

	l.c.t1 = l.c.t0;
	symbol_each_object(see, &l);
	n_told = l.n_seen;
}
