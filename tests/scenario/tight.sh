# Where the launcher has little to work with, the command runs, or one line says why not.
. "$TESTS/lib.sh"

# No file may grow: there is no place for the log.
(ulimit -f 4 && prov record -q -f -o f.prov echo hi >out 2>err)
equal 'small files: status' 125 $?
lines 1 err
matches err 'cannot make the log: File too large'
[ ! -s out ] || fail "small files: the command ran"

# Few descriptors, but enough for the shell that prov is.
(ulimit -n 16 && prov record -q -f -o n.prov echo hi >out 2>err) || fail "few descriptors: $(cat err)"
matches out '^hi$'

# shellcheck disable=SC2016
unshare -m sh -c 'umount -l /proc' 2>/dev/null || { echo "no /proc of one's own here"; exit 0; }
unshare -m sh -c 'umount -l /proc && prov record -q -f -o p.prov sh -c "cat /etc/passwd >copy; exit 3"' 2>err
got=$?
equal "without /proc: status ($(cat err))" 3 $got
[ -s copy ] || fail "without /proc: the command did not run"
prov ops p.prov >out
matches out 'open.*/etc/passwd'
