/* name.c - see name.h. */
#include "name.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/out.h"

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '.' || c == '-' || c == '+';
}

static size_t run_of(struct str s, size_t at, int (*is)(int))
{
	size_t n = 0;

	while (at + n < s.len && is((unsigned char)s.bytes[at + n]))
		n++;
	return n;
}

static int is_word_char(int c)
{
	return is_word((char)c);
}

static int is_python_random(int c)
{
	return islower(c) || isdigit(c) || c == '_';
}

static bool starts_at(struct str s, size_t at, struct str with)
{
	return with.len && s.len - at >= with.len && !memcmp(s.bytes + at, with.bytes, with.len);
}

/* A UUID, with dashes or without, and what else is as long. */
static size_t length_of_uuid(struct str s, size_t at)
{
	size_t n = 0, digits = 0;

	while (at + n < s.len && (isxdigit((unsigned char)s.bytes[at + n]) ||
				  (s.bytes[at + n] == '-' && digits < 32))) {
		digits += s.bytes[at + n] != '-';
		n++;
	}
	return digits >= 32 ? n : 0;
}

/* --- names that a run makes up */

#define ANY_NUMBER 0

/* Names that are known by their heads, whoever made them: mktemp(1), Python's tempfile and multiprocessing,
 * make's FIFO of jobs, with a pid.  How much of them is random at the end; 0: it is none. */
static size_t length_of_known(struct str s, size_t at, size_t *ret_head)
{
	static const struct {
		struct str head;
		size_t n;
		int (*is)(int);
	} known[] = {
		{STR("tmp."), 10, isalnum},
		{STR("tmp"), 8, is_python_random},
		{STR("sem.mp-"), 8, is_python_random},
		{STR("mp-"), 8, is_python_random},
		{STR("pymp-"), 8, is_python_random},
		{STR("listener-"), 8, is_python_random},
		{STR("psm_"), 8, is_python_random},
		{STR("GMfifo"), ANY_NUMBER, isdigit},
	};
	size_t n;

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		*ret_head = known[i].head.len;
		if (!starts_at(s, at, known[i].head))
			continue;
		n = run_of(s, at + *ret_head, known[i].is);
		if (n == known[i].n || known[i].n == ANY_NUMBER)
			return n;
	}
	return 0;
}

/* A part of a path, or a word of an argument, that begins here. */
static size_t put_made_up(const struct diff_names *names, char **to, struct str s, size_t at)
{
	size_t n = run_of(s, at, is_word_char), head;
	uint32_t number;

	if (n && strings_find(&names->made_up, (struct str){s.bytes + at, n}, &number)) {
		*(*to)++ = '*';
		return n;
	}
	n = length_of_known(s, at, &head);
	if (!n)
		return 0;
	*to = mempcpy(*to, s.bytes + at, head);
	*(*to)++ = '*';
	return head + n;
}

/* --- pids and other numbers */

static size_t put_pid(const struct diff_names *names, char **to, struct str s, size_t at)
{
	size_t digits = run_of(s, at, isdigit), hex = run_of(s, at, isxdigit);
	uint64_t process;

	if (digits < 2 || digits > 9 || hex > digits ||
	    !map_get(&names->pids, strtoull(s.bytes + at, NULL, 10), &process))
		return 0;
	*to += sprintf(*to, "PID");
	if (names->roles)
		*to += sprintf(*to, "%zu", names->roles[process]);
	return digits;
}

/* Arguments that Python gives a process that it starts: descriptors and a pid. */
static size_t put_python_handle(char **to, struct str s, size_t at)
{
	static const struct str heads[] = {STR("tracker_fd="), STR("pipe_handle="),
					   STR("parent_pid=")};

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (starts_at(s, at, heads[i])) {
			*to = mempcpy(*to, heads[i].bytes, heads[i].len);
			*(*to)++ = '*';
			return heads[i].len + run_of(s, at + heads[i].len, isdigit);
		}
	return 0;
}

static size_t put_number(const struct diff_names *names, char **to, struct str s, size_t at,
			 enum diff_name_how how)
{
	size_t n = length_of_uuid(s, at);

	if (n) {
		*(*to)++ = '*';
		return n;
	}
	n = put_python_handle(to, s, at);
	return n || how != DIFF_ROLES ? n : put_pid(names, to, s, at);
}

/* <secret:HASH> of another key. */
static size_t put_secret(char **to, struct str s, size_t at)
{
	static const struct str head = STR("<secret:");
	size_t n = head.len + 16;

	if (!starts_at(s, at, head) || s.len - at <= n || s.bytes[at + n] != '>')
		return 0;
	*to = stpcpy(*to, "<secret>");
	return n + 1;
}

