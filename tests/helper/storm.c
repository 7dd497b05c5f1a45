/* storm.c N: N short-lived children, ten at a time; child i ends with i modulo 256. */
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define AT_ONCE 10

int main(int argc, char **argv)
{
	int n = argc > 1 ? atoi(argv[1]) : 100, alive = 0;

	for (int i = 0; i < n; i++) {
		pid_t pid = fork();

		if (pid < 0)
			return 1;
		if (!pid) {
			close(-1);
			_exit(i & 255);
		}
		if (++alive < AT_ONCE)
			continue;
		if (wait(NULL) < 0)
			return 1;
		alive--;
	}
	while (wait(NULL) > 0)
		;
	return 0;
}
