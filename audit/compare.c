/* compare.c - see compare.h. */
#include "compare.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tool.h"
#include "analysis/base/text.h"
#include "analysis/base/util.h"

#define EXCERPT_BEFORE	24
#define EXCERPT_AFTER	48
#define HEX_BYTES	12
#define DIFFOSCOPE_SIZE (64 << 20) /* bytes of a file; it holds both in memory, taken apart */

/* Permissions for group and others are the umask's, which is no part of a result. */
#define MODE_COMPARED (S_ISUID | S_ISGID | S_ISVTX | S_IRWXU)

/* A file's bytes; a file that cannot be read or is empty has none. */
struct content {
	const char *bytes;
	uint64_t size;
};

static struct content content_of(const char *path)
{
	struct content c = {"", 0};
	struct stat st;
	void *p;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

	if (fd < 0 || fstat(fd, &st) || !S_ISREG(st.st_mode) || !st.st_size) {
		if (fd >= 0)
			close(fd);
		return c;
	}
	p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
	return p == MAP_FAILED ? c : (struct content){p, (uint64_t)st.st_size};
}

static void content_free(struct content c)
{
	if (c.size)
		munmap((void *)(uintptr_t)c.bytes, c.size);
}

static uint64_t first_difference(struct content a, struct content b)
{
	uint64_t n = a.size < b.size ? a.size : b.size, i = 0;

	while (i + 4096 <= n && !memcmp(a.bytes + i, b.bytes + i, 4096))
		i += 4096;
	while (i < n && a.bytes[i] == b.bytes[i])
		i++;
	return i;
}

/* All of the excerpt is shown as it is. */
static bool is_text(struct content c, uint64_t at)
{
	uint64_t from = at > EXCERPT_BEFORE ? at - EXCERPT_BEFORE : 0;
	uint64_t to = at + EXCERPT_AFTER < c.size ? at + EXCERPT_AFTER : c.size;

	for (uint64_t i = from; i < to; i++)
		if (!c.bytes[i] ||
		    ((unsigned char)c.bytes[i] < ' ' && !strchr("\n\t\r", c.bytes[i])))
			return false;
	return true;
}

/* The line with the difference, cut to its neighbourhood. */
static char *text_excerpt(struct content c, uint64_t at)
{
	uint64_t from = at < c.size ? at : c.size, to = from;

	while (from > 0 && at - from < EXCERPT_BEFORE && c.bytes[from - 1] != '\n')
		from--;
	while (to < c.size && to - at < EXCERPT_AFTER && c.bytes[to] != '\n')
		to++;
	/* No half of a character. */
	while (from < at && ((unsigned char)c.bytes[from] & 0xc0) == 0x80)
		from++;
	while (to < c.size && to > from && ((unsigned char)c.bytes[to] & 0xc0) == 0x80)
		to--;
	return str_dup((struct str){c.bytes + from, to - from});
}

static char *hex_excerpt(struct content c, uint64_t at)
{
	char *text = xmalloc(3 * HEX_BYTES + 1), *p = text;

	*p = '\0';
	for (uint64_t i = at; i < c.size && i < at + HEX_BYTES; i++)
		p += sprintf(p, "%s%02x", i == at ? "" : " ", (unsigned char)c.bytes[i]);
	return text;
}

static char *words(const char *s)
{
	return str_dup(str_of(s));
}

static struct difference *add(struct differences *d, const char *path, enum difference_how how)
{
	GROW(d->v, d->n);
	d->v[d->n] = (struct difference){.path = words(path), .how = how, .is_text = true};
	return &d->v[d->n++];
}

static void compare_content(struct differences *d, const char *path, const char *in_a,
			    const char *in_b)
{
	struct content a = content_of(in_a), b = content_of(in_b);
	uint64_t at = first_difference(a, b);

	if (at < a.size || at < b.size) {
		struct difference *one = add(d, path, DIFFERENCE_CONTENT);

		one->offset = at;
		one->is_text = is_text(a, at) && is_text(b, at);
		one->a = one->is_text ? text_excerpt(a, at) : hex_excerpt(a, at);
		one->b = one->is_text ? text_excerpt(b, at) : hex_excerpt(b, at);
	}
	content_free(a);
	content_free(b);
}

