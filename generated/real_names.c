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
	[REAL___isoc23_vfscanf] = 3339,
	[REAL___vfscanf] = 3356,
	[REAL_vscanf] = 3366,
	[REAL___isoc99_vscanf] = 3373,
	[REAL___isoc23_vscanf] = 3389,
	[REAL_getwchar] = 3405,
	[REAL_getwchar_unlocked] = 3414,
	[REAL___fgetws_chk] = 3432,
	[REAL___fgetws_unlocked_chk] = 3445,
	[REAL___gets_chk] = 3467,
	[REAL_getw] = 3478,
	[REAL_vfwscanf] = 3483,
	[REAL___isoc99_vfwscanf] = 3492,
	[REAL___isoc23_vfwscanf] = 3510,
	[REAL_vwscanf] = 3528,
	[REAL___isoc99_vwscanf] = 3536,
	[REAL___isoc23_vwscanf] = 3553,
	[REAL__IO_vfscanf_GLIBC_2_2_5] = 3570,
	[REAL_fgetpwent] = 3594,
	[REAL_fgetpwent_r] = 3604,
	[REAL_fgetgrent] = 3616,
	[REAL_fgetgrent_r] = 3626,
	[REAL_fgetspent] = 3638,
	[REAL_fgetspent_r] = 3648,
	[REAL_fgetsgent] = 3660,
	[REAL_fgetsgent_r] = 3670,
	[REAL_getmntent] = 3682,
	[REAL_getmntent_r] = 3692,
	[REAL___getmntent_r] = 3704,
	[REAL_addmntent] = 3718,
	[REAL_fseek] = 3728,
	[REAL_fseeko] = 3734,
	[REAL_fseeko64] = 3741,
	[REAL_rewind] = 3750,
	[REAL_fsetpos] = 3757,
	[REAL_fsetpos64] = 3765,
	[REAL_fwrite] = 3775,
	[REAL_fwrite_unlocked] = 3782,
	[REAL__IO_fwrite] = 3798,
	[REAL_fputs] = 3809,
	[REAL_fputs_unlocked] = 3815,
	[REAL__IO_fputs] = 3830,
	[REAL_puts] = 3840,
	[REAL__IO_puts] = 3845,
	[REAL_fputc] = 3854,
	[REAL_putc] = 3860,
	[REAL__IO_putc] = 3865,
	[REAL_fputc_unlocked] = 3874,
	[REAL_putc_unlocked] = 3889,
	[REAL_putchar] = 3903,
	[REAL_putchar_unlocked] = 3911,
	[REAL___overflow] = 3928,
	[REAL_fputwc] = 3939,
	[REAL_putwc] = 3946,
	[REAL_fputwc_unlocked] = 3952,
	[REAL_putwc_unlocked] = 3968,
	[REAL_fputws] = 3983,
	[REAL_fputws_unlocked] = 3990,
	[REAL_putwchar] = 4006,
	[REAL_putwchar_unlocked] = 4015,
	[REAL_putw] = 4033,
	[REAL_perror] = 4038,
	[REAL_psignal] = 4045,
	[REAL_herror] = 4053,
	[REAL_fmtmsg] = 4060,
	[REAL_malloc_stats] = 4067,
	[REAL_malloc_info] = 4080,
	[REAL_argp_parse] = 4092,
	[REAL_psiginfo] = 4103,
	[REAL_putsgent] = 4112,
	[REAL_putpwent] = 4121,
	[REAL_putgrent] = 4130,
	[REAL_putspent] = 4139,
	[REAL_vwarn] = 4148,
	[REAL_vwarnx] = 4154,
	[REAL_err] = 4161,
	[REAL_errx] = 4165,
	[REAL_verr] = 4170,
	[REAL_verrx] = 4175,
	[REAL_error] = 4181,
	[REAL_error_at_line] = 4187,
	[REAL___assert_fail] = 4201,
	[REAL_getopt] = 4215,
	[REAL___posix_getopt] = 4222,
	[REAL_getopt_long] = 4237,
	[REAL_getopt_long_only] = 4249,
	[REAL_vfprintf] = 4266,
	[REAL__IO_vfprintf] = 4275,
	[REAL___vfprintf_chk] = 4288,
	[REAL_vprintf] = 4303,
	[REAL___vprintf_chk] = 4311,
	[REAL_vfwprintf] = 4325,
	[REAL_vwprintf] = 4335,
	[REAL___vfwprintf_chk] = 4344,
	[REAL___vwprintf_chk] = 4360,
	[REAL_vdprintf] = 4375,
	[REAL___vdprintf_chk] = 4384,
	[REAL_fflush] = 4399,
	[REAL_fflush_unlocked] = 4406,
	[REAL__IO_fflush] = 4422,
	[REAL_fork] = 4433,
	[REAL___fork] = 4438,
	[REAL__Fork] = 4445,
	[REAL_vfork] = 4451,
	[REAL___vfork] = 4457,
	[REAL_clone] = 4465,
	[REAL___clone] = 4471,
	[REAL_daemon] = 4479,
	[REAL_execve] = 4486,
	[REAL_execv] = 4493,
	[REAL_execvp] = 4499,
	[REAL_execvpe] = 4506,
	[REAL_execl] = 4514,
	[REAL_execlp] = 4520,
	[REAL_execle] = 4527,
	[REAL_fexecve] = 4534,
	[REAL_execveat] = 4542,
	[REAL_posix_spawn_GLIBC_2_2_5] = 4551,
	[REAL_posix_spawn_GLIBC_2_15] = 4575,
	[REAL_posix_spawnp_GLIBC_2_2_5] = 4598,
	[REAL_posix_spawnp_GLIBC_2_15] = 4623,
	[REAL_system] = 4647,
	[REAL_popen] = 4654,
	[REAL__IO_popen] = 4660,
	[REAL_pclose] = 4670,
	[REAL_wait] = 4677,
	[REAL___wait] = 4682,
	[REAL_waitpid] = 4689,
	[REAL___waitpid] = 4697,
	[REAL_wait3] = 4707,
	[REAL_wait4] = 4713,
	[REAL_waitid] = 4719,
	[REAL__exit] = 4726,
	[REAL__Exit] = 4732,
	[REAL_quick_exit_GLIBC_2_10] = 4738,
	[REAL_quick_exit_GLIBC_2_24] = 4760,
	[REAL_abort] = 4782,
	[REAL_kill] = 4788,
	[REAL_killpg] = 4793,
	[REAL_raise] = 4800,
	[REAL_gsignal] = 4806,
	[REAL_tgkill] = 4814,
	[REAL_sigqueue] = 4821,
	[REAL_pthread_kill_GLIBC_2_2_5] = 4830,
	[REAL_pthread_kill_GLIBC_2_34] = 4855,
	[REAL_pthread_sigqueue] = 4879,
	[REAL_pidfd_send_signal] = 4896,
	[REAL_process_vm_readv] = 4914,
	[REAL_process_vm_writev] = 4931,
	[REAL_ptrace] = 4949,
	[REAL_setuid] = 4956,
	[REAL_seteuid] = 4963,
	[REAL_setreuid] = 4971,
	[REAL_setresuid] = 4980,
	[REAL_setfsuid] = 4990,
	[REAL_setgid] = 4999,
	[REAL_setegid] = 5006,
	[REAL_setregid] = 5014,
	[REAL_setresgid] = 5023,
	[REAL_setfsgid] = 5033,
	[REAL_setsid] = 5042,
	[REAL_setpgid] = 5049,
	[REAL___setpgid] = 5057,
	[REAL_setpgrp] = 5067,
	[REAL_pthread_create] = 5075,
	[REAL_thrd_create] = 5090,
	[REAL_pthread_join] = 5102,
	[REAL_pthread_tryjoin_np] = 5115,
	[REAL_pthread_timedjoin_np] = 5134,
	[REAL_pthread_clockjoin_np] = 5155,
	[REAL_thrd_join] = 5176,
	[REAL_pthread_setname_np] = 5186,
	[REAL_pthread_getname_np] = 5205,
	[REAL_pthread_detach] = 5224,
	[REAL_thrd_detach] = 5239,
	[REAL_pthread_exit] = 5251,
	[REAL_thrd_exit] = 5264,
	[REAL_mmap] = 5274,
	[REAL_mmap64] = 5279,
	[REAL_munmap] = 5286,
	[REAL_mprotect] = 5293,
	[REAL_mremap] = 5302,
	[REAL_msync] = 5309,
	[REAL_shmget] = 5315,
	[REAL_shmat] = 5322,
	[REAL_shmdt] = 5328,
	[REAL_shmctl] = 5334,
	[REAL_semget] = 5341,
	[REAL_semop] = 5348,
	[REAL_semtimedop] = 5354,
	[REAL_semctl] = 5365,
	[REAL_msgget] = 5372,
	[REAL_msgsnd] = 5379,
	[REAL_msgrcv] = 5386,
	[REAL_msgctl] = 5393,
	[REAL_setrlimit] = 5400,
	[REAL_setrlimit64] = 5410,
	[REAL_prlimit] = 5422,
	[REAL_prlimit64] = 5430,
	[REAL_mlockall] = 5440,
	[REAL_dlopen] = 5449,
	[REAL_dlmopen] = 5456,
	[REAL_dlclose] = 5464,
	[REAL_syscall] = 5472,
	[REAL_prctl] = 5480,
	[REAL_getenv] = 5486,
	[REAL_secure_getenv] = 5493,
	[REAL___secure_getenv_GLIBC_2_2_5] = 5507,
	[REAL_setlocale] = 5535,
	[REAL_newlocale] = 5545,
	[REAL___newlocale] = 5555,
	[REAL_textdomain] = 5567,
	[REAL_bindtextdomain] = 5578,
	[REAL_gettext] = 5593,
	[REAL_dgettext] = 5601,
	[REAL___dgettext] = 5610,
	[REAL_dcgettext] = 5621,
	[REAL___dcgettext] = 5631,
	[REAL_ngettext] = 5643,
	[REAL_dngettext] = 5652,
	[REAL_dcngettext] = 5662,
	[REAL_strerror] = 5673,
	[REAL_strerror_l] = 5682,
	[REAL_strerror_r] = 5693,
	[REAL___strerror_r] = 5704,
	[REAL___xpg_strerror_r] = 5717,
	[REAL_strsignal] = 5734,
	[REAL_iconv_open] = 5744,
	[REAL_localtime] = 5755,
	[REAL_localtime_r] = 5765,
	[REAL_gmtime] = 5777,
	[REAL_gmtime_r] = 5784,
	[REAL_ctime] = 5793,
	[REAL_ctime_r] = 5799,
	[REAL_mktime] = 5807,
	[REAL_timelocal] = 5814,
	[REAL_tzset] = 5824,
	[REAL_strftime] = 5830,
	[REAL_strftime_l] = 5839,
	[REAL___strftime_l] = 5850,
	[REAL_wcsftime] = 5863,
	[REAL_wcsftime_l] = 5872,
	[REAL___wcsftime_l] = 5883,
	[REAL_getpwnam] = 5896,
	[REAL_getpwuid] = 5905,
	[REAL_getpwnam_r] = 5914,
	[REAL_getpwuid_r] = 5925,
	[REAL_getpwent] = 5936,
	[REAL_getpwent_r] = 5945,
	[REAL_getgrnam] = 5956,
	[REAL_getgrgid] = 5965,
	[REAL_getgrnam_r] = 5974,
	[REAL_getgrgid_r] = 5985,
	[REAL_getgrent] = 5996,
	[REAL_getgrent_r] = 6005,
	[REAL_getgrouplist] = 6016,
	[REAL_initgroups] = 6029,
	[REAL_getspnam] = 6040,
	[REAL_getspnam_r] = 6049,
	[REAL_getservbyname] = 6060,
	[REAL_getservbyport] = 6074,
	[REAL_getprotobyname] = 6088,
	[REAL_getprotobynumber] = 6103,
	[REAL_gethostbyname] = 6120,
	[REAL_gethostbyname2] = 6134,
	[REAL_gethostbyaddr] = 6149,
	[REAL_getaddrinfo] = 6163,
	[REAL_getnameinfo] = 6175,
	[REAL___gconv_open] = 6187,
	[REAL_getlogin] = 6200,
	[REAL_getlogin_r] = 6209,
	[REAL_sysconf] = 6220,
	[REAL___sysconf] = 6228,
	[REAL_get_nprocs_conf] = 6238,
	[REAL_posix_openpt] = 6254,
	[REAL_openpty] = 6267,
	[REAL_getspent] = 6275,
	[REAL_getspent_r] = 6284,
	[REAL_getsgent] = 6295,
	[REAL_getsgnam] = 6304,
	[REAL_getsgent_r] = 6313,
	[REAL_getsgnam_r] = 6324,
	[REAL_setpwent] = 6335,
	[REAL_setgrent] = 6344,
	[REAL_setspent] = 6353,
	[REAL_setsgent] = 6362,
	[REAL_getpw] = 6371,
	[REAL_cuserid] = 6377,
	[REAL_setservent] = 6385,
	[REAL_getservent] = 6396,
	[REAL_setprotoent] = 6407,
	[REAL_getprotoent] = 6419,
	[REAL_setrpcent] = 6431,
	[REAL_getrpcent] = 6441,
	[REAL_setnetent] = 6451,
	[REAL_getnetent] = 6461,
	[REAL_getservent_r] = 6471,
	[REAL_getservbyname_r] = 6484,
	[REAL_getservbyport_r] = 6500,
	[REAL_getprotoent_r] = 6516,
	[REAL_getprotobyname_r] = 6530,
	[REAL_getprotobynumber_r] = 6547,
	[REAL_getrpcbyname] = 6566,
	[REAL_getrpcbynumber] = 6579,
	[REAL_getrpcent_r] = 6594,
	[REAL_getrpcbyname_r] = 6606,
	[REAL_getrpcbynumber_r] = 6621,
	[REAL_getnetbyname] = 6638,
	[REAL_getnetbyaddr] = 6651,
	[REAL_getnetent_r] = 6664,
	[REAL_getnetbyname_r] = 6676,
	[REAL_getnetbyaddr_r] = 6691,
	[REAL_ether_hostton] = 6706,
	[REAL_ether_ntohost] = 6720,
	[REAL_setaliasent] = 6734,
	[REAL_getaliasent] = 6746,
	[REAL_getaliasbyname] = 6758,
	[REAL_getaliasent_r] = 6773,
	[REAL_getaliasbyname_r] = 6787,
	[REAL_setnetgrent] = 6804,
	[REAL_getnetgrent] = 6816,
	[REAL_getnetgrent_r] = 6828,
	[REAL_innetgr] = 6842,
	[REAL_gethostent] = 6850,
	[REAL_sethostent] = 6861,
	[REAL_gethostent_r] = 6872,
	[REAL_gethostbyname_r] = 6885,
	[REAL_gethostbyname2_r] = 6901,
	[REAL_gethostbyaddr_r] = 6918,
	[REAL_getaddrinfo_a] = 6934,
	[REAL_res_init] = 6948,
	[REAL___res_init] = 6957,
	[REAL_res_ninit] = 6968,
	[REAL___res_ninit] = 6978,
	[REAL_res_query] = 6990,
	[REAL___res_query_GLIBC_2_2_5] = 7000,
	[REAL_res_search] = 7024,
	[REAL___res_search_GLIBC_2_2_5] = 7035,
	[REAL_res_querydomain] = 7060,
	[REAL___res_querydomain_GLIBC_2_2_5] = 7076,
	[REAL_res_nquery] = 7106,
	[REAL___res_nquery_GLIBC_2_2_5] = 7117,
	[REAL_res_nsearch] = 7142,
	[REAL___res_nsearch_GLIBC_2_2_5] = 7154,
	[REAL_res_nquerydomain] = 7180,
	[REAL___res_nquerydomain_GLIBC_2_2_5] = 7197,
	[REAL_res_nsend] = 7228,
	[REAL___res_nsend_GLIBC_2_2_5] = 7238,
	[REAL_res_send] = 7262,
	[REAL___res_send_GLIBC_2_2_5] = 7271,
	[REAL_res_mkquery] = 7294,
	[REAL___res_mkquery_GLIBC_2_2_5] = 7306,
	[REAL_setfsent] = 7332,
	[REAL_getfsent] = 7341,
	[REAL_getfsspec] = 7350,
	[REAL_getfsfile] = 7360,
	[REAL_setttyent] = 7370,
	[REAL_getttyent] = 7380,
	[REAL_getttynam] = 7390,
	[REAL_setusershell] = 7400,
	[REAL_getusershell] = 7413,
	[REAL_lckpwdf] = 7426,
	[REAL_getpass] = 7434,
	[REAL_catopen] = 7442,
	[REAL_getdate] = 7450,
	[REAL_getdate_r] = 7458,
	[REAL_openlog] = 7468,
	[REAL_vsyslog] = 7476,
	[REAL___vsyslog_chk] = 7484,
	[REAL__mcleanup] = 7498,
	[REAL_backtrace] = 7508,
	[REAL___backtrace] = 7518,
	[REAL_login_tty] = 7530,
	[REAL_ttyname] = 7540,
	[REAL_ttyname_r] = 7548,
	[REAL___ttyname_r_chk] = 7558,
	[REAL___getlogin_r_chk] = 7574,
	[REAL_utmpname] = 7591,
	[REAL_utmpxname] = 7600,
	[REAL_setutent] = 7610,
	[REAL_setutxent] = 7619,
	[REAL_getutent] = 7629,
	[REAL_getutxent] = 7638,
	[REAL_getutid] = 7648,
	[REAL_getutxid] = 7656,
	[REAL_getutline] = 7665,
	[REAL_getutxline] = 7675,
	[REAL_getutent_r] = 7686,
	[REAL_getutid_r] = 7697,
	[REAL_getutline_r] = 7707,
	[REAL_pututline] = 7719,
	[REAL_pututxline] = 7729,
	[REAL_login] = 7740,
	[REAL_logout] = 7746,
	[REAL_logwtmp] = 7753,
	[REAL_updwtmp] = 7761,
	[REAL_updwtmpx] = 7769,
	[REAL_time] = 7778,
	[REAL_gettimeofday] = 7783,
	[REAL___gettimeofday] = 7796,
	[REAL_clock_gettime] = 7811,
	[REAL_clock_getres] = 7825,
	[REAL_clock] = 7838,
	[REAL_times] = 7844,
	[REAL_ftime] = 7850,
	[REAL_timespec_get] = 7856,
	[REAL_timespec_getres] = 7869,
	[REAL_ntp_gettime] = 7885,
	[REAL_ntp_gettimex] = 7897,
	[REAL_adjtimex] = 7910,
	[REAL___adjtimex] = 7919,
	[REAL_ntp_adjtime] = 7930,
	[REAL_getrusage] = 7942,
	[REAL_getitimer] = 7952,
	[REAL_getrandom] = 7962,
	[REAL_getentropy] = 7972,
	[REAL_arc4random] = 7983,
	[REAL_arc4random_buf] = 7994,
	[REAL_arc4random_uniform] = 8009,
	[REAL_getpid] = 8028,
	[REAL___getpid] = 8035,
	[REAL_getppid] = 8044,
	[REAL_gettid] = 8052,
	[REAL_getpgrp] = 8059,
	[REAL_getpgid] = 8067,
	[REAL___getpgid] = 8075,
	[REAL___bsd_getpgrp] = 8085,
	[REAL_getsid] = 8099,
	[REAL_getuid] = 8106,
	[REAL_geteuid] = 8113,
	[REAL_getgid] = 8121,
	[REAL_getegid] = 8128,
	[REAL_getresuid] = 8136,
	[REAL_getresgid] = 8146,
	[REAL_getgroups] = 8156,
	[REAL___getgroups_chk] = 8166,
	[REAL_group_member] = 8182,
	[REAL_uname] = 8195,
	[REAL_gethostname] = 8201,
	[REAL___gethostname_chk] = 8213,
	[REAL_getdomainname] = 8231,
	[REAL___getdomainname_chk] = 8245,
	[REAL_gethostid] = 8265,
	[REAL_getloadavg] = 8275,
	[REAL_sysinfo] = 8286,
	[REAL_get_nprocs] = 8294,
	[REAL_get_phys_pages] = 8305,
	[REAL_get_avphys_pages] = 8320,
	[REAL_getpagesize] = 8337,
	[REAL___getpagesize] = 8349,
	[REAL_getdtablesize] = 8363,
	[REAL_getauxval] = 8377,
	[REAL___getauxval] = 8387,
	[REAL_getrlimit] = 8399,
	[REAL_getrlimit64] = 8409,
	[REAL_sched_getaffinity_GLIBC_2_3_3] = 8421,
	[REAL_sched_getaffinity_GLIBC_2_3_4] = 8451,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_3] = 8481,
	[REAL_pthread_getaffinity_np_GLIBC_2_3_4] = 8516,
	[REAL_pthread_getaffinity_np_GLIBC_2_32] = 8551,
	[REAL_sched_getcpu] = 8585,
	[REAL_getcpu] = 8598,
	[REAL_personality] = 8605,
	[REAL_gnu_get_libc_version] = 8617,
	[REAL_gnu_get_libc_release] = 8638,
	[REAL_getifaddrs] = 8659,
	[REAL_if_nameindex] = 8670,
	[REAL_if_nametoindex] = 8683,
	[REAL_if_indextoname] = 8698,
	[REAL_klogctl] = 8713,
	[REAL_pthread_getattr_np] = 8721,
	[REAL_setgroups] = 8740,
};
