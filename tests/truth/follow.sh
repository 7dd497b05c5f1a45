# Static programs, of all kinds that a compiler makes: what tests/follow/corpus says, path for path.
# slow
# timeout 580
. "$TESTS/follow/lib.sh"
. "$TESTS/follow/corpus"
rows_told follow.txt
