# A descriptor sent over a socket: who sends it has not read the file.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
}

golden flows passing <<'END'
must a.0 -read-> forked flows -write-> o.1
must first flows ~> o.1
never a.0 -> first flows
END
