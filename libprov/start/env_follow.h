/*
 * env_follow.h - the variable that tells prov-follow which program it stands for (env.h), and a script's arguments
 * for its interpreter.
 */
#ifndef PROV_ENV_FOLLOW_H
#define PROV_ENV_FOLLOW_H

#include "env.h"
#include "str.h"

#define ENV_FOLLOW "PROV_FOLLOWED="

/* The entry: executed was `name`, and prov-follow is to run the program at `path`. */
void follow_add(struct text *t, const char *name, const char *path);

/* Bytes that the entry may need, and what a script needs beside. */
size_t follow_size(const struct env_origin *origin);
size_t follow_script_size(const struct env_origin *origin);

/*
 * Arguments as the kernel makes them of a script, at `at`, with follow_script_size() bytes there.  Returns the
 * interpreter; NULL: the file is no script any more.
 */
const char *follow_script(struct env_block *b, char *at, const struct env_origin *origin);

#endif
