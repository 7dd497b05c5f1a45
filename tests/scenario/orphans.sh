# What outlives the command: reaped if it ends, waited for with --wait, named if it still runs.
. "$TESTS/lib.sh"

mkfifo gate
# shellcheck disable=SC2016 # the command's own variables
orphan='(sh -c "echo \$\$ >pid; read line <gate; exit 3" &) ; while ! [ -s pid ]; do :; done'

# Without --wait prov record does not wait.
status 0 prov record -o x.prov sh -c "$orphan"
pid=$(cat pid)
state_is "$pid" S R || fail "the orphan did not survive"
echo >gate
is_over() { state_is "$pid" Z || [ ! -d "/proc/$pid" ]; } # whether init reaps is not our business
wait_for is_over

# With --wait it does, and leaves no zombie meanwhile.
rm pid
prov record -q --wait -o y.prov sh -c "$orphan" &
launcher=$!
wait_for test -s pid
pid=$(cat pid)
adopted() { [ "$(sed 's/.*) . \([0-9]*\).*/\1/' "/proc/$pid/stat")" = $launcher ]; }
wait_for adopted
state_is $launcher S R || fail "the launcher did not wait"
echo >gate
wait $launcher
equal status 0 $?
[ ! -d "/proc/$pid" ] || fail "the orphan is still there"

# Still running, and named, though a thread other than the first is its parent.
cat >threads.py <<'END'
import subprocess, threading
def start():
    child = subprocess.Popen(["sh", "-c", "echo $$ >child; read line <gate; : of a thread"])
    child.wait()
threading.Thread(target=start).start()
END
if has python3; then
	# shellcheck disable=SC2016 # the command's own variables
	status 0 prov record -q -o t.prov sh -c 'python3 threads.py & while ! [ -s child ]; do :; done'
	echo >gate
	status 3 prov check t.prov
	matches out 'gap: running: .*line <gate; : of a thread'
fi
