#!/bin/bash
# Programs run in all the odd ways there are (tests/helper/execs.c) run as without prov, up to the limits
# of the kernel, and what ran is in the recording.
. "$TESTS/lib.sh"
need python3

run() {
	rm -rf d && mkdir d && cd d || exit
	env -i "$@" env -i A=b "$ROOT/build/tests/helper/execs" >../said 2>&1 || fail "$*: $(tail -n 3 ../said)"
	cd .. || exit
}
run PATH="$PATH"
mv said bare
run PATH="$PATH" prov record -q -f -o ../r.prov --
diff bare said || fail "not as without prov"

prov ops r.prov --json >told || fail "prov ops"
prov check r.prov --json >whole
python3 - "$PWD/d" <<'EOF' || fail "see above"
import json, sys

here = sys.argv[1]
ops = [json.loads(line) for line in open("told")]
wrong = []

def expect(what, ok):
    if not ok:
        wrong.append(what)

def touched_before(path):
    """For each exec of it by a process: what was told as its interpreters."""
    for i, op in enumerate(ops):
        if op["op"] == "exec" and op["path"] == path:
            yield {o["path"] for o in ops[:i] if o["op"] == "touch" and o["pid"] == op["pid"] and o["what"] == ord("i")}

for n in range(2, 6):
    chain = {f"{here}/c{i}" for i in range(1, n)}
    expect(f"c{n}: its interpreters", all(chain <= t for t in touched_before(f"./c{n}")))
expect("a script without #! is given to sh by execvp", any("/bin/sh" in t for t in touched_before("./plain")))
fails = {(o["pid"], o["errno"]) for o in ops if o["op"] == "execfail"}
failed = lambda path: {e for o in ops if o["op"] == "exec" and o["path"] == path for p, e in fails if p == o["pid"]}
expect("c6 and c7 are too deep", failed("./c6") == failed("./c7") == {"ELOOP"})
expect("c5 is not", failed("./c5") == set())
expect("execv gives nothing to sh", failed("./plain") == {"ENOEXEC"})
longest = max(len(o["argv"] or []) for o in ops if o["op"] == "start")
expect(f"4000 arguments, not {longest}", longest == 4000)
spawns = [o for o in ops if o["op"] == "spawn" and o["call"] == "posix_spawn"]
expect("attributes", {o["attr"] for o in spawns} >= {1, 2, 4, 8, 16, 32, 64, 128})
expect("all file actions", max(len(o["actions"] or []) for o in spawns) == 307)
expect("a failed spawn", any(o["errno"] == "ENOTTY" for o in spawns))
gaps = json.load(open("whole"))["gaps"]
expect("only for want of room was something not recorded", {g["reason"] for g in gaps} == {"no-room"})
ran = [o for o in ops if o["op"] == "spawn" and not o["errno"] and not o["preload"]] + [
    o for o in ops if o["op"] == "exec" and not o["preload"]]
expect("and each of those ran", len(gaps) <= len(ran))
sys.exit("\n".join(wrong) if wrong else 0)
EOF
