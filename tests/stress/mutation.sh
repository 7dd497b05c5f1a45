# What an output does not come from, by the graph, may change: the output stays the same.  Ten real commands.
# slow
# timeout 180
. "$TESTS/lib.sh"
need python3

python3 -B "$TESTS/stress/mutation.py" || fail "see above"
