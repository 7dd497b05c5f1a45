/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "real.h"

const char real_names[] =
	"open\0"
	"open64\0"
	"openat\0"
	"openat64\0"
	"__open_2\0"
	"__open64_2\0"
	"__openat_2\0"
	"__openat64_2\0"
	"creat\0"
	"creat64\0"
	"close\0"
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
	"bind\0"
	"accept\0"
	"accept4\0"
	"fopen\0"
	"fopen64\0"
	"_IO_fopen\0"
	"freopen\0"
	"freopen64\0"
	"fclose\0"
	"_IO_fclose\0"
	"fcloseall\0"
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
	"realpath\0"
	"__realpath_chk\0"
	"canonicalize_file_name\0"
	"statfs\0"
	"statfs64\0"
	"fstatfs\0"
	"fstatfs64\0"
	"statvfs\0"
	"statvfs64\0"
	"fstatvfs\0"
	"fstatvfs64\0"
	"pathconf\0"
	"__pathconf\0"
	"opendir\0"
	"readdir\0"
	"readdir64\0"
	"readdir_r\0"
	"readdir64_r\0"
	"getdents64\0"
	"closedir\0"
	"scandir\0"
	"scandir64\0"
	"scandirat\0"
	"scandirat64\0"
	"glob\0"
	"glob64\0"
	"ftw\0"
	"ftw64\0"
	"nftw\0"
	"nftw64\0"
	"fts_read\0"
	"fts64_read\0"
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
	"sendto\0"
	"sendmsg\0"
	"sendfile\0"
	"sendfile64\0"
	"copy_file_range\0"
	"splice\0"
	"tee\0"
	"vmsplice\0"
	"fread\0"
	"fread_unlocked\0"
	"__fread_chk\0"
	"__fread_unlocked_chk\0"
	"fgets\0"
	"fgets_unlocked\0"
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
	"fgetwc\0"
	"getwc\0"
	"fgetwc_unlocked\0"
	"getwc_unlocked\0"
	"fgetws\0"
	"fgetws_unlocked\0"
	"vfscanf\0"
	"__isoc99_vfscanf\0"
	"vscanf\0"
	"__isoc99_vscanf\0"
	"fseek\0"
	"fseeko\0"
	"fseeko64\0"
	"fsetpos\0"
	"fsetpos64\0"
	"fwrite\0"
	"fwrite_unlocked\0"
	"fputs\0"
	"fputs_unlocked\0"
	"puts\0"
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
	"perror\0"
	"psignal\0"
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
	"__vfprintf_chk\0"
	"vprintf\0"
	"__vprintf_chk\0"
	"vfwprintf\0"
	"vwprintf\0"
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
	"posix_spawn\0"
	"posix_spawnp\0"
	"system\0"
	"popen\0"
	"_IO_popen\0"
	"pclose\0"
	"wait\0"
	"waitpid\0"
	"__waitpid\0"
	"wait3\0"
	"wait4\0"
	"waitid\0"
	"_exit\0"
	"_Exit\0"
	"quick_exit\0"
	"abort\0"
	"kill\0"
	"killpg\0"
	"raise\0"
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
	"msync\0"
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
	"openpty\0";

