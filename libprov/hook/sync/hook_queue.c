/*
 * hook_queue.c - System V semaphores and messages, POSIX message queues: they order processes as
 * semaphores do (hook_sync.c), each under the name that the kernel knows it by.
 */
#include "hook_queue.h"

#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>

#include "fd.h"
#include "log.h"
#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define NO_DEVICE UINT32_MAX

/* False: nothing is recorded of it. */
static bool find(const struct call *c, struct queue_hook *h, const struct id *id, uint64_t which)
{
	h->s = (struct sync){.thread = c->thread, .no = c->no};
	h->is_post = h->is_wait = false;
	if (!id || sys_is_silent || log_now.file->flags & PROV_FILE_SYNC_OFF)
		return false;
	h->place = (struct share){.file = *id};
	return table_find_named(&h->s, &h->place, which);
}

static struct id ipc(char kind, int id)
{
	return (struct id){.major = NO_DEVICE, .minor = (uint8_t)kind, .inode = (uint32_t)id};
}

static void begin_post(struct queue_hook *h)
{
	h->is_post = true;
	sem_begin_post(&h->s, &h->giving);
}

static void begin_wait(struct queue_hook *h)
{
	h->is_wait = true;
	sem_begin_wait(&h->s, &h->taking);
}

static void end(struct queue_hook *h, bool is_done)
{
	if (h->is_wait)
		sem_left(&h->s, &h->taking, is_done ? 0 : -1);
	if (h->is_post)
		sem_posted(&h->giving, is_done ? 0 : -1);
}

/* --- semaphores of System V: operations on one; of several at a time nothing is recorded */

void hook_semop_before(struct call *c, struct queue_hook *h, int id, struct sembuf *ops, size_t n)
{
	const struct id set = ipc('s', id);
	bool is_one = n == 1 && !sys_is_silent && call_can_read(ops);
	long value;

	if (!find(c, h, is_one ? &set : NULL, is_one ? ops->sem_num + 1u : 0))
		return;
	if (ops->sem_op > 0) {
		begin_post(h);
		return;
	}
	begin_wait(h);
	value = sys_call(SYS_semctl, id, ops->sem_num, GETVAL, 0, 0, 0);
	h->taking.was_zero = value >= 0 && ops->sem_op < 0 && value < -ops->sem_op;
}

void hook_semtimedop_before(struct call *c, struct queue_hook *h, int id, struct sembuf *ops,
			    size_t n, const struct timespec *timeout)
{
	(void)timeout;
	hook_semop_before(c, h, id, ops, n);
}

/* --- messages of System V */

void hook_msgsnd_before(struct call *c, struct queue_hook *h, int id, const void *message, size_t n,
			int flags)
{
	const struct id queue = ipc('q', id);

	(void)message, (void)n, (void)flags;
	if (find(c, h, &queue, 1))
		begin_post(h);
}

/* MSG_COPY leaves the message where it is: then it was there, too. */
void hook_msgrcv_before(struct call *c, struct queue_hook *h, int id, void *message, size_t n,
			long type, int flags)
{
	const struct id queue = ipc('q', id);
	struct msqid_ds ds;

	(void)message, (void)n, (void)type, (void)flags;
	if (!find(c, h, &queue, 1))
		return;
	begin_wait(h);
	h->taking.was_zero =
		sys_call(SYS_msgctl, id, IPC_STAT, (long)&ds, 0, 0, 0) == 0 && ds.msg_qnum == 0;
}

/* --- message queues of POSIX */

void hook_mq_send_before(struct call *c, struct queue_hook *h, mqd_t queue, const char *buf,
			 size_t n, unsigned int priority)
{
	(void)buf, (void)n, (void)priority;
	if (find(c, h, fd_id(c, queue), 1))
		begin_post(h);
}

void hook_mq_timedsend_before(struct call *c, struct queue_hook *h, mqd_t queue, const char *buf,
			      size_t n, unsigned int priority, const struct timespec *until)
{
	(void)until;
	hook_mq_send_before(c, h, queue, buf, n, priority);
}

void hook_mq_receive_before(struct call *c, struct queue_hook *h, mqd_t queue, char *buf, size_t n,
			    unsigned int *priority)
{
	struct mq_attr attr;

	(void)buf, (void)n, (void)priority;
	if (!find(c, h, fd_id(c, queue), 1))
		return;
	begin_wait(h);
	h->taking.was_zero = sys_call(SYS_mq_getsetattr, queue, 0, (long)&attr, 0, 0, 0) == 0 &&
			     attr.mq_curmsgs == 0;
}

void hook_mq_timedreceive_before(struct call *c, struct queue_hook *h, mqd_t queue, char *buf,
				 size_t n, unsigned int *priority, const struct timespec *until)
{
	(void)until;
	hook_mq_receive_before(c, h, queue, buf, n, priority);
}

void hook_queue_after(struct call *c, struct queue_hook *h)
{
	end(h, !c->err);
}
