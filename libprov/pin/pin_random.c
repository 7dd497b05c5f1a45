/* pin_random.c - see pin_random.h. */
#include "pin_random.h"

#include "pin_place.h"
#include "str.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

void pin_draw(void *buf, size_t n)
{
	unsigned char *to = buf;

	while (n) {
		uint64_t word = pin_next_word();
		size_t part = n < sizeof(word) ? n : sizeof(word);

		bytes_copy(to, &word, part);
		to += part;
		n -= part;
	}
}

ssize_t pin_getrandom(ssize_t ret, void *buf)
{
	if (ret > 0 && pin_is_fixed(PIN_RANDOM))
		pin_draw(buf, (size_t)ret);
	return ret;
}

int pin_getentropy(int ret, void *buf, size_t n)
{
	if (!ret && pin_is_fixed(PIN_RANDOM))
		pin_draw(buf, n);
	return ret;
}

uint32_t pin_arc4random(void)
{
	return (uint32_t)pin_next_word();
}

/* Without the numbers at the end of the range, which would make small results likelier. */
uint32_t pin_arc4random_uniform(uint32_t bound)
{
	uint32_t least = bound < 2 ? 0 : -bound % bound, number;

	if (bound < 2)
		return 0;
	do
		number = pin_arc4random();
	while (number < least);
	return number % bound;
}
