/*
 * pins.h - what of a run's sources could be pinned or varied, as its recording says.
 */
#ifndef PROV_AUDIT_PINS_H
#define PROV_AUDIT_PINS_H

#include "source.h"

/* Sets why a source could not be, to be freed, where that has not been said yet. */
void pins_missed(const char *recording, char *why[N_SOURCES]);

#endif
