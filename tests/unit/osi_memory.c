/*
 * Whatever allocation fails: each call says so, gives nothing, prints nothing, and leaves nothing
 * allocated and nothing open; and the next one works.
 *
 * The library is linked into this program and finds the allocator of this file, as the C library.
 */
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
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
	if (!n_until_failure || --n_until_failure)
		return 0;
	errno = ENOMEM;
	return has_failed = 1;
}

static void *counted(void *p)
{
	n_blocks += p != NULL;
	return p;
}

/* Those of the C library, too: realpath(), opendir(). */
#pragma GCC visibility push(default)
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
#pragma GCC visibility pop

/* --- calls that fail --- */

static const char *provider = "live", *arg;
static int64_t moment = OSI_NEWEST;
static struct osi *o;
static struct osi_handle self;
static struct osi_error e;

static int try_open(void **ret, size_t *ret_n)
{
	*ret_n = 0;
	return osi_open(provider, arg, (struct osi **)ret, &e);
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
	struct osi_error ignored;
	struct osi *other;
	int code = try_open(ret, ret_n);

	other = *ret;
	*ret = NULL;
	if (code)
		return code;
	code = osi_events(other, &c, 0, &e);
	if (code < 0 && arg) /* until it is told where to begin, it does not go on */
		assert(osi_events(other, &c, 0, &ignored) == -ENOMEM);
	osi_close(other);
	return code < 0 ? code : 0;
}

/* Those of a recording, by one that is asked about other things, too: all of them, or none. */
static int count(void *n, struct osi *from, const struct osi_event *event)
{
	(void)from;
	(void)event;
	++*(size_t *)n;
	return 0;
}

static int try_all_events(void **ret, size_t *ret_n)
{
	size_t n = 0;
	struct osi_callbacks c = {.size = sizeof(c),
				  .arg = &n,
				  .on_process_start = count,
				  .on_process_end = count,
				  .on_task_change = count};
	int code;

	*ret = NULL;
	osi_at(o, OSI_NEWEST, NULL);
	code = osi_events(o, &c, 0, &e);
	*ret_n = code < 0 ? 0 : n;
	return code;
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
	{"all events", try_all_events, free_any},
};
#define N_CALLS (sizeof(calls) / sizeof(calls[0]))

static int n_open(void)
{
	int n = 0;

	for (int fd = 0; fd < 256; fd++)
		n += fcntl(fd, F_GETFD) >= 0;
	return n;
}

/* What the call answers when nothing fails. */
static size_t answer(size_t i)
{
	void *ret;
	size_t n;

	assert(!osi_at(o, moment, &e) && !calls[i].call(&ret, &n));
	calls[i].drop(ret);
	assert(!osi_at(o, moment, &e));
	return n;
}

/* It did without the memory: as qsort() does, an end that cannot be watched for is found by
 * comparing. */
static void check_without(size_t i, size_t n)
{
	static int n_times[N_CALLS];

	assert(!arg || n == answer(i));
	assert(!strcmp(calls[i].name, "events") || ++n_times[i] <= 6);
}

/* Fails the n-th allocation, n = 1, 2, 3 ..., later not each of those that are made for each
 * process of the system alike, until the call makes fewer. */
static int try_all(size_t i)
{
	int n_failed = 0, fds = n_open();
	size_t whole = arg ? answer(i) : 0;

	for (int n = 1;; n += 1 + n / 32) {
		long before = n_blocks;
		void *ret = &ret;
		size_t ret_n = 99;
		int code;

		if (arg)
			before = (osi_at(o, moment, NULL), n_blocks);
		has_failed = 0;
		n_until_failure = n;
		code = calls[i].call(&ret, &ret_n);
		n_until_failure = 0;
		if (code && (code != -ENOMEM || ret || ret_n || e.code != code || !*e.text))
			fprintf(stderr, "%s, %d: %d %s\n", calls[i].name, n, code, e.text);
		assert(!code || (code == -ENOMEM && !ret && !ret_n && e.code == code && *e.text));
		calls[i].drop(ret);
		osi_at(o, moment, NULL);
		if (n_blocks != before)
			fprintf(stderr, "%s, %d: %ld left\n", calls[i].name, n, n_blocks - before);
		assert(n_blocks == before && n_open() == fds);
		if (!has_failed) {
			assert(!arg || ret_n == whole);
			return n_failed;
		}
		n_failed++;
		if (!code)
			check_without(i, ret_n);
	}
}

static void try_every(const struct osi_handle *who)
{
	int failed[N_CALLS], out = dup(1), err = dup(2),
			     said = open("said", O_CREAT | O_TRUNC | O_RDWR, 0600);
	size_t n = arg ? N_CALLS : N_CALLS - 1;
	struct stat st;

	self = *who;
	fflush(stdout);
	dup2(said, 1);
	dup2(said, 2);
	for (size_t i = 0; i < n; i++)
		failed[i] = try_all(i);
	fflush(stdout);
	dup2(out, 1);
	dup2(err, 2);
	assert(!fstat(said, &st) && !st.st_size);
	close(out);
	close(err);
	close(said);
	for (size_t i = 0; i < n; i++)
		printf("%s, %s: %d allocations failed, one by one\n", provider, calls[i].name,
		       failed[i]);
}

/* Of a build that never ran, at the middle of it. */
static void try_recording(const char *program)
{
	char *copy = strdup(program), *command, file[] = "r.prov";
	struct osi_handle *v;
	struct osi_span span;
	size_t n;

	assert(asprintf(&command, "'%s/../../bench/make-recording' %s 300 12 >/dev/null",
			dirname(copy), file) > 0);
	assert(!system(command));
	free(command);
	free(copy);
	provider = "recording";
	arg = file;
	assert(!osi_open(provider, arg, &o, &e) && !osi_span(o, &span, &e));
	moment = span.begin_ns + (span.end_ns - span.begin_ns) / 2;
	assert(!osi_at(o, moment, &e) && !osi_handles(o, &v, &n, &e) && n);
	try_every(&v[n - 1]);
	osi_handles_free(v);
	osi_close(o);
	arg = NULL;
}

int main(int argc, char **argv)
{
	static char buffer[BUFSIZ];
	struct osi_handle me;
	long before;

	(void)argc;
	setvbuf(stdout, buffer, _IOFBF, sizeof(buffer));
	before = n_blocks;
	try_recording(argv[0]);
	assert(n_blocks == before);
	provider = "live";
	moment = OSI_NEWEST;
	assert(!osi_open("live", NULL, &o, &e) && !osi_current_handle(o, &me, &e));
	try_every(&me);
	osi_close(o);
	return 0;
}
#endif
