/*
 * main.c - tables: does at random all that changes tables of descriptors, working directory, root and
 * umask, in processes and threads that share them in any way, and says after each step what it
 * really has:
 *
 *	tables SEED STEPS	in an empty directory
 *	tables mounts		not at random: mounts, changes of root, namespaces (77: not allowed)
 *
 * Actors (processes, threads) take turns.  After its step an actor looks at itself in /proc,
 * appends a line to the file `real`, and makes the call access("/mark/N"), by which the line is
 * found in the recording.  All that is not part of a step is done by bare system calls, which nobody
 * records.
 */
#include "tables.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct shared *all;
__thread int is_guest;

/* --- turns */

void pass_turn(void)
{
	int next;

	do
		next = (int)chance(ACTORS);
	while (!all->actors[next].is_alive);
	__atomic_store_n(&all->turn, next, __ATOMIC_SEQ_CST);
}

static int any_alive(void)
{
	for (int i = 0; i < ACTORS; i++)
		if (all->actors[i].is_alive)
			return 1;
	return 0;
}

static void leave(int self)
{
	all->actors[self].is_alive = 0;
	if (any_alive())
		pass_turn();
}

/* A new one, to be made: -1: there are enough. */
int enlist(void)
{
	for (int i = 0; i < ACTORS; i++)
		if (!all->actors[i].is_alive) {
			all->actors[i].is_alive = 1;
			all->actors[i].pid = 0;
			return i;
		}
	return -1;
}

/* Too many are as bad as none. */
static void keep_few(void)
{
	int n = 0;

	for (int fd = 0; fd < FDS; fd++)
		n += is_open(fd);
	if (n > FDS - 16)
		close_range(chance(10), 20 + chance(20), 0);
}

static void step(int self)
{
	keep_few();
	switch (chance(16)) {
	case 0:
	case 1:
		opens();
		break;
	case 2:
	case 3:
		copies();
		break;
	case 4:
		flags();
		break;
	case 5:
	case 6:
		ends();
		break;
	case 7:
		pipes();
		break;
	case 8:
	case 9:
		others();
		break;
	case 10:
		odd();
		break;
	case 11:
		passes();
		break;
	case 12:
		places();
		break;
	case 13:
		parts();
		break;
	case 14:
		multiplies(self);
		break;
	default:
		if (!chance(3))
			executes(self);
		else
			passes();
	}
}

static int is_thread(void)
{
	return BARE(gettid) != BARE(getpid);
}

void run(int self)
{
	for (;;) {
		while (__atomic_load_n(&all->turn, __ATOMIC_SEQ_CST) != self)
			BARE(sched_yield);
		all->actors[self].pid = (int)BARE(getpid);
		if (all->steps-- <= 0)
			break;
		step(self);
		mark();
		pass_turn();
	}
	mark();
	if (!is_thread())
		forget_threads(self);
	leave(self);
	if (is_thread())
		return;
	_exit(0);
}

/* --- the beginning */

static void share(int flags)
{
	long fd = BARE(openat, PLACE, "shared", O_RDWR | flags, 0600);

	BARE(ftruncate, fd, sizeof(*all));
	all = (void *)BARE(mmap, NULL, sizeof(*all), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	BARE(close, fd);
}

static void open_hidden(const char *path, int number)
{
	long fd = BARE(open, path, O_PATH | O_DIRECTORY);

	BARE(dup2, fd, number);
	BARE(close, fd);
}

static void begin(uint64_t seed, int steps)
{
	long fd;

	open_hidden("/proc", PROC);
	open_hidden(".", PLACE);
	share(O_CREAT);
	BARE(getcwd, all->place, sizeof(all->place));
	BARE(readlink, "/proc/self/exe", all->program, sizeof(all->program) - 1);
	all->root = inode_of(AT_FDCWD, "/");
	all->chance = seed * 0x9e3779b97f4a7c15u + 1;
	all->steps = steps;
	fd = BARE(open, "real", O_CREAT | O_WRONLY, 0600);
	BARE(close, fd);
	for (int i = 0; i < 4; i++) {
		char name[8];

		snprintf(name, sizeof(name), "d%d", i);
		mkdir(name, 0700);
	}
}

static void open_mailbox(void)
{
	int pair[2];

	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair))
		exit(1);
	dup2(pair[0], MAIL_A);
	dup2(pair[1], MAIL_B);
	close(pair[0]);
	close(pair[1]);
}

static void mounts(void)
{
	int home = open("/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC);
	unsigned long long outside;

	mkdir("m", 0700);
	if (unshare(CLONE_NEWNS) || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) ||
	    mount("none", "m", "tmpfs", 0, NULL))
		exit(77);
	all->mounted = inode_of(AT_FDCWD, "m");
	mark();
	chdir("m");
	open("a", O_RDWR | O_CREAT, 0600);
	mkdir("old", 0700);
	mark();
	if (syscall(SYS_pivot_root, ".", "old"))
		exit(77);
	outside = all->root;
	all->root = all->mounted;
	mark();
	open("/b", O_RDWR | O_CREAT, 0600);
	open("old/etc/passwd", O_RDONLY);
	mkdir("/c", 0700);
	chdir("/c");
	mark();
	chroot("/c");
	open("/d", O_RDWR | O_CREAT, 0600);
	mark();
	setns(home, CLONE_NEWNS);
	all->root = outside;
	open("/etc/group", O_RDONLY);
	mark();
	close(home);
	mark();
}

int main(int argc, char **argv)
{
	long number = argc == 3 ? strtol(argv[1], NULL, 10) : 0;

	signal(SIGPIPE, SIG_IGN);
	signal(SIGHUP, SIG_IGN); /* of terminals that are closed */
	if (number < 0) {	 /* after exec */
		share(0);
		if (__atomic_load_n(&all->turn, __ATOMIC_SEQ_CST) == -1 - number &&
		    all->actors[-1 - number].pid == (int)BARE(getpid)) {
			mark(); /* the step that brought it here */
			pass_turn();
		}
		run((int)(-1 - number));
	}
	if (argc == 2 && !strcmp(argv[1], "probe")) {
		share(0);
		mark();
		return 0;
	}
	if (argc == 2 && !strcmp(argv[1], "mounts")) {
		begin(0, 0);
		mounts();
		return 0;
	}
	if (argc != 3)
		return 2;
	begin((uint64_t)number, (int)strtol(argv[2], NULL, 10));
	open_mailbox();
	all->actors[0].is_alive = 1;
	all->actors[0].pid = (int)BARE(getpid);
	all->turn = 0;
	run(0);
}
