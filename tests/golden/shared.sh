# Shared memory carries content from a process to its sibling.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
}

golden flows shared <<'END'
must a.0 -> forked flows -> (memory)
must (memory) -> forked flows -> o.1
must a.0 ~> o.1
never a.0 -> forked flows -> o.1
never a.0 -> first flows
END
