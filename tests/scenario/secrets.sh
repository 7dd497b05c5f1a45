#!/bin/bash
# Secrets are in no artefact of a recording: canaries of each kind that libprov/start/secret_kinds.h lists.
# slow
# timeout 180
. "$TESTS/lib.sh"
need python3 sqlite3

export HOME=$PWD
unset XDG_CONFIG_HOME
umask 022
planter=("$(python3 -c 'import sys; print(sys.executable)')" -S "$TESTS/helper/canaries.py" "$ROOT/libprov/start/secret_kinds.h")

# The recorded command copies its own log when all is done: so the raw log is looked at, too.
cat >plant <<'END'
log=$(sed -n 's,.* \(/.*/prov-.*\.raw\)$,\1,p' /proc/$$/maps | head -1)
mkdir "$1" && cd "$1" && shift && "$@" >../canaries || exit
[ -z "$log" ] || cp --sparse=always "$log" ../raw # a bare one tells no path
END

# none FILE...: no canary in them
none() {
	if LC_ALL=C grep -a -o 'CANARY[0-9]*x' "$@" >leaked; then
		sort -u leaked | sed 's/.*\(CANARY[0-9]*x\)/\1/' | sort -u | head -20 >some
		fail "in $*: $(grep -F -f some canaries | head -20)"
	fi
}

