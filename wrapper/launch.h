/* launch.h - starts CMD in the environment that makes it recorded. */
#ifndef LAUNCH_H
#define LAUNCH_H

#include <sys/types.h>
#include "inherit.h"
#include "program.h"
#include "rawlog.h"

#define LAUNCH_PATH_MAX 1000 /* libprov keeps paths of its own in 1024 bytes */
#define LAUNCH_LEVELS	3 /* copies of libprov.so that are installed: recordings may nest so deep */

/* 1, or one more than that of the recording that this process is part of. */
int launch_level(void);

/* libprov.so or, in a recording, libprov-LEVEL.so, beside this program; NULL with errno. */
char *launch_library(int level);

/*
 * environ with PROV_LOG and with `library` at the end of LD_PRELOAD.  The vector and the two new
 * strings are malloc'ed; the rest is environ's own.  NULL: out of memory.
 */
char **launch_environment(const struct rawlog *log, int level, const char *library);

/*
 * The same with what prov-follow is to run in the place of a program that cannot load libprov: the program, or the
 * interpreter of a script.
 */
char **launch_followed(const struct rawlog *log, int level, const char *library,
		       const struct program *program);

/* Arguments of it, as the kernel makes them of a script's; malloc'ed.  NULL: out of memory. */
char **launch_arguments(struct program *program, char **cmd);

/* prov-follow beside the library; NULL: it is not there, or the kernel has not what it needs. */
char *launch_follower(const char *library);

/*
 * Forks; the child becomes what it was given and executes `file` as execvp() does, with argv.  Returns the pid,
 * or a negative errno: `ret_is_exec` tells whether it is exec's (the child is reaped) or fork's.
 */
pid_t launch(const char *file, char **argv, char **environment, const struct inherit *was,
	     int *ret_is_exec);

#endif
