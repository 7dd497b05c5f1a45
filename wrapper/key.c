/* key.c - see key.h. */
#include "key.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

/* The directory of what a user has set.  NULL: none. */
static char *config_dir(void)
{
	const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
	char *dir = NULL;

	if (config && *config == '/')
		return strdup(config);
	if (home && *home == '/' && asprintf(&dir, "%s/.config", home) < 0)
		return NULL;
	return dir;
}

/* Another user's (sudo keeps HOME), or one that others can read, is not taken. */
static int read_key(const char *path, struct secret_key *key)
{
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat st;
	int r = 0;

	if (fd < 0)
		return -errno;
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || st.st_mode & 077 ||
	    st.st_uid != geteuid() || read(fd, key, sizeof(*key)) != sizeof(*key))
		r = -EPERM;
	close(fd);
	return r;
}

/* A directory of this user's, made if it is not there. */
static int make_dir(const char *path)
{
	struct stat st;

	if (mkdir(path, 0700) < 0 && errno != EEXIST)
		return -errno;
	if (stat(path, &st) < 0)
		return -errno;
	return st.st_uid == geteuid() ? 0 : -EPERM;
}

/* No directory is made in the home of another. */
static int make_dirs(const char *config)
{
	char *dir = strdup(config), *slash = dir ? strrchr(dir, '/') : NULL;
	struct stat st;
	int r = -ENOMEM;

	if (slash) {
		*slash = 0;
		r = stat(*dir ? dir : "/", &st) < 0 ? -errno : st.st_uid == geteuid() ? 0 : -EPERM;
		*slash = '/';
	}
	if (!r)
		r = make_dir(dir);
	free(dir);
	return r;
}

/* Written aside and linked, so that no reader gets half a key, and the first of two makers wins. */
static int write_key(const char *path, const struct secret_key *key)
{
	char *temp;
	int fd, r = 0;

	if (asprintf(&temp, "%s.%d", path, getpid()) < 0)
		return -ENOMEM;
	fd = open(temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		r = -errno;
	if (!r && write(fd, key, sizeof(*key)) != sizeof(*key))
		r = -EIO;
	if (fd >= 0)
		close(fd);
	if (!r && link(temp, path) < 0 && errno != EEXIST)
		r = -errno;
	if (fd >= 0)
		unlink(temp);
	free(temp);
	return r;
}

static int make_key(const char *config, const char *path, const struct secret_key *key)
{
	char *dir = NULL;
	int r = make_dirs(config);

	if (!r)
		r = asprintf(&dir, "%s/prov", config) < 0 ? -ENOMEM : make_dir(dir);
	if (!r)
		r = write_key(path, key);
	free(dir);
	return r;
}

int key_of_user(struct secret_key *ret_key)
{
	char *config = config_dir(), *path = NULL;
	int r = -ENOENT;

	if (getrandom(ret_key, sizeof(*ret_key), 0) != sizeof(*ret_key))
		*ret_key = (struct secret_key){0}; /* <secret>, without a hash */
	if (config && asprintf(&path, "%s/" SECRET_KEY_FILE, config) > 0) {
		struct secret_key key;

		r = read_key(path, &key);
		if (r == -ENOENT && !(r = make_key(config, path, ret_key)))
			r = read_key(path, &key);
		if (!r)
			*ret_key = key;
	}
	free(path);
	free(config);
	return r;
}
