/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "real.h"

const char real_names[] =
	"open\0"
	"open64\0"
	"__open\0"
	"__open64\0"
	"openat\0"
	"openat64\0"
	"__open_2\0"
	"__open64_2\0"
	"__openat_2\0"
	"__openat64_2\0"
	"creat\0"
	"creat64\0"
	"close\0"
	"__close\0"
	"close_range\0"
	"closefrom\0"
	"dup\0"
	"dup2\0"
	"__dup2\0"
	"dup3\0"
	"fcntl\0"
	"fcntl64\0"
	"__fcntl\0"
	"ioctl\0"
	"pipe\0"
	"__pipe\0"
	"pipe2\0"
	"socketpair\0"
	"socket\0"
	"connect\0"
	"__connect\0"
	"bind\0"
	"accept\0"
	"accept4\0"
	"fopen\0"
	"fopen64\0"
	"_IO_fopen\0"
	"setmntent\0"
	"__setmntent\0"
	"endmntent\0"
	"__endmntent\0"
	"freopen\0"
	"freopen64\0"
	"fclose\0"
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
	"stat\0"
	"stat64\0"
	"lstat\0"
	"lstat64\0"
	"fstat\0"
	"fstat64\0"
	"fstatat\0"
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
	"access\0"
	"faccessat\0"
	"euidaccess\0"
	"eaccess\0"
	"readlink\0"
	"readlinkat\0"
	"__readlink_chk\0"
	"__readlinkat_chk\0"
	"realpath@GLIBC_2.2.5\0"
	"realpath@GLIBC_2.3\0"
	"__realpath_chk\0"
	"canonicalize_file_name\0"
	"statfs\0"
	"statfs64\0"
	"__statfs\0"
	"fstatfs\0"
	"fstatfs64\0"
	"statvfs\0"
	"statvfs64\0"
	"fstatvfs\0"
	"fstatvfs64\0"
	"pathconf\0"
	"fpathconf\0"
	"opendir\0"
	"fdopendir\0"
	"readdir\0"
	"readdir64\0"
	"readdir_r\0"
	"readdir64_r\0"
	"getdents64\0"
	"closedir\0"
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
	"rename\0"
	"renameat\0"
	"renameat2\0"
	"link\0"
	"linkat\0"
	"symlink\0"
	"symlinkat\0"
	"unlink\0"
	"unlinkat\0"
	"remove\0"
	"rmdir\0"
	"mkdir\0"
	"mkdirat\0"
	"mknod\0"
	"mknodat\0"
	"__xmknod\0"
	"__xmknodat\0"
	"mkfifo\0"
	"mkfifoat\0"
	"truncate\0"
	"truncate64\0"
	"ftruncate\0"
	"ftruncate64\0"
	"fallocate\0"
	"fallocate64\0"
	"posix_fallocate\0"
	"posix_fallocate64\0"
	"chmod\0"
	"lchmod\0"
	"fchmod\0"
	"fchmodat\0"
	"chown\0"
	"lchown\0"
	"fchown\0"
	"fchownat\0"
	"utime\0"
	"utimes\0"
	"lutimes\0"
	"futimes\0"
	"futimesat\0"
	"utimensat\0"
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
	"chdir\0"
	"fchdir\0"
	"chroot\0"
	"umask\0"
	"getcwd\0"
	"__getcwd_chk\0"
	"getwd\0"
	"__getwd_chk\0"
	"get_current_dir_name\0"
	"read\0"
	"__read\0"
	"__read_chk\0"
	"write\0"
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
	"fread\0"
	"fread_unlocked\0"
	"_IO_fread\0"
	"__fread_chk\0"
	"__fread_unlocked_chk\0"
	"fgets\0"
	"fgets_unlocked\0"
	"_IO_fgets\0"
	"__fgets_chk\0"
	"__fgets_unlocked_chk\0"
	"fgetc\0"
	"getc\0"
	"_IO_getc\0"
	"fgetc_unlocked\0"
	"getc_unlocked\0"
	"getchar\0"
	"getchar_unlocked\0"
	"__uflow\0"
	"__underflow\0"
	"getline\0"
	"getdelim\0"
	"__getdelim\0"
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
	"fseek\0"
	"fseeko\0"
	"fseeko64\0"
	"rewind\0"
	"fsetpos\0"
	"fsetpos64\0"
	"fwrite\0"
	"fwrite_unlocked\0"
	"_IO_fwrite\0"
	"fputs\0"
	"fputs_unlocked\0"
	"_IO_fputs\0"
	"puts\0"
	"_IO_puts\0"
	"fputc\0"
	"putc\0"
	"_IO_putc\0"
	"fputc_unlocked\0"
	"putc_unlocked\0"
	"putchar\0"
	"putchar_unlocked\0"
	"__overflow\0"
	"fputwc\0"
	"putwc\0"
	"fputwc_unlocked\0"
	"putwc_unlocked\0"
	"fputws\0"
	"fputws_unlocked\0"
	"putwchar\0"
	"putwchar_unlocked\0"
	"putw\0"
	"perror\0"
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
	"error\0"
	"error_at_line\0"
	"__assert_fail\0"
	"getopt\0"
	"__posix_getopt\0"
	"getopt_long\0"
	"getopt_long_only\0"
	"vfprintf\0"
	"_IO_vfprintf\0"
	"__vfprintf_chk\0"
	"vprintf\0"
	"__vprintf_chk\0"
	"vfwprintf\0"
	"vwprintf\0"
	"__vfwprintf_chk\0"
	"__vwprintf_chk\0"
	"vdprintf\0"
	"__vdprintf_chk\0"
	"fflush\0"
	"fflush_unlocked\0"
	"_IO_fflush\0"
	"fork\0"
	"__fork\0"
	"_Fork\0"
	"vfork\0"
	"__vfork\0"
	"sigaction\0"
	"__sigaction\0"
	"signal\0"
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
	"execve\0"
	"execv\0"
	"execvp\0"
	"execvpe\0"
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
	"waitpid\0"
	"__waitpid\0"
	"wait3\0"
	"wait4\0"
	"waitid\0"
	"_exit\0"
	"_Exit\0"
	"quick_exit@GLIBC_2.10\0"
	"quick_exit@GLIBC_2.24\0"
	"abort\0"
	"kill\0"
	"killpg\0"
	"raise\0"
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
	"pthread_create\0"
	"thrd_create\0"
	"pthread_join\0"
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
	"pthread_mutex_lock\0"
	"__pthread_mutex_lock@GLIBC_2.2.5\0"
	"pthread_mutex_trylock\0"
	"__pthread_mutex_trylock@GLIBC_2.2.5\0"
	"pthread_mutex_timedlock\0"
	"pthread_mutex_clocklock\0"
	"pthread_mutex_unlock\0"
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
	"mmap\0"
	"mmap64\0"
	"munmap\0"
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
	"dlopen\0"
	"dlmopen\0"
	"dlsym\0"
	"dlvsym\0"
	"dlclose\0"
	"syscall\0"
	"prctl\0"
	"getenv\0"
	"secure_getenv\0"
	"__secure_getenv@GLIBC_2.2.5\0"
	"setlocale\0"
	"newlocale\0"
	"__newlocale\0"
	"textdomain\0"
	"bindtextdomain\0"
	"gettext\0"
	"dgettext\0"
	"__dgettext\0"
	"dcgettext\0"
	"__dcgettext\0"
	"ngettext\0"
	"dngettext\0"
	"dcngettext\0"
	"strerror\0"
	"strerror_l\0"
	"strerror_r\0"
	"__strerror_r\0"
	"__xpg_strerror_r\0"
	"strsignal\0"
	"dlerror\0"
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
	"iconv_open\0"
	"localtime\0"
	"localtime_r\0"
	"gmtime\0"
	"gmtime_r\0"
	"__gmtime_r\0"
	"ctime\0"
	"ctime_r\0"
	"timegm\0"
	"mktime\0"
	"timelocal\0"
	"tzset\0"
	"strftime\0"
	"strftime_l\0"
	"__strftime_l\0"
	"wcsftime\0"
	"wcsftime_l\0"
	"__wcsftime_l\0"
	"getpwnam\0"
	"getpwuid\0"
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
	"sysconf\0"
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
	"time\0"
	"gettimeofday\0"
	"__gettimeofday\0"
	"clock_gettime\0"
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
	"getrandom\0"
	"getentropy\0"
	"arc4random\0"
	"arc4random_buf\0"
	"arc4random_uniform\0"
	"getpid\0"
	"__getpid\0"
	"getppid\0"
	"gettid\0"
	"getpgrp\0"
	"getpgid\0"
	"__getpgid\0"
	"__bsd_getpgrp\0"
	"getsid\0"
	"getuid\0"
	"geteuid\0"
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
	"getrlimit\0"
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
	"isatty\0"
	"nl_langinfo\0"
	"nl_langinfo_l\0"
	"__nl_langinfo_l\0"
	"localeconv\0"
	"confstr\0"
	"__confstr_chk\0"
	"openat2\0"
	"setgroups\0"
	"nanosleep\0"
	"__nanosleep\0"
	"clock_nanosleep\0"
	"sleep\0"
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
	"rewinddir\0"
	"clock_settime\0"
	"settimeofday\0"
	"stime@GLIBC_2.2.5\0"
	"adjtime\0"
	"clock_adjtime\0";

