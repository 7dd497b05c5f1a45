/* names.c - says of each name on standard input whether the dynamic linker finds it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>

int main(void)
{
	char name[128];

	while (scanf("%127s", name) == 1)
		printf("%s %d\n", name, dlsym(RTLD_DEFAULT, name) != NULL);
	return 0;
}
