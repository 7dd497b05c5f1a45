/*
 * hook_locale.c - the files of locales, message catalogs and character sets that libc reads inside
 * setlocale, gettext and iconv_open: see hook_locale.h.
 *
 * libc opens them past every wrapper, so this walks the same names in the same order: glibc's
 * locale/findlocale.c, loadlocale.c, loadarchive.c, intl/l10nflist.c, dcigettext.c, finddomain.c.
 * Files that libc keeps once loaded are remembered here likewise, in memory that a fork copies,
 * too. setlocale and its kin are not async-signal-safe: no handler runs this.
 */
#include "hook_locale.h"

#include <langinfo.h>
#include <link.h>
#include <locale.h>

#include "catalog.h"
#include "start/env.h"
#include "real.h"
#include "source/source.h"
#include "str.h"
#include "sys.h"
#include "touch.h"
#include "calls.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define LOCALES	   "/usr/lib/locale"
#define ARCHIVE	   LOCALES "/locale-archive"
#define CATALOGS   "/usr/share/locale"
#define ALIASES	   CATALOGS "/locale.alias"

#define CATEGORIES 13

static const char *const category_names[CATEGORIES] = {
	[LC_CTYPE] = "LC_CTYPE",
	[LC_NUMERIC] = "LC_NUMERIC",
	[LC_TIME] = "LC_TIME",
	[LC_COLLATE] = "LC_COLLATE",
	[LC_MONETARY] = "LC_MONETARY",
	[LC_MESSAGES] = "LC_MESSAGES",
	[LC_ALL] = NULL,
	[LC_PAPER] = "LC_PAPER",
	[LC_NAME] = "LC_NAME",
	[LC_ADDRESS] = "LC_ADDRESS",
	[LC_TELEPHONE] = "LC_TELEPHONE",
	[LC_MEASUREMENT] = "LC_MEASUREMENT",
	[LC_IDENTIFICATION] = "LC_IDENTIFICATION",
};

struct part {
	const char *s;
	size_t n;
};

static struct part part_of(const char *s)
{
	return (struct part){s, str_len(s)};
}

static bool part_eq(struct part a, const char *b)
{
	return str_len(b) == a.n && __builtin_memcmp(a.s, b, a.n) == 0;
}

/* Files loaded in this process, as hashes.  A collision costs ops too many. */
static uint32_t loaded[128];

static uint64_t key_of(const char *what, struct part name, unsigned int category)
{
	return hash_bytes(hash_bytes(category, what, str_len(what)), name.s, name.n);
}

static bool is_known(uint64_t key)
{
	return loaded[key % 128] == ((uint32_t)(key >> 32) | 1);
}

/* Once per process and what was loaded. */
static bool is_new(const char *what, struct part name, unsigned int category)
{
	uint64_t key = key_of(what, name, category);
	bool result = !is_known(key);

	loaded[key % 128] = (uint32_t)(key >> 32) | 1;
	return result;
}

/* --- the names that a locale's name stands for */

enum { /* in the order in which libc leaves them out */
       HAS_NORMAL = 1,
       HAS_CODESET = 2,
       HAS_TERRITORY = 4,
       HAS_MODIFIER = 8,
};

/* LANGUAGE[_TERRITORY][.CODESET][@MODIFIER] */
struct locale_name {
	struct part language, territory, codeset, modifier;
	char normal[24]; /* the codeset in lower case, without punctuation */
	int has;
};

static struct part take(const char **s, const char *end, const char *stops)
{
	struct part p = {*s, 0};

	for (; *s < end; (*s)++, p.n++)
		for (const char *stop = stops; *stop; stop++)
			if (**s == *stop)
				return p;
	return p;
}

static void normalize(struct locale_name *l)
{
	struct text t = text_in(l->normal, sizeof(l->normal));
	bool has_letter = false;
	char lower;

	for (size_t i = 0; i < l->codeset.n; i++)
		has_letter |= (l->codeset.s[i] | 32) >= 'a' && (l->codeset.s[i] | 32) <= 'z';
	if (!has_letter)
		text_add(&t, "iso");
	for (size_t i = 0; i < l->codeset.n; i++) {
		char ch = l->codeset.s[i];

		lower = ch >= 'A' && ch <= 'Z' ? (char)(ch | 32) : ch;
		if ((lower >= 'a' && lower <= 'z') || (ch >= '0' && ch <= '9'))
			text_add_n(&t, &lower, 1);
	}
	if (!part_eq(l->codeset, l->normal))
		l->has |= HAS_NORMAL;
}

