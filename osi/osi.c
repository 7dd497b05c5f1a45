/*
 * osi.c - the calls of osi.h: each asks the provider, or makes do without, and answers in one way.
 *
 * begin() clears what the caller gets, answer() hands it over or sees to it that an error says why.
 */
#include "osi.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "family.h"
#include "list.h"

/* --- errors and answers --- */

static void clear(struct osi_error *e)
{
	if (e)
		memset(e, 0, sizeof(*e));
}

/* A provider may have left it to us to say why. */
static int failed(const struct osi *o, struct osi_error *e, int code, int32_t pid)
{
	if (e && !e->code)
		osi_fail(e, code, pid, "%s: %s", o->p.name, strerror(-code));
	return code;
}

static int cannot(const struct osi *o, struct osi_error *e, const char *what)
{
	return osi_fail(e, -ENOTSUP, 0, "%s does not know %s", o->p.name, what);
}

/* ret: of the address of the array to be, of whatever type. */
static void begin(struct osi_list *l, enum list_of of, void *ret, size_t *ret_n,
		  struct osi_error *e)
{
	memset(ret, 0, sizeof(void *));
	if (ret_n)
		*ret_n = 0;
	clear(e);
	list_begin(l, of, e);
}

/* code: of the provider's function.  The elements are sorted already, or need not be. */
static int answer(struct osi *o, struct osi_list *l, int code, int32_t pid, void *ret,
		  size_t *ret_n)
{
	void *array;
	size_t n;

	if (code < 0) {
		list_drop(l);
		return failed(o, l->e, code, pid);
	}
	code = list_finish(l, &array, ret_n ? ret_n : &n);
	if (!code)
		memcpy(ret, &array, sizeof(array));
	return code;
}

static int sorted(struct osi_list *l, int code)
{
	return code < 0 ? code : list_sort(l);
}

/* --- opening --- */

int osi_open_provider(const struct osi_provider *p, const char *arg, struct osi **ret,
		      struct osi_error *e)
{
	struct osi *o;
	int code;

	*ret = NULL;
	clear(e);
	o = calloc(1, sizeof(*o));
	if (!o)
		return osi_fail(e, -ENOMEM, 0, "no memory");
	o->interval_ms = 20;
	code = provider_check(p, &o->p, e);
	if (!code)
		code = o->p.open(arg, &o->self, e);
	if (code < 0) {
		failed(o, e, code, 0);
		free(o);
		return code;
	}
	*ret = o;
	return 0;
}

int osi_open_abi(uint32_t abi, const char *provider, const char *arg, struct osi **ret,
		 struct osi_error *e)
{
	const struct osi_provider *p = provider ? provider_find(provider) : NULL;

	*ret = NULL;
	clear(e);
	if (abi != OSI_ABI)
		return osi_fail(e, -EINVAL, 0,
				"compiled for ABI %u of libprov-osi; this library has %d", abi,
				OSI_ABI);
	if (!p)
		return osi_fail(e, -ENOENT, 0, "no such provider: '%s'", provider ? provider : "");
	return osi_open_provider(p, arg, ret, e);
}

void osi_close(struct osi *o)
{
	if (!o)
		return;
	compare_end(o->compare);
	o->p.close(o->self);
	free(o);
}

const char *osi_provider_name(const struct osi *o)
{
	return o->p.name;
}

int osi_span(struct osi *o, struct osi_span *ret, struct osi_error *e)
{
	int code;

	memset(ret, 0, sizeof(*ret));
	clear(e);
	if (!o->p.span)
		return cannot(o, e, "how far back it knows");
	code = o->p.span(o->self, ret, e);
	return code < 0 ? failed(o, e, code, 0) : 0;
}

int osi_at(struct osi *o, int64_t t_ns, struct osi_error *e)
{
	int code;

	clear(e);
	if (!o->p.at)
		return t_ns == OSI_NEWEST ? 0 : cannot(o, e, "the past");
	code = o->p.at(o->self, t_ns, e);
	return code < 0 ? failed(o, e, code, 0) : 0;
}

/* --- handles --- */

int osi_same_task(const struct osi_handle *a, const struct osi_handle *b)
{
	return a->pid == b->pid && a->serial == b->serial && a->world == b->world;
}

int osi_same_space(const struct osi_handle *a, const struct osi_handle *b)
{
	return a->space && a->space == b->space && a->world == b->world;
}

