/* save.c - see save.h. */
#include "save.h"

#include "compact.h"
#include "ops.h"
#include "message.h"
#include "analysis/files/totals.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Ours, if the log was made by this prov: its own may have been overwritten. */
static const char *dictionary(const struct prov_file *head)
{
	return head->dict_len == prov_dictionary_len && !strcmp(head->tool, PROV_TOOL)
		       ? prov_dictionary
		       : NULL;
}

int save(const struct rawlog *log, const struct prov_file *head, uint64_t end, int is_over,
	 struct output *out)
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
		r = output_publish(out, temp);
	if (r < 0)
		unlinkat(out->dirfd, temp, 0);
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
