/* pidfd.c - what the kernel says about processes beside /proc. */
#include <errno.h>
#include <linux/kcmp.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "provider_live.h"

#define PIDFS_MAGIC 0x50494446 /* linux/magic.h, since 6.9 */

int pidfd_of(int32_t pid)
{
	int fd = (int)syscall(SYS_pidfd_open, pid, 0);

	return fd < 0 ? -errno : fd;
}

bool pidfd_is_numbered(int pidfd)
{
	struct statfs fs;

	return !fstatfs(pidfd, &fs) && fs.f_type == PIDFS_MAGIC;
}

uint64_t pidfd_number(int pidfd)
{
	struct stat st;

	return fstat(pidfd, &st) ? 0 : st.st_ino;
}

/* linux/pidfd.h, since 6.13; exit_status since 6.15. */
struct info {
	uint64_t mask, cgroup;
	uint32_t pid, tgid, ppid, ids[8];
	int32_t exit_status;
};
#define GET_INFO  _IOWR(0xff, 11, struct info)
#define INFO_EXIT 8

bool pidfd_exit_status(int pidfd, int *ret)
{
	struct info info = {.mask = INFO_EXIT};

	if (ioctl(pidfd, GET_INFO, &info) || !(info.mask & INFO_EXIT))
		return false;
	*ret = info.exit_status;
	return true;
}

bool pid_shares_memory(int32_t a, int32_t b)
{
	return syscall(SYS_kcmp, a, b, KCMP_VM, 0, 0) == 0;
}
