"""graph.py - the dataflow graph of a database that prov made (docs/schema.md), loaded into memory."""
import collections
import os
import sqlite3

PROCESS, OBJECT = 0, 1
LAST, BEFORE = 1, 2

Edge = collections.namedtuple('Edge', 'src dst kind is_default')


class Node:
    def __init__(self, kind, of, version, flags):
        self.kind, self.of, self.version = kind, of, version
        self.is_last, self.is_before = bool(flags & LAST), bool(flags & BEFORE)


class Image:
    def __init__(self, how, argv, exe):
        words = argv.split('\0')[:-1] or [exe]
        self.how = how
        self.words = [os.path.basename(words[0])] + words[1:]


class Thing:
    """A file or the like, with every name that it ever had."""

    def __init__(self, kind, path, changed):
        self.kind, self.path, self.is_changed = kind, path, bool(changed)
        self.names = []             # (path, whether it was met there, to), in the order of time

    def first_name(self):
        return next((path for path, is_found, _ in self.names if is_found), self.path)

    def names_at_end(self):
        return {path for path, _, end in self.names if end is None}


def text(value):
    return value.decode('utf-8', 'surrogateescape') if isinstance(value, bytes) else value or ''


class Graph:
    def __init__(self, database, directory):
        """DIRECTORY: paths below it are told from there."""
        db = sqlite3.connect(f'file:{database}?mode=ro', uri=True)
        self.db, self.directory = db, directory
        self.strings = {i: text(b) for i, b in db.execute('SELECT string_id, bytes FROM string')}
        self.images = {i: Image(how, self.strings.get(argv, ''), self.strings.get(exe, ''))
                       for i, how, argv, exe in db.execute('SELECT image_id, how, argv, exe FROM image')}
        self.things = {i: Thing(kind, self.name(path), changed) for i, kind, path, changed in db.execute(
            'SELECT object_id, kind, path, is_changed FROM object')}
        for thing, path, how, end in db.execute('SELECT object, path, how, t_to FROM name ORDER BY t_from'):
            self.things[thing].names.append((self.name(path), how == 'found', end))
        self.nodes = {i: Node(*row) for i, *row in db.execute('SELECT node_id, kind, of, version, flags FROM node')}
        self.edges = [Edge(*row) for row in db.execute('SELECT src, dst, kind, is_default FROM v_edge')]
        self.out = collections.defaultdict(list)
        for edge in self.edges:
            self.out[edge.src].append(edge)

    def name(self, string):
        path = self.strings.get(string, '')
        return path[len(self.directory) + 1:] if path.startswith(self.directory + '/') else path

    def image(self, i):
        return self.images[self.nodes[i].of] if self.nodes[i].kind == PROCESS else None

    def thing(self, i):
        return self.things[self.nodes[i].of] if self.nodes[i].kind == OBJECT else None

    def names(self, i):
        """What an object's node may be called."""
        thing = self.thing(i)
        return {path for path, _, _ in thing.names} | {thing.path}

    def label(self, i):
        node, image = self.nodes[i], self.image(i)
        if image:
            return f'{i}: {image.how} [{" ".join(image.words)[:40]}].{node.version}'
        return f'{i}: {self.thing(i).kind} {"=".join(sorted(self.names(i)))}.{node.version}'

    def reachable(self, start, follows=lambda edge: edge.is_default):
        """START, and what came of it."""
        found, todo = set(start), list(start)
        while todo:
            for edge in self.out[todo.pop()]:
                if edge.dst not in found and follows(edge):
                    found.add(edge.dst)
                    todo.append(edge.dst)
        return found
