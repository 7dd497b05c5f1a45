#!/bin/bash
# What is built goes where BUILD says, is the same from every directory, and is installed as it is asked for.
# slow
# timeout 240
. "$TESTS/lib.sh"

# A tree that nothing is written to, in two places.
mkdir a b b/deeper
for tree in a b/deeper; do
	(cd "$ROOT" && tar -c Makefile LICENSE README.md NEWS analysis docs examples generated include libprov man osi spec wrapper) |
		tar -x -C $tree
	chmod -R a-w $tree
	(cd $tree && find . -printf '%p %T@\n' | sort) >before
	make -s -j2 -C $tree BUILD="$PWD/of-${tree%/*}" "$PWD/of-${tree%/*}/libprov.so" >log 2>&1 || fail "$(cat log)"
	(cd $tree && find . -printf '%p %T@\n' | sort) | diff before - || fail "$tree was written to"
done
cmp of-a/libprov.so of-b/libprov.so || fail 'libprov.so depends on the directory'
! grep -q "$PWD" of-a/libprov.so || fail 'libprov.so tells where it was built'

# Each compilation and each link is told what the user wants.
make -n -C a BUILD="$PWD/z" CPPFLAGS=-DSEEN LDFLAGS=-Wl,--seen all >said 2>&1 || fail "$(cat said)"
sed -i -e ':a' -e '/\\$/{N;s/\\\n//;ba}' said # lines that go on
grep -- ' -c -o ' said >compilations
[ "$(wc -l <compilations)" -gt 100 ] || fail "few compilations: $(cat compilations)"
! grep -v -- -DSEEN compilations || fail 'CPPFLAGS'
grep -- ' -o [^ ]*/\(libprov.so\|libprov-osi.so.1\|prov-[a-z]*\) ' said >links
equal links 7 "$(wc -l <links)"
! grep -v -- -Wl,--seen links || fail 'LDFLAGS'

# What is built already, installed elsewhere than usual.
make -s -C "$ROOT" -o all install PREFIX="$PWD/it" LIBDIR="$PWD/it/lib/of/arch" DOCDIR="$PWD/doc" || fail 'make install'
status 0 it/bin/prov record -q -o r.prov true
status 0 it/bin/prov summary r.prov
[ ! -e it/lib/prov ] || fail 'LIBDIR'
for file in doc/LICENSE doc/README.md doc/NEWS doc/docs/limits.md it/lib/of/arch/pkgconfig/prov-osi.pc; do
	[ -s $file ] || fail "not installed: $file"
done
matches it/lib/of/arch/pkgconfig/prov-osi.pc "^libdir=$PWD/it/lib/of/arch$"
make -s -C "$ROOT" uninstall PREFIX="$PWD/it" LIBDIR="$PWD/it/lib/of/arch" DOCDIR="$PWD/doc" || fail 'make uninstall'
equal 'left installed' '' "$(find it doc ! -type d 2>/dev/null)"
