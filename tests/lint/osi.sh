# What osi.h declares, libprov-osi exports, and nothing else; and prov-osi(3) tells all of it.
. "$TESTS/lib.sh"
need nm
header=$ROOT/include/prov/osi.h
so=$ROOT/build/libprov-osi.so

# Comments and what plug-ins define are not the library's.
sed 's,/\*.*\*/,,; /\/\*/,/\*\//d' "$header" >code
grep -o '\bosi_[a-z_]*(' code | tr -d '(' | grep -v '^osi_plugin_\|^osi_open$' | sort -u >declared
nm -D --defined-only "$so" | sed -n 's/.* T //p' | grep -v ' A ' | sed 's/@@\?PROV_OSI_1$//' | sort >exported
diff declared exported || fail "osi.h declares (<) what libprov-osi does not export (>), or the other way round"
readelf -d "$so" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -vE '^lib(c|m|zstd)\.so' &&
	fail "libprov-osi needs more than it may"
nm -g --defined-only "$ROOT/build/libprov-osi.a" | awk 'NF == 3 { print $3 }' | sort >in_archive
diff declared in_archive || fail "libprov-osi.a has other global names"

# Whoever calls it may have many threads: nothing that is written to is shared by them.  Allowed are
# the providers that osi_register() made known, behind their lock; the rest is of each thread.
# (.data.rel.ro is written to by the dynamic linker alone.)
objdump -t "$ROOT/build/libprov-osi.a" | sed 's/ \.hidden / /' >symbols
awk 'NF > 3 { section = $(NF - 2); name = $NF }
	NF > 3 && section ~ /^(\.(data|bss|tdata|tbss|lbss)|\*COM\*)/ && section !~ /^\.data\.rel\.ro/ && name !~ /^\./ {
		print section, name }' symbols | LC_ALL=C sort >written
printf '%s\n' '.bss lock' '.bss registered' '.tbss guard' '.tbss why' >allowed
grep -q asan symbols || diff allowed written || fail "static data of libprov-osi (>) that nobody allowed, or that is there no more (<)"

grep -oE '\b(OSI_[A-Z_]+|osi_[a-z_]+|[a-z][a-z_]*)\b *[;,=({)[]' code | grep -oE '^[A-Za-z_]+' | sort -u |
	grep -vxE 'if|defined|sizeof|size_t|const|char|struct|void|int|extern|include|pragma|visibility|default|push|pop|format|printf|__attribute__' >words
sed 's/\\-/-/g; s/\\f.//g' "$ROOT/man/prov-osi.3" >page
while read -r word; do
	grep -qw -- "$word" page || echo "$word"
done <words >missing
[ ! -s missing ] || fail "prov-osi(3) does not tell: $(tr '\n' ' ' <missing)"
lines=$(wc -l <words)
[ "$lines" -gt 150 ] || fail "only $lines words found in osi.h"
