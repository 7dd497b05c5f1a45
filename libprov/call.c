/* call.c - see call.h. */
#include "call.h"

#include "hot.h"
#include "sys.h"
#include "vdso.h"

HOT union unusual unusual = {.clock_is_slow = true}; /* until the log says */
TLS uintptr_t call_mark;
TLS struct call_jump call_jumped;

__attribute__((cold)) bool call_enter_any(struct call *c, unsigned int no)
{
	if (!call_begin(c, no))
		return false;
	call_mark_own(c);
	return true;
}

__attribute__((cold)) void call_end_any(struct call *c, int err)
{
	c->t1 = clock_ticks();
	c->err = err;
	call_leave(c);
}

/*
 * The kernel looks at the 8 bytes of a signal mask before it looks at `how`, which is wrong, so
 * nothing changes.  Eight that are aligned lie in one page.
 */
bool call_can_read(const void *p)
{
	long word = (long)p & ~7l;

	if (!word) /* no mask: nothing is read */
		return false;
	return sys_is_silent || first_stack_can_read(p) ||
	       sys_call(SYS_rt_sigprocmask, -1, word, 0, 8, 0, 0) != -EFAULT;
}

/* One question per page: what a vector points to mostly stands together. */
static bool can_read_near(const void *p, uintptr_t *page)
{
	if ((uintptr_t)p >> 12 == *page)
		return true;
	*page = (uintptr_t)p >> 12;
	return call_can_read(p);
}

static bool can_read_string(const char *s, uintptr_t *page)
{
	for (;; s++) {
		if (!can_read_near(s, page))
			return false;
		if (!*s)
			return true;
	}
}

bool call_can_read_string(const char *s)
{
	uintptr_t page = UINTPTR_MAX;

	return can_read_string(s, &page);
}

bool call_can_read_all(char *const *v)
{
	uintptr_t vector_page = UINTPTR_MAX, string_page = UINTPTR_MAX;

	for (; v; v++) {
		if (!can_read_near(v, &vector_page) ||
		    !can_read_near((const char *)(v + 1) - 1, &vector_page))
			return false;
		if (!*v)
			return true;
		if (!can_read_string(*v, &string_page))
			return false;
	}
	return true;
}

const char *call_str_unread(const char *s)
{
	return s && !sys_is_silent && call_can_read_string(s) ? s : NULL;
}

const char *call_str_of_two(const struct call *c, const char *s)
{
	return !c->err || c->err == ENODATA ? s : call_str_unread(s);
}

const char *call_str_of_failed(const struct call *c, const char *s)
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
	case E2BIG:
	case ERANGE:
	case ENAMETOOLONG: /* after PATH_MAX bytes without a NUL */
		return call_str_unread(s);
	default:
		return s;
	}
}
