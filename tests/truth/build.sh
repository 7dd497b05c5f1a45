# The build of a C library of some seventy files (libprov.so) is the same recorded, and prov knows its inputs
# and outputs as strace does, file for file.
# slow
# timeout 560
. "$TESTS/truth/lib.sh"
need make gcc
mkdir tree
tar -C "$ROOT" -c --exclude=./build --exclude=./.git . | tar -xC tree
unset MAKEFLAGS MFLAGS MAKELEVEL
same -d tree -n 'make -j2' -- make -s -j2 build/libprov.so
finish
