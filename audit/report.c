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

/* In the recording, what the command printed went to the run's files. */
const json_t *report_ask(const struct report *r, enum source source, const char *path)
{
	const struct run *first = &r->e->first;
	const json_t *ask;
	char *whole;

	if (!strcmp(path, OUTPUT_STDOUT))
		return asks_find(r->asks, source, first->out);
	if (!strcmp(path, OUTPUT_STDERR))
		return asks_find(r->asks, source, first->err);
	whole = report_path(r, path);
	ask = asks_find(r->asks, source, whole);
	free(whole);
	return ask;
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
