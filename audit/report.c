/* report.c - see report.h: what all forms of a report have in common. */
#include "report.h"

#include <string.h>

#include "analysis/base/util.h"

enum verdict report_verdict(const struct report *r)
{
	const struct experiment *e = r->e;

	if (e->has_failed_sometimes || (!e->n && json_array_size(r->gaps)))
		return VERDICT_UNKNOWN;
	if (e->is_spent && !e->n)
		return VERDICT_UNKNOWN;
	for (size_t i = 0; i < e->n; i++)
		if (!e->v[i].is_explained)
			return VERDICT_UNEXPLAINED;
	return e->n ? VERDICT_EXPLAINED : VERDICT_REPRODUCIBLE;
}

const char *verdict_words(enum verdict verdict)
{
	switch (verdict) {
	case VERDICT_REPRODUCIBLE:
		return "reproducible, whatever was varied";
	case VERDICT_EXPLAINED:
		return "not reproducible; every difference is explained";
	case VERDICT_UNEXPLAINED:
		return "not reproducible; some differences have no explanation yet";
	case VERDICT_UNKNOWN:
		break;
	}
	return "cannot tell";
}

char *report_path(const struct report *r, const char *path)
{
	char *whole;

	if (!strcmp(path, OUTPUT_STDOUT) || !strcmp(path, OUTPUT_STDERR) ||
	    !strcmp(path, OUTPUT_STATUS))
		return str_dup(str_of(path));
	whole = xmalloc(strlen(r->stage->work) + strlen(path) + 2);
	sprintf(whole, "%s/%s", strcmp(r->stage->work, "/") ? r->stage->work : "", path);
	return whole;
}

/* In a recording, what the command printed went to files of the run. */
static const json_t *find_ask(const struct report *r, const struct asks *asks, enum source source,
			      const char *path, const char *out, const char *err)
{
	const json_t *ask;
	char *whole;

	if (!strcmp(path, OUTPUT_STDOUT))
		return asks_find(asks, source, out);
	if (!strcmp(path, OUTPUT_STDERR))
		return asks_find(asks, source, err);
	whole = report_path(r, path);
	ask = asks_find(asks, source, whole);
	free(whole);
	return ask;
}

const json_t *report_ask(const struct report *r, enum source source, const char *path)
{
	const struct experiment *e = r->e;
	const struct asks *suspects = &e->suspects[source];

	if (json_array_size(suspects->v))
		return find_ask(r, suspects, source, path, e->out, e->err);
	return find_ask(r, r->asks, source, path, e->first.out, e->first.err);
}

char *difference_words(const struct difference *d)
{
	char text[64] = "";

	switch (d->how) {
	case DIFFERENCE_CONTENT:
		if (strcmp(d->path, OUTPUT_STATUS))
			snprintf(text, sizeof(text), "differs from byte %llu on",
				 (unsigned long long)d->offset + 1);
		else
			snprintf(text, sizeof(text), "differs");
		break;
	case DIFFERENCE_NAMES:
		snprintf(text, sizeof(text), "has other names in it");
		break;
	case DIFFERENCE_KIND:
		snprintf(text, sizeof(text), "is of another kind");
		break;
	case DIFFERENCE_MODE:
		snprintf(text, sizeof(text), "has other permissions");
		break;
	case DIFFERENCE_LINK:
		snprintf(text, sizeof(text), "leads elsewhere");
		break;
	}
	return str_dup(str_of(text));
}
