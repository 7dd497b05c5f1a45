/* launch.c - see launch.h. */
#include "launch.h"

#include "launcher_log.h"
#include "message.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PR_SET_SYSCALL_USER_DISPATCH
#define PR_SET_SYSCALL_USER_DISPATCH 59
#define PR_SYS_DISPATCH_OFF	     0
#endif

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

/* The path of this program, without links; where there is no /proc, by the name it was run by. */
static int find_self(char path[PATH_MAX])
{
	const char *given = (const char *)getauxval(AT_EXECFN);
	ssize_t n = readlink("/proc/self/exe", path, PATH_MAX - 1);

	if (n < 0)
		return given && realpath(given, path) != NULL;
	path[n] = 0;
	return 1;
}

char *launch_library(int level)
{
	char path[PATH_MAX + 64];
	char *base;

	if (!find_self(path))
		return NULL;
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

/* The entry's place, or NULL: the last of several, which ld.so heeds, or the first. */
static char **place_of(char **environment, const char *name, int is_last)
{
	char **place = NULL;

	for (; *environment && (is_last || !place); environment++)
		if (is_variable(*environment, name))
			place = environment;
	return place;
}

static const char *value_at(char **place)
{
	return place ? strchr(*place, '=') + 1 : NULL;
}

static char *preload_entry(char **environment, const char *library)
{
	const char *preload = value_at(place_of(environment, "LD_PRELOAD", 1));
	char *entry;

	/* Last of the preloads, so closest to libc: what the others do to a call is seen as done.
	 */
	return asprintf(&entry, "LD_PRELOAD=%s%s%s", preload ? preload : "",
			preload && *preload ? ":" : "", library) < 0
		       ? NULL
		       : entry;
}

#define ORDER "verify_asan_link_order=0"

static int says_order(const char *options)
{
	size_t n = strlen(options), tail = sizeof(ORDER) - 1;

	return n >= tail && !strcmp(options + n - tail, ORDER);
}

/*
 * AddressSanitizer insists on being the first library, unless set otherwise: libprov/start/env.c.  Returns
 * what was done (libprov/start/env.h, enum env_sanitizer), or -1.
 */
static int add_sanitizer(char **environment, size_t *n)
{
	char **place = place_of(environment, "ASAN_OPTIONS", 0);
	const char *options = value_at(place);
	char *entry;

	if (options && says_order(options))
		return 0;
	if (asprintf(&entry, "ASAN_OPTIONS=%s%s" ORDER, options ? options : "",
		     options ? ":" : "") < 0)
		return -1;
	if (!place)
		place = &environment[(*n)++];
	*place = entry;
	return options ? 2 : 1;
}

/*
 * Here the command's environment is set; ours comes last, as libprov/start/env.h has it.  Recordings inside
 * recordings: the outer libprov, loaded into this process, hides its own entries from environ and adds
 * them again at our exec; the inner recording has a copy of the library under another name, and a
 * variable to go with it.
 */
char **launch_environment(const struct rawlog *log, int level, const char *library)
{
	char name[32] = "PROV_LOG";
	char **environment;
	int sanitizer;
	size_t n = 0;

	while (environ && environ[n])
		n++;
	environment = calloc(n + 5, sizeof(*environment));
	if (!environment)
		return NULL;
	if (n)
		memcpy(environment, environ, n * sizeof(*environment));
	if (level > 1)
		snprintf(name, sizeof(name), "PROV_LOG_%d", level);
	sanitizer = add_sanitizer(environment, &n);
	environment[n] = sanitizer < 0 ? NULL : preload_entry(environment, library);
	if (!environment[n])
		return NULL;
	/* How the command begins: 0, as the first image of the recording, which tells descriptors.
	 */
	if (asprintf(&environment[++n], "%s=%s;%d;%d;0;%d", name, log->path, LAUNCHER_IMAGE,
		     LAUNCHER_TOKEN, sanitizer) < 0)
		return NULL;
	return environment;
}

char **launch_arguments(struct program *program, char **cmd)
{
	size_t count = 0, n = 0;
	char **argv;

	while (cmd[count])
		count++;
	argv = calloc(count + 3, sizeof(*argv));
	if (!argv)
		return NULL;
	if (*program->interpreter) {
		argv[n++] = program->interpreter;
		if (*program->argument)
			argv[n++] = program->argument;
		argv[n++] = program->path;
		cmd++;
	}
	while (*cmd)
		argv[n++] = *cmd++;
	return argv;
}

char **launch_followed(const struct rawlog *log, int level, const char *library,
		       const struct program *program)
{
	const char *name = program->path;
	const char *path = *program->interpreter ? program->interpreter : name;
	char **environment = launch_environment(log, level, library);
	size_t n = 0;

	while (environment && environment[n])
		n++;
	if (!environment || asprintf(&environment[n], "PROV_FOLLOWED=%zu;%zu;%s;%s;%s",
				     strlen(library), strlen(name), library, name, path) < 0)
		return NULL;
	return environment;
}

char *launch_follower(const char *library)
{
	char *path;

	if (prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_OFF, 0, 0, 0) ||
	    asprintf(&path, "%.*s/prov-follow", (int)(strrchr(library, '/') - library), library) <
		    0)
		return NULL;
	return access(path, X_OK) ? NULL : path;
}

static void become(const char *file, char **argv, char **environment, const struct inherit *was,
		   int errors)
{
	int e;

	environ = environment;
	inherit_restore(was);
	execvp(file, argv);
	e = errno;
	if (write(errors, &e, sizeof(e)) != sizeof(e))
		_exit(127);
	_exit(127);
}

pid_t launch(const char *file, char **argv, char **environment, const struct inherit *was,
	     int *ret_is_exec)
{
	int errors[2], e = 0;
	pid_t pid;

	*ret_is_exec = 0;
	if (pipe2(errors, O_CLOEXEC) < 0)
		return -errno;
	pid = fork();
	if (!pid)
		become(file, argv, environment, was, errors[1]);
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
