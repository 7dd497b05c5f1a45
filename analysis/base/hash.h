/*
 * hash.h - what a file holds now, in one number.
 */
#ifndef PROV_HASH_H
#define PROV_HASH_H

#include <stdbool.h>
#include <sys/stat.h>

/* SHA-256 of the file as it is now, in hex; false if it is no regular file or cannot be read. */
bool hash_now(const char *path, char hex[65]);

/* A regular file to be read, also where a link leads to it if that is followed; of anything else,
 * which is not opened, -1 and EINVAL.  *st: filled if
 * it is there. */
int hash_open(const char *path, bool is_followed, struct stat *st);

/* SHA-256 from where the descriptor stands. */
bool hash_fd(int fd, char hex[65]);

#endif
