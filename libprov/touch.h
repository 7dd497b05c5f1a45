/* touch.h - TOUCH ops: files that libc or the kernel uses without a call of the program. */
#ifndef PROV_TOUCH_H
#define PROV_TOUCH_H

#include <stdbool.h>
#include <stdint.h>

#include "call.h"
#include "ops.h"

/* True the first time that the image (not its parent: forks forget) comes with this hash. */
bool image_first_time(uint64_t hash);

/* Writes the op; true if the file is there. */
bool file_touched(const struct call *c, enum touch_what what, const char *path);

/* The same once in an image. */
void touch_once(const struct call *c, enum touch_what what, const char *path);

#endif
