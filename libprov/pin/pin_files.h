/*
 * pin_files.h - the times of files, as they agree with the pinned clock.
 *
 * A file made or changed since the recording began has the pinned date, and what the clock had been
 * moved by sleeping when it was changed: whole steps of time, the same in every run, as on a file
 * system with coarse times.  A file from before, if it is younger than the pinned date, is moved
 * into the PIN_BEFORE_NS that lie before it, in the order of their times.  What a program has set
 * itself, as an earlier time, or one in the pinned clock's past, stays.
 * Times of access and of change that are beyond the date are those of the contents, and files have
 * no birth.
 *
 * Varied, with the clock, files made meanwhile are as late as it says; else all are a day older, and
 * with a pinned clock those from before.
 */
#ifndef PROV_PIN_FILES_H
#define PROV_PIN_FILES_H

#include "hooked_headers.h"
#include "pin.h"

#define PIN_BEFORE_NS (16ull * 1000000000u)

/* The result of a call of the stat family, which filled st. */
int pin_stat(int ret, struct stat *st);
int pin_statx(int ret, struct statx *stx);

#endif
