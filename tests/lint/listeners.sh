# A kind of op that is added to spec/ops.def wants a decision of each listener: without one there is no
# generated/, with + and no case or function it does not compile or link; with - nothing else is to be done.
. "$TESTS/lib.sh"
need python3 gcc
mkdir spec
cp "$ROOT"/spec/* spec
sed -i '/^listeners /i NEWEST     255  path:str' spec/ops.def

# decides WORD: each listener says so of the new kind
decides() {
	cp spec/ops.def with.def
	n=$(sed -n 's/^listeners //p' with.def | wc -w)
	{
		cat with.def
		printf '\tNEWEST'
		for _ in $(seq "$n"); do printf ' %s' "$1"; done
		echo
	} >spec/ops.def
	python3 -B spec/gen.py spec generated || fail "gen.py"
	mv with.def spec/ops.def
}

# compiles FILE OPTION...: without options it makes nothing
compiles() {
	local file=$1
	shift
	[ $# -gt 0 ] || set -- -fsyntax-only
	gcc -std=gnu11 -D_GNU_SOURCE -I generated -I "$ROOT" -I "$ROOT/analysis" -I "$ROOT/include" -Wall \
		-Wswitch-enum -Werror "$@" "$file" 2>errors
}

python3 -B spec/gen.py spec generated 2>refused && fail "undecided, and generated all the same"
grep -q 'NEWEST\|each listener is to decide' refused || fail "$(cat refused)"
switches=$(cd "$ROOT" && grep -rl --include='*.c' '_IGNORES:' analysis)
tables=$(cd "$ROOT" && grep -rl --include='*.c' '_HEARS(ON)' analysis)
[ "$(echo "$switches" | wc -l)" -ge 3 ] || fail "switches: $switches"
[ "$(echo "$tables" | wc -l)" -ge 4 ] || fail "tables: $tables"
decides +
for file in $switches; do
	compiles "$ROOT/$file" && fail "$file: OP_NEWEST has no case there, and it compiles"
	grep -q OP_NEWEST errors || fail "$file: $(cat errors)"
done
# A function of the file's own does not compile; one of another file is not found.
for file in $tables; do
	if compiles "$ROOT/$file" -c -o table.o; then
		nm -u table.o | grep -q '_on_newest$' || fail "$file: it does nothing with OP_NEWEST"
	else
		grep -q _on_newest errors || fail "$file: $(cat errors)"
	fi
done
decides -
for file in $switches $tables; do
	compiles "$ROOT/$file" -c -o table.o || fail "$file: $(cat errors)"
	nm -u table.o | grep '_on_newest$' && fail "$file: it calls a function that need not be"
done
exit 0
