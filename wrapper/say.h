/* say.h - the launcher's own words: one line each, on the standard error it was started with. */
#ifndef SAY_H
#define SAY_H

#define PROV_FAILED 125 /* exit status: prov itself failed; as env(1), nice(1), timeout(1) */

/* Call before any descriptor is opened: remembers whether descriptor 2 is the user's. */
void say_init(void);

/* Prints "prov: MESSAGE"; bytes that would break the line or the terminal become '?'. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* say(), then exit with PROV_FAILED.  Only while nothing needs to be taken back. */
void die(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

/*
 * A descriptor of ours must not be 0, 1 or 2 where the user closed those: CMD would find them
 * closed, as it should, but say() would write into our own file.  Takes any result of open() and
 * the like; returns a close-on-exec descriptor above 2, or -1 with errno.
 */
int own_fd(int fd);

#endif
