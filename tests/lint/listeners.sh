# A kind of op that is added to spec/ops.def wants a decision of each listener: without one there is no
# generated/, with + and no case it does not compile; with - nothing else is to be done.
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

compiles() {
	gcc -std=gnu11 -D_GNU_SOURCE -I generated -I "$ROOT" -I "$ROOT/analysis" -I "$ROOT/include" -Wall \
		-Wswitch-enum -Werror -fsyntax-only "$1" 2>errors
}

python3 -B spec/gen.py spec generated 2>refused && fail "undecided, and generated all the same"
grep -q 'NEWEST\|each listener is to decide' refused || fail "$(cat refused)"
listeners=$(cd "$ROOT" && git grep -l '_IGNORES:' 'analysis/*.c')
[ "$(echo "$listeners" | wc -l)" -ge 5 ] || fail "listeners: $listeners"
decides +
for file in $listeners; do
	compiles "$ROOT/$file" && fail "$file: OP_NEWEST has no case there, and it compiles"
	grep -q OP_NEWEST errors || fail "$file: $(cat errors)"
done
decides -
for file in $listeners; do
	compiles "$ROOT/$file" || fail "$file: $(cat errors)"
done
