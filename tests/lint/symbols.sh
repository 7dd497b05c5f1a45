# libprov.so exports what the spec names and nothing else, imports nothing that it hooks, and needs libc only.
. "$TESTS/lib.sh"
so=$ROOT/build/libprov.so
[ -f "$so" ] || skip "no libprov.so"

# Names in the version script, which the generator makes from the spec; and in the library.
sed -n 's/^[ \t]*\([A-Za-z_][A-Za-z0-9_]*\);$/\1/p' "$ROOT/generated/libprov.map" | sort -u >named
nm -D --defined-only "$so" | awk '{ sub(/@.*/, "", $3); print $3 }' | sort -u >exported
diff named exported || fail "exported symbols differ from generated/libprov.map"

nm -D --undefined-only "$so" | awk '{ sub(/@.*/, "", $2); print $2 }' | sort -u >imported
comm -12 named imported >both
[ ! -s both ] || fail "imports what it hooks (it would call itself): $(tr '\n' ' ' <both)"

readelf -d "$so" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' >needed
equal "DT_NEEDED" libc.so.6 "$(tr '\n' ' ' <needed | sed 's/ $//')"
