# The same for Lua 5.4, whose source Debian has: a plain Makefile.
# slow
# timeout 560
. "$TESTS/truth/lib.sh"
need make gcc
source_of lua5.4 lua
unset MAKEFLAGS MFLAGS MAKELEVEL
LC_ALL=C same -d lua/src -n 'lua: make -j2, C' -- make -s -j2 linux
finish
