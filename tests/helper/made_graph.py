"""Databases of graphs that never were, for tests of what asks them.

BASE is any that prov db made: it has the tables.  Nodes come in the order in which they are made.
"""
import shutil
import sqlite3


class Graph:
    def __init__(self, base, out):
        shutil.copy(base, out)
        self.db = sqlite3.connect(out)
        for table in "string process image thread object name node edge lock sync race gap content package owner".split():
            self.db.execute(f"DELETE FROM {table}")
        self.kinds = {name: kind for kind, name in self.db.execute("SELECT kind, name FROM edge_kind")}
        self.strings, self.edges = {}, {}
        self.n_nodes = self.n_images = self.n_objects = 0

    def string(self, s):
        if s is None:
            return None
        s = s.encode("utf-8", "surrogateescape") if isinstance(s, str) else s
        if s not in self.strings:
            self.strings[s] = len(self.strings) + 1
            self.db.execute("INSERT INTO string VALUES (?, ?)", (self.strings[s], s))
        return self.strings[s]

    def image(self, *argv, how="execed", exe=None, cwd="/w"):
        self.n_images += 1
        i = self.n_images
        self.db.execute("INSERT INTO process VALUES (?, ?, NULL, 0, 1, 0)", (i, 100 + i))
        argv = b"".join((a.encode() if isinstance(a, str) else a) + b"\0" for a in argv)
        exe = exe or argv.split(b"\0")[0]
        self.db.execute("INSERT INTO image(image_id, process, epoch, how, is_recorded, exe, argv, cwd, t_begin, t_end, n_ops)"
                        " VALUES (?, ?, 0, ?, 1, ?, ?, ?, 0, 1, 1)",
                        (i, i, how, self.string(exe), self.string(argv), self.string(cwd)))
        return i

    def object(self, path, kind="file", before=0, after=1, changed=1):
        self.n_objects += 1
        self.db.execute("INSERT INTO object(object_id, kind, major, minor, inode, generation, path, was_there_before,"
                        " is_there_after, is_changed) VALUES (?, ?, 8, 1, ?, 1, ?, ?, ?, ?)",
                        (self.n_objects, kind, self.n_objects, self.string(path), before, after, changed))
        return self.n_objects

    def node(self, kind, of, version=0, flags=0):
        self.n_nodes += 1
        self.db.execute("INSERT INTO node VALUES (?, ?, ?, ?, ?, ?)",
                        (self.n_nodes, kind, of, version, self.n_nodes, flags))
        return self.n_nodes

    def input(self, path, kind="file"):
        return self.node(1, self.object(path, kind, before=1, changed=0), 0, 3)

    def output(self, path):
        return self.node(1, self.object(path), 1, 1)

    def temporary(self, path, kind="file"):
        return self.node(1, self.object(path, kind, after=0), 1, 1)

    def run(self, *argv, **more):
        return self.node(0, self.image(*argv, **more))

    def edge(self, kind, src, *dsts, flags=0):
        for dst in dsts:
            self.edges[dst, src, self.kinds[kind]] = flags

    def gap(self, image, reason, detail=None):
        self.db.execute("INSERT INTO gap(image, t, reason, detail) VALUES (?, 0, ?, ?)",
                        (image, reason, self.string(detail)))

    def done(self):
        self.db.executemany("INSERT INTO edge(dst, src, kind, t, flags) VALUES (?, ?, ?, 0, ?)",
                            [(*key, flags) for key, flags in sorted(self.edges.items())])
        self.db.commit()
        self.db.close()
