/*
 * Whatever allocation fails: each call says so, gives nothing, and leaves nothing allocated.
 *
 * The library is linked into this program and finds the allocator of this file.
 */
#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "prov/osi.h"

#if defined(__SANITIZE_ADDRESS__)
#define HAS_OTHER_ALLOCATOR 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_OTHER_ALLOCATOR 1
#endif
#endif

#ifdef HAS_OTHER_ALLOCATOR
int main(void)
{
	puts("the sanitizer has an allocator of its own");
	return 77;
}
#else

void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
void __libc_free(void *p);

static long n_blocks, n_until_failure; /* 0: none fails */
static int has_failed;

static int fails(void)
{
	return n_until_failure && --n_until_failure == 0 && (has_failed = 1);
}

static void *counted(void *p)
{
	n_blocks += p != NULL;
	return p;
}

void *malloc(size_t n)
{
	return fails() ? NULL : counted(__libc_malloc(n));
}

void *calloc(size_t n, size_t size)
{
	return fails() ? NULL : counted(__libc_calloc(n, size));
}

void *realloc(void *p, size_t n)
{
	if (fails())
		return NULL;
	return p ? __libc_realloc(p, n) : counted(__libc_malloc(n));
}

void free(void *p)
{
	n_blocks -= p != NULL;
	__libc_free(p);
}

/* --- calls that fail --- */

static struct osi *o;
static struct osi_handle self;
static struct osi_error e;

static int try_open(void **ret, size_t *ret_n)
{
	*ret_n = 0;
	return osi_open("live", NULL, (struct osi **)ret, &e);
}

static int try_processes(void **ret, size_t *ret_n)
{
	return osi_processes(o, (struct osi_process **)ret, ret_n, &e);
}

static int try_handles(void **ret, size_t *ret_n)
{
	return osi_handles(o, (struct osi_handle **)ret, ret_n, &e);
}

static int try_process(void **ret, size_t *ret_n)
{
	*ret_n = 0;
	return osi_process(o, &self, (struct osi_process **)ret, &e);
}

static int try_threads(void **ret, size_t *ret_n)
{
	return osi_threads(o, &self, (struct osi_thread **)ret, ret_n, &e);
}

static int try_mappings(void **ret, size_t *ret_n)
{
	return osi_mappings(o, &self, (struct osi_mapping **)ret, ret_n, &e);
}

static int try_current_thread(void **ret, size_t *ret_n)
{
	*ret_n = 0;
	return osi_current_thread(o, (struct osi_thread **)ret, &e);
}

/* Events of a provider that was opened for it. */
static int try_events(void **ret, size_t *ret_n)
{
	struct osi_callbacks c = {.size = sizeof(c)};
	struct osi *other;
	int code = try_open(ret, ret_n);

	other = *ret;
	*ret = NULL;
	if (code)
		return code;
	code = osi_events(other, &c, 0, &e);
	osi_close(other);
	return code < 0 ? code : 0;
}

static void close_osi(void *p)
{
	osi_close(p);
}

static void free_any(void *p)
{
	osi_processes_free(p); /* all arrays are freed alike */
}

static const struct {
	const char *name;
	int (*call)(void **ret, size_t *ret_n);
	void (*drop)(void *p);
} calls[] = {
	{"open", try_open, close_osi},
	{"processes", try_processes, free_any},
	{"handles", try_handles, free_any},
	{"process", try_process, free_any},
	{"threads", try_threads, free_any},
	{"mappings", try_mappings, free_any},
	{"thread", try_current_thread, free_any},
	{"events", try_events, free_any},
};

/* Fails the n-th allocation, n = 1, 2, 3 ..., later not each of those that are made for each
 * process of the system alike, until the call makes fewer. */
static int try_all(size_t i)
{
	int n_failed = 0;

	for (int n = 1;; n += 1 + n / 32) {
		long before = n_blocks;
		void *ret = &ret;
		size_t ret_n = 99;
		int code;

		has_failed = 0;
		n_until_failure = n;
		code = calls[i].call(&ret, &ret_n);
		n_until_failure = 0;
		if (code && (code != -ENOMEM || ret || ret_n || e.code != code || !*e.text))
			fprintf(stderr, "%s, %d: %d %s\n", calls[i].name, n, code, e.text);
		assert(!code || (code == -ENOMEM && !ret && !ret_n && e.code == code && *e.text));
		calls[i].drop(ret);
		if (!code && has_failed && strcmp(calls[i].name, "events"))
			fprintf(stderr, "%s, %d: no error\n", calls[i].name, n);
		if (n_blocks != before)
			fprintf(stderr, "%s, %d: %ld left\n", calls[i].name, n, n_blocks - before);
		assert(n_blocks == before);
		if (!has_failed)
			return n_failed;
		n_failed++;
		/* An end that cannot be watched for is found by comparing. */
		assert(code || !strcmp(calls[i].name, "events"));
	}
}

int main(void)
{
	assert(!osi_open("live", NULL, &o, &e) && !osi_current_handle(o, &self, &e));
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++)
		printf("%s: %d allocations failed, one by one\n", calls[i].name, try_all(i));
	osi_close(o);
	return 0;
}
#endif
