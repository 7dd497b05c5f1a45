# Where a control group has little memory, the log is a file on a disk, which is not counted against it as
# what is in a memory file system is: the command is not killed for what is recorded.
. "$TESTS/lib.sh"

unshare -rm true 2>/dev/null || skip "unshare -rm is not allowed here"
mkdir -p groups/memory tmp
[ "$(stat -f -c %T tmp)" != tmpfs ] || skip "this directory is in memory itself"
[ "$(stat -f -c %T /dev/shm)" = tmpfs ] || skip "no memory file system at /dev/shm"
grep -q ':memory:\|^0::' /proc/self/cgroup || skip "no control groups"
PROV_LOG_OF='sed -n "s,.* \(/.*prov-.*\.raw\)$,\1,p" /proc/$$/maps | sort -u'

record() { # LIMIT: prints where the log was, with such a limit
	echo "$1" >groups/memory.max
	echo "$1" >groups/memory/memory.limit_in_bytes
	# shellcheck disable=SC2016 # its own
	TMPDIR=$PWD/tmp unshare -rm sh -c 'mount --bind groups /sys/fs/cgroup && shift &&
		exec prov record -f -q -o r.prov sh -c "$0"' "$PROV_LOG_OF" x
}
case $(record 268435456) in
"$PWD"/tmp/prov-*) ;;
*) fail "under a limit the log is not on the disk: $(record 268435456)" ;;
esac
status 0 prov check r.prov
[ -z "$(ls tmp)" ] || fail "left: $(ls -R tmp)"
case $(record 17179869184) in
/dev/shm/prov-*) ;;
*) fail "with memory enough it is not in memory: $(record 17179869184)" ;;
esac