/* The handles of all, without the provider's help if it gives none. */
int dispatch_handles(struct osi *o, struct osi_list *to)
{
	struct osi_list l;
	int code;

	if (o->p.handles)
		return sorted(to, o->p.handles(o->self, to, to->e));
	list_begin(&l, LIST_PROCESSES, to->e);
	code = sorted(&l, o->p.processes(o->self, &l, l.e));
	for (size_t i = 0; code >= 0 && i < l.n; i++) {
		const struct osi_process *p = (const struct osi_process *)l.elements + i;

		code = osi_add_handle(to, &p->handle, p->ppid);
	}
	list_drop(&l);
	return code;
}

int osi_handles(struct osi *o, struct osi_handle **ret, size_t *ret_n, struct osi_error *e)
{
	struct osi_list l;

	begin(&l, LIST_HANDLES, ret, ret_n, e);
	return answer(o, &l, dispatch_handles(o, &l), 0, ret, ret_n);
}

void osi_handles_free(struct osi_handle *v)
{
	list_free(v);
}

static int no_such_pid(struct osi *o, struct osi_error *e, int32_t pid)
{
	return osi_fail(e, -ESRCH, pid, "%s: no process %d", o->p.name, pid);
}

static int find_in_all(struct osi *o, int32_t pid, struct osi_handle *ret, struct osi_error *e)
{
	struct osi_list l;
	const struct kin *kin;
	int code;

	list_begin(&l, LIST_HANDLES, e);
	code = dispatch_handles(o, &l);
	kin = (const struct kin *)l.elements;
	for (size_t i = 0; code >= 0 && i < l.n; i++)
		if (kin[i].handle.pid == pid)
			*ret = kin[i].handle;
	list_drop(&l);
	return code < 0 ? code : ret->pid ? 0 : no_such_pid(o, e, pid);
}

int osi_find(struct osi *o, int32_t pid, struct osi_handle *ret, struct osi_error *e)
{
	int code;

	memset(ret, 0, sizeof(*ret));
	clear(e);
	if (pid <= 0)
		return no_such_pid(o, e, pid);
	code = o->p.find ? o->p.find(o->self, pid, ret, e) : find_in_all(o, pid, ret, e);
	if (code >= 0)
		return 0;
	memset(ret, 0, sizeof(*ret));
	return failed(o, e, code, pid);
}

/* --- processes --- */

int osi_processes(struct osi *o, struct osi_process **ret, size_t *ret_n, struct osi_error *e)
{
	struct family f;
	struct osi_list l;
	int code;

	begin(&l, LIST_PROCESSES, ret, ret_n, e);
	code = sorted(&l, o->p.processes(o->self, &l, e));
	if (code >= 0)
		code = family_make(&f, &l, &l);
	for (size_t i = 0; code >= 0 && i < l.n; i++)
		family_join(&f, (struct osi_process *)l.elements + i);
	return answer(o, &l, code, 0, ret, ret_n);
}

void osi_processes_free(struct osi_process *v)
{
	list_free(v);
}

static int find_process(struct osi *o, const struct osi_handle *h, struct osi_list *to)
{
	struct osi_list all;
	int code, added = 0;

	list_begin(&all, LIST_PROCESSES, to->e);
	code = o->p.processes(o->self, &all, to->e);
	for (size_t i = 0; code >= 0 && i < all.n; i++) {
		const struct osi_process *p = (const struct osi_process *)all.elements + i;

		if (osi_same_task(&p->handle, h)) {
			code = osi_add_process(to, p);
			added = 1;
		}
	}
	list_drop(&all);
	return code < 0 || added ? code : no_such_pid(o, to->e, h->pid);
}

int dispatch_process(struct osi *o, const struct osi_handle *h, struct osi_list *to)
{
	int code = o->p.process ? o->p.process(o->self, h, to, to->e) : find_process(o, h, to);

	if (code >= 0 && to->n != 1)
		return osi_fail(to->e, -EIO, h->pid, "%s: %zu answers about process %d", o->p.name,
				to->n, h->pid);
	return code;
}

static int join_family(struct osi *o, struct osi_list *l)
{
	struct osi_list all;
	struct family f;
	int code;

	list_begin(&all, LIST_HANDLES, l->e);
	code = dispatch_handles(o, &all);
	if (code >= 0)
		code = family_make(&f, &all, l);
	if (code >= 0)
		family_join(&f, (struct osi_process *)l->elements);
	list_drop(&all);
	return code;
}

