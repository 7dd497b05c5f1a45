/* pin_parts.c - see pin_parts.h. */
#include "pin_parts.h"

#include "prov/format.h"
#include "ops.h"

#include <stdlib.h>
#include <string.h>

static const struct {
	const char *word;
	uint32_t source, part;
} rows[] = {
	{"filesystem.order", PIN_FILESYSTEM, PROV_PART_ORDER},
	{"filesystem.umask", PIN_FILESYSTEM, PROV_PART_UMASK},
	{"filesystem.times", PIN_FILESYSTEM, PROV_PART_TIMES},
	{"filesystem.inodes", PIN_FILESYSTEM, PROV_PART_INODES},
	{"identity.host", PIN_IDENTITY, PROV_PART_HOST},
	{"identity.user", PIN_IDENTITY, PROV_PART_USER},
	{"identity.pids", PIN_IDENTITY, PROV_PART_PIDS},
};

#define N_ROWS (sizeof(rows) / sizeof(rows[0]))

static const char variable[] = "variable.";

size_t pin_parts_length(const char *list)
{
	size_t n = strcspn(list, ",");
	int has_value = n > sizeof(variable) && !strncmp(list, variable, sizeof(variable) - 1) &&
			memchr(list, '=', n);

	return has_value ? strlen(list) : n;
}

static int add_variable(struct pin_parts *parts, const char *at, size_t n)
{
	if (!n || *at == '=' || parts->n_variables == PIN_VARIABLES_MAX)
		return -1;
	parts->variables[parts->n_variables] = strndup(at, n);
	if (!parts->variables[parts->n_variables])
		return -1;
	parts->n_variables++;
	return PIN_VARIABLE;
}

int pin_parts_add(struct pin_parts *parts, const char *at, size_t n)
{
	int source = -1;

	if (n >= sizeof(variable) && !strncmp(at, variable, sizeof(variable) - 1))
		source = add_variable(parts, at + sizeof(variable) - 1, n - (sizeof(variable) - 1));
	for (size_t i = 0; i < N_ROWS; i++) {
		if (strlen(rows[i].word) != n || strncmp(at, rows[i].word, n))
			continue;
		source = (int)rows[i].source;
		parts->named |= 1u << rows[i].part;
	}
	if (source >= 0)
		parts->sources |= 1u << source;
	return source;
}

uint32_t pin_parts_kept(const struct pin_parts *parts)
{
	uint32_t kept = 0;

	for (size_t i = 0; i < N_ROWS; i++)
		if (parts->sources & ~parts->whole & 1u << rows[i].source)
			kept |= 1u << rows[i].part;
	return kept & ~parts->named;
}

int pin_parts_toggles(const struct pin_parts *parts, const char *entry)
{
	size_t n = strcspn(entry, "=");

	for (size_t i = 0; i < parts->n_variables; i++)
		if (strlen(parts->variables[i]) == n && !strncmp(parts->variables[i], entry, n))
			return 1;
	return 0;
}

void pin_parts_assign(const struct pin_parts *parts, int is_there(const char *name))
{
	for (size_t i = 0; i < parts->n_variables; i++) {
		char *name = strdup(parts->variables[i]), *value = name ? strchr(name, '=') : NULL;

		if (value) {
			*value = '\0';
			setenv(name, value + 1, 1);
		} else if (name && !(is_there && is_there(name)))
			unsetenv(name);
		free(name);
	}
}
