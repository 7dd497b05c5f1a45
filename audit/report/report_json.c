/* report_json.c - an audit as one JSON document: docs/json.md. */
#include "report.h"

#include "analysis/base/out.h"

static const char *word_of(enum verdict verdict)
{
	static const char *const words[] = {"reproducible", "explained", "unexplained", "unknown"};

	return words[verdict];
}

static json_t *words_of(source_set set)
{
	json_t *array = json_array();

	for (enum source s = 0; s < N_SOURCES; s++)
		if (set & SOURCE_BIT(s))
			json_array_append_new(array, json_string(source_word(s)));
	return array;
}

static void set_text(json_t *object, const char *key, const char *text)
{
	if (text)
		out_json_str(object, key, str_of(text));
	else
		json_object_set_new(object, key, json_null());
}

static json_t *parts_of_cause(const struct report *r, part_set set)
{
	json_t *array = json_array(), *one;

	for (; set; set &= set - 1) {
		const struct part *part = part_first(&r->e->stage->parts, set);

		one = json_object();
		set_text(one, "name", part->name);
		set_text(one, "what", part->meaning);
		json_array_append_new(array, one);
	}
	return array;
}

static json_t *cause_of(const struct report *r, const struct finding *f, enum source s)
{
	const json_t *ask = report_ask(r, s, f), *stack = ask_stack(ask);
	const struct proof *proof = &f->proofs[s];
	json_t *cause = json_object();

	json_object_set_new(cause, "source", json_string(source_word(s)));
	set_text(cause, "program", ask_program(ask));
	set_text(cause, "call", ask_call(ask));
	set_text(cause, "where", ask_where(ask));
	set_text(cause, "name", ask_name(ask));
	json_object_set_new(cause, "stack", stack ? json_deep_copy(stack) : json_array());
	json_object_set_new(cause, "parts", parts_of_cause(r, proof->parts));
	json_object_set_new(cause, "proved", json_true());
	json_object_set_new(cause, "runs",
			    json_pack("[i,i]", (int)proof->base, (int)proof->varied));
	set_text(cause, "advice", report_remedy(r, f, s));
	return cause;
}

static json_t *output_of(const struct report *r, const struct finding *f)
{
	char *path = report_path(r, f->difference.path), *how = difference_words(&f->difference);
	char *race = f->causes ? NULL : look_race(r->look, r->e, f->difference.path);
	json_t *output = json_object(), *causes = json_array();
	json_t *writers = json_deep_copy(look_writers(r->look, r->e, f->difference.path));

	set_text(output, "path", path);
	json_object_set_new(output, "how", json_string(how));
	json_object_set_new(output, "offset", json_integer((json_int_t)f->difference.offset));
	json_object_set_new(output, "is_text", json_boolean(f->difference.is_text));
	set_text(output, "a", f->difference.a);
	set_text(output, "b", f->difference.b);
	json_object_set_new(output, "runs", json_pack("[i,i]", (int)f->a, (int)f->b));
	json_object_set_new(output, "without_variation", json_boolean(f->is_natural));
	json_object_set_new(output, "explained", json_boolean(f->is_explained));
	json_object_set_new(output, "writers", writers ? writers : json_null());
	json_object_set_new(output, "group", json_integer((json_int_t)r->leader[f - r->e->v]));
	set_text(output, "race", race);
	set_text(output, "diffoscope", f->difference.diffoscope);
	for (enum source s = 0; s < N_SOURCES; s++)
		if (f->causes & SOURCE_BIT(s))
			json_array_append_new(causes, cause_of(r, f, s));
	json_object_set_new(output, "causes", causes);
	free(path);
	free(how);
	free(race);
	return output;
}

static json_t *paths_of(const struct elsewhere *w, bool is_different)
{
	json_t *array = json_array();

	for (size_t i = 0; i < w->n; i++)
		if (!is_different || w->v[i].is == ESCAPE_DIFFERENT || w->v[i].is == ESCAPE_VARIED)
			json_array_append_new(array, out_json_text(str_of(w->v[i].path)));
	return array;
}

json_t *report_json(const struct report *r)
{
	json_t *document = json_object(), *outputs = json_array();
	json_t *not_varied = json_array();

	json_object_set_new(document, "verdict", json_string(word_of(report_verdict(r))));
	json_object_set(document, "command", r->look->command);
	json_object_set_new(document, "runs", json_integer(r->e->stage->n_runs));
	json_object_set_new(document, "varied", words_of(r->e->varied));
	for (enum source s = 0; s < N_SOURCES; s++) {
		json_t *one;

		if (!r->e->missed[s])
			continue;
		one = json_object();
		json_object_set_new(one, "source", json_string(source_word(s)));
		set_text(one, "why", r->e->missed[s]);
		json_array_append_new(not_varied, one);
	}
	json_object_set_new(document, "not_varied", not_varied);
	for (size_t i = 0; i < r->e->n; i++)
		json_array_append_new(outputs, output_of(r, &r->e->v[i]));
	json_object_set_new(document, "outputs", outputs);
	json_object_set_new(document, "outputs_compared",
			    json_integer((json_int_t)compare_count_outputs(&r->e->first)));
	json_object_set_new(document, "elsewhere", paths_of(&r->e->elsewhere, false));
	json_object_set_new(document, "elsewhere_differs", paths_of(&r->e->elsewhere, true));
	json_object_set(document, "peers", r->look->peers);
	json_object_set_new(document, "wants_terminal", json_boolean(r->look->wants_terminal));
	set_text(document, "outlived", r->e->left);
	json_object_set_new(document, "fails_sometimes", json_boolean(r->e->has_failed_sometimes));
	json_object_set_new(document, "timed_out", json_boolean(r->e->first.is_late));
	json_object_set_new(document, "budget_spent", json_boolean(r->e->is_spent));
	json_object_set(document, "gaps", r->look->gaps);
	set_text(document, "kept", r->kept);
	return document;
}
