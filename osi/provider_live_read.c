/* provider_live_read.c - files and links of /proc, whose length is not known before. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "provider_live.h"

/* Reads on until the end; a negative errno: *text is to be freed all the same. */
static int read_all(int fd, char **text, size_t *len)
{
	size_t room = 0;
	ssize_t n;

	do {
		if (*len + 1 >= room) {
			char *grown = realloc(*text, room = room ? 2 * room : 4096);

			if (!grown)
				return -ENOMEM;
			*text = grown;
		}
		n = read(fd, *text + *len, room - *len - 1);
		if (n < 0 && errno != EINTR)
			return -errno;
		*len += n > 0 ? (size_t)n : 0;
	} while (n);
	(*text)[*len] = '\0';
	return 0;
}

int live_read(int dir, const char *name, char **ret, size_t *ret_len)
{
	int fd = openat(dir, name, O_RDONLY | O_CLOEXEC), code;

	*ret = NULL;
	*ret_len = 0;
	if (fd < 0)
		return -errno;
	code = read_all(fd, ret, ret_len);
	close(fd);
	if (code) {
		free(*ret);
		*ret = NULL;
	}
	return code;
}

int live_readlink(int dir, const char *name, char **ret)
{
	*ret = NULL;
	for (size_t room = 256;; room *= 2) {
		char *text = malloc(room);
		ssize_t n;
		int code;

		if (!text)
			return -ENOMEM;
		n = readlinkat(dir, name, text, room);
		code = n < 0 ? -errno : 0;
		if (n >= 0 && (size_t)n < room) {
			text[n] = '\0';
			*ret = text;
			return 0;
		}
		free(text);
		if (code)
			return code;
	}
}