# views REC: all that prov says of it
views() {
	local of=$1.views format
	mkdir "$of"
	for view in ops fds tree ps events files inputs outputs check summary races sources; do
		prov $view "$1" >"$of/$view" 2>&1
		prov $view "$1" --json >"$of/$view.json" 2>&1
	done
	prov check "$1" --complete >"$of/calls" 2>&1
	for format in prov-json chrome cyclonedx crate graphml dot; do
		prov export $format "$1" >"$of/$format" 2>&1 || fail "$format: $(cat "$of/$format")"
	done
	for format in dot json mermaid graphml; do
		prov graph "$1" --format $format --all >"$of/graph.$format" 2>&1
	done
	prov slice canaries "$1" >"$of/slice" 2>&1
	prov why canaries "$1" --all >"$of/why" 2>&1
	prov affects plant "$1" --all --json >"$of/affects" 2>&1
	prov db "$1" -o "$of/db" || fail 'no database'
	sqlite3 "$of/db" .dump >"$of/sql"
	none "$of"/*
}

# What is planted is recorded, if it is asked for: else the rest would prove nothing.
status 0 prov record -q --keep-secrets -o kept.prov bash plant kept "${planter[@]}"
prov ops kept.prov --json >told
[ "$(cut -d ' ' -f 2- canaries | sort -u | wc -l)" -ge 40 ] || fail "few canaries: $(wc -l <canaries)"
cut -d ' ' -f 1 canaries | sort >planted
grep -a -o 'CANARY[0-9]*x7F3a9q' told | sort -u >seen
comm -23 planted seen >unseen
[ ! -s unseen ] || fail "not recorded at all: $(grep -F -f unseen canaries)"
prov summary kept.prov >out
matches out '^secrets  kept'
[ ! -e .config ] || fail 'a key that nobody needs'
rm raw

# data FILE: of a sparse one, what is no hole
data() {
	python3 -c '
import os, sys
fd = os.open(sys.argv[1], os.O_RDONLY)
at, size = 0, os.fstat(fd).st_size
while at < size:
    try:
        at = os.lseek(fd, at, os.SEEK_DATA)
    except OSError:
        break
    end = os.lseek(fd, at, os.SEEK_HOLE)
    sys.stdout.buffer.write(os.pread(fd, end - at, at))
    at = end' "$1"
}

status 0 prov record -q -o a.prov bash plant a "${planter[@]}"
data raw >raw.data
mv raw.data raw
none raw
grep -a -q '<secret:[0-9a-f]\{16\}>' raw || fail 'nothing was replaced'
views a.prov

# Bare.
PROV_OUT=bare.prov LD_PRELOAD="$ROOT/build/libprov.so" bash plant bare "${planter[@]}" || fail "bare: $?"
none bare.prov
views bare.prov

prov export dot a.prov -o report || fail 'no report'

# Their modes, and the key's, which is in none of them but in the log while it is written.
equal 'mode of the key' 600 "$(stat -c %a .config/prov/key)"
for file in a.prov bare.prov kept.prov a.prov.views/db report; do
	equal "mode of $file" 600 "$(stat -c %a "$file")"
done
cat >has-key <<'END'
import sys
sys.exit(open('.config/prov/key', 'rb').read() not in open(sys.argv[1], 'rb').read())
END
python3 has-key raw || fail 'this test does not find the key where it is'
for file in a.prov bare.prov; do
	python3 has-key $file && fail "the key is in $file"
done

# Equal secrets of one user are equal, also of a bare recording; another user's are others.
hash_of() { prov ops "$1" | sed -n 's/.*start .*argv=\[[^ ]*true --password=<secret:\([0-9a-f]*\)>\].*/\1/p' | head -1; }
PROV_OUT=b1.prov LD_PRELOAD="$ROOT/build/libprov.so" /bin/true --password=abc
status 0 prov record -q -o b2.prov true --password=abc
status 0 prov record -q -o b3.prov true --password=abd
status 0 env XDG_CONFIG_HOME="$PWD/other" prov record -q -o b4.prov true --password=abc
status 0 env -u HOME prov record -q -o b5.prov true --password=abc
matches <(hash_of b1.prov) '^[0-9a-f]\{16\}$'
equal 'the same secret' "$(hash_of b1.prov)" "$(hash_of b2.prov)"
for other in b3 b4 b5; do
	[ "$(hash_of $other.prov)" != "$(hash_of b1.prov)" ] || fail "$other: the same hash"
done
prov summary b5.prov >out
matches out '^secrets  .*this recording alone'
prov summary b2.prov >out
! grep '^secrets' out || fail 'nothing is to be said of secrets'

# A key that others may read, or that is another's, is none.
chmod 644 .config/prov/key
status 0 prov record -q -o b6.prov true --password=abc
prov summary b6.prov >out
matches out '^secrets  .*this recording alone'
chmod 600 .config/prov/key

# prov diff tells a secret that changed, and none of keys that did.
export MY_TOKEN=abc
for i in 1 2 3 4 5; do status 0 prov record -q -f -o d$i.prov true; done
MY_TOKEN=abd prov record -q -o d6.prov true
XDG_CONFIG_HOME="$PWD/other" prov record -q -o d7.prov env -u XDG_CONFIG_HOME true
status 0 prov record -q -o d8.prov env -u XDG_CONFIG_HOME true
for i in 2 3 4 5; do status 0 prov diff d1.prov d$i.prov; done
status 1 prov diff d1.prov d6.prov
matches out MY_TOKEN
prov diff d7.prov d8.prov >out
! grep MY_TOKEN out || fail 'keys differ, not the secret'

# Of a bare recording that nobody ended, the key is left.
PROV_OUT=killed.prov LD_PRELOAD="$ROOT/build/libprov.so" bash -c 'kill -KILL $$'
prov summary killed.prov >out
matches out '^secrets  the key'

# It goes without a system call, too, as under a filter, where the recorder makes none.
PROV_OUT=filtered.prov LD_PRELOAD="$ROOT/build/libprov.so" "${planter[0]}" -S -c '
import ctypes, struct
allow = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0x7fff0000))
libc = ctypes.CDLL(None)
libc.prctl(38, 1, 0, 0, 0)
libc.prctl(22, 2, struct.pack("H6xP", 1, ctypes.addressof(allow)), 0, 0)' || fail "filtered: $?"
prov summary filtered.prov >out
! grep '^secrets' out || fail 'the key is left'

# A recording in a recording.
status 0 prov record -q -o outer.prov prov record -q -o inner.prov true --password=abc
equal 'inside another' "$(hash_of b1.prov)" "$(hash_of inner.prov)"
