# The same for a package of autoconf and automake: configure and make.
# slow
# timeout 560
. "$TESTS/truth/lib.sh"
need make gcc autoreconf automake
cp -a "$TESTS/truth/material/au" package
(cd package && autoreconf -i) >autoreconf.log 2>&1 || fail "$(cat autoreconf.log)"
unset MAKEFLAGS MFLAGS MAKELEVEL
same -d package -n 'configure, make' -u config.log -u config.status -u stdout -u stderr -- \
	sh -c './configure -q && make -s'
finish
