/* launch.c - see launch.h. */
#define _GNU_SOURCE
#include "launch.h"

#include "pen.h"
#include "say.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

char *launch_library(void)
{
	char path[PATH_MAX + sizeof("libprov.so")];
	ssize_t n = readlink("/proc/self/exe", path, PATH_MAX);
	char *slash;

	if (n < 0)
		return NULL;
	path[n] = 0;
	slash = strrchr(path, '/');
	strcpy(slash + 1, "libprov.so");
	/* LD_PRELOAD separates by these and knows no escape. */
	if (strpbrk(path, ": ")) {
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

/*
 * Here the command's environment is set.  Recording inside a recording: the launcher's own
 * PROV_LOG and LD_PRELOAD entry of an outer recording are not in environ, since the outer libprov
 * (loaded into this process) hides them and adds them again at our exec.
 */
char **launch_environment(const struct rawlog *log, const char *library)
{
	const char *preload = getenv("LD_PRELOAD");
	char **environment, *preload_entry, *log_entry;
	size_t n = 0;

	while (environ && environ[n])
		n++;
	environment = calloc(n + 3, sizeof(*environment));
	if (!environment)
		return NULL;
	memcpy(environment, environ, n * sizeof(*environment));
	/* Last of the preloads, so closest to libc: what the others do to a call is seen as done.
	 */
	if (asprintf(&preload_entry, "LD_PRELOAD=%s%s%s", preload ? preload : "",
		     preload && *preload ? ":" : "", library) < 0)
		return NULL;
	if (asprintf(&log_entry, "PROV_LOG=%s;%d;%d;0", log->path, PEN_IMAGE, PEN_TOKEN) < 0)
		return NULL;
	set_entry(environment, &n, "LD_PRELOAD", preload_entry);
	set_entry(environment, &n, "PROV_LOG", log_entry);
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
	errors[0] = own_fd(errors[0]);
	errors[1] = own_fd(errors[1]);
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
