# What is left of a recording that was cut, or damaged in the middle, is read; what expands too far
# is not.
. "$TESTS/lib.sh"

env -i PATH="$PATH" prov record -q -o whole.prov -- python3 -SE -c '
import os
for i in range(24000):
    try: os.stat(f"/nowhere/{i * 7919 % 100003:x}/{i}")
    except OSError: pass
' || fail "cannot record"
status 0 prov check whole.prov

ops() {
	prov ops --json "$1" | grep -c '"op":'
}
all=$(ops whole.prov)
[ "$all" -gt 24000 ] || fail "$all ops"

# Cut at each eighth, and within the dictionary: 4, and no fewer ops; 5 where there is no dictionary.
size=$(stat -c %s whole.prov)
before=0
for eighth in 2 3 4 5 6 7; do
	head -c $((size * eighth / 8)) whole.prov >cut.prov
	status 4 prov check cut.prov
	matches out 'truncated'
	now=$(ops cut.prov)
	[ "$now" -ge "$before" ] || fail "$eighth eighths: $now ops, $before of less"
	[ "$now" -lt "$all" ] || fail "$eighth eighths: $now ops of $all"
	before=$now
done
[ "$before" -gt $((all / 3)) ] || fail "seven eighths: $before ops of $all"
head -c 5000 whole.prov >cut.prov
status 5 prov check cut.prov
matches err 'truncated'

# The last frame is missing as a whole.
python3 - <<'END'
data = open("whole.prov", "rb").read()
open("ended.prov", "wb").write(data[:data.rindex(b"\x28\xb5\x2f\xfd")])
# A byte of a frame in the middle, and the checksum at the end of one.
for name, at in (("inside", len(data) // 2), ("sum", data.index(b"\x28\xb5\x2f\xfd", len(data) // 2) - 1)):
    broken = bytearray(data)
    broken[at] ^= 0x55
    open(name + ".prov", "wb").write(broken)
END
status 4 prov check ended.prov
matches out 'missing at the end'
for name in inside sum; do
	status 4 prov check $name.prov
	matches out 'compressed data: '
	[ "$(wc -l <out)" -lt 10 ] || fail "$name: $(wc -l <out) lines of damages"
	now=$(ops $name.prov)
	[ "$now" -gt 1000 ] || fail "$name: $now ops"
	[ "$now" -le "$all" ] || fail "$name: $now ops of $all"
done

# No op is invented where the bytes end.
head -c $((size * 5 / 8)) whole.prov >cut.prov
for name in whole cut inside sum ended; do
	prov ops --json $name.prov >$name.ops || fail "ops of $name"
done
python3 - <<'END' || fail "see above"
import json
def ops(name):
    return {(o["pid"], o["tid"], o["op_no"], o["op"], o.get("path")) for o in map(json.loads, open(name + ".ops"))
            if not o.get("unfinished")}
whole = ops("whole")
for name in ("cut", "inside", "sum", "ended"):
    invented = ops(name) - whole
    assert not invented, (name, sorted(invented)[:3])
END

# What it expands to is bounded: by the header, by 2 GiB, and by what the environment says.
PROV_EXPAND_MAX=100K status 125 prov check whole.prov
lines 1 err
matches err 'expands to .* PROV_EXPAND_MAX=1G would do'
PROV_EXPAND_MAX=100K status 125 prov ps whole.prov
PROV_EXPAND_MAX=1G status 0 prov check whole.prov
PROV_EXPAND_MAX=much status 125 prov check whole.prov
matches err "wants a size, as 8G, not 'much'"
python3 - <<'END'
import struct
data = open("whole.prov", "rb").read()
next_at = 20 + 4 + 8 * 6 + 16 + 16 + 40 + 64 + 32 + 4 + 4 # struct prov_file
more = bytearray(data)
struct.pack_into("<Q", more, next_at, 64 << 30)
open("more.prov", "wb").write(more)
struct.pack_into("<Q", more, next_at, 200000)
open("less.prov", "wb").write(more)
raw = bytearray(data[:4096])
struct.pack_into("<I", raw, 12, 1)
h = 0xCBF29CE484222325
for byte in raw[:next_at - 4]:
    h = (h ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
struct.pack_into("<I", raw, next_at - 4, (h ^ h >> 32) & 0xFFFFFFFF)
struct.pack_into("<Q", raw, next_at, 64 << 30)
with open("sparse.prov", "wb") as f:
    f.write(raw)
    f.truncate(64 << 30)
END
# A sanitizer needs more addresses than that for itself.
limit=1000000
! grep -q __asan_init "$ROOT/build/prov-query" || limit=unlimited
for name in more sparse; do
	(ulimit -v $limit; status 125 prov check $name.prov) || fail "see above"
	matches err 'expands to 64.0 GiB, and 2.0 are allowed'
done
status 4 prov check less.prov
matches out 'more than the header tells of'
