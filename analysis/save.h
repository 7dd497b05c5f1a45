#ifndef PROV_SAVE_H
#define PROV_SAVE_H
#include <sqlite3.h>
#include "graph.h"
void save_graph(sqlite3 *db, const struct graph *g, const char *path, const char *print);
void save_into(const char *file);
#endif
