/*
 * deeds.c - deeds DIR: one of each thing that makes the recorder call the kernel by itself; prints
 * what came of it.  Nothing it prints depends on pids, addresses or time.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <locale.h>
#include <pthread.h>
#include <pwd.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static void say(const char *what, long value)
{
	printf("%s %ld errno %d\n", what, value, errno);
	fflush(stdout);
	errno = 0;
}

static int reap(pid_t pid)
{
	int status = -1;

	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return status;
}

static int n_found;

static int found(const char *path, const struct stat *st, int type, struct FTW *where)
{
	(void)path, (void)st, (void)type, (void)where;
	n_found++;
	return 0;
}

static void files(void)
{
	char buf[400], name[] = "tempXXXXXX";
	struct dirent **list;
	struct stat st;
	glob_t g = {0};
	FILE *f = fopen("made", "w");
	int fd, n;

	say("written", fprintf(f, "text\n") + fclose(f));
	fd = open("made", O_RDONLY);
	say("read", read(fd, buf, sizeof(buf)));
	say("mapped", mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0) != MAP_FAILED);
	say("closed", close(fd));
	say("not there", open("nothing", O_RDONLY));
	fd = mkstemp(name);
	say("temporary", fd >= 0);
	say("removed", unlink(name));
	close(fd);
	memset(buf, 'x', 399);
	buf[399] = '\0';
	say("linked", symlink(buf, "long"));
	say("link", readlink("long", buf, sizeof(buf)));
	say("renamed", rename("made", "renamed"));
	say("directory", mkdir("sub", 0777) + chdir("sub"));
	say("cwd", getcwd(buf, sizeof(buf)) != NULL);
	say("back", chdir(".."));
	say("real path", realpath("sub/../renamed", buf) != NULL);
	say("stat", stat("renamed", &st));
	n = scandir(".", &list, NULL, alphasort);
	say("scanned", n);
	while (n > 0)
		free(list[--n]);
	free(list);
	say("walked", nftw(".", found, 5, FTW_PHYS));
	say("found", n_found);
	say("matched", glob("*", 0, NULL, &g));
	say("names", (long)g.gl_pathc);
	globfree(&g);
}

static void run(char *const argv[])
{
	posix_spawn_file_actions_t a;
	pid_t pid = fork();

	if (pid == 0)
		execvp(argv[0], argv);
	say("fork", reap(pid));
	pid = vfork();
	if (pid == 0) {
		execv("/bin/echo", argv);
		_exit(1);
	}
	say("vfork", reap(pid));
	posix_spawn_file_actions_init(&a);
	posix_spawn_file_actions_addopen(&a, 5, "renamed", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&a, 5, 6);
	say("spawn", posix_spawn(&pid, "/bin/echo", &a, NULL, argv, environ) + reap(pid));
	posix_spawn_file_actions_destroy(&a);
	say("search", posix_spawnp(&pid, "echo", NULL, NULL, argv, environ) + reap(pid));
	say("system", system("cat renamed; exit 3"));
	say("popen", pclose(popen("exit 4", "r")));
	say("exec of nothing", execvp("no-such-command-here", argv));
	say("fork", fork() == 0 ? (_exit(5), 0) : reap(-1));
}

static int child(void *arg)
{
	(void)arg;
	return close(open("renamed", O_RDONLY)) + 7;
}

static void *thread(void *arg)
{
	struct stat st;

	return stat("renamed", &st) ? NULL : arg;
}

static void tasks(void)
{
	char *stack = mmap(NULL, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	void *result = NULL;
	pthread_t t;

	for (long i = 1; i < 4; i++) {
		pthread_create(&t, NULL, thread, (void *)i);
		pthread_join(t, &result);
		say("thread", (long)result);
	}
	say("clone", reap(clone(child, stack + 16384, SIGCHLD | CLONE_VM | CLONE_VFORK, NULL)));
	say("clone", reap(clone(child, stack + 16384, SIGCHLD, NULL)));
}

/* Names that have no beginning in common. */
static void miss(int n)
{
	char name[220];

	memset(name, 'x', sizeof(name));
	sprintf(name, "%d/%200c", n, 'y');
	access(name, F_OK);
}

int main(int argc, char **argv)
{
	char *echo[] = {"echo", "from a child", NULL};
	int pair[2];

	if (argc != 2 || chdir(argv[1]))
		return 2;
	errno = 0;
	files();
	run(echo);
	tasks();
	say("library", dlopen("libutil.so.1", RTLD_NOW) != NULL);
	say("locale", setlocale(LC_ALL, "C.UTF-8") != NULL);
	say("user", getpwuid(0) != NULL);
	say("sockets", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
	say("sent", write(pair[0], "x", 1));
	/* More than a few pages of ops, so that the log has to grow. */
	for (int i = 0; i < 300; i++)
		miss(i);
	say("next", open("/dev/null", O_RDONLY));
	return 9;
}
