# prov record --rotate: a series of files that commands read as one recording; one that is missing or cut
# is told, and the others are read all the same.
# timeout 120
# shellcheck disable=SC2016 # what the commands' shells expand
. "$TESTS/lib.sh"

counted=$ROOT/build/tests/helper/counted

status 0 prov record -o s.prov --rotate 64K --log-limit 1M --log-wait "$counted" count 60000
matches err '^prov: 1200[0-9][0-9] ops, 1 process.*, 0 gaps: s.prov$'
[ -e s.prov.part4 ] || fail "no series: $(ls)"
status 0 prov check s.prov
status 0 prov check .
for ((i = 1, n = 0; i < 100; i++)); do
	file=s.prov$([ $i = 1 ] || echo .part$i)
	[ -e "$file" ] || break
	n=$i
	[ "$(stat -c %s "$file")" -le 200000 ] || fail "$file is too large: $(ls -lA)"
done
[ "$(find . -name '*prov*' | wc -l)" = "$n" ] || fail "$n parts: $(ls -lA)"
[ "$(prov ops s.prov | grep -c /dev/zero)" = 120000 ] || fail "opens are missing"

# A member that is missing, one that is cut, one that is another recording's: the others are read.
mv s.prov.part2 kept
status 4 prov check s.prov
matches out 'part 2 of the series is missing'
[ "$(grep -c 'not the next one' out)" = 1 ] || fail "one hole: $(cat out)"
mv kept s.prov.part2
cp s.prov.part3 kept
truncate -s -1000 s.prov.part3
status 4 prov check s.prov
matches out 'part 3 of the series is missing, or not whole'
[ "$(prov ops s.prov | grep -c /dev/zero)" -gt 80000 ] || fail "those behind it are not read"
mv kept s.prov.part3
mv s.prov.part$n kept
status 4 prov check s.prov
matches out "has no end: parts after $((n - 1))"
mv kept s.prov.part$n
prov record -q -o other.prov true
cp other.prov s.prov.part$((n + 1))
status 0 prov check s.prov
status 0 prov check s.prov.part$((n + 1))
rm s.prov.part* s.prov other.prov

# By time; the parts can be read while the command goes on.
status 0 prov record -q -o t.prov --rotate=1s sh -c 'until [ -e t.prov ]; do : <"/dev/null"; done
	prov check t.prov; : >after'
matches out 'has no end'
status 0 prov check t.prov
prov ops t.prov --path '*/after' | grep -q after || fail "what came after the first part is not there"

# Short ones are one file, as without.
status 0 prov record -q -o one.prov --rotate=1h true
[ "$(echo one.prov*)" = one.prov ] || fail "$(echo one.prov*)"
status 0 prov check one.prov

# One of an older series by the same name is replaced by -f, and never taken for one of this.
for i in 1 2; do
	status 0 prov record -f -q -o f.prov --rotate 64K --log-limit 1M --log-wait "$counted" count $((60000 / i))
	status 0 prov check f.prov
done

for wrong in 0s 1 64 5x 1y m; do
	status 2 prov record --rotate=$wrong true
	matches err 'is a size, as 64M, or a time'
done
