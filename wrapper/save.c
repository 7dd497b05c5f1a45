/* save.c - see save.h. */
#include "save.h"

#include "clock.h"
#include "saving/compact.h"
#include "saving/stream.h"
#include "ops.h"
#include "message.h"
#include "analysis/recording/leftover.h"
#include "analysis/recording/read.h"
#include "analysis/recording/series.h"
#include "analysis/files/totals.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Ours, if the log was made by this prov: its own may have been overwritten. */
static const char *dictionary(const struct prov_file *head)
{
	return head->dict_len == prov_dictionary_len && !strcmp(head->tool, PROV_TOOL)
		       ? prov_dictionary
		       : NULL;
}

/* --- while the command runs */

#define NAP_MIN	  2 /* ms between two looks at the log, while it is written fast, */
#define NAP_MAX	  100
#define NAP_SHORT 10 /* while less than half of it is free */
#define RESTS	  4  /* times what the last look took, if that is longer, */
#define FEW	  16 /* and it found fewer chunks than these */

static int ms_since(uint64_t ns)
{
	return (int)((clock_mono_ns() - ns) / 1000000);
}

static int note_part(const struct saving *s)
{
	char *path;
	int r;

	if (asprintf(&path, "%s/%s", strcmp(s->out->dir, "/") ? s->out->dir : "", s->temp) < 0)
		return -ENOMEM;
	r = rawlog_note_part(s->log, path);
	free(path);
	return r;
}

/* Under the recording's name or, of a series, that of a later member. */
static int publish(struct output *out, const char *temp, uint32_t member)
{
	struct output part = *out;
	int r;

	if (member <= 1) {
		const char *slash;

		r = output_publish(out, temp);
		slash = strrchr(out->shown, '/'); /* what the others are called after */
		free(out->name);
		out->name = strdup(slash ? slash + 1 : out->shown);
		return out->name ? r : -ENOMEM;
	}
	part.name = part.shown = NULL;
	if (asprintf(&part.name, "%s" SERIES_PART "%u", out->name, member) < 0 ||
	    asprintf(&part.shown, "%s" SERIES_PART "%u", out->shown, member) < 0)
		return -ENOMEM;
	r = output_publish(&part, temp);
	free(part.name);
	free(part.shown);
	return r;
}

static int save_alone(const struct rawlog *log, const struct prov_file *head, uint64_t end,
		      int is_over, struct output *out)
{
	char temp[64];
	int fd = output_open_temp(out, temp);
	int r;

	if (fd < 0)
		return -errno;
	r = compact(log->fd, head, dictionary(head), end, is_over, fd);
	/* close() may be where a network file system says that the disk is full. */
	if (close(fd) < 0 && !r)
		r = -errno;
	if (!r)
		r = publish(out, temp, head->member);
	if (r < 0)
		unlinkat(out->dirfd, temp, 0);
	return r;
}

int save(const struct rawlog *log, const struct prov_file *head, uint64_t end, int is_over,
	 struct output *out)
{
	struct prov_file last = *head;

	last.member = last.is_last = 1;
	return save_alone(log, &last, end, is_over, out);
}

/* The file becomes a member of the series, and another one begins. */
static void rotate(struct saving *s)
{
	struct rawlog *log = s->log;
	bool is_whole = rawlog_is_whole(log);
	struct prov_file head = is_whole ? *log->file : log->made;
	char temp[64];
	int next = output_open_temp(s->out, temp), r;

	if (next < 0)
		return; /* the file grows; another time */
	head.member = s->member;
	head.is_last = 0;
	clock_pair(log->made.clock, &head.ticks1, &head.mono1_ns);
	r = compaction_cut(s->compaction, &head, next);
	if (r < 0) {
		close(next);
		unlinkat(s->out->dirfd, temp, 0);
		return;
	}
	if (close(s->fd) < 0)
		r = -errno;
	if (!r)
		r = publish(s->out, s->temp, s->member);
	if (r < 0)
		say("cannot write part %u of '%s': %s", s->member, s->out->shown, strerror(-r));
	s->fd = next;
	memcpy(s->temp, temp, sizeof(temp));
	s->member++;
	s->part_began = clock_mono_ns();
	note_part(s);
}

static bool is_full(const struct saving *s)
{
	const struct rotation *r = &s->rotation;
	uint64_t size = compaction_size(s->compaction);

	return size && ((r->size && size >= r->size) ||
			(r->ns && clock_mono_ns() - s->part_began >= r->ns));
}

