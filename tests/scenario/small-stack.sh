# A program needs a page of stack more (ulimit -s) at the most with libprov than with any other preload, for
# which the dynamic linker takes a page itself, however short the list.
. "$TESTS/lib.sh"

setarch -R true 2>/dev/null || skip "address space randomization cannot be turned off here"
: >empty.c
gcc -shared -o empty.so empty.c || skip "no compiler here"
export PROV_OUT=$PWD/s.prov

# smallest PRELOAD: the least number of KiB that deeds in a shell get along with
smallest() {
	local size
	for ((size = 8; size <= 64; size += 4)); do
		rm -rf work s.prov
		mkdir work
		# shellcheck disable=SC2016
		setarch -R env -i PROV_OUT="$PROV_OUT" LD_PRELOAD="$1" sh -c 'ulimit -S -s "$1"; exec "$0" work' \
			"$ROOT/build/tests/helper/deeds" "$size" >out 2>&1
		[ $? -ge 128 ] || break
	done 2>/dev/null
	echo "$size"
}

empty=$(smallest "$PWD/empty.so")
prov=$(smallest "$ROOT/build/libprov.so")
echo "empty $empty, libprov $prov KiB"
[ "$prov" -le $((empty + 4)) ] || fail "libprov needs $prov KiB, an empty library $empty"
[ -s s.prov ] || fail "no recording"
