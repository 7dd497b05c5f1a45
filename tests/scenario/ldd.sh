# A program that is only asked for its libraries does not name libprov.so; that is a gap.
. "$TESTS/lib.sh"
list='LD_TRACE_LOADED_OBJECTS=1 cat | sed "s/ (0x.*//"'
sh -c "$list" >bare
prov record -q -o r.prov sh -c "$list" >recorded || fail "status $?"
cmp bare recorded || fail "$(cat recorded)"
status 3 prov check r.prov
matches out 'not-loaded'
