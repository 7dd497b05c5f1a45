/* hook_message.h - messages that libc translates. */
#ifndef PROV_HOOK_MESSAGE_H
#define PROV_HOOK_MESSAGE_H

#include "hook.h"

void message_of_libc(const struct call *c);
void message_given(const struct call *c, const char *text); /* NULL: none */
bool format_says_error(const char *format);		    /* by %m */
bool format_says_error_wide(const wchar_t *format);
void format_used(const struct call *c, const char *format);
void format_used_wide(const struct call *c, const wchar_t *format);

#endif
