# Recordings of older recorders are read by today's commands.  Each was made in /tmp/compat by the commit
# that stands below, of
#	env -i PATH=/usr/bin:/bin HOME=/ prov record -o FILE sh -c 'echo a >x; cat x' </dev/null >out 2>/dev/null
. "$TESTS/lib.sh"

# reads NAME OPS: as its recorder's own commands read it
reads() {
	local file=$1.prov
	cp "$TESTS/older/$file" .
	status 0 prov check "$file"
	equal "$1: check" "complete: $2 operations, 0 gaps" "$(cat out)"
	status 0 prov summary "$file"
	matches out "^recorded $2 operations of 2 program runs\$"
	matches out '^  /usr/bin/cat, /usr/bin/sh$'
	status 0 prov files "$file"
	matches out '^/tmp/compat/x	create,lookup,read,write$'
	matches out '^/usr/bin/cat	exec,lookup$'
	status 0 prov ops "$file"
	equal "$1: ops" "$2" "$(wc -l <out)"
	matches out 'write write fd=1 .*bytes=2 .*abs=/tmp/compat/x = 2$'
	matches out 'copy copy_file_range in=3 out=1 bytes=2 .*abs=/tmp/compat/x = 2$'
	status 0 prov why /tmp/compat/out "$file"
	matches out '^ *written by cat x '
	matches out '/tmp/compat/x'
	status 0 prov why /tmp/compat/x "$file"
	matches out "written by sh -c 'echo a >x; cat x' "
}

reads before-audit 33   # 175ecc6: no locks, no births of files
reads before-secrets 40 # 5d91daf: secrets in clear, no places of reads and writes
# Without digests of what they left nothing is the same; it is not known either what the inputs held that
# this machine has had anew since.
status 3 prov diff before-audit.prov before-secrets.prov --json
python3 -c '
import json
lines = [json.loads(line) for line in open("out")]
assert {line["kind"] for line in lines} == {"unknown"}, lines
assert {line["path"] for line in lines if line["what"] == "output"} == {"/tmp/compat/x", "/tmp/compat/out"}, lines' ||
	fail "see above"
