# Condition variables that nobody waits for, and waits that fail: as unrecorded, however much is told.
. "$TESTS/lib.sh"

program=$ROOT/build/tests/helper/signals_nobody
"$program" >bare || fail "status $?"
for how in off thin full; do
	status 0 prov record -q -f -o r.prov --sync $how "$program"
	diff bare out || fail "$how: < bare, > recorded"
	status 0 prov check r.prov
done
