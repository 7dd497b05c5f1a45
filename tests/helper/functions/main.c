/*
 * main.c - functions GROUP: calls functions of libc that use files inside, a group at a time,
 * for tests/truth/functions.sh, which compares what strace and prov see of it.  Without a group it
 * prints their names.
 */
#include "functions.h"

#include <aio.h>
#include <argp.h>
#include <dirent.h>
#include <err.h>
#include <execinfo.h>
#include <fcntl.h>
#include <fmtmsg.h>
#include <fts.h>
#include <ftw.h>
#include <glob.h>
#include <grp.h>
#include <iconv.h>
#include <ifaddrs.h>
#include <langinfo.h>
#include <libintl.h>
#include <locale.h>
#include <malloc.h>
#include <net/if.h>
#include <netdb.h>
#include <nl_types.h>
#include <pthread.h>
#include <pty.h>
#include <pwd.h>
#include <semaphore.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>
#include <wordexp.h>

static char buf[4096];

static void zones(void)
{
	time_t t = 0;

	unsetenv("TZ");
	localtime(&t);
	setenv("TZ", "Europe/Paris", 1);
	tzset();
	setenv("TZ", ":Nowhere/None", 1);
	tzset();
	setenv("TZ", "", 1);
	mktime(&(struct tm){.tm_year = 70, .tm_mday = 1});
}

/* Whoever converts first reads the zone's file, though the answer does not depend on it. */
static void no_zone(void)
{
	unsetenv("TZ");
	timegm(&(struct tm){.tm_year = 70, .tm_mday = 1});
}

static void dates(void)
{
	setenv("DATEMSK", "b", 1);
	getdate("1 January");
}

static void languages(void)
{
	setlocale(LC_ALL, "");
	newlocale(LC_ALL_MASK, "C.UTF-8", NULL);
	setlocale(LC_ALL, "en_US.UTF-8");
	setenv("LANGUAGE", "fr", 1);
	bindtextdomain("coreutils", "/usr/share/locale");
	textdomain("coreutils");
	gettext("hello");
	strerror(2);
	strerror_l(3, LC_GLOBAL_LOCALE);
}

static void catalogs(void)
{
	catopen("prov", 0);
	catopen("./a", 0);
	setenv("LANG", "de_DE.UTF-8", 1);
	catopen("prov", 0);
	setenv("NLSPATH", "/nowhere/%l_%t.%c/%N.cat:%%:/none/%L/%N", 1);
	catopen("prov", 0);
	catopen("prov", NL_CAT_LOCALE);
}

static void charsets(void)
{
	iconv_t cd = iconv_open("UTF-16", "LATIN1");

	if (cd != (iconv_t)-1)
		iconv_close(cd);
	iconv_open("NONE", "NEITHER");
}

static int on_file(const char *path, const struct stat *st, int type)
{
	(void)path, (void)st, (void)type;
	return 0;
}

static int on_name(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)path, (void)st, (void)type, (void)ftw;
	return 0;
}

static void walks(void)
{
	char *paths[] = {"sub", "none", NULL};
	FTS *fts = fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR, NULL);

	ftw("sub", on_file, 5);
	nftw(".", on_name, 5, FTW_PHYS);
	while (fts && fts_read(fts))
		;
	if (fts)
		fts_close(fts);
}

static void walks_away(void)
{
	char *paths[] = {"sub", NULL};
	FTS *fts = fts_open(paths, FTS_LOGICAL, NULL);

	while (fts && fts_read(fts))
		;
	if (fts)
		fts_close(fts);
	nftw("sub", on_name, 5, FTW_CHDIR);
}

