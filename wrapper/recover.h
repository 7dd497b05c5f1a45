/* recover.h - prov recover: recordings of logs whose launcher was killed. */
#ifndef RECOVER_H
#define RECOVER_H

/* argv: what came after `prov recover`.  Returns the exit status. */
int recover(char **argv);

/*
 * Logs left for more than a day become recordings by the way, so that memory file systems do
 * not fill with logs that are never asked for.
 */
void recover_old(int is_quiet);

#endif
