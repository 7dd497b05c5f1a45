# A handler that interrupts ops anywhere, operates and forks on a small stack and jumps away, 100,000
# times: the program is unharmed, nothing hangs, and but for the ops that it was jumped out of the
# recording is whole.
# slow
# timeout 120
. "$TESTS/lib.sh"

PROV_OUT=$PWD/j.prov LD_PRELOAD=$ROOT/build/libprov.so "$ROOT/build/tests/helper/jumps" 100000 >out 2>err ||
	fail "status $?: $(cat err)"
equal output 'came through' "$(cat out)"
lines 0 err
prov check j.prov >verdict
grep -v -e 'operations were cut short' -e '^torn: .* 0 gaps$' -e '^complete: ' verdict && fail "see above"
prov ops j.prov --json >seen || fail "prov ops"
python3 - <<'END' || fail "see above"
import collections, json
last, n = collections.defaultdict(lambda: -1), collections.Counter()
for line in open('seen'):
    o = json.loads(line)
    thread = o['pid'], o['epoch'], o['thread']
    assert o['op_no'] > last[thread], o
    last[thread] = o['op_no']
    n[thread] += 1
    n[o['op']] += 1
holes = {t: (k + 1, n[t]) for t, k in last.items() if k + 1 != n[t]}
assert not holes, holes
assert n['fork'] > 1000 and n['open'] > 100000, n
END
