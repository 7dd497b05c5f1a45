# prov record --complete: every system call is seen; what no libc function made is recorded too; and
# the program does not notice.
. "$TESTS/lib.sh"
trapped=$ROOT/build/tests/helper/trapped
prov record -q -f -o probe.prov --complete true
! prov check probe.prov | grep -q 'gap: incomplete' || skip "no system call user dispatch here"

# same CASE: bare and trapped; leaves case.prov
same() {
	local where
	for where in bare trapped; do
		rm -rf $where
		mkdir $where
		echo hello >$where/read.me
	done
	(cd bare && exec timeout -k 1 20 "$trapped" "$1" >../bare.out 2>&1)
	echo "status $?" >>bare.out
	(cd trapped && exec timeout -k 1 20 prov record -q -f --complete -o ../case.prov "$trapped" "$1" >../trapped.out 2>&1)
	echo "status $?" >>trapped.out
	diff bare.out trapped.out || fail "$1: < bare, > trapped"
}

# gaps CASE REASON...: those of the last recording, and no others
gaps() {
	local name=$1
	shift
	prov check case.prov | sed -n 's/^gap: \(.*\) (process [0-9]*)$/\1/p;s/^gap: \(seccomp\): .*/\1/p' | sort -u >gaps
	diff <(printf '%s\n' "$@" | grep .) gaps || fail "$name: gaps: < expected, > told"
}

# explained CASE: all of the last recording is
explained() {
	prov check --complete case.prov >calls
	! grep '^unexplained' calls || fail "$1: see above"
}

# used CASE PATH...: prov files tells of them
used() {
	local name=$1 path
	shift
	prov files --json case.prov >used.json
	for path; do
		grep -qF "trapped/$path\"" used.json || fail "$name: $path is not in prov files"
	done
}

same raw
gaps raw ''
used raw read.me missing made

# What it counted: the six that a wrapper knows were recorded, a number that nobody knows is left.
status 3 prov check --complete case.prov
matches out '^unexplained: 1 x system call 9999 at .*/trapped+0x'
matches out ' 7 decoded, 0 of no interest, 1 unexplained$'
prov check --json case.prov >check.json
for what in open:1 openat:1 read:1 close:1 mkdirat:1; do
	! grep -q "\"name\": \"${what%:*}\"" check.json || fail "${what%:*} is told as not announced"
done
status 0 prov summary case.prov
matches out 'system calls'
matches out ' unexplained'
matches out '1 x system call 9999'
prov record -q -f -o plain.prov true
status 3 prov check --complete plain.prov
matches err 'prov record --complete'

same raw-exec
gaps raw-exec ''
used raw-exec read.me
same raw-fork
gaps raw-fork ''
used raw-fork read.me missing made

same messages
gaps messages ''
used messages read.me missing made
prov ops --json case.prov >ops.json
! grep '"op":"write","call":"syscall"' ops.json || fail "messages: libc's writes are recorded twice"

for name in own-handler mask masks stacks threads children; do
	same $name
	gaps $name ''
	[ $name = stacks ] || [ $name = children ] || explained $name
done

same filter
gaps filter 'incomplete: seccomp' seccomp
same strict
gaps strict 'clock: seccomp' 'incomplete: seccomp'
same own-dispatch
gaps own-dispatch 'incomplete: system call user dispatch'
same old-calls
if grep -q '^getpid' bare.out; then
	gaps old-calls 'incomplete: 32-bit system calls'
else
	skip_part "no 32-bit system calls in this kernel"
fi
same traced
gaps traced 'incomplete: traced, as by a debugger'

# Without the launcher
rm -f bare.prov
echo hello >read.me
PROV_COMPLETE=1 PROV_OUT=bare.prov LD_PRELOAD=$ROOT/build/libprov.so "$trapped" raw >/dev/null
prov files bare.prov | grep -q read.me || fail "PROV_COMPLETE=1 without prov record: read.me is not in prov files"
