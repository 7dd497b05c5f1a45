# Calls that copy inside the kernel.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo b >b
	echo c >c
}

golden flows copies <<'END'
must a.0 -> flows -> o1.1
must b.0 -> flows -> o2.1
must c.0 -> flows -> o3.1
never b.0 ~> o1.*
never c.0 ~> o1.*
never c.0 ~> o2.*
never node (pipe)
END
