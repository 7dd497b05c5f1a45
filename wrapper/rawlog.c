/*
 * rawlog.c - see rawlog.h.
 *
 * Who may open the log: any process of the command, whatever user it became (su, sudo, daemons that
 * drop root), must be able to open it by name after an exec, so the file is mode 0666.  What keeps
 * others out is that they cannot name it: the directory is 0711 (passable, not readable) and the
 * file's name is 128 random bits, which only the environment of the recorded processes tells.
 */
#include "rawlog.h"

#include "clock.h"
#include "ops.h"
#include "message.h"
#include "saving/cgroup.h"
#include "saving/room.h"
#include "analysis/recording/leftover.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/magic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <unistd.h>

#define MEMORY_DIR  LEFTOVER_MEMORY
#define MEMORY_ROOM (256ull << 20) /* less is too little for an ordinary build */
#define WINDOW	    (16ull << 30)  /* sparse: costs addresses, not memory */
#define WINDOW_MIN  (1ull << 20)

static uint64_t page_up(uint64_t n)
{
	return (n + PROV_PAGE - 1) & ~(uint64_t)(PROV_PAGE - 1);
}

static int memory_has_room(void)
{
	struct statfs fs;

	return !statfs(MEMORY_DIR, &fs) && fs.f_type == TMPFS_MAGIC &&
	       (uint64_t)fs.f_bavail * fs.f_bsize >= MEMORY_ROOM &&
	       !access(MEMORY_DIR, W_OK | X_OK);
}

/*
 * Pages of a memory file system count as the control group's, which may be killed for them; those of
 * a file on a disk the kernel can write back.  An eighth has to be enough for an ordinary build.
 */
static bool memory_is_tight(void)
{
	return cgroup_memory("/proc/self/cgroup", "/sys/fs/cgroup") / 8 < MEMORY_ROOM;
}

static bool is_on_disk(const char *dir)
{
	struct statfs fs;

	return !statfs(dir, &fs) && fs.f_type != TMPFS_MAGIC && fs.f_type != RAMFS_MAGIC;
}

/* Makes PARENT/PREFIX<random> and the name of the log in it. */
static int make_dir(struct rawlog *log, const char *parent, const char *prefix)
{
	uint64_t r[3];

	/* PROV_LOG separates its fields by semicolons; libprov keeps the path in 1024 bytes. */
	if (strchr(parent, ';') || strlen(parent) > 900)
		return -EINVAL;
	if (getrandom(r, sizeof(r), 0) != sizeof(r))
		return -errno;
	if (asprintf(&log->dir, "%s/%s%016lx", parent, prefix, r[0]) < 0)
		return -ENOMEM;
	if (asprintf(&log->path, "%s/%016lx%016lx.raw", log->dir, r[1], r[2]) < 0)
		return -ENOMEM;
	if (mkdir(log->dir, 0711) < 0 || chmod(log->dir, 0711) < 0)
		return -errno;
	return 0;
}

/* The largest window that the file system and RLIMIT_FSIZE let us have. */
static int set_window(int fd, uint64_t *ret_window)
{
	uint64_t window = 0;
	int e = 0;

	for (window = WINDOW; window >= WINDOW_MIN; window /= 2) {
		if (!ftruncate(fd, window)) {
			*ret_window = window;
			return 0;
		}
		e = errno;
	}
	return -e;
}

static void copy_boot_id(char boot_id[40])
{
	int fd = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, boot_id, 39) : 0;

	if (fd >= 0)
		close(fd);
	boot_id[n > 0 ? n : 0] = 0;
	boot_id[strcspn(boot_id, "\n")] = 0;
}

static int fill_header(struct prov_file *file, uint64_t window, uint32_t dict_len, uint32_t flags)
{
	struct utsname host;

	memcpy(file->magic, PROV_MAGIC, sizeof(file->magic));
	file->major = PROV_VERSION_MAJOR;
	file->minor = PROV_VERSION_MINOR;
	file->form = PROV_RAW;
	file->clock = clock_best();
	file->dict_len = dict_len;
	file->data_start = page_up(PROV_PAGE + dict_len);
	file->window = window;
	clock_pair(file->clock, &file->ticks0, &file->mono0_ns);
	file->real0_ns = clock_real_ns();
	file->ticks_hz = file->clock == PROV_CLOCK_MONO ? 1000000000 : 0;
	if (getrandom(file->uuid, sizeof(file->uuid), 0) != sizeof(file->uuid) ||
	    getrandom(file->salt, sizeof(file->salt), 0) != sizeof(file->salt))
		return -errno;
	copy_boot_id(file->boot_id);
	if (!uname(&host))
		snprintf(file->host, sizeof(file->host), "%.63s", host.nodename);
	snprintf(file->tool, sizeof(file->tool), "%s", PROV_TOOL);
	file->flags = flags;
	file->check = prov_check(file, offsetof(struct prov_file, check));
	file->images = 1; /* the launcher */
	file->live = 1;	  /* ours as well: no other process is the last */
	file->next = file->data_start;
	return 0;
}

