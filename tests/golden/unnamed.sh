# A file that gets its name when all is written.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
}

golden flows unnamed <<'END'
must a.0 -> flows -> o.1
must flows -write-> o.1
END
