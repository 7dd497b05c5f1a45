# stress-ng's stressors, a fixed number of operations each, bare and recorded: each succeeds, and
# verifies what it did.
#
# TRANSPARENCY=full runs three times as many and longer, some twenty minutes.
# slow
# timeout 2400
. "$TESTS/lib.sh"
need stress-ng

ops=20
stressors='fork vfork clone exec spawn daemon pthread session zombie close copy-file dentry dir dup fcntl flock
	fstat getdent open pipe rename sigchld signal sigsegv sigsuspend splice'
if [ "${TRANSPARENCY-}" = full ]; then
	ops=100
	stressors+=' vforkmany nice access chdir chmod chown dirdeep dynlib eventfd fallocate fault fiemap
		file-ioctl filename full handle inode-flags inotify io-uring link locka lockf lockofd memfd
		mmapfork null pipeherd procfs ramfs readahead seal seek sendfile shm sigabrt sigfd sigfpe sigio
		signest sigpending sigpipe sigq sigrt sigtrap sock sockfd sockpair symlink sync-file tee touch
		udp utime vm-splice wait xattr yield zero lease'
fi

# run STRESSOR COMMAND...: status and what was told of failures; on what this machine has no support for
# both runs say so
run() {
	local stressor=$1
	shift
	rm -rf temp
	mkdir temp
	timeout 120 "$@" stress-ng --"$stressor" 1 --"$stressor"-ops $ops --verify --timeout 20 --no-rand-seed \
		--temp-path "$PWD/temp" --log-brief >log 2>&1 </dev/null
	echo "status $?"
	grep -i -e 'fail' -e 'error:' log | sed 's/[0-9]*//g' | sort -u
}

known=$(stress-ng --stressors)
n=0
for stressor in $stressors; do
	[[ " $known " == *" $stressor "* ]] || { skip_part "no stressor $stressor here"; continue; }
	run "$stressor" >bare
	run "$stressor" prov record -q -f -o r.prov >recorded
	diff bare recorded || fail "$stressor: < bare, > recorded: $(cat log)"
	prov check r.prov >verdict
	[ $? -lt 4 ] || fail "$stressor: $(tail -n 3 verdict)"
	n=$((n + 1))
done
echo "$n stressors"
