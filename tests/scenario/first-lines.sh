#!/bin/bash
# The first ten lines of prov summary, and of prov why OUTPUT, name the user's own files.
. "$TESTS/lib.sh"

# named COMMAND FILE...: in its first ten lines
named() {
	local file
	head -10 out >first
	for file in "${@:2}"; do
		grep -q -- "/$file\(@.*\)\?$" first || fail "$1: no $file in $(cat first)"
	done
}
# first OUTPUT INPUT... -- COMMAND...
first() {
	local output=$1 inputs=()
	shift
	while [ "$1" != -- ]; do
		inputs+=("$1")
		shift
	done
	shift
	prov record -q -f -o r.prov -- "$@" >/dev/null 2>&1 || fail "$* failed"
	status 0 prov summary r.prov
	named summary "${inputs[@]}"
	status 0 prov why "$output" r.prov
	named why "$output" "${inputs[@]}"
}

mkdir -p .hidden/objects many
for i in $(seq 8); do echo "$i" >".hidden/h$i" && echo "$i" >"many/$i"; done
echo text >file.txt
echo 'cat .hidden/h* file.txt >out; ls many .hidden/objects >>out' >run.sh
prov record -q -f -o r.prov sh run.sh
status 0 prov summary r.prov
named summary file.txt run.sh

first out2 file.txt -- sh -c 'sort file.txt | uniq -c | wc >out2'
if has python3; then
	echo 'open("out3", "w").write(open("file.txt").read())' >p.py
	first out3 p.py file.txt -- /usr/bin/env python3 p.py
fi
if has make; then
	printf 'out4: half\n\tsort half >out4\nhalf: file.txt\n\tcat file.txt >half\n' >Makefile
	first out4 file.txt -- make -s
fi
if has gcc; then
	echo 'int main(void) { return 0; }' >main.c
	first prog main.c -- gcc -o prog main.c
fi
if has git; then
	git init -q g
	echo a >g/a.txt
	git -C g config user.name a
	git -C g config user.email a@b
	cd g || exit
	# What git keeps for itself comes behind what it made of the user's files.
	first log.txt a.txt -- sh -c 'git add a.txt; git commit -qm one; git log >log.txt'
	cd .. || exit
fi
