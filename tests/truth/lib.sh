# tests/truth/lib.sh - for tests that compare prov with strace: . "$TESTS/truth/lib.sh"
#
# They look at all their commands, and fail at the end.
# shellcheck shell=bash

. "$TESTS/lib.sh"
need strace python3
strace -o trace true 2>/dev/null || skip "strace may not trace here"
rm -f trace
export LC_ALL=C.UTF-8

differing=0

# same [OPTION...] -- COMMAND...: see tests/truth/compare
same() {
	# strace's account of a busy build was once short of a line: what prov does wrong, it does again.
	"$TESTS/truth/compare" "$@" || "$TESTS/truth/compare" "$@" || differing=$((differing + 1))
}

# --- tables of commands: their rows call row(), and rows_told() ends them

n_rows=0
row_options=()

# row NAME PROGRAMS WORDS...: two at a time, each in a copy of the directory `files`
row() {
	local name=$1 program out
	# shellcheck disable=SC2053 # a glob
	[[ $name == ${TRUTH_ONLY:-*} ]] || return
	n_rows=$((n_rows + 1))
	mkdir -p results
	out=results/$(printf %03d $n_rows)
	for program in ${2//,/ }; do
		command -v "$program" >/dev/null || {
			skip_part "$name: no $program here" >"$out"
			return
		}
		! not_for_row "$program" || {
			skip_part "$name: $program is static here" >"$out"
			return
		}
	done
	shift 2
	[ "$(jobs -pr | wc -l)" -lt 2 ] || wait -n
	(
		same -d files -n "$name" "${row_options[@]}" "$@"
		[ "$differing" = 0 ] || touch "$out.differs"
	) >"$out" 2>&1 &
}

# rows_told FILE: waits, prints the table and writes it to build/FILE
rows_told() {
	wait
	{
		printf '%-40s %7s %7s %7s %7s %7s %7s\n' command strace prov inputs outputs missing extra
		cat results/???
	} | tee "$ROOT/build/$1"
	set -- results/*.differs
	[ ! -e "$1" ] || differing=$#
	finish
}

# A directory to work in a copy of
material() {
	mkdir -p material/sub
	seq 1000 >material/a
	echo hello >material/b
	cp material/a material/sub/c
	ln -s a material/l
	printf '#include <stdio.h>\nint main(void)\n{\n\treturn puts("hi") < 0;\n}\n' >material/m.c
	# shellcheck disable=SC2016 # the script's own
	printf '#!/bin/sh\necho "$0"\n' >material/script
	chmod +x material/script
	tar -cf archive.tar -C material .
	mv archive.tar material/t.tar
}

# source_of PACKAGE DIR: its upstream source in DIR; skips the test where there is none
source_of() {
	local list=sources.list
	need apt-get
	mkdir -p lists/partial cache/archives/partial "$2"
	# The system's own sources of packages, asked for source packages.
	cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed -n 's/^deb /deb-src /p' >sources.list
	cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed 's/^Types:.*/Types: deb-src/' >sources.sources
	[ -s sources.list ] || list=sources.sources
	{ apt_here update && apt_here source --download-only --tar-only "$1"; } || skip "no source packages from Debian here"
	tar -C "$2" --strip-components=1 -xf "$1"_*.orig.tar.?z || exit
}

apt_here() {
	timeout 60 apt-get -q -o Dir::Etc::sourcelist="$PWD/$list" -o Dir::Etc::sourceparts=- \
		-o Dir::State::lists="$PWD/lists" -o Dir::Cache="$PWD/cache" "$@" >apt.log 2>&1
}

finish() {
	equal "commands that strace and prov see differently" 0 $differing
	exit 0
}
