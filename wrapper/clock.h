/* clock.h - the recording's clock, as the launcher reads it. */
#ifndef CLOCK_H
#define CLOCK_H

#include <stdint.h>
#include "prov/format.h"

/* The clock that processes of this machine can read without a system call and compare. */
enum prov_clock clock_best(void);

uint64_t clock_ticks(enum prov_clock clock);
uint64_t clock_mono_ns(void);
uint64_t clock_real_ns(void);

/* One calibration point: the two clocks at (nearly) the same moment. */
void clock_pair(enum prov_clock clock, uint64_t *ret_ticks, uint64_t *ret_mono_ns);

#endif
