/* events.c - osi_events(): from the provider's own events, or from comparing, to callbacks. */
#include <errno.h>
#include <string.h>

#include "compare.h"
#include "osi.h"
#include "sink.h"

typedef int callback(void *arg, struct osi *o, const struct osi_event *event);

static callback *callback_of(const struct osi_callbacks *c, uint32_t kind)
{
	switch ((enum osi_event_kind)kind) {
	case OSI_PROCESS_START:
		return c->on_process_start;
	case OSI_PROCESS_END:
		return c->on_process_end;
	case OSI_TASK_CHANGE:
		return c->on_task_change;
	case OSI_THREAD_START:
		return c->on_thread_start;
	case OSI_THREAD_END:
		return c->on_thread_end;
	}
	return NULL;
}

int osi_emit(struct osi_sink *sink, const struct osi_event *event)
{
	callback *call = callback_of(&sink->c, event->kind);

	if (call && call(sink->c.arg, sink->o, event))
		sink->is_stopped = 1;
	return sink->is_stopped;
}

int osi_events(struct osi *o, const struct osi_callbacks *c, int timeout_ms, struct osi_error *e)
{
	struct osi_sink sink = {.o = o};
	int code;

	if (e)
		memset(e, 0, sizeof(*e));
	memcpy(&sink.c, c, c->size < sizeof(sink.c) ? c->size : sizeof(sink.c));
	code = o->p.events ? o->p.events(o->self, &sink, timeout_ms, e)
			   : compare_events(o, &sink, timeout_ms, e);
	if (code < 0 && e && !e->code)
		osi_fail(e, code, 0, "%s: %s", o->p.name, strerror(-code));
	return code < 0 ? code : sink.is_stopped ? OSI_EVENTS_STOPPED : code;
}

void osi_set_interval(struct osi *o, int interval_ms)
{
	o->interval_ms = interval_ms > 0 ? interval_ms : 1;
}
