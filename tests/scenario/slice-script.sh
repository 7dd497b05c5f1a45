#!/bin/bash
# prov slice --script: run where only the inputs are, it makes the file once more, with the same bytes, and
# runs no more than it takes.
# slow
# timeout 120
# shellcheck disable=SC2016 # what the commands' shells expand
. "$TESTS/lib.sh"
need python3 cc make tar

root=$PWD
# again FILE... -- CMD...: each FILE that CMD makes in ./work is made once more by its script alone
again() {
	local files=() file
	while [ "$1" != -- ]; do
		files+=("$1")
		shift
	done
	shift
	cd "$root" || exit
	rm -rf work kept ./*.prov
	cp -a inputs work
	cd work || exit
	prov record -q -o ../r.prov "$@" >../printed || fail "$*: $?"
	cd .. || exit
	mv work kept
	for file in "${files[@]}"; do
		[ -f "kept/$file" ] || fail "$* makes no $file"
		prov slice "$PWD/work/$file" r.prov --script >script 2>err || fail "$*: $file: $? $(cat err script)"
		rm -rf work
		cp -a inputs work
		sh script >ran 2>&1 </dev/null || :
		cmp "kept/$file" "work/$file" || fail "$*: another $file: $(cat script ran)"
	done
}
has_line() { grep -qxF -- "$1" script || fail "no line '$1': $(cat script)"; }
has_no() { ! grep -qF -- "$1" script || fail "there is '$1': $(cat script)"; }

mkdir -p inputs/sub
printf 'b\na\nb\n' >inputs/in
echo '#define N 42' >inputs/n.h
printf '#include "n.h"\n#include <stdio.h>\nint main(void) { printf("%%d\\n", N); }\n' >inputs/m.c
printf 'all: prog result\nprog: m.o\n\tcc -o prog m.o\nm.o: m.c n.h\n\tcc -c m.c\nresult: prog\n\t./prog >result\nother:\n\techo no\n' >inputs/Makefile

# A pipeline; what else the shell did is left out.
again out -- sh -c 'sort in | uniq -c | sed "s/^ *//" >out; wc in >other'
has_no wc
has_no 'sh -c'
has_line 'sort in |'
again other -- sh -c 'sort in | uniq -c >out; wc in >other'
has_no uniq

# Redirections: appends, input, errors, one description for two commands, both streams.
again out -- sh -c 'cat <in >out; sort in >>out; wc -l <in >>out'
has_line "sort in >>$root/work/out"
again out -- sh -c '{ cat in; sort in; } >out'
again out -- sh -c 'exec >out; cat in; sort -r in'
again errors out -- sh -c 'ls in no-such-file >out 2>errors; exit 0'
again both -- sh -c 'ls in no-such-file >both 2>&1; exit 0'
has_line "ls in no-such-file >$root/work/both 2>&1"

# The working directory, one that is made, names that want quotes.
again 'sub/o u t' "new/d'ir/out" -- sh -c 'cd sub; cat ../in >"o u t"; cd ..; mkdir -p "new/d'\''ir"; cd new/d*; sort ../../in >out'

# Bytes that a terminal obeys, and that are no text: the command has them, the script does not.
again out -- sh -c 'exec printf "%s|" "$@" >out' sh $'\033[2J\t' $'\377' $'a\nb\n' "it's"
! LC_ALL=C grep -q "$(printf '[\033\377]')" script || fail "raw bytes in the script"

# Variables.
again out -- sh -c 'A="x y"; export A; env | grep "^A=" >out'
again out -- env WORD=given sh -c 'printenv WORD >out'
again out -- sh -c 'unset HOME; env -i B=2 sh -c "printenv B; printenv HOME" >out; exit 0'

# What the shell does itself: builtins, here-documents, loops; then it is run.
again out -- sh -c 'echo hello >out'
again out -- sh -c 'X=3; cat >out <<END
$X of $(cat in)
END'
again out -- sh -c 'while read -r x; do echo "<$x>"; done <in >out; cat in >>out'
again out -- sh -c 'x=$(wc -l <in); seq "$x" >out'
has_line "seq 3 >$root/work/out"
again out -- bash -c 'sort <<<"c
a" >out; diff <(sort in) in >>out; exit 0'

# Jobs in the background, names that change, pipes with names.
again one two three -- sh -c 'sort in >one & sort -r in >two & wait; cat one two >three'
again final -- sh -c 'sort in >tmp; mv tmp final'
has_line 'mv tmp final'
again out -- sh -c 'mkfifo p; cat p >out & sort in >p; wait'

# Programs that start others.
again out -- python3 -c 'import subprocess
subprocess.run(["sort", "in"], stdout=open("out", "w"))'
again out -- python3 -c 'import subprocess
open("out", "wb").write(subprocess.run(["sort", "in"], stdout=subprocess.PIPE).stdout)'
again m.o prog result -- make -s
has_line "./prog >$root/work/result"
has_no 'make -s'
has_line 'cc -c m.c'
again m.o -- make -s
has_no './prog'
again a.tar -- sh -c 'tar --mtime=@0 --sort=name --format=ustar -cf a.tar in sub; rm -rf x'
again x/in -- sh -c 'tar -cf a.tar in; mkdir x; tar -xf a.tar -C x; rm a.tar'

# A database does not have what it takes; a secret is no value.
prov db r.prov -o r.sqlite
status 2 prov slice "$PWD/work/x/in" r.sqlite --script
rm -rf work && cp -a inputs work && cd work || exit
API_TOKEN=0123456789abcdef0123456789abcdef prov record -q -o ../t.prov sh -c 'printenv API_TOKEN | wc -c >out'
prov slice out ../t.prov --script >../script
cd ..
has_no 0123456789abcdef
