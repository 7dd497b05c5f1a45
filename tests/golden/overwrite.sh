# cat a > b; cat c > b; cat b > d: what was overwritten before it was read goes nowhere; nobody saw that version of b.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo c >c
}

golden bash -c 'cat a > b; cat c > b; cat b > d' <<'END'
must c.0 -> cat c -> b.* -> cat b -> d.1
must a.0 -> cat a
never a.0 ~> b.*
never a.0 ~> d.*
never node b.2
never d.* ~> b.*
END
