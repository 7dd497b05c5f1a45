/* version.c - functions that libc has in several versions: each caller gets its own, recorded. */
#include "expect.h"

#include <ftw.h>
#include <glob.h>
#include <limits.h>
#include <spawn.h>
#include <sys/wait.h>

#if defined(__x86_64__)
__asm__(".symver old_realpath, realpath@GLIBC_2.2.5\n"
	".symver old_glob, glob@GLIBC_2.2.5\n"
	".symver old_nftw, nftw@GLIBC_2.2.5\n"
	".symver old_posix_spawn, posix_spawn@GLIBC_2.2.5\n");
__typeof__(realpath) old_realpath;
__typeof__(glob) old_glob;
__typeof__(nftw) old_nftw;
__typeof__(posix_spawn) old_posix_spawn;

static int on_name(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)path, (void)st, (void)type, (void)ftw;
	return 0;
}

/* The old one allocates nothing. */
static void realpaths(void)
{
	char *resolved, *volatile none = NULL;

	MUST(mkdir("d", 0777) == 0);
	errno = 0;
	MUST(!old_realpath("d", none) && errno == EINVAL);
	expect("realpath call=realpath ret=-1 errno=EINVAL");
	MUST((resolved = realpath("d", none)));
	expect("realpath call=realpath ret=0 errno=none resolved=%s", resolved);
	free(resolved);
}

/* The old one runs what is no program as a script of the shell. */
static void spawns(void)
{
	char *argv[] = {"script", NULL}, *envp[] = {NULL};
	int status;
	pid_t pid;
	FILE *f = fopen("script", "w");

	MUST(f && fputs("exit 5\n", f) >= 0 && fchmod(fileno(f), 0755) == 0 && fclose(f) == 0);
	MUST(posix_spawn(&pid, "./script", NULL, NULL, argv, envp) == ENOEXEC);
	expect("spawn call=posix_spawn errno=ENOEXEC path=./script");
	MUST(old_posix_spawn(&pid, "./script", NULL, NULL, argv, envp) == 0);
	expect("spawn call=posix_spawn errno=none path=./script child=%d", pid);
	MUST(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 5);
}

/* The old ones know fewer flags. */
static void walks(void)
{
	glob_t found;

	MUST(old_glob("d*", 0, NULL, &found) == 0 && found.gl_pathc == 1);
	expect("open call=opendir path=.");
	globfree(&found);
	MUST(old_nftw("d", on_name, 3, 1 << 10) == 0);
	MUST(nftw("d", on_name, 3, 1 << 10) == -1 && errno == EINVAL);
	expect("stat call=nftw path=d");
}

int main(void)
{
	realpaths();
	spawns();
	walks();
	return 0;
}
#else
int main(void)
{
	return 0;
}
#endif
