/*
 * report_html.c - an audit as one HTML file: no scripts, nothing from elsewhere, light or dark as the
 * reader's system is, narrow or wide.  All text that is not prov's own goes through html_put().
 */
#include "report.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "analysis/base/text.h"
#include "analysis/base/util.h"

static const char style[] =
	":root{color-scheme:light "
	"dark;--fg:#1c2024;--dim:#60656c;--bg:#fff;--card:#f6f7f9;--line:#d9dce1;"
	"--good:#12703a;--bad:#b3261e;--odd:#8a5a00;--mark:#e8f0ff}"
	"@media(prefers-color-scheme:dark){:root{--fg:#e6e8eb;--dim:#9aa0a8;--bg:#14171a;--card:#"
	"1d2125;"
	"--line:#363c43;--good:#5fd08a;--bad:#ff8a80;--odd:#f0c060;--mark:#22304a}}"
	"*{box-sizing:border-box}"
	"body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem "
	"4rem;background:var(--bg);color:var(--fg);"
	"font:16px/1.5 system-ui,sans-serif}"
	"h1{font-size:1.3rem;margin:0 0 .25rem}h2{font-size:1.05rem;margin:2rem 0 .5rem}"
	"code,pre,h3{font-family:ui-monospace,monospace;font-size:.9rem}"
	"pre{margin:.4rem 0;padding:.5rem .7rem;background:var(--bg);border:1px solid var(--line);"
	"border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere}"
	"h3{margin:0 0 .3rem;overflow-wrap:anywhere}.dim{color:var(--dim)}"
	".verdict{font-size:1.15rem;font-weight:600;margin:.5rem 0 1rem}"
	".good{color:var(--good)}.bad{color:var(--bad)}.odd{color:var(--odd)}"
	"article{background:var(--card);border:1px solid "
	"var(--line);border-radius:6px;padding:.8rem 1rem;"
	"margin:.8rem 0}"
	".cause{background:var(--mark);border-radius:4px;padding:.4rem .7rem;margin:.4rem 0}"
	".tag{display:inline-block;border:1px solid var(--line);border-radius:3px;padding:0 .4rem;"
	"margin:.1rem .2rem .1rem 0;font-size:.85rem}"
	"ul,ol{padding-left:1.4rem;margin:.3rem 0}li{overflow-wrap:anywhere}"
	".cause p,.card p{margin:.35rem 0}summary{cursor:pointer;margin:.4rem 0}"
	".wide{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem;margin:.5rem 0}"
	"th{white-space:nowrap}th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem "
	"0;"
	"border-bottom:1px solid var(--line);overflow-wrap:anywhere}"
	"a{color:inherit}.graph{background:#fff;color:#000;border:1px solid var(--line);"
	"border-radius:4px;padding:.5rem;overflow-x:auto}"
	".graph svg{max-width:none;height:auto}"
	"@media print{details>*{display:block}body{max-width:none}}";

void html_put(FILE *f, const char *text)
{
	size_t n = strlen(text), plain = 0;

	for (size_t i = 0; i < n; i += plain) {
		const char *word = text[i] == '<'   ? "&lt;"
				   : text[i] == '>' ? "&gt;"
				   : text[i] == '&' ? "&amp;"
				   : text[i] == '"' ? "&quot;"
						    : NULL;

		plain = text_plain(text + i, n - i);
		if (word)
			fputs(word, f);
		else
			text_print(f, text + i, plain ? plain : 1);
		plain = plain ? plain : 1;
	}
}

static void put_command(const struct report *r, FILE *f)
{
	json_t *arg;
	size_t i;

	json_array_foreach(r->look->command, i, arg)
	{
		if (i)
			fputc(' ', f);
		html_put(f, json_string_value(arg));
	}
}

static void put_tags(FILE *f, source_set set)
{
	for (enum source s = 0; s < N_SOURCES; s++)
		if (set & SOURCE_BIT(s))
			fprintf(f, "<span class=tag title=\"%s\">%s</span>", source_meaning(s),
				source_word(s));
}

