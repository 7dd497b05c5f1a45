/* chance.c - the descriptors and names that a step is about. */
#include "tables.h"

#include <limits.h>
#include <stdio.h>

unsigned int chance(unsigned int n)
{
	all->chance ^= all->chance << 13;
	all->chance ^= all->chance >> 7;
	all->chance ^= all->chance << 17;
	return (unsigned int)(all->chance >> 20) % n;
}

int maybe(int flag)
{
	return chance(2) ? flag : 0;
}

int pick(void)
{
	for (int i = 0; i < 100; i++) {
		int fd = (int)chance(FDS);
		if (is_open(fd))
			return fd;
	}
	return (int)chance(FDS);
}

const char *file_name(void)
{
	static char name[16];

	snprintf(name, sizeof(name), "f%u", chance(6));
	return name;
}

const char *dir_name(void)
{
	static char name[PATH_MAX + 8];

	/* Absolute, for who has gone into one of them. */
	if (chance(2))
		snprintf(name, sizeof(name), "%s/d%u", all->place, chance(4));
	else
		snprintf(name, sizeof(name), "d%u", chance(4));
	return name;
}
