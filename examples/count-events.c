/*
 * count-events.c - a plug-in of prov events: how often each program ran, and what it had mapped.
 *
 *	cc -shared -fPIC -o count-events.so count-events.c $(pkg-config --cflags prov-osi)
 *	prov events build.prov --plugin ./count-events.so[=LEAST]
 *
 * LEAST: programs that ran less often are left out.
 */
#include <prov/osi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct program {
	struct program *next;
	char *name;
	unsigned int n_runs, n_alive;
	size_t n_mappings; /* when it ended last */
};

static struct program *programs;
static unsigned int least;

static struct program *find(const struct osi_process *process)
{
	const char *name = process->exe ? process->exe : "?";
	struct program *p;

	for (p = programs; p; p = p->next)
		if (!strcmp(p->name, name))
			return p;
	p = calloc(1, sizeof(*p));
	if (!p || !(p->name = strdup(name)))
		abort();
	p->next = programs;
	programs = p;
	return p;
}

static int on_start(void *arg, struct osi *o, const struct osi_event *event)
{
	struct program *p = find(event->process);

	(void)arg, (void)o;
	p->n_runs++;
	p->n_alive++;
	return 0;
}

/* While the callback runs, questions are answered as of its event: the image is still there. */
static int on_end(void *arg, struct osi *o, const struct osi_event *event)
{
	struct program *p = find(event->process);
	struct osi_mapping *v;
	size_t n;

	(void)arg;
	p->n_alive--;
	if ((event->flags & OSI_BY_EXEC) &&
	    !osi_mappings(o, &event->process->handle, &v, &n, NULL)) {
		p->n_mappings = n;
		osi_mappings_free(v);
	}
	return 0;
}

int osi_plugin_init(const struct osi_plugin_host *host, struct osi_callbacks *ret)
{
	if (host->abi != OSI_ABI)
		return 1;
	least = host->arg ? (unsigned int)atoi(host->arg) : 1;
	ret->on_process_start = on_start;
	ret->on_process_end = on_end;
	return 0;
}

void osi_plugin_end(void *arg)
{
	struct program *next;

	(void)arg;
	for (struct program *p = programs; p; p = next) {
		next = p->next;
		if (p->n_runs >= least)
			printf("%u runs, %u not ended, %zu files mapped: %s\n", p->n_runs,
			       p->n_alive, p->n_mappings, p->name);
		free(p->name);
		free(p);
	}
}
