/* pin_sort.h - memory that grows, and the order of names, for directories that are read in one. */
#ifndef PROV_PIN_SORT_H
#define PROV_PIN_SORT_H

#include <stddef.h>

/* Grows by mapping more: what stands in it is found by its offset. */
struct pin_room {
	char *at;
	size_t size, used;
};

/* Place for n bytes more; NULL: there is no memory. */
void *pin_room_add(struct pin_room *room, size_t n);

/* Kept for the next one, unless it is large. */
void pin_room_empty(struct pin_room *room);
void pin_room_free(struct pin_room *room);

/* By their bytes, "." and ".." first. */
int pin_compare_names(const char *a, const char *b);

/* A heap sort: without memory, and of anything that can be compared and swapped. */
struct pin_sorting {
	void *of;
	int (*compare)(const struct pin_sorting *s, size_t a, size_t b);
	void (*swap)(const struct pin_sorting *s, size_t a, size_t b);
	void (*given)(void); /* the program's own comparison, for compare */
};

void pin_sort(const struct pin_sorting *s, size_t n);

#endif
