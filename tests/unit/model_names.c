/* The meaning of literal ops for names: the words that files get, renames, exchanges, changed roots. */
#include "model_test.h"

/* --- words */

static void open_born(uint64_t t, const char *path, uint64_t birth, uint64_t size)
{
	const struct id id = {
		.is_there = true, .inode = t, .birth = birth, .size = size, .mode = S_IFREG};

	encode_OPEN(REC(0, t, 1, (int64_t)t % 100), -100, path, O_WRONLY | O_CREAT, 0644, &id);
}

/* Without O_EXCL, an open made the file if nothing was called so, else if the file is as young as the open. */
static void newborn(void)
{
	begin();
	put_at(OP_UNLINK, 1, 0, "gone", 1);
	put_open(2, 0, -100, "gone", O_WRONLY | O_CREAT, 3);
	put_open(3, 0, -100, "there", O_RDONLY, 4);
	put_open(4, 0, -100, "there", O_WRONLY | O_CREAT, 5);
	open_born(2 * ID_COARSE_NS + 1, "young", 2 + ID_COARSE_NS + 1, 0);
	open_born(2 * ID_COARSE_NS + 2, "old", 2 + ID_COARSE_NS / 2, 0);
	open_born(2 * ID_COARSE_NS + 3, "full", 2 + 2 * ID_COARSE_NS, 1);
	end();
	file_is("/work/gone", "create,delete,write>");
	file_is("/work/there", "read,write<>");
	file_is("/work/young", "create,write>");
	file_is("/work/old", "write>"); /* another process made it */
	file_is("/work/full", "write>");
	done();
}

static void words(void)
{
	begin();
	put_open(2, 0, -100, "new", O_WRONLY | O_CREAT | O_EXCL, 3);
	put_open(3, ENOENT, -100, "late", O_RDONLY, -1);
	put_open(4, 0, -100, "late", O_WRONLY | O_CREAT, 4);
	put_open(5, 0, -100, "old", O_WRONLY | O_TRUNC, 5);
	put_open(6, 0, -100, "tmp", O_WRONLY | O_CREAT | O_EXCL, 6);
	put_at(OP_UNLINK, 7, 0, "tmp", 1);
	put_open(8, 0, -100, "part", O_WRONLY | O_CREAT | O_EXCL, 7);
	put_rename(9, "part", "whole");
	put_open(10, 0, -100, "whole", O_RDONLY, 8);
	put_at(OP_ACCESS, 11, 0, "asked", 2);
	put_at(OP_MKDIR, 12, 0, "made", 1);
	put_at(OP_MKDIR, 13, EEXIST, "there", 1);
	put_at(OP_CHMOD, 14, 0, "moded", 2);
	put_at(OP_UNLINK, 15, 0, "victim", 1);
	encode_SYMLINK(REC(0, 16, 1, 0), "anything", -100, "sym");
	encode_READLINK(REC(0, 17, 1, 3), -100, "link", "abc");
	encode_LINK(REC(0, 18, 1, 0), -100, "read", -100, "hard", 0);
	put_open(19, 0, -100, "read", O_RDONLY, 9);
	encode_TOUCH(REC(0, 20, 0, 0), TOUCH_INTERPRETER, "/bin/sh", NULL);
	encode_TRUNCATE(REC(0, 21, 1, 0), -1, "cut", 0);
	encode_MMAP(REC(0, 22, 1, 0), 0, 4096, 1, 2, 9, 0);
	put_open(23, 0, -100, "/dev/null", O_RDONLY, 10);
	put_open(23, 0, -100, "old", O_RDONLY, 11); /* what it held before is gone */
	put_open(24, EACCES, -100, "secret", O_RDONLY, -1);
	end();
	file_is("/work/new", "create,write>");
	file_is("/work/late", "create,missing,write>");
	file_is("/work/old", "read,truncate,write>");
	file_is("/work/tmp", "create,delete,write");
	file_is("/work/part", "create,rename-from,write");
	file_is("/work/whole", "read,rename-to>");
	file_is("/work/asked", "lookup");
	file_is("/work/made", "create>");
	file_is("/work/there", "lookup");
	file_is("/work/moded", "metadata");
	file_is("/work/victim", "delete");
	file_is("/work/sym", "symlink>");
	file_is("/work/link", "readlink<");
	file_is("/work/hard", "link>");
	file_is("/work/read", "lookup,map,read<");
	file_is("/work/cut", "truncate>");
	file_is("/dev/null", "read");
	file_is("/work/secret", "lookup");
	done();
}

/* --- names that come and go */

static void put_chroot(uint64_t t, const char *path)
{
	encode_CHROOT(REC(0, t, 1, 0), path);
}

static void put_exchange(uint64_t t, const char *a, const char *b)
{
	encode_RENAME(REC(0, t, 1, 0), -100, a, -100, b, 2);
}

#define NEW (O_RDWR | O_CREAT | O_EXCL)

