"""coverage.py SPECDIR [LIBC]: every function that a glibc exports is interposed or left out with a reason.

Names come from spec/glibc-names, and from the dynamic symbols of the file LIBC, as `nm -D` prints them,
on standard input.
"""
import os
import re
import sys

sys.path.insert(0, sys.argv[1])
import gen                                                                      # noqa: E402


def read_left_out(path):
    """Yield (name, reason, where)."""
    reason = None
    for where, text in gen.lines(path):
        if text[0] not in ' \t':
            reason = text
            if not re.fullmatch(r'[a-z]+: .+', reason):
                sys.exit(f'{where}: not a reason: {reason}')
        else:
            for name in text.split():
                yield name, reason, where


def main():
    spec = sys.argv[1]
    calls = gen.read_calls(os.path.join(spec, 'libc.def'), gen.read_ops(os.path.join(spec, 'ops.def')))
    covered = {n for c in calls for n in c.names()}
    known = {text.split()[0] for _, text in gen.lines(os.path.join(spec, 'glibc-names'))}
    here = {m.group(1) for m in re.finditer(r' [TWi] (\w+)@@?GLIBC_[0-9.]+$', sys.stdin.read(), re.M)}
    left, bad = set(), []
    for name, _, where in read_left_out(os.path.join(spec, 'left-out')):
        if name in left:
            bad.append(f'{where}: {name} stands there twice')
        if name in covered:
            bad.append(f'{where}: {name} is in libc.def, too')
        if name not in known:
            bad.append(f'{where}: {name}: no glibc of glibc-names exports it')
        left.add(name)
    bad += [f'{name}: neither in libc.def nor in left-out' for name in sorted((known | here) - covered - left)]
    print('\n'.join(bad))
    print(f'{len(known | here)} functions: {len((known | here) & covered)} interposed, {len(left)} left out')
    sys.exit(bool(bad))


main()
