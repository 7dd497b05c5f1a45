/* launch.c - see launch.h. */
#include "launch.h"

#include "pen.h"
#include "say.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* One loaded object: is it the libprov of an outer recording?  dl_iterate_phdr() calls this. */
static int see_object(struct dl_phdr_info *info, size_t size, void *data)
{
	const char *base = strrchr(info->dlpi_name, '/');
	int *level = data, n = 0;

	(void)size;
	base = base ? base + 1 : info->dlpi_name;
	if (!strcmp(base, "libprov.so"))
		n = 1;
	else if (sscanf(base, "libprov-%d.so", &n) != 1)
		n = 0;
	if (n > *level)
		*level = n;
	return 0;
}

int launch_level(void)
{
	int level = 0;

	dl_iterate_phdr(see_object, &level);
	return level + 1;
}

char *launch_library(int level)
{
	char path[PATH_MAX + 64];
	ssize_t n = readlink("/proc/self/exe", path, PATH_MAX);
	char *base;

	if (n < 0)
		return NULL;
	path[n] = 0;
	base = strrchr(path, '/') + 1;
	if (level == 1)
		strcpy(base, "libprov.so");
	else
		sprintf(base, "libprov-%d.so", level);
	/* LD_PRELOAD separates by these and knows no escape. */
	if (strpbrk(path, ": ") || strlen(path) >= LAUNCH_PATH_MAX) {
		errno = EINVAL;
		return NULL;
	}
	return access(path, R_OK) < 0 ? NULL : strdup(path);
}

static int is_variable(const char *entry, const char *name)
{
	size_t n = strlen(name);

	return !strncmp(entry, name, n) && entry[n] == '=';
}

/* Replaces the last entry of that name (the one ld.so heeds), or appends. */
static void set_entry(char **environment, size_t *n, const char *name, char *entry)
{
	for (size_t i = *n; i-- > 0;)
		if (is_variable(environment[i], name)) {
			environment[i] = entry;
			return;
		}
	environment[(*n)++] = entry;
	environment[*n] = NULL;
}

static char *preload_entry(const char *library)
{
	const char *preload = getenv("LD_PRELOAD");
	char *entry;

	/* Last of the preloads, so closest to libc: what the others do to a call is seen as done.
	 */
	return asprintf(&entry, "LD_PRELOAD=%s%s%s", preload ? preload : "",
			preload && *preload ? ":" : "", library) < 0
		       ? NULL
		       : entry;
}

/* AddressSanitizer insists on being the first library, unless told otherwise: libprov/env.c. */
static char *sanitizer_entry(void)
{
	const char *options = getenv("ASAN_OPTIONS");
	char *entry;

	return asprintf(&entry, "ASAN_OPTIONS=%s%sverify_asan_link_order=0", options ? options : "",
			options && *options ? ":" : "") < 0
		       ? NULL
		       : entry;
}

/*
 * Here the command's environment is set.  Recordings inside recordings: the outer libprov, loaded
 * into this process, hides its own entries from environ and adds them again at our exec; the inner
 * recording has a copy of the library under another name, and a variable to go with it.
 */
char **launch_environment(const struct rawlog *log, int level, const char *library)
{
	char name[32] = "PROV_LOG", *entry;
	char **environment;
	size_t n = 0;

	while (environ && environ[n])
		n++;
	environment = calloc(n + 4, sizeof(*environment));
	if (!environment)
		return NULL;
	if (n)
		memcpy(environment, environ, n * sizeof(*environment));
	if (level > 1)
		snprintf(name, sizeof(name), "PROV_LOG_%d", level);
	/* How the command begins: 0, as the first image of the recording, which tells descriptors.
	 */
	if (asprintf(&entry, "%s=%s;%d;%d;0", name, log->path, PEN_IMAGE, PEN_TOKEN) < 0)
		return NULL;
	set_entry(environment, &n, name, entry);
	entry = preload_entry(library);
	if (!entry)
		return NULL;
	set_entry(environment, &n, "LD_PRELOAD", entry);
	entry = sanitizer_entry();
	if (!entry)
		return NULL;
	set_entry(environment, &n, "ASAN_OPTIONS", entry);
	return environment;
}

static void become(char **argv, char **environment, const struct inherit *was, int errors)
{
	int e;

	environ = environment;
	inherit_restore(was);
	execvp(argv[0], argv);
	e = errno;
	if (write(errors, &e, sizeof(e)) != sizeof(e))
		_exit(127);
	_exit(127);
}

pid_t launch(char **argv, char **environment, const struct inherit *was, int *ret_is_exec)
{
	int errors[2], e = 0;
	pid_t pid;

	*ret_is_exec = 0;
	if (pipe2(errors, O_CLOEXEC) < 0)
		return -errno;
	pid = fork();
	if (!pid)
		become(argv, environment, was, errors[1]);
	e = pid < 0 ? errno : 0;
	close(errors[1]);
	/* End of file: exec succeeded and closed the other end. */
	if (pid > 0 && read(errors[0], &e, sizeof(e)) == sizeof(e)) {
		waitpid(pid, NULL, 0);
		*ret_is_exec = 1;
	}
	close(errors[0]);
	return e ? -e : pid;
}
