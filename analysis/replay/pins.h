/* pins.h - the sources that prov record --pin or --vary answered, or could not (PIN ops). */
#ifndef PINS_H
#define PINS_H

#include <jansson.h>

#include "model.h"

/* "clock" and its like. */
const char *pins_word(enum pin_source source);

/* A list of objects, by source. */
json_t *pins_json(const struct model *m);

/* A line for each enum pin_how that there is. */
void pins_print(const struct model *m);

#endif
