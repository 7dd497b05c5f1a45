# A program that unmaps, protects, moves or replaces the memory of the log: it runs as bare, is recorded up to there, and
# a gap says so.
. "$TESTS/lib.sh"

program=$ROOT/build/tests/helper/log_taken

# taken OP HOW [syscall]
taken() {
	local op=$1
	shift
	status 5 "$program" "$@"
	mv out bare
	status 5 prov record -q -f -o r.prov "$program" "$@"
	diff bare out || fail "$*: < bare, > recorded"
	lines 0 err
	status 3 prov check r.prov
	[ "$1" = remove ] && return # all that was in it
	matches out "^gap: log: $op (process"
	prov files r.prov >out
	matches out /etc/passwd
	[ $# = 1 ] || return
	rm -f b.prov
	PROV_OUT=$PWD/b.prov LD_PRELOAD=$ROOT/build/libprov.so status 5 "$program" "$@"
	diff bare out || fail "$*: < bare, > preloaded"
	status 3 prov check b.prov
	matches out "^gap: log: $op (process"
}

for by in '' syscall; do
	taken munmap munmap $by
	taken munmap part $by
	taken mprotect none $by
	taken mprotect readonly $by
	taken pkey_mprotect pkey $by
	taken mremap mremap $by
	taken mmap mmap $by
	taken madvise dontfork $by
	taken madvise remove $by
done
[ "$(stat -c %s b.prov)" -lt 10000000 ] || fail "the log was not cut at its end"
