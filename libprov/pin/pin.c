/* pin.c - see pin.h. */
#include "pin.h"

#include "hot.h"
#include "pin_number.h"
#include "pin_random.h"
#include "real.h"
#include "record.h"

HOT uint32_t pin_sources; /* looked at by each process that begins */

void pin_begin(void)
{
	const struct prov_pins *pins = pin_settings();

	pin_sources = pins->pinned | pins->varied;
	if (pin_sources)
		real_replace(pin_instead);
	if (pin_has(PIN_FILESYSTEM))
		rec_true_id = pin_true_id;
	if (pin_has(PIN_RANDOM))
		pin_device_begin();
}
