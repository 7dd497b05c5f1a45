# sed -i s/a/b/ f; cat f > o: a temporary file is renamed into the place of what it was made from.
. "$TESTS/golden/lib.sh"

material() {
	echo a >f
}

golden bash -c 'sed -i s/a/b/ f; cat f > o' <<'END'
must f.0 -> sed -> sed*.1 -> cat f -> o.1
must f.0 -> sed -> f.1 -> cat f -> o.1
never f.0 -> cat f
never f.0 -kept-> f.1
END
