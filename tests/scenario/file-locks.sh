# Locks of files order processes: two that write to one file under a lock are no race, whatever kind of lock it is
# and however it is given back; without one they are.
. "$TESTS/lib.sh"
need python3

cat >writer.py <<'END2'
import fcntl, os, struct, sys

OFD_SETLKW = 38
name, lock, release = sys.argv[1:]
WHOLE = struct.pack('hhqqi', fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0)
NONE = struct.pack('hhqqi', fcntl.F_UNLCK, os.SEEK_SET, 0, 0, 0)

def take(fd):
    if lock == 'flock':
        fcntl.flock(fd, fcntl.LOCK_EX)
    elif lock == 'lockf':
        os.lockf(fd, os.F_LOCK, 10)
    elif lock == 'range':
        fcntl.lockf(fd, fcntl.LOCK_EX, 10, 5)
    elif lock == 'ofd':
        fcntl.fcntl(fd, OFD_SETLKW, WHOLE)

def give(fd):
    if lock == 'flock':
        fcntl.flock(fd, fcntl.LOCK_SH if release == 'downgrade' else fcntl.LOCK_UN)
    elif lock == 'lockf':
        os.lockf(fd, os.F_ULOCK, 0)
    elif lock == 'range':
        fcntl.lockf(fd, fcntl.LOCK_UN)
    elif lock == 'ofd':
        fcntl.fcntl(fd, OFD_SETLKW, NONE)

fd = os.open('lock', os.O_RDWR)
for i in range(1 if release == 'exit' else 3):
    take(fd)
    out = os.open('out', os.O_WRONLY | os.O_APPEND)
    os.write(out, name.encode())
    os.close(out)
    if release == 'close':
        os.close(fd)
        fd = os.open('lock', os.O_RDWR)
    elif release != 'exit':
        give(fd)
        if release == 'downgrade':
            fcntl.flock(fd, fcntl.LOCK_UN)
END2

# races LOCK RELEASE [OPTION...]: how many between two that run at the same time
races() {
	local lock=$1 release=$2
	shift 2
	: >lock
	: >out
	rm -f r.prov
	prov record -q "$@" -o r.prov sh -c "python3 writer.py 1 $lock $release & python3 writer.py 2 $lock $release; wait" ||
		fail "$lock $release: status $?"
	prov races r.prov | sed -n '/\/out$/,/^[^ ]/p' | grep -c 'in no order'
}

for way in 'flock unlock' 'flock downgrade' 'flock close' 'flock exit' 'lockf unlock' 'range unlock' 'range close' 'ofd unlock'; do
	# shellcheck disable=SC2086
	equal "races with $way" 0 "$(races $way)"
	prov sql r.prov "SELECT count(*) FROM sync WHERE kind = 'file-lock'" | grep -q '^[1-9]' || fail "$way: no edge"
done
equal 'races without a lock' 1 "$(races none unlock)"
equal 'races where locks are not recorded' 1 "$(races flock unlock --sync off)"
