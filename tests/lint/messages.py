"""messages.py - lists what users may read: each string of the C files of two words or more, with its place.

For reading it all through once in a while, as a newcomer:	python3 tests/lint/messages.py [FOLDER...]
Each says what happened and, where it is not plain, what to do.  Statements of SQL, and what only tells a program
where something is, are left out.
"""
import re
import subprocess
import sys

TOKEN = re.compile(r'"((?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\\n]|\\.)*\'|/\*.*?\*/|//[^\n]*|^#[^\n]*', re.S | re.M)
SQL = re.compile(r'^\s*(SELECT|INSERT|CREATE|UPDATE|DELETE|PRAGMA|WITH|BEGIN|COMMIT|FROM|WHERE|JOIN|LEFT|AND|ORDER)\b')


def strings(text):
    """(line, string) of each literal; those that stand side by side are one."""
    at = None
    got = ''
    end = 0
    for m in TOKEN.finditer(text):
        if m.group(1) is None:
            if at is not None and not m.group().startswith('/'):
                yield at, got
                at, got = None, ''
            continue
        between = re.sub(r'/\*.*?\*/|\bPRI\w+|\s', '', text[end:m.start()], flags=re.S)
        if at is not None and between:
            yield at, got
            at, got = None, ''
        if at is None:
            at = text.count('\n', 0, m.start()) + 1
        got += m.group(1)
        end = m.end()
    if at is not None:
        yield at, got


def main():
    folders = sys.argv[1:] or ['analysis', 'audit', 'libprov', 'osi', 'wrapper']
    files = subprocess.run(['git', 'ls-files'] + [f'{f}/*.[ch]' for f in folders],
                           stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    for file in files:
        with open(file, encoding='utf-8') as f:
            text = f.read()
        for line, string in strings(text):
            if len(re.findall(r'[A-Za-z]{2,}', re.sub(r'%[-0-9.*]*[a-z]+|\\.', ' ', string))) > 1 \
                    and ' ' in string and not SQL.match(string):
                print(f'{file}:{line}: {string}')


main()
