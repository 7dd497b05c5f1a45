/*
 * pin_alone.h - PROV_PIN and PROV_VARY of a recording without prov record: what libprov can do of it
 * by itself is done, and the rest said not to be.
 */
#ifndef PROV_PIN_ALONE_H
#define PROV_PIN_ALONE_H

#include "call.h"
#include "pin.h"

/* The settings of a new log, as the variables have them; NULL: not set. */
void pin_settle(struct prov_pins *pins, const char *pin, const char *vary, const char *date);

/* The ops that tell of it, by the first process. */
void pin_tell(const struct call *c);

#endif
