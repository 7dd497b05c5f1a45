# prov audit proves the causes that tests/audit/corpus has planted, and finds none where there is none.
# slow
# timeout 900
. "$TESTS/lib.sh"
need python3
unset SOURCE_DATE_EPOCH PYTHONHASHSEED
mkdir home
export HOME="$PWD/home" USER=me LOGNAME=me DISPLAY=:7
export LANG=C.UTF-8 VARIED="$ROOT/build/tests/helper/varied"
mkdir -p base/many base/nested results
seq 100 >base/in
for i in $(seq 20); do echo "$i" >"base/many/f$i"; done
printf '#include <stdio.h>\nint main(void)\n{\n\treturn puts("hi") < 0;\n}\n' >base/m.c
touch -d @1000000000 base/nested
# What the sanitizers could find is in each row the same.
! grep -q __asan_init "$ROOT/build/prov-audit" || : "${AUDIT_ONLY:=@(time|getrandom|readdir|cwd|time-random|constant|copy|fails)}"
n_rows=0
# A server for row connect, which varied runs, without a network, do not reach.
/usr/bin/python3 -c 'import socket
s = socket.create_server(("127.0.0.1", 0))
print(s.getsockname()[1], flush=True)
while True:
    s.accept()[0].close()' >port &
server=$!
trap 'kill "$server"' EXIT
until [ -s port ]; do :; done
AUDIT_PORT=$(cat port)
export AUDIT_PORT

# row NAME CAUSES PROGRAMS COMMAND: two at a time
row() {
	local name=$1 expected=$2 program
	# shellcheck disable=SC2053 # a glob
	[[ $name == ${AUDIT_ONLY:-*} ]] || return 0
	for program in ${3//,/ }; do
		[ "$program" = - ] || command -v "$program" >/dev/null || {
			skip_part "$name: no $program here"
			return 0
		}
	done
	n_rows=$((n_rows + 1))
	[ "$(jobs -pr | wc -l)" -lt 4 ] || wait -n
	(
		cp -a base "work-$name" && cd "work-$name" || exit
		prov audit --json -- bash -c "$4" >"../results/$name" 2>"../results/$name.err" </dev/null
		echo $? >"../results/$name.status"
		echo "$expected" >"../results/$name.expected"
		cd .. && rm -rf "work-$name"
	) &
}

. "$TESTS/audit/corpus"
for job in $(jobs -pr); do
	[ "$job" = "$server" ] || wait "$job"
done
python3 - <<'END' || fail "see above"
import glob, json, os, sys
right = runs = false_alarms = skipped = 0
wrong, rows = [], sorted(glob.glob('results/*.expected'))
for file in rows:
    name = os.path.basename(file)[:-9]
    words = [set(e.split(',')) - {'-'} for e in open(file).read().strip().split('/')]
    allowed = [{w.split('.')[0] for w in e} for e in words]
    expected = allowed[0]
    status = open(f'results/{name}.status').read().strip()
    try:
        audit = json.load(open(f'results/{name}'))
    except ValueError:
        wrong.append((name, expected, f'status {status}: ' + open(f'results/{name}.err').read()))
        continue
    missed = {n['source']: n['why'] for n in audit['not_varied'] if n['source'] in expected}
    if missed:
        skipped += 1
        print(f'skip: {name}: {", ".join(missed)} cannot be varied here')
        continue
    causes = {c['source'] for o in audit['outputs'] for c in o['causes']}
    which = allowed.index(causes) if causes in allowed else 0
    expected, planted = allowed[which], {w for w in words[which] if '.' in w}
    parts = {f"{c['source']}.{p['name']}" for o in audit['outputs'] for c in o['causes'] for p in c['parts']}
    parts = {p for p in parts if p.split('.')[0] in {w.split('.')[0] for w in planted}}
    runs += audit['runs']
    verdict = 'explained' if expected else 'reproducible'
    print(f"{name:20} {','.join(sorted(words[0])) or '-':30} {','.join(sorted(causes | parts)) or '-':40} "
          f"{audit['verdict']:12} {audit['runs']:3} runs")
    if causes == expected and parts == planted and audit['verdict'] == verdict:
        right += 1
    else:
        wrong.append((name, expected, f"{sorted(causes | parts)} {audit['verdict']}: " +
                      '; '.join(f"{o['path']} {o['how']}: {o['a']!r} {o['b']!r}" for o in audit['outputs'])[:600]))
        false_alarms += not expected
print(f'{right} of {len(rows) - skipped} right, {false_alarms} false alarms, {runs} runs')
for name, expected, what in wrong:
    print(f'WRONG {name}: expected {sorted(expected)}: {what}')
sys.exit(bool(wrong))
END
