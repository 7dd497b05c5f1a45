/* run.c - see run.h. */
#include "run.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "place.h"
#include "tool.h"
#include "analysis/base/util.h"

#define TICK_NS	       100000000    /* between two looks at the progress */
#define PID_SPACE_INIT "prov-init"  /* prov record's own, where a pid namespace varies identities */
#define ROOM_LEAST     65536	    /* bytes */
#define GRACE_NS       2000000000LL /* from SIGTERM to SIGKILL */

static int64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

/* By the clock that dates files. */
static uint64_t date_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_REALTIME_COARSE, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static char *below(const char *dir, const char *name)
{
	char *path = xmalloc(strlen(dir) + strlen(name) + 2);

	sprintf(path, "%s/%s", dir, name);
	return path;
}

/* A varied place is another, longer path. */
static bool prepare(struct stage *stage, struct run *run)
{
	const char *base = strrchr(stage->work, '/') + 1;
	bool is_elsewhere = run->plan.varied & SOURCE_BIT(SOURCE_PLACE);
	char name[32], *parent;

	snprintf(name, sizeof(name), "run-%u", run->no);
	run->dir = below(stage->dir, name);
	run->out = below(run->dir, "stdout");
	run->err = below(run->dir, "stderr");
	run->recording = below(run->dir, "run.prov");
	/* Without mounts, all runs are at one path, one after the other (run_do). */
	parent = below(stage->dir, is_elsewhere ? "a-longer-path-than-usual" : "here");
	if (mkdir(run->dir, 0700) || (mkdir(parent, 0700) && errno != EEXIST)) {
		warn("%s: %s", run->dir, strerror(errno));
		free(parent);
		return false;
	}
	run->copied_ns = date_now();
	run->work =
		stage->is_mounted && !is_elsewhere ? below(run->dir, "work") : below(parent, base);
	free(parent);
	return tree_copy(stage->work, run->work) && tree_read(&run->before, run->work);
}

/* Into argv from place n on; returns the place behind. */
static size_t add_vary(const struct stage *stage, const struct plan *plan, const char **argv,
		       size_t n)
{
	char *options[PARTS_MAX];

	for (enum source s = 0; s < N_SOURCES; s++) {
		size_t n_options;

		/* The place is the audit's own to vary. */
		if (s == SOURCE_PLACE || !(plan->varied & SOURCE_BIT(s)))
			continue;
		n_options = parts_options(&stage->parts, s, plan->parts, options);
		for (size_t i = 0; i < n_options; i++)
			argv[n++] = options[i];
	}
	return n;
}

/* Nothing that is given to the command leads to the user's files. */
static void lead_to_copy(const struct stage *stage, const struct run *run, const char **command)
{
	char *replaced;

	for (; *command; command++) {
		replaced = place_replace(*command, stage->work, run->work);
		if (replaced)
			*command = replaced;
	}
	for (char **entry = environ; *entry; entry++) {
		replaced = place_replace(*entry, stage->work, run->work);
		if (replaced)
			*entry = replaced;
	}
}

