/* list.c - answers: arrays that own what they point to. */
#include "list.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct block {
	struct block *next;
	_Alignas(max_align_t) char bytes[];
};

/* In front of each array that a caller holds. */
struct head {
	struct block *blocks;
	_Alignas(max_align_t) char elements[];
};

static const size_t size_of[] = {
	[LIST_PROCESSES] = sizeof(struct osi_process), [LIST_HANDLES] = sizeof(struct kin),
	[LIST_THREADS] = sizeof(struct osi_thread),    [LIST_MAPPINGS] = sizeof(struct osi_mapping),
	[LIST_MODULES] = sizeof(struct osi_module),
};

static int no_memory(struct osi_list *l)
{
	return osi_fail(l->e, -ENOMEM, 0, "no memory");
}

void list_begin(struct osi_list *l, enum list_of of, struct osi_error *e)
{
	*l = (struct osi_list){.of = of, .e = e};
}

void *list_alloc(struct osi_list *l, size_t n)
{
	struct block *b = malloc(sizeof(*b) + n);

	if (!b) {
		no_memory(l);
		return NULL;
	}
	b->next = l->blocks;
	l->blocks = b;
	return b->bytes;
}

static void free_blocks(struct block *b)
{
	while (b) {
		struct block *next = b->next;

		free(b);
		b = next;
	}
}

void list_drop(struct osi_list *l)
{
	free_blocks(l->blocks);
	free(l->elements);
	*l = (struct osi_list){.of = l->of, .e = l->e};
}

/* A copy of the element as its last; what it points to is still the caller's. */
static void *append(struct osi_list *l, const void *element)
{
	size_t size = size_of[l->of], n_room = l->n_room ? 2 * l->n_room : 16;
	char *place;

	if (l->n == l->n_room) {
		char *grown = realloc(l->elements, n_room * size);

		if (!grown) {
			no_memory(l);
			return NULL;
		}
		l->elements = grown;
		l->n_room = n_room;
	}
	place = l->elements + l->n++ * size;
	memcpy(place, element, size);
	return place;
}

/* --- copies of what elements point to --- */

static int copy_bytes(struct osi_list *l, const void **what, size_t n)
{
	void *copy;

	if (!*what || !n) {
		*what = NULL;
		return 0;
	}
	copy = list_alloc(l, n);
	if (!copy)
		return -ENOMEM;
	memcpy(copy, *what, n);
	*what = copy;
	return 0;
}

static int copy_str(struct osi_list *l, const char **s)
{
	return *s ? copy_bytes(l, (const void **)s, strlen(*s) + 1) : 0;
}

/* The pointers, a NULL, and all the strings behind them: one piece. */
static int copy_argv(struct osi_list *l, const char *const **argv, size_t n)
{
	size_t len = (n + 1) * sizeof(**argv);
	const char **copy;
	char *to;

	for (size_t i = 0; i < n; i++)
		len += strlen((*argv)[i]) + 1;
	copy = list_alloc(l, len);
	if (!copy)
		return -ENOMEM;
	to = (char *)(copy + n + 1);
	for (size_t i = 0; i < n; i++) {
		copy[i] = to;
		to = stpcpy(to, (*argv)[i]) + 1;
	}
	copy[n] = NULL;
	*argv = copy;
	return 0;
}

int osi_add_process(struct osi_list *to, const struct osi_process *process)
{
	struct osi_process *p = append(to, process);

	if (!p || copy_str(to, &p->name) || copy_str(to, &p->exe) ||
	    copy_argv(to, &p->argv, p->argv ? p->n_argv : 0) ||
	    copy_bytes(to, (const void **)&p->children, p->n_children * sizeof(*p->children)) ||
	    copy_bytes(to, (const void **)&p->siblings, p->n_siblings * sizeof(*p->siblings)))
		return -ENOMEM;
	return 0;
}

int osi_add_handle(struct osi_list *to, const struct osi_handle *h, int32_t ppid)
{
	return append(to, &(struct kin){*h, ppid}) ? 0 : -ENOMEM;
}

int osi_add_thread(struct osi_list *to, const struct osi_thread *thread)
{
	struct osi_thread *t = append(to, thread);

	return t ? copy_str(to, &t->name) : -ENOMEM;
}

int osi_add_mapping(struct osi_list *to, const struct osi_mapping *mapping)
{
	struct osi_mapping *m = append(to, mapping);

	return m && !copy_str(to, &m->file) && !copy_str(to, &m->name) ? 0 : -ENOMEM;
}

int osi_add_module(struct osi_list *to, const struct osi_module *module)
{
	struct osi_module *m = append(to, module);

	return m ? copy_str(to, &m->name) : -ENOMEM;
}

/* --- the order of an answer --- */

static uint64_t key_of(enum list_of of, const void *element)
{
	switch (of) {
	case LIST_PROCESSES:
	case LIST_HANDLES:
		return (uint64_t)((const struct osi_handle *)element)->pid;
	case LIST_THREADS:
		return (uint64_t)((const struct osi_thread *)element)->tid;
	case LIST_MAPPINGS:
		return ((const struct osi_mapping *)element)->base;
	case LIST_MODULES:
		return 0;
	}
	return 0;
}

struct place {
	uint64_t key;
	size_t i;
};

static int compare(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return x->i < y->i ? -1 : x->i > y->i;
}

int list_sort(struct osi_list *l)
{
	size_t size = size_of[l->of];
	struct place *places = malloc((l->n + 1) * sizeof(*places));
	char *sorted = malloc((l->n + 1) * size);

	if (!places || !sorted) {
		free(places);
		free(sorted);
		return no_memory(l);
	}
	for (size_t i = 0; i < l->n; i++)
		places[i] = (struct place){key_of(l->of, l->elements + i * size), i};
	qsort(places, l->n, sizeof(*places), compare);
	for (size_t i = 0; i < l->n; i++)
		memcpy(sorted + i * size, l->elements + places[i].i * size, size);
	free(places);
	free(l->elements);
	l->elements = sorted;
	l->n_room = l->n + 1;
	return 0;
}

/* --- what the caller gets --- */

int list_finish(struct osi_list *l, void **ret, size_t *ret_n)
{
	size_t size = l->of == LIST_HANDLES ? sizeof(struct osi_handle) : size_of[l->of];
	struct head *head = malloc(sizeof(*head) + (l->n + 1) * size);

	if (!head) {
		list_drop(l);
		return no_memory(l);
	}
	for (size_t i = 0; i < l->n; i++)
		memcpy(head->elements + i * size, l->elements + i * size_of[l->of], size);
	head->blocks = l->blocks;
	l->blocks = NULL;
	*ret = head->elements;
	*ret_n = l->n;
	list_drop(l);
	return 0;
}

void list_free(void *array)
{
	struct head *head;

	if (!array)
		return;
	head = (struct head *)((char *)array - offsetof(struct head, elements));
	free_blocks(head->blocks);
	free(head);
}
