/* family.h - parents and children, from the parents' pids in a list of all. */
#ifndef OSI_FAMILY_H
#define OSI_FAMILY_H

#include "list.h"

struct family {
	const struct osi_handle *by_pid;    /* n, sorted */
	const struct osi_handle *by_parent; /* n, sorted by the parent's pid, then by pid */
	const int32_t *ppids;		    /* n, of by_parent */
	size_t n;
};

/* Of all processes or handles in a sorted list; its memory is that of `to`. */
int family_make(struct family *f, const struct osi_list *all, struct osi_list *to);

/* Fills in parent, children and siblings, all in the family's memory. */
void family_join(const struct family *f, struct osi_process *p);

#endif
