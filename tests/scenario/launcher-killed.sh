# When prov record is killed, the command goes on, and the raw log is there to be read.
. "$TESTS/lib.sh"

mkfifo gate
# shellcheck disable=SC2016 # the command's own mappings
prov record -o x.prov sh -c 'sed -n "s,.* \(/.*/prov-.*\.raw\)$,\1,p" /proc/$$/maps | uniq >log.new
	mv log.new log; read line <gate; echo done >finished' &
launcher=$!
wait_for test -s log
log=$(cat log)
kill -KILL $launcher
wait $launcher
equal status 137 $?
echo >gate
wait_for test -s finished
equal magic PROV "$(head -c 5 "$log" | tail -c 4)"
if [ -x "$ROOT/build/prov-query" ]; then
	prov summary "$log" >out || fail "prov cannot read it"
	matches out .
fi
rm -r "$(dirname "$log")"
