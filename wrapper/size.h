/* size.h - sizes as options give them. */
#ifndef SIZE_H
#define SIZE_H

#include <stdbool.h>
#include <stdint.h>

/* 4096, 64K, 16M, 2G.  False: it is none. */
bool size_parse(const char *text, uint64_t *ret_size);

#endif
