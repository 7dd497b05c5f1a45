#!/bin/bash
# What a command writes into, without emptying it, is an input of what it becomes, to every view; what it empties,
# makes or finds empty is none.
# timeout 120
. "$TESTS/lib.sh"
need python3

material() {
	printf aaaa >whole
	printf aaaa >part
	printf bbbb >new
	printf b >one
	echo log >log
	: >empty
	echo x >emptied
	cp new cut # sort -o opens it, and then empties it
	echo x >was
}
command='
	dd if=new of=whole conv=notrunc status=none; dd if=one of=part conv=notrunc status=none
	echo more >>log; echo more >>empty; echo y >emptied; echo more >>emptied; echo z >made; echo more >>made
	cat was >copy; echo more >>copy; sort new -o cut'
material
prov record -q -o a.prov sh -c "$command" || fail record
kept=(log part whole)
printf '%s\n' "${kept[@]}" new one was | sort >expected
mine() { sed -n "s|.*$PWD/\([^ 	\"]*\).*|\1|p" | sort -u; }
prov inputs a.prov | mine | diff expected - || fail "< expected, > prov inputs"
prov inputs --json a.prov | mine | diff expected - || fail "< expected, > prov inputs --json"
prov summary a.prov | sed -n '/^your inputs/,/^system inputs/p' | mine | diff expected - || fail "< expected, > prov summary"
for file in "${kept[@]}" empty emptied cut made copy; do
	prov why "$file" a.prov | sed -n '/^inputs/,$p' | mine
done | sort -u | diff expected - || fail "< expected, > prov why"
for file in "${kept[@]}"; do
	prov why "$file" a.prov | sed -n '/^inputs/,$p' | mine | grep -qx "$file" || fail "$file is no input of itself"
done
prov export prov-json a.prov | python3 -c '
import json, sys
d = json.load(sys.stdin)
derived = {d["entity"][r["prov:usedEntity"]].get("prov:label", "").split("/")[-1] for r in d.get("wasDerivedFrom", {}).values()}
assert {"log", "part", "whole"} <= derived, derived' || fail "prov-json"

# What it held is gone: two runs are never the same by it; another size is a difference.
wait_until_old() { wait_for python3 -c 'import os, sys, time; sys.exit(time.time_ns() < os.stat("log").st_ctime_ns + 30000000)'; }
material
rm made copy
wait_until_old
prov record -q -o b.prov sh -c "$command" || fail record
status 3 prov diff a.prov b.prov
matches out '^unknown: input ./log: what it held is not known$'
for file in empty emptied cut made copy; do
	! grep "/$file" out || fail "$file is known: $(cat out)"
done
echo abc >log # before it is said that chance is why
wait_until_old
prov record -q -o d.prov sh -c "$command" || fail record
status 1 prov diff a.prov d.prov
head -1 out | grep -q '^unknown: input ./' || fail "first: $(cat out)"
material
rm made copy
echo longer >log
wait_until_old
prov record -q -o c.prov sh -c "$command" || fail record
status 1 prov diff a.prov c.prov
head -1 out | grep -qx 'input ./log (by its size)' || fail "first: $(cat out)"
