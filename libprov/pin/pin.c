/* pin.c - see pin.h. */
#include "pin.h"

#include "pin_random.h"
#include "real.h"

uint32_t pin_sources;

void pin_begin(void)
{
	const struct prov_pins *pins = pin_settings();

	pin_sources = pins->pinned | pins->varied;
	if (pin_sources)
		real_replace(pin_instead);
	if (pin_has(PIN_RANDOM))
		pin_device_begin();
}
