# prov seal: a recording by LD_PRELOAD alone tells of its files what one by prov record does; what cannot be
# sealed is left as it was, and why is said.
# timeout 120
# shellcheck disable=SC2016 # what the commands' shells expand
. "$TESTS/lib.sh"
need python3

bare() { # REC CMD...
	local rec=$1
	shift
	rm -f "$rec"
	LD_PRELOAD=$ROOT/build/libprov.so PROV_OUT=$PWD/$rec "$@" || fail "bare: $*"
}
before() { python3 -c 'import os, sys, time
while time.time_ns() < os.stat(sys.argv[1]).st_ctime_ns + 30000000: time.sleep(.01)' "$@"; }
# told REC: all that is told of files: contents, packages, real names
told() {
	prov files --hash --json "$1" | python3 -c '
import json, sys
for f in map(json.loads, sys.stdin):
    if "/.config/prov" not in f["path"] and "ld.so" not in f["path"] and "prov" not in f["path"].rsplit("/", 1)[1]:
        print(*(f.get(k) for k in ("path", "content", "sha256", "manager", "package", "version", "used_as")))'
}
held() { # held PATH WORD REC
	prov files --hash --json "$3" | grep -F "\"path\":\"$PWD/$1\"" >line
	grep -q "\"content\":\"$2\"" line || fail "$1 in $3 is not $2: $(cat line)"
}

# It is what prov record tells.
echo one >in
ln -s in link
mkdir d
ln -s d/../in way
before way
bare b.prov sh -c 'cat link way >made; python3 -c "import json"'
[ "$(prov sql b.prov 'SELECT count(*) FROM content')" = 0 ] || fail "contents of a bare recording"
chmod 640 b.prov
ln -s b.prov leads
inode=$(stat -L -c %i leads)
status 0 prov seal leads
matches err '^prov: leads: sealed: [0-9]* files, of these 0 changed or gone since; [0-9]* package.*; [0-9]* links$'
equal "mode" "640" "$(stat -c %a b.prov)"
[ -h leads ] || fail "the link was replaced"
[ "$(stat -L -c %i leads)" != "$inode" ] || fail "written in place"
status 0 prov check b.prov
rm made
prov record -q -o r.prov sh -c 'cat link way >made; python3 -c "import json"'
told b.prov >bare.told
told r.prov >record.told
matches bare.told "^$PWD/in known [0-9a-f]\{64\} .*'$PWD/link'"
diff record.told bare.told || fail "prov record >prov seal"
prov ops b.prov | grep -c . >n_ops
equal "operations" "$(prov check b.prov | sed 's/.*: \([0-9]*\) operations.*/\1/')" "$(cat n_ops)"

# Once more: nothing is done, and that is said.
cp b.prov kept
status 0 prov seal b.prov --hash all
matches err '^prov: b.prov: sealed before, 20.*(--hash=mine); that stays, nothing to do$'
cmp kept b.prov || fail "sealed twice"
status 0 prov seal --json b.prov
python3 -c '
import json
d = json.load(open("out"))
assert d["outcome"] == "sealed-before" and d["hash"] == "mine" and d["contents"]["known"] > 2 and d["links"], d' || fail "json"
status 0 prov seal r.prov
matches err 'r.prov: prov record did all this when the command had ended; nothing to do'
prov record -q -o h.prov --hash off cat in >/dev/null
status 0 prov seal h.prov
held in known h.prov

# The newest, whose name is told; options.
bare n.prov cat in
status 0 prov seal --hash=off --packages off
matches err '^prov: n.prov$'
equal "contents" 0 "$(prov sql n.prov 'SELECT count(*) FROM content')"
bare n.prov cat in
status 0 prov seal --hash=all --hash-limit 3 n.prov
held in large n.prov
bare n.prov cat in
status 0 prov seal --hash all n.prov
prov files --hash --json n.prov | grep '/libc.so.6"' | grep -q '"content":"known"' || fail "--hash all"
for wrong in --hash=some --hash-limit=x --packages=x --some; do
	status 2 prov seal $wrong n.prov
	lines 1 err
done
status 2 prov seal n.prov b.prov

# What was changed since is not taken for what was used; what the command did itself is its own.
make_c() {
	bare c.prov python3 -c '
import mmap, os
open("stream", "w").write(open("in").read() + open("gone").read())
with open("mapped", "w+b") as f:
    f.truncate(5)
    mmap.mmap(f.fileno(), 5)[:] = b"abcde"
os.chmod("in2", 0o600)
open("in2").read()'
}
echo gone >gone
cp in in2
before in2
make_c
status 0 prov seal c.prov
for file in in in2 gone stream mapped; do held $file known c.prov; done
make_c
before mapped
python3 -c 'import os, time
while time.time_ns() < os.stat("mapped").st_ctime_ns + 1100000000: time.sleep(.05)' # what ends with the process is its own
rm gone
for file in in in2 stream mapped; do echo later >$file; done
status 0 prov seal c.prov
matches err 'of these 5 changed or gone since'
held gone gone c.prov
for file in in in2 stream mapped; do held $file changed c.prov; done

# Refused, and left as it was.
left() { # STATUS WORDS REC
	cp "$3" kept
	status "$1" prov seal "$3"
	lines 1 err
	matches err "^prov: .*$2"
	[ ! -s out ] || fail "printed: $(cat out)"
	cmp kept "$3" || fail "$3 was changed"
}
bare d.prov cat in
python3 - <<'END' || fail "cannot damage"
import struct
b = bytearray(open("d.prov", "rb").read())
start = struct.unpack_from("<Q", b, 24)[0]
open("torn.prov", "wb").write(b[:start] + b"\x55" * 4096 + b[start:])
for name, host in ("foreign.prov", b"elsewhere"), ("same.prov", None):
    c = bytearray(b)
    at = c.index(open("/proc/sys/kernel/random/boot_id", "rb").read(36)) + 40
    if host:
        c[at:at + 64] = host.ljust(64, b"\0")
    h = 0xcbf29ce484222325
    for x in c[:at + 64 + 32 + 4]:
        h = (h ^ x) * 0x100000001b3 & (1 << 64) - 1
    struct.pack_into("<I", c, at + 100, (h ^ h >> 32) & 0xffffffff)
    open(name, "wb").write(c)
END
left 4 'damaged' torn.prov
left 3 "recorded on host 'elsewhere'" foreign.prov
status 0 prov seal --foreign foreign.prov
held in known foreign.prov
status 0 prov seal same.prov
cp d.prov compact.prov
status 0 prov seal --hash off --packages off compact.prov
truncate -s -100 compact.prov
gzip -k d.prov
left 5 'packed by gzip' d.prov.gz
left 1 'made by another prov' "$ROOT/tests/older/before-audit.prov"
(
	ulimit -f 16
	prov seal d.prov 2>full
	equal "status on a full disk" 125 $?
) || exit 1
matches full 'd.prov: cannot be .*: File too large; it is left as it was'
status 0 prov seal d.prov

# A series: its last part tells of all of it.  prov record does so itself, and of what earlier parts hold.
mkdir series
counted="$ROOT/build/tests/helper/counted count 20000"
before in
for hash in mine off; do
	rm -f series/*
	packages=${hash/mine/on}
	prov record -f -q -o series/s.prov --hash=$hash --packages="$packages" \
		--rotate 64K --log-limit 1M --log-wait sh -c "cat in >made; $counted; python3 -c 'import json'; cat link >>made"
	[ -e series/s.prov.part2 ] || fail "no series"
	last=$(printf '%s\n' series/s.prov.part* | sort -V | tail -n 1)
	status 0 prov check series
	[ $hash = off ] || told series | grep -v /count >series.told
done
matches series.told "^$PWD/in known "
matches series.told "^$PWD/made known "
[ "$(prov sql series/s.prov 'SELECT count(*) FROM content')" = 0 ] || fail "--hash=off"
left 1 'part of a series' series/s.prov.part2
cksum series/* | grep -v "$last\$" >others
status 0 prov seal series
matches err '^prov: series: sealed: [0-9]* files, of these 0 changed'
cksum series/* | grep -v "$last\$" | diff others - || fail "other parts were written"
status 0 prov check series/s.prov
told series/s.prov | grep -v /count >series.sealed
diff series.told series.sealed || fail "prov record --rotate >prov seal"
status 0 prov seal series/s.prov
matches err 'sealed before'
mv "$last" kept.last
status 4 prov seal series
status 4 prov seal series/s.prov

# A process that goes on; another one at it.
mkfifo go
LD_PRELOAD=$ROOT/build/libprov.so PROV_OUT=$PWD/live.prov sh -c 'read x <go' &
writer=$!
wait_for grep -q live.prov /proc/$writer/maps
status 1 prov seal live.prov
matches err "process $writer still writes to it"
mkdir other
LD_PRELOAD=$ROOT/build/libprov.so PROV_OUT=$PWD/other/live.prov cat in
cp other/live.prov other/kept
python3 - <<'END' # as if it had not ended in order
import struct
b = bytearray(open("other/live.prov", "rb").read())
at = b.index(open("/proc/sys/kernel/random/boot_id", "rb").read(36)) + 40 + 64 + 32 + 8
struct.pack_into("<Q", b, at + 16, 1)
open("other/live.prov", "wb").write(b)
END
status 0 prov seal other/live.prov # it is another file
echo >go
wait "$writer"
status 0 prov seal live.prov
bare l.prov cat in
exec 7<l.prov
python3 -c 'import fcntl; fcntl.flock(7, fcntl.LOCK_EX)'
left 1 'is being recorded, or sealed' l.prov
exec 7<&-
# One that was killed.
LD_PRELOAD=$ROOT/build/libprov.so PROV_OUT=$PWD/dead.prov sh -c 'cat in; kill -9 $$' || :
status 0 prov seal dead.prov
held in known dead.prov

no_leftovers
