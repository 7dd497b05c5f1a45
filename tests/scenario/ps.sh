#!/bin/bash
# prov ps of the running system: agrees with ps(1) field by field, whatever kinds of processes there are;
# what ps does not tell is as the processes themselves know it.
. "$TESTS/lib.sh"
need ps python3

cp "$ROOT/build/tests/helper/zoo" "gone (deleted)" || fail "no zoo"
mkfifo in
"$ROOT/build/tests/helper/zoo" <in >zoo &
zoo=$!
exec 3>in
wait_for grep -q '^all$' zoo
rm "gone (deleted)"
status 0 prov ps
matches out '^ *PID'
matches out "^ *$(awk '$1 == "headless" { print $2 }' zoo) .* Z- "

cat >agree.py <<'END'
import json, re, subprocess, sys, time

FIELDS = "pid ppid ruid euid rgid egid s nlwp sess pgid lstart ucmd args"
def ours():
    text = subprocess.run(["prov", "ps", "--json"], capture_output=True, check=True).stdout
    return {p["pid"]: p for p in map(json.loads, text.splitlines())}

def theirs():
    rows = {}
    # The name may hold blanks: it stands last, once by itself and once with all else.
    text = subprocess.run(["ps", "-eww", "-o", "pid=,ppid=,ruid=,euid=,rgid=,egid=,s=,nlwp=,sess=,pgid=,lstart=,args="],
                          capture_output=True, check=True).stdout.decode("latin-1")
    for line in text.splitlines():
        words = line.split(None, 15)
        start = time.mktime(time.strptime(" ".join(words[10:15])))
        rows[int(words[0])] = [int(w) for w in words[1:6]] + [words[6]] + [int(w) for w in words[7:10]] + [start, " ".join(words[15:])]
    names = subprocess.run(["ps", "-eww", "-o", "pid=,ucmd="], capture_output=True, check=True).stdout.decode("latin-1")
    for line in names.splitlines():
        pid, name = line.split(None, 1)
        row = rows.get(int(pid), [])
        if "Z" in row:      # procps 4.0.7 says it of the name, too
            name = name.removesuffix(" <defunct>")
        row.append(name)
    return rows

LETTER = {"running": "R", "sleeping": "S", "disk sleep": "D", "stopped": "T", "traced": "t", "zombie": "Z", "dead": "X", "idle": "I"}

work = re.compile(r"(kworker/u?\d+:\d+H?)[-+][^]]*")  # what a worker does at the moment

def printable(text):
    return re.fullmatch(r"[ -~]*", text)

def as_ps(p):
    args = " ".join(p["argv"]).rstrip() if p["argv"] else f"[{p['name']}]"
    if p["state"] == "zombie":
        args += " <defunct>"
    return [p["ppid"], p["uid"], p["euid"], p["gid"], p["egid"], LETTER[p["state"]], p["threads"], p["session"], p["group"],
            p["start"], args, p["name"]]

def same(key, mine, his):
    if key == "start":      # ps adds whole seconds to the whole second in which the system began
        return 0 <= mine / 1e9 - his < 2.01
    if key in ("args", "name"):
        return not printable(mine) or not mine or work.sub(r"\1", mine) == work.sub(r"\1", his.rstrip())
    return mine == his

KEYS = "ppid ruid euid rgid egid state threads session group start args name".split()
compared = kernel = 0
wrong = []
before = ours()
for _ in range(20):
    his, after = theirs(), ours()
    for pid, p in before.items():
        q = after.get(pid)
        if not q or p["serial"] != q["serial"]:
            continue
        if pid not in his or len(his[pid]) != len(KEYS):
            wrong.append((pid, p["name"], "not in ps"))
            continue
        for key, a, b, c in zip(KEYS, as_ps(p), as_ps(q), his[pid]):
            if a == b or key == "start":
                compared += 1
                if not same(key, a, c):
                    wrong.append((pid, p["name"], key, a, c))
        kernel += p["kernel_thread"]
        if p["kernel_thread"] != (p["ppid"] == 2 or pid == 2):
            wrong.append((pid, "kernel thread", p))
    before = after
# What changes and changes back between two looks was seen otherwise by ps (it woke up, was traced, had threads for
# a moment): not most of the times.  The zoo below stands still, and has a process of every kind.
steady = [w for w in set(map(str, wrong)) if list(map(str, wrong)).count(w) > 10]
print(f"{len(after)} processes, {kernel} of 20 rounds kernel threads, {compared} fields compared, {len(wrong)} unlike, {len(steady)} of them steadily")
if steady or not compared:
    sys.exit(f"unlike ps: {steady}")

zoo = {k: int(v) for k, v in (line.split() for line in open("zoo") if " " in line)}
def expect(kind, **what):
    p = after[zoo[kind]]
    for key, value in what.items():
        if p[key] != value:
            sys.exit(f"{kind}: {key} is {p[key]!r}, not {value!r}")
    return p

me = expect("sleeper", state="sleeping", threads=1, children=[], kernel_thread=False, exiting=False, exit=None)["ppid"]
expect("oddly-named", name="a) S 1 (b\n", state="sleeping", ppid=me)
odd = expect("odd-arguments", state="sleeping", shares_space=False)
if [odd["argv"][i] for i in (0, 1, 3, 4, 5)] != ["zoo", "--stay", "new\nline", "", "end"]:
    sys.exit(f"arguments: {odd['argv']}")
expect("stopped", state="stopped")
expect("traced", state="traced")
expect("zombie", state="zombie", exit={"code": 3}, argv=[], space=None, exe=None)
expect("killed", state="zombie", exit={"signal": "SIGKILL", "core": False})
parent = expect("vforker", state="disk sleep")
child = after[parent["children"][0]]
if not child["shares_space"] or child["space"] != parent["space"] or child["ppid"] != parent["pid"]:
    sys.exit(f"a vfork child and its parent: {child}, {parent}")
expect("threaded", threads=5)
expect("headless", state="zombie", exiting=True, exit=None, threads=2)
expect("leader", session=zoo["leader"], group=zoo["leader"])
if "foreigner" in zoo:
    expect("foreigner", uid=12345, euid=12346, gid=12345, egid=12346)
p = expect("unlinked", exe_deleted=True)
if not p["exe"].endswith("/gone (deleted)"):
    sys.exit(f"a deleted executable: {p['exe']}")
if sorted(after[me]["children"]) != sorted(zoo.values()):
    sys.exit(f"children: {after[me]['children']}, not {sorted(zoo.values())}")
spaces = [after[pid]["space"] for pid in zoo.values() if after[pid]["space"]]
if len(spaces) != len(set(spaces)):
    sys.exit("two processes with one address space that do not share it")

def keys(value, found):
    if isinstance(value, dict):
        found.update(value)
        for v in value.values():
            keys(v, found)
    return found
text = open(sys.argv[1]).read()
section = re.search(r"^## .*`prov ps.*?(?=^## |\Z)", text, re.M | re.S).group(0)
known = {k for line in section.splitlines() if line.startswith("|") for k in re.findall(r"`(\w+)`", line.split("|")[1])}
found = set()
for p in after.values():
    keys(p, found)
if found - known:
    sys.exit(f"docs/json.md does not know {found - known}")
END
# In the time zone and locale of ps's dates.
TZ=UTC LC_ALL=C python3 agree.py "$ROOT/docs/json.md" || fail "see above"
exec 3>&-
wait $zoo

status 2 prov ps --nonsense
lines 1 err
status 2 prov ps a b
lines 1 err
status 2 prov ps --at 1
matches err 'live does not know the past'
status 2 prov ps --at soon
