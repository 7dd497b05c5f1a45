# Writes under a lock that nobody else takes are one op; but what an acquisition counts on is never more
# than what was written before the release, and no less where all is written under the lock.
. "$TESTS/lib.sh"
need python3

for how in steps inside outside; do
	status 0 prov record -q -f -o r.prov "$ROOT/build/tests/helper/late" $how
	status 0 prov check r.prov
	prov ops r.prov --json >all || fail "$how: prov ops"
	python3 - $how <<'END2' || fail "$how: see above"
import bisect, json, sys
how = sys.argv[1]
ops = [json.loads(line) for line in open('all')]
writes = [(o['op_no'], o['calls']) for o in ops if o['op'] == 'write']
assert all(o['thread'] == 0 for o in ops if o['op'] == 'write')
others = sorted((o for o in ops if o['thread']), key=lambda o: (o['thread'], o['op_no']))
counts = [o['ops'] for o in others if o['op'] == 'acquire' and o['from'] == 0]
if how == 'steps':
    assert [calls for _, calls in writes] == [2, 1, 1001], writes[:9]
    grown, taken, _ = (no for no, _ in writes)
    assert [n for n in counts if n <= taken] in ([], [grown]), (counts, writes)
    assert counts[-1] == taken + 1, (counts, writes)
    sys.exit()
# What each op of the others counts on: [op_no], [so many of the writer's ops], directly or by another.
known, n = {o['thread']: ([0], [0]) for o in others}, 0
of_op, written = dict(writes), [0]
for no in range(1 + writes[-1][0]):
    written.append(written[-1] + of_op.get(no, 0))

def known_at(thread, op_no):
    return known[thread][1][bisect.bisect_left(known[thread][0], op_no) - 1] if op_no else 0

for o in sorted(others, key=lambda o: o['t0']):
    if o['op'] == 'acquire':
        news = known_at(o['from'], o['ops']) if o['from'] else o['ops']
        known[o['thread']][0].append(o['op_no'])
        known[o['thread']][1].append(max(news, known[o['thread']][1][-1]))
    elif o.get('path', '').startswith('over'):
        over, counted = int(o['path'][4:]), written[known_at(o['thread'], o['op_no'])]
        assert counted == over or how == 'outside' and counted < over, (o, counted)
        n += 1
assert n > 2 and sum(calls for _, calls in writes) >= 20000, n
print(f'{how}: {len(writes)} ops, {n} questions, {len(counts)} acquisitions')
END2
done
