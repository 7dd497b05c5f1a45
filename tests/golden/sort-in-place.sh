# sort -o f f: it reads all before it empties the file, which is not when it opens it.
. "$TESTS/golden/lib.sh"

material() {
	printf '%s\n' c b a >f
}

golden sort -o f f <<'END'
must f.0 -> sort -> f.1
must sort -truncate-> f.1
never f.0 -kept-> f.1
never f.1 ~> sort
never node f.2
END
