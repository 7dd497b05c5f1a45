# What keeps prov itself from working: one line, 125, and the command has not run.
. "$TESTS/lib.sh"

# Without libprov.so beside it.
cp "$ROOT/build/prov-record" .
status 125 ./prov-record -o x.prov touch ran
lines 1 err
matches err "libprov.so beside prov-record cannot be used: No such file"

# In a place that LD_PRELOAD cannot name.
mkdir 'a b'
cp "$ROOT/build/prov-record" "$ROOT/build/libprov.so" 'a b'
status 125 'a b/prov-record' -o x.prov touch ran
lines 1 err
matches err "space or colon"

# There, but not to be executed, as where the file system is mounted noexec.
mkdir bin build
cp "$ROOT/wrapper/prov" bin
cp "$ROOT/build/prov-record" build
chmod -x build/prov-record
status 125 bin/prov record touch ran
matches err "cannot be executed"
rm -r bin build

# A limit on file size that leaves no room for the log.
(
	ulimit -f 100
	status 125 prov record -o x.prov touch ran
) || exit
lines 1 err
matches err "cannot make the log: File too large"

[ ! -e ran ] || fail "the command ran"
[ ! -e x.prov ] || fail "there is a recording"
no_leftovers
