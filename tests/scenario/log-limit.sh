# prov record --log-limit: the log takes no more than that, however much is recorded; what is dropped
# because the launcher cannot keep up is counted, and a launcher or program that is killed at any moment
# leaves every op whose call had returned.
# timeout 300
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

for i in 1 2 3 4; do
	rm -f count ./*.prov
	prov record -q -o killed.prov --log-limit=2M sh -c "$log"'
		echo "$log" >log.new; mv log.new log; echo $$ >pid; exec "$0" count 60000' "$counted" 2>/dev/null &
	launcher=$!
	wait_for test -s count
	for ((k = RANDOM % 20000; k > 0; k--)); do :; done
	if [ $((i % 2)) = 0 ]; then
		kill -KILL "$(cat pid)"
		wait $launcher 2>/dev/null
	else
		kill -KILL $launcher
		wait $launcher 2>/dev/null
		wait_for test ! -e "/proc/$(cat pid)"
		prov recover "$(cat log)" 2>err || fail "run $i: recover: $(cat err)"
	fi
	python3 sum.py killed.prov 20 >told 2>&1 || fail "run $i: $(cat told)"
	[ "$(find . -name '.*prov*' -type f)" = '' ] || fail "run $i: left: $(ls -A)"
	rm -f log pid
done

status 2 prov record --log-limit=1K true
matches err 'at least 1M'
status 2 prov record --log-limit=4M --complete true
matches err 'does not go with'
