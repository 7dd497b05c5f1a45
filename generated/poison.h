/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#pragma GCC poison open
#pragma GCC poison open64
#pragma GCC poison close
