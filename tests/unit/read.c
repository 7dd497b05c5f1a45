/*
 * What the reader makes of literal bytes: every type of field, every kind of damage.
 */
#include "make_rec.h"

#include <errno.h>

static struct recording *r;
static struct cursor cursor;
static struct op op;

static void first(void)
{
	cursor_begin(&cursor, r, &r->threads[0]);
	assert(cursor_next(&cursor, &op));
}

static void done(void)
{
	cursor_end(&cursor);
	recording_close(r);
}

/* A recording with one chunk, to be filled. */
static void begin(const char *dictionary)
{
	rec_begin(dictionary);
	rec_chunk(1, 100, 0, 0, 0);
}

static void read_first(void)
{
	r = rec_read();
	assert(r && r->n_threads == 1);
	first();
}

static void expect_damage(const char *word)
{
	assert(r->n_damages == 1);
	if (!strstr(r->damages[0].text, word))
		fprintf(stderr, "expected '%s', got '%s'\n", word, r->damages[0].text);
	assert(strstr(r->damages[0].text, word));
}

static void has_no_damage(void)
{
	assert(!r->n_damages && !cursor_next(&cursor, &op) && !r->n_damages);
}

static void every_type(void)
{
	begin("op 200 MINE a:u b:i c:x64 d:c64 e:c32 f:str g:str h:strv i:strv j:id k:id\n"
	      "call 1 dance MINE\n");
	put_op(200, ENOENT, 1000, 7, -1);
	rec[rec_to.at_op + 4] = 1; /* call */
	put_u(UINT64_MAX), put_i(INT64_MIN), put_fixed(0x8000000000000001u, 8);
	put_fixed(5, 8), put_fixed(6, 4);
	put_s(""), put_s(NULL), put_v("one;;three"), put_v(NULL);
	put_id(77, 0100644, 9, 12), put_no_id();
	end_op();
	read_first();
	assert(op.is_done && op.kind == 0 && !strcmp(op.layout->name, "mine"));
	assert(op.err == ENOENT && op.t0 == 1000 && op.t1 == 1007 && op.ret == -1);
	assert(op.f[0].u == UINT64_MAX && op.f[1].i == INT64_MIN);
	assert(op.f[2].u == 0x8000000000000001u && op.f[3].u == 5 && op.f[4].u == 6);
	assert(op.f[5].str.bytes && !op.f[5].str.len && !op.f[6].str.bytes);
	assert(op.f[7].strv.is_there && op.f[7].strv.n == 3 && !op.f[7].strv.v[1].len);
	assert(str_is(op.f[7].strv.v[2], STR("three")) && !op.f[8].strv.is_there);
	assert(op.f[9].id.is_there && op.f[9].id.major == 8 && op.f[9].id.minor == 1);
	assert(op.f[9].id.inode == 77 && op.f[9].id.mode == 0100644 && op.f[9].id.birth == 12);
	assert(!op.f[10].id.is_there);
	has_no_damage();
	done();
}

/* An op that is cut in its first id, or has an impossible one. */
static void short_by(uint8_t first, size_t n, uint64_t rest)
{
	put_op(200, 0, 0, 0, 0);
	put_fixed(first, 1), put_fixed(rest, n);
	if (first == PROV_ID_SAME)
		put_fixed(0, 3);
	end_op();
}

