# A program that was looked at once is known as long as it stays as it is: not looked into again, but at once when its
# bytes, its mode or its owner are others.
. "$TESTS/lib.sh"
need strace

cp "$(type -P true)" p
is_old() { [ $(($(date +%s) - $(stat -c %Z p))) -gt 1 ]; }
wait_for is_old

# The third byte from there says for which machine it is.
cat >steps <<'END'
./p; ./p; ./p
printf '\377' | dd of=p bs=1 seek=18 conv=notrunc status=none
./p
exit 0
END
strace -f -qq -e trace=openat,execve -o calls -E LD_PRELOAD="$ROOT/build/libprov.so" -E PROV_OUT=x.prov bash ./steps 2>err ||
	fail "$(cat err)"
equal "looks at ./p" 2 "$(grep -c 'openat(AT_FDCWD, "./p", O_RDONLY|O_NOCTTY' calls)"
prov ops x.prov >told
equal gaps 1 "$(grep -c ' gap ' told)"
matches told ' gap .*foreign-abi'
equal "programs that were recorded" 3 "$(grep -c ' start .*\./p' told)"

# Other ids than ours, from one run to the next.
[ "$(id -u)" = 0 ] || skip_part "needs root" || exit 0
cp "$(type -P true)" p
wait_for is_old
cat >steps <<'END'
./p; ./p
chown 1 p; chmod u+s p
./p
END
LD_PRELOAD="$ROOT/build/libprov.so" PROV_OUT=y.prov bash ./steps || fail "status $?"
prov ops y.prov >told
equal gaps 1 "$(grep -c ' gap ' told)"
matches told ' gap .*privileged'
