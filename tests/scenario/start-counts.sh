# What a start, an exec, a fork and a thread cost: page faults and system calls that libprov adds to those of an
# empty preload, counted in the same run.  They repeat to two; a number here may only shrink.
. "$TESTS/lib.sh"
need strace python3
[ -x "$ROOT/build/bench/work" ] || fail "make tests builds it"

cat >most <<'END'
page faults, posix_spawn	4
page faults, exec	4
page faults, fork	10
system calls, posix_spawn	11
system calls, exec	11
system calls, fork	11
system calls, exit	2
system calls, thread	1
END

# Where the kernel puts things is chance, and with it a page fault or three: the least of up to three counts.
count() {
	env -i PATH="$PATH" "$ROOT/bench/counts" --json --only 'page faults,system calls' >>counted # exit status 1: not all within budget
	python3 - >added <<'END'
import json
least = {}
for line in open('counted'):
    row = json.loads(line)
    added = row['prov'] - row['empty']
    least[row['what']] = min(added, least.get(row['what'], added))
for what, added in least.items():
    print(what, added, sep='\t')
END
}
# over: rows that cost more than they may
over() {
	awk -F '\t' 'NR == FNR { most[$1] = $2; next }
	!($1 in most) { print "not held: " $1; next }
	{ n++ }
	$2 > most[$1] { print $1 ": " $2 " more than an empty preload, at most " most[$1] }
	END { if (n != 8) print n + 0 " of 8 counted" }' most added
}
for _ in 1 2 3; do
	count
	[ "$(over)" ] || exit 0
done
fail "$(over)"
