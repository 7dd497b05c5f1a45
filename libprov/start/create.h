/*
 * create.h - a log made by the first process of a bare LD_PRELOAD run.
 */
#ifndef PROV_CREATE_H
#define PROV_CREATE_H

#include <stdbool.h>

/*
 * Makes and maps $PROV_OUT, else ./COMMAND-YYYYmmddTHHMMSS-PID.prov, else the same in $TMPDIR or
 * /tmp.  Never overwrites: if $PROV_OUT is taken, the name is $PROV_OUT.1, .2 ...  False: nowhere possible.
 */
bool create_log(void);

#endif
