/* pin.c - see pin.h. */
#include "pin.h"

#include "message.h"
#include "op_facts.h"
#include "ops.h"
#include "space/space.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define N_SOURCES (PIN_LIMITS + 1)
#define DATE	  1577836800 /* 2020-01-01, where SOURCE_DATE_EPOCH says nothing */
#define SHIFT	  34410600 /* 398 days and 6 and a half hours: another year, month, weekday and hour */

static const char *const words[N_SOURCES] = {PIN_SOURCE_WORDS};

extern char **environ;

static int find_word(const char *at, size_t n)
{
	if (n == 2 && !strncmp(at, "fs", n))
		return PIN_FILESYSTEM;
	for (int i = 0; i < N_SOURCES; i++)
		if (strlen(words[i]) == n && !strncmp(at, words[i], n))
			return i;
	return -1;
}

/* The sources that n bytes name; 0: none. */
static uint32_t sources_of(const char *at, size_t n)
{
	int source = find_word(at, n);

	if ((n == 3 && !strncmp(at, "all", n)) || (n == 1 && *at == '1'))
		return (1u << N_SOURCES) - 1;
	return source < 0 ? 0 : 1u << source;
}

const char *pin_parse(uint32_t *sources, struct pin_parts *parts, const char *list)
{
	while (list && *list) {
		size_t n = pin_parts_length(list);
		uint32_t whole = sources_of(list, n);
		int source = whole || !parts ? -1 : pin_parts_add(parts, list, n);

		if (!whole && source < 0)
			return list;
		if (parts)
			parts->whole |= whole;
		*sources |= whole ? whole : 1u << source;
		list += n + (list[n] == ',');
	}
	return NULL;
}

static int is_empty(const char *path)
{
	DIR *dir = opendir(path);
	const struct dirent *e;
	int n = 0;

	while (dir && (e = readdir(dir)))
		n += strcmp(e->d_name, ".") && strcmp(e->d_name, "..");
	if (dir)
		closedir(dir);
	return dir && !n;
}

/* A directory that every system has, and that is empty as a rule: nothing is hidden that is used. */
static void choose_place(struct pin *pin)
{
	static const char *const below[] = {"/mnt", "/srv", "/media"};
	const uint32_t place = 1u << PIN_PLACE;

	for (size_t i = 0; (pin->pinned | pin->varied) & place && i < 3 && !*pin->place; i++)
		if (is_empty(below[i]))
			snprintf(pin->place, sizeof(pin->place), "%s/%s", below[i],
				 pin->varied & place ? "another/and/longer/place" : "work");
}

static int other_identity(const struct pin_parts *parts)
{
	uint32_t kept = pin_parts_kept(parts);

	return (kept & 1u << PROV_PART_PIDS ? 0 : SPACE_OTHER_PIDS) |
	       (kept & 1u << PROV_PART_USER ? 0 : SPACE_OTHER_USER);
}

/* A network or a place of its own comes with pids of its own: one way for all. */
void pin_enter(struct pin *pin)
{
	uint32_t asked = pin->pinned | pin->varied;
	int what = (asked & 1u << PIN_NETWORK ? SPACE_NETWORK : 0) |
		   (asked & 1u << PIN_IDENTITY ? SPACE_PIDS : 0) |
		   (pin->varied & 1u << PIN_IDENTITY ? other_identity(&pin->parts) : 0);
	uid_t uid = getuid();

	choose_place(pin);
	if (what || *pin->place)
		pin->space_error = space_enter(what | SPACE_PIDS, *pin->place ? pin->place : NULL);
	pin->is_other_user = getuid() != uid;
}

/* --- one by one: each says in words what it did, or returns NULL and in *ret_why why not */

/* Anything else than what setlocale takes of the environment now. */
static const char *other_locale(void)
{
	const char *now = getenv("LC_ALL");

	now = now && *now ? now : getenv("LC_CTYPE");
	now = now && *now ? now : getenv("LANG");
	return now && strcmp(now, "C") && strcmp(now, "POSIX") ? "C" : "C.UTF-8";
}

