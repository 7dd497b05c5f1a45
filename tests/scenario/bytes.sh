# A recording of make takes at most 48 bytes an op before compression, names, environments, digests, identities and
# packages included.
. "$TESTS/lib.sh"
need python3 make gcc
for i in 1 2 3 4 5 6 7 8; do
	printf '#include <stdio.h>\nint f%d(void);\nint f%d(void) { return puts("%d"); }\n' $i $i $i >f$i.c
done
printf 'all: f1.o f2.o f3.o f4.o f5.o f6.o f7.o f8.o\n%%.o: %%.c\n\tgcc -O2 -c $<\n' >Makefile

env -i PATH="$PATH" LC_ALL=C HOME="$PWD" prov record -q -o r.prov make -s -j2 || fail "make"
prov check r.prov >checked || fail "$(cat checked)"
python3 - "$(sed 's/.*: \([0-9]*\) operations.*/\1/' checked)" <<'END' || fail "too many"
import struct, sys
start, end = struct.unpack_from("<2Q", open("r.prov", "rb").read(64), 24)
ops = int(sys.argv[1])
print(f"{ops} ops of {(end - start) / ops:.1f} bytes")
sys.exit((end - start) / ops > 48)
END
