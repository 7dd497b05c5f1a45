# prov record --pin, --vary: what the launcher sets before CMD begins: variables, locale, zone, limits,
# umask, processors, addresses; who is told of it, and what cannot be.
# shellcheck disable=SC2016 # what the commands' shells expand
. "$TESTS/lib.sh"
record() { status 0 prov record -f -o rec.prov "$@"; }

env SSH_TTY=/dev/pts/9 DISPLAY=:7 XDG_SESSION_ID=c1 TERM=vt52 ZZ=kept AA=kept XDG_CONFIG_HOME="$PWD" \
	prov record -q -f -o rec.prov --pin=variable env >variables
grep -qE '^(SSH_TTY|DISPLAY|XDG_SESSION_ID|SHLVL)=' variables && fail "of the session: $(cat variables)"
matches variables '^ZZ=kept$'
matches variables '^TERM=dumb$'
matches variables '^XDG_CONFIG_HOME='
LC_ALL=C sort -c variables || fail "not sorted"
record --vary=variable env
matches out '^X_VARIED=varied$'

record --pin=locale,zone sh -c 'locale 2>/dev/null | grep -c "\"C.UTF-8\"$"; echo "$LC_ALL $TZ"; date -d @0 +%R'
matches out '^C.UTF-8 UTC0$'
matches out '^00:00$'
LC_ALL=C.UTF-8 record --vary=locale sh -c 'echo $LC_ALL'
equal "varied locale" C "$(cat out)"
LC_ALL=C record --vary=locale sh -c 'echo $LC_ALL'
equal "varied locale" C.UTF-8 "$(cat out)"
TZ=UTC record --vary=zone date -d @0 +%R
equal "varied zone" 12:45 "$(cat out)"

ulimit -S -n 700
record --pin=limits sh -c 'ulimit -n; ulimit -s; ulimit -c'
equal limits "$(ulimit -H -n | awk '{ print $1 < 1024 ? $1 : 1024 }') 8192 0" "$(xargs <out)"
record --vary=limits sh -c 'ulimit -n'
equal "varied limits" 512 "$(cat out)"
umask 077
record --pin=fs sh -c 'umask'
equal umask 0022 "$(cat out)"
record --vary=fs sh -c 'umask'
equal "varied umask" 0002 "$(cat out)"
umask 022

record --pin=machine sh -c 'nproc; getconf _NPROCESSORS_ONLN; getconf _PHYS_PAGES; uname -r'
equal machine "1 1 1048576 6.1.0" "$(xargs <out)"
record --pin=schedule nproc
equal schedule 1 "$(cat out)"
record --vary=schedule nice
equal "varied schedule" "$(($(nice) + 10 > 19 ? 19 : $(nice) + 10))" "$(cat out)"
record --pin=address python3 -c 'print(open("/proc/self/maps").read())'
grep -o '.*stack' out >once
record --pin=address python3 -c 'print(open("/proc/self/maps").read())'
grep -o '.*stack' out | diff once - || fail "another stack"

# Both: varied.  A source that is none, and what a recording tells.
record --pin --vary=zone date -d @0 +%R
equal "pinned and varied" 12:45 "$(cat out)"
prov summary rec.prov --json >told
python3 - <<'END' || fail "$(cat told)"
import json
pins = {p['source']: p['how'] for p in json.load(open('told'))['pins']}
assert pins.pop('zone') == 'varied', pins
assert len(pins) == 12 and pins['clock'] == pins['locale'] == 'pinned', pins
END
status 2 prov record -f -o rec.prov --vary=clocks true
matches err "no source that --pin and --vary know: clocks"
record true
prov summary rec.prov | grep -E '^(pinned|varied)' && fail "nobody asked"
exit 0
