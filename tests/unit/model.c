/* The meaning of literal ops together: processes and their images, descriptors, directories, and gaps. */
#include "model_test.h"

/* --- processes */

/* fork and exec: two epochs of one process, a child of the first; its status comes by WAIT. */
static void fork_exec_wait(int flags, int how)
{
	const struct process *p;

	begin();
	put_fork(10, (uint64_t)flags, 77, 101);
	put_wait(50, 101, 3 << 8);
	put_exit(60, 7);
	rec_chunk(2, 101, 0, 0, 0);
	put_start(12, how, 1, 77, 100, NULL, NULL, NULL);
	put_exec(20, "/bin/cat", "cat;x", 78, 1);
	rec_chunk(3, 101, 0, 0, 0);
	put_start(25, START_EXECED, 2, 78, 100, "/bin/cat", NULL, "cat;x");
	end();
	p = process(101);
	assert(n_processes() == 2 && m->n_images == 3 && !m->n_gaps);
	assert(p->n_images == 2 && process_maker(p)->pid == 100);
	assert(m->images[p->images[0]].how == (enum start_how)how &&
	       m->images[p->images[0]].epoch == 0);
	assert(m->images[p->images[1]].epoch == 1 && m->images[p->images[1]].program->n_argv == 2);
	assert(str_is(model_str(m, m->images[p->images[1]].exe), STR("/bin/cat")));
	assert(p->has_status && p->status == 3 << 8 && p->t_end == 51);
	assert(process(100)->has_status && process(100)->status == 7 << 8);
	done();
}

/* A system call that is first counted inside a wrapper stands before the wrapper's op. */
static void put_syscall(uint64_t t)
{
	encode_SYSCALL(REC(0, t, 0, 0), 56, 0, "/lib/libc.so.6", 1234, 1, 1, 0);
}

static void spawned(bool is_complete)
{
	begin();
	if (is_complete)
		put_syscall(14);
	encode_SPAWN(REC(0, 10, 5, 0), 101, "/bin/cat", vector("cat"), NULL, 9, 1,
		     vector("open 0 0 0 in;dup2 0 5;close 0;chdir /else"), 0, 0);
	put_wait(50, 101, SIGKILL);
	rec_chunk(2, 101, 0, 0, 0);
	put_start(12, START_SPAWNED, 1, 9, 100, "/bin/cat", NULL, "cat");
	put_read(20, 5);
	put_open(30, ENOENT, -100, "gone", O_RDONLY, -1);
	end();
	assert(process(101)->n_images == 1 && process(101)->status == SIGKILL && !m->n_gaps);
	file_is("/work/in", "read<");
	file_is("/else/gone", "missing");
	done();
}

/* Announced, loadable, and never heard of: that is a gap. */
static void unrecorded_exec(int preload)
{
	begin();
	put_exec(10, "/bin/static", "static", 5, preload);
	end();
	assert(process(100)->n_images == 2 && !m->images[1].is_preloaded);
	if (preload)
		gap_is("not-loaded");
	else
		assert(!m->n_gaps); /* the recorder told it itself */
	done();
}

static void lost_ops(void)
{
	begin();
	rec_file()->lost[PROV_LOST_SPACE] = 5;
	end();
	gap_is("space");
	assert(str_is(model_str(m, m->gaps[0].detail), STR("5 operations")));
	done();
}

/* An empty page is no gap where a process was killed that may have claimed it. */
static void lost_pages(uint64_t n, int status, bool is_gap)
{
	begin();
	rec_file()->lost[PROV_LOST_LOG] = n;
	put_wait(20, 102, 0);
	put_wait(50, 101, status);
	end();
	assert(m->n_gaps == is_gap);
	if (is_gap)
		gap_is("log");
	done();
}

/* An op cut short is one of a process that died, unless that was running when the recording ended. */
static void under_way(bool is_running, bool has_ended, uint64_t n_unfinished)
{
	begin();
	put_open(10, 0, -100, "file", O_RDONLY, 3);
	rec[rec_to.at_op + 1] = 0;
	if (is_running) {
		encode_GAP(REC(0, 20, 0, 0), "running", "100", NULL);
	}
	if (has_ended) {
		encode_EXIT(REC(0, 30, 0, 0), EXIT_NORMAL, 0, 0);
	}
	end();
	assert(m->n_unfinished == n_unfinished);
	done();
}

static void pid_used_again(void)
{
	begin();
	put_fork(10, SIGCHLD, 1, 101);
	put_wait(20, 101, 0);
	put_fork(30, SIGCHLD, 2, 101);
	put_wait(40, 101, 1 << 8);
	end();
	assert(n_processes() == 3 && process(100)->n_children == 2);
	assert(nth(1)->status == 0 && nth(2)->status == 1 << 8);
	done();
}

