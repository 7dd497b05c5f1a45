/*
 * digests.c - see digests.h.
 *
 * A table of fixed size in a sparse file.  An entry is found by device and inode, and counts if size, mtime
 * and ctime are the same, too, and its checksum is right.  So nothing is locked: of two prov at once that
 * write one entry either is there afterwards, or a torn one, which is as good as none.
 */
#include "digests.h"

#include "analysis/base/cache.h"

#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define ROWS	 16384 /* of SLOTS entries: 6 MiB when all are full */
#define SLOTS	 4
#define YOUNG_NS 20000000 /* two ticks: a file may be changed again without another ctime */

struct entry {
	uint64_t device, inode, size;
	int64_t modified, changed; /* ns since 1970 */
	unsigned char sha256[32];
	uint64_t check;
};

struct row {
	struct entry v[SLOTS];
};

static uint64_t mix(uint64_t h, uint64_t word)
{
	h = (h ^ word) * UINT64_C(0x9e3779b97f4a7c15);
	return h ^ h >> 29;
}

static uint64_t check_of(const struct entry *e)
{
	uint64_t h = UINT64_C(0x70726f7631); /* another one for another layout */
	uint64_t words[sizeof(*e) / 8];

	memcpy(words, e, sizeof(*e));
	for (size_t i = 0; i < sizeof(words) / 8 - 1; i++)
		h = mix(h, words[i]);
	return h;
}

static int64_t ns_of(struct timespec t)
{
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static struct entry entry_of(const struct stat *st)
{
	return (struct entry){.device = st->st_dev,
			      .inode = st->st_ino,
			      .size = (uint64_t)st->st_size,
			      .modified = ns_of(st->st_mtim),
			      .changed = ns_of(st->st_ctim)};
}

static off_t place_of(const struct entry *e)
{
	return (off_t)(mix(mix(0, e->device), e->inode) >> 20) % ROWS * (off_t)sizeof(struct row);
}

static bool is_same(const struct entry *a, const struct entry *b)
{
	return !memcmp(a, b, offsetof(struct entry, sha256)) && a->check == check_of(a);
}

/* In an image of a file system (squashfs, iso9660) files may all have one time, in whole seconds. */
static bool is_dated(const struct stat *st)
{
	return st->st_ctim.tv_nsec != 0;
}

int digests_open(void)
{
	char dir[PATH_MAX - 16], path[PATH_MAX];
	struct stat st;
	int fd;

	if (!cache_directory(dir, sizeof(dir)))
		return -1;
	snprintf(path, sizeof(path), "%s/digests", dir);
	fd = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
	if (fd >= 0 && (fstat(fd, &st) || !S_ISREG(st.st_mode) || st.st_mode & 077 ||
			st.st_uid != geteuid())) {
		close(fd); /* others could have written what it says */
		return -1;
	}
	return fd;
}

bool digests_find(int table, const struct stat *st, char hex[65])
{
	struct entry want = entry_of(st);
	struct row row = {0};

	if (table < 0 || !is_dated(st) || pread(table, &row, sizeof(row), place_of(&want)) <= 0)
		return false;
	for (int i = 0; i < SLOTS; i++) {
		if (!is_same(&row.v[i], &want))
			continue;
		want = row.v[i];
		for (int k = 0; k < 32; k++)
			snprintf(hex + 2 * k, 3, "%02x", want.sha256[k]);
		return true;
	}
	return false;
}

/* The entry of the file as it was before, one that is none, or any. */
static int slot_for(const struct row *row, const struct entry *e)
{
	int empty = (int)(e->changed % SLOTS);

	for (int i = 0; i < SLOTS; i++) {
		if (row->v[i].device == e->device && row->v[i].inode == e->inode)
			return i;
		if (row->v[i].check != check_of(&row->v[i]))
			empty = i;
	}
	return empty;
}

static unsigned char nibble(char c)
{
	return (unsigned char)(c <= '9' ? c - '0' : c - 'a' + 10);
}

void digests_keep(int table, const struct stat *st, const char hex[65])
{
	struct entry e = entry_of(st);
	struct row row = {0};
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	if (table < 0 || !is_dated(st) || ns_of(now) - e.changed < YOUNG_NS)
		return;
	for (int i = 0; i < 32; i++)
		e.sha256[i] = (unsigned char)(nibble(hex[2 * i]) << 4 | nibble(hex[2 * i + 1]));
	e.check = check_of(&e);
	if (pread(table, &row, sizeof(row), place_of(&e)) < 0)
		return;
	if (pwrite(table, &e, sizeof(e), place_of(&e) + slot_for(&row, &e) * (off_t)sizeof(e)) < 0)
		return; /* a full disk: it is made again next time */
}
