#!/bin/bash
# How the commands that read behave: help, usage, the newest recording, colour, a closed pipe.
. "$TESTS/lib.sh"

commands="summary ops fds tree files inputs outputs check races sources"
prov record -q -o a.prov -- true || fail "cannot record"
prov record -q -o b.prov -- sh -c 'exit 3'
cp a.prov c.txt
touch -d '2001-01-01' a.prov

for command in $commands; do
	status 0 prov "$command" --help
	matches out "^usage: prov $command"
	matches out '^Example: prov '
	matches out '^Problems: '
	[ ! -s err ] || fail "$command --help wrote to standard error"
	status 2 prov "$command" --no-such-option
	lines 1 err
	status 2 prov "$command" a.prov b.prov
	lines 1 err
	status 0 prov "$command"
	equal "the newest" "prov: b.prov" "$(cat err)"
	status 0 prov "$command" a.prov
	[ ! -s err ] || fail "$command said: $(cat err)"
done
status 2 prov ops --pid x a.prov
lines 1 err
status 0 prov summary b.prov
matches out 'exit status 3'

# Standard output closed early is no error that anybody wants to read about.
for command in ops 'ops --json' files summary; do
	# shellcheck disable=SC2086 # a command and its option
	prov $command b.prov 2>err | true
	[ ! -s err ] || fail "$command into a closed pipe: $(cat err)"
done

# A full device is an error.
prov ops b.prov >/dev/full 2>err && fail "no complaint about a full device"
lines 1 err

has script || exit 0
escape=$(printf '\033')
TERM=xterm script -qec 'prov summary a.prov' colour >/dev/null
matches colour "$escape"
NO_COLOR=1 TERM=xterm script -qec 'prov summary a.prov' plain >/dev/null
grep -q "$escape" plain && fail "colour in spite of NO_COLOR"
exit 0
