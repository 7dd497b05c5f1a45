# prov audit REC --against FILE tells which inputs a rule has that it does not name, and which it names that nobody
# reads: exactly those that tests/helper/declared_cases.py has planted.
# timeout 150
. "$TESTS/lib.sh"
need python3 make gcc

yaml=$(ldd "${BUILD:-$ROOT/build}/prov-query" | grep -c libyaml)
[ "$yaml" = 1 ] || skip_part "built without libyaml"
PYTHONPATH="$TESTS/helper" python3 - "$yaml" <<'END' || fail "see above"
import json, os, shlex, subprocess, sys
from declared_cases import CASES, MAKE

RUNNER = '''import subprocess, sys
open(sys.argv[1]).read()
for command in sys.argv[2:]:
    subprocess.run(['sh', '-c', command], check=True)
'''


def words(commands, against):
    """All names of files that commands mention, so that each is there."""
    text = ' '.join(commands) if isinstance(commands, list) else commands or ''
    return text


def lay(files, commands, against):
    for name, text in files.items():
        if '/' in name:
            os.makedirs(os.path.dirname(name), exist_ok=True)
        with open(name, 'w') as f:
            f.write(text or name)
    # What commands and Makefiles read is there.
    text = ' '.join([commands] if isinstance(commands, str) else commands or
                    [line for line in files['Makefile'].split('\n') if line.startswith('\t')] + [files['Makefile'].replace(':', ' ')])
    for name in ['a', 'b', 'c', 'c:d', 'header', 'common', 'one', 'two', 'three', 'with blank', 'main', 'a.h', 'b.h', 'c.h',
                 'd.h', 'side', 'x.in', 'y.in', 'order', 'lib', 'implied', 'hidden', 'other', 'x.c', 'x.h', 'y.c', 'y.h',
                 'unused', 'hidden.csv', 'a.in', 'b.in', 'x', 'unused.h', 'never.tar', 'old.c', 'stale.h', 'gone.h']:
        if not os.path.exists(name):
            with open(name, 'w') as f:
                f.write(name + '\n')


def command_of(commands, against):
    if commands is MAKE:
        return ['make', '-s']
    if isinstance(commands, str):
        return shlex.split(commands)
    with open('../runner.py', 'w') as f:
        f.write(RUNNER)
    return ['/usr/bin/python3', '../runner.py', against[0]] + commands


def told(audit):
    result = set()
    here = os.getcwd() + '/'
    short = lambda path: path[len(here):] if path.startswith(here) else path
    for job in audit['jobs']:
        output = short(sorted(job['outputs'])[0]) if job['outputs'] else ''
        result |= {(output, '+' + short(u['path'])) for u in job['undeclared']}
        result |= {(output, '-' + short(u)) for u in job['unused']}
    return result


n_wrong = 0
for i, (name, against, files, commands, wanted, status) in enumerate(CASES):
    if sys.argv[1] != '1' and any(a.endswith(('.yaml', '.cwl', '.yml')) for a in against):
        continue
    os.makedirs('case%d/work' % i)
    os.chdir('case%d/work' % i)
    lay(files, commands, against)
    ran = subprocess.run(['prov', 'record', '-q', '--packages', 'off', '--hash', 'off', '-o', '../r.prov', '--'] +
                         command_of(commands, against), stderr=subprocess.PIPE)
    assert ran.returncode == 0, (name, ran)
    got = subprocess.run(['prov', 'audit', '../r.prov', '--json'] + [w for a in against for w in ('--against', a)],
                         stdout=subprocess.PIPE)
    planted = {(output, word) for output, all_words in wanted.items() for word in all_words.split(' ')}
    found = told(json.loads(got.stdout))
    if found != planted or got.returncode != status:
        print('%s: status %d, not told %s, told in vain %s, notes %s' % (
            name, got.returncode, planted - found, found - planted, json.loads(got.stdout)['notes']))
        n_wrong += 1
    os.chdir('../..')
assert not n_wrong and len(CASES) >= 20
END

# For people.
cd case0/work || exit
status 1 prov audit ../r.prov --against Makefile
matches out 'undeclared: .*/work/c  read by cat a c'
matches out 'unused: .*/work/b$'
matches out '^  2 undeclared or unused'
status 2 prov audit ../r.prov --against nowhere
lines 1 err
status 2 prov audit ../r.prov --against
printf 'a\nc\nMakefile\n' >list.txt
status 0 prov audit ../r.prov --against list.txt
printf '\0\1' >list.txt
status 1 prov audit ../r.prov --against list.txt
