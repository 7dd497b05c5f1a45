/* totals.c - see totals.h. */
#include "totals.h"

#include "files.h"

struct totals totals_of(struct recording *r)
{
	struct totals t = {0};
	struct process *const *all;
	struct files f;
	size_t n;

	files_of(&f, r);
	t.ops = f.model.n_ops;
	t.gaps = f.model.n_gaps;
	t.unfinished = f.model.n_unfinished;
	t.damages = r->n_damages + r->n_damages_more;
	all = life_tasks(f.model.life, &n);
	for (size_t i = 0; i < n; i++)
		t.processes += process_is_of_command(all[i]);
	for (size_t i = 0; i < f.n; i++) {
		t.inputs += file_is_input(&f.v[i], false);
		t.outputs += file_is_output(&f.v[i], false);
	}
	files_end(&f);
	return t;
}

bool totals_of_file(const char *path, struct totals *ret_totals, const char **ret_why)
{
	int error;
	struct recording *r = recording_try(path, ret_why, &error);

	if (!r)
		return false;
	*ret_totals = totals_of(r);
	recording_close(r);
	return true;
}