static void explode(struct locale_name *l, struct part name)
{
	const char *s = name.s, *end = name.s + name.n;

	*l = (struct locale_name){.language = take(&s, end, "_.@")};
	if (s < end && *s == '_') {
		s++;
		l->territory = take(&s, end, ".@");
		l->has |= HAS_TERRITORY;
	}
	if (s < end && *s == '.') {
		s++;
		l->codeset = take(&s, end, "@");
		l->has |= l->codeset.n ? HAS_CODESET : 0;
	}
	if (s < end && *s == '@') {
		l->modifier = (struct part){s + 1, (size_t)(end - s - 1)};
		l->has |= HAS_MODIFIER;
	}
	if (l->codeset.n)
		normalize(l);
}

/* The next of the names, from the fullest to the language alone; -1 after the last. */
static int name_from(const struct locale_name *l, int what)
{
	for (; what >= 0; what--)
		if (!(what & ~l->has) &&
		    (what & (HAS_CODESET | HAS_NORMAL)) != (HAS_CODESET | HAS_NORMAL))
			return what;
	return -1;
}

static void add_name(struct text *t, const struct locale_name *l, int what)
{
	text_add_n(t, l->language.s, l->language.n);
	if (what & HAS_TERRITORY) {
		text_add(t, "_");
		text_add_n(t, l->territory.s, l->territory.n);
	}
	if (what & (HAS_CODESET | HAS_NORMAL))
		text_add(t, ".");
	if (what & HAS_CODESET)
		text_add_n(t, l->codeset.s, l->codeset.n);
	if (what & HAS_NORMAL)
		text_add(t, l->normal);
	if (what & HAS_MODIFIER) {
		text_add(t, "@");
		text_add_n(t, l->modifier.s, l->modifier.n);
	}
}

static void read_aliases(const struct call *c)
{
	if (is_new("alias", part_of(""), 0))
		file_touched(c, TOUCH_READ, ALIASES);
}

/* --- character sets */

/* Beside libc: /lib/ARCH/libc.so.6 has /usr/lib/ARCH/gconv. */
static struct text gconv_dir(char *buf, size_t size)
{
	extern struct r_debug _r_debug __attribute__((weak));
	struct link_map *map = &_r_debug ? _r_debug.r_map : NULL;
	struct text t = text_in(buf, size);

	for (; map; map = map->l_next)
		if (str_starts(str_base(map->l_name), "libc.so")) {
			text_add(&t, str_starts(map->l_name, "/lib") ? "/usr" : "");
			text_add_n(&t, map->l_name, (size_t)(str_base(map->l_name) - map->l_name));
			break;
		}
	text_add(&t, "gconv/");
	return t;
}

void charset_used(const struct call *c)
{
	char path[128];
	struct text t, end;

	if (!is_new("gconv", part_of(""), 0))
		return;
	end = t = gconv_dir(path, sizeof(path));
	text_add(&t, "gconv-modules.cache");
	if (file_touched(c, TOUCH_READ, path))
		return;
	t = end;
	text_add(&t, "gconv-modules");
	file_touched(c, TOUCH_READ, path);
	t = end;
	text_add(&t, "gconv-modules.d");
	if (file_touched(c, TOUCH_LISTED, path)) {
		text_add(&t, "/gconv-modules-extra.conf");
		file_touched(c, TOUCH_READ, path);
	}
}

void iconv_used(const struct call *c)
{
	charset_used(c);
	state_libs_may_change(); /* a converter is a library */
}

/* --- the archive of locales */

struct archive {
	uint32_t magic, serial, names_at, names_used, names_size;
};

struct archive_name {
	uint32_t hash, text_at, record_at;
};

static uint32_t archive_hash(const char *s)
{
	uint32_t h = (uint32_t)str_len(s);

	for (; *s; s++)
		h = (h << 9 | h >> 23) + (unsigned char)*s;
	return h ? h : ~0u;
}

static bool archive_has(int fd, const char *name)
{
	uint32_t hash = archive_hash(name), i, step;
	struct archive head;
	struct archive_name entry;
	char text[64];
	long n;

	if (sys_pread(fd, &head, sizeof(head), 0) != sizeof(head) || head.names_size < 3)
		return false;
	i = hash % head.names_size;
	step = 1 + hash % (head.names_size - 2);
	for (uint32_t tries = 0; tries < head.names_size; tries++) {
		if (sys_pread(fd, &entry, sizeof(entry),
			      head.names_at + (int64_t)i * sizeof(entry)) != sizeof(entry) ||
		    !entry.text_at)
			return false;
		if (entry.hash == hash) {
			n = sys_pread(fd, text, sizeof(text) - 1, entry.text_at);
			text[n > 0 ? n : 0] = '\0';
			if (str_eq(text, name))
				return entry.record_at != 0;
		}
		i = (i + step) % head.names_size;
	}
	return false;
}

