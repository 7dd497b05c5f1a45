# Functions of libc that use files inside themselves: prov records what strace sees, path for path.
# slow
# timeout 180
. "$TESTS/truth/lib.sh"
material
functions=$ROOT/build/tests/helper/functions
for group in $("$functions"); do
	same -d material -n "$group" -- "$functions" "$group"
done
finish
