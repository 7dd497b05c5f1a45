# The program finds arguments, environment and auxiliary vector as the kernel lays them out without prov:
# word behind word, string behind string, and in /proc.
# shellcheck disable=SC2016
. "$TESTS/lib.sh"

laid=$ROOT/build/tests/helper/laid
libprov=$ROOT/build/libprov.so
export PROV_OUT=$PWD/r.prov

# same WHAT COMMAND...: bare and recorded alike
same() {
	local what=$1
	shift
	"$@" >bare || fail "$what: $(tail -n 1 bare)"
	prov record -q -f -o r.prov sh -c '"$@"' - "$@" >recorded || fail "$what: recorded: status $?"
	cmp bare recorded || fail "$what: $(diff bare recorded | cut -c -200)"
}

# preloaded WHAT BEFORE PRELOAD BEHIND: by hand, as it is with those entries and PRELOAD alone
preloaded() {
	local before=$2 others=${3:+LD_PRELOAD=$3} behind=$4
	# shellcheck disable=SC2086 # no word, one or two
	env -i $before $others $behind "$laid" >bare
	rm -f r.prov
	# shellcheck disable=SC2086
	env -i $before LD_PRELOAD="${3:+$3:}$libprov" $behind PROV_OUT="$PROV_OUT" "$laid" >recorded
	grep -v PROV_OUT recorded >recorded.other
	# What tells of PROV_OUT, which is the program's, is left out here.
	for line in argv auxv constructor "envp [^P]*$"; do
		equal "$1: $line" "$(grep "^$line" bare)" "$(grep "^$line" recorded.other)"
	done
	[ -s r.prov ] || fail "$1: no recording"
}

same arguments env -i A=1 LAST=2 "$laid" one 'two words' ''
same none env -i "$laid"
same one env -i A=1 "$laid" x
same two env -i A=1 LAST=22 "$laid"
same odd-names env -i a.b=1 'c d=2' nothing= =x "$laid"
same twice env -i sh -c 'exec env -i A=1 B=2 "$0"' "$laid"
same preload env -i A=1 LD_PRELOAD=libm.so.6 LAST=2 "$laid"
same preload-last env -i A=1 LD_PRELOAD=libm.so.6 "$laid"
same preload-empty env -i LD_PRELOAD= LAST=1 "$laid"
same sanitizer env -i A=1 ASAN_OPTIONS=verify_asan_link_order=0 LAST=1 "$laid"
same variables env -i PROV_LOG=hello A=1 PROV_OUT=x PROV_LOG_2=y LAST=1 "$laid"
same several env -i A=1 LD_PRELOAD=libm.so.6 A=2 LD_PRELOAD=libdl.so.2 LAST=1 "$laid"
same child env -i PATH="$PATH" sh -c '"$0"; echo "$?"' "$laid"
same system env -i PATH="$PATH" perl -e 'exit system({$ARGV[0]} "laid", "x") >> 8' "$laid"
same spawn env -i PATH="$PATH" python3 -c 'import os, sys
os.waitpid(os.posix_spawn(sys.argv[1], ["laid"], {"A": "1", "LAST": "2"}), 0)' "$laid"

# What AddressSanitizer's own options were made longer by, at the end: in /proc/self/environ as NULs.
env -i A=1 ASAN_OPTIONS=exitcode=3 LAST=1 "$laid" >bare
prov record -q -f -o r.prov env -i A=1 ASAN_OPTIONS=exitcode=3 LAST=1 "$laid" >recorded
diff <(grep '^auxv' bare) <(grep '^auxv' recorded) || fail "sanitizer's options: < bare, > recorded"
matches recorded '^envp +0 .*ASAN_OPTIONS=exitcode=3$'

preloaded alone '' '' ''
preloaded first '' '' 'A=1 LAST=2'
preloaded last 'A=1 LAST=2' '' ''
preloaded middle 'A=1' '' 'LAST=2'
preloaded others 'A=1' libm.so.6 'LAST=2'

# Somebody else's environ: nothing of prov in it, but NULs at its end.
prov record -q -f -o r.prov sh -c 'cat </proc/$$/environ >mine; cat /proc/$$/environ >others; : end'
! tr '\0' '\n' <others | grep -E 'PROV_LOG|LD_PRELOAD|ASAN_OPTIONS|libprov' || fail "environ shows prov"
