/*
 * varied.c - programs of one cause each, for tests of prov audit: varied NAME prints or writes something
 * that depends on what NAME says.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <glob.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/timeb.h>
#include <time.h>
#include <unistd.h>

static void put(const char *what, long long n)
{
	printf("%s %lld\n", what, n);
}

static void call_time(void)
{
	put("time", time(NULL));
}

static void call_gettimeofday(void)
{
	struct timeval t;

	gettimeofday(&t, NULL);
	put("gettimeofday", t.tv_usec);
}

static void call_clock_gettime(void)
{
	struct timespec t;

	clock_gettime(CLOCK_REALTIME, &t);
	put("clock_gettime", t.tv_nsec);
}

static void call_timespec_get(void)
{
	struct timespec t;

	timespec_get(&t, TIME_UTC);
	put("timespec_get", t.tv_nsec);
}

static void call_strftime(void)
{
	char text[64];
	time_t t = time(NULL);

	strftime(text, sizeof(text), "%Y-%m-%d", gmtime(&t));
	puts(text);
}

/* The usual mistake. */
static void call_srand_time(void)
{
	srand((unsigned int)time(NULL));
	put("rand", rand());
}

static void call_mtime(void)
{
	struct stat st;
	FILE *f = fopen("made", "w");

	fclose(f);
	stat("made", &st);
	remove("made");
	put("mtime", st.st_mtime);
}

static void call_getrandom(void)
{
	uint32_t n = 0;

	if (getrandom(&n, sizeof(n), 0) == sizeof(n))
		put("getrandom", n);
}

static void call_getentropy(void)
{
	uint32_t n = 0;

	if (!getentropy(&n, sizeof(n)))
		put("getentropy", n);
}

static void call_urandom(void)
{
	FILE *f = fopen("/dev/urandom", "r");
	uint32_t n = 0;

	if (f && fread(&n, sizeof(n), 1, f) == 1)
		put("urandom", n);
}

static void call_mkstemp(void)
{
	char name[] = "nXXXXXX";

	close(mkstemp(name));
	remove(name);
	puts(name);
}

static void call_readdir(void)
{
	DIR *dir = opendir("many");
	struct dirent *e;

	while (dir && (e = readdir(dir)))
		if (*e->d_name != '.')
			puts(e->d_name);
}

static void call_scandir(void)
{
	struct dirent **names;
	int n = scandir("many", &names, NULL, NULL);

	for (int i = 0; i < n; i++)
		if (*names[i]->d_name != '.')
			puts(names[i]->d_name);
}

static void call_getenv(void)
{
	puts(getenv("LANG") ? "LANG is set" : "no LANG");
}

static void call_cwd(void)
{
	char path[4096];

	puts(getcwd(path, sizeof(path)) ? path : "?");
}

static void call_localtime(void)
{
	time_t t = 1000000000;
	char text[64];

	strftime(text, sizeof(text), "%H:%M", localtime(&t));
	puts(text);
}

static void call_processors(void)
{
	put("processors", sysconf(_SC_NPROCESSORS_ONLN));
}

static void call_rlimit(void)
{
	struct rlimit limit;

	getrlimit(RLIMIT_NOFILE, &limit);
	put("files", (long long)limit.rlim_cur);
}

static void call_stack_address(void)
{
	int here;

	put("stack", (long long)(uintptr_t)&here);
}

static void call_heap_address(void)
{
	put("heap", (long long)(uintptr_t)malloc(1));
}

/* Order by address: deterministic content, random order. */
static void call_address_order(void)
{
	char *big = malloc(1 << 20), *stack = alloca(1), *code = (char *)(uintptr_t)call_rlimit;

	put("order", (((uintptr_t)big >> 12) % 64 < ((uintptr_t)code >> 12) % 64) * 2 +
			     (((uintptr_t)stack >> 12) % 64 < ((uintptr_t)big >> 12) % 64));
}

/* --- the same whatever is varied */

static void call_constant(void)
{
	puts("constant");
}

/* The time is asked for, and not used. */
static void call_unused_time(void)
{
	if (time(NULL) == 1)
		puts("long ago");
	puts("done");
}

static void call_fixed_seed(void)
{
	srand(7);
	put("rand", rand());
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void call_sorted(void)
{
	char *names[100];
	int n = 0;
	DIR *dir = opendir("many");
	struct dirent *e;

	while (dir && n < 100 && (e = readdir(dir)))
		if (*e->d_name != '.')
			names[n++] = strdup(e->d_name);
	qsort(names, (size_t)n, sizeof(*names), compare_names);
	for (int i = 0; i < n; i++)
		puts(names[i]);
}

static void call_glob(void)
{
	glob_t found;

	glob("many/*", 0, NULL, &found);
	for (size_t i = 0; i < found.gl_pathc; i++)
		puts(found.gl_pathv[i]);
}

static void call_gmtime(void)
{
	time_t t = 1000000000;
	char text[64];

	strftime(text, sizeof(text), "%H:%M", gmtime(&t));
	puts(text);
}

static void *count(void *arg)
{
	for (int i = 0; i < 1000; i++)
		__atomic_add_fetch((int *)arg, 1, __ATOMIC_RELAXED);
	return NULL;
}

static void call_threads(void)
{
	pthread_t t[4];
	int n = 0;

	for (int i = 0; i < 4; i++)
		pthread_create(&t[i], NULL, count, &n);
	for (int i = 0; i < 4; i++)
		pthread_join(t[i], NULL);
	put("n", n);
}

static void call_temporary(void)
{
	char name[] = "nXXXXXX";
	int fd = mkstemp(name);

	put("wrote", write(fd, "x", 1));
	close(fd);
	rename(name, "fixed");
}

static const struct {
	const char *name;
	void (*call)(void);
} programs[] = {
	{"time", call_time},
	{"gettimeofday", call_gettimeofday},
	{"clock_gettime", call_clock_gettime},
	{"timespec_get", call_timespec_get},
	{"strftime", call_strftime},
	{"srand-time", call_srand_time},
	{"mtime", call_mtime},
	{"getrandom", call_getrandom},
	{"getentropy", call_getentropy},
	{"urandom", call_urandom},
	{"mkstemp", call_mkstemp},
	{"readdir", call_readdir},
	{"scandir", call_scandir},
	{"getenv", call_getenv},
	{"cwd", call_cwd},
	{"localtime", call_localtime},
	{"processors", call_processors},
	{"rlimit", call_rlimit},
	{"stack-address", call_stack_address},
	{"heap-address", call_heap_address},
	{"address-order", call_address_order},
	{"constant", call_constant},
	{"unused-time", call_unused_time},
	{"fixed-seed", call_fixed_seed},
	{"sorted", call_sorted},
	{"glob", call_glob},
	{"gmtime", call_gmtime},
	{"threads", call_threads},
	{"temporary", call_temporary},
};

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		for (size_t k = 0; k < sizeof(programs) / sizeof(programs[0]); k++)
			if (!strcmp(argv[i], programs[k].name))
				programs[k].call();
	return 0;
}
