/*
 * hook_message.c - messages of libc's own, which it translates: see hook_message.h.
 *
 * %m of the printf family is one; where it comes in is seen by the format alone.
 */
#include "hook_message.h"

#include "str.h"
#include "symbol.h"
#include "hook/wrap.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

void message_of_libc(const struct call *c)
{
	message_sought(c, "libc", LC_MESSAGES, NULL, true);
}

/* The words before translation: by functions that a libc before 2.32 does not have. */
typedef const char *describe_fn(int number);

static void message_by(const struct call *c, const char *name, describe_fn **describe, int number,
		       const char *unknown)
{
	const char *message;

	if (!messages_are_translated())
		return;
	if (!*describe)
		*describe = symbol_last(name, NULL);
	message = *describe ? (*describe)(number) : NULL;
	message_sought(c, "libc", LC_MESSAGES, message || !*describe ? message : unknown, true);
}

void message_of_error(const struct call *c, int number)
{
	static describe_fn *describe;

	message_by(c, "strerrordesc_np", &describe, number, "Unknown error ");
}

void message_of_signal(const struct call *c, int number)
{
	static describe_fn *describe;

	message_by(c, "sigdescr_np", &describe, number, NULL);
}

void error_formatted(const struct call *c, int ret)
{
	if (ret < 0)
		message_of_libc(c);
	else
		message_of_error(c, errno);
}

void message_given(const struct call *c, const char *text)
{
	if (text)
		message_of_libc(c);
}

/* True if a character may stand between % and the letter of a conversion; not #, with which %m is
 * the error's name. */
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
static void used(const struct call *c, int ret)
{
	struct call now;

	if (call_now(&now, c->no))
		error_formatted(&now, ret);
}

void format_used(const struct call *c, const char *format, int ret)
{
	if (format_says_error(format))
		used(c, ret);
}

void format_used_wide(const struct call *c, const wchar_t *format, int ret)
{
	if (format_says_error_wide(format))
		used(c, ret);
}
