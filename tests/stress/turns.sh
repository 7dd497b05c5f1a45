# Random small programs: the graph tells what they did, from merged recordings as from exact ones, and the order of
# threads' chunks in a recording changes nothing.  TURNS=100 tries more of them.
# slow
. "$TESTS/lib.sh"
need python3

helper=$ROOT/build/tests/helper/turns
python3 -B "$TESTS/stress/turns.py" "$helper" "${TURNS:-12}" || fail "see above"

mkdir shuffled && cd shuffled || exit
touch a b c d
PROV_OUT=$PWD/../raw.prov LD_PRELOAD=$ROOT/build/libprov.so "$helper" turns 5 8 100 >../told || fail "bare recording"
cd ..
python3 -B "$TESTS/stress/shuffle.py" raw.prov || fail "see above"
