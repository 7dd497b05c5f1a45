/* ipc.c - System V and POSIX means of communication, asynchronous reads and writes, wide streams.
 */
#include "expect.h"

#include <aio.h>
#include <mqueue.h>
#include <sys/eventfd.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <wchar.h>

static char buf[64];

static void shared_memory(void)
{
	int id = shmget(IPC_PRIVATE, 100, IPC_CREAT | 0600);
	void *at;

	MUST(id >= 0);
	expect("sysv call=shmget id=%d key=0 flags=%d", id, IPC_CREAT | 0600);
	MUST((at = shmat(id, NULL, 0)) != (void *)-1);
	expect("shmat ret=0 errno=none id=%d addr=%lu", id, (unsigned long)at);
	MUST(shmat(-1, NULL, 0) == (void *)-1);
	expect("shmat ret=-1 errno=EINVAL id=-1");
	MUST(shmdt(at) == 0);
	expect("shmdt ret=0 addr=%lu", (unsigned long)at);
	MUST(shmctl(id, IPC_RMID, NULL) == 0);
	expect("sysv call=shmctl id=%d flags=%d", id, IPC_RMID);
}

static void messages(void)
{
	struct {
		long type;
		char text[4];
	} message = {1, "abc"};
	int id = msgget(IPC_PRIVATE, IPC_CREAT | 0600);

	MUST(id >= 0 && msgsnd(id, &message, 4, 0) == 0);
	expect("sysv call=msgsnd ret=0 id=%d", id);
	MUST(msgrcv(id, &message, 4, 0, 0) == 4);
	expect("sysv call=msgrcv ret=4 id=%d", id);
	MUST(msgctl(id, IPC_RMID, NULL) == 0);
}

static void semaphores(void)
{
	struct sembuf up = {0, 1, 0};
	int id = semget(IPC_PRIVATE, 1, IPC_CREAT | 0600);

	MUST(id >= 0 && semop(id, &up, 1) == 0);
	expect("sysv call=semop ret=0 id=%d", id);
	MUST(semctl(id, 0, GETVAL) == 1);
	expect("sysv call=semctl ret=1 id=%d flags=%d", id, GETVAL);
	MUST(semctl(id, 0, IPC_RMID) == 0);
}

static void queues(void)
{
	struct mq_attr attr = {.mq_maxmsg = 2, .mq_msgsize = sizeof(buf)};
	char name[64];
	mqd_t queue;

	snprintf(name, sizeof(name), "/prov-test-%d", getpid());
	queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr);
	MUST(queue != (mqd_t)-1);
	MUST(mq_send(queue, "abc", 3, 0) == 0);
	expect("write call=mq_send fd=%d bytes=3", queue);
	MUST(mq_receive(queue, buf, sizeof(buf), NULL) == 3);
	expect("read call=mq_receive fd=%d bytes=3", queue);
	MUST(mq_unlink(name) == 0);
	expect("unlink call=mq_unlink errno=none path=none");
	MUST(mq_close(queue) == 0);
}

static void asynchronous(void)
{
	struct aiocb cb = {.aio_buf = buf, .aio_nbytes = 5};
	const struct aiocb *list[] = {&cb};

	cb.aio_fildes = open("f", O_RDWR | O_CREAT, 0600);
	MUST(write(cb.aio_fildes, "12345", 5) == 5);
	MUST(aio_read(&cb) == 0);
	while (aio_error(&cb) == EINPROGRESS)
		MUST(aio_suspend(list, 1, NULL) == 0 || errno == EINTR);
	MUST(aio_return(&cb) == 5);
	expect("read call=aio_read fd=%d bytes=10 calls=2", cb.aio_fildes);
	MUST(close(cb.aio_fildes) == 0);
}

static void events(void)
{
	int fd = eventfd(0, 0);
	eventfd_t value;

	MUST(eventfd_write(fd, 3) == 0);
	expect("write call=eventfd_write fd=%d bytes=8", fd);
	MUST(eventfd_read(fd, &value) == 0 && value == 3);
	expect("read call=eventfd_read fd=%d bytes=8", fd);
	MUST(close(fd) == 0);
}

static void maps(void)
{
	int fd = open("f", O_RDWR);
	void *at = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0), *to;

	MUST(at != MAP_FAILED);
	MUST(mprotect(at, 4096, PROT_READ | PROT_WRITE) == 0);
	expect("mprotect ret=0 addr=%lu length=4096 prot=3", (unsigned long)at);
	MUST((to = mremap(at, 4096, 8192, MREMAP_MAYMOVE)) != MAP_FAILED);
	expect("mremap ret=0 old=%lu old_length=4096 new=%lu length=8192", (unsigned long)at,
	       (unsigned long)to);
	MUST(munmap(to, 8192) == 0);
	MUST(close(fd) == 0);
}

/* What the headers make of fwscanf. */
#if __GLIBC_PREREQ(2, 38)
#define FWSCANF "__isoc23_fwscanf"
#else
#define FWSCANF "__isoc99_fwscanf"
#endif

static void wide(void)
{
	FILE *f = fopen("w", "w+");
	wchar_t text[8];
	int i;

	MUST(f && fwprintf(f, L"%d\n", 12) == 3);
	expect("write call=fwprintf fd=%d bytes=3", fileno(f));
	rewind(f);
	MUST(fwscanf(f, L"%d", &i) == 1 && i == 12);
	expect("read call=" FWSCANF " fd=%d", fileno(f));
	MUST(fgetws(text, 8, f) && text[0] == L'\n');
	MUST(fclose(f) == 0);
}

int main(void)
{
	shared_memory();
	messages();
	semaphores();
	queues();
	asynchronous();
	events();
	maps();
	wide();
	return 0;
}
