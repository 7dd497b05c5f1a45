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
	"realpath@GLIBC_2.2.5\0"
	"realpath@GLIBC_2.3\0"
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
	"posix_spawn@GLIBC_2.2.5\0"
	"posix_spawn@GLIBC_2.15\0"
	"posix_spawnp@GLIBC_2.2.5\0"
	"posix_spawnp@GLIBC_2.15\0"
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
	"quick_exit@GLIBC_2.10\0"
	"quick_exit@GLIBC_2.24\0"
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
	[REAL_realpath_GLIBC_2_2_5] = 660,
	[REAL_realpath_GLIBC_2_3] = 681,
	[REAL___realpath_chk] = 700,
	[REAL_canonicalize_file_name] = 715,
	[REAL_statfs] = 738,
	[REAL_statfs64] = 745,
	[REAL_fstatfs] = 754,
	[REAL_fstatfs64] = 762,
	[REAL_statvfs] = 772,
	[REAL_statvfs64] = 780,
	[REAL_fstatvfs] = 790,
	[REAL_fstatvfs64] = 799,
	[REAL_pathconf] = 810,
	[REAL_opendir] = 819,
	[REAL_readdir] = 827,
	[REAL_readdir64] = 835,
	[REAL_readdir_r] = 845,
	[REAL_readdir64_r] = 855,
	[REAL_getdents64] = 867,
	[REAL_closedir] = 878,
	[REAL_scandir] = 887,
	[REAL_scandir64] = 895,
	[REAL_scandirat] = 905,
	[REAL_scandirat64] = 915,
	[REAL_glob_GLIBC_2_2_5] = 927,
	[REAL_glob_GLIBC_2_27] = 944,
	[REAL_glob64_GLIBC_2_2_5] = 960,
	[REAL_glob64_GLIBC_2_27] = 979,
	[REAL_ftw] = 997,
	[REAL_ftw64] = 1001,
	[REAL_nftw_GLIBC_2_2_5] = 1007,
	[REAL_nftw_GLIBC_2_3_3] = 1024,
	[REAL_nftw64_GLIBC_2_2_5] = 1041,
	[REAL_nftw64_GLIBC_2_3_3] = 1060,
	[REAL_fts_read] = 1079,
	[REAL_fts64_read] = 1088,
	[REAL_fts_children] = 1099,
	[REAL_fts64_children] = 1112,
	[REAL_fts_close] = 1127,
	[REAL_fts64_close] = 1137,
	[REAL_rename] = 1149,
	[REAL_renameat] = 1156,
	[REAL_renameat2] = 1165,
	[REAL_link] = 1175,
	[REAL_linkat] = 1180,
	[REAL_symlink] = 1187,
	[REAL_symlinkat] = 1195,
	[REAL_unlink] = 1205,
	[REAL_unlinkat] = 1212,
	[REAL_remove] = 1221,
	[REAL_rmdir] = 1228,
	[REAL_mkdir] = 1234,
	[REAL_mkdirat] = 1240,
	[REAL_mknod] = 1248,
	[REAL_mknodat] = 1254,
	[REAL___xmknod] = 1262,
	[REAL___xmknodat] = 1271,
	[REAL_mkfifo] = 1282,
	[REAL_mkfifoat] = 1289,
	[REAL_truncate] = 1298,
	[REAL_truncate64] = 1307,
	[REAL_ftruncate] = 1318,
	[REAL_ftruncate64] = 1328,
	[REAL_fallocate] = 1340,
	[REAL_fallocate64] = 1350,
	[REAL_posix_fallocate] = 1362,
	[REAL_posix_fallocate64] = 1378,
	[REAL_chmod] = 1396,
	[REAL_lchmod] = 1402,
	[REAL_fchmod] = 1409,
	[REAL_fchmodat] = 1416,
	[REAL_chown] = 1425,
	[REAL_lchown] = 1431,
	[REAL_fchown] = 1438,
	[REAL_fchownat] = 1445,
	[REAL_utime] = 1454,
	[REAL_utimes] = 1460,
	[REAL_lutimes] = 1467,
	[REAL_futimes] = 1475,
	[REAL_futimesat] = 1483,
	[REAL_utimensat] = 1493,
	[REAL_futimens] = 1503,
	[REAL_getxattr] = 1512,
	[REAL_lgetxattr] = 1521,
	[REAL_fgetxattr] = 1531,
	[REAL_setxattr] = 1541,
	[REAL_lsetxattr] = 1550,
	[REAL_fsetxattr] = 1560,
	[REAL_removexattr] = 1570,
	[REAL_lremovexattr] = 1582,
	[REAL_fremovexattr] = 1595,
	[REAL_listxattr] = 1608,
	[REAL_llistxattr] = 1618,
	[REAL_flistxattr] = 1629,
	[REAL_fsync] = 1640,
	[REAL_fdatasync] = 1646,
	[REAL_chdir] = 1656,
	[REAL_fchdir] = 1662,
	[REAL_chroot] = 1669,
	[REAL_umask] = 1676,
	[REAL_getcwd] = 1682,
	[REAL___getcwd_chk] = 1689,
	[REAL_getwd] = 1702,
	[REAL___getwd_chk] = 1708,
	[REAL_get_current_dir_name] = 1720,
	[REAL_read] = 1741,
	[REAL___read] = 1746,
	[REAL___read_chk] = 1753,
	[REAL_write] = 1764,
	[REAL___write] = 1770,
	[REAL_pread] = 1778,
	[REAL_pread64] = 1784,
	[REAL___pread64] = 1792,
	[REAL___pread_chk] = 1802,
	[REAL___pread64_chk] = 1814,
	[REAL_pwrite] = 1828,
	[REAL_pwrite64] = 1835,
	[REAL___pwrite64] = 1844,
	[REAL_readv] = 1855,
	[REAL_writev] = 1861,
	[REAL_preadv] = 1868,
	[REAL_preadv64] = 1875,
	[REAL_pwritev] = 1884,
	[REAL_pwritev64] = 1892,
	[REAL_preadv2] = 1902,
	[REAL_preadv64v2] = 1910,
	[REAL_pwritev2] = 1921,
	[REAL_pwritev64v2] = 1930,
	[REAL_recv] = 1942,
	[REAL___recv_chk] = 1947,
	[REAL_recvfrom] = 1958,
	[REAL___recvfrom_chk] = 1967,
	[REAL_recvmsg] = 1982,
	[REAL_send] = 1990,
	[REAL_sendto] = 1995,
	[REAL_sendmsg] = 2002,
	[REAL_sendfile] = 2010,
	[REAL_sendfile64] = 2019,
	[REAL_copy_file_range] = 2030,
	[REAL_splice] = 2046,
	[REAL_tee] = 2053,
	[REAL_vmsplice] = 2057,
	[REAL_fread] = 2066,
	[REAL_fread_unlocked] = 2072,
	[REAL___fread_chk] = 2087,
	[REAL___fread_unlocked_chk] = 2099,
	[REAL_fgets] = 2120,
	[REAL_fgets_unlocked] = 2126,
	[REAL___fgets_chk] = 2141,
	[REAL___fgets_unlocked_chk] = 2153,
	[REAL_fgetc] = 2174,
	[REAL_getc] = 2180,
	[REAL__IO_getc] = 2185,
	[REAL_fgetc_unlocked] = 2194,
	[REAL_getc_unlocked] = 2209,
	[REAL_getchar] = 2223,
	[REAL_getchar_unlocked] = 2231,
	[REAL___uflow] = 2248,
	[REAL___underflow] = 2256,
	[REAL_getline] = 2268,
	[REAL_getdelim] = 2276,
	[REAL___getdelim] = 2285,
	[REAL_gets] = 2296,
	[REAL_fgetwc] = 2301,
	[REAL_getwc] = 2308,
	[REAL_fgetwc_unlocked] = 2314,
	[REAL_getwc_unlocked] = 2330,
	[REAL_fgetws] = 2345,
	[REAL_fgetws_unlocked] = 2352,
	[REAL_vfscanf] = 2368,
	[REAL___isoc99_vfscanf] = 2376,
	[REAL_vscanf] = 2393,
	[REAL___isoc99_vscanf] = 2400,
	[REAL_fseek] = 2416,
	[REAL_fseeko] = 2422,
	[REAL_fseeko64] = 2429,
	[REAL_fsetpos] = 2438,
	[REAL_fsetpos64] = 2446,
	[REAL_fwrite] = 2456,
	[REAL_fwrite_unlocked] = 2463,
	[REAL_fputs] = 2479,
	[REAL_fputs_unlocked] = 2485,
	[REAL_puts] = 2500,
	[REAL_fputc] = 2505,
	[REAL_putc] = 2511,
	[REAL__IO_putc] = 2516,
	[REAL_fputc_unlocked] = 2525,
	[REAL_putc_unlocked] = 2540,
	[REAL_putchar] = 2554,
	[REAL_putchar_unlocked] = 2562,
	[REAL___overflow] = 2579,
	[REAL_fputwc] = 2590,
	[REAL_putwc] = 2597,
	[REAL_fputwc_unlocked] = 2603,
	[REAL_putwc_unlocked] = 2619,
	[REAL_fputws] = 2634,
	[REAL_fputws_unlocked] = 2641,
	[REAL_perror] = 2657,
	[REAL_psignal] = 2664,
	[REAL_putpwent] = 2672,
	[REAL_putgrent] = 2681,
	[REAL_putspent] = 2690,
	[REAL_vwarn] = 2699,
	[REAL_vwarnx] = 2705,
	[REAL_err] = 2712,
	[REAL_errx] = 2716,
	[REAL_verr] = 2721,
	[REAL_verrx] = 2726,
	[REAL_error] = 2732,
	[REAL_error_at_line] = 2738,
	[REAL___assert_fail] = 2752,
	[REAL_getopt] = 2766,
	[REAL_getopt_long] = 2773,
	[REAL_getopt_long_only] = 2785,
	[REAL_vfprintf] = 2802,
	[REAL___vfprintf_chk] = 2811,
	[REAL_vprintf] = 2826,
	[REAL___vprintf_chk] = 2834,
	[REAL_vfwprintf] = 2848,
	[REAL_vwprintf] = 2858,
	[REAL_vdprintf] = 2867,
	[REAL___vdprintf_chk] = 2876,
	[REAL_fflush] = 2891,
	[REAL_fflush_unlocked] = 2898,
	[REAL__IO_fflush] = 2914,
	[REAL_fork] = 2925,
	[REAL___fork] = 2930,
	[REAL__Fork] = 2937,
	[REAL_vfork] = 2943,
	[REAL___vfork] = 2949,
	[REAL_clone] = 2957,
	[REAL___clone] = 2963,
	[REAL_daemon] = 2971,
	[REAL_execve] = 2978,
	[REAL_execv] = 2985,
	[REAL_execvp] = 2991,
	[REAL_execvpe] = 2998,
	[REAL_execl] = 3006,
	[REAL_execlp] = 3012,
	[REAL_execle] = 3019,
	[REAL_fexecve] = 3026,
	[REAL_execveat] = 3034,
	[REAL_posix_spawn_GLIBC_2_2_5] = 3043,
	[REAL_posix_spawn_GLIBC_2_15] = 3067,
	[REAL_posix_spawnp_GLIBC_2_2_5] = 3090,
	[REAL_posix_spawnp_GLIBC_2_15] = 3115,
	[REAL_system] = 3139,
	[REAL_popen] = 3146,
	[REAL__IO_popen] = 3152,
	[REAL_pclose] = 3162,
	[REAL_wait] = 3169,
	[REAL_waitpid] = 3174,
	[REAL___waitpid] = 3182,
	[REAL_wait3] = 3192,
	[REAL_wait4] = 3198,
	[REAL_waitid] = 3204,
	[REAL__exit] = 3211,
	[REAL__Exit] = 3217,
	[REAL_quick_exit_GLIBC_2_10] = 3223,
	[REAL_quick_exit_GLIBC_2_24] = 3245,
	[REAL_abort] = 3267,
	[REAL_kill] = 3273,
	[REAL_killpg] = 3278,
	[REAL_raise] = 3285,
	[REAL_pthread_create] = 3291,
	[REAL_thrd_create] = 3306,
	[REAL_pthread_join] = 3318,
	[REAL_pthread_tryjoin_np] = 3331,
	[REAL_pthread_timedjoin_np] = 3350,
	[REAL_pthread_clockjoin_np] = 3371,
	[REAL_thrd_join] = 3392,
	[REAL_pthread_detach] = 3402,
	[REAL_thrd_detach] = 3417,
	[REAL_pthread_exit] = 3429,
	[REAL_thrd_exit] = 3442,
	[REAL_mmap] = 3452,
	[REAL_mmap64] = 3457,
	[REAL_munmap] = 3464,
	[REAL_msync] = 3471,
	[REAL_setrlimit] = 3477,
	[REAL_setrlimit64] = 3487,
	[REAL_prlimit] = 3499,
	[REAL_prlimit64] = 3507,
	[REAL_mlockall] = 3517,
	[REAL_dlopen] = 3526,
	[REAL_dlmopen] = 3533,
	[REAL_dlclose] = 3541,
	[REAL_syscall] = 3549,
	[REAL_prctl] = 3557,
	[REAL_getenv] = 3563,
	[REAL_secure_getenv] = 3570,
	[REAL___secure_getenv] = 3584,
	[REAL_setlocale] = 3600,
	[REAL_newlocale] = 3610,
	[REAL___newlocale] = 3620,
	[REAL_textdomain] = 3632,
	[REAL_bindtextdomain] = 3643,
	[REAL_gettext] = 3658,
	[REAL_dgettext] = 3666,
	[REAL___dgettext] = 3675,
	[REAL_dcgettext] = 3686,
	[REAL___dcgettext] = 3696,
	[REAL_ngettext] = 3708,
	[REAL_dngettext] = 3717,
	[REAL_dcngettext] = 3727,
	[REAL_strerror] = 3738,
	[REAL_strerror_r] = 3747,
	[REAL___strerror_r] = 3758,
	[REAL___xpg_strerror_r] = 3771,
	[REAL_strsignal] = 3788,
	[REAL_iconv_open] = 3798,
	[REAL_localtime] = 3809,
	[REAL_localtime_r] = 3819,
	[REAL_gmtime] = 3831,
	[REAL_gmtime_r] = 3838,
	[REAL_ctime] = 3847,
	[REAL_ctime_r] = 3853,
	[REAL_mktime] = 3861,
	[REAL_timelocal] = 3868,
	[REAL_tzset] = 3878,
	[REAL_strftime] = 3884,
	[REAL_strftime_l] = 3893,
	[REAL_wcsftime] = 3904,
	[REAL_getpwnam] = 3913,
	[REAL_getpwuid] = 3922,
	[REAL_getpwnam_r] = 3931,
	[REAL_getpwuid_r] = 3942,
	[REAL_getpwent] = 3953,
	[REAL_getpwent_r] = 3962,
	[REAL_getgrnam] = 3973,
	[REAL_getgrgid] = 3982,
	[REAL_getgrnam_r] = 3991,
	[REAL_getgrgid_r] = 4002,
	[REAL_getgrent] = 4013,
	[REAL_getgrent_r] = 4022,
	[REAL_getgrouplist] = 4033,
	[REAL_initgroups] = 4046,
	[REAL_getspnam] = 4057,
	[REAL_getspnam_r] = 4066,
	[REAL_getservbyname] = 4077,
	[REAL_getservbyport] = 4091,
	[REAL_getprotobyname] = 4105,
	[REAL_getprotobynumber] = 4120,
	[REAL_gethostbyname] = 4137,
	[REAL_gethostbyname2] = 4151,
	[REAL_gethostbyaddr] = 4166,
	[REAL_getaddrinfo] = 4180,
	[REAL_getnameinfo] = 4192,
	[REAL___gconv_open] = 4204,
	[REAL_getlogin] = 4217,
	[REAL_getlogin_r] = 4226,
	[REAL_sysconf] = 4237,
	[REAL___sysconf] = 4245,
	[REAL_get_nprocs_conf] = 4255,
	[REAL_posix_openpt] = 4271,
	[REAL_openpty] = 4284,
};
