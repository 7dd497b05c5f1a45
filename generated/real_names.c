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
	[REAL_tmpfile] = 287,
	[REAL_tmpfile64] = 295,
	[REAL_mkstemp] = 305,
	[REAL_mkstemp64] = 313,
	[REAL_mkostemp] = 323,
	[REAL_mkostemp64] = 332,
	[REAL_mkstemps] = 343,
	[REAL_mkstemps64] = 352,
	[REAL_mkostemps] = 363,
	[REAL_mkostemps64] = 373,
	[REAL_mkdtemp] = 385,
	[REAL_memfd_create] = 393,
	[REAL_shm_open] = 406,
	[REAL_shm_unlink] = 415,
	[REAL_stat] = 426,
	[REAL_stat64] = 431,
	[REAL_lstat] = 438,
	[REAL_lstat64] = 444,
	[REAL_fstat] = 452,
	[REAL_fstat64] = 458,
	[REAL_fstatat] = 466,
	[REAL_fstatat64] = 474,
	[REAL_statx] = 484,
	[REAL___xstat] = 490,
	[REAL___xstat64] = 498,
	[REAL___lxstat] = 508,
	[REAL___lxstat64] = 517,
	[REAL___fxstat] = 528,
	[REAL___fxstat64] = 537,
	[REAL___fxstatat] = 548,
	[REAL___fxstatat64] = 559,
	[REAL_access] = 572,
	[REAL_faccessat] = 579,
	[REAL_euidaccess] = 589,
	[REAL_eaccess] = 600,
	[REAL_readlink] = 608,
	[REAL_readlinkat] = 617,
	[REAL___readlink_chk] = 628,
	[REAL___readlinkat_chk] = 643,
	[REAL_realpath] = 660,
	[REAL___realpath_chk] = 669,
	[REAL_canonicalize_file_name] = 684,
	[REAL_statfs] = 707,
	[REAL_statfs64] = 714,
	[REAL_fstatfs] = 723,
	[REAL_fstatfs64] = 731,
	[REAL_statvfs] = 741,
	[REAL_statvfs64] = 749,
	[REAL_fstatvfs] = 759,
	[REAL_fstatvfs64] = 768,
	[REAL_pathconf] = 779,
	[REAL_opendir] = 788,
	[REAL_readdir] = 796,
	[REAL_readdir64] = 804,
	[REAL_readdir_r] = 814,
	[REAL_readdir64_r] = 824,
	[REAL_getdents64] = 836,
	[REAL_closedir] = 847,
	[REAL_scandir] = 856,
	[REAL_scandir64] = 864,
	[REAL_scandirat] = 874,
	[REAL_scandirat64] = 884,
	[REAL_glob] = 896,
	[REAL_glob64] = 901,
	[REAL_ftw] = 908,
	[REAL_ftw64] = 912,
	[REAL_nftw] = 918,
	[REAL_nftw64] = 923,
	[REAL_fts_read] = 930,
	[REAL_fts64_read] = 939,
	[REAL_rename] = 950,
	[REAL_renameat] = 957,
	[REAL_renameat2] = 966,
	[REAL_link] = 976,
	[REAL_linkat] = 981,
	[REAL_symlink] = 988,
	[REAL_symlinkat] = 996,
	[REAL_unlink] = 1006,
	[REAL_unlinkat] = 1013,
	[REAL_remove] = 1022,
	[REAL_rmdir] = 1029,
	[REAL_mkdir] = 1035,
	[REAL_mkdirat] = 1041,
	[REAL_mknod] = 1049,
	[REAL_mknodat] = 1055,
	[REAL___xmknod] = 1063,
	[REAL___xmknodat] = 1072,
	[REAL_mkfifo] = 1083,
	[REAL_mkfifoat] = 1090,
	[REAL_truncate] = 1099,
	[REAL_truncate64] = 1108,
	[REAL_ftruncate] = 1119,
	[REAL_ftruncate64] = 1129,
	[REAL_fallocate] = 1141,
	[REAL_fallocate64] = 1151,
	[REAL_posix_fallocate] = 1163,
	[REAL_posix_fallocate64] = 1179,
	[REAL_chmod] = 1197,
	[REAL_lchmod] = 1203,
	[REAL_fchmod] = 1210,
	[REAL_fchmodat] = 1217,
	[REAL_chown] = 1226,
	[REAL_lchown] = 1232,
	[REAL_fchown] = 1239,
	[REAL_fchownat] = 1246,
	[REAL_utime] = 1255,
	[REAL_utimes] = 1261,
	[REAL_lutimes] = 1268,
	[REAL_futimes] = 1276,
	[REAL_futimesat] = 1284,
	[REAL_utimensat] = 1294,
	[REAL_futimens] = 1304,
	[REAL_getxattr] = 1313,
	[REAL_lgetxattr] = 1322,
	[REAL_fgetxattr] = 1332,
	[REAL_setxattr] = 1342,
	[REAL_lsetxattr] = 1351,
	[REAL_fsetxattr] = 1361,
	[REAL_removexattr] = 1371,
	[REAL_lremovexattr] = 1383,
	[REAL_fremovexattr] = 1396,
	[REAL_listxattr] = 1409,
	[REAL_llistxattr] = 1419,
	[REAL_flistxattr] = 1430,
	[REAL_fsync] = 1441,
	[REAL_fdatasync] = 1447,
	[REAL_chdir] = 1457,
	[REAL_fchdir] = 1463,
	[REAL_chroot] = 1470,
	[REAL_umask] = 1477,
	[REAL_getcwd] = 1483,
	[REAL___getcwd_chk] = 1490,
	[REAL_getwd] = 1503,
	[REAL___getwd_chk] = 1509,
	[REAL_get_current_dir_name] = 1521,
	[REAL_read] = 1542,
	[REAL___read] = 1547,
	[REAL___read_chk] = 1554,
	[REAL_write] = 1565,
	[REAL___write] = 1571,
	[REAL_pread] = 1579,
	[REAL_pread64] = 1585,
	[REAL___pread64] = 1593,
	[REAL___pread_chk] = 1603,
	[REAL___pread64_chk] = 1615,
	[REAL_pwrite] = 1629,
	[REAL_pwrite64] = 1636,
	[REAL___pwrite64] = 1645,
	[REAL_readv] = 1656,
	[REAL_writev] = 1662,
	[REAL_preadv] = 1669,
	[REAL_preadv64] = 1676,
	[REAL_pwritev] = 1685,
	[REAL_pwritev64] = 1693,
	[REAL_preadv2] = 1703,
	[REAL_preadv64v2] = 1711,
	[REAL_pwritev2] = 1722,
	[REAL_pwritev64v2] = 1731,
	[REAL_recv] = 1743,
	[REAL___recv_chk] = 1748,
	[REAL_recvfrom] = 1759,
	[REAL___recvfrom_chk] = 1768,
	[REAL_recvmsg] = 1783,
	[REAL_send] = 1791,
	[REAL_sendto] = 1796,
	[REAL_sendmsg] = 1803,
	[REAL_sendfile] = 1811,
	[REAL_sendfile64] = 1820,
	[REAL_copy_file_range] = 1831,
	[REAL_splice] = 1847,
	[REAL_tee] = 1854,
	[REAL_vmsplice] = 1858,
	[REAL_fread] = 1867,
	[REAL_fread_unlocked] = 1873,
	[REAL___fread_chk] = 1888,
	[REAL___fread_unlocked_chk] = 1900,
	[REAL_fgets] = 1921,
	[REAL_fgets_unlocked] = 1927,
	[REAL___fgets_chk] = 1942,
	[REAL___fgets_unlocked_chk] = 1954,
	[REAL_fgetc] = 1975,
	[REAL_getc] = 1981,
	[REAL__IO_getc] = 1986,
	[REAL_fgetc_unlocked] = 1995,
	[REAL_getc_unlocked] = 2010,
	[REAL_getchar] = 2024,
	[REAL_getchar_unlocked] = 2032,
	[REAL___uflow] = 2049,
	[REAL___underflow] = 2057,
	[REAL_getline] = 2069,
	[REAL_getdelim] = 2077,
	[REAL___getdelim] = 2086,
	[REAL_gets] = 2097,
	[REAL_fgetwc] = 2102,
	[REAL_getwc] = 2109,
	[REAL_fgetwc_unlocked] = 2115,
	[REAL_getwc_unlocked] = 2131,
	[REAL_fgetws] = 2146,
	[REAL_fgetws_unlocked] = 2153,
	[REAL_vfscanf] = 2169,
	[REAL___isoc99_vfscanf] = 2177,
	[REAL_vscanf] = 2194,
	[REAL___isoc99_vscanf] = 2201,
	[REAL_fseek] = 2217,
	[REAL_fseeko] = 2223,
	[REAL_fseeko64] = 2230,
	[REAL_fsetpos] = 2239,
	[REAL_fsetpos64] = 2247,
	[REAL_fwrite] = 2257,
	[REAL_fwrite_unlocked] = 2264,
	[REAL_fputs] = 2280,
	[REAL_fputs_unlocked] = 2286,
	[REAL_puts] = 2301,
	[REAL_fputc] = 2306,
	[REAL_putc] = 2312,
	[REAL__IO_putc] = 2317,
	[REAL_fputc_unlocked] = 2326,
	[REAL_putc_unlocked] = 2341,
	[REAL_putchar] = 2355,
	[REAL_putchar_unlocked] = 2363,
	[REAL___overflow] = 2380,
	[REAL_fputwc] = 2391,
	[REAL_putwc] = 2398,
	[REAL_fputwc_unlocked] = 2404,
	[REAL_putwc_unlocked] = 2420,
	[REAL_fputws] = 2435,
	[REAL_fputws_unlocked] = 2442,
	[REAL_perror] = 2458,
	[REAL_psignal] = 2465,
	[REAL_putpwent] = 2473,
	[REAL_putgrent] = 2482,
	[REAL_putspent] = 2491,
	[REAL_vwarn] = 2500,
	[REAL_vwarnx] = 2506,
	[REAL_err] = 2513,
	[REAL_errx] = 2517,
	[REAL_verr] = 2522,
	[REAL_verrx] = 2527,
	[REAL_error] = 2533,
	[REAL_error_at_line] = 2539,
	[REAL___assert_fail] = 2553,
	[REAL_getopt] = 2567,
	[REAL_getopt_long] = 2574,
	[REAL_getopt_long_only] = 2586,
	[REAL_vfprintf] = 2603,
	[REAL___vfprintf_chk] = 2612,
	[REAL_vprintf] = 2627,
	[REAL___vprintf_chk] = 2635,
	[REAL_vfwprintf] = 2649,
	[REAL_vwprintf] = 2659,
	[REAL_vdprintf] = 2668,
	[REAL___vdprintf_chk] = 2677,
	[REAL_fflush] = 2692,
	[REAL_fflush_unlocked] = 2699,
	[REAL__IO_fflush] = 2715,
	[REAL_fork] = 2726,
	[REAL___fork] = 2731,
	[REAL__Fork] = 2738,
	[REAL_vfork] = 2744,
	[REAL___vfork] = 2750,
	[REAL_clone] = 2758,
	[REAL___clone] = 2764,
	[REAL_daemon] = 2772,
	[REAL_execve] = 2779,
	[REAL_execv] = 2786,
	[REAL_execvp] = 2792,
	[REAL_execvpe] = 2799,
	[REAL_execl] = 2807,
	[REAL_execlp] = 2813,
	[REAL_execle] = 2820,
	[REAL_fexecve] = 2827,
	[REAL_execveat] = 2835,
	[REAL_posix_spawn] = 2844,
	[REAL_posix_spawnp] = 2856,
	[REAL_system] = 2869,
	[REAL_popen] = 2876,
	[REAL__IO_popen] = 2882,
	[REAL_pclose] = 2892,
	[REAL_wait] = 2899,
	[REAL_waitpid] = 2904,
	[REAL___waitpid] = 2912,
	[REAL_wait3] = 2922,
	[REAL_wait4] = 2928,
	[REAL_waitid] = 2934,
	[REAL__exit] = 2941,
	[REAL__Exit] = 2947,
	[REAL_quick_exit] = 2953,
	[REAL_abort] = 2964,
	[REAL_kill] = 2970,
	[REAL_killpg] = 2975,
	[REAL_raise] = 2982,
	[REAL_pthread_create] = 2988,
	[REAL_thrd_create] = 3003,
	[REAL_pthread_join] = 3015,
	[REAL_pthread_tryjoin_np] = 3028,
	[REAL_pthread_timedjoin_np] = 3047,
	[REAL_pthread_clockjoin_np] = 3068,
	[REAL_thrd_join] = 3089,
	[REAL_pthread_detach] = 3099,
	[REAL_thrd_detach] = 3114,
	[REAL_pthread_exit] = 3126,
	[REAL_thrd_exit] = 3139,
	[REAL_mmap] = 3149,
	[REAL_mmap64] = 3154,
	[REAL_munmap] = 3161,
	[REAL_msync] = 3168,
	[REAL_setrlimit] = 3174,
	[REAL_setrlimit64] = 3184,
	[REAL_prlimit] = 3196,
	[REAL_prlimit64] = 3204,
	[REAL_mlockall] = 3214,
	[REAL_dlopen] = 3223,
	[REAL_dlmopen] = 3230,
	[REAL_dlclose] = 3238,
	[REAL_syscall] = 3246,
	[REAL_prctl] = 3254,
	[REAL_getenv] = 3260,
	[REAL_secure_getenv] = 3267,
	[REAL___secure_getenv] = 3281,
	[REAL_setlocale] = 3297,
	[REAL_newlocale] = 3307,
	[REAL___newlocale] = 3317,
	[REAL_textdomain] = 3329,
	[REAL_bindtextdomain] = 3340,
	[REAL_gettext] = 3355,
	[REAL_dgettext] = 3363,
	[REAL___dgettext] = 3372,
	[REAL_dcgettext] = 3383,
	[REAL___dcgettext] = 3393,
	[REAL_ngettext] = 3405,
	[REAL_dngettext] = 3414,
	[REAL_dcngettext] = 3424,
	[REAL_strerror] = 3435,
	[REAL_strerror_r] = 3444,
	[REAL___strerror_r] = 3455,
	[REAL___xpg_strerror_r] = 3468,
	[REAL_strsignal] = 3485,
	[REAL_iconv_open] = 3495,
	[REAL_localtime] = 3506,
	[REAL_localtime_r] = 3516,
	[REAL_gmtime] = 3528,
	[REAL_gmtime_r] = 3535,
	[REAL_ctime] = 3544,
	[REAL_ctime_r] = 3550,
	[REAL_mktime] = 3558,
	[REAL_timelocal] = 3565,
	[REAL_tzset] = 3575,
	[REAL_strftime] = 3581,
	[REAL_strftime_l] = 3590,
	[REAL_wcsftime] = 3601,
	[REAL_getpwnam] = 3610,
	[REAL_getpwuid] = 3619,
	[REAL_getpwnam_r] = 3628,
	[REAL_getpwuid_r] = 3639,
	[REAL_getpwent] = 3650,
	[REAL_getpwent_r] = 3659,
	[REAL_getgrnam] = 3670,
	[REAL_getgrgid] = 3679,
	[REAL_getgrnam_r] = 3688,
	[REAL_getgrgid_r] = 3699,
	[REAL_getgrent] = 3710,
	[REAL_getgrent_r] = 3719,
	[REAL_getgrouplist] = 3730,
	[REAL_initgroups] = 3743,
	[REAL_getspnam] = 3754,
	[REAL_getspnam_r] = 3763,
	[REAL_getservbyname] = 3774,
	[REAL_getservbyport] = 3788,
	[REAL_getprotobyname] = 3802,
	[REAL_getprotobynumber] = 3817,
	[REAL_gethostbyname] = 3834,
	[REAL_gethostbyname2] = 3848,
	[REAL_gethostbyaddr] = 3863,
	[REAL_getaddrinfo] = 3877,
	[REAL_getnameinfo] = 3889,
	[REAL___gconv_open] = 3901,
	[REAL_getlogin] = 3914,
	[REAL_getlogin_r] = 3923,
	[REAL_sysconf] = 3934,
	[REAL___sysconf] = 3942,
	[REAL_get_nprocs_conf] = 3952,
	[REAL_posix_openpt] = 3968,
	[REAL_openpty] = 3981,
};
