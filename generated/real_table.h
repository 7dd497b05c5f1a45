/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#ifndef PROV_REAL_TABLE_H
#define PROV_REAL_TABLE_H

typedef int real_open_fn(const char *path, int flags, ...);
typedef int real_open64_fn(const char *path, int flags, ...);
typedef int real_close_fn(int fd);

enum real_no {
	REAL_open,
	REAL_open64,
	REAL_close,
	REAL_COUNT,
};

#endif
