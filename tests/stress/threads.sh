# 300 threads at once, some of them forking: nothing is lost, op_no has no holes, each thread is linked
# to the call that made it.
. "$TESTS/lib.sh"

status 0 prov record -q -o t.prov "$ROOT/build/tests/helper/threads" 300 40
equal output 'all threads came back' "$(cat out)"
status 0 prov check t.prov
status 0 prov ops t.prov --json
python3 - <<'END' || fail "see above"
import collections, json
threads, count, made, begun = collections.defaultdict(list), collections.Counter(), set(), []
for line in open('out'):
    o = json.loads(line)
    threads[o['pid'], o['epoch'], o['thread']].append(o['op_no'])
    path = o.get('abs') if o['op'] in ('open', 'read', 'close') else None
    count[o['op'], path] += 1
    if o['op'] == 'tcreate':
        made.add(o['token'])
    if o['op'] == 'thread':
        begun.append(o['token'])
assert all(sorted(v) == list(range(len(v))) for v in threads.values()), 'holes in op_no'
assert count['open', '/dev/zero'] == count['close', '/dev/zero'] == 12000, count
assert count['read', '/dev/zero'] == 12000, count
assert count['open', '/dev/null'] == 6 and count['fork', None] == count['wait', None] == 6, count
assert len(begun) == len(set(begun)) == 300 and set(begun) == made, (len(begun), len(made))
assert len(threads) == 301 + 6, len(threads)
END
