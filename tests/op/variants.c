/*
 * variants.c - the many names of stdio's functions, each on a stream of its own: the first call on
 * a stream is the one that its READ or WRITE is told to be.
 */
#include "expect.h"

#include <stdbool.h>
#include <wchar.h>

typedef int get_fn(FILE *);
typedef int put_fn(int, FILE *);
typedef void *gets_fn(void *, int, FILE *);
typedef void *gets_chk_fn(void *, size_t, int, FILE *);
typedef size_t fread_fn(void *, size_t, size_t, FILE *);
typedef size_t fread_chk_fn(void *, size_t, size_t, size_t, FILE *);
typedef size_t fwrite_fn(const void *, size_t, size_t, FILE *);
typedef int puts_fn(const void *, FILE *);
typedef int scan_fn(FILE *, const void *, ...);
typedef int print_fn(FILE *, const void *, ...);
typedef int print_chk_fn(FILE *, int, const void *, ...);
typedef int vscan_fn(FILE *, const void *, va_list);
typedef int vprint_chk_fn(FILE *, int, const void *, va_list);

static char buf[256];

/* A name that this libc lacks is none to test. */
static void *find(const char *name)
{
	return dlsym(RTLD_DEFAULT, name);
}

static FILE *in(void)
{
	FILE *f = fopen("in", "r");

	MUST(f);
	return f;
}

static FILE *out(void)
{
	FILE *f = fopen("out", "w");

	MUST(f);
	return f;
}

static void done(FILE *f, const char *op, const char *name)
{
	expect("%s call=%s fd=%d how=1", op, name, fileno(f));
	MUST(fclose(f) == 0);
}

#define EACH(name, ...)                                                                            \
	for (const char *const *p = (const char *const[]){__VA_ARGS__, NULL}, *name = *p; name;    \
	     name = *++p)

static void characters(void)
{
	EACH(name, "fgetc", "getc", "_IO_getc", "fgetc_unlocked", "getc_unlocked", "getw", "fgetwc",
	     "getwc", "fgetwc_unlocked", "getwc_unlocked")
	{
		FILE *f = in();
		MUST(((get_fn *)find(name))(f) != EOF);
		done(f, "read", name);
	}
	EACH(name, "fputc", "putc", "_IO_putc", "fputc_unlocked", "putc_unlocked", "putw", "fputwc",
	     "putwc", "fputwc_unlocked", "putwc_unlocked")
	{
		FILE *f = out();
		MUST(((put_fn *)find(name))('a', f) != EOF);
		done(f, "write", name);
	}
}

static void lines(void)
{
	size_t size = 0;
	char *line = NULL;

	EACH(name, "fgets", "fgets_unlocked", "_IO_fgets", "fgetws", "fgetws_unlocked")
	{
		FILE *f = in();
		MUST(((gets_fn *)find(name))(buf, 20, f) == buf);
		done(f, "read", name);
	}
	EACH(name, "__fgets_chk", "__fgets_unlocked_chk", "__fgetws_chk", "__fgetws_unlocked_chk")
	{
		FILE *f = in();
		MUST(((gets_chk_fn *)find(name))(buf, sizeof(buf) / 4, 20, f) == buf);
		done(f, "read", name);
	}
	EACH(name, "getdelim", "__getdelim")
	{
		FILE *f = in();
		MUST(((ssize_t(*)(char **, size_t *, int, FILE *))find(name))(&line, &size, '\n',
									      f) > 0);
		done(f, "read", name);
	}
	EACH(name, "fputs", "fputs_unlocked", "_IO_fputs")
	{
		FILE *f = out();
		MUST(((puts_fn *)find(name))("text", f) != EOF);
		done(f, "write", name);
	}
	EACH(name, "fputws", "fputws_unlocked")
	{
		FILE *f = out();
		MUST(((puts_fn *)find(name))(L"text", f) != EOF);
		done(f, "write", name);
	}
	free(line);
}

static void blocks(void)
{
	EACH(name, "fread", "fread_unlocked", "_IO_fread")
	{
		FILE *f = in();
		MUST(((fread_fn *)find(name))(buf, 1, 4, f) == 4);
		done(f, "read", name);
	}
	EACH(name, "__fread_chk", "__fread_unlocked_chk")
	{
		FILE *f = in();
		MUST(((fread_chk_fn *)find(name))(buf, sizeof(buf), 1, 4, f) == 4);
		done(f, "read", name);
	}
	EACH(name, "fwrite", "fwrite_unlocked", "_IO_fwrite")
	{
		FILE *f = out();
		MUST(((fwrite_fn *)find(name))(buf, 1, 4, f) == 4);
		done(f, "write", name);
	}
}

/* As a va_list */
static int forward(void *function, bool is_checked, FILE *f, const void *format, ...)
{
	va_list ap;
	int ret;

	va_start(ap, format);
	ret = is_checked ? ((vprint_chk_fn *)function)(f, 1, format, ap)
			 : ((vscan_fn *)function)(f, format, ap);
	va_end(ap);
	return ret;
}

