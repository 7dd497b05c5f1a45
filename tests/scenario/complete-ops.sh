# The op tests with every system call trapped: the same ops, and none twice.
# slow
# timeout 200
. "$TESTS/lib.sh"
need python3
prov record -q -f -o probe.prov --complete true
! prov check probe.prov | grep -q 'gap: incomplete' || skip "no system call user dispatch here"

export PROV_COMPLETE=1
for program in "$ROOT"/build/tests/op/*; do
	[ -x "$program" ] || continue
	name=${program##*/}
	mkdir "$name"
	(cd "$name" && exec "$TESTS/op/check" "$program") || fail "$name: see above"
done
