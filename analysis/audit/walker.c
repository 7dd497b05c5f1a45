/* walker.c - see walker.h. */
#include "walker.h"

/* Python 3.11 is one of "python": digits and dots behind a name do not matter. */
static const struct {
	const char *name;
	enum walker_kind kind;
} walkers[] = {
	{"sh", WALKER_SHELL},	     {"dash", WALKER_SHELL},	{"bash", WALKER_SHELL},
	{"rbash", WALKER_SHELL},     {"ash", WALKER_SHELL},	{"ksh", WALKER_SHELL},
	{"mksh", WALKER_SHELL},	     {"lksh", WALKER_SHELL},	{"yash", WALKER_SHELL},
	{"zsh", WALKER_SHELL},	     {"fish", WALKER_SHELL},	{"busybox", WALKER_SHELL},
	{"make", WALKER_MAKE},	     {"gmake", WALKER_MAKE},	{"python", WALKER_SCRIPT},
	{"pypy", WALKER_SCRIPT},     {"perl", WALKER_SCRIPT},	{"ruby", WALKER_SCRIPT},
	{"node", WALKER_SCRIPT},     {"nodejs", WALKER_SCRIPT}, {"php", WALKER_SCRIPT},
	{"awk", WALKER_SCRIPT},	     {"gawk", WALKER_SCRIPT},	{"mawk", WALKER_SCRIPT},
	{"tclsh", WALKER_SCRIPT},    {"wish", WALKER_SCRIPT},	{"guile", WALKER_SCRIPT},
	{"java", WALKER_SCRIPT},     {"julia", WALKER_SCRIPT},	{"env", WALKER_PRINTS},
	{"printenv", WALKER_PRINTS},
};

const struct walker_own walker_owns[] = {
	{"PATH", NULL},		 {"BASH_ENV", NULL},   {"POSIXLY_CORRECT", NULL},
	{"SHELLOPTS", NULL},	 {"BASHOPTS", NULL},   {"BASH_COMPAT", NULL},
	{"BASH_XTRACEFD", NULL}, {"GLOBIGNORE", NULL}, {"EXECIGNORE", NULL},
	{"ZDOTDIR", NULL},	 {"HOME", "cd"},       {"CDPATH", "cd"},
	{"OLDPWD", "cd"},	 {"PWD", "cd"},	       {"PWD", "pwd"},
	{"TIMEFORMAT", "time"},	 {"PS4", "x"},	       {"PS3", "select"},
	{"COLUMNS", "select"},
};
const size_t walker_n_owns = sizeof(walker_owns) / sizeof(walker_owns[0]);

static struct str program_of(const struct stored_image *image)
{
	struct str path = image->exe.bytes ? image->exe : STR("");
	size_t from = path.len;

	while (from && path.bytes[from - 1] != '/')
		from--;
	return (struct str){path.bytes + from, path.len - from};
}

enum walker_kind walker_kind(const struct stored_image *image)
{
	struct str name = program_of(image);

	for (size_t i = 0; i < sizeof(walkers) / sizeof(walkers[0]); i++) {
		size_t n = strlen(walkers[i].name), k = n;

		if (!str_starts(name, walkers[i].name))
			continue;
		while (k < name.len && strchr("0123456789.-m", name.bytes[k]))
			k++;
		if (k == name.len)
			return walkers[i].kind;
	}
	return WALKER_NONE;
}

/* "-c", "-ec", "-e": the script stands behind it, or in it. */
static bool has_script(struct str option)
{
	if (option.len < 2 || option.bytes[0] != '-' || option.bytes[1] == '-')
		return false;
	return memchr(option.bytes, 'c', option.len) || memchr(option.bytes, 'e', option.len) ||
	       memchr(option.bytes, 'm', option.len);
}

bool walker_reads_script(const struct stored_image *image)
{
	size_t n;
	struct str *argv = argv_split(image->argv, &n);
	bool is_none = true;

	for (size_t i = 1; i < n && is_none; i++)
		is_none = argv[i].len && argv[i].bytes[0] == '-' && !has_script(argv[i]);
	free(argv);
	return is_none;
}
