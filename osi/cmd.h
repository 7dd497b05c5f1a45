/* cmd.h - the commands about processes: one cmd_NAME.c each; main.c dispatches. */
#ifndef OSI_CMD_H
#define OSI_CMD_H

#include <stdbool.h>
#include <stdint.h>

#include "prov/osi.h"

struct options {
	const char *recording; /* NULL: the running system */
	const char *at;	       /* NULL: the newest moment */
	const char *plugin;    /* FILE.so[=ARG]; NULL: none */
	bool is_json, is_following;
};

/* Opens what is asked about, as of the moment that is; dies if it cannot. */
struct osi *cmd_open(const struct options *o);

/* Each prints its answer and returns the exit status. */
int cmd_ps(struct osi *osi, const struct options *o);
int cmd_events(struct osi *osi, const struct options *o);

#endif
