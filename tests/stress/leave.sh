# Out of a wrapped call by cancellation, pthread_exit, an exception or a jump: as unrecorded.
# timeout 120
. "$TESTS/lib.sh"
need g++

g++ -O1 -g -o leave "$TESTS/helper/leave.cc" -pthread 2>log || fail "$(cat log)"
for how in bare preload record; do
	rm -rf work
	mkdir work
	set -m # a process group of its own
	case $how in
	bare) ./leave work ;;
	preload) PROV_OUT=$PWD/leave.prov LD_PRELOAD=$ROOT/build/libprov.so ./leave work ;;
	record) prov record -q -f -o leave.prov ./leave work ;;
	esac >$how.out 2>&1 </dev/null &
	wait $!
	echo "status $?" >>$how.out
	set +m
	kill -KILL -- -$! 2>>log # the shell of a system() that was cancelled before it knew it
	diff bare.out $how.out || fail "$how: < bare, > recorded"
	[ $how != bare ] || continue
	# The shell of a cancelled system() may be killed before it is there or has told all of itself, or be left running.
	prov check leave.prov >verdict
	grep -v -e '^gap: not-loaded: /bin/sh ' -e '^gap: block: ' -e '^gap: running: .*: sh -c read x <fifo$' -e '^  ' -e '^gaps: ' -e '^complete: ' verdict && fail "$how: see above"
done
matches bare.out 'nested 6'
