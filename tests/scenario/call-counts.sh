# timeout 180
# What a recorded call costs: user instructions that libprov adds to it, counted by callgrind, which repeat.
# A number here may only shrink; a tenth is left to other compilers.
. "$TESTS/lib.sh"
need valgrind strace python3
[ -x "$ROOT/build/bench/work" ] || fail "make tests builds it"

cat >most <<'END'
stat	410
open	820
read	74
write	64
pread	90
rename	680
END
env -i PATH="$PATH" "$ROOT/bench/counts" --json --only "$(cut -f 1 most | paste -sd ,)" >counted # 1: not all within budget
python3 - <<'END' >out || fail "$(cat out)"
import json, sys
most = dict(line.split('\t') for line in open('most').read().splitlines())
added = {}
for line in open('counted'):
    row = json.loads(line)
    if row['what'].startswith('instructions, '):
        added[row['what'].split(', ')[1]] = row['prov'] - row['bare']
for work, limit in most.items():
    if work not in added:
        print(f'{work}: not counted')
    elif added[work] > int(limit):
        print(f'{work}: {added[work]} instructions more than bare, at most {limit}')
sys.exit(any(w not in added or added[w] > int(limit) for w, limit in most.items()))
END
