/* create.c - see create.h. */
#include "create.h"

#include <errno.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/utsname.h>

#include "clock.h"
#include "env.h"
#include "initial.h"
#include "log.h"
#include "pin/pin_alone.h"
#include "str.h"
#include "sys.h"
#include "ops.h"

#define DAY   86400u
#define TRIES 1000 /* NAME.1 .. NAME.999 */

static char *path; /* of the log; a page that stays */
static bool key_is_users;

/* Civil date of days since 1970 (proleptic Gregorian calendar), appended as YYYYmmdd. */
static void add_date(struct text *t, uint64_t days)
{
	uint64_t z = days + 719468, era = z / 146097, doe = z % 146097;
	uint64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	uint64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
	uint64_t d = doy - (153 * mp + 2) / 5 + 1, m = mp < 10 ? mp + 3 : mp - 9;

	text_add_u(t, yoe + era * 400 + (m <= 2));
	text_add(t, m < 10 ? "0" : "");
	text_add_u(t, m);
	text_add(t, d < 10 ? "0" : "");
	text_add_u(t, d);
}

static void add_two(struct text *t, uint64_t v)
{
	text_add(t, v < 10 ? "0" : "");
	text_add_u(t, v);
}

/* COMMAND-YYYYmmddTHHMMSSZ-PID.prov */
static void add_name(struct text *t)
{
	uint64_t now = clock_ns(CLOCK_REALTIME) / 1000000000u;
	char **argv = initial_argv();

	text_add(t, argv && argv[0] && *str_base(argv[0]) ? str_base(argv[0]) : "command");
	text_add(t, "-");
	add_date(t, now / DAY);
	text_add(t, "T");
	add_two(t, now % DAY / 3600);
	add_two(t, now % 3600 / 60);
	add_two(t, now % 60);
	text_add(t, "Z-");
	text_add_u(t, sys_getpid());
	text_add(t, ".prov");
}

static bool add_cwd(struct text *t)
{
	long n = sys_getcwd(t->at, (size_t)(t->end - t->at));

	if (n <= 1 || t->at[0] != '/')
		return false;
	t->at += n - 1;
	if (t->at[-1] != '/')
		text_add(t, "/");
	return true;
}

static void read_line(const char *path, char *to, size_t size)
{
	int fd = sys_open(path, O_RDONLY, 0);
	long n = fd >= 0 ? sys_read(fd, to, size - 1) : 0;

	if (fd >= 0)
		sys_close(fd);
	to[n > 0 ? n : 0] = '\0';
	for (char *p = to; *p; p++)
		if (*p == '\n')
			*p = '\0';
}

/* Set, to anything but nothing and 0. */
static bool is_on(const char *variable)
{
	const char *value = env_get_first(variable);

	return value && *value && !str_eq(value, "0");
}

static uint32_t sync_flag(void)
{
	const char *value = env_get_first("PROV_SYNC");

	if (value && str_eq(value, "full"))
		return PROV_FILE_SYNC_FULL;
	return value && str_eq(value, "off") ? PROV_FILE_SYNC_OFF : 0;
}

static uint32_t stacks_flag(void)
{
	const char *value = env_get_first("PROV_STACKS");

	if (!value)
		return 0;
	return str_eq(value, "all")	  ? PROV_FILE_STACKS_ALL
	       : str_eq(value, "sources") ? PROV_FILE_STACKS_SOURCES
	       : str_eq(value, "off")	  ? PROV_FILE_STACKS_OFF
					  : 0;
}

/* A regular file that only its user can read. */
static bool is_private(int fd, struct statx *ret_stx)
{
	return sys_statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, ret_stx) == 0 &&
	       (ret_stx->stx_mode & S_IFMT) == S_IFREG && !(ret_stx->stx_mode & 077) &&
	       ret_stx->stx_uid == (uint32_t)sys_call(SYS_geteuid, 0, 0, 0, 0, 0, 0);
}

