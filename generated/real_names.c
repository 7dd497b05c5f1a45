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
	[REAL_fts_children] = 950,
	[REAL_fts64_children] = 963,
	[REAL_fts_close] = 978,
	[REAL_fts64_close] = 988,
	[REAL_rename] = 1000,
	[REAL_renameat] = 1007,
	[REAL_renameat2] = 1016,
	[REAL_link] = 1026,
	[REAL_linkat] = 1031,
	[REAL_symlink] = 1038,
	[REAL_symlinkat] = 1046,
	[REAL_unlink] = 1056,
	[REAL_unlinkat] = 1063,
	[REAL_remove] = 1072,
	[REAL_rmdir] = 1079,
	[REAL_mkdir] = 1085,
	[REAL_mkdirat] = 1091,
	[REAL_mknod] = 1099,
	[REAL_mknodat] = 1105,
	[REAL___xmknod] = 1113,
	[REAL___xmknodat] = 1122,
	[REAL_mkfifo] = 1133,
	[REAL_mkfifoat] = 1140,
	[REAL_truncate] = 1149,
	[REAL_truncate64] = 1158,
	[REAL_ftruncate] = 1169,
	[REAL_ftruncate64] = 1179,
	[REAL_fallocate] = 1191,
	[REAL_fallocate64] = 1201,
	[REAL_posix_fallocate] = 1213,
	[REAL_posix_fallocate64] = 1229,
	[REAL_chmod] = 1247,
	[REAL_lchmod] = 1253,
	[REAL_fchmod] = 1260,
	[REAL_fchmodat] = 1267,
	[REAL_chown] = 1276,
	[REAL_lchown] = 1282,
	[REAL_fchown] = 1289,
	[REAL_fchownat] = 1296,
	[REAL_utime] = 1305,
	[REAL_utimes] = 1311,
	[REAL_lutimes] = 1318,
	[REAL_futimes] = 1326,
	[REAL_futimesat] = 1334,
	[REAL_utimensat] = 1344,
	[REAL_futimens] = 1354,
	[REAL_getxattr] = 1363,
	[REAL_lgetxattr] = 1372,
	[REAL_fgetxattr] = 1382,
	[REAL_setxattr] = 1392,
	[REAL_lsetxattr] = 1401,
	[REAL_fsetxattr] = 1411,
	[REAL_removexattr] = 1421,
	[REAL_lremovexattr] = 1433,
	[REAL_fremovexattr] = 1446,
	[REAL_listxattr] = 1459,
	[REAL_llistxattr] = 1469,
	[REAL_flistxattr] = 1480,
	[REAL_fsync] = 1491,
	[REAL_fdatasync] = 1497,
	[REAL_chdir] = 1507,
	[REAL_fchdir] = 1513,
	[REAL_chroot] = 1520,
	[REAL_umask] = 1527,
	[REAL_getcwd] = 1533,
	[REAL___getcwd_chk] = 1540,
	[REAL_getwd] = 1553,
	[REAL___getwd_chk] = 1559,
	[REAL_get_current_dir_name] = 1571,
	[REAL_read] = 1592,
	[REAL___read] = 1597,
	[REAL___read_chk] = 1604,
	[REAL_write] = 1615,
	[REAL___write] = 1621,
	[REAL_pread] = 1629,
	[REAL_pread64] = 1635,
	[REAL___pread64] = 1643,
	[REAL___pread_chk] = 1653,
	[REAL___pread64_chk] = 1665,
	[REAL_pwrite] = 1679,
	[REAL_pwrite64] = 1686,
	[REAL___pwrite64] = 1695,
	[REAL_readv] = 1706,
	[REAL_writev] = 1712,
	[REAL_preadv] = 1719,
	[REAL_preadv64] = 1726,
	[REAL_pwritev] = 1735,
	[REAL_pwritev64] = 1743,
	[REAL_preadv2] = 1753,
	[REAL_preadv64v2] = 1761,
	[REAL_pwritev2] = 1772,
	[REAL_pwritev64v2] = 1781,
	[REAL_recv] = 1793,
	[REAL___recv_chk] = 1798,
	[REAL_recvfrom] = 1809,
	[REAL___recvfrom_chk] = 1818,
	[REAL_recvmsg] = 1833,
	[REAL_send] = 1841,
	[REAL_sendto] = 1846,
	[REAL_sendmsg] = 1853,
	[REAL_sendfile] = 1861,
	[REAL_sendfile64] = 1870,
	[REAL_copy_file_range] = 1881,
	[REAL_splice] = 1897,
	[REAL_tee] = 1904,
	[REAL_vmsplice] = 1908,
	[REAL_fread] = 1917,
	[REAL_fread_unlocked] = 1923,
	[REAL___fread_chk] = 1938,
	[REAL___fread_unlocked_chk] = 1950,
	[REAL_fgets] = 1971,
	[REAL_fgets_unlocked] = 1977,
	[REAL___fgets_chk] = 1992,
	[REAL___fgets_unlocked_chk] = 2004,
	[REAL_fgetc] = 2025,
	[REAL_getc] = 2031,
	[REAL__IO_getc] = 2036,
	[REAL_fgetc_unlocked] = 2045,
	[REAL_getc_unlocked] = 2060,
	[REAL_getchar] = 2074,
	[REAL_getchar_unlocked] = 2082,
	[REAL___uflow] = 2099,
	[REAL___underflow] = 2107,
	[REAL_getline] = 2119,
	[REAL_getdelim] = 2127,
	[REAL___getdelim] = 2136,
	[REAL_gets] = 2147,
	[REAL_fgetwc] = 2152,
	[REAL_getwc] = 2159,
	[REAL_fgetwc_unlocked] = 2165,
	[REAL_getwc_unlocked] = 2181,
	[REAL_fgetws] = 2196,
	[REAL_fgetws_unlocked] = 2203,
	[REAL_vfscanf] = 2219,
	[REAL___isoc99_vfscanf] = 2227,
	[REAL_vscanf] = 2244,
	[REAL___isoc99_vscanf] = 2251,
	[REAL_fseek] = 2267,
	[REAL_fseeko] = 2273,
	[REAL_fseeko64] = 2280,
	[REAL_fsetpos] = 2289,
	[REAL_fsetpos64] = 2297,
	[REAL_fwrite] = 2307,
	[REAL_fwrite_unlocked] = 2314,
	[REAL_fputs] = 2330,
	[REAL_fputs_unlocked] = 2336,
	[REAL_puts] = 2351,
	[REAL_fputc] = 2356,
	[REAL_putc] = 2362,
	[REAL__IO_putc] = 2367,
	[REAL_fputc_unlocked] = 2376,
	[REAL_putc_unlocked] = 2391,
	[REAL_putchar] = 2405,
	[REAL_putchar_unlocked] = 2413,
	[REAL___overflow] = 2430,
	[REAL_fputwc] = 2441,
	[REAL_putwc] = 2448,
	[REAL_fputwc_unlocked] = 2454,
	[REAL_putwc_unlocked] = 2470,
	[REAL_fputws] = 2485,
	[REAL_fputws_unlocked] = 2492,
	[REAL_perror] = 2508,
	[REAL_psignal] = 2515,
	[REAL_putpwent] = 2523,
	[REAL_putgrent] = 2532,
	[REAL_putspent] = 2541,
	[REAL_vwarn] = 2550,
	[REAL_vwarnx] = 2556,
	[REAL_err] = 2563,
	[REAL_errx] = 2567,
	[REAL_verr] = 2572,
	[REAL_verrx] = 2577,
	[REAL_error] = 2583,
	[REAL_error_at_line] = 2589,
	[REAL___assert_fail] = 2603,
	[REAL_getopt] = 2617,
	[REAL_getopt_long] = 2624,
	[REAL_getopt_long_only] = 2636,
	[REAL_vfprintf] = 2653,
	[REAL___vfprintf_chk] = 2662,
	[REAL_vprintf] = 2677,
	[REAL___vprintf_chk] = 2685,
	[REAL_vfwprintf] = 2699,
	[REAL_vwprintf] = 2709,
	[REAL_vdprintf] = 2718,
	[REAL___vdprintf_chk] = 2727,
	[REAL_fflush] = 2742,
	[REAL_fflush_unlocked] = 2749,
	[REAL__IO_fflush] = 2765,
	[REAL_fork] = 2776,
	[REAL___fork] = 2781,
	[REAL__Fork] = 2788,
	[REAL_vfork] = 2794,
	[REAL___vfork] = 2800,
	[REAL_clone] = 2808,
	[REAL___clone] = 2814,
	[REAL_daemon] = 2822,
	[REAL_execve] = 2829,
	[REAL_execv] = 2836,
	[REAL_execvp] = 2842,
	[REAL_execvpe] = 2849,
	[REAL_execl] = 2857,
	[REAL_execlp] = 2863,
	[REAL_execle] = 2870,
	[REAL_fexecve] = 2877,
	[REAL_execveat] = 2885,
	[REAL_posix_spawn] = 2894,
	[REAL_posix_spawnp] = 2906,
	[REAL_system] = 2919,
	[REAL_popen] = 2926,
	[REAL__IO_popen] = 2932,
	[REAL_pclose] = 2942,
	[REAL_wait] = 2949,
	[REAL_waitpid] = 2954,
	[REAL___waitpid] = 2962,
	[REAL_wait3] = 2972,
	[REAL_wait4] = 2978,
	[REAL_waitid] = 2984,
	[REAL__exit] = 2991,
	[REAL__Exit] = 2997,
	[REAL_quick_exit] = 3003,
	[REAL_abort] = 3014,
	[REAL_kill] = 3020,
	[REAL_killpg] = 3025,
	[REAL_raise] = 3032,
	[REAL_pthread_create] = 3038,
	[REAL_thrd_create] = 3053,
	[REAL_pthread_join] = 3065,
	[REAL_pthread_tryjoin_np] = 3078,
	[REAL_pthread_timedjoin_np] = 3097,
	[REAL_pthread_clockjoin_np] = 3118,
	[REAL_thrd_join] = 3139,
	[REAL_pthread_detach] = 3149,
	[REAL_thrd_detach] = 3164,
	[REAL_pthread_exit] = 3176,
	[REAL_thrd_exit] = 3189,
	[REAL_mmap] = 3199,
	[REAL_mmap64] = 3204,
	[REAL_munmap] = 3211,
	[REAL_msync] = 3218,
	[REAL_setrlimit] = 3224,
	[REAL_setrlimit64] = 3234,
	[REAL_prlimit] = 3246,
	[REAL_prlimit64] = 3254,
	[REAL_mlockall] = 3264,
	[REAL_dlopen] = 3273,
	[REAL_dlmopen] = 3280,
	[REAL_dlclose] = 3288,
	[REAL_syscall] = 3296,
	[REAL_prctl] = 3304,
	[REAL_getenv] = 3310,
	[REAL_secure_getenv] = 3317,
	[REAL___secure_getenv] = 3331,
	[REAL_setlocale] = 3347,
	[REAL_newlocale] = 3357,
	[REAL___newlocale] = 3367,
	[REAL_textdomain] = 3379,
	[REAL_bindtextdomain] = 3390,
	[REAL_gettext] = 3405,
	[REAL_dgettext] = 3413,
	[REAL___dgettext] = 3422,
	[REAL_dcgettext] = 3433,
	[REAL___dcgettext] = 3443,
	[REAL_ngettext] = 3455,
	[REAL_dngettext] = 3464,
	[REAL_dcngettext] = 3474,
	[REAL_strerror] = 3485,
	[REAL_strerror_r] = 3494,
	[REAL___strerror_r] = 3505,
	[REAL___xpg_strerror_r] = 3518,
	[REAL_strsignal] = 3535,
	[REAL_iconv_open] = 3545,
	[REAL_localtime] = 3556,
	[REAL_localtime_r] = 3566,
	[REAL_gmtime] = 3578,
	[REAL_gmtime_r] = 3585,
	[REAL_ctime] = 3594,
	[REAL_ctime_r] = 3600,
	[REAL_mktime] = 3608,
	[REAL_timelocal] = 3615,
	[REAL_tzset] = 3625,
	[REAL_strftime] = 3631,
	[REAL_strftime_l] = 3640,
	[REAL_wcsftime] = 3651,
	[REAL_getpwnam] = 3660,
	[REAL_getpwuid] = 3669,
	[REAL_getpwnam_r] = 3678,
	[REAL_getpwuid_r] = 3689,
	[REAL_getpwent] = 3700,
	[REAL_getpwent_r] = 3709,
	[REAL_getgrnam] = 3720,
	[REAL_getgrgid] = 3729,
	[REAL_getgrnam_r] = 3738,
	[REAL_getgrgid_r] = 3749,
	[REAL_getgrent] = 3760,
	[REAL_getgrent_r] = 3769,
	[REAL_getgrouplist] = 3780,
	[REAL_initgroups] = 3793,
	[REAL_getspnam] = 3804,
	[REAL_getspnam_r] = 3813,
	[REAL_getservbyname] = 3824,
	[REAL_getservbyport] = 3838,
	[REAL_getprotobyname] = 3852,
	[REAL_getprotobynumber] = 3867,
	[REAL_gethostbyname] = 3884,
	[REAL_gethostbyname2] = 3898,
	[REAL_gethostbyaddr] = 3913,
	[REAL_getaddrinfo] = 3927,
	[REAL_getnameinfo] = 3939,
	[REAL___gconv_open] = 3951,
	[REAL_getlogin] = 3964,
	[REAL_getlogin_r] = 3973,
	[REAL_sysconf] = 3984,
	[REAL___sysconf] = 3992,
	[REAL_get_nprocs_conf] = 4002,
	[REAL_posix_openpt] = 4018,
	[REAL_openpty] = 4031,
};
