# prov graph: a build of 4000 files, some 350,000 edges, takes seconds of CPU at most, and comes out as a
# picture of a few nodes.
# slow
. "$TESTS/lib.sh"

"$ROOT/build/bench/make-recording" r.prov 700000 12000 >said || fail "no recording"
prov db r.prov -o r.sqlite || fail "no database"
rm r.prov
n_edges=$(prov sql r.sqlite 'SELECT count(*) FROM edge')
[ "$n_edges" -gt 300000 ] || fail "only $n_edges edges"
TIMEFORMAT=%U
seconds=$({ time prov graph r.sqlite --json >out 2>err; } 2>&1) || fail "graph: $(cat err)"
echo "$n_edges edges: $seconds s of CPU: $(head -n 1 err)"
awk -v s="$seconds" 'BEGIN { exit !(s < 5) }' || fail "too slow"
matches err 'step 6 (siblings)'
matches err '8000 processes merged into [0-9]*,'
matches out '"count": 39[0-9][0-9],$'
