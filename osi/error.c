/* error.c - why something did not work, for people. */
#include "prov/osi.h"

#include <stdarg.h>
#include <stdio.h>

int osi_fail(struct osi_error *e, int code, int32_t pid, const char *format, ...)
{
	va_list args;

	if (!e)
		return code;
	e->code = code;
	e->pid = pid;
	va_start(args, format);
	vsnprintf(e->text, sizeof(e->text), format, args);
	va_end(args);
	return code;
}
