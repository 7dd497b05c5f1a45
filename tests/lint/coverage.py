"""coverage.py SPECDIR: every function that a glibc exports is interposed or left out with a reason, and
every system call decoded from syscall(), left out, or in analysis/replay/syscalls.c as never of interest.

Names come from spec/glibc-names, and from the dynamic symbols of a libc, as `nm -D` prints them, on
standard input; those of system calls from analysis/replay/syscalls.c, and from the headers here.
"""
import os
import re
import subprocess
import sys

sys.path.insert(0, sys.argv[1])
import gen                                                                      # noqa: E402


def check_syscalls(spec, calls):
    """The complaints about system calls."""
    with open(os.path.join(spec, '..', 'analysis', 'replay', 'syscalls.c'), encoding='utf-8') as f:
        about = dict(re.findall(r'\{"(\w+)", (\w+)\}', f.read()))
    decoded = {c.sysname for c in calls if c.sysname}
    left = [name for _, names in gen.read_left_out(os.path.join(spec, 'left-out-syscalls')) for name in names]
    bad = [f'system call {name} is left out and has a row' for name in left
           if name in decoded and name not in ('clone', 'clone3')]
    bad += [f'left out, but no system call: {name}' for name in left if name not in about]
    bad += [f'system call {name}: not decoded, not left out' for name, what in sorted(about.items())
            if what == 'OF_INTEREST' and name not in decoded and name not in left]
    headers = subprocess.run(['cc', '-E', '-dM', '-include', 'sys/syscall.h', '-x', 'c', '/dev/null'],
                             capture_output=True, text=True, check=True).stdout
    known = set(re.findall(r'#define __NR_(\w+)', headers))
    if 'openat' not in known:
        bad.append('no system calls in the headers')
    return bad + [f'system call {name}: analysis/replay/syscalls.c does not know it' for name in sorted(known - set(about))]


def main():
    spec = sys.argv[1]
    calls = gen.read_calls(os.path.join(spec, 'libc.def'), gen.read_ops(os.path.join(spec, 'ops.def')))
    covered = {n for c in calls for n in c.names()}
    known = {text.split()[0] for _, text in gen.lines(os.path.join(spec, 'glibc-names'))}
    here = {m.group(1) for m in re.finditer(r' [TWi] (\w+)@@?GLIBC_[0-9.]+$', sys.stdin.read(), re.M)}
    left, bad = set(), []
    for _, names in gen.read_left_out(os.path.join(spec, 'left-out')):
        for name in names:
            if name in left:
                bad.append(f'{name} stands twice in left-out')
            if name in covered:
                bad.append(f'{name} is in left-out and in libc.def')
            if name not in known:
                bad.append(f'{name} is in left-out: no glibc of glibc-names exports it')
            left.add(name)
    bad += [f'{name}: neither in libc.def nor in left-out' for name in sorted((known | here) - covered - left)]
    bad += check_syscalls(spec, calls)
    print('\n'.join(bad))
    print(f'{len(known | here)} functions: {len((known | here) & covered)} interposed, {len(left)} left out')
    sys.exit(bool(bad))


main()
