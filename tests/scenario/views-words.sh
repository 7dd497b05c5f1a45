#!/bin/bash
# What FILE may be for prov why and its kin, and what they say when it is nothing, or when the database is not whole.
# timeout 120
. "$TESTS/lib.sh"
need python3 sha256sum

echo content >now
mkdir dir
PYTHONPATH=$TESTS/helper python3 -B - "$PWD" <<'END' || fail "cannot make the database"
import sys
from graphdb import Graph

g = Graph("x.sqlite")
here = sys.argv[1]
p = g.image("make", pid=1)
for i in range(30):
    q = g.node(p)
    n = g.node(g.file(f"{here}/dir/out{i:02}", new=True))
    g.edge(q, n, "write")
for path in "/elsewhere/now.h", "/a/now.h", "/a/b/now.c", "/zzzz/qqqq/wwww/eeee":
    g.edge(g.node(g.file(path)), g.node(p), "read")
q = g.node(p)
for name in here + "/now", here + "/file@2", "/v/f":
    g.edge(q, g.node(g.file(name, new=True)), "write")
f = g.file("/v/f", new=True)  # another file with the name of an earlier one
for i in range(2):
    g.edge(q, g.node(f), "write")
g.file("/v/untouched")
g.object(here + "/dir", kind="directory")
g.object("/v/asked", kind="name")
pipe = g.object("pipe:[77]", kind="pipe", new=True)
g.edge(q, g.node(pipe), "write")
g.close()
END

# one NAME WORD: the word means the file of that name
database=$PWD/x.sqlite
one() {
	status 0 prov why "$2" "$database"
	equal "$2" "$1" "$(grep '^[^ ]*@' out | head -n 1)"
}

one "$PWD/now@1" now
one "$PWD/now@1" "./dir/../now"
one "$PWD/now@1" now@1
one "$PWD/now@1" "sha256:$(sha256sum <now | cut -d' ' -f1)"
one "$PWD/now@1" "sha256:$(sha256sum <now | cut -d' ' -f1 | tr a-f A-F)"
one "$PWD/file@2@1" file@2
one "pipe:[77]@1" "pipe:[77]"
ln -s now link
one "$PWD/now@1" link
(cd dir && one "$PWD/out03@1" out03) || exit
status 0 prov why /v/f x.sqlite
matches out '^3 versions: /v/f@1; of another file: /v/f@1 /v/f@2$'
matches out '^/v/f@2$'
matches out '^/v/f@1$'
status 0 prov why /v/f@2 x.sqlite
matches out '^/v/f@2$'
grep -q '^/v/f@1$' out && fail "told of a version that nobody asked for"

# none STATUS LINES FIRST WORD...: means nothing, and why
none() {
	status "$1" prov "${@:4}" x.sqlite
	lines "$2" err
	lines 0 out
	matches err "^prov: $3"
}

none 1 1 "'/v/f' has no version 7; it has @1 @1 @2$" why /v/f@7
none 1 1 "'/v/f' has no version 0; .*: it was not there before the command$" why /v/f@0
none 1 1 "'/v/untouched' is known, but nothing was read from it or written to it; prov files --path tells" why /v/untouched
none 1 1 "no file of the recording was called '/entirely/other'$" why /entirely/other
none 1 4 "no file of the recording was called '/b/now.h'; similar names:$" why /b/now.h
equal "namesakes, the nearest first, then the least different" "/a/now.h /elsewhere/now.h /a/b/now.c" "$(sed -n 's/^  //p' err | paste -sd' ')"
none 1 6 "no file .*/dir/out99'; similar names:$" affects dir/out99
equal "the nearest, then by name" "out09 out19 out29 out00 out01" "$(sed -n 's,^  .*/,,p' err | paste -sd' ')"
none 1 22 "'.*/dir' is a directory; files below it that were written:$" why dir
matches err '^  \.\.\. and 10 more$'
none 1 1 "'.*/dir' is a directory; no file below it was used$" affects dir
none 1 5 "'/' is a directory; files below it that were used:$" affects /
none 2 1 "sha256: wants 64 hex" why sha256:12
none 1 1 "no file of the recording has this hash now$" why "sha256:$(printf %064d 0)"

# A database of something else, of another version, or not whole.
status 5 prov why now /dev/null
lines 1 err
python3 - <<'END'
import sqlite3
for name, pragma in ("other", "application_id = 1"), ("version", "user_version = 77"):
    open(name, "wb").write(open("x.sqlite", "rb").read())
    sqlite3.connect(name).execute("PRAGMA " + pragma)
whole = open("x.sqlite", "rb").read()
for n in range(0, len(whole), len(whole) // 5):
    open(f"cut{n}", "wb").write(whole[:n + 100])
for n in range(16, len(whole), len(whole) // 11):
    open(f"bad{n}", "wb").write(whole[:n] + b"\xff\x00\xff\x7f" + whole[n + 4:])
END
for wrong in other version; do
	status 5 prov why now $wrong
	lines 1 err
done
matches err "was made by another version of prov: make it again with prov db$"
for damaged in cut* bad*; do
	for question in "why now" "affects /a/now.h" "path /a/now.h now" "slice dir/out03" "races"; do
		# shellcheck disable=SC2086 # words
		timeout 20 prov $question "$damaged" >out 2>err
		got=$?
		case $got in
		0 | 3) ;;
		1 | 5) [ "$question" = "path /a/now.h now" ] || matches err '^prov: ' ;;
		*) fail "$question of $damaged: status $got: $(cat err)" ;;
		esac
	done
done
