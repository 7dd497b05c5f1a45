#!/bin/bash
# What differs between two runs is told, and what pids, orders, directories and temporary names make
# of it is not.
# slow
. "$TESTS/lib.sh"

hash=mine
record() {
	local name=$1
	shift
	prov record -q -f --hash "$hash" -o "$name" -- "$@" >/dev/null 2>&1 # the log of the test is no output
}
# later FILE: until the clock of files is past it
is_later() { touch now && [ "$(date -r now +%s%N)" -gt $(($(date -r "$1" +%s%N) + 20000000)) ]; }
later() { wait_for is_later "$1"; }
told() { python3 -c "import json, sys; d = json.load(open('out')); sys.exit(not ($1))" || fail "not so: $1: $(cat out)"; }

mkdir one two
for place in one two; do
	echo a >$place/in
	echo b >$place/other
done
cat >run <<'END'
rm -f made; echo >made; cat made; t=$(mktemp); cat in >"$t"; cat "$t" >out; rm "$t"; sh -c "exit 0"
END
later two/other
cd one || exit
record a.prov sh ../run
record b.prov sh ../run
status 0 prov diff a.prov b.prov
matches out '^the same: '
prov db a.prov -o a.sqlite
status 0 prov diff a.sqlite b.prov --json
told 'd["first"] is None and d["processes"] == [] and d["compared"]["processes"] > 4 and d["compared"]["inputs"] > 2'

(cd ../two && record ../one/c.prov sh ../run)
status 0 prov diff a.prov c.prov # another directory, the same content

hash=off # without digests times and numbers of files have to do
later b.prov
echo changed >in
later in
record c.prov sh ../run
status 1 prov diff a.prov c.prov
matches out '^first difference: inputs of cat in$'
matches out '^  ./in (by its time of change)$'
mv in old && cp old in && later in
record d.prov sh ../run
status 1 prov diff c.prov d.prov --json
told 'd["inputs_changed"] == {"./in": "inode"} and d["first"]["command"] == "cat in"'

cd .. || exit
echo other >two/in
later two/in
(cd two && record e.prov sh ../run)
status 1 prov diff one/d.prov two/e.prov --json
told 'd["inputs_changed"] == {"./in": "sha256"}'

hash=mine
cat >also <<'END'
if [ -n "$MORE" ]; then cat in other >out; echo x >extra; else cat in >out; fi
sh -c "exit ${MORE:-0}"
END
cd two || exit
record a.prov env -u MORE sh ../also
MORE=3 record b.prov env MORE=3 sh ../also
status 1 prov diff a.prov b.prov --json
told '[p["differs"] for p in d["processes"] if p["command"] == "cat in"] == [["argv", "inputs"]]'
told '[p["inputs_only_b"] for p in d["processes"] if p["command"] == "cat in"] == [["./other"]]'
told '[p["status"] for p in d["processes"] if p["command"].endswith("exit 0")] == [[{"code": 0}, {"code": 3}]]'
told 'd["inputs_only_b"] == ["./other"] and d["outputs_only_b"] == ["./extra"] and d["outputs_only_a"] == []'
told 'd["processes"][0]["environment"] == ["MORE"]'
python3 - "$ROOT/docs/json.md" <<'END' || fail "docs/json.md does not know these keys"
import json, re, sys
section = re.search(r"^## .*`prov diff.*?(?=^## |\Z)", open(sys.argv[1]).read(), re.M | re.S).group(0)
keys = set()
json.load(open("out"), object_hook=lambda d: keys.update(k for k in d if not k.startswith("./")))
sys.exit(keys - set(re.findall(r"`(\w+)`", section)) or 0)
END

# Jobs that end, or begin, in another order.
printf 'all: x y\nx:\n\tcp in x\ny:\n\tcp other y\n' >m1
printf 'all: y x\nx:\n\tcp in x\ny:\n\tcp other y\n' >m2
cp m1 Makefile && later Makefile
record a.prov make -s
rm x y
cp m2 Makefile && later Makefile
record b.prov make -s
status 1 prov diff a.prov b.prov --json
told 'd["processes_only_a"] == d["processes_only_b"] == [] and d["inputs_changed"] == {"./Makefile": "content"}'
told '[p["command"] for p in d["processes"]] == ["make -s"]'

record c.prov sh -c 'true; cat in'
record d.prov sh -c 'cat in; sh -c :; cat other'
status 1 prov diff c.prov d.prov
matches out '^processes only in B'
status 5 prov diff a.prov in
status 2 prov diff a.prov
status 2 prov diff a.prov b.prov c.prov
status 2 prov diff a.prov b.prov --nonsense
