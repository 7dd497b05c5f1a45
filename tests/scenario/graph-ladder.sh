# prov graph: each step of the reduction, on a graph whose steps were counted by hand; circles that
# merging makes are marked and laid out as what they are.
# slow
. "$TESTS/lib.sh"
need python3

prov record -q -o r.prov true || fail "record"
prov db r.prov -o base.sqlite || fail "no database"
cat >make.py <<'END'
import os, sys
sys.path.insert(0, os.environ["TESTS"] + "/helper")
from made_graph import Graph

# make runs cc through a shell, three times, and ld.  c.c reads one file more than a.c and b.c.
g = Graph("base.sqlite", "ladder.sqlite")
makefile = g.input("/w/Makefile")
sources = [g.input(f"/w/{x}.c") for x in "abc"]
headers = [g.input("/w/one.h"), g.input("/w/two.h")]
x, y = g.input("/usr/lib/nowhere/x.so"), g.input("/usr/lib/nowhere/y.so")
extra = g.input("/w/extra.txt")
make = g.image("make", how="first")
state = g.node(0, make)
g.edge("read", makefile, state)
g.edge("library", x, state)
objects = []
for i, name in enumerate("abc"):
    sh = g.run("/bin/sh", "-c", f"cc {name}.c")
    cc = g.run("/opt/cc", f"{name}.c")
    g.edge("fork", state, sh)
    g.edge("exec", sh, cc)
    g.edge("library", x, cc)
    g.edge("library", y, cc)
    for f in [sources[i], *headers] + [extra] * (name == "c"):
        g.edge("read", f, cc)
    objects.append(g.output(f"/w/{name}.o"))
    g.edge("write", cc, objects[-1])
    later = g.node(0, make, i + 1)
    g.edge("then", state, later)
    g.edge("wait", sh, later)
    state = later
ld = g.run("/opt/ld", "-o", "app")
g.edge("fork", state, ld)
for o in objects:
    g.edge("read", o, ld)
app = g.output("/w/app")
g.edge("create", ld, app)
g.edge("write", ld, app)
g.edge("name", ld, g.node(1, g.object("/w/app", "name"), 1, 1))
g.done()

# What p wrote, q read, and p read what q made of it.  What was made empty and read has its maker.
g = Graph("base.sqlite", "circle.sqlite")
p = g.image("p", how="first")
p0 = g.node(0, p)
f = g.output("/w/f")
q = g.run("q")
h = g.output("/w/h")
p1 = g.node(0, p, 1)
empty = g.output("/w/empty")
g.edge("write", p0, f)
g.edge("fork", p0, q)
g.edge("read", f, q, flags=1)
g.edge("write", q, h)
g.edge("read", h, p1, flags=2)
g.edge("then", p0, p1)
g.edge("create", p1, empty)
g.done()

# A shell that ran two, a program that ran one, and what was emptied before another filled it.
g = Graph("base.sqlite", "runners.sqlite")
first = g.run("first", how="first")
script = g.input("/w/script")
sh = g.run("/bin/sh", "script")
one, env = g.run("one"), g.run("env", "two")
two = g.run("two")
out = g.object("/w/out")
emptied, filled = g.node(1, out, 1), g.node(1, out, 2, 1)
g.edge("fork", first, sh)
g.edge("read", script, sh)
g.edge("fork", sh, one, env)
g.edge("exec", env, two)
g.edge("truncate", one, emptied)
g.edge("kept", emptied, filled)
g.edge("write", two, filled)
g.done()
END
python3 make.py || fail "make.py"

