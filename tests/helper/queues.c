/*
 * queues.c - one process tells another by KIND (sem: System V semaphore, msg: its messages, mq: a
 * POSIX queue, event: an eventfd, counting: one that began with something), with a file written
 * before and one after.
 */
#include <fcntl.h>
#include <mqueue.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/wait.h>
#include <unistd.h>

#define NO_SUCH 77

static int id;
static mqd_t queue;
static char semaphore[64];

/* Each opens it for itself, at an address of its own. */
static sem_t *named(void)
{
	sem_t *found = sem_open(semaphore, O_CREAT, 0600, 0);

	if (found == SEM_FAILED)
		exit(NO_SUCH);
	return found;
}

static void put(const char *name)
{
	int fd = open(name, O_CREAT | O_WRONLY | O_APPEND, 0666);

	if (write(fd, "x", 1) != 1)
		exit(1);
	close(fd);
}

static void make(const char *kind)
{
	struct mq_attr attr = {.mq_maxmsg = 4, .mq_msgsize = 8};
	char name[64];

	if (!strcmp(kind, "sem"))
		id = semget(IPC_PRIVATE, 1, 0600);
	else if (!strcmp(kind, "msg"))
		id = msgget(IPC_PRIVATE, 0600);
	else if (!strcmp(kind, "event"))
		id = eventfd(0, 0);
	else if (!strcmp(kind, "counting")) /* its first reads are of what it began with */
		id = eventfd(1, EFD_SEMAPHORE);
	else if (!strcmp(kind, "named"))
		snprintf(semaphore, sizeof(semaphore), "/prov-test-%d", getpid());
	else {
		snprintf(name, sizeof(name), "/prov-test-%d", getpid());
		queue = mq_open(name, O_CREAT | O_RDWR, 0600, &attr);
		mq_unlink(name);
	}
	if (id == -1 || queue == -1)
		exit(NO_SUCH);
}

static int tell(const char *kind)
{
	struct msgbuf *message = (void *)&(struct {
		long type;
		char text[8];
	}){1, "x"};
	struct sembuf up = {0, 1, 0};

	if (!strcmp(kind, "sem"))
		return semop(id, &up, 1);
	if (!strcmp(kind, "msg"))
		return msgsnd(id, message, 8, 0);
	if (!strcmp(kind, "mq"))
		return mq_send(queue, "x", 1, 0);
	if (!strcmp(kind, "named"))
		return sem_post(named());
	return eventfd_write(id, 1);
}

static int hear(const char *kind)
{
	struct {
		long type;
		char text[8];
	} message;
	struct sembuf down = {0, -1, 0};
	eventfd_t value;

	if (!strcmp(kind, "sem"))
		return semop(id, &down, 1);
	if (!strcmp(kind, "msg"))
		return msgrcv(id, &message, 8, 0, 0) < 0;
	if (!strcmp(kind, "mq"))
		return mq_receive(queue, message.text, 8, NULL) < 0;
	if (!strcmp(kind, "named"))
		return sem_wait(named());
	return eventfd_read(id, &value);
}

int main(int argc, char **argv)
{
	const char *kind = argc > 1 ? argv[1] : "";

	make(kind);
	if (fork() == 0) {
		put("before");
		if (tell(kind))
			_exit(1);
		put("after");
		_exit(0);
	}
	if (hear(kind))
		return 1;
	put("before");
	put("after");
	wait(NULL);
	if (!strcmp(kind, "named"))
		sem_unlink(semaphore);
	if (!strcmp(kind, "sem"))
		semctl(id, 0, IPC_RMID);
	if (!strcmp(kind, "msg"))
		msgctl(id, IPC_RMID, NULL);
	return 0;
}
