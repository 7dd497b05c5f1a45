/* osi.h - an open provider, as the library itself sees it. */
#ifndef OSI_OSI_H
#define OSI_OSI_H

#include "list.h"
#include "provider.h"

struct osi {
	struct osi_provider p; /* a copy: what it does not have is NULL */
	void *self;
	struct compare *compare; /* NULL: events were not asked for, or are the provider's own */
	int interval_ms;
};

/* As the provider answers, or made of what it does: handles by pid, one process without its family.
 */
int dispatch_handles(struct osi *o, struct osi_list *to);
int dispatch_process(struct osi *o, const struct osi_handle *h, struct osi_list *to);

#endif
