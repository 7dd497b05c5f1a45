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
refused -f -o taken.prov
equal content precious "$(cat taken.prov)"
ln -s taken.prov link.prov
refused -f -o link.prov
[ -h link.prov ] || fail "the link was replaced"
mkfifo special
refused -f -o special
[ -p special ] || fail "the special file was replaced"
ln -s nowhere dangling.prov
refused -o dangling.prov

# is_recording FILE
is_recording() {
	[ "$(head -c 5 "$1" | tail -c 4)" = PROV ] || fail "$1 is no recording"
}

# -f replaces what is empty, and recordings.
: >again.prov
status 0 prov record -f -o again.prov true
is_recording again.prov
status 0 prov record -f -o again.prov cp again.prov first
matches err "again.prov$"
cmp -s first again.prov && fail "not replaced"
# Nor does another command replace a recording.
for command in 'export chrome' db 'graph --format dot'; do
	# shellcheck disable=SC2086 # words
	status 125 prov $command again.prov -o again.prov
	matches err "'again.prov' is a recording"
	is_recording again.prov
done

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
status 0 prov record -f -o late.prov sh -c 'echo theirs >late.prov'
equal content theirs "$(cat late.prov)"
is_recording late.prov.1

# Without the launcher: the same names, and not a word.  Of empty files only those are taken that nobody else can read.
# bare FILE: records into it
bare() {
	PROV_OUT=$1 LD_PRELOAD=$ROOT/build/libprov.so status 0 cat taken.prov
	equal output precious "$(cat out)"
	lines 0 err
}
bare taken.prov
bare "$PWD/taken.prov"
bare link.prov
equal content precious "$(cat taken.prov)"
for file in taken.prov.1 taken.prov.2 link.prov.1; do is_recording $file; done
install -m 600 /dev/null private
bare private
is_recording private
[ ! -e private.1 ] || fail "the empty file was not taken"
install -m 644 /dev/null public
bare public
[ ! -s public ] || fail "the secrets' key was there for all to read"
is_recording public.1
bare special
ls special.* 2>/dev/null && fail "a recording beside what is no file"

# -q: nothing.
status 0 prov record -q -o quiet.prov true
lines 0 err
no_leftovers