static void names(void)
{
	struct dirent **list;
	glob_t found;
	int n;

	glob("*", 0, NULL, &found);
	glob("s*/*", GLOB_MARK, NULL, &found);
	glob("{a,b}", GLOB_BRACE, NULL, &found);
	glob("~root", GLOB_TILDE, NULL, &found);
	n = scandir("sub", &list, NULL, alphasort);
	while (n > 0)
		free(list[--n]);
	free(realpath("sub/../l", NULL));
	free(canonicalize_file_name("none/a"));
	ftok("a", 1);
	ftok("none", 1);
}

static void words(void)
{
	wordexp_t result;

	if (!wordexp("plain ~root", &result, 0))
		wordfree(&result);
	if (!wordexp("$(cat a | head -n 1)", &result, 0))
		wordfree(&result);
}

static void new_names(void)
{
	char template[] = "tmp.XXXXXX", dir[] = "tmp.XXXXXX";
	int fd = mkstemp(template);

	close(fd);
	unlink(template);
	if (mkdtemp(dir))
		rmdir(dir);
	close(fileno(tmpfile()));
}

static void terminals(void)
{
	int master, slave, other = getpt();

	if (openpty(&master, &slave, NULL, NULL, NULL) == 0) {
		ttyname_r(slave, buf, sizeof(buf));
		ptsname_r(master, buf, sizeof(buf));
	}
	close(other);
	ttyname(0);
	getlogin();
}

static void forks_terminal(void)
{
	int master, status;
	pid_t pid = forkpty(&master, NULL, NULL, NULL);

	if (pid == 0)
		_exit(access("a", F_OK));
	waitpid(pid, &status, 0);
}

static void machine(void)
{
	double load[3];
	struct ifaddrs *list;

	get_nprocs();
	get_nprocs_conf();
	sysconf(_SC_PHYS_PAGES);
	sysconf(_SC_NPROCESSORS_ONLN);
	getloadavg(load, 3);
	gethostid();
	if_freenameindex(if_nameindex());
	if (!getifaddrs(&list))
		freeifaddrs(list);
}

static void *waits(void *barrier)
{
	pthread_barrier_wait(barrier);
	pthread_barrier_wait(barrier);
	return NULL;
}

static void threads(void)
{
	pthread_barrier_t barrier;
	pthread_attr_t attr;
	pthread_t thread;

	pthread_barrier_init(&barrier, NULL, 2);
	pthread_create(&thread, NULL, waits, &barrier);
	pthread_barrier_wait(&barrier);
	pthread_setname_np(thread, "name");
	pthread_getname_np(thread, buf, sizeof(buf));
	pthread_setname_np(pthread_self(), "mine");
	pthread_barrier_wait(&barrier);
	pthread_join(thread, NULL);
	pthread_getattr_np(pthread_self(), &attr);
}

static void shared(void)
{
	static const char name[] = "/prov-functions-test";
	sem_t *semaphore;
	int fd;

	fd = shm_open(name, O_CREAT | O_RDWR, 0600);
	close(fd);
	shm_unlink(name);
	shm_unlink(name);
	sem_open(name, 0);
	semaphore = sem_open(name, O_CREAT, 0600, 1);
	sem_close(semaphore);
	sem_unlink(name);
}

static void asynchronous(void)
{
	static char out[] = "0123456789";
	struct aiocb read = {.aio_buf = buf, .aio_nbytes = 10};
	struct aiocb write = {.aio_buf = out, .aio_nbytes = 10};
	struct aiocb *list[] = {&read, &write};

	read.aio_fildes = open("a", O_RDONLY);
	write.aio_fildes = open("new", O_WRONLY | O_CREAT, 0644);
	read.aio_lio_opcode = LIO_READ;
	write.aio_lio_opcode = LIO_WRITE;
	lio_listio(LIO_WAIT, list, 2, NULL);
	aio_return(&read);
	aio_return(&write);
}

static void messages(void)
{
	openlog("prov", LOG_NDELAY | LOG_PERROR, LOG_USER);
	syslog(LOG_DEBUG, "test");
	closelog();
	fmtmsg(MM_PRINT, "prov:test", MM_INFO, "text", "none", "tag:1");
	warnx("text");
	perror("text");
	herror("text");
	malloc_stats();
}

