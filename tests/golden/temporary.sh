# cat a>t; cat t>x; cat b>t; cat t>y: one temporary file used for two things.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo b >b
}

golden bash -c 'cat a>t; cat t>x; cat b>t; cat t>y' <<'END'
must a.0 -> cat a -> t.1 -> cat t -> x.1
must b.0 -> cat b -> t.2 -> cat t -> y.1
never a.0 ~> y.1
never b.0 ~> x.1
never t.1 -> t.2
never t.1 ~> t.2
END
