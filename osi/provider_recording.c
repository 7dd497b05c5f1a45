/* provider_recording.c - the provider "recording": opening, moments, questions. */
#include "provider_recording.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

/* --- a walk with its model */

void replay_begin(struct replay *v, struct source *s, life_listener *listener)
{
	v->until = INT64_MAX;
	v->walk = walk_begin(s->r, WALK_BY_EFFECT);
	model_begin(&v->model, s->r);
	life_listen(v->model.life, listener, s);
}

void replay_end(struct replay *v)
{
	heap_free(&v->heap);
	*v = (struct replay){0};
}

bool replay_step(struct replay *v, struct source *s, int64_t t)
{
	const struct op *op;

	t = t < s->looked_at ? t : s->looked_at;
	if (t != v->until || v->n_looks != s->n_looks) {
		walk_more(v->walk, t);
		v->until = t;
		v->n_looks = s->n_looks;
	}
	op = walk_next(v->walk);
	if (op)
		model_step(&v->model, op, walk_time(v->walk));
	else
		life_time(v->model.life, t);
	return op != NULL;
}

void source_look(struct source *s)
{
	struct heap *before;

	if (!s->follow || s->looked_at == INT64_MAX)
		return;
	before = guard_use(&s->heap);
	s->looked_at = follow_look(s->follow);
	s->n_looks++;
	guard_use(before);
}

void source_forget(struct source *s, uint64_t image)
{
	struct heap *before = guard_use(&s->heap);

	follow_forget(s->follow, image);
	guard_use(before);
}

int recording_call(struct heap *heap, void (*f)(void *arg), void *arg, struct osi_error *e)
{
	struct failure failure;

	if (guard_call(heap, f, arg, &failure))
		return 0;
	return osi_fail(e, -failure.error, 0, "recording: %s", failure.text);
}

/* --- moments */

static void ask(void *source)
{
	struct source *s = source;

	if (!s->asked.walk)
		replay_begin(&s->asked, s, NULL);
	if (s->at == INT64_MAX)
		source_look(s);
	while (replay_step(&s->asked, s, s->at))
		;
}

struct model *recording_model(struct source *s, int *ret_code, struct osi_error *e)
{
	*ret_code = 0;
	if (s->is_reported)
		return &s->reported.model;
	*ret_code = recording_call(&s->asked.heap, ask, s, e);
	if (*ret_code)
		replay_end(&s->asked);
	return *ret_code ? NULL : &s->asked.model;
}

static const struct life *recording_life(struct source *s, int *ret_code, struct osi_error *e)
{
	const struct model *m = recording_model(s, ret_code, e);

	return m ? m->life : NULL;
}

/* A damaged recording may tell any times. */
static int64_t sum(int64_t a, int64_t b)
{
	int64_t result;

	if (__builtin_add_overflow(a, b, &result))
		return a < 0 ? INT64_MIN : INT64_MAX;
	return result;
}

int64_t recording_time(const struct source *s, int64_t t)
{
	return sum((int64_t)s->r->file.real0_ns, t);
}

static int recording_at(void *self, int64_t t_ns, struct osi_error *e)
{
	struct source *s = self;

	if (s->is_reported)
		return osi_fail(e, -EBUSY, 0,
				"recording: not while its events are being reported; ask when "
				"osi_events() has returned");
	s->has_lost = false;
	s->at = t_ns == OSI_NEWEST ? INT64_MAX : sum(t_ns, -(int64_t)s->r->file.real0_ns);
	replay_end(&s->asked);
	recording_forget_events(s);
	return 0;
}

static void look(void *s)
{
	source_look(s);
}

static int recording_span(void *self, struct osi_span *ret, struct osi_error *e)
{
	struct source *s = self;
	int64_t last;
	int code = s->is_reported ? 0 : recording_call(&s->heap, look, s, e);

	if (code)
		return code;
	last = s->follow && s->looked_at < INT64_MAX ? s->looked_at : s->r->duration_ns;
	if (s->follow && s->looked_at == INT64_MAX)
		last = (int64_t)(s->r->file.mono1_ns - s->r->file.mono0_ns);
	ret->begin_ns = recording_time(s, 0);
	ret->end_ns = recording_time(s, last);
	ret->is_growing = s->r->is_growing;
	return 0;
}