static const char *set_locale(int is_pin, const char **ret_why)
{
	const char *locale = is_pin ? "C.UTF-8" : other_locale();

	(void)ret_why;
	setenv("LC_ALL", locale, 1);
	unsetenv("LANGUAGE");
	return locale;
}

static const char *set_zone(int is_pin, const char **ret_why)
{
	const char *zone = is_pin ? "UTC0" : "<+1245>-12:45";

	(void)ret_why;
	setenv("TZ", zone, 1);
	return zone;
}

/* Variables by which a terminal, a desktop or a login tells its programs of itself. */
static int is_of_session(const char *entry)
{
	static const char *const names[] = {
		"DISPLAY=",
		"WAYLAND_DISPLAY=",
		"XAUTHORITY=",
		"WINDOWID=",
		"SSH_",
		"XDG_SESSION_",
		"XDG_RUNTIME_DIR=",
		"XDG_SEAT",
		"XDG_VTNR=",
		"DBUS_",
		"COLORTERM=",
		"COLUMNS=",
		"LINES=",
		"SHLVL=",
		"OLDPWD=",
		"_=",
		"SESSION_MANAGER=",
		"GNOME_",
		"KDE_",
		"VTE_",
		"TERM_",
		"TMUX",
		"STY=",
		"SUDO_",
		"MAIL=",
		"INVOCATION_ID=",
		"JOURNAL_STREAM=",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (!strncmp(entry, names[i], strlen(names[i])))
			return 1;
	return 0;
}

/* Named without a value, it is there because it is named: pin_variables() leaves it. */
static int is_kept_from_pin(const char *name)
{
	char entry[256];

	snprintf(entry, sizeof(entry), "%s=", name);
	return is_of_session(entry) || !strcmp(name, "TERM");
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void pin_variables(const struct pin_parts *parts)
{
	size_t n = 0;

	if (getenv("TERM") && !pin_parts_toggles(parts, "TERM="))
		setenv("TERM", "dumb", 1);
	for (char **e = environ; e && *e; e++)
		if (!is_of_session(*e) || pin_parts_toggles(parts, *e))
			environ[n++] = *e;
	if (environ) {
		environ[n] = NULL;
		qsort(environ, n, sizeof(*environ), compare);
	}
}

static const char *set_variables(const struct pin *pin, int is_pin)
{
	const uint32_t variables = 1u << PIN_VARIABLE;

	if (is_pin || pin->pinned & pin->parts.sources & variables)
		pin_variables(&pin->parts);
	pin_parts_assign(&pin->parts, pin->pinned & variables ? is_kept_from_pin : NULL);
	if (!is_pin && pin->parts.whole & variables)
		setenv("X_VARIED", "varied", 1);
	return is_pin				? "sorted, none of the session's"
	       : pin->parts.sources & variables ? "those that were named"
						: "one more, X_VARIED";
}

static const char *set_processors(int is_pin, const char **ret_why)
{
	cpu_set_t had, set;

	CPU_ZERO(&set);
	if (sched_getaffinity(0, sizeof(had), &had) < 0)
		return *ret_why = strerror(errno), NULL;
	if (!is_pin && CPU_COUNT(&had) == 1)
		return *ret_why = "there is one processor", NULL;
	for (int i = 0; i < CPU_SETSIZE && !CPU_COUNT(&set); i++)
		if (CPU_ISSET(i, &had))
			CPU_SET(i, &set);
	if (sched_setaffinity(0, sizeof(set), &set) < 0)
		return *ret_why = strerror(errno), NULL;
	return "one processor";
}

/*
 * Instructions that multiply and add at once, which not every processor has, make libm's results differ
 * in their last digits.  Pinned, nothing is changed, but the environment is as long.
 */
static void set_instructions(int is_pin)
{
	const char *now = getenv("GLIBC_TUNABLES");
	char value[1024];

	if (now && strstr(now, "glibc.cpu.hwcaps"))
		return;
	snprintf(value, sizeof(value), "%s%sglibc.cpu.hwcaps=-%s,-%s4", now ? now : "",
		 now && *now ? ":" : "", is_pin ? "ANY" : "FMA", is_pin ? "ANY" : "FMA");
	setenv("GLIBC_TUNABLES", value, 1);
}

static const char *set_schedule(int is_pin, const char **ret_why)
{
	if (is_pin)
		return set_processors(1, ret_why);
	errno = 0;
	if (nice(10) == -1 && errno)
		return *ret_why = strerror(errno), NULL;
	return "niced";
}

/* It stays across exec, and is not for the launcher, which has begun. */
static const char *set_addresses(int is_pin, const char **ret_why)
{
	int now = personality(0xffffffff);
	unsigned long wanted = is_pin ? (unsigned)now | ADDR_NO_RANDOMIZE
				      : (unsigned)now & ~(unsigned)ADDR_NO_RANDOMIZE;

	if (now == -1 || personality(wanted) == -1)
		return *ret_why = strerror(errno), NULL;
	return is_pin ? "not randomized" : "randomized";
}

/* The same directory by another name. */
static void rename_directory(const char *variable, const char *otherwise)
{
	const char *now = getenv(variable);
	char name[PATH_MAX];

	now = now && *now ? now : otherwise;
	if (now && snprintf(name, sizeof(name), "%s/.", now) < PATH_MAX)
		setenv(variable, name, 1);
}

/* USER, HOME and the like are variables. */
static const char *set_identity(const struct pin *pin, int is_pin)
{
	if (pin->space_error)
		return "names of the host; not pids and user: no namespaces";
	if (is_pin)
		return "names of the host, pids; the user is who it is";
	if (pin_parts_kept(&pin->parts) & 1u << PROV_PART_USER)
		return "names of the host, pids";
	return pin->is_other_user ? "names of the host, pids, user"
				  : "names of the host, pids; not the user: no user namespace";
}

static const char *set_place(const struct pin *pin, const char **ret_why)
{
	*ret_why = *pin->place ? "no mount namespace" : "none of /mnt, /srv and /media is empty";
	if (pin->space_error || !*pin->place)
		return NULL;
	setenv("PWD", pin->place, 1);
	if (pin->varied & 1u << PIN_PLACE)
		rename_directory("TMPDIR", "/tmp");
	return pin->place;
}

/* --- all of them */

static uint64_t date_of_source(void)
{
	const char *date = getenv("SOURCE_DATE_EPOCH");
	char *end;
	unsigned long long s = date ? strtoull(date, &end, 10) : 0;

	return (date && *date && !*end && s < 1ull << 33 ? s : DATE) * 1000000000u;
}

static const char *set_clock(int is_pin, struct prov_pins *pins, char text[64])
{
	time_t date;
	struct tm tm;

	pins->date_ns = is_pin ? date_of_source() : SHIFT * 1000000000ull;
	date = (time_t)(pins->date_ns / 1000000000u);
	if (!is_pin)
		return "398 days and 6.5 hours later";
	strftime(text, 64, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&date, &tm));
	return text;
}

/* NULL: it cannot be done. */
static const char *set(const struct pin *pin, enum pin_source source, int is_pin,
		       const char **ret_why)
{
	switch (source) {
	case PIN_LOCALE:
		return set_locale(is_pin, ret_why);
	case PIN_ZONE:
		return set_zone(is_pin, ret_why);
	case PIN_VARIABLE:
		return set_variables(pin, is_pin);
	case PIN_MACHINE:
		set_instructions(is_pin);
		return set_processors(is_pin, ret_why);
	case PIN_SCHEDULE:
		return set_schedule(is_pin, ret_why);
	case PIN_ADDRESS:
		return set_addresses(is_pin, ret_why);
	case PIN_LIMITS:
		return is_pin ? "1024 files, a stack of 8 MiB, no core"
			      : "512 files, a stack of 16 MiB, no core";
	case PIN_NETWORK:
		*ret_why = "no network namespace";
		return pin->space_error ? NULL : "none but the loopback";
	case PIN_IDENTITY:
		return set_identity(pin, is_pin);
	case PIN_PLACE:
		return set_place(pin, ret_why);
	case PIN_CLOCK:
	case PIN_RANDOM:
	case PIN_FILESYSTEM:
		break;
	}
	return "";
}

static void settle_one(const struct pin *pin, enum pin_source source, struct prov_pins *pins,
		       struct launcher_log *launcher)
{
	uint32_t bit = 1u << source;
	int is_pin = !(pin->varied & bit);
	const char *why = NULL, *done;
	char text[64];

	done = source == PIN_CLOCK ? set_clock(is_pin, pins, text) : set(pin, source, is_pin, &why);
	if (done) {
		*(is_pin ? &pins->pinned : &pins->varied) |= bit;
		launcher_pin(launcher, source, is_pin ? PIN_PINNED : PIN_VARIED, done);
		return;
	}
	launcher_pin(launcher, source, PIN_MISSED, why);
	if (!pin->is_quiet)
		say("%s is not %s: %s", words[source], is_pin ? "pinned" : "varied", why);
}

void pin_settle(const struct pin *pin, struct rawlog *log, struct launcher_log *launcher)
{
	struct prov_pins pins = {.date_ns = date_of_source()};
	const char *since = getenv("PROV_WORK_NS"); /* of prov audit */
	struct timespec now;

	if (since)
		log->file->work_ns = strtoull(since, NULL, 10);
	unsetenv("PROV_WORK_NS");

	clock_gettime(CLOCK_REALTIME_COARSE, &now);
	pins.begun_ns = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
	for (int i = 0; i < N_SOURCES; i++)
		if ((pin->pinned | pin->varied) & 1u << i)
			settle_one(pin, i, &pins, launcher);
	log->file->pins = pins;
	log->file->pin_kept = pin_parts_kept(&pin->parts);
}

static void set_limits(int is_pin)
{
	static const struct {
		__rlimit_resource_t resource;
		rlim_t pinned, varied;
	} rows[] = {
		{RLIMIT_NOFILE, 1024, 512},
		{RLIMIT_STACK, 8 << 20, 16 << 20},
		{RLIMIT_CORE, 0, 0},
	};
	struct rlimit limit;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		rlim_t wanted = is_pin ? rows[i].pinned : rows[i].varied;

		if (getrlimit(rows[i].resource, &limit))
			continue;
		limit.rlim_cur = wanted < limit.rlim_max ? wanted : limit.rlim_max;
		setrlimit(rows[i].resource, &limit);
	}
}

/* As libprov says (pin_machine.c). */
static void set_host(int is_pin)
{
	const char *host = is_pin ? "localhost" : "elsewhere";

	if (!sethostname(host, strlen(host)) && setdomainname("(none)", strlen("(none)")))
		errno = 0; /* it is the one that there was, as a rule this one */
}

void pin_child(const struct pin *pin)
{
	const uint32_t files = 1u << PIN_FILESYSTEM, limits = 1u << PIN_LIMITS,
		       identity = 1u << PIN_IDENTITY, kept = pin_parts_kept(&pin->parts);

	/* For programs that ask the kernel; the launcher is where it was. */
	if ((pin->pinned | pin->varied) & identity && !unshare(CLONE_NEWUTS))
		set_host(!(pin->varied & identity) || kept & 1u << PROV_PART_HOST);
	if (pin->varied & files && !(kept & 1u << PROV_PART_UMASK))
		umask(umask(0) == 0002 ? 0022 : 0002);
	else if ((pin->varied | pin->pinned) & files)
		umask(0022);
	if ((pin->varied | pin->pinned) & limits)
		set_limits(!(pin->varied & limits));
}
