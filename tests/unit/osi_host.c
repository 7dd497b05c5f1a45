/*
 * A program that calls osi_open() goes on: without the memory that a large recording takes it gets
 * -ENOMEM and nothing is printed; two threads with a recording each do not disturb one another.
 */
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "prov/osi.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HAS_SHADOW 1 /* which is larger than any limit */
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HAS_SHADOW 1
#endif
#endif

static void make(const char *dir, const char *file, int ops, int processes)
{
	char command[600];

	snprintf(command, sizeof(command), "'%s/../../bench/make-recording' %s %d %d >/dev/null",
		 dir, file, ops, processes);
	assert(!system(command));
}

/* --- too little memory --- */

static void open_large(const char *file)
{
	struct rlimit limit = {32 << 20, 32 << 20};
	struct osi_error e;
	struct osi *o = (void *)&e;
	int code, fd = open("said", O_CREAT | O_TRUNC | O_RDWR, 0600), lowest;

	dup2(fd, 1);
	dup2(fd, 2);
	close(fd);
	lowest = dup(0);
	close(lowest);
#ifndef HAS_SHADOW
	assert(!setrlimit(RLIMIT_AS, &limit));
#endif
	for (int i = 0; i < 3; i++) {
		code = osi_open("recording", file, &o, &e);
#ifdef HAS_SHADOW
		assert(!code && o);
#else
		assert(code == -ENOMEM && !o && e.code == code && *e.text);
#endif
		osi_close(o);
		assert(dup(0) == lowest);
		close(lowest);
	}
	(void)limit;
	exit(7);
}

static void try_large(const char *dir)
{
	struct stat st;
	int status;

	make(dir, "large.prov", 700000, 9000);
	assert(!stat("large.prov", &st) && st.st_size >= 7 << 20);
	if (!fork())
		open_large("large.prov");
	wait(&status);
	assert(WIFEXITED(status) && WEXITSTATUS(status) == 7);
	assert(!stat("said", &st) && !st.st_size);
}

/* --- two threads --- */

struct answers {
	const char *file;
	size_t n_events, n_there, n_mappings;
	char why[244]; /* a file is no recording */
};

static int count(void *n, struct osi *o, const struct osi_event *event)
{
	(void)o;
	(void)event;
	++*(size_t *)n;
	return 0;
}

static void ask_middle(struct osi *o, struct answers *a)
{
	struct osi_handle *v;
	struct osi_mapping *m;
	struct osi_span span;
	struct osi_error e;
	size_t n;

	assert(!osi_span(o, &span, &e));
	assert(!osi_at(o, span.begin_ns + (span.end_ns - span.begin_ns) / 2, &e));
	assert(!osi_handles(o, &v, &a->n_there, &e));
	for (size_t i = 0; i < a->n_there; i++) {
		assert(!osi_mappings(o, &v[i], &m, &n, &e));
		a->n_mappings += n;
		osi_mappings_free(m);
	}
	osi_handles_free(v);
}

static struct answers ask(const char *file)
{
	struct answers a = {.file = file};
	struct osi_callbacks c = {.size = sizeof(c),
				  .arg = &a.n_events,
				  .on_process_start = count,
				  .on_process_end = count};
	char none[32];
	struct osi_error e;
	struct osi *o;

	snprintf(none, sizeof(none), "none/%s", file);
	assert(osi_open("recording", none, &o, &e) == -ENOENT);
	snprintf(a.why, sizeof(a.why), "%s", e.text);
	assert(osi_open("recording", "/dev/null", &o, &e) == -EIO);
	assert(!osi_open("recording", file, &o, &e));
	assert(osi_events(o, &c, 0, &e) == OSI_EVENTS_END);
	ask_middle(o, &a);
	osi_close(o);
	return a;
}

static void *ask_often(void *answers)
{
	const struct answers *a = answers;

	for (int i = 0; i < 20; i++) {
		struct answers again = ask(a->file);

		assert(again.n_events == a->n_events && again.n_there == a->n_there);
		assert(again.n_mappings == a->n_mappings && !strcmp(again.why, a->why));
	}
	return NULL;
}

static void try_threads(const char *dir)
{
	struct answers a, b;
	pthread_t thread;

	make(dir, "a.prov", 600, 30);
	make(dir, "b.prov", 900, 60);
	a = ask("a.prov");
	b = ask("b.prov");
	assert(a.n_events && a.n_there && a.n_mappings && a.n_events < b.n_events);
	assert(!pthread_create(&thread, NULL, ask_often, &a));
	ask_often(&b);
	assert(!pthread_join(thread, NULL));
}

int main(int argc, char **argv)
{
	const char *dir = dirname(argv[0]);

	(void)argc;
	try_large(dir);
	try_threads(dir);
	return 0;
}
