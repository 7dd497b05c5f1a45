# Lines of documents are no longer than 100 columns, but for tables, headings, and what is to be typed
# or is printed.
. "$TESTS/lib.sh"
cd "$ROOT" || exit

awk '
FNR == 1 { is_code = 0 }
/^ *```/ { is_code = !is_code }
!is_code && !/^(\||#|    |\t)/ && length > 100 { print FILENAME ":" FNR ": " length " columns"; n++ }
END { exit n != 0 }' README.md HACKING.md docs/*.md || fail "break these lines (a new line for each sentence)"