static void put_head(const struct report *r, FILE *f)
{
	static const char *const classes[] = {"good", "odd", "bad", "odd"};
	enum verdict verdict = report_verdict(r);
	time_t t = time(NULL);
	char date[64] = "";
	struct tm tm;

	if (localtime_r(&t, &tm))
		strftime(date, sizeof(date), "%Y-%m-%d %H:%M", &tm);
	fprintf(f, "<!doctype html>\n<html lang=en><meta charset=utf-8>"
		   "<meta name=viewport content=\"width=device-width,initial-scale=1\">"
		   "<meta http-equiv=Content-Security-Policy content=\"default-src "
		   "'none';style-src 'unsafe-inline'\">"
		   "<title>prov audit: ");
	html_put(f, json_string_value(json_array_get(r->look->command, 0)));
	fprintf(f, "</title><style>%s</style>\n<h1>Reproducibility audit</h1>\n<pre>", style);
	put_command(r, f);
	fprintf(f,
		"</pre>\n<p class=\"verdict %s\">%s</p>\n<p class=dim>%u runs on %s, the first of "
		"%.1f s, in ",
		classes[verdict], verdict_words(verdict), r->e->stage->n_runs, date,
		r->e->first.seconds);
	html_put(f, r->e->stage->work);
	fprintf(f, "; %zu files compared, and standard output and error.</p>\n<p>Varied: ",
		compare_count_outputs(&r->e->first));
	put_tags(f, r->e->varied);
	fprintf(f, "</p>\n");
}

static void put_excerpt(FILE *f, unsigned int run, const char *text)
{
	if (!text)
		return;
	fprintf(f, "<pre><span class=dim>run %u:</span> ", run);
	html_put(f, text);
	fprintf(f, "</pre>");
}

static void put_stack(const json_t *stack, FILE *f)
{
	const json_t *frame;
	size_t i;

	if (json_array_size(stack) < 2)
		return;
	fprintf(f, "<details><summary>Stack, from the line that asked outward</summary><ol>");
	json_array_foreach(stack, i, frame)
	{
		fprintf(f, "<li><code>");
		html_put(f, json_string_value(frame));
		fprintf(f, "</code></li>");
	}
	fprintf(f, "</ol></details>");
}

static void put_ask(const json_t *ask, FILE *f)
{
	fprintf(f, "<p>Asked by <code>");
	html_put(f, ask_program(ask) ? ask_program(ask) : "a program");
	if (ask_call(ask)) {
		fprintf(f, "</code>, by <code>");
		html_put(f, ask_call(ask));
	}
	if (ask_name(ask)) {
		fprintf(f, "</code> of <code>");
		html_put(f, ask_name(ask));
	}
	if (ask_where(ask)) {
		fprintf(f, "</code>, at <code>");
		html_put(f, ask_where(ask));
	}
	fprintf(f, "</code>.</p>");
	put_stack(ask_stack(ask), f);
}

static void put_cause(const struct report *r, const struct finding *finding, enum source s, FILE *f)
{
	const json_t *asks[PARTS_MAX];
	size_t n = report_asks(r, s, finding, asks);
	const char *remedy = report_remedy(r, finding, s);
	char *parts = report_parts(r, finding, s);

	fprintf(f, "<div class=cause><b>%s</b>: ", source_word(s));
	html_put(f, parts ? parts : source_meaning(s));
	fprintf(f, ". Proved by runs %u and %u, which differ in nothing else.",
		finding->proofs[s].base, finding->proofs[s].varied);
	free(parts);
	for (size_t i = 0; i < n; i++)
		put_ask(asks[i], f);
	if (source_count(finding->causes) > 1) {
		put_excerpt(f, finding->proofs[s].base, finding->proofs[s].example.a);
		put_excerpt(f, finding->proofs[s].varied, finding->proofs[s].example.b);
	}
	if (remedy) {
		fprintf(f, "<p>Remedy: ");
		html_put(f, remedy);
		fprintf(f, ".</p>");
	}
	fprintf(f, "</div>\n");
}

/* Its lines are lines here. */
static void put_lines(FILE *f, const char *text)
{
	char *copy = str_dup(str_of(text)), *rest = copy, *line;

	while ((line = strsep(&rest, "\n"))) {
		html_put(f, line);
		fputc('\n', f);
	}
	free(copy);
}

