# libprov.so exports what the spec names and nothing else, imports nothing that it hooks, and needs libc only.
. "$TESTS/lib.sh"
so=$ROOT/build/libprov.so
[ -f "$so" ] || skip "no libprov.so"

# A name is exported only where libc has it.
libc=$(getconf GNU_LIBC_VERSION | awk '{ print $2 }')
awk -v libc="$libc" 'split(libc, have, ".") && split($2, since, ".") >= 0 &&
	($2 == "" || have[1] > since[1] || (have[1] == since[1] && have[2] >= since[2])) { print $1 }' \
	"$ROOT/generated/exported.txt" | sort >expected
nm -D --defined-only "$so" | awk '$2 != "A" { print $3 }' | sort >exported
diff expected exported || fail "exported symbols differ from what the spec names"
sed 's/@.*//' expected | sort -u >named

nm -D --undefined-only "$so" | awk '{ sub(/@.*/, "", $2); print $2 }' | sort -u >imported
comm -12 named imported >both
[ ! -s both ] || fail "imports what it hooks (it would call itself): $(tr '\n' ' ' <both)"

# Each name that is looked up costs every start of a program some 600 instructions (libprov/real.h); memset and
# its like are calls of the compiler's.
equal "looked up at each start" "__libc_stack_end _r_debug" "$(grep -v '^mem' imported | tr '\n' ' ' | sed 's/ $//')"

readelf -d "$so" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' >needed
equal "DT_NEEDED" libc.so.6 "$(tr '\n' ' ' <needed | sed 's/ $//')"

# Nor does one part of it call a function that another exports: glob is given ours on purpose, and
# syscall() is decoded as the exec functions.
find "$ROOT/build/recorder" -name "*.o" ! -path "*/tests/*" | sort | while read -r o; do
	source=${o#"$ROOT/build/recorder/"}
	[ -f "$ROOT/${source%.o}" ] || continue # of a file that has moved since
	nm -u "$o" | awk '{ print $2 }' | sort >used
	comm -12 named used | sed "s|^|${o##*/} |"
done | sort >inner
printf '%s\n' 'hook_name.c.o closedir' 'hook_name.c.o lstat' 'hook_name.c.o opendir' \
	'hook_name.c.o readdir64' 'hook_name.c.o stat' 'hook_syscall.c.o execve' \
	'hook_syscall.c.o execveat' 'hook_syscall.c.o vfork' >meant
diff meant inner || fail "calls what it hooks: it should call real_NAME"
