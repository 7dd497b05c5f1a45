# C is formatted as .clang-format says.
. "$TESTS/lib.sh"
need clang-format
make -s -C "$ROOT" check-format || fail "see above"
