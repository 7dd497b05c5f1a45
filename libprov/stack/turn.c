/* turn.c - see turn.h. */
#include "turn.h"

#include "state.h"
#include "sys.h"

#define PATIENCE 2000 /* of some 1 us each */

static bool replace(struct turn *turn, uint64_t *by, uint64_t with)
{
	return __atomic_compare_exchange_n(&turn->taken_by, by, with, false, __ATOMIC_ACQUIRE,
					   __ATOMIC_RELAXED);
}

bool turn_take(struct turn *turn)
{
	uint64_t self = wiped->images[0].id | 1ull << 63;

	for (unsigned int i = 0; i < PATIENCE; i++) {
		uint64_t by = 0;

		if (replace(turn, &by, self))
			return true;
		if (by != self && replace(turn, &by, self)) {
			turn->is_lost = true;
			return true;
		}
		sys_call(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
	}
	return false;
}

void turn_give_back(struct turn *turn)
{
	__atomic_store_n(&turn->taken_by, 0, __ATOMIC_RELEASE);
}
