# A descriptor goes to another program, which reads what the first only opened.
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo unused >unused
}

golden flows inherited <<'END'
must a.0 -read-> cat -write-> o.1
must flows -exec-> cat
never a.0 -> flows
never node unused.1
view input unused: opened, and not used
END
# Nobody read it, so it need not be a node; if it is, nothing comes of it.
unused=$(prov sql case.sqlite "SELECT count(*) FROM v_file JOIN edge ON src = node_id WHERE path LIKE '%/unused'")
equal "edges from what was opened for nothing" 0 "$unused"
