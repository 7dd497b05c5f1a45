# A command that stops takes prov record with it, and each wakes the other.
. "$TESTS/lib.sh"

mkfifo gate
start() {
	rm -f pid
	# shellcheck disable=SC2016 # the command's own $$
	prov record -q -f -o x.prov sh -c 'echo $$ >pid.new; mv pid.new pid; read line <gate; exit 5' &
	launcher=$!
	wait_for test -s pid
	command=$(cat pid)
}

# Stopped by the keyboard's signal, continued as a shell does it: through the process it waits for.
start
kill -TSTP "$command"
wait_for state_is $launcher T
state_is "$command" T || fail "the command runs"
kill -CONT $launcher
wait_for state_is "$command" S
wait_for state_is $launcher S
echo >gate
wait $launcher
equal status 5 $?

# Continued behind our back.
start
kill -STOP "$command"
wait_for state_is $launcher T
kill -CONT "$command"
wait_for state_is $launcher S
echo >gate
wait $launcher
equal status 5 $?

# Killed while stopped.
start
kill -TSTP "$command"
wait_for state_is $launcher T
kill -KILL "$command"
wait $launcher
equal status 137 $?
