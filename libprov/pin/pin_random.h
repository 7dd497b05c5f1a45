/*
 * pin_random.h - pinned random numbers: a stream for each thread, from its place in the tree.
 *
 * A thread's place is made of its creator's and the number of its creation: the first child of a
 * process has the same place in every run, whatever its pid, and no two have the same.  What a thread
 * gets is a keyed hash of its place and of how much it has got; it is no secret.
 */
#ifndef PROV_PIN_RANDOM_H
#define PROV_PIN_RANDOM_H

#include "hooked_headers.h"
#include "pin.h"
#include "real.h"

/* The next n bytes of this thread's stream. */
void pin_draw(void *buf, size_t n);

/* The result of a call that filled n bytes at buf where it succeeded. */
ssize_t pin_getrandom(ssize_t ret, void *buf);
int pin_getentropy(int ret, void *buf, size_t n);
uint32_t pin_arc4random(void);
uint32_t pin_arc4random_uniform(uint32_t bound);

/* --- /dev/random, /dev/urandom and the kernel's UUIDs, and what was read there: pin_device.c */

void pin_device_begin(void);

/* The result of an open of this path: whether there is something to fill in from now on. */
int pin_opened(int ret, const char *path);
FILE *pin_fopened(FILE *ret, const char *path);

ssize_t pin_read(ssize_t ret, int fd, void *buf);
ssize_t pin_readv(ssize_t ret, int fd, const struct iovec *iov, int n);
size_t pin_fread(size_t ret, void *buf, size_t size, FILE *f);
char *pin_fgets(char *ret, FILE *f);
int pin_fgetc(int ret, FILE *f);

/* --- names of temporary files: pin_name.c */

/* All of them as mkostemps; next makes the call where the template is none, and says so. */
int pin_mkostemps(real_mkostemps_fn *next, char *template, int suffix, int flags);
char *pin_mkdtemp(real_mkdtemp_fn *next, char *template);

/* A name that a function found free: another one that is. */
char *pin_free_name(char *name);

#endif