/* A descriptor outlives its name: what is done through it brings no name back. */
static void held_without_a_name(void)
{
	begin();
	put_open(2, 0, -100, "gone", NEW, 3);
	put_at(OP_UNLINK, 3, 0, "gone", 1);
	put_write(4, 3);
	encode_CHMOD(REC(0, 5, 1, 0), 3, NULL, 0600, 0);
	put_open(6, 0, -100, "part", NEW, 4);
	put_rename(7, "part", "whole");
	put_write(8, 4);
	put_open(9, 0, -100, "gone", NEW, 5); /* another file: 3 has nothing to do with it */
	put_rename(10, "gone", "kept");
	put_read(11, 3);
	end();
	file_is("/work/gone", "create,delete,metadata,read,rename-from,write");
	file_is("/work/part", "create,rename-from");
	file_is("/work/whole", "rename-to,write>");
	file_is("/work/kept", "rename-to>");
	done();
}

/* Names below a directory go where it goes, descriptors and working directories too. */
static void renamed_directory(void)
{
	begin();
	put_at(OP_MKDIR, 2, 0, "d", 1);
	put_open(3, 0, -100, "d/a", O_WRONLY | O_CREAT | O_EXCL, 3);
	put_open(4, ENOENT, -100, "d/none", O_RDONLY, -1);
	put_open(4, 0, -100, "d.x", O_WRONLY | O_CREAT | O_EXCL, 5);
	put_at(OP_CHDIR, 5, 0, "d", 0);
	put_rename(6, "/work/d", "/work/e");
	put_write(7, 3);
	put_open(8, 0, -100, "b", O_WRONLY | O_CREAT | O_EXCL, 4);
	put_fork(9, SIGCHLD, 1, 101);
	rec_chunk(2, 101, 0, 0, 0);
	put_start(10, START_FORKED, 1, 1, 100, NULL, NULL, NULL);
	put_rename(11, "/work/e", "/work/f");
	put_open(12, 0, -100, "c", O_WRONLY | O_CREAT | O_EXCL, 6);
	put_write(13, 3);
	end();
	file_is("/work/d/a", "create,rename-from,write");
	file_is("/work/d/none", "missing");
	file_is("/work/d.x", "create,write>");
	file_is("/work/e/a", "rename-from,rename-to,write");
	file_is("/work/f/a", "rename-to,write>");
	file_is("/work/f/b", "rename-to>");
	file_is("/work/f/c", "create,write>");
	file_is("/work/f", "rename-to>");
	done();
}

static void exchanged(void)
{
	begin();
	put_open(2, 0, -100, "a", O_RDWR, 3);
	put_exchange(3, "a", "b");
	put_write(4, 3);
	end();
	file_is("/work/a", "lookup,rename-from,rename-to>");
	file_is("/work/b", "rename-from,rename-to,write>");
	done();
}

/* A file that was there before the command is that file under its new name, too. */
static void used_under_another_name(void)
{
	begin();
	put_rename(2, "a", "b");
	put_rename(3, "b", "c");
	put_open(4, 0, -100, "c", O_RDONLY, 3);
	put_rename(5, "x", "y");
	put_open(6, 0, -100, "y", O_WRONLY | O_TRUNC, 4);
	put_open(7, 0, -100, "y", O_RDONLY, 5);
	encode_LINK(REC(0, 8, 1, 0), -100, "one", -100, "two", 0);
	put_open(9, 0, -100, "two", O_RDONLY, 6);
	end();
	file_is("/work/a", "rename-from<");
	file_is("/work/b", "rename-from,rename-to");
	file_is("/work/c", "read,rename-to>");
	file_is("/work/x", "rename-from");
	file_is("/work/y", "read,rename-to,truncate,write>");
	file_is("/work/one", "lookup<");
	done();
}

static void changed_root(void)
{
	begin();
	put_chroot(2, "jail");
	put_open(3, 0, -100, "/etc/../../in", O_RDONLY, 3);
	put_open(4, 0, -100, "out", O_RDONLY, 4); /* the working directory stays outside */
	put_at(OP_CHDIR, 5, 0, "/", 0);
	put_open(6, 0, -100, "here", O_RDONLY, 5);
	put_fork(7, SIGCHLD, 1, 101);
	rec_chunk(2, 101, 0, 0, 0);
	put_start(8, START_FORKED, 1, 1, 100, NULL, NULL, NULL);
	put_open(9, 0, -100, "/child", O_RDONLY, 6);
	put_exec(10, "/bin/cat", "cat", 5, 1);
	rec_chunk(3, 101, 0, 0, 0);
	put_start(11, START_EXECED, 2, 5, 100, "/bin/cat", "/sub", "cat");
	put_open(12, 0, -100, "last", O_RDONLY, 7);
	end();
	file_is("/work/jail/in", "read<");
	file_is("/work/out", "read<");
	file_is("/work/jail/here", "read<");
	file_is("/work/jail/child", "read<");
	file_is("/work/jail/sub/last", "read<");
	assert(!find("/in") && !find("/child"));
	done();
}

int main(void)
{
	newborn();
	words();
	held_without_a_name();
	renamed_directory();
	exchanged();
	used_under_another_name();
	changed_root();
	return 0;
}
