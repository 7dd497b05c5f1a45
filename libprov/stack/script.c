/* script.c - see script.h. */
#include "script.h"

#include <stdbool.h>

#include "call.h"
#include "stack.h"
#include "stack/dash.h"
#include "symbol.h"

#define LINES_MAX 64

/* --- CPython */

/* Offsets of what is looked at, which each minor version has its own. */
struct python {
	uint32_t version;			     /* 0x030b.... */
	uint16_t state_frame;			     /* of the thread's state: the frame, */
	int16_t cframe_frame;			     /* or what has it at this offset; -1 */
	uint16_t code, previous, instruction, owner; /* of a frame */
	uint16_t file, name, first;		     /* of a code object */
	uint16_t text;				     /* of a string of ASCII */
};

static const struct python pythons[] = {
	{0x030b, 56, 8, 32, 48, 56, 69, 112, 128, 184, 48},
	{0x030c, 56, 0, 0, 8, 56, 70, 112, 128, 192, 40},
	{0x030d, 72, -1, 0, 8, 56, 70, 112, 128, 200, 40},
};

#define OBJECT_TYPE   8
#define STRING_LENGTH 16
#define OWNER_C	      3 /* a frame of the interpreter's own */

static const struct python *python; /* NULL: this is no such program */
static const char *(*python_thread)(void);
static int (*python_line)(const void *code, int at);
static const void *python_code_type, *python_string_type;

static const char *pointer_at(const char *object, unsigned int offset)
{
	const char *p;

	__builtin_memcpy(&p, object + offset, sizeof(p));
	return p;
}

static const char *skip_own(const char *frame)
{
	while (frame && frame[python->owner] == OWNER_C)
		frame = pointer_at(frame, python->previous);
	return frame;
}

static const char *first_frame(void)
{
	const char *thread = python_thread();
	const char *frame = thread ? pointer_at(thread, python->state_frame) : NULL;

	if (frame && python->cframe_frame >= 0)
		frame = pointer_at(frame, (unsigned int)python->cframe_frame);
	return skip_own(frame);
}

static const char *next_frame(const char *frame)
{
	return skip_own(pointer_at(frame, python->previous));
}

static bool is_a(const char *object, const void *type)
{
	return object && call_can_read(object + OBJECT_TYPE) &&
	       pointer_at(object, OBJECT_TYPE) == type;
}

/* Other strings than of ASCII are kept otherwise. */
static void add_string(struct text *t, const char *s)
{
	uint64_t n;

	if (!is_a(s, python_string_type)) {
		text_add(t, "?");
		return;
	}
	__builtin_memcpy(&n, s + STRING_LENGTH, sizeof(n));
	s += python->text;
	for (uint64_t i = 0; i < n; i++)
		if ((unsigned char)s[i] < ' ' || (unsigned char)s[i] > '~') {
			text_add(t, "?");
			return;
		}
	text_add_n(t, s, n);
}

static void add_python(struct text *t, const char *frame)
{
	const char *code = pointer_at(frame, python->code);
	int line;

	if (!is_a(code, python_code_type)) {
		text_add(t, "?");
		return;
	}
	add_string(t, pointer_at(code, python->file));
	line = python_line(code,
			   (int)(pointer_at(frame, python->instruction) - code - python->first));
	text_add(t, ":");
	text_add_u(t, line > 0 ? (uint64_t)line : 0);
	text_add(t, " ");
	add_string(t, pointer_at(code, python->name));
}

static bool begin_python(uint32_t version)
{
	static const size_t n = sizeof(pythons) / sizeof(pythons[0]);
	size_t i = 0;

	*(const void **)&python_thread = symbol_anywhere("PyGILState_GetThisThreadState");
	*(const void **)&python_line = symbol_anywhere("PyCode_Addr2Line");
	python_code_type = symbol_anywhere("PyCode_Type");
	python_string_type = symbol_anywhere("PyUnicode_Type");
	while (i < n && pythons[i].version != version >> 16)
		i++;
	if (i < n && python_thread && python_line && python_code_type && python_string_type)
		python = &pythons[i];
	return python;
}

/* --- bash, which exports its inside to builtins that are loaded */

static int (*bash_line)(void);
static const char *(*bash_file)(void);

static bool begin_bash(void)
{
	*(const void **)&bash_line = symbol_anywhere("executing_line_number");
	*(const void **)&bash_file = symbol_anywhere("get_name_for_error");
	if (!bash_file)
		bash_line = NULL;
	return bash_line;
}

/* --- what is asked */

/* Of other programs no page is touched. */
bool script_begin(void)
{
	const uint32_t *version = symbol_of_program("Py_Version", "libpython3");

	if (version)
		return begin_python(*version);
	if (symbol_of_program("executing_line_number", NULL))
		return begin_bash();
	return dash_begin();
}

static uint64_t mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 32;
}

void script_reads(int fd)
{
	dash_reads(fd);
}

void script_forked(void)
{
	dash_forked();
}

/* Of a shell, and in *ret_file its script, NULL if that is not known; 0: there is none. */
static uint32_t shell_line(const char **ret_file)
{
	uint32_t line;

	if (bash_line) {
		*ret_file = bash_file();
		return bash_line() > 0 ? (uint32_t)bash_line() : 0;
	}
	line = dash_line(stack_mode > STACK_SCRIPTS);
	*ret_file = line ? dash_file() : NULL;
	return line;
}

uint64_t script_line(void)
{
	const char *frame, *file;
	uint32_t line;

	if (!python) {
		line = shell_line(&file);
		return line ? mix(line, (uintptr_t)file) : 0;
	}
	frame = first_frame();
	if (!frame)
		return 0;
	return mix((uintptr_t)pointer_at(frame, python->code),
		   (uintptr_t)pointer_at(frame, python->instruction));
}

uint64_t script_hash(uint64_t h)
{
	const char *frame, *file;
	size_t n = 0;

	if (!python) {
		h = mix(h, shell_line(&file));
		return mix(h, (uintptr_t)file);
	}
	for (frame = first_frame(); frame && n < LINES_MAX; n++) {
		h = mix(h, (uintptr_t)pointer_at(frame, python->code));
		h = mix(h, (uintptr_t)pointer_at(frame, python->instruction));
		frame = next_frame(frame);
	}
	return h;
}

/* The text that was begun at `at` is a string of its own. */
static char *end(struct text *t, char *at)
{
	if (t->is_cut)
		return NULL;
	*t->at++ = '\0';
	return at;
}

void script_tell(struct text *t, char **v, size_t most)
{
	const char *frame = python ? first_frame() : NULL, *file = NULL;
	uint32_t line = python ? 0 : shell_line(&file);
	size_t n = 0;

	most = most < LINES_MAX ? most : LINES_MAX;
	if (line && most) {
		char *at = t->at;

		text_add(t, file ? file : "?");
		text_add(t, ":");
		text_add_u(t, line);
		v[n] = end(t, at);
		n += v[n] != NULL;
	}
	for (; frame && n < most; frame = next_frame(frame)) {
		char *at = t->at;

		add_python(t, frame);
		v[n] = end(t, at);
		if (!v[n])
			break;
		n++;
	}
	v[n] = NULL;
}