static void launcher_is_hidden(void)
{
	rec_begin(NULL);
	rec_chunk(1, 99, 0, 0, 0);
	put_start(1, START_LAUNCHER, 0, 0, 1, "/prov", "/work", "prov");
	put_fork(2, SIGCHLD, 1, 100);
	rec_chunk(2, 100, 0, 0, 0);
	put_start(3, START_FIRST, 1, 1, 99, "/bin/true", NULL, "true");
	end();
	assert(process(99)->is_launcher && !process(100)->is_launcher);
	assert(!process_maker(process(100)) && m->n_ops == 1);
	assert(str_is(
		model_str(m, m->images[1].place->cwd == NO_PATH ? 0 : m->images[1].place->cwd),
		STR("/work")));
	done();
}

/* --- descriptors */

/* What a child did to its table: the parent's READ of 3 and 4 tells whether it was shared. */
static void table_of_child(int flags, const char *expected)
{
	begin();
	put_open(5, 0, -100, "a", O_RDONLY, 3);
	put_fork(10, (uint64_t)flags, 1, 101);
	put_read(40, 3);
	rec_chunk(2, 101, 0, 0, 0);
	put_start(12, START_SHARING, 1, 1, 100, NULL, NULL, NULL);
	encode_CLOSE(REC(0, 20, 1, 0), 3);
	put_open(30, 0, -100, "b", O_RDWR, 3);
	end();
	file_is("/work/b", expected);
	done();
}

/* Which of three descriptors survive exec, after `flags` of close_range on 4 to 4. */
static void across_exec(uint32_t range_flags, const char *expected_4)
{
	begin();
	put_open(2, 0, -100, "three", O_RDWR | O_CLOEXEC, 3);
	put_open(3, 0, -100, "four", O_RDWR, 4);
	put_open(4, 0, -100, "five", O_RDWR, 5);
	encode_DUP(REC(0, 5, 1, 6), 3, 0);
	if (range_flags) {
		encode_CLOSERANGE(REC(0, 6, 1, 0), 4, 4, range_flags);
	}
	encode_FDFLAGS(REC(0, 7, 1, 0), 5, FDFLAGS_DESCRIPTOR, FD_CLOEXEC);
	put_exec(10, "/bin/cat", "cat", 5, 1);
	rec_chunk(2, 100, 0, 0, 0);
	put_start(15, START_EXECED, 1, 5, 1, "/bin/cat", NULL, "cat");
	for (int fd = 3; fd <= 5; fd++)
		put_read(20, fd);
	put_write(21, 6);
	end();
	file_is("/work/three", "lookup,write>");
	file_is("/work/four", expected_4);
	file_is("/work/five", "lookup");
	done();
}

/* --- directories */

static void directories(void)
{
	begin();
	put_at(OP_CHDIR, 2, 0, "../other/./x/..", 0);
	put_open(3, 0, -100, "one", O_RDONLY, 3);
	put_open(4, 0, -100, "/dir", O_RDONLY | O_DIRECTORY, 4);
	put_open(5, 0, 4, "two", O_RDONLY, 5);
	encode_CHDIR(REC(0, 6, 1, 0), 4, NULL);
	put_open(7, 0, -100, "three", O_RDONLY, 6);
	put_open(8, 0, 99, "unknown", O_RDONLY, 7);
	put_at(OP_CHDIR, 9, ENOENT, "/no", 0);
	put_open(10, 0, -100, "four", O_RDONLY, 8);
	end();
	file_is("/other/one", "read<");
	file_is("/dir/two", "read<");
	file_is("/dir/three", "read<");
	file_is("/dir/four", "read<");
	file_is("/no", "missing");
	done();
}

/* A kind of a newer prov counts as an op, and means nothing to this one. */
static void newer_kind(void)
{
	static char dictionary[1 << 20];

	snprintf(dictionary, sizeof(dictionary), "%sop 250 NEWS path:str\n", prov_dictionary);
	rec_begin(dictionary);
	rec_chunk(1, 100, 0, 0, 0);
	put_start(1, START_FIRST, 0, 0, 1, "/bin/sh", "/work", "sh");
	put_op(250, 0, 2, 0, 0);
	put_s("new");
	end_op();
	put_open(3, 0, -100, "old", O_RDONLY, 3);
	end();
	assert(m->n_ops == 3 && !m->n_gaps && !find("/work/new"));
	file_is("/work/old", "read<");
	done();
}

/* --- what must be told, if only as a gap */

static void opened_for_a_child(uint32_t err)
{
	begin();
	encode_SPAWN(REC(err, 10, 5, (int64_t)err), err ? 0 : 101, "/bin/true", vector("true"),
		     NULL, 9, 1, vector("chdir /else;open 1 577 420 out;open 0 0 0 in"), 0, 0);
	if (!err) {
		rec_chunk(2, 101, 0, 0, 0);
		put_start(12, START_SPAWNED, 1, 9, 100, "/bin/true", NULL, "true");
	}
	end();
	/* A failed one does not tell whether it was the program that was missing, or the file. */
	file_is("/else/out", err ? "lookup" : "truncate,write>");
	file_is("/else/in", err ? "lookup" : "read<");
	file_is("/bin/true", err ? "lookup" : "exec<");
	done();
}

