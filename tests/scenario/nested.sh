# A recording inside a recording: each has its file, and the environment shows neither.
. "$TESTS/lib.sh"

cat >look <<'END'
env | grep -E '^(PROV|LD_PRELOAD)'
echo "status $?"
exit 5
END
status 5 prov record -o outer.prov prov record -o inner.prov sh look
[ -s inner.prov ] || fail "no inner recording"
[ -s outer.prov ] || fail "no outer recording"
lines 2 err
equal output "status 1" "$(cat out)"

status 125 prov record -q prov record -q prov record -q prov record -q true
matches err "3 deep"
if [ -x "$ROOT/build/prov-query" ]; then
	for recording in inner outer; do
		prov tree --json $recording.prov >nodes
		matches nodes '"look"'
	done
fi
