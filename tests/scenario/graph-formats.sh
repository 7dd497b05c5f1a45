# prov graph: every format holds any name, an empty graph, gaps; what is asked wrongly says so; nothing
# is left half written.
. "$TESTS/lib.sh"
need python3

prov record -q -o r.prov sh -c 'cat r.in 2>/dev/null; sort /etc/hostname | head -1 >o' || fail "record"
prov db r.prov -o base.sqlite || fail "no database"
cat >make.py <<'END'
import os, sys
sys.path.insert(0, os.environ["TESTS"] + "/helper")
from made_graph import Graph

g = Graph("base.sqlite", "empty.sqlite")
g.done()

# Whatever a name can be made of, read by one program and written by it.
g = Graph("base.sqlite", "names.sqlite")
names = [b'/w/q"uote', b"/w/new\nline\t", b"/w/\xff\xc0\x80\xed\xa0\x80bytes", b"/w/<b>&amp;&#65;</b>", b"/w/back\\nslash\\", "/w/größe\u0085→".encode(),
         b"/w/#quot; `code` %% {x}|y", b"/w/\\N\\G\\l", b"/w/\xf0\x9f\x98\x80\xef\xbf\xbf", b"/w/" + "ü".encode() * 300]
inputs = [g.input(name) for name in names[::2]]
p = g.run(b'pr"o\\g', b"-x", b"<b>&amp;#`|%%\n", b"\xff\xfe", how="first")
for f in inputs:
    g.edge("read", f, p)
g.edge("write", p, *[g.output(name) for name in names[1::2]])
g.gap(None, "log-full", "half & half")
g.gap(1, "static", b"<&\"\xff")
for n in range(12):
    g.gap(g.image("unseen"), "musl")
g.done()

# Programs of one name, each with other kinds of files: only step 7 puts them together.
g = Graph("base.sqlite", "wide.sqlite")
first = g.run("make", how="first")
files = [g.input(f"/w/x.{c}") for c in "abcdefghi"]
for n in range(1, 512):
    p = g.run("/opt/cc", str(n))
    g.edge("fork", first, p)
    for i in range(9):
        if n >> i & 1:
            g.edge("read", files[i], p)
g.done()
END
python3 make.py || fail "make.py"

for f in dot json mmd graphml svg; do
	for g in empty names r; do
		file=$g.sqlite
		[ $g = r ] && file=r.prov
		[ $f != svg ] || has dot || continue
		status 0 prov graph $file -o $g.$f
		[ -s $g.$f ] || fail "$g.$f is empty"
		prov graph $file --format $f 2>/dev/null | cmp - $g.$f || fail "$g.$f: not the same twice"
	done
done
cat >look.py <<'END'
import json, re
import xml.etree.ElementTree as xml

ns = "{http://graphml.graphdrawing.org/xmlns}"
sizes = {}
for g in ["empty", "names", "r"]:
    d = json.load(open(g + ".json", encoding="utf-8"))
    sizes[g] = len(d["nodes"]), len(d["edges"])
    tree = xml.parse(g + ".graphml").getroot().find(ns + "graph")
    assert sizes[g] == (len(tree.findall(ns + "node")), len(tree.findall(ns + "edge"))), g
    lines = open(g + ".mmd", encoding="utf-8").read().split("\n")
    assert lines[0] == "flowchart LR"
    node = re.compile(r'\tn\d+(\[|\(\[)"[^"`<>\\\n]*(<br/>[^"`<>\\\n]*)*"(\]|\]\)):::\w+$')
    edge = re.compile(r"\tn\d+ (-->|-\.->)(\|\w+\|)? n\d+$")
    assert sizes[g] == (sum(bool(node.match(x)) for x in lines), sum(bool(edge.match(x)) for x in lines)), g
    for x in lines[1:-1]:
        assert node.match(x) or edge.match(x) or x.startswith(("\t%% ", "\tclassDef ")), x
d = json.load(open("names.json", encoding="utf-8"))
labels = [n["label"] for n in d["nodes"]]
assert 'q"uote' in labels and "<b>&amp;&#65;</b>" in labels and "back\\nslash\\" in labels, labels
assert any("label_b64" in n for n in d["nodes"])
assert [(x["reason"], x["pid"]) for x in d["gaps"] if x["reason"] != "musl"] == [("log-full", None), ("static", 101)], d["gaps"]
assert [n["gap"] for n in d["nodes"] if "gap" in n] == ["static"]
tree = xml.parse("names.graphml").getroot().find(ns + "graph")
told = {n.findtext(f"{ns}data[@key='label']") for n in tree.findall(ns + "node")}
assert {'q"uote', "<b>&amp;&#65;</b>", "back\\nslash\\", "new\\x0aline\\x09", "#quot; `code` %% {x}|y",
        "\\xff\\xc0\\x80\\xed\\xa0\\x80bytes", "größe\\xc2\\x85→", "\U0001f600\\xef\\xbf\\xbf"} <= told, told
