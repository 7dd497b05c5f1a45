/* yaml.c - dvc.yaml and CWL, by libyaml; JSON is YAML, too. */
#include "reader.h"

#if HAVE_LIBYAML

#include <yaml.h>

struct yaml {
	struct reader *r;
	yaml_document_t *doc;
};

static const yaml_node_t *node(const struct yaml *y, int item)
{
	return yaml_document_get_node(y->doc, item);
}

static struct str scalar(const yaml_node_t *n)
{
	if (!n || n->type != YAML_SCALAR_NODE)
		return (struct str){NULL, 0};
	return (struct str){(const char *)n->data.scalar.value, n->data.scalar.length};
}

/* The value of a key of a mapping; NULL: there is none. */
static const yaml_node_t *value_of(const struct yaml *y, const yaml_node_t *map, const char *key)
{
	if (!map || map->type != YAML_MAPPING_NODE)
		return NULL;
	for (const yaml_node_pair_t *p = map->data.mapping.pairs.start;
	     p < map->data.mapping.pairs.top; p++)
		if (str_is(scalar(node(y, p->key)), str_of(key)))
			return node(y, p->value);
	return NULL;
}

static void read_document(struct reader *r, void (*take)(struct yaml *y, const yaml_node_t *root))
{
	yaml_parser_t parser;
	yaml_document_t doc;
	struct yaml y = {r, &doc};

	if (!yaml_parser_initialize(&parser))
		no_memory(0);
	yaml_parser_set_input_string(&parser, (const unsigned char *)r->text.bytes, r->text.len);
	if (!yaml_parser_load(&parser, &doc)) {
		r->line = (int)parser.problem_mark.line + 1;
		reader_note(r, "no YAML: ", str_of(parser.problem ? parser.problem : "?"));
	} else {
		const yaml_node_t *root = yaml_document_get_root_node(&doc);

		if (root)
			take(&y, root);
		yaml_document_delete(&doc);
	}
	yaml_parser_delete(&parser);
}

/* --- dvc.yaml */

/* "${item}" and the like stand for anything. */
static struct str filled(struct yaml *y, struct str dir, struct str path)
{
	struct buffer b = {0};

	if (dir.len && path.len && path.bytes[0] != '/') {
		buffer_add(&b, dir);
		buffer_char(&b, '/');
	}
	for (size_t i = 0; i < path.len; i++) {
		const char *end = NULL;

		if (path.bytes[i] == '$' && i + 1 < path.len && path.bytes[i + 1] == '{')
			end = memchr(path.bytes + i, '}', path.len - i);
		buffer_char(&b, end ? '*' : path.bytes[i]);
		if (end)
			i = (size_t)(end - path.bytes);
	}
	return buffer_take(&b, &y->r->d->arena);
}

/* A list of paths, or of mappings whose keys are paths. */
static void add_list(struct yaml *y, struct declared_paths *paths, const yaml_node_t *list,
		     struct str dir)
{
	if (!list || list->type != YAML_SEQUENCE_NODE)
		return;
	for (const yaml_node_item_t *i = list->data.sequence.items.start;
	     i < list->data.sequence.items.top; i++) {
		const yaml_node_t *item = node(y, *i);

		if (item && item->type == YAML_MAPPING_NODE &&
		    item->data.mapping.pairs.start < item->data.mapping.pairs.top)
			item = node(y, item->data.mapping.pairs.start->key);
		if (scalar(item).len)
			reader_add(y->r, paths, filled(y, dir, scalar(item)));
	}
}

/* "lr" is a key of params.yaml; {FILE: [KEYS]} of another file. */
static void add_params(struct yaml *y, struct declared_paths *paths, const yaml_node_t *list,
		       struct str dir)
{
	bool is_default = false;

	if (!list || list->type != YAML_SEQUENCE_NODE)
		return;
	for (const yaml_node_item_t *i = list->data.sequence.items.start;
	     i < list->data.sequence.items.top; i++) {
		const yaml_node_t *item = node(y, *i);

		if (item && item->type == YAML_MAPPING_NODE &&
		    item->data.mapping.pairs.start < item->data.mapping.pairs.top)
			reader_add(y->r, paths,
				   filled(y, dir,
					  scalar(node(y, item->data.mapping.pairs.start->key))));
		else
			is_default = true;
	}
	if (is_default)
		reader_add(y->r, paths, filled(y, dir, STR("params.yaml")));
}

