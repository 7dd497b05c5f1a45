#!/bin/bash
# What a directory listed is told as a digest of the names as they were given, and of the names in any order,
# by whatever they were read.
# timeout 120
. "$TESTS/lib.sh"
need python3 perl
mkdir d
touch d/{b,a,c} d/with\ blank

# listing NAME CMD...: entries, order and set of what CMD got from d
listing() {
	local name=$1
	shift
	prov record -q -f -o "$name.prov" -- "$@" >/dev/null
	prov ops "$name.prov" --json --path "$PWD/d" | python3 -c '
import json, sys
ops = [o for o in map(json.loads, sys.stdin) if o["op"] == "listing"]
step, n, order, total = 0x9fb21c651e98df25, 0, 0, 0
for o in ops:
    order = (order * pow(step, o["entries"], 1 << 64) + o["order"]) % (1 << 64)
    n, total = n + o["entries"], (total + o["set"]) % (1 << 64)
print(n, order, total)' >"$name" || fail "$name"
}

python='import os; print(os.listdir("d"))'
listing readdir python3 -c "$python"
matches readdir '^6 '
listing shell bash -c 'echo d/*'
equal "by bash" "$(cat readdir)" "$(cat shell)"
listing perl perl -e 'opendir(D, "d"); @all = readdir D'
equal "by perl" "$(cat readdir)" "$(cat perl)"
# In two ops: something was written meanwhile.
# shellcheck disable=SC2016 # perl has these variables
listing parts perl -e '$| = 1; opendir(D, "d"); for (1 .. 3) { $x = readdir D; } print "x"; @all = readdir D'
equal "in parts" "$(cat readdir)" "$(cat parts)"
[ "$(prov ops parts.prov | grep -c ' listing ')" -gt "$(prov ops perl.prov | grep -c ' listing ')" ] || fail "one part"
listing block python3 -c '
import ctypes, os, platform
buf = ctypes.create_string_buffer(65536)
os.chdir("d")
fd = os.open(".", os.O_RDONLY)
assert ctypes.CDLL(None).syscall(217 if platform.machine() == "x86_64" else 61, fd, buf, 65536) > 0'
equal "getdents64" "$(cat readdir)" "$(cat block)"
listing sorted python3 -c '
import ctypes
libc = ctypes.CDLL(None)
assert libc.scandir(b"d", ctypes.byref(ctypes.c_void_p()), None, libc.alphasort) == 6'
equal "scandir: the set" "$(cut -d' ' -f1,3 readdir)" "$(cut -d' ' -f1,3 sorted)"

# Another set; the same set again in a directory of its own.
touch d/new
listing more python3 -c "$python"
[ "$(cut -d' ' -f3 more)" != "$(cut -d' ' -f3 readdir)" ] || fail "a new name is not seen"
mv d d2
mkdir d
touch d/{c,a,b} d/with\ blank
listing again python3 -c "$python"
equal "the set" "$(cut -d' ' -f1,3 readdir)" "$(cut -d' ' -f1,3 again)"

# Walks: libc reads the directories itself, and so do prov's readers know what it found; also readdir_r and glob.
cat >walk.py <<'END'
import ctypes, os, sys
libc = ctypes.CDLL(None)
def met(*args):
    return 0
def walk(name, *flags):
    f = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int, *[ctypes.c_void_p] * len(flags))(met)
    assert getattr(libc, name)(b"d", f, 9, *flags) == 0
def fts(options):
    libc.fts_open.restype = libc.fts_read.restype = ctypes.c_void_p
    t = ctypes.c_void_p(libc.fts_open((ctypes.c_char_p * 2)(b"d", None), options, None))
    while libc.fts_read(t):
        pass
    libc.fts_close(t)
def readdir_r():
    libc.opendir.restype = ctypes.c_void_p
    d, e, r = ctypes.c_void_p(libc.opendir(b"d")), ctypes.create_string_buffer(300), ctypes.c_void_p(1)
    while libc.readdir_r(d, e, ctypes.byref(r)) == 0 and r.value:
        pass
    libc.closedir(d)
def glob():
    assert libc.glob(b"d/*", 0, None, ctypes.create_string_buffer(200)) == 0
eval(sys.argv[1])
open("made", "w").write("x")
END
real=$(python3 -c "import sys; print(sys.executable)")
mkdir d/sub
ways=('walk("ftw")' 'walk("nftw", 5)' 'walk("nftw", 15)' 'fts(16)' 'readdir_r()' 'glob()')
for way in "${ways[@]}"; do
	touch d/sub/{x,y} d/a
	rm -f d/sub/z d/more
	prov record -q -f --packages off -o a.prov "$real" -IBS walk.py "$way" || fail "$way"
	prov sql a.prov "SELECT entries FROM listing JOIN object ON object_id = object JOIN string ON path = string_id
		WHERE bytes = CAST('$PWD/d' AS BLOB)" >entries
	[[ $(cat entries) =~ ^(5|7)$ ]] || fail "$way: $(cat entries)"
	touch d/b d/c # other times
	prov record -q -f --packages off -o b.prov "$real" -IBS walk.py "$way"
	prov diff a.prov b.prov >out || fail "$way: $(cat out)"
	touch d/more
	prov record -q -f --packages off -o b.prov "$real" -IBS walk.py "$way"
	status 1 prov diff a.prov b.prov --json
	head -1 out | grep -q "\"kind\":\"listing\",\"path\":\"$PWD/d\"" || fail "$way: $(cat out)"
	[[ $way = glob* || $way = readdir_r* ]] && continue
	rm d/more d/sub/y
	touch d/sub/z
	prov record -q -f --packages off -o b.prov "$real" -IBS walk.py "$way"
	status 1 prov diff a.prov b.prov --json
	head -1 out | grep -q "\"kind\":\"listing\",\"path\":\"$PWD/d/sub\"" || fail "$way, below: $(cat out)"
done
