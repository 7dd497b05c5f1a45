/* provider.c - which providers there are. */
#include "provider.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static const struct osi_provider *const own[] = {
	&live_provider,
	&recording_provider,
};
#define N_OWN (sizeof(own) / sizeof(own[0]))

struct registered {
	struct registered *next;
	const struct osi_provider *p;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of the list; nothing is called within */
static struct registered *registered;

static const struct osi_provider *find_locked(const char *name)
{
	for (size_t i = 0; i < N_OWN; i++)
		if (!strcmp(own[i]->name, name))
			return own[i];
	for (struct registered *r = registered; r; r = r->next)
		if (!strcmp(r->p->name, name))
			return r->p;
	return NULL;
}

const struct osi_provider *provider_find(const char *name)
{
	const struct osi_provider *p;

	pthread_mutex_lock(&lock);
	p = find_locked(name);
	pthread_mutex_unlock(&lock);
	return p;
}

/* The least that a table has to have room for. */
#define SIZE_MIN (offsetof(struct osi_provider, processes) + sizeof(void *))

int provider_check(const struct osi_provider *p, struct osi_provider *ret, struct osi_error *e)
{
	if (p->abi != OSI_ABI)
		return osi_fail(e, -EINVAL, 0, "a provider of ABI %u; this library has %d", p->abi,
				OSI_ABI);
	if (p->size < SIZE_MIN || !p->name || !p->open || !p->close || !p->processes)
		return osi_fail(e, -EINVAL, 0,
				"a provider without a name, open, close or processes");
	memset(ret, 0, sizeof(*ret));
	memcpy(ret, p, p->size < sizeof(*ret) ? p->size : sizeof(*ret));
	return 0;
}

int osi_register(const struct osi_provider *p, struct osi_error *e)
{
	struct osi_provider checked;
	int code = provider_check(p, &checked, e);
	struct registered *r;

	if (code)
		return code;
	r = malloc(sizeof(*r));
	if (!r)
		return osi_fail(e, -ENOMEM, 0, "no memory");
	pthread_mutex_lock(&lock);
	if (find_locked(p->name)) {
		code = osi_fail(e, -EEXIST, 0, "there is a provider '%s' already", p->name);
		free(r);
	} else {
		*r = (struct registered){registered, p};
		registered = r;
	}
	pthread_mutex_unlock(&lock);
	return code;
}
