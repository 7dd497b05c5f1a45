/* bytes.h - where two files begin to differ. */
#ifndef PROV_DIFF_BYTES_H
#define PROV_DIFF_BYTES_H

#include <jansson.h>

/*
 * {"offset": of the first byte that differs, "a": the text around it, "b": the same of the other}.
 * NULL: they are the same, or cannot be read.
 */
json_t *diff_bytes(const char *a, const char *b);

#endif
