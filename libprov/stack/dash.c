/* dash.c - see dash.h. */
#include "dash.h"

#include <link.h>
#include <sys/auxv.h>

#include "call.h"
#include "real.h"
#include "start/env.h"
#include "start/initial.h"
#include "state.h"

#define WARNING	    "%s: %d: "
#define NEAR	    80 /* bytes of code before and behind the place that names the text */
#define SET_NEAR    48 /* before one that sets the line */
#define FIRST_OWN   10 /* dash's own descriptors begin here */
#define NO_FILE	    (-1)
#define LINES_UP_TO (1 << 30)

/* Commands are read from one. */
struct input {
	const struct input *before; /* NULL: the first one */
	int32_t line;
	int32_t fd; /* NO_FILE: a string: of eval, trap, -c */
};

static bool is_dash; /* by its name */
static bool is_sought;

/* dash's variables; line NULL: not found. */
static struct {
	const int32_t *line;
	const int32_t *function; /* the line at which the function that runs begins; 0: none runs */
	const char *const *script, *const *command;
	const struct input *const *input;
} its;

static int script_fd = NO_FILE;
static bool has_read, has_several;

/* --- where the line is kept */

struct range {
	uintptr_t from, to;
};

static size_t n_headers(void)
{
	return real_getauxval(AT_PHDR) ? real_getauxval(AT_PHNUM) : 0;
}

/* A segment of the program, if it has these flags; else an empty range. */
static struct range segment(size_t i, uint32_t flags)
{
	const ElfW(Phdr) *h = (const void *)real_getauxval(AT_PHDR);
	uintptr_t base = (uintptr_t)h - h->p_vaddr; /* the first header tells of the headers */

	if (h->p_type != PT_PHDR || h[i].p_type != PT_LOAD || h[i].p_flags != flags)
		return (struct range){0, 0};
	return (struct range){base + h[i].p_vaddr, base + h[i].p_vaddr + h[i].p_memsz};
}

static struct range first_segment(uint32_t flags)
{
	struct range r = {0, 0};

	for (size_t i = 0; i < n_headers() && !r.to; i++)
		r = segment(i, flags);
	return r;
}

/* Among the constants; 0: it is not there. */
static uintptr_t find_text(void)
{
	for (size_t i = 0; i < n_headers(); i++) {
		struct range in = segment(i, PF_R);

		for (uintptr_t p = in.from; p + sizeof(WARNING) <= in.to; p++)
			if (str_eq((const char *)p, WARNING))
				return p;
	}
	return 0;
}

/* The address that the last four bytes of an instruction stand for: they count from its end. */
static uintptr_t target(const unsigned char *displacement)
{
	int32_t n;

	__builtin_memcpy(&n, displacement, sizeof(n));
	return (uintptr_t)displacement + sizeof(n) + (uintptr_t)(intptr_t)n;
}

/* The code around "lea ADDRESS(%rip), REGISTER". */
static struct range find_user(struct range code, uintptr_t address)
{
	for (uintptr_t at = code.from + NEAR; at + NEAR <= code.to; at++) {
		const unsigned char *p = (const unsigned char *)at;

		if ((p[0] & 0xfb) == 0x48 && p[1] == 0x8d && (p[2] & 0xc7) == 0x05 &&
		    target(p + 3) == address)
			return (struct range){at - NEAR, at + NEAR};
	}
	return (struct range){0, 0};
}

/* "mov VARIABLE(%rip), REGISTER", the only one there; 0: there is none, or there are several. */
static uintptr_t find_load(struct range code, const char *mov, struct range data)
{
	size_t n = str_len(mov);
	uintptr_t found = 0;

	for (uintptr_t at = code.from; at + n + sizeof(int32_t) <= code.to; at++) {
		const unsigned char *p = (const unsigned char *)at;
		bool is_it = mov[0] != '\x8b' || (p[-1] & 0xf0) != 0x40; /* not with 64 bits */
		uintptr_t variable = target(p + n);

		for (size_t i = 0; is_it && i < n; i++)
			is_it = p[i] == (unsigned char)mov[i];
		if (!is_it || variable < data.from || variable + 8 > data.to || variable % 4)
			continue;
		if (found && found != variable)
			return 0;
		found = variable;
	}
	return found;
}

