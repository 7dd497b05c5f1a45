/* shell_ends.c - runs two shells by libc's functions, then ends its first thread before another. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_t first;

static void *outlive(void *arg)
{
	pthread_join(first, arg);
	exit(15);
}

int main(void)
{
	FILE *f;
	pthread_t t;

	if (system("exit 3") != 3 << 8)
		return 1;
	f = popen("exit 5", "r");
	if (!f || pclose(f) != 5 << 8)
		return 2;
	first = pthread_self();
	if (pthread_create(&t, NULL, outlive, NULL))
		return 3;
	pthread_exit(NULL);
}
