# What the views tell of threads: prov tree --threads, the words of prov ops, a line of the summary.
. "$TESTS/lib.sh"
need python3

prov record -q --sync full -o r.prov -- "$ROOT/build/tests/helper/handover" || fail "status $?"
status 0 prov ops r.prov
matches out ' acquire pthread_mutex_lock what=mutex object=0x[0-9a-f]* n=[0-9]* from=[0-9]*/[0-9]*\.[0-9]* = 0$'
matches out ' acquire pthread_mutex_lock what=mutex object=0x[0-9a-f]* n=1 from=- = 0$'
matches out ' release pthread_mutex_unlock what=mutex object=0x[0-9a-f]* n=[0-9]* = 0$'
prov ops r.prov --json >ops.json
status 0 prov tree r.prov
mv out without
status 0 prov tree --threads r.prov
equal "threads" 4 "$(grep -c '^ *thread ' out)"
diff without <(grep -v '^ *thread ' out) || fail "processes with and without threads"
equal "joined" 3 "$(grep -c '^ *thread .*, joined by ' out)"
matches out '^    thread [0-9]*  [0-9.]* to [0-9.]* s, [0-9]* ops, ended the process$'
prov tree --threads --json r.prov >tree.json
status 0 prov export chrome r.prov
mv out trace.json
prov tree --json r.prov >plain.json
status 0 prov summary r.prov
matches out '^threads  3 made, [0-9]* acquisitions\? of locks and the like$'
prov summary --json r.prov >summary.json
prov record -q -o ended.prov -- "$ROOT/build/tests/helper/thread_ends" || fail "ends: status $?"
prov tree --threads --json ended.prov >ended.json
prov record -q -o none.prov -- true
prov summary none.prov >out
if grep threads out; then fail "threads of true"; fi

python3 - "$ROOT/docs/json.md" <<'END' || fail "see above"
import json, re, sys

text = open(sys.argv[1]).read()
ops = [json.loads(line) for line in open("ops.json")]
summary = json.load(open("summary.json"))
tree, = [json.loads(line) for line in open("tree.json")]
plain, = [json.loads(line) for line in open("plain.json")]

acquired = [o for o in ops if o["op"] == "acquire"]
assert acquired and all(o["what"] == ord("m") and o["word"] == "mutex" for o in acquired), acquired
assert all(o["word"] == "mutex" for o in ops if o["op"] == "release")
assert summary["threads"] == 3 and summary["acquisitions"] == len(acquired)

epoch, = [e for e in tree["epochs"] if e["threads"]]
threads = epoch["threads"]
named = set(re.findall(r"^\| `(\w+)` \|", re.search(r"^## [^\n]*`prov tree.*?(?=^## )", text, re.M | re.S).group(0), re.M))
assert set(threads[0]) <= named, set(threads[0]) - named
assert [t["thread"] for t in threads] == [0, 1, 2, 3]
assert [t["end"] for t in threads] == ["process", "joined", "joined", "joined"], threads
assert all(t["joined_by"] == threads[0]["tid"] for t in threads[1:])
for t in threads:
    of = [o for o in ops if o["tid"] == t["tid"]]
    assert t["ops"] == len(of) and t["acquisitions"] == len([o for o in of if o["op"] == "acquire"])
    assert t["t0"] == min(o["t0"] for o in of) and t["t1"] == max(o["t1"] for o in of)
assert not any(t["detached"] for t in threads)
for e in tree["epochs"]:
    del e["threads"]
assert tree == plain

# The timeline: a slice for each thread, an arrow for whatever one told the other.
events = json.load(open("trace.json"))["traceEvents"]
slices = {}
for e in events:
    if e["ph"] == "X":
        slices[e["tid"]] = e
wrote = {o["abs"][-1]: o["tid"] for o in ops if o["op"] == "write"}
assert {t["tid"] for t in threads} <= set(slices), slices
for t in threads[1:]:
    assert slices[t["tid"]]["name"] == f"thread {t['thread']}" and slices[t["tid"]]["cat"] == "thread"
assert {e["args"]["name"] for e in events if e["name"] == "thread_name"} >= {"thread 1", "thread 2", "thread 3"}
arrows = {}
for e in events:
    if e["ph"] in "sf":
        arrows.setdefault(e["id"], {})[e["ph"]] = e
for a in arrows.values():
    assert a["s"]["ts"] <= a["f"]["ts"], a
    for e in a.values():
        on = slices[e["tid"]]
        assert on["pid"] == e["pid"] and on["ts"] - 0.01 <= e["ts"] <= on["ts"] + on["dur"] + 0.01, (e, on)
told = [(a["s"]["name"], a["s"]["tid"], a["f"]["tid"]) for a in arrows.values()]
main = threads[0]["tid"]
assert ("mutex", wrote["a"], wrote["b"]) in told, told
assert all(("create", main, t["tid"]) in told and ("join", t["tid"], main) in told for t in threads[1:]), told

# Returned and joined; pthread_exit; cancelled; detached; and a thread that becomes another program.
ended, = [json.loads(line) for line in open("ended.json")]
threads = ended["epochs"][0]["threads"]
assert [t["end"] for t in threads] == [None, "joined", "exit", "cancel", None, "exec"], threads
assert [t["detached"] for t in threads] == [False] * 4 + [True, False], threads
assert [t["joined_by"] is not None for t in threads] == [False, True, True, True, False, False]
END
