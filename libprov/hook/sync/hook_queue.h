/* hook_queue.h - System V semaphores and messages, POSIX message queues. */
#ifndef PROV_HOOK_QUEUE_H
#define PROV_HOOK_QUEUE_H

#include "hook/hook.h"
#include "hook_sync.h"

struct queue_hook {
	struct sync s;
	struct share place;
	struct sem_hook taking;
	struct post_hook giving;
	bool is_post, is_wait;
};
void hook_queue_after(struct call *c, struct queue_hook *h);
#define semop_hook		    queue_hook
#define hook_semop_after(c, h, ret) hook_queue_after(c, h)
void hook_semop_before(struct call *c, struct queue_hook *h, int id, struct sembuf *ops, size_t n);
#define semtimedop_hook			 queue_hook
#define hook_semtimedop_after(c, h, ret) hook_queue_after(c, h)
void hook_semtimedop_before(struct call *c, struct queue_hook *h, int id, struct sembuf *ops,
			    size_t n, const struct timespec *timeout);
#define msgsnd_hook		     queue_hook
#define hook_msgsnd_after(c, h, ret) hook_queue_after(c, h)
void hook_msgsnd_before(struct call *c, struct queue_hook *h, int id, const void *message, size_t n,
			int flags);
#define msgrcv_hook		     queue_hook
#define hook_msgrcv_after(c, h, ret) hook_queue_after(c, h)
void hook_msgrcv_before(struct call *c, struct queue_hook *h, int id, void *message, size_t n,
			long type, int flags);
#define mq_send_hook		      queue_hook
#define hook_mq_send_after(c, h, ret) hook_queue_after(c, h)
void hook_mq_send_before(struct call *c, struct queue_hook *h, mqd_t queue, const char *buf,
			 size_t n, unsigned int priority);
#define mq_timedsend_hook		   queue_hook
#define hook_mq_timedsend_after(c, h, ret) hook_queue_after(c, h)
void hook_mq_timedsend_before(struct call *c, struct queue_hook *h, mqd_t queue, const char *buf,
			      size_t n, unsigned int priority, const struct timespec *until);
#define mq_receive_hook			 queue_hook
#define hook_mq_receive_after(c, h, ret) hook_queue_after(c, h)
void hook_mq_receive_before(struct call *c, struct queue_hook *h, mqd_t queue, char *buf, size_t n,
			    unsigned int *priority);
#define mq_timedreceive_hook		      queue_hook
#define hook_mq_timedreceive_after(c, h, ret) hook_queue_after(c, h)
void hook_mq_timedreceive_before(struct call *c, struct queue_hook *h, mqd_t queue, char *buf,
				 size_t n, unsigned int *priority, const struct timespec *until);

#endif
