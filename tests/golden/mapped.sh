# A store into shared memory is a write to its file, descriptor or not.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
}

golden flows mapped <<'END'
must a.0 -> flows -> o.last
never o.* ~> a.*
END
