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
	"wcsftime\0"
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
	[REAL_shm_unlink] = 499,
	[REAL_stat] = 510,
	[REAL_stat64] = 515,
	[REAL_lstat] = 522,
	[REAL_lstat64] = 528,
	[REAL_fstat] = 536,
	[REAL_fstat64] = 542,
	[REAL_fstatat] = 550,
	[REAL_fstatat64] = 558,
	[REAL_statx] = 568,
	[REAL___xstat] = 574,
	[REAL___xstat64] = 582,
	[REAL___lxstat] = 592,
	[REAL___lxstat64] = 601,
	[REAL___fxstat] = 612,
	[REAL___fxstat64] = 621,
	[REAL___fxstatat] = 632,
	[REAL___fxstatat64] = 643,
	[REAL_access] = 656,
	[REAL_faccessat] = 663,
	[REAL_euidaccess] = 673,
	[REAL_eaccess] = 684,
	[REAL_readlink] = 692,
	[REAL_readlinkat] = 701,
	[REAL___readlink_chk] = 712,
	[REAL___readlinkat_chk] = 727,
	[REAL_realpath_GLIBC_2_2_5] = 744,
	[REAL_realpath_GLIBC_2_3] = 765,
	[REAL___realpath_chk] = 784,
	[REAL_canonicalize_file_name] = 799,
	[REAL_statfs] = 822,
	[REAL_statfs64] = 829,
	[REAL___statfs] = 838,
	[REAL_fstatfs] = 847,
	[REAL_fstatfs64] = 855,
	[REAL_statvfs] = 865,
	[REAL_statvfs64] = 873,
	[REAL_fstatvfs] = 883,
	[REAL_fstatvfs64] = 892,
	[REAL_pathconf] = 903,
	[REAL_opendir] = 912,
	[REAL_readdir] = 920,
	[REAL_readdir64] = 928,
	[REAL_readdir_r] = 938,
	[REAL_readdir64_r] = 948,
	[REAL_getdents64] = 960,
	[REAL_closedir] = 971,
	[REAL_getdirentries] = 980,
	[REAL_getdirentries64] = 994,
	[REAL_scandir] = 1010,
	[REAL_scandir64] = 1018,
	[REAL_scandirat] = 1028,
	[REAL_scandirat64] = 1038,
	[REAL_glob_GLIBC_2_2_5] = 1050,
	[REAL_glob_GLIBC_2_27] = 1067,
	[REAL_glob64_GLIBC_2_2_5] = 1083,
	[REAL_glob64_GLIBC_2_27] = 1102,
	[REAL_ftw] = 1120,
	[REAL_ftw64] = 1124,
	[REAL_nftw_GLIBC_2_2_5] = 1130,
	[REAL_nftw_GLIBC_2_3_3] = 1147,
	[REAL_nftw64_GLIBC_2_2_5] = 1164,
	[REAL_nftw64_GLIBC_2_3_3] = 1183,
	[REAL_fts_open] = 1202,
	[REAL_fts64_open] = 1211,
	[REAL_fts_read] = 1222,
	[REAL_fts64_read] = 1231,
	[REAL_fts_children] = 1242,
	[REAL_fts64_children] = 1255,
	[REAL_fts_close] = 1270,
	[REAL_fts64_close] = 1280,
	[REAL_rename] = 1292,
	[REAL_renameat] = 1299,
	[REAL_renameat2] = 1308,
	[REAL_link] = 1318,
	[REAL_linkat] = 1323,
	[REAL_symlink] = 1330,
	[REAL_symlinkat] = 1338,
	[REAL_unlink] = 1348,
	[REAL_unlinkat] = 1355,
	[REAL_remove] = 1364,
	[REAL_rmdir] = 1371,
	[REAL_mkdir] = 1377,
	[REAL_mkdirat] = 1383,
	[REAL_mknod] = 1391,
	[REAL_mknodat] = 1397,
	[REAL___xmknod] = 1405,
	[REAL___xmknodat] = 1414,
	[REAL_mkfifo] = 1425,
	[REAL_mkfifoat] = 1432,
	[REAL_truncate] = 1441,
	[REAL_truncate64] = 1450,
	[REAL_ftruncate] = 1461,
	[REAL_ftruncate64] = 1471,
	[REAL_fallocate] = 1483,
	[REAL_fallocate64] = 1493,
	[REAL_posix_fallocate] = 1505,
	[REAL_posix_fallocate64] = 1521,
	[REAL_chmod] = 1539,
	[REAL_lchmod] = 1545,
	[REAL_fchmod] = 1552,
	[REAL_fchmodat] = 1559,
	[REAL_chown] = 1568,
	[REAL_lchown] = 1574,
	[REAL_fchown] = 1581,
	[REAL_fchownat] = 1588,
	[REAL_utime] = 1597,
	[REAL_utimes] = 1603,
	[REAL_lutimes] = 1610,
	[REAL_futimes] = 1618,
	[REAL_futimesat] = 1626,
	[REAL_utimensat] = 1636,
	[REAL_futimens] = 1646,
	[REAL_getxattr] = 1655,
	[REAL_lgetxattr] = 1664,
	[REAL_fgetxattr] = 1674,
	[REAL_setxattr] = 1684,
	[REAL_lsetxattr] = 1693,
	[REAL_fsetxattr] = 1703,
	[REAL_removexattr] = 1713,
	[REAL_lremovexattr] = 1725,
	[REAL_fremovexattr] = 1738,
	[REAL_listxattr] = 1751,
	[REAL_llistxattr] = 1761,
	[REAL_flistxattr] = 1772,
	[REAL_fsync] = 1783,
	[REAL_fdatasync] = 1789,
	[REAL_inotify_add_watch] = 1799,
	[REAL_fanotify_mark] = 1817,
	[REAL_swapon] = 1831,
	[REAL_swapoff] = 1838,
	[REAL_acct] = 1846,
	[REAL_quotactl] = 1851,
	[REAL_mktemp] = 1860,
	[REAL_tmpnam] = 1867,
	[REAL_tmpnam_r] = 1874,
	[REAL_tempnam] = 1883,
	[REAL_wordexp] = 1891,
	[REAL_chdir] = 1899,
	[REAL_fchdir] = 1905,
	[REAL_chroot] = 1912,
	[REAL_umask] = 1919,
	[REAL_getcwd] = 1925,
	[REAL___getcwd_chk] = 1932,
	[REAL_getwd] = 1945,
	[REAL___getwd_chk] = 1951,
	[REAL_get_current_dir_name] = 1963,
	[REAL_read] = 1984,
	[REAL___read] = 1989,
	[REAL___read_chk] = 1996,
	[REAL_write] = 2007,
	[REAL___write] = 2013,
	[REAL_pread] = 2021,
	[REAL_pread64] = 2027,
	[REAL___pread64] = 2035,
	[REAL___pread_chk] = 2045,
	[REAL___pread64_chk] = 2057,
	[REAL_pwrite] = 2071,
	[REAL_pwrite64] = 2078,
	[REAL___pwrite64] = 2087,
	[REAL_readv] = 2098,
	[REAL_writev] = 2104,
	[REAL_preadv] = 2111,
	[REAL_preadv64] = 2118,
	[REAL_pwritev] = 2127,
	[REAL_pwritev64] = 2135,
	[REAL_preadv2] = 2145,
	[REAL_preadv64v2] = 2153,
	[REAL_pwritev2] = 2164,
	[REAL_pwritev64v2] = 2173,
	[REAL_recv] = 2185,
	[REAL___recv_chk] = 2190,
	[REAL_recvfrom] = 2201,
	[REAL___recvfrom_chk] = 2210,
	[REAL_recvmsg] = 2225,
	[REAL_send] = 2233,
	[REAL___send] = 2238,
	[REAL_sendto] = 2245,
	[REAL_sendmsg] = 2252,
	[REAL_sendfile] = 2260,
	[REAL_sendfile64] = 2269,
	[REAL_copy_file_range] = 2280,
	[REAL_splice] = 2296,
	[REAL_tee] = 2303,
	[REAL_vmsplice] = 2307,
	[REAL_aio_read] = 2316,
	[REAL_aio_read64] = 2325,
	[REAL_aio_write] = 2336,
	[REAL_aio_write64] = 2346,
	[REAL_lio_listio_GLIBC_2_2_5] = 2358,
	[REAL_lio_listio_GLIBC_2_4] = 2381,
	[REAL_lio_listio_GLIBC_2_34] = 2402,
	[REAL_lio_listio64_GLIBC_2_2_5] = 2424,
	[REAL_lio_listio64_GLIBC_2_4] = 2449,
	[REAL_lio_listio64_GLIBC_2_34] = 2472,
	[REAL_aio_return] = 2496,
	[REAL_aio_return64] = 2507,
	[REAL_eventfd_read] = 2520,
	[REAL_eventfd_write] = 2533,
	[REAL_mq_receive] = 2547,
	[REAL_mq_timedreceive] = 2558,
	[REAL_mq_send] = 2574,
	[REAL_mq_timedsend] = 2582,
	[REAL_backtrace_symbols_fd] = 2595,
	[REAL___backtrace_symbols_fd] = 2616,
	[REAL_fread] = 2639,
	[REAL_fread_unlocked] = 2645,
	[REAL__IO_fread] = 2660,
	[REAL___fread_chk] = 2670,
	[REAL___fread_unlocked_chk] = 2682,
	[REAL_fgets] = 2703,
	[REAL_fgets_unlocked] = 2709,
	[REAL__IO_fgets] = 2724,
	[REAL___fgets_chk] = 2734,
	[REAL___fgets_unlocked_chk] = 2746,
	[REAL_fgetc] = 2767,
	[REAL_getc] = 2773,
	[REAL__IO_getc] = 2778,
	[REAL_fgetc_unlocked] = 2787,
	[REAL_getc_unlocked] = 2802,
	[REAL_getchar] = 2816,
	[REAL_getchar_unlocked] = 2824,
	[REAL___uflow] = 2841,
	[REAL___underflow] = 2849,
	[REAL_getline] = 2861,
	[REAL_getdelim] = 2869,
	[REAL___getdelim] = 2878,
	[REAL_gets] = 2889,
	[REAL__IO_gets] = 2894,
	[REAL_fgetwc] = 2903,
	[REAL_getwc] = 2910,
	[REAL_fgetwc_unlocked] = 2916,
	[REAL_getwc_unlocked] = 2932,
	[REAL_fgetws] = 2947,
	[REAL_fgetws_unlocked] = 2954,
	[REAL_vfscanf] = 2970,
	[REAL___isoc99_vfscanf] = 2978,
	[REAL___vfscanf] = 2995,
	[REAL_vscanf] = 3005,
	[REAL___isoc99_vscanf] = 3012,
	[REAL_getwchar] = 3028,
	[REAL_getwchar_unlocked] = 3037,
	[REAL___fgetws_chk] = 3055,
	[REAL___fgetws_unlocked_chk] = 3068,
	[REAL___gets_chk] = 3090,
	[REAL_getw] = 3101,
	[REAL_vfwscanf] = 3106,
	[REAL___isoc99_vfwscanf] = 3115,
	[REAL_vwscanf] = 3133,
	[REAL___isoc99_vwscanf] = 3141,
	[REAL__IO_vfscanf] = 3158,
	[REAL_fgetpwent] = 3170,
	[REAL_fgetpwent_r] = 3180,
	[REAL_fgetgrent] = 3192,
	[REAL_fgetgrent_r] = 3202,
	[REAL_fgetspent] = 3214,
	[REAL_fgetspent_r] = 3224,
	[REAL_fgetsgent] = 3236,
	[REAL_fgetsgent_r] = 3246,
	[REAL_getmntent] = 3258,
	[REAL_getmntent_r] = 3268,
	[REAL___getmntent_r] = 3280,
	[REAL_addmntent] = 3294,
	[REAL_fseek] = 3304,
	[REAL_fseeko] = 3310,
	[REAL_fseeko64] = 3317,
	[REAL_fsetpos] = 3326,
	[REAL_fsetpos64] = 3334,
	[REAL_fwrite] = 3344,
	[REAL_fwrite_unlocked] = 3351,
	[REAL__IO_fwrite] = 3367,
	[REAL_fputs] = 3378,
	[REAL_fputs_unlocked] = 3384,
	[REAL__IO_fputs] = 3399,
	[REAL_puts] = 3409,
	[REAL__IO_puts] = 3414,
	[REAL_fputc] = 3423,
	[REAL_putc] = 3429,
	[REAL__IO_putc] = 3434,
	[REAL_fputc_unlocked] = 3443,
	[REAL_putc_unlocked] = 3458,
	[REAL_putchar] = 3472,
	[REAL_putchar_unlocked] = 3480,
	[REAL___overflow] = 3497,
	[REAL_fputwc] = 3508,
	[REAL_putwc] = 3515,
	[REAL_fputwc_unlocked] = 3521,
	[REAL_putwc_unlocked] = 3537,
	[REAL_fputws] = 3552,
	[REAL_fputws_unlocked] = 3559,
	[REAL_putwchar] = 3575,
	[REAL_putwchar_unlocked] = 3584,
	[REAL_putw] = 3602,
	[REAL_perror] = 3607,
	[REAL_psignal] = 3614,
	[REAL_psiginfo] = 3622,
	[REAL_putsgent] = 3631,
	[REAL_putpwent] = 3640,
	[REAL_putgrent] = 3649,
	[REAL_putspent] = 3658,
	[REAL_vwarn] = 3667,
	[REAL_vwarnx] = 3673,
	[REAL_err] = 3680,
	[REAL_errx] = 3684,
	[REAL_verr] = 3689,
	[REAL_verrx] = 3694,
	[REAL_error] = 3700,
	[REAL_error_at_line] = 3706,
	[REAL___assert_fail] = 3720,
	[REAL_getopt] = 3734,
	[REAL_getopt_long] = 3741,
	[REAL_getopt_long_only] = 3753,
	[REAL_vfprintf] = 3770,
	[REAL__IO_vfprintf] = 3779,
	[REAL___vfprintf_chk] = 3792,
	[REAL_vprintf] = 3807,
	[REAL___vprintf_chk] = 3815,
	[REAL_vfwprintf] = 3829,
	[REAL_vwprintf] = 3839,
	[REAL___vfwprintf_chk] = 3848,
	[REAL___vwprintf_chk] = 3864,
	[REAL_vdprintf] = 3879,
	[REAL___vdprintf_chk] = 3888,
	[REAL_fflush] = 3903,
	[REAL_fflush_unlocked] = 3910,
	[REAL__IO_fflush] = 3926,
	[REAL_fork] = 3937,
	[REAL___fork] = 3942,
	[REAL__Fork] = 3949,
	[REAL_vfork] = 3955,
	[REAL___vfork] = 3961,
	[REAL_clone] = 3969,
	[REAL___clone] = 3975,
	[REAL_daemon] = 3983,
	[REAL_execve] = 3990,
	[REAL_execv] = 3997,
	[REAL_execvp] = 4003,
	[REAL_execvpe] = 4010,
	[REAL_execl] = 4018,
	[REAL_execlp] = 4024,
	[REAL_execle] = 4031,
	[REAL_fexecve] = 4038,
	[REAL_execveat] = 4046,
	[REAL_posix_spawn_GLIBC_2_2_5] = 4055,
	[REAL_posix_spawn_GLIBC_2_15] = 4079,
	[REAL_posix_spawnp_GLIBC_2_2_5] = 4102,
	[REAL_posix_spawnp_GLIBC_2_15] = 4127,
	[REAL_system] = 4151,
	[REAL_popen] = 4158,
	[REAL__IO_popen] = 4164,
	[REAL_pclose] = 4174,
	[REAL_wait] = 4181,
	[REAL___wait] = 4186,
	[REAL_waitpid] = 4193,
	[REAL___waitpid] = 4201,
	[REAL_wait3] = 4211,
	[REAL_wait4] = 4217,
	[REAL_waitid] = 4223,
	[REAL__exit] = 4230,
	[REAL__Exit] = 4236,
	[REAL_quick_exit_GLIBC_2_10] = 4242,
	[REAL_quick_exit_GLIBC_2_24] = 4264,
	[REAL_abort] = 4286,
	[REAL_kill] = 4292,
	[REAL_killpg] = 4297,
	[REAL_raise] = 4304,
	[REAL_gsignal] = 4310,
	[REAL_tgkill] = 4318,
	[REAL_sigqueue] = 4325,
	[REAL_pthread_kill_GLIBC_2_2_5] = 4334,
	[REAL_pthread_kill_GLIBC_2_34] = 4359,
	[REAL_pthread_sigqueue] = 4383,
	[REAL_pidfd_send_signal] = 4400,
	[REAL_process_vm_readv] = 4418,
	[REAL_process_vm_writev] = 4435,
	[REAL_ptrace] = 4453,
	[REAL_setuid] = 4460,
	[REAL_seteuid] = 4467,
	[REAL_setreuid] = 4475,
	[REAL_setresuid] = 4484,
	[REAL_setfsuid] = 4494,
	[REAL_setgid] = 4503,
	[REAL_setegid] = 4510,
	[REAL_setregid] = 4518,
	[REAL_setresgid] = 4527,
	[REAL_setfsgid] = 4537,
	[REAL_setsid] = 4546,
	[REAL_setpgid] = 4553,
	[REAL___setpgid] = 4561,
	[REAL_setpgrp] = 4571,
	[REAL_pthread_create] = 4579,
	[REAL_thrd_create] = 4594,
	[REAL_pthread_join] = 4606,
	[REAL_pthread_tryjoin_np] = 4619,
	[REAL_pthread_timedjoin_np] = 4638,
	[REAL_pthread_clockjoin_np] = 4659,
	[REAL_thrd_join] = 4680,
	[REAL_pthread_detach] = 4690,
	[REAL_thrd_detach] = 4705,
	[REAL_pthread_exit] = 4717,
	[REAL_thrd_exit] = 4730,
	[REAL_mmap] = 4740,
	[REAL_mmap64] = 4745,
	[REAL_munmap] = 4752,
	[REAL_mprotect] = 4759,
	[REAL_mremap] = 4768,
	[REAL_msync] = 4775,
	[REAL_shmget] = 4781,
	[REAL_shmat] = 4788,
	[REAL_shmdt] = 4794,
	[REAL_shmctl] = 4800,
	[REAL_semget] = 4807,
	[REAL_semop] = 4814,
	[REAL_semtimedop] = 4820,
	[REAL_semctl] = 4831,
	[REAL_msgget] = 4838,
	[REAL_msgsnd] = 4845,
	[REAL_msgrcv] = 4852,
	[REAL_msgctl] = 4859,
	[REAL_setrlimit] = 4866,
	[REAL_setrlimit64] = 4876,
	[REAL_prlimit] = 4888,
	[REAL_prlimit64] = 4896,
	[REAL_mlockall] = 4906,
	[REAL_dlopen] = 4915,
	[REAL_dlmopen] = 4922,
	[REAL_dlclose] = 4930,
	[REAL_syscall] = 4938,
	[REAL_prctl] = 4946,
	[REAL_getenv] = 4952,
	[REAL_secure_getenv] = 4959,
	[REAL___secure_getenv] = 4973,
	[REAL_setlocale] = 4989,
	[REAL_newlocale] = 4999,
	[REAL___newlocale] = 5009,
	[REAL_textdomain] = 5021,
	[REAL_bindtextdomain] = 5032,
	[REAL_gettext] = 5047,
	[REAL_dgettext] = 5055,
	[REAL___dgettext] = 5064,
	[REAL_dcgettext] = 5075,
	[REAL___dcgettext] = 5085,
	[REAL_ngettext] = 5097,
	[REAL_dngettext] = 5106,
	[REAL_dcngettext] = 5116,
	[REAL_strerror] = 5127,
	[REAL_strerror_r] = 5136,
	[REAL___strerror_r] = 5147,
	[REAL___xpg_strerror_r] = 5160,
	[REAL_strsignal] = 5177,
	[REAL_iconv_open] = 5187,
	[REAL_localtime] = 5198,
	[REAL_localtime_r] = 5208,
	[REAL_gmtime] = 5220,
	[REAL_gmtime_r] = 5227,
	[REAL_ctime] = 5236,
	[REAL_ctime_r] = 5242,
	[REAL_mktime] = 5250,
	[REAL_timelocal] = 5257,
	[REAL_tzset] = 5267,
	[REAL_strftime] = 5273,
	[REAL_strftime_l] = 5282,
	[REAL_wcsftime] = 5293,
	[REAL_getpwnam] = 5302,
	[REAL_getpwuid] = 5311,
	[REAL_getpwnam_r] = 5320,
	[REAL_getpwuid_r] = 5331,
	[REAL_getpwent] = 5342,
	[REAL_getpwent_r] = 5351,
	[REAL_getgrnam] = 5362,
	[REAL_getgrgid] = 5371,
	[REAL_getgrnam_r] = 5380,
	[REAL_getgrgid_r] = 5391,
	[REAL_getgrent] = 5402,
	[REAL_getgrent_r] = 5411,
	[REAL_getgrouplist] = 5422,
	[REAL_initgroups] = 5435,
	[REAL_getspnam] = 5446,
	[REAL_getspnam_r] = 5455,
	[REAL_getservbyname] = 5466,
	[REAL_getservbyport] = 5480,
	[REAL_getprotobyname] = 5494,
	[REAL_getprotobynumber] = 5509,
	[REAL_gethostbyname] = 5526,
	[REAL_gethostbyname2] = 5540,
	[REAL_gethostbyaddr] = 5555,
	[REAL_getaddrinfo] = 5569,
	[REAL_getnameinfo] = 5581,
	[REAL___gconv_open] = 5593,
	[REAL_getlogin] = 5606,
	[REAL_getlogin_r] = 5615,
	[REAL_sysconf] = 5626,
	[REAL___sysconf] = 5634,
	[REAL_get_nprocs_conf] = 5644,
	[REAL_posix_openpt] = 5660,
	[REAL_openpty] = 5673,
	[REAL_getspent] = 5681,
	[REAL_getspent_r] = 5690,
	[REAL_getsgent] = 5701,
	[REAL_getsgnam] = 5710,
	[REAL_getsgent_r] = 5719,
	[REAL_getsgnam_r] = 5730,
	[REAL_setpwent] = 5741,
	[REAL_setgrent] = 5750,
	[REAL_setspent] = 5759,
	[REAL_setsgent] = 5768,
	[REAL_getpw] = 5777,
	[REAL_cuserid] = 5783,
	[REAL_setservent] = 5791,
	[REAL_getservent] = 5802,
	[REAL_setprotoent] = 5813,
	[REAL_getprotoent] = 5825,
	[REAL_setrpcent] = 5837,
	[REAL_getrpcent] = 5847,
	[REAL_setnetent] = 5857,
	[REAL_getnetent] = 5867,
	[REAL_getservent_r] = 5877,
	[REAL_getservbyname_r] = 5890,
	[REAL_getservbyport_r] = 5906,
	[REAL_getprotoent_r] = 5922,
	[REAL_getprotobyname_r] = 5936,
	[REAL_getprotobynumber_r] = 5953,
	[REAL_getrpcbyname] = 5972,
	[REAL_getrpcbynumber] = 5985,
	[REAL_getrpcent_r] = 6000,
	[REAL_getrpcbyname_r] = 6012,
	[REAL_getrpcbynumber_r] = 6027,
	[REAL_getnetbyname] = 6044,
	[REAL_getnetbyaddr] = 6057,
	[REAL_getnetent_r] = 6070,
	[REAL_getnetbyname_r] = 6082,
	[REAL_getnetbyaddr_r] = 6097,
	[REAL_ether_hostton] = 6112,
	[REAL_ether_ntohost] = 6126,
	[REAL_setaliasent] = 6140,
	[REAL_getaliasent] = 6152,
	[REAL_getaliasbyname] = 6164,
	[REAL_getaliasent_r] = 6179,
	[REAL_getaliasbyname_r] = 6193,
	[REAL_setnetgrent] = 6210,
	[REAL_getnetgrent] = 6222,
	[REAL_getnetgrent_r] = 6234,
	[REAL_innetgr] = 6248,
	[REAL_gethostent] = 6256,
	[REAL_sethostent] = 6267,
	[REAL_gethostent_r] = 6278,
	[REAL_gethostbyname_r] = 6291,
	[REAL_gethostbyname2_r] = 6307,
	[REAL_gethostbyaddr_r] = 6324,
	[REAL_getaddrinfo_a] = 6340,
	[REAL_res_init] = 6354,
	[REAL___res_init] = 6363,
	[REAL_res_ninit] = 6374,
	[REAL___res_ninit] = 6384,
	[REAL_res_query] = 6396,
	[REAL___res_query] = 6406,
	[REAL_res_search] = 6418,
	[REAL___res_search] = 6429,
	[REAL_res_querydomain] = 6442,
	[REAL___res_querydomain] = 6458,
	[REAL_res_send] = 6476,
	[REAL___res_send] = 6485,
	[REAL_res_mkquery] = 6496,
	[REAL___res_mkquery] = 6508,
	[REAL_setfsent] = 6522,
	[REAL_getfsent] = 6531,
	[REAL_getfsspec] = 6540,
	[REAL_getfsfile] = 6550,
	[REAL_setttyent] = 6560,
	[REAL_getttyent] = 6570,
	[REAL_getttynam] = 6580,
	[REAL_setusershell] = 6590,
	[REAL_getusershell] = 6603,
	[REAL_lckpwdf] = 6616,
	[REAL_getpass] = 6624,
	[REAL_catopen] = 6632,
	[REAL_getdate] = 6640,
	[REAL_getdate_r] = 6648,
	[REAL_openlog] = 6658,
	[REAL_vsyslog] = 6666,
	[REAL___vsyslog_chk] = 6674,
	[REAL_backtrace] = 6688,
	[REAL___backtrace] = 6698,
	[REAL_login_tty] = 6710,
	[REAL_ttyname] = 6720,
	[REAL_ttyname_r] = 6728,
	[REAL___ttyname_r_chk] = 6738,
	[REAL___getlogin_r_chk] = 6754,
	[REAL_utmpname] = 6771,
	[REAL_utmpxname] = 6780,
	[REAL_setutent] = 6790,
	[REAL_setutxent] = 6799,
	[REAL_getutent] = 6809,
	[REAL_getutxent] = 6818,
	[REAL_getutid] = 6828,
	[REAL_getutxid] = 6836,
	[REAL_getutline] = 6845,
	[REAL_getutxline] = 6855,
	[REAL_getutent_r] = 6866,
	[REAL_getutid_r] = 6877,
	[REAL_getutline_r] = 6887,
	[REAL_pututline] = 6899,
	[REAL_pututxline] = 6909,
	[REAL_login] = 6920,
	[REAL_logout] = 6926,
	[REAL_logwtmp] = 6933,
	[REAL_updwtmp] = 6941,
	[REAL_updwtmpx] = 6949,
	[REAL_time] = 6958,
	[REAL_gettimeofday] = 6963,
	[REAL___gettimeofday] = 6976,
	[REAL_clock_gettime] = 6991,
	[REAL_clock_getres] = 7005,
	[REAL_clock] = 7018,
	[REAL_times] = 7024,
	[REAL_ftime] = 7030,
	[REAL_timespec_get] = 7036,
	[REAL_timespec_getres] = 7049,
	[REAL_ntp_gettime] = 7065,
	[REAL_ntp_gettimex] = 7077,
	[REAL_adjtimex] = 7090,
	[REAL___adjtimex] = 7099,
	[REAL_ntp_adjtime] = 7110,
	[REAL_getrusage] = 7122,
	[REAL_getitimer] = 7132,
	[REAL_getrandom] = 7142,
	[REAL_getentropy] = 7152,
	[REAL_arc4random] = 7163,
	[REAL_arc4random_buf] = 7174,
	[REAL_arc4random_uniform] = 7189,
	[REAL_getpid] = 7208,
	[REAL___getpid] = 7215,
	[REAL_getppid] = 7224,
	[REAL_gettid] = 7232,
	[REAL_getpgrp] = 7239,
	[REAL_getpgid] = 7247,
	[REAL___getpgid] = 7255,
	[REAL___bsd_getpgrp] = 7265,
	[REAL_getsid] = 7279,
	[REAL_getuid] = 7286,
	[REAL_geteuid] = 7293,
	[REAL_getgid] = 7301,
	[REAL_getegid] = 7308,
	[REAL_getresuid] = 7316,
	[REAL_getresgid] = 7326,
	[REAL_getgroups] = 7336,
	[REAL___getgroups_chk] = 7346,
	[REAL_group_member] = 7362,
	[REAL_uname] = 7375,
	[REAL_gethostname] = 7381,
	[REAL___gethostname_chk] = 7393,
	[REAL_getdomainname] = 7411,
	[REAL___getdomainname_chk] = 7425,
	[REAL_gethostid] = 7445,
	[REAL_getloadavg] = 7455,
	[REAL_sysinfo] = 7466,
	[REAL_get_nprocs] = 7474,
	[REAL_get_phys_pages] = 7485,
	[REAL_get_avphys_pages] = 7500,
	[REAL_getpagesize] = 7517,
	[REAL___getpagesize] = 7529,
	[REAL_getdtablesize] = 7543,
	[REAL_getauxval] = 7557,
	[REAL___getauxval] = 7567,
	[REAL_getrlimit] = 7579,
	[REAL_getrlimit64] = 7589,
	[REAL_sched_getaffinity_GLIBC_2_3_3] = 7601,
	[REAL_sched_getaffinity_GLIBC_2_3_4] = 7631,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_3] = 7661,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_4] = 7696,
	[REAL_pthread_getaffinity_np_GLIBC_2_32] = 7731,
	[REAL_sched_getcpu] = 7765,
	[REAL_getcpu] = 7778,
	[REAL_personality] = 7785,
	[REAL_gnu_get_libc_version] = 7797,
	[REAL_gnu_get_libc_release] = 7818,
	[REAL_getifaddrs] = 7839,
	[REAL_if_nameindex] = 7850,
	[REAL_if_nametoindex] = 7863,
	[REAL_if_indextoname] = 7878,
	[REAL_pthread_getattr_np] = 7893,
	[REAL_setgroups] = 7912,
};
