/* pin_alone.c - see pin_alone.h. */
#include "pin_alone.h"

#include "clock.h"
#include "str.h"
#include "put.h"

#define SECOND	  1000000000ull
#define N_SOURCES (PIN_LIMITS + 1)
#define ALL	  ((1u << N_SOURCES) - 1)
#define OURS                                                                                       \
	(1u << PIN_CLOCK | 1u << PIN_RANDOM | 1u << PIN_IDENTITY | 1u << PIN_MACHINE |             \
	 1u << PIN_FILESYSTEM)

/* As the launcher has them (wrapper/pin.c): the date, and by how much a varied clock is ahead. */
#define DATE  1577836800u
#define SHIFT 34410600u

static uint32_t pinned, varied; /* asked for */

static bool is_word(const char *at, size_t n, const char *word)
{
	return str_len(word) == n && str_starts(at, word);
}

/* In the order of enum pin_source; no table of pointers, which would be relocated at each start. */
static uint32_t bit_of(const char *at, size_t n)
{
	static const char words[] =
		"clock\0random\0variable\0identity\0machine\0filesystem\0place\0"
		"locale\0zone\0network\0address\0schedule\0limits";
	const char *word = words;

	if (is_word(at, n, "all") || is_word(at, n, "1"))
		return ALL;
	if (is_word(at, n, "fs"))
		return 1u << PIN_FILESYSTEM;
	for (unsigned int i = 0; i < N_SOURCES; i++, word += str_len(word) + 1)
		if (is_word(at, n, word))
			return 1u << i;
	return 0;
}

static uint32_t parse(const char *list)
{
	uint32_t sources = 0;

	if (!list || str_eq(list, "0"))
		return 0;
	while (*list) {
		const char *end = list;

		while (*end && *end != ',')
			end++;
		sources |= bit_of(list, (size_t)(end - list));
		list = end + (*end == ',');
	}
	return sources;
}

static uint64_t date_of(const char *text)
{
	const char *rest = text;
	uint64_t s = text ? str_u(&rest) : 0;

	return (text && *text && !*rest && s < 1ull << 33 ? s : DATE) * SECOND;
}

void pin_settle(struct prov_pins *pins, const char *pin, const char *vary, const char *date)
{
	varied = parse(vary);
	pinned = parse(pin) & ~varied;
	pins->pinned = pinned & OURS;
	pins->varied = varied & OURS;
	pins->date_ns = varied & 1u << PIN_CLOCK ? SHIFT * SECOND : date_of(date);
	pins->begun_ns = clock_ns(CLOCK_REALTIME_COARSE);
}

void pin_tell(const struct call *c)
{
	for (unsigned int i = 0; i < N_SOURCES; i++) {
		uint32_t bit = 1u << i;
		enum pin_how how = !(bit & OURS)  ? PIN_MISSED
				   : varied & bit ? PIN_VARIED
						  : PIN_PINNED;

		if ((pinned | varied) & bit)
			put_PIN(c, 0, i, how,
				how == PIN_MISSED   ? "only prov record does this"
				: i == PIN_IDENTITY ? "names of the host; not pids"
						    : "");
	}
}
