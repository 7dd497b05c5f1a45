#ifndef PROV_GRAPH_H
#define PROV_GRAPH_H
#include "read.h"
struct graph { int n; };
void graph_of(struct graph *g, struct recording *r);
void graph_end(struct graph *g);
#endif
