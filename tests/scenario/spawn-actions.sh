# File actions are told as they were given, however many there were before: the memory that they are put together in is
# used again.
. "$TESTS/lib.sh"
need python3

cat >spawns.py <<'END'
import os
for n in (6, 1, 0, 3, 40, 2):
    actions = [(os.POSIX_SPAWN_OPEN, 50 + i, '/dev/null', os.O_RDONLY, 0) for i in range(n)]
    os.waitpid(os.posix_spawn('/bin/true', ['true'], os.environ, file_actions=actions), 0)
END
status 0 prov record -q -f -o x.prov python3 ./spawns.py
prov ops x.prov --json | python3 -c '
import json, sys
told = [json.loads(line) for line in sys.stdin if "\"op\":\"spawn\"" in line]
print(*(len(op["actions"] or []) for op in told if op["path"] == "/bin/true"))' >numbers
equal "numbers of actions" "6 1 0 3 40 2" "$(cat numbers)"
