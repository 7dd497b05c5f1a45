# ln f g; echo 2 >> g; ln -s f s; cat s > o: three names, one file.
. "$TESTS/golden/lib.sh"

material() {
	echo 1 >f
}

golden bash -c 'ln f g; /bin/echo 2 >> g; ln -s f s; cat s > o' <<'END'
must f.0 -kept-> f.1
view input f: it was changed by its other name
must echo 2 -write-> f.1 -> cat s -> o.1
must echo 2 -write-> g.1 -> cat s -> o.1
must f.0 ~> o.1
same f g
never bash -truncate-> f.1
never ln -> f.1
END
