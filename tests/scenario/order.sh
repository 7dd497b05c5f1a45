# prov order: what came before what, with the chain that proves it; how operations are named.
. "$TESTS/lib.sh"
need python3

# order EXPECTED A B: and the other way round
order() {
	local back=$1
	case $1 in
	before) back=after ;;
	after) back=before ;;
	esac
	status 0 prov order r.prov "$2" "$3"
	equal "$2 and $3" "$1" "$(grep -x 'before\|after\|same\|unordered' out)"
	mv out there
	status 0 prov order r.prov "$3" "$2"
	equal "$3 and $2" "$back" "$(grep -x 'before\|after\|same\|unordered' out)"
}

for kind in threads processes; do
	rm -f r.prov
	if [ $kind = threads ]; then set --; else set -- processes; fi
	prov record -q -o r.prov -- "$ROOT/build/tests/helper/handover" "$@" || fail "$kind: status $?"
	order before a b
	matches there "^last write of $PWD/a: "
	matches there '^    -> mutex \(0x[0-9a-f]*\|at 0x0 of .*/common\)$'
	matches there '^  [0-9]*/[0-9]*\.[0-9]*  pthread_mutex_lock$'
	matches there "write $PWD/b\$"
	order unordered a c
	order unordered c b
	order before c d
	matches there 'waited for$\|joined$'
	order before b d
	order same a a
	prov order --quiet r.prov a b >out || fail "quiet: status $?"
	status 1 prov order --quiet r.prov a c
	lines 0 out
	prov order r.prov a b --json >$kind.json || fail "json"
done

# Of the threads' recording again: each way to name an operation.
prov record -q -f -o r.prov -- "$ROOT/build/tests/helper/handover" || fail "status $?"
prov ops r.prov --json >ops.json
read -r first main second <<<"$(python3 - <<'END'
import json
ops = [json.loads(line) for line in open("ops.json")]
a, = [o for o in ops if o["op"] == "write" and o["abs"].endswith("/a")]
d, = [o for o in ops if o["op"] == "write" and o["abs"].endswith("/d")]
b, = [o for o in ops if o["op"] == "write" and o["abs"].endswith("/b")]
print(f'{a["pid"]}/{a["tid"]}.{a["op_no"]} {d["pid"]}.{d["op_no"]} {b["pid"]}@{b["epoch"]}/{b["tid"]}.{b["op_no"]}')
END
)"
order before "$first" "$main"
order before "$first" "$second"
order before a "$main"
order unordered c "$second"
number=${first#*/}
number=$(prov sql r.prov "SELECT thread_id FROM thread WHERE tid = ${number%.*}")
order same "$first" "thread:$number.${first#*.}"
prov order r.prov a b >with
prov db r.prov -o r.sqlite
prov order r.sqlite a b >without || fail "a database: status $?"
diff <(sed 's/  [a-z_?]*\( .*\|\)$//' with) <(sed 's/  [a-z_?]*\( .*\|\)$//' without) || fail "a database: <recording >database"
matches without "write $PWD/b\$"
prov record -q -f --sync off -o r.prov -- "$ROOT/build/tests/helper/handover" || fail "status $?"
order unordered a b
matches out 'locks were not recorded'

# What cannot be told says what to do.  A child's number counts anew after its exec.
prov record -q -f -o r.prov -- sh -c 'cat /dev/null; cat /dev/null; :' || fail "status $?"
child=$(prov sql r.prov "SELECT pid FROM process JOIN image ON process = process_id WHERE epoch = 1 LIMIT 1")
status 2 prov order r.prov "$child.0" "$child.1"
matches err "^prov: '$child.0' may be any of these:"
matches err "^  $child@0/$child.0  of sh "
matches err "^  $child@1/$child.0  of cat /dev/null"
order before "$child@0.0" "$child@1.1"
matches there 'became it'
matches there "^  $child@1/$child.0  [a-z]*$"
status 2 prov order r.prov "$child.99999" "$child.1"
matches err 'that thread made [0-9]* operations'
status 2 prov order r.prov 1.1 "$child.1"
matches err 'prov tree'
status 2 prov order r.prov thread:999.1 "$child.1"
status 2 prov order r.prov nowhere "$child.1"
matches err "no file of the recording was called '$PWD/nowhere'"
status 2 prov order "$child.1"

python3 - "$ROOT/docs/json.md" <<'END' || fail "see above"
import json, re, sys

text = open(sys.argv[1]).read()
section = re.search(r"^## [^\n]*`prov order.*?(?=^## )", text, re.M | re.S).group(0)
named = set(re.findall(r"^\| `(\w+)` \|", section, re.M)) | set("pid epoch tid thread op_no".split())

def keys(value, found):
    if isinstance(value, dict):
        found.update(value)
        for v in value.values():
            keys(v, found)
    elif isinstance(value, list):
        for v in value:
            keys(v, found)
    return found

threads, processes = json.load(open("threads.json")), json.load(open("processes.json"))
found = keys(threads, set()) | keys(processes, set())
assert found == named, (found ^ named)
for answer in threads, processes:
    assert answer["order"] == "before" and answer["a"]["taken"] == "last write"
    hop, = answer["chain"]
    assert hop["kind"] == "mutex" and hop["to"]["call"] == "pthread_mutex_lock", hop
    assert hop["from"]["tid"] == answer["a"]["tid"] and hop["to"]["tid"] == answer["b"]["tid"]
assert threads["chain"][0]["lock"]["address"] > 0
assert processes["chain"][0]["lock"]["offset"] == 0
END
