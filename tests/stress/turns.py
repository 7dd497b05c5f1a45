#!/usr/bin/env python3
"""tests/stress/turns.py HELPER COUNT [FIRST]: random small programs, recorded merged and exact, against what they did.

Each of COUNT seeds is run in turns and in sequence (tests/helper/turns.c), each recorded twice: with reads and writes
merged and with --exact.  The helper tells what it did; `Truth` replays it.  Compared is which file that was there
before reaches which file that is there after, along default edges:

    what must reach  <=  exact  <=  what may reach,  exact <= merged,  and merged = exact in sequence

In turns a merged op stands for an interval in which others may have written: it may tell more, and how much is said.
"""
import os
import shutil
import sqlite3
import subprocess
import sys

BEFORE = 'abcd'
ROUNDS = [('turns', 4, 60), ('pipes', 4, 40), ('phases', 4, 80), ('sequence', 5, 60)]
# What chance rarely makes: somebody else empties a file between two of the reads, or writes, that are merged.
SCRIPTS = [
    '0raa 1rbb 1waa 0raa 2taa 0raa 0wcc',  # b was in a only for the read in the middle
    '0rbb 0waa 1taa 0waa 2raa 2wcc',  # the second write is after the truncation
    '0rbb 0waa 0waa 1taa 2raa 2wcc',  # both are before it
    '0rbb 0paa 1rcc 1paa 2gaa 0paa 3gaa 3waa 2wdd',
]
REACH = """
WITH RECURSIVE up(id) AS (
    SELECT node_id FROM node WHERE kind = 1 AND of = ? AND flags & 1
    UNION SELECT src FROM edge JOIN up ON dst = id JOIN edge_kind USING (kind) WHERE is_default)
SELECT of FROM node JOIN up ON id = node_id WHERE kind = 1 AND flags & 2
"""


class Thing:
    """A file or a pipe: of which files it has content for certain, and of which at most."""

    def __init__(self, must=(), may=(), size=0):
        self.must, self.may, self.size = set(must), set(may), size

    def gets(self, other):
        self.must |= other.must
        self.may |= other.may

    def is_emptied_by(self, process):
        self.must, self.may, self.size = set(process.must), set(process.may), 0


class Truth:
    def __init__(self):
        self.names = {name: Thing(name, name, 9) for name in BEFORE}
        self.fds = {}
        self.pipes = [Thing(), Thing()]
        self.processes = {}

    def file(self, process, name):
        """What the process has open by that name; made now if it is not there."""
        held = self.fds.setdefault(process, {})
        if name not in held:
            if name not in self.names:
                self.names[name] = Thing()
                self.names[name].gets(self.processes[process])
            held[name] = self.names[name]
        return held[name]

    def take(self, process, action, a, b, n):
        p = self.processes.setdefault(process, Thing())
        pipe = self.pipes['abcdef'.index(a) % 2]
        if action == 'r':
            self.read(p, self.file(process, a), n)
        elif action == 'w':
            f = self.file(process, a)
            f.gets(p)
            f.size = max(f.size, n)
        elif action in 'ot':
            if action == 'o':
                self.fds.setdefault(process, {}).pop(a, None)
            self.file(process, a).is_emptied_by(p)
        elif action == 'c':
            self.fds.setdefault(process, {}).pop(a, None)
        elif action == 'm' and n == 0 and a != b:
            self.names[b] = self.names.pop(a)
        elif action == 'u' and n == 0:
            del self.names[a]
        elif action == 'y' and a != b:
            self.copy(p, self.file(process, a), self.file(process, b), n)
        elif action == 'p' and n > 0:
            pipe.gets(p)
            pipe.size += n
        elif action == 'g' and n > 0:
            p.gets(pipe)
            pipe.size -= n
            if not pipe.size:
                pipe.must, pipe.may = set(), set()

    @staticmethod
    def read(process, thing, n):
        process.may |= thing.may  # that it is empty is known as well
        if n > 0:
            process.must |= thing.must

    @staticmethod
    def copy(process, source, target, n):
        """What the kernel copies comes from the source; as the graph sees it, through the process."""
        process.may |= source.may
        target.may |= process.may
        if n > 0:
            target.must |= source.must
            target.size = max(target.size, n)


def make_files(place):
    shutil.rmtree(place, ignore_errors=True)
    os.mkdir(place)
    for name in BEFORE:
        with open(f'{place}/{name}', 'w', encoding='ascii') as f:
            f.write(f'before {name}\n')
    return {os.stat(f'{place}/{name}').st_ino: name for name in BEFORE}