/* --- descriptions */

struct osi_handle recording_handle(const struct source *s, const struct process *task)
{
	return (struct osi_handle){.world = s->world,
				   .serial = task->number,
				   .space = task->state == LIFE_END ? 0 : task->space,
				   .pid = (int32_t)task->pid};
}

static bool is_first_thread_over(const struct process *task)
{
	for (size_t i = 0; i < task->n_threads; i++)
		if (!task->threads[i].serial)
			return task->threads[i].t_end >= 0;
	return false;
}

static uint32_t state_of(const struct process *task)
{
	if (task->state == LIFE_END)
		return task->is_reaped ? OSI_DEAD : OSI_ZOMBIE;
	if (task->is_stopped)
		return OSI_STOPPED;
	/* As the kernel shows the parent of a vfork child. */
	return task->n_suspended >= life_n_threads(task) ? OSI_DISK_SLEEP : OSI_RUNNING;
}

static uint32_t flags_of(const struct process *task)
{
	bool is_over = task->state == LIFE_END;

	return (task->state == LIFE_EXITING || (!is_over && is_first_thread_over(task))
			? OSI_EXITING
			: 0) |
	       (is_over && task->has_status && WIFSIGNALED(task->status) && WCOREDUMP(task->status)
			? OSI_CORE_DUMPED
			: 0) |
	       (task->shares_space ? OSI_SHARES_SPACE : 0) |
	       (task->has_usage ? OSI_USAGE_WITH_CHILDREN : 0) |
	       (task->is_recorded ? 0 : OSI_NOT_RECORDED);
}

static void describe_program(const struct source *s, const struct program *program,
			     struct osi_process *p, char name[16])
{
	const struct model *m = s->is_reported ? &s->reported.model : &s->asked.model;
	const char *base;

	if (!program)
		return;
	p->exe = model_str(m, program->exe).bytes;
	p->known |= OSI_HAS_ARGV | (p->exe ? OSI_HAS_EXE : 0);
	p->argv = program->text;
	p->n_argv = program->n_argv;
	base = p->exe ? strrchr(p->exe, '/') : NULL;
	snprintf(name, 16, "%.15s", base ? base + 1 : p->exe ? p->exe : "");
	p->name = name;
}

static void describe_end(const struct source *s, const struct process *task, struct osi_process *p)
{
	if (task->state != LIFE_END)
		return;
	p->known |= OSI_HAS_END | (task->has_status ? OSI_HAS_EXIT : 0);
	p->end_ns = recording_time(s, task->t_end);
	p->exit_status = task->has_status ? task->status : 0;
	if (!task->has_usage)
		return;
	p->known |= OSI_HAS_CPU | OSI_HAS_MEMORY;
	p->usage.user_ns =
		(int64_t)(task->user_us * 1000); /* unsigned: any number may be recorded */
	p->usage.system_ns = (int64_t)(task->system_us * 1000);
	p->usage.peak_bytes = task->maxrss_kb * 1024;
}

void recording_describe(const struct source *s, const struct process *task, struct osi_process *p,
			char name[16])
{
	*p = (struct osi_process){.handle = recording_handle(s, task),
				  .known = OSI_HAS_PARENT | OSI_HAS_UID | OSI_HAS_START |
					   OSI_HAS_THREADS,
				  .flags = flags_of(task),
				  .state = state_of(task),
				  .ppid = (int32_t)task->ppid,
				  .uid = task->uid,
				  .euid = task->euid,
				  .gid = task->gid,
				  .egid = task->egid,
				  .session = task->session,
				  .group = task->group,
				  .start_ns = recording_time(s, task->t_start),
				  .n_threads = (uint32_t)life_n_threads(task)};
	if (task->parent && !task->parent->is_launcher)
		p->parent = recording_handle(s, task->parent);
	if (task->birth_parent && !task->birth_parent->is_launcher) {
		p->known |= OSI_HAS_BIRTH_PARENT;
		p->birth_parent = recording_handle(s, task->birth_parent);
	}
	if (task->session)
		p->known |= OSI_HAS_SESSION;
	describe_program(s, task->program, p, name);
	describe_end(s, task, p);
}

