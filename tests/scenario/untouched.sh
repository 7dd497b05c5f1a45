# The command finds its descriptors, limits, environment, process group and arguments as without prov.
. "$TESTS/lib.sh"

cat >look <<'END'
ls -l /proc/self/fd | sed -n 's/.* \([0-9]* -> [^0-9]*\).*/\1/p' | grep -v '/proc/$'
ulimit -Sa; ulimit -Ha
umask
pwd
ps -o pgid= -p $$ | tr -d ' '
for a; do echo "<$a>"; done
END
exec 7<look
status 0 bash look '' 'a b' '*' -x
mv out bare
status 0 prov record -q bash look '' 'a b' '*' -x
diff bare out || fail "see above"
(
	ulimit -Sn 20 -Sf 100
	status 0 bash look
	mv out bare
	status 0 prov record -q bash look
	diff bare out || fail "under limits: see above"
) || exit

# No standard descriptors at all: nothing of ours takes their place.
bash -c 'exec 9>bare; exec ls /proc/self/fd >&9' <&- >&- 2>&-
prov record -o closed.prov bash -c 'exec 9>out; exec ls /proc/self/fd >&9' <&- >&- 2>&-
equal status 0 $?
cmp bare out || fail "descriptors: $(tr '\n' ' ' <bare), recorded: $(tr '\n' ' ' <out)"
[ -s closed.prov ] || fail "no recording"
