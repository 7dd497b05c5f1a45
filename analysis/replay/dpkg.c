/* dpkg.c - see dpkg.h. */
#include "dpkg.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STATUS "/var/lib/dpkg/status"

/* "Key: value\n": the value, if that is the key; else no bytes. */
static struct str value_of(struct str line, const char *key)
{
	size_t n = strlen(key);

	if (!str_starts(line, key))
		return (struct str){NULL, 0};
	return (struct str){line.bytes + n, line.len - n};
}

static void keep(struct dpkg *d, struct str line, const char *key, struct str *field)
{
	struct str value = value_of(line, key);

	if (value.bytes)
		*field = arena_str(&d->arena, value);
}

static int compare(const void *a, const void *b)
{
	return str_compare(((const struct dpkg_package *)a)->name,
			   ((const struct dpkg_package *)b)->name);
}

static void read_vendor(struct dpkg *d)
{
	FILE *f = fopen("/etc/os-release", "re");
	char line[256];

	strcpy(d->vendor, "debian");
	while (f && fgets(line, sizeof(line), f))
		if (sscanf(line, "ID=%31[a-z0-9.-]", d->vendor) == 1)
			break;
	if (f)
		fclose(f);
}

/* A package has a block of lines, and an empty one behind it. */
void dpkg_read(struct dpkg *d)
{
	FILE *f = fopen(STATUS, "re");
	struct dpkg_package p = {0};
	char *line = NULL;
	size_t room = 0;
	ssize_t n;

	*d = (struct dpkg){0};
	read_vendor(d);
	while (f && (n = getline(&line, &room, f)) > 0) {
		struct str s = {line, (size_t)n - (line[n - 1] == '\n')};

		keep(d, s, "Package: ", &p.name);
		keep(d, s, "Version: ", &p.version);
		keep(d, s, "Architecture: ", &p.architecture);
		if (s.len || !p.name.bytes || !p.version.bytes || !p.architecture.bytes)
			continue;
		GROW(d->v, d->n);
		d->v[d->n++] = p;
		p = (struct dpkg_package){0};
	}
	free(line);
	if (f)
		fclose(f);
	if (d->n)
		qsort(d->v, d->n, sizeof(*d->v), compare);
}

const struct dpkg_package *dpkg_find(const struct dpkg *d, struct str name)
{
	struct dpkg_package key = {.name = name};

	return d->n ? bsearch(&key, d->v, d->n, sizeof(*d->v), compare) : NULL;
}

/* As purls have it: all but these as %XX. */
static char *put_encoded(char *to, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.bytes[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
		    strchr(".-_~:", c))
			*to++ = (char)c;
		else
			to += sprintf(to, "%%%02X", c);
	}
	*to = '\0';
	return to;
}

char *dpkg_purl(const struct dpkg *d, struct str name)
{
	const struct dpkg_package *p = dpkg_find(d, name);
	size_t room = 3 * (name.len + (p ? p->version.len + p->architecture.len : 0)) + 64;
	char *purl = xmalloc(room), *to = purl;

	to += sprintf(to, "pkg:deb/%s/", d->vendor);
	to = put_encoded(to, name);
	if (p) {
		*to++ = '@';
		to = put_encoded(to, p->version);
		to = stpcpy(to, "?arch=");
		put_encoded(to, p->architecture);
	}
	return purl;
}

void dpkg_end(struct dpkg *d)
{
	free(d->v);
	arena_free(&d->arena);
}
