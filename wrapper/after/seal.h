/* seal.h - prov seal: what prov record looks up when the command has ended, for a recording without. */
#ifndef WRAPPER_SEAL_H
#define WRAPPER_SEAL_H

/* argv[0] is no word of the user's.  Returns an exit status (analysis/base/util.h). */
int seal(int argc, char **argv);

#endif
