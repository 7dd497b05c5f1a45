#!/bin/bash
# prov graph by default: each of the user's files by its own name, processes by what they are, nothing of
# the system; small enough for a look.
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

# A hundred files that one program read are too much for that, but not for a picture.
mkdir many
for i in {1..100}; do echo "$i" >"many/$i.txt"; done
prov record -q -o many.prov sh -c 'cat many/*.txt >all' || fail "record"
status 0 prov graph many.prov
matches err 'step 6 (siblings)'
