# shellcheck has nothing to say about any script.
. "$TESTS/lib.sh"
need shellcheck
cd "$ROOT" || exit
shellcheck wrapper/prov tests/run tests/lib.sh .ci/run || fail "see above"
for dir in scenario lint golden compat stress; do
	for file in tests/$dir/*.sh; do
		[ ! -f "$file" ] || shellcheck -s bash -e SC1091 "$file" || fail "see above"
	done
done
