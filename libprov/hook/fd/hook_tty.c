/*
 * hook_tty.c - terminals, and the files of the users that are logged in: see hook_tty.h.
 */
#include "hook_tty.h"

#include <utmp.h>

#include "fd.h"
#include "str.h"
#include "sys.h"
#include "touch.h"
#include "hook/wrap.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

void login_sought(const struct call *c, bool is_found)
{
	touch_once(c, TOUCH_READ, "/proc/self/loginuid");
	if (is_found) /* else no user has logged in */
		names_sought(c, "/etc/passwd");
}

static char logins[256] = _PATH_UTMP;

void logins_in(const char *path)
{
	struct text t = text_in(logins, sizeof(logins));

	if (path)
		text_add(&t, path);
}

/* The extended file, utmpx, is taken if there is one. */
void logins_used(const struct call *c, enum touch_what what)
{
	if (str_eq(logins, _PATH_UTMP))
		touch_once(c, TOUCH_LOOKED_UP, _PATH_UTMP "x");
	touch_once(c, TOUCH_READ, logins);
	if (what == TOUCH_WRITTEN)
		touch_once(c, TOUCH_WRITTEN, logins);
}

static const char *self_fd(char buf[64], const char *self, int fd)
{
	struct text t = text_in(buf, 64);

	text_add(&t, "/proc/");
	text_add(&t, self);
	text_add(&t, "/fd/");
	text_add_u(&t, (uint64_t)fd);
	return buf;
}

static const char *name_of(char name[40], int fd)
{
	char self[64];
	long n = sys_is_silent ? -1 : sys_readlink(self_fd(self, "thread-self", fd), name, 39);

	name[n > 0 ? n : 0] = '\0';
	return n > 0 ? name : NULL;
}

void terminal_named(const struct call *c, int fd, const char *name)
{
	char self[64];

	if (!name)
		return;
	file_touched(c, TOUCH_FOLLOWED, self_fd(self, "self", fd));
	file_touched(c, TOUCH_LOOKED_UP, name);
}

/* It becomes standard input, output and error. */
void terminal_taken(const struct call *c, int fd)
{
	if (c->err)
		return;
	put_SESSION(c, 0, 0, 0);
	for (int to = 0; to < 3; to++) {
		fd_changed(to);
		put_DUP(c, to, fd, 0);
	}
	if (fd > 2) {
		fd_changed(fd);
		put_CLOSE(c, 0, fd);
	}
}

/* A terminal's two ends. */
void terminal_opened(const struct call *c, const int *master, const int *slave)
{
	char name[40];

	if (!master || !slave)
		return;
	fd_changed(*master);
	fd_changed(*slave);
	put_OPEN(c, *master, AT_FDCWD, "/dev/ptmx", O_RDWR | O_NOCTTY, 0, fd_id(c, *master));
	put_OPEN(c, *slave, AT_FDCWD, name_of(name, *slave), O_RDWR | O_NOCTTY, 0,
		 fd_id(c, *slave));
}

/* The fork is recorded first: the child does not have the end that the parent keeps. */
void terminal_forked(const struct call *c, pid_t child, const int *master)
{
	put_FORK(c, child, SIGCHLD, state_forked(c));
	if (c->err)
		return;
	fd_changed(*master);
	put_OPEN(c, *master, AT_FDCWD, "/dev/ptmx", O_RDWR | O_NOCTTY, 0, fd_id(c, *master));
}

/* The child's own beginning: its terminal is on 0, 1 and 2, and the other end is closed. */
void hook_forkpty_child(struct call *parent, int *master, char *name, const struct termios *term,
			const struct winsize *size)
{
	struct call c;
	char buf[40];

	(void)master, (void)name, (void)term, (void)size;
	if (!call_now(&c, parent->no))
		return;
	put_SESSION(&c, 0, 0, 0);
	for (int fd = 0; fd < 3; fd++) {
		fd_changed(fd);
		put_OPEN(&c, fd, AT_FDCWD, name_of(buf, 0), O_RDWR | O_NOCTTY, 0, fd_id(&c, fd));
	}
}
