/* call.c - see call.h. */
#include "call.h"

#include "sys.h"

/*
 * Whether 8 bytes at s can be read: the kernel looks at the mask before it looks at `how`, which
 * is wrong, so nothing changes.
 */
static bool is_readable(const char *s)
{
	return sys_call(SYS_rt_sigprocmask, -1, (long)s, 0, 8, 0, 0) != -EFAULT;
}

const char *call_str(const struct call *c, const char *s)
{
	switch (c->err) {
	case EFAULT:
		return NULL;
	case EINVAL: /* errors that the kernel may find before it reads a path */
	case ENOSYS:
	case EPERM:
	case EBADF:
	case ENODEV:
	case EOPNOTSUPP:
		return s && is_readable(s) ? s : NULL;
	default:
		return s;
	}
}
