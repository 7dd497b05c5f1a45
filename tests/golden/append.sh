# A log that grows: each reader has got what was written before it read, no more.
. "$TESTS/golden/lib.sh"

material() {
	echo 0 >log
}

golden bash -c '/bin/echo 1 >>log; cat log >o1; /bin/echo 2 >>log; /bin/echo 3 >>log; cat log >o2' <<'END'
must log.0 -kept-> log.1 -kept-> log.2
must echo 1 -> log.1 -> cat log -> o1.1
must echo 2 -> log.2 -> cat log -> o2.1
must echo 3 -> log.2
must echo 1 ~> o2.1
never echo 2 ~> o1.1
never echo 3 ~> o1.1
never echo 3 -> log.1
never node log.3
END
