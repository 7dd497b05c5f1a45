/* size.c - see size.h. */
#include "size.h"

#include <stdlib.h>
#include <string.h>

bool size_parse(const char *text, uint64_t *ret_size)
{
	static const char units[] = "KMG";
	char *end;
	unsigned long long n = strtoull(text, &end, 10);
	const char *unit = *end ? strchr(units, *end) : NULL;

	if (*text < '0' || *text > '9' || (*end && (!unit || end[1])))
		return false;
	for (; unit && unit >= units; unit--)
		n = n > UINT64_MAX >> 11 ? UINT64_MAX >> 1 : n << 10;
	*ret_size = n;
	return n <= UINT64_MAX >> 1;
}
