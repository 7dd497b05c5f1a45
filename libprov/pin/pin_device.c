/*
 * pin_device.c - reads of /dev/random, /dev/urandom and the kernel's file of UUIDs: see pin_random.h.
 *
 * The device is opened and read as ever, so that it is one to fstat and poll; then what was read is
 * replaced.  Descriptors are looked at only in a process that may have one of it: that has opened one,
 * has one as its standard input, or is a fork of such.
 */
#include "pin_random.h"

#include <sys/sysmacros.h>

#include "str.h"
#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define MEMORY_DEVICES 1 /* their major number */
#define RANDOM	       8
#define URANDOM	       9

static bool may_have; /* a device, among the descriptors */

enum kind { NONE, DEVICE, UUID };

static bool is_uuid(int fd, const struct statx *stx)
{
	static const char path[] = "/proc/sys/kernel/random/uuid";
	char name[32], target[sizeof(path)];
	struct text t = text_in(name, sizeof(name));

	if (!S_ISREG(stx->stx_mode) || stx->stx_dev_major || stx->stx_size)
		return false;
	text_add(&t, "/proc/self/fd/");
	text_add_u(&t, (uint64_t)(unsigned int)fd);
	if (sys_readlink(name, target, sizeof(target)) != sizeof(target) - 1)
		return false;
	target[sizeof(target) - 1] = '\0';
	return str_eq(target, path);
}

static enum kind kind_of(int fd)
{
	struct statx stx;

	if (fd < 0 || sys_statx(fd, "", AT_EMPTY_PATH, STATX_TYPE | STATX_SIZE, &stx))
		return NONE;
	if (is_uuid(fd, &stx))
		return UUID;
	return S_ISCHR(stx.stx_mode) && stx.stx_rdev_major == MEMORY_DEVICES &&
			       (stx.stx_rdev_minor == RANDOM || stx.stx_rdev_minor == URANDOM)
		       ? DEVICE
		       : NONE;
}

static enum kind filled(int fd)
{
	return may_have && pin_is_fixed(PIN_RANDOM) ? kind_of(fd) : NONE;
}

/* Of the fourth version, if all of it is here; a part is digits. */
static void draw_uuid(char *text, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		unsigned char digit;

		if (text[i] == '-' || text[i] == '\n')
			continue;
		pin_draw(&digit, 1);
		text[i] = "0123456789abcdef"[digit % 16];
	}
	if (n >= 36) {
		text[14] = '4';
		text[19] = "89ab"[(unsigned char)text[19] % 4];
	}
}

static void draw(enum kind kind, void *buf, size_t n)
{
	if (kind == DEVICE)
		pin_draw(buf, n);
	else if (kind == UUID)
		draw_uuid(buf, n);
}

void pin_device_begin(void)
{
	may_have = kind_of(0) != NONE;
}

int pin_opened(int ret, const char *path)
{
	if (ret >= 0 && !may_have && path[0] == '/')
		may_have = kind_of(ret) != NONE;
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
	if (ret > 0)
		draw(filled(fd), buf, (size_t)ret);
	return ret;
}

ssize_t pin_readv(ssize_t ret, int fd, const struct iovec *iov, int n)
{
	enum kind kind = ret > 0 ? filled(fd) : NONE;
	size_t left = kind == NONE ? 0 : (size_t)ret;

	for (int i = 0; i < n && left; i++) {
		size_t part = iov[i].iov_len < left ? iov[i].iov_len : left;

		draw(kind, iov[i].iov_base, part);
		left -= part;
	}
	return ret;
}

static enum kind filled_stream(FILE *f)
{
	return may_have ? filled(f->_fileno) : NONE;
}

size_t pin_fread(size_t ret, void *buf, size_t size, FILE *f)
{
	if (ret)
		draw(filled_stream(f), buf, ret * size);
	return ret;
}

char *pin_fgets(char *ret, FILE *f)
{
	if (ret)
		draw(filled_stream(f), ret, str_len(ret));
	return ret;
}

int pin_fgetc(int ret, FILE *f)
{
	char byte = (char)ret;

	if (ret == EOF || !may_have)
		return ret;
	draw(filled_stream(f), &byte, 1);
	return (unsigned char)byte;
}
