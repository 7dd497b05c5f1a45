/* message.c - see message.h. */
#include "message.h"

#include "analysis/base/text.h"

#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int has_stderr;

void message_init(void)
{
	has_stderr = fcntl(2, F_GETFD) >= 0;
}

/* As analysis/base/text.h has it, and no longer than one write can be. */
static void say_line(const char *format, va_list args)
{
	char text[PIPE_BUF], line[PIPE_BUF] = "prov: ";
	size_t n = strlen(line), len;
	int wanted = vsnprintf(text, sizeof(text), format, args);

	len = wanted < 0 ? 0 : strlen(text);
	for (size_t at = 0, plain; at < len && n + 8 < sizeof(line); at += plain ? plain : 1) {
		plain = text_plain(text + at, len - at);
		if (plain)
			memcpy(line + n, text + at, plain);
		else
			snprintf(line + n, 5, "\\x%02x", (unsigned char)text[at]);
		n += plain ? plain : 4;
	}
	line[n++] = '\n';
	/* One write, so that lines of programs that share the stream do not mix with it. */
	if (has_stderr && write(2, line, n) < 0)
		return;
}

void say(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	say_line(format, args);
	va_end(args);
}

void fail(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	say_line(format, args);
	va_end(args);
	exit(PROV_FAILED);
}
