/* provider_live_stat.c - what the files of /proc say: proc(5). */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "provider_live.h"

enum osi_state live_state(char letter)
{
	switch (letter) {
	case 'R':
		return OSI_RUNNING;
	case 'S':
		return OSI_SLEEPING;
	case 'D':
		return OSI_DISK_SLEEP;
	case 'T':
		return OSI_STOPPED;
	case 't':
		return OSI_TRACED;
	case 'Z':
		return OSI_ZOMBIE;
	case 'X':
		return OSI_DEAD;
	case 'I':
		return OSI_IDLE;
	}
	return OSI_STATE_UNKNOWN;
}

/* The number there, and the text behind it. */
static bool number(const char **text, uint64_t *ret)
{
	char *end;

	errno = 0;
	*ret = (*text)[strspn(*text, " ")] == '-' ? (uint64_t)strtoll(*text, &end, 10)
						  : strtoull(*text, &end, 10);
	if (end == *text || errno)
		return false;
	*text = end;
	return true;
}

/* Fields of /proc/PID/stat, as proc(5) numbers them. */
enum {
	STAT_PPID = 4,
	STAT_GROUP = 5,
	STAT_SESSION = 6,
	STAT_FLAGS = 9,
	STAT_MINFLT = 10,
	STAT_MAJFLT = 12,
	STAT_UTIME = 14,
	STAT_STIME = 15,
	STAT_N_THREADS = 20,
	STAT_START = 22,
	STAT_RSS = 24,
	STAT_STARTCODE = 26,
	STAT_ENDCODE = 27,
	STAT_STARTSTACK = 28,
	STAT_START_DATA = 45,
	STAT_END_DATA = 46,
	STAT_START_BRK = 47,
	STAT_EXIT_CODE = 52,
	STAT_N,
};

/* The name may hold anything, also ") S 1 (" and newlines; no field behind it holds a parenthesis.
 */
bool live_parse_stat(const char *text, struct live_stat *s)
{
	const char *open = strchr(text, '('), *close = strrchr(text, ')'), *at = text;
	uint64_t field[STAT_N] = {0}, pid;
	size_t len;

	if (!number(&at, &pid) || !open || !close || close < open || close[1] != ' ' || !close[2])
		return false;
	memset(s, 0, sizeof(*s));
	len = (size_t)(close - open - 1);
	memcpy(s->name, open + 1, len < sizeof(s->name) ? len : sizeof(s->name) - 1);
	s->pid = (int32_t)pid;
	s->state = close[2];
	at = close + 3;
	for (size_t i = STAT_PPID; i < STAT_N; i++)
		if (!number(&at, &field[i]) && i <= STAT_STARTSTACK)
			return false;
	s->ppid = (int32_t)field[STAT_PPID];
	s->group = (int32_t)field[STAT_GROUP];
	s->session = (int32_t)field[STAT_SESSION];
	s->flags = field[STAT_FLAGS];
	s->minor_faults = field[STAT_MINFLT];
	s->major_faults = field[STAT_MAJFLT];
	s->user = field[STAT_UTIME];
	s->system = field[STAT_STIME];
	s->n_threads = field[STAT_N_THREADS];
	s->start = field[STAT_START];
	s->resident = field[STAT_RSS];
	s->layout[0] = field[STAT_STARTCODE];
	s->layout[1] = field[STAT_ENDCODE];
	s->layout[2] = field[STAT_STARTSTACK];
	s->layout[3] = field[STAT_START_DATA];
	s->layout[4] = field[STAT_END_DATA];
	s->layout[5] = field[STAT_START_BRK];
	s->exit_status = (int)field[STAT_EXIT_CODE];
	return true;
}

bool live_field(const char *text, const char *name, unsigned field, uint64_t *ret)
{
	size_t len = strlen(name);
	const char *line = text, *at;

	while (line && (strncmp(line, name, len) || line[len] != ':')) {
		line = strchr(line, '\n');
		line += line != NULL;
	}
	if (!line)
		return false;
	at = line + len + 1;
	for (unsigned i = 0; i <= field; i++) {
		at += strspn(at, "\t ");
		if (!number(&at, ret))
			return false;
	}
	return true;
}

const char **live_parse_argv(const char *text, size_t len, uint64_t *ret_n)
{
	const char **argv, *end = text + len;
	size_t n = 0;

	for (const char *s = text; s < end; s += strlen(s) + 1)
		n++;
	argv = malloc((n + 1) * sizeof(*argv));
	if (!argv)
		return NULL;
	*ret_n = n;
	n = 0;
	for (const char *s = text; s < end; s += strlen(s) + 1)
		argv[n++] = s;
	argv[n] = NULL;
	return argv;
}

/* In place: "\012" is a newline, the only byte that the kernel writes so in maps. */
static void unescape(char *s)
{
	char *to = s;

	for (; *s; to++) {
		bool is_newline = !strncmp(s, "\\012", 4);

		*to = is_newline ? '\n' : *s;
		s += is_newline ? 4 : 1;
	}
	*to = '\0';
}

static const char deleted[] = " (deleted)";

/* Cuts what the kernel puts behind the name of a file that has none any more. */
static bool cut_deleted(char *path)
{
	size_t len = strlen(path), tail = sizeof(deleted) - 1;

	if (len <= tail || strcmp(path + len - tail, deleted))
		return false;
	path[len - tail] = '\0';
	return true;
}

static bool hex(char **at, char behind, uint64_t *ret)
{
	char *end;

	*ret = strtoull(*at, &end, 16);
	if (end == *at || *end != behind)
		return false;
	*at = end + 1;
	return true;
}

bool live_parse_mapping(char *line, struct osi_mapping *m)
{
	uint64_t base, end, offset, major, minor;
	char *at = line, *mode;

	if (!hex(&at, '-', &base) || !hex(&at, ' ', &end) || strlen(at) < 5)
		return false;
	mode = at;
	at += 5;
	if (!hex(&at, ' ', &offset) || !hex(&at, ':', &major) || !hex(&at, ' ', &minor))
		return false;
	*m = (struct osi_mapping){
		.base = base,
		.size = end - base,
		.offset = offset,
		.dev_major = (uint32_t)major,
		.dev_minor = (uint32_t)minor,
		.ino = strtoull(at, &at, 10),
	};
	at += strspn(at, " ");
	if (!m->ino || *at != '/')
		return false;
	m->flags = (mode[0] == 'r' ? OSI_MAP_READ : 0) | (mode[1] == 'w' ? OSI_MAP_WRITE : 0) |
		   (mode[2] == 'x' ? OSI_MAP_EXEC : 0) | (mode[3] == 's' ? OSI_MAP_SHARED : 0) |
		   (cut_deleted(at) ? OSI_MAP_DELETED : 0);
	unescape(at);
	m->file = at;
	m->name = strrchr(at, '/') + 1;
	return true;
}

/* "name size users used-by state base": the users' names are not asked for. */
bool live_parse_module(char *line, struct osi_module *m)
{
	char *name = strtok_r(line, " ", &line), *size = strtok_r(NULL, " ", &line);
	char *users = strtok_r(NULL, " ", &line), *by = strtok_r(NULL, " ", &line);
	char *state = strtok_r(NULL, " ", &line), *base = strtok_r(NULL, " ", &line);

	if (!by || !state || !base)
		return false;
	*m = (struct osi_module){
		.name = name,
		.size = strtoull(size, NULL, 10),
		.n_users = *users == '-' ? -1 : strtoll(users, NULL, 10),
		.base = strtoull(base, NULL, 16),
	};
	return true;
}
