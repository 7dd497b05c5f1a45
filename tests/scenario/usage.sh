# Wrong usage: one line on stderr, status 2.  Help: status 0, names the source and where to report.
. "$TESTS/lib.sh"

for wrong in "" "nonsense" "record" "record -z true" "record -o" "help nonsense" "--nonsense"; do
	# shellcheck disable=SC2086 # words
	status 2 prov $wrong
	lines 1 err
	lines 0 out
done

for right in "--help" "help" "help record" "record --help" "summary --help" "help check"; do
	# shellcheck disable=SC2086 # words
	status 0 prov $right
	lines 0 err
	matches out "^usage: prov "
	matches out "^Example: prov "
	matches out "github.com/prov-recorder/prov$"
	matches out "github.com/prov-recorder/prov/issues$"
done
status 0 prov --help
matches out '^  record    run CMD and record it$'
! grep '|' out || fail "prov --help: arguments among what commands do"
status 0 prov --version
matches out "^prov [0-9]*\.[0-9]*\.[0-9]*$"

# Through links, as PATH often has it.
mkdir bin
ln -s "$ROOT/wrapper/prov" bin/one
ln -s one bin/two
status 3 bin/two record -q -o x.prov sh -c 'exit 3'
