#!/usr/bin/env python3
"""tests/stress/shuffle.py RAW: the database of a raw recording is the same when its chunks stand in another order."""
import random
import sqlite3
import struct
import subprocess
import sys

CHUNK_MAGIC = 0x4b484350
AT_DATA_START = 24  # in struct prov_file of include/prov/format.h
PAGE = 4096


def chunks(raw):
    """The header and dictionary, and the chunks, each on its pages."""
    start, = struct.unpack_from('<Q', raw, AT_DATA_START)
    found, at = [], start
    while at < len(raw):
        magic, size = struct.unpack_from('<II', raw, at)
        end = at + (size + PAGE - 1) // PAGE * PAGE if magic == CHUNK_MAGIC else at + PAGE
        found.append(raw[at:end].ljust(end - at, b'\0'))
        at = end
    return raw[:start], found


def content(name):
    """All rows; but not what is told of the recording as a file."""
    subprocess.run(['prov', 'db', name, '-o', name + '.sqlite'], check=True)
    db = sqlite3.connect(name + '.sqlite')
    rows = [line for line in db.iterdump() if 'INTO "meta"' not in line]
    db.close()
    return rows


def main():
    with open(sys.argv[1], 'rb') as f:
        head, found = chunks(f.read())
    want = content(sys.argv[1])
    if len(found) < 9 or len(want) < 100:
        sys.exit(f'only {len(found)} chunks, {len(want)} rows')
    for seed in range(3):
        random.Random(seed).shuffle(found)
        name = f'shuffled{seed}.prov'
        with open(name, 'wb') as f:
            f.write(head + b''.join(found))
        got = content(name)
        if got != want:
            differ = sorted(set(want) ^ set(got))
            sys.exit(f'shuffled by seed {seed}, {len(differ)} rows differ: ' + '\n'.join(differ[:10]))
    print(f'{len(found)} chunks, {len(want)} rows')


main()
