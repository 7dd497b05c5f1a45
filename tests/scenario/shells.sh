# system and popen leave nothing behind: no handler that a later pthread_exit runs into, and in the
# tree no process but the two shells, whatever they returned.
. "$TESTS/lib.sh"

status 15 prov record -q -o x.prov "$ROOT/build/tests/helper/shell_ends"
status 0 prov check x.prov
status 0 prov tree x.prov
lines 3 out
matches out 'sh -c \(-- \)\?exit 3 \[exit 3\]' # by glibc's release
matches out 'sh -c \(-- \)\?exit 5 \[exit 5\]'

# What they were said to be started with is what they had.
has python3 || exit 0
prov ops --json x.prov >told
python3 - <<'END' || fail "see above"
import json
ops = [json.loads(line) for line in open("told")]
asked = [op["argv"] for op in ops if op["op"] == "spawn" and op["path"] == "/bin/sh"]
given = [op["argv"] for op in ops if op["op"] == "start" and op["argv"][:1] == ["sh"]]
assert sorted(asked) == sorted(given) and len(given) == 2, (asked, given)
END
