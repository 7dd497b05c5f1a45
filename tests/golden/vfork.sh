# A child of vfork moves descriptors in a table of its own: the parent's standard input stays what it was.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo b >b
}

golden flows vfork <<'END'
must a.0 -> cat -> o.1
must b.0 -> flows vfork -> p.1
never a.0 ~> p.*
never b.0 ~> o.*
never b.0 -> cat
never a.0 -> flows
END
