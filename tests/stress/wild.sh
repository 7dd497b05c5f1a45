# Functions called with arguments at random, pointers that are none among them: the same results, errno
# and signals, bare and recorded.
. "$TESTS/lib.sh"

wild=$ROOT/build/tests/helper/wild
seed=${WILD_SEED:-$RANDOM}
for how in bare recorded; do
	mkdir $how
	[ $how = bare ] || export LD_PRELOAD=$ROOT/build/libprov.so PROV_OUT=$PWD/w.prov
	(cd $how && exec "$wild" "$seed" 30 >../$how.out 2>../$how.err) || fail "$how: status $?"
	unset LD_PRELOAD
done
for what in out err; do
	diff bare.$what recorded.$what || fail "seed $seed: < bare, > recorded; WILD_SEED=$seed repeats it"
done
