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
	"getauxval\0"
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
	[REAL_getauxval] = 54,
	[REAL_open] = 64,
	[REAL_openat] = 69,
	[REAL_read] = 76,
	[REAL_write] = 81,
	[REAL_close] = 87,
	[REAL_fopen] = 93,
	[REAL_fclose] = 99,
	[REAL_stat] = 106,
	[REAL_fstat] = 111,
	[REAL_lstat] = 117,
	[REAL_access] = 123,
	[REAL_mmap] = 130,
	[REAL_munmap] = 135,
	[REAL_pthread_create] = 142,
	[REAL_pthread_join] = 157,
	[REAL_pthread_mutex_lock] = 170,
	[REAL_pthread_mutex_unlock] = 189,
	[REAL_readlink] = 210,
	[REAL_fcntl] = 219,
	[REAL_dup2] = 225,
	[REAL_pipe] = 230,
	[REAL_getcwd] = 235,
	[REAL_sigaction] = 242,
	[REAL_signal] = 252,
	[REAL_opendir] = 259,
	[REAL_readdir] = 267,
	[REAL_closedir] = 275,
	[REAL_setlocale] = 284,
	[REAL_fwrite] = 294,
	[REAL_textdomain] = 301,
	[REAL_bindtextdomain] = 312,
	[REAL_fflush] = 327,
	[REAL_dcgettext] = 334,
	[REAL_nl_langinfo] = 344,
	[REAL_getenv] = 356,
	[REAL_isatty] = 363,
	[REAL_getopt_long] = 370,
	[REAL_fputs_unlocked] = 382,
	[REAL_fputc_unlocked] = 397,
	[REAL_error] = 412,
	[REAL___overflow] = 418,
	[REAL_ioctl] = 429,
	[REAL_fseeko] = 435,
	[REAL_fputs] = 442,
	[REAL_umask] = 448,
	[REAL_puts] = 454,
	[REAL_fputc] = 459,
	[REAL_fdopendir] = 465,
	[REAL_time] = 475,
	[REAL_sysconf] = 480,
	[REAL_putc] = 488,
	[REAL_fwrite_unlocked] = 493,
	[REAL_fchdir] = 509,
	[REAL_faccessat] = 516,
	[REAL_unlink] = 526,
	[REAL_strerror] = 533,
	[REAL_raise] = 542,
	[REAL_gettimeofday] = 548,
	[REAL_getpid] = 561,
	[REAL_geteuid] = 568,
	[REAL_fstatat] = 576,
	[REAL_fchmod] = 584,
	[REAL_execvp] = 591,
	[REAL_dcngettext] = 598,
	[REAL_chdir] = 609,
	[REAL_unlinkat] = 615,
	[REAL_strftime] = 624,
	[REAL_localtime] = 633,
	[REAL_getpwnam] = 643,
	[REAL_fstatfs] = 652,
	[REAL_fread] = 660,
	[REAL_fchown] = 666,
	[REAL_chmod] = 673,
	[REAL___vfprintf_chk] = 679,
	[REAL_sleep] = 694,
	[REAL_putchar] = 700,
	[REAL_mkdir] = 708,
	[REAL_kill] = 714,
	[REAL_getrlimit] = 719,
	[REAL_getc] = 729,
	[REAL_ftruncate] = 734,
	[REAL_fgets] = 744,
	[REAL_fgetc] = 750,
	[REAL___getdelim] = 756,
	[REAL_tzset] = 767,
	[REAL_strsignal] = 773,
	[REAL_rewinddir] = 783,
	[REAL_renameat] = 793,
	[REAL_readlinkat] = 802,
	[REAL_perror] = 813,
	[REAL_pathconf] = 820,
	[REAL_localtime_r] = 829,
	[REAL_localeconv] = 841,
	[REAL_linkat] = 852,
	[REAL_iconv_open] = 859,
	[REAL_getuid] = 870,
	[REAL_getrandom] = 877,
	[REAL_getpwuid] = 887,
	[REAL_fseek] = 896,
	[REAL_fread_unlocked] = 902,
	[REAL_fflush_unlocked] = 917,
	[REAL_dup] = 933,
	[REAL_dlsym] = 937,
	[REAL_dlopen] = 943,
	[REAL_dlerror] = 950,
	[REAL_dlclose] = 958,
	[REAL___uflow] = 966,
	[REAL_utimensat] = 974,
	[REAL_symlinkat] = 984,
	[REAL_renameat2] = 994,
	[REAL_rename] = 1004,
	[REAL_pipe2] = 1011,
	[REAL_mktime] = 1017,
	[REAL_open64] = 1024,
	[REAL___open] = 1031,
	[REAL___open64] = 1038,
	[REAL_openat64] = 1047,
	[REAL___open_2] = 1056,
	[REAL___open64_2] = 1065,
	[REAL___openat_2] = 1076,
	[REAL___openat64_2] = 1087,
	[REAL_creat] = 1100,
	[REAL_creat64] = 1106,
	[REAL___close] = 1114,
	[REAL_close_range] = 1122,
	[REAL_closefrom] = 1134,
	[REAL___dup2] = 1144,
	[REAL_dup3] = 1151,
	[REAL_fcntl64] = 1156,
	[REAL___fcntl] = 1164,
	[REAL___pipe] = 1172,
	[REAL_socketpair] = 1179,
	[REAL_socket] = 1190,
	[REAL_connect] = 1197,
	[REAL___connect] = 1205,
	[REAL_bind] = 1215,
	[REAL_accept] = 1220,
	[REAL_accept4] = 1227,
	[REAL_fopen64] = 1235,
	[REAL__IO_fopen] = 1243,
	[REAL_setmntent] = 1253,
	[REAL___setmntent] = 1263,
	[REAL_endmntent] = 1275,
	[REAL___endmntent] = 1285,
	[REAL_freopen] = 1297,
	[REAL_freopen64] = 1305,
	[REAL__IO_fclose] = 1315,
	[REAL_getpt] = 1326,
	[REAL_tmpfile] = 1332,
	[REAL_tmpfile64] = 1340,
	[REAL_mkstemp] = 1350,
	[REAL_mkstemp64] = 1358,
	[REAL_mkostemp] = 1368,
	[REAL_mkostemp64] = 1377,
	[REAL_mkstemps] = 1388,
	[REAL_mkstemps64] = 1397,
	[REAL_mkostemps] = 1408,
	[REAL_mkostemps64] = 1418,
	[REAL_mkdtemp] = 1430,
	[REAL_memfd_create] = 1438,
	[REAL_shm_open] = 1451,
	[REAL_sem_open] = 1460,
	[REAL_sem_unlink] = 1469,
	[REAL_ftok] = 1480,
	[REAL_mq_unlink] = 1485,
	[REAL_shm_unlink] = 1495,
	[REAL_eventfd] = 1506,
	[REAL_epoll_create] = 1514,
	[REAL_epoll_create1] = 1527,
	[REAL_timerfd_create] = 1541,
	[REAL_signalfd] = 1556,
	[REAL_inotify_init] = 1565,
	[REAL_inotify_init1] = 1578,
	[REAL_fanotify_init] = 1592,
	[REAL_pidfd_open] = 1606,
	[REAL_pidfd_getfd] = 1617,
	[REAL_mq_open] = 1629,
	[REAL___mq_open_2] = 1637,
	[REAL_mq_close] = 1649,
	[REAL_recvmsg] = 1658,
	[REAL_recvmmsg] = 1666,
	[REAL_sendmsg] = 1675,
	[REAL_sendmmsg] = 1683,
	[REAL_name_to_handle_at] = 1692,
	[REAL_open_by_handle_at] = 1710,
	[REAL_unshare] = 1728,
	[REAL_setns] = 1736,
	[REAL_mount] = 1742,
	[REAL_umount] = 1748,
	[REAL_umount2] = 1755,
	[REAL_pivot_root] = 1763,
	[REAL_move_mount] = 1774,
	[REAL_mount_setattr] = 1785,
	[REAL_open_tree] = 1799,
	[REAL_fsopen] = 1809,
	[REAL_fspick] = 1816,
	[REAL_fsmount] = 1823,
	[REAL_stat64] = 1831,
	[REAL_lstat64] = 1838,
	[REAL_fstat64] = 1846,
	[REAL_fstatat64] = 1854,
	[REAL_statx] = 1864,
	[REAL___xstat] = 1870,
	[REAL___xstat64] = 1878,
	[REAL___lxstat] = 1888,
	[REAL___lxstat64] = 1897,
	[REAL___fxstat] = 1908,
	[REAL___fxstat64] = 1917,
	[REAL___fxstatat] = 1928,
	[REAL___fxstatat64] = 1939,
	[REAL_euidaccess] = 1952,
	[REAL_eaccess] = 1963,
	[REAL___readlink_chk] = 1971,
	[REAL___readlinkat_chk] = 1986,
	[REAL_realpath_GLIBC_2_2_5] = 2003,
	[REAL_realpath_GLIBC_2_3] = 2024,
	[REAL___realpath_chk] = 2043,
	[REAL_canonicalize_file_name] = 2058,
	[REAL_statfs] = 2081,
	[REAL_statfs64] = 2088,
	[REAL___statfs] = 2097,
	[REAL_fstatfs64] = 2106,
	[REAL_statvfs] = 2116,
	[REAL_statvfs64] = 2124,
	[REAL_fstatvfs] = 2134,
	[REAL_fstatvfs64] = 2143,
	[REAL_fpathconf] = 2154,
	[REAL_readdir64] = 2164,
	[REAL_readdir_r] = 2174,
	[REAL_readdir64_r] = 2184,
	[REAL_getdents64] = 2196,
	[REAL_getdirentries] = 2207,
	[REAL_getdirentries64] = 2221,
	[REAL_scandir] = 2237,
	[REAL_scandir64] = 2245,
	[REAL_scandirat] = 2255,
	[REAL_scandirat64] = 2265,
	[REAL_glob_GLIBC_2_2_5] = 2277,
	[REAL_glob_GLIBC_2_27] = 2294,
	[REAL_glob64_GLIBC_2_2_5] = 2310,
	[REAL_glob64_GLIBC_2_27] = 2329,
	[REAL_ftw] = 2347,
	[REAL_ftw64] = 2351,
	[REAL_nftw_GLIBC_2_2_5] = 2357,
	[REAL_nftw_GLIBC_2_3_3] = 2374,
	[REAL_nftw64_GLIBC_2_2_5] = 2391,
	[REAL_nftw64_GLIBC_2_3_3] = 2410,
	[REAL_fts_open] = 2429,
	[REAL_fts64_open] = 2438,
	[REAL_fts_read] = 2449,
	[REAL_fts64_read] = 2458,
	[REAL_fts_children] = 2469,
	[REAL_fts64_children] = 2482,
	[REAL_fts_close] = 2497,
	[REAL_fts64_close] = 2507,
	[REAL_link] = 2519,
	[REAL_symlink] = 2524,
	[REAL_remove] = 2532,
	[REAL_rmdir] = 2539,
	[REAL_mkdirat] = 2545,
	[REAL_mknod] = 2553,
	[REAL_mknodat] = 2559,
	[REAL___xmknod] = 2567,
	[REAL___xmknodat] = 2576,
	[REAL_mkfifo] = 2587,
	[REAL_mkfifoat] = 2594,
	[REAL_truncate] = 2603,
	[REAL_truncate64] = 2612,
	[REAL_ftruncate64] = 2623,
	[REAL_fallocate] = 2635,
	[REAL_fallocate64] = 2645,
	[REAL_posix_fallocate] = 2657,
	[REAL_posix_fallocate64] = 2673,
	[REAL_lchmod] = 2691,
	[REAL_fchmodat] = 2698,
	[REAL_chown] = 2707,
	[REAL_lchown] = 2713,
	[REAL_fchownat] = 2720,
	[REAL_utime] = 2729,
	[REAL_utimes] = 2735,
	[REAL_lutimes] = 2742,
	[REAL_futimes] = 2750,
	[REAL_futimesat] = 2758,
	[REAL_futimens] = 2768,
	[REAL_getxattr] = 2777,
	[REAL_lgetxattr] = 2786,
	[REAL_fgetxattr] = 2796,
	[REAL_setxattr] = 2806,
	[REAL_lsetxattr] = 2815,
	[REAL_fsetxattr] = 2825,
	[REAL_removexattr] = 2835,
	[REAL_lremovexattr] = 2847,
	[REAL_fremovexattr] = 2860,
	[REAL_listxattr] = 2873,
	[REAL_llistxattr] = 2883,
	[REAL_flistxattr] = 2894,
	[REAL_fsync] = 2905,
	[REAL_fdatasync] = 2911,
	[REAL_inotify_add_watch] = 2921,
	[REAL_fanotify_mark] = 2939,
	[REAL_swapon] = 2953,
	[REAL_swapoff] = 2960,
	[REAL_acct] = 2968,
	[REAL_quotactl] = 2973,
	[REAL_mktemp] = 2982,
	[REAL_tmpnam] = 2989,
	[REAL_tmpnam_r] = 2996,
	[REAL_tempnam] = 3005,
	[REAL_wordexp] = 3013,
	[REAL_chroot] = 3021,
	[REAL___getcwd_chk] = 3028,
	[REAL_getwd] = 3041,
	[REAL___getwd_chk] = 3047,
	[REAL_get_current_dir_name] = 3059,
	[REAL___read] = 3080,
	[REAL___read_chk] = 3087,
	[REAL___write] = 3098,
	[REAL_pread] = 3106,
	[REAL_pread64] = 3112,
	[REAL___pread64] = 3120,
	[REAL___pread_chk] = 3130,
	[REAL___pread64_chk] = 3142,
	[REAL_pwrite] = 3156,
	[REAL_pwrite64] = 3163,
	[REAL___pwrite64] = 3172,
	[REAL_readv] = 3183,
	[REAL_writev] = 3189,
	[REAL_preadv] = 3196,
	[REAL_preadv64] = 3203,
	[REAL_pwritev] = 3212,
	[REAL_pwritev64] = 3220,
	[REAL_preadv2] = 3230,
	[REAL_preadv64v2] = 3238,
	[REAL_pwritev2] = 3249,
	[REAL_pwritev64v2] = 3258,
	[REAL_recv] = 3270,
	[REAL___recv_chk] = 3275,
	[REAL_recvfrom] = 3286,
	[REAL___recvfrom_chk] = 3295,
	[REAL_send] = 3310,
	[REAL___send] = 3315,
	[REAL_sendto] = 3322,
	[REAL_sendfile] = 3329,
	[REAL_sendfile64] = 3338,
	[REAL_copy_file_range] = 3349,
	[REAL_splice] = 3365,
	[REAL_tee] = 3372,
	[REAL_vmsplice] = 3376,
	[REAL_aio_read] = 3385,
	[REAL_aio_read64] = 3394,
	[REAL_aio_write] = 3405,
	[REAL_aio_write64] = 3415,
	[REAL_lio_listio_GLIBC_2_2_5] = 3427,
	[REAL_lio_listio_GLIBC_2_4] = 3450,
	[REAL_lio_listio_GLIBC_2_34] = 3471,
	[REAL_lio_listio64_GLIBC_2_2_5] = 3493,
	[REAL_lio_listio64_GLIBC_2_4] = 3518,
	[REAL_lio_listio64_GLIBC_2_34] = 3541,
	[REAL_aio_return] = 3565,
	[REAL_aio_return64] = 3576,
	[REAL_eventfd_read] = 3589,
	[REAL_eventfd_write] = 3602,
	[REAL_mq_receive] = 3616,
	[REAL_mq_timedreceive] = 3627,
	[REAL_mq_send] = 3643,
	[REAL_mq_timedsend] = 3651,
	[REAL_backtrace_symbols_fd] = 3664,
	[REAL___backtrace_symbols_fd] = 3685,
	[REAL__IO_fread] = 3708,
	[REAL___fread_chk] = 3718,
	[REAL___fread_unlocked_chk] = 3730,
	[REAL_fgets_unlocked] = 3751,
	[REAL__IO_fgets] = 3766,
	[REAL___fgets_chk] = 3776,
	[REAL___fgets_unlocked_chk] = 3788,
	[REAL__IO_getc] = 3809,
	[REAL_fgetc_unlocked] = 3818,
	[REAL_getc_unlocked] = 3833,
	[REAL_getchar] = 3847,
	[REAL_getchar_unlocked] = 3855,
	[REAL___underflow] = 3872,
	[REAL_getline] = 3884,
	[REAL_getdelim] = 3892,
	[REAL_gets] = 3901,
	[REAL__IO_gets] = 3906,
	[REAL_fgetwc] = 3915,
	[REAL_getwc] = 3922,
	[REAL_fgetwc_unlocked] = 3928,
	[REAL_getwc_unlocked] = 3944,
	[REAL_fgetws] = 3959,
	[REAL_fgetws_unlocked] = 3966,
	[REAL_vfscanf] = 3982,
	[REAL___isoc99_vfscanf] = 3990,
	[REAL___isoc23_vfscanf] = 4007,
	[REAL___vfscanf] = 4024,
	[REAL_vscanf] = 4034,
	[REAL___isoc99_vscanf] = 4041,
	[REAL___isoc23_vscanf] = 4057,
	[REAL_getwchar] = 4073,
	[REAL_getwchar_unlocked] = 4082,
	[REAL___fgetws_chk] = 4100,
	[REAL___fgetws_unlocked_chk] = 4113,
	[REAL___gets_chk] = 4135,
	[REAL_getw] = 4146,
	[REAL_vfwscanf] = 4151,
	[REAL___isoc99_vfwscanf] = 4160,
	[REAL___isoc23_vfwscanf] = 4178,
	[REAL_vwscanf] = 4196,
	[REAL___isoc99_vwscanf] = 4204,
	[REAL___isoc23_vwscanf] = 4221,
	[REAL__IO_vfscanf_GLIBC_2_2_5] = 4238,
	[REAL_fgetpwent] = 4262,
	[REAL_fgetpwent_r] = 4272,
	[REAL_fgetgrent] = 4284,
	[REAL_fgetgrent_r] = 4294,
	[REAL_fgetspent] = 4306,
	[REAL_fgetspent_r] = 4316,
	[REAL_fgetsgent] = 4328,
	[REAL_fgetsgent_r] = 4338,
	[REAL_getmntent] = 4350,
	[REAL_getmntent_r] = 4360,
	[REAL___getmntent_r] = 4372,
	[REAL_addmntent] = 4386,
	[REAL_fseeko64] = 4396,
	[REAL_rewind] = 4405,
	[REAL_fsetpos] = 4412,
	[REAL_fsetpos64] = 4420,
	[REAL__IO_fwrite] = 4430,
	[REAL__IO_fputs] = 4441,
	[REAL__IO_puts] = 4451,
	[REAL__IO_putc] = 4460,
	[REAL_putc_unlocked] = 4469,
	[REAL_putchar_unlocked] = 4483,
	[REAL_fputwc] = 4500,
	[REAL_putwc] = 4507,
	[REAL_fputwc_unlocked] = 4513,
	[REAL_putwc_unlocked] = 4529,
	[REAL_fputws] = 4544,
	[REAL_fputws_unlocked] = 4551,
	[REAL_putwchar] = 4567,
	[REAL_putwchar_unlocked] = 4576,
	[REAL_putw] = 4594,
	[REAL_psignal] = 4599,
	[REAL_herror] = 4607,
	[REAL_fmtmsg] = 4614,
	[REAL_malloc_stats] = 4621,
	[REAL_malloc_info] = 4634,
	[REAL_argp_parse] = 4646,
	[REAL_psiginfo] = 4657,
	[REAL_putsgent] = 4666,
	[REAL_putpwent] = 4675,
	[REAL_putgrent] = 4684,
	[REAL_putspent] = 4693,
	[REAL_vwarn] = 4702,
	[REAL_vwarnx] = 4708,
	[REAL_err] = 4715,
	[REAL_errx] = 4719,
	[REAL_verr] = 4724,
	[REAL_verrx] = 4729,
	[REAL_error_at_line] = 4735,
	[REAL___assert_fail] = 4749,
	[REAL_getopt] = 4763,
	[REAL___posix_getopt] = 4770,
	[REAL_getopt_long_only] = 4785,
	[REAL_vfprintf] = 4802,
	[REAL__IO_vfprintf] = 4811,
	[REAL_vprintf] = 4824,
	[REAL___vprintf_chk] = 4832,
	[REAL_vfwprintf] = 4846,
	[REAL_vwprintf] = 4856,
	[REAL___vfwprintf_chk] = 4865,
	[REAL___vwprintf_chk] = 4881,
	[REAL_vdprintf] = 4896,
	[REAL___vdprintf_chk] = 4905,
	[REAL__IO_fflush] = 4920,
	[REAL___fork] = 4931,
	[REAL__Fork] = 4938,
	[REAL___vfork] = 4944,
	[REAL___sigaction] = 4952,
	[REAL_bsd_signal] = 4964,
	[REAL_ssignal] = 4975,
	[REAL_sysv_signal] = 4983,
	[REAL___sysv_signal] = 4995,
	[REAL_sigset] = 5009,
	[REAL_arch_prctl] = 5016,
	[REAL___arch_prctl] = 5027,
	[REAL_clone] = 5040,
	[REAL___clone] = 5046,
	[REAL_forkpty] = 5054,
	[REAL_daemon] = 5062,
	[REAL_execv] = 5069,
	[REAL_execl] = 5075,
	[REAL_execlp] = 5081,
	[REAL_execle] = 5088,
	[REAL_fexecve] = 5095,
	[REAL_execveat] = 5103,
	[REAL_posix_spawn_GLIBC_2_2_5] = 5112,
	[REAL_posix_spawn_GLIBC_2_15] = 5136,
	[REAL_posix_spawnp_GLIBC_2_2_5] = 5159,
	[REAL_posix_spawnp_GLIBC_2_15] = 5184,
	[REAL_pidfd_spawn] = 5208,
	[REAL_pidfd_spawnp] = 5220,
	[REAL_system] = 5233,
	[REAL_popen] = 5240,
	[REAL__IO_popen] = 5246,
	[REAL_pclose] = 5256,
	[REAL_wait] = 5263,
	[REAL___wait] = 5268,
	[REAL___waitpid] = 5275,
	[REAL_wait3] = 5285,
	[REAL_waitid] = 5291,
	[REAL__exit] = 5298,
	[REAL__Exit] = 5304,
	[REAL_quick_exit_GLIBC_2_10] = 5310,
	[REAL_quick_exit_GLIBC_2_24] = 5332,
	[REAL_abort] = 5354,
	[REAL_killpg] = 5360,
	[REAL_gsignal] = 5367,
	[REAL_tgkill] = 5375,
	[REAL_sigqueue] = 5382,
	[REAL_pthread_kill_GLIBC_2_2_5] = 5391,
	[REAL_pthread_kill_GLIBC_2_34] = 5416,
	[REAL_pthread_sigqueue] = 5440,
	[REAL_pidfd_send_signal] = 5457,
	[REAL_process_vm_readv] = 5475,
	[REAL_process_vm_writev] = 5492,
	[REAL_ptrace] = 5510,
	[REAL_setuid] = 5517,
	[REAL_seteuid] = 5524,
	[REAL_setreuid] = 5532,
	[REAL_setresuid] = 5541,
	[REAL_setfsuid] = 5551,
	[REAL_setgid] = 5560,
	[REAL_setegid] = 5567,
	[REAL_setregid] = 5575,
	[REAL_setresgid] = 5584,
	[REAL_setfsgid] = 5594,
	[REAL_setsid] = 5603,
	[REAL_setpgid] = 5610,
	[REAL___setpgid] = 5618,
	[REAL_setpgrp] = 5628,
	[REAL_thrd_create] = 5636,
	[REAL_pthread_tryjoin_np] = 5648,
	[REAL_pthread_timedjoin_np] = 5667,
	[REAL_pthread_clockjoin_np] = 5688,
	[REAL_thrd_join] = 5709,
	[REAL_pthread_setname_np] = 5719,
	[REAL_pthread_getname_np] = 5738,
	[REAL_pthread_detach] = 5757,
	[REAL_thrd_detach] = 5772,
	[REAL_pthread_exit] = 5784,
	[REAL_thrd_exit] = 5797,
	[REAL___pthread_mutex_lock_GLIBC_2_2_5] = 5807,
	[REAL_pthread_mutex_trylock] = 5840,
	[REAL___pthread_mutex_trylock_GLIBC_2_2_5] = 5862,
	[REAL_pthread_mutex_timedlock] = 5898,
	[REAL_pthread_mutex_clocklock] = 5922,
	[REAL___pthread_mutex_unlock_GLIBC_2_2_5] = 5946,
	[REAL_pthread_mutex_init] = 5981,
	[REAL___pthread_mutex_init_GLIBC_2_2_5] = 6000,
	[REAL_mtx_lock] = 6033,
	[REAL_mtx_trylock] = 6042,
	[REAL_mtx_timedlock] = 6054,
	[REAL_mtx_unlock] = 6068,
	[REAL_mtx_init] = 6079,
	[REAL_pthread_spin_lock] = 6088,
	[REAL_pthread_spin_trylock] = 6106,
	[REAL_pthread_spin_unlock] = 6127,
	[REAL_pthread_spin_init] = 6147,
	[REAL_pthread_cond_wait_GLIBC_2_2_5] = 6165,
	[REAL_pthread_cond_wait_GLIBC_2_3_2] = 6195,
	[REAL_pthread_cond_timedwait_GLIBC_2_2_5] = 6225,
	[REAL_pthread_cond_timedwait_GLIBC_2_3_2] = 6260,
	[REAL_pthread_cond_clockwait] = 6295,
	[REAL_pthread_cond_signal_GLIBC_2_2_5] = 6318,
	[REAL_pthread_cond_signal_GLIBC_2_3_2] = 6350,
	[REAL_pthread_cond_broadcast_GLIBC_2_2_5] = 6382,
	[REAL_pthread_cond_broadcast_GLIBC_2_3_2] = 6417,
	[REAL_cnd_wait] = 6452,
	[REAL_cnd_timedwait] = 6461,
	[REAL_cnd_signal] = 6475,
	[REAL_cnd_broadcast] = 6486,
	[REAL_pthread_rwlock_rdlock] = 6500,
	[REAL___pthread_rwlock_rdlock_GLIBC_2_2_5] = 6522,
	[REAL_pthread_rwlock_tryrdlock] = 6558,
	[REAL___pthread_rwlock_tryrdlock_GLIBC_2_2_5] = 6583,
	[REAL_pthread_rwlock_timedrdlock] = 6622,
	[REAL_pthread_rwlock_clockrdlock] = 6649,
	[REAL_pthread_rwlock_wrlock] = 6676,
	[REAL___pthread_rwlock_wrlock_GLIBC_2_2_5] = 6698,
	[REAL_pthread_rwlock_trywrlock] = 6734,
	[REAL___pthread_rwlock_trywrlock_GLIBC_2_2_5] = 6759,
	[REAL_pthread_rwlock_timedwrlock] = 6798,
	[REAL_pthread_rwlock_clockwrlock] = 6825,
	[REAL_pthread_rwlock_unlock] = 6852,
	[REAL___pthread_rwlock_unlock_GLIBC_2_2_5] = 6874,
	[REAL_pthread_rwlock_init] = 6910,
	[REAL___pthread_rwlock_init_GLIBC_2_2_5] = 6930,
	[REAL_pthread_barrier_init] = 6964,
	[REAL_pthread_barrier_wait] = 6985,
	[REAL_pthread_once] = 7006,
	[REAL___pthread_once_GLIBC_2_2_5] = 7019,
	[REAL_call_once] = 7046,
	[REAL_sem_wait] = 7056,
	[REAL_sem_trywait] = 7065,
	[REAL_sem_timedwait] = 7077,
	[REAL_sem_clockwait] = 7091,
	[REAL_sem_post] = 7105,
	[REAL_sem_init] = 7114,
	[REAL_flock] = 7123,
	[REAL_lockf] = 7129,
	[REAL_lockf64] = 7135,
	[REAL_pthread_cancel] = 7143,
	[REAL_mmap64] = 7158,
	[REAL_mprotect] = 7165,
	[REAL_mremap] = 7174,
	[REAL_madvise] = 7181,
	[REAL_pkey_mprotect] = 7189,
	[REAL_msync] = 7203,
	[REAL_shmget] = 7209,
	[REAL_shmat] = 7216,
	[REAL_shmdt] = 7222,
	[REAL_shmctl] = 7228,
	[REAL_semget] = 7235,
	[REAL_semop] = 7242,
	[REAL_semtimedop] = 7248,
	[REAL_semctl] = 7259,
	[REAL_msgget] = 7266,
	[REAL_msgsnd] = 7273,
	[REAL_msgrcv] = 7280,
	[REAL_msgctl] = 7287,
	[REAL_setrlimit] = 7294,
	[REAL_setrlimit64] = 7304,
	[REAL_prlimit] = 7316,
	[REAL_prlimit64] = 7324,
	[REAL_mlockall] = 7334,
	[REAL_dlmopen] = 7343,
	[REAL_dlvsym] = 7351,
	[REAL_syscall] = 7358,
	[REAL_prctl] = 7366,
	[REAL_secure_getenv] = 7372,
	[REAL___secure_getenv_GLIBC_2_2_5] = 7386,
	[REAL_newlocale] = 7414,
	[REAL___newlocale] = 7424,
	[REAL_gettext] = 7436,
	[REAL_dgettext] = 7444,
	[REAL___dgettext] = 7453,
	[REAL___dcgettext] = 7464,
	[REAL_ngettext] = 7476,
	[REAL_dngettext] = 7485,
	[REAL_strerror_l] = 7495,
	[REAL_strerror_r] = 7506,
	[REAL___strerror_r] = 7517,
	[REAL___xpg_strerror_r] = 7530,
	[REAL_gai_strerror] = 7547,
	[REAL_hstrerror] = 7560,
	[REAL_regerror] = 7570,
	[REAL_re_comp] = 7579,
	[REAL_re_compile_pattern] = 7587,
	[REAL_vsprintf] = 7606,
	[REAL__IO_vsprintf] = 7615,
	[REAL_vsnprintf] = 7628,
	[REAL___vsnprintf] = 7638,
	[REAL_vasprintf] = 7650,
	[REAL_vswprintf] = 7660,
	[REAL_obstack_vprintf] = 7670,
	[REAL___vsprintf_chk] = 7686,
	[REAL___vsnprintf_chk] = 7701,
	[REAL___vasprintf_chk] = 7717,
	[REAL___vswprintf_chk] = 7733,
	[REAL___obstack_vprintf_chk] = 7749,
	[REAL_gmtime] = 7771,
	[REAL_gmtime_r] = 7778,
	[REAL___gmtime_r] = 7787,
	[REAL_ctime] = 7798,
	[REAL_ctime_r] = 7804,
	[REAL_timegm] = 7812,
	[REAL_timelocal] = 7819,
	[REAL_strftime_l] = 7829,
	[REAL___strftime_l] = 7840,
	[REAL_wcsftime] = 7853,
	[REAL_wcsftime_l] = 7862,
	[REAL___wcsftime_l] = 7873,
	[REAL_getpwnam_r] = 7886,
	[REAL_getpwuid_r] = 7897,
	[REAL_getpwent] = 7908,
	[REAL_getpwent_r] = 7917,
	[REAL_getgrnam] = 7928,
	[REAL_getgrgid] = 7937,
	[REAL_getgrnam_r] = 7946,
	[REAL_getgrgid_r] = 7957,
	[REAL_getgrent] = 7968,
	[REAL_getgrent_r] = 7977,
	[REAL_getgrouplist] = 7988,
	[REAL_initgroups] = 8001,
	[REAL_getspnam] = 8012,
	[REAL_getspnam_r] = 8021,
	[REAL_getservbyname] = 8032,
	[REAL_getservbyport] = 8046,
	[REAL_getprotobyname] = 8060,
	[REAL_getprotobynumber] = 8075,
	[REAL_gethostbyname] = 8092,
	[REAL_gethostbyname2] = 8106,
	[REAL_gethostbyaddr] = 8121,
	[REAL_getaddrinfo] = 8135,
	[REAL_getnameinfo] = 8147,
	[REAL___gconv_open] = 8159,
	[REAL_getlogin] = 8172,
	[REAL_getlogin_r] = 8181,
	[REAL___sysconf] = 8192,
	[REAL_get_nprocs_conf] = 8202,
	[REAL_posix_openpt] = 8218,
	[REAL_openpty] = 8231,
	[REAL_getspent] = 8239,
	[REAL_getspent_r] = 8248,
	[REAL_getsgent] = 8259,
	[REAL_getsgnam] = 8268,
	[REAL_getsgent_r] = 8277,
	[REAL_getsgnam_r] = 8288,
	[REAL_setpwent] = 8299,
	[REAL_setgrent] = 8308,
	[REAL_setspent] = 8317,
	[REAL_setsgent] = 8326,
	[REAL_getpw] = 8335,
	[REAL_cuserid] = 8341,
	[REAL_setservent] = 8349,
	[REAL_getservent] = 8360,
	[REAL_setprotoent] = 8371,
	[REAL_getprotoent] = 8383,
	[REAL_setrpcent] = 8395,
	[REAL_getrpcent] = 8405,
	[REAL_setnetent] = 8415,
	[REAL_getnetent] = 8425,
	[REAL_getservent_r] = 8435,
	[REAL_getservbyname_r] = 8448,
	[REAL_getservbyport_r] = 8464,
	[REAL_getprotoent_r] = 8480,
	[REAL_getprotobyname_r] = 8494,
	[REAL_getprotobynumber_r] = 8511,
	[REAL_getrpcbyname] = 8530,
	[REAL_getrpcbynumber] = 8543,
	[REAL_getrpcent_r] = 8558,
	[REAL_getrpcbyname_r] = 8570,
	[REAL_getrpcbynumber_r] = 8585,
	[REAL_getnetbyname] = 8602,
	[REAL_getnetbyaddr] = 8615,
	[REAL_getnetent_r] = 8628,
	[REAL_getnetbyname_r] = 8640,
	[REAL_getnetbyaddr_r] = 8655,
	[REAL_ether_hostton] = 8670,
	[REAL_ether_ntohost] = 8684,
	[REAL_setaliasent] = 8698,
	[REAL_getaliasent] = 8710,
	[REAL_getaliasbyname] = 8722,
	[REAL_getaliasent_r] = 8737,
	[REAL_getaliasbyname_r] = 8751,
	[REAL_setnetgrent] = 8768,
	[REAL_getnetgrent] = 8780,
	[REAL_getnetgrent_r] = 8792,
	[REAL_innetgr] = 8806,
	[REAL_gethostent] = 8814,
	[REAL_sethostent] = 8825,
	[REAL_gethostent_r] = 8836,
	[REAL_gethostbyname_r] = 8849,
	[REAL_gethostbyname2_r] = 8865,
	[REAL_gethostbyaddr_r] = 8882,
	[REAL_getaddrinfo_a] = 8898,
	[REAL_res_init] = 8912,
	[REAL___res_init] = 8921,
	[REAL_res_ninit] = 8932,
	[REAL___res_ninit] = 8942,
	[REAL_res_query] = 8954,
	[REAL___res_query_GLIBC_2_2_5] = 8964,
	[REAL_res_search] = 8988,
	[REAL___res_search_GLIBC_2_2_5] = 8999,
	[REAL_res_querydomain] = 9024,
	[REAL___res_querydomain_GLIBC_2_2_5] = 9040,
	[REAL_res_nquery] = 9070,
	[REAL___res_nquery_GLIBC_2_2_5] = 9081,
	[REAL_res_nsearch] = 9106,
	[REAL___res_nsearch_GLIBC_2_2_5] = 9118,
	[REAL_res_nquerydomain] = 9144,
	[REAL___res_nquerydomain_GLIBC_2_2_5] = 9161,
	[REAL_res_nsend] = 9192,
	[REAL___res_nsend_GLIBC_2_2_5] = 9202,
	[REAL_res_send] = 9226,
	[REAL___res_send_GLIBC_2_2_5] = 9235,
	[REAL_res_mkquery] = 9258,
	[REAL___res_mkquery_GLIBC_2_2_5] = 9270,
	[REAL_setfsent] = 9296,
	[REAL_getfsent] = 9305,
	[REAL_getfsspec] = 9314,
	[REAL_getfsfile] = 9324,
	[REAL_setttyent] = 9334,
	[REAL_getttyent] = 9344,
	[REAL_getttynam] = 9354,
	[REAL_setusershell] = 9364,
	[REAL_getusershell] = 9377,
	[REAL_lckpwdf] = 9390,
	[REAL_getpass] = 9398,
	[REAL_catopen] = 9406,
	[REAL_getdate] = 9414,
	[REAL_getdate_r] = 9422,
	[REAL_openlog] = 9432,
	[REAL_vsyslog] = 9440,
	[REAL___vsyslog_chk] = 9448,
	[REAL__mcleanup] = 9462,
	[REAL_backtrace] = 9472,
	[REAL___backtrace] = 9482,
	[REAL_login_tty] = 9494,
	[REAL_ttyname] = 9504,
	[REAL_ttyname_r] = 9512,
	[REAL___ttyname_r_chk] = 9522,
	[REAL___getlogin_r_chk] = 9538,
	[REAL_utmpname] = 9555,
	[REAL_utmpxname] = 9564,
	[REAL_setutent] = 9574,
	[REAL_setutxent] = 9583,
	[REAL_getutent] = 9593,
	[REAL_getutxent] = 9602,
	[REAL_getutid] = 9612,
	[REAL_getutxid] = 9620,
	[REAL_getutline] = 9629,
	[REAL_getutxline] = 9639,
	[REAL_getutent_r] = 9650,
	[REAL_getutid_r] = 9661,
	[REAL_getutline_r] = 9671,
	[REAL_pututline] = 9683,
	[REAL_pututxline] = 9693,
	[REAL_login] = 9704,
	[REAL_logout] = 9710,
	[REAL_logwtmp] = 9717,
	[REAL_updwtmp] = 9725,
	[REAL_updwtmpx] = 9733,
	[REAL___gettimeofday] = 9742,
	[REAL_clock_getres] = 9757,
	[REAL_clock] = 9770,
	[REAL_times] = 9776,
	[REAL_ftime] = 9782,
	[REAL_timespec_get] = 9788,
	[REAL_timespec_getres] = 9801,
	[REAL_ntp_gettime] = 9817,
	[REAL_ntp_gettimex] = 9829,
	[REAL_adjtimex] = 9842,
	[REAL___adjtimex] = 9851,
	[REAL_ntp_adjtime] = 9862,
	[REAL_getrusage] = 9874,
	[REAL_getitimer] = 9884,
	[REAL_getentropy] = 9894,
	[REAL_arc4random] = 9905,
	[REAL_arc4random_buf] = 9916,
	[REAL_arc4random_uniform] = 9931,
	[REAL___getpid] = 9950,
	[REAL_getppid] = 9959,
	[REAL_gettid] = 9967,
	[REAL_getpgrp] = 9974,
	[REAL_getpgid] = 9982,
	[REAL___getpgid] = 9990,
	[REAL___bsd_getpgrp] = 10000,
	[REAL_getsid] = 10014,
	[REAL_getgid] = 10021,
	[REAL_getegid] = 10028,
	[REAL_getresuid] = 10036,
	[REAL_getresgid] = 10046,
	[REAL_getgroups] = 10056,
	[REAL___getgroups_chk] = 10066,
	[REAL_group_member] = 10082,
	[REAL_uname] = 10095,
	[REAL_gethostname] = 10101,
	[REAL___gethostname_chk] = 10113,
	[REAL_getdomainname] = 10131,
	[REAL___getdomainname_chk] = 10145,
	[REAL_gethostid] = 10165,
	[REAL_getloadavg] = 10175,
	[REAL_sysinfo] = 10186,
	[REAL_get_nprocs] = 10194,
	[REAL_get_phys_pages] = 10205,
	[REAL_get_avphys_pages] = 10220,
	[REAL_getpagesize] = 10237,
	[REAL___getpagesize] = 10249,
	[REAL_getdtablesize] = 10263,
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