static void traces(void)
{
	void *addresses[10];
	int n = backtrace(addresses, 10);

	close(open("/dev/null", O_WRONLY));
	(void)n;
}

static void watches(void)
{
	int fd = inotify_init1(IN_CLOEXEC);

	inotify_add_watch(fd, "sub", IN_CREATE);
	inotify_add_watch(fd, "none", IN_CREATE);
	close(fd);
}

static void attributes(void)
{
	struct statvfs st;

	statvfs(".", &st);
	pathconf("a", _PC_LINK_MAX);
	pathconf("never-looked-at", _PC_PATH_MAX);
	mkdir("", 0700);
	free(realpath(".", NULL));
	pathconf("sub", _PC_NAME_MAX);
	setxattr("a", "user.prov", "1", 1, 0);
	getxattr("a", "user.prov", buf, sizeof(buf));
	listxattr("a", buf, sizeof(buf));
	removexattr("a", "user.prov");
	lutimes("l", NULL);
	lchmod("a", 0600);
	euidaccess("b", R_OK);
}

static void shells(void)
{
	FILE *f = popen("cat b", "r");

	while (f && fgets(buf, sizeof(buf), f))
		;
	if (f)
		pclose(f);
	(void)!system("cat a >/dev/null");
}

static void spawned(void)
{
	char *argv[] = {"cat", NULL};
	posix_spawn_file_actions_t actions;
	int status;
	pid_t pid;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 0, "a", O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&actions, 1, "copy", O_WRONLY | O_CREAT, 0644);
	posix_spawn_file_actions_adddup2(&actions, 0, 7);
	if (!posix_spawnp(&pid, "cat", &actions, NULL, argv, environ))
		waitpid(pid, &status, 0);
}

/* The child goes to a directory by name, opens what lies there, and comes back by descriptor. */
static void spawned_elsewhere(void)
{
	char *argv[] = {"cat", "-", "b", NULL};
	posix_spawn_file_actions_t actions;
	int status, here = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	pid_t pid;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addchdir_np(&actions, "sub");
	posix_spawn_file_actions_addopen(&actions, 0, "c", O_RDONLY, 0);
	posix_spawn_file_actions_addfchdir_np(&actions, here);
	if (!posix_spawnp(&pid, "cat", &actions, NULL, argv, environ))
		waitpid(pid, &status, 0);
}

static const struct {
	const char *name;
	void (*call)(void);
} groups[] = {
	{"passwd", passwd},
	{"group", group},
	{"shadow", shadow},
	{"services", services},
	{"protocols", protocols},
	{"mail", mail},
	{"hosts", hosts},
	{"addresses", addresses},
	{"numbers", numbers},
	{"resolver", resolver},
	{"tables", tables},
	{"streams", streams},
	{"logins", logins},
	{"writes-logins", writes_logins},
	{"zones", zones},
	{"no-zone", no_zone},
	{"dates", dates},
	{"languages", languages},
	{"catalogs", catalogs},
	{"charsets", charsets},
	{"walks", walks},
	{"walks-away", walks_away},
	{"names", names},
	{"words", words},
	{"new-names", new_names},
	{"terminals", terminals},
	{"forks-terminal", forks_terminal},
	{"machine", machine},
	{"threads", threads},
	{"shared", shared},
	{"asynchronous", asynchronous},
	{"messages", messages},
	{"traces", traces},
	{"watches", watches},
	{"attributes", attributes},
	{"shells", shells},
	{"spawned", spawned},
	{"spawned-elsewhere", spawned_elsewhere},
};

int main(int argc, char **argv)
{
	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++) {
		if (argc < 2)
			puts(groups[i].name);
		else if (!strcmp(argv[1], groups[i].name))
			groups[i].call();
	}
	return 0;
}
