# A file that is reached by symbolic links is used under its real name, too: the recording tells, wherever it is and
# whatever became of the links.
. "$TESTS/lib.sh"

top=$(readlink -f .)/top

# A fresh place, whose links are as old as they get: what is made later is younger than the recording.
place() {
	rm -rf "$top"
	mkdir -p "$top"/real/sub "$top"/other "$top"/deep/er
	cd "$top" || exit
	echo a >real/f
	echo s >real/sub/g
	echo p >deep/p
	cp "$(type -P true)" real/program
	ln -s real/f l
	ln -s "$top/l" two
	ln -s real dl
	ln -s ../real/sub other/up
	ln -s deep/er short
	ln -s nowhere loop
	ln -sf loop nowhere
}

# real NAME...: what is listed under the names that the kernel has for them
real() {
	readlink -f "$@" | sort -u
}

# inputs_are RECORDING NAME...: the expected, and no other real name in the place (links aside)
inputs_are() {
	local recording=$1
	shift
	printf '%s\n' "$@" | sort -u >"$top.expected"
	prov inputs --json "$recording" |
		python3 -c 'import json, sys
for line in sys.stdin:
	entry = json.loads(line)
	if entry["path"].startswith(sys.argv[1]) and entry.get("used_as"):
		print(entry["path"])' "$top" | sort >"$top.got"
	diff "$top.expected" "$top.got" || fail "$recording: < expected, > real names that prov inputs has"
}

need python3

# Each kind of way, each in a recording of its own; the real names are the kernel's.
place
n=0
for used in l two dl/f ./dl//sub/../f other/up/g short/../p "$top/dl/sub/g" dl/../two; do
	n=$((n + 1))
	expected[n]=$(real "$used")
	prov record -q -o "$top.$n.prov" cat "$used" >/dev/null || fail "cat $used"
done
prov record -q -o "$top.exec.prov" dl/program || fail "dl/program"
prov record -q -o "$top.write.prov" sh -c 'cat two >dl/new; : >>l; cat loop' 2>/dev/null
program=$(real dl/program) new=$(real dl/new) f=$(real l)
# Nothing of it is left when it is asked, and the recordings are elsewhere.
mkdir "$top.moved"
mv "$top".*.prov "$top.moved"
cd / && rm -rf "$top"
mkdir -p "$top/dl" && cd "$top" && echo wrong >l && echo wrong >dl/f && ln -s dl short
for ((i = 1; i <= n; i++)); do
	prov inputs "$top.moved/top.$i.prov" >got.txt
	grep -qxF "${expected[i]}" got.txt || fail "way $i: ${expected[i]} is no input of $(cat got.txt)"
	prov affects "${expected[i]}" "$top.moved/top.$i.prov" >got.txt || fail "way $i: prov affects ${expected[i]}: $?"
	grep -q 'read by cat' got.txt || fail "way $i: $(cat got.txt)"
done
prov inputs "$top.moved/top.6.prov" | grep -qx "$top/p" && fail "short/../p was taken for p"
inputs_are "$top.moved/top.exec.prov" "$program"
prov affects "$program" "$top.moved/top.exec.prov" | grep -q 'program of' || fail "affects $program"
inputs_are "$top.moved/top.write.prov" "$f"
prov outputs "$top.moved/top.write.prov" | grep -qx "$new" || fail "$new is no output"
status 0 prov path "$f" "$new" "$top.moved/top.write.prov"
prov why "$new" "$top.moved/top.write.prov" | grep -q 'written by cat' || fail "why $new"

# Links that the command makes, moves, replaces and removes: what they led to when they were used.
place
echo b >other/f
expected=("$(real real/f)" "$(real other/f)" "$(real deep/p)")
prov record -q -o "$top.made.prov" sh -c 'ln -s real made; cat made/f; rm made; ln -s other made; cat made/f; rm made
	mkdir made; echo c >made/h; cat made/h; mkdir d; ln -s ../deep d/way; mv d e; cat e/way/p' >out.txt || fail "links made"
equal "what cat said" "a b c p" "$(tr '\n' ' ' <out.txt | sed 's/ $//')"
cd / && rm -rf "$top" && mkdir "$top"
inputs_are "$top.made.prov" "${expected[@]}"
prov files "$top.made.prov" | grep "$top/other/h" && fail "made is no link any more, but is followed"
# One that nobody saw being changed: what it is at the end is not taken for what it was.
place
expected=("$(real real/f)")
prov record -q -o "$top.changed.prov" sh -c 'cat l; ln -sfn other/f l; echo b >other/f; cat l; mv two three; cat dl/f' >/dev/null || fail "changed"
prov files --json "$top.changed.prov" | grep -q "\"$top/real/f\".*\"$top/l\"" && fail "l, that was replaced, led to real/f: how is that known?"
inputs_are "$top.changed.prov" "${expected[@]}"
# By both names: each is told.
prov record -q -o "$top.both.prov" sh -c 'cat real/f; : >>dl/f; cat l' >/dev/null || fail "both"
prov files --json "$top.both.prov" | grep "\"$top/real/f\"" >got.txt
grep -q '"by_link":\["lookup","write"\]\|"by_link":\["write"\]' got.txt || fail "$(cat got.txt)"
cd / && rm -rf "$top" "$top".*
