# Locks and semaphores in signal handlers, across forks and jumps out of what they protect, in cancelled
# waits, and where threads end: bare and recorded alike, and the recording is whole.
# slow
. "$TESTS/lib.sh"

ends=$ROOT/build/tests/helper/sync_ends
for what in handlers jumps cancels forks keys ends; do
	"$ends" $what >bare
	equal "$what" 0 $?
	for how in thin full; do
		PROV_SYNC=$how status 0 prov record -q -f -o r.prov "$ends" $what
		diff bare out || fail "$what ($how): < bare, > recorded"
		status 0 prov check r.prov
	done
done
