/*
 * hook_nss.c - users, groups, hosts, services ...: which files libc asks for them.  See hook_nss.h.
 *
 * /etc/nsswitch.conf says which services have a database, in order (nss/ of glibc).  The service
 * `files` is in libc itself; those in libraries of their own (libnss_*.so) call libc through its
 * public functions, and so tell for themselves.
 */
#include "hook_nss.h"

#include <sys/mman.h>

#include "real.h"
#include "start/ldso.h"
#include "start/start.h"
#include "str.h"
#include "sys.h"
#include "touch.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define CONFIG "/etc/nsswitch.conf"
#define NSCD   "/var/run/nscd/socket"

static bool is_cached_by_nscd(const char *name)
{
	static const char *const names[] = {"passwd", "group", "hosts", "services", "netgroup"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (str_eq(names[i], name))
			return true;
	return false;
}

/* The line of a database, after its colon; NULL: it has none. */
static const char *line_of(const char *text, const char *name)
{
	size_t len = str_len(name);

	while (*text) {
		while (*text == ' ' || *text == '\t')
			text++;
		if (str_starts(text, name) && text[len] == ':')
			return text + len + 1;
		while (*text && *text++ != '\n')
			;
	}
	return NULL;
}

/* A service in a library of its own: where libc looked for it, whether or not it is there. */
static void library_sought(const struct call *c, const char *service, size_t len)
{
	char name[64];
	struct text t = text_in(name, sizeof(name));

	text_add(&t, "libnss_");
	text_add_n(&t, service, len);
	text_add(&t, ".so.2");
	if (t.is_cut || !image_first_time(hash_bytes('L', name, str_len(name))))
		return;
	ldso_dlopen(name, (uintptr_t)real_getpwnam); /* by libc */
	start_libs_added(c->thread);
}

static bool is_word(const char *at, const char *end, const char *word)
{
	return (size_t)(end - at) == str_len(word) && str_starts(at, word);
}

/*
 * Goes along the services of a line, as libc reads it, up to `files`, which answers mostly. Whether
 * it comes to that; libraries that are asked later are seen when they are loaded.
 */
static bool ask_services(const struct call *c, const char *line)
{
	while (*line && *line != '\n' && *line != '#') {
		const char *end = line;

		while (*end && *end != ' ' && *end != '\t' && *end != '\n' && *end != '[')
			end++;
		if (is_word(line, end, "files") || is_word(line, end, "compat"))
			return true;
		if (end > line && !is_word(line, end, "dns"))
			library_sought(c, line, (size_t)(end - line));
		while (*end == '[') /* [NOTFOUND=return] */
			while (*end && *end != '\n' && *end++ != ']')
				;
		line = end + (*end == ' ' || *end == '\t');
	}
	return false;
}

#define CONFIG_SIZE 16384

static bool is_in_files(const struct call *c, const char *name)
{
	char *text = sys_mmap(NULL, CONFIG_SIZE, PROT_READ | PROT_WRITE,
			      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	const char *line;
	bool result;
	int fd;

	if (sys_failed(text))
		return true;
	fd = sys_open(CONFIG, O_RDONLY, 0);
	if (fd >= 0)
		sys_read(fd, text, CONFIG_SIZE - 1);
	if (fd >= 0)
		sys_close(fd);
	line = line_of(text, name);
	result = !line || ask_services(c, line); /* a database without a line has files */
	sys_munmap(text, CONFIG_SIZE);
	return result;
}

void names_sought(const struct call *c, const char *path)
{
	const char *name = path + sizeof("/etc/") - 1;

	state_libs_may_change();
	if (!image_first_time(hash_bytes('N', path, str_len(path))))
		return;
	if (is_cached_by_nscd(name))
		touch_once(c, TOUCH_LOOKED_UP, NSCD);
	touch_once(c, TOUCH_LOOKED_UP, "/"); /* has it been changed by chroot? */
	touch_once(c, TOUCH_READ, CONFIG);
	if (sys_is_silent || is_in_files(c, name))
		touch_once(c, TOUCH_READ, path);
}
