/* provider_live_threads.c - the threads of a process. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "provider_live.h"

static int add_thread(const struct live *l, int task, const char *tid, const struct osi_handle *h,
		      struct osi_list *to)
{
	struct live_stat s;
	char path[64], *text;
	size_t len;
	int code;

	snprintf(path, sizeof(path), "%.32s/stat", tid);
	code = live_read(task, path, &text, &len);
	if (!code && !live_parse_stat(text, &s))
		code = -EIO;
	free(text);
	if (code == -ENOENT || code == -ESRCH)
		return 0; /* gone by now */
	if (code)
		return code;
	return osi_add_thread(to, &(struct osi_thread){
					  .process = *h,
					  .tid = s.pid,
					  .state = live_state(s.state),
					  .known = OSI_HAS_START | OSI_HAS_CPU,
					  .name = s.name,
					  .start_ns = live_time(l, s.start),
					  .user_ns = (int64_t)s.user * (1000000000 / l->hz),
					  .system_ns = (int64_t)s.system * (1000000000 / l->hz),
				  });
}

static int add_threads(const struct live *l, int dir, const struct osi_handle *h,
		       struct osi_list *to)
{
	int fd = openat(dir, "task", O_RDONLY | O_DIRECTORY | O_CLOEXEC), code = 0;
	DIR *d = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *entry;

	if (!d) {
		code = -errno;
		if (fd >= 0)
			close(fd);
		return code;
	}
	while (!code && (entry = readdir(d)))
		if (*entry->d_name != '.')
			code = add_thread(l, dirfd(d), entry->d_name, h, to);
	closedir(d);
	return code;
}

int live_threads(void *self, const struct osi_handle *h, struct osi_list *to, struct osi_error *e)
{
	struct live *l = self;
	struct live_stat s;
	struct osi_handle now;
	bool is_shared;
	int dir = live_open_handle(l, h, &s, e), code;

	if (dir < 0)
		return dir;
	code = live_handle(l, &s, h->serial, &now, &is_shared);
	if (!code)
		code = add_threads(l, dir, &now, to);
	close(dir);
	return code ? osi_fail(e, code, h->pid, "live: threads of process %d: %s", h->pid,
			       strerror(-code))
		    : 0;
}