__attribute__((noreturn)) static void become(const struct stage *stage, const struct run *run)
{
	char *pinned = source_list(run->plan.pinned & ~SOURCE_BIT(SOURCE_PLACE));
	char *pin = xmalloc(strlen(pinned) + 16);
	char *record = tool_path("prov-record");
	bool is_elsewhere = run->plan.varied & SOURCE_BIT(SOURCE_PLACE);
	size_t n = 0, n_command = 0;
	const char **argv;
	char since[32];
	sigset_t none;

	while (stage->command[n_command])
		n_command++;
	argv = xcalloc(n_command + 16 + N_SOURCES + PARTS_MAX, sizeof(*argv));
	argv[n++] = record;
	argv[n++] = "-q";
	argv[n++] = "-o";
	argv[n++] = run->recording;
	/* Outputs are compared here; the recordings are asked for what else there is to say. */
	argv[n++] = "--hash=off";
	argv[n++] = "--packages=off";
	if (run->plan.has_stacks)
		argv[n++] = "--stacks=sources";
	if (*pinned && sprintf(pin, "--pin=%s", pinned) > 0)
		argv[n++] = pin;
	n = add_vary(stage, &run->plan, argv, n);
	argv[n++] = "--";
	memcpy(argv + n, stage->command, n_command * sizeof(*argv));
	if (!stage->is_mounted)
		lead_to_copy(stage, run, argv + n);

	setsid();
	signal(SIGINT, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (stage->input >= 0)
		lseek(stage->input, 0, SEEK_SET);
	if (dup2(stage->input >= 0 ? stage->input : open("/dev/null", O_RDONLY), 0) < 0 ||
	    dup2(open(run->out, O_WRONLY | O_CREAT | O_EXCL | O_APPEND, 0600), 1) < 0 ||
	    dup2(open(run->err, O_WRONLY | O_CREAT | O_EXCL | O_APPEND, 0600), 2) < 0)
		_exit(EXIT_FAILED);
	if (!place_enter(run->work, stage->work, stage->is_mounted, is_elsewhere))
		_exit(EXIT_FAILED);
	snprintf(since, sizeof(since), "%llu", (unsigned long long)run->copied_ns);
	setenv("PROV_WORK_NS", since, 1);
	execv(record, (char *const *)(uintptr_t)argv);
	_exit(EXIT_FAILED);
}

/* Its end, or the audit's, or SIGTERM and then SIGKILL for one that takes too long. */
static bool wait_for(struct stage *stage, struct run *run, pid_t pid)
{
	int64_t begun = now(), t_term = 0;
	struct timespec tick = {0, TICK_NS};
	sigset_t awaited;
	pid_t ended;
	int sig;

	sigemptyset(&awaited);
	sigaddset(&awaited, SIGCHLD);
	sigaddset(&awaited, SIGINT);
	sigaddset(&awaited, SIGTERM);
	sigaddset(&awaited, SIGHUP);
	for (;;) {
		ended = waitpid(pid, &run->status, WNOHANG);
		run->seconds = (double)(now() - begun) / 1e9;
		if (ended)
			return ended == pid;
		sig = sigtimedwait(&awaited, NULL, &tick);
		if (sig > 0 && sig != SIGCHLD)
			stage->signal = sig;
		if (stage->timeout > 0 && run->seconds > stage->timeout)
			run->is_late = true;
		if ((stage->signal || run->is_late) && !t_term) {
			kill(-pid, SIGTERM);
			t_term = now();
		}
		if (t_term && now() - t_term > GRACE_NS)
			kill(-pid, SIGKILL);
		if (stage->progress)
			stage->progress(NULL);
	}
}

static bool add_name(char **list, const char *pid)
{
	char path[64], name[64] = "";
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%.20s/comm", pid);
	f = fopen(path, "re");
	if (!f)
		return false;
	if (fgets(name, sizeof(name), f))
		name[strcspn(name, "\n")] = '\0';
	fclose(f);
	if ((*list && strstr(*list, name)) || !strcmp(name, PID_SPACE_INIT))
		return true;
	if (*list) {
		*list = xrealloc(*list, strlen(*list) + strlen(name) + 3);
		strcat(strcat(*list, ", "), name);
	} else
		*list = str_dup(str_of(name));
	return true;
}

/* The parent of a process, by /proc/PID/stat; 0: it is gone. */
static pid_t parent_of(const char *pid)
{
	char path[64], text[512], *end;
	size_t n;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%.20s/stat", pid);
	f = fopen(path, "re");
	if (!f)
		return 0;
	n = fread(text, 1, sizeof(text) - 1, f);
	fclose(f);
	text[n] = '\0';
	end = strrchr(text, ')');
	return end && strlen(end) > 4 ? (pid_t)atol(end + 4) : 0;
}

/* Programs that outlived the command are this process's children now (PR_SET_CHILD_SUBREAPER).  They
 * could still write to the copy: they end here. */
static void end_the_rest(struct run *run)
{
	bool is_any = true;
	struct dirent *e;
	DIR *proc;

	while (is_any && waitpid(-1, NULL, WNOHANG) >= 0) {
		is_any = false;
		proc = opendir("/proc");
		while (proc && (e = readdir(proc))) {
			if (*e->d_name < '1' || *e->d_name > '9' ||
			    parent_of(e->d_name) != getpid())
				continue;
			add_name(&run->left, e->d_name);
			is_any = true;
			kill((pid_t)atol(e->d_name), SIGKILL);
		}
		if (proc)
			closedir(proc);
		if (is_any)
			waitpid(-1, NULL, 0);
	}
}

/* Without mounts the next run takes the place. */
static bool put_aside(struct run *run)
{
	char *aside = below(run->dir, "work");
	bool is_done = !strcmp(aside, run->work) || !rename(run->work, aside);

	if (!is_done)
		warn("%s: %s", run->work, strerror(errno));
	free(run->work);
	run->work = aside;
	return is_done;
}

/* The reason that prov record gave for not running the command.  Static. */
static const char *last_line(const char *path)
{
	static char line[512];
	FILE *f = fopen(path, "re");

	while (f && fgets(line, sizeof(line), f))
		line[strcspn(line, "\n")] = '\0';
	if (f)
		fclose(f);
	return line;
}

/* Less than a block or two is free, so that what failed may have failed of that. */
static bool is_full(const char *dir)
{
	struct statvfs st;

	return !statvfs(dir, &st) && (uint64_t)st.f_bavail * st.f_frsize < ROOM_LEAST;
}

bool run_do(struct stage *stage, struct run *run, struct plan plan)
{
	pid_t pid;

	*run = (struct run){.no = ++stage->n_runs, .plan = plan};
	if (stage->progress)
		stage->progress("copying");
	if (!prepare(stage, run))
		return false;
	fflush(NULL);
	prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	pid = fork();
	if (!pid)
		become(stage, run);
	if (pid < 0) {
		warn("fork: %s", strerror(errno));
		return false;
	}
	if (!wait_for(stage, run, pid)) {
		warn("run %u: %s", run->no, strerror(errno));
		return false;
	}
	end_the_rest(run);
	if (stage->signal)
		return false;
	if (is_full(stage->dir)) {
		warn("run %u: no room is left in %s, where the runs' copies are: set %s elsewhere",
		     run->no, stage->dir, "TMPDIR or --keep");
		return false;
	}
	if (access(run->recording, F_OK) && !run->is_late) {
		warn("run %u: prov record failed: %s", run->no, last_line(run->err));
		return false;
	}
	return put_aside(run) && tree_read(&run->after, run->work);
}

void run_free(struct run *run, bool with_files)
{
	if (with_files && run->dir)
		tree_remove(run->dir);
	tree_free(&run->before);
	tree_free(&run->after);
	free(run->dir);
	free(run->work);
	free(run->out);
	free(run->err);
	free(run->recording);
	free(run->left);
	*run = (struct run){0};
}

void run_missed(const char *recording, char *why[N_SOURCES])
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "summary", "--json", recording, NULL};
	json_t *summary = tool_json(argv), *pin;
	enum source source;
	size_t i;

	json_array_foreach(json_object_get(summary, "pins"), i, pin)
	{
		const char *word = json_string_value(json_object_get(pin, "source"));
		const char *how = json_string_value(json_object_get(pin, "how"));
		const char *detail = json_string_value(json_object_get(pin, "detail"));

		if (word && how && !strcmp(how, "missed") && source_of(word, &source) &&
		    !why[source])
			why[source] = str_dup(str_of(detail ? detail : "not possible here"));
	}
	json_decref(summary);
	free(query);
}
