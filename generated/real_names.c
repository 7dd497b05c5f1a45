/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "real.h"

const char real_names[] =
	"execve\0"
	"execvpe\0"
	"fork\0"
	"vfork\0"
	"waitpid\0"
	"wait4\0"
	"clock_gettime\0"
	"open\0"
	"openat\0"
	"read\0"
	"write\0"
	"close\0"
	"fopen\0"
	"fclose\0"
	"stat\0"
	"fstat\0"
	"lstat\0"
	"access\0"
	"mmap\0"
	"munmap\0"
	"pthread_create\0"
	"pthread_join\0"
	"pthread_mutex_lock\0"
	"pthread_mutex_unlock\0"
	"readlink\0"
	"fcntl\0"
	"dup2\0"
	"pipe\0"
	"getcwd\0"
	"sigaction\0"
	"signal\0"
	"opendir\0"
	"readdir\0"
	"closedir\0"
	"setlocale\0"
	"fwrite\0"
	"textdomain\0"
	"bindtextdomain\0"
	"fflush\0"
	"dcgettext\0"
	"nl_langinfo\0"
	"getenv\0"
	"isatty\0"
	"getopt_long\0"
	"fputs_unlocked\0"
	"fputc_unlocked\0"
	"error\0"
	"__overflow\0"
	"ioctl\0"
	"fseeko\0"
	"fputs\0"
	"umask\0"
	"puts\0"
	"fputc\0"
	"fdopendir\0"
	"time\0"
	"sysconf\0"
	"putc\0"
	"fwrite_unlocked\0"
	"fchdir\0"
	"faccessat\0"
	"unlink\0"
	"strerror\0"
	"raise\0"
	"gettimeofday\0"
	"getpid\0"
	"geteuid\0"
	"fstatat\0"
	"fchmod\0"
	"execvp\0"
	"dcngettext\0"
	"chdir\0"
	"unlinkat\0"
	"strftime\0"
	"localtime\0"
	"getpwnam\0"
	"fstatfs\0"
	"fread\0"
	"fchown\0"
	"chmod\0"
	"__vfprintf_chk\0"
	"sleep\0"
	"putchar\0"
	"mkdir\0"
	"kill\0"
	"getrlimit\0"
	"getc\0"
	"ftruncate\0"
	"fgets\0"
	"fgetc\0"
	"__getdelim\0"
	"tzset\0"
	"strsignal\0"
	"rewinddir\0"
	"renameat\0"
	"readlinkat\0"
	"perror\0"
	"pathconf\0"
	"localtime_r\0"
	"localeconv\0"
	"linkat\0"
	"iconv_open\0"
	"getuid\0"
	"getrandom\0"
	"getpwuid\0"
	"fseek\0"
	"fread_unlocked\0"
	"fflush_unlocked\0"
	"dup\0"
	"dlsym\0"
	"dlopen\0"
	"dlerror\0"
	"dlclose\0"
	"__uflow\0"
	"utimensat\0"
	"symlinkat\0"
	"renameat2\0"
	"rename\0"
	"pipe2\0"
	"mktime\0"
	"open64\0"
	"__open\0"
	"__open64\0"
	"openat64\0"
	"__open_2\0"
	"__open64_2\0"
	"__openat_2\0"
	"__openat64_2\0"
	"creat\0"
	"creat64\0"
	"__close\0"
	"close_range\0"
	"closefrom\0"
	"__dup2\0"
	"dup3\0"
	"fcntl64\0"
	"__fcntl\0"
	"__pipe\0"
	"socketpair\0"
	"socket\0"
	"connect\0"
	"__connect\0"
	"bind\0"
	"accept\0"
	"accept4\0"
	"fopen64\0"
	"_IO_fopen\0"
	"setmntent\0"
	"__setmntent\0"
	"endmntent\0"
	"__endmntent\0"
	"freopen\0"
	"freopen64\0"
	"_IO_fclose\0"
	"getpt\0"
	"tmpfile\0"
	"tmpfile64\0"
	"mkstemp\0"
	"mkstemp64\0"
	"mkostemp\0"
	"mkostemp64\0"
	"mkstemps\0"
	"mkstemps64\0"
	"mkostemps\0"
	"mkostemps64\0"
	"mkdtemp\0"
	"memfd_create\0"
	"shm_open\0"
	"sem_open\0"
	"sem_unlink\0"
	"ftok\0"
	"mq_unlink\0"
	"shm_unlink\0"
	"eventfd\0"
	"epoll_create\0"
	"epoll_create1\0"
	"timerfd_create\0"
	"signalfd\0"
	"inotify_init\0"
	"inotify_init1\0"
	"fanotify_init\0"
	"pidfd_open\0"
	"pidfd_getfd\0"
	"mq_open\0"
	"__mq_open_2\0"
	"mq_close\0"
	"recvmsg\0"
	"recvmmsg\0"
	"sendmsg\0"
	"sendmmsg\0"
	"name_to_handle_at\0"
	"open_by_handle_at\0"
	"unshare\0"
	"setns\0"
	"mount\0"
	"umount\0"
	"umount2\0"
	"pivot_root\0"
	"move_mount\0"
	"mount_setattr\0"
	"open_tree\0"
	"fsopen\0"
	"fspick\0"
	"fsmount\0"
	"stat64\0"
	"lstat64\0"
	"fstat64\0"
	"fstatat64\0"
	"statx\0"
	"__xstat\0"
	"__xstat64\0"
	"__lxstat\0"
	"__lxstat64\0"
	"__fxstat\0"
	"__fxstat64\0"
	"__fxstatat\0"
	"__fxstatat64\0"
	"euidaccess\0"
	"eaccess\0"
	"__readlink_chk\0"
	"__readlinkat_chk\0"
	"realpath@GLIBC_2.2.5\0"
	"realpath@GLIBC_2.3\0"
	"__realpath_chk\0"
	"canonicalize_file_name\0"
	"statfs\0"
	"statfs64\0"
	"__statfs\0"
	"fstatfs64\0"
	"statvfs\0"
	"statvfs64\0"
	"fstatvfs\0"
	"fstatvfs64\0"
	"fpathconf\0"
	"readdir64\0"
	"readdir_r\0"
	"readdir64_r\0"
	"getdents64\0"
	"getdirentries\0"
	"getdirentries64\0"
	"scandir\0"
	"scandir64\0"
	"scandirat\0"
	"scandirat64\0"
	"glob@GLIBC_2.2.5\0"
	"glob@GLIBC_2.27\0"
	"glob64@GLIBC_2.2.5\0"
	"glob64@GLIBC_2.27\0"
	"ftw\0"
	"ftw64\0"
	"nftw@GLIBC_2.2.5\0"
	"nftw@GLIBC_2.3.3\0"
	"nftw64@GLIBC_2.2.5\0"
	"nftw64@GLIBC_2.3.3\0"
	"fts_open\0"
	"fts64_open\0"
	"fts_read\0"
	"fts64_read\0"
	"fts_children\0"
	"fts64_children\0"
	"fts_close\0"
	"fts64_close\0"
	"link\0"
	"symlink\0"
	"remove\0"
	"rmdir\0"
	"mkdirat\0"
	"mknod\0"
	"mknodat\0"
	"__xmknod\0"
	"__xmknodat\0"
	"mkfifo\0"
	"mkfifoat\0"
	"truncate\0"
	"truncate64\0"
	"ftruncate64\0"
	"fallocate\0"
	"fallocate64\0"
	"posix_fallocate\0"
	"posix_fallocate64\0"
	"lchmod\0"
	"fchmodat\0"
	"chown\0"
	"lchown\0"
	"fchownat\0"
	"utime\0"
	"utimes\0"
	"lutimes\0"
	"futimes\0"
	"futimesat\0"
	"futimens\0"
	"getxattr\0"
	"lgetxattr\0"
	"fgetxattr\0"
	"setxattr\0"
	"lsetxattr\0"
	"fsetxattr\0"
	"removexattr\0"
	"lremovexattr\0"
	"fremovexattr\0"
	"listxattr\0"
	"llistxattr\0"
	"flistxattr\0"
	"fsync\0"
	"fdatasync\0"
	"inotify_add_watch\0"
	"fanotify_mark\0"
	"swapon\0"
	"swapoff\0"
	"acct\0"
	"quotactl\0"
	"mktemp\0"
	"tmpnam\0"
	"tmpnam_r\0"
	"tempnam\0"
	"wordexp\0"
	"chroot\0"
	"__getcwd_chk\0"
	"getwd\0"
	"__getwd_chk\0"
	"get_current_dir_name\0"
	"__read\0"
	"__read_chk\0"
	"__write\0"
	"pread\0"
	"pread64\0"
	"__pread64\0"
	"__pread_chk\0"
	"__pread64_chk\0"
	"pwrite\0"
	"pwrite64\0"
	"__pwrite64\0"
	"readv\0"
	"writev\0"
	"preadv\0"
	"preadv64\0"
	"pwritev\0"
	"pwritev64\0"
	"preadv2\0"
	"preadv64v2\0"
	"pwritev2\0"
	"pwritev64v2\0"
	"recv\0"
	"__recv_chk\0"
	"recvfrom\0"
	"__recvfrom_chk\0"
	"send\0"
	"__send\0"
	"sendto\0"
	"sendfile\0"
	"sendfile64\0"
	"copy_file_range\0"
	"splice\0"
	"tee\0"
	"vmsplice\0"
	"aio_read\0"
	"aio_read64\0"
	"aio_write\0"
	"aio_write64\0"
	"lio_listio@GLIBC_2.2.5\0"
	"lio_listio@GLIBC_2.4\0"
	"lio_listio@GLIBC_2.34\0"
	"lio_listio64@GLIBC_2.2.5\0"
	"lio_listio64@GLIBC_2.4\0"
	"lio_listio64@GLIBC_2.34\0"
	"aio_return\0"
	"aio_return64\0"
	"eventfd_read\0"
	"eventfd_write\0"
	"mq_receive\0"
	"mq_timedreceive\0"
	"mq_send\0"
	"mq_timedsend\0"
	"backtrace_symbols_fd\0"
	"__backtrace_symbols_fd\0"
	"_IO_fread\0"
	"__fread_chk\0"
	"__fread_unlocked_chk\0"
	"fgets_unlocked\0"
	"_IO_fgets\0"
	"__fgets_chk\0"
	"__fgets_unlocked_chk\0"
	"_IO_getc\0"
	"fgetc_unlocked\0"
	"getc_unlocked\0"
	"getchar\0"
	"getchar_unlocked\0"
	"__underflow\0"
	"getline\0"
	"getdelim\0"
	"gets\0"
	"_IO_gets\0"
	"fgetwc\0"
	"getwc\0"
	"fgetwc_unlocked\0"
	"getwc_unlocked\0"
	"fgetws\0"
	"fgetws_unlocked\0"
	"vfscanf\0"
	"__isoc99_vfscanf\0"
	"__isoc23_vfscanf\0"
	"__vfscanf\0"
	"vscanf\0"
	"__isoc99_vscanf\0"
	"__isoc23_vscanf\0"
	"getwchar\0"
	"getwchar_unlocked\0"
	"__fgetws_chk\0"
	"__fgetws_unlocked_chk\0"
	"__gets_chk\0"
	"getw\0"
	"vfwscanf\0"
	"__isoc99_vfwscanf\0"
	"__isoc23_vfwscanf\0"
	"vwscanf\0"
	"__isoc99_vwscanf\0"
	"__isoc23_vwscanf\0"
	"_IO_vfscanf@GLIBC_2.2.5\0"
	"fgetpwent\0"
	"fgetpwent_r\0"
	"fgetgrent\0"
	"fgetgrent_r\0"
	"fgetspent\0"
	"fgetspent_r\0"
	"fgetsgent\0"
	"fgetsgent_r\0"
	"getmntent\0"
	"getmntent_r\0"
	"__getmntent_r\0"
	"addmntent\0"
	"fseeko64\0"
	"rewind\0"
	"fsetpos\0"
	"fsetpos64\0"
	"_IO_fwrite\0"
	"_IO_fputs\0"
	"_IO_puts\0"
	"_IO_putc\0"
	"putc_unlocked\0"
	"putchar_unlocked\0"
	"fputwc\0"
	"putwc\0"
	"fputwc_unlocked\0"
	"putwc_unlocked\0"
	"fputws\0"
	"fputws_unlocked\0"
	"putwchar\0"
	"putwchar_unlocked\0"
	"putw\0"
	"psignal\0"
	"herror\0"
	"fmtmsg\0"
	"malloc_stats\0"
	"malloc_info\0"
	"argp_parse\0"
	"psiginfo\0"
	"putsgent\0"
	"putpwent\0"
	"putgrent\0"
	"putspent\0"
	"vwarn\0"
	"vwarnx\0"
	"err\0"
	"errx\0"
	"verr\0"
	"verrx\0"
	"error_at_line\0"
	"__assert_fail\0"
	"getopt\0"
	"__posix_getopt\0"
	"getopt_long_only\0"
	"vfprintf\0"
	"_IO_vfprintf\0"
	"vprintf\0"
	"__vprintf_chk\0"
	"vfwprintf\0"
	"vwprintf\0"
	"__vfwprintf_chk\0"
	"__vwprintf_chk\0"
	"vdprintf\0"
	"__vdprintf_chk\0"
	"_IO_fflush\0"
	"__fork\0"
	"_Fork\0"
	"__vfork\0"
	"__sigaction\0"
	"bsd_signal\0"
	"ssignal\0"
	"sysv_signal\0"
	"__sysv_signal\0"
	"sigset\0"
	"arch_prctl\0"
	"__arch_prctl\0"
	"clone\0"
	"__clone\0"
	"forkpty\0"
	"daemon\0"
	"execv\0"
	"execl\0"
	"execlp\0"
	"execle\0"
	"fexecve\0"
	"execveat\0"
	"posix_spawn@GLIBC_2.2.5\0"
	"posix_spawn@GLIBC_2.15\0"
	"posix_spawnp@GLIBC_2.2.5\0"
	"posix_spawnp@GLIBC_2.15\0"
	"pidfd_spawn\0"
	"pidfd_spawnp\0"
	"system\0"
	"popen\0"
	"_IO_popen\0"
	"pclose\0"
	"wait\0"
	"__wait\0"
	"__waitpid\0"
	"wait3\0"
	"waitid\0"
	"_exit\0"
	"_Exit\0"
	"quick_exit@GLIBC_2.10\0"
	"quick_exit@GLIBC_2.24\0"
	"abort\0"
	"killpg\0"
	"gsignal\0"
	"tgkill\0"
	"sigqueue\0"
	"pthread_kill@GLIBC_2.2.5\0"
	"pthread_kill@GLIBC_2.34\0"
	"pthread_sigqueue\0"
	"pidfd_send_signal\0"
	"process_vm_readv\0"
	"process_vm_writev\0"
	"ptrace\0"
	"setuid\0"
	"seteuid\0"
	"setreuid\0"
	"setresuid\0"
	"setfsuid\0"
	"setgid\0"
	"setegid\0"
	"setregid\0"
	"setresgid\0"
	"setfsgid\0"
	"setsid\0"
	"setpgid\0"
	"__setpgid\0"
	"setpgrp\0"
	"thrd_create\0"
	"pthread_tryjoin_np\0"
	"pthread_timedjoin_np\0"
	"pthread_clockjoin_np\0"
	"thrd_join\0"
	"pthread_setname_np\0"
	"pthread_getname_np\0"
	"pthread_detach\0"
	"thrd_detach\0"
	"pthread_exit\0"
	"thrd_exit\0"
	"__pthread_mutex_lock@GLIBC_2.2.5\0"
	"pthread_mutex_trylock\0"
	"__pthread_mutex_trylock@GLIBC_2.2.5\0"
	"pthread_mutex_timedlock\0"
	"pthread_mutex_clocklock\0"
	"__pthread_mutex_unlock@GLIBC_2.2.5\0"
	"pthread_mutex_init\0"
	"__pthread_mutex_init@GLIBC_2.2.5\0"
	"mtx_lock\0"
	"mtx_trylock\0"
	"mtx_timedlock\0"
	"mtx_unlock\0"
	"mtx_init\0"
	"pthread_spin_lock\0"
	"pthread_spin_trylock\0"
	"pthread_spin_unlock\0"
	"pthread_spin_init\0"
	"pthread_cond_wait@GLIBC_2.2.5\0"
	"pthread_cond_wait@GLIBC_2.3.2\0"
	"pthread_cond_timedwait@GLIBC_2.2.5\0"
	"pthread_cond_timedwait@GLIBC_2.3.2\0"
	"pthread_cond_clockwait\0"
	"pthread_cond_signal@GLIBC_2.2.5\0"
	"pthread_cond_signal@GLIBC_2.3.2\0"
	"pthread_cond_broadcast@GLIBC_2.2.5\0"
	"pthread_cond_broadcast@GLIBC_2.3.2\0"
	"cnd_wait\0"
	"cnd_timedwait\0"
	"cnd_signal\0"
	"cnd_broadcast\0"
	"pthread_rwlock_rdlock\0"
	"__pthread_rwlock_rdlock@GLIBC_2.2.5\0"
	"pthread_rwlock_tryrdlock\0"
	"__pthread_rwlock_tryrdlock@GLIBC_2.2.5\0"
	"pthread_rwlock_timedrdlock\0"
	"pthread_rwlock_clockrdlock\0"
	"pthread_rwlock_wrlock\0"
	"__pthread_rwlock_wrlock@GLIBC_2.2.5\0"
	"pthread_rwlock_trywrlock\0"
	"__pthread_rwlock_trywrlock@GLIBC_2.2.5\0"
	"pthread_rwlock_timedwrlock\0"
	"pthread_rwlock_clockwrlock\0"
	"pthread_rwlock_unlock\0"
	"__pthread_rwlock_unlock@GLIBC_2.2.5\0"
	"pthread_rwlock_init\0"
	"__pthread_rwlock_init@GLIBC_2.2.5\0"
	"pthread_barrier_init\0"
	"pthread_barrier_wait\0"
	"pthread_once\0"
	"__pthread_once@GLIBC_2.2.5\0"
	"call_once\0"
	"sem_wait\0"
	"sem_trywait\0"
	"sem_timedwait\0"
	"sem_clockwait\0"
	"sem_post\0"
	"sem_init\0"
	"flock\0"
	"lockf\0"
	"lockf64\0"
	"pthread_cancel\0"
	"mmap64\0"
	"mprotect\0"
	"mremap\0"
	"madvise\0"
	"pkey_mprotect\0"
	"msync\0"
	"shmget\0"
	"shmat\0"
	"shmdt\0"
	"shmctl\0"
	"semget\0"
	"semop\0"
	"semtimedop\0"
	"semctl\0"
	"msgget\0"
	"msgsnd\0"
	"msgrcv\0"
	"msgctl\0"
	"setrlimit\0"
	"setrlimit64\0"
	"prlimit\0"
	"prlimit64\0"
	"mlockall\0"
	"dlmopen\0"
	"dlvsym\0"
	"syscall\0"
	"prctl\0"
	"secure_getenv\0"
	"__secure_getenv@GLIBC_2.2.5\0"
	"newlocale\0"
	"__newlocale\0"
	"gettext\0"
	"dgettext\0"
	"__dgettext\0"
	"__dcgettext\0"
	"ngettext\0"
	"dngettext\0"
	"strerror_l\0"
	"strerror_r\0"
	"__strerror_r\0"
	"__xpg_strerror_r\0"
	"gai_strerror\0"
	"hstrerror\0"
	"regerror\0"
	"re_comp\0"
	"re_compile_pattern\0"
	"vsprintf\0"
	"_IO_vsprintf\0"
	"vsnprintf\0"
	"__vsnprintf\0"
	"vasprintf\0"
	"vswprintf\0"
	"obstack_vprintf\0"
	"__vsprintf_chk\0"
	"__vsnprintf_chk\0"
	"__vasprintf_chk\0"
	"__vswprintf_chk\0"
	"__obstack_vprintf_chk\0"
	"gmtime\0"
	"gmtime_r\0"
	"__gmtime_r\0"
	"ctime\0"
	"ctime_r\0"
	"timegm\0"
	"timelocal\0"
	"strftime_l\0"
	"__strftime_l\0"
	"wcsftime\0"
	"wcsftime_l\0"
	"__wcsftime_l\0"
	"getpwnam_r\0"
	"getpwuid_r\0"
	"getpwent\0"
	"getpwent_r\0"
	"getgrnam\0"
	"getgrgid\0"
	"getgrnam_r\0"
	"getgrgid_r\0"
	"getgrent\0"
	"getgrent_r\0"
	"getgrouplist\0"
	"initgroups\0"
	"getspnam\0"
	"getspnam_r\0"
	"getservbyname\0"
	"getservbyport\0"
	"getprotobyname\0"
	"getprotobynumber\0"
	"gethostbyname\0"
	"gethostbyname2\0"
	"gethostbyaddr\0"
	"getaddrinfo\0"
	"getnameinfo\0"
	"__gconv_open\0"
	"getlogin\0"
	"getlogin_r\0"
	"__sysconf\0"
	"get_nprocs_conf\0"
	"posix_openpt\0"
	"openpty\0"
	"getspent\0"
	"getspent_r\0"
	"getsgent\0"
	"getsgnam\0"
	"getsgent_r\0"
	"getsgnam_r\0"
	"setpwent\0"
	"setgrent\0"
	"setspent\0"
	"setsgent\0"
	"getpw\0"
	"cuserid\0"
	"setservent\0"
	"getservent\0"
	"setprotoent\0"
	"getprotoent\0"
	"setrpcent\0"
	"getrpcent\0"
	"setnetent\0"
	"getnetent\0"
	"getservent_r\0"
	"getservbyname_r\0"
	"getservbyport_r\0"
	"getprotoent_r\0"
	"getprotobyname_r\0"
	"getprotobynumber_r\0"
	"getrpcbyname\0"
	"getrpcbynumber\0"
	"getrpcent_r\0"
	"getrpcbyname_r\0"
	"getrpcbynumber_r\0"
	"getnetbyname\0"
	"getnetbyaddr\0"
	"getnetent_r\0"
	"getnetbyname_r\0"
	"getnetbyaddr_r\0"
	"ether_hostton\0"
	"ether_ntohost\0"
	"setaliasent\0"
	"getaliasent\0"
	"getaliasbyname\0"
	"getaliasent_r\0"
	"getaliasbyname_r\0"
	"setnetgrent\0"
	"getnetgrent\0"
	"getnetgrent_r\0"
	"innetgr\0"
	"gethostent\0"
	"sethostent\0"
	"gethostent_r\0"
	"gethostbyname_r\0"
	"gethostbyname2_r\0"
	"gethostbyaddr_r\0"
	"getaddrinfo_a\0"
	"res_init\0"
	"__res_init\0"
	"res_ninit\0"
	"__res_ninit\0"
	"res_query\0"
	"__res_query@GLIBC_2.2.5\0"
	"res_search\0"
	"__res_search@GLIBC_2.2.5\0"
	"res_querydomain\0"
	"__res_querydomain@GLIBC_2.2.5\0"
	"res_nquery\0"
	"__res_nquery@GLIBC_2.2.5\0"
	"res_nsearch\0"
	"__res_nsearch@GLIBC_2.2.5\0"
	"res_nquerydomain\0"
	"__res_nquerydomain@GLIBC_2.2.5\0"
	"res_nsend\0"
	"__res_nsend@GLIBC_2.2.5\0"
	"res_send\0"
	"__res_send@GLIBC_2.2.5\0"
	"res_mkquery\0"
	"__res_mkquery@GLIBC_2.2.5\0"
	"setfsent\0"
	"getfsent\0"
	"getfsspec\0"
	"getfsfile\0"
	"setttyent\0"
	"getttyent\0"
	"getttynam\0"
	"setusershell\0"
	"getusershell\0"
	"lckpwdf\0"
	"getpass\0"
	"catopen\0"
	"getdate\0"
	"getdate_r\0"
	"openlog\0"
	"vsyslog\0"
	"__vsyslog_chk\0"
	"_mcleanup\0"
	"backtrace\0"
	"__backtrace\0"
	"login_tty\0"
	"ttyname\0"
	"ttyname_r\0"
	"__ttyname_r_chk\0"
	"__getlogin_r_chk\0"
	"utmpname\0"
	"utmpxname\0"
	"setutent\0"
	"setutxent\0"
	"getutent\0"
	"getutxent\0"
	"getutid\0"
	"getutxid\0"
	"getutline\0"
	"getutxline\0"
	"getutent_r\0"
	"getutid_r\0"
	"getutline_r\0"
	"pututline\0"
	"pututxline\0"
	"login\0"
	"logout\0"
	"logwtmp\0"
	"updwtmp\0"
	"updwtmpx\0"
	"__gettimeofday\0"
	"clock_getres\0"
	"clock\0"
	"times\0"
	"ftime\0"
	"timespec_get\0"
	"timespec_getres\0"
	"ntp_gettime\0"
	"ntp_gettimex\0"
	"adjtimex\0"
	"__adjtimex\0"
	"ntp_adjtime\0"
	"getrusage\0"
	"getitimer\0"
	"getentropy\0"
	"arc4random\0"
	"arc4random_buf\0"
	"arc4random_uniform\0"
	"__getpid\0"
	"getppid\0"
	"gettid\0"
	"getpgrp\0"
	"getpgid\0"
	"__getpgid\0"
	"__bsd_getpgrp\0"
	"getsid\0"
	"getgid\0"
	"getegid\0"
	"getresuid\0"
	"getresgid\0"
	"getgroups\0"
	"__getgroups_chk\0"
	"group_member\0"
	"uname\0"
	"gethostname\0"
	"__gethostname_chk\0"
	"getdomainname\0"
	"__getdomainname_chk\0"
	"gethostid\0"
	"getloadavg\0"
	"sysinfo\0"
	"get_nprocs\0"
	"get_phys_pages\0"
	"get_avphys_pages\0"
	"getpagesize\0"
	"__getpagesize\0"
	"getdtablesize\0"
	"getauxval\0"
	"__getauxval\0"
	"getrlimit64\0"
	"sched_getaffinity@GLIBC_2.3.3\0"
	"sched_getaffinity@GLIBC_2.3.4\0"
	"pthread_getaffinity_np@GLIBC_2.3.3\0"
	"pthread_getaffinity_np@GLIBC_2.3.4\0"
	"pthread_getaffinity_np@GLIBC_2.32\0"
	"sched_getcpu\0"
	"getcpu\0"
	"personality\0"
	"gnu_get_libc_version\0"
	"gnu_get_libc_release\0"
	"getifaddrs\0"
	"if_nameindex\0"
	"if_nametoindex\0"
	"if_indextoname\0"
	"klogctl\0"
	"pthread_getattr_np\0"
	"rand\0"
	"random\0"
	"rand_r\0"
	"srand\0"
	"srandom\0"
	"initstate\0"
	"random_r\0"
	"srandom_r\0"
	"initstate_r\0"
	"drand48\0"
	"erand48\0"
	"lrand48\0"
	"mrand48\0"
	"nrand48\0"
	"jrand48\0"
	"drand48_r\0"
	"erand48_r\0"
	"lrand48_r\0"
	"mrand48_r\0"
	"nrand48_r\0"
	"jrand48_r\0"
	"srand48\0"
	"srand48_r\0"
	"seed48\0"
	"seed48_r\0"
	"lcong48\0"
	"lcong48_r\0"
	"nl_langinfo_l\0"
	"__nl_langinfo_l\0"
	"confstr\0"
	"__confstr_chk\0"
	"openat2\0"
	"setgroups\0"
	"nanosleep\0"
	"__nanosleep\0"
	"clock_nanosleep\0"
	"usleep\0"
	"thrd_sleep\0"
	"poll\0"
	"__poll\0"
	"__poll_chk\0"
	"ppoll\0"
	"__ppoll_chk\0"
	"select\0"
	"__select\0"
	"pselect\0"
	"epoll_wait\0"
	"epoll_pwait\0"
	"epoll_pwait2\0"
	"sigtimedwait\0"
	"timer_settime@GLIBC_2.2.5\0"
	"timer_settime@GLIBC_2.3.3\0"
	"timer_settime@GLIBC_2.34\0"
	"timerfd_settime\0"
	"telldir\0"
	"seekdir\0"
	"clock_settime\0"
	"settimeofday\0"
	"stime@GLIBC_2.2.5\0"
	"adjtime\0"
	"clock_adjtime\0";

