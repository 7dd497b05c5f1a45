# Every kind of lock, and of waiting: what prov says of the order of their steps is what the programs
# themselves know of it (tests/helper/sync_steps.h), on one processor and on all, thinned and in full.
#
# SYNC_RUNS=200 plays each so many times instead of 10.
# slow
# timeout 3600
. "$TESTS/lib.sh"
need python3 taskset

runs=${SYNC_RUNS:-10}
cpu=$(taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/')
mkdir steps

# play PROGRAM SEED HOW COMMAND...: five times each; prov db is slow where a process has many children
play() {
	local program=$1 seed=$2 how=$3
	shift 3
	PROV_SYNC=$how prov record -q -f -o r.prov -- "$@" "$ROOT/build/tests/helper/$program" steps 5 "$seed" \
		>said 2>err || fail "$program, seed $seed, $how: status $?: $(cat err)"
	status 0 prov check r.prov
	python3 -B "$TESTS/helper/sync_order.py" said r.prov >verdict ||
		fail "$program, seed $seed, $how ($*): $(cat verdict)"
	tail -n 1 verdict
}

programs=(sync_locks sync_waits sync_sems sync_slots)
for program in "${programs[@]}"; do
	for seed in $(seq 5 10 "$runs"); do
		play "$program" "$seed" thin env
		play "$program" $((seed + 1000)) thin taskset -c "$cpu"
	done
	play "$program" 2000 full env
done
