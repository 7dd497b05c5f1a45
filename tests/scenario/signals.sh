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

# Dispositions and the signal mask are the command's own.  (No shell in between: it would reset them.)
# mask COMMAND...: what a program started by it finds
mask() { "$@" grep -E '^Sig(Blk|Ign)' /proc/self/status; }
for given in --default-signal --ignore-signal=INT,USR1,CHLD --block-signal=TERM,USR2; do
	env $given true 2>/dev/null || skip "this env has no $given"
	mask env $given >bare
	mask env $given "$ROOT/build/prov-record" -q -o mask.prov -f >out
	cmp bare out || fail "$given: $(cat bare out)"
done
