/*
 * sys.c - stands in for libprov/sys.c in a copy of the library that only tests load: lets the
 * recorder's own system calls fail.
 *
 *	PROV_FAULTS=N	the N-th call of each program that can fail does (a forked child counts on)
 *	PROV_FAULTS=N+	so do all after it
 *	PROV_FAULTS=N/	and N/+, the same with the second error of the table below
 *	PROV_FAULTS_LOG	the file that gets a line for each failure
 */
#include <errno.h>
#include <stdbool.h>
#include <string.h>

/* The kernel itself, under another name. */
#define sys_call kernel_call
#include "libprov/sys.c"
#undef sys_call

#include "libprov/start/initial.h"
#include "libprov/str.h"

long sys_call(long n, long a, long b, long c, long d, long e, long f);

static const struct fault {
	short call, first, second;
} faults[] = {
	{SYS_openat, EMFILE, EINTR},
	{SYS_close, EINTR, EIO},
	{SYS_read, EINTR, EIO},
	{SYS_pread64, EINTR, EIO},
	{SYS_mmap, ENOMEM, EAGAIN},
	{SYS_munmap, ENOMEM, ENOMEM},
	{SYS_madvise, ENOMEM, EFAULT},
	{SYS_ftruncate, ENOSPC, EINTR},
	{SYS_statx, ENOMEM, EIO},
	{SYS_readlinkat, ENOMEM, ENOENT},
	{SYS_getcwd, ENOMEM, ENOENT},
	{SYS_getdents64, ENOMEM, ENOENT},
	{SYS_fcntl, EMFILE, EBADF},
	{SYS_faccessat, ENOMEM, ELOOP},
	{SYS_faccessat2, ENOSYS, ENOMEM},
	{SYS_fgetxattr, ENOMEM, EIO},
	{SYS_getrandom, ENOSYS, EINTR},
	{SYS_prlimit64, EPERM, EPERM},
	{SYS_getpeername, ENOBUFS, ENOMEM},
	{SYS_unlink, EIO, ENOMEM},
};

static enum { UNREAD, OFF, ON } state;
static uint64_t wanted, n_calls;
static bool is_second, goes_on;
static const char *log_path;

static const char *value_of(const char *name)
{
	char **e = initial_envp();

	while (e && *e && !str_starts(*e, name))
		e++;
	return e && *e ? *e + str_len(name) : NULL;
}

static void read_wish(void)
{
	const char *wish = value_of("PROV_FAULTS=");

	log_path = value_of("PROV_FAULTS_LOG=");
	state = OFF;
	if (!wish || !*wish || !log_path)
		return;
	wanted = str_u(&wish);
	is_second = *wish == '/';
	wish += is_second;
	goes_on = *wish == '+';
	state = ON;
}

static const struct fault *fault_of(long call)
{
	for (size_t i = 0; i < sizeof(faults) / sizeof(faults[0]); i++)
		if (faults[i].call == call)
			return &faults[i];
	return NULL;
}

static bool is_due(void)
{
	uint64_t n = __atomic_add_fetch(&n_calls, 1, __ATOMIC_RELAXED);

	return goes_on ? n >= wanted : n == wanted;
}

static void tell(long call, int err)
{
	char line[64];
	struct text t = text_in(line, sizeof(line));
	int fd = (int)kernel_call(SYS_openat, AT_FDCWD, (long)log_path,
				  O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666, 0, 0);

	text_add_u(&t, (uint64_t)call);
	text_add(&t, " ");
	text_add_u(&t, (uint64_t)err);
	text_add(&t, "\n");
	kernel_call(SYS_write, fd, (long)line, t.at - line, 0, 0, 0);
	kernel_call(SYS_close, fd, 0, 0, 0, 0, 0);
}

long sys_call(long n, long a, long b, long c, long d, long e, long f)
{
	const struct fault *fault = fault_of(n);
	int err;

	if (state == UNREAD)
		read_wish();
	if (state != ON || !fault || !is_due())
		return kernel_call(n, a, b, c, d, e, f);
	err = is_second ? fault->second : fault->first;
	tell(n, err);
	if (n == SYS_close) /* an interrupted or failed close has closed */
		kernel_call(n, a, b, c, d, e, f);
	return -err;
}
