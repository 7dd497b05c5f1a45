# Under limits, in other places and as other users the program is unharmed, and what could not be
# recorded is told.
. "$TESTS/lib.sh"

limited=$ROOT/build/tests/helper/limited

# same NAME VERDICT COMMAND...: bare and recorded alike; prov check exits with one of VERDICT
same() {
	local name=$1 verdict=$2
	shift 2
	rm -f /tmp/limited.tmp
	{ "$@" >bare 2>bare.err; } 2>/dev/null
	local expected=$?
	rm -f /tmp/limited.tmp
	status $expected prov record -q -f -o "$name.prov" "$@"
	diff bare out || fail "$name: < bare, > recorded"
	diff bare.err err || fail "$name: < bare, > recorded"
	prov check "$name.prov" >verdict
	got=$?
	[[ " $verdict " == *" $got "* ]] || fail "$name: prov check: $got: $(cat verdict)"
}

same nofile 0 "$limited" nofile cat /etc/hostname
same as 0 "$limited" as cat /etc/hostname
same prlimit 0 "$limited" prlimit cat /etc/hostname
same as-outside 0 sh -c "ulimit -v 400000; exec $limited none cat /etc/hostname"
same fsize 0 "$limited" fsize cat /etc/hostname
same lock 0 "$limited" lock
same seccomp 0 "$limited" seccomp
for fds in '<&-' '>&-' '2>&-' '<&- >&-' '<&- >&- 2>&-'; do
	same closed 0 sh -c "exec ls /proc/self/fd $fds" || exit
	same closed-2 0 sh -c "exec cat /etc/hostname /etc/passwd $fds" || exit
done
prov files seccomp.prov --json >used
matches used '"/etc/passwd".*read'

# Nowhere to put the log of a bare run: the program runs all the same.
mkdir nowhere
for place in /proc/nonexistent.prov nowhere; do
	PROV_OUT=$place LD_PRELOAD=$ROOT/build/libprov.so cat /etc/hostname >out 2>err || fail "$place: status"
	cmp /etc/hostname out || fail "$place: output"
	[ ! -s err ] || fail "$place: $(cat err)"
done
(
	ulimit -Sf 0
	PROV_OUT=$PWD/unwritten.prov LD_PRELOAD=$ROOT/build/libprov.so cat /etc/hostname >/dev/null || fail "bare fsize"
	[ ! -e unwritten.prov ] || fail "made a log that it may not write"
) || exit

if [ "$(id -u)" = 0 ]; then
	# Another user finds libprov only where others may go.
	if setpriv --reuid=65534 --regid=65534 --clear-groups test -r "$ROOT/build/libprov.so"; then
		same setuid 0 "$limited" setuid cat /etc/hostname
	else
		same setuid 3 "$limited" setuid cat /etc/hostname
		matches verdict 'unreachable: .*/cat'
	fi
	mkdir -p jail/etc jail/bin
	cp /etc/passwd jail/etc
	cp "$limited" jail/bin/limited # a program that needs libc alone, whatever is installed
	mkdir -p jail/lib64 jail/lib/x86_64-linux-gnu jail/tmp
	cp /lib64/ld-linux-x86-64.so.2 jail/lib64
	cp /lib/x86_64-linux-gnu/libc.so.6 jail/lib/x86_64-linux-gnu
	same chroot 3 "$limited" chroot="$PWD/jail" /bin/limited none
	matches verdict 'unreachable: /bin/limited'
else
	skip_part "needs root: another user, another root directory"
fi
rm -f /tmp/limited.tmp
if [ "$(id -u)" = 0 ] && setpriv --reuid=65534 --regid=65534 --clear-groups test -r "$ROOT/build/libprov.so"; then
	# The log of a bare recording is its user's own: a child as another user cannot write it.
	(umask 077 && PROV_OUT=$PWD/own.prov LD_PRELOAD=$ROOT/build/libprov.so "$limited" setuid cat /etc/hostname) >out 2>err || fail "bare setuid: $?"
	matches out "$(cat /etc/hostname)"
	[ ! -s err ] || fail "bare setuid: $(cat err)"
	status 3 prov check own.prov
	matches out 'unreachable: .*cat'
fi
