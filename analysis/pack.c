/* pack.c - see pack.h. */
#include "pack.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum page_type {
	PAGE_INSIDE = 2, /* of an index, as all of ours */
	PAGE_LEAF = 10,
};

#define AT_PAGES    28				 /* in the file's header: how many pages it has */
#define LOCKED_PAGE (0x40000000 / PACK_PAGE + 1) /* is never used: processes lock bytes of it */

static void put_big(unsigned char *at, uint64_t n, int bytes)
{
	while (bytes--) {
		at[bytes] = (unsigned char)n;
		n >>= 8;
	}
}

/* --- records: a length, a type for each column, then the columns */

void pack_null(struct pack_record *r)
{
	r->types[r->n_types++] = 0;
}

void pack_number(struct pack_record *r, int64_t n)
{
	static const uint8_t sizes[] = {1, 2, 3, 4, 6, 8};
	int type = 0;

	if (n == 0 || n == 1) {
		r->types[r->n_types++] = (unsigned char)(8 + n);
		return;
	}
	while (sizes[type] < 8 && (n >> (8 * sizes[type] - 1)) != 0 &&
	       (n >> (8 * sizes[type] - 1)) != -1)
		type++;
	put_big(r->body + r->n_body, (uint64_t)n, sizes[type]);
	r->n_body += sizes[type];
	r->types[r->n_types++] = (unsigned char)(type + 1);
}

/* Its length, and the record; all lengths are below 128, hence one byte each. */
static uint32_t put_record(unsigned char *at, const struct pack_record *r)
{
	uint32_t head = r->n_types + 1, length = head + r->n_body;

	if (length > 127)
		BUG("a record too long to be packed");
	at[0] = (unsigned char)length;
	at[1] = (unsigned char)head;
	memcpy(at + 2, r->types, r->n_types);
	memcpy(at + 2 + r->n_types, r->body, r->n_body);
	return length + 1;
}

/* --- pages */

static uint32_t head_bytes(int level)
{
	return level ? 12 : 8;
}

static unsigned char *pointers(struct pack_page *page, int level)
{
	return page->bytes + head_bytes(level);
}

static void page_clear(struct pack_page *page)
{
	memset(page->bytes, 0, sizeof(page->bytes));
	page->n_cells = 0;
	page->start = PACK_PAGE;
}

static bool page_put(struct pack_page *page, int level, const unsigned char *cell, uint32_t n)
{
	if (page->start < head_bytes(level) + 2 * (page->n_cells + 1) + n)
		return false;
	page->start -= n;
	memcpy(page->bytes + page->start, cell, n);
	put_big(pointers(page, level) + 2 * page->n_cells++, page->start, 2);
	return true;
}

/* The last cell is taken off again; returns its length. */
static uint32_t page_take(struct pack_page *page, int level, unsigned char *cell)
{
	uint32_t child = level ? 4 : 0, n = child + page->bytes[page->start + child] + 1u;

	memcpy(cell, page->bytes + page->start, n);
	memset(page->bytes + page->start, 0, n);
	page->start += n;
	put_big(pointers(page, level) + 2 * --page->n_cells, 0, 2);
	return n;
}

static void page_write(struct pack *p, struct pack_page *page, int level, uint32_t number,
		       uint32_t last_child)
{
	page->bytes[0] = level ? PAGE_INSIDE : PAGE_LEAF;
	put_big(page->bytes + 3, page->n_cells, 2);
	put_big(page->bytes + 5, page->start, 2);
	if (level)
		put_big(page->bytes + 8, last_child, 4);
	if (fseeko(p->file, (off_t)(number - 1) * PACK_PAGE, SEEK_SET) ||
	    fwrite(page->bytes, PACK_PAGE, 1, p->file) != 1)
		p->has_failed = true;
}

static uint32_t new_page(struct pack *p)
{
	p->n_pages += p->n_pages + 1 == LOCKED_PAGE ? 2 : 1;
	return p->n_pages;
}

/* --- trees */

static struct pack_page *level_page(struct pack *p, int level)
{
	if (level == PACK_LEVELS)
		BUG("a tree too high");
	if (level < p->n_levels)
		return p->levels[level];
	p->levels[level] = xmalloc(sizeof(struct pack_page));
	page_clear(p->levels[level]);
	p->n_levels++;
	return p->levels[level];
}

/*
 * A full page is written; its last record goes up, to stand between it and the page that begins.
 * cell: with room for a child's number before it.
 */
static void add(struct pack *p, int level, const unsigned char *cell, uint32_t n)
{
	struct pack_page *page = level_page(p, level);
	unsigned char up[160], taken[160];
	uint32_t n_taken, number, child = 0;

	if (page_put(page, level, cell, n))
		return;
	n_taken = page_take(page, level, taken);
	number = new_page(p);
	if (level) {
		for (int i = 0; i < 4; i++)
			child = child << 8 | taken[i];
		memmove(taken, taken + 4, n_taken -= 4);
	}
	page_write(p, page, level, number, child);
	page_clear(page);
	page_put(page, level, cell, n);
	put_big(up, number, 4);
	memcpy(up + 4, taken, n_taken);
	add(p, level + 1, up, n_taken + 4);
}

void pack_tree(struct pack *p, uint32_t root)
{
	p->root = root;
	p->n_levels = 0;
	level_page(p, 0);
}

void pack_add(struct pack *p, const struct pack_record *r)
{
	unsigned char cell[160];

	add(p, 0, cell, put_record(cell, r));
}

/* The pages that are being filled are the last ones of their levels; the highest is the root. */
void pack_tree_end(struct pack *p)
{
	uint32_t child = 0;

	for (int level = 0; level < p->n_levels; level++) {
		uint32_t number = level == p->n_levels - 1 ? p->root : new_page(p);

		page_write(p, p->levels[level], level, number, child);
		free(p->levels[level]);
		child = number;
	}
	p->n_levels = 0;
}

bool pack_begin(struct pack *p, const char *file)
{
	*p = (struct pack){.file = fopen(file, "r+be")};
	if (!p->file || fseeko(p->file, 0, SEEK_END))
		return false;
	p->n_pages = (uint32_t)(ftello(p->file) / PACK_PAGE);
	return true;
}

bool pack_end(struct pack *p)
{
	unsigned char pages[4];

	put_big(pages, p->n_pages, 4);
	if (fseeko(p->file, AT_PAGES, SEEK_SET) || fwrite(pages, 4, 1, p->file) != 1)
		p->has_failed = true;
	return !fclose(p->file) && !p->has_failed;
}
