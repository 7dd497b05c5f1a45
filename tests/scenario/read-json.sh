#!/bin/bash
# JSON parses, has the keys that docs/json.md names and no others, and loses no byte of a name.
. "$TESTS/lib.sh"

name=$(printf 'bad\377name')
env -i PATH="$PATH" prov record -q -o r.prov -- python3 -c '
import os, subprocess, sys, threading
open(b"bad\xffname", "w").write("x")
open("in", "a").close(); os.rename("in", "out"); os.symlink("out", "link"); os.stat("link")
t = threading.Thread(target=os.getcwd); t.start(); t.join()
subprocess.run(["false"]); subprocess.run(["sh", "-c", "kill -9 $$"])
os.environ.get("HOME")
' || fail "cannot record"
[ -f "$name" ] || fail "no file"
for command in ops fds files inputs outputs tree summary check; do
	status 0 prov $command --json r.prov
	mv out $command.json
done
status 0 prov outputs --hash --json r.prov
mv out hash.json
python3 - "$ROOT/docs/json.md" <<'EOF' || fail "see above"
import base64, json, re, sys

def section(name):
    text = open(sys.argv[1]).read()
    return re.search(rf"^## .*`prov {name}.*?(?=^## |\Z)", text, re.M | re.S).group(0)

def keys(value, found):
    if isinstance(value, dict):
        found.update(value)
        for v in value.values():
            keys(v, found)
    elif isinstance(value, list):
        for v in value:
            keys(v, found)
    return found

def lines(name):
    return [json.loads(line) for line in open(name)]

def named(name):
    return set(re.findall(r"^\| `(\w+)` \|", section(name), re.M))

def expect(what, ok):
    if not ok:
        sys.exit(f"not so: {what}")

fields = set()
for line in open(sys.argv[1].replace("docs/json.md", "spec/ops.def")):
    if line[:1].isupper():
        fields.update(re.findall(r"(\w+):\w+", line))
for name in "ops", "fds", "files", "inputs", "outputs", "tree":
    documents = lines(name + ".json")
    expect(f"{name} says something", documents)
    found = set()
    for d in documents:
        keys(d, found)
    known = named("files" if name in ("inputs", "outputs") else name)
    if name == "ops":
        known |= fields | {f + "_b64" for f in fields}
    expect(f"docs/json.md knows all of {name}: {found - known}", found <= known)
for name in "summary", "check":
    found = keys(json.load(open(name + ".json")), set())
    expect(f"docs/json.md knows all of {name}: {found - named(name)}", found <= named(name))

ops = lines("ops.json")
always = "pid epoch tid thread op_no op call ret errno t0 t1".split()
expect("every op has the fields of them all", all(k in o for o in ops for k in always))
expect("path and abs", any(o["op"] == "open" and o["path"] and o["abs"].startswith("/") for o in ops))
expect("errno by name", any(o["errno"] == "ENOENT" for o in ops))
begins = [o["t0"] for o in ops]
expect("times within the recording", min(begins) > -10**9 and max(begins) < 600 * 10**9)
files = lines("files.json")
words = "chdir create delete exec link list lookup map metadata missing read readlink rename-from rename-to symlink truncate write".split()
expect("did is a sorted subset", all(f["did"] == sorted(set(f["did"]) & set(words)) for f in files))
expect("paths sorted and once", len({f["path"] for f in files}) == len(files))
raw = [base64.b64decode(f["path_b64"]) for f in files if "path_b64" in f]
expect("the bytes of a name that is not UTF-8", [p for p in raw if p.endswith(b"/bad\xffname")])
tree, = lines("tree.json")
expect("tree", all(k in tree for k in "pid ppid epochs exit children".split()))
# python3 may be a script that runs others before.
expect("exits", tree["exit"] == {"code": 0} and
       [c["exit"] for c in tree["children"][-2:]] == [{"code": 1}, {"signal": "SIGKILL"}])
expect("epochs", all(k in tree["epochs"][0] for k in "exe argv t0 t1".split()))
expect("a hash", any(len(f["sha256"] or "") == 64 for f in lines("hash.json")))
check = json.load(open("check.json"))
expect("verdict", check["verdict"] == "complete" and check["ops"] == len(ops))
EOF
