/*
 * provider_live_watch.c - ends, reported by pidfds at once.
 *
 * A pidfd is readable once the whole process has ended, all threads, whether or not its parent has
 * waited for it.  While it is open, the kernel keeps how the process ended (Linux 6.15).
 */
#include <errno.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "provider_live.h"

struct watch {
	struct watch *next;
	struct osi_handle h;
	int fd;
};

/* The rest of the descriptors is the program's. */
static bool has_room(const struct live *l)
{
	struct rlimit limit;

	return !getrlimit(RLIMIT_NOFILE, &limit) && l->n_watches < limit.rlim_cur / 2;
}

static struct watch *take(struct live *l, const struct osi_handle *h)
{
	for (struct watch **w = &l->watches; *w; w = &(*w)->next)
		if (osi_same_task(&(*w)->h, h)) {
			struct watch *found = *w;

			*w = found->next;
			l->n_watches--;
			return found;
		}
	return NULL;
}

static void drop(struct watch *w)
{
	close(w->fd);
	free(w);
}

/* Made while the process was there for certain?  Then its number says so. */
static bool is_of(const struct live *l, const struct osi_handle *h, int fd)
{
	struct live_stat s;
	uint64_t serial;
	int dir;

	if (l->has_pidfs)
		return pidfd_number(fd) == h->serial;
	dir = live_open_process(l, h->pid, &s, &serial);
	if (dir < 0)
		return false;
	close(dir);
	return serial == h->serial;
}

void live_watch(void *self, const struct osi_handle *h)
{
	struct live *l = self;
	struct watch *w;

	if (!l->has_pidfds || !has_room(l))
		return;
	if (l->epoll < 0)
		l->epoll = epoll_create1(EPOLL_CLOEXEC);
	w = malloc(sizeof(*w));
	if (!w)
		return;
	*w = (struct watch){l->watches, *h, pidfd_of(h->pid)};
	if (w->fd < 0) {
		free(w);
		return;
	}
	if (!is_of(l, h, w->fd) || epoll_ctl(l->epoll, EPOLL_CTL_ADD, w->fd,
					     &(struct epoll_event){EPOLLIN | EPOLLONESHOT, {w}})) {
		drop(w);
		return;
	}
	l->watches = w;
	l->n_watches++;
}

int live_wait(void *self, int timeout_ms, struct osi_list *to, struct osi_error *e)
{
	struct live *l = self;
	struct epoll_event events[64];
	int n, code = 0;

	(void)e;
	if (l->epoll < 0) {
		nanosleep(&(struct timespec){timeout_ms / 1000, timeout_ms % 1000 * 1000000L},
			  NULL);
		return 0;
	}
	n = epoll_wait(l->epoll, events, 64, timeout_ms);
	for (int i = 0; !code && i < n; i++)
		code = osi_add_handle(to, &((struct watch *)events[i].data.ptr)->h, 0);
	return code;
}

void live_ended(void *self, struct osi_process *p)
{
	struct live *l = self;
	struct watch *w = take(l, &p->handle);
	int status;

	if (!w)
		return;
	if (!(p->known & OSI_HAS_EXIT) && pidfd_exit_status(w->fd, &status)) {
		p->known |= OSI_HAS_EXIT;
		p->exit_status = status;
		if (WIFSIGNALED(status) && WCOREDUMP(status))
			p->flags |= OSI_CORE_DUMPED;
	}
	drop(w);
}

void live_watch_end(struct live *l)
{
	while (l->watches) {
		struct watch *next = l->watches->next;

		drop(l->watches);
		l->watches = next;
	}
	if (l->epoll >= 0)
		close(l->epoll);
}
