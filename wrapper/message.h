/* message.h - the launcher's messages: one line each, on the standard error it was started with. */
#ifndef MESSAGE_H
#define MESSAGE_H

#define PROV_FAILED 125 /* exit status: prov itself failed; as env(1), nice(1), timeout(1) */

/*
 * Call before any descriptor is opened: where the user closed descriptor 2, the next file we open
 * gets that number, and must not get our words.
 */
void message_init(void);

/* Prints "prov: MESSAGE"; bytes that would break the line or the terminal become '?'. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* say(), then exit with PROV_FAILED.  Only while nothing needs to be taken back. */
void fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

#endif
