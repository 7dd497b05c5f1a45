/* catalog.c - see catalog.h. */
#include "catalog.h"

#include <fcntl.h>
#include <stdint.h>

#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

/* A catalog's file, as msgfmt(1) makes it: its messages in the order of strcmp(3). */
struct catalog_head {
	uint32_t magic, revision, n, messages_at;
};

#define CATALOG_MAGIC 0x950412de

/* Less than, equal to or greater than 0; equal also where it cannot be read. */
static int catalog_compare(int fd, uint32_t entry_at, const char *message)
{
	struct {
		uint32_t size, at;
	} entry;
	char text[128];
	int64_t done = 0;
	long n;

	if (sys_pread(fd, &entry, sizeof(entry), entry_at) != sizeof(entry))
		return 0;
	while ((n = sys_pread(fd, text, sizeof(text), entry.at + done)) > 0) {
		for (long i = 0; i < n; i++, message++)
			if (*message != text[i] || !*message)
				return (unsigned char)*message - (unsigned char)text[i];
		done += n;
	}
	return 0;
}

static bool catalog_has_at(int fd, const char *message)
{
	struct catalog_head head;
	uint32_t low = 0, high, middle;
	int order;

	if (sys_pread(fd, &head, sizeof(head), 0) != sizeof(head) || head.magic != CATALOG_MAGIC ||
	    head.revision) /* of another byte order, or with messages that are put together */
		return true;
	for (high = head.n; low < high;) {
		middle = low + (high - low) / 2;
		order = catalog_compare(fd, head.messages_at + middle * 8, message);
		if (!order)
			return true;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

bool catalog_has(const char *path, const char *message)
{
	int fd = sys_open(path, O_RDONLY | O_CLOEXEC, 0);
	bool result;

	if (fd < 0)
		return true;
	result = catalog_has_at(fd, message);
	sys_close(fd);
	return result;
}
