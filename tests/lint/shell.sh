# No script has anything that the shell linter minds.
. "$TESTS/lib.sh"
need shellcheck
cd "$ROOT" || exit
scripts() { find "$@" -name '*.sh' -type f ! -path tests/lib.sh; }
shellcheck wrapper/prov tests/run tests/lib.sh .ci/run .ci/lib .ci/matrix || fail "see above"
scripts tests | xargs -r shellcheck -s bash -e SC1091 || fail "see above"
