/* touch.c - see touch.h. */
#include "touch.h"

#include <errno.h>
#include <fcntl.h>

#include "fd.h"
#include "str.h"
#include "sys.h"
#include "put.h"

/* A collision costs an op too many. */
bool image_first_time(uint64_t h)
{
	uint32_t key = (uint32_t)(h >> 32) | 1;
	uint32_t *slot = &wiped->getenv_seen[h % GETENV_SEEN];

	if (*slot == key)
		return false;
	*slot = key;
	return true;
}

bool file_touched(const struct call *c, enum touch_what what, const char *path)
{
	struct call now = *c;
	struct id id;
	const struct id *found = NULL;

	if (sys_is_silent) { /* whether it is there cannot be asked: looked for, not read */
		put_TOUCH(&now, 0, TOUCH_LOOKED_UP, path, NULL);
		return false;
	}
	found = path_identify(AT_FDCWD, path, 0, &id);
	now.t1 = clock_ticks();
	now.err = found ? 0 : ENOENT;
	put_TOUCH(&now, now.err ? -1 : 0, what, path, found);
	return !now.err;
}

void touch_once(const struct call *c, enum touch_what what, const char *path)
{
	if (image_first_time(hash_bytes(what, path, str_len(path))))
		file_touched(c, what, path);
}
