/* hook_error.h - messages that libc itself prints on standard error. */
#ifndef PROV_HOOK_ERROR_H
#define PROV_HOOK_ERROR_H

#include "hook/hook.h"

void message_printed(const struct call *c); /* with words of libc's own, which it translates */
void text_printed(const struct call *c);
void error_printed(const struct call *c); /* errno's */
#define perror_hook exit_hook
void hook_perror_before(struct call *c, struct exit_hook *h, const char *text);
#define hook_perror_after(c, h) ((void)0)
#define argp_hook		exit_hook
void hook_argp_before(struct call *c, struct exit_hook *h, const struct argp *argp, int argc,
		      char **argv, unsigned int flags, int *index, void *input);
void hook_argp_after(struct call *c, struct exit_hook *h, error_t ret);
void option_read(const struct call *c, int option);

#endif
