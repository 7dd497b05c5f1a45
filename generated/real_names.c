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
	"__vfscanf\0"
	"vscanf\0"
	"__isoc99_vscanf\0"
	"getwchar\0"
	"getwchar_unlocked\0"
	"__fgetws_chk\0"
	"__fgetws_unlocked_chk\0"
	"__gets_chk\0"
	"getw\0"
	"vfwscanf\0"
	"__isoc99_vfwscanf\0"
	"vwscanf\0"
	"__isoc99_vwscanf\0"
	"_IO_vfscanf\0"
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
	"clone\0"
	"__clone\0"
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
	"mmap\0"
	"mmap64\0"
	"munmap\0"
	"mprotect\0"
	"mremap\0"
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
	"dlclose\0"
	"syscall\0"
	"prctl\0"
	"getenv\0"
	"secure_getenv\0"
	"__secure_getenv\0"
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
	"iconv_open\0"
	"localtime\0"
	"localtime_r\0"
	"gmtime\0"
	"gmtime_r\0"
	"ctime\0"
	"ctime_r\0"
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
	"__res_query\0"
	"res_search\0"
	"__res_search\0"
	"res_querydomain\0"
	"__res_querydomain\0"
	"res_nquery\0"
	"__res_nquery\0"
	"res_nsearch\0"
	"__res_nsearch\0"
	"res_nquerydomain\0"
	"__res_nquerydomain\0"
	"res_nsend\0"
	"__res_nsend\0"
	"res_send\0"
	"__res_send\0"
	"res_mkquery\0"
	"__res_mkquery\0"
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
	"setgroups\0";

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
	[REAL_shm_unlink] = 524,
	[REAL_eventfd] = 535,
	[REAL_epoll_create] = 543,
	[REAL_epoll_create1] = 556,
	[REAL_timerfd_create] = 570,
	[REAL_signalfd] = 585,
	[REAL_inotify_init] = 594,
	[REAL_inotify_init1] = 607,
	[REAL_fanotify_init] = 621,
	[REAL_pidfd_open] = 635,
	[REAL_pidfd_getfd] = 646,
	[REAL_mq_open] = 658,
	[REAL___mq_open_2] = 666,
	[REAL_mq_close] = 678,
	[REAL_recvmsg] = 687,
	[REAL_recvmmsg] = 695,
	[REAL_sendmsg] = 704,
	[REAL_sendmmsg] = 712,
	[REAL_name_to_handle_at] = 721,
	[REAL_open_by_handle_at] = 739,
	[REAL_unshare] = 757,
	[REAL_setns] = 765,
	[REAL_mount] = 771,
	[REAL_umount] = 777,
	[REAL_umount2] = 784,
	[REAL_pivot_root] = 792,
	[REAL_move_mount] = 803,
	[REAL_mount_setattr] = 814,
	[REAL_open_tree] = 828,
	[REAL_fsopen] = 838,
	[REAL_fspick] = 845,
	[REAL_fsmount] = 852,
	[REAL_stat] = 860,
	[REAL_stat64] = 865,
	[REAL_lstat] = 872,
	[REAL_lstat64] = 878,
	[REAL_fstat] = 886,
	[REAL_fstat64] = 892,
	[REAL_fstatat] = 900,
	[REAL_fstatat64] = 908,
	[REAL_statx] = 918,
	[REAL___xstat] = 924,
	[REAL___xstat64] = 932,
	[REAL___lxstat] = 942,
	[REAL___lxstat64] = 951,
	[REAL___fxstat] = 962,
	[REAL___fxstat64] = 971,
	[REAL___fxstatat] = 982,
	[REAL___fxstatat64] = 993,
	[REAL_access] = 1006,
	[REAL_faccessat] = 1013,
	[REAL_euidaccess] = 1023,
	[REAL_eaccess] = 1034,
	[REAL_readlink] = 1042,
	[REAL_readlinkat] = 1051,
	[REAL___readlink_chk] = 1062,
	[REAL___readlinkat_chk] = 1077,
	[REAL_realpath_GLIBC_2_2_5] = 1094,
	[REAL_realpath_GLIBC_2_3] = 1115,
	[REAL___realpath_chk] = 1134,
	[REAL_canonicalize_file_name] = 1149,
	[REAL_statfs] = 1172,
	[REAL_statfs64] = 1179,
	[REAL___statfs] = 1188,
	[REAL_fstatfs] = 1197,
	[REAL_fstatfs64] = 1205,
	[REAL_statvfs] = 1215,
	[REAL_statvfs64] = 1223,
	[REAL_fstatvfs] = 1233,
	[REAL_fstatvfs64] = 1242,
	[REAL_pathconf] = 1253,
	[REAL_fpathconf] = 1262,
	[REAL_opendir] = 1272,
	[REAL_readdir] = 1280,
	[REAL_readdir64] = 1288,
	[REAL_readdir_r] = 1298,
	[REAL_readdir64_r] = 1308,
	[REAL_getdents64] = 1320,
	[REAL_closedir] = 1331,
	[REAL_getdirentries] = 1340,
	[REAL_getdirentries64] = 1354,
	[REAL_scandir] = 1370,
	[REAL_scandir64] = 1378,
	[REAL_scandirat] = 1388,
	[REAL_scandirat64] = 1398,
	[REAL_glob_GLIBC_2_2_5] = 1410,
	[REAL_glob_GLIBC_2_27] = 1427,
	[REAL_glob64_GLIBC_2_2_5] = 1443,
	[REAL_glob64_GLIBC_2_27] = 1462,
	[REAL_ftw] = 1480,
	[REAL_ftw64] = 1484,
	[REAL_nftw_GLIBC_2_2_5] = 1490,
	[REAL_nftw_GLIBC_2_3_3] = 1507,
	[REAL_nftw64_GLIBC_2_2_5] = 1524,
	[REAL_nftw64_GLIBC_2_3_3] = 1543,
	[REAL_fts_open] = 1562,
	[REAL_fts64_open] = 1571,
	[REAL_fts_read] = 1582,
	[REAL_fts64_read] = 1591,
	[REAL_fts_children] = 1602,
	[REAL_fts64_children] = 1615,
	[REAL_fts_close] = 1630,
	[REAL_fts64_close] = 1640,
	[REAL_rename] = 1652,
	[REAL_renameat] = 1659,
	[REAL_renameat2] = 1668,
	[REAL_link] = 1678,
	[REAL_linkat] = 1683,
	[REAL_symlink] = 1690,
	[REAL_symlinkat] = 1698,
	[REAL_unlink] = 1708,
	[REAL_unlinkat] = 1715,
	[REAL_remove] = 1724,
	[REAL_rmdir] = 1731,
	[REAL_mkdir] = 1737,
	[REAL_mkdirat] = 1743,
	[REAL_mknod] = 1751,
	[REAL_mknodat] = 1757,
	[REAL___xmknod] = 1765,
	[REAL___xmknodat] = 1774,
	[REAL_mkfifo] = 1785,
	[REAL_mkfifoat] = 1792,
	[REAL_truncate] = 1801,
	[REAL_truncate64] = 1810,
	[REAL_ftruncate] = 1821,
	[REAL_ftruncate64] = 1831,
	[REAL_fallocate] = 1843,
	[REAL_fallocate64] = 1853,
	[REAL_posix_fallocate] = 1865,
	[REAL_posix_fallocate64] = 1881,
	[REAL_chmod] = 1899,
	[REAL_lchmod] = 1905,
	[REAL_fchmod] = 1912,
	[REAL_fchmodat] = 1919,
	[REAL_chown] = 1928,
	[REAL_lchown] = 1934,
	[REAL_fchown] = 1941,
	[REAL_fchownat] = 1948,
	[REAL_utime] = 1957,
	[REAL_utimes] = 1963,
	[REAL_lutimes] = 1970,
	[REAL_futimes] = 1978,
	[REAL_futimesat] = 1986,
	[REAL_utimensat] = 1996,
	[REAL_futimens] = 2006,
	[REAL_getxattr] = 2015,
	[REAL_lgetxattr] = 2024,
	[REAL_fgetxattr] = 2034,
	[REAL_setxattr] = 2044,
	[REAL_lsetxattr] = 2053,
	[REAL_fsetxattr] = 2063,
	[REAL_removexattr] = 2073,
	[REAL_lremovexattr] = 2085,
	[REAL_fremovexattr] = 2098,
	[REAL_listxattr] = 2111,
	[REAL_llistxattr] = 2121,
	[REAL_flistxattr] = 2132,
	[REAL_fsync] = 2143,
	[REAL_fdatasync] = 2149,
	[REAL_inotify_add_watch] = 2159,
	[REAL_fanotify_mark] = 2177,
	[REAL_swapon] = 2191,
	[REAL_swapoff] = 2198,
	[REAL_acct] = 2206,
	[REAL_quotactl] = 2211,
	[REAL_mktemp] = 2220,
	[REAL_tmpnam] = 2227,
	[REAL_tmpnam_r] = 2234,
	[REAL_tempnam] = 2243,
	[REAL_wordexp] = 2251,
	[REAL_chdir] = 2259,
	[REAL_fchdir] = 2265,
	[REAL_chroot] = 2272,
	[REAL_umask] = 2279,
	[REAL_getcwd] = 2285,
	[REAL___getcwd_chk] = 2292,
	[REAL_getwd] = 2305,
	[REAL___getwd_chk] = 2311,
	[REAL_get_current_dir_name] = 2323,
	[REAL_read] = 2344,
	[REAL___read] = 2349,
	[REAL___read_chk] = 2356,
	[REAL_write] = 2367,
	[REAL___write] = 2373,
	[REAL_pread] = 2381,
	[REAL_pread64] = 2387,
	[REAL___pread64] = 2395,
	[REAL___pread_chk] = 2405,
	[REAL___pread64_chk] = 2417,
	[REAL_pwrite] = 2431,
	[REAL_pwrite64] = 2438,
	[REAL___pwrite64] = 2447,
	[REAL_readv] = 2458,
	[REAL_writev] = 2464,
	[REAL_preadv] = 2471,
	[REAL_preadv64] = 2478,
	[REAL_pwritev] = 2487,
	[REAL_pwritev64] = 2495,
	[REAL_preadv2] = 2505,
	[REAL_preadv64v2] = 2513,
	[REAL_pwritev2] = 2524,
	[REAL_pwritev64v2] = 2533,
	[REAL_recv] = 2545,
	[REAL___recv_chk] = 2550,
	[REAL_recvfrom] = 2561,
	[REAL___recvfrom_chk] = 2570,
	[REAL_send] = 2585,
	[REAL___send] = 2590,
	[REAL_sendto] = 2597,
	[REAL_sendfile] = 2604,
	[REAL_sendfile64] = 2613,
	[REAL_copy_file_range] = 2624,
	[REAL_splice] = 2640,
	[REAL_tee] = 2647,
	[REAL_vmsplice] = 2651,
	[REAL_aio_read] = 2660,
	[REAL_aio_read64] = 2669,
	[REAL_aio_write] = 2680,
	[REAL_aio_write64] = 2690,
	[REAL_lio_listio_GLIBC_2_2_5] = 2702,
	[REAL_lio_listio_GLIBC_2_4] = 2725,
	[REAL_lio_listio_GLIBC_2_34] = 2746,
	[REAL_lio_listio64_GLIBC_2_2_5] = 2768,
	[REAL_lio_listio64_GLIBC_2_4] = 2793,
	[REAL_lio_listio64_GLIBC_2_34] = 2816,
	[REAL_aio_return] = 2840,
	[REAL_aio_return64] = 2851,
	[REAL_eventfd_read] = 2864,
	[REAL_eventfd_write] = 2877,
	[REAL_mq_receive] = 2891,
	[REAL_mq_timedreceive] = 2902,
	[REAL_mq_send] = 2918,
	[REAL_mq_timedsend] = 2926,
	[REAL_backtrace_symbols_fd] = 2939,
	[REAL___backtrace_symbols_fd] = 2960,
	[REAL_fread] = 2983,
	[REAL_fread_unlocked] = 2989,
	[REAL__IO_fread] = 3004,
	[REAL___fread_chk] = 3014,
	[REAL___fread_unlocked_chk] = 3026,
	[REAL_fgets] = 3047,
	[REAL_fgets_unlocked] = 3053,
	[REAL__IO_fgets] = 3068,
	[REAL___fgets_chk] = 3078,
	[REAL___fgets_unlocked_chk] = 3090,
	[REAL_fgetc] = 3111,
	[REAL_getc] = 3117,
	[REAL__IO_getc] = 3122,
	[REAL_fgetc_unlocked] = 3131,
	[REAL_getc_unlocked] = 3146,
	[REAL_getchar] = 3160,
	[REAL_getchar_unlocked] = 3168,
	[REAL___uflow] = 3185,
	[REAL___underflow] = 3193,
	[REAL_getline] = 3205,
	[REAL_getdelim] = 3213,
	[REAL___getdelim] = 3222,
	[REAL_gets] = 3233,
	[REAL__IO_gets] = 3238,
	[REAL_fgetwc] = 3247,
	[REAL_getwc] = 3254,
	[REAL_fgetwc_unlocked] = 3260,
	[REAL_getwc_unlocked] = 3276,
	[REAL_fgetws] = 3291,
	[REAL_fgetws_unlocked] = 3298,
	[REAL_vfscanf] = 3314,
	[REAL___isoc99_vfscanf] = 3322,
	[REAL___vfscanf] = 3339,
	[REAL_vscanf] = 3349,
	[REAL___isoc99_vscanf] = 3356,
	[REAL_getwchar] = 3372,
	[REAL_getwchar_unlocked] = 3381,
	[REAL___fgetws_chk] = 3399,
	[REAL___fgetws_unlocked_chk] = 3412,
	[REAL___gets_chk] = 3434,
	[REAL_getw] = 3445,
	[REAL_vfwscanf] = 3450,
	[REAL___isoc99_vfwscanf] = 3459,
	[REAL_vwscanf] = 3477,
	[REAL___isoc99_vwscanf] = 3485,
	[REAL__IO_vfscanf] = 3502,
	[REAL_fgetpwent] = 3514,
	[REAL_fgetpwent_r] = 3524,
	[REAL_fgetgrent] = 3536,
	[REAL_fgetgrent_r] = 3546,
	[REAL_fgetspent] = 3558,
	[REAL_fgetspent_r] = 3568,
	[REAL_fgetsgent] = 3580,
	[REAL_fgetsgent_r] = 3590,
	[REAL_getmntent] = 3602,
	[REAL_getmntent_r] = 3612,
	[REAL___getmntent_r] = 3624,
	[REAL_addmntent] = 3638,
	[REAL_fseek] = 3648,
	[REAL_fseeko] = 3654,
	[REAL_fseeko64] = 3661,
	[REAL_rewind] = 3670,
	[REAL_fsetpos] = 3677,
	[REAL_fsetpos64] = 3685,
	[REAL_fwrite] = 3695,
	[REAL_fwrite_unlocked] = 3702,
	[REAL__IO_fwrite] = 3718,
	[REAL_fputs] = 3729,
	[REAL_fputs_unlocked] = 3735,
	[REAL__IO_fputs] = 3750,
	[REAL_puts] = 3760,
	[REAL__IO_puts] = 3765,
	[REAL_fputc] = 3774,
	[REAL_putc] = 3780,
	[REAL__IO_putc] = 3785,
	[REAL_fputc_unlocked] = 3794,
	[REAL_putc_unlocked] = 3809,
	[REAL_putchar] = 3823,
	[REAL_putchar_unlocked] = 3831,
	[REAL___overflow] = 3848,
	[REAL_fputwc] = 3859,
	[REAL_putwc] = 3866,
	[REAL_fputwc_unlocked] = 3872,
	[REAL_putwc_unlocked] = 3888,
	[REAL_fputws] = 3903,
	[REAL_fputws_unlocked] = 3910,
	[REAL_putwchar] = 3926,
	[REAL_putwchar_unlocked] = 3935,
	[REAL_putw] = 3953,
	[REAL_perror] = 3958,
	[REAL_psignal] = 3965,
	[REAL_herror] = 3973,
	[REAL_fmtmsg] = 3980,
	[REAL_malloc_stats] = 3987,
	[REAL_malloc_info] = 4000,
	[REAL_argp_parse] = 4012,
	[REAL_psiginfo] = 4023,
	[REAL_putsgent] = 4032,
	[REAL_putpwent] = 4041,
	[REAL_putgrent] = 4050,
	[REAL_putspent] = 4059,
	[REAL_vwarn] = 4068,
	[REAL_vwarnx] = 4074,
	[REAL_err] = 4081,
	[REAL_errx] = 4085,
	[REAL_verr] = 4090,
	[REAL_verrx] = 4095,
	[REAL_error] = 4101,
	[REAL_error_at_line] = 4107,
	[REAL___assert_fail] = 4121,
	[REAL_getopt] = 4135,
	[REAL_getopt_long] = 4142,
	[REAL_getopt_long_only] = 4154,
	[REAL_vfprintf] = 4171,
	[REAL__IO_vfprintf] = 4180,
	[REAL___vfprintf_chk] = 4193,
	[REAL_vprintf] = 4208,
	[REAL___vprintf_chk] = 4216,
	[REAL_vfwprintf] = 4230,
	[REAL_vwprintf] = 4240,
	[REAL___vfwprintf_chk] = 4249,
	[REAL___vwprintf_chk] = 4265,
	[REAL_vdprintf] = 4280,
	[REAL___vdprintf_chk] = 4289,
	[REAL_fflush] = 4304,
	[REAL_fflush_unlocked] = 4311,
	[REAL__IO_fflush] = 4327,
	[REAL_fork] = 4338,
	[REAL___fork] = 4343,
	[REAL__Fork] = 4350,
	[REAL_vfork] = 4356,
	[REAL___vfork] = 4362,
	[REAL_clone] = 4370,
	[REAL___clone] = 4376,
	[REAL_daemon] = 4384,
	[REAL_execve] = 4391,
	[REAL_execv] = 4398,
	[REAL_execvp] = 4404,
	[REAL_execvpe] = 4411,
	[REAL_execl] = 4419,
	[REAL_execlp] = 4425,
	[REAL_execle] = 4432,
	[REAL_fexecve] = 4439,
	[REAL_execveat] = 4447,
	[REAL_posix_spawn_GLIBC_2_2_5] = 4456,
	[REAL_posix_spawn_GLIBC_2_15] = 4480,
	[REAL_posix_spawnp_GLIBC_2_2_5] = 4503,
	[REAL_posix_spawnp_GLIBC_2_15] = 4528,
	[REAL_system] = 4552,
	[REAL_popen] = 4559,
	[REAL__IO_popen] = 4565,
	[REAL_pclose] = 4575,
	[REAL_wait] = 4582,
	[REAL___wait] = 4587,
	[REAL_waitpid] = 4594,
	[REAL___waitpid] = 4602,
	[REAL_wait3] = 4612,
	[REAL_wait4] = 4618,
	[REAL_waitid] = 4624,
	[REAL__exit] = 4631,
	[REAL__Exit] = 4637,
	[REAL_quick_exit_GLIBC_2_10] = 4643,
	[REAL_quick_exit_GLIBC_2_24] = 4665,
	[REAL_abort] = 4687,
	[REAL_kill] = 4693,
	[REAL_killpg] = 4698,
	[REAL_raise] = 4705,
	[REAL_gsignal] = 4711,
	[REAL_tgkill] = 4719,
	[REAL_sigqueue] = 4726,
	[REAL_pthread_kill_GLIBC_2_2_5] = 4735,
	[REAL_pthread_kill_GLIBC_2_34] = 4760,
	[REAL_pthread_sigqueue] = 4784,
	[REAL_pidfd_send_signal] = 4801,
	[REAL_process_vm_readv] = 4819,
	[REAL_process_vm_writev] = 4836,
	[REAL_ptrace] = 4854,
	[REAL_setuid] = 4861,
	[REAL_seteuid] = 4868,
	[REAL_setreuid] = 4876,
	[REAL_setresuid] = 4885,
	[REAL_setfsuid] = 4895,
	[REAL_setgid] = 4904,
	[REAL_setegid] = 4911,
	[REAL_setregid] = 4919,
	[REAL_setresgid] = 4928,
	[REAL_setfsgid] = 4938,
	[REAL_setsid] = 4947,
	[REAL_setpgid] = 4954,
	[REAL___setpgid] = 4962,
	[REAL_setpgrp] = 4972,
	[REAL_pthread_create] = 4980,
	[REAL_thrd_create] = 4995,
	[REAL_pthread_join] = 5007,
	[REAL_pthread_tryjoin_np] = 5020,
	[REAL_pthread_timedjoin_np] = 5039,
	[REAL_pthread_clockjoin_np] = 5060,
	[REAL_thrd_join] = 5081,
	[REAL_pthread_setname_np] = 5091,
	[REAL_pthread_getname_np] = 5110,
	[REAL_pthread_detach] = 5129,
	[REAL_thrd_detach] = 5144,
	[REAL_pthread_exit] = 5156,
	[REAL_thrd_exit] = 5169,
	[REAL_mmap] = 5179,
	[REAL_mmap64] = 5184,
	[REAL_munmap] = 5191,
	[REAL_mprotect] = 5198,
	[REAL_mremap] = 5207,
	[REAL_msync] = 5214,
	[REAL_shmget] = 5220,
	[REAL_shmat] = 5227,
	[REAL_shmdt] = 5233,
	[REAL_shmctl] = 5239,
	[REAL_semget] = 5246,
	[REAL_semop] = 5253,
	[REAL_semtimedop] = 5259,
	[REAL_semctl] = 5270,
	[REAL_msgget] = 5277,
	[REAL_msgsnd] = 5284,
	[REAL_msgrcv] = 5291,
	[REAL_msgctl] = 5298,
	[REAL_setrlimit] = 5305,
	[REAL_setrlimit64] = 5315,
	[REAL_prlimit] = 5327,
	[REAL_prlimit64] = 5335,
	[REAL_mlockall] = 5345,
	[REAL_dlopen] = 5354,
	[REAL_dlmopen] = 5361,
	[REAL_dlclose] = 5369,
	[REAL_syscall] = 5377,
	[REAL_prctl] = 5385,
	[REAL_getenv] = 5391,
	[REAL_secure_getenv] = 5398,
	[REAL___secure_getenv] = 5412,
	[REAL_setlocale] = 5428,
	[REAL_newlocale] = 5438,
	[REAL___newlocale] = 5448,
	[REAL_textdomain] = 5460,
	[REAL_bindtextdomain] = 5471,
	[REAL_gettext] = 5486,
	[REAL_dgettext] = 5494,
	[REAL___dgettext] = 5503,
	[REAL_dcgettext] = 5514,
	[REAL___dcgettext] = 5524,
	[REAL_ngettext] = 5536,
	[REAL_dngettext] = 5545,
	[REAL_dcngettext] = 5555,
	[REAL_strerror] = 5566,
	[REAL_strerror_l] = 5575,
	[REAL_strerror_r] = 5586,
	[REAL___strerror_r] = 5597,
	[REAL___xpg_strerror_r] = 5610,
	[REAL_strsignal] = 5627,
	[REAL_iconv_open] = 5637,
	[REAL_localtime] = 5648,
	[REAL_localtime_r] = 5658,
	[REAL_gmtime] = 5670,
	[REAL_gmtime_r] = 5677,
	[REAL_ctime] = 5686,
	[REAL_ctime_r] = 5692,
	[REAL_mktime] = 5700,
	[REAL_timelocal] = 5707,
	[REAL_tzset] = 5717,
	[REAL_strftime] = 5723,
	[REAL_strftime_l] = 5732,
	[REAL___strftime_l] = 5743,
	[REAL_wcsftime] = 5756,
	[REAL_wcsftime_l] = 5765,
	[REAL___wcsftime_l] = 5776,
	[REAL_getpwnam] = 5789,
	[REAL_getpwuid] = 5798,
	[REAL_getpwnam_r] = 5807,
	[REAL_getpwuid_r] = 5818,
	[REAL_getpwent] = 5829,
	[REAL_getpwent_r] = 5838,
	[REAL_getgrnam] = 5849,
	[REAL_getgrgid] = 5858,
	[REAL_getgrnam_r] = 5867,
	[REAL_getgrgid_r] = 5878,
	[REAL_getgrent] = 5889,
	[REAL_getgrent_r] = 5898,
	[REAL_getgrouplist] = 5909,
	[REAL_initgroups] = 5922,
	[REAL_getspnam] = 5933,
	[REAL_getspnam_r] = 5942,
	[REAL_getservbyname] = 5953,
	[REAL_getservbyport] = 5967,
	[REAL_getprotobyname] = 5981,
	[REAL_getprotobynumber] = 5996,
	[REAL_gethostbyname] = 6013,
	[REAL_gethostbyname2] = 6027,
	[REAL_gethostbyaddr] = 6042,
	[REAL_getaddrinfo] = 6056,
	[REAL_getnameinfo] = 6068,
	[REAL___gconv_open] = 6080,
	[REAL_getlogin] = 6093,
	[REAL_getlogin_r] = 6102,
	[REAL_sysconf] = 6113,
	[REAL___sysconf] = 6121,
	[REAL_get_nprocs_conf] = 6131,
	[REAL_posix_openpt] = 6147,
	[REAL_openpty] = 6160,
	[REAL_getspent] = 6168,
	[REAL_getspent_r] = 6177,
	[REAL_getsgent] = 6188,
	[REAL_getsgnam] = 6197,
	[REAL_getsgent_r] = 6206,
	[REAL_getsgnam_r] = 6217,
	[REAL_setpwent] = 6228,
	[REAL_setgrent] = 6237,
	[REAL_setspent] = 6246,
	[REAL_setsgent] = 6255,
	[REAL_getpw] = 6264,
	[REAL_cuserid] = 6270,
	[REAL_setservent] = 6278,
	[REAL_getservent] = 6289,
	[REAL_setprotoent] = 6300,
	[REAL_getprotoent] = 6312,
	[REAL_setrpcent] = 6324,
	[REAL_getrpcent] = 6334,
	[REAL_setnetent] = 6344,
	[REAL_getnetent] = 6354,
	[REAL_getservent_r] = 6364,
	[REAL_getservbyname_r] = 6377,
	[REAL_getservbyport_r] = 6393,
	[REAL_getprotoent_r] = 6409,
	[REAL_getprotobyname_r] = 6423,
	[REAL_getprotobynumber_r] = 6440,
	[REAL_getrpcbyname] = 6459,
	[REAL_getrpcbynumber] = 6472,
	[REAL_getrpcent_r] = 6487,
	[REAL_getrpcbyname_r] = 6499,
	[REAL_getrpcbynumber_r] = 6514,
	[REAL_getnetbyname] = 6531,
	[REAL_getnetbyaddr] = 6544,
	[REAL_getnetent_r] = 6557,
	[REAL_getnetbyname_r] = 6569,
	[REAL_getnetbyaddr_r] = 6584,
	[REAL_ether_hostton] = 6599,
	[REAL_ether_ntohost] = 6613,
	[REAL_setaliasent] = 6627,
	[REAL_getaliasent] = 6639,
	[REAL_getaliasbyname] = 6651,
	[REAL_getaliasent_r] = 6666,
	[REAL_getaliasbyname_r] = 6680,
	[REAL_setnetgrent] = 6697,
	[REAL_getnetgrent] = 6709,
	[REAL_getnetgrent_r] = 6721,
	[REAL_innetgr] = 6735,
	[REAL_gethostent] = 6743,
	[REAL_sethostent] = 6754,
	[REAL_gethostent_r] = 6765,
	[REAL_gethostbyname_r] = 6778,
	[REAL_gethostbyname2_r] = 6794,
	[REAL_gethostbyaddr_r] = 6811,
	[REAL_getaddrinfo_a] = 6827,
	[REAL_res_init] = 6841,
	[REAL___res_init] = 6850,
	[REAL_res_ninit] = 6861,
	[REAL___res_ninit] = 6871,
	[REAL_res_query] = 6883,
	[REAL___res_query] = 6893,
	[REAL_res_search] = 6905,
	[REAL___res_search] = 6916,
	[REAL_res_querydomain] = 6929,
	[REAL___res_querydomain] = 6945,
	[REAL_res_nquery] = 6963,
	[REAL___res_nquery] = 6974,
	[REAL_res_nsearch] = 6987,
	[REAL___res_nsearch] = 6999,
	[REAL_res_nquerydomain] = 7013,
	[REAL___res_nquerydomain] = 7030,
	[REAL_res_nsend] = 7049,
	[REAL___res_nsend] = 7059,
	[REAL_res_send] = 7071,
	[REAL___res_send] = 7080,
	[REAL_res_mkquery] = 7091,
	[REAL___res_mkquery] = 7103,
	[REAL_setfsent] = 7117,
	[REAL_getfsent] = 7126,
	[REAL_getfsspec] = 7135,
	[REAL_getfsfile] = 7145,
	[REAL_setttyent] = 7155,
	[REAL_getttyent] = 7165,
	[REAL_getttynam] = 7175,
	[REAL_setusershell] = 7185,
	[REAL_getusershell] = 7198,
	[REAL_lckpwdf] = 7211,
	[REAL_getpass] = 7219,
	[REAL_catopen] = 7227,
	[REAL_getdate] = 7235,
	[REAL_getdate_r] = 7243,
	[REAL_openlog] = 7253,
	[REAL_vsyslog] = 7261,
	[REAL___vsyslog_chk] = 7269,
	[REAL__mcleanup] = 7283,
	[REAL_backtrace] = 7293,
	[REAL___backtrace] = 7303,
	[REAL_login_tty] = 7315,
	[REAL_ttyname] = 7325,
	[REAL_ttyname_r] = 7333,
	[REAL___ttyname_r_chk] = 7343,
	[REAL___getlogin_r_chk] = 7359,
	[REAL_utmpname] = 7376,
	[REAL_utmpxname] = 7385,
	[REAL_setutent] = 7395,
	[REAL_setutxent] = 7404,
	[REAL_getutent] = 7414,
	[REAL_getutxent] = 7423,
	[REAL_getutid] = 7433,
	[REAL_getutxid] = 7441,
	[REAL_getutline] = 7450,
	[REAL_getutxline] = 7460,
	[REAL_getutent_r] = 7471,
	[REAL_getutid_r] = 7482,
	[REAL_getutline_r] = 7492,
	[REAL_pututline] = 7504,
	[REAL_pututxline] = 7514,
	[REAL_login] = 7525,
	[REAL_logout] = 7531,
	[REAL_logwtmp] = 7538,
	[REAL_updwtmp] = 7546,
	[REAL_updwtmpx] = 7554,
	[REAL_time] = 7563,
	[REAL_gettimeofday] = 7568,
	[REAL___gettimeofday] = 7581,
	[REAL_clock_gettime] = 7596,
	[REAL_clock_getres] = 7610,
	[REAL_clock] = 7623,
	[REAL_times] = 7629,
	[REAL_ftime] = 7635,
	[REAL_timespec_get] = 7641,
	[REAL_timespec_getres] = 7654,
	[REAL_ntp_gettime] = 7670,
	[REAL_ntp_gettimex] = 7682,
	[REAL_adjtimex] = 7695,
	[REAL___adjtimex] = 7704,
	[REAL_ntp_adjtime] = 7715,
	[REAL_getrusage] = 7727,
	[REAL_getitimer] = 7737,
	[REAL_getrandom] = 7747,
	[REAL_getentropy] = 7757,
	[REAL_arc4random] = 7768,
	[REAL_arc4random_buf] = 7779,
	[REAL_arc4random_uniform] = 7794,
	[REAL_getpid] = 7813,
	[REAL___getpid] = 7820,
	[REAL_getppid] = 7829,
	[REAL_gettid] = 7837,
	[REAL_getpgrp] = 7844,
	[REAL_getpgid] = 7852,
	[REAL___getpgid] = 7860,
	[REAL___bsd_getpgrp] = 7870,
	[REAL_getsid] = 7884,
	[REAL_getuid] = 7891,
	[REAL_geteuid] = 7898,
	[REAL_getgid] = 7906,
	[REAL_getegid] = 7913,
	[REAL_getresuid] = 7921,
	[REAL_getresgid] = 7931,
	[REAL_getgroups] = 7941,
	[REAL___getgroups_chk] = 7951,
	[REAL_group_member] = 7967,
	[REAL_uname] = 7980,
	[REAL_gethostname] = 7986,
	[REAL___gethostname_chk] = 7998,
	[REAL_getdomainname] = 8016,
	[REAL___getdomainname_chk] = 8030,
	[REAL_gethostid] = 8050,
	[REAL_getloadavg] = 8060,
	[REAL_sysinfo] = 8071,
	[REAL_get_nprocs] = 8079,
	[REAL_get_phys_pages] = 8090,
	[REAL_get_avphys_pages] = 8105,
	[REAL_getpagesize] = 8122,
	[REAL___getpagesize] = 8134,
	[REAL_getdtablesize] = 8148,
	[REAL_getauxval] = 8162,
	[REAL___getauxval] = 8172,
	[REAL_getrlimit] = 8184,
	[REAL_getrlimit64] = 8194,
	[REAL_sched_getaffinity_GLIBC_2_3_3] = 8206,
	[REAL_sched_getaffinity_GLIBC_2_3_4] = 8236,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_3] = 8266,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_4] = 8301,
	[REAL_pthread_getaffinity_np_GLIBC_2_32] = 8336,
	[REAL_sched_getcpu] = 8370,
	[REAL_getcpu] = 8383,
	[REAL_personality] = 8390,
	[REAL_gnu_get_libc_version] = 8402,
	[REAL_gnu_get_libc_release] = 8423,
	[REAL_getifaddrs] = 8444,
	[REAL_if_nameindex] = 8455,
	[REAL_if_nametoindex] = 8468,
	[REAL_if_indextoname] = 8483,
	[REAL_klogctl] = 8498,
	[REAL_pthread_getattr_np] = 8506,
	[REAL_setgroups] = 8525,
};
