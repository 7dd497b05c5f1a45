/*
 * contents.c - see contents.h.
 *
 * Any write moves a file's ctime, which cannot be set back.  An input is what was used if it has the
 * ctime that the kernel gave then (analysis/files/used.h), or, of what the dynamic linker opens, one
 * from before the recording.  Another one may be the command's own doing (chmod, a link, a rename): then
 * size and time of modification decide.  An output is what the command left if its ctime is one that
 * the command's ops account for.
 */
#include "contents.h"

#include "digests.h"
#include "lookup.h"
#include "analysis/base/hash.h"
#include "analysis/packages/owner.h"
#include "ops.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define THREADS_MAX 8
#define TICK_NS	    ID_COARSE_NS

/* Own doings that move the ctime of a file without changing what it holds. */
#define DID_ATTRIBUTES (DID_METADATA | DID_LINK | DID_RENAME_FROM | DID_RENAME_TO | DID_DELETE)

struct task {
	char *path;
	uint32_t string; /* its path, of the model */
	bool is_output, has_own_ctime;
};

/* One that is done, as it goes from the process that reads to the one that writes. */
struct found {
	struct stat st;
	char path[PATH_MAX], sha256[65];
	unsigned char state;
};

struct work {
	struct task *v;
	size_t n, next; /* next: taken by one thread after the other */
	const struct contents_options *opt;
	const struct lookup *l;
	pthread_mutex_t lock;
	int digests;
	size_t n_done;
	int64_t t_next; /* of the next line of progress */
	bool has_shown;
};

static int64_t ns_of(struct timespec t)
{
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static int64_t since_began(const struct work *w, struct timespec t)
{
	return ns_of(t) - w->l->began;
}

/* The command may have done that itself. */
static bool may_be_own(const struct work *w, const struct used *u, int64_t changed)
{
	return changed <= w->l->until && (u->n_writing || u->own >= changed - TICK_NS ||
					  w->l->used.t_unplaced >= changed - TICK_NS);
}

static unsigned char state_of_output(const struct work *w, const struct task *t,
				     const struct used *u, const struct stat *st)
{
	int64_t changed = since_began(w, st->st_ctim);

	if (!used_is_name(&w->l->used, t->string, u))
		return CONTENT_CHANGED;
	if (!u || changed < 0 || (u->is_left && u->changed == used_code(changed)))
		return CONTENT_KNOWN;
	return !u->is_left && may_be_own(w, u, changed) ? CONTENT_KNOWN : CONTENT_CHANGED;
}

/* No op tells of it as it was used; or it was the command that moved its ctime, and its mtime decides. */
static bool is_old(const struct work *w, const struct task *t, const struct stat *st, bool is_own)
{
	struct stat link;

	if (is_own)
		return since_began(w, st->st_mtim) < -TICK_NS;
	if (since_began(w, st->st_ctim) >= -TICK_NS)
		return false;
	return lstat(t->path, &link) || !S_ISLNK(link.st_mode) ||
	       since_began(w, link.st_ctim) < -TICK_NS;
}

static unsigned char state_of_input(const struct work *w, const struct task *t,
				    const struct used *u, const struct stat *st)
{
	int64_t changed = since_began(w, st->st_ctim), modified = since_began(w, st->st_mtim);
	bool is_own;

	if (!used_is_name(&w->l->used, t->string, u) || (u && u->has_two))
		return CONTENT_CHANGED;
	if (!u || !u->changed)
		return is_old(w, t, st, t->has_own_ctime) ? CONTENT_KNOWN : CONTENT_CHANGED;
	is_own = t->has_own_ctime || may_be_own(w, u, changed);
	if (u->changed != used_code(changed))
		return is_own && u->size == (uint64_t)st->st_size && u->modified == modified
			       ? CONTENT_KNOWN
			       : CONTENT_CHANGED;
	return u->changed == 1 || is_own ? CONTENT_KNOWN : CONTENT_BEFORE;
}

static unsigned char state_of(const struct work *w, const struct task *t, const struct stat *st)
{
	const struct used *u = used_find(&w->l->used, st->st_dev, st->st_ino);

	return t->is_output ? state_of_output(w, t, u, st) : state_of_input(w, t, u, st);
}

static bool is_same_time(const struct stat *a, const struct stat *b)
{
	return a->st_size == b->st_size && ns_of(a->st_ctim) == ns_of(b->st_ctim);
}

/* State of the file that the path leads to; an output that is a link is no file of its own. */
static bool ask(const struct task *t, struct found *f)
{
	if (!fstatat(AT_FDCWD, t->path, &f->st, t->is_output ? AT_SYMLINK_NOFOLLOW : 0))
		return true;
	memset(&f->st, 0, sizeof(f->st));
	f->state = errno == ENOENT || errno == ENOTDIR ? CONTENT_GONE : CONTENT_UNREADABLE;
	return false;
}

/* Reads it; what it was when it was opened is in f->st. */
static bool read_all(const struct work *w, const struct task *t, struct found *f)
{
	int fd = hash_open(t->path, !t->is_output, &f->st);
	struct stat after;

	if (fd < 0 || !hash_fd(fd, f->sha256)) {
		f->state = CONTENT_UNREADABLE;
	} else {
		f->state = state_of(w, t, &f->st);
		if (fstat(fd, &after) || !is_same_time(&f->st, &after))
			f->state = CONTENT_CHANGED; /* while it was read */
		else
			digests_keep(w->digests, &after, f->sha256);
	}
	if (fd >= 0)
		close(fd);
	return fd >= 0 || (errno != EINVAL && errno != ENXIO); /* a FIFO meanwhile */
}

/* False: no file that has content. */
static bool look(const struct work *w, const struct task *t, struct found *f)
{
	if (!ask(t, f))
		return true;
	if (!S_ISREG(f->st.st_mode))
		return false;
	f->state = CONTENT_LARGE;
	if ((uint64_t)f->st.st_size > w->opt->limit)
		return true;
	f->state = state_of(w, t, &f->st);
	return digests_find(w->digests, &f->st, f->sha256) || read_all(w, t, f);
}

static int64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return ns_of(now);
}

