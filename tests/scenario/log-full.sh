# The file system of a bare recording's log fills up: the program is unharmed, what was recorded before
# can be read, and the rest is counted as a gap.
. "$TESTS/lib.sh"

need_root
if [ "${1-}" != inside ]; then
	unshare -m true 2>/dev/null || skip "no mount namespaces"
	exec unshare -m bash "$0" inside
fi
mkdir small
mount -t tmpfs -o size=256k tmpfs small 2>/dev/null || skip "cannot mount a tmpfs"
threads=$ROOT/build/tests/helper/threads

PROV_OUT=$PWD/small/x.prov LD_PRELOAD=$ROOT/build/libprov.so "$threads" 20 5000 >out 2>err
equal status 0 $?
equal output 'all threads came back' "$(cat out)"
[ ! -s err ] || fail "$(cat err)"
status 3 prov check small/x.prov
matches out 'gap: space: [0-9]* operations'
prov ops small/x.prov >seen || fail "prov ops"
[ "$(wc -l <seen)" -gt 1000 ] || fail "only $(wc -l <seen) ops are left"

# No room even for the beginning: no recording, no harm.
rm small/x.prov
head -c 1M /dev/zero >small/fill 2>/dev/null
PROV_OUT=$PWD/small/y.prov LD_PRELOAD=$ROOT/build/libprov.so "$threads" 5 10 >out 2>err
equal status 0 $?
[ ! -s err ] || fail "$(cat err)"
[ ! -e small/y.prov ] || fail "an empty recording is left"