const unsigned short real_name_at[REAL_COUNT] = {
	[REAL_open] = 0,
	[REAL_open64] = 5,
	[REAL_openat] = 12,
	[REAL_openat64] = 19,
	[REAL___open_2] = 28,
	[REAL___open64_2] = 37,
	[REAL___openat_2] = 48,
	[REAL___openat64_2] = 59,
	[REAL_creat] = 72,
	[REAL_creat64] = 78,
	[REAL_close] = 86,
	[REAL_close_range] = 92,
	[REAL_closefrom] = 104,
	[REAL_dup] = 114,
	[REAL_dup2] = 118,
	[REAL___dup2] = 123,
	[REAL_dup3] = 130,
	[REAL_fcntl] = 135,
	[REAL_fcntl64] = 141,
	[REAL___fcntl] = 149,
	[REAL_ioctl] = 157,
	[REAL_pipe] = 163,
	[REAL___pipe] = 168,
	[REAL_pipe2] = 175,
	[REAL_socketpair] = 181,
	[REAL_socket] = 192,
	[REAL_connect] = 199,
	[REAL_bind] = 207,
	[REAL_accept] = 212,
	[REAL_accept4] = 219,
	[REAL_fopen] = 227,
	[REAL_fopen64] = 233,
	[REAL__IO_fopen] = 241,
	[REAL_freopen] = 251,
	[REAL_freopen64] = 259,
	[REAL_fclose] = 269,
	[REAL__IO_fclose] = 276,
	[REAL_fcloseall] = 287,
	[REAL_tmpfile] = 297,
	[REAL_tmpfile64] = 305,
	[REAL_mkstemp] = 315,
	[REAL_mkstemp64] = 323,
	[REAL_mkostemp] = 333,
	[REAL_mkostemp64] = 342,
	[REAL_mkstemps] = 353,
	[REAL_mkstemps64] = 362,
	[REAL_mkostemps] = 373,
	[REAL_mkostemps64] = 383,
	[REAL_mkdtemp] = 395,
	[REAL_memfd_create] = 403,
	[REAL_shm_open] = 416,
	[REAL_shm_unlink] = 425,
	[REAL_stat] = 436,
	[REAL_stat64] = 441,
	[REAL_lstat] = 448,
	[REAL_lstat64] = 454,
	[REAL_fstat] = 462,
	[REAL_fstat64] = 468,
	[REAL_fstatat] = 476,
	[REAL_fstatat64] = 484,
	[REAL_statx] = 494,
	[REAL___xstat] = 500,
	[REAL___xstat64] = 508,
	[REAL___lxstat] = 518,
	[REAL___lxstat64] = 527,
	[REAL___fxstat] = 538,
	[REAL___fxstat64] = 547,
	[REAL___fxstatat] = 558,
	[REAL___fxstatat64] = 569,
	[REAL_access] = 582,
	[REAL_faccessat] = 589,
	[REAL_euidaccess] = 599,
	[REAL_eaccess] = 610,
	[REAL_readlink] = 618,
	[REAL_readlinkat] = 627,
	[REAL___readlink_chk] = 638,
	[REAL___readlinkat_chk] = 653,
	[REAL_realpath] = 670,
	[REAL___realpath_chk] = 679,
	[REAL_canonicalize_file_name] = 694,
	[REAL_statfs] = 717,
	[REAL_statfs64] = 724,
	[REAL_fstatfs] = 733,
	[REAL_fstatfs64] = 741,
	[REAL_statvfs] = 751,
	[REAL_statvfs64] = 759,
	[REAL_fstatvfs] = 769,
	[REAL_fstatvfs64] = 778,
	[REAL_pathconf] = 789,
	[REAL___pathconf] = 798,
	[REAL_opendir] = 809,
	[REAL_readdir] = 817,
	[REAL_readdir64] = 825,
	[REAL_readdir_r] = 835,
	[REAL_readdir64_r] = 845,
	[REAL_getdents64] = 857,
	[REAL_closedir] = 868,
	[REAL_scandir] = 877,
	[REAL_scandir64] = 885,
	[REAL_scandirat] = 895,
	[REAL_scandirat64] = 905,
	[REAL_glob] = 917,
	[REAL_glob64] = 922,
	[REAL_ftw] = 929,
	[REAL_ftw64] = 933,
	[REAL_nftw] = 939,
	[REAL_nftw64] = 944,
	[REAL_fts_read] = 951,
	[REAL_fts64_read] = 960,
	[REAL_rename] = 971,
	[REAL_renameat] = 978,
	[REAL_renameat2] = 987,
	[REAL_link] = 997,
	[REAL_linkat] = 1002,
	[REAL_symlink] = 1009,
	[REAL_symlinkat] = 1017,
	[REAL_unlink] = 1027,
	[REAL_unlinkat] = 1034,
	[REAL_remove] = 1043,
	[REAL_rmdir] = 1050,
	[REAL_mkdir] = 1056,
	[REAL_mkdirat] = 1062,
	[REAL_mknod] = 1070,
	[REAL_mknodat] = 1076,
	[REAL___xmknod] = 1084,
	[REAL___xmknodat] = 1093,
	[REAL_mkfifo] = 1104,
	[REAL_mkfifoat] = 1111,
	[REAL_truncate] = 1120,
	[REAL_truncate64] = 1129,
	[REAL_ftruncate] = 1140,
	[REAL_ftruncate64] = 1150,
	[REAL_fallocate] = 1162,
	[REAL_fallocate64] = 1172,
	[REAL_posix_fallocate] = 1184,
	[REAL_posix_fallocate64] = 1200,
	[REAL_chmod] = 1218,
	[REAL_lchmod] = 1224,
	[REAL_fchmod] = 1231,
	[REAL_fchmodat] = 1238,
	[REAL_chown] = 1247,
	[REAL_lchown] = 1253,
	[REAL_fchown] = 1260,
	[REAL_fchownat] = 1267,
	[REAL_utime] = 1276,
	[REAL_utimes] = 1282,
	[REAL_lutimes] = 1289,
	[REAL_futimes] = 1297,
	[REAL_futimesat] = 1305,
	[REAL_utimensat] = 1315,
	[REAL_futimens] = 1325,
	[REAL_getxattr] = 1334,
	[REAL_lgetxattr] = 1343,
	[REAL_fgetxattr] = 1353,
	[REAL_setxattr] = 1363,
	[REAL_lsetxattr] = 1372,
	[REAL_fsetxattr] = 1382,
	[REAL_removexattr] = 1392,
	[REAL_lremovexattr] = 1404,
	[REAL_fremovexattr] = 1417,
	[REAL_listxattr] = 1430,
	[REAL_llistxattr] = 1440,
	[REAL_flistxattr] = 1451,
	[REAL_fsync] = 1462,
	[REAL_fdatasync] = 1468,
	[REAL_chdir] = 1478,
	[REAL_fchdir] = 1484,
	[REAL_chroot] = 1491,
	[REAL_umask] = 1498,
	[REAL_getcwd] = 1504,
	[REAL___getcwd_chk] = 1511,
	[REAL_getwd] = 1524,
	[REAL___getwd_chk] = 1530,
	[REAL_get_current_dir_name] = 1542,
	[REAL_read] = 1563,
	[REAL___read] = 1568,
	[REAL___read_chk] = 1575,
	[REAL_write] = 1586,
	[REAL___write] = 1592,
	[REAL_pread] = 1600,
	[REAL_pread64] = 1606,
	[REAL___pread64] = 1614,
	[REAL___pread_chk] = 1624,
	[REAL___pread64_chk] = 1636,
	[REAL_pwrite] = 1650,
	[REAL_pwrite64] = 1657,
	[REAL___pwrite64] = 1666,
	[REAL_readv] = 1677,
	[REAL_writev] = 1683,
	[REAL_preadv] = 1690,
	[REAL_preadv64] = 1697,
	[REAL_pwritev] = 1706,
	[REAL_pwritev64] = 1714,
	[REAL_preadv2] = 1724,
	[REAL_preadv64v2] = 1732,
	[REAL_pwritev2] = 1743,
	[REAL_pwritev64v2] = 1752,
	[REAL_recv] = 1764,
	[REAL___recv_chk] = 1769,
	[REAL_recvfrom] = 1780,
	[REAL___recvfrom_chk] = 1789,
	[REAL_recvmsg] = 1804,
	[REAL_send] = 1812,
	[REAL_sendto] = 1817,
	[REAL_sendmsg] = 1824,
	[REAL_sendfile] = 1832,
	[REAL_sendfile64] = 1841,
	[REAL_copy_file_range] = 1852,
	[REAL_splice] = 1868,
	[REAL_tee] = 1875,
	[REAL_vmsplice] = 1879,
	[REAL_fread] = 1888,
	[REAL_fread_unlocked] = 1894,
	[REAL___fread_chk] = 1909,
	[REAL___fread_unlocked_chk] = 1921,
	[REAL_fgets] = 1942,
	[REAL_fgets_unlocked] = 1948,
	[REAL___fgets_chk] = 1963,
	[REAL___fgets_unlocked_chk] = 1975,
	[REAL_fgetc] = 1996,
	[REAL_getc] = 2002,
	[REAL__IO_getc] = 2007,
	[REAL_fgetc_unlocked] = 2016,
	[REAL_getc_unlocked] = 2031,
	[REAL_getchar] = 2045,
	[REAL_getchar_unlocked] = 2053,
	[REAL___uflow] = 2070,
	[REAL___underflow] = 2078,
	[REAL_getline] = 2090,
	[REAL_getdelim] = 2098,
	[REAL___getdelim] = 2107,
	[REAL_gets] = 2118,
	[REAL_fgetwc] = 2123,
	[REAL_getwc] = 2130,
	[REAL_fgetwc_unlocked] = 2136,
	[REAL_getwc_unlocked] = 2152,
	[REAL_fgetws] = 2167,
	[REAL_fgetws_unlocked] = 2174,
	[REAL_vfscanf] = 2190,
	[REAL___isoc99_vfscanf] = 2198,
	[REAL_vscanf] = 2215,
	[REAL___isoc99_vscanf] = 2222,
	[REAL_fseek] = 2238,
	[REAL_fseeko] = 2244,
	[REAL_fseeko64] = 2251,
	[REAL_fsetpos] = 2260,
	[REAL_fsetpos64] = 2268,
	[REAL_fwrite] = 2278,
	[REAL_fwrite_unlocked] = 2285,
	[REAL_fputs] = 2301,
	[REAL_fputs_unlocked] = 2307,
	[REAL_puts] = 2322,
	[REAL_fputc] = 2327,
	[REAL_putc] = 2333,
	[REAL__IO_putc] = 2338,
	[REAL_fputc_unlocked] = 2347,
	[REAL_putc_unlocked] = 2362,
	[REAL_putchar] = 2376,
	[REAL_putchar_unlocked] = 2384,
	[REAL___overflow] = 2401,
	[REAL_fputwc] = 2412,
	[REAL_putwc] = 2419,
	[REAL_fputwc_unlocked] = 2425,
	[REAL_putwc_unlocked] = 2441,
	[REAL_fputws] = 2456,
	[REAL_fputws_unlocked] = 2463,
	[REAL_perror] = 2479,
	[REAL_psignal] = 2486,
	[REAL_putpwent] = 2494,
	[REAL_putgrent] = 2503,
	[REAL_putspent] = 2512,
	[REAL_vwarn] = 2521,
	[REAL_vwarnx] = 2527,
	[REAL_err] = 2534,
	[REAL_errx] = 2538,
	[REAL_verr] = 2543,
	[REAL_verrx] = 2548,
	[REAL_error] = 2554,
	[REAL_error_at_line] = 2560,
	[REAL___assert_fail] = 2574,
	[REAL_getopt] = 2588,
	[REAL_getopt_long] = 2595,
	[REAL_getopt_long_only] = 2607,
	[REAL_vfprintf] = 2624,
	[REAL___vfprintf_chk] = 2633,
	[REAL_vprintf] = 2648,
	[REAL___vprintf_chk] = 2656,
	[REAL_vfwprintf] = 2670,
	[REAL_vwprintf] = 2680,
	[REAL_vdprintf] = 2689,
	[REAL___vdprintf_chk] = 2698,
	[REAL_fflush] = 2713,
	[REAL_fflush_unlocked] = 2720,
	[REAL__IO_fflush] = 2736,
	[REAL_fork] = 2747,
	[REAL___fork] = 2752,
	[REAL__Fork] = 2759,
	[REAL_vfork] = 2765,
	[REAL___vfork] = 2771,
	[REAL_clone] = 2779,
	[REAL___clone] = 2785,
	[REAL_daemon] = 2793,
	[REAL_execve] = 2800,
	[REAL_execv] = 2807,
	[REAL_execvp] = 2813,
	[REAL_execvpe] = 2820,
	[REAL_execl] = 2828,
	[REAL_execlp] = 2834,
	[REAL_execle] = 2841,
	[REAL_fexecve] = 2848,
	[REAL_execveat] = 2856,
	[REAL_posix_spawn] = 2865,
	[REAL_posix_spawnp] = 2877,
	[REAL_system] = 2890,
	[REAL_popen] = 2897,
	[REAL__IO_popen] = 2903,
	[REAL_pclose] = 2913,
	[REAL_wait] = 2920,
	[REAL_waitpid] = 2925,
	[REAL___waitpid] = 2933,
	[REAL_wait3] = 2943,
	[REAL_wait4] = 2949,
	[REAL_waitid] = 2955,
	[REAL__exit] = 2962,
	[REAL__Exit] = 2968,
	[REAL_quick_exit] = 2974,
	[REAL_abort] = 2985,
	[REAL_kill] = 2991,
	[REAL_killpg] = 2996,
	[REAL_raise] = 3003,
	[REAL_pthread_create] = 3009,
	[REAL_thrd_create] = 3024,
	[REAL_pthread_join] = 3036,
	[REAL_pthread_tryjoin_np] = 3049,
	[REAL_pthread_timedjoin_np] = 3068,
	[REAL_pthread_clockjoin_np] = 3089,
	[REAL_thrd_join] = 3110,
	[REAL_pthread_detach] = 3120,
	[REAL_thrd_detach] = 3135,
	[REAL_pthread_exit] = 3147,
	[REAL_thrd_exit] = 3160,
	[REAL_mmap] = 3170,
	[REAL_mmap64] = 3175,
	[REAL_munmap] = 3182,
	[REAL_msync] = 3189,
	[REAL_setrlimit] = 3195,
	[REAL_setrlimit64] = 3205,
	[REAL_prlimit] = 3217,
	[REAL_prlimit64] = 3225,
	[REAL_mlockall] = 3235,
	[REAL_dlopen] = 3244,
	[REAL_dlmopen] = 3251,
	[REAL_dlclose] = 3259,
	[REAL_syscall] = 3267,
	[REAL_prctl] = 3275,
	[REAL_getenv] = 3281,
	[REAL_secure_getenv] = 3288,
	[REAL___secure_getenv] = 3302,
	[REAL_setlocale] = 3318,
	[REAL_newlocale] = 3328,
	[REAL___newlocale] = 3338,
	[REAL_textdomain] = 3350,
	[REAL_bindtextdomain] = 3361,
	[REAL_gettext] = 3376,
	[REAL_dgettext] = 3384,
	[REAL___dgettext] = 3393,
	[REAL_dcgettext] = 3404,
	[REAL___dcgettext] = 3414,
	[REAL_ngettext] = 3426,
	[REAL_dngettext] = 3435,
	[REAL_dcngettext] = 3445,
	[REAL_strerror] = 3456,
	[REAL_strerror_r] = 3465,
	[REAL___strerror_r] = 3476,
	[REAL___xpg_strerror_r] = 3489,
	[REAL_strsignal] = 3506,
	[REAL_iconv_open] = 3516,
	[REAL_localtime] = 3527,
	[REAL_localtime_r] = 3537,
	[REAL_gmtime] = 3549,
	[REAL_gmtime_r] = 3556,
	[REAL_ctime] = 3565,
	[REAL_ctime_r] = 3571,
	[REAL_mktime] = 3579,
	[REAL_timelocal] = 3586,
	[REAL_tzset] = 3596,
	[REAL_strftime] = 3602,
	[REAL_strftime_l] = 3611,
	[REAL_wcsftime] = 3622,
	[REAL_getpwnam] = 3631,
	[REAL_getpwuid] = 3640,
	[REAL_getpwnam_r] = 3649,
	[REAL_getpwuid_r] = 3660,
	[REAL_getpwent] = 3671,
	[REAL_getpwent_r] = 3680,
	[REAL_getgrnam] = 3691,
	[REAL_getgrgid] = 3700,
	[REAL_getgrnam_r] = 3709,
	[REAL_getgrgid_r] = 3720,
	[REAL_getgrent] = 3731,
	[REAL_getgrent_r] = 3740,
	[REAL_getgrouplist] = 3751,
	[REAL_initgroups] = 3764,
	[REAL_getspnam] = 3775,
	[REAL_getspnam_r] = 3784,
	[REAL_getservbyname] = 3795,
	[REAL_getservbyport] = 3809,
	[REAL_getprotobyname] = 3823,
	[REAL_getprotobynumber] = 3838,
	[REAL_gethostbyname] = 3855,
	[REAL_gethostbyname2] = 3869,
	[REAL_gethostbyaddr] = 3884,
	[REAL_getaddrinfo] = 3898,
	[REAL_getnameinfo] = 3910,
	[REAL___gconv_open] = 3922,
	[REAL_getlogin] = 3935,
	[REAL_getlogin_r] = 3944,
	[REAL_sysconf] = 3955,
	[REAL___sysconf] = 3963,
	[REAL_get_nprocs_conf] = 3973,
	[REAL_posix_openpt] = 3989,
	[REAL_openpty] = 4002,
};
