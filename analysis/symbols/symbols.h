/*
 * symbols.h - which function and which line of its source an address in an object is, by elfutils.
 *
 * Addresses are as SITE fields and STACK ops have them: an object's path and an offset from where it is
 * mapped.  What is there now is looked at, and believed only if it is the build that was recorded.
 * Without elfutils nothing is known.
 */
#ifndef PROV_SYMBOLS_H
#define PROV_SYMBOLS_H

#include "base/util.h"

struct symbols;

/* Owned by the symbols, until their end. */
struct symbol {
	const char *function; /* C++ as it is written there; NULL: unknown */
	const char *file;     /* as given to the compiler; NULL: unknown */
	int line;
	const struct symbol *in; /* the function that the compiler put this one into; NULL: none */
	const char *why;	 /* nothing is known: the reason; NULL: none */
};

struct symbols *symbols_begin(void);

/* An OBJECT op; the path of the program itself where that has "". */
void symbols_build(struct symbols *s, struct str path, struct str build);

/* The call that returns to this place. */
const struct symbol *symbols_find(struct symbols *s, struct str path, uint64_t offset);

/*
 * The first of these in words, to be freed: "FUNCTION FILE:LINE", "FUNCTION OBJECT", or "OBJECT+0xOFFSET".
 * path.bytes NULL: the offset is an address that was in no object.
 */
char *symbols_text(struct symbols *s, struct str path, uint64_t offset);

/* Of this symbol, which is there. */
char *symbols_words(const struct symbol *symbol, struct str path, uint64_t offset);

void symbols_end(struct symbols *s);

#endif
