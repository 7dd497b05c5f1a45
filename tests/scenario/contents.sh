#!/bin/bash
# What files held is in the recording: digests of inputs and outputs, what was changed meanwhile, and
# a diff that goes by them.
# slow
. "$TESTS/lib.sh"
need python3 sha256sum mkfifo

record() { # REC [OPTION...] -- CMD...
	local name=$1
	shift
	prov record -q -f -o "$name" "$@"
}

digest() { sha256sum <"$1" | cut -d' ' -f1; }
held() { # held PATH WORD DIGEST REC
	prov files --hash --json "$4" >files.json || fail "prov files"
	python3 - "$PWD/$1" "$2" "$3" <<'END' || fail "$1 in $4 is not $2 with $3: $(grep -F "/$1\"" files.json)"
import json, sys
path, word, digest = sys.argv[1:]
files = {f.get("path"): f for f in map(json.loads, open("files.json"))}
sys.exit((files[path]["content"], files[path]["sha256"] or "") != (word, digest))
END
}
touch early
before() { python3 -c 'import os, sys, time
while time.time_ns() < os.stat(sys.argv[1]).st_ctime_ns + 30000000: time.sleep(.01)' "$@"; }

echo one >in
before in
record a.prov -- cp in out
held in known "$(digest in)" a.prov
held out known "$(digest out)" a.prov
sum=$(digest out)
echo later >out
held out known "$sum" a.prov # as it was

# Somebody who is not recorded changes an input, before its use and after.
mkfifo go went
for when in before after; do
	echo one >in
	before in
	(
		read -r _ <go
		echo "two" >in
		echo >went
	) &
	if [ $when = before ]; then
		record b.prov -- sh -c 'echo >go; read x <went; cat in >out'
	else
		record b.prov -- sh -c 'cat in >out; echo >go; read x <went'
	fi
	wait $!
	if [ $when = before ]; then
		held in changed-before "$(digest in)" b.prov
		said='changed during the run, before its use'
	else
		held in changed "$(digest in)" b.prov
		said='changed during the run'
	fi
	prov inputs --hash b.prov | grep -q "/in	$said$" || fail "not said ($when)"
done

# outside COMMAND -- CMD...: the command is done by somebody else when CMD asks for it (meanwhile)
outside() {
	local what=$1
	shift 2
	(read -r _ <go && eval "$what" && echo >went) &
	record b.prov -- "$@"
	wait $!
}
meanwhile='echo >go; read x <went;'

# Between two uses; another file of that name; its directory is another, of old files.
outside 'echo three >in' -- sh -c "cat in; $meanwhile cat in"
held in changed "$(digest in)" b.prov
mkdir -p d1 d2
echo one >d1/f
echo two >d2/f
before d1/f d2/f
outside 'mv d1 d3; mv d2 d1' -- sh -c "cat d1/f; $meanwhile"
held d1/f changed "$(digest d1/f)" b.prov
# The command's own chmod hides no change of others.
before in
outside 'echo fourth >in' -- sh -c "cat in; chmod 600 in; $meanwhile"
held in changed "$(digest in)" b.prov

# What the command left was changed by others: after it was closed, while the command went on.
for how in 'echo one >o' 'cp in o' 'python3 -c "open(\"o\", \"w\").write(\"one\")"'; do
	rm -f o
	outside 'before o; echo two >o' -- sh -c "$how; $meanwhile"
	held o changed "$(digest o)" b.prov
	rm -f o
	record b.prov -- sh -c "$how; cat o; sleep 0.05"
	held o known "$(digest o)" b.prov
done
record b.prov -- sh -c 'exec 5>o; sleep 0.05; echo x >&5; sleep 0.05; chmod 600 o; cat in >>o; ln o o2; rm o; mv o2 o'
held o known "$(digest o)" b.prov
record b.prov -- python3 -c 'import mmap, os, time
f = os.open("o", os.O_RDWR | os.O_CREAT)
os.ftruncate(f, 5)
m = mmap.mmap(f, 5)
os.close(f)
time.sleep(.05)
m[:] = b"abcde"'
held o known "$(digest o)" b.prov

# The command's own doings are none of others.
echo one >in
before in
record c.prov -- sh -c 'cat in; chmod 600 in; ln in also; mv in moved'
held moved known "$(digest moved)" c.prov
record c.prov -- sh -c 'cat early also; rm also'
held also gone "" c.prov

# Not opened, not followed, not read.
mkfifo pipe
truncate -s 8G huge
echo secret >none
before huge none
record d.prov -- python3 -c '
import os
open("huge").read(1)
open("none").read()
os.close(os.open("pipe", os.O_RDONLY | os.O_NONBLOCK))
open("/proc/self/status").read()
open("/dev/null").read()
os.remove("none")
os.mkfifo("none")
os.symlink("early", "link")'
held huge large "" d.prov
prov inputs --hash d.prov | grep -q "/huge	larger than --hash-limit$" || fail "huge"
prov files --hash --json d.prov >files.json
! grep -E '/(pipe|none|link|null|status)",.*"content":"known"' files.json || fail "a digest of what is no file"
record d.prov --hash-limit 3 cat moved
held moved large "" d.prov
status 2 prov record --hash-limit x true
status 2 prov record --hash some true
status 0 prov record --hash all --hash-limit 1M --help
matches out '^usage: prov record '

record e.prov --hash off cat moved
status 0 prov sql e.prov 'SELECT count(*) FROM content'
matches out '^0$'
record e.prov --hash all cat moved
status 0 prov sql e.prov "SELECT count(*) > 0 FROM content WHERE path GLOB '*/libc.so.6' AND state = 'known'"
matches out '^1$'

# Two runs: what they left, and the same bytes written once more.
record f.prov -- sh -c 'date +%N >d; cat moved >s'
record g.prov -- sh -c 'date +%N >d; cat moved >s'
status 1 prov diff f.prov g.prov
matches out '^output ./d (by its content)$'
cp moved m2 && mv m2 moved && before moved
record h.prov -- cp moved s
touch moved && before moved
record i.prov -- cp moved s
status 0 prov diff h.prov i.prov
matches out '^the same: '
echo third >moved # later changes mean nothing
before moved
record j.prov -- cp moved s
echo fourth >moved
before moved
record k.prov -- cp moved s
echo fifth >moved
status 1 prov diff j.prov k.prov --json
python3 -c 'import json; d = [json.loads(l) for l in open("out")]; assert [(x["kind"], x["path"].split("/")[-1], x["how"]) for x in d] == [("input", "moved", "content"), ("output", "s", "content")], d' || fail "diff"
before moved
record j.prov --hash off cp moved s
record k.prov --hash off cp moved s
status 3 prov diff j.prov k.prov # nothing says what they left
matches out '^unknown: output ./s: what it held is not known$'
matches out '^cannot tell: .*; 1 unknown$'
