/* after.c - see after.h. */
#include "after.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analysis/base/transfer.h"
#include "links.h"
#include "lookup.h"
#include "packages.h"

/* The last writes of a stream come after the last op of its process. */
#define EXIT_NS 1000000000

/* Before the fields of an op. */
struct parcel {
	uint32_t kind, n;
};

void lookup_tell(const struct lookup *l, enum op_kind kind, const void *bytes, size_t n)
{
	struct parcel parcel = {kind, (uint32_t)n};

	if (!transfer_send(l->out, &parcel, sizeof(parcel)) || !transfer_send(l->out, bytes, n))
		_exit(1);
}

/* The launcher's own dispositions do not count here: Ctrl-C ends the asking. */
static void heed_signals(void)
{
	static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
	sigset_t none;

	for (size_t i = 0; i < sizeof(ending) / sizeof(ending[0]); i++)
		signal(ending[i], SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static void replay(struct lookup *l, struct recording *r, bool is_later)
{
	used_begin(&l->used);
	files_and(&l->files, r, used_step, &l->used);
	l->began = (int64_t)r->file.real0_ns;
	l->until = is_later ? l->used.t_last + EXIT_NS : INT64_MAX;
}

/* Names show which links there are, and these which files were meant: so it is gone through again. */
static void look_for_links(struct lookup *l, struct recording *r, bool is_later)
{
	struct strings turns = {0};

	r->turns = &turns;
	replay(l, r, is_later);
	r->links = links_look(l, &turns);
	r->turns = NULL;
	if (!r->links.n)
		return;
	files_end(&l->files);
	used_end(&l->used);
	replay(l, r, is_later);
}

static void look(struct recording *r, const struct after_options *opt, int out)
{
	struct lookup l = {.out = out};

	if (opt->has_links)
		look_for_links(&l, r, opt->is_later);
	heed_signals();
	if (!opt->has_links)
		replay(&l, r, opt->is_later);
	if (opt->has_packages)
		packages_look(&l);
	if (opt->contents.what != HASH_OFF)
		contents_look(&l, &opt->contents);
}

static void write_op(struct launcher_log *launcher, uint32_t kind, char *bytes)
{
	if (kind == OP_FOLLOW)
		links_write(launcher, bytes);
	else if (kind == OP_PACKAGE)
		packages_write(launcher, bytes);
	else
		contents_write(launcher, bytes);
}

static void write_ops(struct launcher_log *launcher, int in)
{
	struct parcel parcel;

	while (transfer_receive(in, &parcel, sizeof(parcel))) {
		char *bytes = xmalloc(parcel.n);

		if (transfer_receive(in, bytes, parcel.n))
			write_op(launcher, parcel.kind, bytes);
		free(bytes);
	}
}

bool after_tell(struct launcher_log *launcher, const struct after_options *opt,
		struct recording *(*read)(void *arg), void *arg)
{
	int ends[2], status = -1;
	pid_t child;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return false;
	child = fork();
	if (!child) {
		struct recording *r;

		close(ends[0]);
		r = read(arg);
		if (r)
			look(r, opt, ends[1]);
		_exit(!r);
	}
	close(ends[1]);
	if (child > 0)
		write_ops(launcher, ends[0]);
	close(ends[0]);
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	return !status;
}
