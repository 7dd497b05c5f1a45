/* pins.c - see pins.h. */
#include "pins.h"

#include <stdio.h>

#include "base/out.h"
#include "base/text.h"
#include "op_facts.h"

static const char *const words[PINS_MAX] = {PIN_SOURCE_WORDS};

const char *pins_word(enum pin_source source)
{
	return words[source];
}

static const char *how_word(int how)
{
	return how == PIN_PINNED ? "pinned" : how == PIN_VARIED ? "varied" : "missed";
}

json_t *pins_json(const struct model *m)
{
	json_t *array = json_array();

	for (int i = 0; i < PINS_MAX; i++) {
		json_t *o;

		if (!m->pins[i].how)
			continue;
		o = json_pack("{s:s, s:s}", "source", words[i], "how", how_word(m->pins[i].how));
		out_json_str(o, "detail", model_str(m, m->pins[i].detail));
		json_array_append_new(array, o);
	}
	return array;
}

static void print_one(const struct model *m, int source)
{
	struct str detail = model_str(m, m->pins[source].detail);

	out_text(stdout, str_of(words[source]));
	if (!detail.len)
		return;
	fputs(" (", stdout);
	out_text(stdout, detail);
	putchar(')');
}

static void print_those(const struct model *m, int how, const char *title)
{
	const struct out_style *style = out_style();
	int n = 0;

	for (int i = 0; i < PINS_MAX; i++) {
		if (m->pins[i].how != how)
			continue;
		if (n++)
			fputs(", ", stdout);
		else
			printf("%s%s%s  ", style->bold, title, style->plain);
		print_one(m, i);
	}
	if (n)
		putchar('\n');
}

void pins_print(const struct model *m)
{
	print_those(m, PIN_PINNED, "pinned");
	print_those(m, PIN_VARIED, "varied");
	print_those(m, PIN_MISSED, "neither pinned nor varied");
}
