#!/bin/bash
# prov graph by default: each of the user's files by its own name, processes by what they are, nothing of
# the system; small enough for a look.
# timeout 120
. "$TESTS/lib.sh"
need python3 make
unset MAKEFLAGS MFLAGS MAKELEVEL
seq 100 >raw1.csv
seq 50 >raw2.csv
# shellcheck disable=SC2016 # make's
printf 'report.txt: s1 s2\n\tv=$$(uname -m); seq 3 | cat s1 s2 - | sort >report.txt\ns%%: c%%\n\twc -l <$< >$@\nc%%: raw%%.csv\n\tgrep -v ^1 $< >$@\n' >Makefile
prov record -q -o m.prov make >/dev/null || fail "record"
status 0 prov graph m.prov --json
python3 - <<'END' || fail "see above: $(cat out)"
import json
d = json.load(open("out"))
label = {n["id"]: n["label"] for n in d["nodes"]}
files = sorted(n["label"] for n in d["nodes"] if n["kind"] == "file")
assert files == sorted("Makefile raw1.csv raw2.csv c1 c2 s1 s2 report.txt".split()), files
assert {n["kind"] for n in d["nodes"]} <= {"file", "process", "pipe"}
programs = sorted(n["label"].split()[0] for n in d["nodes"] if n["kind"] == "process")
assert programs == "cat grep grep make seq sort wc wc".split(), programs
assert len(d["nodes"]) <= 20 and len(d["edges"]) <= 26, (len(d["nodes"]), len(d["edges"]))
flows = {(label[e["from"]], label[e["to"]]) for e in d["edges"]}
assert ("raw1.csv", "grep -v ^1 raw1.csv") in flows and ("grep -v ^1 raw1.csv", "c1") in flows, flows
assert any("uname" in f["what"] for f in d["folded"]), d["folded"]
END