static void scans(void)
{
	int i;

	EACH(name, "fscanf", "__isoc99_fscanf", "__isoc23_fscanf", "fwscanf", "__isoc99_fwscanf",
	     "__isoc23_fwscanf")
	{
		FILE *f = in();
		const void *format = strchr(name, 'w') ? (const void *)L"%d" : "%d";
		if (find(name)) {
			MUST(((scan_fn *)find(name))(f, format, &i) == 1 && i == 1234);
			expect("read call=%s fd=%d how=1", name, fileno(f));
		}
		MUST(fclose(f) == 0);
	}
	EACH(name, "vfscanf", "__vfscanf", "__isoc99_vfscanf", "__isoc23_vfscanf", "vfwscanf",
	     "__isoc99_vfwscanf", "__isoc23_vfwscanf")
	{
		FILE *f = in();
		const void *format = strchr(name, 'w') ? (const void *)L"%d" : "%d";
		if (find(name)) {
			MUST(forward(find(name), false, f, format, &i) == 1 && i == 1234);
			expect("read call=%s fd=%d how=1", name, fileno(f));
		}
		MUST(fclose(f) == 0);
	}
}

static void prints(void)
{
	EACH(name, "fprintf", "_IO_fprintf", "fwprintf")
	{
		FILE *f = out();
		const void *format = strchr(name, 'w') ? (const void *)L"%d" : "%d";
		MUST(((print_fn *)find(name))(f, format, 12) == 2);
		done(f, "write", name);
	}
	EACH(name, "__fprintf_chk", "__fwprintf_chk")
	{
		FILE *f = out();
		const void *format = strchr(name, 'w') ? (const void *)L"%d" : "%d";
		MUST(((print_chk_fn *)find(name))(f, 1, format, 12) == 2);
		done(f, "write", name);
	}
	EACH(name, "vfprintf", "_IO_vfprintf", "vfwprintf")
	{
		FILE *f = out();
		const void *format = strchr(name, 'w') ? (const void *)L"%d" : "%d";
		MUST(forward(find(name), false, f, format, 12) == 2);
		done(f, "write", name);
	}
	EACH(name, "__vfprintf_chk", "__vfwprintf_chk")
	{
		FILE *f = out();
		const void *format = strchr(name, 'w') ? (const void *)L"%d" : "%d";
		MUST(forward(find(name), true, f, format, 12) == 2);
		done(f, "write", name);
	}
}

/* Those that take standard input or output, which is another file each time. */
static void standard(void)
{
	EACH(name, "getchar", "getchar_unlocked", "getwchar", "getwchar_unlocked")
	{
		MUST(freopen("in", "r", stdin));
		MUST(((int (*)(void))find(name))() != EOF);
		expect("read call=%s fd=%d how=1", name, fileno(stdin));
	}
	EACH(name, "putchar", "putchar_unlocked", "putwchar", "putwchar_unlocked")
	{
		MUST(freopen("out", "w", stdout));
		MUST(((int (*)(int))find(name))('a') == 'a');
		expect("write call=%s fd=%d how=1", name, fileno(stdout));
	}
	EACH(name, "puts", "_IO_puts")
	{
		MUST(freopen("out", "w", stdout));
		MUST(((int (*)(const char *))find(name))("text") != EOF);
		expect("write call=%s fd=%d how=1", name, fileno(stdout));
	}
	EACH(name, "printf", "_IO_printf", "wprintf")
	{
		const void *format = strchr(name, 'w') ? (const void *)L"%d" : "%d";
		MUST(freopen("out", "w", stdout));
		MUST(((int (*)(const void *, ...))find(name))(format, 12) == 2);
		expect("write call=%s fd=%d how=1", name, fileno(stdout));
	}
	EACH(name, "__printf_chk", "__wprintf_chk")
	{
		const void *format = strchr(name, 'w') ? (const void *)L"%d" : "%d";
		MUST(freopen("out", "w", stdout));
		MUST(((int (*)(int, const void *, ...))find(name))(1, format, 12) == 2);
		expect("write call=%s fd=%d how=1", name, fileno(stdout));
	}
	EACH(name, "scanf", "__isoc99_scanf", "wscanf", "__isoc99_wscanf")
	{
		const void *format = strchr(name, 'w') ? (const void *)L"%d" : "%d";
		int i;
		MUST(freopen("in", "r", stdin));
		MUST(((int (*)(const void *, ...))find(name))(format, &i) == 1 && i == 1234);
		expect("read call=%s fd=%d how=1", name, fileno(stdin));
	}
}

int main(void)
{
	FILE *f = fopen("in", "w");

	MUST(f && fputs("1234 line\nanother\n", f) != EOF && fclose(f) == 0);
	characters();
	lines();
	blocks();
	scans();
	prints();
	standard();
	return 0;
}
