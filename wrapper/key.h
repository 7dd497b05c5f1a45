/*
 * key.h - the key that secrets are hashed with (prov/secret.h): the user's, for all recordings.
 */
#ifndef KEY_H
#define KEY_H

#include "prov/secret.h"

/*
 * Reads it, or makes it at the first time.  Returns 0, or a negative errno: the user has none, and
 * *ret_key is one for this recording alone.
 */
int key_of_user(struct secret_key *ret_key);

#endif
