# docs/limits.md and analysis/replay/gap_meaning.c know the same reasons of gaps, each once.
# shellcheck disable=SC2016 # markdown's own quotes
. "$TESTS/lib.sh"

sed -n 's/^\t{"\([a-zA-Z_-]*\)", .*/\1/p' "$ROOT/analysis/replay/gap_meaning.c" | sort >meanings
sed -n '/^| reason/,/^$/s/^| `\([a-zA-Z_-]*\)` |.*/\1/p' "$ROOT/docs/limits.md" | sort >table
sed -n '/^Ops that could not/,/^$/p' "$ROOT/docs/limits.md" | tr '\n' ' ' | grep -oE '`[a-z]+` \(' | sed 's/[` (]//g' >counted
for list in table counted meanings; do
	[ -s $list ] || fail "nothing found: $list"
done
for list in table meanings; do
	uniq -d $list | grep . && fail "more than once in: $list"
done
sort -u table counted <(echo lost) | diff - meanings || fail "< docs/limits.md > gap_meaning.c"
