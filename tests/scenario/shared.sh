# Children that share memory, threads that share an environment: bare and recorded alike, and complete.
. "$TESTS/lib.sh"
set -o pipefail

shared=$ROOT/build/tests/helper/shared
for i in $(seq 0 63); do echo "line $i" >"in-$i"; done

for what in vforks leak shells setenv clones; do
	"$shared" $what 2>&1 | sort >bare
	for how in preload record; do
		rm -f ./*.prov
		# Into a pipe: cat copies to a file in a way that several at once do not share.
		if [ $how = preload ]; then
			PROV_OUT=$PWD/r.prov LD_PRELOAD=$ROOT/build/libprov.so "$shared" $what
		else
			prov record -q -o r.prov "$shared" $what
		fi 2>&1 | sort >out || fail "$what ($how): status $?: $(cat out)"
		diff bare out || fail "$what ($how): < bare, > recorded"
		status 0 prov check r.prov
		status 0 prov files r.prov
		[ $what = leak ] || matches out "$PWD/in-0	.*read"
		[ $what != vforks ] || equal "$how: files read" 64 "$(grep -c "$PWD/in-" out)"
	done
done
