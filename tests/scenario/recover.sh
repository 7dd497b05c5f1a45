# What is left when prov record is killed becomes a recording by prov recover.
. "$TESTS/lib.sh"

mkfifo gate
# killed FILE: records a command into FILE, kills prov record; $log is what it leaves, $command still runs
killed() {
	rm -f log pid
	# shellcheck disable=SC2016 # the command's own mappings
	prov record -q -f -o "$1" sh -c 'sed -n "s,.* \(/.*/prov-.*\.raw\)$,\1,p" /proc/$$/maps | uniq >log.new
		echo $$ >pid; mv log.new log; read line <gate; cat /etc/hostname >copy' &
	launcher=$!
	wait_for test -s log
	log=$(cat log)
	command=$(cat pid)
}
kill_it() {
	kill -KILL $launcher
	wait $launcher 2>/dev/null
}
# It may take seconds until the first process waits for an orphan that has ended.
has_ended() { [ ! -d "/proc/$command" ] || state_is "$command" Z; }
finish() {
	echo >gate
	wait_for has_ended
}
listed() { prov recover --list | grep -F "$log"; }

# While it is recorded nobody takes it away.
killed x.prov
listed && fail "listed while it is recorded"
status 1 prov recover "$log"
matches err 'is being recorded'

# It is found, with the name that was promised, and who still writes to it.
kill_it
equal listed "still written by process $command" "$(listed | sed 's/.*x.prov, //')"
status 0 prov record -q -o y.prov true
status 0 prov summary
matches err 'prov recover'
finish

status 0 prov recover "$log"
[ -s x.prov ] || fail "no x.prov"
[ ! -e "$(dirname "$log")" ] || fail "the log is still there"
status 0 prov files x.prov
matches out "/copy"
status 3 prov check x.prov
matches out "gap: launcher: prov record was killed"
lines 3 out
status 0 prov summary
lines 1 err

# Nothing is replaced; by the directory; ended while the command runs.
killed x.prov
kill_it
status 0 prov recover "$(dirname "$log")"
[ -s x.prov.1 ] || fail "no x.prov.1"
status 3 prov check x.prov.1
matches out "gap: launcher"
finish

# What was left for more than a day does not stay in memory.
killed z.prov
kill_it
finish
touch -d '2 days ago' "$log"
status 0 prov record -o y2.prov true
# Another test's prov record may have come first.
[ ! -s z.prov ] || grep -q 'left by a recording that was killed' err || lines 1 err
wait_for test -s z.prov
wait_for test ! -e "$log"

# Of several that begin at once, one recovers it, and none complains.
killed w.prov
kill_it
finish
touch -d '2 days ago' "$log"
for i in 1 2 3 4 5 6; do prov record -q -o "w$i.prov" true 2>"err$i" & done
wait
lines 0 <(cat err[1-6])
wait_for test -s w.prov
[ ! -e w.prov.1 ] || fail "recovered twice"

status 2 prov recover --wrong
status 2 prov recover ./no-such-log
status 2 prov recover .
echo text >file
status 2 prov recover file
