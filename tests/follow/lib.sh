# tests/follow/lib.sh - for tests that follow what cannot load libprov: . "$TESTS/follow/lib.sh"
# shellcheck shell=bash

. "$TESTS/truth/lib.sh"
export PROV_FOLLOW=auto
prov record --follow=auto -q -o followed.prov true 2>/dev/null || skip "nothing follows static programs here"
[ -z "${PROV_COMPLETE-}" ] || skip "--complete has its own way with system calls"
export PROGRAMS=$PWD/programs PATH=$PWD/programs:$PATH
mkdir programs files

# program NAME SOURCE COMPILER WORDS...: where it cannot be built, rows that need it are skipped
program() {
	local name=$1 source=$TESTS/$2
	shift 2
	"$@" -o "programs/$name" "$source" >"programs/$name.log" 2>&1 || rm -f "programs/$name"
}

# What was followed left no gap.
# shellcheck disable=SC2034 # tests/truth/lib.sh asks
row_options=(-g none)

# Nothing here is too static.
not_for_row() {
	false
}

(
	cd files || exit
	mkdir many
	seq 100 >in
	for i in $(seq 20); do echo "$i" >"many/f$i"; done
	printf '#include <stdio.h>\nint main(void)\n{\n\treturn puts("hi") < 0;\n}\n' >m.c
	printf 'out:\n\ttasks leave out\n\tcp out copy\n' >Makefile
	printf '#!%s with an argument\n' "$PROGRAMS/itself" >script
	chmod +x script
)
