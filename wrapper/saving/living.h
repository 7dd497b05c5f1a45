/*
 * living.h - tasks that may still be running, as far as /proc tells.
 *
 * A recorded process knows its number in its own pid namespace, and so do chunks.  Where something
 * is not known, it lives.
 */
#ifndef LIVING_H
#define LIVING_H

#include <stdbool.h>
#include <stdint.h>

struct living;

/* NULL: /proc does not tell of all processes. */
struct living *living_read(void);

/* False only if no such task has been running since living_read() was called. */
bool living_has(const struct living *l, uint32_t pid, uint32_t tid);
void living_free(struct living *l);

#endif
