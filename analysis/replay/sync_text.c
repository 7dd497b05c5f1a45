/* sync_text.c - see sync_text.h. */
#include "sync_text.h"

#include <stdio.h>

static const struct {
	enum acquire_what what;
	const char *word;
} words[] = {
	{ACQUIRE_MUTEX, "mutex"},	  {ACQUIRE_SPIN, "spin"},	{ACQUIRE_READ, "read-lock"},
	{ACQUIRE_WRITE, "write-lock"},	  {ACQUIRE_BARRIER, "barrier"}, {ACQUIRE_ONCE, "once"},
	{ACQUIRE_SEMAPHORE, "semaphore"}, {ACQUIRE_FLOCK, "flock"},	{ACQUIRE_RANGE, "range"},
	{ACQUIRE_CONDITION, "cond"},
};

const char *sync_word(uint64_t what)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (words[i].what == what)
			return words[i].word;
	return "?";
}

_Static_assert((int)RELEASE_what == (int)ACQUIRE_what &&
		       (int)RELEASE_object == (int)ACQUIRE_object &&
		       (int)RELEASE_n == (int)ACQUIRE_n,
	       "what both kinds of op have stands in the same places");

/* The last op of the releasing thread that is known to come before. */
static void print_from(const struct recording *r, uint64_t image, uint64_t serial, uint64_t ops)
{
	size_t from = recording_thread(r, image, serial);

	if (!image) {
		fputs(" from=-", stdout);
		return;
	}
	if (from == SIZE_MAX) {
		printf(" from=? image=%llu serial=%llu", (unsigned long long)image,
		       (unsigned long long)serial);
		return;
	}
	printf(" from=%u/%u", r->threads[from].pid, r->threads[from].tid);
	if (ops == UINT64_MAX)
		fputs(" (which died)", stdout);
	else if (ops)
		printf(".%llu", (unsigned long long)ops - 1);
}

void sync_text_print(const struct recording *r, const struct op *op)
{
	const union value *f = op->f;
	const struct id *id = &f[ACQUIRE_id].id;

	printf(" what=%s object=0x%llx n=%llu", sync_word(f[ACQUIRE_what].u),
	       (unsigned long long)f[ACQUIRE_object].u, (unsigned long long)f[ACQUIRE_n].u);
	if (op->kind == OP_RELEASE)
		return;
	print_from(r, f[ACQUIRE_image].u, f[ACQUIRE_from].u, f[ACQUIRE_ops].u);
	if (id->is_there)
		printf(" id=%u:%u:%llu offset=%llu", id->major, id->minor,
		       (unsigned long long)id->inode, (unsigned long long)f[ACQUIRE_offset].u);
}
