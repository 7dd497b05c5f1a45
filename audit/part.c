/* part.c - see part.h. */
#include "part.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analysis/base/util.h"

static char *joined(const char *a, const char *b, const char *c)
{
	char *text = xmalloc(strlen(a) + strlen(b) + strlen(c) + 1);

	sprintf(text, "%s%s%s", a, b, c);
	return text;
}

static struct part *add(struct parts *parts, enum source source, const char *name,
			const char *meaning, const char *calls)
{
	struct part *part = &parts->v[parts->n];
	char *head = joined(source_word(source), ".", "");

	if (parts->n == PARTS_MAX) {
		free(head);
		return NULL;
	}
	*part = (struct part){source, joined(head, name, ""), str_dup(str_of(name)),
			      str_dup(str_of(meaning)), calls};
	free(head);
	parts->n++;
	return part;
}

/* Set to another value, of both of which nothing is secret. */
static void add_value(struct parts *parts, const char *name, const char *value)
{
	const char *now = getenv(name);
	struct part *part = add(parts, SOURCE_VARIABLE, name, "", NULL);
	char *quoted, *word;

	if (!part)
		return;
	word = joined(part->word, "=", value);
	quoted = now ? joined("\"", now, "\"") : str_dup(str_of("not set"));
	free(part->word);
	part->word = word;
	free(part->meaning);
	word = joined(quoted, " or \"", value);
	part->meaning = joined(word, "\"", "");
	free(word);
	free(quoted);
}

static void add_toggled(struct parts *parts, const char *name)
{
	add(parts, SOURCE_VARIABLE, name, "set or not set", NULL);
}

/* The same files, by another name. */
static void add_home(struct parts *parts, const char *dir)
{
	const char *home = getenv("HOME");
	char *other = joined(dir, "/", "another-home");

	if (home && *home == '/' && !symlink(home, other))
		add_value(parts, "HOME", other);
	free(other);
}

static void add_environment(struct parts *parts)
{
	static const char *const toggled[] = {
		"DISPLAY",
		"WAYLAND_DISPLAY",
		"XDG_SESSION_ID",
		"XDG_RUNTIME_DIR",
		"SSH_CLIENT",
		"SSH_CONNECTION",
		"SSH_TTY",
		"SSH_AUTH_SOCK",
		"DBUS_SESSION_BUS_ADDRESS",
		"COLORTERM",
		"COLUMNS",
		"LINES",
		"SHLVL",
		"OLDPWD",
		"_",
		"TERM",
		"TERM_PROGRAM",
		"TMUX",
		"STY",
		"SUDO_USER",
		"SUDO_UID",
		"SUDO_COMMAND",
		"MAIL",
		"INVOCATION_ID",
		"JOURNAL_STREAM",
		"WINDOWID",
	};
	static const struct {
		const char *name, *value;
	} valued[] = {
		{"USER", "somebody"},
		{"LOGNAME", "somebody"},
		{"HOSTNAME", "elsewhere"},
	};

	for (size_t i = 0; i < sizeof(valued) / sizeof(valued[0]); i++)
		if (getenv(valued[i].name))
			add_value(parts, valued[i].name, valued[i].value);
	for (size_t i = 0; i < sizeof(toggled) / sizeof(toggled[0]); i++)
		if (getenv(toggled[i]))
			add_toggled(parts, toggled[i]);
	if (getenv("SHELL"))
		add_value(parts, "SHELL",
			  strcmp(getenv("SHELL"), "/bin/sh") ? "/bin/sh" : "/bin/bash");
	add_value(parts, "X_VARIED", "varied");
}

void parts_begin(struct parts *parts, const char *dir)
{
	parts->n = 0;
	add(parts, SOURCE_FILESYSTEM, "order", "the order of directory entries",
	    "@(readdir*|scandir*|getdents*|fts_*|ftw*|nftw*|glob*|syscall)");
	add(parts, SOURCE_FILESYSTEM, "umask", "the umask", "umask");
	add(parts, SOURCE_FILESYSTEM, "times", "times of files", "*stat*");
	add(parts, SOURCE_FILESYSTEM, "inodes", "numbers of files", "@(*stat*|readdir*)");
	add(parts, SOURCE_IDENTITY, "host", "names of the host",
	    "@(*uname|gethost*|getdomainname|syscall)");
	add(parts, SOURCE_IDENTITY, "user", "the user and the group",
	    "@(get*uid|get*gid|getres?id|getgroups|getpw*|getgr*|getlogin*|cuserid|syscall)");
	add(parts, SOURCE_IDENTITY, "pids", "process numbers",
	    "@(getp*id|gettid|getpgrp|getsid|*fork|syscall)");
	add_home(parts, dir);
	add_environment(parts);
}

bool parts_add_variable(struct parts *parts, const char *text)
{
	char *name = str_dup((struct str){text, strcspn(text, "=")});
	struct part *part = add(parts, SOURCE_VARIABLE, name, "set or not set", NULL);

	if (part && strchr(text, '=')) {
		free(part->word);
		part->word = joined(source_word(SOURCE_VARIABLE), ".", text);
		free(part->meaning);
		part->meaning = joined("as it is or \"", strchr(text, '=') + 1, "\"");
	}
	free(name);
	return part;
}

void parts_free(struct parts *parts)
{
	for (size_t i = 0; i < parts->n; i++) {
		free(parts->v[i].word);
		free(parts->v[i].name);
		free(parts->v[i].meaning);
	}
	parts->n = 0;
}

part_set parts_of(const struct parts *parts, enum source source)
{
	part_set set = 0;

	for (size_t i = 0; i < parts->n; i++)
		if (parts->v[i].source == source)
			set |= (part_set)1 << i;
	return set;
}

const struct part *part_first(const struct parts *parts, part_set set)
{
	return &parts->v[__builtin_ctzll(set)];
}

size_t parts_options(const struct parts *parts, enum source source, part_set set, char **ret)
{
	part_set all = parts_of(parts, source);
	size_t n = 0;

	/* Of variables there is no whole: those that are named are all. */
	if (!all || (source != SOURCE_VARIABLE && (set & all) == all)) {
		ret[0] = joined("--vary", "=", source_word(source));
		return 1;
	}
	for (set &= all; set; set &= set - 1)
		ret[n++] = joined("--vary", "=", part_first(parts, set)->word);
	return n;
}

bool parts_has_variable(const struct parts *parts, const char *name)
{
	for (size_t i = 0; i < parts->n; i++)
		if (parts->v[i].source == SOURCE_VARIABLE && !strcmp(parts->v[i].name, name))
			return true;
	return !strcmp(name, "PATH") || !strcmp(name, "PWD") || !strcmp(name, "TZ") ||
	       !strcmp(name, "LANG") || !strcmp(name, "LANGUAGE") || !strncmp(name, "LC_", 3) ||
	       !strncmp(name, "LD_", 3) || !strncmp(name, "PROV_", 5);
}
