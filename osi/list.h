/*
 * list.h - an answer while it is put together, and the array that becomes of it.
 *
 * What is added is copied, with all that it points to.  The array stands behind a hidden head that
 * owns the copies, so that one call frees all of it.
 */
#ifndef OSI_LIST_H
#define OSI_LIST_H

#include "prov/osi.h"

enum list_of {
	LIST_PROCESSES,
	LIST_HANDLES,
	LIST_THREADS,
	LIST_MAPPINGS,
	LIST_MODULES,
};

/* A handle as providers give it. */
struct kin {
	struct osi_handle handle;
	int32_t ppid;
};

struct osi_list {
	enum list_of of;
	char *elements; /* n of them; of handles: struct kin */
	size_t n, n_room;
	struct block *blocks; /* what they point to */
	struct osi_error *e;
};

void list_begin(struct osi_list *l, enum list_of of, struct osi_error *e);

/* Memory that lives as long as the elements; NULL: there is none, which is said. */
void *list_alloc(struct osi_list *l, size_t n);

/* By pid, tid or base; what is equal stays as it was added. */
int list_sort(struct osi_list *l);

/* The elements become *ret, to be freed by list_free(); the list is gone, also on error. */
int list_finish(struct osi_list *l, void **ret, size_t *ret_n);
void list_drop(struct osi_list *l);
void list_free(void *array);

#endif