/* The user's, which the launcher has made; it never makes one itself. */
static bool read_key(struct secret_key *key)
{
	const char *config = env_get_first("XDG_CONFIG_HOME"), *home = env_get_first("HOME");
	bool has_config = config && *config == '/';
	struct text t = text_in(path, PROV_PAGE);
	struct statx stx;
	int fd;
	bool is_own;

	if (!has_config && !(home && *home == '/'))
		return false;
	text_add(&t, has_config ? config : home);
	text_add(&t, has_config ? "/" SECRET_KEY_FILE : "/.config/" SECRET_KEY_FILE);
	fd = t.is_cut ? -1 : sys_open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0);
	if (fd < 0)
		return false;
	is_own = is_private(fd, &stx) && sys_read(fd, key, sizeof(*key)) == sizeof(*key);
	sys_close(fd);
	return is_own;
}

static void choose_key(void)
{
	key_is_users = read_key(&log_now.key);
	if (!key_is_users)
		sys_call(SYS_getrandom, (long)&log_now.key, sizeof(log_now.key), 0, 0, 0, 0);
}

static void fill(struct prov_file *file, uint64_t window)
{
	struct utsname un;
	struct text t;

	bytes_copy(file->magic, PROV_MAGIC, 8);
	file->major = PROV_VERSION_MAJOR;
	file->minor = PROV_VERSION_MINOR;
	file->form = PROV_RAW;
	unusual.clock_is_slow = !clock_tsc_is_invariant();
	file->clock = unusual.clock_is_slow ? PROV_CLOCK_MONO : PROV_CLOCK_TSC;
	file->dict_len = prov_dictionary_len;
	file->data_start = (2ull * PROV_PAGE - 1 + prov_dictionary_len) & ~(PROV_PAGE - 1ull);
	file->window = window;
	file->ticks0 = clock_ticks();
	file->mono0_ns = clock_ns(CLOCK_MONOTONIC);
	file->real0_ns = clock_ns(CLOCK_REALTIME);
	sys_call(SYS_getrandom, (long)file->uuid, sizeof(file->uuid), 0, 0, 0, 0);
	sys_call(SYS_getrandom, (long)file->salt, sizeof(file->salt), 0, 0, 0, 0);
	read_line("/proc/sys/kernel/random/boot_id", file->boot_id, sizeof(file->boot_id));
	if (sys_call(SYS_uname, (long)&un, 0, 0, 0, 0, 0) == 0) {
		t = text_in(file->host, sizeof(file->host));
		text_add(&t, un.nodename);
	}
	t = text_in(file->tool, sizeof(file->tool));
	text_add(&t, PROV_TOOL);
	file->flags = PROV_FILE_BARE | (is_on("PROV_COMPLETE") ? PROV_FILE_COMPLETE : 0) |
		      (is_on("PROV_EXACT") ? PROV_FILE_EXACT : 0) | sync_flag() | stacks_flag() |
		      (is_on("PROV_KEEP_SECRETS") ? PROV_FILE_SECRETS_KEPT : 0) |
		      (key_is_users ? 0 : PROV_FILE_SECRETS_ALONE);
	pin_settle(&file->pins, env_get_first("PROV_PIN"), env_get_first("PROV_VARY"),
		   env_get_first("SOURCE_DATE_EPOCH"));
	file->secret_key[0] = log_now.key.half[0];
	file->secret_key[1] = log_now.key.half[1];
	file->secret_key_id = secret_hash(&log_now.key, PROV_MAGIC, 8);
	file->check = prov_check(file, offsetof(struct prov_file, check));
	bytes_copy((char *)file + PROV_PAGE, prov_dictionary, prov_dictionary_len);
	file->next = file->data_start;
}

/* Growing a file beyond RLIMIT_FSIZE would be a SIGXFSZ for the program. */
static uint64_t size_allowed(void)
{
	struct rlimit limit = {RLIM_INFINITY, RLIM_INFINITY};

	sys_call(SYS_prlimit64, 0, RLIMIT_FSIZE, 0, (long)&limit, 0, 0);
	return limit.rlim_cur < LOG_WINDOW ? limit.rlim_cur & ~(PROV_PAGE - 1ull) : LOG_WINDOW;
}

