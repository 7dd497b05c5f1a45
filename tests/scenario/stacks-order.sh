# Both sides of a race, and the operations of an order, with their stacks where these were recorded.
. "$TESTS/lib.sh"

[ -e /usr/include/elfutils/libdwfl.h ] || skip "no elfutils here"
ldconfig -p | grep -q 'libunwind-x86_64[.]so[.]8' || skip "no libunwind here"

: >shared
prov record -q -o races.prov --stacks all "$ROOT/build/tests/helper/racy" nothing || fail "not recorded"
status 1 prov races races.prov
matches out '^ *write_it .*tests/helper/racy.c:[0-9]*$'
equal "sides" 2 "$(grep -c '^ *run_[ab] .*tests/helper/racy.c:[0-9]*$' out)"
status 1 prov races races.prov --json
python3 - <<'END' || fail "prov races --json: $(cat out)"
import json
race = json.loads(open('out').readline())
assert {tuple(f.get('function') for f in race[side]['stack'][:2]) for side in 'ab'} == {
    ('write_it', 'run_a'), ('write_it', 'run_b')}
END

prov record -q -o order.prov --stacks all "$ROOT/build/tests/helper/handover" || fail "not recorded"
status 0 prov order order.prov a b
equal "writes in functions" 2 "$(grep -A1 '  write /' out | grep -c '^ *write_file ')"
matches out '^ *second .*tests/helper/handover.c:[0-9]*$'
status 0 prov order order.prov a b --json
matches out '"function": *"second"'

prov record -q -f -o races.prov "$ROOT/build/tests/helper/racy" nothing || fail "not recorded"
status 1 prov races races.prov
! grep 'write_it' out || fail "stacks that were not recorded"
