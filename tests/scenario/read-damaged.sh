#!/bin/bash
# What is no recording, or no longer a whole one: the status of docs and manual, and one clear line.
. "$TESTS/lib.sh"

# refuses STATUS WORD FILE: so does every command that reads
refuses() {
	local command
	for command in summary ops tree files inputs outputs check; do
		status "$1" prov "$command" "$3"
		[ ! -s out ] || fail "$command of $3 printed $(head -n 1 out)"
		lines 1 err
		matches err "^prov: .*$3.*$2"
	done
}

echo hello >text
: >empty
mkdir directory
refuses 5 'not a recording' text
refuses 5 'empty' empty
refuses 5 'not a regular file' directory
refuses 2 'No such file' missing
status 2 prov check
matches err 'no recording here'

env -i PATH="$PATH" prov record -q -o good.prov -- sh -c 'cat text >copy; exit 0' || fail "cannot record"
status 0 prov check good.prov
matches out '^complete: '

head -c 3000 good.prov >short
refuses 5 truncated short

python3 - <<'EOF'
import random
data = open("good.prov", "rb").read()
for name, at in (("magic", 3), ("newer", 8), ("flipped", 60)):
    broken = bytearray(data)
    broken[at] ^= 4 if at == 8 else 0x40
    open(name, "wb").write(broken)
# Seeds are fixed: a failure can be seen again.
random.seed(1)
for i in range(40):
    broken = bytearray(data)
    for _ in range(1 + i % 4):
        broken[random.randrange(len(broken))] ^= 1 << random.randrange(8)
    open(f"random.{i}", "wb").write(broken)
for i in range(1, 8):
    open(f"cut.{i}", "wb").write(data[:len(data) * i // 8])
EOF
refuses 5 'not a recording' magic
refuses 5 'newer prov' newer
refuses 5 damaged flipped
for file in random.* cut.*; do
	prov check "$file" >out 2>err
	got=$?
	[ $got -le 5 ] || fail "check of $file: status $got: $(cat err)"
	prov ops --json "$file" >out 2>err
	got=$?
	[ $got = 0 ] || [ $got = 5 ] || fail "ops of $file: status $got: $(cat err)"
done
refuses 5 'compressed data: truncated' cut.4

# A raw recording loses its end only.
env LD_PRELOAD="$ROOT/build/libprov.so" PROV_OUT="$PWD/raw.prov" ls / >/dev/null
head -c -100 raw.prov >torn
status 4 prov check torn
matches out truncated
matches out '^torn: '
