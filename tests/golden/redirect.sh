# echo hi > o: the shell opens, echo writes.
. "$TESTS/golden/lib.sh"

material() {
	echo old >o
	echo log >log
}

golden bash -c '/bin/echo hi > o; /bin/echo hi >> log; /bin/echo hi >> new' <<'END'
must echo hi -write-> o.1
must bash -truncate-> o.1
must bash -create-> new.1
must log.0 -kept-> log.1
never bash -write-> o.1
never echo -truncate-> o.1
never bash -truncate-> log.1
never bash -truncate-> new.1
END
