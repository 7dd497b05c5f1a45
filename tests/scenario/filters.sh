# Programs that filter, trap or trace system calls see none of the recorder's after they begin; what
# does not take effect changes nothing; a gap says where recording ended.
. "$TESTS/lib.sh"
need strace
strace -o trace true 2>/dev/null || skip "strace may not trace here"
filtered=$ROOT/build/tests/helper/filtered
ln -s /etc/hostname link

# calls HOW [VARIABLE=VALUE...]: each call and how often after close(-1000): of all processes under
# seccomp, before the first fork otherwise, for children are free of user dispatch
calls() {
	local how=$1
	shift
	strace -f -o trace env LC_ALL=C.UTF-8 "$@" "$filtered" "$how" >said || return
	[ "$how" = seccomp ] || sed -i '/flags=[A-Z_|]*SIGCHLD/,$d' trace
	sed '1,/close(-1000)/d' trace | sed -n 's/^[0-9]* *\([a-z0-9_]*\)(.*/\1/p' | sort | uniq -c
}

for how in seccomp dispatch; do
	calls $how >bare
	case $? in 77) continue ;; esac # not in this kernel
	mv said said.bare
	calls $how "LD_PRELOAD=$ROOT/build/libprov.so" "PROV_OUT=$PWD/$how.prov" >recorded || fail "$how: $(cat said)"
	diff said.bare said || fail "$how: < bare, > recorded"
	sed -i '/^ *1 futex$/d' bare recorded # of pthread_join: the thread may be quick
	diff bare recorded || fail "$how: < bare, > recorded: system calls after it began"
done

# gaps HOW STATUS [ARGUMENT...]: said the same, and what `prov check` says goes to ./verdict
gaps() {
	local how=$1 expected=$2 option
	shift 2
	LC_ALL=C.UTF-8 "$filtered" "$how" "$@" >bare 2>bare.err
	case $? in 77) return 1 ;; esac
	for option in '' --complete; do
		status 0 env LC_ALL=C.UTF-8 "$ROOT/wrapper/prov" record -q -f -o "$how.prov" $option "$filtered" "$how" "$@"
		diff bare out || fail "$how: < bare, > recorded $option"
		diff bare.err err || fail "$how: < bare, > recorded $option"
		prov check "$how.prov" >verdict.$option
		equal "$how: prov check $option" "$expected" "$?"
	done
	cp verdict. verdict
}

gaps none 0
prov files none.prov | sed 's,/tmp/[^ ]*,,' >files.none
gaps probe 0
prov files probe.prov | sed 's,/tmp/[^ ]*,,' >files.probe
diff files.none files.probe || fail "< without, > with the question for seccomp"
if gaps strict 3; then matches verdict '^gap: clock: seccomp'; fi
if gaps tsc 3; then matches verdict '^gap: clock: PR_SET_TSC'; fi
has_seccomp=
if gaps seccomp 3; then
	has_seccomp=1
	matches verdict '^gap: seccomp: .*true .*asked to run: true'
	prov files seccomp.prov >used
	# What libc may have looked for is not told as read, and what was read is.
	! grep -q 'nosuchdomain.*read' used || fail "told as read: $(cat used)"
	matches used '^/etc/hostname.*read'
fi
# Whoever is told of a program's calls is told of none of the recorder's.
for how in trap notify trace; do
	echo 77 >$how.status
	gaps $how 3 || continue
	echo 0 >$how.status
	matches bare '^told of '
	matches verdict '^gap: seccomp: .*true .*asked to run: true'
done
# A thread that is still being made is not left behind with calls that nobody takes (1 of 18 once).
for _ in $(seq 40); do
	status "$(cat notify.status)" prov record -q -f -o again.prov --complete "$filtered" notify
done
if gaps dispatch 3; then
	matches verdict '^gap: user-dispatch: .*true'
	# A forked child is free of it, and so is the program afterwards.
	prov tree dispatch.prov >shown
	matches shown 'cat /etc/hostname'
	! grep -q 'cat /etc/hostname.*not recorded' shown || fail "$(cat shown)"
fi
if gaps traced 3; then matches verdict '^gap: traced: .*true'; fi
if gaps vforked 3; then
	matches verdict '^gap: traced: .*sh -c :'
	prov tree vforked.prov >shown
	matches shown 'cat /etc/hostname'
	! grep -q 'cat /etc/hostname.*not recorded' shown || fail "$(cat shown)"
fi
dirs="/usr /lib /lib64 /bin /etc /proc /dev"
# shellcheck disable=SC2086
if gaps landlock 3 $dirs; then matches verdict '^gap: unreachable: .*true'; fi

# A tracer sees what it would have seen.
strace -f -o bare.trace sh -c 'cat link; :' >bare
status 0 prov record -q -f -o traced.prov strace -f -o trace sh -c 'cat link; :'
diff bare out || fail "< bare, > recorded"
equal "calls that strace saw" "$(sed -n 's/^[0-9]* *\([a-z0-9_]*\)(.*/\1/p' bare.trace | sort | uniq -c)" \
	"$(sed -n 's/^[0-9]* *\([a-z0-9_]*\)(.*/\1/p' trace | sort | uniq -c)"
prov check traced.prov >verdict
matches verdict '^gap: traced: .*sh '
no_leftovers

# The shells of system and popen that could not be recorded have ended when they were waited for.
[ $has_seccomp ] || exit 0
prov tree seccomp.prov >shown
# Newer releases of libc call it with -- before the command (op/process).
matches shown 'sh -c \(-- \)\?true (not recorded)'
matches shown 'sh -c \(-- \)\?exit 3 (not recorded) .exit 3.'
! grep 'still running' shown || fail "$(cat shown)"
