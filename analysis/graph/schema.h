/*
 * schema.h - the tables of the dataflow graph, as SQLite has them.  docs/schema.md explains them,
 * and a test compares the two.
 *
 * A changed table needs another SCHEMA_VERSION: databases of other versions are made again.
 */
#ifndef PROV_SCHEMA_H
#define PROV_SCHEMA_H

#define SCHEMA_APPLICATION 0x50524F56 /* "PROV" */
#define SCHEMA_VERSION	   12

/* node.kind */
enum node_kind {
	NODE_PROCESS, /* of: image */
	NODE_OBJECT,  /* of: object */
};

/* node.flags */
enum node_flag {
	NODE_LAST = 1 << 0,   /* the last version of what it is of */
	NODE_BEFORE = 1 << 1, /* what was there before the command: version 0 */
};

/* edge.kind, the rows of edge_kind.  All go from what came first to what came of it. */
enum edge_kind {
	EDGE_READ = 1,	  /* object -> process */
	EDGE_WRITE,	  /* process -> object */
	EDGE_KEPT,	  /* object -> its next version, which has content of it */
	EDGE_TRUNCATE,	  /* process -> object that it emptied */
	EDGE_CREATE,	  /* process -> object that it made, empty */
	EDGE_THEN,	  /* process -> the same, after more input */
	EDGE_FORK,	  /* process -> child */
	EDGE_EXEC,	  /* process -> the program that it became, or that its child ran */
	EDGE_PROGRAM,	  /* executed file -> process */
	EDGE_INTERPRETER, /* interpreter of a script, dynamic linker -> process */
	EDGE_LIBRARY,	  /* shared library -> process */
	EDGE_MAP,	  /* object -> process, or back: mapped into memory */
	EDGE_LIST,	  /* directory -> process that listed it */
	EDGE_WAIT,	  /* process -> process that got its exit status */
	EDGE_NAME, /* process -> name that it made, moved or removed -> process that met it */
	EDGE_STAT, /* object that the command changed -> process that asked of its attributes */
	EDGE_EOF,  /* process that closed the last end to write to -> process that read the end */
	EDGE_ASK,  /* source -> process that asked for it */
	EDGE_KINDS,
};

/* edge.flags */
enum edge_flag {
	EDGE_RACY = 1 << 0,   /* nothing but time put its two ends in this order */
	EDGE_COARSE = 1 << 1, /* it may have been: the ops do not say exactly what moved */
};

/* Edges that say nothing of where content came from are left out of answers unless asked for. */
#define EDGE_IS_DEFAULT(kind) ((kind) < EDGE_WAIT)

/* clang-format off */
#define SCHEMA_EDGE_KINDS \
	"INSERT INTO edge_kind VALUES" \
	"(1,'read',1),(2,'write',1),(3,'kept',1),(4,'truncate',1),(5,'create',1),(6,'then',1)," \
	"(7,'fork',1),(8,'exec',1),(9,'program',1),(10,'interpreter',1),(11,'library',1)," \
	"(12,'map',1),(13,'list',1),(14,'wait',0),(15,'name',0),(16,'stat',0),(17,'eof',0),(18,'ask',0);\n"

