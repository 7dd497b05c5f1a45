# prov record --pin=fs: ftw, nftw, getdents64 and its kin give names in order, as bare but for it, whatever the
# program makes of the walk; --vary=fs: in reverse.
. "$TESTS/lib.sh"
files=$ROOT/build/tests/helper/pinned_files

# tree NAME...: in d, made in this order
tree() {
	rm -rf d
	mkdir -p d
	for name; do
		case $name in
		*/) mkdir "d/$name" ;;
		*=*) ln -s "${name#*=}" "d/${name%%=*}" ;;
		*) : >"d/$name" ;;
		esac
	done
}

# walked OPTION WHAT: what is told of d
walked() {
	status 0 prov record -q -f -o rec.prov ${1:+"$1"} "$files" "$2" d
	! grep wrong out || fail "$1 $2"
}

one="c/ z b.x b/ a/ a/q c/1 y c/3 c/d/ c/2 c/d/9 c/d/8 gone=nowhere good=c/1"
other="good=c/1 gone=nowhere y a/ b/ c/ c/d/ c/d/8 c/d/9 c/2 c/3 b.x z a/q c/1"
for what in walks blocks; do
	# shellcheck disable=SC2086
	tree $other
	"$files" $what d >bare
	walked --pin=fs $what
	cp out once
	# shellcheck disable=SC2086
	tree $one
	walked --pin=fs $what
	diff once out || fail "made in another order"
	walked '' $what
	# Walks that the program does not end tell the same; lines 7 to 10 do.
	for file in bare once out; do
		sed '7,10d' $file | tr ' ' '\n' | sort >$file.sorted
	done
	diff bare.sorted once.sorted || fail "other names than bare"
	diff bare.sorted out.sorted || fail "not asked for"
	walked --vary=fs $what
	cp out varied
	[ $what = walks ] || continue
	equal ftw "ftw d:1 d/a:1 d/a/q:0 d/b:1 d/b.x:0 d/c:1 d/c/1:0 d/c/2:0 d/c/3:0 d/c/d:1 d/c/d/8:0 d/c/d/9:0 d/gone:3 d/good:0 d/y:0 d/z:0 = 0" "$(sed -n 1p once)"
	equal "with the contents first" "nftw 9 d/a/q:0:2 d/a:5:1 d/b:5:1 d/b.x:0:1 d/c/1:0:2 d/c/2:0:2 d/c/3:0:2 d/c/d/8:0:3 d/c/d/9:0:3 d/c/d:5:2 d/c:5:1 d/gone:4:1 d/good:4:1 d/y:0:1 d/z:0:1 d:5:0 = 0 0" "$(sed -n 4p once | tr -d '*')"
	equal "ended by 7" "nftw 1 d:1:0 d/a:1:1 d/a/q:0:2 d/b:1:1 d/b.x:0:1 d/c:1:1 = 7 0" "$(sed -n 7p once | tr -d '*')"
	equal "without c" "nftw 17 d:1:0 d/a:1:1 d/a/q:0:2 d/b:1:1 d/b.x:0:1 d/c:1:1 d/gone:4:1 d/good:4:1 d/y:0:1 d/z:0:1 = 0 0" "$(sed -n 8p once | tr -d '*')"
	equal "without what is beside c" "nftw 17 d:1:0 d/a:1:1 d/a/q:0:2 d/b:1:1 d/b.x:0:1 d/c:1:1 = 0 0" "$(sed -n 9p once | tr -d '*')"
	equal "stopped" "= 1 0" "$(sed -n 10p once | grep -o '= .*')"
	equal "of nothing" "nftw 1 = -1 2" "$(sed -n 11p once)"
	equal varied "ftw d:1 d/z:0 d/y:0 d/good:0 d/gone:3 d/c:1 d/c/d:1 d/c/d/9:0 d/c/d/8:0 d/c/3:0 d/c/2:0 d/c/1:0 d/b.x:0 d/b:1 d/a:1 d/a/q:0 = 0" "$(sed -n 1p varied)"
done
! grep -qxFf bare varied || fail "varied as bare"
for how in 0 1 2 3; do
	[ $how != 3 ] || [ "$(uname -m)" = x86_64 ] || continue
	equal "blocks $how, twice" "2 blocks $how . .. a b b.x c gone good y z" "$(grep "^blocks $how" once | sort | uniq -c | xargs)"
done
# The entries of a directory that is emptied between two blocks are all there.
mkdir many
for i in $(seq 300); do : >"many/$i"; done
status 0 prov record -q -f -o rec.prov --pin=fs find many -delete
[ ! -e many ] || fail "find -delete leaves $(ls many)"
