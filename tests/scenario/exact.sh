# prov record --exact, and PROV_EXACT=1: one op for each call that reads or writes, the same sums, and the program
# does the same.
. "$TESTS/lib.sh"
need python3

# run PLACE COMMAND...: in a directory of its own, with descriptor 3 for what op tests tell
run() {
	local place=$1
	shift
	mkdir "$place" || exit
	(cd "$place" && exec "$@" 3>told) || fail "$*: status $?"
}

program=$ROOT/build/tests/op/io
run bare "$program"
run merged prov record -q -o ../merged.prov "$program"
run exact prov record -q -o ../exact.prov --exact "$program"
run variable env PROV_EXACT=1 prov record -q -o ../variable.prov "$program"
run preload env PROV_EXACT=1 PROV_OUT=../preload.prov LD_PRELOAD="$ROOT/build/libprov.so" "$program"
for place in merged exact variable preload; do
	diff -r bare $place || fail "$place: files differ from the bare run's"
	prov ops $place.prov --json >$place.json
done

cat >compare.py <<'END2'
import collections, json, sys

def data(name):
    ops = [json.loads(line) for line in open(name + '.json', encoding='utf-8')]
    return [op for op in ops if op['op'] in ('read', 'write', 'copy') and not op.get('errno')]

def sums(ops):
    total = collections.Counter()
    for op in ops:
        what = op['op'], op.get('fd'), op.get('in'), op.get('out')
        total.update({(what, key): op[key] for key in ('bytes', 'calls', 'eof')})
    return total

merged = data('merged')
wrong = 0
if max(op['calls'] for op in merged) < 4:
    wrong = print('nothing was merged') or 1
for name in 'exact', 'variable', 'preload':
    ops = data(name)
    several = [op for op in ops if op['calls'] != 1]
    backward = [op for a, op in zip(ops, ops[1:]) if op['op_no'] < a['op_no'] and op['pid'] == a['pid']]
    if several or backward or sums(ops) != sums(merged):
        wrong = print(name, several, backward, sums(ops) - sums(merged), sums(merged) - sums(ops)) or 1
sys.exit(wrong)
END2
python3 compare.py || fail "see above"