def before_and_after(db, before, after):
    """Objects as {number: name}; one that was never opened is known by its names alone."""
    inputs, outputs, place = {}, {}, os.path.abspath('work') + '/'
    for o, inode, was, stays, path in db.execute(
            "SELECT object_id, inode, was_there_before, is_there_after, CAST(bytes AS TEXT) FROM object JOIN string ON "
            "string_id = path WHERE kind = 'file'"):
        first = db.execute("SELECT CAST(bytes AS TEXT) FROM name JOIN string ON string_id = path WHERE object = ? ORDER BY t_from, how <> 'found'",
                           (o,)).fetchone()
        if was and (inode in before or (inode is None and first and first[0].startswith(place))):
            inputs[o] = before.get(inode) or os.path.basename(first[0])
        if stays and (inode in after or (inode is None and path.startswith(place))):
            outputs[o] = after.get(inode) or os.path.basename(path)
    return inputs, outputs


def reached(database, before, after):
    """Pairs of names: of what was there before and of what is there after."""
    db = sqlite3.connect(database)
    if db.execute('SELECT 1 FROM edge WHERE src >= dst').fetchone():
        raise AssertionError('an edge goes backward')
    inputs, outputs = before_and_after(db, before, after)
    pairs = {(inputs[o], outputs[o]) for o in inputs.keys() & outputs.keys() if is_unchanged(db, o)}
    for o, name in outputs.items():
        found = {of for (of,) in db.execute(REACH, (o,))} & inputs.keys()
        pairs |= {(inputs[i], name) for i in found}
    db.close()
    return pairs


def is_unchanged(db, o):
    """It has at most the version that it had before."""
    return not db.execute('SELECT 1 FROM node WHERE kind = 1 AND of = ? AND NOT flags & 2', (o,)).fetchone()


def record(helper, arguments, options, name):
    before = make_files('work')
    told = subprocess.run(['prov', 'record', '-q', '-f', '-o', f'../{name}.prov', *options, helper, *arguments], cwd='work',
                          stdout=subprocess.PIPE, check=True, timeout=60).stdout.decode()
    after = {os.stat(f'work/{n}').st_ino: n for n in os.listdir('work')}
    subprocess.run(['prov', 'db', f'{name}.prov', '-o', f'{name}.sqlite'], check=True, timeout=60)
    return told, reached(f'{name}.sqlite', before, after)


def truth(told):
    t = Truth()
    for line in told.splitlines():
        process, action, a, b, n = line.split()
        t.take(process, action, a, b, int(n))
    pairs = [{(source, name) for name, thing in t.names.items() for source in getattr(thing, which)} for which in ('must', 'may')]
    return pairs


def show(pairs):
    return ' '.join(f'{a}>{b}' for a, b in sorted(pairs))


def check(helper, arguments):
    """Returns what is wrong, and how many pairs exact and merged have."""
    mode = arguments[0]
    told, exact = record(helper, arguments, ['--exact'], 'exact')
    told_merged, merged = record(helper, arguments, [], 'merged')
    must, may = truth(told)
    # A file that nobody met is in no database, and untouched.
    own = {(name, name) for name in BEFORE}
    wrong = [what for what, pairs in (
        ('the two runs differ', [told != told_merged] if told != told_merged else []),
        (f'exact lacks {show(must - exact - own)}', must - exact - own),
        (f'exact has, and may not, {show(exact - may)}', exact - may),
        (f'merged lacks {show(exact - merged)}', exact - merged),
        (f'merged in sequence has more: {show(merged - exact)}', merged - exact if mode == 'sequence' else ())) if pairs]
    return [f'turns {" ".join(arguments)}: {what}' for what in wrong], len(exact), len(merged)


def main():
    helper, count = sys.argv[1], int(sys.argv[2])
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    rounds = {mode: [[mode, str(seed), str(processes), str(steps)] for seed in range(first, first + count)]
              for mode, processes, steps in ROUNDS}
    rounds['script'] = [['script', '0', '4', *steps.split()] for steps in SCRIPTS]
    failed = 0
    for mode, programs in rounds.items():
        n_exact = n_merged = 0
        for arguments in programs:
            wrong, exact, merged = check(helper, arguments)
            n_exact += exact
            n_merged += merged
            failed += bool(wrong)
            for line in wrong:
                print(line)
        print(f'{mode}: {len(programs)} programs, {n_exact} pairs of files reach each other by exact recordings, '
              f'{n_merged} by merged ones')
    sys.exit(failed > 0)


main()
