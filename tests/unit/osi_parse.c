/*
 * What the files of /proc say, also those with odd names in them, and a /proc made by hand.
 */
#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "osi/provider_live.h"

#define TAIL                                                                                       \
	" 1 -1 4194304 5 6 7 8 9 10 11 12 20 0 3 0 4242 8192 2 18446744073709551615 94 95 140 0 "  \
	"0 0 0 0 0 0 0 0 17 1 0 0 0 0 0 96 97 98 99 100 101 102 139\n"

static void test_stat(void)
{
	struct live_stat s;

	assert(live_parse_stat("77 (sh) S 1 2 3" TAIL, &s));
	assert(s.pid == 77 && !strcmp(s.name, "sh") && s.state == 'S');
	assert(s.ppid == 1 && s.group == 2 && s.session == 3 && s.flags == 4194304);
	assert(s.minor_faults == 5 && s.major_faults == 7 && s.user == 9 && s.system == 10);
	assert(s.n_threads == 3 && s.start == 4242 && s.resident == 2);
	assert(s.layout[0] == 94 && s.layout[1] == 95 && s.layout[2] == 140);
	assert(s.layout[3] == 96 && s.layout[4] == 97 && s.layout[5] == 98);
	assert(s.exit_status == 139);

	assert(live_parse_stat("77 (a) S 1 (b) Z 1 2 3" TAIL, &s));
	assert(!strcmp(s.name, "a) S 1 (b") && s.state == 'Z' && s.ppid == 1);
	assert(live_parse_stat("77 (a\nb) R 1 2 3" TAIL, &s) && !strcmp(s.name, "a\nb"));
	assert(live_parse_stat("77 () R 0 0 0" TAIL, &s) && !*s.name);
	assert(live_parse_stat(
		"77 (kworker/R-ext4-rsv-conversion-and-more-than-any-name-is-long-by-far)"
		" I 2 0 0" TAIL,
		&s));
	assert(strlen(s.name) == sizeof(s.name) - 1);
	assert(!live_parse_stat("", &s) && !live_parse_stat("77", &s));
	assert(!live_parse_stat("77 (sh", &s) && !live_parse_stat("77 (sh)", &s));
	assert(!live_parse_stat("77 (sh) S 1 2", &s) &&
	       !live_parse_stat("x (sh) S 1 2 3" TAIL, &s));
}

static void test_field(void)
{
	static const char text[] = "Name:\tUid:\t9\nUid:\t1\t2\t3\t4\nVmHWM:\t   123 kB\nlast: 5";
	uint64_t n;

	assert(live_field(text, "Uid", 0, &n) && n == 1);
	assert(live_field(text, "Uid", 3, &n) && n == 4);
	assert(live_field(text, "VmHWM", 0, &n) && n == 123);
	assert(live_field(text, "last", 0, &n) && n == 5);
	assert(!live_field(text, "Vm", 0, &n) && !live_field(text, "Gid", 0, &n));
	assert(!live_field(text, "last", 1, &n) && !live_field("", "Uid", 0, &n));
}

static void test_argv(void)
{
	static const char text[] = "sh\0-c\0\0new\nline";
	uint64_t n = 9;
	const char **argv = live_parse_argv(text, sizeof(text) - 1, &n);

	assert(n == 4 && !strcmp(argv[0], "sh") && !strcmp(argv[1], "-c"));
	assert(!*argv[2] && !strcmp(argv[3], "new\nline") && !argv[4]);
	free(argv);
	argv = live_parse_argv("", 0, &n);
	assert(n == 0 && !argv[0]);
	free(argv);
}

static void test_mapping(void)
{
	char lib[] = "7f00-7f40 r-xp 00001000 fd:1a 123                        /usr/lib/a b.so";
	char gone[] = "1000-2000 rw-s 0 0:1 5 /memfd:x\\012y (deleted)";
	char heap[] = "1000-2000 rw-p 00000000 00:00 0 [heap]",
	     none[] = "1000-2000 rw-p 0 00:00 0 ";
	char wrong[] = "nonsense", cut[] = "1000-2000";
	struct osi_mapping m;

	assert(live_parse_mapping(lib, &m));
	assert(m.base == 0x7f00 && m.size == 0x40 && m.offset == 0x1000 && m.ino == 123);
	assert(m.dev_major == 0xfd && m.dev_minor == 0x1a);
	assert(m.flags == (OSI_MAP_READ | OSI_MAP_EXEC));
	assert(!strcmp(m.file, "/usr/lib/a b.so") && !strcmp(m.name, "a b.so"));
	assert(live_parse_mapping(gone, &m) && !strcmp(m.file, "/memfd:x\ny"));
	assert(m.flags == (OSI_MAP_READ | OSI_MAP_WRITE | OSI_MAP_SHARED | OSI_MAP_DELETED));
	assert(!live_parse_mapping(heap, &m) && !live_parse_mapping(none, &m));
	assert(!live_parse_mapping(wrong, &m) && !live_parse_mapping(cut, &m));
}

