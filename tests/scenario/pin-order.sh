# prov record --pin=fs: directories are read in the order of names, by all functions, and have all that is
# in them; times of files and the umask are the same.  --vary=fs: in the reverse of the system's order.
. "$TESTS/lib.sh"
pinned=$ROOT/build/tests/helper/pinned

mkdir d1 d2
for name in zz b a q y 10 9 -x .h m za; do : >"d1/$name"; done
for name in za m .h -x 9 10 y q a b zz; do : >"d2/$name"; done
touch -d 2024-05-06 d1/* d2/*
sorted='-x .h 10 9 a b m q y za zz'
shown='-x 10 9 a b m q y za zz'

# in_dir OPTION DIR: what is told of a copy of DIR, always under one name
in_dir() {
	rm -rf d
	cp -a "$2" d
	"$pinned" order d >bare
	status 0 prov record -q -f -o rec.prov ${1:+"$1"} "$pinned" order d
}

in_dir --pin=fs d1
cp out once
in_dir --pin=fs d2
diff once out || fail "made in another order"
equal readdir "readdir . .. $sorted, third -x, readdir_r . .. $sorted" "$(sed -n 1p out)"
equal scandir "scandir . .. $sorted" "$(sed -n 2p out)"
equal "scandir, by the first letter" "scandir -x . .. .h 10 9 a b m q y za zz" "$(sed -n 3p out)"
equal fts "fts d $sorted" "$(sed -n 5p out)"
equal glob "glob$(for name in $shown; do printf " d/%s" "$name"; done)" "$(sed -n 6p out)"

# The same names bare, in the system's order; varied, in reverse.
sed -n 1p bare | sed 's/,.*//; s/^readdir //' | tr ' ' '\n' >system
in_dir '' d1
diff bare out || fail "not asked for"
in_dir --vary=fs d1
sed -n 1p bare | sed 's/,.*//; s/^readdir //' | tr ' ' '\n' | tac | xargs >reversed
equal varied "readdir $(cat reversed)" "$(sed -n 1p out | sed 's/,.*//')"

# Large ones, as other programs read and remove them; what is made meanwhile.
mkdir large
python3 -c '
for i in range(3000): open(f"large/{i * 7919 % 3000:04}-{chr(97 + i % 26) * (i % 90)}", "w").close()'
# shellcheck disable=SC2016 # the shell's
status 0 prov record -q -f -o rec.prov --pin=fs sh -c '
	ls -U large >listed; find large | sed 1d >found; python3 -c "import os
print(*os.listdir(\"large\"), sep=chr(10))" >python
	perl -e "opendir D, q{large}; print map {qq{\$_\n}} grep {!/^\.\.?$/} readdir D" >perl
	tar cf - large | tar tf - | sed 1d >tar; umask; stat -c %Y d/a listed
	cp -r large copy; rm -r large; ls copy | wc -l; ls -d large 2>/dev/null || :'
LC_ALL=C sort -c listed || fail "ls -U is not sorted"
lines 3000 listed
sed 's,large/,,' found | cmp - listed || fail "find"
cmp python listed || fail "python"
cmp perl listed || fail "perl"
sed 's,large/,,' tar | cmp - listed || fail "tar"
equal "umask, times, copies" "0022 1577836785 1577836800 3000" "$(xargs <out)"
[ "$(stat -c %Y listed)" -gt 1700000000 ] || fail "the file itself has another time"
prov summary rec.prov | grep -q '^pinned  filesystem$' || fail "$(prov summary rec.prov)"
