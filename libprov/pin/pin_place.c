/* pin_place.c - see pin_place.h. */
#include "pin_place.h"

#include "prov/secret.h"

/* The key makes the stream; it is no secret. */
static const struct secret_key key = {{0x70726f762d70696e, 0x6e69702d766f7270}};

static uint64_t mixed(uint64_t a, uint64_t b)
{
	const uint64_t both[2] = {a, b};

	return secret_hash(&key, both, sizeof(both));
}

/* Of the token only the number within the image: images are numbered as they come. */
uint64_t pin_place_below(uint64_t parent, uint64_t token)
{
	return mixed(parent, (uint32_t)token);
}

/* Not recorded, and so nowhere: one stream for all that are not. */
static struct pin_stream nowhere;

uint64_t pin_next_word(void)
{
	struct thread *t = state_thread();
	struct pin_stream *s = t ? &t->stream : &nowhere;

	return mixed(s->place, ~__atomic_fetch_add(&s->n_drawn, 1, __ATOMIC_RELAXED));
}
