/*
 * unusual.h - all that takes a call off its straight line, in one word: one comparison asks for it.
 */
#ifndef PROV_UNUSUAL_H
#define PROV_UNUSUAL_H

#include <stdbool.h>
#include <stdint.h>

union unusual {
	uint64_t any; /* 0: nothing is */
	struct {
		bool tls_may_differ;   /* tls.h */
		bool calls_are_marked; /* call.h */
		bool clock_is_slow;    /* clock.h: not the time stamp counter */
		bool events_are_used;  /* hook_fdpass.h: in this memory, or in what forked it */
		bool ops_have_stacks;  /* stack.h: those of all calls */
		bool log_is_given_up;  /* log.h */
		bool spare[2];
	};
};

extern union unusual unusual __attribute__((visibility("hidden")));

#endif
