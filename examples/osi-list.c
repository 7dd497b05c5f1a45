/*
 * osi-list.c - what prov-osi(3) can tell about a process and its family, and the ends it sees.
 *
 *	cc -o osi-list osi-list.c $(pkg-config --cflags --libs prov-osi)
 *	./osi-list PID		about one process
 *	./osi-list --until PID	starts and ends on this system, until that process has ended
 */
#include <err.h>
#include <prov/osi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

static void print_family(const char *what, const struct osi_handle *v, uint64_t n)
{
	printf("%s:", what);
	for (uint64_t i = 0; i < n; i++)
		printf(" %d", v[i].pid);
	putchar('\n');
}

static void print_process(const struct osi_process *p)
{
	printf("process %d: %s, %s\n", p->handle.pid, p->name, osi_state_name(p->state));
	if (p->known & OSI_HAS_EXE)
		printf("executable: %s%s\n", p->exe,
		       p->flags & OSI_EXE_DELETED ? " (deleted)" : "");
	for (uint64_t i = 0; i < p->n_argv; i++)
		printf("argument %lu: %s\n", (unsigned long)i, p->argv[i]);
	printf("parent: %d\n", p->parent.pid);
	print_family("children", p->children, p->n_children);
	print_family("siblings", p->siblings, p->n_siblings);
}

static void print_threads(struct osi *o, const struct osi_handle *h)
{
	struct osi_thread *v;
	struct osi_error e;
	size_t n;

	if (osi_threads(o, h, &v, &n, &e))
		errx(1, "%s", e.text);
	for (size_t i = 0; i < n; i++)
		printf("thread %d: %s\n", v[i].tid, v[i].name);
	osi_threads_free(v);
}

static void print_mappings(struct osi *o, const struct osi_handle *h)
{
	struct osi_mapping *v;
	struct osi_error e;
	size_t n;

	if (osi_mappings(o, h, &v, &n, &e)) {
		printf("mappings: %s\n", e.text);
		return;
	}
	for (size_t i = 0; i < n; i++)
		printf("mapping 0x%lx +%lu: %s\n", (unsigned long)v[i].base,
		       (unsigned long)v[i].size, v[i].name);
	osi_mappings_free(v);
}

static void about_process(struct osi *o, int32_t pid)
{
	struct osi_process *p;
	struct osi_handle h;
	struct osi_error e;

	if (osi_find(o, pid, &h, &e) || osi_process(o, &h, &p, &e))
		errx(1, "%s", e.text);
	print_process(p);
	osi_processes_free(p);
	print_threads(o, &h);
	print_mappings(o, &h);
}

static int on_start(void *arg, struct osi *o, const struct osi_event *event)
{
	(void)arg;
	(void)o;
	if (!(event->flags & OSI_WAS_THERE))
		printf("%s %d %s\n", event->flags & OSI_BY_EXEC ? "exec" : "start",
		       event->process->handle.pid, event->process->name);
	return 0;
}

static int on_end(void *arg, struct osi *o, const struct osi_event *event)
{
	const struct osi_process *p = event->process;

	(void)o;
	if (event->flags & OSI_BY_EXEC)
		return 0;
	printf("end %d %s", p->handle.pid, p->name);
	if (!(p->known & OSI_HAS_EXIT))
		puts(", nobody knows how");
	else if (WIFSIGNALED(p->exit_status))
		printf(", signal %d\n", WTERMSIG(p->exit_status));
	else
		printf(", status %d\n", WEXITSTATUS(p->exit_status));
	return osi_same_task(&p->handle, arg);
}

static void follow(struct osi *o, int32_t pid)
{
	struct osi_handle last;
	struct osi_callbacks c = {.size = sizeof(c),
				  .arg = &last,
				  .on_process_start = on_start,
				  .on_process_end = on_end};
	struct osi_error e;
	int result;

	if (osi_find(o, pid, &last, &e))
		errx(1, "%s", e.text);
	/* The first events are about what is there already; whoever waits for us may go on then. */
	result = osi_events(o, &c, 0, &e);
	puts("following");
	while (result == OSI_EVENTS_MORE) {
		fflush(stdout);
		result = osi_events(o, &c, -1, &e);
	}
	if (result < 0)
		errx(1, "%s", e.text);
}

int main(int argc, char **argv)
{
	struct osi_error e;
	struct osi *o;

	if (argc < 2)
		errx(2, "usage: osi-list PID | --until PID");
	if (osi_open("live", NULL, &o, &e))
		errx(1, "%s", e.text);
	if (argc > 2 && !strcmp(argv[1], "--until"))
		follow(o, atoi(argv[2]));
	else
		about_process(o, atoi(argv[1]));
	osi_close(o);
	return 0;
}
