#!/usr/bin/env python3
"""oracle.py TRACE DIRECTORY BEFORE DATABASE RECORDED - does prov find the flows that system calls show?

TRACE: prefix of strace's files of a command that `oracle.py --run TRACE COMMAND...` ran in DIRECTORY;
BEFORE: what `oracle.py --before DIRECTORY` printed ahead of that; DATABASE: prov's, of the same
command in the directory RECORDED.  Compared is the set of pairs (file as it was before, file at the end)
such that the one's content may be in the other's, among ordinary files below the directory.  On standard
input stand the pairs that may differ, with the reason:

    only oracle A > B: REASON
    only prov A > B: REASON
    nothing: REASON                 no pair is to be found

This knows nothing of prov but its tables.  It keeps for each address space and each file the set of original
files that may be in it.  Two things make content move: a call, from its begin to its end, and a mapping, from
its making to the end of the program.  While such a link lives, whatever is at one end may get to the other.
Calls are coarse for stdio (what was read may be in anything that is written later) and for shared memory.
"""
import glob
import json
import os
import re
import stat
import sys

from graph import Graph

TRACE_WITH = ['strace', '-ff', '-y', '-s', '16', '--absolute-timestamps=unix,ns', '--syscall-times=ns', '-e', 'signal=none']

LINE = re.compile(r'(\d+)\.(\d+) (\w+)\((.*)\)\s+= (-?\d+|0x[0-9a-f]+)(?:<(.*?)>(\(deleted\))?)?(?: \(.*\))? <(\d+)\.(\d+)>$')
GONE = re.compile(r'(\d+)\.(\d+) \+\+\+ ')
FD = re.compile(r'(AT_FDCWD|\d+)<(.*)>(\(deleted\))?$')

# Which arguments are read from, and which written to.
MOVES = {
    'read': ([0], []), 'pread64': ([0], []), 'readv': ([0], []), 'preadv': ([0], []), 'preadv2': ([0], []),
    'recvfrom': ([0], []), 'recvmsg': ([0], []), 'recvmmsg': ([0], []),
    'write': ([], [0]), 'pwrite64': ([], [0]), 'writev': ([], [0]), 'pwritev': ([], [0]), 'pwritev2': ([], [0]),
    'sendto': ([], [0]), 'sendmsg': ([], [0]), 'sendmmsg': ([], [0]), 'fallocate': ([], [0]),
    'sendfile': ([1], [0]), 'copy_file_range': ([0], [2]), 'splice': ([0], [2]), 'tee': ([0], [1]), 'vmsplice': ([], [0]),
}


def split(text):
    """The arguments: at the commas outside brackets, strings and paths of descriptors."""
    depth, args = 0, ['']
    for part in re.findall(r'"(?:[^"\\]|\\.)*"|\d+<[^>]*>|AT_FDCWD<[^>]*>|.', text):
        depth += (part in '([{') - (part in ')]}')
        if part == ',' and not depth:
            args.append('')
        else:
            args[-1] += part
    return [arg.strip() for arg in args]


class Space:
    """An address space."""

    def __init__(self, content=()):
        self.content = set(content)


class File:
    """Anything that holds content: a file, a pipe, a socket, shared memory."""

    def __init__(self, content=()):
        self.content = set(content)
        self.is_changed = False


class Link:
    def __init__(self, space, file, is_in, is_out, is_mapping):
        self.space, self.file, self.is_in, self.is_out, self.is_mapping = space, file, is_in, is_out, is_mapping


class Task:
    def __init__(self, space, place):
        self.space, self.place = space, place       # place: [working directory], which threads share


class Call:
    def __init__(self, match):
        seconds, fraction, self.name, args, ret, path, deleted, took, took_fraction = match
        self.begin = int(seconds) * 10 ** 9 + int(fraction)
        self.end = self.begin + int(took) * 10 ** 9 + int(took_fraction)
        self.args = split(args)
        self.ret = int(ret, 16 if ret.startswith('0x') else 10)
        self.made = (path, bool(deleted)) if path else None     # the file behind a descriptor returned
        self.links = []


