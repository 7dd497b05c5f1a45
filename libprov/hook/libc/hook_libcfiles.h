/* hook_libcfiles.h - files that libc reads inside itself: resolver, time zone, limits, syslog. */
#ifndef PROV_HOOK_LIBCFILES_H
#define PROV_HOOK_LIBCFILES_H

#include "hook/hook.h"

void network_sought(const struct call *c);
void host_sought(const struct call *c);
void address_sought(const struct call *c, const char *node, const char *service,
		    const struct addrinfo *hints, const struct addrinfo *found);
void addresses_sought(const struct call *c, struct gaicb *const list[], int n);
void resolver_used(const struct call *c);
void zone_used(const struct call *c);

/* The same where the zone is in what the call gives. */
void zone_asked(const struct call *c);
void limit_asked(const struct call *c, int name);
void date_masks_read(const struct call *c);
void log_connected(const struct call *c, int option);
void profile_written(const struct call *c);
void log_sent(const struct call *c);

#endif
