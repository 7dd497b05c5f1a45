/*
 * sync_text.h - acquisitions and releases for people: what of, and which thread had released it.
 */
#ifndef PROV_SYNC_TEXT_H
#define PROV_SYNC_TEXT_H

#include "recording/read.h"

/* "mutex", "read-lock": the letter of ACQUIRE and RELEASE as a word; "?" for one of a newer prov.
 */
const char *sync_word(uint64_t what);

/* The fields of such an op. */
void sync_text_print(const struct recording *r, const struct op *op);

#endif
