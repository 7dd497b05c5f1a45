/* made_file.h - the file that make-recording writes: its head, and compressed chunks. */
#ifndef MADE_FILE_H
#define MADE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TICKS0	UINT64_C(1000000000000)
#define TICK_HZ UINT64_C(2000000000)

/* Ends the program with the message that errno has for `what`. */
void must(bool is_well, const char *what);

uint64_t nanoseconds(uint64_t ticks);

void file_begin(const char *path);
void file_put(const void *bytes, size_t n);
void file_end(uint64_t n_images, uint64_t ticks1, uint64_t id);

#endif
