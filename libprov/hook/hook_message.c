/*
 * hook_message.c - messages of libc's own, which it translates for whoever asks: see hook_message.h.
 *
 * %m of the printf family is one; where it comes in is seen by the format alone.
 */
#include "hook_message.h"

#include "str.h"
#include "wrap.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

/* libc takes it from the first catalog that there is; that it lacks this one message is not seen. */
void message_of_libc(const struct call *c)
{
	message_sought(c, "libc", LC_MESSAGES, true);
}

void message_given(const struct call *c, const char *text)
{
	if (text)
		message_of_libc(c);
}

/* Whether a character may stand between % and the letter of a conversion; not #, with which %m is the
 * error's name. */
static bool is_between(unsigned int ch)
{
	for (const char *s = "-+ 0'I123456789.*$hlLqjzt"; *s; s++)
		if (ch == (unsigned char)*s)
			return true;
	return false;
}

#define SAYS_ERROR(name, type)                                                                     \
	bool name(const type *s)                                                                   \
	{                                                                                          \
		while (s && *s) {                                                                  \
			if (*s++ != '%')                                                           \
				continue;                                                          \
			while (is_between((unsigned int)*s))                                       \
				s++;                                                               \
			if (*s == 'm')                                                             \
				return true;                                                       \
			s += *s != 0;                                                              \
		}                                                                                  \
		return false;                                                                      \
	}

SAYS_ERROR(format_says_error, char)
SAYS_ERROR(format_says_error_wide, wchar_t)

/* Of a stream's op no time is known yet. */
static void used(const struct call *c)
{
	struct call now;

	if (call_now(&now, c->no))
		message_of_libc(&now);
}

void format_used(const struct call *c, const char *format)
{
	if (format_says_error(format))
		used(c);
}

void format_used_wide(const struct call *c, const wchar_t *format)
{
	if (format_says_error_wide(format))
		used(c);
}