class Flows:
    """What the calls of a trace moved."""

    def __init__(self, prefix, directory, before):
        self.directory = directory
        self.files = {}             # path -> File
        self.removed = {}           # path -> the File that was removed there last
        self.tasks = {}
        self.links = []
        inodes = {}
        for path, inode in before.items():
            file = inodes.setdefault(inode, File({path}))
            self.files[os.path.join(directory, path)] = file
        for _, _, task, call, is_begin in sorted(self.events(prefix), key=lambda event: event[:2]):
            self.settle()
            self.step(task, call, is_begin)
        self.settle()

    @staticmethod
    def events(prefix):
        """
        (time, begins before ends, task, call or None at the task's end, whether it begins)

        strace takes the time of a call's begin a while before it begins to measure how long it takes: on a
        busy machine a read would end before the write that it got its bytes from.  So what moves content
        lasts until the thread's next call.
        """
        for name in glob.glob(glob.escape(prefix) + '.*'):
            task = int(name.rsplit('.', 1)[1])
            with open(name, encoding='utf-8', errors='surrogateescape') as lines:
                mover = None
                for text in lines:
                    match, gone = LINE.match(text), GONE.match(text)
                    begin = re.match(r'(\d+)\.(\d+) ', text)
                    if mover and begin:
                        yield max(mover.end, int(begin[1]) * 10 ** 9 + int(begin[2]) - 1), 1, task, mover, False
                        mover = None
                    if match and match.group(5)[0] != '-':
                        call = Call(match.groups())
                        mover = call if call.name in MOVES else None
                        yield call.begin, 0, task, call, True
                        if not mover:
                            yield call.end, 1, task, call, False
                    elif gone:
                        yield int(gone.group(1)) * 10 ** 9 + int(gone.group(2)), 1, task, None, False

    def settle(self):
        """What lives moves, until nothing changes."""
        has_moved = True
        while has_moved:
            has_moved = False
            for link in self.links:
                for is_open, source, target in ((link.is_in, link.file, link.space), (link.is_out, link.space, link.file)):
                    if is_open and not source.content <= target.content:
                        target.content |= source.content
                        has_moved = True

    # --- what there is

    def file(self, path, is_deleted=False):
        files = self.removed if is_deleted else self.files
        return files.setdefault(path, File())

    def file_of(self, arg):
        match = FD.match(arg)
        return self.file(match.group(2), bool(match.group(3))) if match else None

    def path(self, task, args, i, is_at):
        """The path of argument I; with IS_AT it stands after the descriptor of a directory."""
        base = task.place[0]
        if is_at:
            match = FD.match(args[i])
            base = match.group(2) if match else base
            i += 1
        return os.path.normpath(os.path.join(base, args[i].strip('"')))

    def link(self, call, space, file, is_in, is_out, is_mapping=False):
        link = Link(space, file, is_in, is_out, is_mapping)
        file.is_changed |= is_out
        self.links.append(link)
        if not is_mapping:
            call.links.append(link)

    def unlink(self, is_over):
        self.links = [link for link in self.links if not is_over(link)]

    def leave(self, space):
        """A task has left the space: without tasks it maps nothing."""
        if not any(task.space is space for task in self.tasks.values()):
            self.unlink(lambda link: link.space is space)

    # --- calls

    def step(self, number, call, is_begin):
        task = self.tasks.setdefault(number, Task(Space(), [self.directory]))
        if not call:
            del self.tasks[number]
            self.leave(task.space)
        elif is_begin:
            begin = getattr(self, 'begin_' + call.name, None)
            if begin:
                begin(task, call)
            elif call.name in MOVES:
                self.move(task, call)
        else:
            self.unlink(lambda link: link in call.links)
            end = getattr(self, 'end_' + call.name, None)
            if end:
                end(task, call)

    def move(self, task, call):
        sources, targets = MOVES[call.name]
        for i in sources + targets:
            file = self.file_of(call.args[i])
            if file and call.ret:
                self.link(call, task.space, file, i in sources, i in targets)

    def empty(self, task, file):
        file.content = set(task.space.content)
        file.is_changed = True

    def begin_openat(self, task, call):
        flags, (path, is_deleted) = call.args[2], call.made
        if 'O_TMPFILE' in flags or 'O_CREAT' in flags and path not in self.files:
            files = self.removed if is_deleted else self.files
            files[path] = File()
            self.empty(task, files[path])
        elif 'O_TRUNC' in flags:
            self.empty(task, self.file(path))

    def begin_open(self, task, call):
        call.args.insert(0, '')
        self.begin_openat(task, call)

    def begin_creat(self, task, call):
        call.args = ['', call.args[0], 'O_CREAT|O_TRUNC']
        self.begin_openat(task, call)

    def resize(self, task, call, file):
        if call.args[1] == '0':
            self.empty(task, file)
        else:
            self.link(call, task.space, file, False, True)

    def begin_ftruncate(self, task, call):
        self.resize(task, call, self.file_of(call.args[0]))

    def begin_truncate(self, task, call):
        self.resize(task, call, self.file(self.path(task, call.args, 0, False)))

    def end_mmap(self, task, call):
        is_shared = 'MAP_SHARED' in call.args[3]
        file = self.file_of(call.args[4])
        if not file and is_shared:
            file = File()           # memory that children will share
        if file:
            self.link(call, task.space, file, True, is_shared and 'PROT_WRITE' in call.args[2], True)

    def end_socketpair(self, task, call):
        """What is written at one end is read at the other: one file here."""
        one, other = re.findall(r'<(.*?)>', call.args[3])
        self.files[other] = self.file(one)

    # --- processes

    def begin_clone(self, task, call):
        flags = ' '.join(call.args)
        child = Task(task.space, task.place)
        if 'CLONE_FS' not in flags:
            child.place = list(task.place)
        if 'CLONE_VM' not in flags:
            child.space = Space(task.space.content)
            self.links += [Link(child.space, link.file, link.is_in, link.is_out, True)
                           for link in self.links if link.space is task.space and link.is_mapping]
        self.tasks[call.ret] = child

    begin_fork = begin_clone3 = begin_clone

    def begin_vfork(self, task, call):
        call.args = ['CLONE_VM']
        self.begin_clone(task, call)

    def end_execve(self, task, call):
        program = self.files.get(self.path(task, call.args, 0, False), File())
        old, task.space = task.space, Space(task.space.content | program.content)
        self.leave(old)

    def end_chdir(self, task, call):
        task.place[0] = self.path(task, call.args, 0, False)

    def end_fchdir(self, task, call):
        task.place[0] = FD.match(call.args[0]).group(2)

    # --- names

    def remove(self, path):
        if path in self.files:
            self.removed[path] = self.files.pop(path)

    def rename(self, old, new):
        if old in self.files:
            self.remove(new)
        for path in [path for path in self.files if path == old or path.startswith(old + '/')]:
            self.files[new + path[len(old):]] = self.files.pop(path)

    def begin_unlink(self, task, call):
        self.remove(self.path(task, call.args, 0, False))

    def begin_unlinkat(self, task, call):
        self.remove(self.path(task, call.args, 0, True))

    def begin_rename(self, task, call):
        self.rename(self.path(task, call.args, 0, False), self.path(task, call.args, 1, False))

    def begin_renameat(self, task, call):
        self.rename(self.path(task, call.args, 0, True), self.path(task, call.args, 2, True))

    def begin_renameat2(self, task, call):
        if 'RENAME_EXCHANGE' not in call.args[4]:
            self.begin_renameat(task, call)
            return
        old, new = self.path(task, call.args, 0, True), self.path(task, call.args, 2, True)
        between = old + '.exchanged'
        for source, target in (old, between), (new, old), (between, new):
            self.rename(source, target)

    def begin_link(self, task, call):
        self.files[self.path(task, call.args, 1, False)] = self.file(self.path(task, call.args, 0, False))

    def begin_linkat(self, task, call):
        """What is linked may be a descriptor, of a file that has no name yet: the only one so far here."""
        old = self.path(task, call.args, 0, True)
        if '"/proc/self/fd/' in call.args[1]:
            file, = [file for path, file in self.removed.items() if os.path.basename(path).startswith('#')]
        else:
            file = self.file_of(call.args[0]) if call.args[1] == '""' else self.file(old)
        self.files[self.path(task, call.args, 2, True)] = file

    def pairs(self):
        """Of files that are not as they were, or not where they were."""
        for name, _ in files_below(self.directory):
            file = self.file(os.path.join(self.directory, name))
            for origin in file.content:
                if file.is_changed or origin != name:
                    yield origin, name


