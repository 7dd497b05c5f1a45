#!/bin/bash
# prov why, affects, path, slice and races, on a database made by hand: every line of what they tell.
. "$TESTS/lib.sh"
need python3

# sh (100) forks 101, which empties o and becomes cat a > o; five echoes append to log; an unrecorded
# cat (130) makes o2 of both; other (900) waited for cat and wrote waited.
PYTHONPATH=$TESTS/helper python3 -B - <<'END' || fail "cannot make the database"
from graphdb import Graph

g = Graph("x.sqlite")
sh = g.image("sh", "-c", "cat a > o", pid=100, exe="/bin/dash")
libc, dash = g.file("/usr/lib/libprovtest.so"), g.file("/etc/provtest")
l0, d0 = g.node(libc), g.node(dash)
p = g.node(sh)
g.edge(l0, p, "library"), g.edge(d0, p, "read")
fork = g.image("sh", "-c", "cat a > o", pid=101, how="forked")
f = g.node(fork)
g.edge(p, f, "fork")
cat = g.image("cat", "a", pid=101, process=fork, epoch=1)
a = g.file("/x/a", names=["/x/once"])
a0, c = g.node(a), g.node(cat)
g.edge(f, c, "exec"), g.edge(a0, c, "read", size=12), g.edge(l0, c, "library")
o = g.file("/x/o", new=True)
o1 = g.node(o)
g.edge(f, o1, "truncate"), g.edge(c, o1, "write", 1)
log = g.file("/x/log")
kept = g.node(log)
for i in range(3):
    e = g.node(g.image("echo", "it's", str(i), pid=110 + i))
    v = g.node(log)
    g.edge(p, e, "fork"), g.edge(e, v, "write"), g.edge(kept, v, "kept")
    kept = v
cat2 = g.image("cat", "log", "o", pid=130, recorded=0, cwd="/y")
c2 = g.node(cat2)
g.edge(o1, c2, "read"), g.edge(kept, c2, "read"), g.edge(p, c2, "fork")
o2, bad = g.file("/x/o2", new=True), g.file(b"/x/bad\xff", new=True)
g.edge(c2, g.node(o2), "write", 2), g.edge(c2, g.node(bad), "write")
c3 = g.node(cat2)
g.edge(c2, c3, "then")
g.object("/x", kind="directory")
g.gap(cat, "not-recordable", "/bin/busybox", ["busybox", "cat", "a b"])
g.gap(None, "clock")
other = g.image("other", pid=900)
g.gap(other, "elsewhere")
w = g.node(other)
g.edge(c, w, "wait"), g.edge(w, g.node(g.file("/x/waited", new=True)), "write")
g.race(o, cat, cat2)
g.close()
END

# told STATUS COMMAND...: what it prints is what follows on standard input
told() {
	local expected
	expected=$(cat)
	status "$@" x.sqlite
	diff <(echo "$expected") out || fail "${*:2}: <expected >told"
	[ ! -s err ] || fail "${*:2} said: $(cat err)"
}

told 3 prov why /x/o2 <<'END'
/x/o2@1
  written by cat log o (pid 130, not recorded) [coarse]
    read /x/o@1
      written by cat a (pid 101) [racy]
        read /x/a
        started by sh -c 'cat a > o' (pid 100), in its fork 101
          and 2 system files: (no package) x2
        and 1 system file: (no package)
      emptied by sh -c 'cat a > o' (pid 100), in its fork 101: see above
    read /x/log@3
      written by echo 'it'\''s' 2 (pid 112)
        started by sh -c 'cat a > o' (pid 100): see above
      kept from /x/log@2
        written by echo 'it'\''s' 1 (pid 111)
          started by sh -c 'cat a > o' (pid 100): see above
      kept from /x/log@1
        written by echo 'it'\''s' 0 (pid 110)
          started by sh -c 'cat a > o' (pid 100): see above
      kept from /x/log@0
    started by sh -c 'cat a > o' (pid 100): see above

inputs (2)
  /x/a
  /x/log
  and 2 system files: (no package) x2
what prov could not see (2)
  not-recordable: /bin/busybox, in cat a (pid 101), asked to run busybox cat 'a b'
  clock
