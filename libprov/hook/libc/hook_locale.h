/*
 * hook_locale.h - locales, translated messages, character sets: files that libc reads inside itself.
 */
#ifndef PROV_HOOK_LOCALE_H
#define PROV_HOOK_LOCALE_H

#include "hook/hook.h"

#define setlocale_hook exit_hook
#define newlocale_hook exit_hook
void hook_setlocale_before(struct call *c, struct exit_hook *h, int category, const char *locale);
void hook_newlocale_before(struct call *c, struct exit_hook *h, int mask, const char *locale,
			   locale_t base);
#define hook_setlocale_after(c, h, ret) ((void)0)
#define hook_newlocale_after(c, h, ret) ((void)0)
bool messages_are_translated(void);
/* MESSAGE, as the program has it, in some catalog or in none; NULL: taken to be in the first. */
void message_sought(const struct call *c, const char *domain, int category, const char *message,
		    bool is_found);
void charset_used(const struct call *c);
void iconv_used(const struct call *c);

#endif
