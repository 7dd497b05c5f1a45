/*
 * laid.c - tells how the kernel laid out this program, by all the ways on which a program finds it:
 * equal lines mean equal images, wherever the stack is.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

extern char **environ;

static char file[1 << 20];

static long read_file(const char *path)
{
	int fd = open(path, O_RDONLY);
	long n = 0, ret;

	while ((ret = read(fd, file + n, sizeof(file) - n)) > 0)
		n += ret;
	close(fd);
	return n;
}

static void tell_bytes(const char *what, const char *bytes, long n)
{
	printf("%s (%ld) ", what, n);
	for (long i = 0; i < n; i++)
		if (bytes[i] > ' ' && bytes[i] < 127)
			putchar(bytes[i]);
		else
			printf("\\%02x", (unsigned char)bytes[i]);
	printf("\n");
}

/* Strings by their distance: what setproctitle looks for. */
static const char *tell_strings(const char *what, char **v, const char *at)
{
	for (; *v; v++) {
		printf("%s %+ld ", what, (long)(*v - at));
		tell_bytes("", *v, (long)strlen(*v));
		at = *v + strlen(*v) + 1;
	}
	return at;
}

static const ElfW(auxv_t) * behind(char **envp)
{
	while (*envp)
		envp++;
	return (const void *)(envp + 1);
}

/* Entries as the kernel wrote them, and what others say of each. */
static void tell_auxv(const ElfW(auxv_t) * a)
{
	unsigned long (*libcs)(unsigned long) =
		(unsigned long (*)(unsigned long))dlsym(dlopen("libc.so.6", RTLD_NOW), "getauxval");
	long n = read_file("/proc/self/auxv"), size = 0;
	const ElfW(auxv_t) *saved = (const void *)file;

	for (; a[size].a_type != AT_NULL; size++)
		if (a[size].a_type != AT_IGNORE)
			printf("auxv %lu%s%s\n", (unsigned long)a[size].a_type,
			       getauxval(a[size].a_type) == a[size].a_un.a_val ? ""
									       : " not getauxval",
			       libcs(a[size].a_type) == a[size].a_un.a_val ? "" : " not libc");
		else
			printf("auxv AT_IGNORE\n");
	size++;
	printf("auxv is %s\n", !memcmp(saved, a, size * sizeof(*a)) && n >= size * (long)sizeof(*a)
				       ? "that of /proc"
				       : "another");
}

static int ctor_argc;
static char **ctor_argv, **ctor_envp, *ctor_first;
static char *ctor_path;

__attribute__((constructor)) static void construct(int argc, char **argv, char **envp)
{
	ctor_argc = argc;
	ctor_argv = argv;
	ctor_envp = envp;
	ctor_first = *envp;
	for (; *envp; envp++)
		if (!strncmp(*envp, "LAST=", 5))
			ctor_path = *envp;
}

static void tell_constructor(int argc, char **argv, char **envp)
{
	char *last = NULL;

	for (char **e = envp; *e; e++)
		if (!strncmp(*e, "LAST=", 5))
			last = *e;
	printf("constructor: %d %d %d %d %d\n", ctor_argc == argc, ctor_argv == argv,
	       ctor_envp == envp, ctor_first == *envp, ctor_path == last);
}

/* Writes a title over all that may be written over. */
static void take_over(char **argv, const char *end)
{
	char *title = argv[0];
	long n = end - title;

	memset(title, 'x', (size_t)n - 1);
	n = read_file("/proc/self/cmdline");
	tell_bytes("cmdline", file, n);
	n = read_file("/proc/self/environ");
	tell_bytes("environ", file, n);
}

int main(int argc, char **argv, char **envp)
{
	const char *end;
	long n;

	end = tell_strings("argv", argv, argv[0]);
	end = tell_strings("envp", envp, end);
	printf("environ %d, argv %ld, envp %ld\n", environ == envp, (long)(envp - argv) - argc,
	       (long)((char **)behind(envp) - envp));
	tell_constructor(argc, argv, envp);
	tell_auxv(behind(envp));
	n = read_file("/proc/self/cmdline");
	tell_bytes("cmdline", file, n);
	n = read_file("/proc/self/environ");
	tell_bytes("environ", file, n);
	fflush(stdout);
	take_over(argv, end);
	return 0;
}