1 more gap in other processes, which may have changed what these read: see prov check
END
told 3 prov why /x/o@1 --system --depth 2 <<'END'
/x/o@1
  written by cat a (pid 101) [racy]
    read /x/a
    library /usr/lib/libprovtest.so
    started by sh -c 'cat a > o' (pid 100), in its fork 101 ...
  emptied by sh -c 'cat a > o' (pid 100), in its fork 101
    read /etc/provtest
    library /usr/lib/libprovtest.so

inputs (3)
  /etc/provtest
  /usr/lib/libprovtest.so
  /x/a
what prov could not see (2)
  not-recordable: /bin/busybox, in cat a (pid 101), asked to run busybox cat 'a b'
  clock
1 more gap in other processes, which may have changed what these read: see prov check
END
told 3 prov why /x/log --depth 1 --all-versions <<'END'
4 versions: /x/log@0 /x/log@1 /x/log@2 /x/log@3

/x/log@3
  written by echo 'it'\''s' 2 (pid 112) ...
  kept from /x/log@2 ...
/x/log@2
  written by echo 'it'\''s' 1 (pid 111) ...
  kept from /x/log@1 ...
/x/log@1
  written by echo 'it'\''s' 0 (pid 110) ...
  kept from /x/log@0
/x/log@0: was there before the command

inputs (1)
  /x/log
  and 2 system files: (no package) x2
what prov could not see (1)
  clock
2 more gaps in other processes, which may have changed what these read: see prov check
END
told 3 prov affects /x/once <<'END'
/x/a
  read by cat a (pid 101)
    wrote /x/o@1 [racy]
      read by cat log o (pid 130, not recorded)
        wrote /x/o2@1 [coarse]
        wrote /x/bad\xff@1

outputs (3)
  /x/bad\xff
  /x/o
  /x/o2
what prov could not see (2)
  not-recordable: /bin/busybox, in cat a (pid 101), asked to run busybox cat 'a b'
  clock
1 more gap in other processes, which may have changed what these read: see prov check
END
told 0 prov path /x/a /x/o2 <<'END'
/x/a
  read by cat a (pid 101)
  wrote /x/o@1 [racy]
  read by cat log o (pid 130, not recorded)
  wrote /x/o2@1 [coarse]
END
told 1 prov path /x/a /x/waited <<'END'
nothing of /x/a reached /x/waited as content; by way of names, attributes or waiting something may have: --all shows how
END
told 0 prov path --all /x/a /x/waited <<'END'
/x/a
  read by cat a (pid 101)
  waited for by other (pid 900)
  wrote /x/waited@1
END
told 1 prov path /x/o2 /x/a <<'END'
nothing of /x/o2 reached /x/a, nor by way of names, attributes or waiting, as far as it was seen
END
told 0 prov path /x/a /x/a <<'END'
/x/a
END
told 3 prov slice /x/o2 <<'END'
commands (6)
  cd /x
  sh -c 'cat a > o'  # pid 100, /bin/dash
  cat a  # pid 101, /usr/bin/cat
  echo 'it'\''s' 0  # pid 110, /usr/bin/echo
  echo 'it'\''s' 1  # pid 111, /usr/bin/echo
  echo 'it'\''s' 2  # pid 112, /usr/bin/echo
  cd /y
  cat log o  # pid 130, not recorded, /usr/bin/cat
inputs (2)
  /x/a
  /x/log
  and 2 system files: (no package) x2
what prov could not see (2)
  not-recordable: /bin/busybox, in cat a (pid 101), asked to run busybox cat 'a b'
  clock
1 more gap in other processes, which may have changed what these read: see prov check
END
told 1 prov races <<'END'
/x/o
  in no order:
    write by cat a
          pid 101, tid 101, op_no 3, fwrite()
    read  by cat log o
          pid 130, tid 130, op_no 4, read()
1 race
END

# For programs.
for question in "why /x/o2" "affects /x/a" "why --all /x/waited" "slice /x/o2"; do
	# shellcheck disable=SC2086 # words
	status 3 prov $question --json x.sqlite
	mv out "${question%% *}.json"
	# shellcheck disable=SC2086 # words
	status 3 prov $question --json x.sqlite
	cmp out "${question%% *}.json" || fail "$question differs when asked again"
	[ "$question" = "why /x/o2" ] && mv why.json o2.json