/* A descriptor that came from nobody knows where: over a socket, say. */
static void unknown_directory(uint32_t err, const char *expected)
{
	begin();
	put_open(2, err, 9, "passwd", O_RDONLY, err ? -1 : 3);
	put_open(3, err, 9, "group", O_RDONLY, err ? -1 : 4);
	end();
	if (expected)
		gap_is(expected);
	else
		assert(!m->n_gaps);
	done();
}

/* "file/" is not there, which does not say that the file is not. */
static void no_directory(void)
{
	begin();
	put_open(2, ENOTDIR, -100, "file/", O_RDONLY, -1);
	put_open(3, 0, -100, "file", O_RDONLY, 3);
	put_open(4, ENOENT, -100, "none/", O_RDONLY, -1);
	end();
	file_is("/work/file", "missing,read<");
	file_is("/work/none", "missing");
	done();
}

static void put_libs(uint64_t t, uint64_t hash, const char *names)
{
	encode_LIBS(REC(0, t, 0, 0), hash, vector(names),
		    vector("-/r/none;s/r;r/r/libforeign.so;n/proc/self/exe;?/r/unknown;-;"));
}

static void put_start_with_libs(uint64_t libs)
{
	encode_START(REC(0, 5, 0, 0), START_SPAWNED, 1, 0, 100, 0, 0, 0, "/bin/x", NULL,
		     vector("x"), 0, libs);
}

/* Whoever is first announces the block; its words may come later, or, if it is killed, never. */
static void libraries(bool are_told)
{
	begin();
	rec_chunk(2, 101, 0, 0, 0);
	put_start_with_libs(7);
	rec_chunk(3, 102, 0, 0, 0);
	put_start_with_libs(7);
	if (are_told)
		put_libs(9, 7, "/a/libprov.so;/a/libprov-2.so;/a/libprovider.so;/a/libprov-x.so");
	end();
	assert(!find("/a/libprov.so") && !find("/a/libprov-2.so"));
	assert(!find("/r/unknown") && !find("/"));
	if (are_told) {
		file_is("/r/none", "missing");
		file_is("/r", "lookup");
		file_is("/r/libforeign.so", "read<");
		assert(!m->n_gaps);
		file_is("/a/libprovider.so", "map,read<");
		file_is("/a/libprov-x.so", "map,read<");
	} else {
		gap_is("block");
	}
	done();
}

static void put_address(int kind, uint64_t t, uint32_t err, const char *address)
{
	put_op(kind, err, t, 1, err ? -1 : 0);
	put_i(3), put_s(address), put_s(NULL), end_op();
}

static void sockets_with_names(void)
{
	begin();
	put_address(OP_BIND, 2, 0, "unix sock");
	put_address(OP_CONNECT, 3, 0, "unix sock");
	put_address(OP_CONNECT, 4, ENOENT, "unix /run/nscd");
	put_address(OP_CONNECT, 5, ECONNREFUSED, "unix /run/dead");
	put_address(OP_BIND, 6, EADDRINUSE, "unix taken");
	put_address(OP_CONNECT, 7, 0, "unix @abstract");
	put_address(OP_CONNECT, 8, 0, "inet 127.0.0.1 80");
	end();
	file_is("/work/sock", "create,lookup");
	file_is("/run/nscd", "missing");
	file_is("/run/dead", "lookup");
	file_is("/work/taken", "lookup");
	assert(files.n == 5); /* and what was run */
	done();
}

static void empty_path(void)
{
	begin();
	put_at(OP_ACCESS, 2, ENOENT, "", 2);
	end();
	assert(!find("/work")); /* it is not that the working directory were missing */
	done();
}

int main(void)
{
	fork_exec_wait(SIGCHLD, START_FORKED);
	fork_exec_wait(CLONE_VM | CLONE_VFORK | SIGCHLD, START_SHARING);
	spawned(false);
	spawned(true);
	unrecorded_exec(1);
	unrecorded_exec(0);
	lost_ops();
	lost_pages(1, 0, true);
	lost_pages(1, SIGKILL, false);
	lost_pages(2, SIGKILL, true);
	under_way(false, false, 1);
	under_way(true, false, 0);
	under_way(true, true, 1);
	pid_used_again();
	launcher_is_hidden();
	table_of_child(CLONE_FILES | CLONE_VM | SIGCHLD, "lookup,read<");
	table_of_child(SIGCHLD, "lookup");
	across_exec(0, "lookup,read<");
	across_exec(4, "lookup");
	directories();
	newer_kind();
	opened_for_a_child(0);
	opened_for_a_child(ENOENT);
	no_directory();
	unknown_directory(0, "unknown-directory");
	unknown_directory(ENOENT, "unknown-directory");
	unknown_directory(EBADF, NULL);
	libraries(true);
	libraries(false);
	sockets_with_names();
	empty_path();
	return 0;
}
