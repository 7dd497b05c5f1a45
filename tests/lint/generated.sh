# generated/ is what the generator makes of spec/.
. "$TESTS/lib.sh"
need python3
make -s -C "$ROOT" check-generated || fail "see above"
