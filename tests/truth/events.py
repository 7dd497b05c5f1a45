#!/usr/bin/env python3
"""events.py TRACE EVENTS COMMAND: whether the events of `prov events --json` are those that the
kernel told strace -f -ttt of.  Says what differs, and counts."""
import json
import re
import signal
import sys

LINE = re.compile(r'(\d+) +(\d+\.\d+) (.*)')
CALL = re.compile(r'(clone3?|v?fork|execve|execveat|exit_group)\((.*)')
RESUMED = re.compile(r'<\.\.\. (\w+) resumed>(.*)')
RESULT = re.compile(r'\)? += (-?\d+|\?)')


class Process:
    def __init__(self, pid):
        self.pid = pid
        self.maker = None
        self.made = None     # times, as strace tells them
        self.execs = []      # (time of the call, path)
        self.leaving = None
        self.status = None
        self.ended = None


def kernels(path):
    processes, threads, pending = {}, {}, {}

    def process(pid):
        pid = threads.get(pid, pid)
        return processes.setdefault(pid, Process(pid))

    def returned(pid, name, t, args, result):
        if name in ('clone', 'clone3', 'fork', 'vfork') and result > 0:
            if 'CLONE_THREAD' in args:
                threads[result] = threads.get(pid, pid)
            else:
                child = process(result)
                child.maker, child.made = process(pid).pid, t
        elif name in ('execve', 'execveat') and result == 0:
            process(pid).execs.append((t, args.split('"')[1]))

    for line in open(path, errors='replace'):
        match = LINE.match(line)
        if not match:
            continue
        pid, t, rest = int(match[1]), float(match[2]), match[3]
        call, resumed = CALL.match(rest), RESUMED.match(rest)
        if call:
            name, args = call[1], call[2]
            if name == 'exit_group':
                process(pid).leaving = process(pid).leaving or t
            if rest.endswith('<unfinished ...>'):
                pending[pid, name] = t, args
                continue
            result = RESULT.search(args)
            if result and result[1] != '?':
                returned(pid, name, t, args, int(result[1]))
        elif resumed:
            t, args = pending.pop((pid, resumed[1]), (t, ''))
            result = RESULT.search(resumed[2])
            if result and result[1] != '?':
                returned(pid, resumed[1], t, args + resumed[2], int(result[1]))
        elif rest.startswith('+++ superseded by execve in pid'):
            thread = int(re.search(r'pid (\d+)', rest)[1])
            for name in ('execve', 'execveat'):
                if (thread, name) in pending:
                    pending[pid, name] = pending.pop((thread, name))
        elif rest.startswith('+++') and pid not in threads:
            one = process(pid)
            one.ended = t
            exited = re.search(r'exited with (\d+)', rest)
            if exited:
                one.status = int(exited[1]) << 8
            else:
                one.status = int(getattr(signal, re.search(r'killed by (\w+)', rest)[1]))
    return processes


def main():
    trace, events, command = sys.argv[1:4]
    kernel = kernels(trace)
    root = min((p for p in kernel.values() if any(e[1] == command for e in p.execs)),
               key=lambda p: p.execs[0][0])
    # Of a posix_spawn whose program is not there libc buries the child, whose number nobody is told.
    buried = {p.pid for p in kernel.values() if p.status == 127 << 8 and not p.execs}
    inside = {root.pid}
    for p in sorted(kernel.values(), key=lambda p: p.made or 0):
        if p.maker in inside and p.pid not in buried:
            inside.add(p.pid)
    ours = [json.loads(line) for line in open(events)]
    wrong = []

    def check(good, *what):
        if not good:
            wrong.append(' '.join(str(w) for w in what))

    by_pid = {}
    for i, e in enumerate(ours):
        e['at'] = i
        if e['event'] in ('start', 'end'):
            by_pid.setdefault(e['pid'], []).append(e)
    check(set(by_pid) == inside, 'processes: only strace saw', sorted(inside - set(by_pid)),
          'only prov saw', sorted(set(by_pid) - inside))
    images = 0
    for pid in sorted(inside & set(by_pid)):
        k, mine = kernel[pid], by_pid[pid]
        execs = k.execs[1:] if pid == root.pid else k.execs
        images += 1 + len(execs)
        check([e['event'] for e in mine] == ['start'] + ['end', 'start'] * len(execs) + ['end'],
              pid, 'is', [e['event'] for e in mine], 'but executed', len(execs), 'programs')
        check(len({e['task'] for e in mine}) == 1, pid, 'is several tasks')
        check(mine[0]['birth_ppid'] == (None if pid == root.pid else k.maker), pid, 'has birth_ppid',
              mine[0]['birth_ppid'], 'not', k.maker)
        check(mine[-1]['status'] == k.status, pid, 'ended with', mine[-1]['status'], 'not', k.status)
        check([e['exe'] for e in mine[2:-1:2]] == [e[1] for e in execs], pid, 'ran',
              [e['exe'] for e in mine[2:-1:2]], 'not', execs)
        check(k.ended, pid, 'never ended, says strace')
        # Never early; and described while it is there.
        check(mine[0]['time'] / 1e9 > k.made, pid, 'began before it was made')
        for e, (t, _) in zip(mine[2:-1:2], execs):
            check(e['time'] / 1e9 > t, pid, 'executed', e['exe'], 'before it did')
        if k.leaving:
            check(mine[-1]['time'] / 1e9 > k.leaving - 0.005, pid, 'ended early')
        if k.ended and 'at-end' not in mine[0]['by']:
            check(mine[0]['time'] / 1e9 < k.ended + 0.001, pid, 'began after its end')
    # Where one had ended before another was made, and somebody waited for it, that is the order.
    known = [kernel[p] for p in inside & set(by_pid) if kernel[p].ended]
    pairs = 0
    for a in known:
        waiter = kernel.get(a.maker)
        if a is root or not waiter or (waiter.ended or 0) < a.ended:
            continue
        for b in known:
            if a.ended < b.made and b.maker == a.maker:
                pairs += 1
                check(by_pid[a.pid][-1]['at'] < by_pid[b.pid][0]['at'], a.pid, 'ended before', b.pid,
                      'began')
    for line in wrong[:20]:
        print(line)
    print(f'{len(inside)} processes, {images} images, {len(ours)} events, {pairs} pairs in order, '
          f'{len(buried)} failed spawns, {len(wrong)} wrong')
    sys.exit(bool(wrong))


main()
