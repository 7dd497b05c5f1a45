# prov record --pin=identity,network,place: pids count from the same, the host has a name, there is no
# network, the working directory has a path of its own; the command ends, stops and is killed as ever.
. "$TESTS/lib.sh"
record() { prov record -q -f -o rec.prov "$@"; }

status 0 record --pin=identity sh -c 'uname -n; hostname 2>/dev/null || echo localhost; python3 -c "import socket
print(socket.gethostname())"'
equal names "localhost localhost localhost" "$(xargs <out)"
status 0 record --vary=identity uname -n
equal varied elsewhere "$(cat out)"
[ ! -s err ] || fail "$(cat err)"
if prov summary rec.prov | grep -q 'not pids'; then
	skip "no namespaces here"
fi

# shellcheck disable=SC2016 # the shell's
status 3 record --pin=identity sh -c 'echo $$; (exec sh -c "echo \$\$ \$PPID"); cat; exit 3' <<<input
cp out once
# shellcheck disable=SC2016
status 3 record --pin=identity sh -c 'echo $$; (exec sh -c "echo \$\$ \$PPID"); cat; exit 3' <<<input
diff once out || fail "other pids"
equal "what was said" "3 4 3 input" "$(sed 's/^4 .*/4 3/' out | xargs | sed 's/^[0-9]* [0-9]* [0-9]* /3 4 3 /')"
# shellcheck disable=SC2016
status 0 record --pin=identity sh -c 'test -d /proc/$$ && readlink /proc/self/exe && ls /proc | grep -c "^[0-9]"'
[ "$(tail -n 1 out)" -lt 10 ] || fail "processes of others are seen"
prov tree rec.prov >shown || fail "prov tree"
grep -q readlink shown || fail "$(cat shown)"

# The user is who it is, or, varied, another whose files are its own, with root's rights if it was root.
status 0 record --pin=identity id -u
equal user "$(id -u)" "$(cat out)"
: >mine
# shellcheck disable=SC2016
status 0 record --vary=identity sh -c 'id -u; id -g; stat -c "%u %g" mine
	: >made && chmod 600 made && rm made; cat /proc/sys/kernel/hostname'
if prov summary rec.prov | grep -q 'not the user'; then
	skip_part "no user namespaces here"
else
	other=$(id -u | sed 's/^1$/2/; t; s/.*/1/') group=$(id -g | sed 's/^1$/2/; t; s/.*/1/')
	equal "another user" "$other $group $other $group elsewhere" "$(xargs <out)"
	status 0 record --vary=identity.host sh -c 'id -u; uname -n'
	equal "another host alone" "$(id -u) elsewhere" "$(xargs <out)"
	status 0 record --vary=identity.user sh -c 'id -u; uname -n; cat /proc/sys/kernel/hostname'
	equal "another user alone" "$other localhost localhost" "$(xargs <out)"
	[ "$(id -u)" != 0 ] || {
		mkdir others && chown 5:5 others && chmod 700 others
		status 0 record --vary=identity sh -c 'echo x >others/file && chown 7 others/file && stat -c %u others/file others'
		equal "root's rights" "7 5" "$(xargs <out)"
	}
fi

# Ends by signals: from itself, from outside, with the launcher.
# shellcheck disable=SC2016
(record --pin=identity sh -c 'kill -TERM $$' 2>/dev/null)
equal "killed by itself" 143 $?
status 7 record --pin=identity sh -c 'trap "exit 7" USR1; kill -USR1 $$; sleep 60'
# shellcheck disable=SC2016
prov record -q -f -o rec.prov --pin=identity \
	sh -c 'trap "echo got; exit 7" USR1; : >ready; while :; do sleep 0.05; done' >out &
launcher=$!
wait_for test -e ready
kill -USR1 $launcher
wait $launcher
equal "signal from outside" "7 got" "$? $(cat out)"
rm ready
mkfifo end
gone() { ! (echo >&4) 2>/dev/null; }
prov record -q -f -o killed.prov --pin=identity sh -c '
	sed -n "s,.* \(/.*prov-.*\.raw\)$,\1,p" /proc/$$/maps | sort -u >log
	exec 3<end; : >ready; exec sleep 60' 2>/dev/null &
launcher=$!
exec 4>end
wait_for test -e ready
gone && fail "gone already"
kill -KILL $launcher
wait $launcher 2>/dev/null
wait_for gone
exec 4>&-
status 0 prov recover "$(cat log)"
prov tree killed.prov | grep -q 'sleep 60' || fail "not in what is left of it: sleep"
# It stops with the command, and goes on.
# shellcheck disable=SC2016
prov record -q -f -o rec.prov --pin=identity sh -c 'kill -STOP $$; echo on' >out &
launcher=$!
wait_for state_is $launcher T
kill -CONT $launcher
wait $launcher
equal "stopped and continued" "0 on" "$? $(cat out)"

# It has said how the command ended by the time that its own end is seen, however late that is looked for.
need strace
for _ in 1 2 3; do
	status 3 strace -qq -o trace -e trace=wait4 -e inject=wait4:delay_enter=50ms \
		"$(command -v prov)" record -q -f -o rec.prov --pin=identity sh -c 'exit 3'
done

# Nothing outside answers.
status 0 record --pin=network python3 -c '
import socket
try: socket.create_connection(("192.0.2.1", 9), 1); print("connected")
except OSError as e: print(e.errno)
s = socket.create_server(("127.0.0.1", 0))
socket.create_connection(s.getsockname()); print("loopback")'
equal network "101 loopback" "$(xargs <out)"

# The same place for two directories, which is the directory itself.
for below in /mnt /srv /media ''; do
	[ "$below" ] || { skip_part "no empty directory to see it in"; exit 0; }
	[ -d "$below" ] && [ -z "$(ls -A "$below")" ] && break
done
for dir in one another-place; do
	mkdir $dir
	cd $dir || exit
	# shellcheck disable=SC2016
	status 0 record --pin=place sh -c 'pwd; echo $PWD; pwd >made; realpath made'
	equal "in $dir" "$below/work $below/work $below/work/made" "$(xargs <out)"
	equal "made in $dir" "$below/work" "$(cat made)"
	[ -s rec.prov ] || fail "no recording in $dir"
	cd ..
done
status 0 record --vary=place pwd
equal "another place" "$below/another/and/longer/place" "$(cat out)"
