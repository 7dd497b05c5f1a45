/* script.c - see script.h. */
#include "script.h"

#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/out.h"
#include "base/text.h"
#include "graph/db.h"

struct script {
	const struct remake *r;
	int64_t first;	  /* the command's own image: what it was given, others have from it */
	struct str *base; /* its variables */
	size_t n_base;
	struct map asked; /* of strings: names that a program asked for */
	struct strings names;
	struct map written; /* open file descriptions that a line has begun to write to */
	struct str cwd;	    /* of the line before */
};

/* --- text as a shell reads it */

static bool is_plain(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!isalnum((unsigned char)s.bytes[i]) && !strchr("_-./,:+@%^", s.bytes[i]))
			return false;
	return s.len;
}

static void put_quoted(struct str s)
{
	if (is_plain(s)) {
		fwrite(s.bytes, 1, s.len, stdout);
		return;
	}
	putchar('\'');
	for (size_t i = 0, n; i < s.len; i += n) {
		n = text_plain(s.bytes + i, s.len - i);
		if (s.bytes[i] == '\'')
			fputs("'\\''", stdout);
		else if (n || s.bytes[i] == '\n')
			fwrite(s.bytes + i, 1, n ? n : 1, stdout);
		else /* a terminal is not to obey it */
			printf("'\"$(printf '\\%03o')\"'", (unsigned char)s.bytes[i]);
		n = n ? n : 1;
	}
	putchar('\'');
}

static bool is_name(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.bytes[i] != '_' && !isalnum((unsigned char)s.bytes[i]))
			return false;
	return s.len && !isdigit((unsigned char)s.bytes[0]);
}

/* --- variables */

static struct str *variables_of(const struct remake *r, int64_t image, size_t *ret_n)
{
	sqlite3_stmt *s = db_prepare(r->rows->db, "SELECT bytes FROM image JOIN string ON "
						  "string_id = env WHERE image_id = ?");
	struct str all = {0};

	sqlite3_bind_int64(s, 1, image);
	if (db_step(s) && db_str(s, 0).bytes)
		all = arena_str(&r->rows->arena, db_str(s, 0));
	sqlite3_finalize(s);
	return argv_split(all, ret_n);
}

static struct str name_of(struct str variable)
{
	const char *equals = variable.len ? memchr(variable.bytes, '=', variable.len) : NULL;

	return (struct str){variable.bytes, equals ? (size_t)(equals - variable.bytes) : 0};
}

static const struct str *variable(const struct str *v, size_t n, struct str name)
{
	for (size_t i = 0; i < n; i++)
		if (!str_compare(name_of(v[i]), name))
			return &v[i];
	return NULL;
}

static struct str value_of(struct str variable)
{
	size_t n = name_of(variable).len + 1;

	return (struct str){variable.bytes + n, variable.len - n};
}

static bool is_secret(struct str s)
{
	return s.len && memmem(s.bytes, s.len, "<secret", 7);
}

/* Shells set them for themselves; prov's own. */
static bool is_idle(struct str name)
{
	static const char *const idle[] = {"PWD",	   "OLDPWD",	  "_",	       "SHLVL",
					   "LD_PRELOAD",   "MAKELEVEL",	  "MAKEFLAGS", "MFLAGS",
					   "MAKE_TERMERR", "MAKE_TERMOUT"};

	for (size_t i = 0; i < sizeof(idle) / sizeof(idle[0]); i++)
		if (str_is(name, str_of(idle[i])))
			return true;
	return str_starts(name, "PROV_") || !is_name(name);
}

static void load_asked(struct script *s)
{
	static const char *const always[] = {"PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR"};
	sqlite3_stmt *q = db_prepare(
		s->r->rows->db, "SELECT DISTINCT string.bytes FROM ask JOIN string ON string_id = "
				"name WHERE what = 'variable'");

	while (db_step(q))
		map_set(&s->asked, strings_add(&s->names, db_str(q, 0)), 1);
	sqlite3_finalize(q);
	for (size_t i = 0; i < sizeof(always) / sizeof(always[0]); i++)
		map_set(&s->asked, strings_add(&s->names, str_of(always[i])), 1);
}

/* Shells and make have all of them; what their texts name they may use. */
static bool is_in_arguments(const struct script *s, struct str name)
{
	for (size_t i = 0; i < s->r->n_commands; i++) {
		struct str argv = stored_image(s->r->rows, s->r->commands[i])->argv;

		if (argv.len && memmem(argv.bytes, argv.len, name.bytes, name.len))
			return true;
	}
	return false;
}

static bool is_used(const struct script *s, struct str name)
{
	uint32_t string;
	uint64_t known;

	return !is_idle(name) &&
	       ((strings_find(&s->names, name, &string) && map_get(&s->asked, string, &known)) ||
		is_in_arguments(s, name));
}

static void put_base(const struct script *s)
{
	for (size_t i = 0; i < s->n_base; i++) {
		struct str name = name_of(s->base[i]), value = value_of(s->base[i]);

		if (!is_used(s, name))
			continue;
		fputs(is_secret(value) ? "# a secret: export " : "export ", stdout);
		fwrite(name.bytes, 1, name.len, stdout);
		putchar('=');
		if (is_secret(value))
			out_text(stdout, value);
		else
			put_quoted(value);
		putchar('\n');
	}
}

