/* pin_name.c - names of temporary files: see pin_random.h.  They are chosen as libc does it. */
#include "pin_random.h"

#include "call.h"
#include "str.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define MARKS 6
#define TRIES (62 * 62 * 62)

/* The place of the marks, or NULL: libc is to say what is wrong. */
static char *marks_of(char *template, int suffix)
{
	size_t n = str_len(template);
	char *at;

	if (suffix < 0 || n < MARKS + (size_t)suffix)
		return NULL;
	at = template + n - (size_t)suffix - MARKS;
	for (int i = 0; i < MARKS; i++)
		if (at[i] != 'X')
			return NULL;
	return at;
}

static void choose(char *at)
{
	static const char letters[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
	uint64_t word;

	pin_draw(&word, sizeof(word));
	for (int i = 0; i < MARKS; i++, word /= 62)
		at[i] = letters[word % 62];
}

static void set_errno(int error)
{
	errno = error;
}

int pin_mkostemps(real_mkostemps_fn *next, char *template, int suffix, int flags)
{
	int wanted = (flags & ~O_ACCMODE) | O_RDWR | O_CREAT | O_EXCL, saved = call_errno();
	char *at = pin_is_fixed(PIN_RANDOM) ? marks_of(template, suffix) : NULL;

	if (!at)
		return next(template, suffix, flags);
	for (int i = 0; i < TRIES; i++) {
		int fd;

		choose(at);
		fd = real_open(template, wanted, 0600);
		if (fd >= 0)
			set_errno(saved);
		if (fd >= 0 || call_errno() != EEXIST)
			return fd;
	}
	return -1;
}

char *pin_mkdtemp(real_mkdtemp_fn *next, char *template)
{
	char *at = pin_is_fixed(PIN_RANDOM) ? marks_of(template, 0) : NULL;
	int saved = call_errno();

	if (!at)
		return next(template);
	for (int i = 0; i < TRIES; i++) {
		choose(at);
		if (real_mkdir(template, 0700) == 0) {
			set_errno(saved);
			return template;
		}
		if (call_errno() != EEXIST)
			break;
	}
	return NULL;
}

char *pin_free_name(char *name)
{
	size_t n = name ? str_len(name) : 0;
	int saved = call_errno();
	char marks[MARKS];

	if (n < MARKS || !pin_is_fixed(PIN_RANDOM))
		return name;
	bytes_copy(marks, name + n - MARKS, MARKS);
	for (int i = 0; i < TRIES; i++) {
		choose(name + n - MARKS);
		if (real_access(name, F_OK) && call_errno() == ENOENT) {
			set_errno(saved);
			return name;
		}
	}
	bytes_copy(name + n - MARKS, marks, MARKS);
	set_errno(saved);
	return name;
}
