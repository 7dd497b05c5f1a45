# mv a b; ln c d: what nobody read is an output, too, with what it was before.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo c >c
}

golden sh -c 'mv a b; ln c d' <<'END'
same a b
view output b: a name that holds another file, whose content is as it was
view output d: likewise
same c d
must node b.0
must node d.0
never node b.1
END