void recording_describe_thread(const struct source *s, const struct process *task,
			       const struct life_thread *thread, struct osi_thread *t)
{
	*t = (struct osi_thread){.process = recording_handle(s, task),
				 .tid = (int32_t)thread->tid,
				 .state = thread->t_end < 0 ? OSI_RUNNING : OSI_DEAD,
				 .number = thread->serial,
				 .known = OSI_HAS_START | (thread->t_end < 0 ? 0 : OSI_HAS_END),
				 .start_ns = recording_time(s, thread->t_start),
				 .end_ns =
					 thread->t_end < 0 ? 0 : recording_time(s, thread->t_end)};
}

/* --- questions */

static bool is_there(const struct process *task)
{
	if (task->is_launcher)
		return false;
	return task->state == LIFE_RUNNING || task->state == LIFE_EXITING ||
	       (task->state == LIFE_END && !task->is_reaped);
}

static int recording_processes(void *self, struct osi_list *to, struct osi_error *e)
{
	struct source *s = self;
	struct osi_process p;
	char name[16];
	int code;
	const struct life *life = recording_life(s, &code, e);
	struct process *const *tasks;
	size_t n;

	if (!life)
		return code;
	tasks = life_tasks(life, &n);
	for (size_t i = 0; i < n; i++) {
		if (!is_there(tasks[i]))
			continue;
		recording_describe(s, tasks[i], &p, name);
		code = osi_add_process(to, &p);
		if (code)
			return code;
	}
	return 0;
}

static int recording_handles(void *self, struct osi_list *to, struct osi_error *e)
{
	struct source *s = self;
	int code;
	const struct life *life = recording_life(s, &code, e);
	struct process *const *tasks;
	size_t n;

	if (!life)
		return code;
	tasks = life_tasks(life, &n);
	for (size_t i = 0; i < n; i++) {
		struct osi_handle h = recording_handle(s, tasks[i]);

		code = is_there(tasks[i]) ? osi_add_handle(to, &h, (int32_t)tasks[i]->ppid) : 0;

		if (code)
			return code;
	}
	return 0;
}

const struct process *recording_task(struct source *s, const struct osi_handle *h, int *ret_code,
				     struct osi_error *e)
{
	const struct life *life = recording_life(s, ret_code, e);
	struct process *const *tasks;
	const struct process *task;
	size_t n;

	if (!life)
		return NULL;
	tasks = life_tasks(life, &n);
	if (h->world != s->world || !h->serial || h->serial > n) {
		*ret_code =
			osi_fail(e, h->world == s->world ? -ESRCH : -EINVAL, h->pid,
				 "recording: the handle of process %d is not of this recording, "
				 "or of a later moment",
				 h->pid);
		return NULL;
	}
	task = tasks[h->serial - 1];
	if (task->state != LIFE_NONE && task->state != LIFE_INIT)
		return task;
	*ret_code = osi_fail(e, -ESRCH, h->pid, "recording: process %d has not begun", h->pid);
	return NULL;
}

static int recording_one(void *self, const struct osi_handle *h, struct osi_list *to,
			 struct osi_error *e)
{
	struct source *s = self;
	struct osi_process p;
	char name[16];
	int code;
	const struct process *task = recording_task(s, h, &code, e);

	if (!task)
		return code;
	recording_describe(s, task, &p, name);
	return osi_add_process(to, &p);
}

