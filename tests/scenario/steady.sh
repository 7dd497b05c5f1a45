# A steady loop of operations makes the same system calls recorded as bare, but for two: each open is
# followed by a statx, which asks which file it was, and so is each close of a file that was written
# through this descriptor, which asks what it was left as (LEFT).
. "$TESTS/lib.sh"
need strace
strace -o trace true 2>/dev/null || skip "strace may not trace here"

# calls N [VARIABLE=VALUE...]: writes CALL COUNT of each system call of N rounds
calls() {
	local n=$1
	shift
	strace -f -o trace env "$@" "$ROOT/build/tests/helper/steady" "$n" || fail "steady $n: status $?"
	sed -n 's/^[0-9]* *\([a-z0-9_]*\)(.*/\1/p' trace | sort | uniq -c | awk '{ print $2, $1 }' | sort
}

# What 1,000 rounds more cost
for how in bare recorded; do
	set -- LC_ALL=C
	[ $how = bare ] || set -- "LD_PRELOAD=$ROOT/build/libprov.so" "PROV_OUT=$PWD/s.prov"
	calls 1000 "$@" >one || fail "$(cat one)"
	rm -f s.prov
	calls 2000 "$@" >two || fail "$(cat two)"
	rm -f s.prov
	join -a 2 one two | awk '{ n = NF == 3 ? $3 - $2 : $2; if (n > 20) print $1, n }' >$how
done
matches bare '^openat 1000$'
grep -v '^statx ' recorded >same
diff bare same || fail "< bare, > recorded: calls of 1,000 rounds"
matches recorded '^statx 2000$'
