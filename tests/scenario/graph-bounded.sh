# prov graph: a picture takes no more than ten seconds, however long dot thinks.
. "$TESTS/lib.sh"

prov record -q -o r.prov sh -c 'cat /etc/passwd >copy'
mkdir bin
ln -s "$(command -v dirname)" "$(command -v readlink)" "$(command -v sh)" "$(command -v cat)" bin/
# One that never ends, though a signal comes, and has written half a picture.
cat >bin/dot <<'END2'
#!/bin/sh
trap '' TERM INT
cat >got.dot
echo half
while :; do :; done
END2
chmod +x bin/dot
begin=$SECONDS
PATH=$ROOT/wrapper:$PWD/bin status 125 prov graph r.prov -o none.svg
matches err 'cannot place [0-9]* edges in 9 seconds'
[ ! -e none.svg ] || fail "half a picture"
printf '#!/bin/sh\ncat >got.sfdp\necho "$*"\n' >bin/sfdp
chmod +x bin/sfdp
PATH=$ROOT/wrapper:$PWD/bin status 0 prov graph r.prov -o some.svg
matches err 'placed by sfdp'
equal picture '-Tsvg -Goverlap=scale' "$(cat some.svg)"
cmp got.dot got.sfdp || fail "sfdp did not get what dot got"
[ $((SECONDS - begin)) -le 20 ] || fail "two pictures took $((SECONDS - begin)) s"