static void put_finding(const struct report *r, const struct finding *finding, FILE *f)
{
	char *how = difference_words(&finding->difference);
	char *writers = report_writers(r, finding->difference.path);
	char *race = finding->causes ? NULL : look_race(r->look, r->e, finding->difference.path);

	fprintf(f, "<article id=o%zu class=card><h3>", (size_t)(finding - r->e->v));
	html_put(f, finding->difference.path);
	fprintf(f, "</h3><p>%s%s.</p>", how,
		finding->is_natural ? "" : " when something around the command is varied");
	put_excerpt(f, finding->a, finding->difference.a);
	put_excerpt(f, finding->b, finding->difference.b);
	if (writers) {
		fprintf(f, "<p>Written by <code>");
		html_put(f, writers);
		fprintf(f, "</code>.</p>");
	}
	if (finding->difference.diffoscope) {
		fprintf(f, "<details><summary>diffoscope's report</summary><pre>");
		put_lines(f, finding->difference.diffoscope);
		fprintf(f, "</pre></details>");
	}
	for (enum source s = 0; s < N_SOURCES; s++)
		if (finding->causes & SOURCE_BIT(s))
			put_cause(r, finding, s, f);
	if (race) {
		fprintf(f, "<p class=bad>Suspect: schedule: nothing orders ");
		html_put(f, race);
		fprintf(f, ".</p>");
	} else if (!finding->causes)
		fprintf(f, "<p class=bad>No cause found: it differs, too, where all that prov can "
			   "pin is pinned, "
			   "or the runs were not enough.</p>");
	else if (!finding->is_explained)
		fprintf(f, "<p class=bad>This is not all: it still differs with that pinned.</p>");
	free(how);
	free(writers);
	free(race);
}

static void put_limits(const struct report *r, FILE *f)
{
	json_t *remarks = report_remarks(r), *remark;
	size_t i;

	fprintf(f, "<h2>What this does not show</h2>\n<ul>\n");
	json_array_foreach(remarks, i, remark)
	{
		fprintf(f, "<li>");
		html_put(f, json_string_value(remark));
		fprintf(f, "</li>\n");
	}
	json_decref(remarks);
	fprintf(f, "<li>Other machines, other kernels, other versions of packages: the runs were "
		   "on this one.</li>\n</ul>\n");
}

static void put_group(const struct report *r, size_t leader, FILE *f)
{
	size_t n = report_followers(r, leader);

	put_finding(r, &r->e->v[leader], f);
	if (n)
		fprintf(f, "<details><summary>For the same causes %zu more</summary>", n);
	for (size_t i = leader + 1; n && i < r->e->n; i++) {
		const struct finding *finding = &r->e->v[i];
		char *how;

		if (r->leader[i] != leader)
			continue;
		how = difference_words(&finding->difference);
		fprintf(f, "<p><b>");
		html_put(f, finding->difference.path);
		fprintf(f, "</b> %s</p>", how);
		put_excerpt(f, finding->a, finding->difference.a);
		put_excerpt(f, finding->b, finding->difference.b);
		free(how);
	}
	fprintf(f, "%s</article>\n", n ? "</details>" : "");
}

static void put_remedies(const struct report *r, const struct finding *finding, FILE *f)
{
	for (enum source s = 0; s < N_SOURCES; s++) {
		const char *remedy = NULL;

		if (finding->causes & SOURCE_BIT(s))
			remedy = report_remedy(r, finding, s);
		if (!remedy)
			continue;
		fprintf(f, "<div>");
		html_put(f, remedy);
		fprintf(f, "</div>");
	}
}

/* A line for each group: what differs, and why. */
static void put_summary(const struct report *r, FILE *f)
{
	fprintf(f, "<div class=wide><table><tr><th>output<th>causes<th>proved<th>remedy</tr>\n");
	for (size_t i = 0; i < r->e->n; i++) {
		const struct finding *finding = &r->e->v[i];
		size_t n = report_followers(r, i);

		if (r->leader[i] != i)
			continue;
		fprintf(f, "<tr><td><a href=\"#o%zu\"><code>", i);
		html_put(f, finding->difference.path);
		fprintf(f, "</code></a>");
		if (n)
			fprintf(f, " and %zu more", n);
		fprintf(f, "<td>");
		put_tags(f, finding->causes);
		fprintf(f, "<td class=%s>%s<td>", finding->is_explained ? "good" : "bad",
			finding->is_explained ? "yes"
			: finding->causes     ? "in part"
					      : "no");
		put_remedies(r, finding, f);
		fprintf(f, "</tr>\n");
	}
	fprintf(f, "</table></div>\n");
}

void report_html(const struct report *r, FILE *f)
{
	put_head(r, f);
	if (r->e->n)
		put_summary(r, f);
	put_limits(r, f);
	if (r->e->n)
		fprintf(f, "<h2>Outputs that differ (%zu)</h2>\n", r->e->n);
	for (size_t i = 0; i < r->e->n; i++)
		if (r->leader[i] == i)
			put_group(r, i, f);
	fprintf(f, "<h2>On record</h2>\n<div class=wide>");
	html_runs(r, f);
	html_graph(r, f);
	html_inputs(r, f);
	html_asks(r, f);
	fprintf(f, "</div>");
	fprintf(f, "<p class=dim>%s</p>\n</html>\n", PROV_TOOL);
}
