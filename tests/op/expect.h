/*
 * expect.h - for op tests: make a call, check its result, and say on descriptor 3 which op it must
 * have left (tests/op/check compares).
 */
#ifndef EXPECT_H
#define EXPECT_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define PATIENT __attribute__((unused)) static

/* The test itself is wrong, or this machine is: no op is to blame. */
#define MUST(condition)                                                                            \
	do {                                                                                       \
		if (!(condition)) {                                                                \
			fprintf(stderr, "%s:%d: %s: errno %d\n", __FILE__, __LINE__, #condition,   \
				errno);                                                            \
			exit(99);                                                                  \
		}                                                                                  \
	} while (0)

/* By raw system call, so that saying it leaves no op. */
__attribute__((format(printf, 1, 2))) PATIENT void expect(const char *format, ...)
{
	char line[8192];
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(line, sizeof(line) - 1, format, ap);
	va_end(ap);
	MUST(n >= 0 && n < (int)sizeof(line) - 1);
	line[n++] = '\n';
	long ret;
	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "0"(1L), "D"(3L), "S"(line), "d"((long)n)
			 : "rcx", "r11", "memory");
	MUST(ret == n);
}

/* A pointer that no call can read or write, unknown to the compiler. */
PATIENT void *volatile wild = (void *)8;

/* The call must have left no op of any kind. */
PATIENT void expect_none(const char *call)
{
	expect("no * call=%s", call);
}

/* A function that headers no longer declare, or that a fortified build would call. */
#define OLD(type, name) ((type)old_function(name))
PATIENT void *old_function(const char *name)
{
	void *f = dlsym(RTLD_DEFAULT, name);

	MUST(f);
	return f;
}

#endif
