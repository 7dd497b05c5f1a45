/* initial.c - see initial.h. */
#include "initial.h"

#include <elf.h>
#include <link.h>
#include <linux/prctl.h>
#include <stdint.h>
#include <sys/mman.h>

#include "hot.h"
#include "state.h"
#include "str.h"
#include "sys.h"
#include "vdso.h"

/* Both live in the dynamic linker; weak, so that it need not become a DT_NEEDED of ours. */
extern void *__libc_stack_end __attribute__((weak));
extern struct r_debug _r_debug __attribute__((weak));

static HOT char *strings_end; /* NULL: nothing was taken out, or it is recorded already */

/* A program that has a copy of the variable gets its value last of all relocations. */
char **initial_argv(void)
{
	return (void **)&__libc_stack_end == NULL || !__libc_stack_end
		       ? NULL
		       : (char **)__libc_stack_end + 1;
}

char **initial_envp(void)
{
	char **p = initial_argv();

	while (p && *p)
		p++;
	return p ? p + 1 : NULL;
}

static void blank_hole(struct initial_walk *w)
{
	for (char *p = w->hole; p && p < w->next; p++)
		*p = '\0';
	w->hole = NULL;
}

/* Returns where the string is now, which only goes where no string is that stays. */
static char *move_string(struct initial_walk *w, char *from, size_t was, size_t left)
{
	char *to;

	if (w->hole && from != w->next) /* not as the kernel lays them */
		blank_hole(w);
	to = w->hole ? w->hole : from;
	for (size_t i = 0; to != from && i < left; i++)
		to[i] = from[i];
	w->hole = to + left;
	w->next = from + was;
	return to;
}

void initial_keep(struct initial_walk *w, char *entry)
{
	size_t n;

	if (w->hole) {
		n = str_len(entry) + 1;
		entry = move_string(w, entry, n, n);
	}
	*w->to++ = entry;
}

void initial_shorten(struct initial_walk *w, char *entry, size_t was, size_t left)
{
	char *to = move_string(w, entry, was, left);

	if (left)
		*w->to++ = to;
}

char *initial_hide(struct initial_walk *w, char *entry)
{
	size_t n = str_len(entry) + 1;

	return move_string(w, entry, n, n);
}

/* The range that the dynamic linker seals when it has relocated itself, after everything else. */
static const ElfW(Phdr) * sealed_part(const char *base)
{
	const ElfW(Ehdr) *e = (const void *)base;
	const ElfW(Phdr) *p = (const void *)(base + e->e_phoff);

	for (int i = 0; i < e->e_phnum; i++)
		if (p[i].p_type == PT_GNU_RELRO)
			return &p[i];
	return NULL;
}

/*
 * The place where the dynamic linker notes the vector, for getauxval(); NULL if unknown, or not to
 * be changed any more without system calls: it is at RT_ADD as long as it has not sealed itself.
 */
static void **note_of(const void *auxv)
{
	const char *base;
	const ElfW(Phdr) * part;
	void **note;

	if (!&_r_debug || _r_debug.r_state != RT_ADD)
		return NULL;
	base = (const char *)_r_debug.r_ldbase;
	part = sealed_part(base);
	if (!part)
		return NULL;
	/* From behind, where the dynamic linker's own variables stand. */
	note = (void **)((uintptr_t)(base + part->p_vaddr + part->p_memsz) & -sizeof(void *));
	while ((const char *)--note >= base + part->p_vaddr)
		if (*note == auxv)
			return note;
	return NULL;
}

/* The dynamic linker does the same when it is given a program as its argument. */
static void move_auxv(uintptr_t *from, uintptr_t *to)
{
	void **note = to == from ? NULL : note_of(from);
	uintptr_t type;

	if (!note)
		return;
	*note = to;
	do { /* the ranges overlap, by an odd number of words perhaps */
		type = *to++ = *from++;
		*to++ = *from++;
	} while (type != AT_NULL);
	while (to < from)
		*to++ = 0;
}

