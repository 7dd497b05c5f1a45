# No room for the recording at the end: the raw log stays, and the message says where.
. "$TESTS/lib.sh"
need_root
need unshare

# In a mount namespace of its own, so that nothing stays mounted, however the test ends.
if [ "${1-}" != inside ]; then
	unshare -m true 2>/dev/null || skip "no mount namespaces"
	exec unshare -m bash "$0" inside
fi
mkdir full
mount -t tmpfs -o size=16k tmpfs full 2>/dev/null || skip "cannot mount a tmpfs"
status 125 prov record -o full/x.prov sh -c 'dd if=/dev/zero of=full/fill bs=1M 2>/dev/null; exit 3'
lines 1 err
matches err "No space left on device"
raw=$(sed -n 's/.*uncompressed: //p' err)
[ -f "$raw" ] || fail "no raw log at '$raw'"
equal magic PROV "$(head -c 5 "$raw" | tail -c 4)"
[ -z "$(find full -name '*prov*')" ] || fail "left in full/: $(ls -A full)"
rm -r "$(dirname "$raw")"

# The directory itself goes away: the recording is saved elsewhere.
mkdir gone
status 125 prov record -o gone/x.prov rm -r gone
kept=$(sed -n 's/.*: kept: //p;s/.*kept, uncompressed: //p' err)
[ -s "$kept" ] || fail "no recording: $(cat err)"
case $kept in
/dev/shm/prov-*) rm -r "$(dirname "$kept")" ;;
*) rm "$kept" ;;
esac
