/* outfile.c - see outfile.h. */
#include "outfile.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "prov/format.h"
#include "util.h"

/* --- the temporary file goes, whatever happens */

static struct {
	int dirfd;
	char name[64];
} unfinished = {.dirfd = -1};

static void remove_unfinished(void)
{
	int dirfd = unfinished.dirfd;

	unfinished.dirfd = -1;
	if (dirfd >= 0)
		unlinkat(dirfd, unfinished.name, 0);
}

static void remove_and_die(int sig)
{
	remove_unfinished();
	signal(sig, SIG_DFL);
	raise(sig);
}

static void promise_to_remove(const struct outfile *o)
{
	static const int signals[] = {SIGHUP, SIGINT, SIGTERM, SIGPIPE, SIGQUIT, SIGXCPU};
	static bool has_promised;

	memcpy(unfinished.name, o->temporary, sizeof(unfinished.name));
	unfinished.dirfd = o->dirfd;
	if (has_promised)
		return;
	has_promised = true;
	atexit(remove_unfinished);
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		if (signal(signals[i], remove_and_die) == SIG_IGN)
			signal(signals[i], SIG_IGN);
}

static __attribute__((noreturn)) void cannot(const struct outfile *o)
{
	die(EXIT_FAILED, "cannot write '%s': %m", o->shown);
}

/* --- what is written into */

/* A name of a descriptor of ours; -1. */
static int descriptor_of(const char *file)
{
	static const char *const prefixes[] = {"/dev/fd/", "/proc/self/fd/"};

	if (!strcmp(file, "-") || !strcmp(file, "/dev/stdout"))
		return 1;
	if (!strcmp(file, "/dev/stderr"))
		return 2;
	for (size_t i = 0; i < 2; i++) {
		size_t n = strlen(prefixes[i]);

		if (!strncmp(file, prefixes[i], n) && file[n] &&
		    strspn(file + n, "0123456789") == strlen(file + n))
			return atoi(file + n);
	}
	return -1;
}

/* By its name, or because it is the file that standard output goes to. */
static bool is_standard_output(const char *file)
{
	struct stat st, out;
	int fd = descriptor_of(file);

	if (fd >= 0)
		return fd == 1;
	return !stat(file, &st) && !fstat(1, &out) && out.st_dev == st.st_dev &&
	       out.st_ino == st.st_ino;
}

bool outfile_is_special(const char *file)
{
	struct stat st;

	if (descriptor_of(file) >= 0 || is_standard_output(file))
		return true;
	return !stat(file, &st) && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
}

static int connect_to(const char *file)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0 || strlen(file) >= sizeof(address.sun_path)) {
		errno = fd < 0 ? errno : ENAMETOOLONG;
		return -1;
	}
	strcpy(address.sun_path, file);
	return connect(fd, (struct sockaddr *)&address, sizeof(address)) ? -1 : fd;
}

/* -1 and errno. */
static int open_special(const char *file)
{
	int fd = descriptor_of(file);
	struct stat st;

	if (is_standard_output(file))
		fd = 1;
	if (fd >= 0)
		return fcntl(fd, F_DUPFD_CLOEXEC, 3);
	if (stat(file, &st))
		return -1;
	if (S_ISSOCK(st.st_mode))
		return connect_to(file);
	fd = open(file, O_WRONLY | O_NOCTTY | O_CLOEXEC);
	/* It is another one by now: a file that was put there is not overwritten. */
	if (fd >= 0 && (fstat(fd, &st) || S_ISREG(st.st_mode))) {
		close(fd);
		errno = EEXIST;
		return -1;
	}
	return fd;
}

/* --- what is replaced */

enum outfile_found outfile_found(int dirfd, const char *name)
{
	char magic[8];
	struct stat st;
	ssize_t n;
	int fd;

	if (fstatat(dirfd, name, &st, 0))
		return errno == ENOENT ? OUTFILE_NOTHING : OUTFILE_OTHER;
	if (!S_ISREG(st.st_mode))
		return OUTFILE_OTHER;
	if (!st.st_size)
		return OUTFILE_NOTHING;
	fd = openat(dirfd, name, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return OUTFILE_OTHER;
	n = read(fd, magic, sizeof(magic));
	close(fd);
	return n == sizeof(magic) && !memcmp(magic, PROV_MAGIC, sizeof(magic)) ? OUTFILE_RECORDING
									       : OUTFILE_OTHER;
}

int outfile_temporary(int dirfd, char temporary[64])
{
	unsigned long random;

	if (getrandom(&random, sizeof(random), 0) != sizeof(random))
		return -1;
	snprintf(temporary, 64, ".prov-%016lx.tmp", random);
	return openat(dirfd, temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
}

static int open_beside(struct outfile *o, const char *file)
{
	const char *slash = strrchr(file, '/'), *name = slash ? slash + 1 : file;
	struct stat st;
	char *dir;

	errno = !*file ? ENOENT : !*name ? EISDIR : ENAMETOOLONG;
	if (!*name || strlen(name) > NAME_MAX)
		return -1;
	strcpy(o->name, name);
	dir = slash ? str_dup((struct str){file, (size_t)(slash + 1 - file)}) : str_dup(STR("."));
	o->dirfd = open(dir, O_PATH | O_DIRECTORY | O_CLOEXEC);
	free(dir);
	if (o->dirfd < 0)
		return -1;
	if (!fstatat(o->dirfd, name, &st, 0) && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return -1;
	}
	if (outfile_found(o->dirfd, name) == OUTFILE_RECORDING)
		die(EXIT_FAILED, "'%s' is a recording, which is not replaced", file);
	return outfile_temporary(o->dirfd, o->temporary);
}

/* --- opening and closing */

void outfile_open(struct outfile *o, const char *file, bool has_to_seek)
{
	bool is_special;
	int fd;

	file = file ? file : "-";
	*o = (struct outfile){.shown = file, .dirfd = -1, .into = -1};
	if (!has_to_seek && is_standard_output(file)) {
		o->f = stdout;
		return;
	}
	is_special = outfile_is_special(file);
	fflush(stdout);
	fd = is_special ? open_special(file) : open_beside(o, file);
	if (fd < 0)
		cannot(o);
	if (is_special && has_to_seek) {
		o->into = fd;
		o->f = tmpfile();
	} else {
		o->f = fdopen(fd, is_special ? "w" : "w+");
	}
	if (!is_special)
		promise_to_remove(o);
	if (!o->f)
		cannot(o);
}

void outfile_path(const struct outfile *o, char path[64])
{
	snprintf(path, 64, "/proc/self/fd/%d", fileno(o->f));
}

/* False: errno tells. */
static bool copy(int from, int to)
{
	char bytes[65536];
	ssize_t n, done = 0;

	for (off_t at = 0; (n = pread(from, bytes, sizeof(bytes), at)) > 0; at += done) {
		done = write(to, bytes, (size_t)n);
		if (done < 0 && errno == EINTR)
			done = 0;
		if (done < 0)
			return false;
	}
	return !n;
}

void outfile_close(struct outfile *o)
{
	bool is_whole = !fflush(o->f) && !ferror(o->f);

	if (is_whole && o->into >= 0)
		is_whole = copy(fileno(o->f), o->into) && !close(o->into);
	if ((o->f != stdout && fclose(o->f)) || !is_whole)
		cannot(o);
	if (o->dirfd < 0)
		return;
	if (renameat(o->dirfd, o->temporary, o->dirfd, o->name))
		cannot(o);
	unfinished.dirfd = -1;
	close(o->dirfd);
}
