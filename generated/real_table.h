/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#ifndef PROV_REAL_TABLE_H
#define PROV_REAL_TABLE_H

typedef int real_open_fn(const char *path, int flags, ...);
typedef int real_open64_fn(const char *path, int flags, ...);
typedef int real_openat_fn(int dirfd, const char *path, int flags, ...);
typedef int real_openat64_fn(int dirfd, const char *path, int flags, ...);
typedef int real___open_2_fn(const char *path, int flags);
typedef int real___open64_2_fn(const char *path, int flags);
typedef int real___openat_2_fn(int dirfd, const char *path, int flags);
typedef int real___openat64_2_fn(int dirfd, const char *path, int flags);
typedef int real_creat_fn(const char *path, mode_t mode);
typedef int real_creat64_fn(const char *path, mode_t mode);
typedef int real_close_fn(int fd);
typedef int real_close_range_fn(unsigned int first, unsigned int last, int flags);
typedef void real_closefrom_fn(int first);
typedef int real_dup_fn(int fd);
typedef int real_dup2_fn(int fd, int to);
typedef int real___dup2_fn(int fd, int to);
typedef int real_dup3_fn(int fd, int to, int flags);
typedef int real_fcntl_fn(int fd, int command, ...);
typedef int real_fcntl64_fn(int fd, int command, ...);
typedef int real___fcntl_fn(int fd, int command, ...);
typedef int real_ioctl_fn(int fd, unsigned long request, ...);
typedef int real_pipe_fn(int fds[2]);
typedef int real___pipe_fn(int fds[2]);
typedef int real_pipe2_fn(int fds[2], int flags);
typedef int real_socketpair_fn(int domain, int type, int protocol, int fds[2]);
typedef int real_socket_fn(int domain, int type, int protocol);
typedef int real_connect_fn(int fd, const struct sockaddr *address, socklen_t len);
typedef int real_bind_fn(int fd, const struct sockaddr *address, socklen_t len);
typedef int real_accept_fn(int fd, struct sockaddr *address, socklen_t *len);
typedef int real_accept4_fn(int fd, struct sockaddr *address, socklen_t *len, int flags);
typedef FILE *real_fopen_fn(const char *path, const char *mode);
typedef FILE *real_fopen64_fn(const char *path, const char *mode);
typedef FILE *real__IO_fopen_fn(const char *path, const char *mode);
typedef FILE *real_freopen_fn(const char *path, const char *mode, FILE *f);
typedef FILE *real_freopen64_fn(const char *path, const char *mode, FILE *f);
typedef int real_fclose_fn(FILE *f);
typedef int real__IO_fclose_fn(FILE *f);
typedef int real_fcloseall_fn(void);
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
typedef int real_shm_unlink_fn(const char *name);
typedef int real_stat_fn(const char *path, struct stat *st);
typedef int real_stat64_fn(const char *path, struct stat *st);
typedef int real_lstat_fn(const char *path, struct stat *st);
typedef int real_lstat64_fn(const char *path, struct stat *st);
typedef int real_fstat_fn(int fd, struct stat *st);
typedef int real_fstat64_fn(int fd, struct stat *st);
typedef int real_fstatat_fn(int dirfd, const char *path, struct stat *st, int flags);
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
typedef int real_access_fn(const char *path, int mode);
typedef int real_faccessat_fn(int dirfd, const char *path, int mode, int flags);
typedef int real_euidaccess_fn(const char *path, int mode);
typedef int real_eaccess_fn(const char *path, int mode);
typedef ssize_t real_readlink_fn(const char *path, char *buf, size_t size);
typedef ssize_t real_readlinkat_fn(int dirfd, const char *path, char *buf, size_t size);
typedef ssize_t real___readlink_chk_fn(const char *path, char *buf, size_t size, size_t room);
typedef ssize_t real___readlinkat_chk_fn(int dirfd, const char *path, char *buf, size_t size, size_t room);
typedef char *real_realpath_fn(const char *path, char *resolved);
typedef char *real___realpath_chk_fn(const char *path, char *resolved, size_t room);
typedef char *real_canonicalize_file_name_fn(const char *path);
typedef int real_statfs_fn(const char *path, struct statfs *st);
typedef int real_statfs64_fn(const char *path, struct statfs *st);
typedef int real_fstatfs_fn(int fd, struct statfs *st);
typedef int real_fstatfs64_fn(int fd, struct statfs *st);
typedef int real_statvfs_fn(const char *path, struct statvfs *st);
typedef int real_statvfs64_fn(const char *path, struct statvfs *st);
typedef int real_fstatvfs_fn(int fd, struct statvfs *st);
typedef int real_fstatvfs64_fn(int fd, struct statvfs *st);
typedef long real_pathconf_fn(const char *path, int name);
typedef long real___pathconf_fn(const char *path, int name);
typedef DIR *real_opendir_fn(const char *path);
typedef struct dirent *real_readdir_fn(DIR *d);
typedef struct dirent *real_readdir64_fn(DIR *d);
typedef int real_readdir_r_fn(DIR *d, struct dirent *entry, struct dirent **result);
typedef int real_readdir64_r_fn(DIR *d, struct dirent *entry, struct dirent **result);
typedef ssize_t real_getdents64_fn(int fd, void *buf, size_t n);
typedef int real_closedir_fn(DIR *d);
typedef int real_scandir_fn(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_scandir64_fn(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_scandirat_fn(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_scandirat64_fn(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **));
typedef int real_glob_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_glob64_fn(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found);
typedef int real_ftw_fn(const char *dir, int (*fn)(const char *, const struct stat *, int), int n);
typedef int real_ftw64_fn(const char *dir, int (*fn)(const char *, const struct stat *, int), int n);
typedef int real_nftw_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef int real_nftw64_fn(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);
typedef FTSENT *real_fts_read_fn(FTS *fts);
typedef FTSENT *real_fts64_read_fn(FTS *fts);
typedef int real_rename_fn(const char *old, const char *new);
typedef int real_renameat_fn(int olddirfd, const char *old, int newdirfd, const char *new);
typedef int real_renameat2_fn(int olddirfd, const char *old, int newdirfd, const char *new, unsigned int flags);
typedef int real_link_fn(const char *old, const char *new);
typedef int real_linkat_fn(int olddirfd, const char *old, int newdirfd, const char *new, int flags);
typedef int real_symlink_fn(const char *target, const char *path);
typedef int real_symlinkat_fn(const char *target, int dirfd, const char *path);
typedef int real_unlink_fn(const char *path);
typedef int real_unlinkat_fn(int dirfd, const char *path, int flags);
typedef int real_remove_fn(const char *path);
typedef int real_rmdir_fn(const char *path);
typedef int real_mkdir_fn(const char *path, mode_t mode);
typedef int real_mkdirat_fn(int dirfd, const char *path, mode_t mode);
typedef int real_mknod_fn(const char *path, mode_t mode, dev_t dev);
typedef int real_mknodat_fn(int dirfd, const char *path, mode_t mode, dev_t dev);
typedef int real___xmknod_fn(int ver, const char *path, mode_t mode, dev_t *dev);
typedef int real___xmknodat_fn(int ver, int dirfd, const char *path, mode_t mode, dev_t *dev);
typedef int real_mkfifo_fn(const char *path, mode_t mode);
typedef int real_mkfifoat_fn(int dirfd, const char *path, mode_t mode);
typedef int real_truncate_fn(const char *path, off_t length);
typedef int real_truncate64_fn(const char *path, off_t length);
typedef int real_ftruncate_fn(int fd, off_t length);
typedef int real_ftruncate64_fn(int fd, off_t length);
typedef int real_fallocate_fn(int fd, int mode, off_t offset, off_t length);
typedef int real_fallocate64_fn(int fd, int mode, off_t offset, off_t length);
typedef int real_posix_fallocate_fn(int fd, off_t offset, off_t length);
typedef int real_posix_fallocate64_fn(int fd, off_t offset, off_t length);
typedef int real_chmod_fn(const char *path, mode_t mode);
typedef int real_lchmod_fn(const char *path, mode_t mode);
typedef int real_fchmod_fn(int fd, mode_t mode);
typedef int real_fchmodat_fn(int dirfd, const char *path, mode_t mode, int flags);
typedef int real_chown_fn(const char *path, uid_t uid, gid_t gid);
typedef int real_lchown_fn(const char *path, uid_t uid, gid_t gid);
typedef int real_fchown_fn(int fd, uid_t uid, gid_t gid);
typedef int real_fchownat_fn(int dirfd, const char *path, uid_t uid, gid_t gid, int flags);
typedef int real_utime_fn(const char *path, const struct utimbuf *times);
typedef int real_utimes_fn(const char *path, const struct timeval times[2]);
typedef int real_lutimes_fn(const char *path, const struct timeval times[2]);
typedef int real_futimes_fn(int fd, const struct timeval times[2]);
typedef int real_futimesat_fn(int dirfd, const char *path, const struct timeval times[2]);
typedef int real_utimensat_fn(int dirfd, const char *path, const struct timespec times[2], int flags);
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
typedef int real_chdir_fn(const char *path);
typedef int real_fchdir_fn(int fd);
typedef int real_chroot_fn(const char *path);
typedef mode_t real_umask_fn(mode_t mask);
typedef char *real_getcwd_fn(char *buf, size_t size);
typedef char *real___getcwd_chk_fn(char *buf, size_t size, size_t room);
typedef char *real_getwd_fn(char *buf);
typedef char *real___getwd_chk_fn(char *buf, size_t room);
typedef char *real_get_current_dir_name_fn(void);
typedef ssize_t real_read_fn(int fd, void *buf, size_t n);
typedef ssize_t real___read_fn(int fd, void *buf, size_t n);
typedef ssize_t real___read_chk_fn(int fd, void *buf, size_t n, size_t room);
typedef ssize_t real_write_fn(int fd, const void *buf, size_t n);
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
typedef ssize_t real_recvmsg_fn(int fd, struct msghdr *msg, int flags);
typedef ssize_t real_send_fn(int fd, const void *buf, size_t n, int flags);
typedef ssize_t real_sendto_fn(int fd, const void *buf, size_t n, int flags, const struct sockaddr *address, socklen_t len);
typedef ssize_t real_sendmsg_fn(int fd, const struct msghdr *msg, int flags);
typedef ssize_t real_sendfile_fn(int out, int in, off_t *offset, size_t n);
typedef ssize_t real_sendfile64_fn(int out, int in, off_t *offset, size_t n);
typedef ssize_t real_copy_file_range_fn(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags);
typedef ssize_t real_splice_fn(int in, off64_t *inoffset, int out, off64_t *outoffset, size_t n, unsigned int flags);
typedef ssize_t real_tee_fn(int in, int out, size_t n, unsigned int flags);
typedef ssize_t real_vmsplice_fn(int fd, const struct iovec *iov, size_t n, unsigned int flags);
typedef size_t real_fread_fn(void *buf, size_t size, size_t n, FILE *f);
typedef size_t real_fread_unlocked_fn(void *buf, size_t size, size_t n, FILE *f);
typedef size_t real___fread_chk_fn(void *buf, size_t room, size_t size, size_t n, FILE *f);
typedef size_t real___fread_unlocked_chk_fn(void *buf, size_t room, size_t size, size_t n, FILE *f);
typedef char *real_fgets_fn(char *buf, int n, FILE *f);
typedef char *real_fgets_unlocked_fn(char *buf, int n, FILE *f);
typedef char *real___fgets_chk_fn(char *buf, size_t room, int n, FILE *f);
typedef char *real___fgets_unlocked_chk_fn(char *buf, size_t room, int n, FILE *f);
typedef int real_fgetc_fn(FILE *f);
typedef int real_getc_fn(FILE *f);
typedef int real__IO_getc_fn(FILE *f);
typedef int real_fgetc_unlocked_fn(FILE *f);
typedef int real_getc_unlocked_fn(FILE *f);
typedef int real_getchar_fn(void);
typedef int real_getchar_unlocked_fn(void);
typedef int real___uflow_fn(FILE *f);
typedef int real___underflow_fn(FILE *f);
typedef ssize_t real_getline_fn(char **line, size_t *n, FILE *f);
typedef ssize_t real_getdelim_fn(char **line, size_t *n, int delimiter, FILE *f);
typedef ssize_t real___getdelim_fn(char **line, size_t *n, int delimiter, FILE *f);
typedef char *real_gets_fn(char *buf);
typedef wint_t real_fgetwc_fn(FILE *f);
typedef wint_t real_getwc_fn(FILE *f);
typedef wint_t real_fgetwc_unlocked_fn(FILE *f);
typedef wint_t real_getwc_unlocked_fn(FILE *f);
typedef wchar_t *real_fgetws_fn(wchar_t *buf, int n, FILE *f);
typedef wchar_t *real_fgetws_unlocked_fn(wchar_t *buf, int n, FILE *f);
typedef int real_vfscanf_fn(FILE *f, const char *format, va_list);
typedef int real___isoc99_vfscanf_fn(FILE *f, const char *format, va_list);
typedef int real_vscanf_fn(const char *format, va_list);
typedef int real___isoc99_vscanf_fn(const char *format, va_list);
typedef size_t real_fwrite_fn(const void *buf, size_t size, size_t n, FILE *f);
typedef size_t real_fwrite_unlocked_fn(const void *buf, size_t size, size_t n, FILE *f);
typedef int real_fputs_fn(const char *s, FILE *f);
typedef int real_fputs_unlocked_fn(const char *s, FILE *f);
typedef int real_puts_fn(const char *s);
typedef int real_fputc_fn(int ch, FILE *f);
typedef int real_putc_fn(int ch, FILE *f);
typedef int real__IO_putc_fn(int ch, FILE *f);
typedef int real_fputc_unlocked_fn(int ch, FILE *f);
typedef int real_putc_unlocked_fn(int ch, FILE *f);
typedef int real_putchar_fn(int ch);
typedef int real_putchar_unlocked_fn(int ch);
typedef int real___overflow_fn(FILE *f, int ch);
typedef wint_t real_fputwc_fn(wchar_t ch, FILE *f);
typedef wint_t real_putwc_fn(wchar_t ch, FILE *f);
typedef wint_t real_fputwc_unlocked_fn(wchar_t ch, FILE *f);
typedef wint_t real_putwc_unlocked_fn(wchar_t ch, FILE *f);
typedef int real_fputws_fn(const wchar_t *s, FILE *f);
typedef int real_fputws_unlocked_fn(const wchar_t *s, FILE *f);
typedef void real_perror_fn(const char *s);
typedef int real_vfprintf_fn(FILE *f, const char *format, va_list);
typedef int real___vfprintf_chk_fn(FILE *f, int flag, const char *format, va_list);
typedef int real_vprintf_fn(const char *format, va_list);
typedef int real___vprintf_chk_fn(int flag, const char *format, va_list);
typedef int real_vfwprintf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real_vwprintf_fn(const wchar_t *format, va_list);
typedef int real_vdprintf_fn(int fd, const char *format, va_list);
typedef int real___vdprintf_chk_fn(int fd, int flag, const char *format, va_list);
typedef int real_fflush_fn(FILE *f);
typedef int real_fflush_unlocked_fn(FILE *f);
typedef int real__IO_fflush_fn(FILE *f);
typedef pid_t real_fork_fn(void);
typedef pid_t real___fork_fn(void);
typedef pid_t real__Fork_fn(void);
typedef pid_t real_vfork_fn(void);
typedef pid_t real___vfork_fn(void);
typedef int real_clone_fn(int (*fn)(void *), void *stack, int flags, void *arg, va_list);
typedef int real___clone_fn(int (*fn)(void *), void *stack, int flags, void *arg, va_list);
typedef int real_daemon_fn(int nochdir, int noclose);
typedef int real_execve_fn(const char *path, char *const argv[], char *const envp[]);
typedef int real_execv_fn(const char *path, char *const argv[]);
typedef int real_execvp_fn(const char *file, char *const argv[]);
typedef int real_execvpe_fn(const char *file, char *const argv[], char *const envp[]);
typedef int real_execl_fn(const char *path, const char *arg, va_list);
typedef int real_execlp_fn(const char *file, const char *arg, va_list);
typedef int real_execle_fn(const char *path, const char *arg, va_list);
typedef int real_fexecve_fn(int fd, char *const argv[], char *const envp[]);
typedef int real_execveat_fn(int dirfd, const char *path, char *const argv[], char *const envp[], int flags);
typedef int real_posix_spawn_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_posix_spawnp_fn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attr, char *const argv[], char *const envp[]);
typedef int real_system_fn(const char *command);
typedef FILE *real_popen_fn(const char *command, const char *mode);
typedef FILE *real__IO_popen_fn(const char *command, const char *mode);
typedef int real_pclose_fn(FILE *f);
typedef pid_t real_wait_fn(int *status);
typedef pid_t real_waitpid_fn(pid_t pid, int *status, int options);
typedef pid_t real___waitpid_fn(pid_t pid, int *status, int options);
typedef pid_t real_wait3_fn(int *status, int options, struct rusage *usage);
typedef pid_t real_wait4_fn(pid_t pid, int *status, int options, struct rusage *usage);
typedef int real_waitid_fn(idtype_t type, id_t id, siginfo_t *info, int options);
typedef void real__exit_fn(int status);
typedef void real__Exit_fn(int status);
typedef void real_quick_exit_fn(int status);
typedef void real_abort_fn(void);
typedef int real_kill_fn(pid_t pid, int sig);
typedef int real_killpg_fn(pid_t pid, int sig);
typedef int real_raise_fn(int sig);
typedef int real_pthread_create_fn(pthread_t *thread, const pthread_attr_t *attr, void *(*start)(void *), void *arg);
typedef int real_thrd_create_fn(thrd_t *thread, thrd_start_t start, void *arg);
typedef int real_pthread_join_fn(pthread_t thread, void **result);
typedef int real_pthread_tryjoin_np_fn(pthread_t thread, void **result);
typedef int real_pthread_timedjoin_np_fn(pthread_t thread, void **result, const struct timespec *until);
typedef int real_pthread_clockjoin_np_fn(pthread_t thread, void **result, clockid_t clock, const struct timespec *until);
typedef int real_thrd_join_fn(thrd_t thread, int *result);
typedef int real_pthread_detach_fn(pthread_t thread);
typedef int real_thrd_detach_fn(thrd_t thread);
typedef void real_pthread_exit_fn(void *result);
typedef void real_thrd_exit_fn(int result);
typedef void *real_mmap_fn(void *addr, size_t length, int prot, int flags, int fd, off_t offset);
typedef void *real_mmap64_fn(void *addr, size_t length, int prot, int flags, int fd, off_t offset);
typedef int real_munmap_fn(void *addr, size_t length);
typedef int real_msync_fn(void *addr, size_t length, int flags);
typedef int real_setrlimit_fn(__rlimit_resource_t resource, const struct rlimit *limit);
typedef int real_setrlimit64_fn(__rlimit_resource_t resource, const struct rlimit *limit);
typedef int real_prlimit_fn(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old);
typedef int real_prlimit64_fn(pid_t pid, __rlimit_resource_t resource, const struct rlimit *limit, struct rlimit *old);
typedef int real_mlockall_fn(int flags);
typedef void *real_dlopen_fn(const char *path, int flags);
typedef void *real_dlmopen_fn(Lmid_t lmid, const char *path, int flags);
typedef int real_prctl_fn(int option, va_list);
typedef char *real_getenv_fn(const char *name);
typedef char *real_secure_getenv_fn(const char *name);
typedef char *real___secure_getenv_fn(const char *name);
typedef int real_fscanf_fn(FILE *f, const char *format, va_list);
typedef int real_scanf_fn(const char *format, va_list);
typedef int real_fprintf_fn(FILE *f, const char *format, va_list);
typedef int real___fprintf_chk_fn(FILE *f, int flag, const char *format, va_list);
typedef int real_printf_fn(const char *format, va_list);
typedef int real___printf_chk_fn(int flag, const char *format, va_list);
typedef int real_fwprintf_fn(FILE *f, const wchar_t *format, va_list);
typedef int real_wprintf_fn(const wchar_t *format, va_list);
typedef int real_dprintf_fn(int fd, const char *format, va_list);
typedef int real___dprintf_chk_fn(int fd, int flag, const char *format, va_list);

enum real_no {
	REAL_open,
	REAL_open64,
	REAL_openat,
	REAL_openat64,
	REAL___open_2,
	REAL___open64_2,
	REAL___openat_2,
	REAL___openat64_2,
	REAL_creat,
	REAL_creat64,
	REAL_close,
	REAL_close_range,
	REAL_closefrom,
	REAL_dup,
	REAL_dup2,
	REAL___dup2,
	REAL_dup3,
	REAL_fcntl,
	REAL_fcntl64,
	REAL___fcntl,
	REAL_ioctl,
	REAL_pipe,
	REAL___pipe,
	REAL_pipe2,
	REAL_socketpair,
	REAL_socket,
	REAL_connect,
	REAL_bind,
	REAL_accept,
	REAL_accept4,
	REAL_fopen,
	REAL_fopen64,
	REAL__IO_fopen,
	REAL_freopen,
	REAL_freopen64,
	REAL_fclose,
	REAL__IO_fclose,
	REAL_fcloseall,
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
	REAL_shm_unlink,
	REAL_stat,
	REAL_stat64,
	REAL_lstat,
	REAL_lstat64,
	REAL_fstat,
	REAL_fstat64,
	REAL_fstatat,
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
	REAL_access,
	REAL_faccessat,
	REAL_euidaccess,
	REAL_eaccess,
	REAL_readlink,
	REAL_readlinkat,
	REAL___readlink_chk,
	REAL___readlinkat_chk,
	REAL_realpath,
	REAL___realpath_chk,
	REAL_canonicalize_file_name,
	REAL_statfs,
	REAL_statfs64,
	REAL_fstatfs,
	REAL_fstatfs64,
	REAL_statvfs,
	REAL_statvfs64,
	REAL_fstatvfs,
	REAL_fstatvfs64,
	REAL_pathconf,
	REAL___pathconf,
	REAL_opendir,
	REAL_readdir,
	REAL_readdir64,
	REAL_readdir_r,
	REAL_readdir64_r,
	REAL_getdents64,
	REAL_closedir,
	REAL_scandir,
	REAL_scandir64,
	REAL_scandirat,
	REAL_scandirat64,
	REAL_glob,
	REAL_glob64,
	REAL_ftw,
	REAL_ftw64,
	REAL_nftw,
	REAL_nftw64,
	REAL_fts_read,
	REAL_fts64_read,
	REAL_rename,
	REAL_renameat,
	REAL_renameat2,
	REAL_link,
	REAL_linkat,
	REAL_symlink,
	REAL_symlinkat,
	REAL_unlink,
	REAL_unlinkat,
	REAL_remove,
	REAL_rmdir,
	REAL_mkdir,
	REAL_mkdirat,
	REAL_mknod,
	REAL_mknodat,
	REAL___xmknod,
	REAL___xmknodat,
	REAL_mkfifo,
	REAL_mkfifoat,
	REAL_truncate,
	REAL_truncate64,
	REAL_ftruncate,
	REAL_ftruncate64,
	REAL_fallocate,
	REAL_fallocate64,
	REAL_posix_fallocate,
	REAL_posix_fallocate64,
	REAL_chmod,
	REAL_lchmod,
	REAL_fchmod,
	REAL_fchmodat,
	REAL_chown,
	REAL_lchown,
	REAL_fchown,
	REAL_fchownat,
	REAL_utime,
	REAL_utimes,
	REAL_lutimes,
	REAL_futimes,
	REAL_futimesat,
	REAL_utimensat,
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
	REAL_chdir,
	REAL_fchdir,
	REAL_chroot,
	REAL_umask,
	REAL_getcwd,
	REAL___getcwd_chk,
	REAL_getwd,
	REAL___getwd_chk,
	REAL_get_current_dir_name,
	REAL_read,
	REAL___read,
	REAL___read_chk,
	REAL_write,
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
	REAL_recvmsg,
	REAL_send,
	REAL_sendto,
	REAL_sendmsg,
	REAL_sendfile,
	REAL_sendfile64,
	REAL_copy_file_range,
	REAL_splice,
	REAL_tee,
	REAL_vmsplice,
	REAL_fread,
	REAL_fread_unlocked,
	REAL___fread_chk,
	REAL___fread_unlocked_chk,
	REAL_fgets,
	REAL_fgets_unlocked,
	REAL___fgets_chk,
	REAL___fgets_unlocked_chk,
	REAL_fgetc,
	REAL_getc,
	REAL__IO_getc,
	REAL_fgetc_unlocked,
	REAL_getc_unlocked,
	REAL_getchar,
	REAL_getchar_unlocked,
	REAL___uflow,
	REAL___underflow,
	REAL_getline,
	REAL_getdelim,
	REAL___getdelim,
	REAL_gets,
	REAL_fgetwc,
	REAL_getwc,
	REAL_fgetwc_unlocked,
	REAL_getwc_unlocked,
	REAL_fgetws,
	REAL_fgetws_unlocked,
	REAL_vfscanf,
	REAL___isoc99_vfscanf,
	REAL_vscanf,
	REAL___isoc99_vscanf,
	REAL_fwrite,
	REAL_fwrite_unlocked,
	REAL_fputs,
	REAL_fputs_unlocked,
	REAL_puts,
	REAL_fputc,
	REAL_putc,
	REAL__IO_putc,
	REAL_fputc_unlocked,
	REAL_putc_unlocked,
	REAL_putchar,
	REAL_putchar_unlocked,
	REAL___overflow,
	REAL_fputwc,
	REAL_putwc,
	REAL_fputwc_unlocked,
	REAL_putwc_unlocked,
	REAL_fputws,
	REAL_fputws_unlocked,
	REAL_perror,
	REAL_vfprintf,
	REAL___vfprintf_chk,
	REAL_vprintf,
	REAL___vprintf_chk,
	REAL_vfwprintf,
	REAL_vwprintf,
	REAL_vdprintf,
	REAL___vdprintf_chk,
	REAL_fflush,
	REAL_fflush_unlocked,
	REAL__IO_fflush,
	REAL_fork,
	REAL___fork,
	REAL__Fork,
	REAL_vfork,
	REAL___vfork,
	REAL_clone,
	REAL___clone,
	REAL_daemon,
	REAL_execve,
	REAL_execv,
	REAL_execvp,
	REAL_execvpe,
	REAL_execl,
	REAL_execlp,
	REAL_execle,
	REAL_fexecve,
	REAL_execveat,
	REAL_posix_spawn,
	REAL_posix_spawnp,
	REAL_system,
	REAL_popen,
	REAL__IO_popen,
	REAL_pclose,
	REAL_wait,
	REAL_waitpid,
	REAL___waitpid,
	REAL_wait3,
	REAL_wait4,
	REAL_waitid,
	REAL__exit,
	REAL__Exit,
	REAL_quick_exit,
	REAL_abort,
	REAL_kill,
	REAL_killpg,
	REAL_raise,
	REAL_pthread_create,
	REAL_thrd_create,
	REAL_pthread_join,
	REAL_pthread_tryjoin_np,
	REAL_pthread_timedjoin_np,
	REAL_pthread_clockjoin_np,
	REAL_thrd_join,
	REAL_pthread_detach,
	REAL_thrd_detach,
	REAL_pthread_exit,
	REAL_thrd_exit,
	REAL_mmap,
	REAL_mmap64,
	REAL_munmap,
	REAL_msync,
	REAL_setrlimit,
	REAL_setrlimit64,
	REAL_prlimit,
	REAL_prlimit64,
	REAL_mlockall,
	REAL_dlopen,
	REAL_dlmopen,
	REAL_prctl,
	REAL_getenv,
	REAL_secure_getenv,
	REAL___secure_getenv,
	REAL_COUNT,
};

#endif
