/*
 * flows.c - flows CASE: content goes from the files a, b, c to others in ways that shells have not.
 *
 *	inherited	opens a as standard input and another file for nothing, executes cat
 *	mapped		stores into a mapping of o whose descriptor is closed
 *	unnamed		writes a file without a name, then gives it the name o
 *	vfork		a child of vfork moves descriptors and executes cat; the parent then uses its own
 *	threads		a thread reads a, then another writes o
 *	threads-late	a thread writes o, then another reads a
 *	copies		sendfile a to o1, copy_file_range b to o2, splice c through a pipe to o3
 *	passing		opens a and sends it to a child, which copies it to o
 *	shared		a child reads a into shared memory, another writes that to o
 *	still-writing	reads a, writes to a pipe by one call of stdio, reads b; a child has read from the pipe
 *			and made o before that call is over
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define SIZE 4096

static char buffer[SIZE];

static int need(long result, const char *what)
{
	if (result < 0) {
		perror(what);
		exit(1);
	}
	return (int)result;
}

static int source(const char *name)
{
	return need(open(name, O_RDONLY), name);
}

static int sink(const char *name)
{
	return need(open(name, O_RDWR | O_CREAT | O_TRUNC, 0666), name);
}

static void copy(int from, int to)
{
	int n = need(read(from, buffer, SIZE), "read");

	need(write(to, buffer, (size_t)n), "write");
}

static void move_fd(int from, int to)
{
	need(dup2(from, to), "dup2");
	close(from);
}

static void run_cat(void)
{
	execlp("cat", "cat", (char *)NULL);
	_exit(127);
}

static void reap(void)
{
	int status;

	need(wait(&status), "wait");
	if (status)
		exit(1);
}

static void do_inherited(void)
{
	source("unused");
	move_fd(source("a"), 0);
	move_fd(sink("o"), 1);
	run_cat();
}

/* It reads after the descriptor of o is gone: only the mapping is left for it to go to. */
static void do_mapped(void)
{
	int o = sink("o");
	char *map;

	need(ftruncate(o, SIZE), "ftruncate");
	map = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, o, 0);
	if (map == MAP_FAILED)
		exit(1);
	close(o);
	need(read(source("a"), buffer, SIZE), "read");
	memcpy(map, buffer, SIZE);
	munmap(map, SIZE);
}

static void do_unnamed(void)
{
	int o = need(open(".", O_TMPFILE | O_WRONLY, 0666), "O_TMPFILE");
	char name[40];

	copy(source("a"), o);
	snprintf(name, sizeof(name), "/proc/self/fd/%d", o);
	need(linkat(AT_FDCWD, name, AT_FDCWD, "o", AT_SYMLINK_FOLLOW), "linkat");
}

