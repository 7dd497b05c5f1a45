# What judges the golden cases can bite: check and oracle.py find what is wrong, each by itself.
# slow
. "$TESTS/golden/lib.sh"

material() {
	echo a >a
	echo b >b
	echo log >log
}

golden bash -c 'cat a | sort > o; ln o p; cat o > r; cat b > o; cat o >> log' <<'END'
must b.0 ~> log.1
END

# judged STATUS [DATABASE]: of the statements on standard input
judged() {
	"$TESTS/golden/check" "${2:-case.sqlite}" case.work >judgement
	[ $? = "$1" ] || fail "check: not status $1: $(cat judgement)"
}

# edited SQL: a copy of the database without its constraint, changed
edited() {
	cp case.sqlite edited.sqlite
	python3 - "$1" <<'END' || fail "cannot edit: $1"
import sqlite3, sys
db = sqlite3.connect('edited.sqlite')
db.executescript('PRAGMA ignore_check_constraints = 1; ' + sys.argv[1])
END
}

judged 0 <<'END'
must a.0 -> cat a -> (pipe) -> execed sort -> o.1
must a.0 -read-> cat
must a.0 ~> o.1
must log.0 -kept-> log.1
must node o.2
must cat -wait-> first bash
same o p
never a.0 -> sort
never sort -truncate-> o.*
never a.0 ~> log.*
never b.0 ~> r.*
never b.0 -> cat a
never o.1 -> o.2
never node q.*
never node (memory)
END

cat >wrong <<'END'
must a.0 -> cat b
must a.0 -> sort
must a.0 -write-> cat
must a.0 -> forked cat
must b.0 ~> p.1
must b.0 ~> r.1
must log.1 -kept-> log.0
must node o.3
must q.0 -> cat
same o log
same o q
never a.0 -> cat a -> (pipe)
never a.0 ~> o.1
never bash -truncate-> o.1
never typo.0 ~> o.1
never a.0 ~> typo.*
never node o.1
END
judged 1 <wrong
sed -n 's/^check: \(.*\): .*/\1/p' judgement | diff wrong - || fail "< wrong, > found to be"

edited "UPDATE edge SET kind = 17 WHERE kind = 1"
judged 0 edited.sqlite <<'END'
must a.0 -eof-> cat a
never a.0 -> cat a
never a.0 ~> o.*
END

edited "INSERT INTO edge SELECT src, dst, kind, thread, op, t, bytes, flags FROM edge WHERE kind = 1 LIMIT 1"
judged 1 edited.sqlite </dev/null
matches judgement 'go backward'
edited "CREATE TABLE e AS SELECT * FROM edge; DROP VIEW v_edge; DROP TABLE edge; ALTER TABLE e RENAME TO edge;
	CREATE VIEW v_edge AS SELECT src, dst, k.name AS kind, k.is_default FROM edge e JOIN edge_kind k USING(kind)"
judged 1 edited.sqlite </dev/null
matches judgement 'lost its constraint'

[ -d case.strace ] || exit 0 # told

# compared STATUS LINE EXPLANATION: what oracle.py says of the edited database
compared() {
	printf '%s' "$3" |
		python3 "$TESTS/golden/oracle.py" case.trace case.strace case.before edited.sqlite case.work >judgement
	equal "oracle.py: $2" "$1" $?
	matches judgement "$2"
}

edited ''
compared 0 '^5 flows: a > r b > log b > o b > p log > log$' ''
compared 1 'explained, but not so: only prov b > o' 'only prov b > o: no reason'
compared 1 'found 5 flows' 'nothing: no reason'
edited "DELETE FROM edge WHERE kind = 3"
compared 1 'only oracle finds log > log' ''
compared 0 'flows' 'only oracle log > log: edited'
edited "DELETE FROM edge WHERE kind = 1 AND dst IN (SELECT node_id FROM v_node WHERE label LIKE 'cat%' AND kind = 'process')"
compared 1 'only oracle finds b > log' ''
edited "INSERT INTO edge SELECT (SELECT node_id FROM v_file WHERE path LIKE '%/log' AND is_last),
	(SELECT node_id FROM v_file WHERE path LIKE '%/a'), 3, NULL, NULL, 0, NULL, 0"
compared 1 'only prov finds a > log' ''