done
status 0 prov path /x/a /x/o2 --json x.sqlite
mv out path.json
status 1 prov path /x/o2 /x/a --json x.sqlite
mv out none.json
status 1 prov races --json x.sqlite
mv out races.json
python3 -B - "$ROOT/docs/json.md" <<'END' || fail "see above"
import base64, json, re, sys

docs = open(sys.argv[1]).read()
def named(*commands):
    found = set()
    for c in commands:
        section = re.search(rf"^## [^\n]*`prov {c} --json`.*?(?=^## |\Z)", docs, re.M | re.S).group(0)
        found |= set(re.findall(r"^\| `(\w+)` \|", section, re.M))
    return found | {k + "_b64" for k in found}

def keys(v):
    return set(v).union(*map(keys, v.values())) if isinstance(v, dict) else \
        set().union(*map(keys, v)) if isinstance(v, list) else set()

def expect(what, ok):
    if not ok:
        sys.exit(f"not so: {what}")

of = {c: json.load(open(c + ".json")) for c in ("o2", "why", "affects", "slice", "path", "none", "races")}
for c, sections in {"o2": ["why"], "why": ["why"], "affects": ["why"], "slice": ["why", "slice"],
                    "path": ["why", "path"], "none": ["why", "path"], "races": ["why", "races"]}.items():
    unknown = keys(of[c]) - named(*sections)
    expect(f"docs/json.md knows all of {c}: {unknown}", not unknown)

why = of["o2"]
node = {n["id"]: n for n in why["nodes"]}
expect("no cycle, no loose end", all(e["from"] < e["to"] and e["from"] in node and e["to"] in node
                                     for e in why["edges"]))
expect("one target", [node[t]["path"] for t in why["targets"]] == ["/x/o2"])
expect("each node of the slice and no other", sorted(n.get("path") or " ".join(n["argv"]) for n in why["nodes"]) ==
       sorted(["/x/o2", "cat log o", "/x/o", "cat a", "/x/a", "/etc/provtest", "/usr/lib/libprovtest.so",
               "sh -c cat a > o", "sh -c cat a > o", "/x/log", "/x/log", "/x/log", "/x/log",
               "echo it's 0", "echo it's 1", "echo it's 2"]))
read, = [e for e in why["edges"] if e.get("bytes") == 12]
expect("an edge", (read["how"], node[read["from"]]["path"], node[read["to"]]["argv"], read["op_no"], read["tid"]) ==
       ("read", "/x/a", ["cat", "a"], 7, 101))
expect("racy", [e["how"] for e in why["edges"] if e["racy"]] == ["write"])
expect("coarse", [node[e["to"]]["path"] for e in why["edges"] if e["coarse"]] == ["/x/o2"])
expect("gaps", [(g["reason"], g["pid"], g["argv"], g["command"]) for g in why["gaps"]] ==
       [("not-recordable", 101, ["busybox", "cat", "a b"], ["cat", "a"]), ("clock", None, [], [])])
expect("hidden edges with --all", "wait" in {e["how"] for e in of["why"]["edges"]})
expect("no hidden edges without", "wait" not in {e["how"] for e in why["edges"]})
expect("bytes of a path", b"/x/bad\xff" in [base64.b64decode(n.get("path_b64", "")) for n in of["affects"]["nodes"]])
expect("a way", [e["how"] for e in of["path"]["edges"]] == ["read", "write", "read", "write"])
expect("found", of["path"]["found"] and not of["none"]["found"] and not of["none"]["nodes"])
expect("commands in order", [c["pid"] for c in of["slice"]["commands"]] == [100, 101, 110, 111, 112, 130])
expect("whose inputs are", {i["path"]: i["package"] for i in of["slice"]["inputs"]} ==
       {"/x/a": None, "/x/log": None, "/etc/provtest": "(no package)", "/usr/lib/libprovtest.so": "(no package)"})
race = of["races"]
expect("a race", (race["path"], race["a"]["call"], race["a"]["write"], race["b"]["op_no"]) == ("/x/o", "fwrite", True, 4))
END
