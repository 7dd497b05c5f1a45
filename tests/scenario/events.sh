# prov events: of a recording, from a moment on, of one that is being written, for a plug-in; and
# prov ps of the same.
. "$TESTS/lib.sh"
trap 'kill $(jobs -p) 2>/dev/null' EXIT # who waits for a recording that never comes

need cc python3
mkfifo gate

# Whole: sh forks a child that executes, and is killed.
# shellcheck disable=SC2016 # the command's own variable
status 137 prov record -q -o x.prov sh -c 'cat /dev/null; kill -9 $$'
status 0 prov events x.prov
sh=$(awk '$2 == "start" { print $3; exit }' out)
matches out "start  *$sh of [0-9]* by spawn: sh -c"
matches out "end  *$sh signal 9"
matches out 'start  *[0-9]* of '"$sh"' by \(fork\|vfork\): sh -c'
matches out 'end  *[0-9]* exec$'
matches out 'start  *[0-9]* of '"$sh"' by exec: cat /dev/null'
lines 6 out

# From a moment on: nothing is left; as of a moment: who was there.
status 0 prov events x.prov --at 1000
lines 0 out
status 0 prov ps x.prov --json
lines 0 out
status 0 prov events x.prov --json
middle=$(python3 -c '
import json
print(next(e["t"] for e in map(json.loads, open("out")) if e["event"] == "end") / 1e9 - 1e-6)')
status 0 prov ps x.prov --at "$middle" --json
python3 - "$sh" <<'END2' || fail "ps --at: $(cat out)"
import json, sys
a, b = sorted((json.loads(line) for line in open('out')), key=lambda p: p['start'])
assert a['pid'] == int(sys.argv[1]) and a['children'] == [b['pid']] and b['ppid'] == a['pid'], (a, b)
assert a['argv'][:2] == b['argv'][:2] == ['sh', '-c'] and a['name'] == 'sh' and a['exe'].endswith('/sh')
END2

# Being written: who follows comes first and waits, sees what happens while it happens, and ends with it.
prov events y.prov --follow --json >follow 2>follow.err &
follower=$!
wait_for grep -q 'waiting for prov record to write y.prov' follow.err
prov record -q -o y.prov sh -c 'read line <gate; cat /dev/null; read line <gate' &
recorder=$!
wait_for grep -q '"event":"start"' follow
status 0 prov ps y.prov --json
lines 1 out
status 0 prov events y.prov
lines 1 out
echo >gate
cat_ended() { [ "$(grep -c '"event":"end"' follow)" = 2 ]; }
wait_for cat_ended
[ ! -e y.prov ] || fail "it was over before"
echo >gate
wait $recorder
wait $follower || fail "following: $(cat follow.err)"
status 0 prov events y.prov --json
diff <(sed 's/"t":[0-9]*,"time":[0-9]*,//' follow) <(sed 's/"t":[0-9]*,"time":[0-9]*,//' out) || fail "< followed, > whole"

# The running system is looked at at intervals, and says so; what it sees agrees with the recording.
prov events --follow --json >system 2>system.err &
system=$!
wait_for grep -q was-there system
prov record -q -o live.prov sh -c 'cat gate; exit 7' &
recorder=$!
wait_for grep -q '"argv":\["cat","gate"\]' system
echo >gate
wait $recorder
wait_for grep -q '"status":1792' system
kill $system
status 0 prov events live.prov --json
python3 - <<'END2' || fail "see above"
import json
def images(name, wanted):
    """argv of an image: how it began and ended, last of all that were called so."""
    all = {}
    for e in map(json.loads, open(name)):
        if wanted is None or e['pid'] in wanted:
            one = all.setdefault((e['pid'], str(e['argv'])), {})
            one[e['event']] = e['ppid'] if e['event'] == 'start' else e['status']
            one['by'] = e['by']
    return all
recorded = images('out', None)
seen = images('system', {pid for pid, argv in recorded})
for key, how in recorded.items():
    if how.get('end') is None:
        continue  # until the exec: too short to be seen
    assert key in seen, (key, seen)
    assert 'comparison' in seen[key]['by']
    assert (seen[key]['start'], seen[key]['end']) == (how['start'], how['end']), (key, seen[key], how)
assert len([h for h in recorded.values() if h.get('end') is not None]) == 2
END2

# The launcher is killed: that is the end, and said.
prov record -q -o z.prov sh -c 'read line <gate' &
recorder=$!
prov events z.prov --follow >killed 2>killed.err &
follower=$!
wait_for grep -q start killed
log=$(find /proc/$recorder/fd -lname '*.raw' -printf '%l')
kill -9 $recorder
wait $follower || fail "the launcher's end is no failure: $(cat killed.err)"
matches killed.err 'launcher was killed'
echo >gate
rm -r "${log%/*}"

# Followed without a launcher, too.
PROV_OUT=$PWD/bare.prov LD_PRELOAD=$ROOT/build/libprov.so sh -c 'read line <gate; exit 3' &
bare=$!
prov events bare.prov --follow >left 2>/dev/null &
follower=$!
wait_for grep -q start left
echo >gate
wait $bare
wait $follower || fail "following a bare recording"
matches left 'end .* exit 3'

# A plug-in.
cc -Wall -Wextra -Werror -shared -fPIC -I"$ROOT/include" -o count.so "$ROOT/examples/count-events.c" || fail "does not compile"
status 0 prov events x.prov --plugin count.so
matches out '2 runs, 0 not ended, [1-9][0-9]* files mapped: .*/sh'
matches out '1 runs, 0 not ended, .*/cat'
status 0 prov events x.prov --plugin ./count.so=2
lines 1 out
status 2 prov events x.prov --plugin ./nothing.so
status 2 prov events x.prov --plugin "$ROOT/build/libprov-osi.so"
matches err 'no plug-in'

# What is no recording, and nothing.
echo x >no.prov
status 5 prov events no.prov
status 2 prov events gone.prov
matches err 'gone.prov: No such file'
no_leftovers
