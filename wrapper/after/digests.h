/*
 * digests.h - digests of files that were read before: a table in the user's cache directory.
 */
#ifndef WRAPPER_DIGESTS_H
#define WRAPPER_DIGESTS_H

#include <stdbool.h>
#include <sys/stat.h>

/* -1: there is none to be had, and nothing is found or kept. */
int digests_open(void);

/* The digest of a file that has not been changed since it was kept. */
bool digests_find(int table, const struct stat *st, char hex[65]);

/* As it was when *st was asked for, and is after it was read. */
void digests_keep(int table, const struct stat *st, const char hex[65]);

#endif
