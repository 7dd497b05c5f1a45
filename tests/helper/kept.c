/*
 * kept.c - what libc keeps for a thread between two calls: set, then other functions called for the
 * first time (which libprov has to look up and to record), then looked at.
 *
 *	kept DIRECTORY
 *
 * Prints a line for each: the same recorded as bare.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <fenv.h>
#include <getopt.h>
#include <grp.h>
#include <langinfo.h>
#include <libintl.h>
#include <locale.h>
#include <math.h>
#include <netdb.h>
#include <netinet/ether.h>
#include <pthread.h>
#include <pwd.h>
#include <search.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#pragma GCC diagnostic ignored "-Wunused-result"

static const char *directory;
static const char *kept[4];
static __thread char own[64];

/* What is called in between: a bit of everything, none of which changes what is looked at. */

static void *in_thread(void *arg)
{
	close(open("/dev/null", O_RDONLY));
	return arg;
}

static void disturb(void)
{
	char buf[300];
	struct stat st;
	pthread_t thread;
	int fds[2], fd = open("disturbed", O_RDWR | O_CREAT, 0600);
	FILE *f;
	pid_t pid;

	write(fd, "some\nlines\n", 11);
	pread(fd, buf, 4, 0);
	lseek(fd, 0, SEEK_SET);
	fstat(fd, &st);
	stat("/nowhere/at/all", &st);
	access(".", R_OK);
	mmap(NULL, 11, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
	f = fopen("disturbed", "r+");
	fgets(buf, sizeof(buf), f);
	fprintf(f, "more\n");
	fclose(f);
	rename("disturbed", "moved");
	symlink("moved", "link");
	readlink("link", buf, sizeof(buf));
	unlink("link");
	unlink("moved");
	mkdir("made", 0700);
	rmdir("made");
	getenv("PATH");
	setenv("KEPT", "1", 1);
	getcwd(buf, sizeof(buf));
	pipe(fds);
	write(fds[1], "x", 1);
	read(fds[0], buf, 1);
	dup2(fds[0], fds[1]);
	close(fds[0]);
	close(fds[1]);
	pid = fork();
	if (!pid)
		_exit(3);
	waitpid(pid, NULL, 0);
	pthread_create(&thread, NULL, in_thread, NULL);
	pthread_join(thread, NULL);
	clock_gettime(CLOCK_REALTIME, &(struct timespec){0});
	umask(022);
	gethostname(buf, sizeof(buf));
}

/* --- each: set, and look */

static void dlerror_set(void)
{
	dlopen("/none-such.so", RTLD_NOW);
}

static void dlerror_look(void)
{
	const char *first = dlerror(), *second;

	kept[0] = first;
	disturb();
	printf("%s", kept[0]); /* what it said stays as it is */
	second = dlerror();
	printf(", then %s", second ? second : "nothing");
	kept[1] = dlsym(RTLD_DEFAULT, "no_such_function");
	euidaccess(".", F_OK);
	printf(", %s", dlerror());
}

static void dlerror_told_set(void)
{
	dlopen("/none-such.so", RTLD_NOW);
	kept[0] = dlerror();
}

static void dlerror_none_set(void)
{
	dlopen("/none-such.so", RTLD_NOW);
	dlsym(RTLD_DEFAULT, "stpcpy"); /* what succeeds forgets */
}

static void dlerror_none_look(void)
{
	kept[0] = dlerror();
	printf("%s", kept[0] ? kept[0] : "nothing");
}

static void kept_look(void)
{
	printf("%s", kept[0]);
}

static void errno_set(void)
{
	errno = 4321;
}

static int errno_before;

static void errno_look(void)
{
	struct stat st;

	errno = 4321;
	close(open("/dev/null", O_RDONLY));
	lstat(".", &st);
	getenv("HOME");
	errno_before = errno;
	eaccess("/nowhere", R_OK);
	printf("%d %d", errno_before, errno);
}

static void h_errno_set(void)
{
	h_errno = 77;
}

static void h_errno_look(void)
{
	printf("%d", h_errno);
}

static char text[] = "one two three four";

static void strtok_set(void)
{
	strtok(text, " ");
	strtok(NULL, " ");
}

static void strtok_look(void)
{
	printf("%s", strtok(NULL, " "));
}

static char *arguments[] = {"kept", "-abc", "-d", "value", "rest", NULL};

static void getopt_set(void)
{
	getopt(5, arguments, "abcd:");
	getopt(5, arguments, "abcd:");
}

static void getopt_look(void)
{
	for (int i = 0; i < 4; i++)
		printf("%d ", getopt(5, arguments, "abcd:"));
	printf("%s %d %d %d", optarg ? optarg : "-", optind, optopt, opterr);
}

static void time_set(void)
{
	time_t t = 86400 * 365;

	kept[0] = asctime(gmtime(&t));
	kept[1] = (const char *)localtime(&t);
}

static void time_look(void)
{
	printf("%.24s %d", kept[0], ((const struct tm *)kept[1])->tm_year);
}

static void messages_set(void)
{
	kept[0] = strerror(12345);
	kept[1] = strsignal(99);
}

static void messages_look(void)
{
	printf("%s, %s", kept[0], kept[1]);
}

static void random_set(void)
{
	srand(7);
	srandom(8);
	srand48(9);
}

static void random_look(void)
{
	printf("%d %ld %ld %.3f", rand(), random(), lrand48(), drand48());
}

static void fenv_set(void)
{
	volatile double zero = 0, one = 1;

	feclearexcept(FE_ALL_EXCEPT);
	zero = one / zero;
	fesetround(FE_UPWARD);
}

static void fenv_look(void)
{
	printf("%x %x", fetestexcept(FE_ALL_EXCEPT), fegetround());
}

static void fenv_clear_set(void)
{
	feclearexcept(FE_ALL_EXCEPT);
	feenableexcept(FE_DIVBYZERO);
}

static void fenv_clear_look(void)
{
	printf("%x %x", fetestexcept(FE_ALL_EXCEPT), fegetexcept());
}

static void math_set(void)
{
	lgamma(-0.5);
}

static void math_look(void)
{
	printf("%d", signgam);
}

static void tables_set(void)
{
	kept[0] = (const char *)getpwnam("root");
	kept[1] = (const char *)getgrgid(0);
	setpwent();
	getpwent();
}

static void tables_look(void)
{
	const struct passwd *p = (const struct passwd *)kept[0];

	printf("%s %s", p ? p->pw_dir : "-",
	       kept[1] ? ((const struct group *)kept[1])->gr_name : "-");
	p = getpwent();
	printf(" %s", p ? p->pw_name : "-");
}

static void services_set(void)
{
	kept[0] = (const char *)getprotobyname("tcp");
	kept[1] = (const char *)getservbyname("http", "tcp");
}

static void services_look(void)
{
	printf("%d %d", kept[0] ? ((const struct protoent *)kept[0])->p_proto : -1,
	       kept[1] ? ((const struct servent *)kept[1])->s_port : -1);
}

static void addresses_set(void)
{
	struct in_addr a = {htonl(0x01020304)};
	struct ether_addr e = {{1, 2, 3, 4, 5, 6}};

	kept[0] = inet_ntoa(a);
	kept[1] = ether_ntoa(&e);
	kept[2] = l64a(123456789);
}

static void addresses_look(void)
{
	printf("%s %s %s", kept[0], kept[1], kept[2]);
}

static void numbers_set(void)
{
	int point, sign;

	kept[0] = ecvt(12.5, 6, &point, &sign);
	kept[1] = fcvt(-0.25, 6, &point, &sign);
}

static void numbers_look(void)
{
	printf("%s %s", kept[0], kept[1]);
}

static void locale_set(void)
{
	kept[0] = setlocale(LC_ALL, "C.UTF-8");
	kept[0] = setlocale(LC_ALL, NULL);
	kept[1] = nl_langinfo(CODESET);
	kept[2] = localeconv()->decimal_point;
	kept[3] = textdomain("kept");
	uselocale(newlocale(LC_NUMERIC_MASK, "C", NULL));
}

static void locale_look(void)
{
	printf("%s %s %s %s %s %d", kept[0], kept[1], kept[2], kept[3], textdomain(NULL),
	       uselocale(NULL) == LC_GLOBAL_LOCALE);
}

static void shift_set(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	mbtowc(NULL, NULL, 0);
	mbrlen("\xe2\x82", 2, NULL); /* two of three bytes */
	mblen(NULL, 0);
}

static void shift_look(void)
{
	printf("%zd", mbrlen("\xac", 1, NULL));
}

static DIR *open_directory;
static struct dirent *entry;

static void directory_set(void)
{
	open_directory = opendir(directory);
	entry = readdir(open_directory);
	kept[0] = strdup(entry->d_name);
}

static void directory_look(void)
{
	printf("%d %ld", strcmp(entry->d_name, kept[0]), (long)(telldir(open_directory) != 0));
}

static void search_set(void)
{
	hcreate(10);
	hsearch((ENTRY){"key", "value"}, ENTER);
}

static void search_look(void)
{
	ENTRY *e = hsearch((ENTRY){"key", NULL}, FIND);

	printf("%s", e ? (char *)e->data : "-");
}

static pthread_key_t key;

static void thread_set(void)
{
	int old;

	pthread_key_create(&key, NULL);
	pthread_setspecific(key, "mine");
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
	strcpy(own, "thread-local");
}

static void thread_look(void)
{
	int old;

	pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
	printf("%s %d %s", (char *)pthread_getspecific(key), old, own);
}

static void signals_set(void)
{
	sigset_t set;
	static char stack[65536];

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof(stack)}, NULL);
	raise(SIGUSR1);
}