/* Variables that are others than the command was given. */
static void put_variables(const struct script *s, int64_t image)
{
	size_t n;
	struct str *v = variables_of(s->r, image, &n);

	for (size_t i = 0; i < n; i++) {
		struct str name = name_of(v[i]);
		const struct str *base = variable(s->base, s->n_base, name);

		if (is_idle(name) || is_secret(v[i]) || (base && !str_compare(*base, v[i])))
			continue;
		fwrite(name.bytes, 1, name.len, stdout);
		putchar('=');
		put_quoted(value_of(v[i]));
		putchar(' ');
	}
	for (size_t i = 0; n && i < s->n_base; i++)
		if (is_used(s, name_of(s->base[i])) && !variable(v, n, name_of(s->base[i]))) {
			fputs("env -u ", stdout);
			put_quoted(name_of(s->base[i]));
			putchar(' ');
		}
	free(v);
}

/* --- descriptors */

/* As it was given to the command as a whole. */
static bool is_from_outside(const struct script *s, const struct run_fd *fd)
{
	const struct run_fd *own = run_state_fd(remake_state(s->r, s->first), fd->fd);

	return own && own->ofd == fd->ofd;
}

static const char *sign_of(struct script *s, const struct run_fd *fd)
{
	uint64_t known;
	bool is_begun = map_get(&s->written, fd->ofd, &known);

	if ((fd->flags & O_ACCMODE) == O_RDONLY)
		return "<";
	map_set(&s->written, fd->ofd, 1);
	if ((fd->flags & O_ACCMODE) == O_RDWR)
		return "<>";
	if (fd->flags & O_APPEND || is_begun)
		return ">>";
	return fd->flags & (O_TRUNC | O_CREAT) ? ">" : "<>";
}

/* A lower number of the same command stands for the same; -1. */
static int same_as(const struct run_state *state, const struct run_fd *fd)
{
	for (size_t i = 0; i < state->n_fds && state->fds[i].fd < fd->fd; i++)
		if (state->fds[i].ofd == fd->ofd)
			return state->fds[i].fd;
	return -1;
}

static void put_descriptors(struct script *s, int64_t image)
{
	const struct run_state *state = remake_state(s->r, image);

	for (size_t i = 0; i < state->n_fds; i++) {
		const struct run_fd *fd = &state->fds[i];
		int other = same_as(state, fd);
		const char *sign;

		if (fd->fd > 9 || is_from_outside(s, fd) || fd->is_gone ||
		    (!str_starts(fd->path, "/") && other < 0))
			continue;
		putchar(' ');
		if (other >= 0) {
			printf("%d%c&%d", fd->fd, fd->fd ? '>' : '<', other);
			continue;
		}
		sign = sign_of(s, fd);
		if (fd->fd != (*sign == '<' ? 0 : 1) || !strcmp(sign, "<>"))
			printf("%d", fd->fd);
		fputs(sign, stdout);
		put_quoted(fd->path);
	}
}

/* --- lines */

static struct str cwd_of(const struct script *s, int64_t image)
{
	struct str cwd = remake_state(s->r, image)->cwd;

	return cwd.bytes ? cwd : stored_image(s->r->rows, image)->cwd;
}

static void put_words(const struct stored_image *image)
{
	size_t n;
	struct str *argv = argv_split(image->argv, &n);

	for (size_t i = 0; i < n; i++) {
		/* A name like -sh, or none, is not found by a shell. */
		bool is_called = i || (argv[0].len && argv[0].bytes[0] != '-');

		if (i)
			putchar(' ');
		put_quoted(is_called || !image->exe.bytes ? argv[i] : image->exe);
	}
	if (!n)
		put_quoted(image->exe);
	free(argv);
}

static void put_command(struct script *s, int64_t image)
{
	put_variables(s, image);
	put_words(stored_image(s->r->rows, image));
	put_descriptors(s, image);
}

/* A pipeline, from its first command on. */
static void put_line(struct script *s, int64_t image)
{
	struct str cwd = cwd_of(s, image);

	if (cwd.bytes && (!s->cwd.bytes || str_compare(cwd, s->cwd))) {
		fputs("mkdir -p -- ", stdout);
		put_quoted(cwd);
		fputs(" && cd -- ", stdout);
		put_quoted(cwd);
		putchar('\n');
		s->cwd = cwd;
	}
	for (size_t i = 0; i < s->r->n_commands && image >= 0; i++) {
		struct str own = cwd_of(s, image);
		bool is_elsewhere = own.bytes && str_compare(own, s->cwd);

		fputs(i ? " |\n\t" : "", stdout);
		if (is_elsewhere) {
			fputs("(cd -- ", stdout);
			put_quoted(own);
			fputs(" && ", stdout);
		}
		put_command(s, image);
		fputs(is_elsewhere ? ")" : "", stdout);
		image = s->r->runs[image].reader;
	}
	putchar('\n');
}

static void put_umask(const struct script *s)
{
	sqlite3_stmt *q = db_prepare(s->r->rows->db, "SELECT value FROM meta WHERE key = 'umask'");

	if (db_step(q) && db_str(q, 0).bytes) {
		printf("umask ");
		put_quoted(db_str(q, 0));
		putchar('\n');
	}
	sqlite3_finalize(q);
}

void script_print(const struct remake *r, const char *file)
{
	struct script s = {.r = r, .first = -1};

	for (size_t i = 0; i < r->n_runs && s.first < 0; i++)
		if (r->runs[i].is_command && !r->runs[i].is_launcher)
			s.first = (int64_t)i;
	s.base = s.first >= 0 ? variables_of(r, s.first, &s.n_base) : NULL;
	load_asked(&s);
	fputs("#!/bin/sh\n# makes ", stdout);
	out_text(stdout, str_of(file));
	fputs(" once more, as prov recorded it\n", stdout);
	put_umask(&s);
	put_base(&s);
	for (size_t i = 0; i < r->n_commands; i++)
		if (!r->runs[r->commands[i]].is_piped)
			put_line(&s, r->commands[i]);
	free(s.base);
	map_free(&s.asked);
	map_free(&s.written);
	strings_free(&s.names);
}
