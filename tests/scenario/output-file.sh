# The recording's file: checked before the command runs, never overwritten unasked.
. "$TESTS/lib.sh"

# refused OPTIONS...: 125, one line, and the command did not run
refused() {
	status 125 prov record "$@" touch ran
	lines 1 err
	[ ! -e ran ] || fail "the command ran: $*"
}

echo precious >taken.prov
refused -o taken.prov
equal content precious "$(cat taken.prov)"
refused -o no/such/dir.prov
refused -o .
refused -f -o .
refused -o ""
# Only regular files are replaced.  (Never test this with /dev/null: a launcher that fails it would replace it.)
mkfifo special
refused -f -o special
[ -p special ] || fail "the special file was replaced"
ln -s nowhere dangling.prov
refused -o dangling.prov

status 0 prov record -f -o taken.prov true
equal magic PROV "$(head -c 5 taken.prov | tail -c 4)"
matches err "taken.prov$"

# Two recordings in the same second have different names.
for _ in 1 2 3 4 5; do status 0 prov record -q true; done
equal recordings 5 "$(find . -name 'true-*T*.prov' | wc -l)"

# A name that the command itself takes is left alone.
status 0 prov record -o mine.prov sh -c 'echo theirs >mine.prov'
equal content theirs "$(cat mine.prov)"
[ -s mine.prov.1 ] || fail "no mine.prov.1"
matches err "mine.prov.1$"

# Nor is what it makes there that is no regular file, even with -f.
status 0 prov record -f -o pipe.prov mkfifo pipe.prov
[ -p pipe.prov ] || fail "the pipe was replaced"
[ -s pipe.prov.1 ] || fail "no pipe.prov.1"

# -q: nothing.
status 0 prov record -q -o quiet.prov true
lines 0 err
no_leftovers
