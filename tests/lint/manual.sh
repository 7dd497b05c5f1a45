# The manual page lists the commands and options that --help lists.
. "$TESTS/lib.sh"
need man

MANWIDTH=200 man -P cat "$ROOT/man/prov.1" 2>/dev/null | sed 's/.\x08//g' | sed -n '/^COMMANDS/,/^EXIT STATUS/p' >page
prov --help | sed -n '/^  [a-z]/{s/^  //;s/ .*//;p}' | grep -v '^prov$' | sort -u >from_help
sed -n 's/^       prov \([a-z]*\) .*/\1/p;s/^       prov \([a-z]*\)$/\1/p' page | sort -u >from_page
diff from_help from_page || fail "commands: <help >page"

# options TEXT...: all of it that looks like one
options() { grep -oE '(^|[[ |])--?[a-zA-Z][a-z-]*' "$1" | tr -d '[ |' | sort -u; }
while read -r command; do
	prov help "$command" | sed '/^Example:/,$d' >usage
	sed -n "/^       prov $command\( \|\$\)/,/^\$/p" page >section
	diff <(options usage) <(options section) || fail "options of $command: <help >page"
done <from_help
