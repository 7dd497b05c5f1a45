# SIGKILL at a hundred random moments: every op whose call had returned is in the recording, which can
# always be read.
# slow
# timeout 300
. "$TESTS/lib.sh"

counted=$ROOT/build/tests/helper/counted
for i in $(seq 100); do
	rm -f count ./*.prov
	PROV_OUT=$PWD/killed.prov LD_PRELOAD=$ROOT/build/libprov.so "$counted" count 100000 &
	pid=$!
	wait_for test -s count
	# A moment that differs from run to run: so many rounds of the shell's own work.
	for ((k = RANDOM % 3000; k > 0; k--)); do :; done
	kill -KILL $pid
	wait $pid 2>/dev/null
	prov check killed.prov >verdict
	got=$?
	[ $got = 0 ] || [ $got = 4 ] || fail "run $i: prov check: $got: $(cat verdict)"
	prov ops killed.prov --json >seen || fail "run $i: prov ops"
	python3 - <<'END' || fail "run $i: ops are missing"
import json, struct, sys
opens, closes = struct.unpack('<QQ', open('count', 'rb').read(16))
ops = [json.loads(line) for line in open('seen')]
seen = [o for o in ops if not o.get('unfinished')]
n_open = sum(o['op'] == 'open' and o['path'] == '/dev/zero' for o in seen)
n_close = sum(o['op'] == 'close' and o['abs'] == '/dev/zero' for o in seen)
print(opens, closes, n_open, n_close)
sys.exit(not (n_open in (opens, opens + 1) and n_close in (closes, closes + 1)
              and [o['op_no'] for o in ops] == list(range(len(ops)))))
END
done