END
python3 look.py || fail "see above"

# Documented.
python3 - "$ROOT/docs/json.md" <<'END' || fail "see above"
import json, re, sys
text = re.search(r"^## .*`prov graph.*?(?=^## |\Z)", open(sys.argv[1]).read(), re.M | re.S).group(0)
named = set(re.findall(r"^\| `(\w+)` \|", text, re.M))
def keys(v, found):
    for x in v.values() if isinstance(v, dict) else v if isinstance(v, list) else []:
        keys(x, found)
    found.update(v if isinstance(v, dict) else ())
    return found
used = keys([json.load(open(n)) for n in ("names.json", "r.json")], set())
assert {k for k in used if not k.endswith("_b64")} <= named, used - named
END

# What other programs make of it.
networkx=
for python in python3 /usr/bin/python3; do
	$python -c 'import networkx' 2>/dev/null || continue
	networkx=$python
	$python -c '
import json, networkx
for g in ("empty", "names", "r"):
    d = json.load(open(g + ".json", encoding="utf-8"))
    n = networkx.read_graphml(g + ".graphml")
    assert (len(n), n.number_of_edges()) == (len(d["nodes"]), len(d["edges"])), g
    assert networkx.is_directed_acyclic_graph(networkx.DiGraph(n))' || fail "networkx"
	break
done
[ -n "$networkx" ] || skip_part "no networkx here"
if has nop; then
	for g in empty names r; do
		nop -p $g.dot || fail "$g.dot: not what nop takes"
		acyclic $g.dot || fail "$g.dot has a cycle"
		python3 -c 'import sys, xml.etree.ElementTree as xml; xml.parse(sys.argv[1])' $g.svg || fail "$g.svg"
	done
	python3 - <<'END' || fail "see above"
import xml.etree.ElementTree as xml
told = {"".join(t.itertext()).replace("\xa0", " ") for t in xml.parse("names.svg").iter("{http://www.w3.org/2000/svg}text")}
for name in ['q"uote', "back\\nslash\\", "<b>&amp;&#65;</b>", "\\N\\G\\l", "new\\x0aline\\x09"]:
    assert name in told, (name, told)
assert "gap: static" in told and any("half & half" in t for t in told) and "and 3 more gaps: prov check" in told, told
END
	status 0 prov graph names.sqlite -o names.png
	matches names.png PNG
fi
matches names.dot 'color="#cc0000"'
matches names.mmd ':::gap'

# A gap is that of the program that could not be recorded, not of the shell that was about to run it.
printf 'int main(void) { return 0; }\n' >s.c
export PROV_FOLLOW=off # static programs are gaps here
if ${CC:-cc} -static -o s s.c 2>/dev/null; then
	prov record -q -o gap.prov sh -c './s; cat r.prov >copy' || fail "record: status $?"
	status 0 prov graph gap.prov --json
	python3 -c '
import json
gaps = [(n["names"], n["gap"]) for n in json.load(open("out"))["nodes"] if "gap" in n]
assert gaps == [(["./s"], "static")], gaps' || fail "the gap of ./s"
fi

# Too many for step 6.
status 0 prov graph wide.sqlite -o wide.dot
matches err "step 7 (programs)"
matches wide.dot "511 processes merged into 1\|512 processes merged into 2"

# Only what a file came of, as seen from here.
status 0 prov graph r.prov --of o --level 0 --json
python3 -c '
import json
d = json.load(open("out"))
names = {x for n in d["nodes"] for x in n["names"]}
assert any(x.endswith("/hostname") for x in names) and "head -1" in names, names' || fail "--of o"

status 1 prov graph r.prov --of o@7
matches err "has no version 7"

# Asked wrongly.
status 1 prov graph r.prov --of nothing-of-that-name
lines 1 err
for wrong in "--level 9" "--level some" "-o x.gif" "-o x" "--format gif"; do
	# shellcheck disable=SC2086 # words
	status 2 prov graph r.prov $wrong
	lines 1 err
done
status 125 prov graph r.prov -o no/such/directory.dot
status 0 prov graph r.prov -o x --format dot
cmp x r.dot || fail "--format"

# Without dot there is no picture, and no part of one.
mkdir bin
ln -s "$(command -v dirname)" "$(command -v readlink)" "$(command -v sh)" bin/
echo old >keep.svg
PATH=$ROOT/wrapper:$PWD/bin status 125 prov graph r.prov -o keep.svg
matches err 'install graphviz, or use -o FILE.dot'
equal "what was there" old "$(cat keep.svg)"
printf '#!/bin/sh\nexit 3\n' >bin/dot
chmod +x bin/dot
PATH=$ROOT/wrapper:$PWD/bin status 125 prov graph r.prov -o keep.svg
matches err 'dot failed'
[ -z "$(find . -name '*.new')" ] || fail "left behind: $(find . -name '*.new')"
