/* cmd_events.c - prov events: starts and ends of processes and threads, as they come. */
#include "cmd.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/base/out.h"
#include "analysis/base/util.h"

struct printer {
	const struct options *o;
	int64_t begin_ns; /* times are printed from here on */
};

/* --- what is said of an event --- */

static const char *kind_name(uint32_t kind)
{
	switch ((enum osi_event_kind)kind) {
	case OSI_PROCESS_START:
		return "start";
	case OSI_PROCESS_END:
		return "end";
	case OSI_TASK_CHANGE:
		return "task-change";
	case OSI_THREAD_START:
		return "thread-start";
	case OSI_THREAD_END:
		return "thread-end";
	}
	return "?";
}

/* Of the flags, what they are called; as many as are set. */
static size_t flag_names(uint32_t flags, const char *names[16])
{
	static const struct {
		uint32_t flag;
		const char *name;
	} all[] = {
		{OSI_BY_EXEC, "exec"},
		{OSI_BY_FORK, "fork"},
		{OSI_BY_VFORK, "vfork"},
		{OSI_BY_SPAWN, "spawn"},
		{OSI_STARTED_AT_END, "at-end"},
		{OSI_WAS_THERE, "was-there"},
		{OSI_END_UNSEEN, "unseen"},
		{OSI_INCOMPLETE, "incomplete"},
		{OSI_BY_COMPARISON, "comparison"},
	};
	size_t n = 0;

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (flags & all[i].flag)
			names[n++] = all[i].name;
	return n;
}

/* --- JSON --- */

static json_t *number_or_null(bool is_known, int64_t n)
{
	return is_known ? json_integer(n) : json_null();
}

static json_t *hex_or_null(uint64_t n)
{
	char text[17];

	if (!n)
		return json_null();
	snprintf(text, sizeof(text), "%llx", (unsigned long long)n);
	return json_string(text);
}

static void add_process_json(json_t *o, const struct osi_process *p)
{
	struct str *argv = xcalloc(p->n_argv + 1, sizeof(*argv));

	for (size_t i = 0; i < p->n_argv; i++)
		argv[i] = str_of(p->argv[i]);
	out_json_str(o, "exe", p->exe ? str_of(p->exe) : (struct str){NULL, 0});
	json_object_set_new(o, "argv", out_json_strings(argv, p->n_argv));
	json_object_set_new(o, "uid", number_or_null(p->known & OSI_HAS_UID, p->uid));
	json_object_set_new(o, "recorded", json_boolean(!(p->flags & OSI_NOT_RECORDED)));
	json_object_set_new(o, "shares_space", json_boolean(p->flags & OSI_SHARES_SPACE));
	free(argv);
}

static json_t *event_json(const struct printer *to, const struct osi_event *e)
{
	const struct osi_process *p = e->process;
	json_t *o = json_object(), *by = json_array();
	const char *names[16];
	size_t n = flag_names(e->flags, names);

	json_object_set_new(o, "event", json_string(kind_name(e->kind)));
	json_object_set_new(o, "t", json_integer(e->t_ns - to->begin_ns));
	json_object_set_new(o, "time", json_integer(e->t_ns));
	json_object_set_new(o, "pid", json_integer(p->handle.pid));
	json_object_set_new(o, "task", json_integer((json_int_t)p->handle.serial));
	json_object_set_new(o, "space", hex_or_null(p->handle.space));
	json_object_set_new(o, "ppid", number_or_null(p->known & OSI_HAS_PARENT, p->ppid));
	json_object_set_new(o, "birth_ppid",
			    number_or_null(p->birth_parent.pid, p->birth_parent.pid));
	for (size_t i = 0; i < n; i++)
		json_array_append_new(by, json_string(names[i]));
	json_object_set_new(o, "by", by);
	if (e->thread)
		json_object_set_new(o, "tid", json_integer(e->thread->tid));
	else
		add_process_json(o, p);
	if (e->kind == OSI_PROCESS_END)
		json_object_set_new(o, "status",
				    number_or_null(p->known & OSI_HAS_EXIT, p->exit_status));
	json_object_set_new(o, "evidence", json_string(e->evidence ? e->evidence : ""));
	return o;
}

/* --- text --- */

