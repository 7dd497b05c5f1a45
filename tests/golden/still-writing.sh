# What one call of stdio writes is on its way from the call's begin: the reader has made o before it is over.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo b >b
}

golden flows still-writing <<'END'
must a.0 -read-> flows -> (pipe) -> flows -write-> o.1
never b.0 ~> o.*
END
