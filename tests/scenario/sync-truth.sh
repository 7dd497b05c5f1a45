# Four threads and several locks: what the recording says came before each op is exactly what the
# program's own count under the locks says, thinned and in full; and who locks without touching a
# file writes next to nothing.  PROV_SYNC_LOCKS=10000000 makes it long.
# timeout 600
# slow
. "$TESTS/lib.sh"

helper=$ROOT/build/tests/helper/locked
many=${PROV_SYNC_LOCKS:-200000}

# agrees MODE N EVERY LOCKS
agrees() {
	local mode=$1
	shift
	rm -f r.prov
	PROV_SYNC=$mode prov record -q -o r.prov "$helper" "$@" >truth || fail "$mode $*: not recorded"
	prov ops r.prov --json >told || fail "$mode $*: not read"
	echo "$mode $*: $(wc -c <r.prov) bytes, $(grep -c '"op":"acquire"' told) acquisitions"
	python3 "$TESTS/helper/happened.py" truth "$mode" <told || fail "$mode $*"
}

agrees thin "$many" $((many / 2000)) 5
agrees thin 20000 1 1
agrees thin 20000 3 7
agrees full 20000 3 7

rm -f raw.prov
LD_PRELOAD=$ROOT/build/libprov.so PROV_OUT=raw.prov "$helper" 4000000 4000001 1 || fail "not locked"
bytes=$(wc -c <raw.prov)
echo "4,000,000 locks: $bytes bytes"
[ "$bytes" -le 1000000 ] || fail "4,000,000 locks without an op wrote $bytes bytes"
