#!/bin/bash
# As scenario/tables, with many seeds.
# slow
# timeout 600
. "$TESTS/lib.sh"
need python3
need_own_root

for seed in $(seq 1000 1024); do
	mkdir "$seed" && cd "$seed" || exit
	prov record -q --wait -o ../r.prov -f -- "$ROOT/build/tests/helper/tables" "$seed" 600 2>err || fail "seed $seed: status $?"
	cd .. || exit
	prov fds r.prov --json --path '*/mark/*' >told || fail "seed $seed: prov fds"
	"$TESTS/helper/same_tables" "$seed/real" told >said || fail "seed $seed: $(cat said)"
	rm -rf "$seed"
done