#define PROGRESS_AFTER_NS 500000000
#define PROGRESS_EACH_NS  100000000

/* Nothing while it takes no longer than is noticed; under the lock. */
static void show_progress(struct work *w)
{
	int64_t now;

	w->n_done++;
	if (!w->opt->is_shown || (now = now_ns()) < w->t_next)
		return;
	w->t_next = now + PROGRESS_EACH_NS;
	w->has_shown = true;
	dprintf(STDERR_FILENO, "\rprov: hashed %zu of %zu files", w->n_done, w->n);
}

static void *worker(void *arg)
{
	struct work *w = arg;
	struct found *f = malloc(sizeof(*f));
	size_t i;

	while (f && (i = __atomic_fetch_add(&w->next, 1, __ATOMIC_RELAXED)) < w->n) {
		memset(f, 0, sizeof(*f));
		strcpy(f->path, w->v[i].path);
		if (!look(w, &w->v[i], f))
			continue;
		pthread_mutex_lock(&w->lock);
		lookup_tell(w->l, OP_CONTENT, f, sizeof(*f));
		show_progress(w);
		pthread_mutex_unlock(&w->lock);
	}
	free(f);
	return NULL;
}

static void run(struct work *w)
{
	long n = sysconf(_SC_NPROCESSORS_ONLN);
	pthread_t threads[THREADS_MAX];
	int begun = 0;

	w->t_next = now_ns() + PROGRESS_AFTER_NS;
	while (begun < n - 1 && begun < THREADS_MAX && (size_t)begun < w->n / 8 &&
	       !pthread_create(&threads[begun], NULL, worker, w))
		begun++;
	worker(w);
	while (begun)
		pthread_join(threads[--begun], NULL);
	if (w->has_shown)
		dprintf(STDERR_FILENO, "\r\033[K");
}

static bool is_wanted(const struct work *w, const struct file *f, struct str path)
{
	if (!path.len || path.bytes[0] != '/' || path.len >= PATH_MAX ||
	    memchr(path.bytes, 0, path.len))
		return false;
	if (memmem(path.bytes, path.len, "<secret", 7)) /* not its name */
		return false;
	if (S_ISDIR(f->mode) || (!file_is_input(f, false) && !file_is_output(f, false)))
		return false;
	return w->opt->what == HASH_ALL || !owner_is_system(path);
}

bool contents_what(const char *word, enum hash_what *ret_what)
{
	static const char *const words[] = {
		[HASH_MINE] = "mine", [HASH_ALL] = "all", [HASH_OFF] = "off"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (!strcmp(word, words[i])) {
			*ret_what = (enum hash_what)i;
			return true;
		}
	return false;
}

void contents_look(const struct lookup *l, const struct contents_options *opt)
{
	const struct files *f = &l->files;
	struct work w = {.l = l, .opt = opt, .lock = PTHREAD_MUTEX_INITIALIZER};

	for (size_t i = 0; i < f->n; i++) {
		struct str path = model_str(&f->model, f->v[i].path);

		if (!is_wanted(&w, &f->v[i], path))
			continue;
		GROW(w.v, w.n);
		w.v[w.n++] =
			(struct task){str_dup(path), f->v[i].path, file_is_output(&f->v[i], false),
				      f->v[i].did & DID_ATTRIBUTES};
	}
	w.digests = digests_open();
	run(&w);
}

void contents_write(struct launcher_log *launcher, const char *bytes)
{
	const struct found *f = (const void *)bytes;

	launcher_content(launcher, f->path, f->state, f->sha256, &f->st);
}
