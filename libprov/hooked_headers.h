/*
 * hooked_headers.h - every system header that declares a function of spec/libc.def, and the small
 * predicates its expressions use.
 */
#ifndef PROV_HOOKED_HEADERS_H
#define PROV_HOOKED_HEADERS_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
/* Macros in <stdio.h>, functions all the same. */
#undef fread_unlocked
#undef fwrite_unlocked

#endif
#undef _FORTIFY_SOURCE

#include <dirent.h>
#include <argp.h>
#include <fmtmsg.h>
#include <malloc.h>
#include <semaphore.h>
#include <sys/klog.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <linux/sched.h>
#include <sys/auxv.h>
#include <linux/aio_abi.h>
#include <rpc/netdb.h>
#include <wordexp.h>
#include <utmpx.h>
#include <utmp.h>
#include <ttyent.h>
#include <syslog.h>
#include <sys/utsname.h>
#include <sys/timex.h>
#include <sys/times.h>
#include <sys/timeb.h>
#include <sys/swap.h>
#include <sys/pidfd.h>
#include <sys/eventfd.h>
#include <sys/shm.h>
#include <sys/sem.h>
#include <sys/random.h>
#include <sys/quota.h>
#include <sys/ptrace.h>
#include <sys/personality.h>
#include <sys/msg.h>
#include <sys/ipc.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/fsuid.h>
#include <sys/fanotify.h>
#include <sys/acct.h>
#include <signal.h>
#include <nl_types.h>
#include <netinet/ether.h>
#include <net/if.h>
#include <mqueue.h>
#include <mntent.h>
#include <ifaddrs.h>
#include <gnu/libc-version.h>
#include <gshadow.h>
#include <fstab.h>
#include <execinfo.h>
#include <aliases.h>
#include <aio.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <ftw.h>
#include <getopt.h>
#include <glob.h>
#include <grp.h>
#include <iconv.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <linux/seccomp.h>
#include <langinfo.h>
#include <locale.h>
#include <mqueue.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <pwd.h>
#include <sched.h>
#include <shadow.h>
#include <spawn.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <pty.h>
#include <sys/sendfile.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>
#include <wchar.h>

/* Macros in <stdio.h>, functions all the same. */
#undef fread_unlocked
#undef fwrite_unlocked

#endif
