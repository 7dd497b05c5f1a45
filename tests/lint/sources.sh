# Every call from which something comes in from outside is recorded as an ask of its source, and a test expects it.
. "$TESTS/lib.sh"
need python3
cd "$ROOT" || exit
python3 tests/lint/sources.py || fail "see above"