static const char *kind_of(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG:
		return "a file";
	case S_IFDIR:
		return "a directory";
	case S_IFLNK:
		return "a symbolic link";
	default:
		return "a special file";
	}
}

static void differ_in(struct differences *d, const char *path, enum difference_how how,
		      const char *a, const char *b)
{
	struct difference *one = add(d, path, how);

	one->a = words(a);
	one->b = words(b);
}

static void compare_links(struct differences *d, const char *path, const char *in_a,
			  const char *in_b)
{
	char a[PATH_MAX] = "", b[PATH_MAX] = "";

	if (readlink(in_a, a, sizeof(a) - 1) < 0 || readlink(in_b, b, sizeof(b) - 1) < 0 ||
	    !strcmp(a, b))
		return;
	differ_in(d, path, DIFFERENCE_LINK, a, b);
}

static bool is_there(const struct run *run, const char *path)
{
	char whole[PATH_MAX];
	struct stat st;

	return snprintf(whole, PATH_MAX, "%s/%s", run->work, path) < PATH_MAX && !lstat(whole, &st);
}

/*
 * Names that are made up anew in each run are no outputs that could be compared with others', but
 * their directory is one.  without_a, without_b: the run that has it not; the other is NULL.
 */
static void name_missing(struct differences *d, const char *path, const struct run *without_a,
			 const struct run *without_b)
{
	const char *slash = strrchr(path, '/');
	char *dir = slash ? str_dup((struct str){path, (size_t)(slash + 1 - path)}) : words("./");
	struct difference *one = (struct difference *)(uintptr_t)differences_find(d, dir);

	/* Entries of a directory that is not there are no news of their own. */
	if (is_there(without_a ? without_a : without_b, dir)) {
		char **name;

		if (!one)
			one = add(d, dir, DIFFERENCE_NAMES);
		name = without_a ? &one->b : &one->a;
		if (!*name)
			*name = words(slash ? slash + 1 : path);
	}
	free(dir);
}

static void compare_path(struct differences *d, const char *path, const struct run *a,
			 const struct run *b)
{
	char in_a[PATH_MAX], in_b[PATH_MAX], mode_a[8], mode_b[8];
	struct stat st_a = {0}, st_b = {0};

	if (snprintf(in_a, PATH_MAX, "%s/%s", a->work, path) >= PATH_MAX ||
	    snprintf(in_b, PATH_MAX, "%s/%s", b->work, path) >= PATH_MAX)
		return;
	if (lstat(in_a, &st_a))
		st_a.st_mode = 0;
	if (lstat(in_b, &st_b))
		st_b.st_mode = 0;
	if ((st_a.st_mode ^ st_b.st_mode) & S_IFMT) {
		if (st_a.st_mode && st_b.st_mode)
			differ_in(d, path, DIFFERENCE_KIND, kind_of(st_a.st_mode),
				  kind_of(st_b.st_mode));
		else
			name_missing(d, path, st_a.st_mode ? NULL : a, st_b.st_mode ? NULL : b);
		return;
	}
	if (S_ISREG(st_a.st_mode))
		compare_content(d, path, in_a, in_b);
	else if (S_ISLNK(st_a.st_mode))
		compare_links(d, path, in_a, in_b);
	if ((st_a.st_mode ^ st_b.st_mode) & MODE_COMPARED && !differences_find(d, path)) {
		snprintf(mode_a, sizeof(mode_a), "%04o", st_a.st_mode & 07777u);
		snprintf(mode_b, sizeof(mode_b), "%04o", st_b.st_mode & 07777u);
		differ_in(d, path, DIFFERENCE_MODE, mode_a, mode_b);
	}
}

