# Small programs whose shared data are a file and a variable, used alike: prov races tells of the file
# what ThreadSanitizer tells of the variable, which is that exactly the racy ones race.
# timeout 120
# slow
. "$TESTS/lib.sh"

printf x >shared
gcc -g -O1 -fsanitize=thread -D_GNU_SOURCE -o sanitized "$TESTS/helper/racy.c" -pthread 2>err ||
	skip "no ThreadSanitizer here"
# What goes through descriptors shall order nothing.
export TSAN_OPTIONS=io_sync=0:exitcode=66
./sanitized mutex >/dev/null 2>err || skip "ThreadSanitizer does not run here"

# sanitizer_says, prov_says NAME: yes or no, whether that program races
sanitizer_says() {
	./sanitized "$1" >out 2>&1
	case $? in
	0) echo no ;;
	66) grep -q 'data race' out && echo yes ;;
	esac
}

prov_says() {
	prov record -q -f -o r.prov "$ROOT/build/tests/helper/racy" "$1" >/dev/null || return
	prov races r.prov --json >told
	if grep -q '"path":"[^"]*/shared"' told; then echo yes; else echo no; fi
}

n=0
while read -r name expected; do
	equal "ThreadSanitizer on $name" "$expected" "$(sanitizer_says "$name")"
	equal "prov races on $name" "$expected" "$(prov_says "$name")"
	n=$((n + 1))
done < <("$ROOT/build/tests/helper/racy")
echo "$n programs, both say the same"
[ $n -ge 20 ] || fail "only $n programs"
