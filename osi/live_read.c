/* live_read.c - files and links of /proc, whose length nobody knows before. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "live.h"

/* Reads on until the end; false: errno says why. */
static bool read_all(int fd, char **text, size_t *len)
{
	size_t room = 0;
	ssize_t n;

	*text = NULL;
	*len = 0;
	do {
		if (*len + 1 >= room) {
			char *grown = realloc(*text, room = room ? 2 * room : 4096);

			if (!grown)
				return false;
			*text = grown;
		}
		n = read(fd, *text + *len, room - *len - 1);
		if (n < 0 && errno != EINTR)
			return false;
		*len += n > 0 ? (size_t)n : 0;
	} while (n);
	(*text)[*len] = '\0';
	return true;
}

int live_read(int dir, const char *name, char **ret, size_t *ret_len)
{
	int fd = openat(dir, name, O_RDONLY | O_CLOEXEC), code = 0;

	*ret = NULL;
	*ret_len = 0;
	if (fd < 0)
		return -errno;
	if (!read_all(fd, ret, ret_len)) {
		code = -errno;
		free(*ret);
		*ret = NULL;
	}
	close(fd);
	return code;
}

int live_readlink(int dir, const char *name, char **ret)
{
	size_t room = 256;

	*ret = NULL;
	for (;;) {
		char *text = malloc(room);
		ssize_t n = text ? readlinkat(dir, name, text, room) : -1;

		if (n < 0 || (size_t)n < room) {
			int code = n < 0 ? -errno : 0;

			if (code)
				free(text);
			else
				text[n] = '\0', *ret = text;
			return code;
		}
		free(text);
		room *= 2;
	}
}
