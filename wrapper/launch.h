/* launch.h - starts CMD in the environment that makes it recorded. */
#ifndef LAUNCH_H
#define LAUNCH_H

#include <sys/types.h>
#include "inherit.h"
#include "rawlog.h"

/* libprov.so, beside this program; NULL with errno if it is not there or cannot be named. */
char *launch_library(void);

/*
 * environ with PROV_LOG and with `library` at the end of LD_PRELOAD.  The vector and the two new
 * strings are malloc'ed; the rest is environ's own.  NULL: out of memory.
 */
char **launch_environment(const struct rawlog *log, const char *library);

/*
 * Forks; the child becomes what it was given and executes argv as execvp() does.  Returns the pid,
 * or a negative errno: `ret_is_exec` tells whether it is exec's (the child is reaped) or fork's.
 */
pid_t launch(char **argv, char **environment, const struct inherit *was, int *ret_is_exec);

#endif
