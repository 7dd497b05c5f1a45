/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#ifndef PROV_REAL_TABLE_H
#define PROV_REAL_TABLE_H

typedef int real_execve_fn(const char *path, char *const argv[], char *const envp[]);
typedef int real_execvpe_fn(const char *file, char *const argv[], char *const envp[]);
typedef pid_t real_fork_fn(void);
typedef pid_t real_vfork_fn(void);
typedef pid_t real_waitpid_fn(pid_t pid, int *status, int options);
typedef pid_t real_wait4_fn(pid_t pid, int *status, int options, struct rusage *usage);
typedef int real_clock_gettime_fn(clockid_t clock, struct timespec *t);
typedef unsigned long real_getauxval_fn(unsigned long type);
typedef int real_open_fn(const char *path, int flags, ...);
typedef int real_openat_fn(int dirfd, const char *path, int flags, ...);
typedef ssize_t real_read_fn(int fd, void *buf, size_t n);
typedef ssize_t real_write_fn(int fd, const void *buf, size_t n);
typedef int real_close_fn(int fd);
typedef FILE *real_fopen_fn(const char *path, const char *mode);
typedef int real_fclose_fn(FILE *f);
typedef int real_stat_fn(const char *path, struct stat *st);
typedef int real_fstat_fn(int fd, struct stat *st);
typedef int real_lstat_fn(const char *path, struct stat *st);
typedef int real_access_fn(const char *path, int mode);
typedef void *real_mmap_fn(void *addr, size_t length, int prot, int flags, int fd, off_t offset);
typedef int real_munmap_fn(void *addr, size_t length);
typedef int real_pthread_create_fn(pthread_t *thread, const pthread_attr_t *attr, void *(*start)(void *), void *arg);
typedef int real_pthread_join_fn(pthread_t thread, void **result);
typedef int real_pthread_mutex_lock_fn(pthread_mutex_t *mutex);
typedef int real_pthread_mutex_unlock_fn(pthread_mutex_t *mutex);
typedef ssize_t real_readlink_fn(const char *path, char *buf, size_t size);
typedef int real_fcntl_fn(int fd, int command, ...);
typedef int real_dup2_fn(int fd, int to);
typedef int real_pipe_fn(int fds[2]);
typedef char *real_getcwd_fn(char *buf, size_t size);
typedef int real_sigaction_fn(int sig, const struct sigaction *act, struct sigaction *old);
typedef sighandler_t real_signal_fn(int sig, sighandler_t handler);
typedef DIR *real_opendir_fn(const char *path);
typedef struct dirent *real_readdir_fn(DIR *d);
typedef int real_closedir_fn(DIR *d);
typedef char *real_setlocale_fn(int category, const char *locale);
typedef size_t real_fwrite_fn(const void *buf, size_t size, size_t n, FILE *f);
typedef char *real_textdomain_fn(const char *domain);
typedef char *real_bindtextdomain_fn(const char *domain, const char *dir);
typedef int real_fflush_fn(FILE *f);
typedef char *real_dcgettext_fn(const char *domain, const char *text, int category);
typedef char *real_nl_langinfo_fn(nl_item item);
typedef char *real_getenv_fn(const char *name);
typedef int real_isatty_fn(int fd);
typedef int real_getopt_long_fn(int argc, char *const argv[], const char *options, const struct option *long_options, int *index);
typedef int real_fputs_unlocked_fn(const char *s, FILE *f);
typedef int real_fputc_unlocked_fn(int ch, FILE *f);
typedef void real_error_fn(int status, int number, const char *format, va_list);
typedef int real___overflow_fn(FILE *f, int ch);
typedef int real_ioctl_fn(int fd, unsigned long request, ...);
typedef int real_fseeko_fn(FILE *f, off_t offset, int whence);
typedef int real_fputs_fn(const char *s, FILE *f);
typedef mode_t real_umask_fn(mode_t mask);
typedef int real_puts_fn(const char *s);
typedef int real_fputc_fn(int ch, FILE *f);
typedef DIR *real_fdopendir_fn(int fd);
typedef time_t real_time_fn(time_t *t);
typedef long real_sysconf_fn(int name);
typedef int real_putc_fn(int ch, FILE *f);
typedef size_t real_fwrite_unlocked_fn(const void *buf, size_t size, size_t n, FILE *f);
typedef int real_fchdir_fn(int fd);
typedef int real_faccessat_fn(int dirfd, const char *path, int mode, int flags);
typedef int real_unlink_fn(const char *path);
typedef char *real_strerror_fn(int number);
typedef int real_raise_fn(int sig);
typedef int real_gettimeofday_fn(struct timeval *t, void *zone);
typedef pid_t real_getpid_fn(void);
typedef uid_t real_geteuid_fn(void);
typedef int real_fstatat_fn(int dirfd, const char *path, struct stat *st, int flags);
typedef int real_fchmod_fn(int fd, mode_t mode);
typedef int real_execvp_fn(const char *file, char *const argv[]);
typedef char *real_dcngettext_fn(const char *domain, const char *one, const char *many, unsigned long n, int category);
typedef int real_chdir_fn(const char *path);
typedef int real_unlinkat_fn(int dirfd, const char *path, int flags);
typedef size_t real_strftime_fn(char *buf, size_t size, const char *format, const struct tm *tm);
typedef struct tm *real_localtime_fn(const time_t *t);
typedef struct passwd *real_getpwnam_fn(const char *name);
typedef int real_fstatfs_fn(int fd, struct statfs *st);
typedef size_t real_fread_fn(void *buf, size_t size, size_t n, FILE *f);
typedef int real_fchown_fn(int fd, uid_t uid, gid_t gid);
typedef int real_chmod_fn(const char *path, mode_t mode);
typedef int real___vfprintf_chk_fn(FILE *f, int flag, const char *format, va_list);
typedef unsigned int real_sleep_fn(unsigned int seconds);
typedef int real_putchar_fn(int ch);
typedef int real_mkdir_fn(const char *path, mode_t mode);
typedef int real_kill_fn(pid_t pid, int sig);
typedef int real_getrlimit_fn(__rlimit_resource_t resource, struct rlimit *limit);
typedef int real_getc_fn(FILE *f);
typedef int real_ftruncate_fn(int fd, off_t length);
typedef char *real_fgets_fn(char *buf, int n, FILE *f);
typedef int real_fgetc_fn(FILE *f);
typedef ssize_t real___getdelim_fn(char **line, size_t *n, int delimiter, FILE *f);
typedef void real_tzset_fn(void);
typedef char *real_strsignal_fn(int number);
typedef void real_rewinddir_fn(DIR *d);
typedef int real_renameat_fn(int olddirfd, const char *old, int newdirfd, const char *new);
typedef ssize_t real_readlinkat_fn(int dirfd, const char *path, char *buf, size_t size);
typedef void real_perror_fn(const char *s);
typedef long real_pathconf_fn(const char *path, int name);
typedef struct tm *real_localtime_r_fn(const time_t *t, struct tm *tm);
typedef struct lconv *real_localeconv_fn(void);
typedef int real_linkat_fn(int olddirfd, const char *old, int newdirfd, const char *new, int flags);
typedef iconv_t real_iconv_open_fn(const char *to, const char *from);
typedef uid_t real_getuid_fn(void);
typedef ssize_t real_getrandom_fn(void *buf, size_t n, unsigned int flags);
typedef struct passwd *real_getpwuid_fn(uid_t uid);
typedef int real_fseek_fn(FILE *f, long offset, int whence);
typedef size_t real_fread_unlocked_fn(void *buf, size_t size, size_t n, FILE *f);
typedef int real_fflush_unlocked_fn(FILE *f);
typedef int real_dup_fn(int fd);
typedef void *real_dlsym_fn(void *handle, const char *name);
typedef void *real_dlopen_fn(const char *path, int flags);
typedef char *real_dlerror_fn(void);
typedef int real_dlclose_fn(void *handle);
typedef int real___uflow_fn(FILE *f);
typedef int real_utimensat_fn(int dirfd, const char *path, const struct timespec times[2], int flags);
typedef int real_symlinkat_fn(const char *target, int dirfd, const char *path);
typedef int real_renameat2_fn(int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags);
typedef int real_rename_fn(const char *old, const char *new);
typedef int real_pipe2_fn(int fds[2], int flags);
typedef time_t real_mktime_fn(struct tm *tm);
typedef int real_open64_fn(const char *path, int flags, ...);
typedef int real___open_fn(const char *path, int flags, ...);
typedef int real___open64_fn(const char *path, int flags, ...);
typedef int real_openat64_fn(int dirfd, const char *path, int flags, ...);
typedef int real___open_2_fn(const char *path, int flags);
typedef int real___open64_2_fn(const char *path, int flags);
typedef int real___openat_2_fn(int dirfd, const char *path, int flags);
typedef int real___openat64_2_fn(int dirfd, const char *path, int flags);
typedef int real_creat_fn(const char *path, mode_t mode);
typedef int real_creat64_fn(const char *path, mode_t mode);
typedef int real___close_fn(int fd);
typedef int real_close_range_fn(unsigned int first, unsigned int last, int flags);
typedef void real_closefrom_fn(int first);
typedef int real___dup2_fn(int fd, int to);
typedef int real_dup3_fn(int fd, int to, int flags);
typedef int real_fcntl64_fn(int fd, int command, ...);
typedef int real___fcntl_fn(int fd, int command, ...);
typedef int real___pipe_fn(int fds[2]);
typedef int real_socketpair_fn(int domain, int type, int protocol, int fds[2]);
typedef int real_socket_fn(int domain, int type, int protocol);
typedef int real_connect_fn(int fd, const struct sockaddr *address, socklen_t len);
typedef int real___connect_fn(int fd, const struct sockaddr *address, socklen_t len);
typedef int real_bind_fn(int fd, const struct sockaddr *address, socklen_t len);
typedef int real_accept_fn(int fd, struct sockaddr *address, socklen_t *len);
typedef int real_accept4_fn(int fd, struct sockaddr *address, socklen_t *len, int flags);
typedef FILE *real_fopen64_fn(const char *path, const char *mode);
typedef FILE *real__IO_fopen_fn(const char *path, const char *mode);
typedef FILE *real_setmntent_fn(const char *path, const char *mode);
typedef FILE *real___setmntent_fn(const char *path, const char *mode);
typedef int real_endmntent_fn(FILE *f);
typedef int real___endmntent_fn(FILE *f);
typedef FILE *real_freopen_fn(const char *path, const char *mode, FILE *f);
typedef FILE *real_freopen64_fn(const char *path, const char *mode, FILE *f);
typedef int real__IO_fclose_fn(FILE *f);
typedef int real_getpt_fn(void);
typedef FILE *real_tmpfile_fn(void);
typedef FILE *real_tmpfile64_fn(void);
typedef int real_mkstemp_fn(char *template);
typedef int real_mkstemp64_fn(char *template);
typedef int real_mkostemp_fn(char *template, int flags);
typedef int real_mkostemp64_fn(char *template, int flags);
typedef int real_mkstemps_fn(char *template, int suffix);
typedef int real_mkstemps64_fn(char *template, int suffix);
typedef int real_mkostemps_fn(char *template, int suffix, int flags);
typedef int real_mkostemps64_fn(char *template, int suffix, int flags);
typedef char *real_mkdtemp_fn(char *template);
typedef int real_memfd_create_fn(const char *name, unsigned int flags);
typedef int real_shm_open_fn(const char *name, int flags, mode_t mode);
typedef sem_t *real_sem_open_fn(const char *name, int flags, unsigned int mode, unsigned int value);
typedef int real_sem_unlink_fn(const char *name);
typedef key_t real_ftok_fn(const char *path, int project);
typedef int real_mq_unlink_fn(const char *name);
typedef int real_shm_unlink_fn(const char *name);
typedef int real_eventfd_fn(unsigned int value, int flags);
typedef int real_epoll_create_fn(int size);
typedef int real_epoll_create1_fn(int flags);
typedef int real_timerfd_create_fn(clockid_t clock, int flags);
typedef int real_signalfd_fn(int fd, const sigset_t *mask, int flags);
typedef int real_inotify_init_fn(void);
typedef int real_inotify_init1_fn(int flags);
typedef int real_fanotify_init_fn(unsigned int flags, unsigned int event_flags);
typedef int real_pidfd_open_fn(pid_t pid, unsigned int flags);
typedef int real_pidfd_getfd_fn(int pidfd, int fd, unsigned int flags);
typedef mqd_t real_mq_open_fn(const char *name, int flags, va_list);
typedef mqd_t real___mq_open_2_fn(const char *name, int flags);
typedef int real_mq_close_fn(mqd_t queue);
typedef ssize_t real_recvmsg_fn(int fd, struct msghdr *msg, int flags);
typedef int real_recvmmsg_fn(int fd, struct mmsghdr *messages, unsigned int n, int flags, struct timespec *timeout);
typedef ssize_t real_sendmsg_fn(int fd, const struct msghdr *msg, int flags);
typedef int real_sendmmsg_fn(int fd, struct mmsghdr *messages, unsigned int n, int flags);
typedef int real_name_to_handle_at_fn(int dirfd, const char *path, struct file_handle *handle, int *mount_id, int flags);
typedef int real_open_by_handle_at_fn(int mount_fd, struct file_handle *handle, int flags);
typedef int real_unshare_fn(int flags);
typedef int real_setns_fn(int fd, int type);
typedef int real_mount_fn(const char *source, const char *target, const char *type, unsigned long flags, const void *data);
typedef int real_umount_fn(const char *target);
typedef int real_umount2_fn(const char *target, int flags);
typedef int real_pivot_root_fn(const char *new, const char *old);
typedef int real_move_mount_fn(int from, const char *source, int to, const char *target, unsigned int flags);
typedef int real_mount_setattr_fn(int dirfd, const char *path, unsigned int flags, void *attr, size_t size);
typedef int real_open_tree_fn(int dirfd, const char *path, unsigned int flags);
typedef int real_fsopen_fn(const char *type, unsigned int flags);
typedef int real_fspick_fn(int dirfd, const char *path, unsigned int flags);
typedef int real_fsmount_fn(int fs, unsigned int flags, unsigned int attributes);
typedef int real_stat64_fn(const char *path, struct stat *st);
typedef int real_lstat64_fn(const char *path, struct stat *st);
typedef int real_fstat64_fn(int fd, struct stat *st);
typedef int real_fstatat64_fn(int dirfd, const char *path, struct stat *st, int flags);
typedef int real_statx_fn(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx);
typedef int real___xstat_fn(int ver, const char *path, struct stat *st);
typedef int real___xstat64_fn(int ver, const char *path, struct stat *st);
typedef int real___lxstat_fn(int ver, const char *path, struct stat *st);
typedef int real___lxstat64_fn(int ver, const char *path, struct stat *st);
typedef int real___fxstat_fn(int ver, int fd, struct stat *st);
typedef int real___fxstat64_fn(int ver, int fd, struct stat *st);
typedef int real___fxstatat_fn(int ver, int dirfd, const char *path, struct stat *st, int flags);
typedef int real___fxstatat64_fn(int ver, int dirfd, const char *path, struct stat *st, int flags);
typedef int real_euidaccess_fn(const char *path, int mode);
typedef int real_eaccess_fn(const char *path, int mode);
typedef ssize_t real___readlink_chk_fn(const char *path, char *buf, size_t size, size_t room);
typedef ssize_t real___readlinkat_chk_fn(int dirfd, const char *path, char *buf, size_t size, size_t room);
typedef char *real_realpath_GLIBC_2_2_5_fn(const char *path, char *resolved);
typedef char *real_realpath_GLIBC_2_3_fn(const char *path, char *resolved);
typedef char *real___realpath_chk_fn(const char *path, char *resolved, size_t room);
typedef char *real_canonicalize_file_name_fn(const char *path);
typedef int real_statfs_fn(const char *path, struct statfs *st);
typedef int real_statfs64_fn(const char *path, struct statfs *st);
typedef int real___statfs_fn(const char *path, struct statfs *st);
typedef int real_fstatfs64_fn(int fd, struct statfs *st);
typedef int real_statvfs_fn(const char *path, struct statvfs *st);
typedef int real_statvfs64_fn(const char *path, struct statvfs *st);
typedef int real_fstatvfs_fn(int fd, struct statvfs *st);
typedef int real_fstatvfs64_fn(int fd, struct statvfs *st);
typedef long real_fpathconf_fn(int fd, int name);
typedef struct dirent *real_readdir64_fn(DIR *d);
typedef int real_readdir_r_fn(DIR *d, struct dirent *entry, struct dirent **result);
typedef int real_readdir64_r_fn(DIR *d, struct dirent *entry, struct dirent **result);
typedef ssize_t real_getdents64_fn(int fd, void *buf, size_t n);
typedef ssize_t real_getdirentries_fn(int fd, char *buf, size_t size, off_t *base);
typedef ssize_t real_getdirentries64_fn(int fd, char *buf, size_t size, off_t *base);
typedef int real_scandir_fn(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_scandir64_fn(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_scandirat_fn(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_scandirat64_fn(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_glob_GLIBC_2_2_5_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_glob_GLIBC_2_27_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_glob64_GLIBC_2_2_5_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_glob64_GLIBC_2_27_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_ftw_fn(const char *dir, int (*fn)(const char *, const struct stat *, int), int n);
typedef int real_ftw64_fn(const char *dir, int (*fn)(const char *, const struct stat *, int), int n);
typedef int real_nftw_GLIBC_2_2_5_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef int real_nftw_GLIBC_2_3_3_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef int real_nftw64_GLIBC_2_2_5_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef int real_nftw64_GLIBC_2_3_3_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef FTS *real_fts_open_fn(char *const paths[], int options, int (*compare)(const FTSENT **, const FTSENT **));
typedef FTS *real_fts64_open_fn(char *const paths[], int options, int (*compare)(const FTSENT **, const FTSENT **));
typedef FTSENT *real_fts_read_fn(FTS *fts);
typedef FTSENT *real_fts64_read_fn(FTS *fts);
typedef FTSENT *real_fts_children_fn(FTS *fts, int options);
typedef FTSENT *real_fts64_children_fn(FTS *fts, int options);
typedef int real_fts_close_fn(FTS *fts);
typedef int real_fts64_close_fn(FTS *fts);
typedef int real_link_fn(const char *old, const char *new);
typedef int real_symlink_fn(const char *target, const char *path);
typedef int real_remove_fn(const char *path);
typedef int real_rmdir_fn(const char *path);
typedef int real_mkdirat_fn(int dirfd, const char *path, mode_t mode);
typedef int real_mknod_fn(const char *path, mode_t mode, dev_t dev);
typedef int real_mknodat_fn(int dirfd, const char *path, mode_t mode, dev_t dev);
typedef int real___xmknod_fn(int ver, const char *path, mode_t mode, dev_t *dev);
typedef int real___xmknodat_fn(int ver, int dirfd, const char *path, mode_t mode, dev_t *dev);
typedef int real_mkfifo_fn(const char *path, mode_t mode);
typedef int real_mkfifoat_fn(int dirfd, const char *path, mode_t mode);
typedef int real_truncate_fn(const char *path, off_t length);
typedef int real_truncate64_fn(const char *path, off_t length);
typedef int real_ftruncate64_fn(int fd, off_t length);
typedef int real_fallocate_fn(int fd, int mode, off_t offset, off_t length);
typedef int real_fallocate64_fn(int fd, int mode, off_t offset, off_t length);
typedef int real_posix_fallocate_fn(int fd, off_t offset, off_t length);
typedef int real_posix_fallocate64_fn(int fd, off_t offset, off_t length);
typedef int real_lchmod_fn(const char *path, mode_t mode);
typedef int real_fchmodat_fn(int dirfd, const char *path, mode_t mode, int flags);
typedef int real_chown_fn(const char *path, uid_t uid, gid_t gid);
typedef int real_lchown_fn(const char *path, uid_t uid, gid_t gid);
typedef int real_fchownat_fn(int dirfd, const char *path, uid_t uid, gid_t gid, int flags);
typedef int real_utime_fn(const char *path, const struct utimbuf *times);
typedef int real_utimes_fn(const char *path, const struct timeval times[2]);
typedef int real_lutimes_fn(const char *path, const struct timeval times[2]);
typedef int real_futimes_fn(int fd, const struct timeval times[2]);
typedef int real_futimesat_fn(int dirfd, const char *path, const struct timeval times[2]);
typedef int real_futimens_fn(int fd, const struct timespec times[2]);
typedef ssize_t real_getxattr_fn(const char *path, const char *name, void *value, size_t size);
typedef ssize_t real_lgetxattr_fn(const char *path, const char *name, void *value, size_t size);
typedef ssize_t real_fgetxattr_fn(int fd, const char *name, void *value, size_t size);
typedef int real_setxattr_fn(const char *path, const char *name, const void *value, size_t size, int flags);
typedef int real_lsetxattr_fn(const char *path, const char *name, const void *value, size_t size, int flags);
typedef int real_fsetxattr_fn(int fd, const char *name, const void *value, size_t size, int flags);
typedef int real_removexattr_fn(const char *path, const char *name);
typedef int real_lremovexattr_fn(const char *path, const char *name);
typedef int real_fremovexattr_fn(int fd, const char *name);
typedef ssize_t real_listxattr_fn(const char *path, char *list, size_t size);
typedef ssize_t real_llistxattr_fn(const char *path, char *list, size_t size);
typedef ssize_t real_flistxattr_fn(int fd, char *list, size_t size);
typedef int real_fsync_fn(int fd);
typedef int real_fdatasync_fn(int fd);
typedef int real_inotify_add_watch_fn(int fd, const char *path, uint32_t mask);
typedef int real_fanotify_mark_fn(int fd, unsigned int flags, uint64_t mask, int dirfd, const char *path);
typedef int real_swapon_fn(const char *path, int flags);
typedef int real_swapoff_fn(const char *path);
typedef int real_acct_fn(const char *path);
typedef int real_quotactl_fn(int command, const char *path, int id, char *address);
typedef char *real_mktemp_fn(char *template);
typedef char *real_tmpnam_fn(char *buf);
typedef char *real_tmpnam_r_fn(char *buf);
typedef char *real_tempnam_fn(const char *dir, const char *prefix);
typedef int real_wordexp_fn(const char *words, wordexp_t *result, int flags);
typedef int real_chroot_fn(const char *path);
typedef char *real___getcwd_chk_fn(char *buf, size_t size, size_t room);
typedef char *real_getwd_fn(char *buf);
typedef char *real___getwd_chk_fn(char *buf, size_t room);
typedef char *real_get_current_dir_name_fn(void);
typedef ssize_t real___read_fn(int fd, void *buf, size_t n);
typedef ssize_t real___read_chk_fn(int fd, void *buf, size_t n, size_t room);
typedef ssize_t real___write_fn(int fd, const void *buf, size_t n);
typedef ssize_t real_pread_fn(int fd, void *buf, size_t n, off_t offset);
typedef ssize_t real_pread64_fn(int fd, void *buf, size_t n, off_t offset);
typedef ssize_t real___pread64_fn(int fd, void *buf, size_t n, off_t offset);
typedef ssize_t real___pread_chk_fn(int fd, void *buf, size_t n, off_t offset, size_t room);
typedef ssize_t real___pread64_chk_fn(int fd, void *buf, size_t n, off_t offset, size_t room);
typedef ssize_t real_pwrite_fn(int fd, const void *buf, size_t n, off_t offset);
typedef ssize_t real_pwrite64_fn(int fd, const void *buf, size_t n, off_t offset);
typedef ssize_t real___pwrite64_fn(int fd, const void *buf, size_t n, off_t offset);
typedef ssize_t real_readv_fn(int fd, const struct iovec *iov, int n);
typedef ssize_t real_writev_fn(int fd, const struct iovec *iov, int n);
typedef ssize_t real_preadv_fn(int fd, const struct iovec *iov, int n, off_t offset);
typedef ssize_t real_preadv64_fn(int fd, const struct iovec *iov, int n, off_t offset);
typedef ssize_t real_pwritev_fn(int fd, const struct iovec *iov, int n, off_t offset);
typedef ssize_t real_pwritev64_fn(int fd, const struct iovec *iov, int n, off_t offset);
typedef ssize_t real_preadv2_fn(int fd, const struct iovec *iov, int n, off_t offset, int flags);
typedef ssize_t real_preadv64v2_fn(int fd, const struct iovec *iov, int n, off_t offset, int flags);
typedef ssize_t real_pwritev2_fn(int fd, const struct iovec *iov, int n, off_t offset, int flags);
typedef ssize_t real_pwritev64v2_fn(int fd, const struct iovec *iov, int n, off_t offset, int flags);
typedef ssize_t real_recv_fn(int fd, void *buf, size_t n, int flags);
typedef ssize_t real___recv_chk_fn(int fd, void *buf, size_t n, size_t room, int flags);
typedef ssize_t real_recvfrom_fn(int fd, void *buf, size_t n, int flags, struct sockaddr *address, socklen_t *len);
typedef ssize_t real___recvfrom_chk_fn(int fd, void *buf, size_t n, size_t room, int flags, struct sockaddr *address, socklen_t *len);
typedef ssize_t real_send_fn(int fd, const void *buf, size_t n, int flags);
typedef ssize_t real___send_fn(int fd, const void *buf, size_t n, int flags);
typedef ssize_t real_sendto_fn(int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len);
typedef ssize_t real_sendfile_fn(int out, int in, off_t *offset, size_t n);
typedef ssize_t real_sendfile64_fn(int out, int in, off_t *offset, size_t n);
typedef ssize_t real_copy_file_range_fn(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags);
typedef ssize_t real_splice_fn(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags);
typedef ssize_t real_tee_fn(int in, int out, size_t n, unsigned int flags);
typedef ssize_t real_vmsplice_fn(int fd, const struct iovec *iov, size_t n, unsigned int flags);
typedef int real_aio_read_fn(struct aiocb *cb);
typedef int real_aio_read64_fn(struct aiocb *cb);
typedef int real_aio_write_fn(struct aiocb *cb);
typedef int real_aio_write64_fn(struct aiocb *cb);
typedef int real_lio_listio_GLIBC_2_2_5_fn(int mode, struct aiocb *const list[], int n, struct sigevent *event);
typedef int real_lio_listio_GLIBC_2_4_fn(int mode, struct aiocb *const list[], int n, struct sigevent *event);
typedef int real_lio_listio_GLIBC_2_34_fn(int mode, struct aiocb *const list[], int n, struct sigevent *event);
typedef int real_lio_listio64_GLIBC_2_2_5_fn(int mode, struct aiocb *const list[], int n, struct sigevent *event);
typedef int real_lio_listio64_GLIBC_2_4_fn(int mode, struct aiocb *const list[], int n, struct sigevent *event);
typedef int real_lio_listio64_GLIBC_2_34_fn(int mode, struct aiocb *const list[], int n, struct sigevent *event);
typedef ssize_t real_aio_return_fn(struct aiocb *cb);
typedef ssize_t real_aio_return64_fn(struct aiocb *cb);
typedef int real_eventfd_read_fn(int fd, eventfd_t *value);
typedef int real_eventfd_write_fn(int fd, eventfd_t value);
typedef ssize_t real_mq_receive_fn(mqd_t queue, char *buf, size_t n, unsigned int *priority);
typedef ssize_t real_mq_timedreceive_fn(mqd_t queue, char *buf, size_t n, unsigned int *priority, const struct timespec *until);
typedef int real_mq_send_fn(mqd_t queue, const char *buf, size_t n, unsigned int priority);
typedef int real_mq_timedsend_fn(mqd_t queue, const char *buf, size_t n, unsigned int priority, const struct timespec *until);
typedef void real_backtrace_symbols_fd_fn(void *const *addresses, int n, int fd);
typedef void real___backtrace_symbols_fd_fn(void *const *addresses, int n, int fd);
typedef size_t real__IO_fread_fn(void *buf, size_t size, size_t n, FILE *f);
typedef size_t real___fread_chk_fn(void *buf, size_t room, size_t size, size_t n, FILE *f);
typedef size_t real___fread_unlocked_chk_fn(void *buf, size_t room, size_t size, size_t n, FILE *f);
typedef char *real_fgets_unlocked_fn(char *buf, int n, FILE *f);
typedef char *real__IO_fgets_fn(char *buf, int n, FILE *f);
typedef char *real___fgets_chk_fn(char *buf, size_t room, int n, FILE *f);
typedef char *real___fgets_unlocked_chk_fn(char *buf, size_t room, int n, FILE *f);
typedef int real__IO_getc_fn(FILE *f);
typedef int real_fgetc_unlocked_fn(FILE *f);
typedef int real_getc_unlocked_fn(FILE *f);
typedef int real_getchar_fn(void);
typedef int real_getchar_unlocked_fn(void);
typedef int real___underflow_fn(FILE *f);
typedef ssize_t real_getline_fn(char **line, size_t *n, FILE *f);
typedef ssize_t real_getdelim_fn(char **line, size_t *n, int delimiter, FILE *f);
typedef char *real_gets_fn(char *buf);
typedef char *real__IO_gets_fn(char *buf);
typedef wint_t real_fgetwc_fn(FILE *f);
typedef wint_t real_getwc_fn(FILE *f);
typedef wint_t real_fgetwc_unlocked_fn(FILE *f);
typedef wint_t real_getwc_unlocked_fn(FILE *f);
typedef wchar_t *real_fgetws_fn(wchar_t *buf, int n, FILE *f);
typedef wchar_t *real_fgetws_unlocked_fn(wchar_t *buf, int n, FILE *f);
typedef int real_vfscanf_fn(FILE *f, const char *format, va_list);
typedef int real___isoc99_vfscanf_fn(FILE *f, const char *format, va_list);
typedef int real___isoc23_vfscanf_fn(FILE *f, const char *format, va_list);
typedef int real___vfscanf_fn(FILE *f, const char *format, va_list ap);
typedef int real_vscanf_fn(const char *format, va_list);
typedef int real___isoc99_vscanf_fn(const char *format, va_list);
typedef int real___isoc23_vscanf_fn(const char *format, va_list);
typedef wint_t real_getwchar_fn(void);
typedef wint_t real_getwchar_unlocked_fn(void);
typedef wchar_t *real___fgetws_chk_fn(wchar_t *buf, size_t room, int n, FILE *f);
typedef wchar_t *real___fgetws_unlocked_chk_fn(wchar_t *buf, size_t room, int n, FILE *f);
typedef char *real___gets_chk_fn(char *buf, size_t room);
typedef int real_getw_fn(FILE *f);
typedef int real_vfwscanf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real___isoc99_vfwscanf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real___isoc23_vfwscanf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real_vwscanf_fn(const wchar_t *format, va_list);
typedef int real___isoc99_vwscanf_fn(const wchar_t *format, va_list);
typedef int real___isoc23_vwscanf_fn(const wchar_t *format, va_list);
typedef int real__IO_vfscanf_GLIBC_2_2_5_fn(FILE *f, const char *format, va_list ap, int *error_found);
typedef struct passwd *real_fgetpwent_fn(FILE *f);
typedef int real_fgetpwent_r_fn(FILE *f, struct passwd *entry, char *buf, size_t size, struct passwd **result);
typedef struct group *real_fgetgrent_fn(FILE *f);
typedef int real_fgetgrent_r_fn(FILE *f, struct group *entry, char *buf, size_t size, struct group **result);
typedef struct spwd *real_fgetspent_fn(FILE *f);
typedef int real_fgetspent_r_fn(FILE *f, struct spwd *entry, char *buf, size_t size, struct spwd **result);
typedef struct sgrp *real_fgetsgent_fn(FILE *f);
typedef int real_fgetsgent_r_fn(FILE *f, struct sgrp *entry, char *buf, size_t size, struct sgrp **result);
typedef struct mntent *real_getmntent_fn(FILE *f);
typedef struct mntent *real_getmntent_r_fn(FILE *f, struct mntent *entry, char *buf, int size);
typedef struct mntent *real___getmntent_r_fn(FILE *f, struct mntent *entry, char *buf, int size);
typedef int real_addmntent_fn(FILE *f, const struct mntent *entry);
typedef int real_fseeko64_fn(FILE *f, off_t offset, int whence);
typedef void real_rewind_fn(FILE *f);
typedef int real_fsetpos_fn(FILE *f, const fpos_t *at);
typedef int real_fsetpos64_fn(FILE *f, const fpos_t *at);
typedef size_t real__IO_fwrite_fn(const void *buf, size_t size, size_t n, FILE *f);
typedef int real__IO_fputs_fn(const char *s, FILE *f);
typedef int real__IO_puts_fn(const char *s);
typedef int real__IO_putc_fn(int ch, FILE *f);
typedef int real_putc_unlocked_fn(int ch, FILE *f);
typedef int real_putchar_unlocked_fn(int ch);
typedef wint_t real_fputwc_fn(wchar_t ch, FILE *f);
typedef wint_t real_putwc_fn(wchar_t ch, FILE *f);
typedef wint_t real_fputwc_unlocked_fn(wchar_t ch, FILE *f);
typedef wint_t real_putwc_unlocked_fn(wchar_t ch, FILE *f);
typedef int real_fputws_fn(const wchar_t *s, FILE *f);
typedef int real_fputws_unlocked_fn(const wchar_t *s, FILE *f);
typedef wint_t real_putwchar_fn(wchar_t ch);
typedef wint_t real_putwchar_unlocked_fn(wchar_t ch);
typedef int real_putw_fn(int word, FILE *f);
typedef void real_psignal_fn(int number, const char *s);
typedef void real_herror_fn(const char *s);
typedef int real_fmtmsg_fn(long class, const char *label, int severity, const char *text, const char *action, const char *tag);
typedef void real_malloc_stats_fn(void);
typedef int real_malloc_info_fn(int options, FILE *f);
typedef error_t real_argp_parse_fn(const struct argp *argp, int argc, char **argv, unsigned int flags, int *index, void *input);
typedef void real_psiginfo_fn(const siginfo_t *info, const char *s);
typedef int real_putsgent_fn(const struct sgrp *entry, FILE *f);
typedef int real_putpwent_fn(const struct passwd *entry, FILE *f);
typedef int real_putgrent_fn(const struct group *entry, FILE *f);
typedef int real_putspent_fn(const struct spwd *entry, FILE *f);
typedef void real_vwarn_fn(const char *format, va_list);
typedef void real_vwarnx_fn(const char *format, va_list);
typedef void real_err_fn(int status, const char *format, va_list);
typedef void real_errx_fn(int status, const char *format, va_list);
typedef void real_verr_fn(int status, const char *format, va_list ap);
typedef void real_verrx_fn(int status, const char *format, va_list ap);
typedef void real_error_at_line_fn(int status, int number, const char *file, unsigned line, const char *format, va_list);
typedef void real___assert_fail_fn(const char *text, const char *file, unsigned line, const char *function);
typedef int real_getopt_fn(int argc, char *const argv[], const char *options);
typedef int real___posix_getopt_fn(int argc, char *const argv[], const char *options);
typedef int real_getopt_long_only_fn(int argc, char *const argv[], const char *options, const struct option *long_options, int *index);
typedef int real_vfprintf_fn(FILE *f, const char *format, va_list);
typedef int real__IO_vfprintf_fn(FILE *f, const char *format, va_list ap);
typedef int real_vprintf_fn(const char *format, va_list);
typedef int real___vprintf_chk_fn(int flag, const char *format, va_list);
typedef int real_vfwprintf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real_vwprintf_fn(const wchar_t *format, va_list);
typedef int real___vfwprintf_chk_fn(FILE *f, int flag, const wchar_t *format, va_list);
typedef int real___vwprintf_chk_fn(int flag, const wchar_t *format, va_list);
typedef int real_vdprintf_fn(int fd, const char *format, va_list);
typedef int real___vdprintf_chk_fn(int fd, int flag, const char *format, va_list);
typedef int real__IO_fflush_fn(FILE *f);
typedef pid_t real___fork_fn(void);
typedef pid_t real__Fork_fn(void);
typedef pid_t real___vfork_fn(void);
typedef int real___sigaction_fn(int sig, const struct sigaction *act, struct sigaction *old);
typedef sighandler_t real_bsd_signal_fn(int sig, sighandler_t handler);
typedef sighandler_t real_ssignal_fn(int sig, sighandler_t handler);
typedef sighandler_t real_sysv_signal_fn(int sig, sighandler_t handler);
typedef sighandler_t real___sysv_signal_fn(int sig, sighandler_t handler);
typedef sighandler_t real_sigset_fn(int sig, sighandler_t handler);
typedef int real_arch_prctl_fn(int code, unsigned long address);
typedef int real___arch_prctl_fn(int code, unsigned long address);
typedef int real_clone_fn(int (*fn)(void *), void *stack, int flags, void *arg, va_list);
typedef int real___clone_fn(int (*fn)(void *), void *stack, int flags, void *arg, va_list);
typedef int real_forkpty_fn(int *master, char *name, const struct termios *term, const struct winsize *size);
typedef int real_daemon_fn(int nochdir, int noclose);
typedef int real_execv_fn(const char *path, char *const argv[]);
typedef int real_execl_fn(const char *path, const char *arg, va_list);
typedef int real_execlp_fn(const char *file, const char *arg, va_list);
typedef int real_execle_fn(const char *path, const char *arg, va_list);
typedef int real_fexecve_fn(int fd, char *const argv[], char *const envp[]);
typedef int real_execveat_fn(int dirfd, const char *path, char *const argv[], char *const envp[], int flags);
typedef int real_posix_spawn_GLIBC_2_2_5_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_posix_spawn_GLIBC_2_15_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_posix_spawnp_GLIBC_2_2_5_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_posix_spawnp_GLIBC_2_15_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_pidfd_spawn_fn(int *pidfd, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_pidfd_spawnp_fn(int *pidfd, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_system_fn(const char *command);
typedef FILE *real_popen_fn(const char *command, const char *mode);
typedef FILE *real__IO_popen_fn(const char *command, const char *mode);
typedef int real_pclose_fn(FILE *f);
typedef pid_t real_wait_fn(int *status);
typedef pid_t real___wait_fn(int *status);
typedef pid_t real___waitpid_fn(pid_t pid, int *status, int options);
typedef pid_t real_wait3_fn(int *status, int options, struct rusage *usage);
typedef int real_waitid_fn(idtype_t type, id_t id, siginfo_t *info, int options);
typedef void real__exit_fn(int status);
typedef void real__Exit_fn(int status);
typedef void real_quick_exit_GLIBC_2_10_fn(int status);
typedef void real_quick_exit_GLIBC_2_24_fn(int status);
typedef void real_abort_fn(void);
typedef int real_killpg_fn(pid_t pid, int sig);
typedef int real_gsignal_fn(int sig);
typedef int real_tgkill_fn(pid_t pid, pid_t tid, int sig);
typedef int real_sigqueue_fn(pid_t pid, int sig, const union sigval value);
typedef int real_pthread_kill_GLIBC_2_2_5_fn(pthread_t thread, int sig);
typedef int real_pthread_kill_GLIBC_2_34_fn(pthread_t thread, int sig);
typedef int real_pthread_sigqueue_fn(pthread_t thread, int sig, const union sigval value);
typedef int real_pidfd_send_signal_fn(int pidfd, int sig, siginfo_t *info, unsigned int flags);
typedef ssize_t real_process_vm_readv_fn(pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags);
typedef ssize_t real_process_vm_writev_fn(pid_t pid, const struct iovec *local, unsigned long n_local, const struct iovec *remote, unsigned long n_remote, unsigned long flags);
typedef long real_ptrace_fn(long request, long pid, long addr, long data);
typedef int real_setuid_fn(uid_t uid);
typedef int real_seteuid_fn(uid_t uid);
typedef int real_setreuid_fn(uid_t ruid, uid_t euid);
typedef int real_setresuid_fn(uid_t ruid, uid_t euid, uid_t suid);
typedef int real_setfsuid_fn(uid_t uid);
typedef int real_setgid_fn(gid_t gid);
typedef int real_setegid_fn(gid_t gid);
typedef int real_setregid_fn(gid_t rgid, gid_t egid);
typedef int real_setresgid_fn(gid_t rgid, gid_t egid, gid_t sgid);
typedef int real_setfsgid_fn(gid_t gid);
typedef pid_t real_setsid_fn(void);
typedef int real_setpgid_fn(pid_t pid, pid_t pgid);
typedef int real___setpgid_fn(pid_t pid, pid_t pgid);
typedef int real_setpgrp_fn(void);
typedef int real_thrd_create_fn(thrd_t *thread, thrd_start_t start, void *arg);
typedef int real_pthread_tryjoin_np_fn(pthread_t thread, void **result);
typedef int real_pthread_timedjoin_np_fn(pthread_t thread, void **result, const struct timespec *until);
typedef int real_pthread_clockjoin_np_fn(pthread_t thread, void **result, clockid_t clock, const struct timespec *until);
typedef int real_thrd_join_fn(thrd_t thread, int *result);
typedef int real_pthread_setname_np_fn(pthread_t thread, const char *name);
typedef int real_pthread_getname_np_fn(pthread_t thread, char *name, size_t size);
typedef int real_pthread_detach_fn(pthread_t thread);
typedef int real_thrd_detach_fn(thrd_t thread);
typedef void real_pthread_exit_fn(void *result);
typedef void real_thrd_exit_fn(int result);
typedef int real___pthread_mutex_lock_GLIBC_2_2_5_fn(pthread_mutex_t *mutex);
typedef int real_pthread_mutex_trylock_fn(pthread_mutex_t *mutex);
typedef int real___pthread_mutex_trylock_GLIBC_2_2_5_fn(pthread_mutex_t *mutex);
typedef int real_pthread_mutex_timedlock_fn(pthread_mutex_t *mutex, const struct timespec *until);
typedef int real_pthread_mutex_clocklock_fn(pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until);
typedef int real___pthread_mutex_unlock_GLIBC_2_2_5_fn(pthread_mutex_t *mutex);
typedef int real_pthread_mutex_init_fn(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr);
typedef int real___pthread_mutex_init_GLIBC_2_2_5_fn(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr);
typedef int real_mtx_lock_fn(mtx_t *mutex);
typedef int real_mtx_trylock_fn(mtx_t *mutex);
typedef int real_mtx_timedlock_fn(mtx_t *mutex, const struct timespec *until);
typedef int real_mtx_unlock_fn(mtx_t *mutex);
typedef int real_mtx_init_fn(mtx_t *mutex, int type);
typedef int real_pthread_spin_lock_fn(pthread_spinlock_t *lock);
typedef int real_pthread_spin_trylock_fn(pthread_spinlock_t *lock);
typedef int real_pthread_spin_unlock_fn(pthread_spinlock_t *lock);
typedef int real_pthread_spin_init_fn(pthread_spinlock_t *lock, int shared);
typedef int real_pthread_cond_wait_GLIBC_2_2_5_fn(pthread_cond_t *cond, pthread_mutex_t *mutex);
typedef int real_pthread_cond_wait_GLIBC_2_3_2_fn(pthread_cond_t *cond, pthread_mutex_t *mutex);
typedef int real_pthread_cond_timedwait_GLIBC_2_2_5_fn(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until);
typedef int real_pthread_cond_timedwait_GLIBC_2_3_2_fn(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until);
typedef int real_pthread_cond_clockwait_fn(pthread_cond_t *cond, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until);
typedef int real_pthread_cond_signal_GLIBC_2_2_5_fn(pthread_cond_t *cond);
typedef int real_pthread_cond_signal_GLIBC_2_3_2_fn(pthread_cond_t *cond);
typedef int real_pthread_cond_broadcast_GLIBC_2_2_5_fn(pthread_cond_t *cond);
typedef int real_pthread_cond_broadcast_GLIBC_2_3_2_fn(pthread_cond_t *cond);
typedef int real_cnd_wait_fn(cnd_t *cond, mtx_t *mutex);
typedef int real_cnd_timedwait_fn(cnd_t *cond, mtx_t *mutex, const struct timespec *until);
typedef int real_cnd_signal_fn(cnd_t *cond);
typedef int real_cnd_broadcast_fn(cnd_t *cond);
typedef int real_pthread_rwlock_rdlock_fn(pthread_rwlock_t *lock);
typedef int real___pthread_rwlock_rdlock_GLIBC_2_2_5_fn(pthread_rwlock_t *lock);
typedef int real_pthread_rwlock_tryrdlock_fn(pthread_rwlock_t *lock);
typedef int real___pthread_rwlock_tryrdlock_GLIBC_2_2_5_fn(pthread_rwlock_t *lock);
typedef int real_pthread_rwlock_timedrdlock_fn(pthread_rwlock_t *lock, const struct timespec *until);
typedef int real_pthread_rwlock_clockrdlock_fn(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until);
typedef int real_pthread_rwlock_wrlock_fn(pthread_rwlock_t *lock);
typedef int real___pthread_rwlock_wrlock_GLIBC_2_2_5_fn(pthread_rwlock_t *lock);
typedef int real_pthread_rwlock_trywrlock_fn(pthread_rwlock_t *lock);
typedef int real___pthread_rwlock_trywrlock_GLIBC_2_2_5_fn(pthread_rwlock_t *lock);
typedef int real_pthread_rwlock_timedwrlock_fn(pthread_rwlock_t *lock, const struct timespec *until);
typedef int real_pthread_rwlock_clockwrlock_fn(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until);
typedef int real_pthread_rwlock_unlock_fn(pthread_rwlock_t *lock);
typedef int real___pthread_rwlock_unlock_GLIBC_2_2_5_fn(pthread_rwlock_t *lock);
typedef int real_pthread_rwlock_init_fn(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr);
typedef int real___pthread_rwlock_init_GLIBC_2_2_5_fn(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr);
typedef int real_pthread_barrier_init_fn(pthread_barrier_t *barrier, const pthread_barrierattr_t *attr, unsigned int count);
typedef int real_pthread_barrier_wait_fn(pthread_barrier_t *barrier);
typedef int real_pthread_once_fn(pthread_once_t *once, void (*routine)(void));
typedef int real___pthread_once_GLIBC_2_2_5_fn(pthread_once_t *once, void (*routine)(void));
typedef void real_call_once_fn(once_flag *once, void (*routine)(void));
typedef int real_sem_wait_fn(sem_t *sem);
typedef int real_sem_trywait_fn(sem_t *sem);
typedef int real_sem_timedwait_fn(sem_t *sem, const struct timespec *until);
typedef int real_sem_clockwait_fn(sem_t *sem, clockid_t clock, const struct timespec *until);
typedef int real_sem_post_fn(sem_t *sem);
typedef int real_sem_init_fn(sem_t *sem, int shared, unsigned int value);
typedef int real_flock_fn(int fd, int operation);
typedef int real_lockf_fn(int fd, int command, off_t length);
typedef int real_lockf64_fn(int fd, int command, off_t length);
typedef int real_pthread_cancel_fn(pthread_t thread);
typedef void *real_mmap64_fn(void *addr, size_t length, int prot, int flags, int fd, off_t offset);
typedef int real_mprotect_fn(void *addr, size_t length, int prot);
typedef void *real_mremap_fn(void *old, size_t old_length, size_t length, int flags, ...);
typedef int real_madvise_fn(void *addr, size_t length, int advice);
typedef int real_pkey_mprotect_fn(void *addr, size_t length, int prot, int pkey);
typedef int real_msync_fn(void *addr, size_t length, int flags);
typedef int real_shmget_fn(key_t key, size_t size, int flags);
typedef void *real_shmat_fn(int id, const void *addr, int flags);
typedef int real_shmdt_fn(const void *addr);
typedef int real_shmctl_fn(int id, int command, struct shmid_ds *buf);
typedef int real_semget_fn(key_t key, int n, int flags);
typedef int real_semop_fn(int id, struct sembuf *ops, size_t n);
typedef int real_semtimedop_fn(int id, struct sembuf *ops, size_t n, const struct timespec *timeout);
typedef int real_semctl_fn(int id, int n, int command, ...);
typedef int real_msgget_fn(key_t key, int flags);
typedef int real_msgsnd_fn(int id, const void *message, size_t n, int flags);
typedef ssize_t real_msgrcv_fn(int id, void *message, size_t n, long type, int flags);
typedef int real_msgctl_fn(int id, int command, struct msqid_ds *buf);
typedef int real_setrlimit_fn(__rlimit_resource_t resource, const struct rlimit *limit);
typedef int real_setrlimit64_fn(__rlimit_resource_t resource, const struct rlimit *limit);
typedef int real_prlimit_fn(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old);
typedef int real_prlimit64_fn(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old);
typedef int real_mlockall_fn(int flags);
typedef void *real_dlmopen_fn(Lmid_t lmid, const char *path, int flags);
typedef void *real_dlvsym_fn(void *handle, const char *name, const char *version);
typedef long real_syscall_fn(long number, long a, long b, long c, long d, long e, long f);
typedef int real_prctl_fn(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d);
typedef char *real_secure_getenv_fn(const char *name);
typedef char *real___secure_getenv_GLIBC_2_2_5_fn(const char *name);
typedef locale_t real_newlocale_fn(int mask, const char *locale, locale_t base);
typedef locale_t real___newlocale_fn(int mask, const char *locale, locale_t base);
typedef char *real_gettext_fn(const char *text);
typedef char *real_dgettext_fn(const char *domain, const char *text);
typedef char *real___dgettext_fn(const char *domain, const char *text);
typedef char *real___dcgettext_fn(const char *domain, const char *text, int category);
typedef char *real_ngettext_fn(const char *one, const char *many, unsigned long n);
typedef char *real_dngettext_fn(const char *domain, const char *one, const char *many, unsigned long n);
typedef char *real_strerror_l_fn(int number, locale_t locale);
typedef char *real_strerror_r_fn(int number, char *buf, size_t size);
typedef char *real___strerror_r_fn(int number, char *buf, size_t size);
typedef int real___xpg_strerror_r_fn(int number, char *buf, size_t size);
typedef const char *real_gai_strerror_fn(int number);
typedef const char *real_hstrerror_fn(int number);
typedef size_t real_regerror_fn(int number, const void *expression, char *buf, size_t size);
typedef char *real_re_comp_fn(const char *expression);
typedef const char *real_re_compile_pattern_fn(const char *expression, size_t size, void *buf);
typedef int real_vsprintf_fn(char *s, const char *format, va_list);
typedef int real__IO_vsprintf_fn(char *s, const char *format, va_list ap);
typedef int real_vsnprintf_fn(char *s, size_t size, const char *format, va_list);
typedef int real___vsnprintf_fn(char *s, size_t size, const char *format, va_list ap);
typedef int real_vasprintf_fn(char **s, const char *format, va_list);
typedef int real_vswprintf_fn(wchar_t *s, size_t size, const wchar_t *format, va_list);
typedef int real_obstack_vprintf_fn(void *obstack, const char *format, va_list);
typedef int real___vsprintf_chk_fn(char *s, int flag, size_t room, const char *format, va_list);
typedef int real___vsnprintf_chk_fn(char *s, size_t size, int flag, size_t room, const char *format, va_list);
typedef int real___vasprintf_chk_fn(char **s, int flag, const char *format, va_list);
typedef int real___vswprintf_chk_fn(wchar_t *s, size_t size, int flag, size_t room, const wchar_t *format, va_list);
typedef int real___obstack_vprintf_chk_fn(void *obstack, int flag, const char *format, va_list);
typedef struct tm *real_gmtime_fn(const time_t *t);
typedef struct tm *real_gmtime_r_fn(const time_t *t, struct tm *tm);
typedef struct tm *real___gmtime_r_fn(const time_t *t, struct tm *tm);
typedef char *real_ctime_fn(const time_t *t);
typedef char *real_ctime_r_fn(const time_t *t, char *buf);
typedef time_t real_timegm_fn(struct tm *tm);
typedef time_t real_timelocal_fn(struct tm *tm);
typedef size_t real_strftime_l_fn(char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale);
typedef size_t real___strftime_l_fn(char *buf, size_t size, const char *format, const struct tm *tm, locale_t locale);
typedef size_t real_wcsftime_fn(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm);
typedef size_t real_wcsftime_l_fn(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm, locale_t locale);
typedef size_t real___wcsftime_l_fn(wchar_t *buf, size_t size, const wchar_t *format, const struct tm *tm, locale_t locale);
typedef int real_getpwnam_r_fn(const char *name, struct passwd *entry, char *buf, size_t size, struct passwd **result);
typedef int real_getpwuid_r_fn(uid_t uid, struct passwd *entry, char *buf, size_t size, struct passwd **result);
typedef struct passwd *real_getpwent_fn(void);
typedef int real_getpwent_r_fn(struct passwd *entry, char *buf, size_t size, struct passwd **result);
typedef struct group *real_getgrnam_fn(const char *name);
typedef struct group *real_getgrgid_fn(gid_t gid);
typedef int real_getgrnam_r_fn(const char *name, struct group *entry, char *buf, size_t size, struct group **result);
typedef int real_getgrgid_r_fn(gid_t gid, struct group *entry, char *buf, size_t size, struct group **result);
typedef struct group *real_getgrent_fn(void);
typedef int real_getgrent_r_fn(struct group *entry, char *buf, size_t size, struct group **result);
typedef int real_getgrouplist_fn(const char *user, gid_t group, gid_t *groups, int *n);
typedef int real_initgroups_fn(const char *user, gid_t group);
typedef struct spwd *real_getspnam_fn(const char *name);
typedef int real_getspnam_r_fn(const char *name, struct spwd *entry, char *buf, size_t size, struct spwd **result);
typedef struct servent *real_getservbyname_fn(const char *name, const char *protocol);
typedef struct servent *real_getservbyport_fn(int port, const char *protocol);
typedef struct protoent *real_getprotobyname_fn(const char *name);
typedef struct protoent *real_getprotobynumber_fn(int number);
typedef struct hostent *real_gethostbyname_fn(const char *name);
typedef struct hostent *real_gethostbyname2_fn(const char *name, int family);
typedef struct hostent *real_gethostbyaddr_fn(const void *address, socklen_t len, int family);
typedef int real_getaddrinfo_fn(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result);
typedef int real_getnameinfo_fn(const struct sockaddr *address, socklen_t len, char *host, socklen_t host_len, char *service, socklen_t service_len, int flags);
typedef int real___gconv_open_fn(void *spec, void *handle, int flags);
typedef char *real_getlogin_fn(void);
typedef int real_getlogin_r_fn(char *name, size_t size);
typedef long real___sysconf_fn(int name);
typedef int real_get_nprocs_conf_fn(void);
typedef int real_posix_openpt_fn(int flags);
typedef int real_openpty_fn(int *master, int *slave, char *name, const struct termios *term, const struct winsize *size);
typedef struct spwd *real_getspent_fn(void);
typedef int real_getspent_r_fn(struct spwd *entry, char *buf, size_t size, struct spwd **result);
typedef struct sgrp *real_getsgent_fn(void);
typedef struct sgrp *real_getsgnam_fn(const char *name);
typedef int real_getsgent_r_fn(struct sgrp *entry, char *buf, size_t size, struct sgrp **result);
typedef int real_getsgnam_r_fn(const char *name, struct sgrp *entry, char *buf, size_t size, struct sgrp **result);
typedef void real_setpwent_fn(void);
typedef void real_setgrent_fn(void);
typedef void real_setspent_fn(void);
typedef void real_setsgent_fn(void);
typedef int real_getpw_fn(uid_t uid, char *buf);
typedef char *real_cuserid_fn(char *buf);
typedef void real_setservent_fn(int stay_open);
typedef struct servent *real_getservent_fn(void);
typedef void real_setprotoent_fn(int stay_open);
typedef struct protoent *real_getprotoent_fn(void);
typedef void real_setrpcent_fn(int stay_open);
typedef struct rpcent *real_getrpcent_fn(void);
typedef void real_setnetent_fn(int stay_open);
typedef struct netent *real_getnetent_fn(void);
typedef int real_getservent_r_fn(struct servent *entry, char *buf, size_t size, struct servent **result);
typedef int real_getservbyname_r_fn(const char *name, const char *protocol, struct servent *entry, char *buf, size_t size, struct servent **result);
typedef int real_getservbyport_r_fn(int port, const char *protocol, struct servent *entry, char *buf, size_t size, struct servent **result);
typedef int real_getprotoent_r_fn(struct protoent *entry, char *buf, size_t size, struct protoent **result);
typedef int real_getprotobyname_r_fn(const char *name, struct protoent *entry, char *buf, size_t size, struct protoent **result);
typedef int real_getprotobynumber_r_fn(int number, struct protoent *entry, char *buf, size_t size, struct protoent **result);
typedef struct rpcent *real_getrpcbyname_fn(const char *name);
typedef struct rpcent *real_getrpcbynumber_fn(int number);
typedef int real_getrpcent_r_fn(struct rpcent *entry, char *buf, size_t size, struct rpcent **result);
typedef int real_getrpcbyname_r_fn(const char *name, struct rpcent *entry, char *buf, size_t size, struct rpcent **result);
typedef int real_getrpcbynumber_r_fn(int number, struct rpcent *entry, char *buf, size_t size, struct rpcent **result);
typedef struct netent *real_getnetbyname_fn(const char *name);
typedef struct netent *real_getnetbyaddr_fn(uint32_t net, int type);
typedef int real_getnetent_r_fn(struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error);
typedef int real_getnetbyname_r_fn(const char *name, struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error);
typedef int real_getnetbyaddr_r_fn(uint32_t net, int type, struct netent *entry, char *buf, size_t size, struct netent **result, int *h_error);
typedef int real_ether_hostton_fn(const char *name, struct ether_addr *address);
typedef int real_ether_ntohost_fn(char *name, const struct ether_addr *address);
typedef void real_setaliasent_fn(void);
typedef struct aliasent *real_getaliasent_fn(void);
typedef struct aliasent *real_getaliasbyname_fn(const char *name);
typedef int real_getaliasent_r_fn(struct aliasent *entry, char *buf, size_t size, struct aliasent **result);
typedef int real_getaliasbyname_r_fn(const char *name, struct aliasent *entry, char *buf, size_t size, struct aliasent **result);
typedef int real_setnetgrent_fn(const char *group);
typedef int real_getnetgrent_fn(char **host, char **user, char **domain);
typedef int real_getnetgrent_r_fn(char **host, char **user, char **domain, char *buf, size_t size);
typedef int real_innetgr_fn(const char *group, const char *host, const char *user, const char *domain);
typedef struct hostent *real_gethostent_fn(void);
typedef void real_sethostent_fn(int stay_open);
typedef int real_gethostent_r_fn(struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error);
typedef int real_gethostbyname_r_fn(const char *name, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error);
typedef int real_gethostbyname2_r_fn(const char *name, int family, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error);
typedef int real_gethostbyaddr_r_fn(const void *address, socklen_t len, int family, struct hostent *entry, char *buf, size_t size, struct hostent **result, int *h_error);
typedef int real_getaddrinfo_a_fn(int mode, struct gaicb *list[], int n, struct sigevent *event);
typedef int real_res_init_fn(void);
typedef int real___res_init_fn(void);
typedef int real_res_ninit_fn(void *state);
typedef int real___res_ninit_fn(void *state);
typedef int real_res_query_fn(const char *name, int class, int type, unsigned char *answer, int size);
typedef int real___res_query_GLIBC_2_2_5_fn(const char *name, int class, int type, unsigned char *answer, int size);
typedef int real_res_search_fn(const char *name, int class, int type, unsigned char *answer, int size);
typedef int real___res_search_GLIBC_2_2_5_fn(const char *name, int class, int type, unsigned char *answer, int size);
typedef int real_res_querydomain_fn(const char *name, const char *domain, int class, int type, unsigned char *answer, int size);
typedef int real___res_querydomain_GLIBC_2_2_5_fn(const char *name, const char *domain, int class, int type, unsigned char *answer, int size);
typedef int real_res_nquery_fn(void *state, const char *name, int class, int type, unsigned char *answer, int size);
typedef int real___res_nquery_GLIBC_2_2_5_fn(void *state, const char *name, int class, int type, unsigned char *answer, int size);
typedef int real_res_nsearch_fn(void *state, const char *name, int class, int type, unsigned char *answer, int size);
typedef int real___res_nsearch_GLIBC_2_2_5_fn(void *state, const char *name, int class, int type, unsigned char *answer, int size);
typedef int real_res_nquerydomain_fn(void *state, const char *name, const char *domain, int class, int type, unsigned char *answer, int size);
typedef int real___res_nquerydomain_GLIBC_2_2_5_fn(void *state, const char *name, const char *domain, int class, int type, unsigned char *answer, int size);
typedef int real_res_nsend_fn(void *state, const unsigned char *message, int n, unsigned char *answer, int size);
typedef int real___res_nsend_GLIBC_2_2_5_fn(void *state, const unsigned char *message, int n, unsigned char *answer, int size);
typedef int real_res_send_fn(const unsigned char *message, int n, unsigned char *answer, int size);
typedef int real___res_send_GLIBC_2_2_5_fn(const unsigned char *message, int n, unsigned char *answer, int size);
typedef int real_res_mkquery_fn(int op, const char *name, int class, int type, const unsigned char *data, int n, const unsigned char *new_record, unsigned char *buf, int size);
typedef int real___res_mkquery_GLIBC_2_2_5_fn(int op, const char *name, int class, int type, const unsigned char *data, int n, const unsigned char *new_record, unsigned char *buf, int size);
typedef int real_setfsent_fn(void);
typedef struct fstab *real_getfsent_fn(void);
typedef struct fstab *real_getfsspec_fn(const char *name);
typedef struct fstab *real_getfsfile_fn(const char *name);
typedef int real_setttyent_fn(void);
typedef struct ttyent *real_getttyent_fn(void);
typedef struct ttyent *real_getttynam_fn(const char *name);
typedef void real_setusershell_fn(void);
typedef char *real_getusershell_fn(void);
typedef int real_lckpwdf_fn(void);
typedef char *real_getpass_fn(const char *prompt);
typedef nl_catd real_catopen_fn(const char *name, int flag);
typedef struct tm *real_getdate_fn(const char *text);
typedef int real_getdate_r_fn(const char *text, struct tm *tm);
typedef void real_openlog_fn(const char *name, int option, int facility);
typedef void real_vsyslog_fn(int priority, const char *format, va_list);
typedef void real___vsyslog_chk_fn(int priority, int flag, const char *format, va_list);
typedef void real__mcleanup_fn(void);
typedef int real_backtrace_fn(void **addresses, int size);
typedef int real___backtrace_fn(void **addresses, int size);
typedef int real_login_tty_fn(int fd);
typedef char *real_ttyname_fn(int fd);
typedef int real_ttyname_r_fn(int fd, char *buf, size_t size);
typedef int real___ttyname_r_chk_fn(int fd, char *buf, size_t size, size_t room);
typedef int real___getlogin_r_chk_fn(char *name, size_t size, size_t room);
typedef int real_utmpname_fn(const char *path);
typedef int real_utmpxname_fn(const char *path);
typedef void real_setutent_fn(void);
typedef void real_setutxent_fn(void);
typedef struct utmp *real_getutent_fn(void);
typedef struct utmpx *real_getutxent_fn(void);
typedef struct utmp *real_getutid_fn(const struct utmp *id);
typedef struct utmpx *real_getutxid_fn(const struct utmpx *id);
typedef struct utmp *real_getutline_fn(const struct utmp *line);
typedef struct utmpx *real_getutxline_fn(const struct utmpx *line);
typedef int real_getutent_r_fn(struct utmp *buf, struct utmp **result);
typedef int real_getutid_r_fn(const struct utmp *id, struct utmp *buf, struct utmp **result);
typedef int real_getutline_r_fn(const struct utmp *line, struct utmp *buf, struct utmp **result);
typedef struct utmp *real_pututline_fn(const struct utmp *line);
typedef struct utmpx *real_pututxline_fn(const struct utmpx *line);
typedef void real_login_fn(const struct utmp *line);
typedef int real_logout_fn(const char *line);
typedef void real_logwtmp_fn(const char *line, const char *name, const char *host);
typedef void real_updwtmp_fn(const char *path, const struct utmp *line);
typedef void real_updwtmpx_fn(const char *path, const struct utmpx *line);
typedef int real___gettimeofday_fn(struct timeval *t, void *zone);
typedef int real_clock_getres_fn(clockid_t clock, struct timespec *t);
typedef clock_t real_clock_fn(void);
typedef clock_t real_times_fn(struct tms *t);
typedef int real_ftime_fn(struct timeb *t);
typedef int real_timespec_get_fn(struct timespec *t, int base);
typedef int real_timespec_getres_fn(struct timespec *t, int base);
typedef int real_ntp_gettime_fn(struct ntptimeval *t);
typedef int real_ntp_gettimex_fn(struct ntptimeval *t);
typedef int real_adjtimex_fn(struct timex *t);
typedef int real___adjtimex_fn(struct timex *t);
typedef int real_ntp_adjtime_fn(struct timex *t);
typedef int real_getrusage_fn(__rusage_who_t who, struct rusage *usage);
typedef int real_getitimer_fn(__itimer_which_t which, struct itimerval *t);
typedef int real_getentropy_fn(void *buf, size_t n);
typedef uint32_t real_arc4random_fn(void);
typedef void real_arc4random_buf_fn(void *buf, size_t n);
typedef uint32_t real_arc4random_uniform_fn(uint32_t bound);
typedef pid_t real___getpid_fn(void);
typedef pid_t real_getppid_fn(void);
typedef pid_t real_gettid_fn(void);
typedef pid_t real_getpgrp_fn(void);
typedef pid_t real_getpgid_fn(pid_t pid);
typedef pid_t real___getpgid_fn(pid_t pid);
typedef pid_t real___bsd_getpgrp_fn(pid_t pid);
typedef pid_t real_getsid_fn(pid_t pid);
typedef gid_t real_getgid_fn(void);
typedef gid_t real_getegid_fn(void);
typedef int real_getresuid_fn(uid_t *ruid, uid_t *euid, uid_t *suid);
typedef int real_getresgid_fn(gid_t *rgid, gid_t *egid, gid_t *sgid);
typedef int real_getgroups_fn(int n, gid_t *groups);
typedef int real___getgroups_chk_fn(int n, gid_t *groups, size_t room);
typedef int real_group_member_fn(gid_t gid);
typedef int real_uname_fn(struct utsname *name);
typedef int real_gethostname_fn(char *name, size_t size);
typedef int real___gethostname_chk_fn(char *name, size_t size, size_t room);
typedef int real_getdomainname_fn(char *name, size_t size);
typedef int real___getdomainname_chk_fn(char *name, size_t size, size_t room);
typedef long real_gethostid_fn(void);
typedef int real_getloadavg_fn(double *load, int n);
typedef int real_sysinfo_fn(struct sysinfo *info);
typedef int real_get_nprocs_fn(void);
typedef long real_get_phys_pages_fn(void);
typedef long real_get_avphys_pages_fn(void);
typedef int real_getpagesize_fn(void);
typedef int real___getpagesize_fn(void);
typedef int real_getdtablesize_fn(void);
typedef unsigned long real___getauxval_fn(unsigned long type);
typedef int real_getrlimit64_fn(__rlimit_resource_t resource, struct rlimit *limit);
typedef int real_sched_getaffinity_GLIBC_2_3_3_fn(pid_t pid, size_t size, cpu_set_t *set);
typedef int real_sched_getaffinity_GLIBC_2_3_4_fn(pid_t pid, size_t size, cpu_set_t *set);
typedef int real_pthread_getaffinity_np_GLIBC_2_3_3_fn(pthread_t thread, size_t size, cpu_set_t *set);
typedef int real_pthread_getaffinity_np_GLIBC_2_3_4_fn(pthread_t thread, size_t size, cpu_set_t *set);
typedef int real_pthread_getaffinity_np_GLIBC_2_32_fn(pthread_t thread, size_t size, cpu_set_t *set);
typedef int real_sched_getcpu_fn(void);
typedef int real_getcpu_fn(unsigned int *cpu, unsigned int *node);
typedef int real_personality_fn(unsigned long persona);
typedef const char *real_gnu_get_libc_version_fn(void);
typedef const char *real_gnu_get_libc_release_fn(void);
typedef int real_getifaddrs_fn(struct ifaddrs **list);
typedef struct if_nameindex *real_if_nameindex_fn(void);
typedef unsigned int real_if_nametoindex_fn(const char *name);
typedef char *real_if_indextoname_fn(unsigned int index, char *name);
typedef int real_klogctl_fn(int type, char *buf, int size);
typedef int real_pthread_getattr_np_fn(pthread_t thread, pthread_attr_t *attr);
typedef int real_rand_fn(void);
typedef long real_random_fn(void);
typedef int real_rand_r_fn(unsigned int *seed);
typedef void real_srand_fn(unsigned int seed);
typedef void real_srandom_fn(unsigned int seed);
typedef char *real_initstate_fn(unsigned int seed, char *state, size_t size);
typedef int real_random_r_fn(struct random_data *data, int32_t *result);
typedef int real_srandom_r_fn(unsigned int seed, struct random_data *data);
typedef int real_initstate_r_fn(unsigned int seed, char *state, size_t size, struct random_data *data);
typedef double real_drand48_fn(void);
typedef double real_erand48_fn(unsigned short state[3]);
typedef long real_lrand48_fn(void);
typedef long real_mrand48_fn(void);
typedef long real_nrand48_fn(unsigned short state[3]);
typedef long real_jrand48_fn(unsigned short state[3]);
typedef int real_drand48_r_fn(struct drand48_data *data, double *result);
typedef int real_erand48_r_fn(unsigned short state[3], struct drand48_data *data, double *result);
typedef int real_lrand48_r_fn(struct drand48_data *data, long *result);
typedef int real_mrand48_r_fn(struct drand48_data *data, long *result);
typedef int real_nrand48_r_fn(unsigned short state[3], struct drand48_data *data, long *result);
typedef int real_jrand48_r_fn(unsigned short state[3], struct drand48_data *data, long *result);
typedef void real_srand48_fn(long seed);
typedef int real_srand48_r_fn(long seed, struct drand48_data *data);
typedef unsigned short *real_seed48_fn(unsigned short seed[3]);
typedef int real_seed48_r_fn(unsigned short seed[3], struct drand48_data *data);
typedef void real_lcong48_fn(unsigned short seed[7]);
typedef int real_lcong48_r_fn(unsigned short seed[7], struct drand48_data *data);
typedef char *real_nl_langinfo_l_fn(nl_item item, locale_t locale);
typedef char *real___nl_langinfo_l_fn(nl_item item, locale_t locale);
typedef size_t real_confstr_fn(int name, char *buf, size_t size);
typedef size_t real___confstr_chk_fn(int name, char *buf, size_t size, size_t room);
typedef int real_openat2_fn(int dirfd, const char *path, const struct open_how *how, size_t size);
typedef int real_setgroups_fn(size_t n, const gid_t *groups);
typedef int real_nanosleep_fn(const struct timespec *length, struct timespec *left);
typedef int real___nanosleep_fn(const struct timespec *length, struct timespec *left);
typedef int real_clock_nanosleep_fn(clockid_t clock, int flags, const struct timespec *t, struct timespec *left);
typedef int real_usleep_fn(useconds_t length);
typedef int real_thrd_sleep_fn(const struct timespec *length, struct timespec *left);
typedef int real_poll_fn(struct pollfd *fds, nfds_t n, int timeout);
typedef int real___poll_fn(struct pollfd *fds, nfds_t n, int timeout);
typedef int real___poll_chk_fn(struct pollfd *fds, nfds_t n, int timeout, size_t room);
typedef int real_ppoll_fn(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask);
typedef int real___ppoll_chk_fn(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask, size_t room);
typedef int real_select_fn(int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout);
typedef int real___select_fn(int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout);
typedef int real_pselect_fn(int n, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout, const sigset_t *mask);
typedef int real_epoll_wait_fn(int fd, struct epoll_event *events, int n, int timeout);
typedef int real_epoll_pwait_fn(int fd, struct epoll_event *events, int n, int timeout, const sigset_t *mask);
typedef int real_epoll_pwait2_fn(int fd, struct epoll_event *events, int n, const struct timespec *timeout, const sigset_t *mask);
typedef int real_sigtimedwait_fn(const sigset_t *set, siginfo_t *info, const struct timespec *timeout);
typedef int real_timer_settime_GLIBC_2_2_5_fn(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old);
typedef int real_timer_settime_GLIBC_2_3_3_fn(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old);
typedef int real_timer_settime_GLIBC_2_34_fn(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old);
typedef int real_timerfd_settime_fn(int fd, int flags, const struct itimerspec *t, struct itimerspec *old);
typedef long real_telldir_fn(DIR *d);
typedef void real_seekdir_fn(DIR *d, long at);
typedef int real_clock_settime_fn(clockid_t clock, const struct timespec *t);
typedef int real_settimeofday_fn(const struct timeval *t, const struct timezone *zone);
typedef int real_stime_GLIBC_2_2_5_fn(const time_t *t);
typedef int real_adjtime_fn(const struct timeval *delta, struct timeval *old);
typedef int real_clock_adjtime_fn(clockid_t clock, struct timex *t);
typedef int real_sys_eventfd_fn(unsigned int value);
typedef int real_sys_signalfd_fn(int fd, const void *mask, size_t size);
typedef int real_sys_signalfd4_fn(int fd, const void *mask, size_t size, int flags);
typedef int real_userfaultfd_fn(int flags);
typedef int real_memfd_secret_fn(unsigned int flags);
typedef int real_perf_event_open_fn(const void *attr, pid_t pid, int cpu, int group, unsigned long flags);
typedef int real_landlock_create_ruleset_fn(const void *attr, size_t size, unsigned int flags);
typedef int real_bpf_fn(int command, const void *attr, unsigned int size);
typedef int real_io_uring_setup_fn(unsigned int n, void *params);
typedef int real_seccomp_fn(unsigned int operation, unsigned int flags, void *filter);
typedef int real_sys_mq_open_fn(const char *name, int flags, mode_t mode, const void *attr);
typedef char *real_realpath_fn(const char *path, char *resolved);
typedef int real_glob_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_nftw_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef int real_lio_listio_fn(int mode, struct aiocb *const list[], int n, struct sigevent *event);
typedef long real_io_submit_fn(unsigned long context, long n, struct iocb **list);
typedef long real_io_getevents_fn(unsigned long context, long least, long n, struct io_event *events, struct timespec *timeout);
typedef long real_io_pgetevents_fn(unsigned long context, long least, long n, struct io_event *events, struct timespec *timeout, const void *mask);
typedef int real_fscanf_fn(FILE *f, const char *format, va_list);
typedef int real_scanf_fn(const char *format, va_list);
typedef int real_fwscanf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real_wscanf_fn(const wchar_t *format, va_list);
typedef int real__IO_vfscanf_fn(FILE *f, const char *format, va_list ap, int *error_found);
typedef void real_warn_fn(const char *format, va_list);
typedef void real_warnx_fn(const char *format, va_list);
typedef int real_fprintf_fn(FILE *f, const char *format, va_list);
typedef int real___fprintf_chk_fn(FILE *f, int flag, const char *format, va_list);
typedef int real_printf_fn(const char *format, va_list);
typedef int real___printf_chk_fn(int flag, const char *format, va_list);
typedef int real_fwprintf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real_wprintf_fn(const wchar_t *format, va_list);
typedef int real___fwprintf_chk_fn(FILE *f, int flag, const wchar_t *format, va_list);
typedef int real___wprintf_chk_fn(int flag, const wchar_t *format, va_list);
typedef int real_dprintf_fn(int fd, const char *format, va_list);
typedef int real___dprintf_chk_fn(int fd, int flag, const char *format, va_list);
typedef int real_posix_spawn_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_posix_spawnp_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef void real_quick_exit_fn(int status);
typedef int real_tkill_fn(pid_t tid, int sig);
typedef int real_rt_sigqueueinfo_fn(pid_t pid, int sig, siginfo_t *info);
typedef int real_rt_tgsigqueueinfo_fn(pid_t pid, pid_t tid, int sig, siginfo_t *info);
typedef int real_pthread_kill_fn(pthread_t thread, int sig);
typedef int real_pthread_cond_wait_fn(pthread_cond_t *cond, pthread_mutex_t *mutex);
typedef int real_pthread_cond_timedwait_fn(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until);
typedef int real_pthread_cond_signal_fn(pthread_cond_t *cond);
typedef int real_pthread_cond_broadcast_fn(pthread_cond_t *cond);
typedef int real_sprintf_fn(char *s, const char *format, va_list);
typedef int real_snprintf_fn(char *s, size_t size, const char *format, va_list);
typedef int real_asprintf_fn(char **s, const char *format, va_list);
typedef int real_swprintf_fn(wchar_t *s, size_t size, const wchar_t *format, va_list);
typedef int real_obstack_printf_fn(void *obstack, const char *format, va_list);
typedef int real___sprintf_chk_fn(char *s, int flag, size_t room, const char *format, va_list);
typedef int real___snprintf_chk_fn(char *s, size_t size, int flag, size_t room, const char *format, va_list);
typedef int real___asprintf_chk_fn(char **s, int flag, const char *format, va_list);
typedef int real___swprintf_chk_fn(wchar_t *s, size_t size, int flag, size_t room, const wchar_t *format, va_list);
typedef int real___obstack_printf_chk_fn(void *obstack, int flag, const char *format, va_list);
typedef void real_syslog_fn(int priority, const char *format, va_list);
typedef void real___syslog_chk_fn(int priority, int flag, const char *format, va_list);
typedef int real_sched_getaffinity_fn(pid_t pid, size_t size, cpu_set_t *set);
typedef int real_pthread_getaffinity_np_fn(pthread_t thread, size_t size, cpu_set_t *set);
typedef int real_sys_faccessat_fn(int dirfd, const char *path, int mode);
typedef int real_faccessat2_fn(int dirfd, const char *path, int mode, int flags);
typedef int real_sys_fchmodat_fn(int dirfd, const char *path, mode_t mode);
typedef int real_fchmodat2_fn(int dirfd, const char *path, mode_t mode, int flags);
typedef long real_sys_getcwd_fn(char *buf, size_t size);
typedef int real_sys_fdatasync_fn(int fd);
typedef long real_sys_getcpu_fn(unsigned int *cpu, unsigned int *node, void *unused);
typedef ssize_t real_getdents_fn(int fd, void *buf, unsigned int n);
typedef ssize_t real_sys_preadv_fn(int fd, const struct iovec *iov, unsigned long n, long low, long high);
typedef ssize_t real_sys_pwritev_fn(int fd, const struct iovec *iov, unsigned long n, long low, long high);
typedef ssize_t real_sys_preadv2_fn(int fd, const struct iovec *iov, unsigned long n, long low, long high, int flags);
typedef ssize_t real_sys_pwritev2_fn(int fd, const struct iovec *iov, unsigned long n, long low, long high, int flags);
typedef int real_sys_waitid_fn(idtype_t type, id_t id, siginfo_t *info, int options, struct rusage *usage);
typedef pid_t real_sys_fork_fn(void);
typedef long real_sys_sched_getaffinity_fn(pid_t pid, size_t size, void *set);
typedef long real_sys_clone_fn(unsigned long flags, void *stack, int *parent_tid, int *child_tid, unsigned long tls);
typedef long real_clone3_fn(struct clone_args *args, size_t size);
typedef int real_timer_settime_fn(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old);
typedef int real_stime_fn(const time_t *t);

enum real_no {
	REAL_execve,
	REAL_execvpe,
	REAL_fork,
	REAL_vfork,
	REAL_waitpid,
	REAL_wait4,
	REAL_clock_gettime,
	REAL_getauxval,
	REAL_open,
	REAL_openat,
	REAL_read,
	REAL_write,
	REAL_close,
	REAL_fopen,
	REAL_fclose,
	REAL_stat,
	REAL_fstat,
	REAL_lstat,
	REAL_access,
	REAL_mmap,
	REAL_munmap,
	REAL_pthread_create,
	REAL_pthread_join,
	REAL_pthread_mutex_lock,
	REAL_pthread_mutex_unlock,
	REAL_readlink,
	REAL_fcntl,
	REAL_dup2,
	REAL_pipe,
	REAL_getcwd,
	REAL_sigaction,
	REAL_signal,
	REAL_opendir,
	REAL_readdir,
	REAL_closedir,
	REAL_setlocale,
	REAL_fwrite,
	REAL_textdomain,
	REAL_bindtextdomain,
	REAL_fflush,
	REAL_dcgettext,
	REAL_nl_langinfo,
	REAL_getenv,
	REAL_isatty,
	REAL_getopt_long,
	REAL_fputs_unlocked,
	REAL_fputc_unlocked,
	REAL_error,
	REAL___overflow,
	REAL_ioctl,
	REAL_fseeko,
	REAL_fputs,
	REAL_umask,
	REAL_puts,
	REAL_fputc,
	REAL_fdopendir,
	REAL_time,
	REAL_sysconf,
	REAL_putc,
	REAL_fwrite_unlocked,
	REAL_fchdir,
	REAL_faccessat,
	REAL_unlink,
	REAL_strerror,
	REAL_raise,
	REAL_gettimeofday,
	REAL_getpid,
	REAL_geteuid,
	REAL_fstatat,
	REAL_fchmod,
	REAL_execvp,
	REAL_dcngettext,
	REAL_chdir,
	REAL_unlinkat,
	REAL_strftime,
	REAL_localtime,
	REAL_getpwnam,
	REAL_fstatfs,
	REAL_fread,
	REAL_fchown,
	REAL_chmod,
	REAL___vfprintf_chk,
	REAL_sleep,
	REAL_putchar,
	REAL_mkdir,
	REAL_kill,
	REAL_getrlimit,
	REAL_getc,
	REAL_ftruncate,
	REAL_fgets,
	REAL_fgetc,
	REAL___getdelim,
	REAL_tzset,
	REAL_strsignal,
	REAL_rewinddir,
	REAL_renameat,
	REAL_readlinkat,
	REAL_perror,
	REAL_pathconf,
	REAL_localtime_r,
	REAL_localeconv,
	REAL_linkat,
	REAL_iconv_open,
	REAL_getuid,
	REAL_getrandom,
	REAL_getpwuid,
	REAL_fseek,
	REAL_fread_unlocked,
	REAL_fflush_unlocked,
	REAL_dup,
	REAL_dlsym,
	REAL_dlopen,
	REAL_dlerror,
	REAL_dlclose,
	REAL___uflow,
	REAL_utimensat,
	REAL_symlinkat,
	REAL_renameat2,
	REAL_rename,
	REAL_pipe2,
	REAL_mktime,
	REAL_open64,
	REAL___open,
	REAL___open64,
	REAL_openat64,
	REAL___open_2,
	REAL___open64_2,
	REAL___openat_2,
	REAL___openat64_2,
	REAL_creat,
	REAL_creat64,
	REAL___close,
	REAL_close_range,
	REAL_closefrom,
	REAL___dup2,
	REAL_dup3,
	REAL_fcntl64,
	REAL___fcntl,
	REAL___pipe,
	REAL_socketpair,
	REAL_socket,
	REAL_connect,
	REAL___connect,
	REAL_bind,
	REAL_accept,
	REAL_accept4,
	REAL_fopen64,
	REAL__IO_fopen,
	REAL_setmntent,
	REAL___setmntent,
	REAL_endmntent,
	REAL___endmntent,
	REAL_freopen,
	REAL_freopen64,
	REAL__IO_fclose,
	REAL_getpt,
	REAL_tmpfile,
	REAL_tmpfile64,
	REAL_mkstemp,
	REAL_mkstemp64,
	REAL_mkostemp,
	REAL_mkostemp64,
	REAL_mkstemps,
	REAL_mkstemps64,
	REAL_mkostemps,
	REAL_mkostemps64,
	REAL_mkdtemp,
	REAL_memfd_create,
	REAL_shm_open,
	REAL_sem_open,
	REAL_sem_unlink,
	REAL_ftok,
	REAL_mq_unlink,
	REAL_shm_unlink,
	REAL_eventfd,
	REAL_epoll_create,
	REAL_epoll_create1,
	REAL_timerfd_create,
	REAL_signalfd,
	REAL_inotify_init,
	REAL_inotify_init1,
	REAL_fanotify_init,
	REAL_pidfd_open,
	REAL_pidfd_getfd,
	REAL_mq_open,
	REAL___mq_open_2,
	REAL_mq_close,
	REAL_recvmsg,
	REAL_recvmmsg,
	REAL_sendmsg,
	REAL_sendmmsg,
	REAL_name_to_handle_at,
	REAL_open_by_handle_at,
	REAL_unshare,
	REAL_setns,
	REAL_mount,
	REAL_umount,
	REAL_umount2,
	REAL_pivot_root,
	REAL_move_mount,
	REAL_mount_setattr,
	REAL_open_tree,
	REAL_fsopen,
	REAL_fspick,
	REAL_fsmount,
	REAL_stat64,
	REAL_lstat64,
	REAL_fstat64,
	REAL_fstatat64,
	REAL_statx,
	REAL___xstat,
	REAL___xstat64,
	REAL___lxstat,
	REAL___lxstat64,
	REAL___fxstat,
	REAL___fxstat64,
	REAL___fxstatat,
	REAL___fxstatat64,
	REAL_euidaccess,
	REAL_eaccess,
	REAL___readlink_chk,
	REAL___readlinkat_chk,
	REAL_realpath_GLIBC_2_2_5,
	REAL_realpath_GLIBC_2_3,
	REAL___realpath_chk,
	REAL_canonicalize_file_name,
	REAL_statfs,
	REAL_statfs64,
	REAL___statfs,
	REAL_fstatfs64,
	REAL_statvfs,
	REAL_statvfs64,
	REAL_fstatvfs,
	REAL_fstatvfs64,
	REAL_fpathconf,
	REAL_readdir64,
	REAL_readdir_r,
	REAL_readdir64_r,
	REAL_getdents64,
	REAL_getdirentries,
	REAL_getdirentries64,
	REAL_scandir,
	REAL_scandir64,
	REAL_scandirat,
	REAL_scandirat64,
	REAL_glob_GLIBC_2_2_5,
	REAL_glob_GLIBC_2_27,
	REAL_glob64_GLIBC_2_2_5,
	REAL_glob64_GLIBC_2_27,
	REAL_ftw,
	REAL_ftw64,
	REAL_nftw_GLIBC_2_2_5,
	REAL_nftw_GLIBC_2_3_3,
	REAL_nftw64_GLIBC_2_2_5,
	REAL_nftw64_GLIBC_2_3_3,
	REAL_fts_open,
	REAL_fts64_open,
	REAL_fts_read,
	REAL_fts64_read,
	REAL_fts_children,
	REAL_fts64_children,
	REAL_fts_close,
	REAL_fts64_close,
	REAL_link,
	REAL_symlink,
	REAL_remove,
	REAL_rmdir,
	REAL_mkdirat,
	REAL_mknod,
	REAL_mknodat,
	REAL___xmknod,
	REAL___xmknodat,
	REAL_mkfifo,
	REAL_mkfifoat,
	REAL_truncate,
	REAL_truncate64,
	REAL_ftruncate64,
	REAL_fallocate,
	REAL_fallocate64,
	REAL_posix_fallocate,
	REAL_posix_fallocate64,
	REAL_lchmod,
	REAL_fchmodat,
	REAL_chown,
	REAL_lchown,
	REAL_fchownat,
	REAL_utime,
	REAL_utimes,
	REAL_lutimes,
	REAL_futimes,
	REAL_futimesat,
	REAL_futimens,
	REAL_getxattr,
	REAL_lgetxattr,
	REAL_fgetxattr,
	REAL_setxattr,
	REAL_lsetxattr,
	REAL_fsetxattr,
	REAL_removexattr,
	REAL_lremovexattr,
	REAL_fremovexattr,
	REAL_listxattr,
	REAL_llistxattr,
	REAL_flistxattr,
	REAL_fsync,
	REAL_fdatasync,
	REAL_inotify_add_watch,
	REAL_fanotify_mark,
	REAL_swapon,
	REAL_swapoff,
	REAL_acct,
	REAL_quotactl,
	REAL_mktemp,
	REAL_tmpnam,
	REAL_tmpnam_r,
	REAL_tempnam,
	REAL_wordexp,
	REAL_chroot,
	REAL___getcwd_chk,
	REAL_getwd,
	REAL___getwd_chk,
	REAL_get_current_dir_name,
	REAL___read,
	REAL___read_chk,
	REAL___write,
	REAL_pread,
	REAL_pread64,
	REAL___pread64,
	REAL___pread_chk,
	REAL___pread64_chk,
	REAL_pwrite,
	REAL_pwrite64,
	REAL___pwrite64,
	REAL_readv,
	REAL_writev,
	REAL_preadv,
	REAL_preadv64,
	REAL_pwritev,
	REAL_pwritev64,
	REAL_preadv2,
	REAL_preadv64v2,
	REAL_pwritev2,
	REAL_pwritev64v2,
	REAL_recv,
	REAL___recv_chk,
	REAL_recvfrom,
	REAL___recvfrom_chk,
	REAL_send,
	REAL___send,
	REAL_sendto,
	REAL_sendfile,
	REAL_sendfile64,
	REAL_copy_file_range,
	REAL_splice,
	REAL_tee,
	REAL_vmsplice,
	REAL_aio_read,
	REAL_aio_read64,
	REAL_aio_write,
	REAL_aio_write64,
	REAL_lio_listio_GLIBC_2_2_5,
	REAL_lio_listio_GLIBC_2_4,
	REAL_lio_listio_GLIBC_2_34,
	REAL_lio_listio64_GLIBC_2_2_5,
	REAL_lio_listio64_GLIBC_2_4,
	REAL_lio_listio64_GLIBC_2_34,
	REAL_aio_return,
	REAL_aio_return64,
	REAL_eventfd_read,
	REAL_eventfd_write,
	REAL_mq_receive,
	REAL_mq_timedreceive,
	REAL_mq_send,
	REAL_mq_timedsend,
	REAL_backtrace_symbols_fd,
	REAL___backtrace_symbols_fd,
	REAL__IO_fread,
	REAL___fread_chk,
	REAL___fread_unlocked_chk,
	REAL_fgets_unlocked,
	REAL__IO_fgets,
	REAL___fgets_chk,
	REAL___fgets_unlocked_chk,
	REAL__IO_getc,
	REAL_fgetc_unlocked,
	REAL_getc_unlocked,
	REAL_getchar,
	REAL_getchar_unlocked,
	REAL___underflow,
	REAL_getline,
	REAL_getdelim,
	REAL_gets,
	REAL__IO_gets,
	REAL_fgetwc,
	REAL_getwc,
	REAL_fgetwc_unlocked,
	REAL_getwc_unlocked,
	REAL_fgetws,
	REAL_fgetws_unlocked,
	REAL_vfscanf,
	REAL___isoc99_vfscanf,
	REAL___isoc23_vfscanf,
	REAL___vfscanf,
	REAL_vscanf,
	REAL___isoc99_vscanf,
	REAL___isoc23_vscanf,
	REAL_getwchar,
	REAL_getwchar_unlocked,
	REAL___fgetws_chk,
	REAL___fgetws_unlocked_chk,
	REAL___gets_chk,
	REAL_getw,
	REAL_vfwscanf,
	REAL___isoc99_vfwscanf,
	REAL___isoc23_vfwscanf,
	REAL_vwscanf,
	REAL___isoc99_vwscanf,
	REAL___isoc23_vwscanf,
	REAL__IO_vfscanf_GLIBC_2_2_5,
	REAL_fgetpwent,
	REAL_fgetpwent_r,
	REAL_fgetgrent,
	REAL_fgetgrent_r,
	REAL_fgetspent,
	REAL_fgetspent_r,
	REAL_fgetsgent,
	REAL_fgetsgent_r,
	REAL_getmntent,
	REAL_getmntent_r,
	REAL___getmntent_r,
	REAL_addmntent,
	REAL_fseeko64,
	REAL_rewind,
	REAL_fsetpos,
	REAL_fsetpos64,
	REAL__IO_fwrite,
	REAL__IO_fputs,
	REAL__IO_puts,
	REAL__IO_putc,
	REAL_putc_unlocked,
	REAL_putchar_unlocked,
	REAL_fputwc,
	REAL_putwc,
	REAL_fputwc_unlocked,
	REAL_putwc_unlocked,
	REAL_fputws,
	REAL_fputws_unlocked,
	REAL_putwchar,
	REAL_putwchar_unlocked,
	REAL_putw,
	REAL_psignal,
	REAL_herror,
	REAL_fmtmsg,
	REAL_malloc_stats,
	REAL_malloc_info,
	REAL_argp_parse,
	REAL_psiginfo,
	REAL_putsgent,
	REAL_putpwent,
	REAL_putgrent,
	REAL_putspent,
	REAL_vwarn,
	REAL_vwarnx,
	REAL_err,
	REAL_errx,
	REAL_verr,
	REAL_verrx,
	REAL_error_at_line,
	REAL___assert_fail,
	REAL_getopt,
	REAL___posix_getopt,
	REAL_getopt_long_only,
	REAL_vfprintf,
	REAL__IO_vfprintf,
	REAL_vprintf,
	REAL___vprintf_chk,
	REAL_vfwprintf,
	REAL_vwprintf,
	REAL___vfwprintf_chk,
	REAL___vwprintf_chk,
	REAL_vdprintf,
	REAL___vdprintf_chk,
	REAL__IO_fflush,
	REAL___fork,
	REAL__Fork,
	REAL___vfork,
	REAL___sigaction,
	REAL_bsd_signal,
	REAL_ssignal,
	REAL_sysv_signal,
	REAL___sysv_signal,
	REAL_sigset,
	REAL_arch_prctl,
	REAL___arch_prctl,
	REAL_clone,
	REAL___clone,
	REAL_forkpty,
	REAL_daemon,
	REAL_execv,
	REAL_execl,
	REAL_execlp,
	REAL_execle,
	REAL_fexecve,
	REAL_execveat,
	REAL_posix_spawn_GLIBC_2_2_5,
	REAL_posix_spawn_GLIBC_2_15,
	REAL_posix_spawnp_GLIBC_2_2_5,
	REAL_posix_spawnp_GLIBC_2_15,
	REAL_pidfd_spawn,
	REAL_pidfd_spawnp,
	REAL_system,
	REAL_popen,
	REAL__IO_popen,
	REAL_pclose,
	REAL_wait,
	REAL___wait,
	REAL___waitpid,
	REAL_wait3,
	REAL_waitid,
	REAL__exit,
	REAL__Exit,
	REAL_quick_exit_GLIBC_2_10,
	REAL_quick_exit_GLIBC_2_24,
	REAL_abort,
	REAL_killpg,
	REAL_gsignal,
	REAL_tgkill,
	REAL_sigqueue,
	REAL_pthread_kill_GLIBC_2_2_5,
	REAL_pthread_kill_GLIBC_2_34,
	REAL_pthread_sigqueue,
	REAL_pidfd_send_signal,
	REAL_process_vm_readv,
	REAL_process_vm_writev,
	REAL_ptrace,
	REAL_setuid,
	REAL_seteuid,
	REAL_setreuid,
	REAL_setresuid,
	REAL_setfsuid,
	REAL_setgid,
	REAL_setegid,
	REAL_setregid,
	REAL_setresgid,
	REAL_setfsgid,
	REAL_setsid,
	REAL_setpgid,
	REAL___setpgid,
	REAL_setpgrp,
	REAL_thrd_create,
	REAL_pthread_tryjoin_np,
	REAL_pthread_timedjoin_np,
	REAL_pthread_clockjoin_np,
	REAL_thrd_join,
	REAL_pthread_setname_np,
	REAL_pthread_getname_np,
	REAL_pthread_detach,
	REAL_thrd_detach,
	REAL_pthread_exit,
	REAL_thrd_exit,
	REAL___pthread_mutex_lock_GLIBC_2_2_5,
	REAL_pthread_mutex_trylock,
	REAL___pthread_mutex_trylock_GLIBC_2_2_5,
	REAL_pthread_mutex_timedlock,
	REAL_pthread_mutex_clocklock,
	REAL___pthread_mutex_unlock_GLIBC_2_2_5,
	REAL_pthread_mutex_init,
	REAL___pthread_mutex_init_GLIBC_2_2_5,
	REAL_mtx_lock,
	REAL_mtx_trylock,
	REAL_mtx_timedlock,
	REAL_mtx_unlock,
	REAL_mtx_init,
	REAL_pthread_spin_lock,
	REAL_pthread_spin_trylock,
	REAL_pthread_spin_unlock,
	REAL_pthread_spin_init,
	REAL_pthread_cond_wait_GLIBC_2_2_5,
	REAL_pthread_cond_wait_GLIBC_2_3_2,
	REAL_pthread_cond_timedwait_GLIBC_2_2_5,
	REAL_pthread_cond_timedwait_GLIBC_2_3_2,
	REAL_pthread_cond_clockwait,
	REAL_pthread_cond_signal_GLIBC_2_2_5,
	REAL_pthread_cond_signal_GLIBC_2_3_2,
	REAL_pthread_cond_broadcast_GLIBC_2_2_5,
	REAL_pthread_cond_broadcast_GLIBC_2_3_2,
	REAL_cnd_wait,
	REAL_cnd_timedwait,
	REAL_cnd_signal,
	REAL_cnd_broadcast,
	REAL_pthread_rwlock_rdlock,
	REAL___pthread_rwlock_rdlock_GLIBC_2_2_5,
	REAL_pthread_rwlock_tryrdlock,
	REAL___pthread_rwlock_tryrdlock_GLIBC_2_2_5,
	REAL_pthread_rwlock_timedrdlock,
	REAL_pthread_rwlock_clockrdlock,
	REAL_pthread_rwlock_wrlock,
	REAL___pthread_rwlock_wrlock_GLIBC_2_2_5,
	REAL_pthread_rwlock_trywrlock,
	REAL___pthread_rwlock_trywrlock_GLIBC_2_2_5,
	REAL_pthread_rwlock_timedwrlock,
	REAL_pthread_rwlock_clockwrlock,
	REAL_pthread_rwlock_unlock,
	REAL___pthread_rwlock_unlock_GLIBC_2_2_5,
	REAL_pthread_rwlock_init,
	REAL___pthread_rwlock_init_GLIBC_2_2_5,
	REAL_pthread_barrier_init,
	REAL_pthread_barrier_wait,
	REAL_pthread_once,
	REAL___pthread_once_GLIBC_2_2_5,
	REAL_call_once,
	REAL_sem_wait,
	REAL_sem_trywait,
	REAL_sem_timedwait,
	REAL_sem_clockwait,
	REAL_sem_post,
	REAL_sem_init,
	REAL_flock,
	REAL_lockf,
	REAL_lockf64,
	REAL_pthread_cancel,
	REAL_mmap64,
	REAL_mprotect,
	REAL_mremap,
	REAL_madvise,
	REAL_pkey_mprotect,
	REAL_msync,
	REAL_shmget,
	REAL_shmat,
	REAL_shmdt,
	REAL_shmctl,
	REAL_semget,
	REAL_semop,
	REAL_semtimedop,
	REAL_semctl,
	REAL_msgget,
	REAL_msgsnd,
	REAL_msgrcv,
	REAL_msgctl,
	REAL_setrlimit,
	REAL_setrlimit64,
	REAL_prlimit,
	REAL_prlimit64,
	REAL_mlockall,
	REAL_dlmopen,
	REAL_dlvsym,
	REAL_syscall,
	REAL_prctl,
	REAL_secure_getenv,
	REAL___secure_getenv_GLIBC_2_2_5,
	REAL_newlocale,
	REAL___newlocale,
	REAL_gettext,
	REAL_dgettext,
	REAL___dgettext,
	REAL___dcgettext,
	REAL_ngettext,
	REAL_dngettext,
	REAL_strerror_l,
	REAL_strerror_r,
	REAL___strerror_r,
	REAL___xpg_strerror_r,
	REAL_gai_strerror,
	REAL_hstrerror,
	REAL_regerror,
	REAL_re_comp,
	REAL_re_compile_pattern,
	REAL_vsprintf,
	REAL__IO_vsprintf,
	REAL_vsnprintf,
	REAL___vsnprintf,
	REAL_vasprintf,
	REAL_vswprintf,
	REAL_obstack_vprintf,
	REAL___vsprintf_chk,
	REAL___vsnprintf_chk,
	REAL___vasprintf_chk,
	REAL___vswprintf_chk,
	REAL___obstack_vprintf_chk,
	REAL_gmtime,
	REAL_gmtime_r,
	REAL___gmtime_r,
	REAL_ctime,
	REAL_ctime_r,
	REAL_timegm,
	REAL_timelocal,
	REAL_strftime_l,
	REAL___strftime_l,
	REAL_wcsftime,
	REAL_wcsftime_l,
	REAL___wcsftime_l,
	REAL_getpwnam_r,
	REAL_getpwuid_r,
	REAL_getpwent,
	REAL_getpwent_r,
	REAL_getgrnam,
	REAL_getgrgid,
	REAL_getgrnam_r,
	REAL_getgrgid_r,
	REAL_getgrent,
	REAL_getgrent_r,
	REAL_getgrouplist,
	REAL_initgroups,
	REAL_getspnam,
	REAL_getspnam_r,
	REAL_getservbyname,
	REAL_getservbyport,
	REAL_getprotobyname,
	REAL_getprotobynumber,
	REAL_gethostbyname,
	REAL_gethostbyname2,
	REAL_gethostbyaddr,
	REAL_getaddrinfo,
	REAL_getnameinfo,
	REAL___gconv_open,
	REAL_getlogin,
	REAL_getlogin_r,
	REAL___sysconf,
	REAL_get_nprocs_conf,
	REAL_posix_openpt,
	REAL_openpty,
	REAL_getspent,
	REAL_getspent_r,
	REAL_getsgent,
	REAL_getsgnam,
	REAL_getsgent_r,
	REAL_getsgnam_r,
	REAL_setpwent,
	REAL_setgrent,
	REAL_setspent,
	REAL_setsgent,
	REAL_getpw,
	REAL_cuserid,
	REAL_setservent,
	REAL_getservent,
	REAL_setprotoent,
	REAL_getprotoent,
	REAL_setrpcent,
	REAL_getrpcent,
	REAL_setnetent,
	REAL_getnetent,
	REAL_getservent_r,
	REAL_getservbyname_r,
	REAL_getservbyport_r,
	REAL_getprotoent_r,
	REAL_getprotobyname_r,
	REAL_getprotobynumber_r,
	REAL_getrpcbyname,
	REAL_getrpcbynumber,
	REAL_getrpcent_r,
	REAL_getrpcbyname_r,
	REAL_getrpcbynumber_r,
	REAL_getnetbyname,
	REAL_getnetbyaddr,
	REAL_getnetent_r,
	REAL_getnetbyname_r,
	REAL_getnetbyaddr_r,
	REAL_ether_hostton,
	REAL_ether_ntohost,
	REAL_setaliasent,
	REAL_getaliasent,
	REAL_getaliasbyname,
	REAL_getaliasent_r,
	REAL_getaliasbyname_r,
	REAL_setnetgrent,
	REAL_getnetgrent,
	REAL_getnetgrent_r,
	REAL_innetgr,
	REAL_gethostent,
	REAL_sethostent,
	REAL_gethostent_r,
	REAL_gethostbyname_r,
	REAL_gethostbyname2_r,
	REAL_gethostbyaddr_r,
	REAL_getaddrinfo_a,
	REAL_res_init,
	REAL___res_init,
	REAL_res_ninit,
	REAL___res_ninit,
	REAL_res_query,
	REAL___res_query_GLIBC_2_2_5,
	REAL_res_search,
	REAL___res_search_GLIBC_2_2_5,
	REAL_res_querydomain,
	REAL___res_querydomain_GLIBC_2_2_5,
	REAL_res_nquery,
	REAL___res_nquery_GLIBC_2_2_5,
	REAL_res_nsearch,
	REAL___res_nsearch_GLIBC_2_2_5,
	REAL_res_nquerydomain,
	REAL___res_nquerydomain_GLIBC_2_2_5,
	REAL_res_nsend,
	REAL___res_nsend_GLIBC_2_2_5,
	REAL_res_send,
	REAL___res_send_GLIBC_2_2_5,
	REAL_res_mkquery,
	REAL___res_mkquery_GLIBC_2_2_5,
	REAL_setfsent,
	REAL_getfsent,
	REAL_getfsspec,
	REAL_getfsfile,
	REAL_setttyent,
	REAL_getttyent,
	REAL_getttynam,
	REAL_setusershell,
	REAL_getusershell,
	REAL_lckpwdf,
	REAL_getpass,
	REAL_catopen,
	REAL_getdate,
	REAL_getdate_r,
	REAL_openlog,
	REAL_vsyslog,
	REAL___vsyslog_chk,
	REAL__mcleanup,
	REAL_backtrace,
	REAL___backtrace,
	REAL_login_tty,
	REAL_ttyname,
	REAL_ttyname_r,
	REAL___ttyname_r_chk,
	REAL___getlogin_r_chk,
	REAL_utmpname,
	REAL_utmpxname,
	REAL_setutent,
	REAL_setutxent,
	REAL_getutent,
	REAL_getutxent,
	REAL_getutid,
	REAL_getutxid,
	REAL_getutline,
	REAL_getutxline,
	REAL_getutent_r,
	REAL_getutid_r,
	REAL_getutline_r,
	REAL_pututline,
	REAL_pututxline,
	REAL_login,
	REAL_logout,
	REAL_logwtmp,
	REAL_updwtmp,
	REAL_updwtmpx,
	REAL___gettimeofday,
	REAL_clock_getres,
	REAL_clock,
	REAL_times,
	REAL_ftime,
	REAL_timespec_get,
	REAL_timespec_getres,
	REAL_ntp_gettime,
	REAL_ntp_gettimex,
	REAL_adjtimex,
	REAL___adjtimex,
	REAL_ntp_adjtime,
	REAL_getrusage,
	REAL_getitimer,
	REAL_getentropy,
	REAL_arc4random,
	REAL_arc4random_buf,
	REAL_arc4random_uniform,
	REAL___getpid,
	REAL_getppid,
	REAL_gettid,
	REAL_getpgrp,
	REAL_getpgid,
	REAL___getpgid,
	REAL___bsd_getpgrp,
	REAL_getsid,
	REAL_getgid,
	REAL_getegid,
	REAL_getresuid,
	REAL_getresgid,
	REAL_getgroups,
	REAL___getgroups_chk,
	REAL_group_member,
	REAL_uname,
	REAL_gethostname,
	REAL___gethostname_chk,
	REAL_getdomainname,
	REAL___getdomainname_chk,
	REAL_gethostid,
	REAL_getloadavg,
	REAL_sysinfo,
	REAL_get_nprocs,
	REAL_get_phys_pages,
	REAL_get_avphys_pages,
	REAL_getpagesize,
	REAL___getpagesize,
	REAL_getdtablesize,
	REAL___getauxval,
	REAL_getrlimit64,
	REAL_sched_getaffinity_GLIBC_2_3_3,
	REAL_sched_getaffinity_GLIBC_2_3_4,
	REAL_pthread_getaffinity_np_GLIBC_2_3_3,
	REAL_pthread_getaffinity_np_GLIBC_2_3_4,
	REAL_pthread_getaffinity_np_GLIBC_2_32,
	REAL_sched_getcpu,
	REAL_getcpu,
	REAL_personality,
	REAL_gnu_get_libc_version,
	REAL_gnu_get_libc_release,
	REAL_getifaddrs,
	REAL_if_nameindex,
	REAL_if_nametoindex,
	REAL_if_indextoname,
	REAL_klogctl,
	REAL_pthread_getattr_np,
	REAL_rand,
	REAL_random,
	REAL_rand_r,
	REAL_srand,
	REAL_srandom,
	REAL_initstate,
	REAL_random_r,
	REAL_srandom_r,
	REAL_initstate_r,
	REAL_drand48,
	REAL_erand48,
	REAL_lrand48,
	REAL_mrand48,
	REAL_nrand48,
	REAL_jrand48,
	REAL_drand48_r,
	REAL_erand48_r,
	REAL_lrand48_r,
	REAL_mrand48_r,
	REAL_nrand48_r,
	REAL_jrand48_r,
	REAL_srand48,
	REAL_srand48_r,
	REAL_seed48,
	REAL_seed48_r,
	REAL_lcong48,
	REAL_lcong48_r,
	REAL_nl_langinfo_l,
	REAL___nl_langinfo_l,
	REAL_confstr,
	REAL___confstr_chk,
	REAL_openat2,
	REAL_setgroups,
	REAL_nanosleep,
	REAL___nanosleep,
	REAL_clock_nanosleep,
	REAL_usleep,
	REAL_thrd_sleep,
	REAL_poll,
	REAL___poll,
	REAL___poll_chk,
	REAL_ppoll,
	REAL___ppoll_chk,
	REAL_select,
	REAL___select,
	REAL_pselect,
	REAL_epoll_wait,
	REAL_epoll_pwait,
	REAL_epoll_pwait2,
	REAL_sigtimedwait,
	REAL_timer_settime_GLIBC_2_2_5,
	REAL_timer_settime_GLIBC_2_3_3,
	REAL_timer_settime_GLIBC_2_34,
	REAL_timerfd_settime,
	REAL_telldir,
	REAL_seekdir,
	REAL_clock_settime,
	REAL_settimeofday,
	REAL_stime_GLIBC_2_2_5,
	REAL_adjtime,
	REAL_clock_adjtime,
	REAL_COUNT,
};

#define real_execve ((real_execve_fn *)real_get(REAL_execve))
#define real_execvpe ((real_execvpe_fn *)real_get(REAL_execvpe))
#define real_fork ((real_fork_fn *)real_get(REAL_fork))
#define real_vfork ((real_vfork_fn *)real_get(REAL_vfork))
#define real_waitpid ((real_waitpid_fn *)real_get(REAL_waitpid))
#define real_wait4 ((real_wait4_fn *)real_get(REAL_wait4))
#define real_clock_gettime ((real_clock_gettime_fn *)real_get(REAL_clock_gettime))
#define real_getauxval ((real_getauxval_fn *)real_get(REAL_getauxval))
#define real_open ((real_open_fn *)real_get(REAL_open))
#define real_openat ((real_openat_fn *)real_get(REAL_openat))
#define real_read ((real_read_fn *)real_get(REAL_read))
#define real_write ((real_write_fn *)real_get(REAL_write))
#define real_close ((real_close_fn *)real_get(REAL_close))
#define real_fopen ((real_fopen_fn *)real_get(REAL_fopen))
#define real_fclose ((real_fclose_fn *)real_get(REAL_fclose))
#define real_stat ((real_stat_fn *)real_get(REAL_stat))
#define real_fstat ((real_fstat_fn *)real_get(REAL_fstat))
#define real_lstat ((real_lstat_fn *)real_get(REAL_lstat))
#define real_access ((real_access_fn *)real_get(REAL_access))
#define real_mmap ((real_mmap_fn *)real_get(REAL_mmap))
#define real_munmap ((real_munmap_fn *)real_get(REAL_munmap))
#define real_pthread_create ((real_pthread_create_fn *)real_get(REAL_pthread_create))
#define real_pthread_join ((real_pthread_join_fn *)real_get(REAL_pthread_join))
#define real_pthread_mutex_lock ((real_pthread_mutex_lock_fn *)real_get(REAL_pthread_mutex_lock))
#define real_pthread_mutex_unlock ((real_pthread_mutex_unlock_fn *)real_get(REAL_pthread_mutex_unlock))
#define real_readlink ((real_readlink_fn *)real_get(REAL_readlink))
#define real_fcntl ((real_fcntl_fn *)real_get(REAL_fcntl))
#define real_dup2 ((real_dup2_fn *)real_get(REAL_dup2))
#define real_pipe ((real_pipe_fn *)real_get(REAL_pipe))
#define real_getcwd ((real_getcwd_fn *)real_get(REAL_getcwd))
#define real_sigaction ((real_sigaction_fn *)real_get(REAL_sigaction))
#define real_signal ((real_signal_fn *)real_get(REAL_signal))
#define real_opendir ((real_opendir_fn *)real_get(REAL_opendir))
#define real_readdir ((real_readdir_fn *)real_get(REAL_readdir))
#define real_closedir ((real_closedir_fn *)real_get(REAL_closedir))
#define real_setlocale ((real_setlocale_fn *)real_get(REAL_setlocale))
#define real_fwrite ((real_fwrite_fn *)real_get(REAL_fwrite))
#define real_textdomain ((real_textdomain_fn *)real_get(REAL_textdomain))
#define real_bindtextdomain ((real_bindtextdomain_fn *)real_get(REAL_bindtextdomain))
#define real_fflush ((real_fflush_fn *)real_get(REAL_fflush))
#define real_dcgettext ((real_dcgettext_fn *)real_get(REAL_dcgettext))
#define real_nl_langinfo ((real_nl_langinfo_fn *)real_get(REAL_nl_langinfo))
#define real_getenv ((real_getenv_fn *)real_get(REAL_getenv))
#define real_isatty ((real_isatty_fn *)real_get(REAL_isatty))
#define real_getopt_long ((real_getopt_long_fn *)real_get(REAL_getopt_long))
#define real_fputs_unlocked ((real_fputs_unlocked_fn *)real_get(REAL_fputs_unlocked))
#define real_fputc_unlocked ((real_fputc_unlocked_fn *)real_get(REAL_fputc_unlocked))
#define real_error ((real_error_fn *)real_get(REAL_error))
#define real___overflow ((real___overflow_fn *)real_get(REAL___overflow))
#define real_ioctl ((real_ioctl_fn *)real_get(REAL_ioctl))
#define real_fseeko ((real_fseeko_fn *)real_get(REAL_fseeko))
#define real_fputs ((real_fputs_fn *)real_get(REAL_fputs))
#define real_umask ((real_umask_fn *)real_get(REAL_umask))
#define real_puts ((real_puts_fn *)real_get(REAL_puts))
#define real_fputc ((real_fputc_fn *)real_get(REAL_fputc))
#define real_fdopendir ((real_fdopendir_fn *)real_get(REAL_fdopendir))
#define real_time ((real_time_fn *)real_get(REAL_time))
#define real_sysconf ((real_sysconf_fn *)real_get(REAL_sysconf))
#define real_putc ((real_putc_fn *)real_get(REAL_putc))
#define real_fwrite_unlocked ((real_fwrite_unlocked_fn *)real_get(REAL_fwrite_unlocked))
#define real_fchdir ((real_fchdir_fn *)real_get(REAL_fchdir))
#define real_faccessat ((real_faccessat_fn *)real_get(REAL_faccessat))
#define real_unlink ((real_unlink_fn *)real_get(REAL_unlink))
#define real_strerror ((real_strerror_fn *)real_get(REAL_strerror))
#define real_raise ((real_raise_fn *)real_get(REAL_raise))
#define real_gettimeofday ((real_gettimeofday_fn *)real_get(REAL_gettimeofday))
#define real_getpid ((real_getpid_fn *)real_get(REAL_getpid))
#define real_geteuid ((real_geteuid_fn *)real_get(REAL_geteuid))
#define real_fstatat ((real_fstatat_fn *)real_get(REAL_fstatat))
#define real_fchmod ((real_fchmod_fn *)real_get(REAL_fchmod))
#define real_execvp ((real_execvp_fn *)real_get(REAL_execvp))
#define real_dcngettext ((real_dcngettext_fn *)real_get(REAL_dcngettext))
#define real_chdir ((real_chdir_fn *)real_get(REAL_chdir))
#define real_unlinkat ((real_unlinkat_fn *)real_get(REAL_unlinkat))
#define real_strftime ((real_strftime_fn *)real_get(REAL_strftime))
#define real_localtime ((real_localtime_fn *)real_get(REAL_localtime))
#define real_getpwnam ((real_getpwnam_fn *)real_get(REAL_getpwnam))
#define real_fstatfs ((real_fstatfs_fn *)real_get(REAL_fstatfs))
#define real_fread ((real_fread_fn *)real_get(REAL_fread))
#define real_fchown ((real_fchown_fn *)real_get(REAL_fchown))
#define real_chmod ((real_chmod_fn *)real_get(REAL_chmod))
#define real___vfprintf_chk ((real___vfprintf_chk_fn *)real_get(REAL___vfprintf_chk))
#define real_sleep ((real_sleep_fn *)real_get(REAL_sleep))
#define real_putchar ((real_putchar_fn *)real_get(REAL_putchar))
#define real_mkdir ((real_mkdir_fn *)real_get(REAL_mkdir))
#define real_kill ((real_kill_fn *)real_get(REAL_kill))
#define real_getrlimit ((real_getrlimit_fn *)real_get(REAL_getrlimit))
#define real_getc ((real_getc_fn *)real_get(REAL_getc))
#define real_ftruncate ((real_ftruncate_fn *)real_get(REAL_ftruncate))
#define real_fgets ((real_fgets_fn *)real_get(REAL_fgets))
#define real_fgetc ((real_fgetc_fn *)real_get(REAL_fgetc))
#define real___getdelim ((real___getdelim_fn *)real_get(REAL___getdelim))
#define real_tzset ((real_tzset_fn *)real_get(REAL_tzset))
#define real_strsignal ((real_strsignal_fn *)real_get(REAL_strsignal))
#define real_rewinddir ((real_rewinddir_fn *)real_get(REAL_rewinddir))
#define real_renameat ((real_renameat_fn *)real_get(REAL_renameat))
#define real_readlinkat ((real_readlinkat_fn *)real_get(REAL_readlinkat))
#define real_perror ((real_perror_fn *)real_get(REAL_perror))
#define real_pathconf ((real_pathconf_fn *)real_get(REAL_pathconf))
#define real_localtime_r ((real_localtime_r_fn *)real_get(REAL_localtime_r))
#define real_localeconv ((real_localeconv_fn *)real_get(REAL_localeconv))
#define real_linkat ((real_linkat_fn *)real_get(REAL_linkat))
#define real_iconv_open ((real_iconv_open_fn *)real_get(REAL_iconv_open))
#define real_getuid ((real_getuid_fn *)real_get(REAL_getuid))
#define real_getrandom ((real_getrandom_fn *)real_get(REAL_getrandom))
#define real_getpwuid ((real_getpwuid_fn *)real_get(REAL_getpwuid))
#define real_fseek ((real_fseek_fn *)real_get(REAL_fseek))
#define real_fread_unlocked ((real_fread_unlocked_fn *)real_get(REAL_fread_unlocked))
#define real_fflush_unlocked ((real_fflush_unlocked_fn *)real_get(REAL_fflush_unlocked))
#define real_dup ((real_dup_fn *)real_get(REAL_dup))
#define real_dlsym ((real_dlsym_fn *)real_get(REAL_dlsym))
#define real_dlopen ((real_dlopen_fn *)real_get(REAL_dlopen))
#define real_dlerror ((real_dlerror_fn *)real_get(REAL_dlerror))
#define real_dlclose ((real_dlclose_fn *)real_get(REAL_dlclose))
#define real___uflow ((real___uflow_fn *)real_get(REAL___uflow))
#define real_utimensat ((real_utimensat_fn *)real_get(REAL_utimensat))
#define real_symlinkat ((real_symlinkat_fn *)real_get(REAL_symlinkat))
#define real_renameat2 ((real_renameat2_fn *)real_get(REAL_renameat2))
#define real_rename ((real_rename_fn *)real_get(REAL_rename))
#define real_pipe2 ((real_pipe2_fn *)real_get(REAL_pipe2))
#define real_mktime ((real_mktime_fn *)real_get(REAL_mktime))
#define real_open64 ((real_open64_fn *)real_get(REAL_open64))
#define real___open ((real___open_fn *)real_get(REAL___open))
#define real___open64 ((real___open64_fn *)real_get(REAL___open64))
#define real_openat64 ((real_openat64_fn *)real_get(REAL_openat64))
#define real___open_2 ((real___open_2_fn *)real_get(REAL___open_2))
#define real___open64_2 ((real___open64_2_fn *)real_get(REAL___open64_2))
#define real___openat_2 ((real___openat_2_fn *)real_get(REAL___openat_2))
#define real___openat64_2 ((real___openat64_2_fn *)real_get(REAL___openat64_2))
#define real_creat ((real_creat_fn *)real_get(REAL_creat))
#define real_creat64 ((real_creat64_fn *)real_get(REAL_creat64))
#define real___close ((real___close_fn *)real_get(REAL___close))
#define real_close_range ((real_close_range_fn *)real_get(REAL_close_range))
#define real_closefrom ((real_closefrom_fn *)real_get(REAL_closefrom))
#define real___dup2 ((real___dup2_fn *)real_get(REAL___dup2))
#define real_dup3 ((real_dup3_fn *)real_get(REAL_dup3))
#define real_fcntl64 ((real_fcntl64_fn *)real_get(REAL_fcntl64))
#define real___fcntl ((real___fcntl_fn *)real_get(REAL___fcntl))
#define real___pipe ((real___pipe_fn *)real_get(REAL___pipe))
#define real_socketpair ((real_socketpair_fn *)real_get(REAL_socketpair))
#define real_socket ((real_socket_fn *)real_get(REAL_socket))
#define real_connect ((real_connect_fn *)real_get(REAL_connect))
#define real___connect ((real___connect_fn *)real_get(REAL___connect))
#define real_bind ((real_bind_fn *)real_get(REAL_bind))
#define real_accept ((real_accept_fn *)real_get(REAL_accept))
#define real_accept4 ((real_accept4_fn *)real_get(REAL_accept4))
#define real_fopen64 ((real_fopen64_fn *)real_get(REAL_fopen64))
#define real__IO_fopen ((real__IO_fopen_fn *)real_get(REAL__IO_fopen))
#define real_setmntent ((real_setmntent_fn *)real_get(REAL_setmntent))
#define real___setmntent ((real___setmntent_fn *)real_get(REAL___setmntent))
#define real_endmntent ((real_endmntent_fn *)real_get(REAL_endmntent))
#define real___endmntent ((real___endmntent_fn *)real_get(REAL___endmntent))
#define real_freopen ((real_freopen_fn *)real_get(REAL_freopen))
#define real_freopen64 ((real_freopen64_fn *)real_get(REAL_freopen64))
#define real__IO_fclose ((real__IO_fclose_fn *)real_get(REAL__IO_fclose))
#define real_getpt ((real_getpt_fn *)real_get(REAL_getpt))
#define real_tmpfile ((real_tmpfile_fn *)real_get(REAL_tmpfile))
#define real_tmpfile64 ((real_tmpfile64_fn *)real_get(REAL_tmpfile64))
#define real_mkstemp ((real_mkstemp_fn *)real_get(REAL_mkstemp))
#define real_mkstemp64 ((real_mkstemp64_fn *)real_get(REAL_mkstemp64))
#define real_mkostemp ((real_mkostemp_fn *)real_get(REAL_mkostemp))
#define real_mkostemp64 ((real_mkostemp64_fn *)real_get(REAL_mkostemp64))
#define real_mkstemps ((real_mkstemps_fn *)real_get(REAL_mkstemps))
#define real_mkstemps64 ((real_mkstemps64_fn *)real_get(REAL_mkstemps64))
#define real_mkostemps ((real_mkostemps_fn *)real_get(REAL_mkostemps))
#define real_mkostemps64 ((real_mkostemps64_fn *)real_get(REAL_mkostemps64))
#define real_mkdtemp ((real_mkdtemp_fn *)real_get(REAL_mkdtemp))
#define real_memfd_create ((real_memfd_create_fn *)real_get(REAL_memfd_create))
#define real_shm_open ((real_shm_open_fn *)real_get(REAL_shm_open))
#define real_sem_open ((real_sem_open_fn *)real_get(REAL_sem_open))
#define real_sem_unlink ((real_sem_unlink_fn *)real_get(REAL_sem_unlink))
#define real_ftok ((real_ftok_fn *)real_get(REAL_ftok))
#define real_mq_unlink ((real_mq_unlink_fn *)real_get(REAL_mq_unlink))
#define real_shm_unlink ((real_shm_unlink_fn *)real_get(REAL_shm_unlink))
#define real_eventfd ((real_eventfd_fn *)real_get(REAL_eventfd))
#define real_epoll_create ((real_epoll_create_fn *)real_get(REAL_epoll_create))
#define real_epoll_create1 ((real_epoll_create1_fn *)real_get(REAL_epoll_create1))
#define real_timerfd_create ((real_timerfd_create_fn *)real_get(REAL_timerfd_create))
#define real_signalfd ((real_signalfd_fn *)real_get(REAL_signalfd))
#define real_inotify_init ((real_inotify_init_fn *)real_get(REAL_inotify_init))
#define real_inotify_init1 ((real_inotify_init1_fn *)real_get(REAL_inotify_init1))
#define real_fanotify_init ((real_fanotify_init_fn *)real_get(REAL_fanotify_init))
#define real_pidfd_open ((real_pidfd_open_fn *)real_get(REAL_pidfd_open))
#define real_pidfd_getfd ((real_pidfd_getfd_fn *)real_get(REAL_pidfd_getfd))
#define real_mq_open ((real_mq_open_fn *)real_get(REAL_mq_open))
#define real___mq_open_2 ((real___mq_open_2_fn *)real_get(REAL___mq_open_2))
#define real_mq_close ((real_mq_close_fn *)real_get(REAL_mq_close))
#define real_recvmsg ((real_recvmsg_fn *)real_get(REAL_recvmsg))
#define real_recvmmsg ((real_recvmmsg_fn *)real_get(REAL_recvmmsg))
#define real_sendmsg ((real_sendmsg_fn *)real_get(REAL_sendmsg))
#define real_sendmmsg ((real_sendmmsg_fn *)real_get(REAL_sendmmsg))
#define real_name_to_handle_at ((real_name_to_handle_at_fn *)real_get(REAL_name_to_handle_at))
#define real_open_by_handle_at ((real_open_by_handle_at_fn *)real_get(REAL_open_by_handle_at))
#define real_unshare ((real_unshare_fn *)real_get(REAL_unshare))
#define real_setns ((real_setns_fn *)real_get(REAL_setns))
#define real_mount ((real_mount_fn *)real_get(REAL_mount))
#define real_umount ((real_umount_fn *)real_get(REAL_umount))
#define real_umount2 ((real_umount2_fn *)real_get(REAL_umount2))
#define real_pivot_root ((real_pivot_root_fn *)real_get(REAL_pivot_root))
#define real_move_mount ((real_move_mount_fn *)real_get(REAL_move_mount))
#define real_mount_setattr ((real_mount_setattr_fn *)real_get(REAL_mount_setattr))
#define real_open_tree ((real_open_tree_fn *)real_get(REAL_open_tree))
#define real_fsopen ((real_fsopen_fn *)real_get(REAL_fsopen))
#define real_fspick ((real_fspick_fn *)real_get(REAL_fspick))
#define real_fsmount ((real_fsmount_fn *)real_get(REAL_fsmount))
#define real_stat64 ((real_stat64_fn *)real_get(REAL_stat64))
#define real_lstat64 ((real_lstat64_fn *)real_get(REAL_lstat64))
#define real_fstat64 ((real_fstat64_fn *)real_get(REAL_fstat64))
#define real_fstatat64 ((real_fstatat64_fn *)real_get(REAL_fstatat64))
#define real_statx ((real_statx_fn *)real_get(REAL_statx))
#define real___xstat ((real___xstat_fn *)real_get(REAL___xstat))
#define real___xstat64 ((real___xstat64_fn *)real_get(REAL___xstat64))
#define real___lxstat ((real___lxstat_fn *)real_get(REAL___lxstat))
#define real___lxstat64 ((real___lxstat64_fn *)real_get(REAL___lxstat64))
#define real___fxstat ((real___fxstat_fn *)real_get(REAL___fxstat))
#define real___fxstat64 ((real___fxstat64_fn *)real_get(REAL___fxstat64))
#define real___fxstatat ((real___fxstatat_fn *)real_get(REAL___fxstatat))
#define real___fxstatat64 ((real___fxstatat64_fn *)real_get(REAL___fxstatat64))
#define real_euidaccess ((real_euidaccess_fn *)real_get(REAL_euidaccess))
#define real_eaccess ((real_eaccess_fn *)real_get(REAL_eaccess))
#define real___readlink_chk ((real___readlink_chk_fn *)real_get(REAL___readlink_chk))
#define real___readlinkat_chk ((real___readlinkat_chk_fn *)real_get(REAL___readlinkat_chk))
#define real_realpath_GLIBC_2_2_5 ((real_realpath_GLIBC_2_2_5_fn *)real_get(REAL_realpath_GLIBC_2_2_5))
#define real_realpath_GLIBC_2_3 ((real_realpath_GLIBC_2_3_fn *)real_get(REAL_realpath_GLIBC_2_3))
#define real___realpath_chk ((real___realpath_chk_fn *)real_get(REAL___realpath_chk))
#define real_canonicalize_file_name ((real_canonicalize_file_name_fn *)real_get(REAL_canonicalize_file_name))
#define real_statfs ((real_statfs_fn *)real_get(REAL_statfs))
#define real_statfs64 ((real_statfs64_fn *)real_get(REAL_statfs64))
#define real___statfs ((real___statfs_fn *)real_get(REAL___statfs))
#define real_fstatfs64 ((real_fstatfs64_fn *)real_get(REAL_fstatfs64))
#define real_statvfs ((real_statvfs_fn *)real_get(REAL_statvfs))
#define real_statvfs64 ((real_statvfs64_fn *)real_get(REAL_statvfs64))
#define real_fstatvfs ((real_fstatvfs_fn *)real_get(REAL_fstatvfs))
#define real_fstatvfs64 ((real_fstatvfs64_fn *)real_get(REAL_fstatvfs64))
#define real_fpathconf ((real_fpathconf_fn *)real_get(REAL_fpathconf))
#define real_readdir64 ((real_readdir64_fn *)real_get(REAL_readdir64))
#define real_readdir_r ((real_readdir_r_fn *)real_get(REAL_readdir_r))
#define real_readdir64_r ((real_readdir64_r_fn *)real_get(REAL_readdir64_r))
#define real_getdents64 ((real_getdents64_fn *)real_get(REAL_getdents64))
#define real_getdirentries ((real_getdirentries_fn *)real_get(REAL_getdirentries))
#define real_getdirentries64 ((real_getdirentries64_fn *)real_get(REAL_getdirentries64))
#define real_scandir ((real_scandir_fn *)real_get(REAL_scandir))
#define real_scandir64 ((real_scandir64_fn *)real_get(REAL_scandir64))
#define real_scandirat ((real_scandirat_fn *)real_get(REAL_scandirat))
#define real_scandirat64 ((real_scandirat64_fn *)real_get(REAL_scandirat64))
#define real_glob_GLIBC_2_2_5 ((real_glob_GLIBC_2_2_5_fn *)real_get(REAL_glob_GLIBC_2_2_5))
#define real_glob_GLIBC_2_27 ((real_glob_GLIBC_2_27_fn *)real_get(REAL_glob_GLIBC_2_27))
#define real_glob64_GLIBC_2_2_5 ((real_glob64_GLIBC_2_2_5_fn *)real_get(REAL_glob64_GLIBC_2_2_5))
#define real_glob64_GLIBC_2_27 ((real_glob64_GLIBC_2_27_fn *)real_get(REAL_glob64_GLIBC_2_27))
#define real_ftw ((real_ftw_fn *)real_get(REAL_ftw))
#define real_ftw64 ((real_ftw64_fn *)real_get(REAL_ftw64))
#define real_nftw_GLIBC_2_2_5 ((real_nftw_GLIBC_2_2_5_fn *)real_get(REAL_nftw_GLIBC_2_2_5))
#define real_nftw_GLIBC_2_3_3 ((real_nftw_GLIBC_2_3_3_fn *)real_get(REAL_nftw_GLIBC_2_3_3))
#define real_nftw64_GLIBC_2_2_5 ((real_nftw64_GLIBC_2_2_5_fn *)real_get(REAL_nftw64_GLIBC_2_2_5))
#define real_nftw64_GLIBC_2_3_3 ((real_nftw64_GLIBC_2_3_3_fn *)real_get(REAL_nftw64_GLIBC_2_3_3))
#define real_fts_open ((real_fts_open_fn *)real_get(REAL_fts_open))
#define real_fts64_open ((real_fts64_open_fn *)real_get(REAL_fts64_open))
#define real_fts_read ((real_fts_read_fn *)real_get(REAL_fts_read))
#define real_fts64_read ((real_fts64_read_fn *)real_get(REAL_fts64_read))
#define real_fts_children ((real_fts_children_fn *)real_get(REAL_fts_children))
#define real_fts64_children ((real_fts64_children_fn *)real_get(REAL_fts64_children))
#define real_fts_close ((real_fts_close_fn *)real_get(REAL_fts_close))
#define real_fts64_close ((real_fts64_close_fn *)real_get(REAL_fts64_close))
#define real_link ((real_link_fn *)real_get(REAL_link))
#define real_symlink ((real_symlink_fn *)real_get(REAL_symlink))
#define real_remove ((real_remove_fn *)real_get(REAL_remove))
#define real_rmdir ((real_rmdir_fn *)real_get(REAL_rmdir))
#define real_mkdirat ((real_mkdirat_fn *)real_get(REAL_mkdirat))
#define real_mknod ((real_mknod_fn *)real_get(REAL_mknod))
#define real_mknodat ((real_mknodat_fn *)real_get(REAL_mknodat))
#define real___xmknod ((real___xmknod_fn *)real_get(REAL___xmknod))
#define real___xmknodat ((real___xmknodat_fn *)real_get(REAL___xmknodat))
#define real_mkfifo ((real_mkfifo_fn *)real_get(REAL_mkfifo))
#define real_mkfifoat ((real_mkfifoat_fn *)real_get(REAL_mkfifoat))
#define real_truncate ((real_truncate_fn *)real_get(REAL_truncate))
#define real_truncate64 ((real_truncate64_fn *)real_get(REAL_truncate64))
#define real_ftruncate64 ((real_ftruncate64_fn *)real_get(REAL_ftruncate64))
#define real_fallocate ((real_fallocate_fn *)real_get(REAL_fallocate))
#define real_fallocate64 ((real_fallocate64_fn *)real_get(REAL_fallocate64))
#define real_posix_fallocate ((real_posix_fallocate_fn *)real_get(REAL_posix_fallocate))
#define real_posix_fallocate64 ((real_posix_fallocate64_fn *)real_get(REAL_posix_fallocate64))
#define real_lchmod ((real_lchmod_fn *)real_get(REAL_lchmod))
#define real_fchmodat ((real_fchmodat_fn *)real_get(REAL_fchmodat))
#define real_chown ((real_chown_fn *)real_get(REAL_chown))
#define real_lchown ((real_lchown_fn *)real_get(REAL_lchown))
#define real_fchownat ((real_fchownat_fn *)real_get(REAL_fchownat))
#define real_utime ((real_utime_fn *)real_get(REAL_utime))
#define real_utimes ((real_utimes_fn *)real_get(REAL_utimes))
#define real_lutimes ((real_lutimes_fn *)real_get(REAL_lutimes))
#define real_futimes ((real_futimes_fn *)real_get(REAL_futimes))
#define real_futimesat ((real_futimesat_fn *)real_get(REAL_futimesat))
#define real_futimens ((real_futimens_fn *)real_get(REAL_futimens))
#define real_getxattr ((real_getxattr_fn *)real_get(REAL_getxattr))
#define real_lgetxattr ((real_lgetxattr_fn *)real_get(REAL_lgetxattr))
#define real_fgetxattr ((real_fgetxattr_fn *)real_get(REAL_fgetxattr))
#define real_setxattr ((real_setxattr_fn *)real_get(REAL_setxattr))
#define real_lsetxattr ((real_lsetxattr_fn *)real_get(REAL_lsetxattr))
#define real_fsetxattr ((real_fsetxattr_fn *)real_get(REAL_fsetxattr))
#define real_removexattr ((real_removexattr_fn *)real_get(REAL_removexattr))
#define real_lremovexattr ((real_lremovexattr_fn *)real_get(REAL_lremovexattr))
#define real_fremovexattr ((real_fremovexattr_fn *)real_get(REAL_fremovexattr))
#define real_listxattr ((real_listxattr_fn *)real_get(REAL_listxattr))
#define real_llistxattr ((real_llistxattr_fn *)real_get(REAL_llistxattr))
#define real_flistxattr ((real_flistxattr_fn *)real_get(REAL_flistxattr))
#define real_fsync ((real_fsync_fn *)real_get(REAL_fsync))
#define real_fdatasync ((real_fdatasync_fn *)real_get(REAL_fdatasync))
#define real_inotify_add_watch ((real_inotify_add_watch_fn *)real_get(REAL_inotify_add_watch))
#define real_fanotify_mark ((real_fanotify_mark_fn *)real_get(REAL_fanotify_mark))
#define real_swapon ((real_swapon_fn *)real_get(REAL_swapon))
#define real_swapoff ((real_swapoff_fn *)real_get(REAL_swapoff))
#define real_acct ((real_acct_fn *)real_get(REAL_acct))
#define real_quotactl ((real_quotactl_fn *)real_get(REAL_quotactl))
#define real_mktemp ((real_mktemp_fn *)real_get(REAL_mktemp))
#define real_tmpnam ((real_tmpnam_fn *)real_get(REAL_tmpnam))
#define real_tmpnam_r ((real_tmpnam_r_fn *)real_get(REAL_tmpnam_r))
#define real_tempnam ((real_tempnam_fn *)real_get(REAL_tempnam))
#define real_wordexp ((real_wordexp_fn *)real_get(REAL_wordexp))
#define real_chroot ((real_chroot_fn *)real_get(REAL_chroot))
#define real___getcwd_chk ((real___getcwd_chk_fn *)real_get(REAL___getcwd_chk))
#define real_getwd ((real_getwd_fn *)real_get(REAL_getwd))
#define real___getwd_chk ((real___getwd_chk_fn *)real_get(REAL___getwd_chk))
#define real_get_current_dir_name ((real_get_current_dir_name_fn *)real_get(REAL_get_current_dir_name))
#define real___read ((real___read_fn *)real_get(REAL___read))
#define real___read_chk ((real___read_chk_fn *)real_get(REAL___read_chk))
#define real___write ((real___write_fn *)real_get(REAL___write))
#define real_pread ((real_pread_fn *)real_get(REAL_pread))
#define real_pread64 ((real_pread64_fn *)real_get(REAL_pread64))
#define real___pread64 ((real___pread64_fn *)real_get(REAL___pread64))
#define real___pread_chk ((real___pread_chk_fn *)real_get(REAL___pread_chk))
#define real___pread64_chk ((real___pread64_chk_fn *)real_get(REAL___pread64_chk))
#define real_pwrite ((real_pwrite_fn *)real_get(REAL_pwrite))
#define real_pwrite64 ((real_pwrite64_fn *)real_get(REAL_pwrite64))
#define real___pwrite64 ((real___pwrite64_fn *)real_get(REAL___pwrite64))
#define real_readv ((real_readv_fn *)real_get(REAL_readv))
#define real_writev ((real_writev_fn *)real_get(REAL_writev))
#define real_preadv ((real_preadv_fn *)real_get(REAL_preadv))
#define real_preadv64 ((real_preadv64_fn *)real_get(REAL_preadv64))
#define real_pwritev ((real_pwritev_fn *)real_get(REAL_pwritev))
#define real_pwritev64 ((real_pwritev64_fn *)real_get(REAL_pwritev64))
#define real_preadv2 ((real_preadv2_fn *)real_get(REAL_preadv2))
#define real_preadv64v2 ((real_preadv64v2_fn *)real_get(REAL_preadv64v2))
#define real_pwritev2 ((real_pwritev2_fn *)real_get(REAL_pwritev2))
#define real_pwritev64v2 ((real_pwritev64v2_fn *)real_get(REAL_pwritev64v2))
#define real_recv ((real_recv_fn *)real_get(REAL_recv))
#define real___recv_chk ((real___recv_chk_fn *)real_get(REAL___recv_chk))
#define real_recvfrom ((real_recvfrom_fn *)real_get(REAL_recvfrom))
#define real___recvfrom_chk ((real___recvfrom_chk_fn *)real_get(REAL___recvfrom_chk))
#define real_send ((real_send_fn *)real_get(REAL_send))
#define real___send ((real___send_fn *)real_get(REAL___send))
#define real_sendto ((real_sendto_fn *)real_get(REAL_sendto))
#define real_sendfile ((real_sendfile_fn *)real_get(REAL_sendfile))
#define real_sendfile64 ((real_sendfile64_fn *)real_get(REAL_sendfile64))
#define real_copy_file_range ((real_copy_file_range_fn *)real_get(REAL_copy_file_range))
#define real_splice ((real_splice_fn *)real_get(REAL_splice))
#define real_tee ((real_tee_fn *)real_get(REAL_tee))
#define real_vmsplice ((real_vmsplice_fn *)real_get(REAL_vmsplice))
#define real_aio_read ((real_aio_read_fn *)real_get(REAL_aio_read))
#define real_aio_read64 ((real_aio_read64_fn *)real_get(REAL_aio_read64))
#define real_aio_write ((real_aio_write_fn *)real_get(REAL_aio_write))
#define real_aio_write64 ((real_aio_write64_fn *)real_get(REAL_aio_write64))
#define real_lio_listio_GLIBC_2_2_5 ((real_lio_listio_GLIBC_2_2_5_fn *)real_get(REAL_lio_listio_GLIBC_2_2_5))
#define real_lio_listio_GLIBC_2_4 ((real_lio_listio_GLIBC_2_4_fn *)real_get(REAL_lio_listio_GLIBC_2_4))
#define real_lio_listio_GLIBC_2_34 ((real_lio_listio_GLIBC_2_34_fn *)real_get(REAL_lio_listio_GLIBC_2_34))
#define real_lio_listio64_GLIBC_2_2_5 ((real_lio_listio64_GLIBC_2_2_5_fn *)real_get(REAL_lio_listio64_GLIBC_2_2_5))
#define real_lio_listio64_GLIBC_2_4 ((real_lio_listio64_GLIBC_2_4_fn *)real_get(REAL_lio_listio64_GLIBC_2_4))
#define real_lio_listio64_GLIBC_2_34 ((real_lio_listio64_GLIBC_2_34_fn *)real_get(REAL_lio_listio64_GLIBC_2_34))
#define real_aio_return ((real_aio_return_fn *)real_get(REAL_aio_return))
#define real_aio_return64 ((real_aio_return64_fn *)real_get(REAL_aio_return64))
#define real_eventfd_read ((real_eventfd_read_fn *)real_get(REAL_eventfd_read))
#define real_eventfd_write ((real_eventfd_write_fn *)real_get(REAL_eventfd_write))
#define real_mq_receive ((real_mq_receive_fn *)real_get(REAL_mq_receive))
#define real_mq_timedreceive ((real_mq_timedreceive_fn *)real_get(REAL_mq_timedreceive))
#define real_mq_send ((real_mq_send_fn *)real_get(REAL_mq_send))
#define real_mq_timedsend ((real_mq_timedsend_fn *)real_get(REAL_mq_timedsend))
#define real_backtrace_symbols_fd ((real_backtrace_symbols_fd_fn *)real_get(REAL_backtrace_symbols_fd))
#define real___backtrace_symbols_fd ((real___backtrace_symbols_fd_fn *)real_get(REAL___backtrace_symbols_fd))
#define real__IO_fread ((real__IO_fread_fn *)real_get(REAL__IO_fread))
#define real___fread_chk ((real___fread_chk_fn *)real_get(REAL___fread_chk))
#define real___fread_unlocked_chk ((real___fread_unlocked_chk_fn *)real_get(REAL___fread_unlocked_chk))
#define real_fgets_unlocked ((real_fgets_unlocked_fn *)real_get(REAL_fgets_unlocked))
#define real__IO_fgets ((real__IO_fgets_fn *)real_get(REAL__IO_fgets))
#define real___fgets_chk ((real___fgets_chk_fn *)real_get(REAL___fgets_chk))
#define real___fgets_unlocked_chk ((real___fgets_unlocked_chk_fn *)real_get(REAL___fgets_unlocked_chk))
#define real__IO_getc ((real__IO_getc_fn *)real_get(REAL__IO_getc))
#define real_fgetc_unlocked ((real_fgetc_unlocked_fn *)real_get(REAL_fgetc_unlocked))
#define real_getc_unlocked ((real_getc_unlocked_fn *)real_get(REAL_getc_unlocked))
#define real_getchar ((real_getchar_fn *)real_get(REAL_getchar))
#define real_getchar_unlocked ((real_getchar_unlocked_fn *)real_get(REAL_getchar_unlocked))
#define real___underflow ((real___underflow_fn *)real_get(REAL___underflow))
#define real_getline ((real_getline_fn *)real_get(REAL_getline))
#define real_getdelim ((real_getdelim_fn *)real_get(REAL_getdelim))
#define real_gets ((real_gets_fn *)real_get(REAL_gets))
#define real__IO_gets ((real__IO_gets_fn *)real_get(REAL__IO_gets))
#define real_fgetwc ((real_fgetwc_fn *)real_get(REAL_fgetwc))
#define real_getwc ((real_getwc_fn *)real_get(REAL_getwc))
#define real_fgetwc_unlocked ((real_fgetwc_unlocked_fn *)real_get(REAL_fgetwc_unlocked))
#define real_getwc_unlocked ((real_getwc_unlocked_fn *)real_get(REAL_getwc_unlocked))
#define real_fgetws ((real_fgetws_fn *)real_get(REAL_fgetws))
#define real_fgetws_unlocked ((real_fgetws_unlocked_fn *)real_get(REAL_fgetws_unlocked))
#define real_vfscanf ((real_vfscanf_fn *)real_get(REAL_vfscanf))
#define real___isoc99_vfscanf ((real___isoc99_vfscanf_fn *)real_get(REAL___isoc99_vfscanf))
#define real___isoc23_vfscanf ((real___isoc23_vfscanf_fn *)real_get(REAL___isoc23_vfscanf))
#define real___vfscanf ((real___vfscanf_fn *)real_get(REAL___vfscanf))
#define real_vscanf ((real_vscanf_fn *)real_get(REAL_vscanf))
#define real___isoc99_vscanf ((real___isoc99_vscanf_fn *)real_get(REAL___isoc99_vscanf))
#define real___isoc23_vscanf ((real___isoc23_vscanf_fn *)real_get(REAL___isoc23_vscanf))
#define real_getwchar ((real_getwchar_fn *)real_get(REAL_getwchar))
#define real_getwchar_unlocked ((real_getwchar_unlocked_fn *)real_get(REAL_getwchar_unlocked))
#define real___fgetws_chk ((real___fgetws_chk_fn *)real_get(REAL___fgetws_chk))
#define real___fgetws_unlocked_chk ((real___fgetws_unlocked_chk_fn *)real_get(REAL___fgetws_unlocked_chk))
#define real___gets_chk ((real___gets_chk_fn *)real_get(REAL___gets_chk))
#define real_getw ((real_getw_fn *)real_get(REAL_getw))
#define real_vfwscanf ((real_vfwscanf_fn *)real_get(REAL_vfwscanf))
#define real___isoc99_vfwscanf ((real___isoc99_vfwscanf_fn *)real_get(REAL___isoc99_vfwscanf))
#define real___isoc23_vfwscanf ((real___isoc23_vfwscanf_fn *)real_get(REAL___isoc23_vfwscanf))
#define real_vwscanf ((real_vwscanf_fn *)real_get(REAL_vwscanf))
#define real___isoc99_vwscanf ((real___isoc99_vwscanf_fn *)real_get(REAL___isoc99_vwscanf))
#define real___isoc23_vwscanf ((real___isoc23_vwscanf_fn *)real_get(REAL___isoc23_vwscanf))
#define real__IO_vfscanf_GLIBC_2_2_5 ((real__IO_vfscanf_GLIBC_2_2_5_fn *)real_get(REAL__IO_vfscanf_GLIBC_2_2_5))
#define real_fgetpwent ((real_fgetpwent_fn *)real_get(REAL_fgetpwent))
#define real_fgetpwent_r ((real_fgetpwent_r_fn *)real_get(REAL_fgetpwent_r))
#define real_fgetgrent ((real_fgetgrent_fn *)real_get(REAL_fgetgrent))
#define real_fgetgrent_r ((real_fgetgrent_r_fn *)real_get(REAL_fgetgrent_r))
#define real_fgetspent ((real_fgetspent_fn *)real_get(REAL_fgetspent))
#define real_fgetspent_r ((real_fgetspent_r_fn *)real_get(REAL_fgetspent_r))
#define real_fgetsgent ((real_fgetsgent_fn *)real_get(REAL_fgetsgent))
#define real_fgetsgent_r ((real_fgetsgent_r_fn *)real_get(REAL_fgetsgent_r))
#define real_getmntent ((real_getmntent_fn *)real_get(REAL_getmntent))
#define real_getmntent_r ((real_getmntent_r_fn *)real_get(REAL_getmntent_r))
#define real___getmntent_r ((real___getmntent_r_fn *)real_get(REAL___getmntent_r))
#define real_addmntent ((real_addmntent_fn *)real_get(REAL_addmntent))
#define real_fseeko64 ((real_fseeko64_fn *)real_get(REAL_fseeko64))
#define real_rewind ((real_rewind_fn *)real_get(REAL_rewind))
#define real_fsetpos ((real_fsetpos_fn *)real_get(REAL_fsetpos))
#define real_fsetpos64 ((real_fsetpos64_fn *)real_get(REAL_fsetpos64))
#define real__IO_fwrite ((real__IO_fwrite_fn *)real_get(REAL__IO_fwrite))
#define real__IO_fputs ((real__IO_fputs_fn *)real_get(REAL__IO_fputs))
#define real__IO_puts ((real__IO_puts_fn *)real_get(REAL__IO_puts))
#define real__IO_putc ((real__IO_putc_fn *)real_get(REAL__IO_putc))
#define real_putc_unlocked ((real_putc_unlocked_fn *)real_get(REAL_putc_unlocked))
#define real_putchar_unlocked ((real_putchar_unlocked_fn *)real_get(REAL_putchar_unlocked))
#define real_fputwc ((real_fputwc_fn *)real_get(REAL_fputwc))
#define real_putwc ((real_putwc_fn *)real_get(REAL_putwc))
#define real_fputwc_unlocked ((real_fputwc_unlocked_fn *)real_get(REAL_fputwc_unlocked))
#define real_putwc_unlocked ((real_putwc_unlocked_fn *)real_get(REAL_putwc_unlocked))
#define real_fputws ((real_fputws_fn *)real_get(REAL_fputws))
#define real_fputws_unlocked ((real_fputws_unlocked_fn *)real_get(REAL_fputws_unlocked))
#define real_putwchar ((real_putwchar_fn *)real_get(REAL_putwchar))
#define real_putwchar_unlocked ((real_putwchar_unlocked_fn *)real_get(REAL_putwchar_unlocked))
#define real_putw ((real_putw_fn *)real_get(REAL_putw))
#define real_psignal ((real_psignal_fn *)real_get(REAL_psignal))
#define real_herror ((real_herror_fn *)real_get(REAL_herror))
#define real_fmtmsg ((real_fmtmsg_fn *)real_get(REAL_fmtmsg))
#define real_malloc_stats ((real_malloc_stats_fn *)real_get(REAL_malloc_stats))
#define real_malloc_info ((real_malloc_info_fn *)real_get(REAL_malloc_info))
#define real_argp_parse ((real_argp_parse_fn *)real_get(REAL_argp_parse))
#define real_psiginfo ((real_psiginfo_fn *)real_get(REAL_psiginfo))
#define real_putsgent ((real_putsgent_fn *)real_get(REAL_putsgent))
#define real_putpwent ((real_putpwent_fn *)real_get(REAL_putpwent))
#define real_putgrent ((real_putgrent_fn *)real_get(REAL_putgrent))
#define real_putspent ((real_putspent_fn *)real_get(REAL_putspent))
#define real_vwarn ((real_vwarn_fn *)real_get(REAL_vwarn))
#define real_vwarnx ((real_vwarnx_fn *)real_get(REAL_vwarnx))
#define real_err ((real_err_fn *)real_get(REAL_err))
#define real_errx ((real_errx_fn *)real_get(REAL_errx))
#define real_verr ((real_verr_fn *)real_get(REAL_verr))
#define real_verrx ((real_verrx_fn *)real_get(REAL_verrx))
#define real_error_at_line ((real_error_at_line_fn *)real_get(REAL_error_at_line))
#define real___assert_fail ((real___assert_fail_fn *)real_get(REAL___assert_fail))
#define real_getopt ((real_getopt_fn *)real_get(REAL_getopt))
#define real___posix_getopt ((real___posix_getopt_fn *)real_get(REAL___posix_getopt))
#define real_getopt_long_only ((real_getopt_long_only_fn *)real_get(REAL_getopt_long_only))
#define real_vfprintf ((real_vfprintf_fn *)real_get(REAL_vfprintf))
#define real__IO_vfprintf ((real__IO_vfprintf_fn *)real_get(REAL__IO_vfprintf))
#define real_vprintf ((real_vprintf_fn *)real_get(REAL_vprintf))
#define real___vprintf_chk ((real___vprintf_chk_fn *)real_get(REAL___vprintf_chk))
#define real_vfwprintf ((real_vfwprintf_fn *)real_get(REAL_vfwprintf))
#define real_vwprintf ((real_vwprintf_fn *)real_get(REAL_vwprintf))
#define real___vfwprintf_chk ((real___vfwprintf_chk_fn *)real_get(REAL___vfwprintf_chk))
#define real___vwprintf_chk ((real___vwprintf_chk_fn *)real_get(REAL___vwprintf_chk))
#define real_vdprintf ((real_vdprintf_fn *)real_get(REAL_vdprintf))
#define real___vdprintf_chk ((real___vdprintf_chk_fn *)real_get(REAL___vdprintf_chk))
#define real__IO_fflush ((real__IO_fflush_fn *)real_get(REAL__IO_fflush))
#define real___fork ((real___fork_fn *)real_get(REAL___fork))
#define real__Fork ((real__Fork_fn *)real_get(REAL__Fork))
#define real___vfork ((real___vfork_fn *)real_get(REAL___vfork))
#define real___sigaction ((real___sigaction_fn *)real_get(REAL___sigaction))
#define real_bsd_signal ((real_bsd_signal_fn *)real_get(REAL_bsd_signal))
#define real_ssignal ((real_ssignal_fn *)real_get(REAL_ssignal))
#define real_sysv_signal ((real_sysv_signal_fn *)real_get(REAL_sysv_signal))
#define real___sysv_signal ((real___sysv_signal_fn *)real_get(REAL___sysv_signal))
#define real_sigset ((real_sigset_fn *)real_get(REAL_sigset))
#define real_arch_prctl ((real_arch_prctl_fn *)real_get(REAL_arch_prctl))
#define real___arch_prctl ((real___arch_prctl_fn *)real_get(REAL___arch_prctl))
#define real_clone ((real_clone_fn *)real_get(REAL_clone))
#define real___clone ((real___clone_fn *)real_get(REAL___clone))
#define real_forkpty ((real_forkpty_fn *)real_get(REAL_forkpty))
#define real_daemon ((real_daemon_fn *)real_get(REAL_daemon))
#define real_execv ((real_execv_fn *)real_get(REAL_execv))
#define real_execl ((real_execl_fn *)real_get(REAL_execl))
#define real_execlp ((real_execlp_fn *)real_get(REAL_execlp))
#define real_execle ((real_execle_fn *)real_get(REAL_execle))
#define real_fexecve ((real_fexecve_fn *)real_get(REAL_fexecve))
#define real_execveat ((real_execveat_fn *)real_get(REAL_execveat))
#define real_posix_spawn_GLIBC_2_2_5 ((real_posix_spawn_GLIBC_2_2_5_fn *)real_get(REAL_posix_spawn_GLIBC_2_2_5))
#define real_posix_spawn_GLIBC_2_15 ((real_posix_spawn_GLIBC_2_15_fn *)real_get(REAL_posix_spawn_GLIBC_2_15))
#define real_posix_spawnp_GLIBC_2_2_5 ((real_posix_spawnp_GLIBC_2_2_5_fn *)real_get(REAL_posix_spawnp_GLIBC_2_2_5))
#define real_posix_spawnp_GLIBC_2_15 ((real_posix_spawnp_GLIBC_2_15_fn *)real_get(REAL_posix_spawnp_GLIBC_2_15))
#define real_pidfd_spawn ((real_pidfd_spawn_fn *)real_get(REAL_pidfd_spawn))
#define real_pidfd_spawnp ((real_pidfd_spawnp_fn *)real_get(REAL_pidfd_spawnp))
#define real_system ((real_system_fn *)real_get(REAL_system))
#define real_popen ((real_popen_fn *)real_get(REAL_popen))
#define real__IO_popen ((real__IO_popen_fn *)real_get(REAL__IO_popen))
#define real_pclose ((real_pclose_fn *)real_get(REAL_pclose))
#define real_wait ((real_wait_fn *)real_get(REAL_wait))
#define real___wait ((real___wait_fn *)real_get(REAL___wait))
#define real___waitpid ((real___waitpid_fn *)real_get(REAL___waitpid))
#define real_wait3 ((real_wait3_fn *)real_get(REAL_wait3))
#define real_waitid ((real_waitid_fn *)real_get(REAL_waitid))
#define real__exit ((real__exit_fn *)real_get(REAL__exit))
#define real__Exit ((real__Exit_fn *)real_get(REAL__Exit))
#define real_quick_exit_GLIBC_2_10 ((real_quick_exit_GLIBC_2_10_fn *)real_get(REAL_quick_exit_GLIBC_2_10))
#define real_quick_exit_GLIBC_2_24 ((real_quick_exit_GLIBC_2_24_fn *)real_get(REAL_quick_exit_GLIBC_2_24))
#define real_abort ((real_abort_fn *)real_get(REAL_abort))
#define real_killpg ((real_killpg_fn *)real_get(REAL_killpg))
#define real_gsignal ((real_gsignal_fn *)real_get(REAL_gsignal))
#define real_tgkill ((real_tgkill_fn *)real_get(REAL_tgkill))
#define real_sigqueue ((real_sigqueue_fn *)real_get(REAL_sigqueue))
#define real_pthread_kill_GLIBC_2_2_5 ((real_pthread_kill_GLIBC_2_2_5_fn *)real_get(REAL_pthread_kill_GLIBC_2_2_5))
#define real_pthread_kill_GLIBC_2_34 ((real_pthread_kill_GLIBC_2_34_fn *)real_get(REAL_pthread_kill_GLIBC_2_34))
#define real_pthread_sigqueue ((real_pthread_sigqueue_fn *)real_get(REAL_pthread_sigqueue))
#define real_pidfd_send_signal ((real_pidfd_send_signal_fn *)real_get(REAL_pidfd_send_signal))
#define real_process_vm_readv ((real_process_vm_readv_fn *)real_get(REAL_process_vm_readv))
#define real_process_vm_writev ((real_process_vm_writev_fn *)real_get(REAL_process_vm_writev))
#define real_ptrace ((real_ptrace_fn *)real_get(REAL_ptrace))
#define real_setuid ((real_setuid_fn *)real_get(REAL_setuid))
#define real_seteuid ((real_seteuid_fn *)real_get(REAL_seteuid))
#define real_setreuid ((real_setreuid_fn *)real_get(REAL_setreuid))
#define real_setresuid ((real_setresuid_fn *)real_get(REAL_setresuid))
#define real_setfsuid ((real_setfsuid_fn *)real_get(REAL_setfsuid))
#define real_setgid ((real_setgid_fn *)real_get(REAL_setgid))
#define real_setegid ((real_setegid_fn *)real_get(REAL_setegid))
#define real_setregid ((real_setregid_fn *)real_get(REAL_setregid))
#define real_setresgid ((real_setresgid_fn *)real_get(REAL_setresgid))
#define real_setfsgid ((real_setfsgid_fn *)real_get(REAL_setfsgid))
#define real_setsid ((real_setsid_fn *)real_get(REAL_setsid))
#define real_setpgid ((real_setpgid_fn *)real_get(REAL_setpgid))
#define real___setpgid ((real___setpgid_fn *)real_get(REAL___setpgid))
#define real_setpgrp ((real_setpgrp_fn *)real_get(REAL_setpgrp))
#define real_thrd_create ((real_thrd_create_fn *)real_get(REAL_thrd_create))
#define real_pthread_tryjoin_np ((real_pthread_tryjoin_np_fn *)real_get(REAL_pthread_tryjoin_np))
#define real_pthread_timedjoin_np ((real_pthread_timedjoin_np_fn *)real_get(REAL_pthread_timedjoin_np))
#define real_pthread_clockjoin_np ((real_pthread_clockjoin_np_fn *)real_get(REAL_pthread_clockjoin_np))
#define real_thrd_join ((real_thrd_join_fn *)real_get(REAL_thrd_join))
#define real_pthread_setname_np ((real_pthread_setname_np_fn *)real_get(REAL_pthread_setname_np))
#define real_pthread_getname_np ((real_pthread_getname_np_fn *)real_get(REAL_pthread_getname_np))
#define real_pthread_detach ((real_pthread_detach_fn *)real_get(REAL_pthread_detach))
#define real_thrd_detach ((real_thrd_detach_fn *)real_get(REAL_thrd_detach))
#define real_pthread_exit ((real_pthread_exit_fn *)real_get(REAL_pthread_exit))
#define real_thrd_exit ((real_thrd_exit_fn *)real_get(REAL_thrd_exit))
#define real___pthread_mutex_lock_GLIBC_2_2_5 ((real___pthread_mutex_lock_GLIBC_2_2_5_fn *)real_get(REAL___pthread_mutex_lock_GLIBC_2_2_5))
#define real_pthread_mutex_trylock ((real_pthread_mutex_trylock_fn *)real_get(REAL_pthread_mutex_trylock))
#define real___pthread_mutex_trylock_GLIBC_2_2_5 ((real___pthread_mutex_trylock_GLIBC_2_2_5_fn *)real_get(REAL___pthread_mutex_trylock_GLIBC_2_2_5))
#define real_pthread_mutex_timedlock ((real_pthread_mutex_timedlock_fn *)real_get(REAL_pthread_mutex_timedlock))
#define real_pthread_mutex_clocklock ((real_pthread_mutex_clocklock_fn *)real_get(REAL_pthread_mutex_clocklock))
#define real___pthread_mutex_unlock_GLIBC_2_2_5 ((real___pthread_mutex_unlock_GLIBC_2_2_5_fn *)real_get(REAL___pthread_mutex_unlock_GLIBC_2_2_5))
#define real_pthread_mutex_init ((real_pthread_mutex_init_fn *)real_get(REAL_pthread_mutex_init))
#define real___pthread_mutex_init_GLIBC_2_2_5 ((real___pthread_mutex_init_GLIBC_2_2_5_fn *)real_get(REAL___pthread_mutex_init_GLIBC_2_2_5))
#define real_mtx_lock ((real_mtx_lock_fn *)real_get(REAL_mtx_lock))
#define real_mtx_trylock ((real_mtx_trylock_fn *)real_get(REAL_mtx_trylock))
#define real_mtx_timedlock ((real_mtx_timedlock_fn *)real_get(REAL_mtx_timedlock))
#define real_mtx_unlock ((real_mtx_unlock_fn *)real_get(REAL_mtx_unlock))
#define real_mtx_init ((real_mtx_init_fn *)real_get(REAL_mtx_init))
#define real_pthread_spin_lock ((real_pthread_spin_lock_fn *)real_get(REAL_pthread_spin_lock))
#define real_pthread_spin_trylock ((real_pthread_spin_trylock_fn *)real_get(REAL_pthread_spin_trylock))
#define real_pthread_spin_unlock ((real_pthread_spin_unlock_fn *)real_get(REAL_pthread_spin_unlock))
#define real_pthread_spin_init ((real_pthread_spin_init_fn *)real_get(REAL_pthread_spin_init))
#define real_pthread_cond_wait_GLIBC_2_2_5 ((real_pthread_cond_wait_GLIBC_2_2_5_fn *)real_get(REAL_pthread_cond_wait_GLIBC_2_2_5))
#define real_pthread_cond_wait_GLIBC_2_3_2 ((real_pthread_cond_wait_GLIBC_2_3_2_fn *)real_get(REAL_pthread_cond_wait_GLIBC_2_3_2))
#define real_pthread_cond_timedwait_GLIBC_2_2_5 ((real_pthread_cond_timedwait_GLIBC_2_2_5_fn *)real_get(REAL_pthread_cond_timedwait_GLIBC_2_2_5))
#define real_pthread_cond_timedwait_GLIBC_2_3_2 ((real_pthread_cond_timedwait_GLIBC_2_3_2_fn *)real_get(REAL_pthread_cond_timedwait_GLIBC_2_3_2))
#define real_pthread_cond_clockwait ((real_pthread_cond_clockwait_fn *)real_get(REAL_pthread_cond_clockwait))
#define real_pthread_cond_signal_GLIBC_2_2_5 ((real_pthread_cond_signal_GLIBC_2_2_5_fn *)real_get(REAL_pthread_cond_signal_GLIBC_2_2_5))
#define real_pthread_cond_signal_GLIBC_2_3_2 ((real_pthread_cond_signal_GLIBC_2_3_2_fn *)real_get(REAL_pthread_cond_signal_GLIBC_2_3_2))
#define real_pthread_cond_broadcast_GLIBC_2_2_5 ((real_pthread_cond_broadcast_GLIBC_2_2_5_fn *)real_get(REAL_pthread_cond_broadcast_GLIBC_2_2_5))
#define real_pthread_cond_broadcast_GLIBC_2_3_2 ((real_pthread_cond_broadcast_GLIBC_2_3_2_fn *)real_get(REAL_pthread_cond_broadcast_GLIBC_2_3_2))
#define real_cnd_wait ((real_cnd_wait_fn *)real_get(REAL_cnd_wait))
#define real_cnd_timedwait ((real_cnd_timedwait_fn *)real_get(REAL_cnd_timedwait))
#define real_cnd_signal ((real_cnd_signal_fn *)real_get(REAL_cnd_signal))
#define real_cnd_broadcast ((real_cnd_broadcast_fn *)real_get(REAL_cnd_broadcast))
#define real_pthread_rwlock_rdlock ((real_pthread_rwlock_rdlock_fn *)real_get(REAL_pthread_rwlock_rdlock))
#define real___pthread_rwlock_rdlock_GLIBC_2_2_5 ((real___pthread_rwlock_rdlock_GLIBC_2_2_5_fn *)real_get(REAL___pthread_rwlock_rdlock_GLIBC_2_2_5))
#define real_pthread_rwlock_tryrdlock ((real_pthread_rwlock_tryrdlock_fn *)real_get(REAL_pthread_rwlock_tryrdlock))
#define real___pthread_rwlock_tryrdlock_GLIBC_2_2_5 ((real___pthread_rwlock_tryrdlock_GLIBC_2_2_5_fn *)real_get(REAL___pthread_rwlock_tryrdlock_GLIBC_2_2_5))
#define real_pthread_rwlock_timedrdlock ((real_pthread_rwlock_timedrdlock_fn *)real_get(REAL_pthread_rwlock_timedrdlock))
#define real_pthread_rwlock_clockrdlock ((real_pthread_rwlock_clockrdlock_fn *)real_get(REAL_pthread_rwlock_clockrdlock))
#define real_pthread_rwlock_wrlock ((real_pthread_rwlock_wrlock_fn *)real_get(REAL_pthread_rwlock_wrlock))
#define real___pthread_rwlock_wrlock_GLIBC_2_2_5 ((real___pthread_rwlock_wrlock_GLIBC_2_2_5_fn *)real_get(REAL___pthread_rwlock_wrlock_GLIBC_2_2_5))
#define real_pthread_rwlock_trywrlock ((real_pthread_rwlock_trywrlock_fn *)real_get(REAL_pthread_rwlock_trywrlock))
#define real___pthread_rwlock_trywrlock_GLIBC_2_2_5 ((real___pthread_rwlock_trywrlock_GLIBC_2_2_5_fn *)real_get(REAL___pthread_rwlock_trywrlock_GLIBC_2_2_5))
#define real_pthread_rwlock_timedwrlock ((real_pthread_rwlock_timedwrlock_fn *)real_get(REAL_pthread_rwlock_timedwrlock))
#define real_pthread_rwlock_clockwrlock ((real_pthread_rwlock_clockwrlock_fn *)real_get(REAL_pthread_rwlock_clockwrlock))
#define real_pthread_rwlock_unlock ((real_pthread_rwlock_unlock_fn *)real_get(REAL_pthread_rwlock_unlock))
#define real___pthread_rwlock_unlock_GLIBC_2_2_5 ((real___pthread_rwlock_unlock_GLIBC_2_2_5_fn *)real_get(REAL___pthread_rwlock_unlock_GLIBC_2_2_5))
#define real_pthread_rwlock_init ((real_pthread_rwlock_init_fn *)real_get(REAL_pthread_rwlock_init))
#define real___pthread_rwlock_init_GLIBC_2_2_5 ((real___pthread_rwlock_init_GLIBC_2_2_5_fn *)real_get(REAL___pthread_rwlock_init_GLIBC_2_2_5))
#define real_pthread_barrier_init ((real_pthread_barrier_init_fn *)real_get(REAL_pthread_barrier_init))
#define real_pthread_barrier_wait ((real_pthread_barrier_wait_fn *)real_get(REAL_pthread_barrier_wait))
#define real_pthread_once ((real_pthread_once_fn *)real_get(REAL_pthread_once))
#define real___pthread_once_GLIBC_2_2_5 ((real___pthread_once_GLIBC_2_2_5_fn *)real_get(REAL___pthread_once_GLIBC_2_2_5))
#define real_call_once ((real_call_once_fn *)real_get(REAL_call_once))
#define real_sem_wait ((real_sem_wait_fn *)real_get(REAL_sem_wait))
#define real_sem_trywait ((real_sem_trywait_fn *)real_get(REAL_sem_trywait))
#define real_sem_timedwait ((real_sem_timedwait_fn *)real_get(REAL_sem_timedwait))
#define real_sem_clockwait ((real_sem_clockwait_fn *)real_get(REAL_sem_clockwait))
#define real_sem_post ((real_sem_post_fn *)real_get(REAL_sem_post))
#define real_sem_init ((real_sem_init_fn *)real_get(REAL_sem_init))
#define real_flock ((real_flock_fn *)real_get(REAL_flock))
#define real_lockf ((real_lockf_fn *)real_get(REAL_lockf))
#define real_lockf64 ((real_lockf64_fn *)real_get(REAL_lockf64))
#define real_pthread_cancel ((real_pthread_cancel_fn *)real_get(REAL_pthread_cancel))
#define real_mmap64 ((real_mmap64_fn *)real_get(REAL_mmap64))
#define real_mprotect ((real_mprotect_fn *)real_get(REAL_mprotect))
#define real_mremap ((real_mremap_fn *)real_get(REAL_mremap))
#define real_madvise ((real_madvise_fn *)real_get(REAL_madvise))
#define real_pkey_mprotect ((real_pkey_mprotect_fn *)real_get(REAL_pkey_mprotect))
#define real_msync ((real_msync_fn *)real_get(REAL_msync))
#define real_shmget ((real_shmget_fn *)real_get(REAL_shmget))
#define real_shmat ((real_shmat_fn *)real_get(REAL_shmat))
#define real_shmdt ((real_shmdt_fn *)real_get(REAL_shmdt))
#define real_shmctl ((real_shmctl_fn *)real_get(REAL_shmctl))
#define real_semget ((real_semget_fn *)real_get(REAL_semget))
#define real_semop ((real_semop_fn *)real_get(REAL_semop))
#define real_semtimedop ((real_semtimedop_fn *)real_get(REAL_semtimedop))
#define real_semctl ((real_semctl_fn *)real_get(REAL_semctl))
#define real_msgget ((real_msgget_fn *)real_get(REAL_msgget))
#define real_msgsnd ((real_msgsnd_fn *)real_get(REAL_msgsnd))
#define real_msgrcv ((real_msgrcv_fn *)real_get(REAL_msgrcv))
#define real_msgctl ((real_msgctl_fn *)real_get(REAL_msgctl))
#define real_setrlimit ((real_setrlimit_fn *)real_get(REAL_setrlimit))
#define real_setrlimit64 ((real_setrlimit64_fn *)real_get(REAL_setrlimit64))
#define real_prlimit ((real_prlimit_fn *)real_get(REAL_prlimit))
#define real_prlimit64 ((real_prlimit64_fn *)real_get(REAL_prlimit64))
#define real_mlockall ((real_mlockall_fn *)real_get(REAL_mlockall))
#define real_dlmopen ((real_dlmopen_fn *)real_get(REAL_dlmopen))
#define real_dlvsym ((real_dlvsym_fn *)real_get(REAL_dlvsym))
#define real_syscall ((real_syscall_fn *)real_get(REAL_syscall))
#define real_prctl ((real_prctl_fn *)real_get(REAL_prctl))
#define real_secure_getenv ((real_secure_getenv_fn *)real_get(REAL_secure_getenv))
#define real___secure_getenv_GLIBC_2_2_5 ((real___secure_getenv_GLIBC_2_2_5_fn *)real_get(REAL___secure_getenv_GLIBC_2_2_5))
#define real_newlocale ((real_newlocale_fn *)real_get(REAL_newlocale))
#define real___newlocale ((real___newlocale_fn *)real_get(REAL___newlocale))
#define real_gettext ((real_gettext_fn *)real_get(REAL_gettext))
#define real_dgettext ((real_dgettext_fn *)real_get(REAL_dgettext))
#define real___dgettext ((real___dgettext_fn *)real_get(REAL___dgettext))
#define real___dcgettext ((real___dcgettext_fn *)real_get(REAL___dcgettext))
#define real_ngettext ((real_ngettext_fn *)real_get(REAL_ngettext))
#define real_dngettext ((real_dngettext_fn *)real_get(REAL_dngettext))
#define real_strerror_l ((real_strerror_l_fn *)real_get(REAL_strerror_l))
#define real_strerror_r ((real_strerror_r_fn *)real_get(REAL_strerror_r))
#define real___strerror_r ((real___strerror_r_fn *)real_get(REAL___strerror_r))
#define real___xpg_strerror_r ((real___xpg_strerror_r_fn *)real_get(REAL___xpg_strerror_r))
#define real_gai_strerror ((real_gai_strerror_fn *)real_get(REAL_gai_strerror))
#define real_hstrerror ((real_hstrerror_fn *)real_get(REAL_hstrerror))
#define real_regerror ((real_regerror_fn *)real_get(REAL_regerror))
#define real_re_comp ((real_re_comp_fn *)real_get(REAL_re_comp))
#define real_re_compile_pattern ((real_re_compile_pattern_fn *)real_get(REAL_re_compile_pattern))
#define real_vsprintf ((real_vsprintf_fn *)real_get(REAL_vsprintf))
#define real__IO_vsprintf ((real__IO_vsprintf_fn *)real_get(REAL__IO_vsprintf))
#define real_vsnprintf ((real_vsnprintf_fn *)real_get(REAL_vsnprintf))
#define real___vsnprintf ((real___vsnprintf_fn *)real_get(REAL___vsnprintf))
#define real_vasprintf ((real_vasprintf_fn *)real_get(REAL_vasprintf))
#define real_vswprintf ((real_vswprintf_fn *)real_get(REAL_vswprintf))
#define real_obstack_vprintf ((real_obstack_vprintf_fn *)real_get(REAL_obstack_vprintf))
#define real___vsprintf_chk ((real___vsprintf_chk_fn *)real_get(REAL___vsprintf_chk))
#define real___vsnprintf_chk ((real___vsnprintf_chk_fn *)real_get(REAL___vsnprintf_chk))
#define real___vasprintf_chk ((real___vasprintf_chk_fn *)real_get(REAL___vasprintf_chk))
#define real___vswprintf_chk ((real___vswprintf_chk_fn *)real_get(REAL___vswprintf_chk))
#define real___obstack_vprintf_chk ((real___obstack_vprintf_chk_fn *)real_get(REAL___obstack_vprintf_chk))
#define real_gmtime ((real_gmtime_fn *)real_get(REAL_gmtime))
#define real_gmtime_r ((real_gmtime_r_fn *)real_get(REAL_gmtime_r))
#define real___gmtime_r ((real___gmtime_r_fn *)real_get(REAL___gmtime_r))
#define real_ctime ((real_ctime_fn *)real_get(REAL_ctime))
#define real_ctime_r ((real_ctime_r_fn *)real_get(REAL_ctime_r))
#define real_timegm ((real_timegm_fn *)real_get(REAL_timegm))
#define real_timelocal ((real_timelocal_fn *)real_get(REAL_timelocal))
#define real_strftime_l ((real_strftime_l_fn *)real_get(REAL_strftime_l))
#define real___strftime_l ((real___strftime_l_fn *)real_get(REAL___strftime_l))
#define real_wcsftime ((real_wcsftime_fn *)real_get(REAL_wcsftime))
#define real_wcsftime_l ((real_wcsftime_l_fn *)real_get(REAL_wcsftime_l))
#define real___wcsftime_l ((real___wcsftime_l_fn *)real_get(REAL___wcsftime_l))
#define real_getpwnam_r ((real_getpwnam_r_fn *)real_get(REAL_getpwnam_r))
#define real_getpwuid_r ((real_getpwuid_r_fn *)real_get(REAL_getpwuid_r))
#define real_getpwent ((real_getpwent_fn *)real_get(REAL_getpwent))
#define real_getpwent_r ((real_getpwent_r_fn *)real_get(REAL_getpwent_r))
#define real_getgrnam ((real_getgrnam_fn *)real_get(REAL_getgrnam))
#define real_getgrgid ((real_getgrgid_fn *)real_get(REAL_getgrgid))
#define real_getgrnam_r ((real_getgrnam_r_fn *)real_get(REAL_getgrnam_r))
#define real_getgrgid_r ((real_getgrgid_r_fn *)real_get(REAL_getgrgid_r))
#define real_getgrent ((real_getgrent_fn *)real_get(REAL_getgrent))
#define real_getgrent_r ((real_getgrent_r_fn *)real_get(REAL_getgrent_r))
#define real_getgrouplist ((real_getgrouplist_fn *)real_get(REAL_getgrouplist))
#define real_initgroups ((real_initgroups_fn *)real_get(REAL_initgroups))
#define real_getspnam ((real_getspnam_fn *)real_get(REAL_getspnam))
#define real_getspnam_r ((real_getspnam_r_fn *)real_get(REAL_getspnam_r))
#define real_getservbyname ((real_getservbyname_fn *)real_get(REAL_getservbyname))
#define real_getservbyport ((real_getservbyport_fn *)real_get(REAL_getservbyport))
#define real_getprotobyname ((real_getprotobyname_fn *)real_get(REAL_getprotobyname))
#define real_getprotobynumber ((real_getprotobynumber_fn *)real_get(REAL_getprotobynumber))
#define real_gethostbyname ((real_gethostbyname_fn *)real_get(REAL_gethostbyname))
#define real_gethostbyname2 ((real_gethostbyname2_fn *)real_get(REAL_gethostbyname2))
#define real_gethostbyaddr ((real_gethostbyaddr_fn *)real_get(REAL_gethostbyaddr))
#define real_getaddrinfo ((real_getaddrinfo_fn *)real_get(REAL_getaddrinfo))
#define real_getnameinfo ((real_getnameinfo_fn *)real_get(REAL_getnameinfo))
#define real___gconv_open ((real___gconv_open_fn *)real_get(REAL___gconv_open))
#define real_getlogin ((real_getlogin_fn *)real_get(REAL_getlogin))
#define real_getlogin_r ((real_getlogin_r_fn *)real_get(REAL_getlogin_r))
#define real___sysconf ((real___sysconf_fn *)real_get(REAL___sysconf))
#define real_get_nprocs_conf ((real_get_nprocs_conf_fn *)real_get(REAL_get_nprocs_conf))
#define real_posix_openpt ((real_posix_openpt_fn *)real_get(REAL_posix_openpt))
#define real_openpty ((real_openpty_fn *)real_get(REAL_openpty))
#define real_getspent ((real_getspent_fn *)real_get(REAL_getspent))
#define real_getspent_r ((real_getspent_r_fn *)real_get(REAL_getspent_r))
#define real_getsgent ((real_getsgent_fn *)real_get(REAL_getsgent))
#define real_getsgnam ((real_getsgnam_fn *)real_get(REAL_getsgnam))
#define real_getsgent_r ((real_getsgent_r_fn *)real_get(REAL_getsgent_r))
#define real_getsgnam_r ((real_getsgnam_r_fn *)real_get(REAL_getsgnam_r))
#define real_setpwent ((real_setpwent_fn *)real_get(REAL_setpwent))
#define real_setgrent ((real_setgrent_fn *)real_get(REAL_setgrent))
#define real_setspent ((real_setspent_fn *)real_get(REAL_setspent))
#define real_setsgent ((real_setsgent_fn *)real_get(REAL_setsgent))
#define real_getpw ((real_getpw_fn *)real_get(REAL_getpw))
#define real_cuserid ((real_cuserid_fn *)real_get(REAL_cuserid))
#define real_setservent ((real_setservent_fn *)real_get(REAL_setservent))
#define real_getservent ((real_getservent_fn *)real_get(REAL_getservent))
#define real_setprotoent ((real_setprotoent_fn *)real_get(REAL_setprotoent))
#define real_getprotoent ((real_getprotoent_fn *)real_get(REAL_getprotoent))
#define real_setrpcent ((real_setrpcent_fn *)real_get(REAL_setrpcent))
#define real_getrpcent ((real_getrpcent_fn *)real_get(REAL_getrpcent))
#define real_setnetent ((real_setnetent_fn *)real_get(REAL_setnetent))
#define real_getnetent ((real_getnetent_fn *)real_get(REAL_getnetent))
#define real_getservent_r ((real_getservent_r_fn *)real_get(REAL_getservent_r))
#define real_getservbyname_r ((real_getservbyname_r_fn *)real_get(REAL_getservbyname_r))
#define real_getservbyport_r ((real_getservbyport_r_fn *)real_get(REAL_getservbyport_r))
#define real_getprotoent_r ((real_getprotoent_r_fn *)real_get(REAL_getprotoent_r))
#define real_getprotobyname_r ((real_getprotobyname_r_fn *)real_get(REAL_getprotobyname_r))
#define real_getprotobynumber_r ((real_getprotobynumber_r_fn *)real_get(REAL_getprotobynumber_r))
#define real_getrpcbyname ((real_getrpcbyname_fn *)real_get(REAL_getrpcbyname))
#define real_getrpcbynumber ((real_getrpcbynumber_fn *)real_get(REAL_getrpcbynumber))
#define real_getrpcent_r ((real_getrpcent_r_fn *)real_get(REAL_getrpcent_r))
#define real_getrpcbyname_r ((real_getrpcbyname_r_fn *)real_get(REAL_getrpcbyname_r))
#define real_getrpcbynumber_r ((real_getrpcbynumber_r_fn *)real_get(REAL_getrpcbynumber_r))
#define real_getnetbyname ((real_getnetbyname_fn *)real_get(REAL_getnetbyname))
#define real_getnetbyaddr ((real_getnetbyaddr_fn *)real_get(REAL_getnetbyaddr))
#define real_getnetent_r ((real_getnetent_r_fn *)real_get(REAL_getnetent_r))
#define real_getnetbyname_r ((real_getnetbyname_r_fn *)real_get(REAL_getnetbyname_r))
#define real_getnetbyaddr_r ((real_getnetbyaddr_r_fn *)real_get(REAL_getnetbyaddr_r))
#define real_ether_hostton ((real_ether_hostton_fn *)real_get(REAL_ether_hostton))
#define real_ether_ntohost ((real_ether_ntohost_fn *)real_get(REAL_ether_ntohost))
#define real_setaliasent ((real_setaliasent_fn *)real_get(REAL_setaliasent))
#define real_getaliasent ((real_getaliasent_fn *)real_get(REAL_getaliasent))
#define real_getaliasbyname ((real_getaliasbyname_fn *)real_get(REAL_getaliasbyname))
#define real_getaliasent_r ((real_getaliasent_r_fn *)real_get(REAL_getaliasent_r))
#define real_getaliasbyname_r ((real_getaliasbyname_r_fn *)real_get(REAL_getaliasbyname_r))
#define real_setnetgrent ((real_setnetgrent_fn *)real_get(REAL_setnetgrent))
#define real_getnetgrent ((real_getnetgrent_fn *)real_get(REAL_getnetgrent))
#define real_getnetgrent_r ((real_getnetgrent_r_fn *)real_get(REAL_getnetgrent_r))
#define real_innetgr ((real_innetgr_fn *)real_get(REAL_innetgr))
#define real_gethostent ((real_gethostent_fn *)real_get(REAL_gethostent))
#define real_sethostent ((real_sethostent_fn *)real_get(REAL_sethostent))
#define real_gethostent_r ((real_gethostent_r_fn *)real_get(REAL_gethostent_r))
#define real_gethostbyname_r ((real_gethostbyname_r_fn *)real_get(REAL_gethostbyname_r))
#define real_gethostbyname2_r ((real_gethostbyname2_r_fn *)real_get(REAL_gethostbyname2_r))
#define real_gethostbyaddr_r ((real_gethostbyaddr_r_fn *)real_get(REAL_gethostbyaddr_r))
#define real_getaddrinfo_a ((real_getaddrinfo_a_fn *)real_get(REAL_getaddrinfo_a))
#define real_res_init ((real_res_init_fn *)real_get(REAL_res_init))
#define real___res_init ((real___res_init_fn *)real_get(REAL___res_init))
#define real_res_ninit ((real_res_ninit_fn *)real_get(REAL_res_ninit))
#define real___res_ninit ((real___res_ninit_fn *)real_get(REAL___res_ninit))
#define real_res_query ((real_res_query_fn *)real_get(REAL_res_query))
#define real___res_query_GLIBC_2_2_5 ((real___res_query_GLIBC_2_2_5_fn *)real_get(REAL___res_query_GLIBC_2_2_5))
#define real_res_search ((real_res_search_fn *)real_get(REAL_res_search))
#define real___res_search_GLIBC_2_2_5 ((real___res_search_GLIBC_2_2_5_fn *)real_get(REAL___res_search_GLIBC_2_2_5))
#define real_res_querydomain ((real_res_querydomain_fn *)real_get(REAL_res_querydomain))
#define real___res_querydomain_GLIBC_2_2_5 ((real___res_querydomain_GLIBC_2_2_5_fn *)real_get(REAL___res_querydomain_GLIBC_2_2_5))
#define real_res_nquery ((real_res_nquery_fn *)real_get(REAL_res_nquery))
#define real___res_nquery_GLIBC_2_2_5 ((real___res_nquery_GLIBC_2_2_5_fn *)real_get(REAL___res_nquery_GLIBC_2_2_5))
#define real_res_nsearch ((real_res_nsearch_fn *)real_get(REAL_res_nsearch))
#define real___res_nsearch_GLIBC_2_2_5 ((real___res_nsearch_GLIBC_2_2_5_fn *)real_get(REAL___res_nsearch_GLIBC_2_2_5))
#define real_res_nquerydomain ((real_res_nquerydomain_fn *)real_get(REAL_res_nquerydomain))
#define real___res_nquerydomain_GLIBC_2_2_5 ((real___res_nquerydomain_GLIBC_2_2_5_fn *)real_get(REAL___res_nquerydomain_GLIBC_2_2_5))
#define real_res_nsend ((real_res_nsend_fn *)real_get(REAL_res_nsend))
#define real___res_nsend_GLIBC_2_2_5 ((real___res_nsend_GLIBC_2_2_5_fn *)real_get(REAL___res_nsend_GLIBC_2_2_5))
#define real_res_send ((real_res_send_fn *)real_get(REAL_res_send))
#define real___res_send_GLIBC_2_2_5 ((real___res_send_GLIBC_2_2_5_fn *)real_get(REAL___res_send_GLIBC_2_2_5))
#define real_res_mkquery ((real_res_mkquery_fn *)real_get(REAL_res_mkquery))
#define real___res_mkquery_GLIBC_2_2_5 ((real___res_mkquery_GLIBC_2_2_5_fn *)real_get(REAL___res_mkquery_GLIBC_2_2_5))
#define real_setfsent ((real_setfsent_fn *)real_get(REAL_setfsent))
#define real_getfsent ((real_getfsent_fn *)real_get(REAL_getfsent))
#define real_getfsspec ((real_getfsspec_fn *)real_get(REAL_getfsspec))
#define real_getfsfile ((real_getfsfile_fn *)real_get(REAL_getfsfile))
#define real_setttyent ((real_setttyent_fn *)real_get(REAL_setttyent))
#define real_getttyent ((real_getttyent_fn *)real_get(REAL_getttyent))
#define real_getttynam ((real_getttynam_fn *)real_get(REAL_getttynam))
#define real_setusershell ((real_setusershell_fn *)real_get(REAL_setusershell))
#define real_getusershell ((real_getusershell_fn *)real_get(REAL_getusershell))
#define real_lckpwdf ((real_lckpwdf_fn *)real_get(REAL_lckpwdf))
#define real_getpass ((real_getpass_fn *)real_get(REAL_getpass))
#define real_catopen ((real_catopen_fn *)real_get(REAL_catopen))
#define real_getdate ((real_getdate_fn *)real_get(REAL_getdate))
#define real_getdate_r ((real_getdate_r_fn *)real_get(REAL_getdate_r))
#define real_openlog ((real_openlog_fn *)real_get(REAL_openlog))
#define real_vsyslog ((real_vsyslog_fn *)real_get(REAL_vsyslog))
#define real___vsyslog_chk ((real___vsyslog_chk_fn *)real_get(REAL___vsyslog_chk))
#define real__mcleanup ((real__mcleanup_fn *)real_get(REAL__mcleanup))
#define real_backtrace ((real_backtrace_fn *)real_get(REAL_backtrace))
#define real___backtrace ((real___backtrace_fn *)real_get(REAL___backtrace))
#define real_login_tty ((real_login_tty_fn *)real_get(REAL_login_tty))
#define real_ttyname ((real_ttyname_fn *)real_get(REAL_ttyname))
#define real_ttyname_r ((real_ttyname_r_fn *)real_get(REAL_ttyname_r))
#define real___ttyname_r_chk ((real___ttyname_r_chk_fn *)real_get(REAL___ttyname_r_chk))
#define real___getlogin_r_chk ((real___getlogin_r_chk_fn *)real_get(REAL___getlogin_r_chk))
#define real_utmpname ((real_utmpname_fn *)real_get(REAL_utmpname))
#define real_utmpxname ((real_utmpxname_fn *)real_get(REAL_utmpxname))
#define real_setutent ((real_setutent_fn *)real_get(REAL_setutent))
#define real_setutxent ((real_setutxent_fn *)real_get(REAL_setutxent))
#define real_getutent ((real_getutent_fn *)real_get(REAL_getutent))
#define real_getutxent ((real_getutxent_fn *)real_get(REAL_getutxent))
#define real_getutid ((real_getutid_fn *)real_get(REAL_getutid))
#define real_getutxid ((real_getutxid_fn *)real_get(REAL_getutxid))
#define real_getutline ((real_getutline_fn *)real_get(REAL_getutline))
#define real_getutxline ((real_getutxline_fn *)real_get(REAL_getutxline))
#define real_getutent_r ((real_getutent_r_fn *)real_get(REAL_getutent_r))
#define real_getutid_r ((real_getutid_r_fn *)real_get(REAL_getutid_r))
#define real_getutline_r ((real_getutline_r_fn *)real_get(REAL_getutline_r))
#define real_pututline ((real_pututline_fn *)real_get(REAL_pututline))
#define real_pututxline ((real_pututxline_fn *)real_get(REAL_pututxline))
#define real_login ((real_login_fn *)real_get(REAL_login))
#define real_logout ((real_logout_fn *)real_get(REAL_logout))
#define real_logwtmp ((real_logwtmp_fn *)real_get(REAL_logwtmp))
#define real_updwtmp ((real_updwtmp_fn *)real_get(REAL_updwtmp))
#define real_updwtmpx ((real_updwtmpx_fn *)real_get(REAL_updwtmpx))
#define real___gettimeofday ((real___gettimeofday_fn *)real_get(REAL___gettimeofday))
#define real_clock_getres ((real_clock_getres_fn *)real_get(REAL_clock_getres))
#define real_clock ((real_clock_fn *)real_get(REAL_clock))
#define real_times ((real_times_fn *)real_get(REAL_times))
#define real_ftime ((real_ftime_fn *)real_get(REAL_ftime))
#define real_timespec_get ((real_timespec_get_fn *)real_get(REAL_timespec_get))
#define real_timespec_getres ((real_timespec_getres_fn *)real_get(REAL_timespec_getres))
#define real_ntp_gettime ((real_ntp_gettime_fn *)real_get(REAL_ntp_gettime))
#define real_ntp_gettimex ((real_ntp_gettimex_fn *)real_get(REAL_ntp_gettimex))
#define real_adjtimex ((real_adjtimex_fn *)real_get(REAL_adjtimex))
#define real___adjtimex ((real___adjtimex_fn *)real_get(REAL___adjtimex))
#define real_ntp_adjtime ((real_ntp_adjtime_fn *)real_get(REAL_ntp_adjtime))
#define real_getrusage ((real_getrusage_fn *)real_get(REAL_getrusage))
#define real_getitimer ((real_getitimer_fn *)real_get(REAL_getitimer))
#define real_getentropy ((real_getentropy_fn *)real_get(REAL_getentropy))
#define real_arc4random ((real_arc4random_fn *)real_get(REAL_arc4random))
#define real_arc4random_buf ((real_arc4random_buf_fn *)real_get(REAL_arc4random_buf))
#define real_arc4random_uniform ((real_arc4random_uniform_fn *)real_get(REAL_arc4random_uniform))
#define real___getpid ((real___getpid_fn *)real_get(REAL___getpid))
#define real_getppid ((real_getppid_fn *)real_get(REAL_getppid))
#define real_gettid ((real_gettid_fn *)real_get(REAL_gettid))
#define real_getpgrp ((real_getpgrp_fn *)real_get(REAL_getpgrp))
#define real_getpgid ((real_getpgid_fn *)real_get(REAL_getpgid))
#define real___getpgid ((real___getpgid_fn *)real_get(REAL___getpgid))
#define real___bsd_getpgrp ((real___bsd_getpgrp_fn *)real_get(REAL___bsd_getpgrp))
#define real_getsid ((real_getsid_fn *)real_get(REAL_getsid))
#define real_getgid ((real_getgid_fn *)real_get(REAL_getgid))
#define real_getegid ((real_getegid_fn *)real_get(REAL_getegid))
#define real_getresuid ((real_getresuid_fn *)real_get(REAL_getresuid))
#define real_getresgid ((real_getresgid_fn *)real_get(REAL_getresgid))
#define real_getgroups ((real_getgroups_fn *)real_get(REAL_getgroups))
#define real___getgroups_chk ((real___getgroups_chk_fn *)real_get(REAL___getgroups_chk))
#define real_group_member ((real_group_member_fn *)real_get(REAL_group_member))
#define real_uname ((real_uname_fn *)real_get(REAL_uname))
#define real_gethostname ((real_gethostname_fn *)real_get(REAL_gethostname))
#define real___gethostname_chk ((real___gethostname_chk_fn *)real_get(REAL___gethostname_chk))
#define real_getdomainname ((real_getdomainname_fn *)real_get(REAL_getdomainname))
#define real___getdomainname_chk ((real___getdomainname_chk_fn *)real_get(REAL___getdomainname_chk))
#define real_gethostid ((real_gethostid_fn *)real_get(REAL_gethostid))
#define real_getloadavg ((real_getloadavg_fn *)real_get(REAL_getloadavg))
#define real_sysinfo ((real_sysinfo_fn *)real_get(REAL_sysinfo))
#define real_get_nprocs ((real_get_nprocs_fn *)real_get(REAL_get_nprocs))
#define real_get_phys_pages ((real_get_phys_pages_fn *)real_get(REAL_get_phys_pages))
#define real_get_avphys_pages ((real_get_avphys_pages_fn *)real_get(REAL_get_avphys_pages))
#define real_getpagesize ((real_getpagesize_fn *)real_get(REAL_getpagesize))
#define real___getpagesize ((real___getpagesize_fn *)real_get(REAL___getpagesize))
#define real_getdtablesize ((real_getdtablesize_fn *)real_get(REAL_getdtablesize))
#define real___getauxval ((real___getauxval_fn *)real_get(REAL___getauxval))
#define real_getrlimit64 ((real_getrlimit64_fn *)real_get(REAL_getrlimit64))
#define real_sched_getaffinity_GLIBC_2_3_3 ((real_sched_getaffinity_GLIBC_2_3_3_fn *)real_get(REAL_sched_getaffinity_GLIBC_2_3_3))
#define real_sched_getaffinity_GLIBC_2_3_4 ((real_sched_getaffinity_GLIBC_2_3_4_fn *)real_get(REAL_sched_getaffinity_GLIBC_2_3_4))
#define real_pthread_getaffinity_np_GLIBC_2_3_3 ((real_pthread_getaffinity_np_GLIBC_2_3_3_fn *)real_get(REAL_pthread_getaffinity_np_GLIBC_2_3_3))
#define real_pthread_getaffinity_np_GLIBC_2_3_4 ((real_pthread_getaffinity_np_GLIBC_2_3_4_fn *)real_get(REAL_pthread_getaffinity_np_GLIBC_2_3_4))
#define real_pthread_getaffinity_np_GLIBC_2_32 ((real_pthread_getaffinity_np_GLIBC_2_32_fn *)real_get(REAL_pthread_getaffinity_np_GLIBC_2_32))
#define real_sched_getcpu ((real_sched_getcpu_fn *)real_get(REAL_sched_getcpu))
#define real_getcpu ((real_getcpu_fn *)real_get(REAL_getcpu))
#define real_personality ((real_personality_fn *)real_get(REAL_personality))
#define real_gnu_get_libc_version ((real_gnu_get_libc_version_fn *)real_get(REAL_gnu_get_libc_version))
#define real_gnu_get_libc_release ((real_gnu_get_libc_release_fn *)real_get(REAL_gnu_get_libc_release))
#define real_getifaddrs ((real_getifaddrs_fn *)real_get(REAL_getifaddrs))
#define real_if_nameindex ((real_if_nameindex_fn *)real_get(REAL_if_nameindex))
#define real_if_nametoindex ((real_if_nametoindex_fn *)real_get(REAL_if_nametoindex))
#define real_if_indextoname ((real_if_indextoname_fn *)real_get(REAL_if_indextoname))
#define real_klogctl ((real_klogctl_fn *)real_get(REAL_klogctl))
#define real_pthread_getattr_np ((real_pthread_getattr_np_fn *)real_get(REAL_pthread_getattr_np))
#define real_rand ((real_rand_fn *)real_get(REAL_rand))
#define real_random ((real_random_fn *)real_get(REAL_random))
#define real_rand_r ((real_rand_r_fn *)real_get(REAL_rand_r))
#define real_srand ((real_srand_fn *)real_get(REAL_srand))
#define real_srandom ((real_srandom_fn *)real_get(REAL_srandom))
#define real_initstate ((real_initstate_fn *)real_get(REAL_initstate))
#define real_random_r ((real_random_r_fn *)real_get(REAL_random_r))
#define real_srandom_r ((real_srandom_r_fn *)real_get(REAL_srandom_r))
#define real_initstate_r ((real_initstate_r_fn *)real_get(REAL_initstate_r))
#define real_drand48 ((real_drand48_fn *)real_get(REAL_drand48))
#define real_erand48 ((real_erand48_fn *)real_get(REAL_erand48))
#define real_lrand48 ((real_lrand48_fn *)real_get(REAL_lrand48))
#define real_mrand48 ((real_mrand48_fn *)real_get(REAL_mrand48))
#define real_nrand48 ((real_nrand48_fn *)real_get(REAL_nrand48))
#define real_jrand48 ((real_jrand48_fn *)real_get(REAL_jrand48))
#define real_drand48_r ((real_drand48_r_fn *)real_get(REAL_drand48_r))
#define real_erand48_r ((real_erand48_r_fn *)real_get(REAL_erand48_r))
#define real_lrand48_r ((real_lrand48_r_fn *)real_get(REAL_lrand48_r))
#define real_mrand48_r ((real_mrand48_r_fn *)real_get(REAL_mrand48_r))
#define real_nrand48_r ((real_nrand48_r_fn *)real_get(REAL_nrand48_r))
#define real_jrand48_r ((real_jrand48_r_fn *)real_get(REAL_jrand48_r))
#define real_srand48 ((real_srand48_fn *)real_get(REAL_srand48))
#define real_srand48_r ((real_srand48_r_fn *)real_get(REAL_srand48_r))
#define real_seed48 ((real_seed48_fn *)real_get(REAL_seed48))
#define real_seed48_r ((real_seed48_r_fn *)real_get(REAL_seed48_r))
#define real_lcong48 ((real_lcong48_fn *)real_get(REAL_lcong48))
#define real_lcong48_r ((real_lcong48_r_fn *)real_get(REAL_lcong48_r))
#define real_nl_langinfo_l ((real_nl_langinfo_l_fn *)real_get(REAL_nl_langinfo_l))
#define real___nl_langinfo_l ((real___nl_langinfo_l_fn *)real_get(REAL___nl_langinfo_l))
#define real_confstr ((real_confstr_fn *)real_get(REAL_confstr))
#define real___confstr_chk ((real___confstr_chk_fn *)real_get(REAL___confstr_chk))
#define real_openat2 ((real_openat2_fn *)real_get(REAL_openat2))
#define real_setgroups ((real_setgroups_fn *)real_get(REAL_setgroups))
#define real_nanosleep ((real_nanosleep_fn *)real_get(REAL_nanosleep))
#define real___nanosleep ((real___nanosleep_fn *)real_get(REAL___nanosleep))
#define real_clock_nanosleep ((real_clock_nanosleep_fn *)real_get(REAL_clock_nanosleep))
#define real_usleep ((real_usleep_fn *)real_get(REAL_usleep))
#define real_thrd_sleep ((real_thrd_sleep_fn *)real_get(REAL_thrd_sleep))
#define real_poll ((real_poll_fn *)real_get(REAL_poll))
#define real___poll ((real___poll_fn *)real_get(REAL___poll))
#define real___poll_chk ((real___poll_chk_fn *)real_get(REAL___poll_chk))
#define real_ppoll ((real_ppoll_fn *)real_get(REAL_ppoll))
#define real___ppoll_chk ((real___ppoll_chk_fn *)real_get(REAL___ppoll_chk))
#define real_select ((real_select_fn *)real_get(REAL_select))
#define real___select ((real___select_fn *)real_get(REAL___select))
#define real_pselect ((real_pselect_fn *)real_get(REAL_pselect))
#define real_epoll_wait ((real_epoll_wait_fn *)real_get(REAL_epoll_wait))
#define real_epoll_pwait ((real_epoll_pwait_fn *)real_get(REAL_epoll_pwait))
#define real_epoll_pwait2 ((real_epoll_pwait2_fn *)real_get(REAL_epoll_pwait2))
#define real_sigtimedwait ((real_sigtimedwait_fn *)real_get(REAL_sigtimedwait))
#define real_timer_settime_GLIBC_2_2_5 ((real_timer_settime_GLIBC_2_2_5_fn *)real_get(REAL_timer_settime_GLIBC_2_2_5))
#define real_timer_settime_GLIBC_2_3_3 ((real_timer_settime_GLIBC_2_3_3_fn *)real_get(REAL_timer_settime_GLIBC_2_3_3))
#define real_timer_settime_GLIBC_2_34 ((real_timer_settime_GLIBC_2_34_fn *)real_get(REAL_timer_settime_GLIBC_2_34))
#define real_timerfd_settime ((real_timerfd_settime_fn *)real_get(REAL_timerfd_settime))
#define real_telldir ((real_telldir_fn *)real_get(REAL_telldir))
#define real_seekdir ((real_seekdir_fn *)real_get(REAL_seekdir))
#define real_clock_settime ((real_clock_settime_fn *)real_get(REAL_clock_settime))
#define real_settimeofday ((real_settimeofday_fn *)real_get(REAL_settimeofday))
#define real_stime_GLIBC_2_2_5 ((real_stime_GLIBC_2_2_5_fn *)real_get(REAL_stime_GLIBC_2_2_5))
#define real_adjtime ((real_adjtime_fn *)real_get(REAL_adjtime))
#define real_clock_adjtime ((real_clock_adjtime_fn *)real_get(REAL_clock_adjtime))

#endif
