/*
 * program.c - see program.h.
 *
 * A preload that a program cannot load is worse than none: a 32-bit glibc prints an error, musl
 * refuses to start.  So the launcher looks before it leaps, as libprov does before every exec.
 */
#include "program.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#define HEAD	     4096 /* bytes of a file looked at: the program headers are near the front */
#define INTERPRETERS 5	  /* a script's interpreter may be a script, so many levels deep (Linux) */

#if defined(__x86_64__)
#define OUR_MACHINE EM_X86_64
#elif defined(__aarch64__)
#define OUR_MACHINE EM_AARCH64
#endif

/* A file that execve() would try: regular and executable by us. */
static int try_path(struct program *program, const char *path)
{
	if (stat(path, &program->st) < 0 || !S_ISREG(program->st.st_mode) ||
	    faccessat(AT_FDCWD, path, X_OK, AT_EACCESS) < 0)
		return -1;
	snprintf(program->path, sizeof(program->path), "%s", path);
	return 0;
}

/* execvp()'s search: an empty element of PATH is the current directory; no PATH is the system's. */
static int find(struct program *program, const char *cmd)
{
	const char *path = getenv("PATH");
	char standard[64], candidate[PATH_MAX];

	if (strchr(cmd, '/') || !*cmd)
		return try_path(program, cmd);
	if (!path) {
		confstr(_CS_PATH, standard, sizeof(standard));
		path = standard;
	}
	for (;;) {
		size_t n = strcspn(path, ":");

		if (n + strlen(cmd) + 2 <= sizeof(candidate)) {
			snprintf(candidate, sizeof(candidate), "%.*s%s%s", (int)n, path,
				 n ? "/" : "", cmd);
			if (!try_path(program, candidate))
				return 0;
		}
		if (!path[n])
			return -1;
		path += n + 1;
	}
}

static void add_touch(struct program *program, enum touch_what what, const char *path, size_t n)
{
	struct touch *touch = &program->touches[program->n_touches];

	if (program->n_touches == PROGRAM_TOUCHES || n >= sizeof(touch->path))
		return;
	program->n_touches++;
	touch->what = what;
	memcpy(touch->path, path, n);
	touch->path[n] = 0;
}

static const char *judge_elf(struct program *program, const unsigned char *head, size_t n)
{
	ElfW(Ehdr) elf;
	ElfW(Phdr) segment;
	const char *interpreter;

	if (n < sizeof(elf))
		return NULL;
	memcpy(&elf, head, sizeof(elf));
	if (elf.e_ident[EI_CLASS] != (sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32) ||
	    elf.e_machine != OUR_MACHINE)
		return "foreign-abi";
	for (int i = 0; i < elf.e_phnum; i++) {
		size_t at = elf.e_phoff + (size_t)i * elf.e_phentsize;

		if (at + sizeof(segment) > n)
			return NULL; /* headers elsewhere: nothing known against it */
		memcpy(&segment, head + at, sizeof(segment));
		if (segment.p_type != PT_INTERP)
			continue;
		if (segment.p_offset + segment.p_filesz > n)
			return NULL;
		interpreter = (const char *)head + segment.p_offset;
		add_touch(program, TOUCH_LOADER, interpreter,
			  strnlen(interpreter, segment.p_filesz));
		return memmem(interpreter, segment.p_filesz, "/ld-linux", 9) ? NULL : "foreign-abi";
	}
	return "static";
}

/* The dynamic linker ignores LD_PRELOAD where a program gains rights. */
static int gains_rights(const char *path, const struct stat *st)
{
	char caps[64];

	if ((st->st_mode & S_ISUID) && st->st_uid != getuid())
		return 1;
	if ((st->st_mode & S_ISGID) && (st->st_mode & S_IXGRP) && st->st_gid != getgid())
		return 1;
	return getuid() != 0 && getxattr(path, "security.capability", caps, sizeof(caps)) > 0;
}

/* An ordinary program of the 64-bit ABI, as libprov/start/program.c has it. */
static int may_follow(const unsigned char *head, size_t n)
{
	ElfW(Ehdr) elf;

	if (n < sizeof(elf))
		return 0;
	memcpy(&elf, head, sizeof(elf));
	return elf.e_machine == OUR_MACHINE && elf.e_ident[EI_CLASS] == ELFCLASS64 &&
	       (elf.e_type == ET_EXEC || elf.e_type == ET_DYN) &&
	       elf.e_phentsize == sizeof(ElfW(Phdr)) && elf.e_phnum && elf.e_phnum <= 64;
}

static int has_go_note(const unsigned char *head, size_t n)
{
	static const unsigned char name[] = {4, 0, 0, 0, 'G', 'o', 0, 0};

	return memmem(head, n, name, sizeof(name)) != NULL;
}

#define BLANKS	    " \t"
#define SCRIPT_HEAD 256 /* bytes of it that the kernel reads */

/* "#! INTERPRETER ARGUMENT", the argument with blanks in it perhaps, as the kernel takes it apart. */
static void read_script(char *line, char interpreter[256], char argument[256])
{
	size_t n;

	line[strcspn(line, "\n")] = 0;
	for (n = strlen(line); n && strchr(BLANKS, line[n - 1]);)
		line[--n] = 0;
	line += strspn(line, BLANKS);
	n = strcspn(line, BLANKS);
	snprintf(interpreter, 256, "%.*s", (int)n, line);
	line += n;
	snprintf(argument, 256, "%s", line + strspn(line, BLANKS));
}

static const char *judge(struct program *program, const char *path, int depth)
{
	unsigned char head[HEAD];
	char interpreter[256], argument[256];
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	ssize_t n = fd >= 0 ? pread(fd, head, sizeof(head), 0) : -1;

	if (fd >= 0)
		close(fd);
	if (n >= 4 && !memcmp(head, ELFMAG, SELFMAG)) {
		const char *obstacle = judge_elf(program, head, n);

		if (!stat(path, &st) && gains_rights(path, &st))
			return obstacle ? obstacle : "privileged";
		program->may_follow = (obstacle || has_go_note(head, (size_t)n)) && depth <= 1 &&
				      may_follow(head, (size_t)n);
		return obstacle;
	}
	if (n > 2 && head[0] == '#' && head[1] == '!' && depth < INTERPRETERS) {
		head[n < SCRIPT_HEAD ? n : SCRIPT_HEAD - 1] = 0;
		read_script((char *)head + 2, interpreter, argument);
		if (*interpreter) {
			if (!depth) {
				strcpy(program->interpreter, interpreter);
				strcpy(program->argument, argument);
			}
			add_touch(program, TOUCH_INTERPRETER, interpreter, strlen(interpreter));
			return judge(program, interpreter, depth + 1);
		}
	}
	return NULL; /* unreadable, or left to /bin/sh by execvp() */
}

void program_find(struct program *program, const char *cmd)
{
	*program = (struct program){0};
	if (!find(program, cmd))
		program->obstacle = judge(program, program->path, 0);
}
