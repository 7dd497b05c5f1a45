# A fork storm among few pids: each process is one of its own, whoever had its pid before, also for
# who follows while it rages.  STORM=20000 is the long form.
. "$TESTS/lib.sh"
trap 'kill $(jobs -p) 2>/dev/null' EXIT # who waits for a recording that never comes

need unshare python3
n=${STORM:-2000}
# A pid namespace of its own has a limit of its own, as of Linux 6.14.
cat >inside <<END2
echo 400 >/proc/sys/kernel/pid_max || exit 77
exec prov record -q -o storm.prov "$ROOT/build/tests/helper/storm" $n
END2
outside=$(cat /proc/sys/kernel/pid_max)
unshare -Urpf --mount-proc sh -c 'echo 400 >/proc/sys/kernel/pid_max' 2>/dev/null || skip "no pid namespace with few pids"
[ "$(cat /proc/sys/kernel/pid_max)" = "$outside" ] || fail "the limit of the whole system was changed"

prov events storm.prov --follow --json >live 2>live.err &
follower=$!
begin=$EPOCHREALTIME
unshare -Urpf --mount-proc sh inside || fail "the storm failed"
end=$EPOCHREALTIME
wait $follower || fail "following failed: $(cat live.err)"
status 0 prov events storm.prov --json
mv out whole
ready=$EPOCHREALTIME
python3 - "$n" "$begin" "$end" "$ready" <<'END2' || fail "see above"
import collections, json, sys
n, begin, end, ready = int(sys.argv[1]), *map(float, sys.argv[2:])
for name in 'whole', 'live':
    events = [json.loads(line) for line in open(name)]
    starts = [e for e in events if e['event'] == 'start' and e['by'] == ['fork']]
    ends = {e['task']: e for e in events if e['event'] == 'end'}
    assert len(starts) == n, f'{name}: {len(starts)} starts'
    assert len({e['task'] for e in starts}) == n, f'{name}: merged'
    assert len([e for e in events if e['event'] == 'end']) == len(ends) == n + 1, f'{name}: {len(ends)} ends'
    status = collections.Counter(ends[e['task']]['status'] for e in starts)
    assert status == collections.Counter((i & 255) << 8 for i in range(n)), f'{name}: {status}'
    at = {}
    for i, e in enumerate(events):
        at[e['event'], e['task']] = i
    assert all(at['start', e['task']] < at['end', e['task']] for e in starts)
    last = {}
    for e in starts:  # of those with one pid, one ends before the next begins
        before = last.get(e['pid'])
        assert before is None or at['end', before] < at['start', e['task']], (name, e['pid'])
        last[e['pid']] = e['task']
    assert len(last) < 401
    print(f'{name}: {n} processes, {len(last)} pids')
print(f'recorded and followed: {(end - begin) / n * 1e6:.0f} us a process; read: {(ready - end) / n * 1e6:.0f} us')
END2
