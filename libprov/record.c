/* record.c - see record.h. */
#include "record.h"

#include "str.h"

void rec_output(const struct call *c)
{
	struct image *image = c->thread->image;

	if (!(image->phase & 1))
		__atomic_fetch_add(&image->phase, 1, __ATOMIC_RELAXED);
}

bool rec_begin(struct rec *r, const struct call *c, enum op_kind kind, size_t body)
{
	uint32_t bytes = (uint32_t)(sizeof(struct prov_op) + body + 3) & ~3u;
	struct prov_op *op;

	if (body > 1u << 25) { /* more than the kernel passes to a program */
		log_lose(PROV_LOST_SPACE);
		return false;
	}
	if (!log_reserve(c->thread, bytes, &r->space))
		return false;
	op = (struct prov_op *)r->space.at;
	op->word = (uint32_t)kind << 24 | bytes / 4;
	op->call = (uint16_t)c->no;
	op->err = (uint8_t)c->err;
	op->t0[0] = (uint32_t)c->t0;
	op->t0[1] = (uint32_t)(c->t0 >> 32);
	r->at = (unsigned char *)(op + 1);
	rec_u(r, c->t1 - c->t0);
	return true;
}

unsigned char *rec_end(struct rec *r)
{
	struct prov_op *op = (struct prov_op *)r->space.at;
	uint32_t used = (uint32_t)(r->at - r->space.at + 3) & ~3u;

	op->word = (op->word & 0xff000000u) | used / 4;
	__atomic_store_n(&op->flags, PROV_OP_DONE, __ATOMIC_RELEASE);
	log_give_back(&r->space, used);
	return r->at;
}

void rec_u(struct rec *r, uint64_t v)
{
	while (v >= 0x80) {
		*r->at++ = (unsigned char)(v | 0x80);
		v >>= 7;
	}
	*r->at++ = (unsigned char)v;
}

void rec_x64(struct rec *r, uint64_t v)
{
	__builtin_memcpy(r->at, &v, 8);
	r->at += 8;
}

void rec_c64(struct rec *r, uint64_t v)
{
	rec_x64(r, v);
}

void rec_c32(struct rec *r, uint32_t v)
{
	__builtin_memcpy(r->at, &v, 4);
	r->at += 4;
}

void rec_id(struct rec *r, const struct id *id)
{
	rec_u(r, id != NULL);
	if (!id)
		return;
	rec_u(r, id->major);
	rec_u(r, id->minor);
	rec_u(r, id->inode);
	rec_u(r, id->mode);
	rec_u(r, id->size);
	rec_u(r, id->btime_ns);
}

size_t rec_str_len(const char *s)
{
	return s ? str_len(s) : 0;
}

void rec_str(struct rec *r, const char *s, size_t len)
{
	if (!s) {
		rec_u(r, 0);
		return;
	}
	rec_u(r, len + 1);
	bytes_copy(r->at, s, len);
	r->at += len;
}

size_t rec_strv_len(char *const *v)
{
	size_t n = 5;

	for (; v && *v; v++)
		n += 5 + str_len(*v);
	return n;
}

static size_t at_most(size_t n, size_t limit)
{
	return n < limit ? n : limit;
}

/* What is left for the next of n strings: another thread may have lengthened one meanwhile. */
static size_t room_for(const struct rec *r, size_t n)
{
	size_t left = (size_t)(r->space.at + r->space.bytes - r->at);

	return left > 5 * n ? left - 5 * n : 0;
}

void rec_strv(struct rec *r, char *const *v)
{
	size_t n = 0;

	while (v && v[n])
		n++;
	rec_u(r, v ? n + 1 : 0);
	for (size_t i = 0; i < n; i++)
		rec_str(r, v[i], at_most(str_len(v[i]), room_for(r, n - i)));
}
