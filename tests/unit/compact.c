/*
 * The compact form has every op of the raw one, and nothing that nobody wrote.
 *
 * A raw log with each kind of thing that can be in one is made by hand and compacted; the frames
 * are unpacked and compared.
 */
#include "wrapper/saving/compact.c"

#include <assert.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>

#define PAGES	 2000 /* more than a frame holds */
#define RAW_SIZE ((uint64_t)PAGES * PROV_PAGE)

static unsigned char raw[RAW_SIZE];
static unsigned char plain[RAW_SIZE];
static uint64_t end = 2 * PROV_PAGE;

/* Appends a chunk with `used` bytes claimed to be in use, filled with `fill`. */
static struct prov_chunk *add_chunk(uint32_t size, uint32_t used, int fill)
{
	struct prov_chunk *chunk = (struct prov_chunk *)(raw + end);
	uint32_t n = used < size ? used : size;

	if (n > sizeof(*chunk))
		memset(chunk + 1, fill, n - sizeof(*chunk));
	chunk->magic = PROV_CHUNK_MAGIC;
	chunk->size = size;
	chunk->image = 7;
	chunk->check = prov_check(chunk, sizeof(*chunk));
	chunk->used = used;
	end += size;
	return chunk;
}

/* Writes the log, compacts it, unpacks the frames into `plain`; returns their length. */
static uint64_t round_trip(struct prov_file *ret_head)
{
	int from = memfd_create("raw", 0), to = memfd_create("compact", 0);
	struct stat st;
	unsigned char *packed;
	uint64_t n;

	assert(stream_write_all(from, raw, end) == 0);
	assert(ftruncate(from, 1ull << 40) == 0); /* the sparse rest of the window */
	assert(compact(from, (struct prov_file *)raw, NULL, end, 1, to) == 0);
	assert(fstat(to, &st) == 0);
	packed = mmap(NULL, st.st_size, PROT_READ, MAP_PRIVATE, to, 0);
	assert(packed != MAP_FAILED);
	memcpy(ret_head, packed, sizeof(*ret_head));
	n = ZSTD_decompress(plain, sizeof(plain), packed + PROV_PAGE, st.st_size - PROV_PAGE);
	assert(!ZSTD_isError(n));
	munmap(packed, st.st_size);
	close(from);
	close(to);
	return n;
}

/* The chunk at *at of the plain bytes: as it should be?  Moves on. */
static void expect_chunk(uint64_t *at, uint32_t size, uint32_t used, int fill)
{
	struct prov_chunk head;

	memcpy(&head, plain + *at, sizeof(head));
	assert(is_chunk(&head, size) && head.size == size && head.used == used && head.image == 7);
	for (uint32_t i = sizeof(head); i < used && i < size; i++)
		assert(plain[*at + i] == fill);
	*at += size;
}

int main(void)
{
	struct prov_file *file = (struct prov_file *)raw, head;
	uint64_t at = PROV_PAGE, n;

	memcpy(file->magic, PROV_MAGIC, 8);
	file->form = PROV_RAW;
	file->data_start = end;
	memset(raw + PROV_PAGE, 'd', 100);

	add_chunk(4096, 105, 'a');		  /* mostly unused */
	add_chunk(8192, 9000, 'b');		  /* full */
	add_chunk(4096, 500, 'x')->magic = 0;	  /* given up */
	end += 3 * PROV_PAGE;			  /* claimed by someone who died */
	add_chunk(5u << 20, (5u << 20) - 8, 'c'); /* larger than a frame */
	memset(raw + end, 'g', PROV_PAGE);	  /* damage */
	end += PROV_PAGE;
	add_chunk(4096, 0, 'z'); /* header written, `used` not yet */

	n = round_trip(&head);
	assert(n + PROV_PAGE == head.next && head.form == PROV_COMPACT);
	assert(head.check == prov_check(&head, offsetof(struct prov_file, check)));
	assert(!memcmp(plain, raw + PROV_PAGE, PROV_PAGE));
	expect_chunk(&at, 112, 105, 'a');
	expect_chunk(&at, 8192, 9000, 'b');
	expect_chunk(&at, (5u << 20) - 8, (5u << 20) - 8, 'c');
	assert(plain[at] == 'g' && plain[at + PROV_PAGE - 1] == 'g');
	at += PROV_PAGE;
	expect_chunk(&at, 64, 64, 0);
	assert(head.lost[PROV_LOST_LOG] == 3);
	assert(at == n);
	return 0;
}