/* A call's number and times in one word, identities of bytes that are counted. */
static void short_forms(void)
{
	size_t at;

	begin("op 200 MINE a:id b:id c:id d:u\ncall 1 dance MINE\n");
	put_op(200, 0, 0, 0, 0);
	rec_to.n = rec_to.at_op + sizeof(struct prov_op);
	rec_op()->flags |= PROV_OP_WORD | PROV_OP_FAILED;
	put_fixed(1 | ((1u << PROV_DT_BITS) - 1) << PROV_CALL_BITS | 1ull << 63 |
			  5ull << (PROV_CALL_BITS + PROV_DT_BITS),
		  8);
	put_u(ENOENT), put_i(-1);
	at = rec_to.n;
	put_fixed(0x80 | 1 << 3 | 2, 1); /* three bytes of inode, one of size, born before */
	put_fixed(0100644, 2), put_fixed(8, 1), put_fixed(0x1234, 2);
	put_fixed(0x654321, 3), put_fixed(200, 1);
	put_fixed(0x80 | 0x40 | 7 << 3 | 7, 1); /* the longest, and a birth */
	put_fixed(0xffff, 2), put_fixed(255, 1), put_fixed(0xffff, 2);
	put_fixed(UINT64_MAX, 8), put_fixed(UINT64_MAX >> 8, 7), put_u(1u << 20);
	put_fixed(0x80, 1); /* the shortest */
	put_fixed(0, 6);
	put_u(77);
	end_op();
	put_op(200, 0, 0, 0, 0);
	put_fixed(PROV_ID_SAME, 1), put_fixed(rec_to.n - 1 - at, 3);
	put_fixed(0, 1);
	put_fixed(PROV_ID_SAME, 1), put_fixed(rec_to.n - 1 - at, 3);
	put_u(78);
	end_op();
	short_by(0x80 | 7, 8, 0);
	short_by(PROV_ID_SAME, 3, 0);	     /* itself */
	short_by(PROV_ID_SAME, 3, 1u << 20); /* before the chunk */
	short_by(PROV_ID_SAME, 3, 15);	     /* another reference */
	read_first();
	assert(op.is_done && op.call == 1 && op.err == ENOENT && op.ret == -1 && op.f[3].u == 77);
	assert(op.t0 == (1ull << (PROV_T0_BITS - 1)) + 5);
	assert(op.t1 - op.t0 == (1u << PROV_DT_BITS) - 1);
	assert(op.f[0].id.is_there && op.f[0].id.mode == 0100644 && op.f[0].id.major == 8);
	assert(op.f[0].id.minor == 0x1234 && op.f[0].id.inode == 0x654321 &&
	       op.f[0].id.size == 200 && op.f[0].id.birth == 1);
	assert(op.f[1].id.mode == 0xffff && op.f[1].id.major == 255 && op.f[1].id.minor == 0xffff);
	assert(op.f[1].id.inode == UINT64_MAX && op.f[1].id.size == UINT64_MAX >> 8 &&
	       op.f[1].id.birth == 1u << 20);
	assert(op.f[2].id.is_there && !op.f[2].id.inode && op.f[2].id.birth == 1);
	assert(cursor_next(&cursor, &op) && op.is_done && op.f[3].u == 78);
	assert(op.f[0].id.inode == 0x654321 && op.f[0].id.birth == 1 && !op.f[1].id.is_there);
	assert(!memcmp(&op.f[0].id, &op.f[2].id, sizeof(op.f[0].id)));
	for (size_t i = 0; i < 4; i++)
		assert(cursor_next(&cursor, &op) && !op.is_done && r->n_damages == i + 1);
	done();
}

static void shared_beginnings(void)
{
	size_t from;

	begin(NULL);
	put_op(OP_CHROOT, 0, 0, 0, 0);
	put_s("/usr/lib/a");
	from = rec_to.n - strlen("/usr/lib/a");
	end_op();
	put_op(OP_CHROOT, 0, 0, 0, 0);
	put_shared(from, strlen("/usr/lib/"), "bc");
	end_op();
	put_op(OP_CHROOT, 0, 0, 0, 0);
	put_shared(from, 4, "");
	end_op();
	put_op(OP_CHROOT, 0, 0, 0, 0);
	put_shared(8, 4, ""); /* before its chunk */
	end_op();
	put_op(OP_CHROOT, 0, 0, 0, 0);
	put_shared(rec_to.n - 3, 4, ""); /* into itself */
	end_op();
	read_first();
	assert(str_is(op.f[0].str, STR("/usr/lib/a")));
	assert(cursor_next(&cursor, &op) && str_is(op.f[0].str, STR("/usr/lib/bc")));
	assert(cursor_next(&cursor, &op) && str_is(op.f[0].str, STR("/usr")));
	assert(!r->n_damages);
	assert(cursor_next(&cursor, &op) && !op.is_done && r->n_damages == 1);
	assert(cursor_next(&cursor, &op) && !op.is_done && r->n_damages == 2);
	done();
}

