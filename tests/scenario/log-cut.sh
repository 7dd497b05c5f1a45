# A log that somebody cuts, empties or overwrites while it is written: prov record comes to an end, keeps what is whole
# and says that something is missing.
# shellcheck disable=SC2317,SC2329 # damaged calls them
. "$TESTS/lib.sh"

# damaged HOW...: records a command, does that to its log meanwhile
damaged() {
	rm -f log gate
	mkfifo gate
	exec 9<>gate # the command may die before it reads
	# shellcheck disable=SC2016 # the command's own mappings
	prov record -q -f -o x.prov sh -c 'cat /etc/passwd >kept
		sed -n "s,.* \(/.*/prov-.*\.raw\)$,\1,p" /proc/$$/maps | uniq >log.new
		mv log.new log; read line <gate; cat /etc/hostname >copy' 2>err 9>&- &
	launcher=$!
	wait_for test -s log
	log=$(cat log)
	"$@" "$log"
	echo >&9
	wait $launcher 2>/dev/null # whatever became of the command
	[ -s x.prov ] || fail "$*: no recording: $(cat err)"
	prov check x.prov >out
	matches out 'gap: log: '
}

cut_off() { : >"$1"; }
damaged cut_off
header() { head -c 4096 /dev/zero | tr '\0' '\377' | dd of="$1" conv=notrunc status=none; }
damaged header
prov files x.prov >out
matches out /kept
everything() { head -c 200000 /dev/zero | tr '\0' '\377' | dd of="$1" conv=notrunc status=none; }
damaged everything
# A whole chunk of a process that has ended is gone, and nothing stands in its place.
chunk() { dd if=/dev/zero of="$1" bs=4096 seek=$(($(find_chunk "$1") / 4096)) count=1 conv=notrunc status=none; }
# The last page that the process which wrote `kept` has used.
find_chunk() { head -c 4000000 "$1" | grep -abo /etc/passwd | tail -n 1 | cut -d: -f1; }
damaged chunk

# What is told as running was not cut short by its death.
cat >on.pl <<'END2'
for (1 .. 4) {
	next if fork;
	while (1) { open my $f, '<', '/etc/passwd'; close $f; exit if -e 'stop' }
}
select undef, undef, undef, 0.01;
END2
need perl
for _ in 1 2 3 4 5 6 7 8; do
	rm -f stop
	prov record -q -f -o x.prov perl on.pl
	touch stop
	prov check x.prov >out
	matches out '^gaps: '
	grep -q 'gap: space' out && fail "$(cat out)"
done
exit 0
