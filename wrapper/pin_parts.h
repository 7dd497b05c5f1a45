/*
 * pin_parts.h - parts of sources that --vary may name, as filesystem.order, or variable.NAME[=VALUE]:
 * those vary, and the source's other parts are pinned.
 *
 * variable.NAME=VALUE is set; without a value a variable is what it would not be otherwise: there, if
 * --pin=variable leaves it out, else unset.  A value ends with the list: commas are its own.
 */
#ifndef PIN_PARTS_H
#define PIN_PARTS_H

#include <stddef.h>
#include <stdint.h>

#define PIN_VARIABLES_MAX 64

struct pin_parts {
	uint32_t named;	  /* bits 1 << PROV_PART_ORDER ... */
	uint32_t sources; /* of which parts were named, bits 1 << PIN_CLOCK ... */
	uint32_t whole;	  /* which were named without */
	const char *variables[PIN_VARIABLES_MAX]; /* NAME or NAME=VALUE */
	size_t n_variables;
};

/* Bytes of the first word of a list. */
size_t pin_parts_length(const char *list);

/* The n bytes at `at`: "identity.host".  The source, or -1: there is none such. */
int pin_parts_add(struct pin_parts *parts, const char *at, size_t n);

/* Parts that are pinned though their source is varied. */
uint32_t pin_parts_kept(const struct pin_parts *parts);

/* "NAME=", the beginning of an entry of the environment, is named without a value. */
int pin_parts_toggles(const struct pin_parts *parts, const char *entry);

/* Sets variables, and unsets those without a value but those that is_there() says of "NAME". */
void pin_parts_assign(const struct pin_parts *parts, int is_there(const char *name));

#endif
