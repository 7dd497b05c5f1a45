/* cmd_ps.c - prov ps: the processes that there are, or were at a moment of a recording. */
#include "cmd.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

#include "analysis/base/out.h"

/* --- JSON --- */

static json_t *number_or_null(bool is_known, int64_t n)
{
	return is_known ? json_integer(n) : json_null();
}

static json_t *pid_or_null(const struct osi_handle *h)
{
	return number_or_null(h->pid, h->pid);
}

static json_t *hex_or_null(uint64_t n)
{
	char text[17];

	if (!n)
		return json_null();
	snprintf(text, sizeof(text), "%016llx", (unsigned long long)n);
	return json_string(text);
}

static const char *signal_name(int sig)
{
	static char text[24];
	const char *name = sigabbrev_np(sig);

	if (name)
		snprintf(text, sizeof(text), "SIG%s", name);
	else
		snprintf(text, sizeof(text), "%d", sig);
	return text;
}

static json_t *exit_json(const struct osi_process *p)
{
	if (!(p->known & OSI_HAS_EXIT))
		return json_null();
	if (!WIFSIGNALED(p->exit_status))
		return json_pack("{s:i}", "code", WEXITSTATUS(p->exit_status));
	return json_pack("{s:s, s:b}", "signal", signal_name(WTERMSIG(p->exit_status)), "core",
			 (p->flags & OSI_CORE_DUMPED) != 0);
}

static json_t *argv_json(const struct osi_process *p)
{
	json_t *argv;
	struct str *v;

	if (!(p->known & OSI_HAS_ARGV))
		return json_null();
	v = xcalloc(p->n_argv, sizeof(*v));
	for (size_t i = 0; i < p->n_argv; i++)
		v[i] = str_of(p->argv[i]);
	argv = out_json_strings(v, p->n_argv);
	free(v);
	return argv;
}

static json_t *children_json(const struct osi_process *p)
{
	json_t *pids = json_array();

	for (size_t i = 0; i < p->n_children; i++)
		json_array_append_new(pids, json_integer(p->children[i].pid));
	return pids;
}

static json_t *usage_json(const struct osi_process *p)
{
	static const struct {
		const char *key;
		uint32_t known;
		size_t offset;
	} fields[] = {
#define FIELD(key, known) {#key, known, offsetof(struct osi_usage, key)}
		FIELD(user_ns, OSI_HAS_CPU),
		FIELD(system_ns, OSI_HAS_CPU),
		FIELD(minor_faults, OSI_HAS_CPU),
		FIELD(major_faults, OSI_HAS_CPU),
		FIELD(peak_bytes, OSI_HAS_MEMORY),
		FIELD(storage_read, OSI_HAS_STORAGE),
		FIELD(storage_written, OSI_HAS_STORAGE),
		FIELD(calls_read, OSI_HAS_CALLS),
		FIELD(calls_written, OSI_HAS_CALLS),
#undef FIELD
	};
	json_t *usage = json_object();

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		int64_t n;

		memcpy(&n, (const char *)&p->usage + fields[i].offset, sizeof(n));
		json_object_set_new(usage, fields[i].key,
				    number_or_null(p->known & fields[i].known, n));
	}
	json_object_set_new(usage, "with_children",
			    json_boolean(p->flags & OSI_USAGE_WITH_CHILDREN));
	return usage;
}

