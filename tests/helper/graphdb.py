"""A database of the graph made by hand: import it with PYTHONPATH=$TESTS/helper.

    g = Graph("x.sqlite")
    a, cat, o = g.file("/x/a"), g.image("cat", "a", pid=10), g.file("/x/o", new=True)
    g.edge(g.node(a), p := g.node(cat), "read")
    g.edge(p, g.node(o), "write")
    g.close()

Nodes are numbered in the order in which they are made, as in a real one."""

import re
import sqlite3
import os

KINDS = "read write kept truncate create then fork exec program interpreter library map list wait name stat eof"


def schema(name):
    """The SQL that analysis/graph/schema.h has under that name."""
    header = open(os.path.join(os.environ["ROOT"], "analysis", "graph", "schema.h")).read()
    body = re.search(rf"#define {name} (.*?[^\\])\n", header, re.S).group(1)
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', body)).replace("\\n", "\n")


class Graph:
    def __init__(self, file):
        self.db = sqlite3.connect(file)
        header = open(os.path.join(os.environ["ROOT"], "analysis", "graph", "schema.h")).read()
        version = re.search(r"SCHEMA_VERSION\s+(\d+)", header).group(1)
        self.db.executescript(f"PRAGMA application_id = {0x50524F56}; PRAGMA user_version = {version};")
        for part in "TABLES", "EDGE_KINDS":
            self.db.executescript(schema("SCHEMA_" + part))
        self.strings, self.versions, self.last = {}, {}, {}
        self.n = dict.fromkeys("process image object node gap thread".split(), 0)

    def insert(self, table, **row):
        places = ",".join("?" * len(row))
        self.db.execute(f"INSERT INTO {table}({','.join(row)}) VALUES({places})", tuple(row.values()))

    def next(self, table):
        self.n[table] += 1
        return self.n[table]

    def string(self, s):
        if s is None:
            return None
        s = s if isinstance(s, bytes) else s.encode()
        if s not in self.strings:
            self.strings[s] = len(self.strings) + 1
            self.insert("string", string_id=self.strings[s], bytes=s)
        return self.strings[s]

    def argv(self, words):
        return self.string(b"".join((w if isinstance(w, bytes) else w.encode()) + b"\0" for w in words))

    def image(self, *argv, pid, exe=None, how="execed", cwd="/x", recorded=1, process=None, epoch=0):
        """A program run, in a process of its own unless that of another image is given."""
        if process is None:
            process = self.next("process")
            self.insert("process", process_id=process, pid=pid, t_begin=pid)
        else:
            process = self.db.execute("SELECT process FROM image WHERE image_id = ?", process[1:]).fetchone()[0]
        n = self.next("image")
        self.insert("image", image_id=n, process=process, epoch=epoch, how=how, is_recorded=recorded,
                    exe=self.string(exe or "/usr/bin/" + argv[0]), argv=self.argv(argv), cwd=self.string(cwd),
                    t_begin=n, n_ops=9)
        self.insert("thread", thread_id=n, image=n, tid=pid, serial=0, n_ops=9)
        return 0, n

    def object(self, path, kind="file", new=False, after=True, names=()):
        n = self.next("object")
        self.insert("object", object_id=n, kind=kind, major=8, minor=1, inode=n, generation=0, path=self.string(path),
                    was_there_before=not new, is_there_after=after, is_changed=new)
        for name in (path, *names):
            self.insert("name", path=self.string(name), object=n, t_from=0, how="create" if new else "found")
        self.versions[1, n] = 1 if new else 0
        return 1, n

    file = object

    def node(self, of):
        n, version = self.next("node"), self.versions.get(of, 0)
        self.versions[of] = version + 1
        if of in self.last:
            self.db.execute("UPDATE node SET flags = flags & ~1 WHERE node_id = ?", (self.last[of],))
        self.last[of] = n
        before = 2 if of[0] == 1 and version == 0 else 0
        self.insert("node", node_id=n, kind=of[0], of=of[1], version=version, t=10 * n, flags=1 | before)
        if of[0] == 1 and version > 0:
            self.db.execute("UPDATE object SET is_changed = 1 WHERE object_id = ?", of[1:])
        return n

    def edge(self, src, dst, kind, flags=0, size=None):
        """Made by the first thread of the process at one of the ends, as its op number 7."""
        thread = self.db.execute("SELECT of FROM node WHERE kind = 0 AND node_id IN (?, ?) ORDER BY node_id = ?",
                                 (src, dst, src)).fetchone()
        self.insert("edge", dst=dst, src=src, kind=1 + KINDS.split().index(kind), thread=thread and thread[0],
                    op=thread and 7, t=10 * dst, bytes=size, flags=flags)

    def gap(self, image, reason, detail=None, argv=()):
        self.insert("gap", gap_id=self.next("gap"), image=image and image[1], t=5, reason=reason,
                    detail=self.string(detail), argv=self.argv(argv) if argv else None)

    def race(self, of, a, b, calls=("fwrite", "read"), writes=(1, 0)):
        self.insert("race", object=of[1], a_thread=a[1], a_op=3, a_call=calls[0], a_is_write=writes[0],
                    b_thread=b[1], b_op=4, b_call=calls[1], b_is_write=writes[1])

    def close(self):
        for part in "INDEXES", "VIEWS":
            self.db.executescript(schema("SCHEMA_" + part))
        self.db.commit()
        self.db.close()
