# prov record --pin=random: two runs draw the same numbers and names, in each process and thread others,
# from all that gives any.  Without it, and with --vary, they differ as ever.
. "$TESTS/lib.sh"
pinned=$ROOT/build/tests/helper/pinned

# run OPTION COMMAND...: its output is left in out, that of the run before in once
run() {
	local option=$1
	shift
	rm -rf names
	[ ! -e out ] || mv out once
	status 0 prov record -q -f -o rec.prov ${option:+"$option"} "$@"
}

run --pin=random "$pinned" random
run --pin=random "$pinned" random
diff once out || fail "the second run says otherwise"
lines 15 out
# No number twice, and no process or thread like another.
grep -oE ' [0-9a-f]{16}' out | grep -v ' 0\{16\}' | sort | uniq -d >same
[ ! -s same ] || fail "numbers twice: $(cat same)"
prov summary rec.prov | grep -q '^pinned  random$' || fail "$(prov summary rec.prov)"

run '' "$pinned" random
run '' "$pinned" random
equal "not asked for: lines in common" 0 "$(grep -cxFf once out)"
run --vary=random "$pinned" random
equal "varied: lines in common" 0 "$(grep -cxFf once out)"

# Programs: their own generators are seeded by it.
# shellcheck disable=SC2016 # the shell's
programs='shuf -i 1-100 | xargs
	head -c 8 /dev/urandom | od -An -tx1
	od -An -tx1 -N6 </dev/urandom
	dd if=/dev/random bs=4 count=3 2>/dev/null | od -An -tx1
	python3 -c "import random, os, uuid; print(random.random(), os.urandom(3).hex(), uuid.uuid4(), set(\"abcdef\"))"
	perl -e "print rand, join q{,}, keys %{{map {\$_ => 1} 1 .. 9}}"'
# Names by mktemp come of the time and of an address, too.
# shellcheck disable=SC2016 # the shell's
programs=$programs'
	mktemp -u
	d=$(mktemp -d -p .) && echo "$d" && rmdir "$d"'
run --pin=random,clock,address sh -c "$programs"
run --pin=random,clock,address sh -c "$programs"
diff once out || fail "programs: the second run says otherwise"
lines 7 out
run '' sh -c "$programs"
equal "programs: lines in common" 0 "$(grep -cxFf once out)"

# It stays a device, and other files are not filled.
printf 12345678 >file
run --pin=random python3 -c '
import os, stat, random
fd = os.open("/dev/urandom", os.O_RDONLY)
assert stat.S_ISCHR(os.fstat(fd).st_mode)
assert os.pread(os.open("file", 0), 8, 0) == b"12345678"
assert open("file").read() == "12345678"
assert os.readv(fd, [bytearray(3), bytearray(9)]) == 12'
