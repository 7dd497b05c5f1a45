# A descriptor sent over a socket: who sends it has not read the file.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo b >b
}

golden flows passing <<'END'
must a.0 -read-> forked flows -write-> o.1
must b.0 -> first flows -> (socket) -> forked flows -> o.1
never a.0 -> first flows
END
