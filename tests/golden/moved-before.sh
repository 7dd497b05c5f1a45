# A directory that is moved, twice, before a file below it is used for the first time.
. "$TESTS/golden/lib.sh"

material() {
	mkdir -p E/in b
	echo i >E/in/i
	echo new >new
}

golden bash -c 'mv E F; mv F b/G; cat b/G/in/i >o; rm -r b/G; mkdir -p b/G/in; mv new b/G/in/i; cat b/G/in/i >p' <<'END'
same E/in/i F/in/i
view output b/G/in/i: a name that holds another file, whose content is as it was
view input E/in: a directory, and it is gone
view input E/in/i: the file had an output's name in between
view input new: the file is called b/G/in/i now
must E/in/i.0 -> cat b/G/in/i -> o.1
must new.0 -> cat b/G/in/i -> p.1
never E/in/i.0 -> cat b/G/in/i -> p.1
END
