/* sink.h - the receiver of events: the callbacks of one osi_events(). */
#ifndef OSI_SINK_H
#define OSI_SINK_H

#include "prov/osi.h"

struct osi_sink {
	struct osi *o;
	struct osi_callbacks c; /* a copy: what the caller did not know of is NULL */
	int is_stopped;		/* a callback did not return 0 */
};

#endif
