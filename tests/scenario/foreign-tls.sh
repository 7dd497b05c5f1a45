# Tasks on no thread-local storage, or on memory that libc does not know, do as bare; what the others do
# is recorded.
. "$TESTS/lib.sh"

[ "$(uname -m)" = x86_64 ] || skip "arch_prctl is x86-64's"
foreign=$ROOT/build/tests/helper/foreign_tls
"$foreign" >bare || fail "bare: status $?"
[ "$(grep -c 'exit 77$' bare)" = 11 ] || fail "bare: $(cat bare)"
status 0 prov record -q -f -o r.prov "$foreign"
diff bare out || fail "< bare, > recorded"
PROV_OUT=$PWD/p.prov LD_PRELOAD=$ROOT/build/libprov.so "$foreign" >out || fail "preloaded: status $?"
diff bare out || fail "< bare, > preloaded"
status 0 prov ops r.prov
equal "files after the way back" 3 "$(grep -c "open.*/etc/passwd" out)"
matches out /etc/group
status 3 prov check r.prov
matches out shared