static void *keep_saving(void *arg)
{
	struct saving *s = arg;
	struct pollfd stop = {.fd = s->stop, .events = POLLIN};
	int nap = NAP_MIN;

	while (poll(&stop, 1, nap) <= 0) {
		uint64_t begun = clock_mono_ns();
		int n = compaction_pass(s->compaction, s->log->file), rest;
		int most = compaction_is_short(s->compaction, s->log->file) ? NAP_SHORT : NAP_MAX;

		/* A disk that is full may have room again. */
		nap = n > 0 ? NAP_MIN : 2 * nap < most ? 2 * nap : most;
		rest = n < FEW ? RESTS * ms_since(begun) : 0;
		if (nap < rest)
			nap = rest < NAP_MAX ? rest : NAP_MAX;
		if (is_full(s))
			rotate(s);
	}
	return NULL;
}

static void give_up(struct saving *s)
{
	if (s->compaction)
		compaction_free(s->compaction);
	s->compaction = NULL;
	if (s->stop >= 0)
		close(s->stop);
	if (s->fd >= 0) {
		close(s->fd);
		unlinkat(s->out->dirfd, s->temp, 0);
	}
}

void saving_begin(struct saving *saving, struct rawlog *log, struct output *out,
		  const struct rotation *rotation)
{
	*saving = (struct saving){.log = log,
				  .out = out,
				  .fd = -1,
				  .rotation = *rotation,
				  .member = 1,
				  .part_began = clock_mono_ns()};
	saving->stop = eventfd(0, EFD_CLOEXEC);
	if (saving->stop >= 0)
		saving->fd = output_open_temp(out, saving->temp);
	if (saving->fd >= 0)
		saving->compaction =
			compaction_begin(log->fd, &log->made, dictionary(&log->made), saving->fd);
	if (!saving->compaction || note_part(saving) < 0 ||
	    pthread_create(&saving->thread, NULL, keep_saving, saving))
		give_up(saving);
}

void saving_stop(struct saving *saving)
{
	if (!saving->compaction)
		return;
	eventfd_write(saving->stop, 1);
	pthread_join(saving->thread, NULL);
	compaction_close_room(saving->compaction, saving->log->file);
	close(saving->stop);
}

int saving_end(struct saving *saving, const struct prov_file *head, uint64_t end, int is_over,
	       bool *ret_is_kept)
{
	struct prov_file last = *head;
	int r;

	last.member = saving->member;
	last.is_last = 1;
	r = compaction_end(saving->compaction, &last, end, is_over);

	*ret_is_kept = compaction_has_begun(saving->compaction);
	compaction_free(saving->compaction);
	if (close(saving->fd) < 0 && !r)
		r = -errno;
	if (!r)
		r = publish(saving->out, saving->temp, saving->member);
	if (r < 0 && !*ret_is_kept)
		unlinkat(saving->out->dirfd, saving->temp, 0);
	return r;
}

/* The member that is missing of a series, after those that are there. */
static struct prov_file last_of(const struct prov_file *head, const struct output *out)
{
	struct prov_file last = *head;
	char path[PATH_MAX];

	snprintf(path, sizeof(path), "%s/%s", out->dir, out->name);
	last.member = head->flags & PROV_FILE_SERIES ? series_next(path, head) : 1;
	last.is_last = 1;
	return last;
}

static int copy_to(int from, int to)
{
	char bytes[1 << 16];
	ssize_t n;

	while ((n = read(from, bytes, sizeof(bytes))) > 0)
		if (write(to, bytes, (size_t)n) != n)
			return errno ? -errno : -ENOSPC;
	return n < 0 ? -errno : 0;
}

static int join_parts(const struct rawlog *log, int part, const struct prov_file *head,
		      uint64_t end, int is_over, int fd)
{
	struct compaction *c = compaction_begin(log->fd, head, dictionary(head), fd);
	int r = c ? copy_to(part, fd) : -ENOMEM;

	if (!r)
		r = compaction_resume(c);
	if (!r)
		r = compaction_end(c, head, end, is_over);
	if (c)
		compaction_free(c);
	return r;
}

static void *read_whole(const char *path, size_t *ret_n)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat st = {0};
	void *bytes = fd >= 0 && !fstat(fd, &st) ? malloc((size_t)st.st_size + 1) : NULL;

	*ret_n = (size_t)st.st_size;
	if (bytes && stream_read_at(fd, bytes, *ret_n, 0) != st.st_size) {
		free(bytes);
		bytes = NULL;
	}
	if (fd >= 0)
		close(fd);
	return bytes;
}

