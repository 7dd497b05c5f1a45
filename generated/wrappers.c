/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "wrap.h"

/* libc.def:24 */
static int do_open(real_open_fn *real, unsigned int call_no, const char *path, int flags, mode_t mode)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(path, flags, mode);
	int ret = real(path, flags, mode);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_opened(&c, ret);
	put_OPEN(&c, ret, AT_FDCWD, call_str(&c, path), flags, mode, fd_id(&c, ret));
	return ret;
}

EXPORT int wrap_open(const char *path, int flags, ...) ASM("open");
int wrap_open(const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (open_has_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return do_open(REAL(open), CALL_open, path, flags, mode);
}

EXPORT int wrap_open64(const char *path, int flags, ...) ASM("open64");
int wrap_open64(const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (open_has_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return do_open(REAL(open64), CALL_open64, path, flags, mode);
}

/* libc.def:29 */
static int do_close(real_close_fn *real, unsigned int call_no, int fd)
{
	struct call c;

	if (!call_enter(&c, call_no))
		return real(fd);
	int ret = real(fd);
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_closed(&c, fd);
	put_CLOSE(&c, ret, fd);
	return ret;
}

EXPORT int wrap_close(int fd) ASM("close");
int wrap_close(int fd)
{
	return do_close(REAL(close), CALL_close, fd);
}

