/*
 * pin_device.c - reads of /dev/random and /dev/urandom: see pin_random.h.
 *
 * The device is opened and read as ever, so that it is one to fstat and poll; then what was read is
 * replaced.  Descriptors are looked at only in a process that may have one of it: that has opened one,
 * has one as its standard input, or is a fork of such.
 */
#include "pin_random.h"

#include <sys/sysmacros.h>

#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define MEMORY_DEVICES 1 /* their major number */
#define RANDOM	       8
#define URANDOM	       9

static bool may_have; /* a device, among the descriptors */

static bool is_device(int fd)
{
	struct statx stx;

	return fd >= 0 && sys_statx(fd, "", AT_EMPTY_PATH, STATX_TYPE, &stx) == 0 &&
	       S_ISCHR(stx.stx_mode) && stx.stx_rdev_major == MEMORY_DEVICES &&
	       (stx.stx_rdev_minor == RANDOM || stx.stx_rdev_minor == URANDOM);
}

static bool is_filled(int fd)
{
	return may_have && pin_is_fixed(PIN_RANDOM) && is_device(fd);
}

void pin_device_begin(void)
{
	may_have = is_device(0);
}

int pin_opened(int ret, const char *path)
{
	if (ret >= 0 && !may_have && path[0] == '/')
		may_have = is_device(ret);
	return ret;
}

FILE *pin_fopened(FILE *ret, const char *path)
{
	if (ret)
		pin_opened(ret->_fileno, path);
	return ret;
}

ssize_t pin_read(ssize_t ret, int fd, void *buf)
{
	if (ret > 0 && is_filled(fd))
		pin_draw(buf, (size_t)ret);
	return ret;
}

ssize_t pin_readv(ssize_t ret, int fd, const struct iovec *iov, int n)
{
	size_t left = ret > 0 && is_filled(fd) ? (size_t)ret : 0;

	for (int i = 0; i < n && left; i++) {
		size_t part = iov[i].iov_len < left ? iov[i].iov_len : left;

		pin_draw(iov[i].iov_base, part);
		left -= part;
	}
	return ret;
}

static bool is_filled_stream(FILE *f)
{
	return may_have && is_filled(f->_fileno);
}

size_t pin_fread(size_t ret, void *buf, size_t size, FILE *f)
{
	if (ret && is_filled_stream(f))
		pin_draw(buf, ret * size);
	return ret;
}

int pin_fgetc(int ret, FILE *f)
{
	unsigned char byte;

	if (ret == EOF || !is_filled_stream(f))
		return ret;
	pin_draw(&byte, 1);
	return byte;
}
