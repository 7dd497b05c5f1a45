/*
 * env_lend.h - the environment that libc itself passes on, in system() and popen(): `environ` is
 * another one during the call.
 *
 * Other threads read `environ` meanwhile, change it, and lend theirs: so what was lent stays mapped
 * and is used again, and the program's own comes back when there is no loan.
 */
#ifndef PROV_ENV_LEND_H
#define PROV_ENV_LEND_H

#include "env.h"

struct loan;

/*
 * From now on `environ` is one in which a child finds the log.  *ret is NULL if there is no memory.
 * It is set, and set to NULL by the end of the loan, in the same moment as `environ`: a thread may be
 * cancelled just before or behind it (pthread_setcanceltype(3), asynchronous).
 */
void env_lend(struct loan **ret, const char *path, const struct env_origin *origin);
void env_lend_end(struct loan **loan);

/* In the child of a fork: the loans are those of threads that are not here. */
void env_lend_forked(void);

#endif
