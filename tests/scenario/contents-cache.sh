#!/bin/bash
# What was hashed once and has not been changed is not read again: the user's cache knows its digest.
. "$TESTS/lib.sh"
need python3 strace sha256sum
export XDG_CACHE_HOME=$PWD/cache

# reads REC: how often prov's own processes open in or out to read them, while they record a copy of it
reads() {
	strace -f -qq -e trace=open,openat -o trace "$(command -v prov)" record -q -f -o "$1" -- cp in out || fail "record"
	# To read, a file is opened once more by the descriptor that it was looked at by.
	grep -c '"/proc/self/fd/[0-9]*", O_RDONLY' trace
}
digest_of() { # digest_of REC NAME
	prov files --hash --json --path "*/$2" "$1" | python3 -c 'import json, sys
f = json.loads(sys.stdin.readline())
print(f["content"], f["sha256"])'
}
is_old() { python3 -c 'import os, sys, time
while time.time_ns() < os.stat(sys.argv[1]).st_ctime_ns + 50000000: time.sleep(.01)' "$1"; }

echo one >in
is_old in
equal "first" 2 "$(reads a.prov)"
equal "again: only what is written anew" 1 "$(reads b.prov)"
for rec in a.prov b.prov; do
	equal "$rec: in" "known $(sha256sum <in | cut -d' ' -f1)" "$(digest_of "$rec" in)"
done
equal "its mode" 600 "$(stat -c %a cache/prov/digests)"

# The same bytes written again, with the times of before: the ctime tells.
cp -p in kept
echo two >in
touch -r kept in
is_old in
equal "changed" 2 "$(reads c.prov)"
equal "changed" "known $(sha256sum <in | cut -d' ' -f1)" "$(digest_of c.prov in)"
equal "again" 1 "$(reads d.prov)"

# Entries that are damaged, and a cache that others can write to, say nothing.
python3 -c '
data = bytearray(open("cache/prov/digests", "rb").read())
for i in range(0, len(data), 80):
    data[i + 40] ^= 1
open("cache/prov/digests", "wb").write(data)'
equal "damaged" 2 "$(reads e.prov)"
equal "damaged" "$(digest_of c.prov in)" "$(digest_of e.prov in)"
chmod 620 cache/prov/digests
equal "of others" 2 "$(reads f.prov)"
rm -r cache
ln -s /dev/zero cache
equal "no place for it" 2 "$(reads g.prov)"
rm cache

# Several at once.
mkdir many
for i in $(seq 60); do echo "$i" >"many/$i"; done
is_old many/60
for i in 1 2 3 4; do
	prov record -q -f -o "m$i.prov" -- sh -c 'cat many/* >/dev/null' &
done
wait
prov record -q -f -o m5.prov -- sh -c 'cat many/* >/dev/null'
(cd many && sha256sum -- *) | sed 's| \*\? *| |' | sort >want
for i in 1 2 3 4 5; do
	prov inputs --hash --path '*/many/*' "m$i.prov" | sed 's|  .*/| |' | sort >got
	cmp want got || fail "m$i.prov: $(diff want got)"
done
[ "$(stat -c %s cache/prov/digests)" -le $((16384 * 4 * 80)) ] || fail "too long"