static void do_vfork(void)
{
	int a = source("a"), o = sink("o");
	pid_t pid;

	move_fd(source("b"), 0);
	pid = vfork();
	if (!pid) {
		dup2(a, 0);
		dup2(o, 1);
		run_cat();
	}
	need(pid, "vfork");
	reap();
	copy(0, sink("p"));
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int turn;

/* Waits for its turn, does its half of the copy, and hands over. */
static void *half(void *is_reader, int mine)
{
	pthread_mutex_lock(&mutex);
	while (turn != mine)
		pthread_cond_wait(&changed, &mutex);
	if (is_reader)
		need(read(source("a"), buffer, SIZE), "read");
	else
		need(write(sink("o"), buffer, SIZE), "write");
	turn++;
	pthread_cond_broadcast(&changed);
	pthread_mutex_unlock(&mutex);
	return NULL;
}

static void *first(void *is_reader)
{
	return half(is_reader, 0);
}

static void *second(void *is_reader)
{
	return half(is_reader, 1);
}

/* The later one is made first, and has to wait. */
static void do_threads(void *is_reader_first, void *is_reader_second)
{
	pthread_t threads[2];

	if (pthread_create(&threads[0], NULL, second, is_reader_second) ||
	    pthread_create(&threads[1], NULL, first, is_reader_first))
		exit(1);
	pthread_join(threads[0], NULL);
	pthread_join(threads[1], NULL);
}

static void do_copies(void)
{
	int pipe_fds[2], n;

	need(sendfile(sink("o1"), source("a"), NULL, SIZE), "sendfile");
	need(copy_file_range(source("b"), NULL, sink("o2"), NULL, SIZE, 0), "copy_file_range");
	need(pipe(pipe_fds), "pipe");
	n = need(splice(source("c"), NULL, pipe_fds[1], NULL, SIZE, 0), "splice");
	need(splice(pipe_fds[0], NULL, sink("o3"), NULL, (size_t)n, 0), "splice");
}

/* With room for one descriptor. */
struct parcel {
	char byte;
	struct iovec iov;
	union {
		char bytes[CMSG_SPACE(sizeof(int))];
		size_t align;
	} control;
	struct msghdr msg;
};

static void wrap(struct parcel *p)
{
	memset(p, 0, sizeof(*p));
	p->iov = (struct iovec){&p->byte, 1};
	p->msg = (struct msghdr){.msg_iov = &p->iov,
				 .msg_iovlen = 1,
				 .msg_control = p->control.bytes,
				 .msg_controllen = sizeof(p->control)};
}

static void send_fd(int socket, int fd)
{
	struct parcel p;
	struct cmsghdr *c;

	wrap(&p);
	c = CMSG_FIRSTHDR(&p.msg);
	*c = (struct cmsghdr){.cmsg_len = CMSG_LEN(sizeof(int)),
			      .cmsg_level = SOL_SOCKET,
			      .cmsg_type = SCM_RIGHTS};
	memcpy(CMSG_DATA(c), &fd, sizeof(fd));
	need(sendmsg(socket, &p.msg, 0), "sendmsg");
}

static int receive_fd(int socket)
{
	struct parcel p;
	int fd;

	wrap(&p);
	need(recvmsg(socket, &p.msg, 0), "recvmsg");
	memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&p.msg)), sizeof(fd));
	return fd;
}

static void do_passing(void)
{
	int ends[2];

	need(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), "socketpair");
	if (!need(fork(), "fork")) {
		copy(receive_fd(ends[1]), sink("o"));
		_exit(0);
	}
	need(read(source("b"), buffer, SIZE), "read");
	send_fd(ends[0], source("a"));
	reap();
}

struct segment {
	sem_t is_full;
	char bytes[SIZE];
};

/* More than a pipe holds, so that the call lasts until the child, which has made o then, reads the rest. */
static void do_still_writing(void)
{
	static char much[1 << 20];
	FILE *out;
	int ends[2];

	need(pipe(ends), "pipe");
	if (!need(fork(), "fork")) {
		int o;

		close(ends[1]);
		o = sink("o");
		copy(ends[0], o);
		close(o);
		while (need(read(ends[0], much, sizeof(much)), "read"))
			;
		exit(0);
	}
	close(ends[0]);
	need(read(source("a"), buffer, SIZE), "a");
	out = fdopen(ends[1], "w");
	setvbuf(out, NULL, _IONBF, 0);
	if (fwrite(much, 1, sizeof(much), out) != sizeof(much))
		exit(1);
	need(read(source("b"), buffer, SIZE), "b");
	fclose(out);
	reap();
}

static void do_shared(void)
{
	struct segment *s =
		mmap(NULL, sizeof(*s), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (s == MAP_FAILED || sem_init(&s->is_full, 1, 0))
		exit(1);
	if (!need(fork(), "fork")) {
		need(read(source("a"), s->bytes, SIZE), "read");
		sem_post(&s->is_full);
		_exit(0);
	}
	if (!need(fork(), "fork")) {
		sem_wait(&s->is_full);
		need(write(sink("o"), s->bytes, SIZE), "write");
		_exit(0);
	}
	reap();
	reap();
}

int main(int argc, char **argv)
{
	const char *what = argc == 2 ? argv[1] : "";

	if (!strcmp(what, "inherited"))
		do_inherited();
	else if (!strcmp(what, "mapped"))
		do_mapped();
	else if (!strcmp(what, "unnamed"))
		do_unnamed();
	else if (!strcmp(what, "vfork"))
		do_vfork();
	else if (!strcmp(what, "threads"))
		do_threads(&turn, NULL);
	else if (!strcmp(what, "threads-late"))
		do_threads(NULL, &turn);
	else if (!strcmp(what, "still-writing"))
		do_still_writing();
	else if (!strcmp(what, "copies"))
		do_copies();
	else if (!strcmp(what, "passing"))
		do_passing();
	else if (!strcmp(what, "shared"))
		do_shared();
	else
		return 2;
	return 0;
}
