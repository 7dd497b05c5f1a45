/*
 * itself.c - what a program can know of itself, and itself run again in all ways: says all but
 * addresses and numbers.
 *
 *	itself		in an empty directory: each way that is followed
 *	itself rest	by descriptor, and as an interpreter
 *	itself again HOW
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
extern char etext[];
static char self[PATH_MAX];

static void link_of(const char *path)
{
	char name[PATH_MAX] = "";

	if (readlink(path, name, sizeof(name) - 1) < 0)
		strcpy(name, strerror(errno));
	printf("  %s -> %s\n", path, name);
}

static void first_line(const char *path)
{
	char text[200] = "";
	int fd = open(path, O_RDONLY);
	ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);

	for (ssize_t i = 0; i < n; i++)
		if (text[i] == '\0')
			text[i] = '|';
	text[strcspn(text, "\n")] = '\0';
	printf("  %s: %s\n", path, text);
	close(fd);
}

/* The file that the code of this function is mapped from, and how many of its mappings there are. */
static void mapped(void)
{
	unsigned long from, to, here = (unsigned long)(uintptr_t)&mapped;
	char line[PATH_MAX + 100], name[PATH_MAX];
	FILE *maps = fopen("/proc/self/maps", "r");

	while (maps && fgets(line, sizeof(line), maps))
		if (sscanf(line, "%lx-%lx %*s %*s %*s %*s %4095[^\n]", &from, &to, name) == 3 &&
		    from <= here && here < to)
			printf("  code is mapped from %s\n", name);
	if (maps)
		fclose(maps);
}

/* The auxiliary vector, which the kernel makes of the program's headers. */
static void vector(int has_name)
{
	const Elf64_Phdr *headers = (const void *)getauxval(AT_PHDR);
	int count = 0;

	for (unsigned long i = 0; headers && i < getauxval(AT_PHNUM); i++)
		count += headers[i].p_type == PT_LOAD;
	printf("  %d segments, headers of %lu bytes, AT_BASE %d, AT_SECURE %lu, AT_FLAGS %lu\n",
	       count, getauxval(AT_PHENT), getauxval(AT_BASE) != 0, getauxval(AT_SECURE),
	       getauxval(AT_FLAGS));
	printf("  AT_EXECFN %s, entry in the program %d, random bytes %d, vdso %d\n",
	       has_name ? (char *)getauxval(AT_EXECFN) : "of /proc",
	       getauxval(AT_ENTRY) < (unsigned long)(uintptr_t)etext, getauxval(AT_RANDOM) != 0,
	       getauxval(AT_SYSINFO_EHDR) != 0);
}

static void descriptors(void)
{
	printf("  descriptors:");
	for (int fd = 0; fd < 1024; fd++)
		if (fcntl(fd, F_GETFD) >= 0)
			printf(" %d", fd);
	printf("\n");
}

static void describe(int argc, char **argv)
{
	char name[17] = "";
	int has_name = argc < 3 || strcmp(argv[2], "proc") != 0;

	printf("  argc %d:", argc);
	for (int i = 0; i < argc; i++)
		printf(" %s", argv[i]);
	printf("\n");
	for (char **e = environ; *e; e++)
		if (!strncmp(*e, "LD_PRELOAD", 10) || !strncmp(*e, "PROV_", 5))
			printf("  environment: %s\n", *e);
	link_of("/proc/self/exe");
	link_of("/proc/self/cwd");
	if (!has_name)
		printf("  by /proc/self/exe\n"); /* its name is known to be another: docs/limits.md */
	else if (!prctl(PR_GET_NAME, name))
		printf("  name %s\n", name);
	if (has_name)
		first_line("/proc/self/comm");
	first_line("/proc/self/cmdline");
	mapped();
	vector(has_name);
	descriptors();
	fflush(stdout);
}

static void *from_thread(void *argv)
{
	execv(self, argv);
	return NULL;
}

static void run(const char *how)
{
	char *argv[] = {"changed name", "again", (char *)how, NULL};
	char *link[] = {"link", "again", (char *)how, NULL};
	pthread_t thread;

	if (!strcmp(how, "path"))
		execv(self, argv);
	if (!strcmp(how, "proc"))
		execv("/proc/self/exe", argv);
	if (!strcmp(how, "fexecve"))
		fexecve(open(self, O_RDONLY), argv, environ);
	if (!strcmp(how, "cloexec"))
		fexecve(open(self, O_RDONLY | O_CLOEXEC), argv, environ);
	if (!strcmp(how, "execveat"))
		syscall(SYS_execveat, AT_FDCWD, self, argv, environ, 0);
	if (!strcmp(how, "link"))
		execv("./link", link);
	if (!strcmp(how, "script"))
		execv("./script", argv);
	if (!strcmp(how, "bare"))
		execve(self, (char *[]){"none", "again", "bare", NULL}, (char *[]){NULL});
	if (!strcmp(how, "nothing"))
		execve("./nothing", argv, environ);
	if (!strcmp(how, "text"))
		execve("./text", argv, environ);
	if (!strcmp(how, "thread") && !pthread_create(&thread, NULL, from_thread, argv))
		pthread_join(thread, NULL);
	printf("  not run: %s\n", strerror(errno));
	exit(1);
}

static void prepare(void)
{
	FILE *script = fopen("script", "w"), *text = fopen("text", "w");

	fprintf(script, "#!%s an argument\n", self);
	fclose(script);
	fputs("text\n", text);
	fclose(text);
	chmod("script", 0755);
	chmod("text", 0755);
	symlink(self, "link");
}

int main(int argc, char **argv)
{
	static const char *const followed[] = {"path",	  "proc", "execveat", "link", "bare",
					       "nothing", "text", "thread",   NULL};
	static const char *const rest[] = {"fexecve", "cloexec", "script", NULL};
	int is_rest = argc > 1 && !strcmp(argv[1], "rest");
	const char *const *way = is_rest ? rest : followed;
	int status;

	if (argc > 1 && !is_rest) {
		describe(argc, argv);
		return 5;
	}
	if (readlink("/proc/self/exe", self, sizeof(self) - 1) < 0)
		return 1;
	prepare();
	describe(argc, argv);
	for (; *way; way++) {
		printf("%s:\n", *way);
		fflush(stdout);
		if (!fork())
			run(*way);
		wait(&status);
		printf("  status %x\n", status);
	}
	return 0;
}
