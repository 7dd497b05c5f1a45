#!/bin/bash
# An installed libprov-osi, found by pkg-config: examples/osi-list.c compiles against it, shared and static,
# tells what the shell knows, and leaks nothing.
# slow
. "$TESTS/lib.sh"
need cc pkg-config
! nm -D "$ROOT/build/libprov-osi.so" | grep -q __asan || skip "built with sanitizers"

# What is built is installed as it is, whatever it was built with.
make -s -C "$ROOT" -o all install PREFIX="$PWD/it" >/dev/null || fail "make install"
export PKG_CONFIG_PATH=$PWD/it/lib/pkgconfig LD_LIBRARY_PATH=$PWD/it/lib
read -ra flags < <(pkg-config --cflags --libs prov-osi)
cc -Wall -Wextra -Werror -o list "$ROOT/examples/osi-list.c" "${flags[@]}" || fail "does not compile"
readelf -d list | grep -q 'NEEDED.*libprov-osi\.so\.1\]' || fail "not linked with libprov-osi.so.1"
read -ra flags < <(pkg-config --static --cflags --libs prov-osi)
cc -o list-static "$ROOT/examples/osi-list.c" -Wl,-Bstatic "${flags[@]}" -Wl,-Bdynamic || fail "does not link statically"
readelf -d list-static | grep -q libprov-osi && fail "linked with the shared library"
if has man; then
	man -P cat -l "$ROOT/man/prov-osi.3" 2>/dev/null | sed -n '/^ *#include <err.h>/,/^ *}$/p' >page.c
	cc -Wall -Wextra -Werror -o page page.c "${flags[@]}" || fail "the example of the manual page does not compile"
	./page >pids || fail "the example of the manual page"
	matches pids "^$$ bash$"
fi
if has c++; then
	echo '#include <prov/osi.h>' | c++ -x c++ -Wall -Wextra -Werror -fsyntax-only "${flags[@]}" - || fail "C++"
fi

mkfifo in
sh -c 'read x; exit 7' 'an argument' 'and
another' <in &
pid=$!
exec 3>in
wait_for state_is $pid S
for list in ./list ./list-static; do
	status 0 $list $pid
	matches out "^process $pid: sh, sleeping$"
	matches out "^executable: $(readlink -f "$(command -v sh)")$"
	matches out '^argument 1: -c$'
	matches out '^argument 3: an argument$'
	matches out '^another$'
	matches out "^parent: $$\$"
	matches out "^children:$"
	matches out "^thread $pid: sh$"
	matches out '^mapping 0x[0-9a-f]* +[0-9]*: libc'
done
status 0 ./list $$
matches out "^children:.* $pid\( \|$\)"
status 1 ./list 0
matches err "no process 0"

check=()
if has valgrind; then
	check=(valgrind -q --leak-check=full --show-leak-kinds=all --error-exitcode=9 --log-file=valgrind)
	"${check[@]}" ./list $pid >out || fail "valgrind: $(cat valgrind)"
fi

# Its end, with its status, by a program that follows meanwhile.
"${check[@]}" ./list-static --until $pid >followed 2>followed.err 3>&- &
follower=$!
wait_for grep -q '^following$' followed
exec 3>&-
wait $pid
wait $follower || fail "osi-list --until: $(cat followed followed.err valgrind 2>/dev/null)"
matches followed "^end $pid sh, \(status 7\|nobody knows how\)$" # who waited may have taken it along

# Nothing is left of it.
make -s -C "$ROOT" uninstall PREFIX="$PWD/it" || fail "make uninstall"
left=$(find it -type f -o -type l)
[ -z "$left" ] || fail "left: $left"
