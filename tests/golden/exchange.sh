# renameat2(RENAME_EXCHANGE) of files and of directories that nobody has used before.
. "$TESTS/golden/lib.sh"

material() {
	mkdir d e
	for name in x y d/x e/x; do
		echo "$name" >"$name"
	done
}

exchange='import ctypes, sys
for a, b in (b"x", b"y"), (b"d", b"e"):
    if ctypes.CDLL(None).renameat2(-100, a, -100, b, 2):
        sys.exit("no renameat2")'

# shellcheck disable=SC2016 # for the bash that is recorded
golden bash -c 'python3 -c "$0"; cat x >o; cat d/x >p' "$exchange" <<'END'
same x y
view output d/x: a name that holds another file, whose content is as it was
view output x: likewise
view output y: likewise
view input e/x: the file is called d/x now
must y.0 -> cat x -> o.1
must e/x.0 -> cat d/x -> p.1
only oracle d/x > e/x: nobody used it
only prov d > e: nobody told that it is a directory
END