#define SCHEMA_TABLES \
	"CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;\n" \
	"CREATE TABLE string(string_id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);\n" \
	"CREATE TABLE process(process_id INTEGER PRIMARY KEY, pid INT NOT NULL,\n" \
	"  parent INT REFERENCES process, t_begin INT NOT NULL, t_end INT, status INT);\n" \
	"CREATE TABLE image(image_id INTEGER PRIMARY KEY, process INT NOT NULL REFERENCES process,\n" \
	"  epoch INT NOT NULL, how TEXT NOT NULL, is_recorded INT NOT NULL,\n" \
	"  exe INT REFERENCES string, argv INT REFERENCES string, cwd INT REFERENCES string,\n" \
	"  env INT REFERENCES string, t_begin INT NOT NULL, t_end INT, n_ops INT NOT NULL,\n" \
	"  command INT REFERENCES string);\n" \
	"CREATE TABLE thread(thread_id INTEGER PRIMARY KEY, image INT NOT NULL REFERENCES image,\n" \
	"  tid INT NOT NULL, serial INT NOT NULL, n_ops INT NOT NULL,\n" \
	"  t_begin INT, t_end INT);\n" \
	"CREATE TABLE object(object_id INTEGER PRIMARY KEY, kind TEXT NOT NULL,\n" \
	"  major INT, minor INT, inode INT, generation INT NOT NULL, path INT REFERENCES string,\n" \
	"  was_there_before INT NOT NULL, is_there_after INT NOT NULL, is_changed INT NOT NULL,\n" \
	"  found_size INT);\n" \
	"CREATE TABLE name(path INT NOT NULL REFERENCES string, object INT NOT NULL REFERENCES object,\n" \
	"  t_from INT NOT NULL, t_to INT, how TEXT NOT NULL,\n" \
	"  PRIMARY KEY(path, t_from, object)) WITHOUT ROWID;\n" \
	"CREATE TABLE node(node_id INTEGER PRIMARY KEY, kind INT NOT NULL CHECK(kind IN (0, 1)),\n" \
	"  of INT NOT NULL, version INT NOT NULL, t INT NOT NULL, flags INT NOT NULL);\n" \
	"CREATE TABLE edge_kind(kind INTEGER PRIMARY KEY, name TEXT NOT NULL, is_default INT NOT NULL);\n" \
	"CREATE TABLE edge(dst INT NOT NULL, src INT NOT NULL, kind INT NOT NULL, thread INT, op INT,\n" \
	"  t INT NOT NULL, bytes INT, flags INT NOT NULL,\n" \
	"  CHECK(src < dst), PRIMARY KEY(dst, src, kind)) WITHOUT ROWID;\n" \
	"CREATE TABLE lock(lock_id INTEGER PRIMARY KEY, image INT REFERENCES image, address INT,\n" \
	"  major INT, minor INT, inode INT, offset INT);\n" \
	"CREATE TABLE sync(to_thread INT NOT NULL, to_op INT NOT NULL, from_thread INT NOT NULL,\n" \
	"  from_op INT NOT NULL, kind TEXT NOT NULL, lock INT REFERENCES lock, t INT, t_from INT,\n" \
	"  PRIMARY KEY(to_thread, to_op, from_thread, from_op)) WITHOUT ROWID;\n" \
	"CREATE TABLE race(object INT NOT NULL REFERENCES object, a_thread INT NOT NULL,\n" \
	"  a_op INT NOT NULL, a_call TEXT, a_is_write INT NOT NULL, b_thread INT NOT NULL,\n" \
	"  b_op INT NOT NULL, b_call TEXT, b_is_write INT NOT NULL,\n" \
	"  PRIMARY KEY(object, a_thread, a_op, b_thread, b_op)) WITHOUT ROWID;\n" \
	"CREATE TABLE content(path TEXT PRIMARY KEY, state TEXT NOT NULL, sha256 TEXT,\n" \
	"  size INT, modified INT) WITHOUT ROWID;\n" \
	"CREATE TABLE listing(object INT NOT NULL REFERENCES object, entries INT NOT NULL,\n" \
	"  in_order INT NOT NULL, in_any_order INT NOT NULL);\n" \
	"CREATE TABLE sought(path INTEGER PRIMARY KEY REFERENCES string,\n" \
	"  image INT NOT NULL REFERENCES image, t INT NOT NULL, is_there INT NOT NULL);\n" \
	"CREATE TABLE link(path INTEGER PRIMARY KEY REFERENCES string,\n" \
	"  target INT NOT NULL REFERENCES string);\n" \
	"CREATE TABLE package(package_id INTEGER PRIMARY KEY, manager TEXT, name TEXT, version TEXT,\n" \
	"  arch TEXT, source TEXT);\n" \
	"CREATE TABLE owner(object INTEGER PRIMARY KEY REFERENCES object,\n" \
	"  package INT NOT NULL REFERENCES package);\n" \
	"CREATE TABLE ask(ask_id INTEGER PRIMARY KEY, node INT NOT NULL REFERENCES node,\n" \
	"  what TEXT NOT NULL, call TEXT, name INT REFERENCES string, of INT NOT NULL,\n" \
	"  form TEXT NOT NULL, value INT REFERENCES string, first INT, last INT, calls INT NOT NULL,\n" \
	"  bytes INT NOT NULL, answer TEXT NOT NULL, site INT REFERENCES string, offset INT,\n" \
	"  image INT NOT NULL REFERENCES image, thread INT NOT NULL, op INT NOT NULL, t INT NOT NULL,\n" \
	"  errno INT, build INT REFERENCES string, frames INT REFERENCES string,\n" \
	"  script INT REFERENCES string);\n" \
	"CREATE TABLE gap(gap_id INTEGER PRIMARY KEY, image INT REFERENCES image, t INT NOT NULL,\n" \
	"  reason TEXT NOT NULL, detail INT REFERENCES string, argv INT REFERENCES string);\n"

/* After the rows: building an index at once is cheaper than keeping it. */
#define SCHEMA_INDEXES \
	"CREATE INDEX edge_src ON edge(src, dst, kind);\n" \
	"CREATE INDEX node_of ON node(of, kind, version);\n" \
	"CREATE INDEX name_object ON name(object, t_from);\n" \
	"CREATE INDEX object_path ON object(path);\n" \
	"CREATE INDEX image_process ON image(process, epoch);\n" \
	"CREATE INDEX ask_node ON ask(node);\n" \
	"CREATE INDEX gap_image ON gap(image);\n"

#define SCHEMA_VIEWS \
	"CREATE VIEW v_node AS SELECT node_id, CASE n.kind WHEN 0 THEN 'process' ELSE o.kind END AS kind,\n" \
	"  CAST(CASE n.kind WHEN 0 THEN ifnull(a.bytes, e.bytes) ELSE s.bytes END AS TEXT) AS label,\n" \
	"  version, of, t, flags FROM node n\n" \
	"  LEFT JOIN image i ON n.kind = 0 AND i.image_id = of LEFT JOIN string a ON a.string_id = i.command\n" \
	"  LEFT JOIN string e ON e.string_id = i.exe\n" \
	"  LEFT JOIN object o ON n.kind = 1 AND o.object_id = of LEFT JOIN string s ON s.string_id = o.path;\n" \
	"CREATE VIEW v_edge AS SELECT src, dst, k.name AS kind, k.is_default, thread, op, t, bytes,\n" \
	"  flags & 1 AS is_racy, flags >> 1 & 1 AS is_coarse FROM edge e JOIN edge_kind k ON k.kind = e.kind;\n" \
	"CREATE VIEW v_file AS SELECT o.object_id, CAST(s.bytes AS TEXT) AS path, o.kind, n.node_id,\n" \
	"  n.version, was_there_before, is_there_after, is_changed, n.flags & 1 AS is_last\n" \
	"  FROM node n JOIN object o ON n.kind = 1 AND o.object_id = n.of\n" \
	"  JOIN string s ON s.string_id = o.path WHERE o.kind NOT IN ('name', 'pipe', 'socket', 'memory', 'source');\n"
/* clang-format on */

#endif
