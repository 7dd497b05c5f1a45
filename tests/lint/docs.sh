# Lines of documents are no longer than 100 columns, but for tables, headings, and what is to be typed
# or is printed.  The tour's picture has all rooms.
. "$TESTS/lib.sh"
cd "$ROOT" || exit

awk '
FNR == 1 { is_code = 0 }
/^ *```/ { is_code = !is_code }
!is_code && !/^(\||#|    |\t)/ && length > 100 { print FILENAME ":" FNR ": " length " columns"; n++ }
END { exit n != 0 }' README.md HACKING.md docs/*.md || fail "break these lines (a new line for each sentence)"

for room in libprov/*/ analysis/*/; do
	name=${room%/}
	grep -q "^ .* ${name##*/}/ " docs/tour.md || fail "docs/tour.md does not show $room"
done
