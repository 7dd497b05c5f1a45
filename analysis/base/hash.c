/* hash.c - see hash.h. */
#include "hash.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <unistd.h>

static bool digest(int fd, EVP_MD_CTX *md, unsigned char sum[32])
{
	unsigned char buf[65536];
	ssize_t got;

	if (EVP_DigestInit_ex(md, EVP_sha256(), NULL) != 1)
		return false;
	while ((got = read(fd, buf, sizeof(buf))) != 0) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0 || EVP_DigestUpdate(md, buf, (size_t)got) != 1)
			return false;
	}
	return EVP_DigestFinal_ex(md, sum, NULL) == 1;
}

bool hash_fd(int fd, char hex[65])
{
	EVP_MD_CTX *md = EVP_MD_CTX_new();
	unsigned char sum[32];
	bool is_read = md && digest(fd, md, sum);

	EVP_MD_CTX_free(md);
	for (unsigned int i = 0; is_read && i < 32; i++)
		sprintf(hex + 2 * i, "%02x", sum[i]);
	return is_read;
}

/* A descriptor of a regular file; anything else is closed. */
static int only_regular(int fd, struct stat *st)
{
	if (fd >= 0 && (fstat(fd, st) || !S_ISREG(st->st_mode))) {
		close(fd);
		errno = EINVAL;
		return -1;
	}
	return fd;
}

/* A name is looked at before it is opened: to open a FIFO waits, and a device may do anything. */
int hash_open(const char *path, bool is_followed, struct stat *st)
{
	int followed = is_followed ? 0 : O_NOFOLLOW;
	int name = only_regular(open(path, O_PATH | O_CLOEXEC | followed), st), fd;
	char self[64];

	if (name < 0)
		return -1;
	snprintf(self, sizeof(self), "/proc/self/fd/%d", name);
	fd = open(self, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (fd < 0 && errno == ENOENT) /* there is no /proc */
		fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | followed);
	close(name);
	return only_regular(fd, st);
}

bool hash_now(const char *path, char hex[65])
{
	struct stat st;
	int fd = hash_open(path, true, &st);
	bool is_read = fd >= 0 && hash_fd(fd, hex);

	if (fd >= 0)
		close(fd);
	return is_read;
}
