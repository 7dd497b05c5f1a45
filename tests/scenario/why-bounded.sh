#!/bin/bash
# prov why and affects: two screens unless asked for more, the user's files first; what is cut is said, and
# --full has it.  prov inputs and outputs --mine.
. "$TESTS/lib.sh"
need python3
mkdir -p env/lib/python3.11/site-packages/pkg-2.0.dist-info env/lib/python3.11/site-packages/pkg
echo 'version = 3.11' >env/pyvenv.cfg
printf 'Name: pkg\nVersion: 2.0\n' >env/lib/python3.11/site-packages/pkg-2.0.dist-info/METADATA
for i in {1..60}; do
	echo "$i" >env/lib/python3.11/site-packages/pkg/"m$i.py"
	echo "pkg/m$i.py,," >>env/lib/python3.11/site-packages/pkg-2.0.dist-info/RECORD
	echo "$i" >"in$i"
done
# A file of 40 writers, each with a story of its own; and one that is long by depth.
# shellcheck disable=SC2016 # the shell's
prov record -q -o r.prov sh -c '
	cat env/lib/python3.11/site-packages/pkg/*.py >/dev/null
	i=1; while [ $i -le 40 ]; do cat in$i >t$i; cat t$i >>wide; i=$((i + 1)); done
	cat in1 >d1; i=1; while [ $i -le 40 ]; do cat d$i in$i >d$((i + 1)); i=$((i + 1)); done
	cat env/lib/python3.11/site-packages/pkg/*.py in1 in2 >small
	echo >env/lib/python3.11/site-packages/pkg/made.py' || fail "record"

for file in wide d41; do
	status 0 prov why $file r.prov
	[ "$(wc -l <out)" -le 110 ] || fail "$file: $(wc -l <out) lines"
	matches out '^This is not all: --full'
	status 0 prov why --full $file r.prov
	[ "$(wc -l <out)" -gt 130 ] || fail "$file, in full: $(wc -l <out) lines"
	grep -q 'not all' out && fail "in full is all"
	matches out '/in40$'
done
status 0 prov why d41 r.prov --depth 2
grep -q 'not all' out && fail "what was asked for is all"
status 0 prov affects in1 r.prov
[ "$(wc -l <out)" -le 110 ] || fail "affects: $(wc -l <out) lines"

# The user's files within ten lines, and the environment as one word.
status 0 prov why small r.prov
head -10 out >first
matches first 'read .*/in1$'
matches first 'read .*/in2$'
matches first 'system files: .*pkg x60'
grep -q 'not all' out && fail "a small one is whole"

status 0 prov inputs --mine r.prov
grep -q 'env/' out && fail "the environment's files are not the user's: $(cat out)"
grep -q '/in60$' out && fail "not used"
matches out '/in40$'
status 0 prov inputs r.prov
matches out 'pkg/m60.py$'
status 0 prov outputs --mine r.prov
matches out '/wide$'
grep -q 'made\.py' out && fail "made in the environment"
status 0 prov outputs r.prov
matches out 'made\.py$'
prov inputs --json r.prov | python3 -c '
import json, sys
rows = {r["path"].rpartition("/")[2]: r for r in map(json.loads, sys.stdin)}
m = rows["m1.py"]
assert (m["owner"], m["package"], m["version"], m["manager"]) == ("package", "pkg", "2.0", "pypi"), m
assert rows["in1"]["owner"] == "user" and "package" not in rows["in1"], rows["in1"]
' || fail "owners"
status 0 prov summary r.prov
matches out 'pkg x60'
