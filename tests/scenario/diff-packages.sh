#!/bin/bash
# prov diff: a package in another version is one difference, and its files are none; a package that only
# one run used; a git checkout at another commit with the same files is no difference.
. "$TESTS/lib.sh"
need python3
export XDG_CACHE_HOME=$PWD/cache
site=env/lib/python3.11/site-packages
# install VERSION: of a package of thirty files, some of which only this version has
install() {
	rm -rf "$site"
	mkdir -p "$site/num_py-$1.dist-info" $site/numpy
	printf 'Name: NumPy\nVersion: %s\n' "$1" >"$site/num_py-$1.dist-info/METADATA"
	for i in {1..30} "$1"; do
		echo "$i of $1" >"$site/numpy/m$i.py"
		echo "numpy/m$i.py,," >>"$site/num_py-$1.dist-info/RECORD"
	done
}
echo 'version = 3.11.2' >pyvenv.cfg
mkdir -p env extra/node_modules/left
mv pyvenv.cfg env/
echo '{"name":"left","version":"3.0"}' >extra/node_modules/left/package.json
echo left >extra/node_modules/left/i.js
echo mine >mine
# shellcheck disable=SC2016 # the shell's
run() { prov record -q -f -o "$1" sh -c 'for f in env/lib/python3.11/site-packages/numpy/*.py mine $EXTRA; do read -r l <"$f"; done' || fail "record"; }

install 1.24
run a.prov
run same.prov
status 0 prov diff a.prov same.prov
install 1.26
run b.prov
status 1 prov diff a.prov b.prov
head -1 out | grep -qx 'package NumPy 1\.24 -> 1\.26 (pypi)' || fail "packages come first: $(cat out)"
grep -q 'numpy/' out && fail "its files, too: $(cat out)"
status 1 prov diff --json a.prov b.prov
python3 -c '
import json
d = [json.loads(line) for line in open("out")]
assert d == [{"kind": "package", "manager": "pypi", "name": "NumPy", "a": "1.24", "b": "1.26"}], d' || fail "see above"

# The user's own file is told beside.
echo changed >mine
run c.prov
status 1 prov diff a.prov c.prov
matches out '^package NumPy 1\.24 -> 1\.26'
matches out '^input ./mine (by its content)'

# Only one used it.
EXTRA=extra/node_modules/left/i.js run d.prov
status 1 prov diff c.prov d.prov
matches out '^package left (not used) -> 3\.0 (npm)$'

# A recording without packages says nothing of them.
PROV_PACKAGES=off run e.prov
prov diff --json c.prov e.prov >out
! grep -q '"package"' out || fail "packages, of a recording that has none"