/* The members of the series, and the one that is being written. */
static int copy_series(const struct saving *s, const char *part, int to)
{
	struct series series;
	char path[PATH_MAX];
	void *bytes;
	size_t n;
	int r;

	snprintf(path, sizeof(path), "%s/%s", s->out->dir, s->out->name);
	bytes = read_whole(path, &n);
	if (!bytes || !series_begins(bytes, n)) {
		free(bytes);
		return -ENOENT;
	}
	series_read(&series, path, &bytes, &n, recording_most());
	series_add(&series, part, recording_most());
	r = stream_write_all(to, series.bytes, series.n);
	free(series.missing);
	free(series.bytes);
	return r;
}

static int copy_saved(const struct saving *s, int to)
{
	char path[PATH_MAX];
	int part, r;

	snprintf(path, sizeof(path), "%s/%s", s->out->dir, s->temp);
	if (s->member > 1)
		return copy_series(s, path, to);
	part = open(path, O_RDONLY | O_CLOEXEC);
	if (part < 0)
		return -errno;
	r = copy_to(part, to);
	close(part);
	return r;
}

/* The log behind it, as `prov recover` does. */
static int copy_all(const struct saving *s, int to)
{
	struct rawlog *log = s->log;
	struct prov_file head = rawlog_is_whole(log) ? *log->file : log->made;
	struct compaction *c = compaction_begin(log->fd, &head, dictionary(&head), to);
	int r = c ? copy_saved(s, to) : -ENOMEM;

	head.flags &= ~(uint32_t)PROV_FILE_SERIES;
	if (!r)
		r = compaction_resume(c);
	if (!r)
		r = compaction_end(c, &head, head.next < log->size ? head.next : log->size, false);
	if (c)
		compaction_free(c);
	return r;
}

struct recording *saving_read(const struct saving *saving)
{
	struct recording *r = NULL;
	char temp[64], path[32];
	int fd = output_open_temp(saving->out, temp), error;
	const char *why;

	if (fd < 0)
		return NULL;
	unlinkat(saving->out->dirfd, temp, 0);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (!copy_all(saving, fd))
		r = recording_try(path, &why, &error);
	close(fd);
	return r;
}

int save_left(const struct rawlog *log, const struct prov_file *head, uint64_t end, int is_over,
	      struct output *out)
{
	char link[PATH_MAX], target[PATH_MAX] = "", temp[64];
	struct prov_file last = last_of(head, out);
	int part, fd, r;

	snprintf(link, sizeof(link), "%s/" LEFTOVER_PART, log->dir);
	part = open(link, O_RDONLY | O_CLOEXEC);
	if (part < 0)
		return save_alone(log, &last, end, is_over, out);
	if (readlink(link, target, sizeof(target) - 1) < 0)
		*target = 0;
	fd = output_open_temp(out, temp);
	r = fd < 0 ? -errno : join_parts(log, part, &last, end, is_over, fd);
	close(part);
	if (fd >= 0 && close(fd) < 0 && !r)
		r = -errno;
	if (!r)
		r = publish(out, temp, last.member);
	if (r < 0 && fd >= 0)
		unlinkat(out->dirfd, temp, 0);
	if (!r)
		unlink(target);
	return r;
}

/* The same recording in its compact form, in a file without a name; its header comes with it. */
static int compacted(int raw, struct prov_file *head)
{
	int fd = memfd_create("prov-seal", MFD_CLOEXEC);
	uint64_t end = head->next < head->window ? head->next : head->window;

	if (fd >= 0 && !compact(raw, head, dictionary(head), end, true, fd) &&
	    pread(fd, head, sizeof(*head), 0) == sizeof(*head) && !lseek(fd, 0, SEEK_SET))
		return fd;
	if (fd >= 0)
		close(fd);
	return -1;
}

int save_with(int from, const struct prov_file *head, const struct rawlog *added, int to)
{
	struct prov_file now = *head;
	int part = now.form == PROV_RAW ? compacted(from, &now) : dup(from), r = -EIO;
	uint64_t end = added->file->next;

	if (part >= 0 && !lseek(part, 0, SEEK_SET))
		r = join_parts(added, part, &now, end, false, to);
	if (part >= 0)
		close(part);
	return r;
}

void save_say_totals(const struct output *out)
{
	const char *why;
	struct totals t;

	if (!totals_of_file(out->shown, &t, &why)) {
		say("%s: %s", out->shown, why);
		return;
	}
	say("%llu op%s, %llu process%s, %llu input%s, %llu output%s, %llu gap%s: %s",
	    (unsigned long long)t.ops, t.ops == 1 ? "" : "s", (unsigned long long)t.processes,
	    t.processes == 1 ? "" : "es", (unsigned long long)t.inputs, t.inputs == 1 ? "" : "s",
	    (unsigned long long)t.outputs, t.outputs == 1 ? "" : "s", (unsigned long long)t.gaps,
	    t.gaps == 1 ? "" : "s", out->shown);
}