/* The fourth op is the fourth although the first is big, the second unfinished and padding between.
 */
static void big_unfinished_padded(void)
{
	static char path[5000];

	memset(path, 'p', sizeof(path) - 1);
	begin(NULL);
	put_op(OP_CHROOT, 0, 0, 0, 0);
	put_s(path);
	rec[rec_to.at_op + 1] |= PROV_OP_BIG;
	rec_to.n = rec_to.at_op + 5 * PROV_BIG;
	put_size(5);
	put_op(OP_CHROOT, 0, 0, 0, 0);
	put_s("never done");
	end_op();
	rec[rec_to.at_op + 1] = 0;
	rec_to.n += 13;
	put_op(OP_UMASK, 0, 0, 0, 0);
	put_u(022), end_op();
	read_first();
	assert(op.f[0].str.len == sizeof(path) - 1 && op.op_no == 0);
	assert(cursor_next(&cursor, &op) && !op.is_done && op.op_no == 1);
	assert(cursor_next(&cursor, &op) && op.is_done && op.op_no == 2 && op.f[0].u == 022);
	has_no_damage();
	done();
}

static void put_umask(void)
{
	put_op(OP_UMASK, 0, 0, 0, 0);
	put_u(022), end_op();
}

/* An op that is larger than its size can say in bytes, as the encoder makes it. */
static void encoded_big(void)
{
	static char path[70000];

	memset(path, 'p', sizeof(path) - 1);
	begin(NULL);
	encode_CHROOT(REC(0, 0, 0, 0), path);
	put_umask();
	read_first();
	assert(op.is_done && op.f[0].str.len == sizeof(path) - 1);
	assert(cursor_next(&cursor, &op) && op.kind == OP_UMASK && op.f[0].u == 022);
	has_no_damage();
	done();
}

static void impossible_sizes(void)
{
	static const uint16_t sizes[] = {0, 1, 3, 60000};

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		begin(NULL);
		put_umask();
		put_umask();
		put_size(sizes[i]);
		put_umask(); /* lost with the rest of its chunk */
		rec_chunk(1, 100, 0, 1, 3);
		put_umask();
		read_first();
		assert(!r->n_damages && cursor_next(&cursor, &op) && op.op_no == 3);
		assert(r->n_damages == 1 && strstr(r->damages[0].text, "impossible size"));
		done();
	}
}

static void fields_beyond_the_end(void)
{
	begin(NULL);
	put_op(OP_CHROOT, 0, 0, 0, 0);
	put_u(2 * 1000 + 1);
	end_op();
	put_umask();
	read_first();
	assert(!op.is_done);
	expect_damage("beyond its end");
	assert(cursor_next(&cursor, &op) && op.is_done && op.op_no == 1);
	done();
}

static void a_full_chunk(void)
{
	begin(NULL);
	put_umask();
	rec_seal();
	((struct prov_chunk *)(rec + rec_file()->data_start))->used = UINT32_MAX;
	rec_chunk(2, 101, 0, 0, 0); /* not to be taken for its ops */
	put_umask();
	r = rec_read();
	first();
	has_no_damage();
	done();
}

/* Claimed and never written; then bytes that are no chunk. */
static void holes_and_rubbish(void)
{
	begin(NULL);
	put_umask();
	rec_end_chunk();
	rec_to.n += 2 * PROV_PAGE;
	rec_chunk(2, 101, 0, 0, 0);
	put_umask();
	r = rec_read();
	assert(r->n_threads == 2 && !r->n_damages);
	recording_close(r);
	rec[rec_to.n - 3 * PROV_PAGE] = 'x';
	r = rec_read();
	assert(r->n_threads == 2);
	expect_damage("no chunk where one should begin");
	recording_close(r);
}

static void chunk_order(uint32_t seq, uint64_t op_no, const char *word)
{
	begin(NULL);
	put_umask();
	rec_chunk(1, 100, 0, seq, op_no);
	put_umask();
	read_first();
	assert(cursor_next(&cursor, &op));
	assert(op.op_no == op_no);
	expect_damage(word);
	done();
}

