/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#ifndef PROV_CALLS_H
#define PROV_CALLS_H

enum call_no {
	CALL_none,
	CALL_open,
	CALL_open64,
	CALL_close,
};

#endif
