# prov record --log-limit: the log takes no more than that, however much is recorded; what is dropped
# because the launcher cannot keep up is counted.  stress/never kills.
# timeout 60
# shellcheck disable=SC2016 # what the commands' shells expand
. "$TESTS/lib.sh"

counted=$ROOT/build/tests/helper/counted
cat >sum.py <<'END'
import json, re, struct, subprocess, sys
# sum.py REC MAX: of the calls that `count` tells, all are in REC or counted as dropped, but for MAX.
returned = sum(struct.unpack('<QQ', open('count', 'rb').read(16)))
check = subprocess.run(['prov', 'check', sys.argv[1]], stdout=subprocess.PIPE, text=True)
if check.returncode not in (0, 3, 4):
    sys.exit(f'prov check: {check.returncode}: {check.stdout}')
dropped = sum(map(int, re.findall(r'gap: space: (\d+) operation', check.stdout)))
seen = 0
with subprocess.Popen(['prov', 'ops', sys.argv[1], '--json'], stdout=subprocess.PIPE) as ops:
    for line in ops.stdout:
        op = json.loads(line)
        if not op.get('unfinished'):
            seen += '/dev/zero' in (op.get('abs'), op.get('path')) and op['op'] in ('open', 'close')
print(returned, seen, dropped)
# Ops of other calls may be among the dropped ones; one may be done whose call has not been counted.
sys.exit(not (returned <= seen + dropped and seen <= returned + 1 and
              (dropped == 0 or seen + dropped <= returned + int(sys.argv[2]))))
END
# The log of this process, as a shell sees it in its own mappings.
log='log=$(sed -n "s,.* \(/.*prov-.*\.raw\)$,\1,p" /proc/$$/maps | sort -u)'

# More ops than the log has room for: it stays as small.
status 0 prov record -q -o x.prov --log-limit 1536K sh -c "$log"'; "$0" count 60000; du -k "$log"' "$counted"
size=$(cut -f 1 out)
[ "$size" -le 1600 ] || fail "the log took $size KiB"
python3 sum.py x.prov 20 >told || fail "x.prov: $(cat told)"

# A launcher that stands still: the program goes on, and all that finds no room is counted.
rm count
status 0 prov record -q -o still.prov --log-limit=1M sh -c '
	kill -STOP $PPID; "$0" count 60000; kill -CONT $PPID; : >after' "$counted"
python3 sum.py still.prov 20 >told || fail "still.prov: $(cat told)"
read -r _ _ dropped <told
[ "$dropped" -gt 1000 ] || fail "nothing was dropped: $(cat told)"
prov ops still.prov --path '*/after' | grep -q after || fail "nothing is recorded after there was room again"

# Each op is there or counted, none twice: the sum is what it is without a limit.
ops_of() { # REC: operations, and those dropped
	prov check "$1" | awk '/^gap: space: / { n += $3 } / operations, [0-9]+ gaps$/ { n += $2 } END { print n }'
}
still='kill -STOP $PPID; "$0" count 20000; "$0" other 20000; kill -CONT $PPID'
rm -f count other
status 0 prov record -q -o all.prov sh -c "$still" "$counted"
status 0 prov record -q -o part.prov --log-limit=1M sh -c "$still" "$counted"
grep -q 'gap: space' <(prov check part.prov) || fail "nothing was dropped"
[ "$(ops_of part.prov)" = "$(ops_of all.prov)" ] || fail "$(ops_of part.prov) ops, not $(ops_of all.prov)"

# --log-wait: whoever finds no room waits for the launcher.
stands_still() { # looked at twenty times, the count is the same
	local first i
	first=$(od -A n -t u8 -N 16 waited)
	for ((i = 0; i < 20; i++)); do
		[ "$(od -A n -t u8 -N 16 waited)" = "$first" ] || return 1
	done
}
prov record -q -o wait.prov --log-limit=1M --log-wait "$counted" waited 400000 &
launcher=$!
wait_for test -s waited
kill -STOP $launcher
wait_for stands_still
kill -CONT $launcher
wait $launcher || fail "--log-wait: exit status $?"
prov check wait.prov >told || fail "--log-wait: $(cat told)"

# Processes that end leave room, though none fills its first page.
status 0 prov record -q -o many.prov --log-limit=2M sh -c "$log"'
	i=0; while [ $i -lt 800 ]; do (: <"/dev/null"); i=$((i + 1)); done; du -k "$log"'
size=$(cut -f 1 out)
[ "$size" -le 2200 ] || fail "the log of many processes took $size KiB"
prov check many.prov >told || fail "many.prov: $(cat told)"
[ "$(prov ops many.prov --json | grep -c '"op": *"exit"')" -ge 800 ] || fail "not every process is there"

status 2 prov record --log-limit=1K true
matches err 'at least 1M'
status 2 prov record --log-limit=4M --complete true
matches err 'does not go with'