static int recording_find(void *self, int32_t pid, struct osi_handle *ret, struct osi_error *e)
{
	struct source *s = self;
	int code;
	const struct life *life = recording_life(s, &code, e);
	const struct process *task = life && pid > 0 ? life_find(life, (uint32_t)pid) : NULL;

	if (!life)
		return code;
	if (!task || !is_there(task))
		return osi_fail(e, -ESRCH, pid, "recording: there is no process %d at that moment",
				pid);
	*ret = recording_handle(s, task);
	return 0;
}

static int recording_current(void *self, struct osi_handle *ret, int32_t *ret_tid,
			     struct osi_error *e)
{
	struct source *s = self;
	uint32_t tid;
	int code;
	const struct life *life = recording_life(s, &code, e);
	const struct process *task = life ? life_current(life, &tid) : NULL;

	if (!life)
		return code;
	if (!task)
		return osi_fail(e, -ESRCH, 0, "recording: no process has made an operation yet");
	*ret = recording_handle(s, task);
	*ret_tid = (int32_t)tid;
	return 0;
}

static int recording_threads(void *self, const struct osi_handle *h, struct osi_list *to,
			     struct osi_error *e)
{
	struct source *s = self;
	struct osi_thread t;
	bool has_any = false;
	int code;
	const struct process *task = recording_task(s, h, &code, e);

	if (!task || task->state == LIFE_END)
		return code;
	for (size_t i = 0; i < task->n_threads && !code; i++) {
		if (!task->threads[i].has_begun || task->threads[i].t_end >= 0)
			continue;
		recording_describe_thread(s, task, &task->threads[i], &t);
		t.name = NULL;
		code = osi_add_thread(to, &t);
		has_any = true;
	}
	if (has_any || code)
		return code;
	/* It never operated. */
	t = (struct osi_thread){.process = recording_handle(s, task),
				.tid = (int32_t)task->pid,
				.state = OSI_RUNNING};
	return osi_add_thread(to, &t);
}

/* --- opening */

struct opening {
	struct source *s;
	const char *path, *why;
	int error;
};

static void open_guarded(void *opening)
{
	struct opening *o = opening;
	struct source *s = o->s;

	s->follow = follow_attach(o->path, &o->why);
	if (s->follow)
		s->r = follow_recording(s->follow);
	else if (!o->why)
		s->r = recording_try(o->path, &o->why, &o->error);
}

static int open_it(const char *arg, void **ret_self, struct osi_error *e)
{
	struct opening o = {.path = arg};
	struct source *s;
	int code;

	if (!arg)
		return osi_fail(
			e, -EINVAL, 0,
			"recording: no file was named, as the argument after \"recording\"");
	o.s = s = calloc(1, sizeof(*s));
	if (!s)
		return osi_fail(e, -ENOMEM, 0, "recording: no memory");
	code = recording_call(&s->heap, open_guarded, &o, e);
	if (!code && !s->r)
		code = osi_fail(e, o.error ? -o.error : -EIO, 0, "%s: %s", arg, o.why);
	if (code) {
		heap_free(&s->heap);
		free(s);
		return code;
	}
	s->at = INT64_MAX;
	s->looked_at = s->follow ? INT64_MIN : INT64_MAX;
	memcpy(&s->world, s->r->file.uuid, sizeof(s->world));
	*ret_self = s;
	return 0;
}

static void end_follow(void *follow)
{
	follow_end(follow);
}

static void close_it(void *self)
{
	struct source *s = self;

	replay_end(&s->asked);
	recording_forget_events(s);
	if (s->follow)
		recording_call(&s->heap, end_follow, s->follow, NULL);
	heap_free(&s->heap);
	free(s);
}

const struct osi_provider recording_provider = {
	.abi = OSI_ABI,
	.size = sizeof(recording_provider),
	.name = "recording",
	.open = open_it,
	.close = close_it,
	.processes = recording_processes,
	.handles = recording_handles,
	.process = recording_one,
	.find = recording_find,
	.current = recording_current,
	.threads = recording_threads,
	.mappings = recording_mappings,
	.span = recording_span,
	.at = recording_at,
	.events = recording_events,
};
