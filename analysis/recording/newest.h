/* newest.h - the recording that a command takes if none is named. */
#ifndef PROV_NEWEST_H
#define PROV_NEWEST_H

/* The newest *.prov here, whose name is told; to be freed.  Dies if there is none. */
char *recording_newest(void);

#endif
