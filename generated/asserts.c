/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "hooked_headers.h"
#include "real.h"

_Static_assert(__builtin_types_compatible_p(__typeof__(open), real_open_fn), "libc.def:24");
_Static_assert(__builtin_types_compatible_p(__typeof__(close), real_close_fn), "libc.def:29");
