/* hook_message.h - messages that libc translates. */
#ifndef PROV_HOOK_MESSAGE_H
#define PROV_HOOK_MESSAGE_H

#include "hook/hook.h"

void message_of_libc(const struct call *c); /* which one is not known */
void message_of_error(const struct call *c, int number);
void message_of_signal(const struct call *c, int number);
/* errno's; RET < 0: printing it failed, so that errno is another one now, perhaps. */
void error_formatted(const struct call *c, int ret);
void message_given(const struct call *c, const char *text); /* NULL: none */
bool format_says_error(const char *format);		    /* by %m */
bool format_says_error_wide(const wchar_t *format);
void format_used(const struct call *c, const char *format, int ret);
void format_used_wide(const struct call *c, const wchar_t *format, int ret);

#endif
