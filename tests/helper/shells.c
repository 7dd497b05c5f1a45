/*
 * shells.c - runs programs in every way that takes its environment from elsewhere than envp: clears
 * the environment, then system, popen, posix_spawn with NULL and empty envp, execve with NULL envp.
 */
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static void spawn(char *const envp[])
{
	char *argv[] = {"env", NULL};
	int status = -1;
	pid_t pid;

	if (posix_spawn(&pid, "/usr/bin/env", NULL, NULL, argv, envp) ||
	    waitpid(pid, &status, 0) != pid)
		abort();
	printf("spawn %d\n", status);
	fflush(stdout);
}

int main(void)
{
	char line[100], *const none[] = {NULL}, *argv[] = {"env", NULL};
	FILE *f;

	setvbuf(stdout, NULL, _IOLBF, 0);
	printf("PROV_LOG %s LD_PRELOAD %s\n", getenv("PROV_LOG") ? "set" : "unset",
	       getenv("LD_PRELOAD") ? "set" : "unset");
	clearenv();
	printf("system %d\n", system("/usr/bin/env | sort; exit 3"));
	f = popen("/usr/bin/env | sort", "r");
	while (f && fgets(line, sizeof(line), f))
		fputs(line, stdout);
	printf("pclose %d\n", pclose(f));
	spawn(none);
	spawn(environ);
	setenv("ONE", "1", 1);
	spawn(environ);
	printf("system %d %d\n", system("/usr/bin/env | sort"), environ != NULL);
	execve("/usr/bin/env", argv, NULL);
	return 1;
}
