/* gap_meaning.h - the reasons of gaps in plain words: what happened, and what to do about it. */
#ifndef PROV_GAP_MEANING_H
#define PROV_GAP_MEANING_H

#include "base/util.h"

/* A line for people; NULL: a reason that only a newer prov knows. */
const char *gap_meaning(struct str reason);

#endif
