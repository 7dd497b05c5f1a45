/*
 * hot.h - variables that every program touches at its start stand together, in the one writable page
 * that the dynamic linker has to touch anyway: each page more is a page fault at each start.
 */
#ifndef PROV_HOT_H
#define PROV_HOT_H

#define HOT __attribute__((section(".data.hot")))

/* A small table there, of zeros. */
#define HOT_TABLE __attribute__((section(".bss.hot.small")))

/* A table that begins there, behind them. */
#define HOT_FIRST __attribute__((section(".bss.hot")))

#endif
