# What libc keeps for a thread between two calls (what dlerror has to tell, errno, positions, buffers, the
# state of floating point ...) is the program's: the recorder's own questions leave it as it is.
. "$TESTS/lib.sh"

kept=$ROOT/build/tests/helper/kept
export KEPT_VALUE=value
status 0 "$kept" "$PWD"
mv out bare
[ "$(wc -l <bare)" -ge 25 ] || fail "said too little: $(cat bare)"
for how in '' --complete; do
	# shellcheck disable=SC2086 # no option is none
	status 0 prov record -q -f $how -o kept.prov "$kept" "$PWD"
	diff bare out || fail "$how: < bare, > recorded"
done

# A failed dlopen in a shell, which prints what it was told.
bash -c 'enable -f /none-such.so x' 2>bare
equal 'status of bash' 1 $?
for how in '' --complete; do
	# shellcheck disable=SC2086
	status 1 prov record -q -f $how -o kept.prov bash -c 'enable -f /none-such.so x'
	diff bare err || fail "bash $how: < bare, > recorded"
done
