# The build of a C program of some fifty files (prov) is the same recorded, and prov knows its inputs
# and outputs as strace does, file for file.
# slow
# timeout 560
. "$TESTS/truth/lib.sh"
need make gcc
mkdir tree
tar -C "$ROOT" -c --exclude=./build --exclude=./.git . | tar -xC tree
unset MAKEFLAGS MFLAGS MAKELEVEL
same -d tree -n 'make -j2' -- make -s -j2 CFLAGS=-O1
finish
