/*
 * pin.h - sources that are answered otherwise than the system says, because prov record --pin or
 * --vary asked for it (or PROV_PIN, PROV_VARY): which ones, and how they get into the way of a call.
 *
 * Nothing of this is on the way of a call without --pin and --vary: what is pinned stands in the table of
 * real functions instead of the real one (real.h), which it calls.  So wrappers are as ever, and
 * record what the program got.  spec/libc.def has the rows (`pin`), generated/pinned.c what stands in
 * the table, and each file of this room one source.
 *
 * The settings are in the log's first page (prov_file.pins), and so is what all processes share.
 *
 * Functions here are async-signal-safe, and leave errno as the real function left it.
 */
#ifndef PROV_PIN_H
#define PROV_PIN_H

#include <stdbool.h>
#include <stdint.h>

#include "log.h"
#include "ops.h"

/* Bits 1 << PIN_CLOCK ...: pinned or varied; 0 without either. */
extern uint32_t pin_sources __attribute__((visibility("hidden")));

static inline bool pin_has(enum pin_source source)
{
	return __builtin_expect(pin_sources & 1u << source, 0);
}

static inline struct prov_pins *pin_settings(void)
{
	return &log_now.file->pins;
}

/* Pinned, where it is not varied. */
static inline bool pin_is_fixed(enum pin_source source)
{
	return pin_settings()->pinned & 1u << source;
}

/* A part of a source: pinned by itself where another part is what varies. */
static inline bool pin_is_fixed_part(enum pin_source source, enum prov_part part)
{
	return pin_is_fixed(source) || log_now.file->pin_kept & 1u << part;
}

/* The log has been joined: begins what its settings say. */
void pin_begin(void);

/* The function that is to stand in the table for the real one, f.  generated/pinned.c */
void *pin_instead(unsigned int real_no, void *f);

#endif
