# What broke other recorders, bare and recorded: the same results, errno, descriptors, statuses.
# timeout 120
. "$TESTS/lib.sh"

for what in vfork signals threads errno fds spawn clone exits; do
	"$ROOT/build/tests/helper/hard" $what >bare 2>bare.err </dev/null
	expected=$?
	for how in preload record; do
		rm -f ./*.prov
		if [ $how = preload ]; then
			PROV_OUT=$PWD/hard.prov LD_PRELOAD=$ROOT/build/libprov.so "$ROOT/build/tests/helper/hard" $what
		else
			prov record -q -o hard.prov "$ROOT/build/tests/helper/hard" $what
		fi >out 2>err </dev/null
		equal "$what ($how): status" $expected $?
		diff bare out || fail "$what ($how): output: < bare, > recorded"
		diff bare.err err || fail "$what ($how): errors: < bare, > recorded"
		prov check hard.prov >verdict || fail "$what ($how): $(cat verdict)"
	done
done