void initial_begin(struct initial_walk *w)
{
	char **envp = initial_envp();

	*w = (struct initial_walk){.to = envp, .first = envp ? *envp : NULL};
}

void initial_done(struct initial_walk *w, char **end)
{
	auxv_keep((const uintptr_t *)(end + 1));
	if (w->next)
		strings_end =
			w->to == initial_envp() ? w->first : w->to[-1] + str_len(w->to[-1]) + 1;
	blank_hole(w);
	if (w->to == end)
		return;
	*w->to = NULL;
	move_auxv((uintptr_t *)(end + 1), (uintptr_t *)(w->to + 1));
}

/* The fields of /proc/self/stat from number 26 on, by which the kernel knows the parts. */
enum field {
	START_CODE = 26,
	END_CODE,
	START_STACK,
	START_DATA = 45,
	END_DATA,
	START_BRK,
	ARG_START,
	ARG_END,
	ENV_START,
	ENV_END,
	FIELDS,
	FIRST = START_CODE,
};

/* Behind the name, in parentheses, with whatever in it, comes field 3. */
static bool parse_fields(uint64_t *fields, const char *line, long n)
{
	const char *p = line + n;
	int field = 2;

	while (p > line && *p != ')')
		p--;
	for (; *p && field < FIELDS - 1; p++)
		if (*p == ' ') {
			const char *digits = p + 1;

			if (++field >= FIRST)
				fields[field - FIRST] = str_u(&digits);
		}
	return field == FIELDS - 1;
}

static bool read_fields(uint64_t *fields)
{
	char *line = sys_mmap(NULL, PROV_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
			      -1, 0);
	bool is_read;
	int fd;
	long n;

	if (sys_failed(line))
		return false;
	fd = sys_open("/proc/self/stat", O_RDONLY, 0);
	n = fd >= 0 ? sys_read(fd, line, PROV_PAGE - 1) : -1;
	is_read = n > 0 && parse_fields(fields, line, n);
	if (fd >= 0)
		sys_close(fd);
	sys_munmap(line, PROV_PAGE);
	return is_read;
}

static bool is_blank(const char *p, const char *end)
{
	while (p < end && !*p)
		p++;
	return p == end;
}

/* All parts have to be said together; only this one is changed. */
static void end_environ_at(const char *end)
{
	uint64_t f[FIELDS - FIRST];
	struct prctl_mm_map map;

	if (!read_fields(f) || (uintptr_t)end < f[ENV_START - FIRST] ||
	    (uintptr_t)end > f[ENV_END - FIRST] || !is_blank(end, (const char *)f[ENV_END - FIRST]))
		return;
	map = (struct prctl_mm_map){
		.start_code = f[START_CODE - FIRST],
		.end_code = f[END_CODE - FIRST],
		.start_data = f[START_DATA - FIRST],
		.end_data = f[END_DATA - FIRST],
		.start_brk = f[START_BRK - FIRST],
		.brk = (uint64_t)sys_call(SYS_brk, 0, 0, 0, 0, 0, 0),
		.start_stack = f[START_STACK - FIRST],
		.arg_start = f[ARG_START - FIRST],
		.arg_end = f[ARG_END - FIRST],
		.env_start = f[ENV_START - FIRST],
		.env_end = (uintptr_t)end,
		.exe_fd = (uint32_t)-1,
	};
	sys_call(SYS_prctl, PR_SET_MM, PR_SET_MM_MAP, (long)&map, sizeof(map), 0, 0);
}

static bool is_environ(const char *path)
{
	return (path[0] != '/' || str_starts(path, "/proc/")) && str_eq(str_base(path), "environ");
}

/* Alone, since another thread could move the break meanwhile, which is among what is said. */
void initial_opened(const char *path)
{
	const char *end = strings_end;

	if (!end || !path || !is_environ(path) || sys_is_silent || wiped->images[0].threads != 1)
		return;
	strings_end = NULL;
	end_environ_at(end);
}
