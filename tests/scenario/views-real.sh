#!/bin/bash
# prov why, affects, path, slice and races of what was really recorded.
. "$TESTS/lib.sh"
need python3 cc

export XDG_CACHE_HOME=$PWD/cache
printf 'b\na\n' >a
echo c >c
printf '2\n1\n' >f
cat >run <<'END'
cat a | sort | head -n 1 > o
cat a > b; cat c > b; cat b > d
sort -o f f
echo 1 >> log; cat log > o1; echo 2 >> log; cat log > o2
END
prov record -q -o r.prov sh run || fail "cannot record"

# told WORDS LINE...: the answer's tree has these lines, in this order, whatever stands between
told() {
	# shellcheck disable=SC2086 # words
	status 0 prov $1 r.prov
	sed "s# (pid [0-9]*)\(, in its fork [0-9]*\)\?##; s#$PWD/##; s#pipe:\[[0-9]*\]#pipe#" out >tree
	printf '%s\n' "${@:2}" | python3 -c '
import sys
tree = iter(open("tree").read().split("\n"))
for line in sys.stdin.read().split("\n")[:-1]:
    if line not in tree:
        sys.exit(f"not told, or not there: {line}")' || fail "$1: $(cat tree)"
}

told "why o" "o@1" "  written by head -n 1" "    read pipe@1" "      written by sort" "        read pipe@1" \
	"          written by cat a" "            read a" "  emptied by sh run: see above" "inputs (2)" "  a" "  run"
told "why d" "  written by cat b" "      written by cat c" "        read c" "inputs (2)" "  c" "  run"
grep -q 'cat a' out && fail "d has nothing of a"
told "why f" "f@1" "  written by sort -o f f" "    read f@0" "inputs (2)" "  f" "  run"
told "why f@0" "f@0: was there before the command"
told "affects a" "a" "  read by cat a" "    wrote pipe@1" "      read by sort" "outputs (1)" "  o"
ln -s f link
told "affects link" "f@0" "  read by sort -o f f" "    wrote f@1" "f@1: nothing came of it"
rm link
prov record -q -o l.prov sh -c 'ln -s f link; cat link > through' || fail "cannot record"
status 0 prov affects link l.prov
matches out '/through@1$'
matches out '/link@1: nothing came of it$'
told "path a o" "a" "  read by cat a" "  wrote pipe@1" "  read by sort" "  wrote pipe@1" "  read by head -n 1" "  wrote o@1"
told "slice o" "inputs (2)" "  a" "  run"
sed -n '/^commands/,/^inputs/s/^  \([^#]*\)  #.*/\1/p' out >commands
equal "commands" "cat a;head -n 1;sh run;sort;" "$(sort commands | tr '\n' ';')"
status 1 prov path a d r.prov
status 0 prov races r.prov
equal "races" "0 races" "$(cat out)"
status 0 prov why log --all-versions r.prov
matches out '^3 versions: .*/log@1 .*/log@2\|^[0-9] versions: '

# What was made by something that could not be recorded says so; the rest does not.
printf 'int main(void) { return 0; }\n' >count.c
export PROV_FOLLOW=off # static programs are gaps here
if cc -static -o static count.c 2>/dev/null; then
	prov record -q -o s.prov sh -c './static > made; cat a > seen' || fail "cannot record"
	status 3 prov why made s.prov
	matches out '^what prov could not see (1)$'
	matches out 'static: ./static, .* asked to run ./static$'
	status 3 prov slice made --json s.prov
	status 1 prov why sean s.prov
	matches err '/seen$'
	matches err 'the recording has 1 gap,'
fi

# A name that is not UTF-8, and words that mean a file by what it holds.
bad=$(printf 'x\377y')
prov record -q -o b.prov cp a "$bad" || fail "cannot record"
status 0 prov why "$bad" b.prov
matches out '/x\\xffy@1$'
status 0 prov why --json "sha256:$(sha256sum <"$bad" | cut -d' ' -f1)" b.prov
python3 -c '
import base64, json
d = json.load(open("out"))
named = {n["id"]: n for n in d["nodes"]}
targets = [named[t] for t in d["targets"]]
assert any(base64.b64decode(t.get("path_b64", "")).endswith(b"/x\xffy") for t in targets), targets
assert any(t["path"].endswith("/a") for t in targets), targets' || fail "see above"
