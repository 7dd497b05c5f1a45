# Without the launcher: a child that begins after its parent's end is recorded all the same, and the
# last one out trims the file.
# shellcheck disable=SC2016
. "$TESTS/lib.sh"
need python3

mkfifo gate
# late NAME COMMAND...: which leaves a child behind that waits at the gate, then runs 200 times cat
late() {
	local name=$1
	shift
	rm -f finished
	PROV_OUT=$PWD/$name.prov LD_PRELOAD=$ROOT/build/libprov.so "$@" >/dev/null 2>&1 || fail "$name"
	echo go >gate
	wait_for test -e finished
	wait_for trimmed "$name.prov"
	status 0 prov check "$name.prov"
	status 0 prov ops "$name.prov" --path '*/etc/hostname' --json
	equal "$name: files opened" 200 "$(grep -c '"op":"open"' out)"
}

trimmed() {
	[ "$(stat -c %s "$1")" -lt 100000000 ]
}

work='read x <gate; for i in $(seq 200); do cat /etc/hostname; done; : >finished'
late shell sh -c "($work) & exit 0"
late spawned python3 -c 'import os, sys; os.posix_spawn("/bin/sh", ["sh", "-c", sys.argv[1]], os.environ)' "$work"
late system python3 -c 'import os, sys; os.system("(" + sys.argv[1] + ") &")' "$work"
late daemon python3 -c 'import os, sys
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.execv("/bin/sh", ["sh", "-c", sys.argv[1]])' "$work"
