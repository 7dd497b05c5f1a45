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

# Dispositions and the signal mask are the command's own.
cat >mask <<'END'
grep -E '^Sig(Blk|Ign)' /proc/self/status
END
status 0 sh mask
mv out bare
status 0 prov record -q sh mask
cmp bare out || fail "mask or dispositions changed: $(cat out)"
trap '' INT USR1 CHLD
status 0 sh mask
mv out bare
status 0 prov record -q sh mask
cmp bare out || fail "ignored signals changed: $(cat bare out)"
