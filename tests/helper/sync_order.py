# sync_order.py - sync_order.py SAID REC: whether prov orders the steps of sync_steps.h's programs as
# their own clocks do.
#
# SAID: what the program printed.  "step PLAY RUN NAME CLOCK...": a step and what its actor knew then;
# "play NAME all|stated PAIRS": whether prov must know all of that order, or what the pairs state.
import collections
import json
import os
import re
import sqlite3
import subprocess
import sys

ACTORS = 'mabcdefgh'
STEP = re.compile('([a-z]+)([0-9]+)')


class Order:
    """What came before what, by the recording."""

    def __init__(self, rec):
        subprocess.run(['prov', 'db', rec, '-o', 'order.db'], check=True, stdout=subprocess.DEVNULL)
        db = sqlite3.connect('order.db')
        self.thread = {(pid, epoch, serial): t for t, pid, epoch, serial in db.execute(
            'SELECT thread_id, pid, epoch, serial FROM thread JOIN image ON image = image_id '
            'JOIN process ON process = process_id')}
        self.edges = collections.defaultdict(list)
        for to, to_op, source, op in db.execute(
                'SELECT to_thread, to_op, from_thread, from_op FROM sync ORDER BY to_op'):
            self.edges[to].append((to_op, source, op))
        db.close()
        os.unlink('order.db')

    def known(self, thread, op, since):
        """How far the op knows each thread of `since`, which tells from which op on."""
        known = {thread: op}
        todo = [(thread, since[thread], op)]
        while todo:
            t, low, high = todo.pop()
            for to_op, source, from_op in self.edges[t]:
                if to_op > high:
                    break
                if low <= to_op and source in since and from_op > known.get(source, since[source] - 1):
                    todo.append((source, known.get(source, since[source] - 1) + 1, from_op))
                    known[source] = from_op
        return known


def opened(rec):
    """The ops that opened each name, in the order of time."""
    ops = collections.defaultdict(list)
    told = subprocess.run(['prov', 'ops', rec, '--json', '--path', '*/steps/*'], check=True, capture_output=True)
    for line in told.stdout.splitlines():
        o = json.loads(line)
        if o['op'] == 'open':
            ops[os.path.basename(o['abs'])].append((o['pid'], o['epoch'], o['thread'], o['op_no']))
    return ops


def read_said(path):
    plays, steps = {}, collections.defaultdict(dict)
    for line in open(path):
        w = line.split()
        if w[0] == 'play':
            plays[w[1]] = (w[2], w[3:])
        elif w[0] == 'step':
            steps[w[1], int(w[2])][w[3]] = [int(n) for n in w[4:]]
    return plays, steps


def actor_of(label):
    """Which clock is its: m, a to h, taa ..."""
    if len(label) == 1:
        return ACTORS.index(label)
    return 9 + 26 * (ord(label[1]) - ord('a')) + ord(label[2]) - ord('a')


def check(play, run, clocks, demand, stated, order, place):
    """The pairs of which prov says something else than it must."""
    since = {t: 0 for t, _ in place.values()}
    first, op = place['m1']  # the first thread is there in other runs, too
    since[first] = op
    known = {s: order.known(*place[s], since) for s in clocks}
    wrong = []
    for a in clocks:
        label, number = STEP.fullmatch(a).groups()
        who, number, (t, op) = actor_of(label), int(number), place[a]
        for b in clocks:
            if a == b:
                continue
            said, is_so = known[b].get(t, -1) >= op, clocks[b][who] >= number
            is_stated = f'{a}<{b}' in stated
            if is_stated and not is_so or f'{a}|{b}' in stated and is_so:
                wrong.append(f'{play} {run}: the test itself: {a} and {b}')
            if said and not is_so:
                wrong.append(f'{play} {run}: {a} is not before {b}')
            if is_so and not said and (demand == 'all' or is_stated or place[b][0] == t):
                wrong.append(f'{play} {run}: {a} is before {b}: missing')
    for pair in stated:
        for s in pair.replace('|', '<').split('<'):
            if s not in clocks:
                wrong.append(f'{play} {run}: there is no step {s}')
    return wrong


def main():
    plays, steps = read_said(sys.argv[1])
    order, ops = Order(sys.argv[2]), opened(sys.argv[2])
    wrong, pairs = [], 0
    for (play, run), clocks in steps.items():
        place = {}
        for s in clocks:
            pid, epoch, thread, op = ops[f'{play}.{s}'][0]
            del ops[f'{play}.{s}'][0]
            place[s] = order.thread[pid, epoch, thread], op
        wrong += check(play, run, clocks, *plays[play], order, place)
        pairs += len(clocks) * (len(clocks) - 1)
    print(f'{len(plays)} plays, {len(steps)} times, {pairs} pairs')
    missing = [p for p in plays if (p, 0) not in steps]
    counts = collections.Counter(line.split()[0] for line in wrong)
    for name, n in counts.items():
        print(f'{name}: {n} pairs are wrong')
    for line in wrong[:10] + [f'{p} was not played' for p in missing]:
        print(line)
    sys.exit(1 if wrong or missing or not plays else 0)


main()
