/*
 * libc.c - the little that libprov asks of libc, in a program that has none.
 */
#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <dirent.h>

#include "real.h"
#include "follow.h"

void *libc_data(enum libc_data which)
{
	static void *data[LIBC_DATA_COUNT][2];

	return data[which];
}

bool libc_finds_objects(void)
{
	return false;
}

int _dl_find_object(void *address, struct dl_find_object *ret_found)
{
	(void)address, (void)ret_found;
	return -1;
}

int sem_getvalue(sem_t *sem, int *value)
{
	(void)sem, (void)value;
	return -1;
}

bool libc_has_cleanup(void)
{
	return false;
}

void _pthread_cleanup_push(struct _pthread_cleanup_buffer *b, void (*f)(void *), void *arg)
{
	(void)b, (void)f, (void)arg;
}

void _pthread_cleanup_pop(struct _pthread_cleanup_buffer *b, int is_to_run)
{
	(void)b, (void)is_to_run;
}

/* Set by main.c, as the dynamic linker of libprov's own kind would have them. */
void *__libc_stack_end;
struct r_debug _r_debug;

static TLS int error;

int *__errno_location(void)
{
	return &error;
}

int on_exit(void (*f)(int, void *), void *arg)
{
	(void)f, (void)arg;
	return 0;
}

int pthread_getcpuclockid(pthread_t thread, clockid_t *clock)
{
	(void)thread, (void)clock;
	return ENOENT;
}

pthread_t pthread_self(void)
{
	return (pthread_t)area_own();
}

int dirfd(DIR *dir)
{
	(void)dir;
	return -1;
}

int dl_iterate_phdr(int (*f)(struct dl_phdr_info *, size_t, void *), void *arg)
{
	(void)f, (void)arg;
	return 0;
}

/* With memcmp() of str.c, what a compiler calls of its own accord; by instructions that it cannot take for calls of themselves. */
void *memset(void *to, int c, size_t n)
{
	void *t = to;

	__asm__ volatile("rep stosb" : "+D"(t), "+c"(n) : "a"(c) : "memory");
	return to;
}

void *memcpy(void *to, const void *from, size_t n)
{
	void *t = to;

	__asm__ volatile("rep movsb" : "+D"(t), "+S"(from), "+c"(n) : : "memory");
	return to;
}

void *memmove(void *to, const void *from, size_t n)
{
	unsigned char *t = (unsigned char *)to + n - 1;
	const unsigned char *f = (const unsigned char *)from + n - 1;

	if ((uintptr_t)to - (uintptr_t)from >= n)
		return memcpy(to, from, n);
	__asm__ volatile("std; rep movsb; cld" : "+D"(t), "+S"(f), "+c"(n) : : "memory");
	return to;
}

/* --- in the place of real.c: the one function that is asked for is syscall(), and exec */

void *real_table[REAL_COUNT];

static long missing(void)
{
	errno = ENOSYS;
	return -1;
}

void *real_find(enum real_no no)
{
	void *f = (void *)missing;

	if (no == REAL_syscall)
		f = (void *)follow_made;
	else if (no == REAL_execve)
		f = (void *)follow_execve;
	else if (no == REAL_execveat)
		f = (void *)follow_execveat;
	__atomic_store_n(&real_table[no], f, __ATOMIC_RELAXED);
	return f;
}

void real_replace(real_instead *by)
{
	(void)by;
}

unsigned int real_libc_minor(void)
{
	return 0;
}
