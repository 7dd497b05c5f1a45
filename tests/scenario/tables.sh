#!/bin/bash
# What prov says a process has open, and where it stands, is what the process finds in /proc: after every
# step of programs that share and change their tables at random (tests/helper/tables.c).
. "$TESTS/lib.sh"
need python3
need_own_root

for seed in 1 2 3; do
	mkdir "$seed" && cd "$seed" || exit
	complete=
	[ $seed = 3 ] && complete=--complete
	# shellcheck disable=SC2086 # an option or none
	prov record -q $complete --wait -o ../r.prov -f -- "$ROOT/build/tests/helper/tables" $seed 200 2>err || fail "seed $seed: status $?"
	cd .. || exit
	prov fds r.prov --json --path '*/mark/*' >told || fail "seed $seed: prov fds"
	"$TESTS/helper/same_tables" "$seed/real" told || fail "seed $seed"
done
