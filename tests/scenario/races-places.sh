# prov races knows where in a file pwrite wrote: parts that do not overlap are in no race.
. "$TESTS/lib.sh"
need python3

cat >writers.py <<'F'
import os
import sys

for what in sys.argv[1:]:
    if os.fork() == 0:
        how, first, last = what.split(':')
        fd = os.open('file', os.O_RDWR | os.O_CREAT | (os.O_APPEND if how == 'append' else 0))
        for at in range(int(first), int(last)):
            if how == 'read':
                os.pread(fd, 1, at)
            elif how == 'write':
                os.write(fd, b'x')
            else:
                os.pwrite(fd, b'x', at)
        os._exit(0)
for what in sys.argv[1:]:
    os.wait()
F

# races N WHAT...: so many pairs of processes, each of which does WHAT
races() {
	local expected=$1
	shift
	prov record -q -f -o r.prov python3 writers.py "$@" || fail "record: $*"
	prov races r.prov --json >races.json
	equal "races of $*" "$expected" "$(wc -l <races.json)"
}

dd if=/dev/zero of=file bs=64 count=1 status=none
races 0 pwrite:0:8 pwrite:8:16 pwrite:16:24 read:24:32 read:30:40
races 1 pwrite:0:9 pwrite:8:16
races 1 pwrite:0:8 pwrite:8:16 pwrite:4:8 # the one between is no reason to forget the first
races 1 read:0:8 pwrite:8:16 pwrite:7:8
races 2 pwrite:0:8 pwrite:8:16 write:0:1
races 1 append:0:8 append:8:16 # which append, wherever they are told to write
