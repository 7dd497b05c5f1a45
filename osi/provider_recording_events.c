/* provider_recording_events.c - what the life cycle tells becomes what callbacks are given. */
#include "provider_recording.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LOOK_MS 5
/* Between the moment of an op and its being written: inputs are reported after their call. */
#define HOLD_NS INT64_C(20000000)

/* An event that could not be reported, because a callback had enough, with what it points to. */
struct kept {
	struct osi_event event;
	struct osi_process *process;
	struct osi_thread thread;
};

static uint32_t flags_of(const struct life_event *e)
{
	static const struct {
		uint32_t life, osi;
	} flags[] = {
		{LIFE_BY_EXEC, OSI_BY_EXEC},	   {LIFE_BY_FORK, OSI_BY_FORK},
		{LIFE_BY_VFORK, OSI_BY_VFORK},	   {LIFE_BY_SPAWN, OSI_BY_SPAWN},
		{LIFE_AT_END, OSI_STARTED_AT_END}, {LIFE_UNSEEN, OSI_END_UNSEEN},
		{LIFE_INCOMPLETE, OSI_INCOMPLETE},
	};
	uint32_t all = 0;

	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		all |= e->flags & flags[i].life ? flags[i].osi : 0;
	return all;
}

static uint32_t kind_of(enum life_event_kind kind)
{
	static const uint32_t kinds[] = {
		[LIFE_START] = OSI_PROCESS_START,      [LIFE_FINISH] = OSI_PROCESS_END,
		[LIFE_SWITCH] = OSI_TASK_CHANGE,       [LIFE_THREAD_START] = OSI_THREAD_START,
		[LIFE_THREAD_FINISH] = OSI_THREAD_END,
	};

	return kinds[kind];
}

static void keep(struct source *s, const struct osi_event *event)
{
	struct kept *k;

	GROW(s->kept, s->n_kept);
	k = &s->kept[s->n_kept++];
	k->event = *event;
	k->process = osi_process_copy(event->process);
	if (!k->process)
		no_memory(sizeof(*k->process));
	if (event->thread)
		k->thread = *event->thread;
}

/* The callback is the host's. */
static bool emit(struct source *s, const struct osi_event *event)
{
	struct guard *g = guard_pause();
	int code = osi_emit(s->sink, event);

	guard_resume(g);
	return code;
}

static void give(struct source *s, const struct osi_event *event)
{
	s->n_told++;
	if (s->is_stopped)
		keep(s, event);
	else
		s->is_stopped = emit(s, event);
}

static void tell(void *arg, const struct life_event *from)
{
	struct source *s = arg;
	struct osi_process process;
	struct osi_thread thread;
	struct osi_event event = {.kind = kind_of(from->kind),
				  .flags = flags_of(from),
				  .t_ns = recording_time(s, from->t),
				  .process = &process,
				  .evidence = from->evidence};
	char name[16];

	if (s->follow && from->kind == LIFE_FINISH && from->task->image)
		source_forget(s, from->task->image);
	if (!s->sink)
		return; /* before the moment from which on events are wanted */
	recording_describe(s, from->task, &process, name);
	if (from->kind == LIFE_FINISH &&
	    !(process.known & OSI_HAS_END)) { /* of an image: by exec */
		process.known |= OSI_HAS_END;
		process.end_ns = event.t_ns;
	}
	if (from->thread) {
		recording_describe_thread(s, from->task, from->thread, &thread);
		event.thread = &thread;
	}
	if (from->kind == LIFE_SWITCH && from->previous) {
		event.previous = recording_handle(s, from->previous);
		event.previous_tid = (int32_t)from->previous_tid;
	}
	give(s, &event);
}

static void forget_kept(struct source *s)
{
	for (size_t i = 0; i < s->n_kept; i++)
		osi_processes_free(s->kept[i].process);
	s->n_kept = s->next_kept = 0;
}

/* The rest of the last call. */
static void give_kept(struct source *s)
{
	while (s->next_kept < s->n_kept && !s->is_stopped) {
		struct kept *k = &s->kept[s->next_kept++];

		k->event.process = k->process;
		s->n_told++;
		if (k->event.thread)
			k->event.thread = &k->thread;
		s->is_stopped = emit(s, &k->event);
	}
	if (s->next_kept == s->n_kept)
		forget_kept(s);
}

void recording_forget_events(struct source *s)
{
	forget_kept(s);
	s->kept = NULL; /* it is in the heap of the replay */
	replay_end(&s->reported);
}

static int64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Up to which moment nothing is to come any more. */
static int64_t certain(const struct source *s)
{
	return s->looked_at == INT64_MAX || s->looked_at == INT64_MIN ? s->looked_at
								      : s->looked_at - HOLD_NS;
}

/* To the moment after which events are wanted. */
static void begin(struct source *s)
{
	replay_begin(&s->reported, s, tell);
	if (s->at == INT64_MAX)
		return;
	source_look(s);
	s->sink = NULL;
	while (replay_step(&s->reported, s, s->at))
		;
}

/* A warning: no failure, but worth knowing. */
static void remark(const struct source *s, struct osi_error *e)
{
	const char *trouble = s->follow ? follow_trouble(s->follow) : NULL, *first;
	uint64_t n = life_defects(s->reported.model.life, &first);

	if (trouble)
		osi_fail(e, 0, 0, "%s", trouble);
	else if (n)
		osi_fail(e, 0, 0, "%llu contradictions in the account of processes; first: %s",
			 (unsigned long long)n, first);
}

struct telling {
	struct source *s;
	struct osi_sink *sink;
	int timeout_ms;
};

static void tell_all(void *telling)
{
	const struct telling *t = telling;
	struct source *s = t->s;
	int64_t deadline = now_ms() + t->timeout_ms;
	uint64_t n_before = s->n_told;

	if (!s->reported.walk)
		begin(s);
	s->sink = t->sink;
	s->is_reported = true;
	give_kept(s);
	while (!s->is_stopped) {
		source_look(s);
		while (!s->is_stopped && replay_step(&s->reported, s, certain(s)))
			;
		if (s->is_stopped || s->looked_at == INT64_MAX || s->n_told != n_before ||
		    (t->timeout_ms >= 0 && now_ms() >= deadline))
			break;
		poll(NULL, 0, LOOK_MS);
	}
}

int recording_events(void *self, struct osi_sink *sink, int timeout_ms, struct osi_error *e)
{
	struct source *s = self;
	struct telling t = {s, sink, timeout_ms};
	int code;

	if (s->has_lost)
		return osi_fail(e, -ENOMEM, 0,
				"recording: there was no memory for its events: osi_at() begins "
				"anew");
	s->is_stopped = false;
	code = recording_call(&s->reported.heap, tell_all, &t, e);
	s->is_reported = false;
	s->sink = NULL;
	if (code) {
		recording_forget_events(s);
		s->has_lost = true;
		return code;
	}
	if (s->is_stopped || s->looked_at != INT64_MAX)
		return OSI_EVENTS_MORE;
	remark(s, e);
	return OSI_EVENTS_END;
}
