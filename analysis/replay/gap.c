/* gap.c - what could not be seen. */
#include "model_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <signal.h>
#include <sys/wait.h>

/* The descriptors that the program about to run has open. */
void gap_tell_inherited(struct model *m, struct gap *g, const struct image *image)
{
	const struct fdtab *t = image->fds;

	g->fds = xmalloc((t->n + 1) * sizeof(*g->fds));
	for (size_t i = 0; i < t->n; i++)
		if (!t->v[i].is_cloexec)
			g->fds[g->n_fds++] =
				(struct gap_fd){t->v[i].fd, model_fd_path(m, image, t->v[i].fd)};
}

void gap_add(struct model *m, size_t image, int64_t t, struct str reason, struct str detail,
	     struct strv argv)
{
	GROW(m->gaps, m->n_gaps);
	m->gaps[m->n_gaps++] = (struct gap){
		.image = image,
		.t = t,
		.reason = model_intern(m, reason.bytes ? reason : STR("unknown")),
		.detail = model_intern(m, detail),
		.n_argv = argv.n,
		.argv = model_intern_all(m, argv),
	};
	if (argv.n && image != NONE)
		gap_tell_inherited(m, &m->gaps[m->n_gaps - 1], &m->images[image]);
}

void model_on_gap(struct model *m, const struct op *op, struct image *image)
{
	gap_add(m, image_number(m, image), op->t0, op->f[GAP_reason].str, op->f[GAP_detail].str,
		op->f[GAP_argv].strv);
}

void model_gap(struct model *m, const struct image *image, int64_t t, struct str reason,
	       struct str detail)
{
	gap_add(m, image ? image_number(m, image) : NONE, t, reason, detail, (struct strv){0});
}

static const char *const lost_names[PROV_LOST_MAX] = {
	[PROV_LOST_SPACE] = "space",	   [PROV_LOST_MAP] = "map",
	[PROV_LOST_SHARED] = "shared",	   [PROV_LOST_SECCOMP] = "seccomp",
	[PROV_LOST_TRACED] = "traced",	   [PROV_LOST_LOG] = "log",
	[PROV_LOST_LAUNCHER] = "launcher",
};

static const char *const lost_units[PROV_LOST_MAX] = {
	[PROV_LOST_LOG] = "pages cut away or overwritten",
	[PROV_LOST_LAUNCHER] = "prov record was killed",
};

/* Processes that others ended: a writer whose part of the log was cut away dies by SIGBUS or SIGSEGV. */
static uint64_t n_killed(const struct model *m)
{
	struct process *const *all;
	size_t n_all;
	uint64_t n = 0;

	all = life_tasks(m->life, &n_all);
	for (size_t i = 0; i < n_all; i++) {
		int status = all[i]->status;

		n += all[i]->has_status && WIFSIGNALED(status) && WTERMSIG(status) != SIGBUS &&
		     WTERMSIG(status) != SIGSEGV;
	}
	return n;
}

void gap_add_lost(struct model *m)
{
	for (int i = 0; i < PROV_LOST_MAX; i++) {
		char text[64];

		if (!m->r->file.lost[i])
			continue;
		/* A process killed after the claim of a page, before its first op, leaves it empty. */
		if (i == PROV_LOST_LOG && m->r->file.lost[i] <= n_killed(m))
			continue;
		if (i == PROV_LOST_LAUNCHER)
			snprintf(text, sizeof(text), "%s", lost_units[i]);
		else
			snprintf(text, sizeof(text), "%llu %s",
				 (unsigned long long)m->r->file.lost[i],
				 lost_units[i] ? lost_units[i] : "operations");
		gap_add(m, NONE, m->t_last, str_of(lost_names[i] ? lost_names[i] : "lost"),
			str_of(text), (struct strv){0});
	}
}

/*
 * Of programs with the same environment or libraries one writes the block for all.  Where that one
 * was killed before it did, the block is known of none.
 */
void gap_add_lost_blocks(struct model *m)
{
	struct map seen = {0};

	for (size_t i = 0; i < m->n_images; i++) {
		const struct image *image = &m->images[i];
		const uint64_t hashes[] = {image->libs, image->env};
		uint64_t known;

		for (int k = 0; k < 2; k++) {
			if (!hashes[k] || hashes[k] == UINT64_MAX ||
			    map_get(&m->block_of_hash, hashes[k], &known) ||
			    map_get(&seen, hashes[k], &known))
				continue;
			map_set(&seen, hashes[k], 1);
			gap_add(m, i, image->t_begin, STR("block"),
				k ? STR("the environment") : STR("the list of libraries"),
				(struct strv){0});
		}
	}
	map_free(&seen);
}

static bool has_gap(const struct model *m, const char *reason)
{
	for (size_t i = 0; i < m->n_gaps; i++)
		if (str_is(model_str(m, m->gaps[i].reason), str_of(reason)))
			return true;
	return false;
}

/*
 * The recording ended before the op did: of a process that went on, or that had just begun.  Not
 * only of those that the gaps name, for what they started meanwhile is named nowhere.
 */
static bool is_under_way(const struct model *m, uint64_t image)
{
	size_t i = model_find_image(m, image);

	return i == NONE || (m->images[i].t_end < 0 && m->images[i].process->t_over < 0);
}

void gap_forgive_unfinished(struct model *m)
{
	uint64_t n = 0;

	if (!has_gap(m, "running"))
		return;
	for (uint64_t i = 0; i < m->n_unfinished; i++)
		n += !is_under_way(m, m->unfinished[i]);
	m->n_unfinished = n;
}