static json_t *process_json(const struct osi_process *p)
{
	bool has_uid = p->known & OSI_HAS_UID, has_session = p->known & OSI_HAS_SESSION;
	json_t *o = json_object();

	json_object_set_new(o, "pid", json_integer(p->handle.pid));
	json_object_set_new(o, "ppid", number_or_null(p->known & OSI_HAS_PARENT, p->ppid));
	json_object_set_new(o, "birth_ppid", pid_or_null(&p->birth_parent));
	out_json_str(o, "name", str_of(p->name));
	out_json_str(o, "exe", p->exe ? str_of(p->exe) : (struct str){0});
	json_object_set_new(o, "exe_deleted", json_boolean(p->flags & OSI_EXE_DELETED));
	json_object_set_new(o, "argv", argv_json(p));
	json_object_set_new(o, "state", json_string(osi_state_name(p->state)));
	json_object_set_new(o, "kernel_thread", json_boolean(p->flags & OSI_KERNEL_THREAD));
	json_object_set_new(o, "exiting", json_boolean(p->flags & OSI_EXITING));
	json_object_set_new(o, "recorded", json_boolean(!(p->flags & OSI_NOT_RECORDED)));
	json_object_set_new(o, "uid", number_or_null(has_uid, p->uid));
	json_object_set_new(o, "euid", number_or_null(has_uid, p->euid));
	json_object_set_new(o, "gid", number_or_null(has_uid, p->gid));
	json_object_set_new(o, "egid", number_or_null(has_uid, p->egid));
	json_object_set_new(o, "session", number_or_null(has_session, p->session));
	json_object_set_new(o, "group", number_or_null(has_session, p->group));
	json_object_set_new(o, "start", number_or_null(p->known & OSI_HAS_START, p->start_ns));
	json_object_set_new(o, "end", number_or_null(p->known & OSI_HAS_END, p->end_ns));
	json_object_set_new(o, "exit", exit_json(p));
	json_object_set_new(o, "threads", number_or_null(p->known & OSI_HAS_THREADS, p->n_threads));
	json_object_set_new(o, "children", children_json(p));
	json_object_set_new(o, "usage", usage_json(p));
	json_object_set_new(o, "serial", hex_or_null(p->handle.serial));
	json_object_set_new(o, "space", hex_or_null(p->handle.space));
	json_object_set_new(o, "shares_space", json_boolean(p->flags & OSI_SHARES_SPACE));
	return o;
}

/* --- for people --- */

static void print_user(const struct osi_process *p)
{
	const struct passwd *user = p->known & OSI_HAS_UID ? getpwuid(p->euid) : NULL;

	if (user)
		printf(" %-8.8s", user->pw_name);
	else if (p->known & OSI_HAS_UID)
		printf(" %-8u", p->euid);
	else
		printf(" %-8s", "?");
}

static void print_start(const struct osi_process *p)
{
	time_t t = p->start_ns / 1000000000;
	char text[32] = "?";
	struct tm tm;

	if (p->known & OSI_HAS_START && localtime_r(&t, &tm))
		strftime(text, sizeof(text), "%F %T", &tm);
	printf(" %-19s", text);
}

static void print_cpu(const struct osi_process *p)
{
	if (p->known & OSI_HAS_CPU)
		printf(" %9.2f", (double)(p->usage.user_ns + p->usage.system_ns) / 1e9);
	else
		printf(" %9s", "?");
}

static void print_command(const struct osi_process *p)
{
	if (!p->n_argv) {
		printf(" [");
		out_text(stdout, str_of(p->name));
		putchar(']');
	}
	for (size_t i = 0; i < p->n_argv; i++) {
		putchar(' ');
		out_text(stdout, str_of(p->argv[i]));
	}
	putchar('\n');
}

static void print_process(const struct osi_process *p)
{
	printf("%7d %7d", p->handle.pid, p->ppid);
	print_user(p);
	printf(" %c%c", osi_state_letter(p->state), p->flags & OSI_EXITING ? '-' : ' ');
	if (p->known & OSI_HAS_THREADS)
		printf(" %4u", p->n_threads);
	else
		printf("    ?");
	print_start(p);
	print_cpu(p);
	print_command(p);
}

int cmd_ps(struct osi *osi, const struct options *o)
{
	struct osi_process *v;
	struct osi_error e;
	size_t n;

	if (osi_processes(osi, &v, &n, &e))
		die(EXIT_FAILED, "%s", e.text);
	if (!o->is_json)
		printf("%7s %7s %-8s %-2s %4s %-19s %9s %s\n", "PID", "PPID", "USER", "S", "THR",
		       "START", "CPU", "COMMAND");
	for (size_t i = 0; i < n; i++) {
		if (o->is_json)
			out_json_line(process_json(&v[i]));
		else
			print_process(&v[i]);
	}
	osi_processes_free(v);
	return 0;
}
