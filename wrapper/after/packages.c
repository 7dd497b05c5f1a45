/* packages.c - see packages.h. */
#include "packages.h"

#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <errno.h>
#include <fcntl.h>

#include "analysis/base/transfer.h"
#include "analysis/files/files.h"
#include "analysis/packages/find.h"

/* A part as it goes from the process that finds to the one that writes: this, and then its texts, a
 * NUL behind each: those of a package, the root, the files. */
struct parcel {
	uint32_t n_bytes, n_files;
	uint32_t is_told; /* which of the package's texts there are, a bit for each */
};

#define TEXTS 5 /* of a package */

static void texts_of(const struct package *p, struct str v[TEXTS])
{
	v[0] = p->manager;
	v[1] = p->name;
	v[2] = p->version;
	v[3] = p->arch;
	v[4] = p->source;
}

static char *put(char *to, struct str s)
{
	to = s.len ? mempcpy(to, s.bytes, s.len) : to;
	*to++ = '\0';
	return to;
}

static void send_part(const struct package_part *part, void *arg)
{
	const int *out = arg;
	struct parcel parcel = {0};
	struct str texts[TEXTS] = {{0}};
	size_t n = strlen(part->root) + 1;
	char *bytes, *to;

	if (part->package)
		texts_of(part->package, texts);
	for (size_t i = 0; i < TEXTS; i++)
		n += texts[i].len + 1;
	for (; part->files && part->files[parcel.n_files]; parcel.n_files++)
		n += strlen(part->files[parcel.n_files]) + 1;
	bytes = to = xmalloc(n);
	for (size_t i = 0; i < TEXTS; i++) {
		parcel.is_told |= (uint32_t)(texts[i].bytes != NULL) << i;
		to = put(to, texts[i]);
	}
	to = put(to, str_of(part->root));
	for (uint32_t i = 0; i < parcel.n_files; i++)
		to = put(to, str_of(part->files[i]));
	parcel.n_bytes = (uint32_t)n;
	if (!transfer_send(*out, &parcel, sizeof(parcel)) || !transfer_send(*out, bytes, n))
		_exit(1);
	free(bytes);
}

static void write_part(struct launcher_log *launcher, const struct parcel *parcel, char *bytes)
{
	char **files = xmalloc((parcel->n_files + 1) * sizeof(*files));
	char *texts[TEXTS + 1];

	for (size_t i = 0; i <= TEXTS; i++) {
		texts[i] = i == TEXTS || parcel->is_told >> i & 1 ? bytes : NULL;
		bytes += strlen(bytes) + 1;
	}
	for (uint32_t i = 0; i < parcel->n_files; i++) {
		files[i] = bytes;
		bytes += strlen(bytes) + 1;
	}
	files[parcel->n_files] = NULL;
	launcher_package(launcher, texts, texts[TEXTS], parcel->n_files ? files : NULL);
	free(files);
}

/* In a process of its own. */
static void search(const char *log, int out)
{
	struct packages p;
	struct str *paths;
	struct files f;
	const char *why;
	int error;
	size_t n = 0;
	struct recording *r = recording_try(log, &why, &error);

	if (!r)
		return;
	files_of(&f, r);
	paths = xmalloc((f.n + 1) * sizeof(*paths));
	for (size_t i = 0; i < f.n; i++) {
		struct str path = model_str(&f.model, f.v[i].path);

		if (file_is_input(&f.v[i], false) && path.len < PATH_MAX &&
		    !memchr(path.bytes, 0, path.len))
			paths[n++] = path;
	}
	packages_find(&p, paths, n);
	packages_parts(&p, send_part, &out);
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

void packages_tell(struct launcher_log *launcher)
{
	struct parcel parcel;
	int ends[2];
	pid_t child;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return;
	child = fork();
	if (!child) {
		close(ends[0]);
		heed_signals();
		search(launcher->log->path, ends[1]);
		_exit(0);
	}
	close(ends[1]);
	while (child > 0 && transfer_receive(ends[0], &parcel, sizeof(parcel))) {
		char *bytes = xmalloc(parcel.n_bytes);

		if (transfer_receive(ends[0], bytes, parcel.n_bytes))
			write_part(launcher, &parcel, bytes);
		free(bytes);
	}
	close(ends[0]);
	while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR)
		;
}