static void test_module(void)
{
	char line[] = "ext4 1000 2 mbcache,jbd2, Live 0xffffffffc0000000",
	     odd[] = "x 5 - - Live 0x0";
	char wrong[] = "ext4 1000";
	struct osi_module m;

	assert(live_parse_module(line, &m) && !strcmp(m.name, "ext4") && m.size == 1000);
	assert(m.n_users == 2 && m.base == 0xffffffffc0000000);
	assert(live_parse_module(odd, &m) && m.n_users == -1 && m.base == 0);
	assert(!live_parse_module(wrong, &m));
}

/* --- a /proc made by hand --- */

static void write_file(const char *path, const char *text, size_t len)
{
	FILE *f = fopen(path, "w");

	assert(f && fwrite(text, 1, len, f) == len && !fclose(f));
}

static void write_text(const char *path, const char *text)
{
	write_file(path, text, strlen(text));
}

static void make_process(int pid, const char *stat, const char *cmdline, size_t cmdline_len)
{
	char path[64];

	snprintf(path, sizeof(path), "proc/%d", pid);
	assert(!mkdir(path, 0777));
	snprintf(path, sizeof(path), "proc/%d/stat", pid);
	write_text(path, stat);
	snprintf(path, sizeof(path), "proc/%d/status", pid);
	write_text(path, "Name:\tx\nUid:\t1\t2\t3\t4\nGid:\t5\t6\t7\t8\n");
	snprintf(path, sizeof(path), "proc/%d/cmdline", pid);
	write_file(path, cmdline, cmdline_len);
}

static void test_made(void)
{
	struct osi_process *v;
	struct osi_handle h;
	struct osi_error e;
	struct osi *o;
	size_t n;

	assert(!mkdir("proc", 0777) && !mkdir("proc/self", 0777) && !mkdir("proc/x1", 0777));
	make_process(2,
		     "2 (kthreadd) S 0 0 0 1 -1 2129984 0 0 0 0 0 0 0 0 20 0 1 0 1 0 0 "
		     "18446744073709551615 0 0 0 0 0 0 0 0\n",
		     "", 0);
	make_process(10, "10 (a) S 1 (b) S 2 10 10" TAIL, "a\0b\nc\0", 6);
	make_process(9, "9 (z) Z 10 10 10" TAIL, "", 0);
	make_process(11, "11 (y) S 10 10 10" TAIL, "y", 1);
	assert(!osi_open("live", "proc", &o, &e));
	assert(!osi_processes(o, &v, &n, &e) && n == 4);
	assert(v[0].handle.pid == 2 && v[1].handle.pid == 9 && v[2].handle.pid == 10);
	assert(v[0].flags & OSI_KERNEL_THREAD && !v[0].handle.space && !v[0].parent.pid);
	assert(v[1].state == OSI_ZOMBIE && v[1].parent.pid == 10 && v[1].n_siblings == 2);
	assert(v[1].siblings[0].pid == 9 && v[1].siblings[1].pid == 11);
	assert(v[1].flags & OSI_EXITING && !(v[1].known & OSI_HAS_EXIT)); /* three threads */
	assert(v[2].n_children == 2 && v[2].children[1].pid == 11 && v[2].ppid == 2);
	assert(v[2].n_argv == 2 && !strcmp(v[2].argv[1], "b\nc"));
	assert(v[2].euid == 2 && v[2].gid == 5 && !strcmp(v[2].name, "a) S 1 (b"));
	assert(v[2].handle.serial == 4242 && v[2].handle.space);
	h = v[2].handle;
	osi_processes_free(v);

	/* The pid is used again. */
	write_text("proc/10/stat",
		   "10 (new) S 2 10 10 1 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 4343 0 0 0 1 "
		   "1 1 0 0 0 0 0\n");
	assert(osi_process(o, &h, &v, &e) == -ESRCH && !v && e.pid == 10);
	assert(strstr(e.text, "process 10") && strstr(e.text, "another"));
	assert(!osi_find(o, 10, &h, &e) && !osi_process(o, &h, &v, &e));
	assert(!strcmp(v->name, "new") && v->n_children == 2);
	osi_processes_free(v);

	write_text("proc/10/stat", "10 (torn");
	assert(osi_processes(o, &v, &n, &e) == -EIO && !v && !n && e.pid == 10);
	assert(osi_find(o, 10, &h, &e) == -EIO && !h.pid);
	assert(osi_current_handle(o, &h, &e) < 0 && !h.pid);
	osi_close(o);
}

int main(void)
{
	test_stat();
	test_field();
	test_argv();
	test_mapping();
	test_module();
	test_made();
	return 0;
}