static void signals_look(void)
{
	sigset_t mask, pending;
	stack_t stack;

	sigprocmask(SIG_BLOCK, NULL, &mask);
	sigpending(&pending);
	sigaltstack(NULL, &stack);
	for (int i = 1; i < 32; i++)
		if (sigismember(&mask, i) || sigismember(&pending, i))
			printf("%d ", i);
	printf("%zu", stack.ss_size);
}

static void stream_set(void)
{
	char byte;
	FILE *f = fopen("/dev/null", "r");

	fread(&byte, 1, 1, f);
	kept[0] = (const char *)f;
}

static void stream_look(void)
{
	printf("%d %d", feof((FILE *)kept[0]), ferror((FILE *)kept[0]));
}

static void names_set(void)
{
	kept[0] = program_invocation_short_name;
	kept[1] = ctermid(NULL);
	kept[2] = getenv("KEPT_VALUE");
	kept[3] = (const char *)environ;
}

static void names_look(void)
{
	printf("%s %s %s", kept[0], kept[1], kept[2]);
}

#define CASE(name, look)                                                                           \
	{                                                                                          \
#name, name##_set, look##_look                                                     \
	}

static const struct {
	const char *name;
	void (*set)(void), (*look)(void);
} cases[] = {
	CASE(dlerror, dlerror),	    CASE(dlerror_told, kept),	CASE(dlerror_none, dlerror_none),
	CASE(errno, errno),	    CASE(h_errno, h_errno),	CASE(strtok, strtok),
	CASE(getopt, getopt),	    CASE(time, time),		CASE(messages, messages),
	CASE(random, random),	    CASE(fenv, fenv),		CASE(fenv_clear, fenv_clear),
	CASE(math, math),	    CASE(tables, tables),	CASE(services, services),
	CASE(addresses, addresses), CASE(numbers, numbers),	CASE(locale, locale),
	CASE(shift, shift),	    CASE(directory, directory), CASE(search, search),
	CASE(thread, thread),	    CASE(signals, signals),	CASE(stream, stream),
	CASE(names, names),
};

/* Each in a process of its own, in which nothing has been looked up but what is needed for it. */
int main(int argc, char **argv)
{
	int failed = 0;

	directory = argc > 1 ? argv[1] : ".";
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		int status;
		pid_t pid;

		fflush(stdout);
		pid = fork();
		if (!pid) {
			cases[i].set();
			disturb();
			printf("%s: ", cases[i].name);
			cases[i].look();
			putchar('\n');
			fflush(stdout);
			_exit(0);
		}
		waitpid(pid, &status, 0);
		if (status)
			printf("%s: status %x\n", cases[i].name, (unsigned int)status);
		failed |= status;
	}
	return failed != 0;
}
