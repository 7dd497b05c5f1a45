# cat a | sort | head -1 > o: through two pipes; the shell only empties o.
. "$TESTS/golden/lib.sh"

material() {
	seq 9 >a
	echo old >o
}

golden bash -c 'cat a | sort | head -1 > o' <<'END'
must a.0 -> cat a -> (pipe) -> sort -> (pipe) -> head -1 -> o.1
must bash -truncate-> o.1
must head -write-> o.1
never bash -c * -> (pipe)
never cat a -> (pipe) -> head
never sort ~> a.*
never sort ~> cat
never bash -write-> o.1
END
