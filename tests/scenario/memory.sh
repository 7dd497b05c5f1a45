# Arguments at the edge of memory, overwritten environments, limits on memory: bare and recorded alike.
. "$TESTS/lib.sh"

memory=$ROOT/build/tests/helper/memory
echo zero >in-0
echo one >in-1

for what in edges title limit lock; do
	{ "$memory" $what long arguments to overwrite >bare 2>&1; } 2>/dev/null
	expected=$?
	for how in preload record; do
		rm -f ./*.prov
		if [ $how = record ] && [[ $what == l* ]]; then
			continue # large, and the same
		elif [ $how = preload ]; then
			PROV_OUT=$PWD/r.prov LD_PRELOAD=$ROOT/build/libprov.so "$memory" $what long arguments to overwrite
		else
			prov record -q -o r.prov "$memory" $what long arguments to overwrite
		fi >out 2>&1
		equal "$what ($how): status" $expected $?
		diff bare out || fail "$what ($how): < bare, > recorded"
		status 0 prov check r.prov
		status 0 prov files r.prov
		matches out "$PWD/in-0	.*read"
		[ $what != title ] || matches out "$PWD/in-1	.*read"
	done
done
