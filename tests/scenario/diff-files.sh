#!/bin/bash
# Two runs by what their files held: outputs with the place where they begin to differ, directories by what they
# listed, inputs whatever became of them since; names and secrets that are new in each run are no difference.
. "$TESTS/lib.sh"
need python3

record() {
	local name=$1
	shift
	prov record -q -f -o "$name" "$@" >/dev/null
}
# told EXPRESSION: of d, the differences in their order, and of(KIND), those of a kind by the last part of the path
told() {
	python3 -c 'import json, sys
d = [json.loads(l) for l in open("out")]
of = lambda kind: {x["path"].split("/")[-1]: x for x in d if x["kind"] == kind}
sys.exit(not eval(sys.argv[1]))' "$1" || fail "not told: $1: $(cat out)"
}

# Outputs that differ by chance and time; both are still there.
for i in A B; do
	mkdir "$i"
	(cd "$i" && record "../$i.prov" sh -c "printf 'same\nline of %s\n' $i >d.txt; date +%N >t.txt; echo x >same.txt")
done
status 1 prov diff A.prov B.prov --json
told 'sorted(of("output")) == ["d.txt", "t.txt"] and d[0]["kind"] == "argument"'
told '(lambda x: (x["offset"], x["a"], x["b"]))(of("output")["d.txt"]) == (13, "line of A", "line of B")'
status 1 prov diff A.prov B.prov
matches out '^output ./d.txt (by its content)$'
matches out '^    from byte 13: line of A$'
matches out '^              B: line of B$'
echo later >A/d.txt # then nobody knows any more where
status 1 prov diff A.prov B.prov --json
told '"offset" not in of("output")["d.txt"] and len(of("output")["d.txt"]["a"]) == 64'

# A listing: other names, the same names in a directory of its own, and touched only.
mkdir many
touch many/{1,2,3}
record a.prov sh -c 'ls many; : >o.txt'
touch many/1
record b.prov sh -c 'ls many; : >o.txt'
status 0 prov diff a.prov b.prov
mv many old
mkdir many
touch many/{3,2,1}
record b.prov sh -c 'ls many; : >o.txt'
status 0 prov diff a.prov b.prov
rm many/1
touch many/4
record b.prov sh -c 'ls many; : >o.txt'
status 1 prov diff a.prov b.prov --json
told '[x["kind"] for x in d] == ["listing"] and list(of("listing")) == ["many"]'
status 1 prov diff a.prov b.prov
matches out '^listing ./many: 5 names -> 5 names$'

# Its own recording lies in the directory that it lists.
mkdir -p beside && cd beside || exit
record a.prov ls
record b.prov ls
status 0 prov diff a.prov b.prov
touch more-names
record b.prov ls
status 1 prov diff a.prov b.prov
cd .. || exit

# An input that was changed a third time.
echo 1 >in
record a.prov cp in out
echo 2 >in
record b.prov cp in out
echo 3 >in
status 1 prov diff a.prov b.prov --json
told '[(x["kind"], x["path"].split("/")[-1], x["how"]) for x in d] == [("input", "in", "content"), ("output", "out", "content")]'

# Secrets, whose digests have zeros in front at times, and names made for one run.
export MY_TOKEN=abc
cat >t.py <<'END'
import multiprocessing, os, tempfile, uuid
with tempfile.NamedTemporaryFile("w+", dir="/tmp") as f:
    f.write("a"); f.flush(); open(f.name).read()
d = tempfile.mkdtemp(dir="/tmp")
open(d + "/x", "w").write("a")
for n in (uuid.uuid4().hex, str(uuid.uuid4())):
    open("/tmp/%s-pulp.sol" % n, "w").write("b")
    os.remove("/tmp/%s-pulp.sol" % n)
os.remove(d + "/x"); os.rmdir(d)
lock = multiprocessing.get_context("spawn").Lock()
END
for _ in 1 2 3 4 5; do
	record a.prov --wait python3 -B t.py
	record b.prov --wait python3 -B t.py
	prov diff a.prov b.prov >out || fail "the same, but: $(cat out)"
done