/* The archive knows names with normalized codesets only. */
static bool is_in_archive(const struct call *c, const struct locale_name *l)
{
	static bool is_there;
	char name[64];
	struct text t = text_in(name, sizeof(name));
	bool has;
	int fd;

	if (is_new("archive", part_of(""), 0))
		is_there = file_touched(c, TOUCH_READ, ARCHIVE);
	if (!is_there || sys_is_silent)
		return is_there;
	add_name(&t, l, (l->has & HAS_NORMAL) ? l->has & ~HAS_CODESET : l->has);
	fd = sys_open(ARCHIVE, O_RDONLY | O_CLOEXEC, 0);
	if (fd < 0)
		return false;
	has = archive_has(fd, name);
	sys_close(fd);
	return has;
}

/* --- locales */

/* One directory of locales; whether the locale is there. */
static bool load_from(const struct call *c, struct part dir, const struct locale_name *l,
		      int category)
{
	char path[256];

	for (int what = name_from(l, l->has); what >= 0; what = name_from(l, what - 1)) {
		struct text t = text_in(path, sizeof(path));

		text_add_n(&t, dir.s, dir.n);
		text_add(&t, "/");
		add_name(&t, l, what);
		text_add(&t, "/");
		text_add(&t, category_names[category]);
		if (t.is_cut ||
		    !file_touched(c, category == LC_MESSAGES ? TOUCH_LOOKED_UP : TOUCH_READ, path))
			continue;
		if (category != LC_MESSAGES)
			return true;
		text_add(&t, "/SYS_LC_MESSAGES"); /* what is to be read is in a directory */
		if (!t.is_cut && file_touched(c, TOUCH_READ, path))
			return true;
	}
	return false;
}

static bool load_by_path(const struct call *c, const char *path, const struct locale_name *l,
			 int category)
{
	const char *end = path + str_len(path);

	while (path < end) {
		struct part dir = take(&path, end, ":");

		path++;
		if (dir.n && load_from(c, dir, l, category))
			return true;
	}
	return load_from(c, part_of(LOCALES), l, category);
}

static bool load(const struct call *c, struct part name, int category, const char *path)
{
	struct locale_name l;
	bool is_found;

	if (part_eq(name, "C") || part_eq(name, "POSIX") ||
	    !is_new("locale", name, (unsigned int)category))
		return true;
	explode(&l, name);
	if (!(path && *path) && is_in_archive(c, &l))
		return true;
	read_aliases(c);
	is_found = path && *path ? load_by_path(c, path, &l, category)
				 : load_from(c, part_of(LOCALES), &l, category);
	if (is_found && l.codeset.n)
		charset_used(c); /* compares its name with the locale's own */
	return is_found;
}

/* "" means: as the environment says. */
static struct part name_in_env(const struct call *c, int category)
{
	const char *vars[] = {"LC_ALL", category_names[category], "LANG"};

	for (int i = 0; i < 3; i++) {
		const char *value = source_inside(c, vars[i]);

		if (value && *value)
			return part_of(value);
	}
	return part_of("C");
}

/* LOCALE may be "LC_CTYPE=de_DE.UTF-8;LC_NUMERIC=C;..." */
static struct part name_for(const struct call *c, const char *locale, int category)
{
	const char *s = locale, *end = locale + str_len(locale), *name = category_names[category];

	if (!*locale)
		return name_in_env(c, category);
	while (s < end) {
		struct part p = take(&s, end, ";");
		size_t n = str_len(name);

		s++;
		if (p.n > n && p.s[n] == '=' && __builtin_memcmp(p.s, name, n) == 0)
			return (struct part){p.s + n + 1, p.n - n - 1};
	}
	return part_of(locale);
}

/* Before the call: it may free the string it is given. */
void hook_setlocale_before(struct call *c, struct exit_hook *h, int category, const char *locale)
{
	const char *path;

	(void)h;
	if (!locale || category < 0 || category >= CATEGORIES)
		return;
	path = source_inside(c, "LOCPATH");
	if (category != LC_ALL)
		load(c, name_for(c, locale, category), category, path);
	else
		for (int i = CATEGORIES - 1; i >= 0; i--)
			if (i != LC_ALL && !load(c, name_for(c, locale, i), i, path))
				return;
}

