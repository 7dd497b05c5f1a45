# prov record --log-limit and --rotate, killed at any moment: the program, or the launcher, while chunks are
# saved, marked, punched out and parts are ended.  Every op whose call had returned is in the recording.
# NEVER_RUNS: so many kills.
# timeout 3000
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

for ((i = 1; i <= ${NEVER_RUNS:-6}; i++)); do
	rm -f count ./*.prov*
	# Every second run cuts the recording into parts, too.
	rotate=$([ $((i / 2 % 2)) = 0 ] || echo --rotate=64K)
	# shellcheck disable=SC2086
	prov record -q -o killed.prov --log-limit=2M $rotate sh -c "$log"'
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

