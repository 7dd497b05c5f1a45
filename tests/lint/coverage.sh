# Every function that glibc exports, in several releases and on this machine, is interposed or left out
# for a reason that stands in spec/left-out.
. "$TESTS/lib.sh"
need python3 nm
libc=$(ldd /bin/sh | awk '/libc\.so\.6/ { print $3 }')
nm -D "$libc" >symbols || fail "nm -D $libc"
lines=$(grep -c GLIBC_2 symbols)
[ "$lines" -gt 1000 ] || fail "no symbols in $libc"
python3 -B "$TESTS/lint/coverage.py" "$ROOT/spec" <symbols || fail "see above"
