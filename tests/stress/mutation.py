#!/usr/bin/env python3
"""tests/stress/mutation.py [NAME...]: what the graph says an output does not come from may change, and it stays the same.

Each command is recorded once.  For each input of its own, the bytes are changed (7531 becomes 8642, so sizes stay) and the
command is run again in a fresh copy of its directory.  An output that changes though the input is not in its slice is a
failure: the graph has lost a flow.  Of the inputs that are in a slice, the share that does change the output is told.
"""
import os
import shutil
import sqlite3
import subprocess
import sys

MARK, OTHER = b'7531', b'8642'
SLICE = """
WITH RECURSIVE up(id) AS (
    SELECT node_id FROM node WHERE kind = 1 AND of = ? AND flags & 1
    UNION SELECT src FROM edge JOIN up ON dst = id JOIN edge_kind USING (kind) WHERE is_default)
SELECT of FROM node JOIN up ON id = node_id WHERE kind = 1 AND flags & 2
"""
ENV = {'PATH': '/usr/bin:/bin', 'LC_ALL': 'C', 'TZ': 'UTC', 'HOME': '/nonexistent', 'SOURCE_DATE_EPOCH': '1700000000',
       'GIT_CONFIG_NOSYSTEM': '1', 'GIT_AUTHOR_DATE': '1700000000 +0000', 'GIT_COMMITTER_DATE': '1700000000 +0000',
       'GIT_AUTHOR_NAME': 'A', 'GIT_AUTHOR_EMAIL': 'a@example.org', 'GIT_COMMITTER_NAME': 'A',
       'GIT_COMMITTER_EMAIL': 'a@example.org', 'PYTHONDONTWRITEBYTECODE': '1'}

C_LIBRARY = 'int {0}(void) {{ return N_{1} + M_common; }}\n'
REPORT = """
import csv, statistics
def rows(name):
    with open(name, newline='') as f:
        return list(csv.DictReader(f))
for name in ('north', 'south'):
    table = rows(name + '.csv')
    with open(name + '.txt', 'w') as out:
        print(name, len(table), statistics.mean(float(row['n']) for row in table), file=out)
factors = {row['k']: float(row['n']) for row in rows('factors.csv')}
with open('joined.csv', 'w') as out:
    for row in rows('north.csv') + rows('south.csv'):
        print(row['k'], float(row['n']) * factors[row['k']], file=out)
"""
TABLE = 'k,n\na,7531\nb,{0}\n'
MAKEFILE = """
all: one two
one: one.o common.o
	$(CC) -o $@ $^
two: two.o common.o two.ld
	$(CC) -o $@ two.o common.o
%.o: %.c common.h
	$(CC) -O1 -c -o $@ $<
one.o: names.h
names.h: names.txt
	sed 's/.*/#define N_one &/' $< >$@
"""

# name: (files, command, what must be there)
COMMANDS = {
    'sort': ({'a': '3\n7531\n1\n', 'b': '2\n7531\n', 'c': '7531\n9\n'},
             'sort -o low a b; sort -r c >high; sort -n -m low high >all', ['sort']),
    'gcc': ({'one.c': '#include "n.h"\n#include "one.h"\n' + C_LIBRARY.format('one', 'one'), 'one.h': '#define N_one 7531\n',
             'two.c': '#include "n.h"\n#include "two.h"\n' + C_LIBRARY.format('two', 'two'), 'two.h': '#define N_two 7531\n',
             'n.h': '#define M_common 7531\n#define UNUSED 1\n'},
            'gcc -c one.c two.c', ['gcc']),
    'make': ({'Makefile': MAKEFILE, 'names.txt': '7531\n', 'common.h': '#define M_common 7531\n', 'two.ld': '7531\n',
              'one.c': '#include "common.h"\n#include "names.h"\nint main(void) { return N_one - M_common; }\n',
              'two.c': '#include "common.h"\nint main(void) { return 7531 + M_common; }\n', 'common.c': 'int common = 7531;\n'},
             'make -s -j2', ['make', 'gcc']),
    'python': ({'report.py': REPORT, 'north.csv': TABLE.format(4), 'south.csv': TABLE.format(5), 'factors.csv': TABLE.format(6)},
               '/usr/bin/python3 -I -S -B report.py', ['/usr/bin/python3']),
    'tar': ({'d/one': 'x 7531\n', 'd/two': '7531 y\n', 'e/three': '7531\n', 'list': 'd/two\n'},
            'tar --sort=name --mtime=@0 --owner=0 --group=0 -cf d.tar d; tar --mtime=@0 --owner=0 --group=0 -cf l.tar -T list;'
            'tar --mtime=@0 --owner=0 --group=0 -cf e.tar e; mkdir out; tar -xmf d.tar -C out d/one', ['tar']),
    'git': ({'one': '7531\n', 'two': 'a\n7531\n', 'three': '7531 b\n'},
            'git init -q -b m .; git add one; git commit -qm one; git show >show.one; git add two; git commit -qm two;'
            'git hash-object -w three >hash.three; git show HEAD:two >again', ['git']),
    'sqlite3': ({'a.sql': 'create table t(n); insert into t values (7531), (2);', 'b.sql': 'create table u(n); insert into u values (7531);',
                 'ask.sql': 'select sum(n), 7531 from t;'},
                'sqlite3 a.db <a.sql; sqlite3 b.db <b.sql; sqlite3 a.db <ask.sql >sum; sqlite3 b.db .dump >dump', ['sqlite3']),
    'awk': ({'log': 'GET a 7531\nPUT b 2\nGET a 5\n', 'prices': 'a 7531\nb 3\n', 'other': '7531 7531\n'},
            "awk '{n[$2] += $3} END {for (k in n) print k, n[k]}' log | sort | tee sums | tr a-z A-Z >upper;"
            "awk 'NR == FNR {p[$1] = $2; next} {print $1, $2 * p[$1]}' prices sums | sort >costs; awk '{print $2}' other | uniq -c >counts", ['awk']),
    'groff': ({'a.man': '.so part.man\n.SH NAME\nSome text, 7531.\n', 'part.man': '.TH PART 1 7531\n',
               'b.man': '.TH B 1\n.SH NAME\nOther text, 7531.\n'},
              'groff -man -Tascii a.man >a.txt; soelim a.man >flat.man; groff -man -Tascii b.man >b.txt', ['groff', 'soelim']),
    'shell': ({'people': '1,ann,7531\n2,bob,4\n', 'towns': '1,rome,7531\n2,oslo,8\n', 'edit.sed': 's/ann/ANN7531/\n', 'unused': '7531\n'},
              'sed -f edit.sed people >edited; cut -d, -f1,3 people >numbers; join -t, people towns >joined;'
              'cp joined copy; rm joined; wc -c unused >size; cut -d, -f2 towns | paste -s >names; read -r x <unused; echo done >flag',
              ['sed', 'join']),
}


