/*
 * hook_catalog.c - catopen(3): where libc looks for a catalog of messages, as it looks itself
 * (catgets/ of glibc).
 */
#include "hook_catalog.h"

#include "real.h"
#include "source/source.h"
#include "str.h"
#include "touch.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

static const char default_path[] = "/usr/share/locale/%L/%N:/usr/share/locale/%L/LC_MESSAGES/%N:"
				   "/usr/share/locale/%l/%N:/usr/share/locale/%l/LC_MESSAGES/%N:";

/* The part of LANGUAGE_TERRITORY.CODESET that a letter of NLSPATH stands for. */
static void add_part(struct text *t, char letter, const char *name, const char *locale)
{
	const char *p = locale;

	switch (letter) {
	case 'N':
		text_add(t, name);
		break;
	case 'L':
		text_add(t, locale);
		break;
	case 'l':
		while (*p && *p != '_' && *p != '.')
			p++;
		text_add_n(t, locale, (size_t)(p - locale));
		break;
	case 't':
	case 'c':
		while (*p && *p != (letter == 't' ? '_' : '.'))
			p++;
		p += *p != '\0';
		for (locale = p; *p && (letter == 'c' || *p != '.');)
			p++;
		text_add_n(t, locale, (size_t)(p - locale));
		break;
	default:
		text_add_n(t, &letter, 1);
		break;
	}
}

/* Tries the elements of a path; whether one was found. */
static bool look_along(const struct call *c, const char *path, const char *name, const char *locale)
{
	while (*path) {
		char file[512];
		struct text t = text_in(file, sizeof(file));

		if (*path == ':') { /* an empty element: the name itself */
			text_add(&t, name);
		}
		for (; *path && *path != ':'; path++) {
			if (*path == '%' && path[1])
				add_part(&t, *++path, name, locale);
			else
				text_add_n(&t, path, 1);
		}
		path += *path == ':';
		if (!t.is_cut && file_touched(c, TOUCH_READ, file))
			return true;
	}
	return false;
}

void catalog_opened(const struct call *c, const char *name, int flag)
{
	const char *locale, *path;

	for (const char *p = name; *p; p++)
		if (*p == '/') {
			file_touched(c, TOUCH_READ, name);
			return;
		}
	locale = flag == NL_CAT_LOCALE ? real_setlocale(LC_MESSAGES, NULL)
				       : source_inside(c, "LANG");
	if (!locale || !*locale)
		locale = "C";
	path = source_inside(c, "NLSPATH");
	if (!path || !look_along(c, path, name, locale))
		look_along(c, default_path, name, locale);
}
