#!/bin/bash
# Hashing that takes long says how far it is, to a terminal, and leaves nothing there.
# slow
. "$TESTS/lib.sh"
need python3
export XDG_CACHE_HOME=$PWD/cache
truncate -s 400M a b c d

said() { # said OPTION...: to a terminal that is prov's stderr
	python3 - "$@" <<'END'
import os, pty, subprocess, sys
ours, theirs = pty.openpty()
p = subprocess.Popen(["prov", "record", "-f", *sys.argv[1:], "-o", "r.prov", "--", "head", "-qc1", "a", "b", "c", "d"],
                     stdout=subprocess.DEVNULL, stderr=theirs)
os.close(theirs)
text = b""
try:
    while part := os.read(ours, 4096):
        text += part
except OSError:
    pass
p.wait()
sys.stdout.buffer.write(text.replace(b"\r", b"\n").replace(b"\033[K", b"<erased>"))
END
}
said >out
matches out '^prov: hashed [1-9][0-9]* of [1-9][0-9]* files$'
matches out '^<erased>prov: [0-9]* ops, '
said >out # from the cache
! grep hashed out || fail "it took no time"
rm -r cache
said -q >out
! grep . out || fail "quiet"
