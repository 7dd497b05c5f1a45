/*
 * messages.c - asks libc in all ways for messages that it translates, each time in languages of its
 * own, so that each way looks for catalogs of its own.
 *
 *	messages DIRECTORY
 *
 * DIRECTORY: of catalogs of libc's.  Of way N there are sought those of the languages Na_XX (and so
 * Na), Nb and Nc.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <err.h>
#include <errno.h>
#include <error.h>
#include <getopt.h>
#include <libintl.h>
#include <locale.h>
#include <netdb.h>
#include <obstack.h>
#include <regex.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <syslog.h>
#include <unistd.h>
#include <wchar.h>

#pragma GCC diagnostic ignored "-Wformat"

#define obstack_chunk_alloc malloc
#define obstack_chunk_free  free

extern char *__xpg_strerror_r(int number, char *buf, size_t size);

static char text[300];
static wchar_t wide[300];

static void print(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vsnprintf(text, sizeof(text), format, ap);
	va_end(ap);
	puts(text);
}

static void option(void)
{
	char *arguments[] = {"x", "-q", NULL};

	getopt(2, arguments, "a");
}

static void expression(void)
{
	regex_t r;

	regerror(regcomp(&r, "a[", 0), &r, text, sizeof(text));
	puts(text);
}

static void pattern(void)
{
	struct re_pattern_buffer buf = {0};
	const char *error = re_compile_pattern("a[", 2, &buf);

	puts(error ? error : "none");
}

static void in_obstack(void)
{
	struct obstack o;

	obstack_init(&o);
	obstack_printf(&o, "%m");
	obstack_1grow(&o, '\0');
	puts(obstack_finish(&o));
}

static void ask(int way)
{
	char *s = NULL;

	errno = ENOENT;
	switch (way) {
	case 0:
		return (void)puts(strerror(2));
	case 1:
		return (void)puts(strerror_r(2, text, sizeof(text)));
	case 2:
		return __xpg_strerror_r(2, text, sizeof(text)), (void)puts(text);
	case 3:
		return (void)puts(strerror_l(2, newlocale(LC_ALL_MASK, "", 0)));
	case 4:
		return (void)puts(strsignal(9));
	case 5:
		return psignal(9, "x");
	case 6:
		return expression();
	case 7:
		return (void)puts(gai_strerror(-2));
	case 8:
		return (void)puts(hstrerror(1));
	case 9:
		return perror("x");
	case 10:
		return warn("x");
	case 11:
		return error(0, 2, "x");
	case 12:
		return option();
	case 13:
		return (void)printf("%m\n");
	case 14:
		return (void)puts(strerrordesc_np(2));
	case 15:
		return psiginfo(&(siginfo_t){.si_signo = 9}, "x");
	case 16:
		return (void)dprintf(1, "%-30m|\n");
	case 17:
		return snprintf(text, sizeof(text), "%d%%m %2$m", 1, 2), (void)puts(text);
	case 18:
		return (void)fprintf(stdout, "%m\n");
	case 19:
		return (void)(asprintf(&s, "%m") > 0 && puts(s));
	case 20:
		return herror("x");
	case 21:
		return (void)puts(strerror(99999));
	case 22:
		return print("%m");
	case 23:
		return sprintf(text, "%#m"), (void)puts(text);
	case 24:
		return (void)swprintf(wide, 300, L"%m"), (void)printf("%ls\n", wide);
	case 25:
		return in_obstack();
	case 26:
		return pattern();
	case 27:
		return dlopen("./none.so", RTLD_NOW) ? (void)0 : (void)puts(dlerror());
	case 28:
		return (void)puts(dlerror() ? "an error" : "none");
	case 29:
		return warnx("%m");
	case 30:
		return sprintf(text, "%%m %s", "%m"), (void)puts(text);
	case 31:
		return syslog(LOG_DEBUG, "%m");
	case 32:
		return (void)puts(dgettext("libc", "No such file or directory"));
	case 33: /* the first language's catalog has one, and not the other */
		puts(strerror(EPERM));
		return (void)puts(strerror(ENOENT));
	case 34:
		return (void)puts(dgettext("libc", "nobody's message"));
	case 35:
		return (void)puts(dngettext("libc", "No such file or directory", "many", 1));
	default:
		exit(1);
	}
}

int main(int argc, char **argv)
{
	char languages[40];

	if (argc < 2 || !setlocale(LC_ALL, ""))
		return 1;
	bindtextdomain("libc", argv[1]);
	for (int way = 0; way < 36; way++) {
		pid_t pid;
		int status;

		fflush(stdout);
		pid = fork();
		if (!pid) {
			snprintf(languages, sizeof(languages), "%da_XX:%db:%dc", way, way, way);
			setenv("LANGUAGE", languages, 1);
			ask(way);
			fflush(stdout);
			_exit(0);
		}
		waitpid(pid, &status, 0);
		if (status)
			return 1;
	}
	return 0;
}
