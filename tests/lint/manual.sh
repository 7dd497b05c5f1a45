# The manual page lists the commands and options that --help lists, wherever --help stands, and the
# programs take those and no others.
. "$TESTS/lib.sh"
need man

MANWIDTH=200 man -P cat "$ROOT/man/prov.1" 2>/dev/null | sed 's/.\x08//g;s/\([^ ]\)  */\1 /g' | sed -n '/^COMMANDS/,/^EXIT STATUS/p' >page
prov --help | sed -n '/^  [a-z]/{s/^  //;s/ .*//;p}' | grep -v '^prov$' | sort -u >from_help
sed -n 's/^ \{5,7\}prov \([a-z]*\) .*/\1/p;s/^ \{5,7\}prov \([a-z]*\)$/\1/p' page | sort -u >from_page
diff from_help from_page || fail "commands: <help >page"

# options TEXT...: all of it that looks like one
options() { grep -oE '(^|[[ |])--?[a-zA-Z][a-z-]*' "$1" | tr -d '[ |' | sort -u; }
while read -r command; do
	prov help "$command" | sed '/^Example:/,$d' >usage
	sed -n "/^ \{5,7\}prov $command\( \|\$\)/,/^\$/p" page >section
	diff <(options usage) <(options section) || fail "options of $command: <help >page"
	[[ "$command" = record || "$command" = audit ]] && words= || words="--json there"
	# shellcheck disable=SC2086 # words
	prov "$command" $words --help >again
	prov help "$command" | diff - again || fail "prov $command $words --help: <prov help >this"
	grep -oE '(\[|^  )--[a-z-]*' usage | sed "s/^[[ ]*/$command /" >>said
done <from_help
status 127 prov record -q -o rec.prov ./--help --help
status 125 prov audit ./--help --help

# Too many words, so that nothing is done; an option that is not known is complained about first.
grep -v '^rec\|^audit' said | sort -u >told
cut -d ' ' -f 2 told | sort -u >options
grep -v '^rec\|^audit' from_help | while read -r command; do
	program=query
	[[ $command = ps || $command = events ]] && program=osi
	while read -r option; do
		word=$command
		[[ $command = seal ]] && program=record word=--seal
		"$ROOT/build/prov-$program" "$word" "$option" 1 1 1 1 1 1 2>err && fail "$command $option: taken"
		grep -q "wrong option" err || echo "$command $option"
	done <options
done | sort | diff told - || fail "options: <help >programs"
