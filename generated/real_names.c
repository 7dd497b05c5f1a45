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
	"recvmsg\0"
	"send\0"
	"__send\0"
	"sendto\0"
	"sendmsg\0"
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
	[REAL_stat] = 535,
	[REAL_stat64] = 540,
	[REAL_lstat] = 547,
	[REAL_lstat64] = 553,
	[REAL_fstat] = 561,
	[REAL_fstat64] = 567,
	[REAL_fstatat] = 575,
	[REAL_fstatat64] = 583,
	[REAL_statx] = 593,
	[REAL___xstat] = 599,
	[REAL___xstat64] = 607,
	[REAL___lxstat] = 617,
	[REAL___lxstat64] = 626,
	[REAL___fxstat] = 637,
	[REAL___fxstat64] = 646,
	[REAL___fxstatat] = 657,
	[REAL___fxstatat64] = 668,
	[REAL_access] = 681,
	[REAL_faccessat] = 688,
	[REAL_euidaccess] = 698,
	[REAL_eaccess] = 709,
	[REAL_readlink] = 717,
	[REAL_readlinkat] = 726,
	[REAL___readlink_chk] = 737,
	[REAL___readlinkat_chk] = 752,
	[REAL_realpath_GLIBC_2_2_5] = 769,
	[REAL_realpath_GLIBC_2_3] = 790,
	[REAL___realpath_chk] = 809,
	[REAL_canonicalize_file_name] = 824,
	[REAL_statfs] = 847,
	[REAL_statfs64] = 854,
	[REAL___statfs] = 863,
	[REAL_fstatfs] = 872,
	[REAL_fstatfs64] = 880,
	[REAL_statvfs] = 890,
	[REAL_statvfs64] = 898,
	[REAL_fstatvfs] = 908,
	[REAL_fstatvfs64] = 917,
	[REAL_pathconf] = 928,
	[REAL_fpathconf] = 937,
	[REAL_opendir] = 947,
	[REAL_readdir] = 955,
	[REAL_readdir64] = 963,
	[REAL_readdir_r] = 973,
	[REAL_readdir64_r] = 983,
	[REAL_getdents64] = 995,
	[REAL_closedir] = 1006,
	[REAL_getdirentries] = 1015,
	[REAL_getdirentries64] = 1029,
	[REAL_scandir] = 1045,
	[REAL_scandir64] = 1053,
	[REAL_scandirat] = 1063,
	[REAL_scandirat64] = 1073,
	[REAL_glob_GLIBC_2_2_5] = 1085,
	[REAL_glob_GLIBC_2_27] = 1102,
	[REAL_glob64_GLIBC_2_2_5] = 1118,
	[REAL_glob64_GLIBC_2_27] = 1137,
	[REAL_ftw] = 1155,
	[REAL_ftw64] = 1159,
	[REAL_nftw_GLIBC_2_2_5] = 1165,
	[REAL_nftw_GLIBC_2_3_3] = 1182,
	[REAL_nftw64_GLIBC_2_2_5] = 1199,
	[REAL_nftw64_GLIBC_2_3_3] = 1218,
	[REAL_fts_open] = 1237,
	[REAL_fts64_open] = 1246,
	[REAL_fts_read] = 1257,
	[REAL_fts64_read] = 1266,
	[REAL_fts_children] = 1277,
	[REAL_fts64_children] = 1290,
	[REAL_fts_close] = 1305,
	[REAL_fts64_close] = 1315,
	[REAL_rename] = 1327,
	[REAL_renameat] = 1334,
	[REAL_renameat2] = 1343,
	[REAL_link] = 1353,
	[REAL_linkat] = 1358,
	[REAL_symlink] = 1365,
	[REAL_symlinkat] = 1373,
	[REAL_unlink] = 1383,
	[REAL_unlinkat] = 1390,
	[REAL_remove] = 1399,
	[REAL_rmdir] = 1406,
	[REAL_mkdir] = 1412,
	[REAL_mkdirat] = 1418,
	[REAL_mknod] = 1426,
	[REAL_mknodat] = 1432,
	[REAL___xmknod] = 1440,
	[REAL___xmknodat] = 1449,
	[REAL_mkfifo] = 1460,
	[REAL_mkfifoat] = 1467,
	[REAL_truncate] = 1476,
	[REAL_truncate64] = 1485,
	[REAL_ftruncate] = 1496,
	[REAL_ftruncate64] = 1506,
	[REAL_fallocate] = 1518,
	[REAL_fallocate64] = 1528,
	[REAL_posix_fallocate] = 1540,
	[REAL_posix_fallocate64] = 1556,
	[REAL_chmod] = 1574,
	[REAL_lchmod] = 1580,
	[REAL_fchmod] = 1587,
	[REAL_fchmodat] = 1594,
	[REAL_chown] = 1603,
	[REAL_lchown] = 1609,
	[REAL_fchown] = 1616,
	[REAL_fchownat] = 1623,
	[REAL_utime] = 1632,
	[REAL_utimes] = 1638,
	[REAL_lutimes] = 1645,
	[REAL_futimes] = 1653,
	[REAL_futimesat] = 1661,
	[REAL_utimensat] = 1671,
	[REAL_futimens] = 1681,
	[REAL_getxattr] = 1690,
	[REAL_lgetxattr] = 1699,
	[REAL_fgetxattr] = 1709,
	[REAL_setxattr] = 1719,
	[REAL_lsetxattr] = 1728,
	[REAL_fsetxattr] = 1738,
	[REAL_removexattr] = 1748,
	[REAL_lremovexattr] = 1760,
	[REAL_fremovexattr] = 1773,
	[REAL_listxattr] = 1786,
	[REAL_llistxattr] = 1796,
	[REAL_flistxattr] = 1807,
	[REAL_fsync] = 1818,
	[REAL_fdatasync] = 1824,
	[REAL_inotify_add_watch] = 1834,
	[REAL_fanotify_mark] = 1852,
	[REAL_swapon] = 1866,
	[REAL_swapoff] = 1873,
	[REAL_acct] = 1881,
	[REAL_quotactl] = 1886,
	[REAL_mktemp] = 1895,
	[REAL_tmpnam] = 1902,
	[REAL_tmpnam_r] = 1909,
	[REAL_tempnam] = 1918,
	[REAL_wordexp] = 1926,
	[REAL_chdir] = 1934,
	[REAL_fchdir] = 1940,
	[REAL_chroot] = 1947,
	[REAL_umask] = 1954,
	[REAL_getcwd] = 1960,
	[REAL___getcwd_chk] = 1967,
	[REAL_getwd] = 1980,
	[REAL___getwd_chk] = 1986,
	[REAL_get_current_dir_name] = 1998,
	[REAL_read] = 2019,
	[REAL___read] = 2024,
	[REAL___read_chk] = 2031,
	[REAL_write] = 2042,
	[REAL___write] = 2048,
	[REAL_pread] = 2056,
	[REAL_pread64] = 2062,
	[REAL___pread64] = 2070,
	[REAL___pread_chk] = 2080,
	[REAL___pread64_chk] = 2092,
	[REAL_pwrite] = 2106,
	[REAL_pwrite64] = 2113,
	[REAL___pwrite64] = 2122,
	[REAL_readv] = 2133,
	[REAL_writev] = 2139,
	[REAL_preadv] = 2146,
	[REAL_preadv64] = 2153,
	[REAL_pwritev] = 2162,
	[REAL_pwritev64] = 2170,
	[REAL_preadv2] = 2180,
	[REAL_preadv64v2] = 2188,
	[REAL_pwritev2] = 2199,
	[REAL_pwritev64v2] = 2208,
	[REAL_recv] = 2220,
	[REAL___recv_chk] = 2225,
	[REAL_recvfrom] = 2236,
	[REAL___recvfrom_chk] = 2245,
	[REAL_recvmsg] = 2260,
	[REAL_send] = 2268,
	[REAL___send] = 2273,
	[REAL_sendto] = 2280,
	[REAL_sendmsg] = 2287,
	[REAL_sendfile] = 2295,
	[REAL_sendfile64] = 2304,
	[REAL_copy_file_range] = 2315,
	[REAL_splice] = 2331,
	[REAL_tee] = 2338,
	[REAL_vmsplice] = 2342,
	[REAL_aio_read] = 2351,
	[REAL_aio_read64] = 2360,
	[REAL_aio_write] = 2371,
	[REAL_aio_write64] = 2381,
	[REAL_lio_listio_GLIBC_2_2_5] = 2393,
	[REAL_lio_listio_GLIBC_2_4] = 2416,
	[REAL_lio_listio_GLIBC_2_34] = 2437,
	[REAL_lio_listio64_GLIBC_2_2_5] = 2459,
	[REAL_lio_listio64_GLIBC_2_4] = 2484,
	[REAL_lio_listio64_GLIBC_2_34] = 2507,
	[REAL_aio_return] = 2531,
	[REAL_aio_return64] = 2542,
	[REAL_eventfd_read] = 2555,
	[REAL_eventfd_write] = 2568,
	[REAL_mq_receive] = 2582,
	[REAL_mq_timedreceive] = 2593,
	[REAL_mq_send] = 2609,
	[REAL_mq_timedsend] = 2617,
	[REAL_backtrace_symbols_fd] = 2630,
	[REAL___backtrace_symbols_fd] = 2651,
	[REAL_fread] = 2674,
	[REAL_fread_unlocked] = 2680,
	[REAL__IO_fread] = 2695,
	[REAL___fread_chk] = 2705,
	[REAL___fread_unlocked_chk] = 2717,
	[REAL_fgets] = 2738,
	[REAL_fgets_unlocked] = 2744,
	[REAL__IO_fgets] = 2759,
	[REAL___fgets_chk] = 2769,
	[REAL___fgets_unlocked_chk] = 2781,
	[REAL_fgetc] = 2802,
	[REAL_getc] = 2808,
	[REAL__IO_getc] = 2813,
	[REAL_fgetc_unlocked] = 2822,
	[REAL_getc_unlocked] = 2837,
	[REAL_getchar] = 2851,
	[REAL_getchar_unlocked] = 2859,
	[REAL___uflow] = 2876,
	[REAL___underflow] = 2884,
	[REAL_getline] = 2896,
	[REAL_getdelim] = 2904,
	[REAL___getdelim] = 2913,
	[REAL_gets] = 2924,
	[REAL__IO_gets] = 2929,
	[REAL_fgetwc] = 2938,
	[REAL_getwc] = 2945,
	[REAL_fgetwc_unlocked] = 2951,
	[REAL_getwc_unlocked] = 2967,
	[REAL_fgetws] = 2982,
	[REAL_fgetws_unlocked] = 2989,
	[REAL_vfscanf] = 3005,
	[REAL___isoc99_vfscanf] = 3013,
	[REAL___vfscanf] = 3030,
	[REAL_vscanf] = 3040,
	[REAL___isoc99_vscanf] = 3047,
	[REAL_getwchar] = 3063,
	[REAL_getwchar_unlocked] = 3072,
	[REAL___fgetws_chk] = 3090,
	[REAL___fgetws_unlocked_chk] = 3103,
	[REAL___gets_chk] = 3125,
	[REAL_getw] = 3136,
	[REAL_vfwscanf] = 3141,
	[REAL___isoc99_vfwscanf] = 3150,
	[REAL_vwscanf] = 3168,
	[REAL___isoc99_vwscanf] = 3176,
	[REAL__IO_vfscanf] = 3193,
	[REAL_fgetpwent] = 3205,
	[REAL_fgetpwent_r] = 3215,
	[REAL_fgetgrent] = 3227,
	[REAL_fgetgrent_r] = 3237,
	[REAL_fgetspent] = 3249,
	[REAL_fgetspent_r] = 3259,
	[REAL_fgetsgent] = 3271,
	[REAL_fgetsgent_r] = 3281,
	[REAL_getmntent] = 3293,
	[REAL_getmntent_r] = 3303,
	[REAL___getmntent_r] = 3315,
	[REAL_addmntent] = 3329,
	[REAL_fseek] = 3339,
	[REAL_fseeko] = 3345,
	[REAL_fseeko64] = 3352,
	[REAL_rewind] = 3361,
	[REAL_fsetpos] = 3368,
	[REAL_fsetpos64] = 3376,
	[REAL_fwrite] = 3386,
	[REAL_fwrite_unlocked] = 3393,
	[REAL__IO_fwrite] = 3409,
	[REAL_fputs] = 3420,
	[REAL_fputs_unlocked] = 3426,
	[REAL__IO_fputs] = 3441,
	[REAL_puts] = 3451,
	[REAL__IO_puts] = 3456,
	[REAL_fputc] = 3465,
	[REAL_putc] = 3471,
	[REAL__IO_putc] = 3476,
	[REAL_fputc_unlocked] = 3485,
	[REAL_putc_unlocked] = 3500,
	[REAL_putchar] = 3514,
	[REAL_putchar_unlocked] = 3522,
	[REAL___overflow] = 3539,
	[REAL_fputwc] = 3550,
	[REAL_putwc] = 3557,
	[REAL_fputwc_unlocked] = 3563,
	[REAL_putwc_unlocked] = 3579,
	[REAL_fputws] = 3594,
	[REAL_fputws_unlocked] = 3601,
	[REAL_putwchar] = 3617,
	[REAL_putwchar_unlocked] = 3626,
	[REAL_putw] = 3644,
	[REAL_perror] = 3649,
	[REAL_psignal] = 3656,
	[REAL_herror] = 3664,
	[REAL_fmtmsg] = 3671,
	[REAL_malloc_stats] = 3678,
	[REAL_malloc_info] = 3691,
	[REAL_argp_parse] = 3703,
	[REAL_psiginfo] = 3714,
	[REAL_putsgent] = 3723,
	[REAL_putpwent] = 3732,
	[REAL_putgrent] = 3741,
	[REAL_putspent] = 3750,
	[REAL_vwarn] = 3759,
	[REAL_vwarnx] = 3765,
	[REAL_err] = 3772,
	[REAL_errx] = 3776,
	[REAL_verr] = 3781,
	[REAL_verrx] = 3786,
	[REAL_error] = 3792,
	[REAL_error_at_line] = 3798,
	[REAL___assert_fail] = 3812,
	[REAL_getopt] = 3826,
	[REAL_getopt_long] = 3833,
	[REAL_getopt_long_only] = 3845,
	[REAL_vfprintf] = 3862,
	[REAL__IO_vfprintf] = 3871,
	[REAL___vfprintf_chk] = 3884,
	[REAL_vprintf] = 3899,
	[REAL___vprintf_chk] = 3907,
	[REAL_vfwprintf] = 3921,
	[REAL_vwprintf] = 3931,
	[REAL___vfwprintf_chk] = 3940,
	[REAL___vwprintf_chk] = 3956,
	[REAL_vdprintf] = 3971,
	[REAL___vdprintf_chk] = 3980,
	[REAL_fflush] = 3995,
	[REAL_fflush_unlocked] = 4002,
	[REAL__IO_fflush] = 4018,
	[REAL_fork] = 4029,
	[REAL___fork] = 4034,
	[REAL__Fork] = 4041,
	[REAL_vfork] = 4047,
	[REAL___vfork] = 4053,
	[REAL_clone] = 4061,
	[REAL___clone] = 4067,
	[REAL_daemon] = 4075,
	[REAL_execve] = 4082,
	[REAL_execv] = 4089,
	[REAL_execvp] = 4095,
	[REAL_execvpe] = 4102,
	[REAL_execl] = 4110,
	[REAL_execlp] = 4116,
	[REAL_execle] = 4123,
	[REAL_fexecve] = 4130,
	[REAL_execveat] = 4138,
	[REAL_posix_spawn_GLIBC_2_2_5] = 4147,
	[REAL_posix_spawn_GLIBC_2_15] = 4171,
	[REAL_posix_spawnp_GLIBC_2_2_5] = 4194,
	[REAL_posix_spawnp_GLIBC_2_15] = 4219,
	[REAL_system] = 4243,
	[REAL_popen] = 4250,
	[REAL__IO_popen] = 4256,
	[REAL_pclose] = 4266,
	[REAL_wait] = 4273,
	[REAL___wait] = 4278,
	[REAL_waitpid] = 4285,
	[REAL___waitpid] = 4293,
	[REAL_wait3] = 4303,
	[REAL_wait4] = 4309,
	[REAL_waitid] = 4315,
	[REAL__exit] = 4322,
	[REAL__Exit] = 4328,
	[REAL_quick_exit_GLIBC_2_10] = 4334,
	[REAL_quick_exit_GLIBC_2_24] = 4356,
	[REAL_abort] = 4378,
	[REAL_kill] = 4384,
	[REAL_killpg] = 4389,
	[REAL_raise] = 4396,
	[REAL_gsignal] = 4402,
	[REAL_tgkill] = 4410,
	[REAL_sigqueue] = 4417,
	[REAL_pthread_kill_GLIBC_2_2_5] = 4426,
	[REAL_pthread_kill_GLIBC_2_34] = 4451,
	[REAL_pthread_sigqueue] = 4475,
	[REAL_pidfd_send_signal] = 4492,
	[REAL_process_vm_readv] = 4510,
	[REAL_process_vm_writev] = 4527,
	[REAL_ptrace] = 4545,
	[REAL_setuid] = 4552,
	[REAL_seteuid] = 4559,
	[REAL_setreuid] = 4567,
	[REAL_setresuid] = 4576,
	[REAL_setfsuid] = 4586,
	[REAL_setgid] = 4595,
	[REAL_setegid] = 4602,
	[REAL_setregid] = 4610,
	[REAL_setresgid] = 4619,
	[REAL_setfsgid] = 4629,
	[REAL_setsid] = 4638,
	[REAL_setpgid] = 4645,
	[REAL___setpgid] = 4653,
	[REAL_setpgrp] = 4663,
	[REAL_pthread_create] = 4671,
	[REAL_thrd_create] = 4686,
	[REAL_pthread_join] = 4698,
	[REAL_pthread_tryjoin_np] = 4711,
	[REAL_pthread_timedjoin_np] = 4730,
	[REAL_pthread_clockjoin_np] = 4751,
	[REAL_thrd_join] = 4772,
	[REAL_pthread_setname_np] = 4782,
	[REAL_pthread_getname_np] = 4801,
	[REAL_pthread_detach] = 4820,
	[REAL_thrd_detach] = 4835,
	[REAL_pthread_exit] = 4847,
	[REAL_thrd_exit] = 4860,
	[REAL_mmap] = 4870,
	[REAL_mmap64] = 4875,
	[REAL_munmap] = 4882,
	[REAL_mprotect] = 4889,
	[REAL_mremap] = 4898,
	[REAL_msync] = 4905,
	[REAL_shmget] = 4911,
	[REAL_shmat] = 4918,
	[REAL_shmdt] = 4924,
	[REAL_shmctl] = 4930,
	[REAL_semget] = 4937,
	[REAL_semop] = 4944,
	[REAL_semtimedop] = 4950,
	[REAL_semctl] = 4961,
	[REAL_msgget] = 4968,
	[REAL_msgsnd] = 4975,
	[REAL_msgrcv] = 4982,
	[REAL_msgctl] = 4989,
	[REAL_setrlimit] = 4996,
	[REAL_setrlimit64] = 5006,
	[REAL_prlimit] = 5018,
	[REAL_prlimit64] = 5026,
	[REAL_mlockall] = 5036,
	[REAL_dlopen] = 5045,
	[REAL_dlmopen] = 5052,
	[REAL_dlclose] = 5060,
	[REAL_syscall] = 5068,
	[REAL_prctl] = 5076,
	[REAL_getenv] = 5082,
	[REAL_secure_getenv] = 5089,
	[REAL___secure_getenv] = 5103,
	[REAL_setlocale] = 5119,
	[REAL_newlocale] = 5129,
	[REAL___newlocale] = 5139,
	[REAL_textdomain] = 5151,
	[REAL_bindtextdomain] = 5162,
	[REAL_gettext] = 5177,
	[REAL_dgettext] = 5185,
	[REAL___dgettext] = 5194,
	[REAL_dcgettext] = 5205,
	[REAL___dcgettext] = 5215,
	[REAL_ngettext] = 5227,
	[REAL_dngettext] = 5236,
	[REAL_dcngettext] = 5246,
	[REAL_strerror] = 5257,
	[REAL_strerror_l] = 5266,
	[REAL_strerror_r] = 5277,
	[REAL___strerror_r] = 5288,
	[REAL___xpg_strerror_r] = 5301,
	[REAL_strsignal] = 5318,
	[REAL_iconv_open] = 5328,
	[REAL_localtime] = 5339,
	[REAL_localtime_r] = 5349,
	[REAL_gmtime] = 5361,
	[REAL_gmtime_r] = 5368,
	[REAL_ctime] = 5377,
	[REAL_ctime_r] = 5383,
	[REAL_mktime] = 5391,
	[REAL_timelocal] = 5398,
	[REAL_tzset] = 5408,
	[REAL_strftime] = 5414,
	[REAL_strftime_l] = 5423,
	[REAL___strftime_l] = 5434,
	[REAL_wcsftime] = 5447,
	[REAL_wcsftime_l] = 5456,
	[REAL___wcsftime_l] = 5467,
	[REAL_getpwnam] = 5480,
	[REAL_getpwuid] = 5489,
	[REAL_getpwnam_r] = 5498,
	[REAL_getpwuid_r] = 5509,
	[REAL_getpwent] = 5520,
	[REAL_getpwent_r] = 5529,
	[REAL_getgrnam] = 5540,
	[REAL_getgrgid] = 5549,
	[REAL_getgrnam_r] = 5558,
	[REAL_getgrgid_r] = 5569,
	[REAL_getgrent] = 5580,
	[REAL_getgrent_r] = 5589,
	[REAL_getgrouplist] = 5600,
	[REAL_initgroups] = 5613,
	[REAL_getspnam] = 5624,
	[REAL_getspnam_r] = 5633,
	[REAL_getservbyname] = 5644,
	[REAL_getservbyport] = 5658,
	[REAL_getprotobyname] = 5672,
	[REAL_getprotobynumber] = 5687,
	[REAL_gethostbyname] = 5704,
	[REAL_gethostbyname2] = 5718,
	[REAL_gethostbyaddr] = 5733,
	[REAL_getaddrinfo] = 5747,
	[REAL_getnameinfo] = 5759,
	[REAL___gconv_open] = 5771,
	[REAL_getlogin] = 5784,
	[REAL_getlogin_r] = 5793,
	[REAL_sysconf] = 5804,
	[REAL___sysconf] = 5812,
	[REAL_get_nprocs_conf] = 5822,
	[REAL_posix_openpt] = 5838,
	[REAL_openpty] = 5851,
	[REAL_getspent] = 5859,
	[REAL_getspent_r] = 5868,
	[REAL_getsgent] = 5879,
	[REAL_getsgnam] = 5888,
	[REAL_getsgent_r] = 5897,
	[REAL_getsgnam_r] = 5908,
	[REAL_setpwent] = 5919,
	[REAL_setgrent] = 5928,
	[REAL_setspent] = 5937,
	[REAL_setsgent] = 5946,
	[REAL_getpw] = 5955,
	[REAL_cuserid] = 5961,
	[REAL_setservent] = 5969,
	[REAL_getservent] = 5980,
	[REAL_setprotoent] = 5991,
	[REAL_getprotoent] = 6003,
	[REAL_setrpcent] = 6015,
	[REAL_getrpcent] = 6025,
	[REAL_setnetent] = 6035,
	[REAL_getnetent] = 6045,
	[REAL_getservent_r] = 6055,
	[REAL_getservbyname_r] = 6068,
	[REAL_getservbyport_r] = 6084,
	[REAL_getprotoent_r] = 6100,
	[REAL_getprotobyname_r] = 6114,
	[REAL_getprotobynumber_r] = 6131,
	[REAL_getrpcbyname] = 6150,
	[REAL_getrpcbynumber] = 6163,
	[REAL_getrpcent_r] = 6178,
	[REAL_getrpcbyname_r] = 6190,
	[REAL_getrpcbynumber_r] = 6205,
	[REAL_getnetbyname] = 6222,
	[REAL_getnetbyaddr] = 6235,
	[REAL_getnetent_r] = 6248,
	[REAL_getnetbyname_r] = 6260,
	[REAL_getnetbyaddr_r] = 6275,
	[REAL_ether_hostton] = 6290,
	[REAL_ether_ntohost] = 6304,
	[REAL_setaliasent] = 6318,
	[REAL_getaliasent] = 6330,
	[REAL_getaliasbyname] = 6342,
	[REAL_getaliasent_r] = 6357,
	[REAL_getaliasbyname_r] = 6371,
	[REAL_setnetgrent] = 6388,
	[REAL_getnetgrent] = 6400,
	[REAL_getnetgrent_r] = 6412,
	[REAL_innetgr] = 6426,
	[REAL_gethostent] = 6434,
	[REAL_sethostent] = 6445,
	[REAL_gethostent_r] = 6456,
	[REAL_gethostbyname_r] = 6469,
	[REAL_gethostbyname2_r] = 6485,
	[REAL_gethostbyaddr_r] = 6502,
	[REAL_getaddrinfo_a] = 6518,
	[REAL_res_init] = 6532,
	[REAL___res_init] = 6541,
	[REAL_res_ninit] = 6552,
	[REAL___res_ninit] = 6562,
	[REAL_res_query] = 6574,
	[REAL___res_query] = 6584,
	[REAL_res_search] = 6596,
	[REAL___res_search] = 6607,
	[REAL_res_querydomain] = 6620,
	[REAL___res_querydomain] = 6636,
	[REAL_res_nquery] = 6654,
	[REAL___res_nquery] = 6665,
	[REAL_res_nsearch] = 6678,
	[REAL___res_nsearch] = 6690,
	[REAL_res_nquerydomain] = 6704,
	[REAL___res_nquerydomain] = 6721,
	[REAL_res_nsend] = 6740,
	[REAL___res_nsend] = 6750,
	[REAL_res_send] = 6762,
	[REAL___res_send] = 6771,
	[REAL_res_mkquery] = 6782,
	[REAL___res_mkquery] = 6794,
	[REAL_setfsent] = 6808,
	[REAL_getfsent] = 6817,
	[REAL_getfsspec] = 6826,
	[REAL_getfsfile] = 6836,
	[REAL_setttyent] = 6846,
	[REAL_getttyent] = 6856,
	[REAL_getttynam] = 6866,
	[REAL_setusershell] = 6876,
	[REAL_getusershell] = 6889,
	[REAL_lckpwdf] = 6902,
	[REAL_getpass] = 6910,
	[REAL_catopen] = 6918,
	[REAL_getdate] = 6926,
	[REAL_getdate_r] = 6934,
	[REAL_openlog] = 6944,
	[REAL_vsyslog] = 6952,
	[REAL___vsyslog_chk] = 6960,
	[REAL__mcleanup] = 6974,
	[REAL_backtrace] = 6984,
	[REAL___backtrace] = 6994,
	[REAL_login_tty] = 7006,
	[REAL_ttyname] = 7016,
	[REAL_ttyname_r] = 7024,
	[REAL___ttyname_r_chk] = 7034,
	[REAL___getlogin_r_chk] = 7050,
	[REAL_utmpname] = 7067,
	[REAL_utmpxname] = 7076,
	[REAL_setutent] = 7086,
	[REAL_setutxent] = 7095,
	[REAL_getutent] = 7105,
	[REAL_getutxent] = 7114,
	[REAL_getutid] = 7124,
	[REAL_getutxid] = 7132,
	[REAL_getutline] = 7141,
	[REAL_getutxline] = 7151,
	[REAL_getutent_r] = 7162,
	[REAL_getutid_r] = 7173,
	[REAL_getutline_r] = 7183,
	[REAL_pututline] = 7195,
	[REAL_pututxline] = 7205,
	[REAL_login] = 7216,
	[REAL_logout] = 7222,
	[REAL_logwtmp] = 7229,
	[REAL_updwtmp] = 7237,
	[REAL_updwtmpx] = 7245,
	[REAL_time] = 7254,
	[REAL_gettimeofday] = 7259,
	[REAL___gettimeofday] = 7272,
	[REAL_clock_gettime] = 7287,
	[REAL_clock_getres] = 7301,
	[REAL_clock] = 7314,
	[REAL_times] = 7320,
	[REAL_ftime] = 7326,
	[REAL_timespec_get] = 7332,
	[REAL_timespec_getres] = 7345,
	[REAL_ntp_gettime] = 7361,
	[REAL_ntp_gettimex] = 7373,
	[REAL_adjtimex] = 7386,
	[REAL___adjtimex] = 7395,
	[REAL_ntp_adjtime] = 7406,
	[REAL_getrusage] = 7418,
	[REAL_getitimer] = 7428,
	[REAL_getrandom] = 7438,
	[REAL_getentropy] = 7448,
	[REAL_arc4random] = 7459,
	[REAL_arc4random_buf] = 7470,
	[REAL_arc4random_uniform] = 7485,
	[REAL_getpid] = 7504,
	[REAL___getpid] = 7511,
	[REAL_getppid] = 7520,
	[REAL_gettid] = 7528,
	[REAL_getpgrp] = 7535,
	[REAL_getpgid] = 7543,
	[REAL___getpgid] = 7551,
	[REAL___bsd_getpgrp] = 7561,
	[REAL_getsid] = 7575,
	[REAL_getuid] = 7582,
	[REAL_geteuid] = 7589,
	[REAL_getgid] = 7597,
	[REAL_getegid] = 7604,
	[REAL_getresuid] = 7612,
	[REAL_getresgid] = 7622,
	[REAL_getgroups] = 7632,
	[REAL___getgroups_chk] = 7642,
	[REAL_group_member] = 7658,
	[REAL_uname] = 7671,
	[REAL_gethostname] = 7677,
	[REAL___gethostname_chk] = 7689,
	[REAL_getdomainname] = 7707,
	[REAL___getdomainname_chk] = 7721,
	[REAL_gethostid] = 7741,
	[REAL_getloadavg] = 7751,
	[REAL_sysinfo] = 7762,
	[REAL_get_nprocs] = 7770,
	[REAL_get_phys_pages] = 7781,
	[REAL_get_avphys_pages] = 7796,
	[REAL_getpagesize] = 7813,
	[REAL___getpagesize] = 7825,
	[REAL_getdtablesize] = 7839,
	[REAL_getauxval] = 7853,
	[REAL___getauxval] = 7863,
	[REAL_getrlimit] = 7875,
	[REAL_getrlimit64] = 7885,
	[REAL_sched_getaffinity_GLIBC_2_3_3] = 7897,
	[REAL_sched_getaffinity_GLIBC_2_3_4] = 7927,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_3] = 7957,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_4] = 7992,
	[REAL_pthread_getaffinity_np_GLIBC_2_32] = 8027,
	[REAL_sched_getcpu] = 8061,
	[REAL_getcpu] = 8074,
	[REAL_personality] = 8081,
	[REAL_gnu_get_libc_version] = 8093,
	[REAL_gnu_get_libc_release] = 8114,
	[REAL_getifaddrs] = 8135,
	[REAL_if_nameindex] = 8146,
	[REAL_if_nametoindex] = 8159,
	[REAL_if_indextoname] = 8174,
	[REAL_klogctl] = 8189,
	[REAL_pthread_getattr_np] = 8197,
	[REAL_setgroups] = 8216,
};
