/*
 * slice_json.h - a slice for programs: docs/json.md.
 */
#ifndef PROV_SLICE_JSON_H
#define PROV_SLICE_JSON_H

#include <jansson.h>

#include "slice.h"

json_t *slice_json_node(const struct stored_node *node);
json_t *slice_json_nodes(struct stored *rows, const struct slice *s);
json_t *slice_json_edges(struct stored *rows, const struct slice *s);
json_t *slice_json_argv(struct str argv);

/* Of a program run: pid, epoch, exe, argv, cwd. */
void slice_json_image(json_t *object, const struct stored_image *image);

#endif
