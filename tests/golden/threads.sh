# One thread reads, another writes: what there was to write depends on who was first.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
}

CASE=reader-first golden flows threads <<'END'
must a.0 -read-> flows -write-> o.1
END

CASE=writer-first golden flows threads-late <<'END'
must a.0 -> flows
must flows -write-> o.1
never a.0 ~> o.*
nothing: o was written before a was read
END