static size_t put_replaced(const struct diff_names *names, char **to, struct str s, size_t at,
			   enum diff_name_how how)
{
	bool is_inside = at && is_word(s.bytes[at - 1]);
	size_t n = 0;

	if (starts_at(s, at, names->cwd) && !is_inside &&
	    (at + names->cwd.len == s.len || !is_word(s.bytes[at + names->cwd.len]))) {
		*(*to)++ = '.';
		return names->cwd.len;
	}
	if (how == DIFF_PLAIN)
		return 0;
	if (names->has_other_key && s.bytes[at] == '<')
		return put_secret(to, s, at);
	if (!is_inside)
		n = put_made_up(names, to, s, at);
	if (!n && (!at || !isalnum((unsigned char)s.bytes[at - 1])))
		n = put_number(names, to, s, at, how);
	return n;
}

char *diff_name(const struct diff_names *names, struct str s, enum diff_name_how how)
{
	char *name = xmalloc(12 * s.len + 32), *to = name, *text;
	json_t *printable;

	for (size_t at = 0; at < s.len;) {
		size_t n = put_replaced(names, &to, s, at, how);

		if (!n) {
			*to++ = s.bytes[at] ? s.bytes[at] : ' ';
			n = 1;
		}
		at += n;
	}
	while (to > name && to[-1] == ' ') /* where the last NUL was */
		to--;
	printable = out_json_text((struct str){name, (size_t)(to - name)});
	text = str_dup(str_of(json_string_value(printable)));
	json_decref(printable);
	free(name);
	return text;
}

void diff_names_meet(struct diff_names *n, struct str text)
{
	char *name = diff_name(n, text, DIFF_PLAIN);

	strings_add(&n->met, str_of(name));
	free(name);
}

static bool is_met(const struct diff_names *n, const char *name)
{
	uint32_t number;

	return strings_find(&n->met, str_of(name), &number);
}

char *diff_name_in_both(const struct diff_names *n, const struct diff_names *other, struct str text)
{
	char *name = diff_name(n, text, DIFF_PLAIN);

	if (is_met(n, name) && is_met(other, name))
		return name;
	free(name);
	return diff_name(n, text, DIFF_ROLES);
}

/* --- variables */

static bool is_of_mpi(struct str variable)
{
	static const char *const heads[] = {"PMI_",   "PMIX_", "OMPI_", "PRTE_", "HYDI_",
					    "HYDRA_", "MPIR_", "MPI_",	"I_MPI_"};

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (str_starts(variable, heads[i]))
			return true;
	return false;
}

/* Numbers of three digits and more: of ports, jobs and processes; those of ranks are shorter. */
static void replace_numbers(char *text)
{
	char *to = text;

	for (char *p = text; *p;) {
		size_t digits = strspn(p, "0123456789"), hex = strspn(p, "0123456789abcdef");

		if ((digits >= 3 || hex >= 8) && digits) {
			p += hex > digits ? hex : digits;
			*to++ = '*';
		} else if (digits) {
			while (digits--)
				*to++ = *p++;
		} else {
			*to++ = *p++;
		}
	}
	*to = '\0';
}

char *diff_name_of_value(const struct diff_names *n, const struct diff_names *other,
			 struct str variable, struct str value)
{
	char *name = diff_name_in_both(n, other, value);

	if (is_of_mpi(variable))
		replace_numbers(name);
	return name;
}

/* --- what the command was told, and what it made up */

void diff_names_heard(struct diff_names *n, struct str text, int64_t t)
{
	for (size_t at = 0; at < text.len;) {
		size_t len = run_of(text, at, is_word_char), had = n->words.n;
		uint32_t number;

		if (!len) {
			at++;
			continue;
		}
		number = strings_add(&n->words, (struct str){text.bytes + at, len});
		if (n->words.n > had) {
			GROW(n->since, had);
			n->since[number] = t;
		} else if (t < n->since[number]) {
			n->since[number] = t;
		}
		at += len;
	}
}

void diff_names_made(struct diff_names *n, const struct diff_names *other, struct str path,
		     int64_t t)
{
	const char *slash = path.len ? memrchr(path.bytes, '/', path.len) : NULL;
	struct str last = path;
	char *name;
	uint32_t number;

	if (slash)
		last = (struct str){slash + 1, path.len - (size_t)(slash + 1 - path.bytes)};
	if (last.len < 3 || run_of(last, 0, is_word_char) < last.len ||
	    (strings_find(&n->words, last, &number) && n->since[number] <= t))
		return;
	name = diff_name(n, path, DIFF_PLAIN);
	if (!is_met(other, name))
		strings_add(&n->made_up, last);
	free(name);
}

void diff_names_end(struct diff_names *n)
{
	map_free(&n->pids);
	strings_free(&n->words);
	strings_free(&n->made_up);
	strings_free(&n->met);
	free(n->since);
}
