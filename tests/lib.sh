# tests/lib.sh - for shell tests: . "$TESTS/lib.sh"
#
# The current directory is empty and the test's own; `prov` is the one of this tree.
# Tests never sleep to wait for something: they wait for the thing itself (wait_for).
# shellcheck shell=bash

set -u

# fail MESSAGE...
fail() {
	echo "failed: $*"
	exit 1
}

# skip REASON...: this machine cannot run the test
skip() {
	echo "$*"
	exit 77
}

# need PROGRAM...
need() {
	local program
	for program; do
		command -v "$program" >/dev/null || skip "no $program here"
	done
}

# skip_part REASON...: this machine cannot run a part of the test; tests/run tells
skip_part() {
	echo "skip: $*"
}

# has PROGRAM: else the part of the test that needs it is skipped
has() {
	command -v "$1" >/dev/null || {
		skip_part "no $1 here"
		return 1
	}
}

need_root() {
	[ "$(id -u)" = 0 ] || skip "needs root"
}

# need_own_root: the root directory is that of the mounts; from one that chroot made, setns leads out
need_own_root() {
	local outside
	outside=$(nsenter --mount=/proc/self/ns/mnt stat -c %d:%i / 2>/dev/null) || return 0
	[ "$outside" = "$(stat -c %d:%i /)" ] || skip "name spaces of mounts lead out of this root directory"
}

# equal WHAT EXPECTED ACTUAL
equal() {
	[ "$2" = "$3" ] || fail "$1: expected '$2', got '$3'"
}

# status EXPECTED COMMAND...: runs it; its standard output and error go to ./out and ./err
status() {
	local expected=$1 got
	shift
	"$@" >out 2>err
	got=$?
	[ $got = "$expected" ] || fail "$*: expected status $expected, got $got; stderr: $(cat err)"
}

# matches FILE REGEX: a line of it does
matches() {
	grep -q -- "$2" "$1" || fail "$1 has no line like '$2': $(cat "$1")"
}

# lines N FILE: has so many lines
lines() {
	equal "lines of $2" "$1" "$(wc -l <"$2")"
}

# wait_for COMMAND...: until it succeeds; the deadline is for tests that fail
wait_for() {
	local deadline=$((SECONDS + 30))
	until "$@" 2>/dev/null; do
		[ $SECONDS -lt $deadline ] || fail "waited in vain for: $*"
		read -rt 0.01 <> <(:) || :
	done
}

# state_is PID LETTER...: of /proc/PID/stat (T stopped, S sleeping, Z zombie)
state_is() {
	local pid=$1 letter
	letter=$(sed 's/.*) \(.\).*/\1/' "/proc/$pid/stat") || return
	shift
	[[ " $* " == *" $letter "* ]]
}

# acyclic FILE.dot: so it says itself (graphviz has a program for that, not in every release)
acyclic() {
	[ -s "$1" ] && gvpr 'E { print($.tail.name, " ", $.head.name) }' "$1" >"$1.edges" || return
	[ -s "$1.edges" ] || ! grep -q -e '->' "$1" || return
	awk '$1 == $2 { exit 1 }' "$1.edges" && tsort "$1.edges" >/dev/null
}

# no_leftovers: nothing of ours in the memory file system, nothing hidden beside the output
no_leftovers() {
	local hidden
	hidden=$(find . -name '.prov-*')
	[ -z "$hidden" ] || fail "left behind: $hidden"
}
