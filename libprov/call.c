/* call.c - see call.h. */
#include "call.h"

#include "sys.h"

/*
 * The kernel looks at the 8 bytes of a signal mask before it looks at `how`, which is wrong, so
 * nothing changes.
 */
bool call_can_read(const void *p)
{
	return sys_call(SYS_rt_sigprocmask, -1, (long)p, 0, 8, 0, 0) != -EFAULT;
}

/* One question per page: what a vector points to mostly stands together. */
static bool can_read_near(const void *p, uintptr_t *page)
{
	if ((uintptr_t)p >> 12 == *page)
		return true;
	*page = (uintptr_t)p >> 12;
	return call_can_read(p);
}

bool call_can_read_all(char *const *v)
{
	uintptr_t vector_page = 0, string_page = 0;

	for (; v; v++) {
		if (!can_read_near(v, &vector_page))
			return false;
		if (!*v)
			return true;
		if (!can_read_near(*v, &string_page))
			return false;
	}
	return true;
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
		return s && call_can_read(s) ? s : NULL;
	default:
		return s;
	}
}