const unsigned short real_name_at[REAL_COUNT] = {
	[REAL_open] = 0,
	[REAL_open64] = 5,
	[REAL___open] = 12,
	[REAL___open64] = 19,
	[REAL_openat] = 28,
	[REAL_openat64] = 35,
	[REAL___open_2] = 44,
	[REAL___open64_2] = 53,
	[REAL___openat_2] = 64,
	[REAL___openat64_2] = 75,
	[REAL_creat] = 88,
	[REAL_creat64] = 94,
	[REAL_close] = 102,
	[REAL___close] = 108,
	[REAL_close_range] = 116,
	[REAL_closefrom] = 128,
	[REAL_dup] = 138,
	[REAL_dup2] = 142,
	[REAL___dup2] = 147,
	[REAL_dup3] = 154,
	[REAL_fcntl] = 159,
	[REAL_fcntl64] = 165,
	[REAL___fcntl] = 173,
	[REAL_ioctl] = 181,
	[REAL_pipe] = 187,
	[REAL___pipe] = 192,
	[REAL_pipe2] = 199,
	[REAL_socketpair] = 205,
	[REAL_socket] = 216,
	[REAL_connect] = 223,
	[REAL___connect] = 231,
	[REAL_bind] = 241,
	[REAL_accept] = 246,
	[REAL_accept4] = 253,
	[REAL_fopen] = 261,
	[REAL_fopen64] = 267,
	[REAL__IO_fopen] = 275,
	[REAL_setmntent] = 285,
	[REAL___setmntent] = 295,
	[REAL_endmntent] = 307,
	[REAL___endmntent] = 317,
	[REAL_freopen] = 329,
	[REAL_freopen64] = 337,
	[REAL_fclose] = 347,
	[REAL__IO_fclose] = 354,
	[REAL_getpt] = 365,
	[REAL_tmpfile] = 371,
	[REAL_tmpfile64] = 379,
	[REAL_mkstemp] = 389,
	[REAL_mkstemp64] = 397,
	[REAL_mkostemp] = 407,
	[REAL_mkostemp64] = 416,
	[REAL_mkstemps] = 427,
	[REAL_mkstemps64] = 436,
	[REAL_mkostemps] = 447,
	[REAL_mkostemps64] = 457,
	[REAL_mkdtemp] = 469,
	[REAL_memfd_create] = 477,
	[REAL_shm_open] = 490,
	[REAL_sem_open] = 499,
	[REAL_sem_unlink] = 508,
	[REAL_ftok] = 519,
	[REAL_mq_unlink] = 524,
	[REAL_shm_unlink] = 534,
	[REAL_eventfd] = 545,
	[REAL_epoll_create] = 553,
	[REAL_epoll_create1] = 566,
	[REAL_timerfd_create] = 580,
	[REAL_signalfd] = 595,
	[REAL_inotify_init] = 604,
	[REAL_inotify_init1] = 617,
	[REAL_fanotify_init] = 631,
	[REAL_pidfd_open] = 645,
	[REAL_pidfd_getfd] = 656,
	[REAL_mq_open] = 668,
	[REAL___mq_open_2] = 676,
	[REAL_mq_close] = 688,
	[REAL_recvmsg] = 697,
	[REAL_recvmmsg] = 705,
	[REAL_sendmsg] = 714,
	[REAL_sendmmsg] = 722,
	[REAL_name_to_handle_at] = 731,
	[REAL_open_by_handle_at] = 749,
	[REAL_unshare] = 767,
	[REAL_setns] = 775,
	[REAL_mount] = 781,
	[REAL_umount] = 787,
	[REAL_umount2] = 794,
	[REAL_pivot_root] = 802,
	[REAL_move_mount] = 813,
	[REAL_mount_setattr] = 824,
	[REAL_open_tree] = 838,
	[REAL_fsopen] = 848,
	[REAL_fspick] = 855,
	[REAL_fsmount] = 862,
	[REAL_stat] = 870,
	[REAL_stat64] = 875,
	[REAL_lstat] = 882,
	[REAL_lstat64] = 888,
	[REAL_fstat] = 896,
	[REAL_fstat64] = 902,
	[REAL_fstatat] = 910,
	[REAL_fstatat64] = 918,
	[REAL_statx] = 928,
	[REAL___xstat] = 934,
	[REAL___xstat64] = 942,
	[REAL___lxstat] = 952,
	[REAL___lxstat64] = 961,
	[REAL___fxstat] = 972,
	[REAL___fxstat64] = 981,
	[REAL___fxstatat] = 992,
	[REAL___fxstatat64] = 1003,
	[REAL_access] = 1016,
	[REAL_faccessat] = 1023,
	[REAL_euidaccess] = 1033,
	[REAL_eaccess] = 1044,
	[REAL_readlink] = 1052,
	[REAL_readlinkat] = 1061,
	[REAL___readlink_chk] = 1072,
	[REAL___readlinkat_chk] = 1087,
	[REAL_realpath_GLIBC_2_2_5] = 1104,
	[REAL_realpath_GLIBC_2_3] = 1125,
	[REAL___realpath_chk] = 1144,
	[REAL_canonicalize_file_name] = 1159,
	[REAL_statfs] = 1182,
	[REAL_statfs64] = 1189,
	[REAL___statfs] = 1198,
	[REAL_fstatfs] = 1207,
	[REAL_fstatfs64] = 1215,
	[REAL_statvfs] = 1225,
	[REAL_statvfs64] = 1233,
	[REAL_fstatvfs] = 1243,
	[REAL_fstatvfs64] = 1252,
	[REAL_pathconf] = 1263,
	[REAL_fpathconf] = 1272,
	[REAL_opendir] = 1282,
	[REAL_fdopendir] = 1290,
	[REAL_readdir] = 1300,
	[REAL_readdir64] = 1308,
	[REAL_readdir_r] = 1318,
	[REAL_readdir64_r] = 1328,
	[REAL_getdents64] = 1340,
	[REAL_closedir] = 1351,
	[REAL_getdirentries] = 1360,
	[REAL_getdirentries64] = 1374,
	[REAL_scandir] = 1390,
	[REAL_scandir64] = 1398,
	[REAL_scandirat] = 1408,
	[REAL_scandirat64] = 1418,
	[REAL_glob_GLIBC_2_2_5] = 1430,
	[REAL_glob_GLIBC_2_27] = 1447,
	[REAL_glob64_GLIBC_2_2_5] = 1463,
	[REAL_glob64_GLIBC_2_27] = 1482,
	[REAL_ftw] = 1500,
	[REAL_ftw64] = 1504,
	[REAL_nftw_GLIBC_2_2_5] = 1510,
	[REAL_nftw_GLIBC_2_3_3] = 1527,
	[REAL_nftw64_GLIBC_2_2_5] = 1544,
	[REAL_nftw64_GLIBC_2_3_3] = 1563,
	[REAL_fts_open] = 1582,
	[REAL_fts64_open] = 1591,
	[REAL_fts_read] = 1602,
	[REAL_fts64_read] = 1611,
	[REAL_fts_children] = 1622,
	[REAL_fts64_children] = 1635,
	[REAL_fts_close] = 1650,
	[REAL_fts64_close] = 1660,
	[REAL_rename] = 1672,
	[REAL_renameat] = 1679,
	[REAL_renameat2] = 1688,
	[REAL_link] = 1698,
	[REAL_linkat] = 1703,
	[REAL_symlink] = 1710,
	[REAL_symlinkat] = 1718,
	[REAL_unlink] = 1728,
	[REAL_unlinkat] = 1735,
	[REAL_remove] = 1744,
	[REAL_rmdir] = 1751,
	[REAL_mkdir] = 1757,
	[REAL_mkdirat] = 1763,
	[REAL_mknod] = 1771,
	[REAL_mknodat] = 1777,
	[REAL___xmknod] = 1785,
	[REAL___xmknodat] = 1794,
	[REAL_mkfifo] = 1805,
	[REAL_mkfifoat] = 1812,
	[REAL_truncate] = 1821,
	[REAL_truncate64] = 1830,
	[REAL_ftruncate] = 1841,
	[REAL_ftruncate64] = 1851,
	[REAL_fallocate] = 1863,
	[REAL_fallocate64] = 1873,
	[REAL_posix_fallocate] = 1885,
	[REAL_posix_fallocate64] = 1901,
	[REAL_chmod] = 1919,
	[REAL_lchmod] = 1925,
	[REAL_fchmod] = 1932,
	[REAL_fchmodat] = 1939,
	[REAL_chown] = 1948,
	[REAL_lchown] = 1954,
	[REAL_fchown] = 1961,
	[REAL_fchownat] = 1968,
	[REAL_utime] = 1977,
	[REAL_utimes] = 1983,
	[REAL_lutimes] = 1990,
	[REAL_futimes] = 1998,
	[REAL_futimesat] = 2006,
	[REAL_utimensat] = 2016,
	[REAL_futimens] = 2026,
	[REAL_getxattr] = 2035,
	[REAL_lgetxattr] = 2044,
	[REAL_fgetxattr] = 2054,
	[REAL_setxattr] = 2064,
	[REAL_lsetxattr] = 2073,
	[REAL_fsetxattr] = 2083,
	[REAL_removexattr] = 2093,
	[REAL_lremovexattr] = 2105,
	[REAL_fremovexattr] = 2118,
	[REAL_listxattr] = 2131,
	[REAL_llistxattr] = 2141,
	[REAL_flistxattr] = 2152,
	[REAL_fsync] = 2163,
	[REAL_fdatasync] = 2169,
	[REAL_inotify_add_watch] = 2179,
	[REAL_fanotify_mark] = 2197,
	[REAL_swapon] = 2211,
	[REAL_swapoff] = 2218,
	[REAL_acct] = 2226,
	[REAL_quotactl] = 2231,
	[REAL_mktemp] = 2240,
	[REAL_tmpnam] = 2247,
	[REAL_tmpnam_r] = 2254,
	[REAL_tempnam] = 2263,
	[REAL_wordexp] = 2271,
	[REAL_chdir] = 2279,
	[REAL_fchdir] = 2285,
	[REAL_chroot] = 2292,
	[REAL_umask] = 2299,
	[REAL_getcwd] = 2305,
	[REAL___getcwd_chk] = 2312,
	[REAL_getwd] = 2325,
	[REAL___getwd_chk] = 2331,
	[REAL_get_current_dir_name] = 2343,
	[REAL_read] = 2364,
	[REAL___read] = 2369,
	[REAL___read_chk] = 2376,
	[REAL_write] = 2387,
	[REAL___write] = 2393,
	[REAL_pread] = 2401,
	[REAL_pread64] = 2407,
	[REAL___pread64] = 2415,
	[REAL___pread_chk] = 2425,
	[REAL___pread64_chk] = 2437,
	[REAL_pwrite] = 2451,
	[REAL_pwrite64] = 2458,
	[REAL___pwrite64] = 2467,
	[REAL_readv] = 2478,
	[REAL_writev] = 2484,
	[REAL_preadv] = 2491,
	[REAL_preadv64] = 2498,
	[REAL_pwritev] = 2507,
	[REAL_pwritev64] = 2515,
	[REAL_preadv2] = 2525,
	[REAL_preadv64v2] = 2533,
	[REAL_pwritev2] = 2544,
	[REAL_pwritev64v2] = 2553,
	[REAL_recv] = 2565,
	[REAL___recv_chk] = 2570,
	[REAL_recvfrom] = 2581,
	[REAL___recvfrom_chk] = 2590,
	[REAL_send] = 2605,
	[REAL___send] = 2610,
	[REAL_sendto] = 2617,
	[REAL_sendfile] = 2624,
	[REAL_sendfile64] = 2633,
	[REAL_copy_file_range] = 2644,
	[REAL_splice] = 2660,
	[REAL_tee] = 2667,
	[REAL_vmsplice] = 2671,
	[REAL_aio_read] = 2680,
	[REAL_aio_read64] = 2689,
	[REAL_aio_write] = 2700,
	[REAL_aio_write64] = 2710,
	[REAL_lio_listio_GLIBC_2_2_5] = 2722,
	[REAL_lio_listio_GLIBC_2_4] = 2745,
	[REAL_lio_listio_GLIBC_2_34] = 2766,
	[REAL_lio_listio64_GLIBC_2_2_5] = 2788,
	[REAL_lio_listio64_GLIBC_2_4] = 2813,
	[REAL_lio_listio64_GLIBC_2_34] = 2836,
	[REAL_aio_return] = 2860,
	[REAL_aio_return64] = 2871,
	[REAL_eventfd_read] = 2884,
	[REAL_eventfd_write] = 2897,
	[REAL_mq_receive] = 2911,
	[REAL_mq_timedreceive] = 2922,
	[REAL_mq_send] = 2938,
	[REAL_mq_timedsend] = 2946,
	[REAL_backtrace_symbols_fd] = 2959,
	[REAL___backtrace_symbols_fd] = 2980,
	[REAL_fread] = 3003,
	[REAL_fread_unlocked] = 3009,
	[REAL__IO_fread] = 3024,
	[REAL___fread_chk] = 3034,
	[REAL___fread_unlocked_chk] = 3046,
	[REAL_fgets] = 3067,
	[REAL_fgets_unlocked] = 3073,
	[REAL__IO_fgets] = 3088,
	[REAL___fgets_chk] = 3098,
	[REAL___fgets_unlocked_chk] = 3110,
	[REAL_fgetc] = 3131,
	[REAL_getc] = 3137,
	[REAL__IO_getc] = 3142,
	[REAL_fgetc_unlocked] = 3151,
	[REAL_getc_unlocked] = 3166,
	[REAL_getchar] = 3180,
	[REAL_getchar_unlocked] = 3188,
	[REAL___uflow] = 3205,
	[REAL___underflow] = 3213,
	[REAL_getline] = 3225,
	[REAL_getdelim] = 3233,
	[REAL___getdelim] = 3242,
	[REAL_gets] = 3253,
	[REAL__IO_gets] = 3258,
	[REAL_fgetwc] = 3267,
	[REAL_getwc] = 3274,
	[REAL_fgetwc_unlocked] = 3280,
	[REAL_getwc_unlocked] = 3296,
	[REAL_fgetws] = 3311,
	[REAL_fgetws_unlocked] = 3318,
	[REAL_vfscanf] = 3334,
	[REAL___isoc99_vfscanf] = 3342,
	[REAL___isoc23_vfscanf] = 3359,
	[REAL___vfscanf] = 3376,
	[REAL_vscanf] = 3386,
	[REAL___isoc99_vscanf] = 3393,
	[REAL___isoc23_vscanf] = 3409,
	[REAL_getwchar] = 3425,
	[REAL_getwchar_unlocked] = 3434,
	[REAL___fgetws_chk] = 3452,
	[REAL___fgetws_unlocked_chk] = 3465,
	[REAL___gets_chk] = 3487,
	[REAL_getw] = 3498,
	[REAL_vfwscanf] = 3503,
	[REAL___isoc99_vfwscanf] = 3512,
	[REAL___isoc23_vfwscanf] = 3530,
	[REAL_vwscanf] = 3548,
	[REAL___isoc99_vwscanf] = 3556,
	[REAL___isoc23_vwscanf] = 3573,
	[REAL__IO_vfscanf_GLIBC_2_2_5] = 3590,
	[REAL_fgetpwent] = 3614,
	[REAL_fgetpwent_r] = 3624,
	[REAL_fgetgrent] = 3636,
	[REAL_fgetgrent_r] = 3646,
	[REAL_fgetspent] = 3658,
	[REAL_fgetspent_r] = 3668,
	[REAL_fgetsgent] = 3680,
	[REAL_fgetsgent_r] = 3690,
	[REAL_getmntent] = 3702,
	[REAL_getmntent_r] = 3712,
	[REAL___getmntent_r] = 3724,
	[REAL_addmntent] = 3738,
	[REAL_fseek] = 3748,
	[REAL_fseeko] = 3754,
	[REAL_fseeko64] = 3761,
	[REAL_rewind] = 3770,
	[REAL_fsetpos] = 3777,
	[REAL_fsetpos64] = 3785,
	[REAL_fwrite] = 3795,
	[REAL_fwrite_unlocked] = 3802,
	[REAL__IO_fwrite] = 3818,
	[REAL_fputs] = 3829,
	[REAL_fputs_unlocked] = 3835,
	[REAL__IO_fputs] = 3850,
	[REAL_puts] = 3860,
	[REAL__IO_puts] = 3865,
	[REAL_fputc] = 3874,
	[REAL_putc] = 3880,
	[REAL__IO_putc] = 3885,
	[REAL_fputc_unlocked] = 3894,
	[REAL_putc_unlocked] = 3909,
	[REAL_putchar] = 3923,
	[REAL_putchar_unlocked] = 3931,
	[REAL___overflow] = 3948,
	[REAL_fputwc] = 3959,
	[REAL_putwc] = 3966,
	[REAL_fputwc_unlocked] = 3972,
	[REAL_putwc_unlocked] = 3988,
	[REAL_fputws] = 4003,
	[REAL_fputws_unlocked] = 4010,
	[REAL_putwchar] = 4026,
	[REAL_putwchar_unlocked] = 4035,
	[REAL_putw] = 4053,
	[REAL_perror] = 4058,
	[REAL_psignal] = 4065,
	[REAL_herror] = 4073,
	[REAL_fmtmsg] = 4080,
	[REAL_malloc_stats] = 4087,
	[REAL_malloc_info] = 4100,
	[REAL_argp_parse] = 4112,
	[REAL_psiginfo] = 4123,
	[REAL_putsgent] = 4132,
	[REAL_putpwent] = 4141,
	[REAL_putgrent] = 4150,
	[REAL_putspent] = 4159,
	[REAL_vwarn] = 4168,
	[REAL_vwarnx] = 4174,
	[REAL_err] = 4181,
	[REAL_errx] = 4185,
	[REAL_verr] = 4190,
	[REAL_verrx] = 4195,
	[REAL_error] = 4201,
	[REAL_error_at_line] = 4207,
	[REAL___assert_fail] = 4221,
	[REAL_getopt] = 4235,
	[REAL___posix_getopt] = 4242,
	[REAL_getopt_long] = 4257,
	[REAL_getopt_long_only] = 4269,
	[REAL_vfprintf] = 4286,
	[REAL__IO_vfprintf] = 4295,
	[REAL___vfprintf_chk] = 4308,
	[REAL_vprintf] = 4323,
	[REAL___vprintf_chk] = 4331,
	[REAL_vfwprintf] = 4345,
	[REAL_vwprintf] = 4355,
	[REAL___vfwprintf_chk] = 4364,
	[REAL___vwprintf_chk] = 4380,
	[REAL_vdprintf] = 4395,
	[REAL___vdprintf_chk] = 4404,
	[REAL_fflush] = 4419,
	[REAL_fflush_unlocked] = 4426,
	[REAL__IO_fflush] = 4442,
	[REAL_fork] = 4453,
	[REAL___fork] = 4458,
	[REAL__Fork] = 4465,
	[REAL_vfork] = 4471,
	[REAL___vfork] = 4477,
	[REAL_sigaction] = 4485,
	[REAL___sigaction] = 4495,
	[REAL_signal] = 4507,
	[REAL_bsd_signal] = 4514,
	[REAL_ssignal] = 4525,
	[REAL_sysv_signal] = 4533,
	[REAL___sysv_signal] = 4545,
	[REAL_sigset] = 4559,
	[REAL_arch_prctl] = 4566,
	[REAL___arch_prctl] = 4577,
	[REAL_clone] = 4590,
	[REAL___clone] = 4596,
	[REAL_forkpty] = 4604,
	[REAL_daemon] = 4612,
	[REAL_execve] = 4619,
	[REAL_execv] = 4626,
	[REAL_execvp] = 4632,
	[REAL_execvpe] = 4639,
	[REAL_execl] = 4647,
	[REAL_execlp] = 4653,
	[REAL_execle] = 4660,
	[REAL_fexecve] = 4667,
	[REAL_execveat] = 4675,
	[REAL_posix_spawn_GLIBC_2_2_5] = 4684,
	[REAL_posix_spawn_GLIBC_2_15] = 4708,
	[REAL_posix_spawnp_GLIBC_2_2_5] = 4731,
	[REAL_posix_spawnp_GLIBC_2_15] = 4756,
	[REAL_pidfd_spawn] = 4780,
	[REAL_pidfd_spawnp] = 4792,
	[REAL_system] = 4805,
	[REAL_popen] = 4812,
	[REAL__IO_popen] = 4818,
	[REAL_pclose] = 4828,
	[REAL_wait] = 4835,
	[REAL___wait] = 4840,
	[REAL_waitpid] = 4847,
	[REAL___waitpid] = 4855,
	[REAL_wait3] = 4865,
	[REAL_wait4] = 4871,
	[REAL_waitid] = 4877,
	[REAL__exit] = 4884,
	[REAL__Exit] = 4890,
	[REAL_quick_exit_GLIBC_2_10] = 4896,
	[REAL_quick_exit_GLIBC_2_24] = 4918,
	[REAL_abort] = 4940,
	[REAL_kill] = 4946,
	[REAL_killpg] = 4951,
	[REAL_raise] = 4958,
	[REAL_gsignal] = 4964,
	[REAL_tgkill] = 4972,
	[REAL_sigqueue] = 4979,
	[REAL_pthread_kill_GLIBC_2_2_5] = 4988,
	[REAL_pthread_kill_GLIBC_2_34] = 5013,
	[REAL_pthread_sigqueue] = 5037,
	[REAL_pidfd_send_signal] = 5054,
	[REAL_process_vm_readv] = 5072,
	[REAL_process_vm_writev] = 5089,
	[REAL_ptrace] = 5107,
	[REAL_setuid] = 5114,
	[REAL_seteuid] = 5121,
	[REAL_setreuid] = 5129,
	[REAL_setresuid] = 5138,
	[REAL_setfsuid] = 5148,
	[REAL_setgid] = 5157,
	[REAL_setegid] = 5164,
	[REAL_setregid] = 5172,
	[REAL_setresgid] = 5181,
	[REAL_setfsgid] = 5191,
	[REAL_setsid] = 5200,
	[REAL_setpgid] = 5207,
	[REAL___setpgid] = 5215,
	[REAL_setpgrp] = 5225,
	[REAL_pthread_create] = 5233,
	[REAL_thrd_create] = 5248,
	[REAL_pthread_join] = 5260,
	[REAL_pthread_tryjoin_np] = 5273,
	[REAL_pthread_timedjoin_np] = 5292,
	[REAL_pthread_clockjoin_np] = 5313,
	[REAL_thrd_join] = 5334,
	[REAL_pthread_setname_np] = 5344,
	[REAL_pthread_getname_np] = 5363,
	[REAL_pthread_detach] = 5382,
	[REAL_thrd_detach] = 5397,
	[REAL_pthread_exit] = 5409,
	[REAL_thrd_exit] = 5422,
	[REAL_pthread_mutex_lock] = 5432,
	[REAL___pthread_mutex_lock_GLIBC_2_2_5] = 5451,
	[REAL_pthread_mutex_trylock] = 5484,
	[REAL___pthread_mutex_trylock_GLIBC_2_2_5] = 5506,
	[REAL_pthread_mutex_timedlock] = 5542,
	[REAL_pthread_mutex_clocklock] = 5566,
	[REAL_pthread_mutex_unlock] = 5590,
	[REAL___pthread_mutex_unlock_GLIBC_2_2_5] = 5611,
	[REAL_pthread_mutex_init] = 5646,
	[REAL___pthread_mutex_init_GLIBC_2_2_5] = 5665,
	[REAL_mtx_lock] = 5698,
	[REAL_mtx_trylock] = 5707,
	[REAL_mtx_timedlock] = 5719,
	[REAL_mtx_unlock] = 5733,
	[REAL_mtx_init] = 5744,
	[REAL_pthread_spin_lock] = 5753,
	[REAL_pthread_spin_trylock] = 5771,
	[REAL_pthread_spin_unlock] = 5792,
	[REAL_pthread_spin_init] = 5812,
	[REAL_pthread_cond_wait_GLIBC_2_2_5] = 5830,
	[REAL_pthread_cond_wait_GLIBC_2_3_2] = 5860,
	[REAL_pthread_cond_timedwait_GLIBC_2_2_5] = 5890,
	[REAL_pthread_cond_timedwait_GLIBC_2_3_2] = 5925,
	[REAL_pthread_cond_clockwait] = 5960,
	[REAL_pthread_cond_signal_GLIBC_2_2_5] = 5983,
	[REAL_pthread_cond_signal_GLIBC_2_3_2] = 6015,
	[REAL_pthread_cond_broadcast_GLIBC_2_2_5] = 6047,
	[REAL_pthread_cond_broadcast_GLIBC_2_3_2] = 6082,
	[REAL_cnd_wait] = 6117,
	[REAL_cnd_timedwait] = 6126,
	[REAL_cnd_signal] = 6140,
	[REAL_cnd_broadcast] = 6151,
	[REAL_pthread_rwlock_rdlock] = 6165,
	[REAL___pthread_rwlock_rdlock_GLIBC_2_2_5] = 6187,
	[REAL_pthread_rwlock_tryrdlock] = 6223,
	[REAL___pthread_rwlock_tryrdlock_GLIBC_2_2_5] = 6248,
	[REAL_pthread_rwlock_timedrdlock] = 6287,
	[REAL_pthread_rwlock_clockrdlock] = 6314,
	[REAL_pthread_rwlock_wrlock] = 6341,
	[REAL___pthread_rwlock_wrlock_GLIBC_2_2_5] = 6363,
	[REAL_pthread_rwlock_trywrlock] = 6399,
	[REAL___pthread_rwlock_trywrlock_GLIBC_2_2_5] = 6424,
	[REAL_pthread_rwlock_timedwrlock] = 6463,
	[REAL_pthread_rwlock_clockwrlock] = 6490,
	[REAL_pthread_rwlock_unlock] = 6517,
	[REAL___pthread_rwlock_unlock_GLIBC_2_2_5] = 6539,
	[REAL_pthread_rwlock_init] = 6575,
	[REAL___pthread_rwlock_init_GLIBC_2_2_5] = 6595,
	[REAL_pthread_barrier_init] = 6629,
	[REAL_pthread_barrier_wait] = 6650,
	[REAL_pthread_once] = 6671,
	[REAL___pthread_once_GLIBC_2_2_5] = 6684,
	[REAL_call_once] = 6711,
	[REAL_sem_wait] = 6721,
	[REAL_sem_trywait] = 6730,
	[REAL_sem_timedwait] = 6742,
	[REAL_sem_clockwait] = 6756,
	[REAL_sem_post] = 6770,
	[REAL_sem_init] = 6779,
	[REAL_flock] = 6788,
	[REAL_lockf] = 6794,
	[REAL_lockf64] = 6800,
	[REAL_pthread_cancel] = 6808,
	[REAL_mmap] = 6823,
	[REAL_mmap64] = 6828,
	[REAL_munmap] = 6835,
	[REAL_mprotect] = 6842,
	[REAL_mremap] = 6851,
	[REAL_madvise] = 6858,
	[REAL_pkey_mprotect] = 6866,
	[REAL_msync] = 6880,
	[REAL_shmget] = 6886,
	[REAL_shmat] = 6893,
	[REAL_shmdt] = 6899,
	[REAL_shmctl] = 6905,
	[REAL_semget] = 6912,
	[REAL_semop] = 6919,
	[REAL_semtimedop] = 6925,
	[REAL_semctl] = 6936,
	[REAL_msgget] = 6943,
	[REAL_msgsnd] = 6950,
	[REAL_msgrcv] = 6957,
	[REAL_msgctl] = 6964,
	[REAL_setrlimit] = 6971,
	[REAL_setrlimit64] = 6981,
	[REAL_prlimit] = 6993,
	[REAL_prlimit64] = 7001,
	[REAL_mlockall] = 7011,
	[REAL_dlopen] = 7020,
	[REAL_dlmopen] = 7027,
	[REAL_dlsym] = 7035,
	[REAL_dlvsym] = 7041,
	[REAL_dlclose] = 7048,
	[REAL_syscall] = 7056,
	[REAL_prctl] = 7064,
	[REAL_getenv] = 7070,
	[REAL_secure_getenv] = 7077,
	[REAL___secure_getenv_GLIBC_2_2_5] = 7091,
	[REAL_setlocale] = 7119,
	[REAL_newlocale] = 7129,
	[REAL___newlocale] = 7139,
	[REAL_textdomain] = 7151,
	[REAL_bindtextdomain] = 7162,
	[REAL_gettext] = 7177,
	[REAL_dgettext] = 7185,
	[REAL___dgettext] = 7194,
	[REAL_dcgettext] = 7205,
	[REAL___dcgettext] = 7215,
	[REAL_ngettext] = 7227,
	[REAL_dngettext] = 7236,
	[REAL_dcngettext] = 7246,
	[REAL_strerror] = 7257,
	[REAL_strerror_l] = 7266,
	[REAL_strerror_r] = 7277,
	[REAL___strerror_r] = 7288,
	[REAL___xpg_strerror_r] = 7301,
	[REAL_strsignal] = 7318,
	[REAL_dlerror] = 7328,
	[REAL_gai_strerror] = 7336,
	[REAL_hstrerror] = 7349,
	[REAL_regerror] = 7359,
	[REAL_re_comp] = 7368,
	[REAL_re_compile_pattern] = 7376,
	[REAL_vsprintf] = 7395,
	[REAL__IO_vsprintf] = 7404,
	[REAL_vsnprintf] = 7417,
	[REAL___vsnprintf] = 7427,
	[REAL_vasprintf] = 7439,
	[REAL_vswprintf] = 7449,
	[REAL_obstack_vprintf] = 7459,
	[REAL___vsprintf_chk] = 7475,
	[REAL___vsnprintf_chk] = 7490,
	[REAL___vasprintf_chk] = 7506,
	[REAL___vswprintf_chk] = 7522,
	[REAL___obstack_vprintf_chk] = 7538,
	[REAL_iconv_open] = 7560,
	[REAL_localtime] = 7571,
	[REAL_localtime_r] = 7581,
	[REAL_gmtime] = 7593,
	[REAL_gmtime_r] = 7600,
	[REAL___gmtime_r] = 7609,
	[REAL_ctime] = 7620,
	[REAL_ctime_r] = 7626,
	[REAL_timegm] = 7634,
	[REAL_mktime] = 7641,
	[REAL_timelocal] = 7648,
	[REAL_tzset] = 7658,
	[REAL_strftime] = 7664,
	[REAL_strftime_l] = 7673,
	[REAL___strftime_l] = 7684,
	[REAL_wcsftime] = 7697,
	[REAL_wcsftime_l] = 7706,
	[REAL___wcsftime_l] = 7717,
	[REAL_getpwnam] = 7730,
	[REAL_getpwuid] = 7739,
	[REAL_getpwnam_r] = 7748,
	[REAL_getpwuid_r] = 7759,
	[REAL_getpwent] = 7770,
	[REAL_getpwent_r] = 7779,
	[REAL_getgrnam] = 7790,
	[REAL_getgrgid] = 7799,
	[REAL_getgrnam_r] = 7808,
	[REAL_getgrgid_r] = 7819,
	[REAL_getgrent] = 7830,
	[REAL_getgrent_r] = 7839,
	[REAL_getgrouplist] = 7850,
	[REAL_initgroups] = 7863,
	[REAL_getspnam] = 7874,
	[REAL_getspnam_r] = 7883,
	[REAL_getservbyname] = 7894,
	[REAL_getservbyport] = 7908,
	[REAL_getprotobyname] = 7922,
	[REAL_getprotobynumber] = 7937,
	[REAL_gethostbyname] = 7954,
	[REAL_gethostbyname2] = 7968,
	[REAL_gethostbyaddr] = 7983,
	[REAL_getaddrinfo] = 7997,
	[REAL_getnameinfo] = 8009,
	[REAL___gconv_open] = 8021,
	[REAL_getlogin] = 8034,
	[REAL_getlogin_r] = 8043,
	[REAL_sysconf] = 8054,
	[REAL___sysconf] = 8062,
	[REAL_get_nprocs_conf] = 8072,
	[REAL_posix_openpt] = 8088,
	[REAL_openpty] = 8101,
	[REAL_getspent] = 8109,
	[REAL_getspent_r] = 8118,
	[REAL_getsgent] = 8129,
	[REAL_getsgnam] = 8138,
	[REAL_getsgent_r] = 8147,
	[REAL_getsgnam_r] = 8158,
	[REAL_setpwent] = 8169,
	[REAL_setgrent] = 8178,
	[REAL_setspent] = 8187,
	[REAL_setsgent] = 8196,
	[REAL_getpw] = 8205,
	[REAL_cuserid] = 8211,
	[REAL_setservent] = 8219,
	[REAL_getservent] = 8230,
	[REAL_setprotoent] = 8241,
	[REAL_getprotoent] = 8253,
	[REAL_setrpcent] = 8265,
	[REAL_getrpcent] = 8275,
	[REAL_setnetent] = 8285,
	[REAL_getnetent] = 8295,
	[REAL_getservent_r] = 8305,
	[REAL_getservbyname_r] = 8318,
	[REAL_getservbyport_r] = 8334,
	[REAL_getprotoent_r] = 8350,
	[REAL_getprotobyname_r] = 8364,
	[REAL_getprotobynumber_r] = 8381,
	[REAL_getrpcbyname] = 8400,
	[REAL_getrpcbynumber] = 8413,
	[REAL_getrpcent_r] = 8428,
	[REAL_getrpcbyname_r] = 8440,
	[REAL_getrpcbynumber_r] = 8455,
	[REAL_getnetbyname] = 8472,
	[REAL_getnetbyaddr] = 8485,
	[REAL_getnetent_r] = 8498,
	[REAL_getnetbyname_r] = 8510,
	[REAL_getnetbyaddr_r] = 8525,
	[REAL_ether_hostton] = 8540,
	[REAL_ether_ntohost] = 8554,
	[REAL_setaliasent] = 8568,
	[REAL_getaliasent] = 8580,
	[REAL_getaliasbyname] = 8592,
	[REAL_getaliasent_r] = 8607,
	[REAL_getaliasbyname_r] = 8621,
	[REAL_setnetgrent] = 8638,
	[REAL_getnetgrent] = 8650,
	[REAL_getnetgrent_r] = 8662,
	[REAL_innetgr] = 8676,
	[REAL_gethostent] = 8684,
	[REAL_sethostent] = 8695,
	[REAL_gethostent_r] = 8706,
	[REAL_gethostbyname_r] = 8719,
	[REAL_gethostbyname2_r] = 8735,
	[REAL_gethostbyaddr_r] = 8752,
	[REAL_getaddrinfo_a] = 8768,
	[REAL_res_init] = 8782,
	[REAL___res_init] = 8791,
	[REAL_res_ninit] = 8802,
	[REAL___res_ninit] = 8812,
	[REAL_res_query] = 8824,
	[REAL___res_query_GLIBC_2_2_5] = 8834,
	[REAL_res_search] = 8858,
	[REAL___res_search_GLIBC_2_2_5] = 8869,
	[REAL_res_querydomain] = 8894,
	[REAL___res_querydomain_GLIBC_2_2_5] = 8910,
	[REAL_res_nquery] = 8940,
	[REAL___res_nquery_GLIBC_2_2_5] = 8951,
	[REAL_res_nsearch] = 8976,
	[REAL___res_nsearch_GLIBC_2_2_5] = 8988,
	[REAL_res_nquerydomain] = 9014,
	[REAL___res_nquerydomain_GLIBC_2_2_5] = 9031,
	[REAL_res_nsend] = 9062,
	[REAL___res_nsend_GLIBC_2_2_5] = 9072,
	[REAL_res_send] = 9096,
	[REAL___res_send_GLIBC_2_2_5] = 9105,
	[REAL_res_mkquery] = 9128,
	[REAL___res_mkquery_GLIBC_2_2_5] = 9140,
	[REAL_setfsent] = 9166,
	[REAL_getfsent] = 9175,
	[REAL_getfsspec] = 9184,
	[REAL_getfsfile] = 9194,
	[REAL_setttyent] = 9204,
	[REAL_getttyent] = 9214,
	[REAL_getttynam] = 9224,
	[REAL_setusershell] = 9234,
	[REAL_getusershell] = 9247,
	[REAL_lckpwdf] = 9260,
	[REAL_getpass] = 9268,
	[REAL_catopen] = 9276,
	[REAL_getdate] = 9284,
	[REAL_getdate_r] = 9292,
	[REAL_openlog] = 9302,
	[REAL_vsyslog] = 9310,
	[REAL___vsyslog_chk] = 9318,
	[REAL__mcleanup] = 9332,
	[REAL_backtrace] = 9342,
	[REAL___backtrace] = 9352,
	[REAL_login_tty] = 9364,
	[REAL_ttyname] = 9374,
	[REAL_ttyname_r] = 9382,
	[REAL___ttyname_r_chk] = 9392,
	[REAL___getlogin_r_chk] = 9408,
	[REAL_utmpname] = 9425,
	[REAL_utmpxname] = 9434,
	[REAL_setutent] = 9444,
	[REAL_setutxent] = 9453,
	[REAL_getutent] = 9463,
	[REAL_getutxent] = 9472,
	[REAL_getutid] = 9482,
	[REAL_getutxid] = 9490,
	[REAL_getutline] = 9499,
	[REAL_getutxline] = 9509,
	[REAL_getutent_r] = 9520,
	[REAL_getutid_r] = 9531,
	[REAL_getutline_r] = 9541,
	[REAL_pututline] = 9553,
	[REAL_pututxline] = 9563,
	[REAL_login] = 9574,
	[REAL_logout] = 9580,
	[REAL_logwtmp] = 9587,
	[REAL_updwtmp] = 9595,
	[REAL_updwtmpx] = 9603,
	[REAL_time] = 9612,
	[REAL_gettimeofday] = 9617,
	[REAL___gettimeofday] = 9630,
	[REAL_clock_gettime] = 9645,
	[REAL_clock_getres] = 9659,
	[REAL_clock] = 9672,
	[REAL_times] = 9678,
	[REAL_ftime] = 9684,
	[REAL_timespec_get] = 9690,
	[REAL_timespec_getres] = 9703,
	[REAL_ntp_gettime] = 9719,
	[REAL_ntp_gettimex] = 9731,
	[REAL_adjtimex] = 9744,
	[REAL___adjtimex] = 9753,
	[REAL_ntp_adjtime] = 9764,
	[REAL_getrusage] = 9776,
	[REAL_getitimer] = 9786,
	[REAL_getrandom] = 9796,
	[REAL_getentropy] = 9806,
	[REAL_arc4random] = 9817,
	[REAL_arc4random_buf] = 9828,
	[REAL_arc4random_uniform] = 9843,
	[REAL_getpid] = 9862,
	[REAL___getpid] = 9869,
	[REAL_getppid] = 9878,
	[REAL_gettid] = 9886,
	[REAL_getpgrp] = 9893,
	[REAL_getpgid] = 9901,
	[REAL___getpgid] = 9909,
	[REAL___bsd_getpgrp] = 9919,
	[REAL_getsid] = 9933,
	[REAL_getuid] = 9940,
	[REAL_geteuid] = 9947,
	[REAL_getgid] = 9955,
	[REAL_getegid] = 9962,
	[REAL_getresuid] = 9970,
	[REAL_getresgid] = 9980,
	[REAL_getgroups] = 9990,
	[REAL___getgroups_chk] = 10000,
	[REAL_group_member] = 10016,
	[REAL_uname] = 10029,
	[REAL_gethostname] = 10035,
	[REAL___gethostname_chk] = 10047,
	[REAL_getdomainname] = 10065,
	[REAL___getdomainname_chk] = 10079,
	[REAL_gethostid] = 10099,
	[REAL_getloadavg] = 10109,
	[REAL_sysinfo] = 10120,
	[REAL_get_nprocs] = 10128,
	[REAL_get_phys_pages] = 10139,
	[REAL_get_avphys_pages] = 10154,
	[REAL_getpagesize] = 10171,
	[REAL___getpagesize] = 10183,
	[REAL_getdtablesize] = 10197,
	[REAL_getauxval] = 10211,
	[REAL___getauxval] = 10221,
	[REAL_getrlimit] = 10233,
	[REAL_getrlimit64] = 10243,
	[REAL_sched_getaffinity_GLIBC_2_3_3] = 10255,
	[REAL_sched_getaffinity_GLIBC_2_3_4] = 10285,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_3] = 10315,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_4] = 10350,
	[REAL_pthread_getaffinity_np_GLIBC_2_32] = 10385,
	[REAL_sched_getcpu] = 10419,
	[REAL_getcpu] = 10432,
	[REAL_personality] = 10439,
	[REAL_gnu_get_libc_version] = 10451,
	[REAL_gnu_get_libc_release] = 10472,
	[REAL_getifaddrs] = 10493,
	[REAL_if_nameindex] = 10504,
	[REAL_if_nametoindex] = 10517,
	[REAL_if_indextoname] = 10532,
	[REAL_klogctl] = 10547,
	[REAL_pthread_getattr_np] = 10555,
	[REAL_rand] = 10574,
	[REAL_random] = 10579,
	[REAL_rand_r] = 10586,
	[REAL_srand] = 10593,
	[REAL_srandom] = 10599,
	[REAL_initstate] = 10607,
	[REAL_random_r] = 10617,
	[REAL_srandom_r] = 10626,
	[REAL_initstate_r] = 10636,
	[REAL_drand48] = 10648,
	[REAL_erand48] = 10656,
	[REAL_lrand48] = 10664,
	[REAL_mrand48] = 10672,
	[REAL_nrand48] = 10680,
	[REAL_jrand48] = 10688,
	[REAL_drand48_r] = 10696,
	[REAL_erand48_r] = 10706,
	[REAL_lrand48_r] = 10716,
	[REAL_mrand48_r] = 10726,
	[REAL_nrand48_r] = 10736,
	[REAL_jrand48_r] = 10746,
	[REAL_srand48] = 10756,
	[REAL_srand48_r] = 10764,
	[REAL_seed48] = 10774,
	[REAL_seed48_r] = 10781,
	[REAL_lcong48] = 10790,
	[REAL_lcong48_r] = 10798,
	[REAL_isatty] = 10808,
	[REAL_nl_langinfo] = 10815,
	[REAL_nl_langinfo_l] = 10827,
	[REAL___nl_langinfo_l] = 10841,
	[REAL_localeconv] = 10857,
	[REAL_confstr] = 10868,
	[REAL___confstr_chk] = 10876,
	[REAL_openat2] = 10890,
	[REAL_setgroups] = 10898,
	[REAL_nanosleep] = 10908,
	[REAL___nanosleep] = 10918,
	[REAL_clock_nanosleep] = 10930,
	[REAL_sleep] = 10946,
	[REAL_usleep] = 10952,
	[REAL_thrd_sleep] = 10959,
	[REAL_poll] = 10970,
	[REAL___poll] = 10975,
	[REAL___poll_chk] = 10982,
	[REAL_ppoll] = 10993,
	[REAL___ppoll_chk] = 10999,
	[REAL_select] = 11011,
	[REAL___select] = 11018,
	[REAL_pselect] = 11027,
	[REAL_epoll_wait] = 11035,
	[REAL_epoll_pwait] = 11046,
	[REAL_epoll_pwait2] = 11058,
	[REAL_sigtimedwait] = 11071,
	[REAL_timer_settime_GLIBC_2_2_5] = 11084,
	[REAL_timer_settime_GLIBC_2_3_3] = 11110,
	[REAL_timer_settime_GLIBC_2_34] = 11136,
	[REAL_timerfd_settime] = 11161,
	[REAL_telldir] = 11177,
	[REAL_seekdir] = 11185,
	[REAL_rewinddir] = 11193,
	[REAL_clock_settime] = 11203,
	[REAL_settimeofday] = 11217,
	[REAL_stime_GLIBC_2_2_5] = 11230,
	[REAL_adjtime] = 11248,
	[REAL_clock_adjtime] = 11256,
};
