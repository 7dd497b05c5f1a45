#!/bin/bash
# Mounts, changes of root and mount namespaces: names are told as the process sees them, and that they
# may mean something else elsewhere is a gap.
. "$TESTS/lib.sh"
need python3

mkdir d && cd d || exit
prov record -q -o ../r.prov -- "$ROOT/build/tests/helper/tables" mounts
status=$?
cd .. || exit
[ $status = 77 ] && skip "mounting is not allowed here"
[ $status = 0 ] || fail "status $status"
prov fds r.prov --json --path '*/mark/*' >told || fail "prov fds"
"$TESTS/helper/same_tables" d/real told || fail "see above"
status 3 prov check r.prov
matches out "gap: mount: $PWD/d/m "
matches out 'gap: namespace: mnt:'
lines 4 out
