#!/usr/bin/env python3
"""accounts.py RECORDING: prints where prov's answers about one recording differ.

`prov files`, inputs, outputs, tree and events are asked, and the graph's database.  A line for each thing that only one of
the two says:

	SUBJECT < THING		the view says it, the database does not
	SUBJECT > THING		the other way round
"""
import json
import os
import signal
import subprocess
import sys
from collections import Counter

RECORDING = sys.argv[1]
CHANGES = {'create', 'truncate', 'write', 'symlink'}


def prov(*args):
    done = subprocess.run(['prov', *args], stdout=subprocess.PIPE)
    if done.returncode:
        sys.exit(f'prov {" ".join(args)}: status {done.returncode}')
    return done.stdout


def lines(*args):
    return [json.loads(line) for line in prov(*args).splitlines()]


def rows(query):
    return lines('sql', '--json', RECORDING, query)


def differ(subject, first, second):
    first, second = Counter(first), Counter(second)
    for sign, more in ('<', first - second), ('>', second - first):
        for one in sorted(more.elements(), key=str):
            print(subject, sign, *(one if isinstance(one, tuple) else (one,)))


def is_file(path):
    return path.startswith('/') and not path.startswith(('/proc/', '/dev/', '/sys/')) and not os.path.isdir(path)


def objects():
    """Of each file or symbolic link of the database: all paths that it ever had, and its flags."""
    of = {}
    for row in rows("SELECT object_id, CAST(bytes AS TEXT) AS path, is_changed, is_there_after, was_there_before,"
                    " EXISTS (SELECT 1 FROM node WHERE node.kind = 1 AND of = object_id AND version = 0) AS is_used"
                    " FROM object o JOIN name n ON n.object = object_id JOIN string ON string_id = n.path"
                    " WHERE kind IN ('file', 'link')"):
        of.setdefault(row['object_id'], (row, set()))[1].add(row['path'])
    return [(row, {path for path in paths if is_file(path)}) for row, paths in of.values()]


def disagree(subject, said, known):
    """said: paths; known: of each object its paths.  Each path is one of an object's, and each object has one of them."""
    all_known = set().union(*known)
    differ(subject, said - all_known, {min(paths) for paths in known if paths and not paths & said})


def compare_files():
    by_name = {f['path']: set(f['did']) - set(f.get('by_link', ())) for f in lines('files', '--json', RECORDING)
               if is_file(f['path'])}
    others = {row['path'] for row in rows("SELECT CAST(bytes AS TEXT) AS path FROM object JOIN name ON object = object_id"
                                          " JOIN string ON string_id = name.path WHERE kind NOT IN ('file', 'link')")}

    def view(name):
        listed = {os.fsdecode(path) for path in prov(name, RECORDING).splitlines()}
        return {path for path in listed if by_name.get(path)}

    outputs, known = view('outputs'), objects()
    disagree('output', outputs, [paths for row, paths in known if row['is_changed'] and row['is_there_after']])
    # What was changed in place, too, has content of before.
    disagree('input', view('inputs') - outputs, [paths - outputs for row, paths in known if row['is_used'] and not paths & outputs])
    disagree('changed', {path for path, did in by_name.items() if did & CHANGES} - others,
             [paths for row, paths in known if row['is_changed']])


def exit_of(status):
    """As wait(2) gives it -> as `prov tree` says it."""
    if status is None:
        return None
    return f'signal {status & 127}' if status & 127 else f'code {status >> 8}'


def database_processes():
    of = {}
    for row in rows("SELECT process_id, pid, parent, status, how, CAST(bytes AS TEXT) AS exe FROM process"
                    " JOIN image ON process = process_id LEFT JOIN string ON string_id = exe ORDER BY process_id, epoch"):
        if row['how'] == 'launcher':
            continue
        entry = of.setdefault(row['process_id'], [row['pid'], row['parent'], [], exit_of(row['status'])])
        entry[2].append(row['exe'])
    pids = {number: entry[0] for number, entry in of.items()}
    return Counter((pid, pids.get(parent), ' '.join(map(str, exes)), end) for pid, parent, exes, end in of.values())


def event_processes():
    of = {}
    for event in lines('events', '--json', RECORDING):
        entry = of.setdefault(event['task'], [event['pid'], event['birth_ppid'], [], None])
        if event['event'] == 'start':
            # The child in which libc runs the program of posix_spawn is no image of the database.
            if event['by'] == ['exec'] and entry[2] and entry[2][-1] is None:
                entry[2].pop()
            is_libcs = 'spawn' in event['by'] and event['birth_ppid'] is not None
            entry[2].append(None if is_libcs else event['exe'])
        elif event['event'] == 'end' and 'exec' not in event['by']:
            entry[3] = exit_of(event['status'])
    return Counter((pid, parent, ' '.join(map(str, exes)), end) for pid, parent, exes, end in of.values())


def tree_processes():
    found = Counter()

    def add(process, parent):
        end = process.get('exit') or {}
        said = None
        if 'code' in end:
            said = f'code {end["code"]}'
        elif 'signal' in end:
            said = f'signal {int(getattr(signal, end["signal"], 0))}'
        exes = ' '.join(str(image['exe']) for image in process['epochs'])
        found[(process['pid'], parent, exes, said)] += 1
        for child in process['children']:
            add(child, process['pid'])

    for process in lines('tree', '--json', RECORDING):
        add(process, None)
    return found


compare_files()
differ('event', event_processes(), database_processes())
differ('tree', tree_processes(), database_processes())
