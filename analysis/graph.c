#include "graph.h"
void graph_of(struct graph *g, struct recording *r) { (void)g; (void)r; die(1, "not written yet"); }
void graph_end(struct graph *g) { (void)g; }
