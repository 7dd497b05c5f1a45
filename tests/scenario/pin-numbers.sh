# prov record --pin=fs: files and devices have numbers that are the same in every run, and one file the same
# one whoever tells it; blocks and free room, too.  --vary=fs: others.  The recording has the system's.
. "$TESTS/lib.sh"
files=$ROOT/build/tests/helper/pinned_files

# numbers OPTION DIR: what is told of new files in DIR
numbers() {
	mkdir "$2"
	status 0 prov record -q -f -o rec.prov ${1:+"$1"} "$files" numbers "$2"
}

numbers --pin=fs,limits first
cp out once
for i in $(seq 50); do : >"spare$i"; done # so that other inodes are free
rm spare?
numbers --pin=fs,limits second
diff once out || fail "the second run says otherwise"
# What was recorded of a file is what the system calls it.
# shellcheck disable=SC2094 # two files
prov ops --json rec.prov >ops
inode=$(stat -c %i second/a)
for call in open lstat fstatat statx fstat nftw fts_read; do
	grep "\"call\":\"$call\"" ops | grep -q "\"ino\":$inode," || fail "$call is not of inode $inode"
done
! grep -m3 "\"ino\":$(sed -n 's/^a \([0-9]*\) .*/\1/p' out)," ops || fail "numbers of the program's in the recording"
numbers --vary=fs,limits third
diff -U0 once out | grep -c '^ ' | grep -qx 0 || fail "varied: $(cat out)"

# Several processes share them, and programs that compare them see what they would.
mkdir d d/sub
echo x >d/a
ln d/a d/b
touch d/c d/sub/e
# shellcheck disable=SC2016 # the shell's
programs='ls -i d; find d -printf "%i %D %p\n" | sort -k3; stat -c "%i %d %b %s %n" d d/*; ls -id d/a
	test d/a -ef d/b && ! test d/a -ef d/c && echo same; find d -samefile d/a | sort
	find . -xdev -name e; tar cf - d | tar tvf - | grep -c "link to"; du -k d | sort; cp -a d e
	[ "$(stat -c %i e/a)" = "$(stat -c %i e/b)" ] && echo linked
	rm -r e; df . | tail -1 | awk "{ print \$2, \$3, \$4 }"; stat -f -c "%i %a %d" .'
status 0 prov record -q -f -o rec.prov --pin=fs,limits sh -c "$programs"
cp out once
cp -a d again
rm -rf d
mv again d
status 0 prov record -q -f -o rec.prov --pin=fs,limits sh -c "$programs"
diff once out || fail "of a copy, something else is said"
for word in same linked ./d/sub/e; do grep -qx "$word" out || fail "$word: $(cat out)"; done
matches out '^[0-9]* 1048321 8 4096 d$'
