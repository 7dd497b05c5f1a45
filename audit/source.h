/*
 * source.h - the sources that an audit varies and pins: where something other than declared inputs
 * enters a command.  Their words are those of prov sources and of prov record --pin and --vary.
 */
#ifndef PROV_AUDIT_SOURCE_H
#define PROV_AUDIT_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

enum source {
	SOURCE_CLOCK,
	SOURCE_RANDOM,
	SOURCE_FILESYSTEM,
	SOURCE_PLACE,
	SOURCE_LOCALE,
	SOURCE_ZONE,
	SOURCE_VARIABLE,
	SOURCE_IDENTITY,
	SOURCE_ADDRESS,
	SOURCE_SCHEDULE,
	SOURCE_MACHINE,
	SOURCE_LIMITS,
	SOURCE_NETWORK,
	N_SOURCES
};

/* Bits 1 << SOURCE_CLOCK ... */
typedef uint32_t source_set;

#define SOURCE_BIT(source) ((source_set)1 << (source))
#define SOURCE_ALL	   (SOURCE_BIT(N_SOURCES) - 1)

const char *source_word(enum source source);

/* In a few words, for people: "the time of day". */
const char *source_meaning(enum source source);

/* False: no such word. */
bool source_of(const char *word, enum source *ret);

/* "clock,random"; false: a word that is none, *ret_wrong.  To be freed: *ret_wrong. */
bool source_parse(const char *list, source_set *ret, char **ret_wrong);

/* "clock,random", to be freed. */
char *source_list(source_set set);

int source_count(source_set set);

#endif
