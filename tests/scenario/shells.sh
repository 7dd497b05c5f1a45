# system and popen leave nothing behind: no handler that a later pthread_exit runs into, and in the
# tree no process but the two shells, whatever they returned.
. "$TESTS/lib.sh"

status 15 prov record -q -o x.prov "$ROOT/build/tests/helper/shell_ends"
status 0 prov check x.prov
status 0 prov tree x.prov
lines 3 out
matches out 'sh -c exit 3 \[exit 3\]'
matches out 'sh -c exit 5 \[exit 5\]'
