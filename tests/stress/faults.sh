# The n-th system call that the recorder itself makes fails, for n = 1, 2, 3 ... until a run meets no
# failure; then all from the n-th on fail; and the same with other errors.  The program does what it
# does unrecorded, and whatever became of the recording can be read.
#
# TRANSPARENCY=full takes every n; else every fifth, from a random one on.
# slow
# timeout 900
# shellcheck disable=SC2016
. "$TESTS/lib.sh"

# An installation whose recorder fails on demand.
mkdir -p installed/bin installed/lib/prov
cp "$ROOT/wrapper/prov" installed/bin
cp "$ROOT/build/prov-record" "$ROOT/build/prov-query" installed/lib/prov
cp "$ROOT/build/tests/libprov-faults.so" installed/lib/prov/libprov.so

step=5
[ "${TRANSPARENCY-}" != full ] || step=1
export PROV_FAULTS_LOG=$PWD/faults

# run RESULT COMMAND...: in a fresh directory at the same path; its output, status and files
run() {
	local result=$1
	shift
	rm -rf work
	mkdir work
	"$@" >"$result" 2>"$result.err" </dev/null
	echo "status $?" >>"$result"
	{
		cat "$result.err"
		find work -printf '%P %m %y %l\n' | sort
		find work -type f -exec cat {} +
	} >>"$result"
}

record() {
	installed/bin/prov record -q -f -o r.prov "$@"
}

preload() {
	LD_PRELOAD=$PWD/installed/lib/prov/libprov.so PROV_OUT=$PWD/r.prov "$@"
}

# one HOW COMMAND...: fails if no call of the recorder did
one() {
	local how=$1 got
	export PROV_FAULTS=$fault
	shift
	rm -f faults r.prov
	run recorded "$how" "$@"
	diff bare recorded || fail "PROV_FAULTS=$fault, $how: $*: < bare, > recorded"
	if [ -e r.prov ]; then
		prov check r.prov >verdict 2>&1
		got=$?
		[ $got -lt 6 ] || fail "PROV_FAULTS=$fault, $how: $*: prov check: $got: $(cat verdict)"
	fi
	[ -s faults ]
}

# unhurt HOW COMMAND...
unhurt() {
	local how=$1 form n fault total=0
	shift
	export PROV_FAULTS=''
	run bare "$@"
	for form in '' + / /+; do
		for ((n = 1 + RANDOM % step; ; n += step)); do
			fault=$n$form
			one "$how" "$@" || break
			total=$((total + 1))
		done
	done
	echo "$how: $total runs with failures: $*"
}

shell='cd work; for i in 1 2; do (echo $i >f$i; exit $i) | cat; done; x=$(cat f1); echo $x; exit 5'
unhurt preload "$ROOT/build/tests/helper/deeds" work
unhurt preload bash -c "$shell"
unhurt record bash -c "$shell"
if has python3; then
	unhurt preload python3 -c 'import os, subprocess, sys, threading
t = threading.Thread(target=lambda: open("work/t", "w").write("x"))
t.start(), t.join()
print(subprocess.run(["cat", "work/t"], stdout=subprocess.PIPE).stdout, os.system("exit 3"))
sys.exit(4)'
fi
