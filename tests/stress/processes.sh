# A thousand short processes, eight at a time: each is there, with its parent and its end.
. "$TESTS/lib.sh"

seq 1000 >numbers
status 0 prov record -q -o p.prov xargs -P8 -n1 -a numbers expr 1 +
status 0 prov check p.prov
status 0 prov tree p.prov --json
python3 - <<'END' || fail "see above"
import json
root, = [json.loads(line) for line in open('out')]
assert root['exit'] == {'code': 0}, root['exit']
runs = [c for c in root['children'] if c['epochs'][-1]['argv'][:3] == ['expr', '1', '+']]
assert sorted(int(c['epochs'][-1]['argv'][3]) for c in runs) == list(range(1, 1001)), len(runs)
assert all(c['exit'] == {'code': 0} and c['epochs'][-1]['recorded'] for c in runs)
END
