/* real.c - see real.h. */
#include "real.h"

#include <errno.h>
#include <link.h>

#include "hot.h"
#include "str.h"
#include "symbol.h"

HOT_FIRST void *real_table[REAL_COUNT]; /* the first of them, most in use, in the hot page */

extern const char real_names[];
extern const unsigned short real_name_at[REAL_COUNT];

static HOT real_instead *instead; /* NULL: each function stands there itself */

static long missing(void)
{
	errno = ENOSYS;
	return -1;
}

/* "name", or "name@VERSION": where that version is not known, the default one. */
static void *find(const char *name)
{
	char bare[64];
	size_t n = 0;

	for (; name[n] && name[n] != '@' && n < sizeof(bare) - 1; n++)
		bare[n] = name[n];
	bare[n] = '\0';
	return symbol_next(bare, name[n] ? name + n + 1 : NULL);
}

void *real_find(enum real_no no)
{
	void *f = find(real_names + real_name_at[no]);

	if (!f)
		f = (void *)missing;
	if (__builtin_expect(instead != NULL, 0))
		f = instead(no, f);
	__atomic_store_n(&real_table[no], f, __ATOMIC_RELAXED);
	return f;
}

/* Functions looked up before, by a library's constructor that ran before ours, are replaced as well. */
void real_replace(real_instead *by)
{
	instead = by;
	for (unsigned int no = 0; no < REAL_COUNT; no++)
		if (real_table[no])
			real_table[no] = by(no, real_table[no]);
}

unsigned int real_libc_minor(void)
{
	const char *version = real_gnu_get_libc_version();

	version += str_starts(version, "2.") ? 2 : 0;
	return (unsigned int)str_u(&version);
}

/* --- data of libc */

/* As libc names them: of a variable that a program has a copy of, it has this name in any case. */
static const char data_names[LIBC_DATA_COUNT][10] = {
	[LIBC_STDIN] = "stdin",	      [LIBC_STDOUT] = "stdout", [LIBC_STDERR] = "stderr",
	[LIBC_ENVIRON] = "__environ", [LIBC_OPTERR] = "opterr", [LIBC_TZNAME] = "__tzname",
};

static HOT void *data[LIBC_DATA_COUNT];

static void *find_of_libc(const char *name)
{
	void *found = symbol_last(name, NULL);

	return found ? found : symbol_anywhere(name); /* libc may stand before libprov */
}

void *libc_data(enum libc_data which)
{
	static void *nothing[2];
	void *at = __atomic_load_n(&data[which], __ATOMIC_RELAXED);

	if (at)
		return at;
	at = symbol_of_program(data_names[which], NULL);
	if (!at)
		at = find_of_libc(data_names[which]);
	if (!at)
		return nothing;
	__atomic_store_n(&data[which], at, __ATOMIC_RELAXED);
	return at;
}

/* --- functions of libc */

static void *function(void **place, const char *name)
{
	void *f = __atomic_load_n(place, __ATOMIC_RELAXED);

	if (!f) {
		f = find_of_libc(name);
		__atomic_store_n(place, f, __ATOMIC_RELAXED);
	}
	return f;
}

/* The function of libc's by the name of the one in which this stands. */
#define OF_LIBC(name)                                                                              \
	static HOT void *place;                                                                    \
	__typeof__(&name) f = (__typeof__(&name))function(&place, #name)

int *__errno_location(void)
{
	OF_LIBC(__errno_location);

	return f();
}

int on_exit(void (*end)(int, void *), void *arg)
{
	OF_LIBC(on_exit);

	return f ? f(end, arg) : -1;
}

int pthread_getcpuclockid(pthread_t thread, clockid_t *clock)
{
	OF_LIBC(pthread_getcpuclockid);

	return f ? f(thread, clock) : ENOENT;
}

pthread_t pthread_self(void)
{
	OF_LIBC(pthread_self);

	return f();
}

int dirfd(DIR *dir)
{
	OF_LIBC(dirfd);

	return f(dir);
}

int sem_getvalue(sem_t *sem, int *value)
{
	OF_LIBC(sem_getvalue);

	return f ? f(sem, value) : -1;
}

int dl_iterate_phdr(int (*see)(struct dl_phdr_info *, size_t, void *), void *arg)
{
	OF_LIBC(dl_iterate_phdr);

	return f ? f(see, arg) : 0;
}

int _dl_find_object(void *address, struct dl_find_object *ret_found)
{
	OF_LIBC(_dl_find_object);

	return f ? f(address, ret_found) : -1;
}

bool libc_finds_objects(void)
{
	return symbol_last("_dl_find_object", NULL);
}

extern void _pthread_cleanup_push(struct _pthread_cleanup_buffer *, void (*)(void *), void *);
extern void _pthread_cleanup_pop(struct _pthread_cleanup_buffer *, int);

void _pthread_cleanup_push(struct _pthread_cleanup_buffer *b, void (*end)(void *), void *arg)
{
	OF_LIBC(_pthread_cleanup_push);

	f(b, end, arg);
}

void _pthread_cleanup_pop(struct _pthread_cleanup_buffer *b, int is_to_run)
{
	OF_LIBC(_pthread_cleanup_pop);

	f(b, is_to_run);
}

bool libc_has_cleanup(void)
{
	return symbol_last("_pthread_cleanup_push", NULL) &&
	       symbol_last("_pthread_cleanup_pop", NULL);
}
