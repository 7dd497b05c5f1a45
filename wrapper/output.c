/* output.c - see output.h. */
#include "output.h"

#include "analysis/base/outfile.h"
#include "message.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define TRIES 1000 /* FILE.1 .. FILE.999 */

static char *format(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

static char *format(const char *fmt, ...)
{
	va_list args;
	char *s;
	int n;

	va_start(args, fmt);
	n = vasprintf(&s, fmt, args);
	va_end(args);
	if (n < 0)
		fail("out of memory");
	return s;
}

/* CMD-YYYYmmddTHHMMSS, of characters that a file name can have without surprises. */
static char *default_stem(const char *cmd)
{
	const char *base = strrchr(cmd, '/') ? strrchr(cmd, '/') + 1 : cmd;
	time_t now = time(NULL);
	char stamp[32], *stem;

	base += strspn(base, ".-"); /* neither hidden nor an option */
	strftime(stamp, sizeof(stamp), "%Y%m%dT%H%M%S", localtime(&now));
	stem = format("%.100s-%s", *base ? base : "command", stamp);
	for (char *p = stem; *p; p++)
		if ((unsigned char)*p <= ' ' || *p == 0x7f)
			*p = '_';
	return stem;
}

static int is_taken(const struct output *out, const char *name)
{
	return !faccessat(out->dirfd, name, F_OK, AT_SYMLINK_NOFOLLOW) || errno != ENOENT;
}

static void choose_default(struct output *out, const char *cmd)
{
	char *stem = default_stem(cmd);

	out->name = format("%s.prov", stem);
	for (int i = 2; is_taken(out, out->name) && i < TRIES; i++) {
		free(out->name);
		out->name = format("%s-%d.prov", stem, i);
	}
	out->shown = format("%s", out->name);
	free(stem);
}

static void check_named(const struct output *out)
{
	struct stat st;

	if (fstatat(out->dirfd, out->name, &st, AT_SYMLINK_NOFOLLOW) < 0) {
		if (errno != ENOENT)
			fail("'%s': %s", out->shown, strerror(errno));
		return;
	}
	if (S_ISDIR(st.st_mode))
		fail("'%s': %s", out->shown, strerror(EISDIR));
	if (!out->may_replace)
		fail("'%s' exists; give -f to replace it", out->shown);
	/* /dev/null, say: replacing it would be the last thing anyone wants. */
	if (!S_ISREG(st.st_mode) && !S_ISLNK(st.st_mode))
		fail("'%s' is not a regular file", out->shown);
	/* The program itself, say, whose name came one word too early. */
	if (outfile_found(out->dirfd, out->name) == OUTFILE_OTHER)
		fail("'%s' is no recording; -f replaces recordings only", out->shown);
}

static void open_dir(struct output *out, const char *dir)
{
	out->dirfd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (out->dirfd < 0)
		fail("cannot write recordings to '%s': %s", dir, strerror(errno));
	out->dir = realpath(dir, NULL);
	if (!out->dir)
		fail("'%s': %s", dir, strerror(errno));
}

/* The only proof that a file can be made in a directory is a file made there. */
static void check_writable(const struct output *out, const char *dir)
{
	char temp[64];
	int fd = output_open_temp(out, temp);

	if (fd < 0)
		fail("cannot write recordings to '%s': %s", dir, strerror(errno));
	close(fd);
	unlinkat(out->dirfd, temp, 0);
}

void output_choose(struct output *out, const char *file, int may_replace, const char *cmd)
{
	const char *slash = file ? strrchr(file, '/') : NULL;
	char *dir = !slash ? format(".") : format("%.*s", (int)(slash - file + 1), file);

	*out = (struct output){.may_replace = may_replace};
	open_dir(out, dir);
	if (file) {
		out->name = format("%s", slash ? slash + 1 : file);
		out->shown = format("%s", file);
		if (!*out->name)
			fail("'%s': %s", file, strerror(*file ? EISDIR : ENOENT));
		check_named(out);
	} else {
		choose_default(out, cmd);
	}
	check_writable(out, dir);
	free(dir);
}

int output_open_temp(const struct output *out, char temp[64])
{
	return outfile_temporary(out->dirfd, temp);
}

/* rename() that never replaces, also where the file system lacks RENAME_NOREPLACE (NFS, 9p). */
static int rename_new(int dirfd, const char *from, const char *to)
{
	if (!renameat2(dirfd, from, dirfd, to, RENAME_NOREPLACE))
		return 0;
	if (errno != EINVAL && errno != ENOSYS)
		return -errno;
	if (linkat(dirfd, from, dirfd, to, 0) < 0)
		return -errno;
	unlinkat(dirfd, from, 0);
	return 0;
}

int output_publish(struct output *out, const char *temp)
{
	int r;

	/* -f was meant for what was there at the start; what is there now may be something else. */
	if (out->may_replace && outfile_found(out->dirfd, out->name) != OUTFILE_OTHER)
		return renameat(out->dirfd, temp, out->dirfd, out->name) < 0 ? -errno : 0;
	r = rename_new(out->dirfd, temp, out->name);
	for (int i = 1; r == -EEXIST && i < TRIES; i++) {
		char *name = format("%s.%d", out->name, i);
		char *shown = format("%s.%d", out->shown, i);

		r = rename_new(out->dirfd, temp, name);
		if (!r) {
			free(out->shown);
			out->shown = shown;
		} else {
			free(shown);
		}
		free(name);
	}
	return r;
}
