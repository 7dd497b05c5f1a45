# docs/schema.md: its tables are those that are there, and its queries answer.
. "$TESTS/lib.sh"
need python3

printf '3\n1\n2\n' >a
cat >script <<'END'
cat a | sort >o
cp o c
mv c d
cat missing 2>/dev/null
echo late >>o &
echo early >>o
wait
END
prov record -q -f -o s.prov sh script || fail "record: status $?"
python3 - "$ROOT/docs/schema.md" <<'END' || fail "see above"
import json, re, subprocess, sys

page = open(sys.argv[1], encoding='utf-8').read()

def ask(query):
    out = subprocess.run(['prov', 'sql', 's.prov', query, '--json'], stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]

def same(what, told, real):
    if told != real:
        sys.exit(f'{what}: {told}, not {real}')

# The tables of the page, and their columns where it names them.
tables = {row['name'] for row in ask("SELECT name FROM sqlite_master WHERE type = 'table'")}
told = dict(re.findall(r'^\| `(\w+)` \| [^|]* \| (.*) \|$', page, re.M))
same('tables', set(told), tables)
views = {row['name'] for row in ask("SELECT name FROM sqlite_master WHERE type = 'view'")}
same('views', set(re.findall(r'`(v_\w+)`\s\(', page)), views)
kinds = {row['name'] for row in ask('SELECT name FROM edge_kind')}
edges = page[page.index('\nEdges: '):page.index('\nViews: ')]
same('edges', set(re.findall(r'`(\w+)`', edges)), kinds)

answers = [[re.sub(r'^.*/', '', row['path']) if row.get('path') else row if 'call' in row else None for row in ask(query)] if 'AS command' not in query else ask(query)
           for query in re.findall(r'```sql\n(.*?)```', page, re.S)]
same('queries', len(answers), 12)
left, used, origin, effect, writers, programs, failed, names, pipes, races, asked, gaps = answers
same('left behind', left, ['d', 'o'])
same('used', {'a', 'script'} <= set(used), True)
same('origin', ('a' in origin, 'd' in origin), (True, False))
same('effect', [name for name in effect if name in ('o', 'd')][0], 'd')
same('writers', {(row['path'][-1], row['command'].split()[0]) for row in writers if row['kind'] == 'write' and row['path'][-2] == '/'},
     {('o', 'sort'), ('o', 'sh'), ('d', 'cp')})
same('failed', [(row['code'], row['command'].strip()) for row in failed], [(1, 'cat missing')])
same('names', names, ['c', 'd'])
same('pipes', len(pipes), 1)
same('gaps', gaps, [])
asked = {(row['what'], row['call']) for row in asked}
same('asked', (('variable', 'setlocale') in asked, 'clock' in {what for what, _ in asked}), (True, False))
same('races', set(races) <= {'o'} and 'o' in races, True)
END
