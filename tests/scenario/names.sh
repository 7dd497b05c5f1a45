# Programs look names up to know what libc can do: with libprov loaded they find the same ones, of all
# that some glibc has.
. "$TESTS/lib.sh"

names=$ROOT/build/tests/helper/names
awk '/^[^#]/ { print $1 }' "$ROOT/spec/glibc-names" >all
lines=$(wc -l <all)
[ "$lines" -gt 2000 ] || fail "only $lines names"
"$names" <all >bare || fail "bare: status $?"
PROV_OUT=$PWD/n.prov LD_PRELOAD=$ROOT/build/libprov.so "$names" <all >recorded || fail "recorded: status $?"
diff bare recorded || fail "< bare, > recorded: 1 is found, 0 is not"
matches bare '^open 1$'
