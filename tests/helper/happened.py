"""happened.py TRUTH [full]: prov ops --json on standard input, of tests/helper/locked.c.

What the recorded acquisitions say came before each access, by vector clocks, is exactly what the
program itself says.  full (PROV_SYNC=full): each acquisition's own words agree with the numbers that
its lock gave to releases and acquisitions.
"""
import collections
import json
import sys

THREADS = 4


def read_ops():
    threads = collections.defaultdict(list)
    for line in sys.stdin:
        op = json.loads(line)
        if op.get('op') in ('acquire', 'access', 'release'):
            threads[op['thread']].append(op)
    return threads


def check_numbers(threads):
    released, n = {}, 0
    for thread, ops in threads.items():
        for op in ops:
            if op['op'] == 'release' and op['what'] == ord('m'):
                assert (op['object'], op['n']) not in released, op
                released[op['object'], op['n']] = (thread, op['op_no'] + 1)
    for ops in threads.values():
        for op in ops:
            if op['op'] == 'acquire' and op['what'] == ord('m'):
                said = (op['from'], op['ops']) if op['image'] else None
                assert released.get((op['object'], op['n'] - 1)) == said, (op, said)
                n += 1
    print(f'{n} acquisitions agree with the numbers of their locks')
    assert n


def clocks(threads, of):
    """(clock, index) of each access, as the acquisitions tell it."""
    at = dict.fromkeys(threads, 0)
    clock = {t: [0] * THREADS for t in threads}
    history = {t: [(0, tuple(clock[t]))] for t in threads}

    def known(t, ops):
        return next(c for n, c in reversed(history[t]) if n <= ops)

    is_going_on = True
    while is_going_on:
        is_going_on = False
        for t, ops in threads.items():
            while at[t] < len(ops):
                op = ops[at[t]]
                other = op['from'] if op['op'] == 'acquire' and op['image'] else None
                if other in at and at[other] < len(threads[other]) and \
                        threads[other][at[other]]['op_no'] < op['ops']:
                    break
                if other in at:
                    clock[t] = [max(p) for p in zip(clock[t], known(other, op['ops']))]
                if op['op'] == 'access' and t in of:
                    yield of[t], tuple(clock[t])
                    clock[t][of[t]] += 1
                history[t].append((op['op_no'] + 1, tuple(clock[t])))
                at[t] += 1
                is_going_on = True
    assert all(at[t] == len(threads[t]) for t in threads), 'a circle'


def main():
    threads = read_ops()
    of = {t: int(o['path'][-1]) for t, ops in threads.items() for o in ops
          if o['op'] == 'access' and (o['path'] or '').startswith('touched-')}
    for t in of:
        threads[t] = [o for o in threads[t]
                      if o['op'] != 'access' or (o['path'] or '').startswith('touched-')]
    with open(sys.argv[1], encoding='ascii') as f:
        truth = [(int(a), tuple(map(int, rest))) for a, *rest in map(str.split, f)]
    if 'full' in sys.argv:
        check_numbers(threads)
    told = list(clocks(threads, of))
    assert len(told) == len(truth), (len(told), len(truth))
    for thread in range(THREADS):
        a = [c for t, c in truth if t == thread]
        b = [c for t, c in told if t == thread]
        for i, (x, y) in enumerate(zip(a, b)):
            assert x == y, f'op {i} of thread {thread}: {x} came before it, recorded were {y}'
        assert len(a) == len(b)
    print(f'{len(truth)} ops agree')


main()
