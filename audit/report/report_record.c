/* report_record.c - the parts of the HTML report on the runs and on the recording of the first: see report.h. */
#include "report.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "audit/tool.h"
#include "analysis/base/util.h"

#define ROWS_MAX  200	      /* of a table */
#define GRAPH_MAX (256 << 10) /* bytes of a picture that is worth it */

static void begin(FILE *f, const char *what, size_t n)
{
	fprintf(f, "<details><summary>%s (%zu)</summary>\n", what, n);
}

static void put_more(FILE *f, size_t n)
{
	if (n > ROWS_MAX)
		fprintf(f, "<p class=dim>and %zu more</p>", n - ROWS_MAX);
}

static void put_words(FILE *f, source_set set)
{
	char *list = source_list(set);

	fputs(set == SOURCE_ALL ? "all" : *list ? list : "nothing", f);
	free(list);
}

static void put_end(FILE *f, const struct past *past)
{
	if (past->is_late)
		fputs("ended", f);
	else if (WIFSIGNALED(past->status))
		fprintf(f, "SIG%s", sigabbrev_np(WTERMSIG(past->status)));
	else
		fprintf(f, "%d", WEXITSTATUS(past->status));
}

/* Of what varies, the parts by name if it is not all of it. */
static void put_varied(const struct report *r, const struct past *past, FILE *f)
{
	const struct parts *parts = &r->e->stage->parts;
	part_set set = past->plan.parts;

	put_words(f, past->plan.varied);
	if (set == PARTS_ALL || !set)
		return;
	fputs(": ", f);
	for (; set; set &= set - 1) {
		html_put(f, part_first(parts, set)->name);
		fputs(set & (set - 1) ? ", " : "", f);
	}
}

void html_runs(const struct report *r, FILE *f)
{
	begin(f, "Runs", r->e->n_past);
	fprintf(f, "<table><tr><th>run<th>varied<th>pinned<th>seconds<th>status</tr>\n");
	for (size_t i = 0; i < r->e->n_past; i++) {
		const struct past *past = &r->e->past[i];

		fprintf(f, "<tr><td>%zu<td>", i + 1);
		put_varied(r, past, f);
		fprintf(f, "<td>");
		put_words(f, past->plan.pinned &
				     ~(past->plan.parts == PARTS_ALL ? past->plan.varied : 0));
		fprintf(f, "<td>%.1f<td>", past->seconds);
		put_end(f, past);
		fprintf(f, "</tr>\n");
	}
	fprintf(f, "</table></details>\n");
}

static json_t *asked(const struct report *r, const char *command)
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, command, "--json", r->e->first.recording, NULL};
	json_t *lines = tool_json_lines(argv);

	free(query);
	return lines;
}

static const char *text_of(const json_t *object, const char *key)
{
	const char *text = json_string_value(json_object_get(object, key));

	return text ? text : "";
}

void html_inputs(const struct report *r, FILE *f)
{
	json_t *lines = asked(r, "inputs"), *line;
	size_t i;

	begin(f, "Files that the first run read", json_array_size(lines));
	fprintf(f, "<ul>\n");
	json_array_foreach(lines, i, line)
	{
		if (i == ROWS_MAX)
			break;
		fprintf(f, "<li><code>");
		html_put(f, text_of(line, "path"));
		fprintf(f, "</code>");
		if (*text_of(line, "package")) {
			fprintf(f, " <span class=dim>");
			html_put(f, text_of(line, "package"));
			fputc(' ', f);
			html_put(f, text_of(line, "version"));
			fprintf(f, "</span>");
		}
		fprintf(f, "</li>\n");
	}
	fprintf(f, "</ul>");
	put_more(f, json_array_size(lines));
	fprintf(f, "</details>\n");
	json_decref(lines);
}

void html_asks(const struct report *r, FILE *f)
{
	const json_t *asks = r->look->asks.v;
	json_t *ask;
	size_t i;

	begin(f, "What the first run asked", json_array_size(asks));
	fprintf(f, "<table><tr><th>source<th>program<th>call<th>of<th>at<th>times</tr>\n");
	json_array_foreach(asks, i, ask)
	{
		if (i == ROWS_MAX)
			break;
		fprintf(f, "<tr><td>");
		html_put(f, text_of(ask, "source"));
		fprintf(f, "<td>");
		html_put(f, ask_program(ask) ? ask_program(ask) : "");
		fprintf(f, "<td><code>");
		html_put(f, ask_call(ask) ? ask_call(ask) : "");
		fprintf(f, "</code><td>");
		html_put(f, ask_name(ask) ? ask_name(ask) : "");
		fprintf(f, "<td><code>");
		html_put(f, ask_where(ask) ? ask_where(ask) : "");
		fprintf(f, "</code><td>%lld</tr>\n",
			(long long)json_integer_value(json_object_get(ask, "count")));
	}
	fprintf(f, "</table>");
	put_more(f, json_array_size(asks));
	fprintf(f, "</details>\n");
}

/* By dot(1), if it is installed: an element without what stands before it in a file of its own. */
void html_graph(const struct report *r, FILE *f)
{
	char *query = tool_path("prov-query"), *file = xmalloc(strlen(r->e->first.dir) + 16);
	const char *draw[] = {query, "graph", r->e->first.recording, "-o", file, NULL};
	const char *read[] = {"cat", file, NULL};
	char *text, *svg;

	sprintf(file, "%s/graph.svg", r->e->first.dir);
	text = tool_run_quietly(draw) ? tool_text(read) : NULL;
	svg = text ? strstr(text, "<svg") : NULL;
	if (svg && strlen(svg) < GRAPH_MAX)
		fprintf(f,
			"<details><summary>What came from what, in the first run</summary>"
			"<div class=graph>%s</div></details>\n",
			svg);
	free(text);
	free(file);
	free(query);
}
