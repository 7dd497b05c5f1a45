/*
 * hook_etc.c - the files that libc reads inside itself to answer: who is user 1000, what time is it
 * here, what is the address of this host.  See hook.h.
 *
 * Which files is in nss/ and time/tzfile.c of glibc; services in libraries of their own
 * (libnss_*.so) call libc through its public functions, and so tell for themselves.
 */
#include "hook.h"

#include "fd.h"
#include "str.h"
#include "sys.h"
#include "../generated/put.h"
#include "../generated/poison.h" /* last: hooked names can no longer be spelled */

#define NSCD "/var/run/nscd/socket"

bool file_touched(const struct call *c, int what, const char *path)
{
	struct call now = *c;
	struct id id;
	const struct id *found = NULL;

	if (!state_is_silent)
		found = path_identify(AT_FDCWD, path, 0, &id);
	now.t1 = clock_ticks();
	now.err = found || state_is_silent ? 0 : ENOENT;
	put_TOUCH(&now, now.err ? -1 : 0, (uint64_t)what, path, found);
	return !now.err;
}

static void touch_once(const struct call *c, int what, const char *path)
{
	if (image_first_time(hash_bytes((uint64_t)what, path, str_len(path))))
		file_touched(c, what, path);
}

void names_sought(const struct call *c, const char *path)
{
	touch_once(c, 's', NSCD);
	touch_once(c, 's', "/"); /* has it been changed by chroot? */
	touch_once(c, 'r', "/etc/nsswitch.conf");
	touch_once(c, 'r', path);
	state_libs_may_change();
}

void host_sought(const struct call *c)
{
	names_sought(c, "/etc/hosts");
	touch_once(c, 'r', "/etc/host.conf");
	touch_once(c, 'r', "/etc/resolv.conf");
}

void address_sought(const struct call *c, const char *service)
{
	host_sought(c);
	touch_once(c, 'r', "/etc/gai.conf");
	if (service && (*service < '0' || *service > '9'))
		touch_once(c, 'r', "/etc/services");
}

/* Kept by libc until TZ changes, through forks. */
void zone_used(const struct call *c)
{
	static uint64_t known;
	const char *tz = env_get("TZ"), *dir = env_get("TZDIR");
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
		text_add(&t, dir && *dir ? dir : "/usr/share/zoneinfo");
		text_add(&t, "/");
	}
	text_add(&t, tz);
	if (!t.is_cut)
		file_touched(c, 'r', path);
}

void login_sought(const struct call *c, bool is_found)
{
	touch_once(c, 'r', "/proc/self/loginuid");
	if (is_found) /* else nobody has logged in */
		names_sought(c, "/etc/passwd");
}

/* What sysconf and its kin have from a file, not from a system call. */
void limit_asked(const struct call *c, int name)
{
	if (name == _SC_NPROCESSORS_CONF)
		touch_once(c, 'r', "/sys/devices/system/cpu/possible");
	else if (name == _SC_NGROUPS_MAX)
		touch_once(c, 'r', "/proc/sys/kernel/ngroups_max");
}

/* A terminal's two ends. */
void terminal_opened(const struct call *c, const int *master, const int *slave)
{
	char self[40], name[40];
	struct text t = text_in(self, sizeof(self));
	long n;

	if (!master || !slave)
		return;
	fd_changed(*master);
	fd_changed(*slave);
	put_OPEN(c, *master, AT_FDCWD, "/dev/ptmx", O_RDWR | O_NOCTTY, 0, fd_id(c, *master));
	text_add(&t, "/proc/self/fd/");
	text_add_u(&t, (uint64_t)*slave);
	n = state_is_silent ? -1 : sys_readlink(self, name, sizeof(name) - 1);
	name[n > 0 ? n : 0] = '\0';
	put_OPEN(c, *slave, AT_FDCWD, n > 0 ? name : NULL, O_RDWR | O_NOCTTY, 0, fd_id(c, *slave));
}