int osi_process(struct osi *o, const struct osi_handle *h, struct osi_process **ret,
		struct osi_error *e)
{
	struct osi_list l;
	int code;

	begin(&l, LIST_PROCESSES, ret, NULL, e);
	code = dispatch_process(o, h, &l);
	if (code >= 0)
		code = join_family(o, &l);
	return answer(o, &l, code, h->pid, ret, NULL);
}

struct osi_process *osi_process_copy(const struct osi_process *p)
{
	struct osi_list l;
	void *copy = NULL;
	size_t n;

	list_begin(&l, LIST_PROCESSES, NULL);
	if (osi_add_process(&l, p))
		list_drop(&l);
	else
		list_finish(&l, &copy, &n);
	return copy;
}

/* --- the current one --- */

static int current(struct osi *o, struct osi_handle *ret, int32_t *ret_tid, struct osi_error *e)
{
	int code;

	memset(ret, 0, sizeof(*ret));
	clear(e);
	if (!o->p.current)
		return cannot(o, e, "a current process");
	code = o->p.current(o->self, ret, ret_tid, e);
	if (code >= 0)
		return 0;
	memset(ret, 0, sizeof(*ret));
	return failed(o, e, code, 0);
}

int osi_current_handle(struct osi *o, struct osi_handle *ret, struct osi_error *e)
{
	int32_t tid;

	return current(o, ret, &tid, e);
}

int osi_current_process(struct osi *o, struct osi_process **ret, struct osi_error *e)
{
	struct osi_handle h;
	int code = osi_current_handle(o, &h, e);

	*ret = NULL;
	return code ? code : osi_process(o, &h, ret, e);
}

/* --- threads, mappings, modules --- */

static int add_thread_of(struct osi *o, const struct osi_handle *h, int32_t tid,
			 struct osi_list *to)
{
	struct osi_list all;
	const struct osi_thread *t;
	int code;

	if (!o->p.threads)
		return cannot(o, to->e, "threads");
	list_begin(&all, LIST_THREADS, to->e);
	code = o->p.threads(o->self, h, &all, to->e);
	t = (const struct osi_thread *)all.elements;
	for (size_t i = 0; code >= 0 && i < all.n; i++)
		if (t[i].tid == tid)
			code = osi_add_thread(to, &t[i]);
	list_drop(&all);
	if (code >= 0 && !to->n)
		return osi_fail(to->e, -ESRCH, h->pid, "%s: process %d has no thread %d", o->p.name,
				h->pid, tid);
	return code;
}

int osi_current_thread(struct osi *o, struct osi_thread **ret, struct osi_error *e)
{
	struct osi_handle h;
	struct osi_list l;
	int32_t tid = 0;
	int code;

	begin(&l, LIST_THREADS, ret, NULL, e);
	code = current(o, &h, &tid, e);
	if (code >= 0)
		code = add_thread_of(o, &h, tid, &l);
	return answer(o, &l, code, h.pid, ret, NULL);
}

int osi_threads(struct osi *o, const struct osi_handle *h, struct osi_thread **ret, size_t *ret_n,
		struct osi_error *e)
{
	struct osi_list l;
	int code;

	begin(&l, LIST_THREADS, ret, ret_n, e);
	code = o->p.threads ? o->p.threads(o->self, h, &l, e) : cannot(o, e, "threads");
	return answer(o, &l, sorted(&l, code), h->pid, ret, ret_n);
}

void osi_threads_free(struct osi_thread *v)
{
	list_free(v);
}

int osi_mappings(struct osi *o, const struct osi_handle *h, struct osi_mapping **ret, size_t *ret_n,
		 struct osi_error *e)
{
	struct osi_list l;
	int code;

	begin(&l, LIST_MAPPINGS, ret, ret_n, e);
	code = o->p.mappings ? o->p.mappings(o->self, h, &l, e) : cannot(o, e, "mappings");
	return answer(o, &l, sorted(&l, code), h->pid, ret, ret_n);
}

void osi_mappings_free(struct osi_mapping *v)
{
	list_free(v);
}

int osi_modules(struct osi *o, struct osi_module **ret, size_t *ret_n, struct osi_error *e)
{
	struct osi_list l;
	int code;

	begin(&l, LIST_MODULES, ret, ret_n, e);
	code = o->p.modules ? o->p.modules(o->self, &l, e) : cannot(o, e, "kernel modules");
	return answer(o, &l, code, 0, ret, ret_n);
}

void osi_modules_free(struct osi_module *v)
{
	list_free(v);
}