static void print_end(const struct osi_event *e)
{
	const struct osi_process *p = e->process;

	if (e->flags & OSI_BY_EXEC)
		fputs(" exec", stdout);
	else if (!(p->known & OSI_HAS_EXIT))
		fputs(" (how is not known)", stdout);
	else if (p->exit_status & 0x7f)
		printf(" signal %d%s", p->exit_status & 0x7f,
		       p->flags & OSI_CORE_DUMPED ? ", core dumped" : "");
	else
		printf(" exit %d", p->exit_status >> 8 & 0xff);
}

static void print_start(const struct osi_event *e)
{
	const struct osi_process *p = e->process;
	const char *names[16];
	size_t n = flag_names(e->flags, names);

	printf(" of %d", p->ppid);
	for (size_t i = 0; i < n; i++)
		printf("%s%s", i ? ", " : " by ", names[i]);
	fputs(": ", stdout);
	for (size_t i = 0; i < p->n_argv; i++) {
		if (i)
			putchar(' ');
		out_text(stdout, str_of(p->argv[i]));
	}
}

static void print_text(const struct printer *to, const struct osi_event *e)
{
	printf("%12.6f %-12s %d", (double)(e->t_ns - to->begin_ns) / 1e9, kind_name(e->kind),
	       e->process->handle.pid);
	if (e->thread)
		printf("/%d", e->thread->tid);
	else if (e->kind == OSI_PROCESS_START)
		print_start(e);
	else
		print_end(e);
	putchar('\n');
}

static int print(void *arg, struct osi *osi, const struct osi_event *e)
{
	const struct printer *to = arg;

	(void)osi;
	if (to->o->is_json)
		out_json_line(event_json(to, e));
	else
		print_text(to, e);
	return 0;
}

/* --- plug-ins --- */

struct plugin {
	void *library;
	void (*end)(void *arg);
	struct osi_callbacks calls;
};

/* FILE.so[=ARG] */
static void load(struct plugin *plugin, const char *which, struct osi *osi)
{
	const char *equals = strchr(which, '=');
	char *file =
		str_dup((struct str){which, equals ? (size_t)(equals - which) : strlen(which)});
	char *path = strchr(file, '/') ? file : NULL;
	struct osi_plugin_host host = {OSI_ABI, sizeof(host), osi, equals ? equals + 1 : NULL};
	int (*init)(const struct osi_plugin_host *host, struct osi_callbacks *ret);

	if (!path && asprintf(&path, "./%s", file) < 0) /* a file, not a name to be searched for */
		die(EXIT_FAILED, "out of memory");
	plugin->library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (!plugin->library)
		die(EXIT_WRONG, "%s", dlerror());
	*(void **)&init = dlsym(plugin->library, "osi_plugin_init");
	*(void **)&plugin->end = dlsym(plugin->library, "osi_plugin_end");
	if (!init)
		die(EXIT_WRONG, "%s is no plug-in: it does not define osi_plugin_init", file);
	plugin->calls = (struct osi_callbacks){.size = sizeof(plugin->calls)};
	if (init(&host, &plugin->calls))
		die(EXIT_FAILED, "plug-in %s: osi_plugin_init failed", file);
	if (path != file)
		free(path);
	free(file);
}

static void unload(const struct plugin *plugin)
{
	if (plugin->end)
		plugin->end(plugin->calls.arg);
	if (plugin->library)
		dlclose(plugin->library);
}

/* --- */

static void follow(struct osi *osi, const struct osi_callbacks *calls, bool is_following)
{
	struct osi_error e;
	int code;

	do {
		code = osi_events(osi, calls, is_following ? -1 : 0, &e);
		fflush(stdout);
	} while (code == OSI_EVENTS_MORE && is_following && !ferror(stdout));
	if (code < 0)
		die(EXIT_FAILED, "%s", e.text);
	if (*e.text)
		warn("%s", e.text);
}

int cmd_events(struct osi *osi, const struct options *o)
{
	struct osi_span span = {0};
	struct printer printer = {.o = o};
	struct plugin plugin = {.calls = {.size = sizeof(struct osi_callbacks),
					  .arg = &printer,
					  .on_process_start = print,
					  .on_process_end = print,
					  .on_thread_start = print,
					  .on_thread_end = print}};
	struct osi_error e;

	if (o->plugin)
		load(&plugin, o->plugin, osi);
	if (osi_span(osi, &span, &e))
		die(EXIT_FAILED, "%s", e.text);
	printer.begin_ns = span.begin_ns;
	follow(osi, &plugin.calls, o->is_following);
	unload(&plugin);
	return 0;
}