/* Room for the header and the dictionary now, or an error instead of a SIGBUS. */
static struct prov_file *map_start(int fd, uint64_t bytes)
{
	void *at = sys_mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	if (sys_failed(at))
		return NULL;
	if (sys_madvise(at, bytes, 23 /* MADV_POPULATE_WRITE */) == -EFAULT) {
		sys_munmap(at, bytes);
		return NULL;
	}
	return at;
}

/* The file, open: a new one, or an empty one that is its user's alone, as mktemp makes. */
static int open_new(bool *ret_was_there)
{
	struct statx stx;
	int fd = sys_open(path, O_RDWR | O_CREAT | O_EXCL, 0600);

	*ret_was_there = fd == -EEXIST;
	if (fd != -EEXIST)
		return fd;
	if (sys_statx(AT_FDCWD, path, 0, STATX_BASIC_STATS, &stx) ||
	    (stx.stx_mode & S_IFMT) != S_IFREG)
		return -EINVAL; /* nor is a name beside a device or a directory meant */
	fd = stx.stx_size ? -EEXIST : sys_open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK, 0);
	if (fd < 0)
		return -EEXIST;
	/* The holder of the lock finds it empty and makes it long before another process has it. */
	if (sys_call(SYS_flock, fd, LOCK_EX | LOCK_NB, 0, 0, 0, 0) == 0 && is_private(fd, &stx) &&
	    !stx.stx_size)
		return fd;
	sys_close(fd);
	return -EEXIST;
}

/* 0 or a negative errno; -EEXIST: the name is taken. */
static int create_at(void)
{
	uint64_t head = (2ull * PROV_PAGE - 1 + prov_dictionary_len) & ~(PROV_PAGE - 1ull);
	uint64_t size = size_allowed();
	struct prov_file *file = NULL;
	bool was_there;
	int fd;

	if (size < head + 16 * PROV_PAGE)
		return -EFBIG;
	fd = open_new(&was_there);
	if (fd < 0)
		return fd;
	if (sys_ftruncate(fd, size) == 0)
		file = map_start(fd, head);
	if (file)
		fill(file, size);
	sys_close(fd);
	if (file)
		sys_munmap(file, head);
	if (file && log_join(path))
		return 0;
	if (was_there)
		sys_call(SYS_truncate, (long)path, 0, 0, 0, 0, 0);
	else
		sys_call(SYS_unlink, (long)path, 0, 0, 0, 0, 0);
	return -EIO;
}

/* PROV_OUT, which may be set for many programs; as prov record, NAME.1, NAME.2 ... if it is taken. */
static bool create_named(const char *name)
{
	struct text t = text_in(path, PROV_PAGE);
	int r;

	if (*name != '/' && !add_cwd(&t))
		return false;
	text_add(&t, name);
	r = t.is_cut ? -ENAMETOOLONG : create_at();
	for (unsigned int i = 1; r == -EEXIST && i < TRIES; i++) {
		struct text numbered = t;

		text_add(&numbered, ".");
		text_add_u(&numbered, i);
		r = numbered.is_cut ? -ENAMETOOLONG : create_at();
	}
	return r == 0;
}

static bool create_in(const char *dir)
{
	struct text t = text_in(path, PROV_PAGE);

	if (dir) {
		text_add(&t, dir);
		text_add(&t, "/");
	} else if (!add_cwd(&t)) {
		return false;
	}
	add_name(&t);
	return !t.is_cut && create_at() == 0;
}

bool create_log(void)
{
	const char *wish = env_get_first("PROV_OUT"), *tmp = env_get_first("TMPDIR");

	path = sys_mmap(NULL, PROV_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
			0);
	if (sys_failed(path))
		return false;
	choose_key();
	if (wish && *wish)
		return create_named(wish);
	return create_in(NULL) || create_in(tmp && *tmp == '/' ? tmp : "/tmp");
}
