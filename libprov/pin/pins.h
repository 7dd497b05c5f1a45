/* pins.h - all that generated/pinned.c is written in. */
#ifndef PROV_PINS_H
#define PROV_PINS_H

#include "hooked_headers.h"

#include "pin.h"
#include "pin_clock.h"
#include "pin_files.h"
#include "pin_machine.h"
#include "pin_order.h"
#include "pin_random.h"
#include "real.h"

#endif
