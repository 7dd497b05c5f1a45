/* An open makes its file or finds it: prov files and the graph go by one account of names. */
#include "make_rec.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "analysis/files/files.h"
#include "analysis/graph/graph.h"

static const struct id unborn = {
	.is_there = true, .major = 8, .inode = 7, .mode = S_IFREG | 0644, .birth = 0};

static bool files_has_made(struct recording *r, const char *path)
{
	struct files f;
	bool is_made = false;

	files_of(&f, r);
	for (size_t i = 0; i < f.n; i++)
		if (str_is(model_str(&f.model, f.v[i].path), str_of(path)))
			is_made = f.v[i].did & DID_CREATE;
	files_end(&f);
	return is_made;
}

static bool graph_has_made(struct recording *r, const char *path)
{
	struct graph g;
	bool is_made = false;

	graph_of(&g, r, NULL);
	for (size_t i = 0; i < g.objects.n_namings; i++) {
		const struct naming *n = &g.objects.namings[i];

		if (n->t_to < 0 && str_is(model_str(&g.model, n->path), str_of(path)))
			is_made = n->how == NAMING_CREATE;
	}
	graph_end(&g);
	return is_made;
}

/* The last op opened the path. */
static void made_is(const char *path, bool is_made)
{
	struct recording *r = rec_read();

	assert(r);
	assert(files_has_made(r, path) == is_made);
	assert(graph_has_made(r, path) == is_made);
	recording_close(r);
}

static void begin(void)
{
	rec_begin(NULL);
	rec_chunk(1, 100, 0, 0, 0);
	put_start(1, START_FIRST, 0, 0, 1, "/bin/sh", "/work", "sh;-c");
}

/* No births by the file system, and no identity recorded. */
static void missing_before(void)
{
	begin();
	encode_STAT(REC(ENOENT, 10, 1, -1), -100, "x", 0, NULL);
	put_open(20, 0, -100, "x", O_WRONLY | O_CREAT, 3);
	made_is("/work/x", true);
}

static void empty_before(void)
{
	begin();
	encode_STAT(REC(0, 10, 1, 0), -100, "x", 0, &unborn);
	encode_OPEN(REC(0, 20, 1, 3), -100, "x", O_WRONLY | O_CREAT, 0644, &unborn);
	made_is("/work/x", false);
}

/* The directory had another name when the file below it was found. */
static void moved_before(void)
{
	begin();
	encode_STAT(REC(0, 10, 1, 0), -100, "d/x", 0, &unborn);
	encode_RENAME(REC(0, 20, 1, 0), -100, "d", -100, "e", 0);
	encode_OPEN(REC(0, 30, 1, 3), -100, "e/x", O_WRONLY | O_CREAT, 0644, &unborn);
	made_is("/work/e/x", false);
}

static void left_behind(void)
{
	begin();
	encode_STAT(REC(0, 10, 1, 0), -100, "d/x", 0, &unborn);
	encode_RENAME(REC(0, 20, 1, 0), -100, "d", -100, "e", 0);
	put_open(30, 0, -100, "d/x", O_WRONLY | O_CREAT, 3);
	made_is("/work/d/x", true);
}

int main(void)
{
	missing_before();
	empty_before();
	moved_before();
	left_behind();
	return 0;
}
