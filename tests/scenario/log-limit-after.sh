# prov record --log-limit, --rotate: what is looked up when the command has ended (links, packages, contents)
# is looked up for all that it used, not only for what is left in the log.
# shellcheck disable=SC2016 # what the command's shell expands
. "$TESTS/lib.sh"

counted=$ROOT/build/tests/helper/counted

echo early >real
ln -s real link
mkdir venv venv/lib
cat >run <<END
cat link >copy
python3 -c 'import json' 2>&1 || :
$counted count 40000
cat later >copy2
END
echo later >later
python3 -c 'import os, time
while time.time_ns() < os.stat("run").st_ctime_ns + 30000000: time.sleep(.01)'

# as_without NAME OPTION...: all that is told of files is what is told without the options
as_without() {
	local name=$1
	shift
	rm -f copy copy2 count
	prov record -q -o "$name.prov" "$@" sh run || fail "$*"
	prov sql "$name.prov" "SELECT path, state, sha256 FROM content WHERE path GLOB '$PWD/*' ORDER BY 1" >"$name.contents"
	prov inputs --json "$name.prov" | python3 -c '
import json, sys
for f in map(json.loads, sys.stdin):
    print(f["path"], f.get("used_as"), f.get("package"), f.get("version"))' >"$name.inputs"
	[ "$name" = all ] && return
	[ "$(prov ops "$name.prov" | wc -l)" -gt 80000 ] || fail "$name: ops are missing"
	diff all.contents "$name.contents" || fail "contents with $*"
	diff all.inputs "$name.inputs" || fail "packages or links with $*"
}
as_without all
for path in real copy later copy2; do
	matches all.contents "/$path	known	"
done
matches all.inputs "/real \['$PWD/link'\]"
as_without limited --log-limit 1M --log-wait
as_without series --rotate 64K --log-limit 1M --log-wait
[ -e series.prov.part3 ] || fail "no series"
[ "$(find . -name '.prov*' -o -name '*.tmp' | wc -l)" = 0 ] || fail "left behind: $(ls -A)"