const unsigned short real_name_at[REAL_COUNT] = {
	[REAL_execve] = 0,
	[REAL_execvpe] = 7,
	[REAL_fork] = 15,
	[REAL_vfork] = 20,
	[REAL_waitpid] = 26,
	[REAL_wait4] = 34,
	[REAL_clock_gettime] = 40,
	[REAL_open] = 54,
	[REAL_openat] = 59,
	[REAL_read] = 66,
	[REAL_write] = 71,
	[REAL_close] = 77,
	[REAL_fopen] = 83,
	[REAL_fclose] = 89,
	[REAL_stat] = 96,
	[REAL_fstat] = 101,
	[REAL_lstat] = 107,
	[REAL_access] = 113,
	[REAL_mmap] = 120,
	[REAL_munmap] = 125,
	[REAL_pthread_create] = 132,
	[REAL_pthread_join] = 147,
	[REAL_pthread_mutex_lock] = 160,
	[REAL_pthread_mutex_unlock] = 179,
	[REAL_readlink] = 200,
	[REAL_fcntl] = 209,
	[REAL_dup2] = 215,
	[REAL_pipe] = 220,
	[REAL_getcwd] = 225,
	[REAL_sigaction] = 232,
	[REAL_signal] = 242,
	[REAL_opendir] = 249,
	[REAL_readdir] = 257,
	[REAL_closedir] = 265,
	[REAL_setlocale] = 274,
	[REAL_fwrite] = 284,
	[REAL_textdomain] = 291,
	[REAL_bindtextdomain] = 302,
	[REAL_fflush] = 317,
	[REAL_dcgettext] = 324,
	[REAL_nl_langinfo] = 334,
	[REAL_getenv] = 346,
	[REAL_isatty] = 353,
	[REAL_getopt_long] = 360,
	[REAL_fputs_unlocked] = 372,
	[REAL_fputc_unlocked] = 387,
	[REAL_error] = 402,
	[REAL___overflow] = 408,
	[REAL_ioctl] = 419,
	[REAL_fseeko] = 425,
	[REAL_fputs] = 432,
	[REAL_umask] = 438,
	[REAL_puts] = 444,
	[REAL_fputc] = 449,
	[REAL_fdopendir] = 455,
	[REAL_time] = 465,
	[REAL_sysconf] = 470,
	[REAL_putc] = 478,
	[REAL_fwrite_unlocked] = 483,
	[REAL_fchdir] = 499,
	[REAL_faccessat] = 506,
	[REAL_unlink] = 516,
	[REAL_strerror] = 523,
	[REAL_raise] = 532,
	[REAL_gettimeofday] = 538,
	[REAL_getpid] = 551,
	[REAL_geteuid] = 558,
	[REAL_fstatat] = 566,
	[REAL_fchmod] = 574,
	[REAL_execvp] = 581,
	[REAL_dcngettext] = 588,
	[REAL_chdir] = 599,
	[REAL_unlinkat] = 605,
	[REAL_strftime] = 614,
	[REAL_localtime] = 623,
	[REAL_getpwnam] = 633,
	[REAL_fstatfs] = 642,
	[REAL_fread] = 650,
	[REAL_fchown] = 656,
	[REAL_chmod] = 663,
	[REAL___vfprintf_chk] = 669,
	[REAL_sleep] = 684,
	[REAL_putchar] = 690,
	[REAL_mkdir] = 698,
	[REAL_kill] = 704,
	[REAL_getrlimit] = 709,
	[REAL_getc] = 719,
	[REAL_ftruncate] = 724,
	[REAL_fgets] = 734,
	[REAL_fgetc] = 740,
	[REAL___getdelim] = 746,
	[REAL_tzset] = 757,
	[REAL_strsignal] = 763,
	[REAL_rewinddir] = 773,
	[REAL_renameat] = 783,
	[REAL_readlinkat] = 792,
	[REAL_perror] = 803,
	[REAL_pathconf] = 810,
	[REAL_localtime_r] = 819,
	[REAL_localeconv] = 831,
	[REAL_linkat] = 842,
	[REAL_iconv_open] = 849,
	[REAL_getuid] = 860,
	[REAL_getrandom] = 867,
	[REAL_getpwuid] = 877,
	[REAL_fseek] = 886,
	[REAL_fread_unlocked] = 892,
	[REAL_fflush_unlocked] = 907,
	[REAL_dup] = 923,
	[REAL_dlsym] = 927,
	[REAL_dlopen] = 933,
	[REAL_dlerror] = 940,
	[REAL_dlclose] = 948,
	[REAL___uflow] = 956,
	[REAL_utimensat] = 964,
	[REAL_symlinkat] = 974,
	[REAL_renameat2] = 984,
	[REAL_rename] = 994,
	[REAL_pipe2] = 1001,
	[REAL_mktime] = 1007,
	[REAL_open64] = 1014,
	[REAL___open] = 1021,
	[REAL___open64] = 1028,
	[REAL_openat64] = 1037,
	[REAL___open_2] = 1046,
	[REAL___open64_2] = 1055,
	[REAL___openat_2] = 1066,
	[REAL___openat64_2] = 1077,
	[REAL_creat] = 1090,
	[REAL_creat64] = 1096,
	[REAL___close] = 1104,
	[REAL_close_range] = 1112,
	[REAL_closefrom] = 1124,
	[REAL___dup2] = 1134,
	[REAL_dup3] = 1141,
	[REAL_fcntl64] = 1146,
	[REAL___fcntl] = 1154,
	[REAL___pipe] = 1162,
	[REAL_socketpair] = 1169,
	[REAL_socket] = 1180,
	[REAL_connect] = 1187,
	[REAL___connect] = 1195,
	[REAL_bind] = 1205,
	[REAL_accept] = 1210,
	[REAL_accept4] = 1217,
	[REAL_fopen64] = 1225,
	[REAL__IO_fopen] = 1233,
	[REAL_setmntent] = 1243,
	[REAL___setmntent] = 1253,
	[REAL_endmntent] = 1265,
	[REAL___endmntent] = 1275,
	[REAL_freopen] = 1287,
	[REAL_freopen64] = 1295,
	[REAL__IO_fclose] = 1305,
	[REAL_getpt] = 1316,
	[REAL_tmpfile] = 1322,
	[REAL_tmpfile64] = 1330,
	[REAL_mkstemp] = 1340,
	[REAL_mkstemp64] = 1348,
	[REAL_mkostemp] = 1358,
	[REAL_mkostemp64] = 1367,
	[REAL_mkstemps] = 1378,
	[REAL_mkstemps64] = 1387,
	[REAL_mkostemps] = 1398,
	[REAL_mkostemps64] = 1408,
	[REAL_mkdtemp] = 1420,
	[REAL_memfd_create] = 1428,
	[REAL_shm_open] = 1441,
	[REAL_sem_open] = 1450,
	[REAL_sem_unlink] = 1459,
	[REAL_ftok] = 1470,
	[REAL_mq_unlink] = 1475,
	[REAL_shm_unlink] = 1485,
	[REAL_eventfd] = 1496,
	[REAL_epoll_create] = 1504,
	[REAL_epoll_create1] = 1517,
	[REAL_timerfd_create] = 1531,
	[REAL_signalfd] = 1546,
	[REAL_inotify_init] = 1555,
	[REAL_inotify_init1] = 1568,
	[REAL_fanotify_init] = 1582,
	[REAL_pidfd_open] = 1596,
	[REAL_pidfd_getfd] = 1607,
	[REAL_mq_open] = 1619,
	[REAL___mq_open_2] = 1627,
	[REAL_mq_close] = 1639,
	[REAL_recvmsg] = 1648,
	[REAL_recvmmsg] = 1656,
	[REAL_sendmsg] = 1665,
	[REAL_sendmmsg] = 1673,
	[REAL_name_to_handle_at] = 1682,
	[REAL_open_by_handle_at] = 1700,
	[REAL_unshare] = 1718,
	[REAL_setns] = 1726,
	[REAL_mount] = 1732,
	[REAL_umount] = 1738,
	[REAL_umount2] = 1745,
	[REAL_pivot_root] = 1753,
	[REAL_move_mount] = 1764,
	[REAL_mount_setattr] = 1775,
	[REAL_open_tree] = 1789,
	[REAL_fsopen] = 1799,
	[REAL_fspick] = 1806,
	[REAL_fsmount] = 1813,
	[REAL_stat64] = 1821,
	[REAL_lstat64] = 1828,
	[REAL_fstat64] = 1836,
	[REAL_fstatat64] = 1844,
	[REAL_statx] = 1854,
	[REAL___xstat] = 1860,
	[REAL___xstat64] = 1868,
	[REAL___lxstat] = 1878,
	[REAL___lxstat64] = 1887,
	[REAL___fxstat] = 1898,
	[REAL___fxstat64] = 1907,
	[REAL___fxstatat] = 1918,
	[REAL___fxstatat64] = 1929,
	[REAL_euidaccess] = 1942,
	[REAL_eaccess] = 1953,
	[REAL___readlink_chk] = 1961,
	[REAL___readlinkat_chk] = 1976,
	[REAL_realpath_GLIBC_2_2_5] = 1993,
	[REAL_realpath_GLIBC_2_3] = 2014,
	[REAL___realpath_chk] = 2033,
	[REAL_canonicalize_file_name] = 2048,
	[REAL_statfs] = 2071,
	[REAL_statfs64] = 2078,
	[REAL___statfs] = 2087,
	[REAL_fstatfs64] = 2096,
	[REAL_statvfs] = 2106,
	[REAL_statvfs64] = 2114,
	[REAL_fstatvfs] = 2124,
	[REAL_fstatvfs64] = 2133,
	[REAL_fpathconf] = 2144,
	[REAL_readdir64] = 2154,
	[REAL_readdir_r] = 2164,
	[REAL_readdir64_r] = 2174,
	[REAL_getdents64] = 2186,
	[REAL_getdirentries] = 2197,
	[REAL_getdirentries64] = 2211,
	[REAL_scandir] = 2227,
	[REAL_scandir64] = 2235,
	[REAL_scandirat] = 2245,
	[REAL_scandirat64] = 2255,
	[REAL_glob_GLIBC_2_2_5] = 2267,
	[REAL_glob_GLIBC_2_27] = 2284,
	[REAL_glob64_GLIBC_2_2_5] = 2300,
	[REAL_glob64_GLIBC_2_27] = 2319,
	[REAL_ftw] = 2337,
	[REAL_ftw64] = 2341,
	[REAL_nftw_GLIBC_2_2_5] = 2347,
	[REAL_nftw_GLIBC_2_3_3] = 2364,
	[REAL_nftw64_GLIBC_2_2_5] = 2381,
	[REAL_nftw64_GLIBC_2_3_3] = 2400,
	[REAL_fts_open] = 2419,
	[REAL_fts64_open] = 2428,
	[REAL_fts_read] = 2439,
	[REAL_fts64_read] = 2448,
	[REAL_fts_children] = 2459,
	[REAL_fts64_children] = 2472,
	[REAL_fts_close] = 2487,
	[REAL_fts64_close] = 2497,
	[REAL_link] = 2509,
	[REAL_symlink] = 2514,
	[REAL_remove] = 2522,
	[REAL_rmdir] = 2529,
	[REAL_mkdirat] = 2535,
	[REAL_mknod] = 2543,
	[REAL_mknodat] = 2549,
	[REAL___xmknod] = 2557,
	[REAL___xmknodat] = 2566,
	[REAL_mkfifo] = 2577,
	[REAL_mkfifoat] = 2584,
	[REAL_truncate] = 2593,
	[REAL_truncate64] = 2602,
	[REAL_ftruncate64] = 2613,
	[REAL_fallocate] = 2625,
	[REAL_fallocate64] = 2635,
	[REAL_posix_fallocate] = 2647,
	[REAL_posix_fallocate64] = 2663,
	[REAL_lchmod] = 2681,
	[REAL_fchmodat] = 2688,
	[REAL_chown] = 2697,
	[REAL_lchown] = 2703,
	[REAL_fchownat] = 2710,
	[REAL_utime] = 2719,
	[REAL_utimes] = 2725,
	[REAL_lutimes] = 2732,
	[REAL_futimes] = 2740,
	[REAL_futimesat] = 2748,
	[REAL_futimens] = 2758,
	[REAL_getxattr] = 2767,
	[REAL_lgetxattr] = 2776,
	[REAL_fgetxattr] = 2786,
	[REAL_setxattr] = 2796,
	[REAL_lsetxattr] = 2805,
	[REAL_fsetxattr] = 2815,
	[REAL_removexattr] = 2825,
	[REAL_lremovexattr] = 2837,
	[REAL_fremovexattr] = 2850,
	[REAL_listxattr] = 2863,
	[REAL_llistxattr] = 2873,
	[REAL_flistxattr] = 2884,
	[REAL_fsync] = 2895,
	[REAL_fdatasync] = 2901,
	[REAL_inotify_add_watch] = 2911,
	[REAL_fanotify_mark] = 2929,
	[REAL_swapon] = 2943,
	[REAL_swapoff] = 2950,
	[REAL_acct] = 2958,
	[REAL_quotactl] = 2963,
	[REAL_mktemp] = 2972,
	[REAL_tmpnam] = 2979,
	[REAL_tmpnam_r] = 2986,
	[REAL_tempnam] = 2995,
	[REAL_wordexp] = 3003,
	[REAL_chroot] = 3011,
	[REAL___getcwd_chk] = 3018,
	[REAL_getwd] = 3031,
	[REAL___getwd_chk] = 3037,
	[REAL_get_current_dir_name] = 3049,
	[REAL___read] = 3070,
	[REAL___read_chk] = 3077,
	[REAL___write] = 3088,
	[REAL_pread] = 3096,
	[REAL_pread64] = 3102,
	[REAL___pread64] = 3110,
	[REAL___pread_chk] = 3120,
	[REAL___pread64_chk] = 3132,
	[REAL_pwrite] = 3146,
	[REAL_pwrite64] = 3153,
	[REAL___pwrite64] = 3162,
	[REAL_readv] = 3173,
	[REAL_writev] = 3179,
	[REAL_preadv] = 3186,
	[REAL_preadv64] = 3193,
	[REAL_pwritev] = 3202,
	[REAL_pwritev64] = 3210,
	[REAL_preadv2] = 3220,
	[REAL_preadv64v2] = 3228,
	[REAL_pwritev2] = 3239,
	[REAL_pwritev64v2] = 3248,
	[REAL_recv] = 3260,
	[REAL___recv_chk] = 3265,
	[REAL_recvfrom] = 3276,
	[REAL___recvfrom_chk] = 3285,
	[REAL_send] = 3300,
	[REAL___send] = 3305,
	[REAL_sendto] = 3312,
	[REAL_sendfile] = 3319,
	[REAL_sendfile64] = 3328,
	[REAL_copy_file_range] = 3339,
	[REAL_splice] = 3355,
	[REAL_tee] = 3362,
	[REAL_vmsplice] = 3366,
	[REAL_aio_read] = 3375,
	[REAL_aio_read64] = 3384,
	[REAL_aio_write] = 3395,
	[REAL_aio_write64] = 3405,
	[REAL_lio_listio_GLIBC_2_2_5] = 3417,
	[REAL_lio_listio_GLIBC_2_4] = 3440,
	[REAL_lio_listio_GLIBC_2_34] = 3461,
	[REAL_lio_listio64_GLIBC_2_2_5] = 3483,
	[REAL_lio_listio64_GLIBC_2_4] = 3508,
	[REAL_lio_listio64_GLIBC_2_34] = 3531,
	[REAL_aio_return] = 3555,
	[REAL_aio_return64] = 3566,
	[REAL_eventfd_read] = 3579,
	[REAL_eventfd_write] = 3592,
	[REAL_mq_receive] = 3606,
	[REAL_mq_timedreceive] = 3617,
	[REAL_mq_send] = 3633,
	[REAL_mq_timedsend] = 3641,
	[REAL_backtrace_symbols_fd] = 3654,
	[REAL___backtrace_symbols_fd] = 3675,
	[REAL__IO_fread] = 3698,
	[REAL___fread_chk] = 3708,
	[REAL___fread_unlocked_chk] = 3720,
	[REAL_fgets_unlocked] = 3741,
	[REAL__IO_fgets] = 3756,
	[REAL___fgets_chk] = 3766,
	[REAL___fgets_unlocked_chk] = 3778,
	[REAL__IO_getc] = 3799,
	[REAL_fgetc_unlocked] = 3808,
	[REAL_getc_unlocked] = 3823,
	[REAL_getchar] = 3837,
	[REAL_getchar_unlocked] = 3845,
	[REAL___underflow] = 3862,
	[REAL_getline] = 3874,
	[REAL_getdelim] = 3882,
	[REAL_gets] = 3891,
	[REAL__IO_gets] = 3896,
	[REAL_fgetwc] = 3905,
	[REAL_getwc] = 3912,
	[REAL_fgetwc_unlocked] = 3918,
	[REAL_getwc_unlocked] = 3934,
	[REAL_fgetws] = 3949,
	[REAL_fgetws_unlocked] = 3956,
	[REAL_vfscanf] = 3972,
	[REAL___isoc99_vfscanf] = 3980,
	[REAL___isoc23_vfscanf] = 3997,
	[REAL___vfscanf] = 4014,
	[REAL_vscanf] = 4024,
	[REAL___isoc99_vscanf] = 4031,
	[REAL___isoc23_vscanf] = 4047,
	[REAL_getwchar] = 4063,
	[REAL_getwchar_unlocked] = 4072,
	[REAL___fgetws_chk] = 4090,
	[REAL___fgetws_unlocked_chk] = 4103,
	[REAL___gets_chk] = 4125,
	[REAL_getw] = 4136,
	[REAL_vfwscanf] = 4141,
	[REAL___isoc99_vfwscanf] = 4150,
	[REAL___isoc23_vfwscanf] = 4168,
	[REAL_vwscanf] = 4186,
	[REAL___isoc99_vwscanf] = 4194,
	[REAL___isoc23_vwscanf] = 4211,
	[REAL__IO_vfscanf_GLIBC_2_2_5] = 4228,
	[REAL_fgetpwent] = 4252,
	[REAL_fgetpwent_r] = 4262,
	[REAL_fgetgrent] = 4274,
	[REAL_fgetgrent_r] = 4284,
	[REAL_fgetspent] = 4296,
	[REAL_fgetspent_r] = 4306,
	[REAL_fgetsgent] = 4318,
	[REAL_fgetsgent_r] = 4328,
	[REAL_getmntent] = 4340,
	[REAL_getmntent_r] = 4350,
	[REAL___getmntent_r] = 4362,
	[REAL_addmntent] = 4376,
	[REAL_fseeko64] = 4386,
	[REAL_rewind] = 4395,
	[REAL_fsetpos] = 4402,
	[REAL_fsetpos64] = 4410,
	[REAL__IO_fwrite] = 4420,
	[REAL__IO_fputs] = 4431,
	[REAL__IO_puts] = 4441,
	[REAL__IO_putc] = 4450,
	[REAL_putc_unlocked] = 4459,
	[REAL_putchar_unlocked] = 4473,
	[REAL_fputwc] = 4490,
	[REAL_putwc] = 4497,
	[REAL_fputwc_unlocked] = 4503,
	[REAL_putwc_unlocked] = 4519,
	[REAL_fputws] = 4534,
	[REAL_fputws_unlocked] = 4541,
	[REAL_putwchar] = 4557,
	[REAL_putwchar_unlocked] = 4566,
	[REAL_putw] = 4584,
	[REAL_psignal] = 4589,
	[REAL_herror] = 4597,
	[REAL_fmtmsg] = 4604,
	[REAL_malloc_stats] = 4611,
	[REAL_malloc_info] = 4624,
	[REAL_argp_parse] = 4636,
	[REAL_psiginfo] = 4647,
	[REAL_putsgent] = 4656,
	[REAL_putpwent] = 4665,
	[REAL_putgrent] = 4674,
	[REAL_putspent] = 4683,
	[REAL_vwarn] = 4692,
	[REAL_vwarnx] = 4698,
	[REAL_err] = 4705,
	[REAL_errx] = 4709,
	[REAL_verr] = 4714,
	[REAL_verrx] = 4719,
	[REAL_error_at_line] = 4725,
	[REAL___assert_fail] = 4739,
	[REAL_getopt] = 4753,
	[REAL___posix_getopt] = 4760,
	[REAL_getopt_long_only] = 4775,
	[REAL_vfprintf] = 4792,
	[REAL__IO_vfprintf] = 4801,
	[REAL_vprintf] = 4814,
	[REAL___vprintf_chk] = 4822,
	[REAL_vfwprintf] = 4836,
	[REAL_vwprintf] = 4846,
	[REAL___vfwprintf_chk] = 4855,
	[REAL___vwprintf_chk] = 4871,
	[REAL_vdprintf] = 4886,
	[REAL___vdprintf_chk] = 4895,
	[REAL__IO_fflush] = 4910,
	[REAL___fork] = 4921,
	[REAL__Fork] = 4928,
	[REAL___vfork] = 4934,
	[REAL___sigaction] = 4942,
	[REAL_bsd_signal] = 4954,
	[REAL_ssignal] = 4965,
	[REAL_sysv_signal] = 4973,
	[REAL___sysv_signal] = 4985,
	[REAL_sigset] = 4999,
	[REAL_arch_prctl] = 5006,
	[REAL___arch_prctl] = 5017,
	[REAL_clone] = 5030,
	[REAL___clone] = 5036,
	[REAL_forkpty] = 5044,
	[REAL_daemon] = 5052,
	[REAL_execv] = 5059,
	[REAL_execl] = 5065,
	[REAL_execlp] = 5071,
	[REAL_execle] = 5078,
	[REAL_fexecve] = 5085,
	[REAL_execveat] = 5093,
	[REAL_posix_spawn_GLIBC_2_2_5] = 5102,
	[REAL_posix_spawn_GLIBC_2_15] = 5126,
	[REAL_posix_spawnp_GLIBC_2_2_5] = 5149,
	[REAL_posix_spawnp_GLIBC_2_15] = 5174,
	[REAL_pidfd_spawn] = 5198,
	[REAL_pidfd_spawnp] = 5210,
	[REAL_system] = 5223,
	[REAL_popen] = 5230,
	[REAL__IO_popen] = 5236,
	[REAL_pclose] = 5246,
	[REAL_wait] = 5253,
	[REAL___wait] = 5258,
	[REAL___waitpid] = 5265,
	[REAL_wait3] = 5275,
	[REAL_waitid] = 5281,
	[REAL__exit] = 5288,
	[REAL__Exit] = 5294,
	[REAL_quick_exit_GLIBC_2_10] = 5300,
	[REAL_quick_exit_GLIBC_2_24] = 5322,
	[REAL_abort] = 5344,
	[REAL_killpg] = 5350,
	[REAL_gsignal] = 5357,
	[REAL_tgkill] = 5365,
	[REAL_sigqueue] = 5372,
	[REAL_pthread_kill_GLIBC_2_2_5] = 5381,
	[REAL_pthread_kill_GLIBC_2_34] = 5406,
	[REAL_pthread_sigqueue] = 5430,
	[REAL_pidfd_send_signal] = 5447,
	[REAL_process_vm_readv] = 5465,
	[REAL_process_vm_writev] = 5482,
	[REAL_ptrace] = 5500,
	[REAL_setuid] = 5507,
	[REAL_seteuid] = 5514,
	[REAL_setreuid] = 5522,
	[REAL_setresuid] = 5531,
	[REAL_setfsuid] = 5541,
	[REAL_setgid] = 5550,
	[REAL_setegid] = 5557,
	[REAL_setregid] = 5565,
	[REAL_setresgid] = 5574,
	[REAL_setfsgid] = 5584,
	[REAL_setsid] = 5593,
	[REAL_setpgid] = 5600,
	[REAL___setpgid] = 5608,
	[REAL_setpgrp] = 5618,
	[REAL_thrd_create] = 5626,
	[REAL_pthread_tryjoin_np] = 5638,
	[REAL_pthread_timedjoin_np] = 5657,
	[REAL_pthread_clockjoin_np] = 5678,
	[REAL_thrd_join] = 5699,
	[REAL_pthread_setname_np] = 5709,
	[REAL_pthread_getname_np] = 5728,
	[REAL_pthread_detach] = 5747,
	[REAL_thrd_detach] = 5762,
	[REAL_pthread_exit] = 5774,
	[REAL_thrd_exit] = 5787,
	[REAL___pthread_mutex_lock_GLIBC_2_2_5] = 5797,
	[REAL_pthread_mutex_trylock] = 5830,
	[REAL___pthread_mutex_trylock_GLIBC_2_2_5] = 5852,
	[REAL_pthread_mutex_timedlock] = 5888,
	[REAL_pthread_mutex_clocklock] = 5912,
	[REAL___pthread_mutex_unlock_GLIBC_2_2_5] = 5936,
	[REAL_pthread_mutex_init] = 5971,
	[REAL___pthread_mutex_init_GLIBC_2_2_5] = 5990,
	[REAL_mtx_lock] = 6023,
	[REAL_mtx_trylock] = 6032,
	[REAL_mtx_timedlock] = 6044,
	[REAL_mtx_unlock] = 6058,
	[REAL_mtx_init] = 6069,
	[REAL_pthread_spin_lock] = 6078,
	[REAL_pthread_spin_trylock] = 6096,
	[REAL_pthread_spin_unlock] = 6117,
	[REAL_pthread_spin_init] = 6137,
	[REAL_pthread_cond_wait_GLIBC_2_2_5] = 6155,
	[REAL_pthread_cond_wait_GLIBC_2_3_2] = 6185,
	[REAL_pthread_cond_timedwait_GLIBC_2_2_5] = 6215,
	[REAL_pthread_cond_timedwait_GLIBC_2_3_2] = 6250,
	[REAL_pthread_cond_clockwait] = 6285,
	[REAL_pthread_cond_signal_GLIBC_2_2_5] = 6308,
	[REAL_pthread_cond_signal_GLIBC_2_3_2] = 6340,
	[REAL_pthread_cond_broadcast_GLIBC_2_2_5] = 6372,
	[REAL_pthread_cond_broadcast_GLIBC_2_3_2] = 6407,
	[REAL_cnd_wait] = 6442,
	[REAL_cnd_timedwait] = 6451,
	[REAL_cnd_signal] = 6465,
	[REAL_cnd_broadcast] = 6476,
	[REAL_pthread_rwlock_rdlock] = 6490,
	[REAL___pthread_rwlock_rdlock_GLIBC_2_2_5] = 6512,
	[REAL_pthread_rwlock_tryrdlock] = 6548,
	[REAL___pthread_rwlock_tryrdlock_GLIBC_2_2_5] = 6573,
	[REAL_pthread_rwlock_timedrdlock] = 6612,
	[REAL_pthread_rwlock_clockrdlock] = 6639,
	[REAL_pthread_rwlock_wrlock] = 6666,
	[REAL___pthread_rwlock_wrlock_GLIBC_2_2_5] = 6688,
	[REAL_pthread_rwlock_trywrlock] = 6724,
	[REAL___pthread_rwlock_trywrlock_GLIBC_2_2_5] = 6749,
	[REAL_pthread_rwlock_timedwrlock] = 6788,
	[REAL_pthread_rwlock_clockwrlock] = 6815,
	[REAL_pthread_rwlock_unlock] = 6842,
	[REAL___pthread_rwlock_unlock_GLIBC_2_2_5] = 6864,
	[REAL_pthread_rwlock_init] = 6900,
	[REAL___pthread_rwlock_init_GLIBC_2_2_5] = 6920,
	[REAL_pthread_barrier_init] = 6954,
	[REAL_pthread_barrier_wait] = 6975,
	[REAL_pthread_once] = 6996,
	[REAL___pthread_once_GLIBC_2_2_5] = 7009,
	[REAL_call_once] = 7036,
	[REAL_sem_wait] = 7046,
	[REAL_sem_trywait] = 7055,
	[REAL_sem_timedwait] = 7067,
	[REAL_sem_clockwait] = 7081,
	[REAL_sem_post] = 7095,
	[REAL_sem_init] = 7104,
	[REAL_flock] = 7113,
	[REAL_lockf] = 7119,
	[REAL_lockf64] = 7125,
	[REAL_pthread_cancel] = 7133,
	[REAL_mmap64] = 7148,
	[REAL_mprotect] = 7155,
	[REAL_mremap] = 7164,
	[REAL_madvise] = 7171,
	[REAL_pkey_mprotect] = 7179,
	[REAL_msync] = 7193,
	[REAL_shmget] = 7199,
	[REAL_shmat] = 7206,
	[REAL_shmdt] = 7212,
	[REAL_shmctl] = 7218,
	[REAL_semget] = 7225,
	[REAL_semop] = 7232,
	[REAL_semtimedop] = 7238,
	[REAL_semctl] = 7249,
	[REAL_msgget] = 7256,
	[REAL_msgsnd] = 7263,
	[REAL_msgrcv] = 7270,
	[REAL_msgctl] = 7277,
	[REAL_setrlimit] = 7284,
	[REAL_setrlimit64] = 7294,
	[REAL_prlimit] = 7306,
	[REAL_prlimit64] = 7314,
	[REAL_mlockall] = 7324,
	[REAL_dlmopen] = 7333,
	[REAL_dlvsym] = 7341,
	[REAL_syscall] = 7348,
	[REAL_prctl] = 7356,
	[REAL_secure_getenv] = 7362,
	[REAL___secure_getenv_GLIBC_2_2_5] = 7376,
	[REAL_newlocale] = 7404,
	[REAL___newlocale] = 7414,
	[REAL_gettext] = 7426,
	[REAL_dgettext] = 7434,
	[REAL___dgettext] = 7443,
	[REAL___dcgettext] = 7454,
	[REAL_ngettext] = 7466,
	[REAL_dngettext] = 7475,
	[REAL_strerror_l] = 7485,
	[REAL_strerror_r] = 7496,
	[REAL___strerror_r] = 7507,
	[REAL___xpg_strerror_r] = 7520,
	[REAL_gai_strerror] = 7537,
	[REAL_hstrerror] = 7550,
	[REAL_regerror] = 7560,
	[REAL_re_comp] = 7569,
	[REAL_re_compile_pattern] = 7577,
	[REAL_vsprintf] = 7596,
	[REAL__IO_vsprintf] = 7605,
	[REAL_vsnprintf] = 7618,
	[REAL___vsnprintf] = 7628,
	[REAL_vasprintf] = 7640,
	[REAL_vswprintf] = 7650,
	[REAL_obstack_vprintf] = 7660,
	[REAL___vsprintf_chk] = 7676,
	[REAL___vsnprintf_chk] = 7691,
	[REAL___vasprintf_chk] = 7707,
	[REAL___vswprintf_chk] = 7723,
	[REAL___obstack_vprintf_chk] = 7739,
	[REAL_gmtime] = 7761,
	[REAL_gmtime_r] = 7768,
	[REAL___gmtime_r] = 7777,
	[REAL_ctime] = 7788,
	[REAL_ctime_r] = 7794,
	[REAL_timegm] = 7802,
	[REAL_timelocal] = 7809,
	[REAL_strftime_l] = 7819,
	[REAL___strftime_l] = 7830,
	[REAL_wcsftime] = 7843,
	[REAL_wcsftime_l] = 7852,
	[REAL___wcsftime_l] = 7863,
	[REAL_getpwnam_r] = 7876,
	[REAL_getpwuid_r] = 7887,
	[REAL_getpwent] = 7898,
	[REAL_getpwent_r] = 7907,
	[REAL_getgrnam] = 7918,
	[REAL_getgrgid] = 7927,
	[REAL_getgrnam_r] = 7936,
	[REAL_getgrgid_r] = 7947,
	[REAL_getgrent] = 7958,
	[REAL_getgrent_r] = 7967,
	[REAL_getgrouplist] = 7978,
	[REAL_initgroups] = 7991,
	[REAL_getspnam] = 8002,
	[REAL_getspnam_r] = 8011,
	[REAL_getservbyname] = 8022,
	[REAL_getservbyport] = 8036,
	[REAL_getprotobyname] = 8050,
	[REAL_getprotobynumber] = 8065,
	[REAL_gethostbyname] = 8082,
	[REAL_gethostbyname2] = 8096,
	[REAL_gethostbyaddr] = 8111,
	[REAL_getaddrinfo] = 8125,
	[REAL_getnameinfo] = 8137,
	[REAL___gconv_open] = 8149,
	[REAL_getlogin] = 8162,
	[REAL_getlogin_r] = 8171,
	[REAL___sysconf] = 8182,
	[REAL_get_nprocs_conf] = 8192,
	[REAL_posix_openpt] = 8208,
	[REAL_openpty] = 8221,
	[REAL_getspent] = 8229,
	[REAL_getspent_r] = 8238,
	[REAL_getsgent] = 8249,
	[REAL_getsgnam] = 8258,
	[REAL_getsgent_r] = 8267,
	[REAL_getsgnam_r] = 8278,
	[REAL_setpwent] = 8289,
	[REAL_setgrent] = 8298,
	[REAL_setspent] = 8307,
	[REAL_setsgent] = 8316,
	[REAL_getpw] = 8325,
	[REAL_cuserid] = 8331,
	[REAL_setservent] = 8339,
	[REAL_getservent] = 8350,
	[REAL_setprotoent] = 8361,
	[REAL_getprotoent] = 8373,
	[REAL_setrpcent] = 8385,
	[REAL_getrpcent] = 8395,
	[REAL_setnetent] = 8405,
	[REAL_getnetent] = 8415,
	[REAL_getservent_r] = 8425,
	[REAL_getservbyname_r] = 8438,
	[REAL_getservbyport_r] = 8454,
	[REAL_getprotoent_r] = 8470,
	[REAL_getprotobyname_r] = 8484,
	[REAL_getprotobynumber_r] = 8501,
	[REAL_getrpcbyname] = 8520,
	[REAL_getrpcbynumber] = 8533,
	[REAL_getrpcent_r] = 8548,
	[REAL_getrpcbyname_r] = 8560,
	[REAL_getrpcbynumber_r] = 8575,
	[REAL_getnetbyname] = 8592,
	[REAL_getnetbyaddr] = 8605,
	[REAL_getnetent_r] = 8618,
	[REAL_getnetbyname_r] = 8630,
	[REAL_getnetbyaddr_r] = 8645,
	[REAL_ether_hostton] = 8660,
	[REAL_ether_ntohost] = 8674,
	[REAL_setaliasent] = 8688,
	[REAL_getaliasent] = 8700,
	[REAL_getaliasbyname] = 8712,
	[REAL_getaliasent_r] = 8727,
	[REAL_getaliasbyname_r] = 8741,
	[REAL_setnetgrent] = 8758,
	[REAL_getnetgrent] = 8770,
	[REAL_getnetgrent_r] = 8782,
	[REAL_innetgr] = 8796,
	[REAL_gethostent] = 8804,
	[REAL_sethostent] = 8815,
	[REAL_gethostent_r] = 8826,
	[REAL_gethostbyname_r] = 8839,
	[REAL_gethostbyname2_r] = 8855,
	[REAL_gethostbyaddr_r] = 8872,
	[REAL_getaddrinfo_a] = 8888,
	[REAL_res_init] = 8902,
	[REAL___res_init] = 8911,
	[REAL_res_ninit] = 8922,
	[REAL___res_ninit] = 8932,
	[REAL_res_query] = 8944,
	[REAL___res_query_GLIBC_2_2_5] = 8954,
	[REAL_res_search] = 8978,
	[REAL___res_search_GLIBC_2_2_5] = 8989,
	[REAL_res_querydomain] = 9014,
	[REAL___res_querydomain_GLIBC_2_2_5] = 9030,
	[REAL_res_nquery] = 9060,
	[REAL___res_nquery_GLIBC_2_2_5] = 9071,
	[REAL_res_nsearch] = 9096,
	[REAL___res_nsearch_GLIBC_2_2_5] = 9108,
	[REAL_res_nquerydomain] = 9134,
	[REAL___res_nquerydomain_GLIBC_2_2_5] = 9151,
	[REAL_res_nsend] = 9182,
	[REAL___res_nsend_GLIBC_2_2_5] = 9192,
	[REAL_res_send] = 9216,
	[REAL___res_send_GLIBC_2_2_5] = 9225,
	[REAL_res_mkquery] = 9248,
	[REAL___res_mkquery_GLIBC_2_2_5] = 9260,
	[REAL_setfsent] = 9286,
	[REAL_getfsent] = 9295,
	[REAL_getfsspec] = 9304,
	[REAL_getfsfile] = 9314,
	[REAL_setttyent] = 9324,
	[REAL_getttyent] = 9334,
	[REAL_getttynam] = 9344,
	[REAL_setusershell] = 9354,
	[REAL_getusershell] = 9367,
	[REAL_lckpwdf] = 9380,
	[REAL_getpass] = 9388,
	[REAL_catopen] = 9396,
	[REAL_getdate] = 9404,
	[REAL_getdate_r] = 9412,
	[REAL_openlog] = 9422,
	[REAL_vsyslog] = 9430,
	[REAL___vsyslog_chk] = 9438,
	[REAL__mcleanup] = 9452,
	[REAL_backtrace] = 9462,
	[REAL___backtrace] = 9472,
	[REAL_login_tty] = 9484,
	[REAL_ttyname] = 9494,
	[REAL_ttyname_r] = 9502,
	[REAL___ttyname_r_chk] = 9512,
	[REAL___getlogin_r_chk] = 9528,
	[REAL_utmpname] = 9545,
	[REAL_utmpxname] = 9554,
	[REAL_setutent] = 9564,
	[REAL_setutxent] = 9573,
	[REAL_getutent] = 9583,
	[REAL_getutxent] = 9592,
	[REAL_getutid] = 9602,
	[REAL_getutxid] = 9610,
	[REAL_getutline] = 9619,
	[REAL_getutxline] = 9629,
	[REAL_getutent_r] = 9640,
	[REAL_getutid_r] = 9651,
	[REAL_getutline_r] = 9661,
	[REAL_pututline] = 9673,
	[REAL_pututxline] = 9683,
	[REAL_login] = 9694,
	[REAL_logout] = 9700,
	[REAL_logwtmp] = 9707,
	[REAL_updwtmp] = 9715,
	[REAL_updwtmpx] = 9723,
	[REAL___gettimeofday] = 9732,
	[REAL_clock_getres] = 9747,
	[REAL_clock] = 9760,
	[REAL_times] = 9766,
	[REAL_ftime] = 9772,
	[REAL_timespec_get] = 9778,
	[REAL_timespec_getres] = 9791,
	[REAL_ntp_gettime] = 9807,
	[REAL_ntp_gettimex] = 9819,
	[REAL_adjtimex] = 9832,
	[REAL___adjtimex] = 9841,
	[REAL_ntp_adjtime] = 9852,
	[REAL_getrusage] = 9864,
	[REAL_getitimer] = 9874,
	[REAL_getentropy] = 9884,
	[REAL_arc4random] = 9895,
	[REAL_arc4random_buf] = 9906,
	[REAL_arc4random_uniform] = 9921,
	[REAL___getpid] = 9940,
	[REAL_getppid] = 9949,
	[REAL_gettid] = 9957,
	[REAL_getpgrp] = 9964,
	[REAL_getpgid] = 9972,
	[REAL___getpgid] = 9980,
	[REAL___bsd_getpgrp] = 9990,
	[REAL_getsid] = 10004,
	[REAL_getgid] = 10011,
	[REAL_getegid] = 10018,
	[REAL_getresuid] = 10026,
	[REAL_getresgid] = 10036,
	[REAL_getgroups] = 10046,
	[REAL___getgroups_chk] = 10056,
	[REAL_group_member] = 10072,
	[REAL_uname] = 10085,
	[REAL_gethostname] = 10091,
	[REAL___gethostname_chk] = 10103,
	[REAL_getdomainname] = 10121,
	[REAL___getdomainname_chk] = 10135,
	[REAL_gethostid] = 10155,
	[REAL_getloadavg] = 10165,
	[REAL_sysinfo] = 10176,
	[REAL_get_nprocs] = 10184,
	[REAL_get_phys_pages] = 10195,
	[REAL_get_avphys_pages] = 10210,
	[REAL_getpagesize] = 10227,
	[REAL___getpagesize] = 10239,
	[REAL_getdtablesize] = 10253,
	[REAL_getauxval] = 10267,
	[REAL___getauxval] = 10277,
	[REAL_getrlimit64] = 10289,
	[REAL_sched_getaffinity_GLIBC_2_3_3] = 10301,
	[REAL_sched_getaffinity_GLIBC_2_3_4] = 10331,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_3] = 10361,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_4] = 10396,
	[REAL_pthread_getaffinity_np_GLIBC_2_32] = 10431,
	[REAL_sched_getcpu] = 10465,
	[REAL_getcpu] = 10478,
	[REAL_personality] = 10485,
	[REAL_gnu_get_libc_version] = 10497,
	[REAL_gnu_get_libc_release] = 10518,
	[REAL_getifaddrs] = 10539,
	[REAL_if_nameindex] = 10550,
	[REAL_if_nametoindex] = 10563,
	[REAL_if_indextoname] = 10578,
	[REAL_klogctl] = 10593,
	[REAL_pthread_getattr_np] = 10601,
	[REAL_rand] = 10620,
	[REAL_random] = 10625,
	[REAL_rand_r] = 10632,
	[REAL_srand] = 10639,
	[REAL_srandom] = 10645,
	[REAL_initstate] = 10653,
	[REAL_random_r] = 10663,
	[REAL_srandom_r] = 10672,
	[REAL_initstate_r] = 10682,
	[REAL_drand48] = 10694,
	[REAL_erand48] = 10702,
	[REAL_lrand48] = 10710,
	[REAL_mrand48] = 10718,
	[REAL_nrand48] = 10726,
	[REAL_jrand48] = 10734,
	[REAL_drand48_r] = 10742,
	[REAL_erand48_r] = 10752,
	[REAL_lrand48_r] = 10762,
	[REAL_mrand48_r] = 10772,
	[REAL_nrand48_r] = 10782,
	[REAL_jrand48_r] = 10792,
	[REAL_srand48] = 10802,
	[REAL_srand48_r] = 10810,
	[REAL_seed48] = 10820,
	[REAL_seed48_r] = 10827,
	[REAL_lcong48] = 10836,
	[REAL_lcong48_r] = 10844,
	[REAL_nl_langinfo_l] = 10854,
	[REAL___nl_langinfo_l] = 10868,
	[REAL_confstr] = 10884,
	[REAL___confstr_chk] = 10892,
	[REAL_openat2] = 10906,
	[REAL_setgroups] = 10914,
	[REAL_nanosleep] = 10924,
	[REAL___nanosleep] = 10934,
	[REAL_clock_nanosleep] = 10946,
	[REAL_usleep] = 10962,
	[REAL_thrd_sleep] = 10969,
	[REAL_poll] = 10980,
	[REAL___poll] = 10985,
	[REAL___poll_chk] = 10992,
	[REAL_ppoll] = 11003,
	[REAL___ppoll_chk] = 11009,
	[REAL_select] = 11021,
	[REAL___select] = 11028,
	[REAL_pselect] = 11037,
	[REAL_epoll_wait] = 11045,
	[REAL_epoll_pwait] = 11056,
	[REAL_epoll_pwait2] = 11068,
	[REAL_sigtimedwait] = 11081,
	[REAL_timer_settime_GLIBC_2_2_5] = 11094,
	[REAL_timer_settime_GLIBC_2_3_3] = 11120,
	[REAL_timer_settime_GLIBC_2_34] = 11146,
	[REAL_timerfd_settime] = 11171,
	[REAL_telldir] = 11187,
	[REAL_seekdir] = 11195,
	[REAL_clock_settime] = 11203,
	[REAL_settimeofday] = 11217,
	[REAL_stime_GLIBC_2_2_5] = 11230,
	[REAL_adjtime] = 11248,
	[REAL_clock_adjtime] = 11256,
};
