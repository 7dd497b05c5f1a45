/* hook_tty.h - terminals, and utmp's logins. */
#ifndef PROV_HOOK_TTY_H
#define PROV_HOOK_TTY_H

#include "hook/hook.h"
#include "ops.h"

void terminal_opened(const struct call *c, const int *master, const int *slave);
void terminal_taken(const struct call *c, int fd);
void terminal_forked(const struct call *c, pid_t child, const int *master);
void hook_forkpty_child(struct call *c, int *master, char *name, const struct termios *term,
			const struct winsize *size);
void terminal_named(const struct call *c, int fd, const char *name);
void login_sought(const struct call *c, bool is_found);
void logins_in(const char *path); /* utmpname() */
void logins_used(const struct call *c, enum touch_what what);

#endif
