/*
 * hash.h - what a file holds now, in one number.
 */
#ifndef PROV_HASH_H
#define PROV_HASH_H

#include <stdbool.h>

/* SHA-256 of the file as it is now, in hex; false if it is no regular file or cannot be read. */
bool hash_now(const char *path, char hex[65]);

#endif
