/* model_test.h - a recording made by hand, and what the reader makes of it: for tests of the model. */
#ifndef MODEL_TEST_H
#define MODEL_TEST_H

#include "make_rec.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/stat.h>

#include "analysis/files/files.h"

static struct recording *r;
static struct files files;
static struct model *m = &files.model;

static inline void begin(void)
{
	rec_begin(NULL);
	rec_chunk(1, 100, 0, 0, 0);
	put_start(1, START_FIRST, 0, 0, 1, "/bin/sh", "/work", "sh;-c");
}

static inline void end(void)
{
	r = rec_read();
	assert(r);
	files_of(&files, r);
	assert(!r->n_damages);
}

static inline void done(void)
{
	files_end(&files);
	recording_close(r);
}

static inline const struct file *find(const char *path)
{
	for (size_t i = 0; i < files.n; i++)
		if (str_is(model_str(m, files.v[i].path), str_of(path)))
			return &files.v[i];
	return NULL;
}

/* "create,write", and "<" if it is an input, ">" if it is an output. */
static inline void file_is(const char *path, const char *expected)
{
	const struct file *f = find(path);
	char got[300] = "";

	for (int i = 0; f && i < DID_WORDS; i++)
		if (f->did & 1u << i)
			sprintf(got + strlen(got), "%s%s", *got ? "," : "", did_words[i]);
	if (f && file_is_input(f, false))
		strcat(got, "<");
	if (f && file_is_output(f, false))
		strcat(got, ">");
	if (strcmp(got, expected))
		fprintf(stderr, "%s: expected '%s', got '%s'\n", path, expected, got);
	assert(!strcmp(got, expected));
}

static inline void gap_is(const char *reason)
{
	assert(m->n_gaps == 1 && str_is(model_str(m, m->gaps[0].reason), str_of(reason)));
}

static inline size_t n_processes(void)
{
	size_t n;

	life_tasks(m->life, &n);
	return n;
}

static inline const struct process *nth(size_t i)
{
	size_t n;

	return life_tasks(m->life, &n)[i];
}

static inline const struct process *process(uint32_t pid)
{
	const struct process *found = NULL;

	for (size_t i = 0; i < n_processes(); i++)
		if (nth(i)->pid == pid)
			found = nth(i);
	assert(found);
	return found;
}

#endif
