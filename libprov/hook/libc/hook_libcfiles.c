/*
 * hook_libcfiles.c - the files that libc reads inside itself to answer: the name of user 1000, the local time
 * here, what is the address of this host.  See hook_libcfiles.h.
 *
 * Which files is in time/tzfile.c and sysdeps/posix/getaddrinfo.c of glibc.
 */
#include "hook_libcfiles.h"

#include "start/env.h"
#include "fd.h"
#include "source/source.h"
#include "str.h"
#include "sys.h"
#include "touch.h"
#include "hook/wrap.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

void host_sought(const struct call *c)
{
	names_sought(c, "/etc/hosts");
	resolver_used(c);
}

void network_sought(const struct call *c)
{
	names_sought(c, "/etc/networks");
	resolver_used(c);
}

static bool is_same_address(const struct addrinfo *a, const struct addrinfo *b)
{
	if (a->ai_addrlen != b->ai_addrlen)
		return false;
	for (socklen_t i = 0; i < a->ai_addrlen; i++)
		if (((const char *)a->ai_addr)[i] != ((const char *)b->ai_addr)[i])
			return false;
	return true;
}

/* How several are to be sorted stands in a file. */
static bool has_several(const struct addrinfo *list)
{
	for (const struct addrinfo *a = list; a; a = a->ai_next)
		if (!is_same_address(list, a))
			return true;
	return false;
}

/* An address in numbers, which need not be looked up: four at most, as inet_aton takes them, or
 * something with a colon. */
static bool is_numeric(const char *node)
{
	unsigned int n = 0;

	for (const char *p = node; *p; p++)
		if (*p == ':')
			return true;
	for (; *node >= '0' && *node <= '9'; node++) {
		bool is_hex = node[0] == '0' && (node[1] | ' ') == 'x';

		for (node += 2 * is_hex; (*node >= '0' && *node <= '9') ||
					 (is_hex && (*node | ' ') >= 'a' && (*node | ' ') <= 'f');
		     node++)
			;
		n++;
		if (*node != '.')
			break;
	}
	return n >= 1 && n <= 4 && !*node;
}

void address_sought(const struct call *c, const char *node, const char *service,
		    const struct addrinfo *hints, const struct addrinfo *found)
{
	if (node && !is_numeric(node) && !(hints && (hints->ai_flags & AI_NUMERICHOST)))
		host_sought(c);
	if (has_several(found))
		touch_once(c, TOUCH_READ, "/etc/gai.conf");
	if (service && (*service < '0' || *service > '9'))
		names_sought(c, "/etc/services");
}

void addresses_sought(const struct call *c, struct gaicb *const list[], int n)
{
	for (int i = 0; i < n; i++) {
		if (!list[i])
			continue;
		address_sought(c, list[i]->ar_name, list[i]->ar_service, list[i]->ar_request, NULL);
		source_named(c, SOURCE_NETWORK, list[i]->ar_name, 0); /* the answer comes later */
	}
}

void resolver_used(const struct call *c)
{
	if (image_first_time(hash_bytes('V', "RES_OPTIONS", 11))) {
		source_inside(c, "LOCALDOMAIN");
		source_inside(c, "RES_OPTIONS");
	}
	touch_once(c, TOUCH_READ, "/etc/resolv.conf");
	touch_once(c, TOUCH_READ, "/etc/host.conf");
}

/* Kept by libc until TZ changes, through forks. */
void zone_used(const struct call *c)
{
	static uint64_t known;
	const char *tz = source_inside(c, "TZ"), *dir;
	uint64_t hash;
	char path[256];
	struct text t = text_in(path, sizeof(path));

	tz = !tz ? "/etc/localtime" : *tz ? tz : "Universal";
	tz += *tz == ':';
	hash = hash_bytes(1, tz, str_len(tz));
	if (hash == known)
		return;
	known = hash;
	if (*tz != '/') {
		dir = source_inside(c, "TZDIR");
		text_add(&t, dir && *dir ? dir : "/usr/share/zoneinfo");
		text_add(&t, "/");
	}
	text_add(&t, tz);
	if (!t.is_cut)
		file_touched(c, TOUCH_READ, path);
}

/* "CET CEST": names that libc never frees. */
void zone_asked(const struct call *c)
{
	char names[32];
	struct text t = text_in(names, sizeof(names));

	zone_used(c);
	text_add(&t, libc_tzname[0]);
	text_add(&t, " ");
	text_add(&t, libc_tzname[1]);
	source_text(c, SOURCE_ZONE, NULL, names);
}

/* Limits that sysconf and its kin have from a file, not from a system call. */
void limit_asked(const struct call *c, int name)
{
	if (name == _SC_NPROCESSORS_ONLN)
		touch_once(c, TOUCH_READ, "/sys/devices/system/cpu/online");
	if (name == _SC_NPROCESSORS_CONF)
		touch_once(c, TOUCH_READ, "/sys/devices/system/cpu/possible");
	else if (name == _SC_NGROUPS_MAX)
		touch_once(c, TOUCH_READ, "/proc/sys/kernel/ngroups_max");
}

/* getdate(): formats from a file that the user names. */
void date_masks_read(const struct call *c)
{
	const char *path = source_inside(c, "DATEMSK");

	if (path && *path)
		touch_once(c, TOUCH_READ, path);
}

#define LOG_SOCKET "/dev/log"

void log_connected(const struct call *c, int option)
{
	if (option & LOG_NDELAY)
		touch_once(c, TOUCH_LOOKED_UP, LOG_SOCKET);
}

void log_sent(const struct call *c)
{
	zone_used(c);
	touch_once(c, TOUCH_WRITTEN, LOG_SOCKET);
}

void profile_written(const struct call *c)
{
	const char *prefix = env_get("GMON_OUT_PREFIX");
	char path[256];
	struct text t = text_in(path, sizeof(path));

	text_add(&t, prefix ? prefix : "gmon.out");
	if (prefix) {
		text_add(&t, ".");
		text_add_u(&t, sys_getpid());
	}
	file_touched(c, TOUCH_WRITTEN, path);
}