/* The line is set from commands, and where the input is wrong. */
static void seek_beside(struct range code, struct range data, uintptr_t line)
{
	uintptr_t function = 0, input = 0;

	for (uintptr_t at = code.from + SET_NEAR; at + 6 <= code.to; at++) {
		const unsigned char *p = (const unsigned char *)at;
		struct range before = {at - SET_NEAR, at};

		if (p[0] != 0x89 || (p[1] & 0xc7) != 0x05 || target(p + 2) != line)
			continue;
		function = function ? function : find_load(before, "\x8b\x0d", data);
		input = input ? input : find_load(before, "\x48\x8b\x05", data);
	}
	if (!function || !input || input % 8 || !call_can_read(*(const void **)input))
		return;
	its.function = (const int32_t *)function;
	its.input = (const struct input *const *)input;
	its.line = (const int32_t *)line;
}

static void seek(void)
{
	struct range code = first_segment(PF_R | PF_X), data = first_segment(PF_R | PF_W);
	uintptr_t text = find_text(), script, command, line;
	struct range user = {0, 0};

	is_sought = true;
	if (text)
		user = find_user(code, text);
	if (!user.to)
		return;
	script = find_load(user, "\x48\x8b\x15", data);	 /* to %rdx, */
	command = find_load(user, "\x4c\x8b\x05", data); /* %r8 */
	line = find_load(user, "\x8b\x0d", data);	 /* and %ecx */
	if (!script || !command || !line || script % 8 || command % 8)
		return;
	its.script = (const char *const *)script;
	its.command = (const char *const *)command;
	seek_beside(code, data, line);
}

/* --- which file it is of */

/* The script that the arguments name is read first; a login shell reads others before. */
static bool has_script(void)
{
	char **argv = initial_argv();

	if (!argv || !argv[0] || argv[0][0] == '-')
		return false;
	for (argv++; *argv && (**argv == '-' || **argv == '+'); argv++) {
		bool takes_name = false;

		if (str_eq(*argv, "--"))
			return argv[1];
		for (const char *option = *argv + 1; *option; option++) {
			if (*option == 'c' || *option == 's' || *option == 'l' || *option == 'i')
				return false;
			takes_name |= *option == 'o';
		}
		if (takes_name && argv[1])
			argv++;
	}
	return *argv;
}

void dash_reads(int fd)
{
	if (!is_dash)
		return;
	if (fd >= FIRST_OWN && script_fd == NO_FILE && has_script())
		script_fd = fd;
	has_several |= fd >= FIRST_OWN && fd != script_fd;
	has_read = true;
}

/* --- what is asked */

static inline __attribute__((always_inline)) bool is_name(const char *path)
{
	const char *name = path ? str_base(path) : "";

	name += *name == '-';
	return str_eq(name, "sh") || str_eq(name, "dash");
}

bool dash_begin(void)
{
	char **argv = initial_argv();

	if (!is_name(env_execfn()) && !(argv && is_name(argv[0])))
		return false; /* no page of other programs is written to */
	is_dash = true;
	return true;
}

uint32_t dash_line(bool is_needed)
{
	if (!is_dash || (!has_read && !is_needed))
		return 0;
	if (!is_sought)
		seek();
	return its.line && *its.line > 0 && *its.line < LINES_UP_TO ? (uint32_t)*its.line : 0;
}

void dash_forked(void)
{
	wiped->forked_line = its.line ? (uint32_t)*its.line : LINES_UP_TO;
	wiped->forked_function = its.line ? (uint32_t)*its.function : 0;
}

/* Lines between backquotes are counted from there on, by a process of their own. */
static bool is_between_backquotes(void)
{
	return (uint32_t)*its.line < wiped->forked_line &&
	       (uint32_t)*its.function == wiped->forked_function;
}

const char *dash_file(void)
{
	const struct input *input = *its.input;
	const char *name = *its.script;

	if (*its.function ? has_several : input->before != NULL) {
		if (*its.function || input->fd == NO_FILE)
			return NULL;
		name = *its.command; /* what "." was told; while another command of its own runs, that one */
		if (!name || !str_has_slash(name))
			return NULL;
	}
	return is_between_backquotes() || !name || !call_can_read_string(name) ? NULL : name;
}