void hook_newlocale_before(struct call *c, struct exit_hook *h, int mask, const char *locale,
			   locale_t base)
{
	const char *path = locale ? source_inside(c, "LOCPATH") : NULL;

	(void)h, (void)base;
	for (int i = 0; locale && i < CATEGORIES; i++)
		if (i != LC_ALL && (mask & 1 << i || mask & 1 << LC_ALL) &&
		    !load(c, name_for(c, locale, i), i, path))
			return;
}

/* --- message catalogs */

/* Locales whose messages are the program's own: since glibc 2.39 those of C in any encoding, too. */
static bool is_untranslated(struct part locale)
{
	return part_eq(locale, "C") || part_eq(locale, "POSIX") ||
	       (locale.n > 1 && locale.s[0] == 'C' && locale.s[1] == '.' &&
		real_libc_minor() >= 39);
}

/* A message on its way through the catalogs. */
struct sought {
	const char *domain, *dir, *message; /* message NULL: which one is not known */
	int category;
	bool is_found; /* in one of them */
	bool is_over;  /* it was found */
	bool is_left;  /* a catalog behind that, which libc did not look for yet */
};

static void look_into(const struct call *c, struct sought *s, const char *path)
{
	bool is_there;

	if (s->is_over) {
		s->is_left |= !is_known(key_of("catalog", part_of(path), 0));
		return;
	}
	is_there = is_new("catalog", part_of(path), 0) ? file_touched(c, TOUCH_READ, path)
						       : sys_may(path, 0 /* F_OK */) >= 0;
	if (is_there && s->is_found && (!s->message || catalog_has(path, s->message))) {
		iconv_used(c); /* from its character set to the locale's */
		s->is_over = true;
	}
}

static void look_in_language(const struct call *c, struct sought *s, struct part locale)
{
	struct locale_name l;
	char path[256];

	read_aliases(c);
	explode(&l, locale);
	for (int what = name_from(&l, l.has); what >= 0; what = name_from(&l, what - 1)) {
		struct text t = text_in(path, sizeof(path));

		text_add(&t, s->dir);
		text_add(&t, "/");
		add_name(&t, &l, what);
		text_add(&t, "/");
		text_add(&t, category_names[s->category]);
		text_add(&t, "/");
		text_add(&t, s->domain);
		text_add(&t, ".mo");
		if (!t.is_cut)
			look_into(c, s, path);
	}
}

/* Messages that were looked for while catalogs are left.  A collision costs looking again. */
static bool is_new_message(const struct sought *s, struct part languages)
{
	static uint32_t messages[256];
	uint64_t key = hash_bytes(key_of(s->domain, languages, (unsigned int)s->category),
				  s->message, str_len(s->message));
	uint32_t *slot = &messages[key % 256], value = (uint32_t)(key >> 32) | 1;
	bool result = *slot != value;

	*slot = value;
	return result;
}

static const char *locale_of_messages(int category)
{
	/* this thread's, by uselocale */
	const char *locale = real_nl_langinfo(NL_LOCALE_NAME(category));

	return locale && !is_untranslated(part_of(locale)) ? locale : NULL;
}

bool messages_are_translated(void)
{
	return locale_of_messages(LC_MESSAGES) != NULL;
}

void message_sought(const struct call *c, const char *domain, int category, const char *message,
		    bool is_found)
{
	struct sought s = {
		.domain = domain, .message = message, .category = category, .is_found = is_found};
	const char *locale, *languages, *end;
	struct part all, language;
	unsigned int no = (unsigned int)category * 2;

	if (category < 0 || category >= CATEGORIES || category == LC_ALL)
		return;
	locale = locale_of_messages(category);
	if (!locale)
		return;
	if (!domain)
		s.domain = real_textdomain(NULL);
	languages = source_inside(c, "LANGUAGE");
	all = part_of(languages && *languages ? languages : locale);
	if (is_known(key_of(s.domain, all, no)) || /* nothing is left */
	    !(is_found && message ? is_new_message(&s, all) : is_new(s.domain, all, no + is_found)))
		return;
	s.dir = real_bindtextdomain(s.domain, NULL);
	s.dir = s.dir ? s.dir : CATALOGS;
	for (languages = all.s, end = all.s + all.n; languages < end; languages++) {
		language = take(&languages, end, ":");
		if (is_untranslated(language))
			break;
		if (language.n)
			look_in_language(c, &s, language);
	}
	if (!s.is_left)
		is_new(s.domain, all, no);
}