static void status_words(const struct run *run, char text[64])
{
	if (run->is_late)
		snprintf(text, 64, "did not end in time");
	else if (WIFSIGNALED(run->status))
		snprintf(text, 64, "SIG%s", sigabbrev_np(WTERMSIG(run->status)));
	else
		snprintf(text, 64, "%d", WEXITSTATUS(run->status));
}

static void compare_status(struct differences *d, const struct run *a, const struct run *b)
{
	char text_a[64], text_b[64];

	status_words(a, text_a);
	status_words(b, text_b);
	if (strcmp(text_a, text_b))
		differ_in(d, OUTPUT_STATUS, DIFFERENCE_CONTENT, text_a, text_b);
}

static int compare_differences(const void *a, const void *b)
{
	return strcmp(((const struct difference *)a)->path, ((const struct difference *)b)->path);
}

char *run_file(const struct run *run, const char *path)
{
	char *file;

	if (!strcmp(path, OUTPUT_STDOUT))
		return words(run->out);
	if (!strcmp(path, OUTPUT_STDERR))
		return words(run->err);
	file = xmalloc(strlen(run->work) + strlen(path) + 2);
	sprintf(file, "%s/%s", run->work, path);
	return file;
}

void compare_runs(const struct run *a, const struct run *b, struct differences *ret)
{
	size_t n_a, n_b, i = 0, k = 0;
	const char **in_a = tree_changes(&a->before, &a->after, &n_a);
	const char **in_b = tree_changes(&b->before, &b->after, &n_b);

	*ret = (struct differences){0};
	while (i < n_a || k < n_b) {
		int order = i == n_a ? 1 : k == n_b ? -1 : strcmp(in_a[i], in_b[k]);

		compare_path(ret, order <= 0 ? in_a[i] : in_b[k], a, b);
		i += order <= 0;
		k += order >= 0;
	}
	compare_content(ret, OUTPUT_STDOUT, a->out, b->out);
	compare_content(ret, OUTPUT_STDERR, a->err, b->err);
	compare_status(ret, a, b);
	if (ret->n)
		qsort(ret->v, ret->n, sizeof(*ret->v), compare_differences);
	free(in_a);
	free(in_b);
}

const struct difference *differences_find(const struct differences *d, const char *path)
{
	for (size_t i = 0; i < d->n; i++)
		if (!strcmp(d->v[i].path, path))
			return &d->v[i];
	return NULL;
}

void difference_free(struct difference *d)
{
	free(d->path);
	free(d->a);
	free(d->b);
	free(d->diffoscope);
	*d = (struct difference){0};
}

void differences_free(struct differences *d)
{
	for (size_t i = 0; i < d->n; i++)
		difference_free(&d->v[i]);
	free(d->v);
	*d = (struct differences){0};
}

size_t compare_count_outputs(const struct run *run)
{
	size_t n;

	free(tree_changes(&run->before, &run->after, &n));
	return n;
}

/* --- what diffoscope(1) says */

static bool is_small(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISREG(st.st_mode) && st.st_size <= DIFFOSCOPE_SIZE;
}

/* The files' paths, in the first two lines, are those of copies that the user never saw. */
static void drop_paths(char *report)
{
	char *rest = report;

	for (int i = 0; i < 2; i++)
		if (!strncmp(rest, i ? "+++ " : "--- ", 4) && strchr(rest, '\n'))
			rest = strchr(rest, '\n') + 1;
	memmove(report, rest, strlen(rest) + 1);
}

char *diffoscope_report(const char *a, const char *b)
{
	const char *argv[] = {"timeout",
			      "-k",
			      "1",
			      "20",
			      "diffoscope",
			      "--no-progress",
			      "--exclude-directory-metadata=yes",
			      "--text-color=never",
			      "--max-text-report-size=20000",
			      "--text",
			      "-",
			      a,
			      b,
			      NULL};
	char *report;

	if (!is_small(a) || !is_small(b))
		return NULL;
	report = tool_text(argv);
	if (report) {
		drop_paths(report);
		if (*report)
			return report;
	}
	free(report);
	return NULL;
}
