# A directory that cannot be written is an error before the command runs, also for a user who is not root.
. "$TESTS/lib.sh"
need_root
need setpriv

mkdir -m 755 closed
chmod 755 . ..
as_nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
as_nobody test -x "$ROOT/build/prov-record" || skip "the build tree is not readable by others"
status 125 as_nobody "$ROOT/wrapper/prov" record -o closed/x.prov echo ran
lines 1 err
lines 0 out
matches err "Permission denied"