# A program's own steps are its: of ten rules each is a node, and no temporary file of gcc's.  What those who
# run others keep for themselves is a node for each hidden directory; that they look at what was made is not drawn.
# bounded REC NODES EDGES: two screens of 1920 x 1080 at the most, too, and a screen of notes
bounded() {
	python3 - "${@:2}" <<-'END' || fail "too many: $(cat err)"
		import json, sys
		d = json.load(open("out"))
		sys.exit(len(d["nodes"]) > int(sys.argv[1]) or len(d["edges"]) > int(sys.argv[2]))
	END
	[ "$(wc -l <err)" -le 9 ] || fail "notes: $(cat err)"
	has dot || return 0
	prov graph "$1" -o g.svg 2>/dev/null || fail "dot"
	[[ $(grep -m 1 -o 'width="[0-9]*pt" height="[0-9]*' g.svg) =~ ([0-9]+)pt.*\"([0-9]+) ]]
	[ $((BASH_REMATCH[1] * 96 / 72 <= 3840 && BASH_REMATCH[2] * 96 / 72 <= 1080)) = 1 ] ||
		fail "${BASH_REMATCH[0]} is more than two screens"
}
# drawn EXPRESSION: of files, the names of files, runs, those of processes, and flows, pairs
drawn() {
	python3 -c 'import json, sys
d = json.load(open("out"))
label = {n["id"]: n["label"] for n in d["nodes"]}
files = sorted(n["label"] for n in d["nodes"] if n["kind"] != "process")
runs = sorted(n["label"] for n in d["nodes"] if n["kind"] == "process")
flows = {(label[e["from"]], label[e["to"]]) for e in d["edges"]}
sys.exit(not eval(sys.argv[1]))' "$1" || fail "not drawn: $1: $(cat out)"
}
if has gcc; then
	mkdir ten && cd ten || exit
	for f in util parse; do
		echo "int $f(const char *s);" >$f.h
		printf '#include "%s.h"\nint %s(const char *s) { return *s; }\n' $f $f >$f.c
	done
	printf '#include "util.h"\n#include "parse.h"\nint main(int n, char **v) { return n == 9 ? util(*v) + parse(*v) : 0; }\n' >main.c
	seq 100 >raw1.csv
	seq 50 >raw2.csv
	echo head >head.txt
	cat >Makefile <<-'END'
		.RECIPEPREFIX = >
		report.txt: stats.txt head.txt
		> cat head.txt stats.txt | sed s/x/y/ >report.txt
		stats.txt: all.csv prog
		> ./prog all.csv >stats.txt
		all.csv: clean1.csv clean2.csv
		> sort clean1.csv clean2.csv | uniq >all.csv
		clean1.csv: raw1.csv
		> grep -v 1 raw1.csv >clean1.csv
		clean2.csv: raw2.csv
		> grep -v 1 raw2.csv >clean2.csv
		prog: main.o util.o parse.o
		> gcc -o prog main.o util.o parse.o
		main.o: main.c util.h parse.h
		> gcc -c main.c
		util.o: util.c util.h
		> gcc -c util.c
		parse.o: parse.c parse.h
		> gcc -c parse.c
	END
	prov record -q -o m.prov make -s || fail "record ten rules"
	status 0 prov graph m.prov --json
	bounded m.prov 34 46
	drawn '[r for r in runs if r.startswith("gcc -c")] == ["gcc -c main.c", "gcc -c parse.c", "gcc -c util.c"]'
	drawn 'not [f for f in files if "/tmp" in f] and not [r for r in runs if r.startswith(("cc1", "as "))]'
	drawn '{("util.h", "gcc -c main.c"), ("gcc -c main.c", "main.o"), ("util.c", "gcc -c util.c")} <= flows'
	cd .. || exit
fi
mkdir flow && cd flow || exit
mkdir raw
for s in a b c; do seq 20 >raw/$s; done
cat >manager <<'END'
import os, subprocess, tempfile
os.makedirs(".state/locks")
os.makedirs("made")
for s in "abc":
    for n, (tool, given, to) in enumerate((("sort", "raw/" + s, "made/" + s), ("uniq", "made/" + s, "made/u" + s))):
        t = tempfile.mkdtemp()
        open(t + "/problem", "w").write(open(given).read())
        subprocess.run(["sort", "-o", t + "/solution", t + "/problem"], check=True)
        open(t + "/solution").read()
        for f in "problem", "solution":
            os.remove(t + "/" + f)
        os.rmdir(t)
        subprocess.run(f"{tool} {given} >{to}", shell=True, check=True)
        open(f".state/{s}{n}", "w").write(open(to).read())
END
python=$(python3 -c 'import sys; print(sys.executable)')
prov record -q -o f.prov "$python" -B manager || fail "record flow"
status 0 prov graph f.prov --json
bounded f.prov 20 28
drawn 'files == sorted([".state", "manager"] + [d + s for d in ("raw/", "made/", "made/u") for s in "abc"])'
drawn 'len(runs) == 7 and ("sort raw/a", "made/a") in flows and ("raw/a", runs[0]) in flows'
drawn 'not [f for f in flows if f[0].startswith("made/") and "manager" in f[1]]'
matches err 'had to do with no file of yours: sort'
status 0 prov graph f.prov --json --of made/ua
# Two that tell each other much, in turn: one node for each place where.
cat >turns <<'END'
import os, shutil, tempfile
d, up, down = tempfile.mkdtemp(), os.pipe(), os.pipe()
pid = os.fork()
r, w, own, other = (up[0], down[1], "/x", "/y") if pid else (down[0], up[1], "/y", "/x")
data = open("raw/a").read()
for i in range(40):
    if i or not pid:
        os.read(r, 1)
        data += open(d + other).read()[:9]
    open(d + own, "w").write(data)
    os.write(w, b".")
open("made/" + ("told" if pid else "heard"), "w").write(data)
if pid:
    os.wait()
    shutil.rmtree(d)
END
prov record -q -o t.prov "$python" -B turns || fail "record turns"
status 0 prov graph t.prov --json
bounded t.prov 10 16
drawn '{"made/told", "made/heard", "turns", "raw/a"} <= set(files) and len(runs) == 2'
cd .. || exit

# A hundred files that one program read are too much for that, but not for a picture.
mkdir many
for i in {1..100}; do echo "$i" >"many/$i.txt"; done
prov record -q -o many.prov sh -c 'cat many/*.txt >all' || fail "record"
status 0 prov graph many.prov
matches err 'step 6 (siblings)'
