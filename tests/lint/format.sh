# C is formatted as .clang-format says.
. "$TESTS/lib.sh"
need clang-format
# Each release has its own mind of some lines.
clang-format --version | grep -q ' version 14\.' || skip "clang-format is not of version 14"
make -s -C "$ROOT" check-format || fail "see above"
