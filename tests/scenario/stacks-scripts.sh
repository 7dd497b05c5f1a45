# Lines of scripts that asked: of Python without any option, each line an op of its own; of threads; of bash and dash, also in
# functions and files that they read.
. "$TESTS/lib.sh"
prov() { "$ROOT/wrapper/prov" "$@"; }

# lines_of RECORDING [OPTION...]: OP CALL-COUNT LINE for each op that has one: its innermost line
lines_of() {
	prov ops "$@" --stacks --json | python3 -c '
import json, sys
for line in sys.stdin:
    op = json.loads(line)
    if op.get("script"):
        print(op["op"], op.get("calls", "-"), op["script"][0], op["script"][-1])'
}

python=$(python3 -c 'import sys; print(sys.executable)')
if python3 -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'; then
	cat >clock.py <<'END'
import os, threading, time
def now():
    return time.time()
a = [now() for _ in range(400)]
b = time.time(); c = time.time()

def deep(n):
    return deep(n - 1) if n else os.path.exists("nowhere")
t = threading.Thread(target=deep, args=(2,))
t.start(); t.join()
END
	status 0 prov record -q -f -o clock.prov "$python" clock.py
	lines_of clock.prov >lines
	equal "a line in a function" 1 "$(grep -c "^source 400 $PWD/clock.py:3 now " lines)"
	equal "two calls in a line of the program" 2 "$(grep -c "^source 1 $PWD/clock.py:5 <module> " lines)"
	status 0 prov record -q -f -o clock.prov --stacks all "$python" clock.py
	lines_of clock.prov --path "*/nowhere" >lines
	matches lines "^stat - .*:.* $PWD/clock.py:8 deep\|^stat - .*exists .*_bootstrap"
	status 0 prov record -q -f -o off.prov --stacks off "$python" clock.py
	equal "lines without stacks" "" "$(lines_of off.prov)"
else
	skip_part "no Python of 3.11 to 3.13 here"
fi

printf '\nin_file() {\n\t: <nowhere-file\n}\n' >lib.sh
printf '# a comment\nf() {\n\t: <nowhere-function\n}\n. ./lib.sh\nf\nin_file\n: <nowhere-main\n' >main.sh
status 0 prov record -q -f -o bash.prov --stacks all bash -c '. ./main.sh; true'
lines_of bash.prov --path '*/nowhere-*' >lines
matches lines '^open - ./main.sh:3 '
matches lines '^open - ./lib.sh:3 '
matches lines '^open - ./main.sh:8 '
lines 3 lines

# What dash itself says before a warning is the truth; of several files it does not know which.
if has dash; then
	cat >main.sh <<'END'
# a comment
f() {
	true <nowhere-function
}
true <nowhere-main
f
(true <nowhere-subshell)
x=$(true <nowhere-substituted
	true)
y=`true <nowhere-quoted`
for i in 1 2; do
	true </dev/null
	true \
		<nowhere-loop
done
umask
pwd -P
eval 'true
true <nowhere-evaluated'
END
	cat >dot.sh <<'END'
true <nowhere-before
. ./lib.sh
in_file
true <nowhere-after
END
	printf '\nin_file() {\n\ttrue <nowhere-file\n}\ntrue <nowhere-read\n' >lib.sh
	# as_told COMMAND...: the lines are those that dash tells
	as_told() {
		prov record -q -f -o dash.prov --stacks all "$@" >said 2>&1
		sed -n 's/^[^ ]*: \([0-9]*\): .*cannot open \([^:]*\):.*/\2 \1/p' said | sort >truth
		prov ops dash.prov --stacks --json --path '*/nowhere-*' | python3 -c '
import json, sys
for line in sys.stdin:
    op = json.loads(line)
    print(op["path"], (op["script"] or ["?:?"])[0].rsplit(":", 1)[1])' | sort >lines
		[ -s truth ] || fail "dash says no lines: $(cat said)"
		diff truth lines || fail "lines of $*"
	}
	as_told dash main.sh
	lines_of dash.prov --path '*/nowhere-*' >lines
	matches lines '^open - main.sh:3 '
	matches lines '^open - main.sh:13 '
	# Counted from where their text begins, or perhaps so: which text is not known.
	grep -v ' main.sh:' lines | sort >texts
	printf 'open - ?:%s ?:%s\n' 1 1 2 2 8 8 >wanted
	diff wanted texts || fail "files of lines"
	as_told dash -eux -o noglob +e -- main.sh
	as_told dash -c "$(cat main.sh)"
	as_told dash dot.sh
	lines_of dash.prov --path '*/nowhere-*' >lines
	matches lines '^open - dot.sh:1 '
	matches lines '^open - ?:3 '
	matches lines '^open - ./lib.sh:5 '
	matches lines '^open - dot.sh:4 '
	lines 4 lines
	# Without the option the asks of a script that is read have them.
	printf '\n\nulimit -n\n' >>main.sh
	status 0 prov record -q -f -o dash.prov dash main.sh
	prov sources dash.prov --json >json
	grep '"call":"getrlimit' json >limits || fail "no limit was asked"
	matches limits '"where":"main.sh:22"'
	! grep '"call":"getppid"' json | grep "where\":\"main.sh" || fail "asked before the script began"
fi

# Lines of other interpreters are not known, which is said; frames go on to where the code was made as it ran.
printf 'require("fs").existsSync("nowhere-js")\n' >ask.js
# unknown PROGRAM FRAME ARGUMENT...
unknown() {
	local program=$1 frame=$2

	shift 2
	has "$program" || return 0
	status 0 prov record -q -f -o other.prov --stacks all "$program" "$@"
	prov ops other.prov --stacks --path '*/nowhere-*' >out
	matches out "^ *? the line of a script of $program$"
	matches out "^ *$frame"
	matches out '^ *\(_start .*\|? .*\)$'
}
unknown perl 'Perl_\|.*libperl\|.*/perl' -e '-e "nowhere-perl"; exit 0'
unknown node 'node::fs\|.*/node\|? no unwind' ask.js
