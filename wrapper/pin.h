/*
 * pin.h - prov record --pin and --vary: which sources are to be answered otherwise than the system
 * says, and what of that the launcher does itself, before the command begins.  The rest is libprov's
 * (libprov/pin/), which finds in the log what it is to do.
 */
#ifndef PIN_H
#define PIN_H

#include <stdint.h>

#include "launcher_log.h"
#include "pin_parts.h"
#include "rawlog.h"

struct pin {
	uint32_t pinned, varied; /* bits 1 << PIN_CLOCK ... */
	struct pin_parts parts;	 /* of varied ones */
	int space_error;	 /* of pin_enter(): 0, or a negative errno */
	char place[64];		 /* where the working directory is seen; "": where it is */
	int is_other_user;	 /* for the command; outside it is who it is */
	int is_quiet;
};

/*
 * Adds the words of a list to a set; `all`, or 1: all of them.  parts: those that it names; NULL: it may
 * not.  Returns the first that is none, or NULL.
 */
const char *pin_parse(uint32_t *sources, struct pin_parts *parts, const char *list);

/* Namespaces for what is to be answered by them; goes on in another process, inside. */
void pin_enter(struct pin *pin);

/*
 * Sets what the command inherits of this process: the environment, limits, processors ...  Tells it
 * in the log, for libprov and for readers, and on standard error what could not be done, unless quiet.
 */
void pin_settle(const struct pin *pin, struct rawlog *log, struct launcher_log *launcher);

/* Limits and umask, in the child that becomes the command. */
void pin_child(const struct pin *pin);

#endif
