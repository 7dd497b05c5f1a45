/* scratch.c - see scratch.h. */
#include "scratch.h"

#include <stdint.h>
#include <sys/mman.h>

#include "sys.h"

#define PLACES 2

static struct place {
	char bytes[4096];
} places[PLACES] __attribute__((aligned(16)));
static uint32_t
	is_taken[PLACES]; /* for ever by a thread that was killed, or jumped away, in between */

void *scratch_take(size_t bytes)
{
	void *memory;

	for (unsigned int i = 0; i < PLACES && bytes <= sizeof(places[i]); i++)
		if (!__atomic_exchange_n(&is_taken[i], 1, __ATOMIC_ACQUIRE))
			return &places[i];
	memory = sys_mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return sys_failed(memory) ? NULL : memory;
}

void scratch_give(void *memory, size_t bytes)
{
	for (unsigned int i = 0; i < PLACES; i++)
		if (memory == &places[i]) {
			__atomic_store_n(&is_taken[i], 0, __ATOMIC_RELEASE);
			return;
		}
	if (memory)
		sys_munmap(memory, bytes);
}
