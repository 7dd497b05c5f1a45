# Three sqlite3 commands on one database: what each leaves to the next.
. "$TESTS/golden/lib.sh"
need sqlite3

material() {
	echo 'CREATE TABLE t(x); INSERT INTO t VALUES(1);' >s1
	echo 'INSERT INTO t SELECT x + 1 FROM t;' >s2
	echo 'SELECT sum(x) FROM t;' >s3
}

golden bash -c 'sqlite3 db <s1; sqlite3 db <s2; sqlite3 db <s3 >o' <<'END'
must s1.0 -> sqlite3 -> db.1 -> sqlite3 -> db.2 -> sqlite3 -> o.1
must db.1 -kept-> db.2
must s1.0 ~> o.1
must s2.0 ~> o.1
must s3.0 ~> o.1
never s2.0 ~> db.1
never s3.0 ~> db.*
never node db-journal.*
END
