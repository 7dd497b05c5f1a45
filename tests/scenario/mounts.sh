#!/bin/bash
# Mounts, changes of root and mount namespaces: names are told as the process sees them, and that they
# may mean something else elsewhere is a gap.
. "$TESTS/lib.sh"
need python3

mkdir d && cd d || exit
prov record -q -o ../r.prov -- "$ROOT/build/tests/helper/tables" mounts
status=$?
cd .. || exit
[ $status = 77 ] && skip "mounting is not allowed here"
[ $status = 0 ] || fail "status $status"
prov fds r.prov --json --path '*/mark/*' >told || fail "prov fds"
"$TESTS/helper/same_tables" d/real told || fail "see above"
status 3 prov check r.prov
matches out "gap: mount: $PWD/d/m "
matches out 'gap: namespace: mnt:'
lines 6 out

# What bubblewrap does (pivot_root) and what switch_root does (a mount moved to /, chroot): names are
# told as the process sees them; what it had open before keeps the name it has outside.
cat >enter.py <<'X'
import ctypes, os, sys
libc = ctypes.CDLL(None, use_errno=True)
def check(ret):
    if ret:
        sys.exit(77)
def mount(source, target, flags, kind=None):
    check(libc.mount(source and source.encode(), target.encode(), kind, ctypes.c_ulong(flags), None))
REC_PRIVATE, BIND, MOVE, DETACH = 0x4000 | 1 << 18, 0x1000 | 0x4000, 0x2000, 2
check(libc.unshare(0x20000))
mount(None, '/', REC_PRIVATE)
os.mkdir('root')
mount('/', 'root', BIND)
log = os.open('log', os.O_CREAT | os.O_WRONLY)
os.chdir('root')
if sys.argv[1] == 'pivot':
    check(libc.syscall(155, b'.', b'.'))
    check(libc.umount2(b'.', DETACH))
else:
    mount('.', '/', MOVE)
    os.chroot('.')
os.chdir('/')
os.write(log, b'log\n')
os.close(os.open('etc/group', os.O_RDONLY))
os.execv('/bin/cat', ['cat', '/etc/passwd'])
X
[ "$(uname -m)" = x86_64 ] || exit 0 # for the number of pivot_root
for how in pivot move; do
	mkdir $how
	cd $how || exit
	prov record -q -o e.prov -- python3 ../enter.py $how >copy
	[ $? = 77 ] && skip "mounting is not allowed here"
	prov files e.prov >../files.$how
	cd ..
	matches files.$how '^/etc/group	.*read'
	matches files.$how '^/etc/passwd	.*read'
	matches files.$how "^$PWD/$how/log	.*write"
	matches files.$how "^$PWD/$how/copy	.*write"
	! grep "$how/root/etc" files.$how || fail "$how: names from outside"
done
