#include "save.h"
void save_graph(sqlite3 *db, const struct graph *g, const char *path, const char *print) { (void)db; (void)g; (void)path; (void)print; }
void save_into(const char *file) { (void)file; }
