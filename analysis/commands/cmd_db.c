/* cmd_db.c - prov db: a database of one's own. */
#include "cmd.h"

#include "graph/db.h"

int cmd_db(struct recording *r, const struct options *o)
{
	if (!o->output)
		die(2, "db: wants -o FILE, the database to write");
	db_make(r, o->recording, o->output);
	return 0;
}
