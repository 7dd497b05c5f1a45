# prov record --log-limit and --rotate, killed at any moment: the program, or the launcher, while chunks are
# saved, marked, punched out and parts are ended.  Every op whose call had returned is in the recording.
# NEVER_RUNS: so many kills.
# timeout 3000
# shellcheck disable=SC2016 # what the commands' shells expand
. "$TESTS/lib.sh"

counted=$ROOT/build/tests/helper/counted
# whole REC MAX: of the calls that `count` tells, all are in REC or counted as dropped, but for MAX.
whole() {
	local returned seen dropped
	prov check "$1" >check.out
	case $? in 0 | 3 | 4) ;; *) fail "run $i: check: $(cat check.out)" ;; esac
	returned=$(od -An -td8 -N16 count | awk '{ print $1 + $2 }')
	dropped=$(sed -n 's/.*gap: space: \([0-9]*\) operation.*/\1/p' check.out | awk '{ n += $1 } END { print n + 0 }')
	seen=$(prov ops "$1" --path /dev/zero | awk '($3 == "open" || $3 == "close") && !/ unfinished/ { n++ } END { print n + 0 }')
	all_returned=$((all_returned + returned)) all_seen=$((all_seen + seen)) all_dropped=$((all_dropped + dropped))
	# Ops of other calls may be among the dropped ones; one may be done whose call has not been counted.
	if [ "$returned" -gt $((seen + dropped)) ] || [ "$seen" -gt $((returned + 1)) ] ||
		{ [ "$dropped" != 0 ] && [ $((seen + dropped)) -gt $((returned + $2)) ]; }; then
		fail "run $i: $returned calls returned, $seen are recorded, $dropped dropped"
	fi
}
all_returned=0 all_seen=0 all_dropped=0

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
	whole killed.prov 20
	[ "$(find . -name '.*prov*' -type f)" = '' ] || fail "run $i: left: $(ls -A)"
	rm -f log pid
done
echo "$((i - 1)) kills: $all_returned calls had returned, $all_seen are recorded, $all_dropped counted as dropped"