static int map_header(struct rawlog *log)
{
	log->file = mmap(NULL, PROV_PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, log->fd, 0);
	if (log->file != MAP_FAILED)
		return 0;
	log->file = NULL;
	return -errno;
}

static uint64_t key_id(const struct secret_key *key)
{
	return secret_hash(key, PROV_MAGIC, sizeof(((struct prov_file *)NULL)->magic));
}

static int fill(struct rawlog *log, uint32_t flags, uint64_t limit)
{
	uint32_t dict_len = prov_dictionary_len;
	uint64_t window = 0;
	int r;

	log->fd = open(log->path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (log->fd < 0 || fchmod(log->fd, 0666) < 0)
		return -errno;
	leftover_take(log->fd); /* tells that we live */
	r = set_window(log->fd, &window);
	if (r < 0)
		return r;
	log->size = window;
	limit += page_up(PROV_PAGE + dict_len);
	if (flags & PROV_FILE_LIMITED && limit < window)
		window = limit;
	if (pwrite(log->fd, prov_dictionary, dict_len, PROV_PAGE) != (ssize_t)dict_len)
		return errno ? -errno : -ENOSPC;
	/* A write, not a store, meets a full disk as an error instead of as SIGBUS. */
	if (pwrite(log->fd, &(char[PROV_PAGE]){0}, PROV_PAGE, 0) != PROV_PAGE)
		return errno ? -errno : -ENOSPC;
	r = map_header(log);
	if (r < 0)
		return r;
	memcpy(log->file->secret_key, &log->key, sizeof(log->key));
	log->file->secret_key_id = key_id(&log->key);
	r = fill_header(log->file, window, dict_len, flags);
	log->made = *log->file;
	return r;
}

static int create_in(struct rawlog *log, const char *parent, const char *prefix, uint32_t flags,
		     uint64_t limit, const struct secret_key *key)
{
	int r;

	*log = (struct rawlog){.fd = -1, .key = *key};
	r = make_dir(log, parent, prefix);
	if (!r)
		r = fill(log, flags, limit);
	if (r < 0)
		rawlog_remove(log);
	return r;
}

/* For commands that find the log without us (analysis/recording/leftover.h). */
static void note_promise(const struct rawlog *log, const char *dir, const char *name)
{
	char promise[PATH_MAX], link[PATH_MAX];

	snprintf(promise, sizeof(promise), "%s/%s", strcmp(dir, "/") ? dir : "", name);
	snprintf(link, sizeof(link), "%s/" LEFTOVER_PROMISE, log->dir);
	if (symlink(promise, link) < 0)
		return; /* then it is not known what it was to be called */
}

int rawlog_create(struct rawlog *log, const char *beside, const char *name, uint32_t flags,
		  uint64_t limit, const struct secret_key *key)
{
	const char *given = getenv("TMPDIR"), *tmp = given && *given == '/' ? given : "/tmp";
	bool has_room = memory_has_room(), is_tight = memory_is_tight();
	int r = -ENOSPC;

	if (has_room && !is_tight)
		r = create_in(log, MEMORY_DIR, "prov-", flags, limit, key);
	if (r < 0 && is_tight &&
	    is_on_disk(tmp)) /* the command's own directories stay as they are */
		r = create_in(log, tmp, "prov-", flags, limit, key);
	if (r < 0 && (!is_tight || is_on_disk(beside)))
		r = create_in(log, beside, ".prov-", flags, limit, key);
	if (r < 0 && has_room)
		r = create_in(log, MEMORY_DIR, "prov-", flags, limit, key);
	/* Not every file system takes a sparse file of this size or shared maps (some FUSE and 9p).
	 */
	if (r < 0)
		r = create_in(log, tmp, "prov-", flags, limit, key);
	if (!r)
		note_promise(log, beside, name);
	return r;
}

int rawlog_beside(struct rawlog *log, const struct prov_file *of, const struct secret_key *key)
{
	int r;

	*log = (struct rawlog){.fd = memfd_create("prov-seal", MFD_CLOEXEC), .made = *of};
	if (key_id(key) == of->secret_key_id)
		log->key = *key;
	log->made.flags &= ~(uint32_t)PROV_FILE_LIMITED;
	log->made.check = prov_check(&log->made, offsetof(struct prov_file, check));
	log->made.next = of->data_start;
	memset(log->made.room, 0, sizeof(log->made.room));
	r = log->fd < 0 ? -errno : set_window(log->fd, &log->size);
	if (!r && pwrite(log->fd, &log->made, sizeof(log->made), 0) != sizeof(log->made))
		r = errno ? -errno : -ENOSPC;
	return r ? r : map_header(log);
}

int rawlog_note_part(const struct rawlog *log, const char *path)
{
	char link[PATH_MAX], next[PATH_MAX];

	snprintf(link, sizeof(link), "%s/" LEFTOVER_PART, log->dir);
	snprintf(next, sizeof(next), "%s/" LEFTOVER_PART ".next", log->dir);
	return symlink(path, next) < 0 || rename(next, link) < 0 ? -errno : 0;
}

static int is_log(const struct prov_file *file)
{
	return !memcmp(file->magic, PROV_MAGIC, sizeof(file->magic)) &&
	       file->major <= PROV_VERSION_MAJOR && file->form == PROV_RAW &&
	       file->check == prov_check(file, offsetof(struct prov_file, check)) &&
	       file->data_start >= page_up(PROV_PAGE + (uint64_t)file->dict_len) &&
	       file->data_start % PROV_PAGE == 0;
}

int rawlog_adopt(struct rawlog *log, const char *path)
{
	struct stat st;
	int r = -EINVAL;

	*log = (struct rawlog){.fd = open(path, O_RDWR | O_CLOEXEC)};
	if (log->fd < 0)
		return -errno;
	if (!leftover_take(log->fd))
		r = -EAGAIN;
	else if (!fstat(log->fd, &st) &&
		 !st.st_nlink) /* the holder of the lock before has recovered it */
		r = -ENOENT;
	else if (pread(log->fd, &log->made, sizeof(log->made), 0) == sizeof(log->made) &&
		 is_log(&log->made))
		r = map_header(log);
	if (r < 0) {
		close(log->fd);
		return r;
	}
	log->size = (uint64_t)st.st_size;
	log->path = strdup(path);
	log->dir = strdup(path);
	if (!log->path || !log->dir)
		return -ENOMEM;
	*strrchr(log->dir, '/') = 0;
	return 0;
}

int rawlog_is_whole(const struct rawlog *log)
{
	struct stat st;

	if (fstat(log->fd, &st) < 0 ||
	    (st.st_size < PROV_PAGE && ftruncate(log->fd, (off_t)log->size)))
		return 0;
	return !memcmp(log->file, &log->made, offsetof(struct prov_file, next)) &&
	       log->file->next >= log->made.data_start;
}

uint64_t rawlog_close(struct rawlog *log, struct prov_file *ret_head)
{
	int is_whole = rawlog_is_whole(log);
	struct prov_file *file = log->file;
	uint64_t window = log->size, end;

	*ret_head = is_whole ? *file : log->made;
	clock_pair(log->made.clock, &ret_head->ticks1, &ret_head->mono1_ns);
	file->ticks1 = ret_head->ticks1;
	file->mono1_ns = ret_head->mono1_ns;
	room_close(NULL, file);
	end = __atomic_exchange_n(&file->next, window, __ATOMIC_SEQ_CST);
	if (!is_whole) {
		/* Nothing tells where it ends: what there is is looked for in all of it. */
		ret_head->lost[PROV_LOST_LOG]++;
		end = window;
	}
	return end < window ? end : window;
}

void rawlog_reopen(struct rawlog *log, uint64_t end)
{
	if (rawlog_is_whole(log)) {
		memset(log->file->secret_key, 0, sizeof(log->file->secret_key));
		__atomic_store_n(&log->file->next, end, __ATOMIC_SEQ_CST);
	}
	fchmod(log->fd, 0600);
}

static void remove_promise(const struct rawlog *log)
{
	char link[PATH_MAX];

	snprintf(link, sizeof(link), "%s/" LEFTOVER_PROMISE, log->dir);
	unlink(link);
	snprintf(link, sizeof(link), "%s/" LEFTOVER_PART, log->dir);
	unlink(link);
	snprintf(link, sizeof(link), "%s/" LEFTOVER_PART ".next", log->dir);
	unlink(link);
}

void rawlog_remove(struct rawlog *log)
{
	if (log->file)
		munmap(log->file, PROV_PAGE);
	if (log->fd >= 0)
		close(log->fd);
	if (log->path)
		unlink(log->path);
	if (log->dir) {
		remove_promise(log);
		rmdir(log->dir);
	}
	free(log->path);
	free(log->dir);
	*log = (struct rawlog){.fd = -1};
}

void rawlog_lose(struct rawlog *log)
{
	if (rawlog_is_whole(log))
		__atomic_fetch_add(&log->file->lost[PROV_LOST_SPACE], 1, __ATOMIC_RELAXED);
}
