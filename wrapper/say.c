/* say.c - see say.h. */
#include "say.h"

#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int has_stderr;

void say_init(void)
{
	has_stderr = fcntl(2, F_GETFD) >= 0;
}

static void say_line(const char *format, va_list args)
{
	char line[PIPE_BUF];
	int n = snprintf(line, sizeof(line), "prov: ");

	n += vsnprintf(line + n, sizeof(line) - n - 1, format, args);
	if (n > (int)sizeof(line) - 2)
		n = sizeof(line) - 2;
	for (int i = 0; i < n; i++)
		if ((unsigned char)line[i] < ' ' || line[i] == 0x7f)
			line[i] = '?';
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
