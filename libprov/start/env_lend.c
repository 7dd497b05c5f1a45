/* env_lend.c - see env_lend.h. */
#include "env_lend.h"

#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>

#include "hot.h"
#include "real.h"
#include "str.h"
#include "sys.h"

struct loan {
	struct loan *next; /* of all ever made */
	size_t size;
	bool is_lent;
	struct env_block env; /* in what follows */
};

/* All below are changed under the lock only. */
static HOT uint32_t lock;
static struct loan *loans;
static struct loan *current;   /* whose environment `environ` is, or was */
static char **program_environ; /* what `environ` was before */
static HOT unsigned int n_lent;

/* Held for a few loads and stores, with signals blocked: a handler that runs programs waits. */
static uint64_t take_lock(void)
{
	uint64_t signals = sys_block_signals();

	while (__atomic_exchange_n(&lock, 1, __ATOMIC_ACQUIRE))
		sys_call(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
	return signals;
}

static void drop_lock(uint64_t signals)
{
	__atomic_store_n(&lock, 0, __ATOMIC_RELEASE);
	sys_restore_signals(signals);
}

static bool is_in(const struct loan *l, const char *entry)
{
	return entry >= (const char *)l && entry < (const char *)l + l->size;
}

/* The program's own entry instead of one of ours; NULL if it had none. */
static char *own_entry(const struct loan *l, const char *ours)
{
	return str_starts(ours, "ASAN_OPTIONS=") ? l->env.sanitizer : NULL;
}

/* setenv() has copied what was lent: our entries go, and the program's own come back. */
static void clean(char **environ_now)
{
	char **to = environ_now;

	for (char **from = environ_now; from && *from; from++) {
		char *entry = *from;

		for (struct loan *l = loans; l; l = l->next)
			if (is_in(l, entry))
				entry = own_entry(l, entry);
		if (entry)
			*to++ = entry;
	}
	if (to)
		*to = NULL;
}

/* Notices that the program has set `environ` itself. */
static void look(void)
{
	if (current && *libc_environ == current->env.envp)
		return;
	if (n_lent)
		clean(*libc_environ);
	current = NULL;
	program_environ = *libc_environ;
}

static struct loan *make(size_t size)
{
	struct loan *l;

	size = (size * 2 + 4095) & ~4095ul;
	l = sys_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (sys_failed(l))
		return NULL;
	l->size = size;
	l->next = loans;
	loans = l;
	return l;
}

/* One that is not lent, and that no thread may be reading just now: not the latest. */
static struct loan *find(size_t size)
{
	for (struct loan *l = loans; l; l = l->next)
		if (!l->is_lent && l != current && l->size >= size)
			return l;
	return make(size);
}

void env_lend(struct loan **ret, const char *path, const struct env_origin *origin)
{
	uint64_t signals = take_lock();
	struct loan *l;
	size_t size;

	look();
	size = env_size(program_environ, path, origin);
	l = size ? find(sizeof(*l) + size) : NULL;
	if (l) {
		l->is_lent = true;
		n_lent++;
		l->env.memory = l + 1;
		env_fill(&l->env, program_environ, path, origin);
		current = l;
		__atomic_store_n(libc_environ, l->env.envp, __ATOMIC_RELEASE);
	}
	*ret = l;
	drop_lock(signals);
}

static void give_back(void)
{
	if (current)
		__atomic_store_n(libc_environ, program_environ, __ATOMIC_RELEASE);
	current = NULL;
}

void env_lend_end(struct loan **loan)
{
	uint64_t signals;

	if (!*loan)
		return;
	signals = take_lock();
	look();
	(*loan)->is_lent = false;
	*loan = NULL;
	if (n_lent && --n_lent == 0)
		give_back();
	drop_lock(signals);
}

void env_lend_forked(void)
{
	lock = 0;
	if (!n_lent)
		return;
	look();
	n_lent = 0;
	for (struct loan *l = loans; l; l = l->next)
		l->is_lent = false;
	give_back();
}
