/*
 * image.h - a recording as the fuzzer mutates it: uncompressed, chunks 8-aligned as in the compact
 * form.  Mutation is by structure: ops, fields and chunks are changed, and sizes and checksums are
 * made right again.
 */
#ifndef FUZZ_IMAGE_H
#define FUZZ_IMAGE_H

#include <stddef.h>
#include <stdint.h>

/* Makes the checksums of header and chunks right; form 0: leaves the form. */
void image_mend(uint8_t *bytes, size_t n, uint32_t form);

/* The compact form of an image, or a copy of what is no image; to be freed. */
uint8_t *image_compact(const uint8_t *bytes, size_t n, size_t *ret_n);

/* Changes one thing of an image of n bytes in room for `max`; returns its new size. */
size_t image_mutate(uint8_t *bytes, size_t n, size_t max, unsigned int seed);

#endif