static void take_stage(struct yaml *y, struct str name, const yaml_node_t *stage)
{
	static const char *const outputs[] = {"outs", "metrics", "plots"};
	const yaml_node_t *inner = value_of(y, stage, "do");
	struct declared_rule *rule;
	struct str dir;

	if (inner)
		stage = inner;
	dir = scalar(value_of(y, stage, "wdir"));
	y->r->line = (int)stage->start_mark.line + 1;
	rule = reader_rule(y->r, arena_str(&y->r->d->arena, name));
	add_list(y, &rule->inputs, value_of(y, stage, "deps"), dir);
	add_params(y, &rule->inputs, value_of(y, stage, "params"), dir);
	for (size_t i = 0; i < sizeof(outputs) / sizeof(outputs[0]); i++)
		add_list(y, &rule->outputs, value_of(y, stage, outputs[i]), dir);
}

static void take_dvc(struct yaml *y, const yaml_node_t *root)
{
	const yaml_node_t *stages = value_of(y, root, "stages");

	if (!stages || stages->type != YAML_MAPPING_NODE) {
		reader_note(y->r, "has no stages", STR(""));
		return;
	}
	for (const yaml_node_pair_t *p = stages->data.mapping.pairs.start;
	     p < stages->data.mapping.pairs.top; p++)
		if (node(y, p->value))
			take_stage(y, scalar(node(y, p->key)), node(y, p->value));
}

void declared_dvc(struct reader *r)
{
	read_document(r, take_dvc);
}

/* --- CWL: a tool or workflow, or the values of its inputs */

static void add_location(struct yaml *y, struct str path)
{
	if (str_starts(path, "file://"))
		path = (struct str){path.bytes + 7, path.len - 7};
	if (path.len && !memmem(path.bytes, path.len, "://", 3) && !text_has(path, '$'))
		reader_add(y->r, &y->r->d->v[y->r->d->n - 1].inputs, path);
}

static void take_any(struct yaml *y, const yaml_node_t *n);

static void take_mapping(struct yaml *y, const yaml_node_t *n)
{
	struct str class = scalar(value_of(y, n, "class"));

	if (str_is(class, STR("File")) || str_is(class, STR("Directory"))) {
		struct str path = scalar(value_of(y, n, "path"));

		add_location(y, path.len ? path : scalar(value_of(y, n, "location")));
	}
	for (const yaml_node_pair_t *p = n->data.mapping.pairs.start; p < n->data.mapping.pairs.top;
	     p++) {
		struct str key = scalar(node(y, p->key)), file = scalar(node(y, p->value));

		if (file.len &&
		    (str_is(key, STR("run")) || str_is(key, STR("$import")) ||
		     str_is(key, STR("$include"))) &&
		    file.bytes[0] != '#') {
			if (str_is(key, STR("$include")))
				add_location(y, file);
			else if (!reader_include(y->r, file, declared_cwl))
				reader_note(y->r, "not read: ", file);
		} else {
			take_any(y, node(y, p->value));
		}
	}
}

static void take_any(struct yaml *y, const yaml_node_t *n)
{
	if (n && n->type == YAML_MAPPING_NODE)
		take_mapping(y, n);
	else if (n && n->type == YAML_SEQUENCE_NODE)
		for (const yaml_node_item_t *i = n->data.sequence.items.start;
		     i < n->data.sequence.items.top; i++)
			take_any(y, node(y, *i));
}

static void take_cwl(struct yaml *y, const yaml_node_t *root)
{
	reader_rule(y->r, (struct str){NULL, 0});
	take_any(y, root);
}

void declared_cwl(struct reader *r)
{
	read_document(r, take_cwl);
}

#else

void declared_dvc(struct reader *r)
{
	reader_note(r, "not read: prov was built without libyaml", STR(""));
}

void declared_cwl(struct reader *r)
{
	declared_dvc(r);
}

#endif