def make_files(files):
    shutil.rmtree('work', ignore_errors=True)
    for name, text in files.items():
        os.makedirs(os.path.dirname(f'work/{name}') or 'work', exist_ok=True)
        with open(f'work/{name}', 'wb') as f:
            f.write(text if isinstance(text, bytes) else text.encode())


def run(command):
    subprocess.run(['sh', '-c', command], cwd='work', env=ENV, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, timeout=120)


def content(name):
    """Of git's index what is in it; it also tells times and inodes of the files."""
    path = os.path.realpath(f'work/{name}')
    if name == '.git/index' and os.path.exists(path):
        return subprocess.run(['git', 'ls-files', '-s'], cwd='work', env=ENV, stdout=subprocess.PIPE).stdout
    try:
        with open(path, 'rb') as f:
            return f.read()
    except OSError:
        return None


def slices(files, command):
    """{output: inputs in its slice}, of files below work; and the inputs that the run met at all."""
    make_files(files)
    subprocess.run(['prov', 'record', '-q', '-f', '-o', '../rec.prov', 'sh', '-c', command], cwd='work',
                   env=dict(ENV, PATH=os.environ['PATH']), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, timeout=120)
    subprocess.run(['prov', 'db', 'rec.prov', '-o', 'rec.sqlite'], check=True, timeout=120)
    db = sqlite3.connect('rec.sqlite')
    below = os.path.abspath('work') + '/'
    objects = {o: (path[len(below):], changed, stays, was) for o, path, changed, stays, was in db.execute(
        "SELECT object_id, CAST(bytes AS TEXT), is_changed, is_there_after, was_there_before FROM object JOIN string "
        "ON string_id = path WHERE kind = 'file'") if path.startswith(below)}
    inputs = {o: name for o, (name, _, _, was) in objects.items() if was and name in files}
    found = {name: {inputs[of] for (of,) in db.execute(SLICE, (o,)) if of in inputs}
             for o, (name, changed, stays, _) in objects.items() if changed and stays}
    db.close()
    return found, set(inputs.values())


def try_command(name):
    """Prints a line; returns what is wrong."""
    files, command, _ = COMMANDS[name]
    found, inputs = slices(files, command)
    first = {out: content(out) for out in found}
    make_files(files)
    run(command)
    wrong = [f'{name}: {out} is not the same in a second run' for out in found if content(out) != first[out]]
    outside = inside = changed = 0
    for changed_input in sorted(inputs):
        text = files[changed_input].encode().replace(MARK, OTHER)
        make_files(dict(files, **{changed_input: text}))
        run(command)
        for out, own in found.items():
            is_same = content(out) == first[out]
            if changed_input in own:
                inside += 1
                changed += not is_same
            else:
                outside += 1
                if not is_same:
                    wrong.append(f'{name}: {out} changes with {changed_input}, which is not in its slice')
    if not outside or not changed or None in first.values() or b'' in first.values():
        wrong.append(f'{name}: of {len(found)} outputs and {len(inputs)} inputs, {outside} pairs are outside and {changed} change: '
                     'nothing is shown')
    print(f'{name:8} {len(inputs):6} {len(found):7} {outside:8} {inside:7} {changed:8} {100 * changed // max(inside, 1):9} %', flush=True)
    return wrong


def main():
    wrong = []
    print('command  inputs outputs  outside  inside  changed  precision')
    for name in sys.argv[1:] or COMMANDS:
        missing = [program for program in COMMANDS[name][2] if not shutil.which(program)]
        if missing:
            print(f'skip: {name}: no {missing[0]} here')
            continue
        wrong += try_command(name)
    print('\n'.join(wrong))
    sys.exit(bool(wrong))


main()