/* The recorder counted an op that a handler jumped out of: nothing is damaged by that. */
static void counted_for_itself(void)
{
	begin(NULL);
	put_umask();
	rec_chunk(1, 100, 0, 1, 5);
	put_umask();
	read_first();
	assert(cursor_next(&cursor, &op) && op.op_no == 1 && !r->n_damages);
	done();
}

static void truncated_raw(void)
{
	begin(NULL);
	put_umask();
	rec_chunk(2, 101, 0, 0, 0);
	put_umask();
	rec_seal();
	r = recording_of(rec, rec_to.n - PROV_PAGE, &rec_why);
	assert(r && r->n_threads == 1);
	expect_damage("truncated: 4096 bytes are missing");
	recording_close(r);
}

static void compact_form(void)
{
	begin(NULL);
	put_umask();
	rec_compact();
	r = recording_of(rec, rec_to.n, &rec_why);
	assert(r && r->is_compact);
	first();
	assert(op.kind == OP_UMASK && op.f[0].u == 022);
	has_no_damage();
	done();
	r = recording_of(rec, rec_to.n - 1, &rec_why);
	if (r) { /* the dictionary was there */
		assert(r->n_damages);
		recording_close(r);
	}
}

static void refused(const char *word)
{
	r = recording_of(rec, rec_to.n, &rec_why);
	if (r || !strstr(rec_why, word))
		fprintf(stderr, "expected '%s', got '%s'\n", word, r ? "a recording" : rec_why);
	assert(!r && strstr(rec_why, word));
}

static void headers(void)
{
	begin(NULL);
	put_umask();
	rec_seal();
	for (size_t i = 0; i < offsetof(struct prov_file, check) + 4; i++) {
		rec[i] ^= 0x10;
		r = recording_of(rec, rec_to.n, &rec_why);
		assert(!r);
		rec[i] ^= 0x10;
	}
	rec_file()->major = PROV_VERSION_MAJOR + 1;
	refused("newer prov (which does not say");
	strcpy(rec_file()->tool, "prov 9.1");
	refused("newer prov (prov 9.1, format 3.0; this one reads 2)");
	rec[0] = 'x';
	refused("not a recording");
	begin("op 30 OPEN dirfd:str\n"); /* retyped: not of this world */
	rec_seal();
	refused("dictionary");
	begin("op 256 MUCH\n");
	rec_seal();
	refused("dictionary");
}

/* A newer prov has a kind and a field more, an older one a field less. */
static void other_dictionaries(void)
{
	begin("op 72 UMASK mask:u more:str\nop 201 NEWS what:str\nop 30 OPEN dirfd:i path:str\n");
	put_op(72, 0, 0, 0, 0);
	put_u(7), put_s("new"), end_op();
	put_op(201, 0, 0, 0, 0);
	put_s("hello"), end_op();
	put_op(OP_OPEN, 0, 0, 0, 3);
	put_i(-100), put_s("a"), end_op();
	put_op(202, 0, 0, 0, 0);
	end_op();
	read_first();
	assert(op.kind == OP_UMASK && op.f[0].u == 7 && str_is(op.f[1].str, STR("new")));
	assert(cursor_next(&cursor, &op) && op.kind == 0 && str_is(op.f[0].str, STR("hello")));
	assert(cursor_next(&cursor, &op) && op.kind == OP_OPEN && op.ret == 3);
	assert(!op.f[OPEN_flags].u && !op.f[OPEN_id].id.is_there);
	assert(!r->n_damages);
	assert(cursor_next(&cursor, &op) && !op.is_done);
	expect_damage("no such kind");
	done();
}

int main(void)
{
	every_type();
	short_forms();
	shared_beginnings();
	big_unfinished_padded();
	encoded_big();
	impossible_sizes();
	fields_beyond_the_end();
	a_full_chunk();
	holes_and_rubbish();
	chunk_order(2, 1, "not the next one");
	chunk_order(0, 1, "there twice");
	chunk_order(2, 5, "not the next one");
	counted_for_itself();
	truncated_raw();
	compact_form();
	headers();
	other_dictionaries();
	return 0;
}
