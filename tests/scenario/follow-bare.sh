# Followed programs that strace cannot be the judge of, since it is in their way or too slow: as bare.
# timeout 120
. "$TESTS/lib.sh"
need cc
prov record --follow=auto -q -o none.prov true 2>/dev/null || skip "nothing follows static programs here"

for name in helper/hard helper/filtered follow/leaving follow/signals follow/tasks; do
	cc -static -pthread -w -o "${name#*/}" "$TESTS/$name.c" 2>/dev/null || skip "no static libc"
done

# as_bare GAPS PROGRAM [WORDS]: the same output and status, with so many gaps
# shellcheck disable=SC2086 # words
as_bare() {
	rm -f data
	"./$2" ${3-} >bare 2>bare.err </dev/null
	expected=$?
	rm -f data
	timeout 60 prov record --follow=auto -q -f -o x.prov "./$2" ${3-} >out 2>err </dev/null
	equal "$2 ${3-}: status" $expected $?
	diff bare out || fail "$2 ${3-}: output: < bare, > recorded"
	diff bare.err err || fail "$2 ${3-}: errors: < bare, > recorded"
	prov check x.prov >verdict
	equal "$2 ${3-}: gaps: $(cat verdict)" "$1" "$(grep -c '^gap: ' verdict)"
}

as_bare 0 hard signals
as_bare 0 hard vfork
for _ in 1 2 3; do
	as_bare 0 signals
done
as_bare 0 tasks signaled
for case in seccomp dispatch trap strict traced notify tsc; do
	as_bare 1 filtered $case
done
# All threads leave together, in the middle of whatever they do.
as_bare 10 leaving 10
