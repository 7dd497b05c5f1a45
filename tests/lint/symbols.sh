# libprov.so exports what the spec names and nothing else, imports nothing that it hooks, and needs libc only.
. "$TESTS/lib.sh"
so=$ROOT/build/libprov.so
[ -f "$so" ] || skip "no libprov.so"

sort "$ROOT/generated/exported.txt" >expected
nm -D --defined-only "$so" | awk '$2 != "A" { print $3 }' | sort >exported
diff expected exported || fail "exported symbols differ from what the spec names"
sed 's/@.*//' expected | sort -u >named

nm -D --undefined-only "$so" | awk '{ sub(/@.*/, "", $2); print $2 }' | sort -u >imported
comm -12 named imported >both
[ ! -s both ] || fail "imports what it hooks (it would call itself): $(tr '\n' ' ' <both)"

readelf -d "$so" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' >needed
equal "DT_NEEDED" libc.so.6 "$(tr '\n' ' ' <needed | sed 's/ $//')"
