# Lines of scripts that asked: of Python without any option, each line an op of its own; of threads; of bash, also in
# functions and files that it reads.  Other shells have none.
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

if has dash; then
	status 2 prov record -q -f -o dash.prov --stacks all dash main.sh
	equal "lines of dash" "" "$(lines_of dash.prov)"
	prov ops dash.prov --stacks --path '*/nowhere-*' >out
	matches out '^ *? the line of a script of dash$'
fi
