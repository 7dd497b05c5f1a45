# Signals sent to prov record reach the command; those of the terminal reach it by themselves.
. "$TESTS/lib.sh"

cat >catcher <<'END'
trap 'echo TERM >>got' TERM
trap 'echo HUP >>got' HUP
trap 'echo USR1 >>got' USR1
trap 'echo USR2 >>got; exit 9' USR2
echo $$ >pid
while :; do read -rt 0.05 <> <(:); done
END
prov record -o x.prov bash ./catcher 2>err &
launcher=$!
wait_for test -s pid
got() { [ "$(tail -n 1 got)" = "$1" ]; }
for signal in TERM HUP USR1 USR2; do
	kill -$signal $launcher
	wait_for got $signal
done
wait $launcher
equal status 9 $?
equal signals "TERM HUP USR1 USR2 " "$(tr '\n' ' ' <got)"
[ -s x.prov ] || fail "no recording"

# What the whole group gets reaches the command by itself: the launcher neither dies of it nor passes it on.
for signal in HUP INT QUIT ILL TRAP ABRT BUS FPE USR1 SEGV USR2 PIPE ALRM TERM SYS RTMIN; do
	rm -f x.prov
	status 7 setsid -w prov record -q -o x.prov bash -c "trap '' $signal; kill -$signal 0; exit 7"
	[ -s x.prov ] || fail "SIG$signal to the group: no recording"
done
# The launcher takes the lower number first; what it passes on after that of the group tells that it passed that by.
cat >once <<'END'
trap 'echo USR1 >>got' USR1
trap 'exit 3' TERM
kill -USR1 0
kill -TERM $PPID
while :; do read -rt 0.05 <> <(:); done
END
rm got
status 3 setsid -w prov record -q -f -o x.prov bash ./once
equal "signals to the group" USR1 "$(cat got)"
# A command in a group of its own has only us to tell it what ours gets.
cat >apart <<'END'
setpgrp(0, 0);
$SIG{USR1} = sub { exit 5 };
kill USR1 => -getpgrp(getppid());
select(undef, undef, undef, 0.05) while 1;
END
need perl
status 5 setsid -w prov record -q -f -o x.prov perl ./apart

# Dispositions and the signal mask are the command's own.  (No shell in between: it would reset them.)
# mask COMMAND...: what a program started by it finds
mask() { "$@" grep -E '^Sig(Blk|Ign)' /proc/self/status; }
for given in --default-signal --ignore-signal=INT,USR1,CHLD --block-signal=TERM,USR2; do
	env $given true 2>/dev/null || skip "this env has no $given"
	mask env $given >bare
	mask env $given "$ROOT/build/prov-record" -q -o mask.prov -f >out
	cmp bare out || fail "$given: $(cat bare out)"
done