# step GRAPH STEP NODES EDGES
step() {
	prov graph "$1.sqlite" --level "$2" --json >out 2>err || fail "$1, step $2: $(cat err)"
	matches err "step $2 .*: $3 nodes, $4 edges\$"
	equal "$1, step $2" "$3 $4 $2" "$(python3 -c 'import json, sys; d = json.load(sys.stdin); print(len(d["nodes"]), len(d["edges"]), d["step"])' <out)"
	[ "$3" != 0 ] || return
	if has nop; then
		prov graph "$1.sqlite" --level "$2" -o g.dot 2>/dev/null || fail "dot"
		nop -p g.dot || fail "$1, step $2: not what nop takes"
		acyclic g.dot || fail "$1, step $2: a cycle to lay out"
	fi
}
step ladder 0 25 39
step ladder 1 22 36 # the versions of make
step ladder 2 21 32 # 3 waits; app's name
step ladder 3 20 29 # one.h and two.h
step ladder 4 19 26 # x.so and y.so
step ladder 5 16 23 # three shells
step ladder 6 12 14 # a and b; without the package
step ladder 7 9 9   # and c
status 0 prov graph ladder.sqlite --level siblings --json
python3 - <<'END' || fail "see above"
import json
d = json.load(open("out"))
labels = {n["label"]: n for n in d["nodes"]}
want = ["Makefile", "*.c", "c.c", "one.h and 1 more", "extra.txt", "make", "cc", "cc c.c", "*.o", "c.o", "ld -o app", "app"]
assert sorted(labels) == sorted(want), sorted(labels)
assert labels["cc"]["count"] == 2 and labels["cc"]["note"] == "×2", labels["cc"]
assert labels["cc"]["uses"] == ["/usr/lib"] and labels["cc"]["names"] == ["/opt/cc a.c", "/opt/cc b.c"], labels["cc"]
assert labels["cc c.c"]["via"] == "sh", labels["cc c.c"]
assert [labels[x]["role"] for x in ("*.c", "make", "*.o")] == ["input", "process", "output"]
assert {f["step"] for f in d["folded"]} == {1, 2, 3, 4, 5, 6}, d["folded"]
pairs = {(e["from"], e["to"]) for e in d["edges"]}
assert (labels["*.c"]["id"], labels["cc"]["id"]) in pairs and (labels["cc"]["id"], labels["*.c"]["id"]) not in pairs
END

# By default, and as level mine, each of the user's files, and nothing of the system.
status 0 prov graph ladder.sqlite --json
matches err "your files: 16 nodes, 22 edges"
cp out default.json
status 0 prov graph ladder.sqlite --level mine --json
cmp out default.json || fail "mine is not the default"
python3 - <<'END' || fail "the user's files"
import json
d = json.load(open("out"))
assert d["step"] == 8 and d["name"] == "mine"
files = sorted(n["label"] for n in d["nodes"] if n["kind"] == "file")
assert files == sorted("Makefile a.c b.c c.c one.h two.h extra.txt a.o b.o c.o app".split()) or [
    f.rpartition("/")[2] for f in files] == sorted("Makefile a.c b.c c.c one.h two.h extra.txt a.o b.o c.o app".split()), files
assert not [n for n in d["nodes"] if n["kind"] == "package"]
END

step circle 0 6 7
step circle 1 5 6
status 0 prov graph circle.sqlite --level 1 --json
python3 - <<'END' || fail "see above"
import json
d = json.load(open("out"))
label = {n["id"]: n["label"] for n in d["nodes"]}
edges = {(label[e["from"]], label[e["to"]]): e for e in d["edges"]}
assert set(edges) == {("p", "f"), ("p", "q"), ("f", "q"), ("q", "h"), ("h", "p"), ("p", "empty")}, set(edges)
assert [k for k, e in edges.items() if e["again"]] == [("h", "p")]
assert [k for k, e in edges.items() if e["racy"]] == [("f", "q")]
assert [k for k, e in edges.items() if e["coarse"]] == [("h", "p")]
END
status 0 prov graph circle.sqlite --level 1
matches out 'style=dotted, label="again".*dir=back'
matches out 'style=dashed, label="race"'
step circle 2 5 6 # nobody wrote to it: who made it stays
# Only what it came of; with --all, through waits and the like, too.
status 0 prov graph circle.sqlite --of /w/f --level 0
matches err ": 2 nodes, 1 edges"
status 0 prov graph ladder.sqlite --of /w/a.o --level 0
matches err ": 10 nodes, 10 edges"
status 0 prov graph ladder.sqlite --of /w/b.o --level 0
matches err ": 11 nodes, 11 edges"
status 0 prov graph ladder.sqlite --of /w/b.o --level 0 --all
matches err ": 12 nodes, 13 edges"

step runners 0 8 8
step runners 2 7 6 # what was emptied says nothing: two filled it
step runners 5 5 5 # script and first to both
status 0 prov graph runners.sqlite --level 5 --json
python3 - <<'END' || fail "see above"
import json
d = json.load(open("out"))
label = {n["id"]: n["label"] for n in d["nodes"]}
edges = {(label[e["from"]], label[e["to"]]) for e in d["edges"]}
assert edges == {("first", "one"), ("first", "two"), ("script", "one"), ("script", "two"), ("two", "out")}, edges
END
