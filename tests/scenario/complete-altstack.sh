# With every system call trapped, an alternate stack needs room for one signal frame and 2 KiB.
. "$TESTS/lib.sh"

[ "$(uname -m)" = x86_64 ] || skip "the audit is x86-64's"
prov record -q -f -o probe.prov --complete true
! prov check probe.prov | grep -q 'gap: incomplete' || skip "no system call user dispatch here"
"$ROOT/build/tests/helper/small_altstack" >bare || fail "bare: status $?"
status 0 prov record -q -f -o r.prov --complete "$ROOT/build/tests/helper/small_altstack"
diff bare out || fail "< bare, > recorded"
status 0 prov ops r.prov
matches out 'openat.*/dev/zero\|open.*/dev/zero'
