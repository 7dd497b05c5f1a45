/*
 * A raw log read while it grows: complete ops only, each once; chunks that appear late or behind a
 * page that is only claimed; what stays incomplete; the end.
 */
#include "make_rec.h"

#include <fcntl.h>
#include <unistd.h>

#include "analysis/recording/follow.h"
#include "analysis/recording/walk.h"

static int file;
static struct follow *g;
static struct walk *w;

/* What was made so far, as if processes had just written it. */
static void write_all(void)
{
	assert(pwrite(file, rec, rec_to.n, 0) == (ssize_t)rec_to.n);
}

/* The return values of the ops that came, in order; 0? is one that was not complete. */
static void comes(const char *expected, int line)
{
	char got[200] = "";
	const struct op *op;
	int64_t t = follow_look(g);

	walk_more(w, t);
	while ((op = walk_next(w)))
		sprintf(got + strlen(got), "%lld%s ", (long long)op->ret, op->is_done ? "" : "?");
	if (strcmp(got, expected)) {
		printf("line %d: expected '%s', got '%s'\n", line, expected, got);
		exit(1);
	}
}
#define COMES(expected) comes(expected, __LINE__)

static void put(uint64_t t, int64_t ret)
{
	encode_SEEK(REC(0, t, 0, ret), 0, 0, 0);
}

/* As the recorder keeps it: bytes reserved so far. */
static void count(void)
{
	rec_head()->used = (uint32_t)(rec_to.n - rec_at_chunk);
}

/* A chunk of one page at an offset, as a process makes it; its ops are put from there on. */
static void chunk(size_t at, uint64_t image, uint32_t seq)
{
	rec_to.n = at;
	rec_at_chunk = 0;
	rec_chunk(image, (uint32_t)image * 10, 0, seq, 0);
	rec_head()->size = PROV_PAGE;
	rec_check_chunk(rec_head());
	count();
}

static void seal(size_t next)
{
	rec_file()->next = next;
	rec_to.n = next;
	write_all();
}

int main(void)
{
	char path[] = "/tmp/follow-XXXXXX";
	const char *why;
	size_t first, op, n;

	rec_begin(NULL);
	rec_file()->flags = PROV_FILE_BARE;
	rec_file()->live = rec_file()->images = 1;
	rec_file()->check = prov_check(rec, offsetof(struct prov_file, check));
	first = rec_to.n;
	file = mkstemp(path);
	assert(file >= 0);

	chunk(first, 1, 0);
	put(1, 1);
	put(2, 2);
	op = rec_to.at_op;
	rec[op + 1] = 0; /* not complete */
	count();
	n = rec_to.n;
	seal(first + PROV_PAGE);
	g = follow_attach(path, &why);
	assert(g && follow_recording(g)->is_growing);
	w = walk_begin(follow_recording(g), WALK_BY_EFFECT);
	COMES("1 ");
	COMES("");
	rec[op + 1] = PROV_OP_DONE;
	write_all();
	COMES("2 ");

	/* Reserved, and its head not written yet. */
	rec_at_chunk = first;
	rec_head()->used = (uint32_t)(n + 20 - first);
	write_all();
	COMES("");
	rec_to.n = n;
	put(3, 3);
	n = rec_to.n;
	count();
	seal(first + PROV_PAGE);
	COMES("3 ");

	/* An op that somebody jumped out of: others follow, and it is given up. */
	rec_to.n = n;
	put(4, 4);
	rec[rec_to.at_op + 1] = 0;
	put(5, 5);
	n = rec_to.n;
	count();
	seal(first + PROV_PAGE);
	for (int i = 0; i < 4; i++)
		COMES("");
	COMES("0? 5 ");

	/* Two claims; the second becomes a chunk first. */
	seal(first + 3 * PROV_PAGE);
	COMES("");
	chunk(first + 2 * PROV_PAGE, 3, 0);
	put(30, 30);
	count();
	seal(first + 3 * PROV_PAGE);
	COMES("30 ");
	chunk(first + PROV_PAGE, 2, 0);
	put(20, 20);
	count();
	seal(first + 3 * PROV_PAGE);
	COMES("20 ");

	/* A thread's next chunk. */
	chunk(first + 3 * PROV_PAGE, 2, 1);
	put(21, 21);
	count();
	seal(first + 4 * PROV_PAGE);
	COMES("21 ");

	/* Nobody looks at a forgotten image, once it is quiet. */
	follow_forget(g, 3);
	COMES("");
	rec_at_chunk = first + 2 * PROV_PAGE;
	rec_to.n = rec_at_chunk + rec_head()->used;
	put(31, 31);
	count();
	seal(first + 4 * PROV_PAGE);
	COMES("");

	/* The end: what is incomplete stays so, and is told. */
	rec_at_chunk = first;
	rec_to.n = n;
	put(6, 6);
	rec[rec_to.at_op + 1] = 0;
	count();
	rec_file()->live = 0;
	seal(first + 4 * PROV_PAGE);
	COMES("0? ");
	assert(!follow_recording(g)->is_growing && !follow_trouble(g));
	assert(!follow_recording(g)->n_damages);

	walk_end(w);
	follow_end(g);
	assert(!follow_attach(path, &why) && !why); /* as a whole it is there */
	unlink(path);
	return 0;
}
