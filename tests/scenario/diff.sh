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
# told EXPRESSION: of d, the differences in their order, and of(KIND), those of a kind
told() {
	python3 -c "import json, sys
d = [json.loads(l) for l in open('out')]
of = lambda kind: [x for x in d if x['kind'] == kind]
sys.exit(not ($1))" || fail "not so: $1: $(cat out)"
}

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
told 'd == []'

(cd ../two && record ../one/c.prov sh ../run)
status 0 prov diff a.prov c.prov # another directory, the same content

hash=off # without digests times and numbers of files have to do
later b.prov
echo changed >in
later in
record c.prov sh ../run
status 1 prov diff a.prov c.prov
head -1 out | grep -qx 'input ./in (by its time of change)' || fail "first: $(cat out)"
mv in old && cp old in && later in
record d.prov sh ../run
status 1 prov diff c.prov d.prov --json
told 'd[0]["kind"] == "input" and d[0]["path"].endswith("/one/in") and d[0]["how"] == "inode"'

cd .. || exit
echo other >two/in
later two/in
(cd two && record e.prov sh ../run)
status 1 prov diff one/d.prov two/e.prov --json
told '[(x["path"][-7:], x["how"]) for x in of("input")] == [("/one/in", "sha256")] and d[0]["kind"] == "input"'

hash=mine
cat >also <<'END'
if [ -n "$MORE" ]; then cat in other >out; echo x >extra; else cat in >out; fi
sh -c "exit ${MORE:-0}"
END
cd two || exit
record a.prov env -u MORE sh ../also
MORE=3 record b.prov env MORE=3 sh ../also
status 1 prov diff a.prov b.prov --json
told 'd[0]["kind"] == "argument" and d[0]["place"] == 1 and (d[0]["a"], d[0]["b"]) == ("-u MORE", "MORE=3")'
told '[(x["name"], x["a"], x["b"]) for x in of("variable")] == [("MORE", None, "3")]'
told '[x["a"] for x in of("argument")[1:]] == [None, "exit 0"] and [x["b"] for x in of("argument")[1:]] == ["other", "exit 3"]'
told '[(x["a"], x["b"]) for x in of("input")] == [(None, "./other")]'
told '[(x["a"], x["b"]) for x in of("output") if "how" not in x] == [(None, "./extra")]'
told '("0", "3") in [(x["a"], x["b"]) for x in of("status")]'
cat out >all

# Jobs that end, or begin, in another order.
printf 'all: x y\nx:\n\tcp in x\ny:\n\tcp other y\n' >m1
printf 'all: y x\nx:\n\tcp in x\ny:\n\tcp other y\n' >m2
cp m1 Makefile && later Makefile
record a.prov make -s
rm x y
cp m2 Makefile && later Makefile
record b.prov make -s
status 1 prov diff a.prov b.prov --json
told '[(x["kind"], x["path"][-9:]) for x in d] == [("input", "/Makefile")]'

record c.prov sh -c 'true; cat in'
record d.prov sh -c 'cat in; sh -c :; cat other'
status 1 prov diff c.prov d.prov
matches out '^process: (none) -> cat other'

# Where to and how prov records is no difference.
for i in 1 2; do
	LD_PRELOAD=$ROOT/build/libprov.so PROV_OUT=$PWD/bare$i.prov PROV_SYNC=$([ $i = 1 ] && echo thin || echo off) \
		sh -c 'cat in; sh -c :' >/dev/null || fail bare
	status 0 prov seal bare$i.prov
done
status 0 prov diff bare1.prov bare2.prov
record e.prov sh -c 'cat in; sh -c :'
status 0 prov diff bare1.prov e.prov
status 5 prov diff a.prov in
status 2 prov diff a.prov
status 2 prov diff a.prov b.prov c.prov
status 2 prov diff a.prov b.prov --nonsense

# docs/json.md knows all keys and kinds.
python3 - "$ROOT/docs/json.md" <<'END' || fail "docs/json.md does not know these"
import json, re, sys
section = re.search(r"^## .*`prov diff.*?(?=^## |\Z)", open(sys.argv[1]).read(), re.M | re.S).group(0)
words = set()
for line in open("all"):
    d = json.loads(line)
    words |= set(d) | {d["kind"]}
sys.exit(str(words - set(re.findall(r"`(\w+)`", section)) or "") or 0)
END