# --- prov's answer to the same question

def pairs_of_graph(graph):
    for i, node in graph.nodes.items():
        thing = graph.thing(i)
        if thing and thing.kind == 'file' and node.is_before and not thing.first_name().startswith('/'):
            origin = thing.first_name()
            for target in graph.reachable({i}):
                yield from ((origin, name) for name in results(graph, target) if target != i or name != origin)


def results(graph, i):
    """The names of what is there at the end, if this is its content."""
    thing = graph.thing(i)
    if not thing or thing.kind != 'file' or not graph.nodes[i].is_last:
        return []
    return [name for name in thing.names_at_end() if not name.startswith('/')]


# --- the two, compared

EXPLAINED = re.compile(r'only (oracle|prov) (.*) > (.*): .')


def explanations(lines):
    found = {'oracle': set(), 'prov': set(), 'nothing': False}
    for line in filter(None, map(str.strip, lines)):
        match = EXPLAINED.match(line)
        if match:
            found[match.group(1)].add(match.group(2, 3))
        elif not line.startswith('nothing: '):
            sys.exit(f'oracle: what is "{line}"?')
        found['nothing'] |= not match
    return found


def compare(ours, theirs, explained):
    """What is wrong: differences without a reason, and reasons without a difference."""
    if bool(ours) == explained['nothing']:
        yield f'the oracle found {len(ours)} flows'
    for who, found in (('oracle', ours - theirs), ('prov', theirs - ours)):
        for origin, name in sorted(found - explained[who]):
            yield f'only {who} finds {origin} > {name}'
        for origin, name in sorted(explained[who] - found):
            yield f'explained, but not so: only {who} {origin} > {name}'


def files_below(directory):
    for where, _, names in os.walk(directory):
        for name in names:
            path = os.path.join(where, name)
            if stat.S_ISREG(os.lstat(path).st_mode):
                yield os.path.relpath(path, directory), os.lstat(path).st_ino


def main():
    if sys.argv[1] == '--before':
        print(json.dumps(dict(files_below(sys.argv[2]))))
        return
    if sys.argv[1] == '--run':
        os.execvp(TRACE_WITH[0], TRACE_WITH + ['-o'] + sys.argv[2:])
    trace, directory, before, database, recorded = sys.argv[1:]
    with open(before, encoding='utf-8') as listed:
        flows = Flows(trace, os.path.realpath(directory), json.load(listed))
    ours = set(flows.pairs())
    theirs = set(pairs_of_graph(Graph(database, os.path.realpath(recorded))))
    wrong = list(compare(ours, theirs, explanations(sys.stdin)))
    print(f'{len(ours)} flows:', *(f'{origin} > {name}' for origin, name in sorted(ours)))
    for what in wrong:
        print('oracle:', what)
    sys.exit(bool(wrong))


if __name__ == '__main__':
    main()
