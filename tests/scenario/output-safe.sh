# Where -o writes: a file is there whole or as it was, in a directory of others, too; devices, FIFOs and
# sockets are written into, never replaced.
. "$TESTS/lib.sh"

env -i PATH="$PATH" prov record -q -o r.prov -- sh -c 'echo a >in; cat in >out' || fail "cannot record"
export XDG_CACHE_HOME=$PWD/cache
prov graph r.prov >drawn 2>/dev/null || fail "cannot draw"
prov export dot r.prov >exported || fail "cannot export"

# to FILE: each command that has -o, to that
to() {
	status 0 timeout 30 prov graph r.prov --format dot -o "$1"
	status 0 timeout 30 prov export dot r.prov -o "$1"
	status 0 timeout 30 prov db r.prov -o "$1"
}

# A FIFO, which bash reads behind our back; what it gets is what a file gets.
mkfifo fifo
for command in 'graph --format dot' 'export dot' db; do
	# shellcheck disable=SC2086 # words
	timeout 30 prov $command r.prov -o fifo 2>/dev/null &
	cat fifo >read.out
	wait $! || fail "$command to a FIFO"
	[ -p fifo ] || fail "$command replaced the FIFO"
	case $command in
	graph*) cmp drawn read.out || fail "a graph through a FIFO" ;;
	export*) cmp exported read.out || fail "an export through a FIFO" ;;
	db) [ "$(head -c 15 read.out)" = 'SQLite format 3' ] || fail "a database through a FIFO" ;;
	esac
done
prov export dot r.prov -o >(cat >substituted) || fail "process substitution"
wait_for cmp -s exported substituted

# A socket.
python3 - <<'END' || fail "a socket"
import socket, subprocess, os
s = socket.socket(socket.AF_UNIX)
s.bind("socket")
s.listen()
p = subprocess.Popen(["prov", "export", "dot", "r.prov", "-o", "socket"])
c, _ = s.accept()
data = b""
while True:
    d = c.recv(65536)
    if not d:
        break
    data += d
assert p.wait() == 0 and data == open("exported", "rb").read(), p.returncode
assert os.path.exists("socket")
END

# Standard output by all its names, also behind what stands there already.
for name in - /dev/stdout /dev/fd/1 /proc/self/fd/1; do
	{ echo before; prov export dot r.prov -o $name; echo after; } >all || fail "$name"
	{ echo before; cat exported; echo after; } | cmp - all || fail "$name"
done
prov export dot r.prov -o /dev/fd/3 3>third || fail "/dev/fd/3"
cmp exported third || fail "/dev/fd/3"
# shellcheck disable=SC2094 # that is the point
prov export dot r.prov -o own >own || fail "the file on standard output"
cmp exported own || fail "the file on standard output"

# Devices: of our own making, for a prov that fails replaces them.
if [ "$(id -u)" = 0 ] && mknod null c 1 3 2>/dev/null && : 2>/dev/null >null; then
	to null
	[ -c null ] || fail "the device was replaced"
	ln -s null link
	to link
	[ -L link ] || fail "the link was replaced"
	[ -c null ] || fail "the device behind a link was replaced"
	mknod full c 1 7
	status 125 prov export dot r.prov -o full
	matches err 'No space left'
	[ -c full ] || fail "the full device was replaced"
fi

# Links are replaced, and what they lead to is left alone; so is what another put where our temporary
# file could be.
echo precious >victim
for name in out.dot out.sqlite; do
	ln -s victim $name
done
status 0 prov export dot r.prov -o out.dot
status 0 prov db r.prov -o out.sqlite
equal "behind the links" precious "$(cat victim)"
for name in out.dot out.sqlite; do
	[ ! -L $name ] || fail "a link is left: $name"
done
for command in 'export dot' 'graph --format dot' db; do
	# shellcheck disable=SC2016,SC2086 # as the attack of a guessed pid
	sh -c 'for e in new tmp; do ln -sf victim "hit.dot.$$.$e"; done; exec prov '"$command"' r.prov -o hit.dot' 2>/dev/null
	equal "behind the guessed name" precious "$(cat victim)"
	[ -s hit.dot ] || fail "$command wrote nothing"
	[ ! -L hit.dot ] || fail "$command left a link"
	rm hit.dot*
done

# Whatever goes wrong, the file is as it was and nothing is left behind.
left() {
	local hidden
	hidden=$(find . -name '.prov-*' -o -name '*.new')
	[ -z "$hidden" ] || fail "$1: left behind: $hidden"
}
for command in 'export dot' 'graph --format dot' db; do
	echo before >kept
	# shellcheck disable=SC2086 # words
	(ulimit -f 1; status 125 prov $command r.prov -o kept) || fail "see above"
	equal "$command without room" before "$(cat kept)"
	left "$command without room"
	mkdir -p dir
	# shellcheck disable=SC2086 # words
	status 125 prov $command r.prov -o dir
	matches err 'Is a directory'
	# shellcheck disable=SC2086 # words
	status 125 prov $command r.prov -o dir/none/x
	# shellcheck disable=SC2086 # words
	status 125 prov $command r.prov -o ""
	left "$command"
done

# Killed while dot works: the temporary file goes.
mkdir bin
cat >bin/dot <<'END'
#!/bin/sh
cat >/dev/null
: >dot.runs
while [ -e dot.runs ]; do read -r line <gate || :; done
END
chmod +x bin/dot
mkfifo gate
PATH=$PWD/bin:$PATH prov graph r.prov -o kept.svg 2>/dev/null &
drawer=$!
wait_for test -e dot.runs
[ -n "$(find . -maxdepth 1 -name '.prov-*')" ] || fail "no temporary file while it is written"
kill -TERM $drawer
wait $drawer
equal "the status of the killed" 143 $?
rm dot.runs
echo >gate
left "killed"
[ ! -e kept.svg ] || fail "half a picture"
