# slow
# timeout 120
# A tree of 200 processes with every kind of creation and end, followed live from another process,
# recorded, and traced by strace in the same run: three accounts that agree event by event.
. "$TESTS/lib.sh"
trap 'kill $(jobs -p) 2>/dev/null' EXIT # who waits for a recording that never comes

need strace python3
creations=$ROOT/build/tests/helper/creations

# stamp: each line with the time at which it came in front
stamp='
import sys, time
for line in sys.stdin:
    print(time.time_ns(), line, end="")
'
{ prov events x.prov --follow --json 2>follow.err; echo $? >follow.status; } | python3 -uc "$stamp" >stamped &
wait_for grep -q waiting follow.err

status 0 strace -f -ttt -s 300 -o trace -e trace=clone,clone3,fork,vfork,execve,execveat,exit_group \
	-e signal=SIGKILL,SIGTERM "$ROOT/build/prov-record" --wait -q -o x.prov "$creations" 220
wait
equal "following ended with" 0 "$(cat follow.status)"
cut -d' ' -f2- stamped >live
status 0 prov check x.prov
status 0 prov events x.prov --json
mv out whole

python3 "$TESTS/truth/events.py" trace whole "$creations" || fail "recorded, and by strace: see above"
python3 "$TESTS/truth/events.py" trace live "$creations" || fail "followed, and by strace: see above"
# Event by event, those of a process in their order.  Between processes only that order is promised which
# one can know of (checked above): what a process was about to write when it was looked at comes later,
# and address spaces are counted as they come.
in_order='
import json, sys
events, spaces = [json.loads(line) for line in sys.stdin], {}
for e in sorted(events, key=lambda e: e.get("pid") or 0):
    del e["t"], e["time"]
    e["space"] = e.get("space") and spaces.setdefault(e["space"], len(spaces))
    print(json.dumps(e))
'
diff <(python3 -c "$in_order" <live) <(python3 -c "$in_order" <whole) || fail "< followed, > recorded"

# How long after what happened it was told.
python3 - <<'END2' || fail "too late"
import json
late = []
for line in open('stamped'):
    came, event = line.split(' ', 1)
    late.append((int(came) - json.loads(event)['time']) / 1e6)
late.sort()
print(f'told after {late[len(late) // 2]:.1f} ms in the middle, {late[-1]:.1f} ms at most')
assert late[0] > 0 and late[len(late) // 2] < 50, late
END2

# prov tree tells of the same processes.
status 0 prov tree x.prov --json
python3 - <<'END2' || fail "prov tree tells otherwise"
import json
tree, events = {}, {}
def walk(p):
    end = p['exit'] or {}
    tree[p['pid']] = (p['ppid'], end.get('code'), end.get('signal'))
    for child in p['children']:
        walk(child)
for line in open('out'):
    walk(json.loads(line))
signals = {9: 'SIGKILL', 15: 'SIGTERM'}
for line in open('whole'):
    e = json.loads(line)
    if e['event'] == 'end' and 'exec' not in e['by']:
        s = e['status']
        events[e['pid']] = (e['birth_ppid'] or 0, None if s & 127 else s >> 8, signals.get(s & 127))
for pid in sorted(set(tree) | set(events)):
    if tree.get(pid) != events.get(pid):
        print(pid, 'tree', tree.get(pid), 'events', events.get(pid))
assert tree == events
END2
